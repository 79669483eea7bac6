# SPDX-License-Identifier: MIT
"""How sure results are is said of the least sure first, and of ties what they are."""

from __future__ import annotations

import pytest

from mcda_app.analysis.acceptability.badges import Firmness
from mcda_app.analysis.acceptability.certainty import describe_certainty
from mcda_app.errors import MethodError

FIRM, OPEN, FRAGILE = Firmness.ROBUST, Firmness.CONTESTED, Firmness.KNIFE_EDGE


def test_every_degree_has_a_word() -> None:
    assert [degree.word for degree in Firmness] == ["Firm", "Open", "Fragile"]


@pytest.mark.parametrize(
    ("degrees", "ties", "expected"),
    [
        ([], 0, ""),
        ([FIRM], 0, "The result is firm: plausible changes of weights and scores hardly ever overturn it."),
        ([OPEN], 0, "The result is open: plausible changes of weights and scores sometimes overturn it."),
        ([FRAGILE], 0, "The result is fragile: plausible changes of weights and scores often overturn it."),
        ([FRAGILE], 1, "The result is fragile: options tie."),
        (
            [FIRM] * 3,
            0,
            "All results are firm: plausible changes of weights and scores hardly ever overturn them.",
        ),
        (
            [FIRM, OPEN],
            0,
            "One result is open: plausible changes of weights and scores sometimes overturn it.",
        ),
        (
            [OPEN] * 2,
            0,
            "Two results are open: plausible changes of weights and scores sometimes overturn them.",
        ),
        (
            [FIRM, FRAGILE],
            0,
            "One result is fragile: plausible changes of weights and scores often overturn it.",
        ),
        (
            [OPEN, *[FRAGILE] * 5],
            0,
            "Five results are fragile: plausible changes of weights and scores often overturn them.",
        ),
        ([FIRM, FRAGILE, FRAGILE], 2, "Two results are fragile: options tie."),
        (
            [FRAGILE] * 12,
            1,
            "12 results are fragile: options tie, or plausible changes of weights and scores often overturn "
            "them.",
        ),
    ],
)
def test_results_are(degrees: list[Firmness], ties: int, expected: str) -> None:
    assert describe_certainty(degrees, ties) == expected


def test_plain_values_of_the_degrees_are_understood() -> None:
    plain = [degree.value for degree in (FIRM, FRAGILE, FRAGILE)]
    assert describe_certainty(plain, 2) == "Two results are fragile: options tie."


def test_a_degree_that_there_is_not_is_refused() -> None:
    with pytest.raises(MethodError, match="“certain” is not one of the choices"):
        describe_certainty([FIRM, "certain"], 0)
