# SPDX-License-Identifier: MIT
"""The list of issues under their groups, each with a chip for the option that leads."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QFrame, QLineEdit, QTreeView

from mcda_app.domain.edits.issues import place_issue, rename_issue
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.project import Project
from mcda_app.errors import McdaError
from mcda_app.i18n import tr, tr_lazy
from mcda_app.ui.core.badge_service import BadgeService
from mcda_app.ui.core.change import Change
from mcda_app.ui.core.page import OWN_STATE
from mcda_app.ui.core.session import Session
from mcda_app.ui.sidebar.issue_delegate import ISSUE_ID, IssueDelegate, leader_words
from mcda_app.ui.sidebar.leader_changes import LeaderChanges
from mcda_app.ui.widgets.drag_reorder import THICK, InsertionMark, step_of

GROUP_ID = Qt.ItemDataRole.UserRole + 1

MARGIN_BELOW = 8
"""Pixels below the last row, where issues can be dropped to come last."""


class IssueList(QTreeView):
    """Choosing an issue chooses it for the whole window; it is renamed, ordered and removed in place.

    menu_wanted    for the chosen issue, at a point of the screen
    open_wanted    the chosen issue is to be looked at
    remove_wanted  the ids of the issues to remove
    refused        a name was not taken; why
    filtered       whether any issue is left after a search
    """

    menu_wanted = Signal(QPoint)
    open_wanted = Signal()
    remove_wanted = Signal(list)
    refused = Signal(str)
    filtered = Signal(bool)

    def __init__(
        self, session: Session, badges: BadgeService, leader_changes: LeaderChanges | None = None
    ) -> None:
        super().__init__()
        self._session = session
        self._badges = badges
        self._leader_changes = leader_changes or LeaderChanges(session, self)
        self._model = _Issues(self._words_of)
        self._shape: object = None
        self._leaders: dict[str, tuple[Option, ...]] = {}
        self._marked: frozenset[str] = frozenset()
        self._item_of: dict[str, QStandardItem] = {}
        self._rebuilding = False
        self._search = ""
        self._mark = InsertionMark(self)
        self.setModel(self._model)
        self._delegate = IssueDelegate(session, badges, self._leader_changes, self)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("bare", "true")
        self.setProperty(OWN_STATE, True)
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.EditKeyPressed | triggers.DoubleClicked)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setAccessibleName(tr("Issues"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.selectionModel().currentChanged.connect(self._chosen)
        session.changed.connect(self._project_changed)
        session.issue_selected.connect(self._show_current)
        self._leader_changes.changed.connect(self._mark_changed)
        self.refresh()
        self._show_current(session.issue_id)

    # Content

    def _project_changed(self, change: Change) -> None:
        if change.touches(Change.RANKING):
            self.refresh()
        elif change.touches(Change.WORKSHOP):  # while a round is open, nobody sees who leads
            self.viewport().update()

    def refresh(self) -> None:
        """Rebuild if issues came, went or were renamed; otherwise only repaint the chips."""
        project = self._session.project
        shape = [(i.id, i.label, i.title, i.group, i.options) for i in project.issues]
        if (project.groups, project.options, shape) != self._shape:
            self._shape = (project.groups, project.options, shape)
            self._rebuild(project)
        results = self._session.evaluation.results
        leaders = {i.id: results[i.id].leaders for i in project.issues}
        changed = {key for key, first in leaders.items() if self._leaders.get(key) != first}
        self._leaders = leaders
        self._repaint(changed)

    def _rebuild(self, project: Project) -> None:
        model = self.selectionModel()
        model.blockSignals(True)
        self._leaders = {}
        self._item_of = {}
        self._rebuilding = True
        self._model.clear()
        groups = {g.id: g.title for g in project.groups}
        loose = [i for i in project.issues if i.group not in groups]
        for group_id, title in groups.items():
            members = [i for i in project.issues if i.group == group_id]
            if members:
                self._add_group(group_id, title, members)
        if loose:
            title = tr("Other issues") if len(loose) < len(project.issues) else tr("Issues")
            self._add_group("", title, loose)
        self.expandAll()
        model.blockSignals(False)
        self.show_matches(self._search)
        self.executeDelayedItemsLayout()
        self._rebuilding = False
        self.updateGeometries()
        self._show_current(self._session.issue_id)
        self.viewport().update()

    def _add_group(self, group_id: str, title: str, members: list[Issue]) -> None:
        head = QStandardItem(title)
        head.setData(group_id, GROUP_ID)
        head.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsDropEnabled)
        font = QFont(self.font())
        font.setBold(True)
        head.setFont(font)
        for issue in members:
            item = QStandardItem(issue.label)
            item.setData(issue.id, ISSUE_ID)
            item.setData(group_id, GROUP_ID)
            item.setDropEnabled(False)  # what is dropped goes between issues
            head.appendRow(item)
            self._item_of[issue.id] = item
        self._model.appendRow(head)

    def items(self) -> Iterator[QStandardItem]:
        """The issues, from top to bottom."""
        for row in range(self._model.rowCount()):
            head = self._model.item(row)
            for child in range(head.rowCount()):
                yield head.child(child)

    def _item(self, issue_id: str) -> QStandardItem | None:
        return self._item_of.get(issue_id)

    def _repaint(self, issue_ids: Collection[str]) -> None:
        """Paint the rows of some issues again, and no others: a drag asks often."""
        for issue_id in issue_ids:
            item = self._item(issue_id)
            if item is not None:
                self.viewport().update(self.visualRect(item.index()))

    def _mark_changed(self) -> None:
        before, self._marked = self._marked, self._leader_changes.issue_ids
        self._repaint(before ^ self._marked)

    def _words_of(self, issue_id: str, name: str) -> str:
        """What the row of an issue shows, in words."""
        if self._session.voting:
            return name
        result = self._session.evaluation.results.get(issue_id)
        words = [name, leader_words(result) if result is not None else "", self._badges.sentence(issue_id)]
        return "; ".join(filter(None, words))

    # Choosing

    def _chosen(self, current: QModelIndex, _previous: QModelIndex) -> None:
        issue_id = current.data(ISSUE_ID)
        if issue_id:
            self._session.select_issue(issue_id)

    def _show_current(self, issue_id: str) -> None:
        self.viewport().update()  # the chosen issue is marked, wherever the keyboard is
        item = self._item(issue_id)
        if item is not None and self.currentIndex() != item.index():
            self.setCurrentIndex(item.index())

    def selected_ids(self) -> list[str]:
        """The selected issues from top to bottom; the chosen one if none is."""
        selected = self.selectionModel().selectedIndexes()
        ids = [item.data(ISSUE_ID) for item in self.items() if item.index() in selected]
        return ids or [item.data(ISSUE_ID) for item in self.items() if item.index() == self.currentIndex()]

    def show_matches(self, search: str) -> None:
        """Show only issues whose name contains a text, and their groups."""
        self._search = search
        wanted = search.strip().casefold()
        titles = {i.id: f"{i.title}\n{i.label}".casefold() for i in self._session.project.issues}
        any_match = False
        for row in range(self._model.rowCount()):
            head = self._model.item(row)
            shown = 0
            for child in range(head.rowCount()):
                hidden = wanted not in titles.get(head.child(child).data(ISSUE_ID), "")
                self.setRowHidden(child, head.index(), hidden)
                shown += not hidden
            self.setRowHidden(row, QModelIndex(), not shown)
            any_match = any_match or shown > 0
        self.filtered.emit(any_match or not titles)

    def updateGeometries(self) -> None:
        """Take no more height than the rows need, so that what follows the list stands below its last row."""
        super().updateGeometries()
        if self._rebuilding:
            return
        rows = [
            item.index() for item in self.items() if not self.isRowHidden(item.row(), item.parent().index())
        ]
        shown = [row for row in rows if not self.isRowHidden(row.parent().row(), QModelIndex())]
        height = MARGIN_BELOW
        if shown:
            height += self.visualRect(shown[-1]).bottom() + 1 + self.verticalOffset()
        if self.maximumHeight() != height:
            self.setMaximumHeight(height)

    def choose_first_match(self) -> None:
        """Choose the first issue in view."""
        for item in self.items():
            if not self.isRowHidden(item.row(), item.parent().index()):
                self.setCurrentIndex(item.index())
                return

    # Renaming

    def rename(self) -> None:
        """Let the chosen issue be renamed in its row."""
        item = self._item(self._session.issue_id)
        if item is not None and not self.isRowHidden(item.row(), item.parent().index()):
            self.setFocus()
            self.setCurrentIndex(item.index())
            self.scrollTo(item.index())
            self.edit(item.index())

    def editor(self) -> QLineEdit | None:
        """The field in which a name is being typed; None if none is."""
        if self.state() != QAbstractItemView.State.EditingState:
            return None
        editor = self.indexWidget(self.currentIndex())
        return editor if isinstance(editor, QLineEdit) else None

    def commit_text(self) -> None:
        """Take the name that is being typed."""
        editor, issue_id = self.editor(), self.currentIndex().data(ISSUE_ID)
        if editor is not None and issue_id:
            title, typed = editor.text(), editor.isModified()
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
            if typed:
                self._rename(issue_id, title)

    def commitData(self, editor) -> None:
        """Once the field is gone, for the list is built anew with the name."""
        issue_id = self.currentIndex().data(ISSUE_ID)
        if isinstance(editor, QLineEdit) and editor.isModified() and issue_id:
            title = editor.text()
            editor.setModified(False)
            QTimer.singleShot(0, self, lambda: self._rename(issue_id, title))

    def _rename(self, issue_id: str, title: str) -> None:
        if all(issue.id != issue_id for issue in self._session.project.issues):
            return
        try:
            self._session.apply(tr_lazy("Rename an issue"), lambda p: rename_issue(p, issue_id, title))
        except McdaError as error:
            self.refused.emit(str(error))
            self._session.select_issue(issue_id)
            self.rename()  # with what was typed, to be put right
            editor = self.editor()
            if editor is not None:
                editor.setText(title)
                editor.setModified(True)

    # Order

    def _below(self) -> bool:
        """Whether what is dropped now goes below the row under the mouse, not above it."""
        where = QAbstractItemView.DropIndicatorPosition
        return self.dropIndicatorPosition() in (where.BelowItem, where.OnItem)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or event.source() is not self:
            self._mark.hide()
            return
        rect = self.visualRect(index)
        y = rect.bottom() if self._below() else rect.top()
        top_left = self.viewport().mapTo(self, QPoint(THICK, max(THICK, y - THICK // 2)))
        self._mark.show_at(QRect(top_left, QSize(self.viewport().width() - 2 * THICK, THICK)))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._mark.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Place the dragged issues where they are dropped; the model follows the document."""
        self._mark.hide()
        index, below = self.indexAt(event.position().toPoint()), self._below()
        event.setDropAction(Qt.DropAction.IgnoreAction)  # or Qt would remove the rows itself
        event.accept()
        self.setState(QAbstractItemView.State.NoState)
        ids = self.selected_ids()
        QTimer.singleShot(0, self, lambda: self._drop(ids, *self._target(index, below)))

    def _drop(self, issue_ids: list[str], group: str, before: str | None) -> None:
        self.place(issue_ids, group, before)
        self.select_issues(issue_ids)

    def _target(self, index: QModelIndex, below: bool) -> tuple[str, str | None]:
        """The group, and the issue there that follows, for what is dropped at a row."""
        if not index.isValid():  # below the last
            return self._model.item(self._model.rowCount() - 1).data(GROUP_ID), None
        group = index.data(GROUP_ID)
        if index.parent().isValid():
            return group, index.siblingAtRow(index.row() + below).data(ISSUE_ID)
        # On a heading: its group begins below it, and the group before ends above it.
        if below or not index.row():
            return group, self._model.index(0, 0, index).data(ISSUE_ID)
        return index.siblingAtRow(index.row() - 1).data(GROUP_ID), None

    def place(self, issue_ids: list[str], group: str, before: str | None) -> None:
        """Move issues, as one step, to before another of a group or to the group's end."""

        def placed(project: Project) -> Project:
            follower = before
            while follower in issue_ids:  # it moves as well: the next one that stays
                follower = self._next_in_group(project, follower)
            for issue_id in issue_ids:
                project = place_issue(project, issue_id, group, follower)
            return project

        several = len(issue_ids) > 1
        self._session.apply(tr_lazy("Move several issues") if several else tr_lazy("Move an issue"), placed)

    @staticmethod
    def _next_in_group(project: Project, issue_id: str | None) -> str | None:
        at = next(n for n, i in enumerate(project.issues) if i.id == issue_id)
        group = project.issues[at].group
        return next((i.id for i in project.issues[at + 1 :] if i.group == group), None)

    def move_selected(self, step: int) -> None:
        """Move the selected issues, as one step, past the issue above (-1) or below (1) them."""
        shown = [(item.data(ISSUE_ID), item.data(GROUP_ID)) for item in self.items()]
        ids = self.selected_ids()
        places = [n for n, (issue_id, _group) in enumerate(shown) if issue_id in ids]
        if not places:
            return
        passed = places[0] - 1 if step < 0 else places[-1] + 1
        if not 0 <= passed < len(shown):
            return
        neighbour, group = shown[passed]
        own_group = shown[places[0] if step < 0 else places[-1]][1]
        if step < 0:  # into the group above: to its end
            before = neighbour if group == own_group else None
        elif group != own_group:  # into the group below: to its beginning
            before = neighbour
        else:
            before = next((i for i, g in shown[passed + 1 : passed + 2] if g == group), None)
        self.commit_text()
        self.place(ids, group, before)
        self.select_issues(ids)

    def select_issues(self, issue_ids: Collection[str]) -> None:
        """Select these issues beside the chosen one."""
        for issue_id in issue_ids:
            item = self._item(issue_id)
            if item is not None:
                self.selectionModel().select(item.index(), QItemSelectionModel.SelectionFlag.Select)

    # Mouse and keyboard

    def event(self, event: QEvent) -> bool:
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and step_of(event, Qt.Orientation.Vertical):
            event.accept()  # before the window's menus
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        step = step_of(event, Qt.Orientation.Vertical)
        if step:
            self.move_selected(step)
        elif event.key() == keys.Key_Delete and self.selected_ids():
            self.remove_wanted.emit(self.selected_ids())
        elif event.key() in (keys.Key_Return, keys.Key_Enter) and self.editor() is None:
            self.open_wanted.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.data(ISSUE_ID) and event.button() == Qt.MouseButton.LeftButton:
            dots = self._delegate.dots_rect(self.visualRect(index), index.data(ISSUE_ID))
            if dots.contains(event.position().toPoint()):
                self.setCurrentIndex(index)
                self.menu_wanted.emit(self.viewport().mapToGlobal(dots.bottomLeft()))
                return
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        if event.reason() == QContextMenuEvent.Reason.Keyboard or not index.data(ISSUE_ID):
            index = self.currentIndex()
        elif not self.selectionModel().isSelected(index):
            self.setCurrentIndex(index)
        else:
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard and index.isValid():
            at = self.viewport().mapToGlobal(self.visualRect(index).center())
        self.menu_wanted.emit(at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).data(ISSUE_ID) or "")

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover("")

    def _hover(self, issue_id: str) -> None:
        if issue_id != self._delegate.hovered:
            self._delegate.hovered = issue_id
            self.viewport().update()

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()  # names wrap anew

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.scheduleDelayedItemsLayout()


class _Issues(QStandardItemModel):
    """Words for screen readers are made when they are asked for, not with every step of a drag."""

    def __init__(self, words_of: Callable[[str, str], str]) -> None:
        super().__init__()
        self._words_of = words_of

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.AccessibleTextRole:
            issue_id = super().data(index, ISSUE_ID)
            return self._words_of(issue_id, super().data(index)) if issue_id else super().data(index)
        return super().data(index, role)
