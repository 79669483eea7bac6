# SPDX-License-Identifier: MIT
"""Ballots by phone: the real page in the real browser, in the time that people's thumbs take."""

from __future__ import annotations

import tempfile
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mcda_app.domain.workshop.workshop import Round
from mcda_app.exchange.ballots.answer_fields import AnswerField, AnswerKind, answer_fields
from mcda_app.ui.core.session import Session
from mcda_app.ui.workshop.phones.panel import PhonePanel
from mcda_app.ui.workshop.phones.service import PhoneState
from tests.exchange.phones.chromium import Browser, Tab
from tests.tools.typist import MIND, POINT, PRESS, Typist
from tests.ui.waiting import settle, wait_until

THUMB = 0.33
"""Seconds for a character on a phone, at 36 words a minute: Palin et al., “How do people type on mobile
devices?”, MobileHCI 2019."""
TAP = POINT + PRESS
"""Seconds to find something on the page and tap it: as long as with a mouse, which is rather too long."""
SCAN = 10.0
"""Seconds to take out a phone, unlock it, hold its camera to the picture and open the link."""


def facilitator_seconds(panel: PhonePanel) -> float:
    """Start phone ballots in the real window."""
    typist = Typist()

    def start() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(20, start)
            return
        typist.look(2)  # the address, and what the network must be
        typist.keys(1)
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    QTimer.singleShot(50, start)
    typist.look()
    typist.click(panel.start_button)
    wait_until(lambda: panel.service.state is PhoneState.ON)
    return typist.seconds


def voter_seconds(
    tab: Tab, url: str, round_: Round, code: str, answer: Callable[[AnswerField, int], str]
) -> float:
    """Scan, type the code, answer, send; the ballot must be recorded."""
    tab.open(url)
    tab.wait("!document.getElementById('form').hasAttribute('hidden')")
    seconds = SCAN + MIND

    def type_in(element: str, text: str) -> float:
        tab.value(f"document.getElementById('{element}').focus()")
        tab.command("Input.insertText", text=text)
        return TAP + THUMB * len(text)

    seconds += type_in("code", code.lower())
    for number, field in enumerate(answer_fields(round_)):
        seconds += MIND
        text = answer(field, number)
        if field.kind is AnswerKind.POINTS:
            seconds += type_in(f"field-{number}", text)
            continue
        at = field.choices.index(f"{text[0]} {text[1:]}") + 1 if field.kind is AnswerKind.PAIR else int(text)
        tab.value(f"document.getElementById('field-{number}').selectedIndex = {at}")
        seconds += 2 * TAP  # the list, the choice
    seconds += MIND + TAP
    tab.value("document.getElementById('send').click()")
    tab.wait("document.getElementById('outcome').getAttribute('data-result')")
    assert tab.value("document.getElementById('outcome').getAttribute('data-result')") == "recorded"
    return seconds + MIND


def by_phone(
    session: Session, round_: Round, codes: dict[str, str], answer: Callable[[AnswerField, int], str]
) -> tuple[float, float]:
    """Seconds of the facilitator, and of the slowest of those who vote at the same time."""
    panel, times, failures = PhonePanel(session), [], []
    panel.show()
    facilitator = facilitator_seconds(panel)

    def vote() -> None:
        try:
            with tempfile.TemporaryDirectory() as place, Browser(Path(place) / "profile") as browser:
                for code in codes.values():
                    times.append(voter_seconds(browser.tab(), panel.service.url, round_, code, answer))
        except BaseException as failure:  # into the window's thread
            failures.append(failure)

    voters = threading.Thread(target=vote)
    voters.start()
    wait_until(lambda: not voters.is_alive())
    if failures:
        raise failures[0]

    def sealed() -> int:
        workshop = session.project.workshop
        return 0 if workshop is None else len(workshop.rounds[-1].sealed)

    wait_until(lambda: sealed() == len(codes))
    panel.stop()
    panel.deleteLater()
    settle()
    return facilitator, max(times)
