# SPDX-License-Identifier: MIT
"""A combo box for narrow pages."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QComboBox

from mcda_app.ui.widgets.fields.wheel_guard import ComboBox


class ShrinkingComboBox(ComboBox):
    """As wide as its entries, within limits; shrinks in a narrow window.

    name  its accessible name
    """

    LEAST, MOST = 10, 36
    """Its width in letters."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def sizeHint(self) -> QSize:
        return self._at_most(super().sizeHint(), self.MOST)

    def minimumSizeHint(self) -> QSize:
        # Qt's own minimum width is that of the first set of entries.
        return self._at_most(super().sizeHint(), self.LEAST)

    def _at_most(self, hint: QSize, letters: int) -> QSize:
        return QSize(min(hint.width(), letters * self.fontMetrics().averageCharWidth() + 40), hint.height())
