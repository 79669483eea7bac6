# SPDX-License-Identifier: MIT
"""Take a snapshot, and manage the list of snapshots."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from mcda_app.analysis.phrases import listed, percent
from mcda_app.analysis.vocabulary.method_options import method_words
from mcda_app.analysis.vocabulary.methods import METHODS
from mcda_app.analysis.weighting.snapshot_names import proposed_name
from mcda_app.domain.edits import snapshots as edit_snapshots
from mcda_app.domain.project import Project, Snapshot
from mcda_app.i18n import LocalisedTuple, tr, tr_lazy
from mcda_app.ui.core.change import Change
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.undo_keys import undoable
from mcda_app.ui.dialogs.list_dialogs import NameDialog
from mcda_app.ui.widgets.dialogs.dialog_parts import add_action_button, fit_rows
from mcda_app.ui.widgets.dialogs.showing import run_dialog
from mcda_app.ui.widgets.labels import plain, text_label


def take_snapshot(parent: QWidget, session: Session) -> bool:
    """Ask for a name and save the present weights and method under it; whether the user did so."""

    proposal = proposed_name(session.project)

    def add(name: str) -> None:
        if name == proposal:
            name = proposal  # the program's text, not the user's
        created = datetime.now().strftime("%Y-%m-%d %H:%M")
        session.apply(tr_lazy("Take a snapshot"), lambda p: edit_snapshots.add_snapshot(p, name, created))

    label = tr("Name for these weights and this method")
    return bool(run_dialog(NameDialog(parent, tr("Take a snapshot"), label, proposal, add)))


def weights_words(project: Project, snapshot: Snapshot) -> str:
    """The weights in a line, the largest first."""
    shares = [(snapshot.weights.share(c.id), c.short or c.title) for c in project.criteria]
    shares.sort(key=lambda pair: -pair[0])
    words = ", ".join(f"{name} {percent(share)}" for share, name in shares)
    own_count = len(snapshot.issue_weights)
    if own_count:
        suffix = (
            tr("; {count} issue with own weights")
            if own_count == 1
            else tr("; {count} issues with own weights")
        )
        words += suffix.format(count=own_count)
    return words


class SnapshotsDialog(QDialog):
    """The list of snapshots. Each change is applied at once and can be undone.

    compare_wanted  emitted with two states to show side by side in the overview
    """

    compare_wanted = Signal(tuple, tuple)
    HEADS = LocalisedTuple(lambda: (tr("Snapshot"), tr("Taken on"), tr("Method"), tr("Weights")))

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
                    "A snapshot saves the weights and the method under a name. It is never "
                    "overwritten. Going back to a snapshot can be undone and does not change any "
                    "scores."
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
        self.take = add_action_button(row, tr("&Take one now…"), self._take)
        self.compare = add_action_button(row, tr("&Compare"), self._compare)
        self.apply = add_action_button(row, tr("&Go back to it"), self._apply)
        self.rename = add_action_button(row, tr("&Rename…"), self._rename)
        self.remove = add_action_button(row, tr("Re&move"), self._remove)
        row.addStretch(1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        row.addWidget(close)
        layout.addLayout(row)
        session.changed.connect(self._project_changed)
        undoable(self, session)
        self._fill()
        fit_rows(self, self.table)

    def _project_changed(self, change: Change) -> None:
        if change.touches(Change.SNAPSHOTS | Change.STRUCTURE):
            self._fill()

    def _fill(self) -> None:
        project = self._session.project
        selected = self._chosen()
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
            if snapshot.id in selected:
                self._choose(row)
        if project.snapshots and not self._chosen():
            self._choose(len(project.snapshots) - 1)
        self._enable()

    def _choose(self, row: int) -> None:
        # Not selectRow, which deselects a row while Ctrl is held, as for the shortcut that opens this dialog.
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
            0: tr("No snapshots yet.") if not self._session.project.snapshots else tr("Choose a snapshot."),
            1: tr("“Compare” shows it next to the present state; choose two (Ctrl+click) to compare them."),
            2: tr("“Compare” shows the two side by side."),
        }
        self._hint.setText(hints.get(count, tr("At most two can be compared.")))

    def _take(self) -> None:
        if take_snapshot(self, self._session):
            self.table.clearSelection()
            self._choose(self.table.rowCount() - 1)

    def _compare(self) -> None:
        states = [("snapshot", snapshot_id) for snapshot_id in self._chosen()]
        before, after = (*states, ("now", ""))[:2]
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

        def rename(name: str) -> None:
            self._session.apply(
                tr_lazy("Rename a snapshot"), lambda p: edit_snapshots.rename_snapshot(p, snapshot.id, name)
            )

        run_dialog(NameDialog(self, tr("Rename snapshot"), tr("Name"), snapshot.title, rename))

    def _remove(self) -> None:
        ids = self._chosen()

        def without(project: Project) -> Project:
            for snapshot_id in ids:
                project = edit_snapshots.remove_snapshot(project, snapshot_id)
            return project

        self._session.apply(
            tr_lazy("Remove a snapshot") if len(ids) == 1 else tr_lazy("Remove snapshots"), without
        )
