# SPDX-License-Identifier: MIT
"""All weights as one bar, whose borders are dragged: what one criterion gains its neighbour loses."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from mcda_app.i18n import tr
from mcda_app.ui.widgets.theme import colours, readable_on

REACH = 6
"""Pixels beside a border in which the mouse takes hold of it."""

STEP = 0.01
"""How far an arrow key moves a border; with Ctrl, five times as far."""


class Share(NamedTuple):
    """One part of the bar.

    name    in full, for the tooltip
    short   for the part itself
    share   of 1
    text    the share as a percentage
    locked  whether its weight stays as it is
    """

    name: str
    short: str
    share: float
    text: str
    locked: bool = False


class WeightBar(QWidget):
    """Left and Right move the chosen border, Tab and Shift+Tab choose another one.

    moved    a border was moved: its index, that of the part at its left, and that part's new share
    grabbed  a border is taken hold of
    """

    moved = Signal(int, float)
    grabbed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shares: tuple[Share, ...] = ()
        self._border, self._dragging = 0, False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Weights"))

    @property
    def shares(self) -> tuple[Share, ...]:
        """What is shown."""
        return self._shares

    def show_shares(self, shares: Sequence[Share]) -> None:
        self._shares = tuple(shares)
        self._border = min(self._border, max(0, len(self._shares) - 2))
        self.setAccessibleDescription(", ".join(f"{s.name} {s.text}" for s in self._shares))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, 2 * self.fontMetrics().height() + 8)

    def border_x(self, border: int) -> float:
        """Where a border lies, in pixels from the left."""
        return self.width() * sum(s.share for s in self._shares[: border + 1])

    def _may_move(self, border: int) -> bool:
        return not (self._shares[border].locked or self._shares[border + 1].locked)

    def paintEvent(self, _event) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, metrics = colours(self.palette()), QFontMetricsF(self.font())
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        round_path = QPainterPath()
        round_path.addRoundedRect(whole, 8, 8)
        painter.fillPath(round_path, QColor(theme.track))
        painter.setClipPath(round_path)
        x = 0.0
        for n, share in enumerate(self._shares):
            place = QRectF(x, 0, self.width() * share.share, self.height())
            ground = QColor(theme.criteria[n % len(theme.criteria)])
            painter.fillRect(place, ground)
            room = place.adjusted(8, 0, -6, 0)
            painter.setPen(readable_on(ground))
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(room, flags, _fitted(share, metrics, room))
            x = place.right()
        for border in range(len(self._shares) - 1):
            painter.setPen(QPen(QColor(theme.surface), 2))
            at = self.border_x(border)
            painter.drawLine(round(at), 0, round(at), self.height())
        painter.setClipping(False)
        if self.hasFocus() and len(self._shares) > 1:
            at = self.border_x(self._border)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent))
            painter.drawRoundedRect(QRectF(at - 3, 2, 6, self.height() - 4), 3, 3)

    # Moving a border

    def _near(self, x: float) -> int | None:
        """The border that lies closest to a point; None if none is in reach."""
        near = [(abs(self.border_x(b) - x), b) for b in range(len(self._shares) - 1) if self._may_move(b)]
        distance, border = min(near, default=(REACH + 1.0, 0))
        return border if distance <= REACH else None

    def mousePressEvent(self, event) -> None:
        border = self._near(event.position().x())
        if event.button() == Qt.MouseButton.LeftButton and border is not None:
            self._border, self._dragging = border, True
            self.grabbed.emit()
            self.update()

    def mouseMoveEvent(self, event) -> None:
        x = event.position().x()
        if self._dragging:
            before = sum(s.share for s in self._shares[: self._border])
            self._move_to(x / max(1, self.width()) - before)
            return
        near = self._near(x) is not None
        self.setCursor(Qt.CursorShape.SplitHCursor if near else Qt.CursorShape.ArrowCursor)
        self.setToolTip(self._tip(x))

    def _tip(self, x: float) -> str:
        for n, share in enumerate(self._shares):
            if x <= self.border_x(n):
                return f"{share.name}: {share.text}"
        return ""

    def mouseReleaseEvent(self, _event) -> None:
        self._dragging = False

    def keyPressEvent(self, event) -> None:
        if len(self._shares) > 1 and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = STEP * (5 if event.modifiers() & Qt.KeyboardModifier.ControlModifier else 1)
            sign = 1 if event.key() == Qt.Key.Key_Right else -1
            if self._may_move(self._border):
                self._move_to(self._shares[self._border].share + sign * step)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event) -> None:
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.TabFocusReason:
            self._border = 0
        elif event.reason() == Qt.FocusReason.BacktabFocusReason:
            self._border = max(0, len(self._shares) - 2)
        self.grabbed.emit()
        self.update()

    def focusOutEvent(self, event) -> None:
        super().focusOutEvent(event)
        self.update()

    def focusNextPrevChild(self, forward: bool) -> bool:
        border = self._border + (1 if forward else -1)
        if self.hasFocus() and 0 <= border < len(self._shares) - 1:
            self._border = border
            self.update()
            share = self._shares[border]
            QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), f"{share.name}: {share.text}", self)
            return True
        return super().focusNextPrevChild(forward)

    def _move_to(self, share: float) -> None:
        both = self._shares[self._border].share + self._shares[self._border + 1].share
        share = min(max(share, 0.0), both)
        if abs(share - self._shares[self._border].share) > 1e-9:
            self.moved.emit(self._border, share)


def _fitted(share: Share, metrics: QFontMetricsF, room: QRectF) -> str:
    """Name and percentage in one line or two, or the percentage alone; empty where there is no room."""
    line = f"{share.short} {share.text}"
    if metrics.horizontalAdvance(line) <= room.width():
        return line
    if metrics.horizontalAdvance(share.text) > room.width():
        return ""
    if room.width() < 4 * metrics.averageCharWidth() + 8:
        return share.text
    return f"{metrics.elidedText(share.short, Qt.TextElideMode.ElideRight, room.width())}\n{share.text}"
