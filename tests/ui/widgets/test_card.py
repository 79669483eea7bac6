# SPDX-License-Identifier: MIT
"""Cards, headlines and empty states."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mcda_app.ui.widgets.card import Card, EmptyState, Headline
from mcda_app.ui.widgets.theme import LIGHT, apply_theme


def test_a_card_is_white_with_a_border(qapp: QApplication, qtbot: QtBot) -> None:
    apply_theme(qapp, "light")
    page, card = QWidget(), Card("Where each option is strong")
    QVBoxLayout(page).addWidget(card)
    card.body.addWidget(QLabel("chart"))
    qtbot.addWidget(page)
    page.resize(400, 200)
    page.show()
    qtbot.waitExposed(page)
    image = page.grab().toImage()
    middle = card.y() + card.height() // 2
    assert QColor(image.pixel(2, middle)).name() == LIGHT.window
    assert QColor(image.pixel(card.x(), middle)).name() == LIGHT.border
    assert QColor(image.pixel(card.x() + 3, middle)).name() == LIGHT.surface
    assert QColor(image.pixel(card.x(), card.y())).name() == LIGHT.window  # a round corner
    assert card.accessibleName() == card.title.text() == "Where each option is strong"


def test_a_card_without_a_title_gives_it_no_room(qtbot: QtBot) -> None:
    titled, bare = Card("Title"), Card()
    for card in (titled, bare):
        qtbot.addWidget(card)
        card.show()
    assert not bare.title.isVisible()
    assert bare.sizeHint().height() < titled.sizeHint().height()
    bare.set_title("Now it has one")
    assert bare.title.isVisible()
    assert bare.accessibleName() == "Now it has one"


def test_a_headline_reads_as_one(qtbot: QtBot) -> None:
    headline = Headline("Selective leads on 6 of 15 issues")
    qtbot.addWidget(headline)
    headline.show()
    assert not headline.below.isVisible()
    headline.show_text("Global leads", "Five results are fragile.")
    assert headline.below.isVisible()
    assert headline.accessibleName() == "Global leads"
    assert headline.accessibleDescription() == "Five results are fragile."


def test_a_headlines_second_line_stays_short_enough_to_read(qtbot: QtBot) -> None:
    headline = Headline("Answer", "word " * 60)
    qtbot.addWidget(headline)
    headline.resize(1800, 200)
    headline.show()
    assert headline.below.width() <= 90 * headline.fontMetrics().averageCharWidth()


def test_an_empty_state_leads_on_with_the_keyboard_too(qtbot: QtBot) -> None:
    values: list[int] = []
    state = EmptyState("There are no participants yet.", "Add participants", lambda: values.append(1))
    qtbot.addWidget(state)
    state.show()
    assert state.button is not None
    assert state.button.property("rank") == "primary"
    state.button.setFocus()
    QTest.keyClick(state.button, Qt.Key.Key_Space)
    assert values == [1]
    assert EmptyState("Nothing here.").button is None
