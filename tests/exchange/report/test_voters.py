# SPDX-License-Identifier: MIT
"""A record says who voted for whom, as it was in each round."""

from __future__ import annotations

from mcda_app.analysis.group.ballot_tables import changes
from mcda_app.analysis.group.dissent import dissent
from mcda_app.analysis.group.result import group_result
from mcda_app.analysis.group.revealed_round import RevealedRound
from mcda_app.analysis.ranking.evaluation import Evaluator
from mcda_app.domain.edits.workshop.minutes import add_dissent
from mcda_app.domain.edits.workshop.participants import edit_participant
from mcda_app.domain.project import Project
from mcda_app.domain.workshop.workshop import RoundKind, Workshop
from mcda_app.exchange.report.annexes.kinds import Annex
from mcda_app.exchange.report.ballot_tables import ballot_nodes
from mcda_app.exchange.report.document import Paragraph, Table
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


def test_answers_and_reasons_name_both() -> None:
    project = revealed(represented(named()), RoundKind.WEIGHTS)
    project = edit_participant(project, people(project)[0], present=True, at=AT)
    project = revealed(project, RoundKind.WEIGHTS, previous="round-1")
    project = add_dissent(project, "Too dear.", voter=people(project)[0], at=AT)
    ada = "Ada Quill (in round 1 represented by Björn Ек)"
    earlier, later = (
        [cells[0].text for cells in node.rows] for node in ballot_nodes(project) if isinstance(node, Table)
    )
    assert (earlier[0], later[0]) == ("Ada Quill (represented by Björn Ек)", "Ada Quill")
    assert {change.participant.label for change in changes(RevealedRound.of(project, "round-2"))} == {
        ada,
        "Björn Ек",
        "Chidi Umbra",
    }
    for scope in (ReportScope(workshop=True), ReportScope(annexes=frozenset({Annex.WORKSHOP}))):
        texts = [n.text for n in scope.build(project, date="today").nodes if isinstance(n, Paragraph)]
        assert f"The overall result: Too dear. ({ada})" in texts


def test_whoever_would_favour_something_else_is_named_with_the_proxy() -> None:
    project = revealed(represented(named(), person=2, proxy=0), RoundKind.WEIGHTS)
    result = group_result(RevealedRound.of(project, "round-1"), Evaluator())
    assert result is not None
    one = next(votes for votes in result.own if votes.firsts[2])
    group = {one.issue.id: tuple(o for o in project.options_of(one.issue) if o not in one.firsts[2])[:1]}
    (sentence,) = (each.named for each in dissent(result.own, result.table.people, group))
    assert "Chidi Umbra (represented by Ada Quill)" in sentence


def test_an_anonymous_workshop_names_no_voter() -> None:
    project = revealed(anonymous(), RoundKind.WEIGHTS)
    report = ReportScope(workshop=True).build(project, date="today")
    assert "represented" not in str(report.nodes)
