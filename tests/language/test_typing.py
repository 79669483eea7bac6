# SPDX-License-Identifier: MIT
"""Keys pressed in every field for a number mean the same in every language."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

CASES = {"en": "1,250", "de": "1.250", "nl": "1.250", "fr": "1.250"}


@pytest.fixture(scope="module", params=list(CASES))
def drive(request: pytest.FixtureRequest) -> tuple[str, dict[str, list[object]]]:
    script = Path(__file__).with_name("typing_drive.py")
    command = [sys.executable, str(script), request.param]
    done = subprocess.run(command, capture_output=True, text=True, timeout=180, check=False)
    assert done.returncode == 0, done.stderr
    return CASES[request.param], json.loads(done.stdout)


@pytest.mark.parametrize(
    "field",
    [
        *("weight", "direct", "swing", "spread", "interval", "voting weight"),
        *("points", "swing ballot", "score ballot"),
    ],
)
def test_both_decimal_signs_are_one_and_thousands_are_asked_about(
    drive: tuple[str, dict[str, list[object]]], field: str
) -> None:
    theirs, found = drive
    assert found[field][:3] == [["7.5", 7.5, False], ["7,5", 7.5, False], [theirs, 7.5, True]]
    assert not [told for told in found[field] if isinstance(told, str) and told.startswith("nothing says")]


def test_what_is_too_high_is_not_cut(drive: tuple[str, dict[str, list[object]]]) -> None:
    _, found = drive
    assert found["weight"][3:] == [["150", 7.5, True], ["33,5", 33.5, False]]
    assert found["share"] == [pytest.approx(0.335)]
    assert found["swing"][3:] == [["150", 7.5, True]]
    assert found["swing answer"] == [7.5]
    assert found["swing ballot"][3:5] == [["150", 7.5, True], ["33.12345678", 33.12345678, False]]
    assert found["score ballot"][3:] == [
        ["12 500,123456789", 12500.123456789, False],
        ["60000", 12500.123456789, True],
    ]


def test_a_ballot_with_what_cannot_be_read_is_not_handed_in(
    drive: tuple[str, dict[str, list[object]]],
) -> None:
    _, found = drive
    assert found["points"][3:] == [
        ["150", 150, False],
        ["33.12345678", 33.12345678, False],
        False,
        True,
        None,
        "–",
    ]


def test_cells_ends_and_comparisons(drive: tuple[str, dict[str, list[object]]]) -> None:
    _, found = drive
    assert found["score"] == [2.5, 2.5, 12_500, 1250]
    assert found["score refused"] == [1250, True, True]
    assert found["end"] == [60_000.5] * 3
    assert found["end refused"] == [True, True]
    assert found["comparison"] == [2.5, 2.5, pytest.approx(0.4)]
    assert found["seed"] == [2026, 2026, 1250]
    assert found["levels"] == [2]
