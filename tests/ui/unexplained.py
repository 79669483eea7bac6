# SPDX-License-Identifier: MIT
"""Abbreviations and terms of the field that a window shows and nothing on the spot explains."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QTabBar,
    QTableView,
    QToolTip,
    QWidget,
)
from shiboken6 import isValid

from mcda_app.domain.project import Project
from mcda_app.files.project_file import dumps
from mcda_app.ui.charts.chart import Chart
from mcda_app.ui.widgets.card import Card
from mcda_app.ui.widgets.help_buttons import HelpButton
from mcda_app.ui.widgets.terms.explanations import explanations
from mcda_app.ui.widgets.theme import colours

ABBREVIATION = re.compile(r"(?<![\w.&])(?:[A-Z]+[a-z]*[A-Z]+\w*|[λσκ]\w*)(?!\w)")
EVERYDAY = {"PDF", "PNG", "SVG", "CSV", "OK", "NOT", "ID", "QR"}
"""What everybody who works with a computer knows."""

LEAST = 20
"""Letters by which what is said must be longer than what is shown, or else name the word."""


class Shown(NamedTuple):
    """A text, where it is, and what is said about it there."""

    text: str
    widget: QWidget
    said: Callable[[], str]


def unexplained(window: QWidget, project: Project) -> set[tuple[str, str]]:
    """Each term or abbreviation with the text that shows it; the document's own words need no explanation."""
    own, missing = dumps(project), set()
    for shown in _texts(window):
        plain = re.sub("<[^>]+>", "", shown.text)
        words = {a for a in ABBREVIATION.findall(plain) if a not in EVERYDAY and a not in own}
        explained = explanations(plain)
        if not words and not explained:
            continue
        said = shown.said() + _card_help(shown.widget)
        if len(said) > len(shown.text) + LEAST:  # a sentence of its own
            continue
        gone = {w for w in words if w not in said.replace(shown.text, "")}
        gone |= {t for t in (e.partition(":")[0] for e in explained) if not _mentioned(t, said)}
        missing |= {(word, plain[:80]) for word in gone}
    return missing


def unexplained_in_pictures(window: QWidget, project: Project) -> set[tuple[str, str]]:
    """The same of texts that charts paint, which the chart's tooltip or its card has to explain."""
    own, missing = dumps(project), set()
    for chart in window.findChildren(Chart):
        if not chart.isVisible():
            continue
        said = _tip(chart) + _card_help(chart) + chart.accessibleDescription()
        for text in _painted(chart):
            words = {a for a in ABBREVIATION.findall(text) if a not in EVERYDAY and a not in own}
            gone = {word for word in words if word not in said}
            terms = (e.partition(":")[0] for e in explanations(text))
            missing |= {(word, text[:80]) for word in gone | {t for t in terms if not _mentioned(t, said)}}
    return missing


def _painted(chart: Chart) -> list[str]:
    """The texts in a chart as large as it is on the screen."""
    picture = QPixmap(chart.size())
    painter = _ListingPainter(picture)
    painter.setFont(chart.font())
    chart.draw(painter, chart.width(), chart.height(), colours(chart.palette()))
    painter.end()
    return painter.texts


class _ListingPainter(QPainter):
    """Keeps the texts it is given."""

    def __init__(self, picture: QPixmap) -> None:
        super().__init__(picture)
        self.texts: list[str] = []

    def drawText(self, *arguments: object) -> None:
        self.texts.append(str(arguments[-1]))


def _mentioned(term: str, said: str) -> bool:
    return term.partition(" (")[0].casefold() in said.casefold()


def _card_help(widget: QWidget) -> str:
    """What the “?” buttons of its card say."""
    parent: QWidget | None = widget
    while parent is not None and not isinstance(parent, Card):
        parent = parent.parentWidget()
    buttons = parent.findChildren(HelpButton) if parent is not None else []
    return "\n".join(f"{b.toolTip()} {b.accessibleDescription()}" for b in buttons)


def _tip(widget: QWidget) -> str:
    """What a mouse that rests on a widget is told."""
    QToolTip.hideText()
    at = QPoint(2, 2)
    event = QHelpEvent(QEvent.Type.ToolTip, at, widget.mapToGlobal(at))
    QApplication.sendEvent(widget, event)
    text = QToolTip.text() or widget.toolTip()
    QToolTip.hideText()
    return text


def _texts(window: QWidget) -> Iterator[Shown]:
    for widget in window.findChildren(QWidget):
        if not isValid(widget) or not widget.isVisible() or widget.window() is not window:
            continue
        if isinstance(widget, QLabel | QAbstractButton):
            yield Shown(widget.text(), widget, lambda w=widget: _tip(w))
        elif isinstance(widget, QComboBox):
            tip = str(widget.currentData(Qt.ItemDataRole.ToolTipRole) or "")
            yield Shown(widget.currentText(), widget, lambda w=widget, t=tip: f"{_tip(w)}{t}")
        elif isinstance(widget, QGroupBox):
            yield Shown(widget.title(), widget, lambda w=widget: _tip(w))
        elif isinstance(widget, QTabBar):
            for n in range(widget.count()):
                yield Shown(widget.tabText(n), widget, lambda w=widget, n=n: w.tabToolTip(n))
        elif isinstance(widget, QTableView) and widget.model() is not None:
            yield from _cells(widget)


def _cells(table: QTableView) -> Iterator[Shown]:
    model, tip = table.model(), Qt.ItemDataRole.ToolTipRole
    for way, count in (
        (Qt.Orientation.Horizontal, model.columnCount()),
        (Qt.Orientation.Vertical, model.rowCount()),
    ):
        header = table.horizontalHeader() if way == Qt.Orientation.Horizontal else table.verticalHeader()
        for n in range(count if header.isVisible() else 0):
            text = str(model.headerData(n, way) or "")
            yield Shown(text, table, lambda n=n, way=way: str(model.headerData(n, way, tip) or ""))
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            yield Shown(str(index.data() or ""), table, lambda i=index: str(i.data(tip) or ""))
