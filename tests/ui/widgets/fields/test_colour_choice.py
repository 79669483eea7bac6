# SPDX-License-Identifier: MIT
"""Choosing a colour: the automatic one first, then each by its number."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from mcda_app.ui.widgets.fields.colour_choice import add_colour_menu, colour_choice
from mcda_app.ui.widgets.theme import LIGHT


def test_the_list_shows_the_chosen_colour_and_gives_its_number(qtbot: QtBot) -> None:
    choice = colour_choice(LIGHT.criteria, 6)
    qtbot.addWidget(choice)
    assert (choice.currentText(), choice.currentData()) == ("Colour 6", 6)
    assert [choice.itemData(n) for n in range(choice.count())] == [*range(7)]
    choice.setCurrentText("Automatic")
    assert choice.currentData() == 0


def test_the_menu_checks_the_chosen_colour_and_hands_on_another(qtbot: QtBot) -> None:
    menu, colours = QMenu(), []
    qtbot.addWidget(menu)
    sub = add_colour_menu(menu, LIGHT.options, 2, colours.append)
    assert [entry.text() for entry in sub.actions() if entry.isChecked()] == ["Colour 2"]
    for entry in sub.actions()[:3]:
        entry.trigger()
    assert colours == [0, 1, 2]
    automatic = add_colour_menu(menu, LIGHT.options, 0, colours.append).actions()[0]
    assert (automatic.text(), automatic.isChecked()) == ("Automatic", True)
