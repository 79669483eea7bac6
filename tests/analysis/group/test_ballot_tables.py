# SPDX-License-Identifier: MIT
"""Ballots laid out participant by participant: nothing before the reveal, then weights, scores and orders."""

from __future__ import annotations

import ast
from dataclasses import replace
from pathlib import Path

import pytest

import mcda_app
from mcda_app.analysis.group.ballot_tables import (
    applies,
    ballot_weights,
    changes,
    order_table,
    pair_tables,
    ranks_of,
    score_table,
    weight_table,
    with_scores,
)
from mcda_app.analysis.group.revealed_round import RevealedRound, Who
from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.analysis.weighting.derived_weights import derive
from mcda_app.domain.edits.criteria import remove_criterion
from mcda_app.domain.edits.workshop.participants import edit_participant
from mcda_app.domain.edits.workshop.rounds import close_round
from mcda_app.domain.elicitation import Elicitation, WeightQuestion
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.pairwise import Judgements
from mcda_app.domain.score import Score
from mcda_app.domain.workshop.workshop import Answers, BallotSource, RoundKind
from mcda_app.errors import MethodError
from tests.domain.workshops import (
    AT,
    CRITERIA,
    anonymous,
    cast_ballot,
    issue_ids,
    latest,
    named,
    open_round,
    people,
    points,
    reveal_round,
    revealed,
    voted,
    with_hat,
)


def round_with_answers(project, kind, answers_in_order, **ways):
    """A revealed round with these answers, one a participant in order; None for no ballot."""
    project = open_round(project, kind, AT, **ways)
    round_ = latest(project)
    for voter, answers in zip(people(project), answers_in_order, strict=True):
        if answers is not None:
            project = cast_ballot(project, round_.id, voter, answers, source=BallotSource.CONSOLE, at=AT)
    return reveal_round(close_round(project, round_.id, AT), round_.id, AT)


WAYS = [WeightQuestion.DIRECT, WeightQuestion.SWING, WeightQuestion.PAIRWISE, WeightQuestion.ORDER]


@pytest.mark.parametrize("question", WAYS)
def test_nothing_is_told_before_the_reveal(question):
    project = voted(named(), RoundKind.WEIGHTS, question=question)
    closed = close_round(project, "round-1", AT)
    for state in (project, closed):
        assert RevealedRound.of(state, "round-1").votes == ()
        assert weight_table(RevealedRound.of(state, "round-1")).people == ()
        assert all(not t.people for t in pair_tables(RevealedRound.of(state, "round-1")))
    assert len(weight_table(RevealedRound.of(reveal_round(closed, "round-1", AT), "round-1")).people) == 3


@pytest.mark.parametrize("kind", [RoundKind.SCORES, RoundKind.GUT])
def test_no_scores_and_orders_are_told_before_the_reveal(kind):
    project = voted(named(), kind, issue_ids=issue_ids(named(), 1))
    table = score_table if kind is RoundKind.SCORES else order_table
    assert table(RevealedRound.of(project, "round-1"), project.issues[0].id).people == ()


@pytest.mark.parametrize("question", [q for q in WAYS if q is not WeightQuestion.DIRECT])
def test_a_ballots_weights_are_those_of_the_weights_page(question):
    project = revealed(named(), RoundKind.WEIGHTS, question=question)
    table = weight_table(RevealedRound.of(project, "round-1"))
    assert table.left_out == ()
    for person, shares in zip(table.people, table.shares, strict=True):
        ballot = next(v.ballot for v in RevealedRound.of(project, "round-1").votes if v.participant == person)
        page = derive(replace(project, elicitation=ballot.answers.elicitation), question)
        assert dict(zip(table.criteria, shares, strict=True)) == pytest.approx(dict(page.shares), abs=1e-15)


def test_points_are_scaled_and_voting_weights_stand_beside_them():
    project = edit_participant(named(), people(named())[1], weight=2.5)
    project = round_with_answers(
        project, RoundKind.WEIGHTS, [points(40, 20, 25, 15), points(1, 1, 1, 1), None]
    )
    table = weight_table(RevealedRound.of(project, "round-1"))
    assert table.criteria == CRITERIA
    assert table.shares == ((0.4, 0.2, 0.25, 0.15), (0.25,) * 4)
    assert table.voting == (1.0, 2.5)
    assert [p.name for p in table.people] == ["Ada Quill", "Björn Ек"]


def test_the_rule_of_the_round_turns_orders_into_weights():
    order = tuple((c,) for c in CRITERIA)
    answers = Answers(elicitation=Elicitation(WeightQuestion.ORDER, order=order))
    project = round_with_answers(
        named(1), RoundKind.WEIGHTS, [answers], question=WeightQuestion.ORDER, order_rule="rank-sum"
    )
    (shares,) = weight_table(RevealedRound.of(project, "round-1")).shares
    assert shares == pytest.approx((0.4, 0.3, 0.2, 0.1))


def test_comparisons_are_laid_out_as_matrices():
    judged = Judgements(
        FrozenDict(
            {
                ("effectiveness", "cost"): 3.0,
                ("leverage", "cost"): 2.0,
                ("alignment", "cost"): 5.0,
            }
        )
    )
    answers = Answers(elicitation=Elicitation(WeightQuestion.PAIRWISE, pairwise=judged))
    project = round_with_answers(named(1), RoundKind.WEIGHTS, [answers], question=WeightQuestion.PAIRWISE)
    (table,) = pair_tables(RevealedRound.of(project, "round-1"))
    assert table.ids == CRITERIA
    (matrix,) = table.matrices
    assert matrix[0][1] == 3
    assert matrix[1][0] == pytest.approx(1 / 3)
    assert matrix[1][2] == pytest.approx(1 / 5)
    assert matrix[0][2] is None
    assert [matrix[n][n] for n in range(4)] == [1, 1, 1, 1]
    (shares,) = weight_table(RevealedRound.of(project, "round-1")).shares
    assert shares == pytest.approx((3 / 11, 1 / 11, 5 / 11, 2 / 11))


def test_ballots_are_read_on_the_criteria_they_were_asked_about():
    project = revealed(named(), RoundKind.WEIGHTS, question=WeightQuestion.SWING)
    before = weight_table(RevealedRound.of(project, "round-1"))
    assert applies(project, latest(project))
    later = remove_criterion(project, "cost")
    assert weight_table(RevealedRound.of(later, "round-1")) == before
    assert not applies(later, latest(later))


def test_weights_are_asked_of_rounds_on_weights_alone():
    project = revealed(named(), RoundKind.GUT, issue_ids=issue_ids(named(), 1))
    with pytest.raises(MethodError, match="did not ask for weights"):
        ballot_weights(project, latest(project), Answers())
    with pytest.raises(MethodError, match="did not ask for scores"):
        score_table(RevealedRound.of(project, "round-1"), project.issues[0].id)
    scored = revealed(named(), RoundKind.SCORES, issue_ids=issue_ids(named(), 1))
    with pytest.raises(MethodError, match="did not ask for an order"):
        order_table(RevealedRound.of(scored, "round-1"), scored.issues[0].id)


def test_scores_become_numbers_and_those_not_told_stay_missing():
    project = named(1)
    issue = project.issues[0]
    options = [o.id for o in project.options_of(issue) if o.id not in issue.excluded]
    scores = {(issue.id, o, c.id): Score(c.scale.levels[-1].id) for o in options for c in project.criteria}
    scores[(issue.id, options[0], "cost")] = Score()
    scores[(issue.id, options[1], "cost")] = Score(number=1.5)
    answers = Answers(scores=FrozenDict(scores))
    project = round_with_answers(project, RoundKind.SCORES, [answers], issue_ids=[issue.id])
    table = score_table(RevealedRound.of(project, "round-1"), issue.id)
    assert table.options == tuple(options)
    (values,) = table.values
    at = table.criteria.index("cost")
    assert (values[0][at], values[1][at], values[2][at]) == (None, 1.5, 4.0)
    own = with_scores(project, RevealedRound.of(project, "round-1").votes[0].ballot)
    assert own.issue(issue.id).score(options[1], "cost").number == 1.5
    left_out = [s.option.id for s in evaluate(own)[issue.id].standings if s.rank is None]
    assert left_out == [options[0]]
    assert own.issues[1:] == project.issues[1:]


def test_ties_share_the_mean_of_the_ranks_they_fill():
    assert ranks_of((("a", "b"), ("c",), ("d", "e", "f"))) == {
        "a": 1.5,
        "b": 1.5,
        "c": 3.0,
        "d": 5.0,
        "e": 5.0,
        "f": 5.0,
    }
    project = named(2)
    issue = project.issues[0].id
    ids = [o.id for o in project.options_of(project.issues[0])]
    answers = [
        Answers(orders=FrozenDict({issue: ((ids[2],), (ids[0], ids[1]))})),
        Answers(orders=FrozenDict({issue: ((ids[1],), (ids[0],), (ids[2],))})),
    ]
    project = round_with_answers(project, RoundKind.GUT, answers, issue_ids=[issue])
    table = order_table(RevealedRound.of(project, "round-1"), issue)
    assert table.options == tuple(ids)
    assert table.ranks == ((2.5, 2.5, 1.0), (2.0, 1.0, 3.0))


# Whose


def test_a_subset_a_group_or_those_present_are_chosen():
    project = named(5)
    ids = people(project)
    project = edit_participant(project, ids[0], present=False, proxy=ids[1])
    project = revealed(project, RoundKind.WEIGHTS)
    project = edit_participant(project, ids[4], present=False, group="Security")

    def chosen(who):
        return [p.id for p in weight_table(RevealedRound.of(project, "round-1", who)).people]

    assert chosen(Who()) == ids
    assert chosen(Who(present=True)) == ids[1:]
    assert chosen(Who(group="Economy")) == [ids[1], ids[3]]
    assert chosen(Who(present=True, group="Security")) == [ids[2], ids[4]]
    assert chosen(Who(ids=frozenset({ids[4], ids[0]}))) == [ids[0], ids[4]]
    assert RevealedRound.of(project, "round-1").groups == ("Economy", "Security")


def test_a_group_that_would_give_its_members_away_is_as_if_it_were_empty():
    project = with_hat(anonymous(4), 3, "Trade")
    all_voted = revealed(project, RoundKind.WEIGHTS)
    assert RevealedRound.of(all_voted, "round-1").groups == ("Trade",)
    assert len(weight_table(RevealedRound.of(all_voted, "round-1", Who(group="Trade"))).people) == 3
    answers = [points(1, 1, 1, n + 1) for n in range(7)]
    for absent in (6, 0):
        fewer = round_with_answers(
            project, RoundKind.WEIGHTS, [None if n == absent else s for n, s in enumerate(answers)]
        )
        visible_issues = () if absent == 6 else ("Trade",)
        assert RevealedRound.of(fewer, "round-1").groups == visible_issues
        assert len(RevealedRound.of(fewer, "round-1", Who(group="Trade")).votes) == 3 * len(visible_issues)


# From round to round


def test_the_change_of_each_participant_and_criterion_is_told():
    project = round_with_answers(named(), RoundKind.WEIGHTS, [points(1, 1, 1, 1), points(2, 1, 1, 0), None])
    project = round_with_answers(
        project,
        RoundKind.WEIGHTS,
        [points(3, 1, 0, 0), None, points(1, 0, 0, 0)],
        previous="round-1",
    )
    moves = {
        (c.participant.name, *c.item): (c.before, c.after)
        for c in changes(RevealedRound.of(project, "round-2"))
    }
    assert len(moves) == 12
    assert moves["Ada Quill", "effectiveness"] == (0.25, 0.75)
    assert moves["Björn Ек", "effectiveness"] == (0.5, None)
    assert moves["Chidi Umbra", "effectiveness"] == (None, 1.0)
    assert changes(RevealedRound.of(project, "round-1")) == ()


@pytest.mark.parametrize("kind", [RoundKind.SCORES, RoundKind.GUT])
def test_changes_of_scores_and_orders_are_told(kind):
    ids = issue_ids(named(), 1)
    project = revealed(named(), kind, 1, issue_ids=ids)
    project = revealed(project, kind, 2, issue_ids=ids, previous="round-1")
    moves = changes(RevealedRound.of(project, "round-2"))
    wide = 3 if kind is RoundKind.SCORES else 2
    assert {len(c.item) for c in moves} == {wide}
    assert any(c.before != c.after for c in moves)


def test_changes_are_not_told_before_the_second_reveal():
    project = revealed(named(), RoundKind.WEIGHTS)
    project = voted(project, RoundKind.WEIGHTS, 2, previous="round-1")
    assert changes(RevealedRound.of(project, "round-2")) == ()
    assert changes(RevealedRound.of(close_round(project, "round-2", AT), "round-2")) == ()


# The one door


DOOR = {
    "domain/workshop/workshop.py",
    "domain/voting/ballots.py",
    "domain/edits/workshop/rounds.py",
    "domain/edits/workshop/participants.py",
    "domain/edits/workshop/anonymity.py",
    "domain/edits/workshop/minutes.py",  # whether a slip has voted, without which it signs nothing
    "domain/edits/workshop/surplus.py",
    "files/codec/workshop/decode_workshop.py",
    "files/codec/workshop/encode_workshop.py",
    "files/inputs_hash.py",  # the revealed ones, on which a signature stands
    "files/sealing/sealer.py",
    "ui/workshop/phones/service.py",  # how many there are, before a journal is deleted
    "ui/workshop/phones/casting.py",  # sealed ones alone, which a journal beside the document follows
}
OTHER = {"exchange/excel/report_sheets.py", "exchange/phones/application.py", "exchange/phones/journal.py"}
"""Modules in which “ballots” is a member of something else."""


def test_nothing_but_edits_and_files_looks_at_sealed_ballots():
    root = Path(mcda_app.__file__).parent
    looking = set()
    for path in root.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and node.attr in ("sealed", "ballots", "remarks"):
                looking.add(path.relative_to(root).as_posix())
    assert looking - OTHER <= DOOR
    assert "domain/voting/ballots.py" in looking
