# SPDX-License-Identifier: MIT
"""Phones vote into the open document: sealed, once each, with nothing lost when anything is killed."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from mcda_app.domain.edits.workshop.rounds import close_round, reveal_round
from mcda_app.domain.voting.ballots import progress, read_ballots
from mcda_app.domain.workshop.workshop import RoundKind
from mcda_app.exchange.phones.transport import Reply
from mcda_app.files.codec import encode_workshop
from mcda_app.ui.core.session import Session
from mcda_app.ui.workshop.phones.service import PhoneBallots, PhoneState, phone_ballots
from tests.domain.workshops import (
    AT,
    anonymous,
    code_of,
    latest,
    minutes_of,
    open_round,
    points,
)
from tests.exchange.phones.served import Phone
from tests.ui.waiting import wait_until

HERE = "127.0.0.1"
ROOT = Path(__file__).resolve().parents[4]


def asked(project):
    return open_round(project, RoundKind.WEIGHTS, AT)


def codes(project) -> list[str]:
    return [code_of(p) for p in project.workshop.participants]


def text(*numbers: float) -> str:
    return json.dumps({"answers": encode_workshop.answers(points(*numbers))})


@pytest.fixture
def running(session, request):
    """Phones can vote in the open round of an anonymous workshop of four."""
    session.open(asked(anonymous(4)), None)
    one = phone_ballots(session)
    one.start(HERE)
    wait_until(lambda: one.state is PhoneState.ON)
    yield one
    one.stop()


def phone(one: PhoneBallots, session: Session) -> Phone:
    return Phone(one.url, latest(session.project).seal.size)


def test_votes_arrive_sealed_and_are_revealed(running, session):
    one, code = phone(running, session), codes(session.project)
    votes = {c: (10.0 * n, 20, 30, 40) for n, c in enumerate(code, 1)}
    with ThreadPoolExecutor(4) as pool:
        replies = list(pool.map(lambda c: one.vote(c, one.sealed(text(*votes[c]))), code))
    assert replies == [Reply.RECORDED] * 4
    wait_until(lambda: progress(session.project.workshop, "round-1").voted == 4)
    assert read_ballots(session.project.workshop, "round-1") == ()
    assert one.vote(code[0], one.sealed(text(7, 7, 7, 7))) is Reply.RECORDED
    session.apply_without_undo(lambda p: close_round(p, "round-1", AT))
    assert running.state is PhoneState.OFF, "gone when the round closes"
    session.apply_without_undo(lambda p: reveal_round(p, "round-1", AT, session.sealer))
    answers = {b.voter: b.answers for b in read_ballots(session.project.workshop, "round-1")}
    victim, _thief, third, fourth = (p.id for p in session.project.workshop.participants)
    assert answers == {victim: points(9, 8, 7, 6), third: points(2, 2, 3, 4), fourth: points(3, 2, 3, 4)}
    assert "One was a copy of somebody else's sealed ballot." in minutes_of(session.project)[-1]
