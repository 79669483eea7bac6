# SPDX-License-Identifier: MIT
"""Every text that a window's widgets paint themselves, and where one is cut or lies upon another."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QStackedWidget,
    QTableView,
    QWidget,
)

from mcda_app.ui.issue.matrix import MatrixView
from mcda_app.ui.overview.table import OverviewTable
from mcda_app.ui.own_decision.grid import DecisionGrid
from mcda_app.ui.sidebar.ranking_table import RankingTable

SLACK = 3
"""Pixels by which a text may be larger than its room: antialiasing and rounding."""


class Text(NamedTuple):
    """A text that a widget painted itself."""

    words: str
    at: QRectF
    room: QRectF | None
    widget: QWidget | None


class PaintedTexts:
    """Every text painted while it is switched on, where it went, and the room that it was given."""

    def __init__(self) -> None:
        self.texts: list[Text] | None = None
        self._draw = QPainter.drawText
        draw, record = self._draw, self._record

        def drawText(painter: QPainter, *arguments: Any) -> Any:
            record(painter, *arguments)
            return draw(painter, *arguments)

        QPainter.drawText = drawText  # type: ignore[method-assign]

    def _record(self, painter: QPainter, *arguments: Any) -> None:
        if self.texts is None or not arguments:
            return
        device = painter.device()
        widget = device if isinstance(device, QWidget) else None
        first, words = arguments[0], arguments[-1]
        if isinstance(first, QRect | QRectF) and len(arguments) == 3 and isinstance(words, str):
            flags = int(getattr(arguments[1], "value", arguments[1]))
            room = QRectF(first)
            metrics = painter.fontMetrics()
            box = QRectF(metrics.boundingRect(room.toAlignedRect(), flags, words))
            mapped = painter.worldTransform()
            self.texts.append(Text(words, mapped.mapRect(box), mapped.mapRect(room), widget))
        elif isinstance(words, str):
            spot = QPoint(*arguments[:2]) if len(arguments) == 3 else first.toPoint()
            box = QRectF(painter.fontMetrics().boundingRect(words).translated(spot))
            self.texts.append(Text(words, painter.worldTransform().mapRect(box), None, widget))

    def faults(self, paint: Callable[[], object]) -> Iterator[str]:
        """What is wrong with the texts that are painted while something is looked at."""
        self.texts = []
        try:
            paint()
            texts = self.texts
        finally:
            self.texts = None
        for text in texts:
            where = type(text.widget).__name__
            if text.room is not None and (
                text.at.width() > text.room.width() + SLACK or text.at.height() > text.room.height() + SLACK
            ):
                yield f"{where} paints “{text.words}” {_size(text.at)} into {_size(text.room)}"
            if "…" in text.words:
                yield f"{where} shortens “{text.words}”"
            if text.widget is not None and not QRectF(text.widget.rect()).adjusted(-3, -3, 3, 3).contains(
                text.at
            ):
                inside = QRectF(text.widget.rect()).intersected(text.at)
                if 0 < inside.width() < text.at.width() - SLACK and not _scrolls(text.widget):
                    yield f"{where} paints “{text.words}” over its edge"
        for n, one in enumerate(texts):
            for other in texts[n + 1 :]:
                if one.widget is not other.widget or one.words == other.words:
                    continue
                both = one.at.intersected(other.at)
                if both.width() > SLACK and both.height() > 0.35 * min(one.at.height(), other.at.height()):
                    yield f"{type(one.widget).__name__} paints “{one.words}” over “{other.words}”"


def _size(rect: QRectF) -> str:
    return f"{rect.width():.0f}×{rect.height():.0f}"


def _scrolls(widget: QWidget) -> bool:
    """Whether what reaches over its edge can be brought into view."""
    return isinstance(widget.parent(), QAbstractScrollArea)


def misplaced(root: QWidget) -> Iterator[str]:
    """Widgets that overlap a sibling, or reach out of their parent."""
    for parent in (root, *root.findChildren(QWidget)):
        if not parent.isVisible() or isinstance(parent, QAbstractScrollArea | QStackedWidget):
            continue
        if isinstance(parent.parent(), QAbstractScrollArea):  # the viewport of a table or a page
            continue
        inside = [
            child
            for child in parent.children()
            if isinstance(child, QWidget)
            and child.isVisible()
            and not child.isWindow()
            and isinstance(child, QLabel | QAbstractButton)
            and child.size().width() > 1
        ]
        for n, child in enumerate(inside):
            if not parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(child.geometry()):
                yield f"{_named(child)} reaches out of {_named(parent)}"
            for other in inside[n + 1 :]:
                both = child.geometry().intersected(other.geometry())
                if both.width() > SLACK and both.height() > SLACK:
                    yield f"{_named(child)} lies over {_named(other)}"


def cut_cells(root: QWidget) -> Iterator[str]:
    """Texts of tables and lists that Qt itself shortens."""
    for table in root.findChildren(QTableView):
        model = table.model()
        painted = isinstance(table, MatrixView | OverviewTable | RankingTable | DecisionGrid)
        if not table.isVisible() or model is None or painted:
            continue
        metrics = table.fontMetrics()
        for column in range(model.columnCount()):
            if table.isColumnHidden(column) or not table.columnWidth(column):
                continue
            head = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
            header = table.horizontalHeader()
            if header.isVisible() and header.sectionSizeHint(column) > table.columnWidth(column) + SLACK:
                yield f"the head “{head}” of {_named(table)}"
            for row in range(min(40, model.rowCount())):
                text = str(model.index(row, column).data() or "")
                if (table.wordWrap() and " " in text) or not text or table.columnSpan(row, column) > 1:
                    continue
                if metrics.horizontalAdvance(text) > table.columnWidth(column) - 4:
                    yield f"“{text}” in {_named(table)}"


def _named(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else widget.accessibleName()
    return f"{type(widget).__name__} “{text[:40]}”"
