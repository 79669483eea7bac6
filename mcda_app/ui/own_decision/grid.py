# SPDX-License-Identifier: MIT
"""The grid of a decision on the screen: keys, mouse, menus, and what opens beside its cells."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu

from mcda_app.domain.edits.own_decision import is_undecided
from mcda_app.errors import McdaError
from mcda_app.i18n import tr, tr_lazy
from mcda_app.ui.core.session import Session
from mcda_app.ui.own_decision.delegate import PAD, DecisionDelegate
from mcda_app.ui.own_decision.model import DecisionModel, Key, Part
from mcda_app.ui.own_decision.navigation import start, target
from mcda_app.ui.own_decision.paste import paste_block
from mcda_app.ui.own_decision.structure import Structure, menu_entry
from mcda_app.ui.widgets.dialogs.showing import run_menu
from mcda_app.ui.widgets.drag_reorder import DUPLICATE, DragReorder, step_of
from mcda_app.ui.widgets.tables.frozen_table import FrozenTable
from mcda_app.ui.widgets.words.joints import longest_part_width

LEAST_ROWS = 5
"""Rows below the heads that are in view at least."""

LONGEST_WORD = 210
"""Pixels of a column that has a long word in its head."""

LEAST, MOST = 132, 320
"""Pixels of a column of scores, and of that of the names."""


class DecisionGrid(FrozenTable):
    """Typing goes into the chosen cell; Tab moves on, Enter down; the last cells add options and criteria.

    advice_wanted     a sentence is to be shown beside a cell: its key and the sentence, empty for its fault
    advice_done       what was shown beside a cell is no longer about it
    criterion_wanted  the form of a criterion is to be shown; its id
    values_wanted     what the steps of a criterion are worth is to be shown; its id
    option_wanted     the form of an option is to be shown; its id
    reason_wanted     the form of a score's reason is to be shown; its cell
    removed           something was removed: the sentence for a toast
    """

    advice_wanted = Signal(object, str)
    advice_done = Signal()
    criterion_wanted = Signal(str)
    values_wanted = Signal(str)
    option_wanted = Signal(str)
    reason_wanted = Signal(object)
    removed = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.decision = DecisionModel(session)
        self.setModel(self.decision)
        self._delegate = DecisionDelegate(self.decision, self)
        self.structure = Structure(session, self.decision, self)
        self.structure.removed.connect(self.removed)
        self.structure.refused.connect(self.advice_wanted)
        for way in Qt.Orientation:
            self._follow(way)
        self.setItemDelegate(self._delegate)
        self._last_refused: Key | None = None
        self.setAccessibleName(tr("Options by criteria"))
        self.setMouseTracking(True)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
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
        """As high as its rows, if there is room; columns share the width, and scroll where that is little."""
        model = self.decision
        options, criteria = len(model.options), len(model.criteria)
        line = self.fontMetrics().height()
        metrics = self.fontMetrics()
        heading = 3 * line + 11
        longest = max((metrics.horizontalAdvance(o.title) for o in model.options), default=0) + 48
        frame = 2 * self.frameWidth()

        def heights(lines: int) -> tuple[int, int, int]:
            """Of a row whose name takes so many lines, of all rows, and what is seen of them at most."""
            row = max(40, lines * line + 10)
            full = heading + (options + 1) * row
            return row, full, max(self.room, heading + LEAST_ROWS * row) if self.room else full

        row, full, most = heights(2)
        width = self.width() - frame
        if full > most:
            width -= self.verticalScrollBar().sizeHint().width()
        names = max(LEAST + 40, min(longest, MOST, int(width * 0.34)))
        add = metrics.horizontalAdvance(tr("+ Criterion")) + 40
        spared = width - add - LEAST * criteria
        if spared >= LEAST + 40:  # so that nothing is scrolled
            names = min(names, spared)
        wanted, least = self._wanted(), self._least()
        limit = max(wanted, default=LEAST)
        while limit > LEAST and names + add + sum(map(max, _at_most(wanted, limit), least)) > width:
            limit = max(LEAST, limit - 4)
        wanted = [*map(max, _at_most(wanted, limit), least)]
        spared = width - add - sum(wanted)
        if spared >= LEAST + 40:
            names = min(names, spared)
        free = width - names - add - sum(wanted)
        extra = free // criteria if criteria and free > 0 else 0
        self.setColumnWidth(0, names)
        for n, wide in enumerate(wanted, 1):
            self.setColumnWidth(n, wide + min(extra, 80))
        row, full, most = heights(max(2, self._delegate.name_lines(names)))
        lines = max(3, self._delegate.share_head(self.columnWidth, criteria))
        full += (lines - 3) * line
        for n in range(options + 2):
            self.setRowHeight(n, lines * line + 11 if n == 0 else row)
        used = sum(self.columnWidth(n) for n in range(criteria + 1))
        self.setColumnWidth(criteria + 1, max(add, width - used))
        total = sum(self.columnWidth(n) for n in range(criteria + 2))
        bar = self.horizontalScrollBar().sizeHint().height() if total > width else 0
        height = min(full, most) + bar + frame
        if self.height() != height or self.minimumHeight() != height:
            self.setFixedHeight(height)

    def _wanted(self) -> list[int]:
        """The widths at which the heads of the criteria need not wrap."""
        metrics = self.fontMetrics()
        kinds = [metrics.horizontalAdvance(self.decision.kind_text(c)) * 0.94 for c in self.decision.criteria]
        names = [metrics.horizontalAdvance(c.title) * 1.06 for c in self.decision.criteria]
        return [max(LEAST, min(int(max(pair)) + 40, 250)) for pair in zip(kinds, names, strict=True)]

    def _least(self) -> list[int]:
        """The widths at which no word of a name is cut, unless it is very long, nor the hint in a cell."""
        advance = self.fontMetrics().horizontalAdvance
        words = [longest_part_width(c.title, advance) * 1.06 for c in self.decision.criteria]
        least = max(LEAST, advance(tr("type a score…")) + 2 * PAD)
        return [max(least, min(int(word) + 40, LONGEST_WORD)) for word in words]

    # Keys

    def choose(self, row: int, column: int) -> None:
        """Make a cell the chosen one."""
        index = self.decision.index(row, column)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def focusInEvent(self, event) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.choose(*start(self.decision))

    def _is_name(self, index: QModelIndex) -> bool:
        """Whether a cell is an option's or a criterion's."""
        part = self.decision.part(index.row(), index.column()) if index.isValid() else Part.CORNER
        return part in (Part.OPTION, Part.CRITERION)

    def claims(self, event: QKeyEvent) -> bool:
        if event.keyCombination() == DUPLICATE:
            return self._is_name(self.currentIndex())
        paste = event.matches(QKeySequence.StandardKey.Paste)
        return paste or self._takes_back(event) or super().claims(event)

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
            self.copy()
        elif event.keyCombination() == DUPLICATE and self._is_name(index):
            self.structure.duplicate(self.decision.key(index))
        elif self._move_by_key(event):
            pass
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
        place = target(self.decision, key, row, column)
        if place is None:
            super().focusNextPrevChild(key != Qt.Key.Key_Backtab)
        else:
            self.choose(*place)

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
        """The form of a criterion, of an option, or of a score's reason."""
        part = self.decision.part(index.row(), index.column()) if index.isValid() else Part.CORNER
        if part is Part.CRITERION:
            self.criterion_wanted.emit(self.decision.criterion(index).id)
        elif part is Part.OPTION:
            self.option_wanted.emit(self.decision.option(index).id)
        elif part is Part.SCORE:
            self.reason_wanted.emit(self.decision.cell(index))

    def _menu_at(self, at: QPoint) -> None:
        by_key = not self.viewport().rect().contains(self.viewport().mapFromGlobal(self.cursor().pos()))
        index = self.currentIndex() if by_key else self.indexAt(at)
        if index.isValid():
            self.show_menu(index)

    def show_menu(self, index: QModelIndex) -> None:
        if index in self.selected_scores():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        else:
            self.choose(index.row(), index.column())
        menu = self.menu_of(index)
        if menu is not None:
            run_menu(menu, self.viewport().mapToGlobal(self.visualRect(index).bottomLeft()))

    def menu_of(self, index: QModelIndex) -> QMenu | None:
        """What can be done with a cell; None for one with which nothing can."""
        key, menu = self.decision.key(index), QMenu(self)
        if key.part in (Part.CRITERION, Part.OPTION):
            self.structure.fill(
                menu,
                key,
                lambda: self.edit(index),
                lambda: self.open_form(index),
                lambda: self.values_wanted.emit(key.criterion),
            )
            return menu
        if key.part is not Part.SCORE:
            return None
        scored = not self.decision.score(index).missing
        menu_entry(menu, tr("Change the score"), lambda: self.edit(index), "F2")
        menu_entry(menu, tr("Reason and evidence…"), lambda: self.open_form(index), "F4").setEnabled(scored)
        scale = menu_entry(
            menu, tr("Scale and direction…"), lambda: self.criterion_wanted.emit(key.criterion)
        )
        scale.setToolTip(self.decision.criterion(index).title)
        menu.addSeparator()
        menu_entry(menu, tr("&Copy scores"), self.copy, "Ctrl+C")
        menu_entry(menu, tr("&Paste scores"), self.paste, "Ctrl+V")
        clear = menu_entry(menu, tr("Clear"), lambda: self.remove(index), "Del")
        clear.setEnabled(scored or len(self.selected_scores()) > 1)
        return menu

    def selected_scores(self) -> list[QModelIndex]:
        """The selected cells that are for scores."""
        chosen = self.selectionModel().selectedIndexes()
        return [i for i in chosen if self.decision.part(i.row(), i.column()) is Part.SCORE]

    def remove(self, index: QModelIndex) -> None:
        """Empty the selected scores, or remove an option or a criterion."""
        key, selected = self.decision.key(index), self.selected_scores()
        if len(selected) > 1:
            self._clear(selected)
        elif self.decision.unclear.pop(key, None) is not None:
            self._last_refused = None
            self.decision.dataChanged.emit(index, index)
            self.advice_done.emit()
        elif key.part is Part.SCORE:
            self.decision.empty(index)
        elif key.part in (Part.OPTION, Part.CRITERION):
            self.structure.remove(key)

    def _clear(self, selected: list[QModelIndex]) -> None:
        """Empty several scores as one step."""
        for index in selected:
            self.decision.unclear.pop(self.decision.key(index), None)
        if self._last_refused not in self.decision.unclear:
            self._last_refused = None
        self.advice_done.emit()
        self.decision.empty_all(selected)

    # Order

    def _follow(self, way: Qt.Orientation) -> DragReorder:
        """Have rows or columns dragged by their names."""
        rows = way == Qt.Orientation.Vertical
        drag = DragReorder(
            self.viewport(), self, way, self._row_at if rows else self._column_at, lambda: self._edges(way)
        )
        drag.moved.connect(partial(self._dropped, rows))
        return drag

    def _row_at(self, at: QPoint) -> int:
        return self._grip(at, Part.OPTION)

    def _column_at(self, at: QPoint) -> int:
        return self._grip(at, Part.CRITERION)

    def _grip(self, at: QPoint, part: Part) -> int:
        """Which option or criterion can be dragged from a point; -1 for none."""
        index = self.indexAt(at)
        if not index.isValid() or self.decision.part(index.row(), index.column()) is not part:
            return -1
        rect = self.visualRect(index)
        if self._delegate.more_rect(rect).contains(at):
            return -1
        if part is Part.OPTION:
            return index.row() - 1 if len(self.decision.options) > 1 else -1
        free = len(self.decision.criteria) > 1 and not self._delegate.kind_rect(index, rect).contains(at)
        return index.column() - 1 if free else -1

    def _edges(self, way: Qt.Orientation) -> list[int]:
        if way == Qt.Orientation.Vertical:
            return [self.rowViewportPosition(n) for n in range(1, len(self.decision.options) + 2)]
        return [self.columnViewportPosition(n) for n in range(1, len(self.decision.criteria) + 2)]

    def _dropped(self, rows: bool, section: int, step: int) -> None:
        self.commit()
        at = self.decision.index(section + 1, 0) if rows else self.decision.index(0, section + 1)
        key = self.decision.key(at)
        self.structure.move(key, step)
        place = self.decision.place(key)
        self.choose(place.row(), place.column())

    def _move_by_key(self, event: QKeyEvent) -> bool:
        """Move the chosen row or column by Alt with an arrow key; whether it was one."""
        rows, columns = (step_of(event, way) for way in (Qt.Orientation.Vertical, Qt.Orientation.Horizontal))
        if not rows and not columns:
            return False
        index = self.currentIndex()
        key = self.decision.key(index) if index.isValid() else Key(Part.CORNER)
        moved = None
        if rows and key.option and 1 <= index.row() + rows <= len(self.decision.options):
            moved = Key(Part.OPTION, key.option), rows
        elif columns and key.criterion and 1 <= index.column() + columns <= len(self.decision.criteria):
            moved = Key(Part.CRITERION, "", key.criterion), columns
        if moved is not None:
            self.structure.move(*moved)
            place = self.decision.place(key)
            self.choose(place.row(), place.column())
        return True

    # Clipboard

    def copy(self) -> None:
        """Put the selected cells on the clipboard, as spreadsheets take them apart again."""
        chosen = self.selectionModel().selectedIndexes() or [self.currentIndex()]
        if not chosen[0].isValid():
            return
        rows, columns = [i.row() for i in chosen], [i.column() for i in chosen]
        lines = (
            "\t".join(
                str(self.decision.index(row, column).data(Qt.ItemDataRole.EditRole) or "")
                for column in range(min(columns), max(columns) + 1)
            )
            for row in range(min(rows), max(rows) + 1)
        )
        QGuiApplication.clipboard().setText("\n".join(lines))

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
        except McdaError as error:
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


def _at_most(widths: list[int], limit: int) -> list[int]:
    return [min(width, limit) for width in widths]
