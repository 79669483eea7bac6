# SPDX-License-Identifier: MIT
"""The decision matrix of one issue: options down, criteria across, each cell with its evidence."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QStyledItemDelegate,
    QTableView,
    QToolTip,
)
from shiboken6 import isValid

from mcda_app.analysis.phrases import percent
from mcda_app.analysis.vocabulary import EVIDENCE_SHORT, EVIDENCE_WORDS
from mcda_app.domain.edits.scores import parse_score, type_score
from mcda_app.domain.issue import Option
from mcda_app.domain.scale import Criterion, Direction
from mcda_app.domain.score import Evidence, Score
from mcda_app.errors import EditError
from mcda_app.i18n import localised, shortest, tr
from mcda_app.ui.core.session import Session
from mcda_app.ui.widgets.icons import paint_icon
from mcda_app.ui.widgets.labels import plain
from mcda_app.ui.widgets.tables.headers import FlatHeader
from mcda_app.ui.widgets.theme import colours


def score_text(criterion: Criterion, score: Score) -> str:
    """A score in words, with the number behind them."""
    value = score.value_on(criterion)
    if value is None:
        return tr("missing")
    level = criterion.scale.level(score.level) if score.level is not None else None
    if level is None:
        return f"{localised(value, 'g')} {criterion.scale.unit}".rstrip()
    return f"{level.label} ({localised(value, 'g')})"


def earlier_reason(criterion: Criterion, score: Score) -> str:
    """The reason that was given for another score of this cell; empty if this one has its own."""
    before = score.reason_before
    if before is None:
        return ""
    return tr("Reason for the earlier score, {score}: {reason}").format(
        score=score_text(criterion, before), reason=before.reason
    )


def evidence_text(criterion: Criterion, score: Score) -> str:
    """All that is known of a cell, for its tooltip."""
    lines = [f"{criterion.title}: {score_text(criterion, score)}"]
    if not score.missing or score.reason:
        lines.append(tr("Evidence: {evidence_words}").format(evidence_words=EVIDENCE_WORDS[score.evidence]))
    if score.source:
        lines.append(tr("Source: {source}").format(source=score.source))
    if score.reason:
        lines.append(tr("Reason: {reason}").format(reason=score.reason))
    if earlier := earlier_reason(criterion, score):
        lines.append(earlier)
    if score.original is not None:
        was = score_text(criterion, score.original)
        lines.append(
            tr("The preset says: {was} ({evidence_short})").format(
                was=was, evidence_short=EVIDENCE_SHORT[score.original.evidence]
            )
        )
    return "\n".join(lines)


class MatrixModel(QAbstractTableModel):
    """Reads the chosen issue from the session; edits go back as commands.

    renamed  there are as many options and criteria as before, but others, or with other names
    """

    renamed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.options: tuple[Option, ...] = ()
        self.criteria: tuple[Criterion, ...] = ()
        self._short = False

    def show_short(self, short: bool) -> None:
        """Whether headers use the short names, where there is little room."""
        self._short = short

    def refresh(self) -> None:
        project, issue = self.session.project, self.session.issue
        options = project.options_of(issue) if issue is not None else ()
        if len(options) != len(self.options) or len(project.criteria) != len(self.criteria):
            self.beginResetModel()
            self.options, self.criteria = options, project.criteria
            self.endResetModel()
            return
        renamed = (options, project.criteria) != (self.options, self.criteria)
        self.options, self.criteria = options, project.criteria
        if renamed:
            self.renamed.emit()
        if options and project.criteria:
            self.dataChanged.emit(self.index(0, 0), self.index(len(options) - 1, len(self.criteria) - 1))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.criteria) - 1)
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(options) - 1)

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.options)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.criteria)

    def score(self, index: QModelIndex) -> Score:
        issue = self.session.issue
        assert issue is not None
        return issue.score(self.options[index.row()].id, self.criteria[index.column()].id)

    def cell(self, index: QModelIndex) -> tuple[str, str]:
        """Option id and criterion id of a cell."""
        return self.options[index.row()].id, self.criteria[index.column()].id

    def excluded(self, row: int) -> bool:
        issue = self.session.issue
        return issue is not None and self.options[row].id in issue.excluded

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):
        if orientation == Qt.Orientation.Vertical:
            if section >= len(self.options):
                return None
            option = self.options[section]
            if role == Qt.ItemDataRole.DisplayRole:
                name = option.label if self._short else option.title
                return tr("{name}\n(left out here)").format(name=name) if self.excluded(section) else name
            if role == Qt.ItemDataRole.ToolTipRole:
                return plain(f"{option.title}\n{option.description}".strip())
            return None
        if section >= len(self.criteria):
            return None
        criterion = self.criteria[section]
        benefit = criterion.direction is Direction.BENEFIT
        if role == Qt.ItemDataRole.DisplayRole:
            issue = self.session.issue
            weights = self.session.project.weights_of(issue) if issue is not None else None
            share = percent(weights.share(criterion.id)) if weights is not None else ""
            if self._short:
                return f"{criterion.short or criterion.title}\n{'▲' if benefit else '▼'} {share}"
            return _long_heading(criterion, share)
        if role == Qt.ItemDataRole.ToolTipRole:
            worst, best = (criterion.describe(v) for v in criterion.worst_best)
            return plain(
                tr("{criterion}\n{description}\nWorst: {worst}. Best: {best}.").format(
                    criterion=criterion.title, description=criterion.description, worst=worst, best=best
                )
            )
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole):
        criterion = self.criteria[index.column()]
        score = self.score(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return score_text(criterion, score)
        if role == Qt.ItemDataRole.EditRole:
            value = score.value_on(criterion)
            level = criterion.scale.level(score.level) if score.level is not None else None
            return level.label if level is not None else "" if value is None else shortest(value)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain(evidence_text(criterion, score))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = f"{self.options[index.row()].title}, {criterion.title}: {score_text(criterion, score)}"
            return words if score.missing else f"{words}, {EVIDENCE_WORDS[score.evidence]}"
        return None

    def setData(self, index: QModelIndex, value, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed; raises EditError where it is no score."""
        if role != Qt.ItemDataRole.EditRole:
            return False
        option_id, criterion_id = self.cell(index)
        text = str(value)
        if text == index.data(Qt.ItemDataRole.EditRole):  # which may be rounded, and is no edit
            return True
        option, criterion = self.options[index.row()], self.criteria[index.column()]
        issue_id = self.session.issue_id
        self.session.apply(
            tr("Score {option} on {criterion}").format(option=option.label, criterion=criterion.title),
            lambda p: type_score(p, issue_id, option_id, criterion_id, text),
        )
        return True


class MatrixView(QTableView):
    """Enter, F2, a double click or typing starts editing; Del empties a cell."""

    clear_wanted = Signal()
    current_moved = Signal()

    def __init__(self, model: MatrixModel) -> None:
        super().__init__()
        self._model = model
        self.setModel(model)
        self._delegate = _MatrixDelegate(model, self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(tr("Decision matrix: options by criteria"))
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed | trigger.AnyKeyPressed)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        top, side = FlatHeader(Qt.Orientation.Horizontal, self), FlatHeader(Qt.Orientation.Vertical, self)
        self.setHorizontalHeader(top)
        self.setVerticalHeader(side)
        top.setFixedHeight(2 * self.fontMetrics().height() + 14)
        side.setDefaultSectionSize(2 * self.fontMetrics().height() + 14)
        for header in (top, side):
            header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.selectionModel().currentChanged.connect(lambda *_: self.current_moved.emit())
        model.modelReset.connect(self.fit)
        model.renamed.connect(self.fit)
        model.session.issue_selected.connect(lambda _issue: self._delegate.drop())

    def commit(self) -> None:
        """Take the score that is being typed; what is no score is told, and stays to be corrected."""
        self._delegate.commit()

    def keyPressEvent(self, event) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.edit(self.currentIndex())
            return
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear_wanted.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            height = 2 * self.fontMetrics().height() + 14
            self.horizontalHeader().setFixedHeight(height)
            self.verticalHeader().setDefaultSectionSize(height)
            self.fit()

    def fit(self) -> None:
        """As high as its rows; columns share the width and scroll where that is too little."""
        columns, rows = self._model.columnCount(), self._model.rowCount()
        metrics = self.fontMetrics()
        least = metrics.horizontalAdvance(tr("assumption")) + metrics.height() + 16
        side = max((metrics.horizontalAdvance(o.title) for o in self._model.options), default=60) + 24
        headings = (_long_heading(c, percent(1.0)).split("\n") for c in self._model.criteria)
        longest = max((metrics.horizontalAdvance(line) for lines in headings for line in lines), default=0)
        tight = self.width() - side < columns * max(least + 20, longest + 16)
        if tight:
            side = max((metrics.horizontalAdvance(o.label) for o in self._model.options), default=60) + 20
        side = min(side, max(80, int(self.width() * 0.3)))
        self.verticalHeader().setFixedWidth(side)
        self._model.show_short(tight)
        available = self.width() - side - 2
        for column in range(columns):
            self.setColumnWidth(column, max(least, available // columns))
        total = sum(self.columnWidth(c) for c in range(columns))
        bar = self.horizontalScrollBar().sizeHint().height() if total > available else 0
        shown = min(rows, 12)
        height = self.horizontalHeader().height() + shown * self.verticalHeader().defaultSectionSize() + 2
        if self.height() != height + bar:
            self.setFixedHeight(height + bar)


class _MatrixDelegate(QStyledItemDelegate):
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
        return QSize(120, 2 * option.fontMetrics.height() + 14)

    def paint(self, painter: QPainter, option, index: QModelIndex) -> None:
        model, theme = self._model, colours(option.palette)
        criterion = model.criteria[index.column()]
        score = model.score(index)
        rect: QRect = option.rect
        painter.save()
        selected = self._view.selectionModel().isSelected(index)
        painter.fillRect(rect, QColor(theme.selection if selected else theme.surface))
        muted = score.missing or model.excluded(index.row())
        inner = rect.adjusted(6, 5, -4, -5)
        metrics = option.fontMetrics
        if score.missing:
            painter.setPen(QColor(theme.muted))
            font = QFont(option.font)
            font.setItalic(True)
            painter.setFont(font)
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, tr("missing"))
        else:
            painter.setPen(QColor(theme.muted if muted else theme.text))
            text = metrics.elidedText(
                score_text(criterion, score), Qt.TextElideMode.ElideRight, inner.width()
            )
            painter.drawText(inner, Qt.AlignmentFlag.AlignTop, text)
            size = metrics.height() - 3
            line = inner.bottom() - metrics.height() + 1
            ink = theme.accent if score.evidence is Evidence.USER else theme.muted
            paint_icon(painter, f"evidence-{score.evidence.value}", ink, inner.left(), line + 2, size)
            painter.setPen(QColor(ink))
            words = EVIDENCE_SHORT[score.evidence]
            if score.original is not None:
                words += tr(", was {criterion}").format(criterion=_short(criterion, score.original))
            place = QRect(inner.left() + size + 5, line, inner.width() - size - 5, metrics.height())
            words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
        if self._view.hasFocus() and index == self._view.currentIndex():
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def createEditor(self, parent, option, index: QModelIndex):
        criterion = self._model.criteria[index.column()]
        editor = QComboBox(parent)
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
        editor.setGeometry(option.rect)

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
            parse_score(self._model.criteria[index.column()], editor.currentText())
        except EditError as error:
            below = editor.mapToGlobal(editor.rect().bottomLeft())
            QToolTip.showText(below, plain(str(error)), editor)
            self._model.session.refused.emit(str(error))
            return True
        return False


def _long_heading(criterion: Criterion, share: str) -> str:
    benefit = criterion.direction is Direction.BENEFIT
    return tr("{criterion}\n{part} is better, {share}").format(
        criterion=criterion.title, part=tr("▲ more") if benefit else tr("▼ less"), share=share
    )


def _short(criterion: Criterion, score: Score) -> str:
    level = criterion.scale.level(score.level) if score.level is not None else None
    if level is not None:
        return level.label
    value = score.value_on(criterion)
    return tr("missing") if value is None else f"{localised(value, 'g')}"
