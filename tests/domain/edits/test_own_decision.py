# SPDX-License-Identifier: MIT
"""A decision of one's own grows from nothing, and nothing that was entered is lost on the way."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mcda_app.domain.edits.issues import add_option
from mcda_app.domain.edits.own_decision import (
    append_criterion,
    change_scale,
    has_scores,
    is_own_decision,
    is_undecided,
    new_decision,
    set_question,
)
from mcda_app.domain.edits.scores import set_weights, type_score
from mcda_app.domain.edits.workshop.participants import add_participant
from mcda_app.domain.edits.workshop.workshop import begin_workshop
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Direction, Scale
from mcda_app.domain.workshop.workshop import RoundKind
from mcda_app.errors import EditError
from mcda_app.files import presets
from tests.domain.workshops import AT, CODE_COST, open_round


def with_criteria(*titles: str) -> Project:
    project = new_decision()
    for title in titles:
        project = append_criterion(project, title, Direction.BENEFIT)
    return project


def scored(value: str) -> Project:
    """One option with one score, in numbers from 0 to 10."""
    project = add_option(with_criteria("Quality"), "One")
    project = change_scale(project, project.criteria[0].id, Scale(low=0.0, high=10.0))
    return type_score(project, project.issues[0].id, project.options[0].id, project.criteria[0].id, value)


def test_it_is_recognised_and_the_papers_issues_are_not() -> None:
    assert is_own_decision(new_decision())
    assert not is_own_decision(presets.load())
    prepared = add_participant(begin_workshop(with_criteria("Price", "Jobs"), code_cost=CODE_COST), "Ada")
    assert is_own_decision(prepared), "until somebody is asked about it"
    assert not is_own_decision(open_round(prepared, RoundKind.WEIGHTS, AT))


def test_the_question_names_the_project_until_that_has_a_name_of_its_own() -> None:
    project = set_question(new_decision(), "decision", "Where to build?")
    assert project.title == project.issues[0].title == "Where to build?"
    project = set_question(replace(project, title="Town hall"), "decision", "What to build?")
    assert (project.title, project.issues[0].title) == ("Town hall", "What to build?")


def test_criteria_weigh_the_same_while_nobody_weighs_them() -> None:
    project = with_criteria("A", "B", "C", "D")
    assert [project.weights.share(c.id) for c in project.criteria] == pytest.approx([0.25] * 4)


def test_another_criterion_gets_the_average_and_the_others_shrink_in_proportion() -> None:
    project = with_criteria("A", "B")
    first, second = (c.id for c in project.criteria)
    project = set_weights(project, project.weights.moved(first, 0.8))
    project = append_criterion(project, "C", Direction.COST)
    shares = [project.weights.share(key) for key in (first, second, project.criteria[-1].id)]
    assert shares == pytest.approx([0.8 * 2 / 3, 0.2 * 2 / 3, 1 / 3])


def test_a_scale_is_undecided_until_it_is_given_or_a_score_is() -> None:
    project = with_criteria("Quality")
    assert is_undecided(project, project.criteria[0])
    project = scored("7")
    assert has_scores(project, project.criteria[0].id)
    assert not is_undecided(project, project.criteria[0])


def test_a_wider_scale_keeps_the_score_and_one_without_room_for_it_is_refused() -> None:
    project = scored("7")
    issue, option, criterion = project.issues[0].id, project.options[0].id, project.criteria[0].id
    wider = change_scale(project, criterion, Scale(low=0.0, high=100.0))
    assert wider.issue(issue).score(option, criterion) == project.issue(issue).score(option, criterion)
    with pytest.raises(EditError, match="The score of One on Quality does not fit this scale"):
        change_scale(project, criterion, Scale(low=0.0, high=5.0))
