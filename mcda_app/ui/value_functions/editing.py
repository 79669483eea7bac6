# SPDX-License-Identifier: MIT
"""Changing the value function of the criterion in view, and the base class of the ways to do it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from mcda_app.domain.edits.value_functions import restore_value_function, set_value_function
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion
from mcda_app.domain.value_functions.value_function import ValueAnswers, ValueFunction, ValueQuestion
from mcda_app.errors import McdaError
from mcda_app.i18n import LazyText, tr, tr_lazy
from mcda_app.ui.core.session import Session
from mcda_app.ui.widgets.dialogs.error_box import show_error


class CurveEditor:
    """Applies changes of one criterion's value function as undoable steps.

    criterion_id  of the criterion in view
    """

    def __init__(self, session: Session, parent: QWidget) -> None:
        self.session, self._parent = session, parent
        self.criterion_id = ""

    @property
    def criterion(self) -> Criterion:
        """The criterion in view, as the document has it."""
        return self.session.project.criterion(self.criterion_id)

    @property
    def answers(self) -> ValueAnswers:
        """The answers given so far; those of a set-aside function are about another scale."""
        function = self.criterion.value_function
        return ValueAnswers() if function is None else function.answers

    def change(
        self, text: LazyText, function_of: Callable[[Criterion], ValueFunction | None], *, merge: str = ""
    ) -> None:
        """Give the criterion the function that its present state leads to.

        merge  steps with the same key within one gesture become one
        """
        key, criterion_id = merge and f"value/{self.criterion_id}/{merge}", self.criterion_id

        def edit(project: Project) -> Project:
            criterion = project.criterion(criterion_id)
            old, new = criterion.value_function, function_of(criterion)
            if old is not None and new is not None:
                new = replace(new, reason=old.reason)
            return set_value_function(project, criterion_id, new)

        self._apply(text, edit, key)

    def give_reason(self, reason: str) -> None:
        """Say why the present curve is as it is."""
        criterion_id, function = self.criterion_id, self.criterion.value_function
        if function is not None:
            text = tr_lazy("Give a reason for the curve of {title}").format(title=self.criterion.title)
            self._apply(
                text, lambda p: set_value_function(p, criterion_id, replace(function, reason=reason)), ""
            )

    def answer(self, text: LazyText, answers: ValueAnswers, function: ValueFunction | None) -> None:
        """Store answers with the function they lead to, or else with the present one."""
        criterion = self.criterion
        kept = criterion.value_function or ValueFunction()
        new = function if function is not None else replace(kept, answers=answers)
        self.session.begin_gesture()
        self.change(text, lambda _criterion: new)

    def straighten(self) -> None:
        """Go back to a straight line."""
        title = self.criterion.title
        self.change(tr_lazy("Use a straight line for {title}").format(title=title), lambda _c: None)

    def restore(self) -> None:
        """Use the function again that was set aside."""
        title, criterion_id = self.criterion.title, self.criterion_id
        text = tr_lazy("Put the curve of {title} back").format(title=title)
        self._apply(text, lambda p: restore_value_function(p, criterion_id), "")

    def _apply(self, text: LazyText, edit: Callable[[Project], Project], merge: str) -> None:
        try:
            self.session.apply(text, edit, merge=merge)
        except McdaError as error:
            show_error(self._parent.window(), error, tr("Nothing was changed"))


class QuestionPanel(QWidget):
    """One way of saying what steps are worth."""

    question: ValueQuestion

    def __init__(self, editor: CurveEditor) -> None:
        super().__init__()
        self.editor = editor

    def refresh(self, criterion: Criterion) -> None:
        """Show the answers on a criterion."""
        raise NotImplementedError
