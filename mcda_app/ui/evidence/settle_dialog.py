# SPDX-License-Identifier: MIT
"""Takes down what a check found: the score, what it rests on now, and how sure it still is."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from mcda_app.analysis.vocabulary.evidence import EVIDENCE_WORDS
from mcda_app.domain.edits.evidence.tasks import NewScore, settle, task_of
from mcda_app.domain.evidence.tasks import ScorePlace
from mcda_app.domain.score import Evidence, Score
from mcda_app.errors import EditError
from mcda_app.i18n import tr, tr_lazy
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.timestamps import timestamp
from mcda_app.ui.evidence.score_fields import DoubtFields, ScoreField
from mcda_app.ui.widgets.dialogs.dialog_parts import fault_label, ok_cancel, show_fault
from mcda_app.ui.widgets.dialogs.showing import run_dialog
from mcda_app.ui.widgets.fields.shrinking_combo import ShrinkingComboBox
from mcda_app.ui.widgets.labels import text_label

DAY = 10
"""Letters of a day at the start of a time."""


class SettleDialog(QDialog):
    """Settles one score in one undoable step, and ticks off its entry on the list of what to check."""

    def __init__(self, parent: QWidget | None, session: Session, place: ScorePlace) -> None:
        super().__init__(parent)
        self._session, self._place = session, place
        project = session.project
        issue, self._criterion = project.issue(place.issue), project.criterion(place.criterion)
        option = next(o for o in project.options_of(issue) if o.id == place.option)
        self._score = score = issue.score(place.option, place.criterion)
        task = task_of(project, place)
        self.setWindowTitle(tr("Settle a score"))
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addWidget(text_label("heading", f"{issue.label} · {self._criterion.title}: {option.label}"))
        self.value = ScoreField(tr("The score that the check found"), self._criterion)
        self.value.show_value(score.value_on(self._criterion))
        self.evidence = ShrinkingComboBox(tr("What this score rests on"))
        kinds = [k for k in Evidence if k is not Evidence.COMPUTED or score.coalition is not None]
        for kind in kinds:
            self.evidence.addItem(EVIDENCE_WORDS[kind], kind)
        self.evidence.setCurrentIndex(self.evidence.findData(Evidence.USER))
        self.source = _line(tr("Source"), tr("a publication, a table, a conversation"))
        if task is not None:
            self.source.setText(task.ask)
        self.reason = _line(tr("Reason for this score"), tr("Why this score?"))
        self.reason.setText(score.reason_text)
        self.outcome = _line(tr("What came of the check"), tr("confirmed, or what is different"))
        if task is not None:
            self.outcome.setText(task.result)
        self.doubt = DoubtFields(self._criterion)
        rows: tuple[tuple[str, QWidget], ...] = (
            (tr("S&core"), self.value),
            (tr("&Evidence"), self.evidence),
            (tr("So&urce"), self.source),
            (tr("&Reason"), self.reason),
            (tr("Resul&t"), self.outcome),
            (tr("May still be"), self.doubt),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for n, (text, field) in enumerate(rows):
            label = text_label("", text)
            label.setWordWrap(False)
            label.setBuddy(field.focusProxy() or field)
            grid.addWidget(label, n, 0)
            grid.addWidget(field, n, 1)
        grid.setColumnStretch(1, 1)
        layout.addLayout(grid)
        self.fault = fault_label()
        layout.addWidget(self.fault)
        layout.addWidget(ok_cancel(self, tr("Settle")))
        self.setMinimumWidth(520)
        self.doubt.show_score(self._as_entered())
        self.evidence.activated.connect(lambda _at: self._show_usual())
        self.source.textEdited.connect(lambda _text: self._show_usual())
        self.value.changed.connect(self._value_changed)

    def _value_changed(self) -> None:
        """A reason belongs to one value, and so does a range: another value starts without them."""
        self.doubt.usual.setChecked(True)
        if self.reason.text() == self._score.reason_text:
            self.reason.clear()

    def _as_entered(self) -> Score:
        """The score as far as its usual doubt depends on it."""
        return Score(
            number=self._score.value_on(self._criterion),
            evidence=self.evidence.currentData(),
            source=self.source.text().strip(),
            coalition=self._score.coalition if self.evidence.currentData() is Evidence.COMPUTED else None,
        )

    def _show_usual(self) -> None:
        self.doubt.show_usual_of(self._as_entered())

    def accept(self) -> None:
        try:
            value = self.value.value()
            level = self._criterion.scale.level_at(value)
            new = NewScore(
                None if level is None else level.id,
                value if level is None else None,
                self.evidence.currentData(),
                self.source.text().strip(),
                self.reason.text().strip(),
                self.doubt.doubt(),
            )
            day, result = timestamp()[:DAY], self.outcome.text().strip()
            self._session.apply(
                tr_lazy("Settle a score"), lambda p: settle(p, self._place, new, on=day, result=result)
            )
        except EditError as error:
            show_fault(self.fault, error)
            return
        super().accept()


def _line(name: str, placeholder: str) -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setPlaceholderText(placeholder)
    return field


def settle_score(parent: QWidget, session: Session, place: ScorePlace) -> bool:
    """Let the user take down what a check of a score found; whether it was settled."""
    return bool(run_dialog(SettleDialog(parent.window(), session, place)))
