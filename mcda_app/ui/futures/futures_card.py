# SPDX-License-Identifier: MIT
"""The list of futures: names, what happens, and how likely somebody holds them to be."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtWidgets import QLineEdit, QMenu

from mcda_app.analysis.futures.sentences import probabilities_sentence, today_title
from mcda_app.domain.edits.futures.futures import (
    add_future,
    duplicate_future,
    move_future,
    remove_future,
    rename_future,
    set_future_description,
    set_probabilities_source,
    set_probability,
)
from mcda_app.domain.futures.futures import MAX_FUTURES, Future
from mcda_app.domain.project import Project
from mcda_app.domain.titles import numbered_title
from mcda_app.domain.typed_numbers import read_number
from mcda_app.errors import EditError
from mcda_app.i18n import LazyText, in_percent, tr, tr_lazy
from mcda_app.ui.core.session import Session
from mcda_app.ui.editing.edit_card import Edit, EditCard
from mcda_app.ui.editing.edit_table import Entry, Field
from mcda_app.ui.widgets.buttons import Rank, push_button
from mcda_app.ui.widgets.card import readable
from mcda_app.ui.widgets.flow_layout import FlowLayout
from mcda_app.ui.widgets.labels import show_text, text_label
from mcda_app.ui.widgets.toast import ToastAction, show_toast

NAME, STORY, COUNT, PROBABILITY = range(4)


class FuturesCard(EditCard):
    """A row for today, and one for each future.

    chosen  another future is the current one
    """

    chosen = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(
            session,
            tr("Futures"),
            tr("How the world may turn out. Probabilities are optional, and nothing else needs them."),
        )
        self.add = push_button(tr("Add a future"), Rank.LINK)
        self.duplicate = push_button(tr("Duplicate"), Rank.LINK)
        self.remove = push_button(tr("Delete"), Rank.LINK)
        buttons = FlowLayout()
        for button, action in (
            (self.add, self.add_one),
            (self.duplicate, lambda: self._duplicate(self.future)),
            (self.remove, lambda: self._delete(self.future)),
        ):
            button.clicked.connect(lambda _checked=False, action=action: action())
            buttons.addWidget(button)
        self.body.insertLayout(self.body.count() - 1, buttons)
        self.whose = QLineEdit()
        self.whose.setPlaceholderText(tr("Whose probabilities are these?"))
        self.whose.setAccessibleName(tr("Whose probabilities are these?"))
        self.whose.editingFinished.connect(self.commit)
        self.body.addWidget(self.whose)
        self.note = text_label("muted")
        self.body.addWidget(readable(self.note))
        self._future_id = ""
        self.table.currentCellChanged.connect(lambda row, *_rest: self._row_chosen(row))

    # Showing

    @property
    def future(self) -> Future | None:
        """The chosen future: the first one unless the user chose another; None without any."""
        futures = self._session.project.futures.futures
        chosen = next((future for future in futures if future.id == self._future_id), None)
        return futures[0] if chosen is None and futures else chosen

    def choose(self, future_id: str) -> None:
        """Make a future the current one."""
        self._future_id = future_id
        self._follow_choice()

    def _follow_choice(self) -> None:
        futures = self._session.project.futures.futures
        if self.future is None:
            return
        row = 1 + futures.index(self.future)
        if self.table.currentRow() != row and row < self.table.rowCount():
            index = self.table.model().index(row, max(0, self.table.currentColumn()))
            flag = QItemSelectionModel.SelectionFlag.NoUpdate  # nothing is selected that nobody selected
            self.table.selectionModel().setCurrentIndex(index, flag)

    def _row_chosen(self, row: int) -> None:
        futures = self._session.project.futures.futures
        if 1 <= row <= len(futures) and futures[row - 1].id != self._future_id:
            self._future_id = futures[row - 1].id
            self.chosen.emit()

    def refresh(self) -> None:
        futures = self._session.project.futures
        total = tr("Optional. Today and all futures together: {all}").format(all=in_percent(1, "g"))
        heads = [
            (tr("Future"), tr("A scenario: a state of the world that may come")),
            (tr("What happens"), ""),
            (tr("Differences"), tr("How many scores, ratings and sets of weights differ from today")),
            (tr("Probability"), total),
        ]
        rows = [
            [
                Field(today_title(), locked=True),
                Field(tr("Everything stays as it is."), locked=True),
                Field("", locked=True),
                Field(_percent(futures.today)),
            ]
        ]
        rows += [
            [
                Field(future.title, strong=future is self.future),
                Field(future.description),
                Field(str(future.count), locked=True),
                Field(_percent(future.probability)),
            ]
            for future in futures.futures
        ]
        self.table.show_fields(heads, rows)
        self._follow_choice()
        self.add.setEnabled(len(futures.futures) < MAX_FUTURES)
        self.duplicate.setEnabled(0 < len(futures.futures) < MAX_FUTURES)
        self.remove.setEnabled(bool(futures.futures))
        stated = any(p is not None for p in futures.stated)
        self.whose.setVisible(stated or bool(futures.whose))
        if self.whose.text() != futures.whose and not self.whose.hasFocus():
            self.whose.setText(futures.whose)
        show_text(self.note, probabilities_sentence(futures), hide_empty=True)

    # Editing

    def edit_of(self, entry: Entry, project: Project) -> tuple[LazyText, Edit] | None:
        text = entry.text
        if entry.column == PROBABILITY:
            future_id = None if entry.row == 0 else project.futures.futures[entry.row - 1].id
            probability = _probability(text)
            return tr_lazy("State a probability"), lambda p: set_probability(p, future_id, probability)
        if entry.row == 0 or entry.column == COUNT:
            return None
        future = project.futures.futures[entry.row - 1]
        if entry.column == NAME:
            return tr_lazy("Rename a future"), lambda p: rename_future(p, future.id, text)
        return tr_lazy("Describe a future"), lambda p: set_future_description(p, future.id, text)

    def commit(self) -> None:
        """Take who holds the futures to be so likely, if that was typed."""
        text = self.whose.text()
        if text != self._session.project.futures.whose:
            self.attempt(
                tr_lazy("Say whose probabilities they are"), lambda p: set_probabilities_source(p, text)
            )

    def add_one(self) -> None:
        """Add a future, whose name is typed at once."""
        futures = self._session.project.futures.futures
        title = numbered_title(tr_lazy("Future {number}"), len(futures) + 1, [f.title for f in futures])
        if self.attempt(tr_lazy("Add a future"), lambda p: add_future(p, title)):
            self.choose(self._session.project.futures.futures[-1].id)
            self.table.edit_cell(self.table.rowCount() - 1, NAME)

    def _duplicate(self, future: Future | None) -> None:
        if future is None:
            return
        before = {f.id for f in self._session.project.futures.futures}
        if self.attempt(tr_lazy("Duplicate a future"), lambda p: duplicate_future(p, future.id)):
            new = [f.id for f in self._session.project.futures.futures if f.id not in before]
            self.choose(new[0])

    def _delete(self, future: Future | None) -> None:
        if future is not None and self.attempt(
            tr_lazy("Delete a future"), lambda p: remove_future(p, future.id)
        ):
            undo = ToastAction(tr("Undo"), self._session.undo_stack.undo)
            text = tr("Deleted: {future}").format(future=future.title)
            show_toast(self.window(), text, (undo,), until_change=True)

    def _remove(self, rows: list[int]) -> None:
        futures = self._session.project.futures.futures
        chosen = [futures[row - 1] for row in rows if 1 <= row <= len(futures)]
        for future in chosen:
            self._delete(future)

    def _fill_menu(self, row: int, column: int, menu: QMenu) -> None:
        futures = self._session.project.futures.futures
        if not 1 <= row <= len(futures):
            return
        future = futures[row - 1]
        menu.addAction(tr("Duplicate")).triggered.connect(lambda: self._duplicate(future))
        for text, step, possible in (
            (tr("Move up"), -1, row > 1),
            (tr("Move down"), 1, row < len(futures)),
        ):
            action = menu.addAction(text)
            action.setEnabled(possible)
            action.triggered.connect(
                lambda _checked=False, step=step: self.attempt(
                    tr_lazy("Move a future"), lambda p: move_future(p, future.id, step)
                )
            )
        menu.addAction(tr("Delete")).triggered.connect(lambda: self._delete(future))


def _percent(probability: float | None) -> str:
    return "" if probability is None else in_percent(probability, "g")


def _probability(text: str) -> float | None:
    """A typed probability, with or without a percent sign; None where it was emptied."""
    if not text.strip():
        return None
    number = read_number(text, "%")
    if not 0 <= number <= 100:
        raise EditError(
            tr("A probability must be a number from 0% to 100%."), remedy=tr("Correct the probability.")
        )
    return number / 100
