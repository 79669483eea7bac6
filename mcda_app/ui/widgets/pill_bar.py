# SPDX-License-Identifier: MIT
"""A page's views as a row of pills that wraps on narrow pages."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QToolButton, QWidget

from mcda_app.ui.widgets.buttons import join_segments
from mcda_app.ui.widgets.flow_layout import FlowLayout

STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class PillBar(QWidget):
    """One entry is always selected; arrow keys select the next.

    Qt's own tab bar has a single line and hides what does not fit.

    entries  the text and tooltip of each
    """

    picked = Signal(int)

    def __init__(self, name: str, entries: Iterable[tuple[str, str]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        layout = FlowLayout(spacing=-1)  # so that neighbours share an edge
        self._group = QButtonGroup(self)
        for at, (text, tip) in enumerate(entries):
            pill = _Pill(self)
            pill.setText(text)
            pill.setToolTip(tip)
            self._group.addButton(pill, at)
            layout.addWidget(pill)
        join_segments(self._group.buttons())
        self.setLayout(layout)
        self._group.idToggled.connect(self._toggled)
        self._group.button(0).setChecked(True)

    def count(self) -> int:
        """The number of entries."""
        return len(self._group.buttons())

    def currentIndex(self) -> int:
        """The index of the selected entry."""
        return self._group.checkedId()

    def setCurrentIndex(self, at: int) -> None:
        """Select an entry by its index."""
        self._group.button(at).setChecked(True)

    def set_offered(self, at: int, on: bool) -> None:
        """Show or hide an entry; one that is selected stays so."""
        self._group.button(at).setVisible(on)

    def keyPressEvent(self, event) -> None:
        by = STEPS.get(event.key())
        if by is None:
            super().keyPressEvent(event)
            return
        sideways = event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
        by = -by if sideways and self.isRightToLeft() else by
        at = self.currentIndex() + by
        while 0 <= at < self.count() and self._group.button(at).isHidden():
            at += by
        if 0 <= at < self.count():
            self.setCurrentIndex(at)
            self._group.button(at).setFocus(Qt.FocusReason.TabFocusReason)

    def _toggled(self, at: int, on: bool) -> None:
        tabbed = Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus
        self._group.button(at).setFocusPolicy(tabbed)
        if on:
            self.setFocusProxy(self._group.button(at))
            self.picked.emit(at)


class _Pill(QToolButton):
    """Leaves arrow keys to its bar, since Qt's own handling stops at the end of a line."""

    def __init__(self, bar: PillBar) -> None:
        super().__init__(bar)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab stops only at the selected one

    def keyPressEvent(self, event) -> None:
        if event.key() in STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)
