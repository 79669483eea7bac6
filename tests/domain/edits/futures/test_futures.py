# SPDX-License-Identifier: MIT
"""Futures can be added, named, copied, moved and removed, and probabilities are nobody's but the user's."""

from __future__ import annotations

import pytest

from mcda_app.domain.edits.futures.futures import (
    add_future,
    duplicate_future,
    move_future,
    remove_future,
    rename_future,
    set_future_description,
    set_probability,
)
from mcda_app.domain.futures.futures import MAX_FUTURES
from mcda_app.domain.project import Project
from mcda_app.errors import EditError
from mcda_app.files import presets
from tests.domain.future_projects import BLOCS, WITHDRAWS, with_futures

PROJECT = with_futures(presets.load("table-1-goals"))


def titles(project: Project) -> list[str]:
    return [future.title for future in project.futures.futures]


def test_a_new_future_is_as_today() -> None:
    project = add_future(PROJECT, "  Détente ")
    assert titles(project) == ["Withdraws", "Blocs harden", "Détente"]
    assert project.futures.futures[-1].count == 0
    assert project.futures.futures[-1].probability is None


@pytest.mark.parametrize("title", ["", "  ", "withdraws", "x" * 201])
def test_a_name_that_cannot_be_is_refused(title: str) -> None:
    with pytest.raises(EditError):
        add_future(PROJECT, title)
    with pytest.raises(EditError):
        rename_future(PROJECT, BLOCS, title)


def test_a_new_name_changes_nothing_else() -> None:
    renamed = rename_future(PROJECT, WITHDRAWS, "Leaves")
    assert titles(renamed) == ["Leaves", "Blocs harden"]
    assert renamed.futures.future(WITHDRAWS).scores == PROJECT.futures.future(WITHDRAWS).scores


def test_a_copy_differs_as_the_future_does_but_has_no_probability() -> None:
    project = duplicate_future(PROJECT, WITHDRAWS)
    assert titles(project) == ["Withdraws", "Withdraws (copy)", "Blocs harden"]
    first, copy, _ = project.futures.futures
    assert (copy.scores, copy.ratings, copy.issue_weights) == (
        first.scores,
        first.ratings,
        first.issue_weights,
    )
    assert copy.probability is None
    assert project.futures.probabilities is None


def test_they_can_be_moved_and_removed() -> None:
    assert titles(move_future(PROJECT, BLOCS, -5)) == ["Blocs harden", "Withdraws"]
    assert titles(remove_future(PROJECT, WITHDRAWS)) == ["Blocs harden"]
    with pytest.raises(EditError):
        remove_future(PROJECT, "gone")


def test_there_are_as_many_as_can_be_compared() -> None:
    project = presets.load("table-1-goals")
    for n in range(MAX_FUTURES):
        project = add_future(project, f"Future {n}")
    with pytest.raises(EditError, match="at most 20 futures"):
        add_future(project, "One more")
    with pytest.raises(EditError, match="at most 20 futures"):
        duplicate_future(project, "future-1")


def test_probabilities_count_only_once_all_are_stated_and_add_up() -> None:
    assert PROJECT.futures.probabilities == (0.5, 0.25, 0.25)
    assert set_probability(PROJECT, None, None).futures.probabilities is None
    assert set_probability(PROJECT, WITHDRAWS, 0.3).futures.probabilities is None
    assert add_future(PROJECT, "Third").futures.probabilities is None
    assert presets.load("table-1-goals").futures.probabilities is None


@pytest.mark.parametrize("probability", [-0.1, 1.1, float("nan")])
def test_a_probability_that_is_none_is_refused(probability: float) -> None:
    with pytest.raises(EditError, match="from 0% to 100%"):
        set_probability(PROJECT, None, probability)


def test_what_happens_in_it_is_told() -> None:
    assert set_future_description(PROJECT, BLOCS, "Two camps.").futures.future(BLOCS).description == (
        "Two camps."
    )
