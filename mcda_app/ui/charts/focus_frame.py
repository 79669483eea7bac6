# SPDX-License-Identifier: MIT
"""The frame that shows where the keyboard is, around a widget that fills its own edges."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from mcda_app.ui.widgets.theme import colours

GAP, WIDTH = 4, 2
"""Pixels between the widget and the frame, and of the frame."""


class FocusFrame(QWidget):
    """Follows a widget until it is deleted, and lets the mouse through."""

    def __init__(self, framed: QWidget) -> None:
        ground, between = _ground(framed)
        super().__init__(ground)
        self._framed = framed
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        for widget in (framed, *between):
            widget.installEventFilter(self)
        self._follow()
        self.show()

    def remove(self) -> None:
        """Delete the frame."""
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._follow()
        return False

    def _follow(self) -> None:
        ground = self.parentWidget()
        if ground is not None:
            self.setGeometry(_grown(self._framed, ground))
            self.raise_()

    def paintEvent(self, _event) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours(self.palette()).accent), WIDTH))
        half = WIDTH / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 4, 4)
        painter.end()


def _grown(framed: QWidget, ground: QWidget) -> QRect:
    around = GAP + WIDTH
    whole = QRect(framed.mapTo(ground, QPoint()), framed.size())
    return whole.adjusted(-around, -around, around, around)


def _ground(framed: QWidget) -> tuple[QWidget, list[QWidget]]:
    """The nearest widget around another that has room for its frame, and those between the two."""
    ground, between = framed.parentWidget(), list[QWidget]()
    assert ground is not None, "a window needs no frame"
    while not ground.rect().contains(_grown(framed, ground)):
        outer = ground.parentWidget()
        if outer is None or ground.isWindow() or isinstance(outer.parentWidget(), QAbstractScrollArea):
            break
        between.append(ground)
        ground = outer
    return ground, between
