# SPDX-License-Identifier: MIT
"""Ballots as files: handed out to a folder, read back from one, and told before anything is taken."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QProgressDialog,
    QVBoxLayout,
    QWidget,
)

from mcda_app.domain.edits.workshop.participants import without_codes
from mcda_app.domain.project import Project
from mcda_app.errors import FileError, McdaError
from mcda_app.exchange.ballots.distribute import hand_out
from mcda_app.exchange.ballots.merge import Collection, Verdict, collect
from mcda_app.i18n import plural, tr
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.timestamps import timestamp
from mcda_app.ui.core.work.background import run_in_background
from mcda_app.ui.widgets.dialogs.document_folder import document_folder
from mcda_app.ui.widgets.dialogs.error_box import show_error
from mcda_app.ui.widgets.dialogs.showing import run_dialog
from mcda_app.ui.widgets.labels import show_text, text_label
from mcda_app.ui.widgets.scrolling_column import scrolled_table
from mcda_app.ui.widgets.tables.balanced_table import BalancedTable
from mcda_app.ui.widgets.tables.read_only_table import Cell
from mcda_app.ui.widgets.toast import ToastAction, open_path, show_toast
from mcda_app.ui.workshop.people.fresh_codes import issue_then
from mcda_app.ui.workshop.prompts import record

HARMLESS = frozenset((Verdict.NEW, Verdict.OFFERED, Verdict.REPLACES, Verdict.SAME, Verdict.BLANK))
"""Verdicts that need no attention. Blank forms are normal: everybody gets two files and fills in one."""


class _Meter:
    """A progress dialog for background work, with a button to stop it."""

    def __init__(self, parent: QWidget, text: str) -> None:
        self._stopped = threading.Event()
        self._state = (0, 0)
        self.dialog = QProgressDialog(text, tr("Stop"), 0, 0, parent.window())
        self.dialog.setWindowModality(Qt.WindowModality.WindowModal)
        self.dialog.setMinimumDuration(400)
        self.dialog.canceled.connect(self._stopped.set)
        self._timer = QTimer(self.dialog)
        self._timer.setInterval(100)
        self._timer.timeout.connect(self._show)
        self._timer.start()

    def __call__(self, done: int, total: int) -> bool:
        """Report progress from the worker's thread; False asks it to stop."""
        self._state = (done, total)
        return not self._stopped.is_set()

    def _show(self) -> None:
        done, total = self._state
        if total:
            self.dialog.setMaximum(total)
            self.dialog.setValue(min(done, total - 1))

    def end(self) -> None:
        self._timer.stop()
        self.dialog.reset()
        self.dialog.deleteLater()


def write_ballot_files(view: QWidget, session: Session) -> None:
    """Ask for a folder and write a ballot of each kind for every participant who has none in it."""
    start = document_folder(view)
    folder = QFileDialog.getExistingDirectory(view.window(), tr("Folder for the ballots"), start)
    if not folder:
        return
    workshop = session.project.workshop
    anonymous = workshop is None or workshop.anonymous
    whose = () if workshop is None or workshop.anonymous else without_codes(workshop)

    def write(codes: Mapping[str, str]) -> bool:
        _write_files(view, session, Path(folder), {} if anonymous else codes)
        return False

    issue_then(view, session, whose, write)


def _write_files(view: QWidget, session: Session, folder: Path, codes: Mapping[str, str]) -> None:
    project, meter = session.project, _Meter(view, tr("Writing ballots…"))

    def done(written: tuple[Path, ...]) -> None:
        meter.end()
        text = plural(
            len(written),
            tr("Wrote {written_count} file to {folder}"),
            tr("Wrote {written_count} files to {folder}"),
        ).format(written_count=len(written), folder=folder.name)
        show_folder = ToastAction(tr("Show in folder"), lambda: open_path(view.window(), folder))
        show_toast(view.window(), text, [show_folder])
        if codes:
            session.fresh_codes.clear()

    def failed(error: Exception) -> None:
        meter.end()
        if not isinstance(error, McdaError):
            raise error
        show_error(view.window(), error, tr("The ballots were not written"))

    rights = session.rights
    run_in_background(
        view, lambda: hand_out(project, folder, codes=codes, progress=meter, rights=rights), done, failed
    )


def open_ballot_file(window: QWidget, session: Session, path: Path) -> None:
    """Merge a filled ballot that was opened like a project into its workshop; show any other to fill in.

    Raises FileError if it cannot be read, or it is filled in and no round of the open workshop takes it.
    """
    from mcda_app.domain.workshop.workshop import Answers
    from mcda_app.exchange.ballots.ballot_file import open_ballot
    from mcda_app.ui.workshop.collecting.ballot_window import BallotDialog, ballot_to_fill_in

    ballot, workshop = open_ballot(path), session.project.workshop
    filled = bool(ballot.box) or ballot.answers != Answers()
    if workshop is None or workshop.id != ballot.workshop or not filled:
        run_dialog(BallotDialog(window, path, ballot_to_fill_in(path)))
        return
    if workshop.open_round is None:
        raise FileError(
            tr("This is a ballot for this workshop, but no round is open."),
            where=path.name,
            remedy=tr("Open a round under Workshop ▸ Rounds."),
        )
    run_dialog(CollectDialog(window, session, str(path)))


class CollectDialog(QDialog):
    """What was found in a folder, file by file; nothing is taken before it is accepted.

    folder  where the ballots are, or a single one
    """

    def __init__(self, view: QWidget, session: Session, folder: str) -> None:
        super().__init__(view.window())
        self._session, self._folder = session, Path(folder)
        self._collection: Collection | None = None
        self._basis: Project | None = None
        self.setWindowTitle(tr("Ballots from files"))
        self.resize(760, 520)
        layout = QVBoxLayout(self)
        self.summary = text_label("answer", tr("Reading the ballots…"))
        layout.addWidget(self.summary)
        workshop = session.project.workshop
        self.replacing = QCheckBox(tr("Let files replace ballots already submitted"))
        self.replacing.setVisible(workshop is not None and workshop.anonymous)
        self.replacing.toggled.connect(lambda _on: self.read())
        layout.addWidget(self.replacing)
        self.table = BalancedTable(tr("Files found"))
        layout.addWidget(scrolled_table(self.table), 1)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.merge_button = self._buttons.addButton(tr("&Apply"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.merge_button.setEnabled(False)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        layout.addWidget(self._buttons)
        self.read()

    def read(self) -> None:
        """Read the folder, beside the window."""
        project, replacing, at = self._session.project, self.replacing.isChecked(), timestamp()
        sealer = self._session.sealer
        meter = _Meter(self, tr("Reading ballots…"))

        def done(collection: Collection) -> None:
            meter.end()
            self._show(project, collection)

        def failed(error: Exception) -> None:
            meter.end()
            if not isinstance(error, McdaError):
                raise error
            show_text(self.summary, str(error))

        run_in_background(
            self,
            lambda: collect(project, self._folder, at, sealer, replacing=replacing, progress=meter),
            done,
            failed,
        )

    def _show(self, project: Project, collection: Collection) -> None:
        self._collection, self._basis = collection, project
        show_text(self.summary, tr("Reading was stopped.") if collection.stopped else collection.summary())
        rows = [
            (
                Cell(each.file),
                Cell(each.voter or "–"),
                Cell(each.reason, marked=each.verdict not in HARMLESS),
            )
            for each in collection.results
        ]
        self.table.show_rows((tr("File"), tr("Who"), tr("What will happen")), rows)
        self.merge_button.setEnabled(collection.merge_count > 0)

    def accept(self) -> None:
        collection, basis = self._collection, self._basis
        if collection is None or basis is None:
            return
        if self._session.project is not basis:  # edited meanwhile: read and ask again
            self.read()
            return
        if record(self, self._session, lambda _p: collection.merged):
            super().accept()
