# SPDX-License-Identifier: MIT
"""A page's views as a row of segments; as pills in lines where even close segments need more than one."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QToolButton, QWidget

from mcda_app.ui.widgets.buttons import join_segments
from mcda_app.ui.widgets.flow_layout import FlowLayout

GAP = 6
"""Pixels between pills in lines."""

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
        self._flow = layout = _Segments(self)
        self._measured: tuple[int, int] | None = None
        self._arranged: tuple[bool, bool] | None = None
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

    def natural_width(self) -> int:
        """Pixels of all segments beside each other, at their usual distance."""
        return self._widths()[0]

    def needs_lines(self, width: int) -> bool:
        """Whether even close segments have no room beside each other."""
        return self._widths()[1] > width

    def _widths(self) -> tuple[int, int]:
        """Pixels of the segments beside each other: as usual, and close."""
        if self._measured is None:
            close = self._width_when(close=True)
            self._measured = self._width_when(close=False), close
        return self._measured

    def _width_when(self, *, close: bool) -> int:
        pills = self._group.buttons()
        join_segments(pills, close=close)
        return sum(pill.sizeHint().width() for pill in pills) - len(pills) + 1  # neighbours share an edge

    def _arrange(self) -> None:
        """Have segments at their usual distance, or close, or else pills in lines."""
        lines, close = self.needs_lines(self.width()), self._widths()[0] > self.width()
        if (lines, close) == self._arranged:
            return
        self._arranged = lines, close
        pills = self._group.buttons()
        if lines:
            for pill in pills:
                join_segments([pill])
        else:
            join_segments(pills, close=close)
        self._flow.invalidate()
        self._flow.setGeometry(self.rect())  # at once, or it would be seen as it was

    def _measure_again(self) -> None:
        self._measured = self._arranged = None
        self._arrange()

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_group"):
            self._measure_again()

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self._measure_again()  # the style is known by now

    def count(self) -> int:
        """The number of entries."""
        return len(self._group.buttons())

    def currentIndex(self) -> int:
        """The index of the selected entry."""
        return self._group.checkedId()

    def setCurrentIndex(self, at: int) -> None:
        """Select an entry by its index; where another one has the focus, it moves along."""
        focused = self.focusWidget()
        self._group.button(at).setChecked(True)
        if focused in self._group.buttons() and focused.hasFocus():
            self._group.button(at).setFocus(Qt.FocusReason.OtherFocusReason)

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


class _Segments(FlowLayout):
    """Neighbours share an edge, unless they need more than one line."""

    def __init__(self, bar: PillBar) -> None:
        super().__init__(spacing=-1)
        self._bar = bar

    def gap_at(self, width: int) -> int:
        return GAP if self._bar.needs_lines(width) else -1


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
