# SPDX-License-Identifier: MIT
"""The record of a workshop: two pages with what was asked, who took part, what changed and who signs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from mcda_app.analysis.group.result import GroupResult, group_result
from mcda_app.analysis.group.revealed_round import RevealedRound
from mcda_app.analysis.ranking.evaluation import Evaluator
from mcda_app.domain.edits.workshop.anonymity import make_anonymous
from mcda_app.domain.edits.workshop.hands import record_hands
from mcda_app.domain.edits.workshop.minute_revisions import strike_minute
from mcda_app.domain.edits.workshop.minutes import add_dissent
from mcda_app.domain.edits.workshop.participants import set_headcount
from mcda_app.domain.edits.workshop.rounds import close_round
from mcda_app.domain.edits.workshop.surplus import draw_surplus
from mcda_app.domain.edits.workshop.workshop import adopt_weights
from mcda_app.domain.elicitation import Aggregation
from mcda_app.domain.project import Project
from mcda_app.domain.workshop.workshop import BallotSource, RoundKind
from mcda_app.errors import EditError
from mcda_app.exchange.report import workshop_record
from mcda_app.exchange.report.document import Paragraph, Table
from mcda_app.exchange.report.formats import write_report
from mcda_app.exchange.report.scope import ReportScope
from mcda_app.exchange.report.workshop_record import build_record
from mcda_app.files.inputs_hash import inputs_hash
from tests.analysis.group.test_sentences import TWO_CAMPS
from tests.domain.workshops import (
    AT,
    CRITERIA,
    NAMES,
    anonymous,
    cast_ballot,
    named,
    open_round,
    people,
    points,
    reveal_round,
    sign_off,
)
from tests.exchange.pdf.reader import Document

BEFORE = (*TWO_CAMPS, (25, 25, 25, 25), (40, 30, 20, 10), (10, 10, 70, 10))
AFTER = ((60, 20, 10, 10), *BEFORE[1:])


def revealed_round_on(
    project: Project, round_id: str, rows: tuple[tuple[float, ...], ...], previous: str = ""
) -> Project:
    project = open_round(project, RoundKind.WEIGHTS, AT, previous=previous)
    for voter, row in zip(people(project), rows, strict=True):
        project = cast_ballot(project, round_id, voter, points(*row), source=BallotSource.PAPER, at=AT)
    return reveal_round(close_round(project, round_id, AT), round_id, AT)


def whole_workshop() -> Project:
    """Seven people, two rounds, a dissent, adopted weights and one signature."""
    project = revealed_round_on(revealed_round_on(named(7), "round-1", BEFORE), "round-2", AFTER, "round-1")
    shares = dict(zip(CRITERIA, (0.4, 0.3, 0.2, 0.1), strict=True))
    project = adopt_weights(project, shares, "round-2", Aggregation.PRIORITIES_ARITHMETIC, AT)
    project = add_dissent(project, "Too slow", issue_id="trade", voter=people(project)[1], at=AT)
    return sign_off(project, people(project)[0], AT, inputs_hash(project))


def texts(project: Project) -> str:
    return repr(build_record(project, date="23 November 2026").nodes)


def test_it_says_what_was_asked_who_took_part_what_changed_and_who_signs() -> None:
    text = texts(whole_workshop())
    for name in NAMES:
        assert name in text
    for part in (
        "weights by points",
        "7 of 7",
        "Round 2: 1 of 7 who voted in both changed their answers since round 1",
        "at most Effectiveness from 70% to 60%",
        "the two ends are ",
        "Too slow (Björn Ек)",
        "The group's weights of round 2 were adopted",
        "agrees",
    ):
        assert part in text, part
    tables = {
        node.caption: node
        for node in build_record(whole_workshop(), date="").nodes
        if isinstance(node, Table)
    }
    weights = tables["The group's weights"]
    assert weights.head == ("Criterion", "Round 1", "Round 2", "From – to (round 2)", "Used now")
    assert [cell.text for cell in weights.rows[0]][1:] == ["34%", "32%", "10% – 68%", "40%"]
    signed = tables["Who signed this state"]
    assert [row[2].text for row in signed.rows] == ["agrees", *[""] * 6], "a line to sign on for all others"


def test_each_round_is_computed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    rounds: list[str] = []

    def count(revealed: RevealedRound, evaluator: Evaluator) -> GroupResult | None:
        rounds.append(revealed.round.id)
        return group_result(revealed, evaluator)

    monkeypatch.setattr(workshop_record, "group_result", count)
    build_record(whole_workshop(), date="")
    assert rounds == ["round-1", "round-2"]


@pytest.mark.parametrize("fails", ["round-1", "round-2"])
def test_a_round_that_cannot_be_computed_is_named_and_the_rest_stands(
    monkeypatch: pytest.MonkeyPatch, fails: str
) -> None:
    def fail(revealed: RevealedRound, evaluator: Evaluator) -> GroupResult | None:
        if revealed.round.id == fails:
            raise EditError("It cannot be computed.")
        return group_result(revealed, evaluator)

    monkeypatch.setattr(workshop_record, "group_result", fail)
    text = texts(whole_workshop())
    assert text.count("It cannot be computed.") == (2 if fails == "round-2" else 1)
    assert ("Under their own weights" in text) == (fails == "round-1"), "dissent is about the last round"
    assert "agrees" in text


def test_nobody_is_named_in_the_record_of_an_anonymous_workshop() -> None:
    project = make_anonymous(whole_workshop(), AT, keep_attendance=False, rng=Random(3))
    text = texts(project)
    assert "7 people voted" in text
    assert not any(name in text for name in NAMES)


def test_a_signature_under_another_state_is_not_printed_as_one_of_this() -> None:
    project = whole_workshop()
    changed = replace(project, weights=project.weights.moved("cost", 0.6))
    tables = [node for node in build_record(changed, date="").nodes if isinstance(node, Table)]
    assert [row[2].text for row in tables[-1].rows] == [""] * 7


def test_one_round_has_no_before_and_a_closed_one_shows_no_ballot() -> None:
    project = revealed_round_on(named(7), "round-1", BEFORE)
    assert "Before and after" not in texts(project)
    assert "The result" in texts(project)
    closed = open_round(named(7), RoundKind.WEIGHTS, AT)
    closed = cast_ballot(
        closed, "round-1", people(closed)[0], points(97, 1, 1, 1), source=BallotSource.PAPER, at=AT
    )
    text = texts(close_round(closed, "round-1", AT))
    assert "97%" not in text
    assert "No round on weights was revealed." in text
    assert "1 of 7" in text


def test_without_a_round_there_is_nothing_to_record() -> None:
    for project in (named(0), named(3)):
        with pytest.raises(EditError, match="no round has been opened"):
            build_record(project, date="")


def test_it_fits_two_pages_and_counts_what_it_leaves_out(tmp_path: Path) -> None:
    project = whole_workshop()
    for n in range(20):
        project = add_dissent(project, f"Reason {n}: " + "too slow " * 12, issue_id="trade", at=AT)
    report = ReportScope(workshop=True).build(project, date="23 November 2026")
    assert Paragraph("15 more are in the workshop's chapter of the briefing note.", "muted") in report.nodes
    path = tmp_path / "record.pdf"
    assert write_report(report, path)
    assert len(Document(path.read_bytes()).pages) == 2


def test_the_reason_of_a_signature_under_dissent_is_in_the_record_once() -> None:
    project = whole_workshop()
    project = sign_off(
        project, people(project)[1], AT, inputs_hash(project), agrees=False, reason="Trade cannot wait"
    )
    record = build_record(project, date="4 March 2026")
    texts = [node.text for node in record.nodes if isinstance(node, Paragraph)]
    assert texts.count(f"The overall result: Trade cannot wait ({NAMES[1]})") == 1


def test_shows_of_hands_are_in_the_record_as_such_and_struck_ones_are_not() -> None:
    issue = named(7).issues[0]
    counts = {o.id: n for n, o in enumerate(named(7).options_of(issue), 1)}
    hands = (
        "Show of hands on Alliances: Unilateral regulation 1, Selective cooperation 2, Global cooperation 3"
    )
    for make in (named, anonymous):
        project = set_headcount(make(7), 7) if make is anonymous else make(7)
        counted = record_hands(project, AT, counts, 7, issue_id=issue.id)
        assert f"{hands} (7 people, one hand each)." in texts(counted)
        struck = strike_minute(counted, len(counted.workshop.minutes) - 1, AT)
        with pytest.raises(EditError, match="no show of hands counted"):
            build_record(struck, date="")
    counted = record_hands(whole_workshop(), AT, counts, 7, issue_id=issue.id)
    assert hands in texts(counted)
    number = len(counted.workshop.minutes) - 1
    assert hands not in texts(strike_minute(counted, number, AT))
    for _ in range(4):
        counted = record_hands(counted, AT, counts, 7, issue_id=issue.id)
    assert texts(counted).count(hands) == 4
    assert "One more is in the workshop's chapter of the briefing note." in texts(counted)


def test_a_ballot_drawn_by_lot_is_in_the_record() -> None:
    project = open_round(set_headcount(anonymous(5), 4), RoundKind.WEIGHTS, AT)
    for voter, row in zip(people(project), BEFORE, strict=False):
        project = cast_ballot(project, "round-1", voter, points(*row), source=BallotSource.PAPER, at=AT)
    project = draw_surplus(close_round(project, "round-1", AT), "round-1", AT, Random(1))
    project = reveal_round(project, "round-1", AT)
    assert "drawn by lot" in texts(project)
