# SPDX-License-Identifier: MIT
"""Pills and chips: how sure a result is, and which option is meant.

Their symbols are drawn, so that they look the same in every font, and have a text: colour is never the only
sign. Tables paint them with the functions, pages show the widgets.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mcda_app.ui.widgets.labels import plain
from mcda_app.ui.widgets.theme import Colours, badge_colours, colours

SIDE = 10
"""Pixels between the edge and the text."""


class Sign(Enum):
    """How much of the disc is filled."""

    FULL = "full"
    HALF = "half"
    EMPTY = "empty"


FIRMNESS_SIGNS: Mapping[str, Sign] = {"robust": Sign.FULL, "contested": Sign.HALF, "knife-edge": Sign.EMPTY}
"""The sign of each `Firmness`, by its code: this module is loaded before those that compute."""


def paint_sign(painter: QPainter, sign: Sign, centre: QPointF, diameter: float, colour: QColor) -> None:
    """Draw a disc: full, half full on the left, or a ring."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    line = max(1.2, diameter / 6)
    inner = (diameter - line) / 2
    painter.setPen(QPen(colour, line))
    painter.setBrush(colour if sign is Sign.FULL else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(centre, inner, inner)
    if sign is Sign.HALF:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        whole = QRectF(centre.x() - inner, centre.y() - inner, 2 * inner, 2 * inner)
        painter.drawPie(whole, 90 * 16, 180 * 16)
    painter.restore()


def pill_size(font: QFont, text: str, *, signed: bool = True) -> QSize:
    """The size of a pill, with a sign unless there is none."""
    metrics = QFontMetricsF(strong(font))
    height = round(metrics.height()) + 6
    return QSize(round(metrics.horizontalAdvance(text) + signed * _sign_room(metrics)) + 2 * SIDE, height)


def paint_pill(painter: QPainter, rect: QRectF, sign: Sign | None, text: str, theme: Colours) -> None:
    """Draw a rounded frame with a sign and a word, in a rectangle of the height of `pill_size`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.border), 1))
    painter.setBrush(QColor(theme.surface))
    frame = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)
    painter.setFont(strong(painter.font()))
    metrics = QFontMetricsF(painter.font())
    left = rect.left() + SIDE
    if sign is not None:
        disc = _disc(metrics)
        paint_sign(painter, sign, QPointF(left + disc / 2, rect.center().y()), disc, QColor(theme.text))
        left += _sign_room(metrics)
    room = QRectF(left, rect.top(), rect.right() - SIDE - left, rect.height())
    painter.setPen(QColor(theme.text))
    elided_text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width() + 1)
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, elided_text)
    painter.restore()


def paint_chip(painter: QPainter, rect: QRectF, text: str, colour: str) -> None:
    """Draw an option's name on its colour, in black or white, whichever reads better."""
    ground, ink = badge_colours(colour)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(rect, 4, 4)
    painter.setFont(strong(painter.font()))
    painter.setPen(ink)
    room = rect.adjusted(4, 0, -4, 0)
    elided_text = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, elided_text)
    painter.restore()


def strong(font: QFont) -> QFont:
    """The same font for what stands out."""
    semibold = QFont(font)
    semibold.setWeight(QFont.Weight.DemiBold)
    return semibold


def _disc(metrics: QFontMetricsF) -> float:
    return round(0.55 * metrics.height())


def _sign_room(metrics: QFontMetricsF) -> float:
    return _disc(metrics) + 6


class Pill(QWidget):
    """A sign with a word, such as a full disc and “Firm”."""

    def __init__(self, text: str = "", sign: Sign | None = None, tip: str = "") -> None:
        super().__init__()
        self._text = self._tip = ""
        self._sign: Sign | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_sign(text, sign, tip)

    @property
    def text(self) -> str:
        return self._text

    def show_sign(self, text: str, sign: Sign | None, tip: str = "") -> None:
        """Change the text and sign; an empty text draws nothing."""
        if tip != self._tip:
            self._tip = tip
            self.setToolTip(plain(tip))
            self.setAccessibleDescription(tip)
        if (text, sign) != (self._text, self._sign):
            self._text, self._sign = text, sign
            self.setAccessibleName(text)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        return pill_size(self.font(), self._text, signed=self._sign is not None)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._text:
            painter = QPainter(self)
            painter.setFont(self.font())
            paint_pill(painter, QRectF(self.rect()), self._sign, self._text, colours(self.palette()))
            painter.end()
