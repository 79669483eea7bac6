# SPDX-License-Identifier: MIT
"""A record says who voted for whom, as it was in each round."""

from __future__ import annotations

from mcda_app.domain.edits.workshop.participants import edit_participant
from mcda_app.domain.project import Project
from mcda_app.domain.workshop.workshop import RoundKind, Workshop
from mcda_app.exchange.report.annexes.kinds import Annex
from mcda_app.exchange.report.document import Paragraph
from mcda_app.exchange.report.scope import ReportScope
from mcda_app.exchange.report.voters import voters
from tests.domain.workshops import AT, anonymous, named, people, revealed

ADA, BJORN, CHIDI = (
    "Ada Quill, Adviser, Ministry 0",
    "Björn Ек, Adviser, Ministry 1",
    "Chidi Umbra, Adviser, Ministry 2",
)


def workshop_of(project: Project) -> Workshop:
    assert project.workshop is not None
    return project.workshop


def represented(project: Project, person: int = 0, proxy: int = 1) -> Project:
    ids = people(project)
    return edit_participant(project, ids[person], present=False, proxy=ids[proxy], at=AT)


def test_who_was_there_is_named_alone() -> None:
    assert voters(workshop_of(revealed(named(), RoundKind.WEIGHTS))) == [ADA, BJORN, CHIDI]


def test_a_represented_person_is_named_with_the_one_who_voted() -> None:
    project = revealed(represented(named()), RoundKind.WEIGHTS)
    assert voters(workshop_of(project)) == [f"{ADA} (represented by Björn Ек)", BJORN, CHIDI]


def test_who_came_later_was_represented_in_the_earlier_round_alone() -> None:
    project = revealed(represented(named()), RoundKind.WEIGHTS)
    project = edit_participant(project, people(project)[0], present=True, at=AT)
    project = revealed(project, RoundKind.WEIGHTS)
    assert voters(workshop_of(project))[0] == f"{ADA} (in round 1 represented by Björn Ек)"


def test_each_proxy_is_named_with_its_rounds() -> None:
    project = revealed(represented(named()), RoundKind.WEIGHTS)
    project = revealed(represented(project, proxy=2), RoundKind.WEIGHTS)
    assert voters(workshop_of(project))[0] == (
        f"{ADA} (in round 1 represented by Björn Ек) (in round 2 represented by Chidi Umbra)"
    )


def test_who_did_not_vote_is_left_out() -> None:
    project = edit_participant(named(), people(named())[2], present=False, at=AT)
    assert voters(workshop_of(revealed(project, RoundKind.WEIGHTS))) == [ADA, BJORN]


def test_the_record_and_the_note_both_say_it() -> None:
    project = revealed(represented(named()), RoundKind.WEIGHTS)
    for scope in (ReportScope(workshop=True), ReportScope(annexes=frozenset({Annex.WORKSHOP}))):
        texts = [n.text for n in scope.build(project, date="today").nodes if isinstance(n, Paragraph)]
        assert any("(represented by Björn Ек)" in text for text in texts)


def test_an_anonymous_workshop_names_no_voter() -> None:
    project = revealed(anonymous(), RoundKind.WEIGHTS)
    report = ReportScope(workshop=True).build(project, date="today")
    assert "represented" not in str(report.nodes)
