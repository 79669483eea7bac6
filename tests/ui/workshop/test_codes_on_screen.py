# SPDX-License-Identifier: MIT
"""No code can be read on a screen, or in a recording of one, beside the answers that are given with it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mcda_app.domain.workshop.workshop import RoundKind
from mcda_app.exchange.ballots.distribute import hand_out
from mcda_app.ui.core.session import Session
from mcda_app.ui.workshop.collecting.ballot_window import BallotDialog, ballot_to_fill_in
from mcda_app.ui.workshop.collecting.paper_ballots import PaperBallotsDialog
from mcda_app.ui.workshop.page import WorkshopPage
from mcda_app.ui.workshop.private_ballot import PrivateBallot
from mcda_app.ui.workshop.round_dialogs import ConsoleDialog
from mcda_app.ui.workshop.sign_off_view import SignOffView
from tests.domain.workshops import AT, anonymous, code_of, latest, open_round
from tests.ui.controls import words


@pytest.mark.parametrize("where", ["private screen", "console", "paper", "sign-off", "ballot file"])
def test_a_code_is_never_readable(
    session: Session, page: WorkshopPage, qtbot: QtBot, tmp_path: Path, where: str
) -> None:
    project = open_round(anonymous(4), RoundKind.WEIGHTS, AT)
    session.open(project, None)
    assert project.workshop is not None
    code, round_ = code_of(project.workshop.participants[0]), latest(project)

    def ballot_dialog() -> QWidget:
        (path,) = hand_out(project, tmp_path, [".mcda-ballot"])
        return BallotDialog(page, path, ballot_to_fill_in(path))

    screen = {
        "private screen": lambda: PrivateBallot(session, round_.id, None),
        "console": lambda: ConsoleDialog(page, session, round_),
        "paper": lambda: PaperBallotsDialog(page, session, round_),
        "sign-off": lambda: SignOffView(session),
        "ballot file": ballot_dialog,
    }[where]()
    qtbot.addWidget(screen, before_close_func=lambda w: w.leave() if isinstance(w, PrivateBallot) else None)
    screen.show()
    field = screen.code
    assert isinstance(field, QLineEdit)
    field.setFocus()
    for typed in (code, code[:-1] + ("A" if code[-1] != "A" else "B")):
        field.clear()
        qtbot.keyClicks(field, typed)
        assert field.text() == typed
        assert typed not in field.displayText()
        if isinstance(screen, PrivateBallot):
            screen.enter()
        assert typed not in words(screen), "nor in a message"
    field.clear()
