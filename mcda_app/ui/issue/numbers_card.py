# SPDX-License-Identifier: MIT
"""A card of the issue page: a chart, its picture, and its numbers as a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QToolButton

from mcda_app.i18n import tr
from mcda_app.ui.charts.chart import Chart, PictureButton
from mcda_app.ui.widgets.buttons import Rank, set_rank
from mcda_app.ui.widgets.card import Card
from mcda_app.ui.widgets.labels import text_label
from mcda_app.ui.widgets.tables.read_only_table import Cell, ReadOnlyTable


class NumbersCard(Card):
    """The chart, a note below it, and its table once that is asked for.

    what  what the chart shows, in a few words
    """

    def __init__(self, title: str, chart: Chart, what: str) -> None:
        super().__init__(title)
        self.chart = chart
        chart.caption = title
        self.note = text_label("muted")
        self.note.hide()
        self.table = ReadOnlyTable(what)
        self.table.hide()
        self.table_button = set_rank(QToolButton(), Rank.LINK)
        self.table_button.setText(tr("Table", "numbers of a chart"))
        self.table_button.setToolTip(tr("Show the chart's numbers as a table"))
        self.table_button.setCheckable(True)
        self.table_button.toggled.connect(self._table_toggled)
        self.tools.addWidget(self.table_button)
        picture = PictureButton(chart, what)
        picture.setText("⋯")
        self.tools.addWidget(picture)
        self.tools.setSpacing(0)
        self.body.addWidget(chart)
        self.body.addWidget(self.note)
        self.body.addWidget(self.table)
        self.body.addStretch(1)

    def _table_toggled(self, on: bool) -> None:
        if on:
            self._fill()
        self.table.setVisible(on)

    def refresh_table(self) -> None:
        """Show other numbers, if any are shown."""
        if self.table_button.isChecked():
            self._fill()

    def _fill(self) -> None:
        self.table.show_rows(*self.rows())

    def rows(self) -> tuple[Sequence[str], Sequence[Sequence[Cell]]]:
        """The table's heads and rows."""
        raise NotImplementedError
