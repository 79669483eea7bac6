# SPDX-License-Identifier: MIT
"""Actors from a table that is typed or pasted."""

from __future__ import annotations

import pytest

from mcda_app.domain.edits.partners.actor_table import set_actor_table
from mcda_app.domain.membership.rules import ActorRating
from mcda_app.domain.partners.actors import MAX_ACTORS
from mcda_app.domain.project import Project
from mcda_app.errors import EditError
from mcda_app.files import presets

BARE = presets.load("blank")
TABLE = [
    ["Our town", "medium", "2", "very high", ""],
    ["", "", "", "", ""],
    ["  Upper   Valley ", "high", "3.5"],
    ["Lower Valley", "", "low", "", "4"],
]


def levels(project: Project, title: str) -> list[float | None]:
    actor = next(a for a in project.partners.actors if a.title == title)
    scales = [project.partners.rating_criterion(r) for r in ActorRating]
    return [actor.rating(r).value_on(s) for r, s in zip(ActorRating, scales, strict=True)]


def test_each_row_is_an_actor_and_the_first_is_us() -> None:
    project = set_actor_table(BARE, TABLE)
    assert [a.title for a in project.partners.actors] == ["Our town", "Upper Valley", "Lower Valley"]
    assert project.partners.us is project.partners.actors[0]
    assert levels(project, "Our town") == [2, 2, 4, None]
    assert levels(project, "Upper Valley") == [3, 3.5, None, None]
    assert levels(project, "Lower Valley") == [None, 1, None, 4]


def test_actors_that_are_there_are_rated_and_what_is_empty_stays() -> None:
    project = set_actor_table(BARE, TABLE)
    again = set_actor_table(project, [["LOWER VALLEY", "none"], ["Hilltop"]])
    assert len(again.partners.actors) == 4
    assert levels(again, "Lower Valley") == [0, 1, None, 4]
    assert set_actor_table(again, TABLE[:1]) == again


def test_columns_may_be_other_ratings() -> None:
    project = set_actor_table(BARE, [["Our town", "4"]], [ActorRating.EFFORT])
    assert levels(project, "Our town") == [None, None, None, 4]


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        ([["A"], ["", "high"]], "Row 2: The actor needs a name."),
        ([["A"], ["B", "huge"]], "Row 2: “huge” is not a valid score for Capacity."),
        ([["A"], ["a"]], "Row 2: “a” stands in two rows."),
        ([["A", "1", "1", "1", "1", "1"]], "Row 1: There are 5 ratings, but only 4 columns for them."),
        ([["A", "9"]], "Row 1: 9 is outside the scale of Capacity. Type a number from 0 to 4."),
        ([[f"A {n}"] for n in range(MAX_ACTORS + 1)], "Row 21: There can be at most 20 actors"),
    ],
)
def test_a_row_that_cannot_be_taken_is_named(rows: list[list[str]], sentence: str) -> None:
    with pytest.raises(EditError) as refusal:
        set_actor_table(BARE, rows)
    assert str(refusal.value).startswith(sentence)
