# SPDX-License-Identifier: MIT
"""Labels by their part in a page.

Fonts and palette roles do the work: an application-wide style sheet would cost a third of the start.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QWidget

SIZES = {"title": 1.5, "answer": 1.2}
NOTE = (
    "QLabel { background: palette(alternate-base); border-left: 3px solid palette(bright-text);"
    " padding: 6px 10px; }"
)


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


def text_label(role: str = "", text: str = "") -> QLabel:
    """A label that wraps and never reads its text as markup."""
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return set_role(label, role)


def put(label: QLabel, text: str, *, hide_empty: bool = False) -> None:
    """Show a text; the same text again costs nothing, for setting it lays the window out anew."""
    if label.text() != text:
        label.setText(text)
    if hide_empty and label.isHidden() == bool(text):
        label.setVisible(bool(text))


def scale_fonts(root: QWidget, factor: float) -> None:
    """Make all text of a window larger or smaller, and that of the pages it will build later.

    Widgets with a font or style sheet of their own do not follow the program's font, so each is told.
    """
    font = QFont(QApplication.font())
    font.setPointSizeF(font.pointSizeF() * factor)
    sizes = [(widget, widget.font().pointSizeF()) for widget in (root, *root.findChildren(QWidget))]
    QApplication.setFont(font)
    for widget, size in sizes:
        own = QFont(widget.font())
        own.setPointSizeF(size * factor)
        widget.setFont(own)
