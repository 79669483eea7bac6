# SPDX-License-Identifier: MIT
"""From a workshop to JSON; loaded for projects that have one."""

from __future__ import annotations

from mcda_app.domain.elicitation import Elicitation
from mcda_app.domain.score import Score
from mcda_app.domain.workshop.check_codes import CodeHashing
from mcda_app.domain.workshop.signatures import Dissent, SignOff
from mcda_app.domain.workshop.workshop import (
    AgendaStep,
    Answers,
    AskedCriterion,
    AskedIssue,
    Attendee,
    Ballot,
    Participant,
    Questions,
    Round,
    Seal,
    SealedBallot,
    VoterRoll,
    Workshop,
)
from mcda_app.files.codec.encode_elicitation import elicitation
from mcda_app.files.codec.json_fields import Json, filled, stored
from mcda_app.files.codec.workshop.agenda_fields import encoded_agenda
from mcda_app.files.codec.workshop.encode_minutes import minute


def workshop(value: Workshop) -> Json:
    """The member “workshop” of a project file."""
    return encoded_agenda(value) | filled(
        id=value.id,
        anonymous=value.anonymous or None,
        participants=[_participant(p) for p in value.participants],
        attendance=[_attendee(p) for p in value.attendance],
        rounds=[_round(r) for r in value.rounds],
        aggregation=value.aggregation.value,
        step=value.step.value,
        ticked=[step.value for step in AgendaStep if step in value.ticked],
        minutes=[minute(m) for m in value.minutes],
        dissents=[_dissent(d) for d in value.dissents],
        sign_offs=[_sign_off(s) for s in value.sign_offs],
        timer=value.timer,
        headcount=value.headcount or None,
        code_salt=value.hashing.salt,
        salt_id=value.hashing.salt_id,
        code_cost=None if value.hashing == CodeHashing() else value.hashing.cost,
    )


def _participant(value: Participant) -> Json:
    return filled(
        id=value.id,
        code_hash=value.code_hash,
        name=value.name,
        role=value.role,
        organisation=value.organisation,
        group=value.group,
        weight=None if value.weight == 1 else value.weight,
        absent=None if value.present else True,
        proxy=value.proxy,
    )


def _attendee(value: Attendee) -> Json:
    return filled(name=value.name, role=value.role, organisation=value.organisation)


def _round(value: Round) -> Json:
    return filled(
        id=value.id,
        number=value.number,
        kind=value.kind.value,
        state=value.state.value,
        question=value.question.value,
        order_rule=value.order_rule,
        previous=value.previous,
        opened=value.opened,
        closed=value.closed,
        revealed=value.revealed,
        asked=questions(value.asked),
        roll=_roll(value.roll),
        seal=None if value.seal is None else seal(value.seal),
        sealed=[_sealed_ballot(b) for b in value.sealed],
        void=value.void or None,
        ballots=[_ballot(b) for b in value.ballots],
        remarks=[filled(about=about, text=text) for about, text in value.remarks],
    )


def _roll(value: VoterRoll) -> Json:
    entries = [
        filled(
            id=e.id,
            group=e.group,
            weight=None if e.weight == 1 else e.weight,
            absent=None if e.present else True,
            proxy=e.proxy,
        )
        for e in value.entries
    ]
    return filled(entries=entries, headcount=value.headcount or None)


def seal(value: Seal) -> Json:
    """What ballots are sealed with, as project files and ballot files hold it."""
    return filled(
        public_key=value.public_key,
        size=value.size,
        witness=value.witness or None,
        code_key=value.code_key,
    )


def _sealed_ballot(value: SealedBallot) -> Json:
    source = None if value.source is None else value.source.value
    return filled(tag=value.tag, source=source, at=value.at, box=value.box, mac=value.mac)


def questions(value: Questions) -> Json:
    """What a round asks, as project files and ballot files hold it."""
    return filled(
        criteria=[_criterion(c) for c in value.criteria],
        groups=[_titled(g) for g in value.groups],
        issues=[_issue(i) for i in value.issues],
    )


def _criterion(value: AskedCriterion) -> Json:
    return filled(
        id=value.id,
        title=value.title,
        group=value.group,
        worst=value.worst,
        best=value.best,
        low=value.low,
        high=value.high,
        levels=[filled(id=level_id, label=label) for level_id, label in value.levels],
    )


def _issue(value: AskedIssue) -> Json:
    return filled(id=value.id, title=value.title, options=[_titled(o) for o in value.options])


def _titled(value: tuple[str, str]) -> Json:
    return {"id": value[0], "title": stored(value[1])}


def _ballot(value: Ballot) -> Json:
    return filled(
        voter=value.voter,
        source=None if value.source is None else value.source.value,
        at=value.at,
        answers=answers(value.answers),
        reasons=dict(value.reasons),
    )


def answers(value: Answers) -> Json:
    """What a ballot says, as project files and ballot files hold it."""
    scores: dict[str, dict[str, dict[str, Json]]] = {}
    for (issue_id, option_id, criterion_id), score in value.scores.items():
        scores.setdefault(issue_id, {}).setdefault(option_id, {})[criterion_id] = _score(score)
    return filled(
        points=dict(value.points),
        elicitation=None if value.elicitation == Elicitation() else elicitation(value.elicitation),
        scores=scores,
        orders={i: [{"tied": list(place)} for place in order] for i, order in value.orders.items()},
    )


def _score(value: Score) -> Json:
    """Empty where the voter could not tell."""
    return filled(level=value.level, number=value.number)


def _dissent(value: Dissent) -> Json:
    return filled(
        issue=value.issue,
        voter=value.voter,
        at=value.at,
        reason=value.reason,
        with_signature=value.with_signature or None,
    )


def _sign_off(value: SignOff) -> Json:
    return filled(
        signer=value.signer,
        name=value.name,
        role=value.role,
        at=value.at,
        inputs=value.inputs,
        agrees=value.agrees,
        reason=value.reason,
        record=value.record,
    )
