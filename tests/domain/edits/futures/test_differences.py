# SPDX-License-Identifier: MIT
"""What is different in a future is typed as a score is, has a reason, and can be as today again."""

from __future__ import annotations

import pytest

from mcda_app.domain.edits.futures.differences import (
    clear_future_rating,
    clear_future_score,
    set_future_rating_reason,
    set_future_score_reason,
    set_future_weights,
    type_future_rating,
    type_future_score,
)
from mcda_app.domain.membership.rules import ActorRating
from mcda_app.domain.score import Evidence
from mcda_app.domain.weights import Weights
from mcda_app.errors import EditError
from mcda_app.files import presets
from tests.domain.future_projects import BLOCS, WITHDRAWS, with_futures

PROJECT = with_futures(presets.load("table-1-goals"))
CELL = ("trade", "global", "effectiveness")
OTHER = PROJECT.partners.actors[1].id


def test_today_stays_as_it_is() -> None:
    assert PROJECT.issues == presets.load("table-1-goals").issues
    assert PROJECT.weights == presets.load("table-1-goals").weights


def test_a_typed_score_keeps_its_reason_while_it_stays_the_same() -> None:
    score = PROJECT.futures.future(WITHDRAWS).scores[CELL]
    assert score.value_on(PROJECT.criterion("effectiveness")) == 0
    assert (score.evidence, score.reason) == (Evidence.ASSUMPTION, "Nothing is global without it.")
    assert type_future_score(PROJECT, WITHDRAWS, *CELL, "not useful") is PROJECT
    changed = type_future_score(PROJECT, WITHDRAWS, *CELL, "somewhat useful")
    after = changed.futures.future(WITHDRAWS).scores[CELL]
    assert (after.evidence, after.reason) == (Evidence.USER, "")
    assert after.original is not None


@pytest.mark.parametrize("typed", ["", "–", "very useful"])
def test_emptied_or_as_today_it_is_no_difference(typed: str) -> None:
    """“very useful” is what the table prints today."""
    assert CELL not in type_future_score(PROJECT, WITHDRAWS, *CELL, typed).futures.future(WITHDRAWS).scores


def test_what_is_no_score_is_refused() -> None:
    with pytest.raises(EditError, match="not a valid score"):
        type_future_score(PROJECT, WITHDRAWS, *CELL, "banana")
    with pytest.raises(EditError, match="no option"):
        type_future_score(PROJECT, WITHDRAWS, "trade", "gone", "cost", "low")
    with pytest.raises(EditError, match="no future"):
        type_future_score(PROJECT, "gone", *CELL, "low")


def test_no_reason_for_what_is_as_today() -> None:
    with pytest.raises(EditError, match="as today"):
        set_future_score_reason(PROJECT, BLOCS, *CELL, "why")
    with pytest.raises(EditError, match="as today"):
        set_future_rating_reason(PROJECT, BLOCS, OTHER, ActorRating.EFFORT, "why")


def test_it_can_be_as_today_again() -> None:
    cleared = clear_future_score(PROJECT, WITHDRAWS, *CELL)
    assert not cleared.futures.future(WITHDRAWS).scores
    assert clear_future_score(cleared, WITHDRAWS, *CELL) is cleared


def test_ratings_in_general_and_on_one_issue() -> None:
    assert PROJECT.futures.future(WITHDRAWS).rating(OTHER, ActorRating.EFFORT) is not None
    assert PROJECT.futures.future(BLOCS).rating(OTHER, ActorRating.ALIGNMENT, "trade") is not None
    assert PROJECT.futures.future(BLOCS).rating(OTHER, ActorRating.ALIGNMENT) is None
    reasoned = set_future_rating_reason(PROJECT, WITHDRAWS, OTHER, ActorRating.EFFORT, "It wants none.")
    rating = reasoned.futures.future(WITHDRAWS).rating(OTHER, ActorRating.EFFORT)
    assert rating is not None
    assert rating.reason == "It wants none."
    for cleared in (
        clear_future_rating(PROJECT, WITHDRAWS, OTHER, ActorRating.EFFORT),
        type_future_rating(PROJECT, WITHDRAWS, OTHER, ActorRating.EFFORT, ""),
    ):
        assert cleared.futures.future(WITHDRAWS).rating(OTHER, ActorRating.EFFORT) is None
    own = clear_future_rating(PROJECT, BLOCS, OTHER, ActorRating.ALIGNMENT, "trade")
    assert not own.futures.future(BLOCS).issue_ratings


def test_weights_that_do_not_fit_are_refused() -> None:
    with pytest.raises(EditError):
        set_future_weights(PROJECT, BLOCS, Weights(PROJECT.weights.shares.without("cost")))
    cleared = set_future_weights(set_future_weights(PROJECT, BLOCS, None), WITHDRAWS, None, "trade")
    assert cleared.futures.future(BLOCS).weights is None
    assert not cleared.futures.future(WITHDRAWS).issue_weights
