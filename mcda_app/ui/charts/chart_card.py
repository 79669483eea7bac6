# SPDX-License-Identifier: MIT
"""A card with a chart, its picture and its numbers as a table."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QMenu, QSizePolicy

from mcda_app.i18n import tr
from mcda_app.ui.charts.chart import Chart, PictureButton
from mcda_app.ui.widgets.card import Card
from mcda_app.ui.widgets.dialogs.showing import run_menu
from mcda_app.ui.widgets.tables.balanced_table import BalancedTable
from mcda_app.ui.widgets.tables.read_only_table import Cell


class ChartCard(Card):
    """Shows a chart; a button beside the title shows its table, and copies or saves its picture.

    what  what the chart shows, as in “Copy or save … as a picture”
    """

    def __init__(self, title: str, chart: Chart, what: str) -> None:
        super().__init__(title)
        self.chart = chart
        self.button = ChartButton(self, what)
        self.tools.addWidget(self.button)
        self.body.addWidget(chart)
        self._what = what
        self.table: BalancedTable | None = None
        chart.content_changed.connect(self._fill_table)

    @property
    def table_shown(self) -> bool:
        """Whether the table is in sight below the chart."""
        return self.table is not None and not self.table.isHidden()

    def show_table(self, on: bool) -> None:
        """Show or hide the table."""
        if on and self.table is None:
            self.table = BalancedTable(self._what)
            at = self.body.indexOf(self.chart)  # -1 where it stands in a row with others
            self.body.insertWidget(at + 1 or self.body.count(), self.table)
        if self.table is not None:
            self.table.setVisible(on)
            self._fill_table()

    def _fill_table(self) -> None:
        if self.table is None or self.table.isHidden():
            return
        heads, rows = self.chart.table()
        numbers = [all(text[:1] in "0123456789<>–" for text in column) for column in zip(*rows, strict=True)]
        self.table.show_rows(
            heads, [[Cell(text, number=numbers[n]) for n, text in enumerate(row)] for row in rows]
        )


class ChartButton(PictureButton):
    """A chart's menu in sight: its table, and its picture."""

    def __init__(self, card: ChartCard, what: str) -> None:
        super().__init__(card.chart, what)
        self._card = card
        self.setText("⋯")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Table or picture of {what}").format(what=what))
        self.setToolTip(tr("Table or picture of {what}").format(what=what))

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(round(2.2 * line), round(1.2 * line))  # no taller than the title beside it

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _ask(self) -> None:
        menu = QMenu(self)
        table = menu.addAction(tr("Show as &table"))
        table.setCheckable(True)
        table.setChecked(self._card.table_shown)
        table.toggled.connect(self._card.show_table)
        menu.addSeparator()
        run_menu(self._chart.fill_menu(menu), self.mapToGlobal(QPoint(0, self.height())))
