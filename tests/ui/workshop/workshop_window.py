# SPDX-License-Identifier: MIT
"""Workshops in the window: begun, with rounds opened, voted on and revealed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QComboBox, QDoubleSpinBox

from mcda_app.domain.edits.workshop.participants import (
    add_participant,
    make_slips,
    set_headcount,
)
from mcda_app.domain.edits.workshop.rounds import close_round
from mcda_app.domain.edits.workshop.workshop import begin_workshop
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.workshop.workshop import Answers, BallotSource, RoundKind
from mcda_app.ui.core.session import Session
from mcda_app.ui.workshop.ballot_form import BallotForm
from tests.domain.workshops import (
    CODE_COST,
    cast_ballot,
    open_round,
    reveal_round,
    with_codes,
)

AT = "2026-11-23T10:00:00+01:00"

NAMES = ("Ada Quill", "Björn Ек", "Chidi Umbra")


def begun(session: Session, *, anonymous: bool = False) -> Session:
    session.apply_without_undo(lambda p: begin_workshop(p, anonymous=anonymous, code_cost=CODE_COST))
    if anonymous:
        session.apply_without_undo(lambda p: set_headcount(make_slips(p, 4), 4))
    else:
        for name in NAMES:
            session.apply_without_undo(lambda p, name=name: add_participant(p, name))
    session.apply_without_undo(with_codes)
    return session


def opened(session: Session, kind=RoundKind.WEIGHTS, question=WeightQuestion.DIRECT) -> str:
    session.apply_without_undo(lambda p: open_round(p, kind, AT, question=question, issue_ids=["trade"]))
    return latest(session).id


def latest(session: Session):
    workshop = session.project.workshop
    assert workshop is not None
    return workshop.rounds[-1]


def vote(session: Session, voter: str, *numbers: float) -> None:
    ids = [c.id for c in session.project.criteria]
    answers = Answers(points=FrozenDict(zip(ids, numbers, strict=True)))
    session.apply_without_undo(
        lambda p: cast_ballot(p, latest(session).id, voter, answers, source=BallotSource.CONSOLE, at=AT)
    )


def revealed(session: Session, *rows: tuple[float, ...]) -> str:
    key = opened(session)
    workshop = session.project.workshop
    assert workshop is not None
    for person, row in zip(workshop.participants, rows, strict=False):
        vote(session, person.id, *row)
    session.apply_without_undo(lambda p: close_round(p, key, AT))
    session.apply_without_undo(lambda p: reveal_round(p, key, AT))
    return key


def fill(form: BallotForm, pick: Callable[[int], int] = lambda n: n + 1) -> None:
    """Something in every field."""
    for n, field in enumerate(form._fields.values()):
        widget = field.widget
        if isinstance(widget, QComboBox):
            widget.setCurrentIndex(1 + pick(n) % (widget.count() - 1))
        else:
            assert isinstance(widget, QDoubleSpinBox)
            widget.setValue(min(widget.maximum(), 10.0 + 10 * pick(n)))
