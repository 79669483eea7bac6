# SPDX-License-Identifier: MIT
"""Sign-off: who stands behind the result as it is, and whether it was changed since."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QWidget

from mcda_app.domain.edit_workshop import participant_of_code, sign_off, signatures, workshop_of
from mcda_app.domain.workshop import Workshop
from mcda_app.errors import EditError, McdaError
from mcda_app.files.fingerprint import inputs_hash
from mcda_app.ui.clock import now, told
from mcda_app.ui.flow import FlowLayout
from mcda_app.ui.guard import tell
from mcda_app.ui.labels import put, text_label
from mcda_app.ui.pages import scrolled_column
from mcda_app.ui.session import Session
from mcda_app.ui.tables import Cell, ReadTable
from mcda_app.ui.workshop.asking import button
from mcda_app.ui.workshop.revealed import uses_group_weights

SHOWN = 12


class SignOffView(QWidget):
    """The state that is signed, the signatures, and a line to sign on."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        layout = scrolled_column(self)
        layout.addWidget(text_label("title", "Sign-off"))
        self.state = text_label("answer")
        self.mark = text_label("muted")
        layout.addWidget(self.state)
        layout.addWidget(self.mark)
        self.warning = text_label("note")
        layout.addWidget(self.warning)
        self.table = ReadTable("Signatures", stretch=(0, 4))
        layout.addWidget(self.table)
        layout.addWidget(text_label("heading", "Sign"))
        form = QFormLayout()
        self.who, self.code, self.word, self.reason = QComboBox(), QLineEdit(), QComboBox(), QLineEdit()
        self.who.setAccessibleName("Participant")
        self.code.setAccessibleName("Code on the slip")
        self.code.setEchoMode(QLineEdit.EchoMode.PasswordEchoOnEdit)
        self.word.setAccessibleName("Agree or dissent")
        self.word.addItem("I agree with the result", True)
        self.word.addItem("I sign under dissent", False)
        self.reason.setAccessibleName("Reason for dissent")
        self.reason.setPlaceholderText("Only with dissent")
        self.word.currentIndexChanged.connect(lambda _at: self._enable())
        form.addRow("&Who", self.who)
        form.addRow("&Code", self.code)
        form.addRow("&Word", self.word)
        form.addRow("&Reason", self.reason)
        self._form = form
        layout.addLayout(form)
        row = FlowLayout()
        row.addWidget(button("&Sign", self.sign))
        layout.addLayout(row)
        layout.addStretch(1)
        self._enable()

    def refresh(self) -> None:
        workshop = self._session.project.workshop
        if workshop is None:
            return
        inputs = inputs_hash(self._session.project)
        signed = signatures(workshop, inputs)
        stale = sum(not same for _, same in signed)
        usable = [p for p in workshop.participants if p.present]
        if not signed:
            put(self.state, "Nobody has signed yet.")
        elif stale:
            put(
                self.state,
                f"The project was changed after {stale} of {len(signed)} signed: what they signed is not "
                "what there is now.",
            )
        else:
            agreed = sum(s.agrees for s, _ in signed)
            put(
                self.state,
                f"{len(signed)} of {len(usable)} have signed what there is now: {agreed} in agreement, "
                f"{len(signed) - agreed} under dissent.",
            )
        put(
            self.mark,
            f"Fingerprint of scores, weights and method: {inputs[:SHOWN]}. It is in the report too.",
        )
        put(self.warning, self._warning(workshop), hide_empty=True)
        rows = [
            (
                Cell(s.name),
                Cell(s.role or "–"),
                Cell("agrees" if s.agrees else "dissents"),
                Cell(told(s.at)),
                Cell(s.reason or "–"),
                Cell("this state" if same else f"earlier: {s.inputs[:SHOWN]}", marked=not same),
            )
            for s, same in signed
        ]
        self.table.setVisible(bool(rows))
        if rows:
            self.table.show_rows(("Name", "Role", "Word", "When", "Reason", "Signed"), rows)
        self._form.setRowVisible(self.who, not workshop.anonymous)
        self._form.setRowVisible(self.code, workshop.anonymous)
        people = [(p.id, p.label) for p in usable]
        if [(self.who.itemData(n), self.who.itemText(n)) for n in range(self.who.count())] != people:
            self.who.clear()
            for key, label in people:
                self.who.addItem(label, key)

    def follow(self) -> None:
        """What was signed may not be what there is now."""
        self.refresh()

    def _warning(self, workshop: Workshop) -> str:
        """What to think of before anybody signs."""
        if workshop.open_round is not None:
            return f"{workshop.open_round.title} is still open. Close and reveal it before anybody signs."
        try:
            used = uses_group_weights(self._session)
        except McdaError:
            return ""
        if used is False:
            return (
                "What is signed is the project as it is, and its weights are not the group's. To sign the "
                "group's, use them under Results first."
            )
        return ""

    def _enable(self) -> None:
        self.reason.setEnabled(not self.word.currentData())

    def sign(self) -> None:
        """Put the chosen participant's word to the project as it is."""
        agrees = bool(self.word.currentData())
        reason = "" if agrees else self.reason.text()
        at = now()
        try:
            workshop = workshop_of(self._session.project)
            signer = (
                participant_of_code(workshop, self.code.text()).id
                if workshop.anonymous
                else self.who.currentData() or ""
            )
            inputs = inputs_hash(self._session.project)
            self._session.record(lambda p: sign_off(p, signer, at, inputs, agrees=agrees, reason=reason))
        except EditError as error:
            tell(self.window(), error, "Not signed")
            return
        self.code.clear()
        self.reason.clear()
        self.word.setCurrentIndex(0)
        if self.who.currentIndex() + 1 < self.who.count():
            self.who.setCurrentIndex(self.who.currentIndex() + 1)
