# SPDX-License-Identifier: MIT
"""Labels styled by their role on a page.

Fonts and palette roles suffice: an application-wide style sheet would cost a third of the start.
"""

from __future__ import annotations

from time import monotonic

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QFont, QHelpEvent, QPalette
from PySide6.QtWidgets import QLabel, QToolTip, QWidget

SIZES = {"title": 1.5, "answer": 1.2}
NOTE = (
    "QLabel { background: palette(alternate-base); border-left: 3px solid palette(bright-text);"
    " padding: 6px 10px; }"
)

UNBOUNDED = 16_777_215
"""Qt's maximum widget size."""

REST = 0.2
"""Seconds without a new text after which a label takes the size its text needs."""


class TextLabel(QLabel):
    """Plain text that wraps, and that may change at every step of a drag.

    A new text usually triggers a layout of the whole page, which takes longer than a frame. So a text that
    quickly follows another keeps the present size unless it needs more; spare space is released after the
    drag, so that nothing below jumps either.
    """

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setWordWrap(True)
        self.setTextFormat(QtCore.Qt.TextFormat.PlainText)
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
            self._rest.timeout.connect(self._release)
        if not self._rest.isActive():
            self._limits = self.minimumSize(), self.maximumSize()
            self.setFixedSize(self.size())  # a fixed size triggers no layout
        self._hide_empty = hide_empty
        self._rest.start(round(1000 * REST))
        self.setText(text)
        if self.heightForWidth(self.width()) > self.height():
            self._release()

    def event(self, event: QEvent) -> bool:
        """The tooltip also explains the field's terms in the text."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            from mcda_app.ui.widgets.terms.explanations import explained  # not needed at the start

            tip = explained(self.text(), self.toolTip())
            if tip != self.toolTip():
                QToolTip.showText(event.globalPos(), plain(tip), self)
                return True
        return super().event(event)

    def heightForWidth(self, width: int) -> int:
        """Qt's layouts ask about the width they have, even where a label may not become that wide."""
        return super().heightForWidth(min(width, self.maximumWidth()))

    def preferred_height(self, width: int) -> int:
        """The height of the text at a width, whatever the label's own size."""
        wrap = QtCore.Qt.TextFlag.TextWordWrap
        return self.fontMetrics().boundingRect(0, 0, width, UNBOUNDED, wrap, self.text()).height()

    def _release(self) -> None:
        assert self._rest is not None
        self._rest.stop()
        least, most = self._limits
        self.setMinimumSize(least)
        self.setMaximumSize(most)
        # Qt's label caches its size hint, including the fixed size; this invalidates the cache, without which
        # its page would never get narrower again.
        self.setIndent(self.indent())
        if self._hide_empty and not self.text():
            self.hide()


def plain(text: str) -> str:
    """A text for tooltips and messages, where Qt guesses whether it is markup: shown verbatim.

    Markup in a name could display false content or load a picture.
    """
    from PySide6.QtGui import Qt as Guess

    if not Guess.mightBeRichText(text):
        return text
    from html import escape

    return f"<span style='white-space: pre-wrap'>{escape(text)}</span>"


def style_as(label: QLabel, role: str) -> QLabel:
    """Style a label as ``title``, ``answer``, ``heading``, ``muted`` or ``note``; returns the label."""
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
    """A label that wraps and never interprets its text as markup."""
    label = TextLabel(text)
    style_as(label, role)
    return label


def show_text(label: QLabel, text: str, *, hide_empty: bool = False) -> None:
    """Show a text; an unchanged one costs nothing, whereas setting it would trigger a layout."""
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
    """Scale the text of one widget and its children only."""
    sizes = [(widget, widget.font().pointSizeF()) for widget in (root, *root.findChildren(QWidget))]
    for widget, size in sizes:
        own = QFont(widget.font())
        own.setPointSizeF(size * factor)
        widget.setFont(own)
