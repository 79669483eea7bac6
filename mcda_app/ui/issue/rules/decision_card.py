# SPDX-License-Identifier: MIT
"""On the issue page: what was decided in the end, by whom, when, and why it differs."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from mcda_app.analysis.rules.decisions import comparison_sentence, differs
from mcda_app.domain.decisions.decision import Decision
from mcda_app.domain.edits.rules.decisions import set_decision
from mcda_app.errors import EditError
from mcda_app.i18n import tr, tr_lazy
from mcda_app.ui.core.session import Session
from mcda_app.ui.widgets.card import Card
from mcda_app.ui.widgets.dialogs.dialog_parts import fault_label, show_fault
from mcda_app.ui.widgets.fields.eliding_combo import ElidingCombo
from mcda_app.ui.widgets.fields.note_edit import DocumentText
from mcda_app.ui.widgets.labels import show_text, text_label

ELSE = "\0else"
"""What the choice holds for an outcome that is none of the options."""


class DecisionCard(Card):
    """Follows the chosen issue; the page says when."""

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Decision taken"))
        self._session = session
        self._issue_id = ""
        self._elsewhere = False
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form = form
        self.choice = ElidingCombo()
        self.choice.activated.connect(self._chosen)
        self.outcome, self.by, self.on, self.reason = (QLineEdit() for _ in range(4))
        self.on.setPlaceholderText("2026-12-31")
        self._texts = {field: DocumentText(field, "") for field in self.fields}
        rows: tuple[tuple[str, QWidget], ...] = (
            (tr("Decided"), self.choice),
            (tr("What was decided"), self.outcome),
            (tr("By whom"), self.by),
            (tr("Date"), self.on),
            (tr("Why it differs"), self.reason),
        )
        for name, field in rows:
            field.setAccessibleName(name)
            form.addRow(name, field)
        for field in self.fields:
            field.editingFinished.connect(self.commit)
        self.body.addLayout(form)
        self.fault = fault_label()
        self.body.addWidget(self.fault)
        self.note = text_label("muted")
        self.body.addWidget(self.note)
        self.refresh()

    @property
    def fields(self) -> tuple[QLineEdit, ...]:
        return self.outcome, self.by, self.on, self.reason

    def _decision(self) -> Decision | None:
        issue = self._session.issue
        return None if issue is None else issue.decision

    def refresh(self) -> None:
        """Show the document as it is, but no other text while one is being typed."""
        issue = self._session.issue
        if issue is None:
            return
        if issue.id != self._issue_id:
            self.commit()
            self._issue_id, self._elsewhere = issue.id, False
            self._texts = {field: DocumentText(field, "") for field in self.fields}
            self.fault.hide()
        decision = issue.decision
        items = [
            (tr("Nothing yet"), ""),
            *((o.title, o.id) for o in self._session.project.options_of(issue)),
            (tr("Something else"), ELSE),
        ]
        shown = [(self.choice.itemText(n), self.choice.itemData(n)) for n in range(self.choice.count())]
        if decision is not None:
            self._elsewhere = not decision.option
        chosen = ELSE if self._elsewhere else decision.option if decision is not None else ""
        with QSignalBlocker(self.choice):
            if shown != items:
                self.choice.clear()
                for title, option_id in items:
                    self.choice.addItem(title, option_id)
            self.choice.setCurrentIndex([option_id for _, option_id in items].index(chosen))
        given = decision or Decision("")
        texts = (given.outcome if self._elsewhere else "", given.by, given.on, given.reason)
        for field, text in zip(self.fields, texts, strict=True):
            if not self._texts[field].changed and self._texts[field].text() != text:
                self._texts[field] = DocumentText(field, text)
        self.refresh_ranking()

    def refresh_ranking(self) -> None:
        """Show what follows from weights: whether the decision is what leads now."""
        decision, result = self._decision(), self._session.result
        self._show_row(self.outcome, self._elsewhere)
        for field in (self.by, self.on):
            self._show_row(field, decision is not None)
        other = decision is not None and result is not None and differs(result, decision)
        self._show_row(self.reason, decision is not None and (other or bool(decision.reason)))
        note = ""
        if decision is not None and result is not None:
            note = comparison_sentence(result, replace(decision, reason=""))
        show_text(self.note, note if not (decision and decision.reason) else _first(note), hide_empty=True)

    def _show_row(self, field: QWidget, shown: bool) -> None:
        if self._form.isRowVisible(field) != shown:
            self._form.setRowVisible(field, shown)

    def _chosen(self, at: int) -> None:
        chosen = self.choice.itemData(at)
        self._elsewhere = chosen == ELSE
        if chosen == ELSE:
            self._show_row(self.outcome, True)
            self.outcome.setFocus()
            return  # nothing is decided until it is said what
        self._texts[self.outcome] = DocumentText(self.outcome, "")
        now = self._decision() or Decision("")
        self._apply(replace(now, outcome="", option=chosen) if chosen else None)

    def commit(self) -> None:
        """Put what was typed into the document."""
        if not any(self._texts[field].changed for field in self.fields):
            return
        issue = next((i for i in self._session.project.issues if i.id == self._issue_id), None)
        if issue is None:
            return
        now = issue.decision or Decision("")
        outcome, by, on, reason = (self._texts[field].text() for field in self.fields)
        if self._elsewhere:
            now = replace(now, option="", outcome=outcome)
        if not now.option and not now.outcome.strip():
            return
        result = self._session.result
        if reason != now.reason and result is not None:
            now = replace(now, recommended=tuple(option.id for option in result.leaders))
        self._apply(replace(now, by=by, on=on, reason=reason))

    def _apply(self, decision: Decision | None) -> None:
        issue_id = self._issue_id
        try:
            checked = set_decision(self._session.project, issue_id, decision).issue(issue_id).decision
            self._session.apply(tr_lazy("Record the decision"), lambda p: set_decision(p, issue_id, checked))
        except EditError as error:
            show_fault(self.fault, error)
            return
        self.fault.hide()
        self._texts = {field: DocumentText(field, field.text()) for field in self.fields}
        self.refresh()


def _first(note: str) -> str:
    """The sentence on what leads, without the one that a reason is missing."""
    return note.removesuffix(tr("Why it differs was not recorded.")).rstrip()
