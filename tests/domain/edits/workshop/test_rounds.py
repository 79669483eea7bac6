# SPDX-License-Identifier: MIT
"""Rounds go one way, hold ballots back until the reveal, and take only complete ones to what was asked."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations
from random import Random

import pytest

from mcda_app.domain.edits.criteria import remove_criterion, rename_criterion
from mcda_app.domain.edits.workshop.participants import edit_participant
from mcda_app.domain.edits.workshop.rounds import (
    close_round,
    discard_round,
    question_changes,
    reopen_round,
)
from mcda_app.domain.edits.workshop.surplus import correct_headcount, restart_round
from mcda_app.domain.elicitation import Elicitation, WeightQuestion
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.pairwise import Judgements
from mcda_app.domain.score import Score
from mcda_app.domain.voting.ballots import progress, read_ballots, read_remarks
from mcda_app.domain.voting.round_questions import fingerprint
from mcda_app.domain.workshop.workshop import Answers, BallotSource, RoundKind, RoundState
from mcda_app.errors import EditError
from mcda_app.files.project_file import dumps, loads
from tests.domain.workshops import (
    AT,
    SEALER,
    anonymous,
    answers_to,
    cast_ballot,
    issue_ids,
    latest,
    minutes_of,
    named,
    open_round,
    people,
    points,
    reveal_round,
    revealed,
    sealed_answers,
    voted,
    withdraw_ballot,
)

PAPER = BallotSource.PAPER


def cast(project, voter, answers, **more):
    return cast_ballot(project, latest(project).id, voter, answers, source=PAPER, at=AT, **more)


WEIGHTS = [
    {"kind": RoundKind.WEIGHTS, "question": q}
    for q in (WeightQuestion.DIRECT, WeightQuestion.SWING, WeightQuestion.PAIRWISE, WeightQuestion.ORDER)
]


def kinds(project):
    ids = issue_ids(project)
    return [*WEIGHTS, *({"kind": k, "issue_ids": ids} for k in (RoundKind.SCORES, RoundKind.GUT))]


@pytest.mark.parametrize("at", range(6))
@pytest.mark.parametrize("start", [named, anonymous])
def test_every_kind_of_round_goes_from_open_to_revealed(start, at):
    project = start()
    way = kinds(project)[at]
    project = voted(project, **way)
    round_ = latest(project)
    count = len(people(project))
    assert round_.state is RoundState.OPEN
    assert progress(project.workshop, round_.id)[:2] == (count, count)
    assert read_ballots(project.workshop, round_.id) == ()
    project = close_round(project, round_.id, AT)
    assert latest(project).state is RoundState.CLOSED
    assert read_ballots(project.workshop, round_.id) == ()
    project = reveal_round(project, round_.id, AT)
    assert latest(project).state is RoundState.REVEALED
    assert len(read_ballots(project.workshop, round_.id)) == count
    sentences = minutes_of(project)
    assert [t.split(":")[0] for t in sentences] == ["Round 1 opened", "Round 1 closed", "Round 1 revealed."]


MOVES = {"close": close_round, "reveal": reveal_round}


@pytest.mark.parametrize(
    ("before", "move"),
    [
        ((), "reveal"),
        (("close",), "close"),
        (("close", "reveal"), "close"),
        (("close", "reveal"), "reveal"),
    ],
)
def test_no_step_is_left_out_or_taken_twice(before, move):
    project = voted(named(), RoundKind.WEIGHTS)
    for step in before:
        project = MOVES[step](project, "round-1", AT)
    with pytest.raises(EditError):
        MOVES[move](project, "round-1", AT)


def test_a_ballot_may_be_revised_until_the_round_is_closed():
    project = voted(named(), RoundKind.WEIGHTS)
    first = people(project)[0]
    project = cast(project, first, points(1, 2, 3, 4))
    assert progress(project.workshop, "round-1").voted == 3
    closed = close_round(project, "round-1", AT)
    for state in (closed, reveal_round(closed, "round-1", AT)):
        with pytest.raises(EditError, match="is closed"):
            cast(state, first, points(4, 3, 2, 1))
        with pytest.raises(EditError, match="is closed"):
            withdraw_ballot(state, "round-1", first)
    ballots = read_ballots(reveal_round(closed, "round-1", AT).workshop, "round-1")
    answers = {b.voter: b.answers for b in ballots}
    assert answers[first] == points(1, 2, 3, 4)


def test_a_ballot_may_be_withdrawn_while_the_round_is_open():
    project = voted(named(), RoundKind.WEIGHTS)
    first = people(project)[0]
    project = withdraw_ballot(project, "round-1", first)
    assert progress(project.workshop, "round-1").missing == (first,)
    with pytest.raises(EditError):
        withdraw_ballot(project, "round-1", first)


def test_who_voted_is_told_by_name_but_in_an_anonymous_workshop_only_how_many():
    project = open_round(named(), RoundKind.WEIGHTS, AT)
    ids = people(project)
    project = cast(project, ids[1], points(1, 1, 1, 1))
    assert progress(project.workshop, "round-1") == (1, 3, (ids[1],), (ids[0], ids[2]), 0)
    hidden = open_round(anonymous(), RoundKind.WEIGHTS, AT)
    hidden = cast(hidden, people(hidden)[1], points(1, 1, 1, 1))
    assert progress(hidden.workshop, "round-1") == (1, 4, (), (), 0)


def test_absent_participants_are_not_waited_for():
    project = named()
    project = edit_participant(project, people(project)[0], present=False)
    project = open_round(project, RoundKind.WEIGHTS, AT)
    assert progress(project.workshop, "round-1").expected == 2
    assert progress(cast(project, people(project)[0], points(1, 1, 1, 1)).workshop, "round-1").expected == 3


def test_an_anonymous_ballot_keeps_neither_time_nor_way_nor_reason():
    project = open_round(anonymous(), RoundKind.WEIGHTS, AT)
    ids = people(project)
    for voter, why in ((ids[2], "zeal"), (ids[0], "alarm"), (ids[1], "zeal")):
        project = cast(project, voter, points(4, 3, 2, 1), reasons={"cost": why, "": "  "})
    assert read_remarks(project.workshop, "round-1") == ()
    project = reveal_round(close_round(project, "round-1", AT), "round-1", AT)
    ballots = read_ballots(project.workshop, "round-1")
    assert [(b.voter, b.source, b.at, dict(b.reasons)) for b in ballots] == [
        (ids[0], None, "", {}),
        (ids[1], None, "", {}),
        (ids[2], None, "", {}),
    ]
    assert read_remarks(project.workshop, "round-1") == (("cost", "alarm"), ("cost", "zeal"))


@pytest.mark.parametrize("at", range(6))
def test_what_is_kept_does_not_tell_who_voted_first_nor_what_was_typed_first(at):
    start = anonymous(3)
    way = kinds(start)[at]
    start = open_round(start, at=AT, **way)
    round_, ids = latest(start), people(start)
    answers_of = {v: answers_to(round_, Random(n)) for n, v in enumerate(ids)}
    ends = set()
    for order in permutations(ids):
        project = start
        for voter in order:
            answers = answers_of[voter]
            turned = replace(
                answers,
                points=FrozenDict(reversed(answers.points.items())),
                scores=FrozenDict(reversed(answers.scores.items())),
                orders=FrozenDict(reversed(answers.orders.items())),
            )
            turned = turned if order[0] == ids[0] else answers
            project = cast(project, voter, turned, reasons={"": f"why {voter}"})
        sealed = latest(project).sealed
        assert [b.tag for b in sealed] == sorted(SEALER.tag(round_, v) for v in ids)
        assert len({len(b.box) for b in sealed}) == 1
        project = reveal_round(close_round(project, round_.id, AT), round_.id, AT)
        ends.add(repr(project.workshop))
    assert len(ends) == 1


def test_fewer_than_three_anonymous_ballots_stay_sealed():
    project = open_round(anonymous(), RoundKind.WEIGHTS, AT)
    for voter in people(project)[:2]:
        project = cast(project, voter, points(4, 3, 2, 1))
    project = close_round(project, "round-1", AT)
    with pytest.raises(EditError, match="reveal who cast them"):
        reveal_round(project, "round-1", AT)
    again = revealed(project, RoundKind.WEIGHTS)
    assert read_ballots(again.workshop, "round-1") == ()
    assert len(read_ballots(again.workshop, "round-2")) == 4


# What is not taken


def test_one_round_is_open_at_a_time():
    project = open_round(named(), RoundKind.WEIGHTS, AT)
    with pytest.raises(EditError, match="still open"):
        open_round(project, RoundKind.WEIGHTS, AT)


@pytest.mark.parametrize(
    ("ways", "message"),
    [
        ({"kind": RoundKind.GUT}, "about any issue"),
        ({"kind": RoundKind.SCORES, "issue_ids": ["gone"]}, "no issue"),
        ({"kind": RoundKind.WEIGHTS, "question": WeightQuestion.OBJECTIVE}, "cannot be voted on"),
        ({"kind": RoundKind.WEIGHTS, "previous": "round-9"}, "no such round"),
    ],
)
def test_rounds_that_ask_nothing_are_not_opened(ways, message):
    with pytest.raises(EditError, match=message):
        open_round(named(), at=AT, **ways)


def test_nobody_to_ask_opens_no_round():
    with pytest.raises(EditError, match="Nobody takes part"):
        open_round(named(0), RoundKind.WEIGHTS, AT)


def test_a_round_repeats_one_of_its_own_kind_and_both_are_kept():
    project = revealed(named(), RoundKind.WEIGHTS)
    with pytest.raises(EditError, match="its own kind"):
        open_round(project, RoundKind.GUT, AT, issue_ids=issue_ids(project), previous="round-1")
    again = revealed(project, RoundKind.WEIGHTS, 2, previous="round-1")
    assert again.workshop.rounds[0] == project.workshop.rounds[0]
    assert (latest(again).number, latest(again).previous) == (2, "round-1")


def test_a_round_nobody_voted_in_is_discarded_not_closed():
    project = open_round(named(), RoundKind.WEIGHTS, AT)
    with pytest.raises(EditError, match="Nobody has voted"):
        close_round(project, "round-1", AT)
    after = discard_round(project, "round-1")
    assert after.workshop.rounds == ()
    assert after.workshop.minutes == ()
    with pytest.raises(EditError, match="stays on record"):
        discard_round(cast(project, people(project)[0], points(1, 1, 1, 1)), "round-1")


@pytest.mark.parametrize("happened", ["restarted", "recounted", "reopened"])
def test_a_round_of_which_the_minutes_tell_more_stays_on_record_and_can_be_closed_empty(happened):
    project = open_round(anonymous(), RoundKind.WEIGHTS, AT)
    if happened == "restarted":
        project = restart_round(cast(project, people(project)[0], points(1, 1, 1, 1)), "round-1", AT)
    elif happened == "recounted":
        project = correct_headcount(project, "round-1", 3, AT)
    else:
        project = close_round(cast(project, people(project)[0], points(1, 1, 1, 1)), "round-1", AT)
        project = withdraw_ballot(reopen_round(project, "round-1", AT), "round-1", people(project)[0])
    with pytest.raises(EditError, match="stays on record"):
        discard_round(project, "round-1")
    closed = close_round(project, "round-1", AT)
    assert minutes_of(closed)[-1].startswith("Round 1 closed: 0 of ")
    assert loads(dumps(closed)) == closed
    with pytest.raises(EditError, match="Nobody has voted"):
        reveal_round(closed, "round-1", AT)
    assert latest(open_round(closed, RoundKind.WEIGHTS, AT)).number == 2


PAIRED = Judgements(FrozenDict({("effectiveness", "cost"): 3.0, ("alignment", "leverage"): 2.0}))


@pytest.mark.parametrize(
    ("question", "answers", "message"),
    [
        (WeightQuestion.DIRECT, Answers(), "Still without points: Effectiveness"),
        (WeightQuestion.DIRECT, points(0, 0, 0, 0), "All points are zero"),
        (WeightQuestion.DIRECT, points(-1, 1, 1, 1), "must be a number of 0 or more"),
        (WeightQuestion.DIRECT, points(float("nan"), 1, 1, 1), "must be a number of 0 or more"),
        (WeightQuestion.DIRECT, Answers(FrozenDict({"beauty": 1.0})), "no criterion “beauty”"),
        (
            WeightQuestion.SWING,
            Answers(elicitation=Elicitation(swing=FrozenDict({"cost": 120.0}))),
            "from 0 to 100",
        ),
        (
            WeightQuestion.ORDER,
            Answers(elicitation=Elicitation(order=(("cost",), ("cost",)))),
            "is in two places",
        ),
        (WeightQuestion.ORDER, Answers(elicitation=Elicitation(order=(("cost",),))), "Not in the order yet"),
        (WeightQuestion.PAIRWISE, Answers(elicitation=Elicitation(pairwise=PAIRED)), "too few comparisons"),
        (
            WeightQuestion.PAIRWISE,
            Answers(elicitation=Elicitation(pairwise=PAIRED.with_ratio("cost", "effectiveness", -0.0))),
            "must be a ratio above 0",
        ),
    ],
)
def test_incomplete_weights_are_not_taken(question, answers, message):
    project = open_round(named(), RoundKind.WEIGHTS, AT, question=question)
    with pytest.raises(EditError, match=message):
        cast(project, people(project)[0], answers)


def test_incomplete_scores_and_orders_are_not_taken():
    ids = issue_ids(named(), 1)
    project = open_round(named(), RoundKind.SCORES, AT, issue_ids=ids)
    full = answers_to(latest(project), Random(1))
    cell = next(iter(full.scores))
    voter = people(project)[0]
    for scores, message in (
        (full.scores.without(cell), "1 score is still missing"),
        (full.scores.with_item(cell, Score("huge")), "not a level of"),
        (full.scores.with_item(cell, Score(number=99.0)), "outside the scale"),
        (full.scores.with_item(cell, Score(number=10**400)), "a score is not a valid number"),
        (full.scores.with_item(cell, Score(number=-(10**400))), "a score is not a valid number"),
        (full.scores.with_item(cell, Score(number=float("nan"))), "a score is not a valid number"),
        (full.scores.with_item(("x", "y", "z"), Score()), "does not ask for"),
    ):
        with pytest.raises(EditError, match=message):
            cast(project, voter, Answers(scores=scores))
    gut = open_round(named(), RoundKind.GUT, AT, issue_ids=ids)
    options = [o for o, _ in latest(gut).asked.issues[0].options]
    for order, message in (
        ((), "not in order yet"),
        (((options[0],),), "not in the order yet"),
        ((tuple(options), (options[0],)), "is in two places"),
        ((*((o,) for o in options), ("gone",)), "no option “gone”"),
    ):
        with pytest.raises(EditError, match=message):
            cast(gut, voter, Answers(orders=FrozenDict({ids[0]: order})))


def test_only_what_was_asked_for_gets_into_the_file():
    project = open_round(named(), RoundKind.WEIGHTS, AT)
    stray = replace(
        points(1, 2, 3, 4),
        elicitation=Elicitation(swing=FrozenDict({"cost": 7.0})),
        scores=FrozenDict({("a", "b", "c"): Score("none", reason="Ada says so")}),
    )
    assert sealed_answers(cast(project, people(project)[0], stray)) == {
        people(project)[0]: points(1, 2, 3, 4)
    }


def test_no_reason_goes_to_what_was_not_asked():
    project = open_round(named(), RoundKind.WEIGHTS, AT)
    with pytest.raises(EditError, match="does not ask about"):
        cast(project, people(project)[0], points(1, 2, 3, 4), reasons={"beauty": "pretty"})


def test_no_ballot_is_taken_for_questions_that_were_edited():
    project = open_round(named(), RoundKind.WEIGHTS, AT)
    before = latest(project)
    renamed = rename_criterion(project, "cost", "Burden")
    assert question_changes(renamed, "round-1") == ("“Cost of coordination” is now called “Burden”.",)
    with pytest.raises(EditError, match="now called “Burden”"):
        cast(renamed, people(project)[0], points(1, 2, 3, 4))
    assert latest(renamed) == before
    shorter = remove_criterion(project, "cost")
    assert question_changes(shorter, "round-1") == ("The criterion “Cost of coordination” was removed.",)


def test_the_fingerprint_tells_questions_apart_but_not_the_number_of_the_round():
    project = revealed(named(), RoundKind.WEIGHTS)
    again = revealed(project, RoundKind.WEIGHTS, previous="round-1")
    first, second = again.workshop.rounds
    assert fingerprint(first) == fingerprint(second)
    other = open_round(project, RoundKind.WEIGHTS, AT, question=WeightQuestion.SWING)
    assert fingerprint(latest(other)) != fingerprint(first)
