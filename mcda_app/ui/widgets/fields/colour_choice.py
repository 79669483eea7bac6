# SPDX-License-Identifier: MIT
"""Choosing the colour of an option or a criterion, in a form and in a menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QComboBox, QMenu

from mcda_app.i18n import tr
from mcda_app.ui.widgets.fields.wheel_guard import ComboBox
from mcda_app.ui.widgets.icons import swatch


def colour_choice(shades: Sequence[str], chosen: int) -> QComboBox:
    """A list of colours with their numbers from 1 as data, and 0 for the automatic one.

    shades  the theme's colours, in the order of their numbers
    """
    choice = ComboBox()
    choice.addItem(tr("Automatic"), 0)
    for number, name in _names(shades):
        choice.addItem(swatch(shades[number - 1]), name, number)
    choice.setCurrentIndex(choice.findData(chosen))
    return choice


def add_colour_menu(
    menu: QMenu, shades: Sequence[str], chosen: int, choose: Callable[[int], object]
) -> QMenu:
    """A submenu of colours, whose entries hand their number to ``choose``; 0 is the automatic one."""
    sub = menu.addMenu(tr("Colour"))
    automatic = sub.addAction(tr("Automatic"))
    automatic.setCheckable(True)
    automatic.setChecked(not chosen)
    automatic.triggered.connect(lambda _checked=False: choose(0))
    for number, name in _names(shades):
        entry = sub.addAction(swatch(shades[number - 1]), name)
        entry.setCheckable(True)
        entry.setChecked(chosen == number)
        entry.triggered.connect(partial(_take, choose, number))
    return sub


def _take(choose: Callable[[int], object], number: int, _checked: bool = False) -> None:
    choose(number)


def _names(shades: Sequence[str]) -> list[tuple[int, str]]:
    return [(n, tr("Colour {number}").format(number=n)) for n in range(1, len(shades) + 1)]
