# SPDX-License-Identifier: MIT
"""How a cell of the decision's grid is painted and typed into."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QTableView
from shiboken6 import isValid

from mcda_app.domain.score import Evidence
from mcda_app.i18n import tr
from mcda_app.ui.own_decision.model import DecisionModel, Part
from mcda_app.ui.widgets.icons import paint_icon
from mcda_app.ui.widgets.theme import Colours, colours
from mcda_app.ui.widgets.wrapped_text import draw_lines, lines_needed, wrapped_lines

PAD = 8
MOST_LINES = 3
"""Lines of a name, and of what a criterion is."""
MORE = 26
"""Pixels that the ⋯ at the right of a cell takes."""

MOVES = (
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
)
"""Keys that leave a cell for another."""


class DecisionDelegate(QStyledItemDelegate):
    """left  a cell was left by a key, after what was typed in it was taken: the key, its row and column"""

    left = Signal(int, int, int)

    def __init__(self, model: DecisionModel, view: QTableView) -> None:
        super().__init__(view)
        self._model, self._view = model, view
        self._editor: QLineEdit | None = None
        self.hovered = QModelIndex()
        self._head = 1, 1

    def share_head(self, width_of: Callable[[int], int], criteria: int) -> int:
        """Lines of the heads at these widths of their columns; all kinds begin at the same height."""
        font = self._view.font()
        names, kinds = [1], [1]
        for column in range(1, criteria + 1):
            index, width = self._model.index(0, column), width_of(column)
            name = str(index.data(Qt.ItemDataRole.DisplayRole))
            names.append(len(wrapped_lines(name, _bold(font), width - PAD - MORE, MOST_LINES)))
            kinds.append(len(self._kind_lines(index, width)))
        self._head = max(names), max(kinds)
        return sum(self._head)

    def _kind_lines(self, index: QModelIndex, width: int) -> tuple[str, ...]:
        return wrapped_lines(self._kind(index), _small(self._view.font()), width - PAD - 4, MOST_LINES)

    def name_lines(self, width: int) -> int:
        """Lines of the longest name of an option in a column of this width."""
        names = (option.title for option in self._model.options)
        return lines_needed(names, _bold(self._view.font()), width - PAD - MORE, MOST_LINES)

    @property
    def editor(self) -> QLineEdit | None:
        """The field that is being typed into."""
        if self._editor is not None and not isValid(self._editor):
            self._editor = None
        return self._editor

    def commit(self) -> None:
        """Take what is being typed."""
        editor = self.editor
        if editor is not None:
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)

    def drop(self) -> None:
        """Close the field without what was typed in it, which was meant for another issue's cell."""
        editor = self.editor
        if editor is not None:
            self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.RevertModelCache)

    def sizeHint(self, option, index) -> QSize:
        return QSize(120, option.fontMetrics.height() + 24)

    # Where the parts of a cell lie

    def more_rect(self, rect: QRect) -> QRect:
        return QRect(rect.right() - MORE, rect.top() + 6, MORE - 2, rect.height() - 12)

    def kind_rect(self, index: QModelIndex, rect: QRect) -> QRect:
        """The small button below a criterion's name."""
        metrics = QFontMetrics(_small(self._view.font()))
        lines = self._kind_lines(index, rect.width())
        wide = min(max(map(metrics.horizontalAdvance, lines)) + 4, rect.width() - PAD - 4)
        names, kinds = self._head
        name = names * QFontMetrics(_bold(self._view.font())).height()
        top = rect.top() + (rect.height() - name - kinds * metrics.height() - 6) // 2 + name
        return QRect(rect.left() + PAD, top, wide, len(lines) * metrics.height() + 6)

    def _kind(self, index: QModelIndex) -> str:
        return f"{self._model.kind_text(self._model.criterion(index))}\u00a0▾"

    # Painting

    def paint(self, painter: QPainter, option, index: QModelIndex) -> None:
        theme, rect = colours(option.palette), QRect(option.rect)
        part = self._model.part(index.row(), index.column())
        current = self._view.hasFocus() and index == self._view.currentIndex()
        unclear = self._model.unclear.get(self._model.key(index))
        painter.save()
        selected = self._view.selectionModel().isSelected(index) and part is Part.SCORE
        ground = theme.warning_ground if unclear else theme.selection if selected else theme.surface
        painter.fillRect(rect, QColor(ground))
        painter.setPen(QColor(theme.border))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        marked = part in (Part.SCORE, Part.OPTION, Part.CRITERION) and (current or index == self.hovered)
        room = rect.adjusted(PAD, 0, -MORE if marked else -4, 0)
        if part is Part.CRITERION:
            self._paint_criterion(painter, option.font, index, rect, room, theme, bool(unclear))
        else:
            self._paint_text(painter, option.font, index, room, theme, part, bool(unclear))
        if marked:
            painter.setFont(option.font)
            painter.setPen(QColor(theme.muted))
            painter.drawText(self.more_rect(rect), Qt.AlignmentFlag.AlignCenter, "⋯")
        if current:
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        painter.restore()

    def _paint_criterion(self, painter, font, index, rect, room, theme: Colours, unclear: bool) -> None:
        bold = _bold(font)
        painter.setFont(bold)
        painter.setPen(QColor(theme.warning if unclear else theme.text))
        below = self.kind_rect(index, rect)
        name = str(index.data(Qt.ItemDataRole.DisplayRole))
        width = rect.width() - PAD - MORE  # with or without the “⋯”: pointing at a name moves nothing
        lines = wrapped_lines(name, bold, width, MOST_LINES)
        high = QFontMetrics(bold).height() * len(lines)
        place = QRect(room.left(), below.top() - high, width, high)
        draw_lines(painter, place, lines, Qt.AlignmentFlag.AlignLeft)
        small = _small(font)
        small.setUnderline(index == self.hovered)
        painter.setFont(small)
        painter.setPen(QColor(theme.link if index == self.hovered else theme.muted))
        kind = self._kind_lines(index, rect.width())
        draw_lines(painter, below.adjusted(0, 3, 8, 0), kind, Qt.AlignmentFlag.AlignLeft)

    def _paint_text(self, painter, font, index, room, theme: Colours, part: Part, unclear: bool) -> None:
        text, ink = str(index.data(Qt.ItemDataRole.DisplayRole)), theme.text
        used = QFont(font)
        if unclear:
            ink = theme.warning
        elif part is Part.CORNER:
            used, ink = _bold(_small(font)), theme.muted
        elif part in (Part.NEW_OPTION, Part.NEW_CRITERION):
            ink = theme.link
        elif part is Part.OPTION:
            used = _bold(font)
        elif part is Part.SCORE:
            score = self._model.score(index)
            if score.missing:
                text, ink = tr("type a score…"), theme.muted
            else:
                room = self._paint_marks(painter, index, room, theme)
        painter.setFont(used)
        painter.setPen(QColor(ink))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        metrics = QFontMetrics(used)
        if part is Part.OPTION and metrics.horizontalAdvance(text) > room.width():
            lines = wrapped_lines(text, used, room.width(), MOST_LINES)
            top = room.top() + (room.height() - len(lines) * metrics.height()) // 2
            place = QRect(room.left(), top, room.width(), room.height())
            draw_lines(painter, place, lines, Qt.AlignmentFlag.AlignLeft)
            return
        painter.drawText(room, flags, metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width()))

    def _paint_marks(self, painter, index, room: QRect, theme: Colours) -> QRect:
        """Signs of a reason and of evidence, behind the score; the room that is left."""
        score = self._model.score(index)
        size = self._view.fontMetrics().height() - 4
        if score.evidence is not Evidence.USER:
            name = f"evidence-{score.evidence.value}"
            paint_icon(painter, name, theme.muted, room.right() - size, room.center().y() - size // 2, size)
            room = room.adjusted(0, 0, -size - 4, 0)
        if score.has_reason:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(QColor(theme.accent))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(room.right() - 8, room.center().y() - 3, 6, 6)
            painter.restore()
            room = room.adjusted(0, 0, -12, 0)
        return room

    # Typing

    def createEditor(self, parent, option, index: QModelIndex) -> QLineEdit:
        editor = QLineEdit(parent)
        editor.setFrame(False)
        editor.setTextMargins(PAD - 4, 0, 0, 0)
        part = self._model.part(index.row(), index.column())
        hints = {
            Part.SCORE: tr("type a score…"),
            Part.NEW_OPTION: tr("name of the option"),
            Part.NEW_CRITERION: tr("name of the criterion"),
        }
        editor.setPlaceholderText(hints.get(part, ""))
        editor.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        self._editor = editor
        return editor

    def destroyEditor(self, editor, index) -> None:
        if editor is self._editor:
            self._editor = None
        super().destroyEditor(editor, index)

    def setEditorData(self, editor, index: QModelIndex) -> None:
        # Typing must survive a repaint of the grid; what was not touched follows an undo.
        if editor.property("filled") in (None, editor.text()):
            text = str(index.data(Qt.ItemDataRole.EditRole))
            editor.setProperty("filled", text)
            editor.setText(text)
            editor.selectAll()

    def setModelData(self, editor, model, index: QModelIndex) -> None:
        model.setData(index, editor.text())

    def updateEditorGeometry(self, editor, option, index) -> None:
        editor.setGeometry(option.rect.adjusted(0, 0, 0, -1))

    def eventFilter(self, editor, event) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(editor, QLineEdit) and event.key() in MOVES:
            at = self._view.currentIndex()
            row, column = at.row(), at.column()  # what is taken may move it
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
            self.left.emit(int(event.key()), row, column)
            return True
        return super().eventFilter(editor, event)


def _bold(font: QFont) -> QFont:
    heavier = QFont(font)
    heavier.setWeight(QFont.Weight.DemiBold)
    return heavier


def _small(font: QFont) -> QFont:
    smaller = QFont(font)
    smaller.setPointSizeF(font.pointSizeF() * 0.92)
    return smaller
