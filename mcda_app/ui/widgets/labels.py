# SPDX-License-Identifier: MIT
"""Labels by their part in a page.

Fonts and palette roles do the work: an application-wide style sheet would cost a third of the start.
"""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QLabel, QWidget

SIZES = {"title": 1.5, "answer": 1.2}
NOTE = (
    "QLabel { background: palette(alternate-base); border-left: 3px solid palette(bright-text);"
    " padding: 6px 10px; }"
)

UNBOUNDED = 16_777_215
"""Qt's own largest size of a widget."""

REST = 0.2
"""Seconds without a new text after which a label takes the room that its text needs."""


class TextLabel(QLabel):
    """Plain text that wraps, and that may change with every step of a drag.

    A new text lays the whole page out anew, which takes longer than a frame. So a text that follows
    another at once is put into the room there is, unless it needs more; what it needs less is given back
    when the hand rests, so that nothing below jumps up and down either.
    """

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._changed = -REST
        self._rest: QTimer | None = None
        self._limits = self.minimumSize(), self.maximumSize()
        self._hide_empty = False

    def show_text(self, text: str, *, hide_empty: bool = False) -> None:
        now = monotonic()
        follows, self._changed = now - self._changed < REST, now
        if not follows or not self.isVisible():
            self.setText(text)
            if hide_empty:
                self.setVisible(bool(text))
            return
        if self._rest is None:
            self._rest = QTimer(self)
            self._rest.setSingleShot(True)
            self._rest.timeout.connect(self._let_go)
        if not self._rest.isActive():
            self._limits = self.minimumSize(), self.maximumSize()
            self.setFixedSize(self.size())  # Qt asks for no new layout on behalf of a fixed size
        self._hide_empty = hide_empty
        self._rest.start(round(1000 * REST))
        self.setText(text)
        if self.heightForWidth(self.width()) > self.height():
            self._let_go()

    def wanted_height(self, width: int) -> int:
        """How high the text is in a width, whatever room it is kept in."""
        wrap = Qt.TextFlag.TextWordWrap
        return self.fontMetrics().boundingRect(0, 0, width, UNBOUNDED, wrap, self.text()).height()

    def _let_go(self) -> None:
        assert self._rest is not None
        self._rest.stop()
        least, most = self._limits
        self.setMinimumSize(least)
        self.setMaximumSize(most)
        # Qt's label remembers how large it wants to be, the fixed size included; this has it look again,
        # without which its page would stay as wide as it once was.
        self.setIndent(self.indent())
        if self._hide_empty and not self.text():
            self.hide()


def plain(text: str) -> str:
    """A text for tips and messages, of which Qt guesses whether they are markup: shown as it stands.

    Markup in a name could show what is not there, or fetch a picture from somewhere.
    """
    from PySide6.QtGui import Qt as Guess

    if not Guess.mightBeRichText(text):
        return text
    from html import escape

    return f"<span style='white-space: pre-wrap'>{escape(text)}</span>"


def set_role(label: QLabel, role: str) -> QLabel:
    """Dress a label as ``title``, ``answer``, ``heading``, ``muted`` or ``note``; returns it."""
    label.setProperty("role", role)
    if role in ("title", "answer", "heading"):
        font = QFont(label.font())
        font.setPointSizeF(font.pointSizeF() * SIZES.get(role, 1.0))
        font.setBold(role != "answer")
        label.setFont(font)
    elif role == "muted":
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    elif role == "note":
        label.setStyleSheet(NOTE)
    return label


def text_label(role: str = "", text: str = "") -> TextLabel:
    """A label that wraps and never reads its text as markup."""
    label = TextLabel(text)
    set_role(label, role)
    return label


def put(label: QLabel, text: str, *, hide_empty: bool = False) -> None:
    """Show a text; the same text again costs nothing, for setting it lays the window out anew."""
    if label.text() != text:
        if isinstance(label, TextLabel):
            label.show_text(text, hide_empty=hide_empty)
            return
        label.setText(text)
    if hide_empty and text and label.isHidden():
        label.show()
    elif hide_empty and not text and not label.isHidden():
        label.hide()


def scale_fonts_of(root: QWidget, factor: float) -> None:
    """Make the text of one widget and all in it larger or smaller, and of nothing else."""
    sizes = [(widget, widget.font().pointSizeF()) for widget in (root, *root.findChildren(QWidget))]
    for widget, size in sizes:
        own = QFont(widget.font())
        own.setPointSizeF(size * factor)
        widget.setFont(own)
