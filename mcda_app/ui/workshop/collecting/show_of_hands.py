# SPDX-License-Identifier: MIT
"""Count hands that are raised in the room, on the options of an issue or on the criteria."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mcda_app.analysis.group.minutes import hands_text
from mcda_app.domain.edits.workshop.hands import people_in_the_room, record_hands
from mcda_app.domain.edits.workshop.voter_roll import MAX_PEOPLE
from mcda_app.domain.voting.lookup import require_workshop
from mcda_app.domain.workshop.minute_events import HandsCounted
from mcda_app.errors import EditError
from mcda_app.i18n import plural, tr
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.timestamps import timestamp
from mcda_app.ui.widgets.buttons import Rank, set_rank
from mcda_app.ui.widgets.dialogs.dialog_parts import fault_label, show_fault
from mcda_app.ui.widgets.fields.eliding_combo import ElidingCombo
from mcda_app.ui.widgets.fields.number_field import NumberField
from mcda_app.ui.widgets.labels import show_text, text_label
from mcda_app.ui.widgets.scrolling_column import scrolled_column
from mcda_app.ui.workshop.prompts import confirm


class ShowOfHandsDialog(QDialog):
    """One number for each option or criterion; Enter records the counts and makes room for the next question.

    The counts are an entry of the minutes: there is no ballot behind them.
    """

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent.window())
        self._session = session
        self.fields: dict[str, NumberField] = {}
        self.setWindowTitle(tr("Show of hands"))
        layout = QVBoxLayout(self)
        layout.addWidget(
            text_label(
                "muted",
                tr(
                    "Everybody sees who raises a hand. Only the counts are recorded, as a show of hands in "
                    "the minutes; they are never mixed with ballots."
                ),
            )
        )
        head = QFormLayout()
        self.subject = ElidingCombo()
        self.subject.setAccessibleName(tr("What hands are raised for"))
        self.subject.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for issue in session.project.issues:
            self.subject.addItem(tr("Options of {issue}").format(issue=issue.label), issue.id)
        self.subject.addItem(tr("Which criterion matters most?"), "")
        self.subject.setCurrentIndex(max(0, self.subject.findData(session.issue_id)))
        self.people = NumberField(tr("People in the room"), 1, MAX_PEOPLE, whole=True)
        self.people.show_number(max(1, people_in_the_room(require_workshop(session.project))))
        head.addRow(tr("&About"), self.subject)
        head.addRow(tr("&People in the room"), self.people)
        layout.addLayout(head)
        self.several = QCheckBox(tr("Each may raise a hand &more than once"))
        layout.addWidget(self.several)
        holder = QWidget()
        self._column = scrolled_column(holder)
        self._column.setContentsMargins(0, 0, 12, 0)
        self._counts = QWidget()
        self._column.addWidget(self._counts)
        self._column.addStretch(1)
        layout.addWidget(holder, 1)
        self.total = text_label("answer")
        layout.addWidget(self.total)
        self._fault = fault_label()
        layout.addWidget(self._fault)
        self._recorded = text_label("muted")
        layout.addWidget(self._recorded)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        record = buttons.addButton(tr("&Record the counts"), QDialogButtonBox.ButtonRole.ApplyRole)
        set_rank(record, Rank.PRIMARY)
        record.setDefault(True)
        record.clicked.connect(lambda _=False: self.take())
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.subject.currentIndexChanged.connect(lambda _at: self._ask())
        self.people.number_changed.connect(lambda _number: self._count())
        self.several.toggled.connect(lambda _on: self._count())
        self.resize(560, 560)
        self._ask()
        self._show_recorded()

    def _ask(self) -> None:
        """A field for everything that hands can be raised for."""
        project, issue_id = self._session.project, self.subject.currentData()
        if issue_id:
            issue = project.issue(issue_id)
            titles = {o.id: o.title for o in project.options_of(issue) if o.id not in issue.excluded}
        else:
            titles = {c.id: c.title for c in project.criteria}
        counts = QWidget()
        form = QFormLayout(counts)
        form.setContentsMargins(0, 0, 0, 0)
        self.fields = {}
        for key, title in titles.items():
            field = NumberField(title, 0, MAX_PEOPLE, whole=True, empty="–")
            field.number_changed.connect(lambda _number: self._count())
            field.lineEdit().textEdited.connect(lambda _text: self._count())
            label = QLabel(title.replace("&", "&&"))
            label.setWordWrap(True)
            label.setBuddy(field)
            form.addRow(label, field)
            self.fields[key] = field
        self._column.replaceWidget(self._counts, counts)
        self._counts.hide()
        self._counts.deleteLater()
        self._counts = counts
        self._fault.hide()
        self._count()
        if self.fields:
            next(iter(self.fields.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _count(self) -> None:
        """Say how many hands there are, and how many people raised none."""
        hands, people = sum(map(_shown_number, self.fields.values())), int(self.people.required)
        text = plural(hands, tr("{hands} hand counted"), tr("{hands} hands counted")).format(hands=hands)
        if not self.several.isChecked():
            rest = people - hands
            if rest >= 0:
                also = plural(rest, tr("{count} person raised none"), tr("{count} people raised none"))
            else:
                also = plural(-rest, tr("{count} too many"), tr("{count} too many"))
            text += "; " + also.format(count=abs(rest))
        show_text(self.total, text)

    def _show_recorded(self) -> None:
        workshop = require_workshop(self._session.project)
        events = [m.event for m in workshop.minutes if isinstance(m.event, HandsCounted)]
        show_text(self._recorded, "\n".join(hands_text(event) for event in events[-3:]), hide_empty=True)

    def take(self) -> None:
        """Enter the counts in the minutes once all are there; Enter goes to the next that is not."""
        empty = next(
            (field for field in self.fields.values() if not field.lineEdit().text().strip("– ")), None
        )
        if empty is not None:
            show_fault(self._fault, EditError(tr("Enter 0 where no hand was raised.")))
            empty.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        issue_id, several = self.subject.currentData(), self.several.isChecked()
        try:
            people = int(self.people.entered() or 0)
            counts = {key: int(field.entered() or 0) for key, field in self.fields.items()}
            at = timestamp()
            self._session.apply_without_undo(
                lambda p: record_hands(p, at, counts, people, issue_id=issue_id, several=several)
            )
        except EditError as error:
            show_fault(self._fault, error)
            return
        self._show_recorded()
        self._ask()

    @property
    def touched(self) -> bool:
        """Whether a count was typed that is not recorded yet."""
        return any(field.number is not None or field.uncommitted for field in self.fields.values())

    def reject(self) -> None:
        if not self.touched or confirm(
            self, tr("Leave without recording these counts?"), tr("Your entries will be lost."), tr("Leave")
        ):
            super().reject()


def _shown_number(field: NumberField) -> int:
    """The number in a field while it is typed too."""
    text = field.lineEdit().text().strip()
    return int(text) if text.isdecimal() and len(text) < 10 else int(field.number or 0)
