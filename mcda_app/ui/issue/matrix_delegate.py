# SPDX-License-Identifier: MIT
"""The cells of the decision matrix: a score on a tint of how good it is, its evidence, and its editor."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QEvent, QModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QTableView, QToolTip
from shiboken6 import isValid

from mcda_app.errors import EditError
from mcda_app.i18n import tr
from mcda_app.ui.issue.evidence_marks import paint_mark
from mcda_app.ui.issue.matrix_layout import CELL, INNER, WRAP, mark_room
from mcda_app.ui.issue.matrix_model import MatrixModel, check_score
from mcda_app.ui.issue.score_texts import cell_text
from mcda_app.ui.widgets.fields.wheel_guard import ComboBox
from mcda_app.ui.widgets.labels import plain
from mcda_app.ui.widgets.theme import Colours, colours, mix
from mcda_app.ui.widgets.wrapped_text import words_that_fit


@lru_cache(maxsize=512)
def tint(theme: Colours, hundredths: int) -> QColor:
    """The ground of a cell for a score of 0 (worst) to 100 (best) hundredths of its scale."""
    return mix(theme.surface, theme.options[0], 0.05 + 0.0023 * hundredths)


class MatrixDelegate(QStyledItemDelegate):
    """Paints and edits cells."""

    def __init__(self, model: MatrixModel, view: QTableView) -> None:
        super().__init__(view)
        self._model = model
        self._view = view
        self._editor: QComboBox | None = None

    def commit(self) -> None:
        if self._open() and self._editor is not None and not self._fault(self._editor):
            self._picked(self._editor)

    def drop(self) -> None:
        """Close the editor without what was typed, which was meant for another issue's cell."""
        if self._open() and self._editor is not None:
            self._editor.setProperty("left", True)
            self.closeEditor.emit(self._editor, QStyledItemDelegate.EndEditHint.RevertModelCache)

    def _open(self) -> bool:
        """Whether a cell is being edited. Another document's table deletes its editor without a word."""
        if self._editor is not None and not isValid(self._editor):
            self._editor = None
        return self._editor is not None

    def sizeHint(self, option, index) -> QSize:
        return QSize(120, option.fontMetrics.height() + 16)

    def paint(self, painter: QPainter, option, index: QModelIndex) -> None:
        model, theme = self._model, colours(option.palette)
        score, metrics = model.score(index), option.fontMetrics
        excluded = model.out(index.row())
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, QColor(theme.surface))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(theme.border))
        ground = QRectF(rect.adjusted(CELL, CELL, -CELL, -CELL - 1))
        good = model.goodness(index)
        if good is None or excluded:
            painter.setPen(QPen(QColor(theme.border), 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tint(theme, round(100 * good)))
            painter.drawRoundedRect(ground, 5, 5)
        inner = ground.toRect().adjusted(INNER, 0, -INNER, 0)
        if score.missing:
            font = QFont(option.font)
            font.setItalic(True)
            painter.setFont(font)
        else:
            side = mark_room(metrics)
            centre = QPointF(inner.right() - 0.28 * side, ground.center().y())
            paint_mark(painter, score.evidence, centre, 0.72 * metrics.height(), theme)
            inner.adjust(0, 0, -side, 0)
        text = cell_text(model.criteria[index.column()], score)
        painter.setPen(QColor(theme.muted if score.missing or excluded else theme.text))
        if metrics.horizontalAdvance(text) > inner.width():
            flags = WRAP | int(Qt.AlignmentFlag.AlignVCenter)
            text = words_that_fit(text, metrics, inner.width())
            if metrics.boundingRect(inner, flags, text).height() > inner.height():
                text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, round(1.6 * inner.width()))
            painter.drawText(inner, flags, text)
        else:
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, text)
        self._paint_frame(painter, ground, index, theme)
        painter.restore()

    def _paint_frame(self, painter: QPainter, ground: QRectF, index: QModelIndex, theme: Colours) -> None:
        """Around the current cell, thicker where keys go to, and around all that are selected."""
        current = index == self._view.currentIndex()
        if not current and not self._view.selectionModel().isSelected(index):
            return
        width = 2.0 if current and self._view.hasFocus() else 1.2
        painter.setPen(QPen(QColor(theme.accent), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(ground.adjusted(-1, -1, 1, 1), 6, 6)

    def createEditor(self, parent, option, index: QModelIndex):
        criterion = self._model.criteria[index.column()]
        editor = ComboBox(parent)
        editor.setEditable(True)
        editor.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        editor.addItems([level.label for level in criterion.scale.levels])
        editor.setAccessibleName(f"{self._model.options[index.row()].title}, {criterion.title}")
        editor.lineEdit().setPlaceholderText(tr("label or number"))
        editor.activated.connect(lambda _n: self._picked(editor))
        self._editor = editor
        return editor

    def destroyEditor(self, editor, index) -> None:
        if editor is self._editor:
            self._editor = None
        super().destroyEditor(editor, index)

    def _picked(self, editor: QComboBox) -> None:
        if editor.property("left"):
            return
        editor.setProperty("left", True)
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)

    def setEditorData(self, editor, index: QModelIndex) -> None:
        # Typing must survive a repaint of the table; what was not touched follows an undo.
        if editor.property("filled") in (None, editor.currentText()):
            text = index.data(Qt.ItemDataRole.EditRole)
            editor.setProperty("filled", text)
            editor.setCurrentText(text)
            editor.lineEdit().selectAll()

    def setModelData(self, editor, model, index: QModelIndex) -> None:
        model.setData(index, editor.currentText())

    def updateEditorGeometry(self, editor, option, index) -> None:
        editor.setGeometry(option.rect.adjusted(CELL - 1, CELL - 1, 1 - CELL, -CELL))

    def eventFilter(self, editor, event) -> bool:
        """Enter and Tab leave a cell only with a score; what cannot be read stays to be corrected."""
        if event.type() == QEvent.Type.KeyPress and isinstance(editor, QComboBox):
            enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if event.key() in (*enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and self._fault(editor):
                return True
            if event.key() in enter:
                # Taken here: the table below would take the same key for "edit this cell".
                self._picked(editor)
                return True
        elif event.type() == QEvent.Type.FocusOut and isinstance(editor, QComboBox):
            popup = editor.view().isVisible()
            if not popup and self._fault(editor):
                return True
        return super().eventFilter(editor, event)

    def _fault(self, editor: QComboBox) -> bool:
        index = self._view.currentIndex()
        if not index.isValid() or editor.currentText() == index.data(Qt.ItemDataRole.EditRole):
            return False
        try:
            check_score(self._model.criteria[index.column()], editor.currentText())
        except EditError as error:
            below = editor.mapToGlobal(editor.rect().bottomLeft())
            QToolTip.showText(below, plain(str(error)), editor)
            self._model.session.refused.emit(str(error))
            return True
        return False
