# SPDX-License-Identifier: MIT
"""The question of a decision, typed as a title; smaller where it would not be seen whole."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QLineEdit

from mcda_app.i18n import tr
from mcda_app.ui.widgets.labels import SIZES, plain

STEPS = 5
"""Sizes between that of a title and that of the text."""

EDGES = 12
"""Pixels of the field that the text does not get,"""
INDENT = 4
"""and those before it."""


class QuestionField(QLineEdit):
    """As large as a title, or as much smaller as lets the whole question be seen."""

    def __init__(self) -> None:
        super().__init__()
        self._base = self.font().pointSizeF()
        self.setAccessibleName(tr("Your question"))
        self.setPlaceholderText(tr("What do you have to decide?"))
        self.setStyleSheet(
            "QLineEdit { background: transparent; border: 2px solid transparent; padding: 1px 0; }"
            " QLineEdit:hover { border-bottom: 1px solid palette(mid); padding-bottom: 2px; }"
            " QLineEdit:focus { border: 2px solid palette(highlight); padding: 1px 0; }"  # the text stays put
        )
        self.setFont(self._font_of(SIZES["title"]))
        self.setMinimumHeight(self.sizeHint().height())  # whatever the size, what is below stays in place
        self.textChanged.connect(self._fit)

    def _font_of(self, factor: float) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(self._base * factor)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _fit(self) -> None:
        most, text, room = SIZES["title"], self.text(), self.width() - EDGES
        sizes = [most - (most - 1) * step / STEPS for step in range(STEPS + 1)]
        fonts = [self._font_of(size) for size in sizes]
        font = next((f for f in fonts if QFontMetrics(f).horizontalAdvance(text) <= room), fonts[-1])
        if font.pointSizeF() != self.font().pointSizeF():
            self.setFont(font)
        cut = QFontMetrics(font).horizontalAdvance(text) > room
        self.setToolTip(plain(text) if cut else "")

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._fit()
