# SPDX-License-Identifier: MIT
"""The Workshop page and the room window, for one test each."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from mcda_app.ui.core.session import Session
from mcda_app.ui.workshop.page import WorkshopPage
from mcda_app.ui.workshop.projector.window import RoomWindow


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> WorkshopPage:
    workshop_page = WorkshopPage(session)
    qtbot.addWidget(workshop_page)
    workshop_page.resize(900, 700)
    workshop_page.show()
    return workshop_page


@pytest.fixture
def room(session: Session, qtbot: QtBot) -> RoomWindow:
    room_window = RoomWindow(session)
    qtbot.addWidget(room_window)
    return room_window


@pytest.fixture
def agree(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Whatever is asked is agreed to, in the box itself; what was asked."""
    calls: list[str] = []
    show = QMessageBox.exec

    def answer(box: QMessageBox) -> int:
        calls.append(box.text())
        accept = QMessageBox.ButtonRole.AcceptRole
        QTimer.singleShot(0, next(b for b in box.buttons() if box.buttonRole(b) == accept).click)
        return show(box)

    monkeypatch.setattr(QMessageBox, "exec", answer)
    return calls


@pytest.fixture
def enter(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Whatever is asked is answered with Enter; what was asked."""
    calls: list[str] = []
    show = QMessageBox.exec

    def answer(box: QMessageBox) -> int:
        calls.append(box.text())
        QTimer.singleShot(0, lambda: QTest.keyClick(box, Qt.Key.Key_Return))
        return show(box)

    monkeypatch.setattr(QMessageBox, "exec", answer)
    return calls
