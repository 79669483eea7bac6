# SPDX-License-Identifier: MIT
"""The audit trail: whether the file keeps one, what is in it, and whether its chain holds."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from mcda_app.analysis.audit.sentences import (
    ChangeTexts,
    chain_sentence,
    head_sentence,
    people,
    step_sentence,
)
from mcda_app.domain.audit.trail import MAX_PERSON, AuditEntry
from mcda_app.errors import McdaError
from mcda_app.files.audit_chain import first_break, started, stopped
from mcda_app.files.inputs_hash import inputs_hash
from mcda_app.files.project_file import write_atomically
from mcda_app.i18n import LocalisedTuple, tr
from mcda_app.ui.core.change import Change
from mcda_app.ui.core.preferences import Preferences
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.timestamps import local_time, timestamp
from mcda_app.ui.core.undo_keys import undoable
from mcda_app.ui.dialogs.help_window import help_key
from mcda_app.ui.widgets.dialogs.dialog_parts import add_action_button
from mcda_app.ui.widgets.dialogs.error_box import show_error
from mcda_app.ui.widgets.dialogs.questions import Answer, ask, confirmed
from mcda_app.ui.widgets.fields.wheel_guard import ComboBox
from mcda_app.ui.widgets.labels import plain, show_text, text_label

AskTarget = Callable[[str, str, str, Path], Path | None]


class AuditTrailDialog(QDialog):
    """Entries from the newest to the oldest, the chosen one in full below them.

    ask_target  asks for a file to write, given a title, a filter, a suffix and a proposal
    """

    HEADS = LocalisedTuple(
        lambda: (tr("No."), tr("When"), tr("Who"), tr("Step", "of an audit trail"), tr("What changed"))
    )

    def __init__(
        self, parent: QWidget | None, session: Session, preferences: Preferences, ask_target: AskTarget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Audit trail"))
        self.resize(900, 600)
        help_key(self, "files")
        self._session, self._preferences, self._ask_target = session, preferences, ask_target
        self._rows: list[tuple[int, AuditEntry, str]] = []
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        self.keep = QCheckBox(tr("&Keep an audit trail in this file"))
        self.keep.clicked.connect(self._toggle)
        layout.addWidget(self.keep)
        layout.addWidget(
            text_label(
                "muted",
                tr(
                    "While this is ticked, the file records who changed what and when, undone steps "
                    "included. It records nothing about a workshop: no ballot, no vote and no time of "
                    "either."
                ),
            )
        )
        form = QFormLayout()
        self.person = QLineEdit(preferences.person)
        self.person.setMaxLength(MAX_PERSON)
        self.person.setPlaceholderText(tr("not given"))
        self.person.setAccessibleName(tr("Your name on this computer"))
        self.person.editingFinished.connect(self._name)
        form.addRow(tr("Your &name on this computer"), self.person)
        layout.addLayout(form)
        layout.addLayout(self._make_filters())
        self.split = QSplitter(Qt.Orientation.Vertical)
        self.split.setChildrenCollapsible(False)
        self.table = self._make_table()
        self.details = QPlainTextEdit()
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setAccessibleName(tr("The chosen entry"))
        self.split.addWidget(self.table)
        self.split.addWidget(self.details)
        self.split.setSizes([300, 130])
        self.table.setMinimumHeight(96)  # so that all of it fits a small screen in large text
        self.details.setMinimumHeight(48)
        layout.addWidget(self.split, 1)
        self.empty = text_label("muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(self.empty, 1)
        self.chain = text_label("muted")
        layout.addWidget(self.chain)
        row = QHBoxLayout()
        self.export = add_action_button(row, tr("&Export…"), self._export)
        self.remove = add_action_button(row, tr("&Remove audit trail…"), self._remove)
        row.addStretch(1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        row.addWidget(close)
        layout.addLayout(row)
        session.changed.connect(self._project_changed)
        undoable(self, session)
        self._fill()

    # Building

    def _make_filters(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search"))
        self.search.setAccessibleName(tr("Search the audit trail"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _text: self._filter())
        self.who = ComboBox()
        self.who.setAccessibleName(tr("Whose steps are shown"))
        self.who.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.who.setMinimumContentsLength(18)
        self.who.currentIndexChanged.connect(lambda _index: self._filter())
        row.addWidget(self.search, 1)
        row.addWidget(self.who)
        return row

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, len(self.HEADS))
        table.setAccessibleName(tr("Audit trail"))
        table.setHorizontalHeaderLabels(list(self.HEADS))
        table.verticalHeader().hide()
        table.setWordWrap(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        table.itemSelectionChanged.connect(self._show_chosen)
        return table

    # Showing

    def _project_changed(self, change: Change) -> None:
        if change.touches(Change.AUDIT | Change.STRUCTURE):
            self._fill()

    def _fill(self) -> None:
        project = self._session.project
        trail = project.audit
        self.keep.setChecked(trail is not None and trail.keeping)
        texts = ChangeTexts(project)
        entries = () if trail is None else trail.entries
        first = 1 if trail is None else trail.dropped + 1
        self._rows = [
            (number, entry, "; ".join(texts.sentences(entry))) for number, entry in enumerate(entries, first)
        ]
        self._rows.reverse()
        with QSignalBlocker(self.who):
            chosen = self.who.currentData()
            self.who.clear()
            self.who.addItem(tr("Everybody"), None)
            for person in people(entries):
                self.who.addItem(person or tr("not given"), person)
            self.who.setCurrentIndex(max(0, self.who.findData(chosen)))
        show_text(self.chain, "" if trail is None else self._chain_text(), hide_empty=True)
        for widget in (self.search, self.who, self.split):
            widget.setVisible(bool(entries))
        for button in (self.export, self.remove):
            button.setEnabled(trail is not None)
        show_text(
            self.empty,
            "" if entries else tr("No audit trail is kept. Tick the box above to begin one."),
            hide_empty=True,
        )
        self._filter()

    def _chain_text(self) -> str:
        trail = self._session.project.audit
        assert trail is not None
        return f"{chain_sentence(trail, first_break(trail))} {head_sentence(trail.head[:16])}"

    def _filter(self) -> None:
        """Show the entries of the chosen person in which all words of the search occur."""
        words, person = self.search.text().casefold().split(), self.who.currentData()
        shown = []
        for number, entry, changes in self._rows:
            texts = (
                str(number),
                local_time(entry.at),
                entry.person or tr("not given"),
                step_sentence(entry),
                changes,
            )
            everything = " ".join(texts).casefold()
            if all(word in everything for word in words) and person in (None, entry.person):
                shown.append((texts, entry))
        self.table.setRowCount(len(shown))
        for row, (texts, entry) in enumerate(shown):
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(plain(text))
                item.setData(Qt.ItemDataRole.UserRole, entry)
                self.table.setItem(row, column, item)
        for column in range(len(self.HEADS) - 1):
            self.table.resizeColumnToContents(column)
            most = self.table.fontMetrics().averageCharWidth() * 34
            self.table.setColumnWidth(column, min(self.table.columnWidth(column), most))
        if shown:
            self.table.selectRow(0)
        self._show_chosen()

    def _show_chosen(self) -> None:
        row = self.table.currentRow()
        item = self.table.item(row, 0) if row >= 0 and self.table.selectedItems() else None
        if item is None:
            self.details.setPlainText("")
            return
        entry = item.data(Qt.ItemDataRole.UserRole)
        lines = [step_sentence(entry), *ChangeTexts(self._session.project).sentences(entry)]
        if entry.inputs:
            lines.append(tr("hash of the inputs: {hash}").format(hash=entry.inputs))
        self.details.setPlainText("\n".join(lines))

    # Commands

    def _name(self) -> None:
        self._preferences.person = self.person.text()

    def _toggle(self, wanted: bool) -> None:
        self._name()
        session = self._session
        trail = session.project.audit
        person, inputs = self._preferences.person, inputs_hash(session.project)
        if wanted:
            session.set_audit(started(trail, timestamp(), person, inputs))
            return
        assert trail is not None
        answer = self._ask_whether_to_keep()
        if answer is None:
            self.keep.setChecked(True)
        elif answer:
            session.settle_audit()
            trail = session.project.audit or trail
            session.set_audit(stopped(trail, timestamp(), person, inputs))
        else:
            session.set_audit(None)

    def _ask_whether_to_keep(self) -> bool | None:
        """Whether what was recorded stays in the file; None if the trail is to be kept on."""
        answers = Answer(tr("&Keep entries")), Answer(tr("&Remove entries"), destructive=True)
        question = tr("Keep the entries made so far in the file?")
        detail = tr("From now on, no further step is recorded.")
        given = ask(self, tr("Audit trail"), question, answers, detail=detail)
        return None if given is None else given == 0

    def _remove(self) -> None:
        """Ask, then take the trail out of the file."""
        question = tr("Remove the audit trail from this file?")
        detail = tr(
            "All its entries are removed and no further step is recorded. This cannot be undone; "
            "export it first."
        )
        remove = Answer(tr("&Remove"), destructive=True)
        if confirmed(self, tr("Remove audit trail"), question, remove, detail=detail, warning=True):
            self._session.set_audit(None)

    def _export(self) -> None:
        from mcda_app.exchange.data.audit_csv import audit_csv

        project = self._session.project
        stem = self._session.path or Path(project.title)
        proposal = stem.with_name(tr("{stem} audit trail").format(stem=stem.stem) + ".csv")
        path = self._ask_target(tr("Export the audit trail"), "CSV (*.csv)", ".csv", proposal)
        if path is None:
            return
        try:
            write_atomically(path, audit_csv(project).encode("utf-8"))
        except McdaError as error:
            show_error(self, error, tr("The audit trail was not written"))
        else:
            written = tr("Saved {path}").format(path=path.name)
            show_text(self.chain, f"{written}. {self._chain_text()}")
