# SPDX-License-Identifier: MIT
"""In a second round one key keeps the answers of the first, on the private screen of whoever gave them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.project import Project
from mcda_app.ui.core.session import Session
from mcda_app.ui.workshop.earlier_answer import PAUSE_MS, KeepButton
from mcda_app.ui.workshop.private_ballot import PrivateBallot
from tests.domain.workshops import anonymous, code_of, latest, named, people, sealed_answers
from tests.exchange.ballots.test_earlier_round import SWINGS, WHY, repeated
from tests.ui.controls import words


@pytest.fixture
def second() -> Project:
    return repeated(named(), SWINGS, WHY, question=WeightQuestion.SWING)


def booth_of(qtbot: QtBot, project: Project) -> tuple[PrivateBallot, Session]:
    session = Session(project)
    booth = PrivateBallot(session, latest(project).id, None)
    qtbot.addWidget(booth, before_close_func=lambda w: w.leave())
    booth.show()
    booth.activateWindow()
    qtbot.waitUntil(booth.isActiveWindow)
    return booth, session


def enter(booth: PrivateBallot, project: Project, number: int) -> None:
    assert project.workshop is not None
    booth.code.setText(code_of(project.workshop.participants[number]))
    QTest.keyClick(booth.code, Qt.Key.Key_Return)


def test_one_key_keeps_the_answers_but_not_the_key_that_ended_the_code(qtbot: QtBot, second: Project) -> None:
    booth, session = booth_of(qtbot, second)
    enter(booth, second, 0)
    assert "you 60; all 20 to 100" in words(booth)
    assert "Cost of coordination: We pay" in words(booth)
    keep = QApplication.focusWidget()
    assert isinstance(keep, KeepButton)
    QTest.keyClick(keep, Qt.Key.Key_Return)
    assert not latest(session.project).sealed, "a key pressed twice keeps nothing"
    qtbot.wait(PAUSE_MS + 50)
    QTest.keyClick(keep, Qt.Key.Key_Return)
    assert "submitted" in words(booth)
    assert sealed_answers(session.project) == {people(second)[0]: SWINGS[0]}
    assert "you 60" not in words(booth), "nothing is left on the screen"


def test_the_next_sees_their_own_answer_and_can_change_it(qtbot: QtBot, second: Project) -> None:
    booth, _session = booth_of(qtbot, second)
    enter(booth, second, 1)
    assert "you 100; all 20 to 100" in words(booth)
    assert "you 60" not in words(booth)


def test_enter_leads_from_question_to_question_and_presses_the_button(qtbot: QtBot, second: Project) -> None:
    project = second
    booth, session = booth_of(qtbot, project)
    enter(booth, project, 2)
    QTest.keyClick(booth, Qt.Key.Key_Tab)
    for number in (100, 10, 20, 30):
        QTest.keyClicks(booth.focusWidget(), str(number))
        QTest.keyClick(booth.focusWidget(), Qt.Key.Key_Return)
    QTest.keyClick(booth.focusWidget(), Qt.Key.Key_Return)  # no reason
    QTest.keyClick(booth.focusWidget(), Qt.Key.Key_Return)  # Submit
    (answers,) = sealed_answers(session.project).values()
    assert list(answers.elicitation.swing.values()) == [100, 10, 20, 30]


def test_a_code_of_an_anonymous_workshop_shows_no_answers_and_keeps_them_unseen(qtbot: QtBot) -> None:
    project = repeated(anonymous(), SWINGS, WHY, question=WeightQuestion.SWING)
    booth, session = booth_of(qtbot, project)
    enter(booth, project, 0)
    assert "Round 1: 20 to 100, middle 60" in words(booth)
    assert "you 60" not in words(booth)
    keep = QApplication.focusWidget()
    assert isinstance(keep, KeepButton)
    qtbot.wait(PAUSE_MS + 50)
    QTest.keyClick(keep, Qt.Key.Key_Return)
    assert list(sealed_answers(session.project).values()) == [SWINGS[0]]
