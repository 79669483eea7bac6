# SPDX-License-Identifier: MIT
"""The bar above the workshop's views: where it stands, and one large button for what to do next."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeySequence
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from mcda_app.i18n import tr
from mcda_app.ui.widgets.buttons import Rank, push_button
from mcda_app.ui.widgets.labels import show_text, text_label

NEXT_KEY = "F8"
ROOM_KEY = "F6"

LARGER = 1.2
"""The size of the button's text, in sizes of the window's."""

LEAST_LETTERS = 24
"""The width of the button in letters, so that it stays where it is whatever it says."""


LEAST_TEXT = 30
"""Average letter widths that the text needs beside the buttons."""

LINE_GAP = 2
"""Pixels between the lines of the text."""

ROOMY, COMPACT = ((16, 12, 12, 12), 12), ((12, 6, 8, 8), 4)
"""Margins and spacing with the buttons beside the text, and below it, where the views need the height."""


class LeadBar(QFrame):
    """Tells of the step and the round; its button does what comes next, and so does its key.

    acted        the button or its key was pressed
    room_wanted  the room's view is to be shown
    """

    acted = Signal()
    room_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("skin", "card")
        self.setProperty("lead", "true")
        self.setAccessibleName(tr("What to do next"))
        self._row = row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(*ROOMY[0])
        row.setSpacing(ROOMY[1])
        self._texts = QWidget()
        column = QVBoxLayout(self._texts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(LINE_GAP)
        column.addStretch(1)
        self.step = text_label("muted")
        self.state = text_label("heading")
        self.clock = text_label()
        self.clock.hide()
        for label in (self.step, self.state, self.clock):
            column.addWidget(label)
        column.addStretch(1)
        row.addWidget(self._texts, 1)
        self._keep_height()
        self.room = push_button("", Rank.SECONDARY)
        self.room.clicked.connect(lambda _checked=False: self.room_wanted.emit())
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addStretch(1)
        buttons.addWidget(self.room, 0, Qt.AlignmentFlag.AlignVCenter)
        self.button = _Large()
        self.button.clicked.connect(lambda _checked=False: self.acted.emit())
        buttons.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(buttons)

    def _keep_height(self) -> None:
        """Have room for the clock's line before it starts, so that nothing below moves then."""
        self._texts.setMinimumHeight(3 * self.step.sizeHint().height() + 2 * LINE_GAP)

    def changeEvent(self, event) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_texts"):
            self._keep_height()

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Put the buttons below the text where that would be broken into many lines beside them."""
        beside = self.width() - self.button.large_width() - self.room.sizeHint().width() - 60
        narrow = beside < LEAST_TEXT * self.fontMetrics().averageCharWidth()
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._row.direction() != direction:
            margins, spacing = COMPACT if narrow else ROOMY
            self._row.setDirection(direction)
            self._row.setContentsMargins(*margins)
            self._row.setSpacing(spacing)
            self.button.show_large(not narrow)

    def show_state(self, step: str, state: str, clock: str) -> None:
        """Tell where the workshop stands."""
        show_text(self.step, step)
        show_text(self.state, state)
        show_text(self.clock, clock, hide_empty=True)

    def show_action(self, text: str, *, room_visible: bool) -> None:
        """Offer the next action, with its key."""
        self.button.show_action(text)
        room = tr("Hide the room ({key})") if room_visible else tr("Show the room ({key})")
        self.room.setText(room.format(key=_key(ROOM_KEY)))
        self._arrange()
        self.room.setToolTip(tr("The room window: on the projector, or in turn with this one"))


class _Large(QPushButton):
    """A button that is hardly ever narrower than at other times, with its key beside its text.

    Large unless there is little room.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("rank", str(Rank.PRIMARY))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._plain = QFont(self.font())
        self._plain.setWeight(QFont.Weight.DemiBold)
        self._large_font = QFont(self._plain)
        self._large_font.setPointSizeF(LARGER * self._plain.pointSizeF())
        self._is_large = True
        self.setFont(self._large_font)

    def show_large(self, large: bool) -> None:
        """Be large, or as other buttons are."""
        if large != self._is_large:
            self._is_large = large
            self.setFont(self._large_font if large else self._plain)
            self.updateGeometry()

    def large_width(self) -> int:
        """The width when large, whether it is or not."""
        metrics = QFontMetrics(self._large_font)
        padding = super().sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text())
        wide = metrics.horizontalAdvance(self.text()) + padding
        return max(wide, LEAST_LETTERS * metrics.averageCharWidth())

    def show_action(self, text: str) -> None:
        shown = tr("{action}  ({key})").format(action=text, key=_key(NEXT_KEY))
        if self.text() != shown:
            self.setText(shown)
            self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        hint, metrics = super().sizeHint(), self.fontMetrics()
        least = LEAST_LETTERS * metrics.averageCharWidth()
        higher = metrics.height() // 2 + 4 if self._is_large else 0
        return QSize(max(hint.width(), least), hint.height() + higher)


def _key(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
