# SPDX-License-Identifier: MIT
"""The list of what to check, edited in place."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from mcda_app.analysis.information.task_texts import STATES, place_exists, task_name, task_values
from mcda_app.domain.edits.evidence.tasks import change_task, remove_task, set_task_state
from mcda_app.domain.evidence.tasks import EvidenceTask, ScorePlace, TaskState
from mcda_app.domain.project import Project
from mcda_app.i18n import LazyText, tr, tr_lazy
from mcda_app.ui.core.session import Session
from mcda_app.ui.editing.edit_card import Edit, EditCard
from mcda_app.ui.editing.edit_table import Entry, Field
from mcda_app.ui.evidence.settle_dialog import settle_score
from mcda_app.ui.widgets.buttons import Rank, push_button
from mcda_app.ui.widgets.flow_layout import FlowLayout
from mcda_app.ui.widgets.labels import show_text, text_label
from mcda_app.ui.widgets.toast import ToastAction, show_toast

SCORE, VALUE, OWNER, ASK, DUE, STATE, RESULT = range(7)


class TaskCard(EditCard):
    """One row an entry.

    place_requested  the user wants to see a score on the Issue page
    """

    place_requested = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(session, tr("What to check"))
        self.settle_button = push_button(tr("Settle…"), tip=tr("Record what the check found"))
        self.settle_button.clicked.connect(lambda _checked=False: self._settle_current())
        self.remove_button = push_button(tr("Remove from the list"), Rank.LINK)
        self.remove_button.clicked.connect(lambda _checked=False: self._remove([self.table.currentRow()]))
        self._buttons = FlowLayout()
        self._buttons.addWidget(self.settle_button)
        self._buttons.addWidget(self.remove_button)
        self.body.addLayout(self._buttons)
        self.empty = text_label(
            "muted", tr("The list is empty. Choose a score above and put it on the list.")
        )
        self.body.insertWidget(0, self.empty)
        self.table.letters = {OWNER: 6, ASK: 8, DUE: 10, RESULT: 8}
        self.table.currentCellChanged.connect(lambda *_at: self._show_buttons())

    def _task_at(self, row: int) -> EvidenceTask | None:
        tasks = self._session.project.evidence_tasks
        return tasks[row] if 0 <= row < len(tasks) else None

    def refresh(self) -> None:
        project = self._session.project
        heads = [
            (tr("Score"), ""),
            (tr("Now"), tr("What it is, and what it may be; or what it was and became")),
            (tr("Who"), tr("Who checks it")),
            (tr("Ask"), tr("Whom or what to ask")),
            (tr("By"), tr("Due date, such as 2026-12-31")),
            (tr("State"), ""),
            (tr("Result"), tr("What came of it")),
        ]
        self.table.show_fields(heads, [self._fields(project, task) for task in project.evidence_tasks])
        self.table.setVisible(bool(project.evidence_tasks))
        self.empty.setVisible(not project.evidence_tasks)
        if project.evidence_tasks and self.table.currentRow() < 0:
            self.table.setCurrentCell(0, SCORE)
        self._show_title(project)
        self._show_buttons()

    def _show_title(self, project: Project) -> None:
        open_ones = sum(task.state is TaskState.OPEN for task in project.evidence_tasks)
        show_text(
            self.title,
            tr("What to check: {open} open of {all}").format(open=open_ones, all=len(project.evidence_tasks))
            if project.evidence_tasks
            else tr("What to check"),
        )

    def _fields(self, project: Project, task: EvidenceTask) -> list[Field]:
        return [
            Field(task_name(project, task), locked=True),
            Field(task_values(project, task), locked=True),
            Field(task.owner),
            Field(task.ask),
            Field(task.due),
            Field(STATES[task.state], choices=tuple(STATES[state] for state in TaskState)),
            Field(task.result),
        ]

    def _show_buttons(self) -> None:
        task = self._task_at(self.table.currentRow())
        for button in (self.settle_button, self.remove_button):
            button.setVisible(bool(self._session.project.evidence_tasks))
        self.settle_button.setEnabled(self._next_place(task) is not None)
        self.remove_button.setEnabled(task is not None)

    def _next_place(self, task: EvidenceTask | None) -> ScorePlace | None:
        """The first score of an open entry that is still to be settled."""
        if task is None or task.state is not TaskState.OPEN:
            return None
        project = self._session.project
        return next((place for place in task.unsettled if place_exists(project, place)), None)

    def edit_of(self, entry: Entry, project: Project) -> tuple[LazyText, Edit] | None:
        task_id, text = project.evidence_tasks[entry.row].id, entry.text.strip()
        if entry.column == OWNER:
            return tr_lazy("Say who checks"), lambda p: change_task(p, task_id, owner=text)
        if entry.column == ASK:
            return tr_lazy("Say whom to ask"), lambda p: change_task(p, task_id, ask=text)
        if entry.column == DUE:
            return tr_lazy("Say by when"), lambda p: change_task(p, task_id, due=text)
        if entry.column == RESULT:
            return tr_lazy("Say what came of a check"), lambda p: change_task(p, task_id, result=text)
        if entry.column == STATE and entry.choice >= 0:
            state = list(TaskState)[entry.choice]
            return tr_lazy("Change the state of a check"), lambda p: set_task_state(p, task_id, state)
        return None

    def _settle_current(self) -> None:
        place = self._next_place(self._task_at(self.table.currentRow()))
        if place is not None:
            settle_score(self, self._session, place)

    def _remove(self, rows: list[int]) -> None:
        tasks = [task for row in rows if (task := self._task_at(row)) is not None]

        def edit(project: Project) -> Project:
            for task in tasks:
                project = remove_task(project, task.id)
            return project

        if tasks and self.attempt(tr_lazy("Remove from the list of what to check"), edit):
            undo = ToastAction(tr("Undo"), self._session.undo_stack.undo)
            show_toast(self.window(), tr("Removed from the list."), (undo,), until_change=True)

    def _fill_menu(self, row: int, column: int, menu: QMenu) -> None:
        task = self._task_at(row)
        if task is None:
            return
        place = self._next_place(task)
        settle = menu.addAction(tr("Settle…"))
        settle.setEnabled(place is not None)
        settle.triggered.connect(lambda _checked=False: self._settle_current())
        known = [p for p in task.places if place_exists(self._session.project, p)]
        show = menu.addAction(tr("Show on the Issue page"))
        show.setEnabled(bool(known))
        show.triggered.connect(lambda _checked=False: self.place_requested.emit(known[0]))
        menu.addSeparator()
        remove = menu.addAction(tr("Remove from the list"))
        remove.triggered.connect(partial(self._remove_row, row))

    def _remove_row(self, row: int, _checked: bool = False) -> None:
        self._remove([row])
