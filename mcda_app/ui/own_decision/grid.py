# SPDX-License-Identifier: MIT
"""The grid of a decision on the screen: keys, mouse, menus, and what opens beside its cells."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTableView

from mcda_app.domain.edits import criteria as edit_criteria
from mcda_app.domain.edits import issues as edit_issues
from mcda_app.domain.edits.own_decision import is_undecided
from mcda_app.domain.project import Project
from mcda_app.errors import EditError
from mcda_app.i18n import LazyText, tr, tr_lazy
from mcda_app.ui.core.session import Session
from mcda_app.ui.own_decision.delegate import DecisionDelegate
from mcda_app.ui.own_decision.model import DecisionModel, Key, Part
from mcda_app.ui.own_decision.paste import paste_block
from mcda_app.ui.widgets.showing import run_menu

LEAST, MOST = 132, 320
"""Pixels of a column of scores, and of that of the names."""


class DecisionGrid(QTableView):
    """Typing goes into the chosen cell; Tab moves on, Enter down; the last cells add options and criteria.

    advice_wanted     a sentence is to be shown beside a cell: its key and the sentence, empty for its fault
    advice_done       what was shown beside a cell is no longer about it
    criterion_wanted  the form of a criterion is to be shown; its id
    reason_wanted     the form of a score's reason is to be shown; its cell
    removed           something was removed: the sentence for a toast
    """

    advice_wanted = Signal(object, str)
    advice_done = Signal()
    criterion_wanted = Signal(str)
    reason_wanted = Signal(object)
    removed = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.decision = DecisionModel(session)
        self.setModel(self.decision)
        self._delegate = DecisionDelegate(self.decision, self)
        self.setItemDelegate(self._delegate)
        self._last_refused: Key | None = None
        self.setProperty("bare", "true")
        self.setAccessibleName(tr("Options by criteria"))
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed | trigger.AnyKeyPressed)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu_at)
        self._delegate.left.connect(self._cell_left)
        self.decision.refused.connect(self._refused)
        self.decision.noted.connect(self.advice_wanted)
        self.decision.rowsInserted.connect(lambda *_: self.fit())
        self.decision.rowsRemoved.connect(lambda *_: self.fit())
        self.decision.columnsInserted.connect(lambda *_: self.fit())
        self.decision.columnsRemoved.connect(lambda *_: self.fit())
        self.selectionModel().currentChanged.connect(self._current_changed)
        session.leaving.connect(self._leave_document)

    # Content

    def refresh(self) -> None:
        self.decision.refresh()
        if self._last_refused not in self.decision.unclear:
            self._last_refused = None
        self.fit()

    def commit(self) -> None:
        """Take what is being typed; what cannot be taken stays beside its cell."""
        self._delegate.commit()

    def _leave_document(self) -> None:
        self._delegate.drop()
        self.setCurrentIndex(QModelIndex())  # the next document is begun where it is to be begun
        self.decision.unclear.clear()
        self._last_refused = None
        self.advice_done.emit()

    def _refused(self, key: Key) -> None:
        self._last_refused = key
        self.advice_wanted.emit(key, "")

    def _current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid() and self.decision.key(current) in self.decision.unclear:
            self.advice_wanted.emit(self.decision.key(current), "")
        self.viewport().update()

    # Size

    def fit(self) -> None:
        """As high as its rows; columns share the width, and scroll where that is too little."""
        model = self.decision
        options, criteria = len(model.options), len(model.criteria)
        line = self.fontMetrics().height()
        heading, row = 2 * line + 26, max(40, 2 * line + 10)
        for n in range(options + 2):
            self.setRowHeight(n, heading if n == 0 else row)
        metrics = self.fontMetrics()
        longest = max((metrics.horizontalAdvance(o.title) for o in model.options), default=0) + 48
        width = self.viewport().width()
        names = max(LEAST + 40, min(longest, MOST, int(width * 0.34)))
        add = metrics.horizontalAdvance(tr("+ Criterion")) + 40
        wanted = [self._wanted(n) for n in range(criteria)]
        limit = max(wanted, default=LEAST)
        while limit > LEAST and names + add + sum(min(w, limit) for w in wanted) > width:
            limit = max(LEAST, limit - 4)
        wanted = [min(w, limit) for w in wanted]
        free = width - names - add - sum(wanted)
        extra = free // criteria if criteria and free > 0 else 0
        self.setColumnWidth(0, names)
        for n, least in enumerate(wanted, 1):
            self.setColumnWidth(n, least + min(extra, 80))
        used = sum(self.columnWidth(n) for n in range(criteria + 1))
        self.setColumnWidth(criteria + 1, max(add, width - used))
        total = sum(self.columnWidth(n) for n in range(criteria + 2))
        bar = self.horizontalScrollBar().sizeHint().height() if total > width else 0
        height = heading + (options + 1) * row + bar + 2 * self.frameWidth()
        if self.height() != height or self.minimumHeight() != height:
            self.setFixedHeight(height)

    def _wanted(self, column: int) -> int:
        """The width that a criterion's heading asks for."""
        criterion, metrics = self.decision.criteria[column], self.fontMetrics()
        kind = int(metrics.horizontalAdvance(self.decision.kind_text(criterion)) * 0.94) + 40
        name = int(metrics.horizontalAdvance(criterion.title) * 1.06) + 40
        return max(LEAST, min(max(kind, name), 250))

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()

    def wheelEvent(self, event) -> None:
        if event.angleDelta().x() or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            super().wheelEvent(event)
        else:
            event.ignore()  # the page scrolls

    # Keys

    def choose(self, row: int, column: int) -> None:
        """Make a cell the chosen one."""
        index = self.decision.index(row, column)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def focusInEvent(self, event) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.choose(*(self._start()))

    def _start(self) -> tuple[int, int]:
        gap = self.decision.first_gap()
        if gap.isValid():
            return gap.row(), gap.column()
        return len(self.decision.options) + 1, 0

    def event(self, event) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self._takes_back(event):
            event.accept()
            return True
        if event.type() == QEvent.Type.ShortcutOverride and event.matches(QKeySequence.StandardKey.Paste):
            event.accept()
            return True
        return super().event(event)

    def _takes_back(self, event: QKeyEvent) -> bool:
        """Whether Ctrl+Z is about a text that was refused, and not yet about the project."""
        return event.matches(QKeySequence.StandardKey.Undo) and self._last_refused is not None

    def focusNextPrevChild(self, forward: bool) -> bool:
        return False  # Tab moves within the grid, see `keyPressEvent`

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, index = event.key(), self.currentIndex()
        if self._takes_back(event):
            self._forget_refused()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(str(index.data() or "") if index.isValid() else "")
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.open_form(index)
            else:
                self._move(Qt.Key(key), index.row(), index.column())
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and index.isValid():
            self.remove(index)
        elif key == Qt.Key.Key_F4 and index.isValid():
            self.open_form(index)
        elif (
            key == Qt.Key.Key_Escape and index.isValid() and self.decision.key(index) in self.decision.unclear
        ):
            self._last_refused = self.decision.key(index)
            self._forget_refused()
        else:
            super().keyPressEvent(event)

    def _forget_refused(self) -> None:
        key, self._last_refused = self._last_refused, None
        if key is not None and self.decision.unclear.pop(key, None) is not None:
            index = self.decision.place(key)
            self.decision.dataChanged.emit(index, index)
        self.advice_done.emit()

    def _cell_left(self, key: int, row: int, column: int) -> None:
        self.setFocus()
        at = self.decision.index(row, column)
        part = self.decision.part(row, column)
        if part in (Part.NEW_OPTION, Part.NEW_CRITERION) and self.decision.key(at) in self.decision.unclear:
            self.choose(row, column)  # a name that was refused is typed again
            return
        self._move(Qt.Key(key), row, column)

    def _move(self, key: Qt.Key, row: int, column: int) -> None:
        target = self._target(key, row, column)
        if target is None:
            super().focusNextPrevChild(key != Qt.Key.Key_Backtab)
        else:
            self.choose(*target)

    def _target(self, key: Qt.Key, row: int, column: int) -> tuple[int, int] | None:
        """The cell that a key leads to; None to leave the grid."""
        rows, columns = len(self.decision.options), len(self.decision.criteria)
        if key == Qt.Key.Key_Up:
            return max(row - 1, 0), column if column <= columns else max(1, columns)
        if key == Qt.Key.Key_Down or (key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and 0 < row < rows):
            down = min(row + 1, rows + (1 if column == 0 else 0))
            return (down, column) if column <= columns else (row, column)
        part = self.decision.part(row, column)
        if key == Qt.Key.Key_Backtab:
            return self._before(row, column, rows, columns)
        if part is Part.CRITERION:
            return 0, column + 1
        if part is Part.NEW_CRITERION:
            return (rows + 1, 0) if not rows else self._gap_or(rows + 1, 0)
        if part is Part.OPTION:
            if key == Qt.Key.Key_Tab and columns:
                return row, 1
            return row + 1, 0
        if part is Part.NEW_OPTION:
            return self._after_options(columns)
        if part is Part.SCORE and key != Qt.Key.Key_Tab:
            return (1, column + 1) if column < columns else self._gap_or(row, column)
        if column < columns:
            return row, column + 1
        return (row + 1, 1) if row < rows else None

    def _after_options(self, columns: int) -> tuple[int, int] | None:
        """Where an empty row for a new option leads: to the criteria, then to the scores, then out."""
        if not columns:
            return 0, 1
        gap = self.decision.first_gap()
        return (gap.row(), gap.column()) if gap.isValid() else None

    def _gap_or(self, row: int, column: int) -> tuple[int, int]:
        gap = self.decision.first_gap()
        return (gap.row(), gap.column()) if gap.isValid() else (row, column)

    def _before(self, row: int, column: int, rows: int, columns: int) -> tuple[int, int] | None:
        if row == 0:
            return (0, column - 1) if column > 1 else None
        if column > 0:
            return row, column - 1
        return (row - 1, columns) if row > 1 and columns else (0, columns + 1)

    # Mouse

    def mouseMoveEvent(self, event) -> None:
        self._hover(self.indexAt(event.position().toPoint()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event) -> None:
        super().leaveEvent(event)
        self._hover(QModelIndex())

    def _hover(self, index: QModelIndex) -> None:
        if index != self._delegate.hovered:
            before, self._delegate.hovered = self._delegate.hovered, index
            self.update(before)
            self.update(index)

    def mousePressEvent(self, event) -> None:
        super().mousePressEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(at)
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        part, rect = self.decision.part(index.row(), index.column()), self.visualRect(index)
        if part in (Part.SCORE, Part.OPTION, Part.CRITERION) and self._delegate.more_rect(rect).contains(at):
            self.show_menu(index)
        elif part is Part.CRITERION and self._delegate.kind_rect(index, rect).contains(at):
            self.open_form(index)
        elif part in (Part.NEW_OPTION, Part.NEW_CRITERION):
            self.edit(index)

    # Forms and menus

    def open_form(self, index: QModelIndex) -> None:
        """The form of a criterion, or of a score's reason."""
        part = self.decision.part(index.row(), index.column()) if index.isValid() else Part.CORNER
        if part is Part.CRITERION:
            self.criterion_wanted.emit(self.decision.criterion(index).id)
        elif part is Part.SCORE:
            self.reason_wanted.emit(self.decision.cell(index))

    def _menu_at(self, at: QPoint) -> None:
        by_key = not self.viewport().rect().contains(self.viewport().mapFromGlobal(self.cursor().pos()))
        index = self.currentIndex() if by_key else self.indexAt(at)
        if index.isValid():
            self.show_menu(index)

    def show_menu(self, index: QModelIndex) -> None:
        self.choose(index.row(), index.column())
        menu = self.menu_of(index)
        if menu is not None:
            run_menu(menu, self.viewport().mapToGlobal(self.visualRect(index).bottomLeft()))

    def menu_of(self, index: QModelIndex) -> QMenu | None:
        """What can be done with a cell; None for one with which nothing can."""
        part = self.decision.part(index.row(), index.column())
        menu = QMenu(self)

        def add(text: str, run: Callable[[], object], enabled: bool = True) -> None:
            action = menu.addAction(text)
            action.setEnabled(enabled)
            action.triggered.connect(lambda _checked=False: run())

        if part is Part.CRITERION:
            self._fill_criterion(add, index)
        elif part is Part.OPTION:
            self._fill_option(add, index)
        elif part is Part.SCORE:
            score = self.decision.score(index)
            add(tr("Change the score"), lambda: self.edit(index))
            add(tr("Reason and evidence…"), lambda: self.open_form(index), not score.missing)
            add(
                tr("Scale and direction…"),
                lambda: self.criterion_wanted.emit(self.decision.criterion(index).id),
            )
            menu.addSeparator()
            add(tr("Clear"), lambda: self.remove(index), not score.missing)
        else:
            return None
        return menu

    def _fill_criterion(self, add: Callable[..., None], index: QModelIndex) -> None:
        criterion, last = self.decision.criterion(index), len(self.decision.criteria)
        add(tr("Rename"), lambda: self.edit(index))
        add(tr("Scale and direction…"), lambda: self.open_form(index))
        for text, step, can in (
            (tr("Move left"), -1, index.column() > 1),
            (tr("Move right"), 1, index.column() < last),
        ):
            add(
                text,
                lambda step=step: self._apply(
                    tr_lazy("Move a criterion"), lambda p: edit_criteria.move_criterion(p, criterion.id, step)
                ),
                can,
            )
        add(tr("Remove"), lambda: self.remove(index), last > 1)

    def _fill_option(self, add: Callable[..., None], index: QModelIndex) -> None:
        option, last, scope = self.decision.option(index), len(self.decision.options), self.decision.scope
        add(tr("Rename"), lambda: self.edit(index))
        for text, step, can in (
            (tr("Move up"), -1, index.row() > 1),
            (tr("Move down"), 1, index.row() < last),
        ):
            add(
                text,
                lambda step=step: self._apply(
                    tr_lazy("Move an option"), lambda p: edit_issues.move_option(p, option.id, step, scope)
                ),
                can,
            )
        add(tr("Remove"), lambda: self.remove(index), last > 1)

    def remove(self, index: QModelIndex) -> None:
        """Empty a score, or remove an option or a criterion."""
        key = self.decision.key(index)
        if self.decision.unclear.pop(key, None) is not None:
            self._last_refused = None
            self.decision.dataChanged.emit(index, index)
            self.advice_done.emit()
            return
        scope = self.decision.scope
        if key.part is Part.SCORE:
            self.decision.empty(index)
        elif key.part is Part.OPTION:
            title = self.decision.option(index).title
            if self._apply(
                tr_lazy("Remove an option"), lambda p: edit_issues.remove_option(p, key.option, scope), key
            ):
                self.removed.emit(tr("Removed “{issue}”").format(issue=title))
        elif key.part is Part.CRITERION:
            title = self.decision.criterion(index).title
            if self._apply(
                tr_lazy("Remove a criterion"), lambda p: edit_criteria.remove_criterion(p, key.criterion), key
            ):
                self.removed.emit(tr("Removed “{issue}”").format(issue=title))

    def _apply(self, step: LazyText, edit: Callable[[Project], Project], key: Key | None = None) -> bool:
        try:
            self._session.apply(step, edit)
        except EditError as error:
            if key is not None:
                self.advice_wanted.emit(key, str(error))
            return False
        return True

    # Clipboard

    def paste(self) -> None:
        """Put the copied cells in from the chosen cell on; one step to undo."""
        index, issue = self.currentIndex(), self._session.issue
        if issue is None:
            return
        row, column = (index.row(), index.column()) if index.isValid() else (0, 0)
        part = self.decision.part(row, column)
        if part is Part.NEW_CRITERION:
            column = max(column, 1)
        copied = QGuiApplication.clipboard().text()
        key = self.decision.key(self.decision.index(row, column))
        try:
            pasted = paste_block(self._session.project, issue.id, row, column, copied)
            self._session.apply(
                tr_lazy("Paste scores of {issue}").format(issue=issue.label), lambda _p: pasted.project
            )
        except EditError as error:
            self.advice_wanted.emit(key, str(error))
            return
        places: list[tuple[int, int]] = []
        for refusal in pasted.refusals:
            cell = Key(Part.SCORE, refusal.option, refusal.criterion)
            self.decision.keep_unclear(cell, refusal.text, refusal.error)
            place = self.decision.place(cell)
            places.append((place.row(), place.column()))
        if places:
            self.choose(*min(places))
            self.advice_wanted.emit(self.decision.key(self.currentIndex()), "")
        elif pasted.notes:
            self.advice_wanted.emit(key, "\n".join(pasted.notes[:3]))

    def is_undecided(self, criterion_id: str) -> bool:
        project = self._session.project
        return is_undecided(project, project.criterion(criterion_id))
