# SPDX-License-Identifier: MIT
"""Futures follow every change of the project: nothing they say is about what is no longer there."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mcda_app.domain.edits.criteria import (
    add_criterion,
    move_criterion,
    remove_criterion,
    rename_criterion,
    replace_criterion,
)
from mcda_app.domain.edits.duplicates import duplicate_criterion, duplicate_option
from mcda_app.domain.edits.futures.differences import type_future_score
from mcda_app.domain.edits.issues import (
    add_option,
    duplicate_issue,
    own_options,
    remove_issue,
    remove_option,
    rename_issue,
    rename_option,
)
from mcda_app.domain.edits.own_decision import change_scale
from mcda_app.domain.edits.partners.actor_ratings import set_rating_scale
from mcda_app.domain.edits.partners.actors import remove_actor, rename_actor
from mcda_app.domain.membership.rules import ActorRating
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Scale
from mcda_app.errors import EditError
from mcda_app.files import presets
from mcda_app.files.project_file import dumps, loads
from tests.domain.future_projects import BLOCS, WITHDRAWS, with_futures

PROJECT = with_futures(presets.load("table-1-goals"))
OTHER = PROJECT.partners.actors[1].id


def keys(project: Project) -> set[tuple[str, str, str]]:
    """The scores that are different in any future, of a project that can be saved."""
    assert loads(dumps(project)) == project
    return {key for future in project.futures.futures for key in future.scores}


def test_new_names_change_nothing() -> None:
    project = rename_issue(PROJECT, "trade", "Commerce")
    project = rename_option(project, "global", "Everybody")
    project = rename_criterion(project, "effectiveness", "What it brings")
    project = rename_actor(project, OTHER, "America")
    assert project.futures == PROJECT.futures
    assert keys(project) == keys(PROJECT)


def test_what_is_removed_takes_its_differences_along() -> None:
    assert keys(remove_option(PROJECT, "global")) == {("trade", "selective", "cost")}
    assert keys(remove_criterion(PROJECT, "cost")) == {("trade", "global", "effectiveness")}
    after = remove_issue(PROJECT, "trade")
    assert keys(after) == set()
    assert not after.futures.future(BLOCS).issue_ratings
    assert not after.futures.future(WITHDRAWS).issue_weights
    without = remove_actor(PROJECT, OTHER)
    assert not without.futures.future(WITHDRAWS).ratings
    assert not without.futures.future(BLOCS).issue_ratings
    assert keys(without) == keys(PROJECT)


def test_an_own_option_leaves_with_the_issues_own_options() -> None:
    project = add_option(own_options(PROJECT, "trade", True), "Wait", "trade")
    project = type_future_score(project, BLOCS, "trade", "wait", "cost", "low")
    assert ("trade", "wait", "cost") in keys(project)
    assert keys(own_options(project, "trade", False)) == keys(PROJECT)


def test_weights_follow_the_criteria() -> None:
    for project in (
        add_criterion(PROJECT, "Speed"),
        remove_criterion(PROJECT, "cost"),
        move_criterion(PROJECT, "cost", -1),
    ):
        for weights in (
            project.futures.future(BLOCS).weights,
            project.futures.future(WITHDRAWS).issue_weights["trade"],
        ):
            assert weights is not None
            assert set(weights.shares) == {c.id for c in project.criteria}
            assert sum(weights.shares.values()) == pytest.approx(1)
        keys(project)


def test_copies_differ_as_what_they_were_copied_from() -> None:
    assert ("trade", "global-cooperation-copy", "effectiveness") in keys(duplicate_option(PROJECT, "global"))
    assert any(key[2] not in ("cost", "effectiveness") for key in keys(duplicate_criterion(PROJECT, "cost")))
    copied = duplicate_issue(PROJECT, "trade")
    copy_id = ({i.id for i in copied.issues} - {i.id for i in PROJECT.issues}).pop()
    assert {(copy_id, "global", "effectiveness"), (copy_id, "selective", "cost")} <= keys(copied)
    assert copy_id in copied.futures.future(WITHDRAWS).issue_weights
    assert (copy_id, OTHER, ActorRating.ALIGNMENT) in copied.futures.future(BLOCS).issue_ratings


def test_scores_and_ratings_follow_a_scale() -> None:
    cost = PROJECT.criterion("cost")
    wider = replace_criterion(PROJECT, replace(cost, scale=Scale(low=0.0, high=9.0)))
    assert wider.futures.future(BLOCS).scores["trade", "selective", "cost"].number == 2.5
    narrow = replace_criterion(PROJECT, replace(cost, scale=Scale(low=0.0, high=2.0)))
    future_score = narrow.futures.future(BLOCS).scores["trade", "selective", "cost"]
    assert future_score.missing  # not silently as today
    keys(narrow)
    rated = set_rating_scale(PROJECT, ActorRating.EFFORT, Scale(low=0.0, high=4.0))
    rating = rated.futures.future(WITHDRAWS).rating(OTHER, ActorRating.EFFORT)
    assert rating is not None
    assert rating.number == 4
    keys(rated)


def test_a_scale_that_would_lose_a_score_of_a_future_is_refused() -> None:
    project = change_scale(PROJECT, "cost", Scale(low=0.0, high=9.0))
    project = type_future_score(project, BLOCS, "trade", "selective", "cost", "8")
    with pytest.raises(EditError, match="future “Blocs harden”"):
        change_scale(project, "cost", Scale(low=0.0, high=5.0))
