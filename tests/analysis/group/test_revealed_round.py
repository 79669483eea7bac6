# SPDX-License-Identifier: MIT
from __future__ import annotations

from collections import Counter

import pytest

from mcda_app.analysis.group import revealed_round
from mcda_app.analysis.group.result import group_result
from mcda_app.analysis.group.revealed_round import RevealedRound, Who
from mcda_app.analysis.group.subgroups import sides, with_equal_votes
from mcda_app.analysis.ranking.evaluation import Evaluator
from mcda_app.domain.edits.workshop.participants import edit_participant
from mcda_app.domain.edits.workshop.rounds import close_round
from mcda_app.domain.elicitation import Aggregation
from mcda_app.domain.project import Project
from mcda_app.domain.workshop.workshop import BallotSource, RoundKind
from mcda_app.errors import EditError
from tests.domain.workshops import (
    AT,
    anonymous,
    cast_ballot,
    named,
    open_round,
    people,
    points,
    reveal_round,
    revealed,
    voted,
    with_hat,
)

MEAN = Aggregation.PRIORITIES_ARITHMETIC


def test_a_round_has_no_votes_before_it_is_revealed() -> None:
    project = voted(named(), RoundKind.WEIGHTS)
    for state in (project, close_round(project, "round-1", AT)):
        round_ = RevealedRound.of(state, "round-1")
        assert (round_.everybody, round_.votes, round_.groups) == ((), (), ())
    assert len(RevealedRound.of(revealed(named(), RoundKind.WEIGHTS), "round-1").votes) == 3


def test_what_is_not_there_is_refused() -> None:
    project = revealed(named(), RoundKind.WEIGHTS)
    with pytest.raises(EditError, match="no such round"):
        RevealedRound.of(project, "round-9")
    with pytest.raises(EditError, match="no workshop"):
        RevealedRound.of(Project("Bare", project.criteria, project.options, project.weights), "round-1")


def test_votes_come_in_the_order_of_the_participants_with_their_weights() -> None:
    project = named()
    ids = people(project)
    project = revealed(edit_participant(project, ids[1], weight=3.0), RoundKind.WEIGHTS)
    project = edit_participant(project, ids[0], weight=9.0)
    round_ = RevealedRound.of(project, "round-1")
    assert [p.id for p in round_.people] == ids
    assert round_.voting == (1.0, 3.0, 1.0)
    assert round_.with_equal_votes().voting == (1.0, 1.0, 1.0)


def test_whoever_is_looked_at_the_groups_are_those_of_everybody() -> None:
    project = revealed(with_hat(anonymous(4), 3, "Trade"), RoundKind.WEIGHTS)
    round_ = RevealedRound.of(project, "round-1")
    one = round_.among(Who(ids=frozenset({round_.people[0].id})))
    assert len(one.votes) == 1
    assert one.groups == round_.groups == ("Trade",)
    assert len(one.among(Who(group="Trade")).votes) == 3


def test_the_round_before_is_looked_at_in_the_same_way() -> None:
    project = revealed(named(), RoundKind.WEIGHTS)
    project = open_round(project, RoundKind.WEIGHTS, at=AT, previous="round-1")
    first, *_ = ids = people(project)
    for n, person in enumerate(ids):
        project = cast_ballot(
            project, "round-2", person, points(1, 1, 1, n), source=BallotSource.CONSOLE, at=AT
        )
    project = reveal_round(close_round(project, "round-2", AT), "round-2", AT)
    who = Who(ids=frozenset({first}))
    round_ = RevealedRound.of(project, "round-2", who)
    assert round_.earlier is not None
    assert (round_.earlier.round.id, round_.earlier.who) == ("round-1", who)
    assert [p.id for p in round_.earlier.people] == [first]
    assert round_.earlier.earlier is None


def test_ballots_are_read_once_for_all_that_is_asked_of_a_round(monkeypatch: pytest.MonkeyPatch) -> None:
    counts: Counter[str] = Counter()
    for name in ("read_ballots", "require_round", "require_workshop"):

        def counting(*args: object, name: str = name, real: object = getattr(revealed_round, name)) -> object:
            counts[name] += 1
            return real(*args)  # type: ignore[operator]

        monkeypatch.setattr(revealed_round, name, counting)
    project = revealed(edit_participant(named(), people(named())[0], weight=2.0), RoundKind.WEIGHTS)
    round_ = RevealedRound.of(project, "round-1")
    result = group_result(round_, Evaluator())
    assert result is not None
    assert sides(round_, Evaluator(), MEAN)
    assert with_equal_votes(round_, Evaluator(), result, MEAN) is not None
    assert counts == {"read_ballots": 1, "require_round": 1, "require_workshop": 1}
