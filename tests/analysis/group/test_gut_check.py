# SPDX-License-Identifier: MIT
"""Gut and model side by side: who puts what first, and how far the orders lie apart."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcda_app.analysis.group.ballot_tables import ranks_of
from mcda_app.analysis.group.gut_check import gut_gaps, order_distance
from mcda_app.analysis.group.revealed_round import RevealedRound, Who
from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.domain.edits.workshop.participants import edit_participant
from mcda_app.domain.edits.workshop.rounds import close_round
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.workshop.workshop import Answers, BallotSource, RoundKind
from tests.domain.workshops import AT, cast_ballot, named, open_round, people, reveal_round


def model_order(project, issue):
    result = evaluate(project)[issue.id]
    ranks = sorted({s.rank for s in result.ranked})
    return tuple(tuple(s.option.id for s in result.ranked if s.rank == rank) for rank in ranks)


def gut_checked(orders_of):
    """The start project after a gut check on its first two issues; orders_of gives each voter's orders."""
    project = named(3)
    project = edit_participant(project, people(project)[0], weight=2)
    issues = project.issues[:2]
    project = open_round(project, RoundKind.GUT, AT, issue_ids=[i.id for i in issues])
    for n, voter in enumerate(people(project)):
        orders = FrozenDict({i.id: orders_of(n, model_order(project, i)) for i in issues})
        project = cast_ballot(
            project, "round-1", voter, Answers(orders=orders), source=BallotSource.PAPER, at=AT
        )
    return project


def after_reveal(project):
    return reveal_round(close_round(project, "round-1", AT), "round-1", AT)


def test_nothing_is_told_before_the_reveal():
    project = gut_checked(lambda _, order: order)
    assert gut_gaps(evaluate(project), RevealedRound.of(project, "round-1")) == ()


def test_who_agrees_and_who_does_not_is_told():
    project = after_reveal(gut_checked(lambda n, order: order if n < 2 else order[::-1]))
    gaps = gut_gaps(evaluate(project), RevealedRound.of(project, "round-1"))
    assert len(gaps) == 2
    for gap in gaps:
        assert [p.name for p in gap.agreeing] == ["Ada Quill", "Björn Ек"]
        assert [p.name for p in gap.apart] == ["Chidi Umbra"]
        assert gap.distance == pytest.approx(1 / 4)  # the first counts twice
        (most, count), (other, one) = gap.firsts
        assert (count, one) == (2, 1)
        lead = gap.leaders[0].label
        assert most.label == lead
        assert gap.sentence == (
            f"In the gut check 2 of 3 put {lead} first and 1 {other.label}; with these weights {lead} leads."
        )


def test_ties_for_first_place_are_told_to_count_for_each() -> None:
    tied = after_reveal(
        gut_checked(lambda n, order: ((*order[0], *order[1]), *order[2:]) if n < 2 else order)
    )
    (gap, _) = gut_gaps(evaluate(tied), RevealedRound.of(tied, "round-1"))
    assert sum(count for _, count in gap.firsts) == 5
    assert "3 of 3 put" in gap.sentence
    assert "where a tie counts for each of its options; with these weights" in gap.sentence


def test_the_widest_gap_comes_first():
    first = named().issues[0].id

    def orders(n, order):
        return order

    project = gut_checked(orders)
    round_ = project.workshop.rounds[0]
    for voter in people(project):
        mine = {i.id: model_order(project, project.issue(i.id)) for i in round_.asked.issues}
        mine[first] = mine[first][::-1]
        project = cast_ballot(
            project, "round-1", voter, Answers(orders=FrozenDict(mine)), source=BallotSource.PAPER, at=AT
        )
    gaps = gut_gaps(
        evaluate(after_reveal(project)), RevealedRound.of(after_reveal(project), "round-1", Who())
    )
    assert [(g.issue.id == first, g.distance) for g in gaps] == [(True, 1.0), (False, 0.0)]


def test_an_issue_that_cannot_be_ranked_has_no_distance():
    project = after_reveal(gut_checked(lambda _, order: order))
    issue = project.issues[0]
    bare = project.with_issue(replace(issue, scores=FrozenDict()))
    gap = next(
        g for g in gut_gaps(evaluate(bare), RevealedRound.of(bare, "round-1")) if g.issue.id == issue.id
    )
    assert gap.distance is None
    assert gap.agreeing == gap.apart == ()
    assert gap.sentence.endswith("with these weights no option can be ranked.")


@given(st.data())
def test_the_distance_lies_between_none_and_all(data):
    project = named(0)
    result = evaluate(project)[project.issues[0].id]
    ids = [s.option.id for s in result.ranked]
    order = tuple((o,) for o in data.draw(st.permutations(ids)))
    distance = order_distance(ranks_of(order), result)
    reverse = order_distance(ranks_of(order[::-1]), result)
    assert distance is not None
    assert reverse is not None
    assert 0 <= distance <= 1
    assert distance + reverse == pytest.approx(1)
    assert order_distance(ranks_of((tuple(ids),)), result) == pytest.approx(0.5)
    assert order_distance({ids[0]: 1.0}, result) is None
