# SPDX-License-Identifier: MIT
"""Below the decision matrix: each option that is left out of the issue, and why."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from mcda_app.domain.edits.issues import set_exclusion_reason
from mcda_app.domain.issue import Issue, Option
from mcda_app.i18n import tr, tr_lazy
from mcda_app.ui.core.session import Session
from mcda_app.ui.widgets.fields.note_edit import DocumentText
from mcda_app.ui.widgets.labels import TextLabel, show_text, text_label


class ReasonField(QLineEdit):
    """Why one option is left out of one issue. Enter and leaving the field take what was typed."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._issue_id = self._option_id = ""
        self._document_text = DocumentText(self, "")
        self.editingFinished.connect(self.commit)

    @property
    def option_id(self) -> str:
        return self._option_id

    def show_reason(self, issue: Issue, option: Option) -> None:
        """Show the document's reason, unless another is being typed."""
        self.setAccessibleName(tr("Why {option} is left out").format(option=option.title))
        self.setPlaceholderText(tr("Why? For example: no legal basis before 2028"))
        if (self._issue_id, self._option_id) != (issue.id, option.id):
            self._issue_id, self._option_id = issue.id, option.id
        elif self._document_text.changed:
            return
        reason = issue.exclusion_reasons.get(option.id, "")
        if self._document_text.text() != reason:
            self._document_text = DocumentText(self, reason)

    def commit(self) -> None:
        """Put what was typed into the document."""
        if not self._document_text.changed:
            return
        project, typed = self._session.project, self.text()
        issue = next((i for i in project.issues if i.id == self._issue_id), None)
        self._document_text = DocumentText(self, typed)
        if issue is None or self._option_id not in issue.excluded:
            return
        self._session.apply(
            tr_lazy("Say why an option is left out"),
            lambda p: set_exclusion_reason(p, self._issue_id, self._option_id, typed),
        )


class ExclusionReasons(QWidget):
    """A row for each option that is left out; hidden while all take part."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 4, 0, 4)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 2)
        self._labels: list[TextLabel] = []
        self.fields: list[ReasonField] = []
        self.refresh()

    def refresh(self) -> None:
        """Show the document as it is."""
        issue = self._session.issue
        options = () if issue is None else self._session.project.options_of(issue)
        excluded = [o for o in options if issue is not None and o.id in issue.excluded]
        while len(self.fields) < len(excluded):
            self._add_row()
        for n, (label, field) in enumerate(zip(self._labels, self.fields, strict=True)):
            shown = n < len(excluded)
            label.setVisible(shown)
            field.setVisible(shown)
            if shown and issue is not None:
                show_text(label, tr("{option} is left out, because").format(option=excluded[n].title))
                field.show_reason(issue, excluded[n])
        self.setVisible(bool(excluded))

    def _add_row(self) -> None:
        label, field = text_label("muted"), ReasonField(self._session, self)
        label.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        label.setBuddy(field)
        row = len(self.fields)
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(field, row, 1)
        self._labels.append(label)
        self.fields.append(field)

    def ask(self, option_id: str) -> None:
        """Have the reason for one option typed."""
        field = next((f for f in self.fields if f.option_id == option_id and not f.isHidden()), None)
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            field.selectAll()

    def commit(self) -> None:
        """Take what is being typed."""
        for field in self.fields:
            field.commit()
