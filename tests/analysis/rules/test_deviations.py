# SPDX-License-Identifier: MIT
"""Who assessed scores, and where two of them differ."""

from __future__ import annotations

from dataclasses import replace

from mcda_app.analysis.rules.deviations import (
    assessor_elsewhere,
    assessor_here,
    assessors_in_rounds,
    comparison_sentence,
    deviations_between,
    record_sentence,
)
from mcda_app.domain.edits.criteria import replace_criterion
from mcda_app.domain.edits.rules.deviations import note_deviations, set_cause, settle_deviation
from mcda_app.domain.edits.scores import type_score
from mcda_app.domain.edits.workshop.anonymity import make_anonymous
from mcda_app.domain.project import Project, Record
from mcda_app.domain.scale import Scale
from mcda_app.domain.workshop.workshop import RoundKind
from mcda_app.files import presets
from mcda_app.files.project_file import dumps
from tests.domain.workshops import AT, anonymous, named, revealed

START = presets.load("table-1-goals")


def other(project: Project = START) -> Project:
    project = type_score(project, "trade", "global", "cost", "low")
    return type_score(project, "norms", "selective", "cost", "")


def test_two_documents_part_where_their_scores_differ_or_one_is_missing() -> None:
    here, there = assessor_here(START), assessor_elsewhere(START, other(), "Second")
    deviations = deviations_between(here, there)
    assert [(d.place.issue, d.place.option) for d in deviations] == [
        ("trade", "global"),
        ("norms", "selective"),
    ]
    assert [None if d.second.value is None else d.second.value.label for d in deviations] == ["low", None]
    assert {(d.first.who, d.second.who) for d in deviations} == {(START.title, "Second")}
    assert comparison_sentence(here, there).endswith("differ on 2 of 84 scores.")
    assert comparison_sentence(here, assessor_elsewhere(START, START, "Copy")).endswith(
        "agree on all 84 scores."
    )


def test_an_assessor_is_called_by_the_analyst_of_the_document() -> None:
    ada, bea = (replace(START, record=Record(analyst=name)) for name in ("Ada", "Bea"))
    assert assessor_here(ada).name == "Ada"
    assert assessor_elsewhere(ada, bea, "copy").name == "Bea"
    assert assessor_elsewhere(ada, ada, "copy").name == "copy"


def test_scores_on_another_scale_are_not_compared() -> None:
    cost = START.criterion("cost")
    changed = replace_criterion(START, replace(cost, scale=Scale(low=0.0, high=9.0)))
    there = assessor_elsewhere(START, changed, "copy")
    assert not any(place.criterion == "cost" for place in there.scores)
    assert deviations_between(assessor_here(START), there) == ()


def test_voters_of_a_named_workshop_are_assessors_and_slips_are_not() -> None:
    voters = assessors_in_rounds(revealed(named(), RoundKind.SCORES, issue_ids=["trade"]))
    assert len(voters) == 3
    assert all("(round 1)" in voter.name for voter in voters)
    assert {place.issue for voter in voters for place in voter.scores} == {"trade"}
    assert assessors_in_rounds(revealed(anonymous(), RoundKind.SCORES, issue_ids=["trade"])) == ()
    assert assessors_in_rounds(revealed(named(), RoundKind.WEIGHTS)) == ()


def test_the_record_says_what_is_still_to_be_done() -> None:
    assert record_sentence(START) == ""
    deviations = deviations_between(assessor_here(START), assessor_elsewhere(START, other(), "Second"))
    project = note_deviations(START, deviations)
    assert record_sentence(project) == (
        "2 scores on which two assessors differ: 2 without a cause, 2 not settled."
    )
    project = settle_deviation(set_cause(project, 0, "typing-error"), 0, settled="Corrected")  # type: ignore[arg-type]
    assert record_sentence(project) == (
        "2 scores on which two assessors differ: 1 without a cause, 1 not settled."
    )


def test_making_a_workshop_anonymous_removes_what_its_voters_gave_from_the_record() -> None:
    project = revealed(named(), RoundKind.SCORES, issue_ids=["trade"])
    here, (first, second, *_) = assessor_here(project), assessors_in_rounds(project)
    elsewhere = assessor_elsewhere(project, other(project), "Second file")
    project = note_deviations(project, deviations_between(first, second))
    project = note_deviations(project, deviations_between(here, second))
    project = note_deviations(project, deviations_between(here, elsewhere))
    names = {p.name for p in project.workshop.participants} if project.workshop else set()
    assert any(name in d.second.who for d in project.deviations for name in names)
    after = make_anonymous(project, AT, keep_attendance=False)
    assert {d.second.who for d in after.deviations} == {"Second file"}
    assert not any(name in dumps(after) for name in names)
