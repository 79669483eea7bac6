# SPDX-License-Identifier: MIT
"""Add many participants at once, from a list that is pasted or typed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from mcda_app.errors import EditError
from mcda_app.exchange.ballots.people_list import PeopleList, add_people, read_people
from mcda_app.i18n import localised, plural, tr
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.timestamps import timestamp
from mcda_app.ui.widgets.buttons import Rank, set_rank
from mcda_app.ui.widgets.dialogs.dialog_parts import fault_label, show_fault
from mcda_app.ui.widgets.labels import show_text, text_label
from mcda_app.ui.widgets.scrolling_column import scrolled_table
from mcda_app.ui.widgets.tables.balanced_table import BalancedTable
from mcda_app.ui.widgets.tables.read_only_table import Cell

MAX_CLIPBOARD = 200_000
"""Characters; a longer text on the clipboard is no list of people."""


class PastePeopleDialog(QDialog):
    """The list above, what is read of it below; nothing is added before it is accepted.

    What lies on the clipboard is in the list already if it has several cells or lines.
    """

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent.window())
        self._session = session
        self._list = PeopleList(())
        self.setWindowTitle(tr("Add participants from a list"))
        self.resize(820, 600)
        layout = QVBoxLayout(self)
        label = QLabel(tr("&List: one line for each person, or cells copied from a spreadsheet"))
        layout.addWidget(label)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setPlaceholderText(tr("Name; role; organisation; group; voting weight"))
        self.text.setAccessibleName(tr("List of participants"))
        label.setBuddy(self.text)
        layout.addWidget(self.text, 2)
        layout.addWidget(
            text_label(
                "muted",
                tr(
                    "Separate with semicolons or tabs. With headings in the first row, the columns may stand "
                    "in any order."
                ),
            )
        )
        self.summary = text_label("answer")
        layout.addWidget(self.summary)
        self.notes = text_label("note")
        layout.addWidget(self.notes)
        self.table = BalancedTable(tr("People found"))
        layout.addWidget(scrolled_table(self.table), 3)
        self._fault = fault_label()
        layout.addWidget(self._fault)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.add_button = self._buttons.addButton(tr("&Add"), QDialogButtonBox.ButtonRole.AcceptRole)
        set_rank(self.add_button, Rank.PRIMARY)
        self.add_button.setDefault(True)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        layout.addWidget(self._buttons)
        self.text.textChanged.connect(self._read)
        self.text.setPlainText(_clipboard_list())
        self._read()
        if self._list.readable:
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read(self) -> None:
        self._fault.hide()
        self._list = read_people(self._session.project, self.text.toPlainText())
        people, count = self._list.people, len(self._list.readable)
        show_text(self.summary, self._summary(), hide_empty=True)
        show_text(self.notes, " ".join(self._list.notes), hide_empty=True)
        heads = (
            *(tr("Line"), tr("Name"), tr("Role"), tr("Organisation"), tr("Group"), tr("Voting weight")),
            tr("What will happen"),
        )
        rows = [
            (
                Cell(str(p.line), number=True),
                *(Cell(text or "–") for text in (p.name, p.role, p.organisation, p.group)),
                Cell("–" if p.fault else localised(p.weight, "g"), number=True),
                Cell(p.fault or tr("Will be added."), marked=bool(p.fault)),
            )
            for p in people
        ]
        self.table.setVisible(bool(rows))
        self.table.show_rows(heads, rows)
        self.add_button.setEnabled(count > 0)
        self.add_button.setText(
            plural(count, tr("&Add {count} participant"), tr("&Add {count} participants")).format(count=count)
        )

    def _summary(self) -> str:
        readable, faulty = len(self._list.readable), len(self._list.faulty)
        if not readable and not faulty:
            return ""
        text = plural(
            readable, tr("{count} person can be added."), tr("{count} people can be added.")
        ).format(count=readable)
        if faulty:
            text += " " + plural(
                faulty, tr("{count} line cannot be read."), tr("{count} lines cannot be read.")
            ).format(count=faulty)
        return text

    def accept(self) -> None:
        """Add those who can be added; lines that cannot be read stay, with the reason."""
        people, rest = self._list.readable, self._list.faulty
        if not people:
            return
        at = timestamp()
        try:
            self._session.apply_without_undo(lambda p: add_people(p, people, at))
        except EditError as error:
            show_fault(self._fault, error)
            return
        if not rest:
            super().accept()
            return
        self.text.setPlainText("\n".join([*self._headings(), *(p.text for p in rest)]))
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _headings(self) -> list[str]:
        return self.text.toPlainText().splitlines()[:1] if self._list.headings else []


def _clipboard_list() -> str:
    """What lies on the clipboard, if it looks like a list."""
    text = QGuiApplication.clipboard().text()
    if len(text) > MAX_CLIPBOARD or not text.strip():
        return ""
    several = len(text.strip().splitlines()) > 1
    return text.rstrip("\n") if several or "\t" in text or ";" in text else ""
