# SPDX-License-Identifier: MIT
"""Sign-off: who signed the result, and whether it was edited since."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from mcda_app.analysis.group.signatures import inputs_alone, signed_state
from mcda_app.domain.edits.workshop.minutes import sign_off
from mcda_app.domain.voting.lookup import participant_of_code, require_workshop
from mcda_app.domain.workshop.signatures import SignOff
from mcda_app.domain.workshop.workshop import Workshop
from mcda_app.errors import EditError, McdaError
from mcda_app.files.inputs_hash import COVERS, RECORD_COVERS, inputs_hash, record_hash, signatures
from mcda_app.i18n import plural, tr
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.timestamps import local_time, timestamp
from mcda_app.ui.widgets.buttons import Rank
from mcda_app.ui.widgets.card import Card
from mcda_app.ui.widgets.dialogs.error_box import show_error
from mcda_app.ui.widgets.fields.wheel_guard import ComboBox
from mcda_app.ui.widgets.flow_layout import FlowLayout
from mcda_app.ui.widgets.labels import show_text, text_label
from mcda_app.ui.widgets.tables.balanced_table import BalancedTable
from mcda_app.ui.widgets.tables.read_only_table import Cell
from mcda_app.ui.workshop.layout import Prose, add_form, add_prose, bare, content_column, explain_button
from mcda_app.ui.workshop.prompts import button, code_field
from mcda_app.ui.workshop.results.group_weights import uses_group_weights
from mcda_app.ui.workshop.view import WorkshopView

DIGITS = 12
TABLE_DIGITS = 8
"""Digits of a fingerprint: enough to compare with the one above the table."""


class SignOffView(WorkshopView):
    """The state to sign, the signatures, and a form to sign with."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        layout = content_column(self)
        self.state, self.warning, self.mark = Prose("title"), text_label("note"), Prose("muted")
        head = QHBoxLayout()
        head.addWidget(self.state, 1)
        head.addWidget(explain_button(self.mark), 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(head)
        add_prose(layout, self.mark)
        layout.addWidget(self.warning)
        self._signatures = Card(tr("Signatures"))
        self.table = BalancedTable(tr("Signatures"), whole=(2, 3))
        self._signatures.body.addWidget(bare(self.table))
        layout.addWidget(self._signatures)
        layout.addWidget(self._make_form_card())
        self._enable()

    def _make_form_card(self) -> QWidget:
        card = Card(tr("Sign"))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.who, self.word, self.reason = ComboBox(), ComboBox(), QLineEdit()
        self.code = code_field(tr("Code on the slip"))
        for box in (self.who, self.word):
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.who.setAccessibleName(tr("Participant"))
        self.word.setAccessibleName(tr("Agree or dissent"))
        self.word.addItem(tr("I agree with the result"), True)
        self.word.addItem(tr("I sign under dissent"), False)
        self.reason.setAccessibleName(tr("Reason for dissent"))
        self.reason.setPlaceholderText(tr("Only with dissent"))
        self.word.currentIndexChanged.connect(lambda _at: self._enable())
        form.addRow(tr("&Who"), self.who)
        form.addRow(tr("&Code"), self.code)
        form.addRow(tr("&Position"), self.word)
        form.addRow(tr("&Reason"), self.reason)
        self._form = form
        add_form(card.body, form)
        row = FlowLayout()
        row.addWidget(button(tr("&Sign"), self.sign, rank=Rank.PRIMARY))
        card.body.addLayout(row)
        return card

    def refresh(self) -> None:
        workshop = self._session.project.workshop
        if workshop is None:
            return
        project = self._session.project
        signed = signatures(project)
        present = [p for p in workshop.participants if p.present]
        show_text(self.state, _state(signed, workshop.headcount or len(present)))
        hashes = (
            tr("Hash of the inputs (also in the report): {inputs}. {covers}").format(
                inputs=inputs_hash(project)[:DIGITS], covers=str(COVERS)
            ),
            tr("Hash of rounds and dissent (also in the report): {record}. {covers}").format(
                record=record_hash(project)[:DIGITS], covers=str(RECORD_COVERS)
            ),
        )
        show_text(self.mark, "\n".join(hashes))
        warnings = (self._warning(workshop), inputs_alone(s for s, _ in signed))
        show_text(self.warning, " ".join(filter(None, warnings)), hide_empty=True)
        self._show_signatures([] if workshop.anonymous else signed)
        self._form.setRowVisible(self.who, not workshop.anonymous)
        self._form.setRowVisible(self.code, workshop.anonymous)
        people = [(p.id, p.label) for p in present]
        if [(self.who.itemData(n), self.who.itemText(n)) for n in range(self.who.count())] != people:
            self.who.clear()
            for key, label in people:
                self.who.addItem(label, key)

    def _show_signatures(self, signed: Sequence[tuple[SignOff, bool]]) -> None:
        self._signatures.setVisible(bool(signed))
        self.table.setVisible(bool(signed))
        if not signed:
            return
        rows = [
            (
                Cell(s.label),
                Cell(s.role or "–"),
                Cell(tr("agrees") if s.agrees else tr("dissents")),
                Cell(local_time(s.at)),
                Cell(s.reason or "–"),
                Cell(
                    tr("this state")
                    if same
                    else tr("earlier: {inputs}").format(inputs=signed_state(s, TABLE_DIGITS)),
                    marked=not same,
                ),
            )
            for s, same in signed
        ]
        heads = (tr("Name"), tr("Role"), tr("Position"), tr("When"), tr("Reason"), tr("Signed"))
        self.table.show_rows(heads, rows)

    def follow(self) -> None:
        """Signatures may no longer match the project."""
        self.refresh()

    def _warning(self, workshop: Workshop) -> str:
        """What to consider before anybody signs."""
        if workshop.open_round is not None:
            return tr("{open_round} is still open. Close and reveal it before anybody signs.").format(
                open_round=workshop.open_round.title
            )
        try:
            used = uses_group_weights(self._session)
        except McdaError:
            return ""
        if used is False:
            return tr(
                "You would sign the project as it is now, and its weights are not the group's. To sign "
                "the group's weights, use them under Results first."
            )
        return ""

    def _enable(self) -> None:
        self.reason.setEnabled(not self.word.currentData())

    def sign(self) -> None:
        """Record the selected participant's signature on the present state."""
        agrees = bool(self.word.currentData())
        reason = "" if agrees else self.reason.text()
        at = timestamp()
        try:
            workshop = require_workshop(self._session.project)
            code = self.code.text() if workshop.anonymous else ""
            signer = (
                participant_of_code(workshop, code, self._session.sealer).id
                if workshop.anonymous
                else self.who.currentData() or ""
            )
            inputs, record = inputs_hash(self._session.project), record_hash(self._session.project)
            self._session.apply_without_undo(
                lambda p: sign_off(
                    p,
                    signer,
                    at,
                    inputs,
                    record,
                    self._session.sealer,
                    agrees=agrees,
                    reason=reason,
                    code=code,
                )
            )
        except EditError as error:
            show_error(self.window(), error, tr("Not signed"))
            return
        self.code.clear()
        self.reason.clear()
        self.word.setCurrentIndex(0)
        if self.who.currentIndex() + 1 < self.who.count():
            self.who.setCurrentIndex(self.who.currentIndex() + 1)


def _state(signed: Sequence[tuple[SignOff, bool]], expected: int) -> str:
    """How many have signed, and whether what they signed is the present state.

    signed    each signature with whether it is of that state
    expected  how many people could sign
    """
    if not signed:
        return tr("Nobody has signed yet")
    stale = sum(not same for _, same in signed)
    if stale:
        return plural(
            stale,
            tr("{stale} of {signed_count} signed an earlier state of the project.", "one person"),
            tr("{stale} of {signed_count} signed an earlier state of the project."),
        ).format(stale=stale, signed_count=len(signed))
    agreed = sum(s.agrees for s, _ in signed)
    return plural(
        len(signed),
        tr(
            "{signed_count} of {usable_count} has signed the present state: "
            "{agreed} in agreement, {dissenting} under dissent."
        ),
        tr(
            "{signed_count} of {usable_count} have signed the present state: {agreed} in "
            "agreement, {dissenting} under dissent."
        ),
    ).format(signed_count=len(signed), usable_count=expected, agreed=agreed, dissenting=len(signed) - agreed)
