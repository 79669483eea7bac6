# SPDX-License-Identifier: MIT
"""Lets tests import `delivery`, and leaves the building of deliveries out unless it is asked for."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Tests marked `delivery` take minutes and fetch packages: they run with `-m delivery` alone."""
    if "delivery" in config.option.markexpr:
        return
    left_out = [item for item in items if item.get_closest_marker("delivery")]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]
