# SPDX-License-Identifier: MIT
"""The steps of the agenda in a list that is as large as they are."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QListWidget, QSizePolicy, QStyle, QStyledItemDelegate, QStyleOptionViewItem

MARKS = "▸✓"
"""What stands before the present step and before those that are done."""

INSET, GAP = 6, 6
"""Pixels before a mark, and between it and the step."""


class StepList(QListWidget):
    """A list that is as large as its texts, whatever the font."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_StepDelegate(self))

    def sizeHint(self) -> QSize:
        around, between = 2 * self.frameWidth(), 2 * self.spacing()
        height = sum(self.sizeHintForRow(row) + between for row in range(self.count()))
        return QSize(self.sizeHintForColumn(0) + between + around, height + around + between)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def fit(self) -> None:
        """Take the size of the texts at once: layouts follow one after the other, and cut them meanwhile."""
        self.setFixedSize(self.sizeHint())
        self.doItemsLayout()

    def changeEvent(self, event) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit()


class _StepDelegate(QStyledItemDelegate):
    """Draws the marks below each other and the steps below each other, however wide a mark is."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        mark, step = _parts(ground.text)
        ground.text = ""
        style, metrics = ground.widget.style(), ground.fontMetrics
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, ground.widget)
        left, middle = option.rect.adjusted(INSET, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter
        painter.save()
        painter.setFont(ground.font)
        painter.setPen(ground.palette.text().color())
        marks = QRect(left.topLeft(), QSize(_mark_width(metrics), left.height()))
        painter.drawText(marks, Qt.AlignmentFlag.AlignHCenter | middle, mark)
        painter.drawText(left.adjusted(marks.width() + GAP, 0, 0, 0), middle, step)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        hint, metrics = super().sizeHint(option, index), option.fontMetrics
        _, step = _parts(str(index.data()))
        width = INSET + _mark_width(metrics) + GAP + metrics.horizontalAdvance(step) + INSET
        return QSize(max(hint.width(), width), hint.height())


def _mark_width(metrics: QFontMetrics) -> int:
    return max(map(metrics.horizontalAdvance, MARKS))


def _parts(text: str) -> tuple[str, str]:
    """The mark of an entry and its step."""
    mark, _, step = text.partition("  ")
    return mark, step.strip()
