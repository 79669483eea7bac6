# SPDX-License-Identifier: MIT
"""A text too long for its list is cut with a sign that it goes on, and is whole in its tip."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from mcda_app.ui.widgets.fields.eliding_combo import ElidingCombo


def test_what_does_not_fit_ends_in_dots_and_is_whole_in_the_tip(qtbot: QtBot) -> None:
    combo = ElidingCombo()
    qtbot.addWidget(combo)
    long = "Round 3: gut check on Building or bolstering geopolitical alliances"
    combo.addItems(["Round 1", long])
    combo.resize(200, 30)
    combo.show()
    assert combo.shown_text == "Round 1"
    combo.setCurrentIndex(1)
    assert combo.shown_text.startswith("Round 3: gut")
    assert combo.shown_text.endswith("…")
    assert combo.fontMetrics().horizontalAdvance(combo.shown_text) < combo.width()
    assert combo.toolTip() == long
    assert not combo.grab().isNull()
    combo.resize(900, 30)
    assert combo.shown_text == long
