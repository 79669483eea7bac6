# SPDX-License-Identifier: MIT
"""A box of choices for pages that may be narrow."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QComboBox


class ShrinkingComboBox(QComboBox):
    """As wide as what it offers, within reason; gives way in a narrow window.

    name  what it is for, for screen readers
    """

    LEAST, MOST = 10, 36
    """Letters it has room for."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def sizeHint(self) -> QSize:
        return self._at_most(super().sizeHint(), self.MOST)

    def minimumSizeHint(self) -> QSize:
        # Qt's own least width is that of what the box offered first.
        return self._at_most(super().sizeHint(), self.LEAST)

    def _at_most(self, hint: QSize, letters: int) -> QSize:
        return QSize(min(hint.width(), letters * self.fontMetrics().averageCharWidth() + 40), hint.height())
