# SPDX-License-Identifier: MIT
"""Every example in a docstring of the package runs and gives what it says."""

from __future__ import annotations

import doctest
from importlib import import_module
from pathlib import Path

import pytest

import mcda_app

PACKAGE = Path(mcda_app.__file__).parent
MODULES = [
    ".".join(("mcda_app", *path.relative_to(PACKAGE).with_suffix("").parts)).removesuffix(".__init__")
    for path in sorted(PACKAGE.rglob("*.py"))
    if ">>> " in path.read_text("utf-8")
]


def test_there_are_examples() -> None:
    assert "mcda_app.api.ranking" in MODULES


@pytest.mark.parametrize("name", MODULES)
def test_every_example_holds(name: str) -> None:
    results = doctest.testmod(import_module(name))
    assert results.attempted
    assert results.failed == 0
