# SPDX-License-Identifier: MIT
"""Hands are counted option by option, and recorded once every number is there."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mcda_app.ui.core.session import Session
from mcda_app.ui.workshop.collecting.show_of_hands import ShowOfHandsDialog
from tests.domain.workshops import minutes_of, named
from tests.ui.controls import choose, words


@pytest.fixture
def dialog_and_session(qtbot: QtBot) -> Iterator[tuple[ShowOfHandsDialog, Session]]:
    parent, session = QWidget(), Session(named(7))
    qtbot.addWidget(parent)
    dialog = ShowOfHandsDialog(parent, session)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    yield dialog, session
    dialog.hide()


def type_counts(*counts: str) -> None:
    for count in counts:
        QTest.keyClicks(QApplication.focusWidget(), count)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)


def test_enter_records_once_every_number_is_there(
    dialog_and_session: tuple[ShowOfHandsDialog, Session],
) -> None:
    dialog, session = dialog_and_session
    before = len(minutes_of(session.project))
    type_counts("3")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert "Enter 0 where no hand was raised" in words(dialog)
    assert len(minutes_of(session.project)) == before
    type_counts("2", "1")
    assert "6 hands counted; 1 person raised none" in words(dialog)
    QTest.keyClick(dialog.fields[next(iter(dialog.fields))], Qt.Key.Key_Return)
    assert "3, " in minutes_of(session.project)[-1]
    assert minutes_of(session.project)[-1] in words(dialog)
    assert not dialog.touched, "ready for the next question"


def test_hands_too_many_are_said_at_once(dialog_and_session: tuple[ShowOfHandsDialog, Session]) -> None:
    dialog, session = dialog_and_session
    QTest.keyClicks(QApplication.focusWidget(), "4")
    assert "4 hands counted; 3 people raised none" in words(dialog), "before the field is left"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    type_counts("4", "0")
    assert "8 hands counted; 1 too many" in words(dialog)
    dialog.take()
    assert "8 hands were counted for 7 people" in words(dialog)
    dialog.several.setChecked(True)
    dialog.take()
    assert "as often as they liked" in minutes_of(session.project)[-1]


def test_criteria_can_be_asked_about(dialog_and_session: tuple[ShowOfHandsDialog, Session]) -> None:
    dialog, session = dialog_and_session
    choose(dialog.subject, "Which criterion matters most?")
    assert list(dialog.fields) == [c.id for c in session.project.criteria]
