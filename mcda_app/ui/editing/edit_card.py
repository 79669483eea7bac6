# SPDX-License-Identifier: MIT
"""What cards that are edited in place have in common."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMenu

from mcda_app.domain.project import Project
from mcda_app.errors import McdaError
from mcda_app.i18n import LazyText, tr_lazy
from mcda_app.ui.core.session import Session
from mcda_app.ui.editing.edit_table import EditTable, Entry
from mcda_app.ui.widgets.card import LINE, Card
from mcda_app.ui.widgets.dialogs.dialog_parts import fault_label, show_fault
from mcda_app.ui.widgets.labels import text_label

Edit = Callable[[Project], Project]


class EditCard(Card):
    """A table that is edited in place, and a sentence below it when something cannot be done.

    intro  a sentence above the table
    """

    def __init__(self, session: Session, title: str, intro: str = "") -> None:
        super().__init__(title)
        self._session = session
        if intro:
            label = text_label("muted", intro)
            label.setMaximumWidth(LINE * label.fontMetrics().averageCharWidth())
            self.body.addWidget(label)
        self.table = EditTable(title)
        self.fault = fault_label()
        self.body.addWidget(self.table)
        self.body.addWidget(self.fault)
        self.table.entered.connect(self._enter)
        self.table.removed.connect(self._remove)
        self.table.pasted.connect(self._paste)
        self.table.menu_for.connect(self._fill_menu)

    def refresh(self) -> None:
        """Show the document as it is."""
        raise NotImplementedError

    def edit_of(self, entry: Entry, project: Project) -> tuple[LazyText, Edit] | None:
        """The step that an entry in a project's table asks for, and its name; None where it asks for none.

        Raises McdaError where it makes no sense.
        """
        raise NotImplementedError

    def _enter(self, entry: Entry) -> None:
        try:
            step = self.edit_of(entry, self._session.project)
        except McdaError as error:
            self._show_fault(error)
            self.refresh()
            return
        if step is None or not self.attempt(*step):
            self.refresh()

    def _remove(self, rows: list[int]) -> None:
        """Remove whole rows, where rows can be removed."""

    def _paste(self, row: int, column: int, lines: list[list[str]]) -> None:
        """Take a copied block cell by cell, as if typed, in one step; none of it where one is refused."""

        def edit(project: Project) -> Project:
            for n, line in enumerate(lines):
                for k, text in enumerate(line):
                    entry = self.table.entry_at(row + n, column + k, text.strip())
                    step = None if entry is None else self.edit_of(entry, project)
                    if step is not None:
                        project = step[1](project)
            return project

        self.attempt(tr_lazy("Paste"), edit)

    def _fill_menu(self, row: int, column: int, menu: QMenu) -> None:
        """What else can be done with a row or a cell."""

    def attempt(self, name: LazyText, edit: Edit) -> bool:
        """Do a step; where it is refused, say why and leave all as it was."""
        try:
            self._session.apply(name, edit)
        except McdaError as error:
            self._show_fault(error)
            return False
        self.fault.hide()
        return True

    def _show_fault(self, error: McdaError) -> None:
        show_fault(self.fault, error)
