# SPDX-License-Identifier: MIT
"""A label for a name that the user gave, however long its words are."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter

from mcda_app.ui.widgets.labels import UNBOUNDED, TextLabel, plain
from mcda_app.ui.widgets.wrapped_text import is_cut, words_that_fit

LEAST_NAME = 160
"""Pixels that a name's longest word may ask for."""


class NameLabel(TextLabel):
    """A name that wraps between words, and within a word that is wider than the label.

    Qt would ask for room for the longest word, and push what stands beside it out of view.
    """

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(min(LEAST_NAME, least.width()), least.height())

    def heightForWidth(self, width: int) -> int:
        """A compound that is broken at its joints takes more lines than Qt knows of."""
        shown = words_that_fit(self.text(), self.fontMetrics(), width)
        room = QRect(0, 0, width, UNBOUNDED)
        box = self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, shown)
        return max(super().heightForWidth(width), box.height())

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        own = self.toolTip() in ("", plain(self.text()))
        if own:
            self.setToolTip(plain(self.text()) if is_cut(self.text(), (self._shown(),)) else "")

    def paintEvent(self, event) -> None:
        shown = self._shown()
        if shown == self.text():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        flags = int(self.alignment()) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(self.contentsRect(), flags, shown)
        painter.end()

    def _shown(self) -> str:
        return words_that_fit(self.text(), self.fontMetrics(), self.contentsRect().width())
