# SPDX-License-Identifier: MIT
"""What a score may plausibly be: as somebody set it, or as usual for its evidence."""

from __future__ import annotations

import pytest

from mcda_app.domain.doubts.doubt import Doubt
from mcda_app.domain.evidence.plausible import PART_OF_A_SCALE, plausible
from mcda_app.domain.scale import Criterion, Direction, Scale
from mcda_app.domain.score import AnswerCount, Evidence, GroupAnswer, ImportedCell, Score
from tests.analysis.problems import FIVE

WORDS = Criterion("c", "Criterion", Direction.BENEFIT, FIVE)
NUMBERS = Criterion("n", "Number", Direction.COST, Scale(low=0.0, high=200.0))


@pytest.mark.parametrize(
    ("evidence", "source", "values"),
    [
        (Evidence.TABLE, "Table 1", (2,)),
        (Evidence.TEXT, "Section 3", (1, 2, 3)),
        (Evidence.ASSUMPTION, "", (1, 2, 3)),
        (Evidence.USER, "", (1, 2, 3)),
        (Evidence.USER, "Ministry of Finance", (2,)),
    ],
)
def test_the_usual_doubt_follows_from_the_evidence(
    evidence: Evidence, source: str, values: tuple[float, ...]
) -> None:
    may_be = plausible(Score("l2", evidence=evidence, source=source), WORDS)
    assert may_be is not None
    assert may_be.values == values
    assert may_be.usual
    assert may_be.certain == (len(values) == 1)


def test_an_imported_cell_is_no_source_for_how_sure_it_is() -> None:
    may_be = plausible(Score("l2", imported=ImportedCell("Sheet", "B2")), WORDS)
    assert may_be is not None
    assert may_be.values == (1, 2, 3)


def test_a_groups_answer_is_as_doubtful_as_it_was_spread() -> None:
    counts = tuple(AnswerCount(1, value) for value in (1.0, 3.0, 4.0))
    may_be = plausible(Score("l3", answer=GroupAnswer(1, counts)), WORDS)
    assert may_be is not None
    assert (may_be.low, may_be.high, may_be.values) == (1, 4, (1, 2, 3, 4))
    agreed = plausible(Score("l3", answer=GroupAnswer(1, (AnswerCount(7, 3.0),))), WORDS)
    assert agreed is not None
    assert agreed.certain


def test_the_ends_of_the_scale_bound_it() -> None:
    top = plausible(Score("l4", evidence=Evidence.TEXT), WORDS)
    assert top is not None
    assert top.values == (3, 4)
    number = plausible(Score(number=10.0, evidence=Evidence.TEXT), NUMBERS)
    assert number is not None
    assert (number.low, number.high, number.values) == (0, 10 + 200 * PART_OF_A_SCALE, None)


def test_a_number_between_levels_stays_possible() -> None:
    may_be = plausible(Score(number=1.5, evidence=Evidence.TEXT), WORDS)
    assert may_be is not None
    assert may_be.values == (1, 1.5, 2)


def test_a_doubt_that_was_set_takes_the_place_of_the_usual_one() -> None:
    may_be = plausible(Score("l2", evidence=Evidence.TABLE, doubt=Doubt("l2", "l4")), WORDS)
    assert may_be is not None
    assert (may_be.values, may_be.usual) == ((2, 3, 4), False)
    ruled_out = plausible(Score("l2", evidence=Evidence.ASSUMPTION, doubt=Doubt("l2", "l2")), WORDS)
    assert ruled_out is not None
    assert ruled_out.certain


def test_a_missing_score_and_one_outside_its_scale_have_none() -> None:
    assert plausible(Score(), WORDS) is None
    assert plausible(Score(number=300.0), NUMBERS) is None
