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
    made = WorkshopPage(session)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


@pytest.fixture
def room(session: Session, qtbot: QtBot) -> RoomWindow:
    made = RoomWindow(session)
    qtbot.addWidget(made)
    return made
