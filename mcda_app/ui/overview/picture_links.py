# SPDX-License-Identifier: MIT
"""Links that copy and save the overview as a picture."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mcda_app.i18n import tr
from mcda_app.ui.widgets.buttons import Rank, push_button

SPACING = 4
"""Pixels between the two."""


class PictureLinks(QWidget):
    """“Copy picture”, and a menu of what else can be done with it.

    wanted       the picture is to be copied
    menu_wanted  the menu is wanted at a point
    """

    wanted = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self) -> None:
        super().__init__()
        self.copy = push_button(
            tr("Copy picture"), Rank.LINK, tip=tr("Put this page on the clipboard as a picture")
        )
        self.copy.clicked.connect(self.wanted)
        self._more = push_button("⋯", Rank.LINK, tip=tr("Copy or save this page as a picture"))
        self._more.setAccessibleName(self._more.toolTip())
        self._more.clicked.connect(
            lambda: self.menu_wanted.emit(self._more.mapToGlobal(QPoint(0, self._more.height())))
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACING)
        row.addWidget(self.copy)
        row.addWidget(self._more)

    def whole_width(self) -> int:
        """Pixels of both links, whether or not they are shown."""
        return self.copy.sizeHint().width() + SPACING + self._more.sizeHint().width()
