# SPDX-License-Identifier: MIT
"""What views have in common that set their own size: they do so again when their room or font changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent

if TYPE_CHECKING:  # a second base of Qt's would be one too many for a view
    from PySide6.QtWidgets import QAbstractItemView as View
else:
    View = object


class SelfFitting(View):
    """Stands before the Qt view among the bases of a class that implements `fit`."""

    def fit(self) -> None:
        """Set the sizes of rows, columns and the view."""

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()
