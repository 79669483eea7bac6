# SPDX-License-Identifier: MIT
"""Short labels and colours, and what a new name does to them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcda_app.domain.edits.criteria import rename_criterion, replace_criterion
from mcda_app.domain.edits.duplicates import duplicate_criterion
from mcda_app.domain.edits.issues import own_options, rename_option
from mcda_app.domain.edits.labels import (
    set_criterion_colour,
    set_criterion_label,
    set_option_colour,
    set_option_label,
)
from mcda_app.domain.issue import OPTION_COLOURS, Option, colour_indices
from mcda_app.domain.project import Project
from mcda_app.domain.scale import CRITERION_COLOURS, Criterion, Direction, Scale, criterion_colour_indices
from mcda_app.errors import EditError
from mcda_app.files import presets
from mcda_app.files.inputs_hash import inputs_hash
from mcda_app.files.project_file import dumps, loads

START = presets.load("table-1-goals")


def option(project: Project, option_id: str) -> Option:
    return next(o for o in project.options if o.id == option_id)


def test_a_new_name_replaces_the_presets_short_label_of_option_and_criterion() -> None:
    assert START.criterion("alignment").short
    renamed = rename_criterion(rename_option(START, "global", "Talk to everybody"), "alignment", "Trust")
    assert (option(renamed, "global").label, renamed.criterion("alignment").short) == (
        "Talk to everybody",
        "",
    )


def test_a_short_label_of_the_users_outlives_a_new_name_until_it_is_emptied() -> None:
    own = set_criterion_label(set_option_label(START, "global", " All  of us "), "alignment", "Fit")
    own = rename_criterion(rename_option(own, "global", "Talk to everybody"), "alignment", "Trust")
    assert (option(own, "global").label, option(own, "global").badge) == ("All of us", "A")
    assert own.criterion("alignment").short == "Fit"
    assert loads(dumps(own)) == own
    emptied = set_criterion_label(set_option_label(own, "global", "  "), "alignment", "")
    assert option(emptied, "global").label == "Talk to everybody"
    assert emptied.criterion("alignment").short == ""
    again = rename_criterion(emptied, "alignment", "Confidence")
    assert (again.criterion("alignment").title, again.criterion("alignment").short) == ("Confidence", "")


def test_a_criterion_given_both_names_at_once_keeps_them() -> None:
    changed = replace(START.criterion("cost"), title="Effort", short="Eff.")
    assert replace_criterion(START, changed).criterion("cost").short == "Eff."


@pytest.mark.parametrize("label", ["x" * 201, "Selective"])
def test_a_label_that_is_too_long_or_taken_is_refused(label: str) -> None:
    title = option(START, "selective").label if label == "Selective" else label
    with pytest.raises(EditError):
        set_option_label(START, "global", title)


def test_a_colour_belongs_to_the_options_of_one_issue_alone_if_they_are_its_own() -> None:
    issue = START.issues[0].id
    own = set_option_colour(own_options(START, issue, True), "global", 7, issue)
    assert [o.colour for o in own.options] == [0, 0, 0]
    assert {o.id: o.colour for o in own.options_of(own.issue(issue))}["global"] == 7
    assert loads(dumps(own)) == own


@pytest.mark.parametrize("colour", [-1, OPTION_COLOURS + 1, 1.5, float("nan")])
def test_a_colour_that_there_is_not_is_refused(colour: float) -> None:
    with pytest.raises(EditError, match="whole number from 0 to 12"):
        set_option_colour(START, "global", colour)  # type: ignore[arg-type]


def test_a_colour_does_not_change_what_was_signed_but_a_label_does() -> None:
    coloured = set_option_colour(START, "global", 5)
    assert coloured != START
    assert inputs_hash(coloured) == inputs_hash(START)
    assert inputs_hash(set_option_label(START, "global", "All")) != inputs_hash(START)


@given(st.lists(st.integers(0, OPTION_COLOURS), max_size=30))
def test_every_option_has_a_colour_and_chosen_ones_are_kept(chosen: list[int]) -> None:
    options = [Option(str(n), str(n), colour=colour) for n, colour in enumerate(chosen)]
    indices = colour_indices(options)
    assert list(indices) == [o.id for o in options]
    assert all(0 <= index < OPTION_COLOURS for index in indices.values())
    assert all(indices[o.id] == o.colour - 1 for o in options if o.colour)
    own = [o.colour for o in options if o.colour]
    if len(options) <= OPTION_COLOURS and len(set(own)) == len(own):
        assert len(set(indices.values())) == len(options)


def test_without_a_choice_the_place_gives_the_colour() -> None:
    options = [Option(str(n), str(n)) for n in range(14)]
    assert list(colour_indices(options).values()) == [*range(12), 0, 1]
    moved = [*options[:3], Option("own", "own", colour=1)]
    assert list(colour_indices(moved).values()) == [3, 1, 2, 0]


def test_a_criterions_colour_is_kept_by_the_file_but_is_no_input() -> None:
    coloured = set_criterion_colour(START, "cost", 6)
    assert coloured.criterion("cost").colour == 6
    assert loads(dumps(coloured)) == coloured
    assert inputs_hash(coloured) == inputs_hash(START)
    assert rename_criterion(coloured, "cost", "Effort").criterion("cost").colour == 6
    assert set_criterion_colour(coloured, "cost", 0) == START


@pytest.mark.parametrize("colour", [-1, CRITERION_COLOURS + 1, 1.5, float("nan")])
def test_a_criterions_colour_that_there_is_not_is_refused(colour: float) -> None:
    with pytest.raises(EditError, match="whole number from 0 to 6"):
        set_criterion_colour(START, "cost", colour)  # type: ignore[arg-type]


def test_a_copy_of_a_criterion_has_a_colour_of_its_own() -> None:
    copied = duplicate_criterion(set_criterion_colour(START, "cost", 6), "cost")
    indices = criterion_colour_indices(copied.criteria)
    assert indices["cost"] == 5
    assert len(set(indices.values())) == len(copied.criteria)


@given(st.lists(st.integers(0, CRITERION_COLOURS), max_size=20))
def test_every_criterion_has_a_colour_and_chosen_ones_are_kept(chosen: list[int]) -> None:
    criteria = [
        Criterion(str(n), str(n), Direction.BENEFIT, Scale(), colour=colour)
        for n, colour in enumerate(chosen)
    ]
    indices = criterion_colour_indices(criteria)
    assert list(indices) == [c.id for c in criteria]
    assert all(indices[c.id] == c.colour - 1 for c in criteria if c.colour)
    by_place = [indices[c.id] for c in criteria if not c.colour]
    assert len(set(by_place)) == len(by_place)
    assert not set(by_place) & {c.colour - 1 for c in criteria if c.colour}
    if not any(chosen):
        assert by_place == [*range(len(criteria))]
