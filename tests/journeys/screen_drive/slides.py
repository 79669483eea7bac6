# SPDX-License-Identifier: MIT
"""Whether the slides of a running presentation are true: those of one newly begun are the same."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication

from mcda_app.files.project_file import dumps, loads
from mcda_app.ui.core.badge_service import BadgeService
from mcda_app.ui.core.session import Session
from mcda_app.ui.presentation.window import PresentationWindow
from mcda_app.ui.shell.main_window import MainWindow
from tests.journeys.screen_drive.pixels import Faults, painted
from tests.journeys.screen_drive.settling import LONGEST, drain, settle


def false_slides(app: QApplication, window: MainWindow, beside: QPoint) -> Faults:
    """Where the slide of a running presentation differs from the same slide of one newly begun."""
    presentation = window.commands.presentation.presentation
    fresh_session = Session(loads(dumps(window.session.project)))
    fresh_session.select_issue(window.session.issue_id)
    badges = BadgeService(fresh_session)
    fresh = PresentationWindow(fresh_session, badges)
    fresh.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    fresh.setGeometry(QRect(beside, presentation.size()))
    fresh.show()
    badges.start()
    try:
        wait_until(app, lambda: None not in (badges.firmnesses(), window.badges.firmnesses()))
        fresh.go_to(presentation.at)
        settle(app, presentation, fresh)
        faults: Faults = []
        if presentation.deck.keys != fresh.deck.keys:
            faults.append(f"the slides are {presentation.deck.keys}, newly begun {fresh.deck.keys}")
        for what, one, other in (
            ("the title", presentation.windowTitle(), fresh.windowTitle()),
            ("the name", presentation.accessibleName(), fresh.accessibleName()),
            ("what is read out", presentation.accessibleDescription(), fresh.accessibleDescription()),
        ):
            if one != other:
                faults.append(f"{what} is {one!r}, newly begun {other!r}")
        if painted(presentation) != painted(fresh):
            faults.append(f"the picture of slide {presentation.key} differs from the one newly begun")
        return faults
    finally:
        fresh.close()
        fresh.deleteLater()
        fresh_session.deleteLater()
        drain(app)


def wait_until(app: QApplication, arrived: Callable[[], bool]) -> None:
    """Let time pass until something is there."""
    end = time.monotonic() + LONGEST
    while not arrived():
        app.processEvents()
        time.sleep(0.004)
        if time.monotonic() > end:
            raise AssertionError(f"not there after {LONGEST:g} s")
