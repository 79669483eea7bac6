# SPDX-License-Identifier: MIT
"""A recent document as a row: its name, its state, when it was changed, and what else can be done with it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from mcda_app.i18n import tr
from mcda_app.ui.widgets.labels import plain
from mcda_app.ui.widgets.theme import colours

HEIGHT_OVER_TEXT, MARGIN, GAP = 16, 8, 16
NAME_SHARE, DATE_SHARE = 0.38, 0.2
"""How much of the row the name and the date get."""


class RecentFile(QAbstractButton):
    """Opens a recent document; says what is known of the file as it is now."""

    forget_wanted = Signal()

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path
        self.state = self.date = ""
        self.missing = False
        self.setText(path.name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_state("", "")

    def show_state(self, state: str, date: str, *, missing: bool = False, tip: str = "") -> None:
        """Show what is known of the file.

        state    its content in a few words; empty where that is not known
        date     when it was changed
        missing  whether it cannot be found, which the state says
        tip      more about it
        """
        self.state, self.date, self.missing = state, date, missing
        self.setToolTip(plain("\n".join(filter(None, (str(self.path), tip)))))
        self.setAccessibleName(self.path.name)
        self.setAccessibleDescription(", ".join(filter(None, (state, date))))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, self.fontMetrics().height() + HEIGHT_OVER_TEXT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Delete:
            self.forget_wanted.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = colours(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isDown() or self.underMouse() or self.hasFocus():
            painter.setPen(QColor(theme.accent) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.selection if self.isDown() else theme.hover))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 6, 6)
        room = self.rect().adjusted(MARGIN, 0, -MARGIN, 0)
        date_width = self._date_width(room.width())
        name = QRect(room.left(), room.top(), round(room.width() * NAME_SHARE), room.height())
        date = QRect(room.right() + 1 - date_width, room.top(), date_width, room.height())
        state = QRect(name.right() + 1 + GAP, room.top(), 0, room.height())
        state.setRight(date.left() - GAP)
        muted = self.palette().color(QPalette.ColorRole.PlaceholderText)
        strong = QFont(self.font())
        strong.setBold(True)
        painter.setFont(strong)
        painter.setPen(muted if self.missing else self.palette().color(QPalette.ColorRole.Text))
        _write(painter, name, self.text(), Qt.TextElideMode.ElideMiddle)
        painter.setFont(self.font())
        painter.setPen(QColor(theme.warning) if self.missing else muted)
        _write(painter, state, self.state, Qt.TextElideMode.ElideRight)
        painter.setPen(muted)
        _write(painter, date, self.date, Qt.TextElideMode.ElideRight, Qt.AlignmentFlag.AlignRight)

    def _date_width(self, width: int) -> int:
        return max(round(width * DATE_SHARE), self.fontMetrics().horizontalAdvance(self.date) + 1)


class RecentRow(QWidget):
    """A recent document, and a button for what else can be done with it."""

    menu_wanted = Signal(QPoint)

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.file = RecentFile(path)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.file, 1)
        self.more = QToolButton()
        self.more.setText("⋯")
        self.more.setAccessibleName(tr("More for {path}").format(path=path.name))
        self.more.setToolTip(tr("Show its folder, or remove it from this list"))
        self.more.clicked.connect(
            lambda _checked=False: self.menu_wanted.emit(self.more.mapToGlobal(QPoint(0, self.more.height())))
        )
        row.addWidget(self.more)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())


def _write(
    painter: QPainter,
    room: QRect,
    text: str,
    elide: Qt.TextElideMode,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    shown = painter.fontMetrics().elidedText(text, elide, room.width())
    painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter), shown)
