# SPDX-License-Identifier: MIT
"""What is done in a German window gives the file that an English one gives."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from mcda_app.domain.workshop.workshop import RoundKind
from mcda_app.files import presets
from mcda_app.files.project_file import dumps
from mcda_app.files.resources import resource
from mcda_app.i18n import LANGUAGES, install, load, tr
from mcda_app.ui.core.session import Session
from mcda_app.ui.workshop import discuss_view
from mcda_app.ui.workshop.page import WorkshopPage
from tests.domain.workshops import minutes_of, named, revealed
from tests.language.pseudo import PseudoTexts
from tests.ui.controls import plain_text, press

CHANGING = re.compile(r'("(?:at|public_key|code_key)"): "[^"]*"')
"""Times, and keys that are drawn anew."""


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    install("en", {})


@pytest.fixture(autouse=True)
def typed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(discuss_view, "ask_text", lambda *_args: "The figures are old.")
    project = presets.load()  # in English: what a preset says is content
    monkeypatch.setattr(presets, "load", lambda *_args: project)


def afternoon(qtbot) -> Session:
    """Weights and scores of some and of all are used, reasons noted, a note typed, the result signed."""
    project = revealed(named(5), RoundKind.WEIGHTS)
    session = Session(revealed(project, RoundKind.SCORES, issue_ids=["trade", "norms"]))
    page = WorkshopPage(session)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    view = page.show_view("results")
    assert session.project.workshop is not None
    ids = [p.id for p in session.project.workshop.participants]
    for at, what in ((1, tr("Use &these weights")), (0, tr("Use &these scores"))):
        view.rounds.setCurrentIndex(at)
        view.refresh()
        press(view, plain_text(what))
        view.choose_people(frozenset(ids[:3]))
        press(view, plain_text(what))
        view.choose_people(frozenset(ids[:2]))
        press(view, plain_text(what))
        for place in (1, 2):
            view.who.setCurrentIndex(place)
            view.refresh()
            press(view, plain_text(what))
        view.who.setCurrentIndex(0)
        view.refresh()
    view = page.show_view("discuss")
    buttons = [b for b in view.findChildren(QPushButton) if "…" in b.text()]
    assert buttons
    for button in buttons:
        button.click()
    view = page.show_view("agenda")
    view.entry.setText("We go on.")
    QTest.keyClick(view.entry, Qt.Key.Key_Return)
    page.show_view("sign-off").sign()
    return session


@pytest.mark.usefixtures("qapp")
def test_the_file_is_the_same_in_a_window_of_any_language(qtbot, qapp: QApplication) -> None:
    english = afternoon(qtbot).project
    sentences = minutes_of(english)
    assert len(sentences) >= 6 + 8 + 3
    assert any("The figures are old." in text for text in sentences)
    for code in LANGUAGES:
        if code == "en":
            continue
        load(code, resource("translations"))
        other = afternoon(qtbot).project
        assert CHANGING.sub(r"\1", dumps(other)) == CHANGING.sub(r"\1", dumps(english)), code
        assert not set(minutes_of(other)) & set(sentences) - {"We go on."}


def test_no_text_of_the_window_gets_into_the_file(qtbot) -> None:
    install("en", PseudoTexts())
    assert "~" not in dumps(afternoon(qtbot).project)
