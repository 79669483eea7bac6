# SPDX-License-Identifier: MIT
"""Snapshots in the window: taking one, and the list of those there are."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from mcda_app.analysis.phrases import listed, percent
from mcda_app.analysis.vocabulary.method_options import method_words
from mcda_app.analysis.vocabulary.methods import METHODS
from mcda_app.analysis.weighting.weight_origin import lens_of
from mcda_app.domain.edits import snapshots as edit_snapshots
from mcda_app.domain.project import Project, Snapshot
from mcda_app.i18n import LocalisedTuple, tr, tr_lazy
from mcda_app.ui.core.change import Change
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.undo_keys import undoable
from mcda_app.ui.dialogs.list_dialogs import NameDialog
from mcda_app.ui.widgets.labels import plain, text_label
from mcda_app.ui.widgets.showing import run_dialog


def take_snapshot(parent: QWidget, session: Session) -> bool:
    """Ask for a name and keep the present weights and method under it; whether that was done."""

    def take(name: str) -> None:
        created = datetime.now().strftime("%Y-%m-%d %H:%M")
        session.apply(tr_lazy("Take a snapshot"), lambda p: edit_snapshots.add_snapshot(p, name, created))

    proposal = _proposal(session.project)
    label = tr("Name for these weights and this method")
    return bool(run_dialog(NameDialog(parent, tr("Take a snapshot"), label, proposal, take)))


def _proposal(project: Project) -> str:
    """A name that says what is kept: the lens if it is one, or a number."""
    titles = {s.title.casefold() for s in project.snapshots}
    profile = lens_of(project, project.weights)
    lens = profile.title if profile is not None else ""
    method = METHODS[project.settings.method].name
    first = f"{lens}, {method}" if lens else tr("Snapshot 1")
    number = 2
    name = first
    while name.casefold() in titles:
        name = f"{first} ({number})" if lens else tr("Snapshot {number}").format(number=number)
        number += 1
    return name


def weights_words(project: Project, snapshot: Snapshot) -> str:
    """The weights in a line, the largest first."""
    shares = [(snapshot.weights.share(c.id), c.short or c.title) for c in project.criteria]
    shares.sort(key=lambda pair: -pair[0])
    words = ", ".join(f"{name} {percent(share)}" for share, name in shares)
    own = len(snapshot.issue_weights)
    if own:
        more = tr("; {own} issue with own weights") if own == 1 else tr("; {own} issues with own weights")
        words += more.format(own=own)
    return words


class SnapshotsDialog(QDialog):
    """The snapshots there are. Each change is applied at once and can be undone.

    compare_wanted  two states to be shown side by side in the overview
    """

    compare_wanted = Signal(tuple, tuple)
    HEADS = LocalisedTuple(lambda: (tr("Snapshot"), tr("Taken"), tr("Method"), tr("Weights")))

    def __init__(self, parent: QWidget | None, session: Session) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Snapshots"))
        self.resize(760, 420)
        self._session = session
        layout = QVBoxLayout(self)
        layout.addWidget(
            text_label(
                "muted",
                tr(
                    "A snapshot keeps the weights and the method under a name. It is never overwritten; "
                    "going back to one is a step that can be undone, and scores stay as they are."
                ),
            )
        )
        self.table = QTableWidget(0, len(self.HEADS))
        self.table.setAccessibleName(tr("Snapshots"))
        self.table.setHorizontalHeaderLabels(list(self.HEADS))
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.itemSelectionChanged.connect(self._enable)
        layout.addWidget(self.table, 1)
        self._hint = text_label("muted")
        layout.addWidget(self._hint)
        row = QHBoxLayout()
        self.take = self._button(row, tr("&Take one now…"), self._take)
        self.compare = self._button(row, tr("&Compare"), self._compare)
        self.apply = self._button(row, tr("&Go back to it"), self._apply)
        self.rename = self._button(row, tr("&Rename…"), self._rename)
        self.remove = self._button(row, tr("Re&move"), self._remove)
        row.addStretch(1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        row.addWidget(close)
        layout.addLayout(row)
        session.changed.connect(self._project_changed)
        undoable(self, session)
        self._fill()

    def _button(self, row: QHBoxLayout, text: str, slot) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        row.addWidget(button)
        return button

    def _project_changed(self, change: Change) -> None:
        if change.touches(Change.SNAPSHOTS | Change.STRUCTURE):
            self._fill()

    def _fill(self) -> None:
        project = self._session.project
        chosen_ids = self._chosen()
        self.table.setRowCount(len(project.snapshots))
        for row, snapshot in enumerate(project.snapshots):
            method = METHODS[snapshot.settings.method].name
            choices = listed([name for _, name in method_words(snapshot.settings)][:1])
            texts = (
                snapshot.title,
                snapshot.created,
                f"{method}, {choices}",
                weights_words(project, snapshot),
            )
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(plain(text))
                item.setData(Qt.ItemDataRole.UserRole, snapshot.id)
                self.table.setItem(row, column, item)
            if snapshot.id in chosen_ids:
                self._choose(row)
        if project.snapshots and not self._chosen():
            self._choose(len(project.snapshots) - 1)
        self._enable()

    def _choose(self, row: int) -> None:
        # Not selectRow, which takes a row away again while Ctrl is held, as for the shortcut that leads here.
        kinds = QItemSelectionModel.SelectionFlag
        place = self.table.model().index(row, 0)
        self.table.selectionModel().setCurrentIndex(place, kinds.Select | kinds.Rows)

    def _chosen(self) -> list[str]:
        """The ids of the chosen snapshots, in the table's order."""
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        return [self.table.item(row, 0).data(Qt.ItemDataRole.UserRole) for row in rows]

    def _enable(self) -> None:
        count = len(self._chosen())
        self.compare.setEnabled(count in (1, 2))
        for button in (self.apply, self.rename):
            button.setEnabled(count == 1)
        self.remove.setEnabled(count > 0)
        hints = {
            0: tr("There is none yet.") if not self._session.project.snapshots else tr("Choose a snapshot."),
            1: tr("Compare sets it beside the present state; choose two (Ctrl+click) to compare them."),
            2: tr("Compare sets the two side by side."),
        }
        self._hint.setText(hints.get(count, tr("Two at most can be compared.")))

    def _take(self) -> None:
        if take_snapshot(self, self._session):
            self.table.clearSelection()
            self._choose(self.table.rowCount() - 1)

    def _compare(self) -> None:
        chosen = [("snapshot", snapshot_id) for snapshot_id in self._chosen()]
        before, after = (*chosen, ("now", ""))[:2]
        self.accept()
        self.compare_wanted.emit(before, after)

    def _apply(self) -> None:
        snapshot = edit_snapshots.snapshot(self._session.project, self._chosen()[0])
        self._session.apply(
            tr_lazy("Go back to “{snapshot}”").format(snapshot=snapshot.title),
            lambda p: edit_snapshots.apply_snapshot(p, snapshot.id),
        )

    def _rename(self) -> None:
        snapshot = edit_snapshots.snapshot(self._session.project, self._chosen()[0])

        def take(name: str) -> None:
            self._session.apply(
                tr_lazy("Rename a snapshot"), lambda p: edit_snapshots.rename_snapshot(p, snapshot.id, name)
            )

        run_dialog(NameDialog(self, tr("Rename snapshot"), tr("Name"), snapshot.title, take))

    def _remove(self) -> None:
        chosen = self._chosen()

        def without(project: Project) -> Project:
            for snapshot_id in chosen:
                project = edit_snapshots.remove_snapshot(project, snapshot_id)
            return project

        self._session.apply(
            tr_lazy("Remove a snapshot") if len(chosen) == 1 else tr_lazy("Remove snapshots"), without
        )
