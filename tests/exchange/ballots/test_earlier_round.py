# SPDX-License-Identifier: MIT
"""In a second round voters see their own earlier answers, the group's spread, and reasons without names."""

from __future__ import annotations

import pytest

from mcda_app.domain.edits.workshop.rounds import close_round
from mcda_app.domain.elicitation import Elicitation, WeightQuestion
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.project import Project
from mcda_app.domain.score import Score
from mcda_app.domain.workshop.workshop import Answers, BallotSource, RoundKind
from mcda_app.exchange.ballots.earlier_round import EarlierRound, earlier_round, reason_lines
from mcda_app.exchange.ballots.paper_ballot import paper_ballot
from tests.domain.workshops import (
    AT,
    CRITERIA,
    anonymous,
    cast_ballot,
    latest,
    named,
    open_round,
    people,
    points,
    reveal_round,
)


def repeated(project: Project, answers: list[Answers], reasons: list[dict[str, str]], **ways) -> Project:
    """A revealed round with these ballots, and one that repeats it."""
    kind = ways.pop("kind", RoundKind.WEIGHTS)
    project = open_round(project, kind, AT, **ways)
    first = latest(project).id
    for voter, answer, why in zip(people(project), answers, reasons, strict=False):
        project = cast_ballot(project, first, voter, answer, source=BallotSource.KEYBOARD, at=AT, reasons=why)
    project = reveal_round(close_round(project, first, AT), first, AT)
    return open_round(project, kind, AT, previous=first, **ways)


def earlier_round_of(project: Project, voter: str = "") -> EarlierRound:
    assert project.workshop is not None
    earlier = earlier_round(project.workshop, latest(project), voter)
    assert earlier is not None
    return earlier


def swing(*numbers: float) -> Answers:
    points = FrozenDict(zip(CRITERIA, numbers, strict=True))
    return Answers(elicitation=Elicitation(WeightQuestion.SWING, swing=points))


SWINGS = [swing(100, 60, 40, 25), swing(80, 100, 40, 0), swing(100, 20, 40, 50)]
WHY = [{"": "Costs are known"}, {"cost": "We pay"}, {}]


@pytest.mark.parametrize("start", [named, anonymous])
def test_a_voter_sees_the_own_answer_among_the_groups(start) -> None:
    project = repeated(start(), SWINGS, WHY, question=WeightQuestion.SWING)
    ada, bob, _ = people(project)[:3]
    earlier = earlier_round_of(project, ada)
    assert earlier.line(("cost",)) == "Round 1: you 60; all 20 to 100, middle 60"
    assert earlier.line(("alignment",)) == "Round 1: you 40; all 40"
    assert earlier.answers == SWINGS[0]
    assert earlier_round_of(project, bob).line(("cost",)) == "Round 1: you 100; all 20 to 100, middle 60"
    nobody = earlier_round_of(project)
    assert nobody.line(("cost",)) == "Round 1: 20 to 100, middle 60"
    assert nobody.own == {}
    assert nobody.answers is None
    assert reason_lines(earlier) == ("Costs are known", "Cost of coordination: We pay")


def test_points_are_compared_as_shares_of_what_each_gave() -> None:
    answers = [points(40, 20, 25, 15), points(4, 2, 2.5, 1.5), points(1, 1, 1, 1)]
    earlier = earlier_round_of(repeated(named(), answers, [{}] * 3), "ada-quill")
    assert earlier.line(("effectiveness",)) == "Round 1: you 40%; all 25% to 40%, middle 40%"


def test_levels_are_counted() -> None:
    project = open_round(named(), RoundKind.SCORES, AT, issue_ids=["trade"])
    questions = latest(project).asked
    level = questions.criteria[0].levels[-1]
    cells = [(i.id, o, c) for i in questions.issues for o, _ in i.options for c in questions.criteria]
    full = Answers(scores=FrozenDict({(i, o, c.id): Score(c.levels[-1][0]) for i, o, c in cells}))
    blank = Answers(scores=FrozenDict({(i, o, c.id): Score() for i, o, c in cells}))
    again = repeated(named(), [full, full, blank], [{}] * 3, kind=RoundKind.SCORES, issue_ids=["trade"])
    key = (cells[0][0], cells[0][1], cells[0][2].id)
    assert earlier_round_of(again).line(key) == f"Round 1: {level[1]} 2, cannot tell 1"


def test_who_did_not_vote_has_no_answer_to_keep() -> None:
    earlier = earlier_round_of(
        repeated(named(), SWINGS[:2], WHY, question=WeightQuestion.SWING), people(named())[2]
    )
    assert earlier.answers is None
    assert "you" not in earlier.line(("cost",))


def test_a_first_round_has_no_earlier_one() -> None:
    project = open_round(named(), RoundKind.WEIGHTS, AT)
    assert project.workshop is not None
    assert earlier_round(project.workshop, latest(project), "ada-quill") is None


@pytest.mark.parametrize(("start", "own"), [(named, True), (anonymous, False)])
def test_paper_has_the_spread_and_reasons_and_the_own_answer_only_on_ones_own_sheet(start, own: bool) -> None:
    project = repeated(start(), SWINGS, WHY, question=WeightQuestion.SWING)
    workshop = project.workshop
    assert workshop is not None
    sheet = paper_ballot(project, workshop, latest(project), workshop.participants[0])
    (rows,) = (rows for _, rows in sheet.sections)
    assert rows[1].earlier == (
        "Round 1: you 60; all 20 to 100, middle 60" if own else "Round 1: 20 to 100, middle 60"
    )
    assert sheet.earlier_reasons == ("Costs are known", "Cost of coordination: We pay")
