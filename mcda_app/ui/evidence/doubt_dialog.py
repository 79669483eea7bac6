# SPDX-License-Identifier: MIT
"""Asks how far a score may be off."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from mcda_app.domain.edits.evidence.doubts import set_doubt
from mcda_app.domain.evidence.tasks import ScorePlace
from mcda_app.errors import EditError
from mcda_app.i18n import tr, tr_lazy
from mcda_app.ui.core.session import Session
from mcda_app.ui.evidence.score_fields import DoubtFields
from mcda_app.ui.widgets.dialogs.dialog_parts import fault_label, ok_cancel, show_fault
from mcda_app.ui.widgets.dialogs.showing import run_dialog
from mcda_app.ui.widgets.labels import text_label


class DoubtDialog(QDialog):
    """Sets what one score may plausibly be, in one undoable step."""

    def __init__(self, parent: QWidget | None, session: Session, place: ScorePlace) -> None:
        super().__init__(parent)
        self._session, self._place = session, place
        project = session.project
        issue, criterion = project.issue(place.issue), project.criterion(place.criterion)
        option = next(o for o in project.options_of(issue) if o.id == place.option)
        score = issue.score(place.option, place.criterion)
        value = score.value_on(criterion)
        self.setWindowTitle(tr("How sure is this score?"))
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addWidget(text_label("heading", f"{issue.label} · {criterion.title}: {option.label}"))
        if value is not None:
            layout.addWidget(
                text_label("", tr("It is now: {value}.").format(value=criterion.describe(value)))
            )
        layout.addWidget(
            text_label("", tr("What may it plausibly be instead? Each value counts as equally likely."))
        )
        self.fields = DoubtFields(criterion)
        self.fields.show_score(score)
        layout.addWidget(self.fields)
        self.fault = fault_label()
        layout.addWidget(self.fault)
        layout.addWidget(ok_cancel(self))
        self.setMinimumWidth(420)

    def accept(self) -> None:
        try:
            doubt = self.fields.doubt()
            self._session.apply(
                tr_lazy("Change how sure a score is"), lambda p: set_doubt(p, self._place, doubt)
            )
        except EditError as error:
            show_fault(self.fault, error)
            return
        super().accept()


def ask_doubt(parent: QWidget, session: Session, place: ScorePlace) -> None:
    """Let the user say how far a score may be off."""
    run_dialog(DoubtDialog(parent.window(), session, place))
