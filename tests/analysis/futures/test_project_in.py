# SPDX-License-Identifier: MIT
"""The project in a future is today's but for what is different there."""

from __future__ import annotations

from dataclasses import replace

from mcda_app.analysis.futures.project_in import project_in, replaced_comparisons
from mcda_app.domain.edits.futures.differences import set_future_score, type_future_score
from mcda_app.domain.edits.futures.futures import add_future
from mcda_app.domain.edits.scores import own_weights, set_judgements, type_score
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.futures.futures import Futures
from mcda_app.domain.membership.rules import ActorRating
from mcda_app.domain.pairwise import Judgements
from mcda_app.files import presets
from tests.domain.future_projects import BLOCS, WITHDRAWS, with_futures

START = presets.load("table-1-goals")
PROJECT = with_futures(START)


def test_a_future_without_differences_is_today() -> None:
    project = add_future(START, "As ever")
    there = project_in(project, project.futures.futures[0])
    assert there == START


def test_scores_ratings_and_weights_are_replaced_and_nothing_else() -> None:
    future = PROJECT.futures.future(WITHDRAWS)
    there = project_in(PROJECT, future)
    assert there.futures == Futures()
    assert there.weights == START.weights
    trade = there.issue("trade")
    assert trade.weights == future.issue_weights["trade"]
    cell = ("global", "effectiveness")
    assert trade.scores[cell] == future.scores["trade", *cell]
    assert trade.scores.without(cell) == START.issue("trade").scores.without(cell)
    assert [i for i in there.issues if i.id != "trade"] == [i for i in START.issues if i.id != "trade"]
    other = PROJECT.partners.actors[1]
    then = there.partners.actor(other.id)
    assert then.ratings.without(ActorRating.EFFORT) == other.ratings.without(ActorRating.EFFORT)
    assert then.ratings[ActorRating.EFFORT] == future.ratings[other.id, ActorRating.EFFORT]


def test_an_issues_own_weights_come_first_in_a_future_too() -> None:
    project = own_weights(PROJECT, "norms", True)
    there = project_in(project, project.futures.future(BLOCS))
    assert there.weights_of(there.issue("norms")) == START.weights
    assert there.weights_of(there.issue("alliances")) == project.futures.future(BLOCS).weights


def test_edited_comparisons_give_way_where_a_score_is_different() -> None:
    edited = Judgements(FrozenDict({("global", "selective"): 3.0}))
    project = set_judgements(PROJECT, "trade", "effectiveness", edited)
    project = set_judgements(project, "trade", "leverage", edited)
    future = project.futures.future(WITHDRAWS)
    replaced = replaced_comparisons(project, project.issue("trade"), future)
    assert [criterion.id for criterion in replaced] == ["effectiveness"]
    assert set(project_in(project, future).issue("trade").judgements) == {"leverage"}
    same = type_score(project, "trade", "global", "effectiveness", "not useful")  # today has caught up
    assert replaced_comparisons(same, same.issue("trade"), future) == ()


def test_a_score_may_be_unknown_in_a_future() -> None:
    project = type_future_score(PROJECT, WITHDRAWS, "norms", "global", "cost", "low")
    score = replace(project.futures.future(WITHDRAWS).scores["norms", "global", "cost"], level=None)
    project = set_future_score(project, WITHDRAWS, "norms", "global", "cost", score)
    there = project_in(project, project.futures.future(WITHDRAWS))
    assert there.issue("norms").score("global", "cost").missing
