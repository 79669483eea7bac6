# SPDX-License-Identifier: MIT
"""Every published case agrees to its printed digits, and one that does not is seen."""

from __future__ import annotations

import json

import pytest

from mcda_app.analysis.verification.cases import KINDS, counts, verify, verify_case
from mcda_app.files.resources import resource

FOLDER = resource("cases")
FILES = sorted(FOLDER.glob("*.json"))


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_the_program_reproduces_the_publication(path):
    case = verify_case(json.loads(path.read_text(encoding="utf-8")))
    for figure in case.figures:
        assert figure.agrees, f"{figure.label}: {figure.published} published, {figure.computed} computed"


def test_there_are_enough_cases_and_sources():
    agree, total, sources = counts(verify(FOLDER))
    assert agree == total >= 12
    assert sources >= 8


def test_every_kind_is_used():
    kinds = {json.loads(path.read_text(encoding="utf-8"))["kind"] for path in FILES}
    assert kinds == set(KINDS)


def test_a_wrong_number_is_seen():
    case = json.loads((FOLDER / "tzeng-huang-2011.json").read_text(encoding="utf-8"))
    case["figures"][0]["values"][0] += 0.0002
    assert not verify_case(case).agrees


def test_a_wider_tolerance_says_why():
    for path in FILES:
        for figure in verify_case(json.loads(path.read_text(encoding="utf-8"))).figures:
            if figure.tolerance > 0.51 * 10.0**-figure.decimals:
                assert figure.why, f"{path.stem}: {figure.label}"
