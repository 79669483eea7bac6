# SPDX-License-Identifier: MIT
"""Options and criteria of the grid: moved, duplicated and removed, and the menus that offer it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from mcda_app.domain.edits import criteria as edit_criteria
from mcda_app.domain.edits import issues as edit_issues
from mcda_app.domain.edits.duplicates import duplicate_criterion, duplicate_option
from mcda_app.domain.project import Project
from mcda_app.errors import EditError
from mcda_app.i18n import LazyText, tr, tr_lazy
from mcda_app.ui.core.session import Session
from mcda_app.ui.own_decision.model import DecisionModel, Key, Part


class Structure(QObject):
    """Edits of one option or criterion, each a step to undo.

    removed  something was removed: the sentence for a toast
    refused  an edit was refused: its cell's key and why
    """

    removed = Signal(str)
    refused = Signal(object, str)

    def __init__(self, session: Session, model: DecisionModel, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._model = session, model

    def move(self, key: Key, step: int) -> None:
        """Move an option or a criterion by some places."""
        scope = self._model.scope
        if key.part is Part.OPTION:
            self._apply(
                tr_lazy("Move an option"), lambda p: edit_issues.move_option(p, key.option, step, scope), key
            )
        else:
            self._apply(
                tr_lazy("Move a criterion"),
                lambda p: edit_criteria.move_criterion(p, key.criterion, step),
                key,
            )

    def duplicate(self, key: Key) -> None:
        """Copy an option or a criterion with its scores, right after it."""
        scope = self._model.scope
        if key.part is Part.OPTION:
            self._apply(tr_lazy("Duplicate an option"), lambda p: duplicate_option(p, key.option, scope), key)
        else:
            self._apply(
                tr_lazy("Duplicate a criterion"), lambda p: duplicate_criterion(p, key.criterion), key
            )

    def remove(self, key: Key) -> None:
        """Remove an option or a criterion with its scores."""
        index, scope = self._model.place(key), self._model.scope
        title = self._model.stored(index)
        if key.part is Part.OPTION:
            done = self._apply(
                tr_lazy("Remove an option"), lambda p: edit_issues.remove_option(p, key.option, scope), key
            )
        else:
            done = self._apply(
                tr_lazy("Remove a criterion"), lambda p: edit_criteria.remove_criterion(p, key.criterion), key
            )
        if done:
            self.removed.emit(tr("Removed “{issue}”").format(issue=title))

    def _apply(self, step: LazyText, edit: Callable[[Project], Project], key: Key) -> bool:
        try:
            self._session.apply(step, edit)
        except EditError as error:
            self.refused.emit(key, str(error))
            return False
        return True

    def fill(
        self,
        menu: QMenu,
        key: Key,
        rename: Callable[[], object],
        form: Callable[[], object],
        values: Callable[[], object],
    ) -> None:
        """All that can be done with an option or a criterion.

        rename, form  have its name typed, and show its form
        values        show what a criterion's steps are worth
        """
        index = self._model.place(key)
        option = key.part is Part.OPTION
        at, count = (
            (index.row(), len(self._model.options)) if option else (index.column(), len(self._model.criteria))
        )
        form_text = tr("Short label and colour…") if option else tr("Scale and direction…")
        moves = (
            ((tr("Move up"), -1, "Alt+Up"), (tr("Move down"), 1, "Alt+Down"))
            if option
            else ((tr("Move left"), -1, "Alt+Left"), (tr("Move right"), 1, "Alt+Right"))
        )
        menu_entry(menu, tr("Rename"), rename, "F2")
        menu_entry(menu, form_text, form, "F4")
        if not option:
            menu_entry(menu, tr("Short label and colour…"), form)  # the same form has both
            menu_entry(menu, tr("What each step is worth…"), values)
        menu.addSeparator()
        menu_entry(menu, tr("Duplicate"), lambda: self.duplicate(key), "Ctrl+D")
        for text, step, keys in moves:
            menu_entry(menu, text, partial(self.move, key, step), keys).setEnabled(1 <= at + step <= count)
        menu.addSeparator()
        menu_entry(menu, tr("Remove"), lambda: self.remove(key), "Del").setEnabled(count > 1)


def menu_entry(menu: QMenu, text: str, run: Callable[[], object], keys: str = "") -> QAction:
    """Add an entry to a menu; keys do the same in the grid."""
    action = menu.addAction(text)
    if keys:
        action.setShortcut(keys)
    action.triggered.connect(lambda _checked=False: run())
    return action
