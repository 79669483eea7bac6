# SPDX-License-Identifier: MIT
"""For each criterion, who is first from no weight to all of it, and where its weight is now."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPolygonF
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from mcda_app.analysis.sensitivity.tipping_sentences import describe, describe_intervals
from mcda_app.analysis.sensitivity.weight_tipping import Interval, WeightTipping
from mcda_app.i18n import tr
from mcda_app.ui.charts.chart import (
    Chart,
)
from mcda_app.ui.widgets.labels import show_text, text_label
from mcda_app.ui.widgets.theme import Colours, badge_colours


class Strip(Chart):
    """One weight from 0 to 100 % in the colours and letters of those in first place.

    chosen  the strip was clicked
    """

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._weight_tipping: WeightTipping | None = None
        self._order: Sequence[str] = ()
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(240, round(1.2 * self.fontMetrics().height()) + 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def show_walk(self, tipping: WeightTipping, order: Sequence[str]) -> None:
        self._weight_tipping, self._order = tipping, order
        self.describe(
            tr("First place along the weight of {criterion}").format(criterion=tipping.criterion.title),
            partial(describe_intervals, tipping),
            tip=True,
        )
        self.update()

    def draw(self, painter: QPainter, width: float, height: float, theme: Colours) -> None:
        tipping = self._weight_tipping
        if tipping is None:
            return
        bar = QRectF(7, 6, width - 14, height - 6)
        painter.fillRect(bar, QColor(theme.border))
        for stretch in tipping.intervals:
            self._draw_stretch(painter, bar, stretch, tipping.now, theme)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = bar.left() + bar.width() * min(max(tipping.now, 0.0), 1.0)
        painter.fillRect(QRectF(x - 2, bar.top(), 4, bar.height()), QColor(theme.surface))
        painter.fillRect(QRectF(x - 1, bar.top(), 2, bar.height()), QColor(theme.text))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.text))
        painter.drawPolygon(QPolygonF([QPointF(x - 4.5, 0), QPointF(x + 4.5, 0), QPointF(x, 6)]))

    def _draw_stretch(
        self, painter: QPainter, bar: QRectF, stretch: Interval, now: float, theme: Colours
    ) -> None:
        if stretch.is_point or not stretch.leaders:
            return
        room = QRectF(
            bar.left() + bar.width() * stretch.low,
            bar.top(),
            bar.width() * (stretch.high - stretch.low),
            bar.height(),
        )
        at = self._order.index(stretch.leaders[0].id)
        ground, ink = badge_colours(theme.options[at % len(theme.options)])
        painter.fillRect(room, ground)
        painter.setPen(QColor(theme.surface))
        painter.drawLine(room.topRight(), room.bottomRight())
        text = " = ".join(o.badge for o in stretch.leaders)
        # Beside the marker, on its roomier side.
        marker = bar.left() + bar.width() * now
        if room.left() < marker < room.right():
            if marker - room.left() > room.right() - marker:
                room.setRight(marker - 3)
            else:
                room.setLeft(marker + 3)
        if QFontMetricsF(self.font()).horizontalAdvance(text) + 8 < room.width():
            painter.setPen(ink)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)

    def mousePressEvent(self, event) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit()


class Strips(QWidget):
    """A strip and a sentence for each criterion.

    chosen  the criterion whose strip was clicked, by its index
    """

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 2, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(1)
        self._grid.setColumnStretch(1, 1)
        self._rows: list[tuple[QLabel, Strip, QLabel]] = []

    def show_tippings(self, tippings: Sequence[WeightTipping], order: Sequence[str]) -> None:
        while len(self._rows) < len(tippings):
            self._add_row()
        for n, row in enumerate(self._rows):
            for widget in row:
                if widget.isHidden() == (n < len(tippings)):
                    widget.setVisible(n < len(tippings))
        for tipping, (name, strip, told) in zip(tippings, self._rows, strict=False):
            show_text(name, tipping.criterion.title)
            strip.show_walk(tipping, order)
            show_text(told, describe(tipping))

    @property
    def sentences(self) -> list[str]:
        """What is told, one sentence a criterion."""
        return [told.text() for _, _, told in self._rows if not told.isHidden()]

    def _add_row(self) -> None:
        n = len(self._rows)
        name, strip, told = text_label("heading"), Strip(), text_label()
        name.setWordWrap(False)
        strip.chosen.connect(lambda: self.chosen.emit(n))
        self._grid.addWidget(name, 2 * n, 0)
        self._grid.addWidget(strip, 2 * n, 1)
        self._grid.addWidget(told, 2 * n + 1, 0, 1, 2)
        self._rows.append((name, strip, told))
