# SPDX-License-Identifier: MIT
"""A row of widgets that wraps on narrow pages."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QLayoutItem, QWidget, QWidgetItem
from shiboken6 import delete


class FlowLayout(QLayout):
    """Left to right, then down; each widget at its size hint, in a narrower place as high as it needs.

    spacing  between neighbours in pixels; negative where they share an edge
    """

    def __init__(self, spacing: int = 8) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = spacing
        self.setContentsMargins(0, 0, 0, 0)

    def add_labelled(self, text: str, widget: QWidget) -> QLabel:
        """Add a widget with its label before it, on one line; returns the label."""
        pair = QWidget()
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        label = QLabel(text)
        label.setBuddy(widget)
        row.addWidget(label)
        row.addWidget(widget)
        self.addWidget(pair)
        return label

    def addItem(self, item: QLayoutItem) -> None:
        widget = item.widget()
        # An item that Python makes: of it Python hears when Qt deletes it (see layout_items).
        self._items.append(item if widget is None else QWidgetItem(widget))

    def renew_items(self) -> None:
        """Have others stand for the same widgets, and these be gone (see layout_items)."""
        for n, item in enumerate(self._items):
            widget = item.widget()
            if widget is not None:
                self._items[n] = QWidgetItem(widget)
                delete(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay_out(QRect(0, 0, width, 0), place=False, gap=self.gap_at(width))

    def gap_at(self, _width: int) -> int:
        """The pixels between neighbours in a width."""
        return self._gap

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._lay_out(rect, place=True, gap=self.gap_at(rect.width()))

    def sizeHint(self) -> QSize:
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in sizes) + self._gap * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._items if not item.isEmpty()]
        return QSize(
            max((size.width() for size in sizes), default=0),
            max((size.height() for size in sizes), default=0),
        )

    def _lay_out(self, rect: QRect, *, place: bool, gap: int) -> int:
        """Place the widgets in the middle of lines; returns the total height. With place=False only that."""
        x, y, line = rect.x(), rect.y(), 0
        row: list[tuple[QLayoutItem, QRect]] = []

        def end_line() -> None:
            for item, at in row if place else ():
                item.setGeometry(at.translated(0, (line - at.height()) // 2))
            row.clear()

        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            width, high = min(size.width(), rect.width()), size.height()
            if width < size.width() and item.hasHeightForWidth():
                high = item.heightForWidth(width)
            if x > rect.x() and x + width > rect.right() + 1:
                end_line()
                x, y, line = rect.x(), y + line + gap, 0
            row.append((item, QRect(QPoint(x, y), QSize(width, high))))
            x += width + gap
            line = max(line, high)
        end_line()
        return y + line - rect.y()
