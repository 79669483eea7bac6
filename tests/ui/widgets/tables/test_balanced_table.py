# SPDX-License-Identifier: MIT
"""Columns share a table's width by what they hold: every word is whole, and long texts wrap."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mcda_app.ui.widgets.tables.balanced_table import BalancedTable, Need, shares
from mcda_app.ui.widgets.tables.read_only_table import Cell

NEED = st.tuples(st.integers(20, 200), st.integers(0, 900)).map(lambda n: Need(n[0], n[0] + n[1]))
REASON = "Trade cannot wait until everybody has finished evaluating what nobody has seen"
HEADS = ("Name", "Role", "When", "Reason")
ROWS = [
    (
        Cell("Ada Quill"),
        Cell("Senior adviser for co-operation on compute"),
        Cell("21 11 2026 15:01"),
        Cell("–"),
    ),
    (Cell("Chidi Umbra"), Cell("–"), Cell("23 11 2026 15:03"), Cell(REASON)),
]


@given(st.lists(NEED, min_size=1, max_size=8), st.sets(st.integers(0, 7)), st.integers(0, 2000))
def test_no_column_is_narrower_than_its_longest_word_and_no_room_is_left(
    needs: list[Need], whole: set[int], room: int
) -> None:
    widths = shares(needs, whole, room)
    assert all(width >= need.least for width, need in zip(widths, needs, strict=True))
    wraps = any(at not in whole for at in range(len(needs)))
    least = sum(need.least for need in needs)
    if room >= least and wraps and any(n.most > n.least for n in needs):
        assert sum(widths) == room
    if room <= least:
        assert widths == [need.least for need in needs]


def test_room_goes_to_the_longest_text() -> None:
    assert shares([Need(50, 100), Need(50, 1050)], (), 400) == [50 + 14, 50 + 286]
    assert shares([Need(50, 100), Need(50, 300)], {0}, 250) == [100, 150]
    assert shares([Need(50, 100), Need(50, 100)], {0}, 300) == [100, 200]


def new_table(qtbot: QtBot, width: int) -> BalancedTable:
    table = BalancedTable("People", whole=(2,))
    qtbot.addWidget(table)
    table.resize(width, 300)
    table.show_rows(HEADS, ROWS)
    table.show()
    return table


def test_all_of_it_is_seen_without_pushing_sideways(qtbot: QtBot) -> None:
    table = new_table(qtbot, 440)
    assert table.horizontalScrollBar().maximum() == 0
    assert table.horizontalHeader().length() <= table.viewport().width()
    when = table.fontMetrics().horizontalAdvance("21 11 2026 15:01")
    assert table.columnWidth(2) > when
    assert table.columnWidth(3) > table.columnWidth(0)
    assert table.rowHeight(1) > 2 * table.fontMetrics().height()


def test_columns_follow_the_window_and_the_font(qtbot: QtBot) -> None:
    table = new_table(qtbot, 440)
    before = [table.columnWidth(n) for n in range(4)]
    table.resize(900, 300)
    assert all(table.columnWidth(n) >= before[n] for n in range(4))
    assert table.horizontalHeader().length() == table.viewport().width()
    font = table.font()
    font.setPointSizeF(1.4 * font.pointSizeF())
    narrow = table.columnWidth(2)
    table.setFont(font)
    assert table.columnWidth(2) > narrow


def test_rows_are_copied_as_from_any_table(qtbot: QtBot, qapp) -> None:
    table = new_table(qtbot, 440)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    table.copy()
    assert qapp.clipboard().text().splitlines()[0] == "\t".join(HEADS)
