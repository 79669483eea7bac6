# SPDX-License-Identifier: MIT
"""Projects on which there is something for each dialog."""

from __future__ import annotations

from dataclasses import replace

from mcda_app.domain.edits.own_decision import append_criterion, new_decision
from mcda_app.domain.edits.snapshots import add_snapshot
from mcda_app.domain.edits.workshop.minutes import add_minute
from mcda_app.domain.edits.workshop.participants import add_participant, make_slips, set_headcount
from mcda_app.domain.edits.workshop.rounds import close_round
from mcda_app.domain.edits.workshop.workshop import begin_workshop
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.method_settings import Method
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Direction
from mcda_app.domain.workshop.workshop import Answers, BallotSource, MinuteKind, RoundKind
from mcda_app.files import presets
from mcda_app.files.sealing.sealer import WitnessKey
from tests.domain.workshops import SEALER, cast_ballot, open_round, reveal_round

AT = "2026-11-23T10:00:00+01:00"


def scenes() -> dict[str, Project]:
    """Projects with something for each dialog."""
    start = add_snapshot(presets.load(), "Before", "2026-11-23 10:00")
    named = begin_workshop(start)
    for name in ("Ada Quill", "Björn Ек", "Chidi Umbra"):
        named = add_participant(named, name)
    named = add_minute(named, AT, "Coffee", MinuteKind.NOTE)
    voting_project = open_round(
        named, RoundKind.WEIGHTS, AT, question=WeightQuestion.DIRECT, issue_ids=["trade"]
    )
    assert voting_project.workshop is not None
    round_id = voting_project.workshop.rounds[-1].id
    voted = voting_project
    for person, points in zip(
        voting_project.workshop.participants, ((60, 20, 10, 10), (10, 10, 20, 60)), strict=False
    ):
        answers = Answers(points=FrozenDict(zip((c.id for c in start.criteria), points, strict=True)))
        voted = cast_ballot(voted, round_id, person.id, answers, source=BallotSource.CONSOLE, at=AT)
    revealed = reveal_round(close_round(voted, round_id, AT), round_id, AT)
    by_witness = open_round(named, RoundKind.WEIGHTS, AT, witness=WitnessKey().public)
    voter = named.workshop.participants[0].id
    by_witness = cast_ballot(by_witness, "round-1", voter, answers, source=BallotSource.CONSOLE, at=AT)
    hat = set_headcount(make_slips(begin_workshop(start, anonymous=True), 4), 3)
    many = open_round(hat, RoundKind.WEIGHTS, AT, question=WeightQuestion.DIRECT)
    assert many.workshop is not None
    of_many = many.workshop.rounds[-1].id
    for person in many.workshop.participants:
        many = cast_ballot(many, of_many, person.id, answers, source=BallotSource.CONSOLE, at=AT)
    return {
        "start": start,
        "nobody": begin_workshop(start),
        "surplus": close_round(many, of_many, AT),
        "witnessed": close_round(by_witness, "round-1", AT),
        "keyless": without_key(hat),
        "own": append_criterion(new_decision(), "Price", Direction.COST),
        "ahp": replace(start, settings=replace(start.settings, method=Method.AHP)),
        "named": named,
        "asked": voting_project,
        "voted": voted,
        "revealed": revealed,
        "slips": set_headcount(make_slips(begin_workshop(start, anonymous=True), 4), 4),
    }


def without_key(project: Project) -> Project:
    """The project after a round was opened on another computer."""
    project = open_round(project, RoundKind.WEIGHTS, AT, question=WeightQuestion.DIRECT)
    assert project.workshop is not None
    seal = project.workshop.rounds[-1].seal
    assert seal is not None
    SEALER.store.destroy(seal.public_key)
    return project
