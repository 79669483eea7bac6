# SPDX-License-Identifier: MIT
"""Buttons in three ranks, and which of a dialog's is primary."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QHBoxLayout, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mcda_app.ui.widgets.buttons import Rank, join_segments, push_button, rank_box_buttons, set_rank
from mcda_app.ui.widgets.theme import DARK, LIGHT, Colours, apply_theme


def ground(button: QPushButton) -> str:
    """The colour that fills a button, beside its text."""
    page = button.window()
    image: QImage = page.grab().toImage()
    place = button.mapTo(page, QPoint(button.width() // 2, 4))
    return QColor(image.pixel(place)).name()


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_ranks_look_different(qapp: QApplication, qtbot: QtBot, theme: Colours) -> None:
    apply_theme(qapp, "dark" if theme is DARK else "light")
    page = QWidget()
    row = QHBoxLayout(page)
    buttons = [push_button(rank.value, rank) for rank in (Rank.PRIMARY, Rank.SECONDARY, Rank.LINK)]
    for button in buttons:
        row.addWidget(button)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitExposed(page)
    page.setFocus()
    assert [ground(button) for button in buttons] == [theme.accent, theme.surface, theme.window]
    set_rank(buttons[1], Rank.PRIMARY)
    assert ground(buttons[1]) == theme.accent
    apply_theme(qapp, "light")


def test_names_and_tips(qtbot: QtBot) -> None:
    button = push_button("+", tip="Adds an option", name="Add an option")
    qtbot.addWidget(button)
    assert (button.accessibleName(), button.toolTip()) == ("Add an option", "Adds an option")


def test_what_agrees_is_primary_and_has_no_stock_icon(qapp: QApplication, qtbot: QtBot) -> None:
    apply_theme(qapp, "light")
    kinds = QMessageBox.StandardButton
    box = QMessageBox(QMessageBox.Icon.Question, "Save", "Save?", kinds.Save | kinds.Discard | kinds.Cancel)
    qtbot.addWidget(box)
    rank_box_buttons(box)
    box.show()
    assert ground_rank(box.button(kinds.Save)) == "primary"
    assert [ground_rank(box.button(kind)) for kind in (kinds.Discard, kinds.Cancel)] == [None, None]
    assert all(box.button(kind).icon().isNull() for kind in (kinds.Save, kinds.Discard, kinds.Cancel))


def ground_rank(button: QWidget) -> object:
    return button.property("rank")


def test_a_button_alone_stays_secondary(qtbot: QtBot) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok)
    page = QWidget()
    QHBoxLayout(page).addWidget(box)
    qtbot.addWidget(page)
    rank_box_buttons(page)
    assert box.button(QDialogButtonBox.StandardButton.Ok).property("rank") is None


def test_segments_know_their_place(qtbot: QtBot) -> None:
    buttons = [QPushButton(text) for text in "abc"]
    for button in buttons:
        qtbot.addWidget(button)
    join_segments(buttons)
    assert [button.property("segment") for button in buttons] == ["first", "middle", "last"]
    join_segments(buttons[:1])
    assert buttons[0].property("segment") == "only"


def test_the_palette_is_the_themes(qapp: QApplication) -> None:
    apply_theme(qapp, "dark")
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK.window
    apply_theme(qapp, "light")
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == LIGHT.window
