# SPDX-License-Identifier: MIT
"""Small parts that several sections of the Weights page share."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QSizePolicy, QWidget

from mcda_app.ui.widgets.help_buttons import HelpButton
from mcda_app.ui.widgets.labels import plain
from mcda_app.ui.widgets.theme import colours


class ShareBar(QWidget):
    """A share of a whole as a bar; a tick marks another share to compare it with."""

    def __init__(self) -> None:
        super().__init__()
        self._share = 0.0
        self._mark: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(40)

    def sizeHint(self) -> QSize:
        return QSize(120, max(14, self.fontMetrics().height() - 2))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    def show_share(self, share: float, mark: float | None = None) -> None:
        if (share, mark) != (self._share, self._mark):
            self._share, self._mark = share, mark
            self.update()

    def paintEvent(self, _event) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = colours(self.palette())
        height = min(12, self.height())
        track = QRectF(0, (self.height() - height) / 2, self.width() - 2, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.border))
        painter.drawRoundedRect(track, 3, 3)
        if self._share > 0:
            bar = QRectF(track)
            bar.setWidth(max(2.0, track.width() * min(1.0, self._share)))
            painter.setBrush(QColor(theme.accent))
            painter.drawRoundedRect(bar, 3, 3)
        if self._mark is not None:
            x = track.left() + track.width() * min(1.0, self._mark)
            painter.setPen(QColor(theme.surface))
            painter.setBrush(QColor(theme.text))
            painter.drawRect(QRectF(max(0.0, x - 2), track.top() - 1, 4, track.height() + 2))


class ElidedLabel(QLabel):
    """A label on one line that ends in an ellipsis where it is wider than its limit."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._full = text
        self.setToolTip(plain(text))
        self.setText(text)

    def limit(self, width: int) -> None:
        """Show as much of the text as fits."""
        shown = self.fontMetrics().elidedText(self._full, Qt.TextElideMode.ElideRight, max(width, 60))
        if shown != self.text():
            self.setText(shown)


def small_label(text: str = "", *, muted: bool = False, right: bool = False) -> QLabel:
    """A label on one line that never reads its text as markup."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if muted:
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    if right:
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return label


def row_of(*widgets: QWidget | QLayout | int | None) -> QHBoxLayout:
    """Widgets side by side; a number is a stretch, None is left out."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for widget in widgets:
        if isinstance(widget, int):
            row.addStretch(widget)
        elif isinstance(widget, QLayout):
            row.addLayout(widget)
        elif widget is not None:
            row.addWidget(widget)
    return row


def clear(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while layout.count():
        item = layout.takeAt(0)
        if (inner := item.layout()) is not None:
            clear(inner)
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


def titled(label: QLabel, term: str, explanation: str) -> QHBoxLayout:
    """A heading with its “?”."""
    return row_of(label, HelpButton(term, explanation), 1)
