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
    script = Path(__file__).parent / "drives" / "typing_drive.py"
    command = [sys.executable, str(script), request.param]
    process = subprocess.run(command, capture_output=True, text=True, timeout=180, check=False)
    assert process.returncode == 0, process.stderr
    return CASES[request.param], json.loads(process.stdout)


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
    theirs, results = drive
    assert results[field][:3] == [["7.5", 7.5, False], ["7,5", 7.5, False], [theirs, 7.5, True]]
    assert not [each for each in results[field] if isinstance(each, str) and each.startswith("nothing says")]


def test_what_is_too_high_is_not_cut(drive: tuple[str, dict[str, list[object]]]) -> None:
    _, results = drive
    assert results["weight"][3:] == [["150", 7.5, True], ["33,5", 33.5, False]]
    assert results["share"] == [pytest.approx(0.335)]
    assert results["swing"][3:] == [["150", 7.5, True]]
    assert results["swing answer"] == [7.5]
    assert results["swing ballot"][3:5] == [["150", 7.5, True], ["33.12345678", 33.12345678, False]]
    assert results["score ballot"][3:] == [
        ["12 500,123456789", 12500.123456789, False],
        ["60000", 12500.123456789, True],
    ]


def test_a_ballot_with_what_cannot_be_read_is_not_handed_in(
    drive: tuple[str, dict[str, list[object]]],
) -> None:
    _, results = drive
    assert results["points"][3:] == [
        ["150", 150, False],
        ["33.12345678", 33.12345678, False],
        False,
        True,
        None,
        "–",
    ]


def test_cells_ends_and_comparisons(drive: tuple[str, dict[str, list[object]]]) -> None:
    _, results = drive
    assert results["score"] == [2.5, 2.5, 12_500, 1250]
    assert results["score refused"] == [1250, True, True]
    assert results["end"] == [60_000.5] * 3
    assert results["end refused"] == [True, True]
    assert results["comparison"] == [2.5, 2.5, pytest.approx(0.4)]
    assert results["seed"] == [2026, 2026, 1250]
    assert results["levels"] == [2]
