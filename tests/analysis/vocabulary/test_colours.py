# SPDX-License-Identifier: MIT
"""Documents have the options' colours as the window shows them."""

from __future__ import annotations

from PySide6.QtGui import QColor

from mcda_app.analysis.vocabulary.colours import OPTION_HUES, option_hues
from mcda_app.domain.issue import OPTION_COLOURS, Option
from mcda_app.ui.widgets.theme import LIGHT, contrast


def test_they_are_those_of_the_light_window_and_readable_on_paper() -> None:
    assert LIGHT.options == OPTION_HUES
    assert len(set(OPTION_HUES)) == OPTION_COLOURS
    assert all(contrast(QColor(hue), QColor("white")) >= 4.5 for hue in OPTION_HUES)


def test_an_option_has_the_colour_that_was_chosen_and_the_others_keep_apart() -> None:
    options = (Option("a", "A"), Option("b", "B", colour=1), Option("c", "C"))
    assert option_hues(options) == {"b": OPTION_HUES[0], "a": OPTION_HUES[1], "c": OPTION_HUES[2]}
