# SPDX-License-Identifier: MIT
"""The record of scores on which two assessors differ."""

from __future__ import annotations

import pytest

from mcda_app.domain.deviations.deviation import Assessment, Deviation, DeviationCause
from mcda_app.domain.edits.rules.deviations import (
    note_deviations,
    remove_deviation,
    set_cause,
    settle_deviation,
)
from mcda_app.domain.evidence.tasks import Rated, ScorePlace
from mcda_app.errors import EditError
from mcda_app.files import presets

START = presets.load("table-1-goals")
PLACE = ScorePlace("norms", "selective", "cost")
LOW, HIGH = Rated(1.0, "low"), Rated(3.0, "high")


def between(first: Rated | None, second: Rated | None, place: ScorePlace = PLACE) -> Deviation:
    return Deviation(place, Assessment("Ada", first), Assessment("Bea", second))


def test_a_cause_and_its_settlement_outlive_another_comparison() -> None:
    project = note_deviations(START, [between(LOW, HIGH)])
    project = set_cause(project, 0, DeviationCause.EVIDENCE)
    project = settle_deviation(project, 0, settled=" The newer study counts ", by="Ms Vos", on="2026-12-03")
    again = note_deviations(project, [between(LOW, None)])
    (deviation,) = again.deviations
    assert deviation.second.value is None
    assert (deviation.cause, deviation.settled) == (DeviationCause.EVIDENCE, "The newer study counts")
    assert (deviation.by, deviation.on) == ("Ms Vos", "2026-12-03")
    assert remove_deviation(again, 0) == START


@pytest.mark.parametrize(
    "deviation",
    [
        between(LOW, LOW),
        between(None, None),
        between(LOW, HIGH, ScorePlace("norms", "gone", "cost")),
        Deviation(PLACE, Assessment("Ada", LOW), Assessment("Ada", HIGH)),
        Deviation(PLACE, Assessment(" ", LOW), Assessment("Ada", HIGH)),
    ],
)
def test_what_is_no_deviation_is_refused(deviation: Deviation) -> None:
    with pytest.raises(EditError):
        note_deviations(START, [deviation])


def test_a_day_that_is_none_and_an_entry_that_is_not_there_are_refused() -> None:
    project = note_deviations(START, [between(LOW, HIGH)])
    with pytest.raises(EditError, match="not a date"):
        settle_deviation(project, 0, on="soon")
    for number in (1, -1, True):
        with pytest.raises(EditError):
            set_cause(project, number, None)
