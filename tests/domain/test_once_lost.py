# SPDX-License-Identifier: MIT
"""Edits whose result could not be saved, read or told apart."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from mcda_app.analysis.weighting.derived_weights import derive
from mcda_app.domain.acceptability_question import AcceptabilityQuestion
from mcda_app.domain.edits.criteria import add_criterion, replace_criterion
from mcda_app.domain.edits.criteria_groups import add_group, assign_group
from mcda_app.domain.edits.elicitation import judge_criteria
from mcda_app.domain.edits.scores import type_score
from mcda_app.domain.edits.workshop.anonymity import make_anonymous, remaining_names
from mcda_app.domain.edits.workshop.minutes import add_dissent
from mcda_app.domain.edits.workshop.participants import remove_participant
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.errors import EditError, MethodError
from mcda_app.files import presets
from mcda_app.files.project_file import dumps, loads
from tests.domain.workshops import AT, named, people


def test_who_is_on_record_with_a_dissent_stays():
    project = named(2)
    one, other = people(project)
    project = add_dissent(project, "Too costly", voter=one, at=AT)
    with pytest.raises(EditError, match="has recorded a dissent"):
        remove_participant(project, one)
    project = remove_participant(project, other)
    assert loads(dumps(project)) == project


@pytest.mark.parametrize("notes", ["Present: Ada", "Present:\nAda", "Present:\tAda", "Present:\r\nAda"])
def test_names_are_found_wherever_a_line_begins(notes: str):
    project = replace(named(2), notes=notes)
    left = remaining_names(
        project.workshop, make_anonymous(project, AT, keep_attendance=False, rng=Random(1))
    )
    assert left == ("Ada",)


def test_a_criterion_may_be_called_like_its_group():
    project = add_criterion(add_group(presets.load("table-4-kinds"), "Money"), "Money")
    for criterion in project.criteria:
        project = assign_group(project, criterion.id, project.criteria_groups[0].id)
    first, *others = (c.id for c in project.criteria)
    for other in others:
        project = judge_criteria(project, first, other, 2.0)
    assert (
        len({*(c.id for c in project.criteria), project.criteria_groups[0].id}) == len(project.criteria) + 1
    )
    assert sum(derive(project, WeightQuestion.PAIRWISE).shares.values()) == pytest.approx(1)


def test_what_a_level_is_called_goes_before_what_another_was_called():
    project = presets.load("blank")
    criterion, issue, option = project.criteria[0], project.issues[0], project.options[0]
    one, two, *rest = criterion.scale.levels
    swapped = (replace(one, label=two.label), replace(two, label=one.label), *rest)
    criterion = replace(criterion, scale=replace(criterion.scale, levels=swapped))
    project = replace_criterion(project, criterion)
    project = type_score(project, issue.id, option.id, criterion.id, one.label)
    level = project.issue(issue.id).score(option.id, criterion.id).level
    assert criterion.scale.level(level).label == one.label


def test_every_seed_that_may_be_asked_for_can_be_saved():
    AcceptabilityQuestion(seed=2**53).check()
    project = replace(presets.load(), robustness=AcceptabilityQuestion(seed=2**53))
    assert loads(dumps(project)) == project
    with pytest.raises(MethodError, match="seed"):
        AcceptabilityQuestion(seed=2**53 + 1).check()
