# SPDX-License-Identifier: MIT
"""The Workshop page and the room window, for one test each."""

from __future__ import annotations

import pytest
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
