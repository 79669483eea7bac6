# SPDX-License-Identifier: MIT
"""What is said to have changed is what differs: nothing less, for views rely on it, and nothing more."""

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from dataclasses import dataclass, fields, make_dataclass, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mcda_app.domain.edits.issues import add_issue, place_issue, remove_issue, rename_issue
from mcda_app.domain.edits.project import set_texts
from mcda_app.domain.edits.scores import own_weights, set_weights
from mcda_app.domain.edits.workshop.workshop import begin_workshop, set_timer
from mcda_app.domain.issue import Issue
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion
from mcda_app.errors import EditError
from mcda_app.files import presets
from mcda_app.ui.core.change import CRITERION_FIELDS, ISSUE_FIELDS, PROJECT_FIELDS, Change, changes, kinds
from mcda_app.ui.core.session import Session
from tests.domain.drawn_edits import EDITS, STARTS, Drawing

START = presets.load()
KINDS = [kind for kind in Change if kind is not Change.APPEARANCE]


def content(project: Project) -> dict[Change, object]:
    """All of a project, by kind. Written out here apart from the tables that are tested."""
    each = {issue.id: issue for issue in project.issues}
    structure = [
        (
            i.id,
            i.title,
            i.short,
            i.group,
            i.row,
            i.column,
            i.options,
            i.excluded,
            i.exclusion_reasons,
            i.decision,
        )
        for i in project.issues
    ]
    return {
        Change.WEIGHTS: project.weights,
        Change.ISSUE_WEIGHTS: {key: i.weights for key, i in each.items()},
        Change.SCORES: {key: (i.scores, i.judgements, i.cross_checks) for key, i in each.items()},
        Change.STRUCTURE: (
            [replace(c, value_function=None, set_aside_function=None) for c in project.criteria],
            *(project.options, project.option_pairs, project.groups, project.criteria_groups),
            structure,
        ),
        Change.VALUES: {
            c.id: (c.value_function, c.set_aside_function)
            for c in project.criteria
            if c.value_function is not None or c.set_aside_function is not None
        },
        Change.METHOD: project.settings,
        Change.LENSES: project.lenses,
        Change.SNAPSHOTS: project.snapshots,
        Change.ELICITATION: project.elicitation,
        Change.ACCEPTABILITY: project.robustness,
        Change.WORKSHOP: project.workshop,
        Change.PARTNERS: (project.partners, {key: (i.good, i.ratings) for key, i in each.items()}),
        Change.EVIDENCE: (project.evidence_tasks, project.deviations),
        Change.FUTURES: project.futures,
        Change.AUDIT: project.audit,
        Change.TEXTS: (
            *(project.title, project.description, project.notes, project.sources, project.record),
            *(project.preset, project.archive),
            {key: (i.description, i.notes) for key, i in each.items()},
        ),
    }


def assert_exact(old: Project, new: Project) -> None:
    before, after = content(old), content(new)
    assert set(before) == set(KINDS)
    differing = {kind for kind in KINDS if before[kind] != after[kind]}
    change = changes(old, new)
    assert {kind for kind in KINDS if change & kind} == differing
    assert not change & Change.APPEARANCE
    assert changes(new, old) == change
    if not change:
        assert old == new


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.__name__)
@settings(max_examples=15, deadline=None)
@given(data=st.data())
def test_every_edit_changes_what_it_is_said_to_change(
    edit: Callable[..., Project], data: st.DataObject
) -> None:
    project = data.draw(st.sampled_from(STARTS))
    arguments = Drawing(data.draw, project).arguments(edit)
    try:
        after = edit(project, **arguments)
    except EditError:
        return
    assert_exact(project, after)


@settings(max_examples=80, deadline=None)
@given(st.sampled_from(STARTS), st.sampled_from(STARTS))
def test_of_two_documents_too(one: Project, other: Project) -> None:
    assert_exact(one, other)


def test_every_field_belongs_to_a_kind_of_change() -> None:
    assert {f.name for f in fields(Project)} == {*PROJECT_FIELDS, "issues", "criteria"}
    assert {f.name for f in fields(Issue)} == set(ISSUE_FIELDS)
    assert {f.name for f in fields(Criterion)} == set(CRITERION_FIELDS)
    tables = PROJECT_FIELDS, ISSUE_FIELDS, CRITERION_FIELDS
    assert set(KINDS) == {kind for table in tables for kind in table.values()}
    assert Change.EVERYTHING == ~Change.NOTHING


@pytest.mark.parametrize("name", [*PROJECT_FIELDS])
def test_a_field_of_the_project_that_differs_is_its_kind_of_change(name: str) -> None:
    altered = replace(START, **{name: object()})
    assert changes(START, altered) == PROJECT_FIELDS[name]


@pytest.mark.parametrize("name", [name for name in ISSUE_FIELDS if name != "id"])
def test_a_field_of_an_issue_that_differs_is_its_kind_of_change(name: str) -> None:
    altered = START.with_issue(replace(START.issues[0], **{name: object()}))
    assert changes(START, altered) == ISSUE_FIELDS[name]


@pytest.mark.parametrize("name", [name for name in CRITERION_FIELDS if name != "id"])
def test_a_field_of_a_criterion_that_differs_is_its_kind_of_change(name: str) -> None:
    altered = copy(START.criteria[1])
    object.__setattr__(altered, name, object())
    criteria = (START.criteria[0], altered, *START.criteria[2:])
    assert changes(START, replace(START, criteria=criteria)) == CRITERION_FIELDS[name]


def test_a_field_that_nobody_has_thought_of_counts_as_everything() -> None:
    wider = make_dataclass("Wider", [("fresh", int, 0)], bases=(Project,), frozen=True)
    assert kinds(wider, PROJECT_FIELDS) == {
        **PROJECT_FIELDS,
        "issues": Change.EVERYTHING,  # which are compared one by one instead
        "criteria": Change.EVERYTHING,  # these too
        "fresh": Change.EVERYTHING,
    }


def test_issues_in_another_order_have_kept_their_scores() -> None:
    first = START.issues[0]
    assert changes(START, place_issue(START, first.id, first.group, None)) == Change.STRUCTURE


def test_issues_under_one_id_cannot_be_told_apart() -> None:
    twice = replace(START, issues=(*START.issues, START.issues[0]))
    assert changes(twice, replace(twice, issues=twice.issues[1:])) == Change.EVERYTHING


# What a session announces


@dataclass
class Heard:
    """What the session has announced."""

    session: Session

    def __post_init__(self) -> None:
        self.changes: list[Change] = []
        self.session.changed.connect(self.changes.append)

    def last(self) -> Change:
        """The only change since the last time."""
        (only,) = self.changes
        self.changes.clear()
        return only


@pytest.fixture
def listener(qapp) -> Heard:
    return Heard(Session(presets.load()))


def test_an_edit_its_undoing_and_its_redoing_are_the_same_change(listener: Heard) -> None:
    session = listener.session
    for edit, kind in (
        (lambda p: set_weights(p, p.weights.moved("cost", 0.7)), Change.WEIGHTS),
        (lambda p: own_weights(p, p.issues[0].id, True), Change.ISSUE_WEIGHTS),
        (lambda p: rename_issue(p, p.issues[0].id, "Another"), Change.STRUCTURE),
        (lambda p: set_texts(p, "Another", p.description, p.notes), Change.TEXTS),
    ):
        session.apply("Edit", edit)
        assert listener.last() == kind
        session.undo_stack.undo()
        assert listener.last() == kind
        session.undo_stack.redo()
        assert listener.last() == kind


def test_a_step_that_changes_the_workshop_as_well_says_so(listener: Heard) -> None:
    """The workshop is taken over before the step, which then leaves it alone."""
    session = listener.session
    session.apply_without_undo(begin_workshop)
    assert listener.last() == Change.WORKSHOP
    session.apply("Both", lambda p: set_timer(set_weights(p, p.weights.moved("cost", 0.7)), 90))
    assert listener.last() == Change.WORKSHOP | Change.WEIGHTS
    session.undo_stack.undo()
    assert listener.last() == Change.WEIGHTS
    session.apply("The workshop alone", lambda p: set_timer(p, 120))
    assert listener.last() == Change.WORKSHOP


def test_another_document_changes_everything_even_one_that_is_equal(listener: Heard) -> None:
    listener.session.open(listener.session.project, None)
    assert listener.last() == Change.EVERYTHING
    listener.session.recover(listener.session.project, None)
    assert listener.last() == Change.EVERYTHING
    assert listener.session.modified


def test_the_last_issue_to_go_is_announced_with_all_it_held(listener: Heard) -> None:
    for issue in listener.session.project.issues[1:]:
        listener.session.apply("Remove", lambda p, issue=issue: remove_issue(p, issue.id))
        listener.changes.clear()
    listener.session.apply("Remove", lambda p: remove_issue(p, p.issues[0].id))
    issue = Change.STRUCTURE | Change.SCORES | Change.ISSUE_WEIGHTS | Change.PARTNERS | Change.TEXTS
    issue |= Change.FUTURES
    assert listener.last() == issue
    listener.session.apply("Add", lambda p: add_issue(p, "Another"))
    assert listener.last() & Change.STRUCTURE


def test_a_new_appearance_touches_every_view(listener: Heard) -> None:
    listener.session.appearance_changed()
    only = listener.last()
    assert only == Change.APPEARANCE
    assert only.touches(Change.NOTHING)
    assert not Change.WEIGHTS.touches(Change.MATRIX)
    assert Change.WEIGHTS.touches(Change.RANKING)
