# SPDX-License-Identifier: MIT
"""Keeping a recovery copy while there is unsaved work, and offering what a crash left behind."""

from __future__ import annotations

import os
import threading
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from time import monotonic, thread_time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
)

from mcda_app.errors import FileError, McdaError
from mcda_app.files import disk
from mcda_app.files.pulse import Pulse
from mcda_app.files.recovery import Copy, Keeper, discard, left_behind, read_copy
from mcda_app.files.store import SUFFIX, open_project, save_project
from mcda_app.language import tr
from mcda_app.ui.clock import now, told
from mcda_app.ui.guard import tell
from mcda_app.ui.labels import put, text_label
from mcda_app.ui.session import Session
from mcda_app.ui.showing import closing, run_dialog
from mcda_app.ui.worker import run

if TYPE_CHECKING:
    from mcda_app.domain.project import Project
    from mcda_app.ui.window import MainWindow

COPY = Qt.ItemDataRole.UserRole
WITHIN = 400
"""Milliseconds after an edit when it is put on disk; edits until then go with it."""

SLOW, PATIENCE = 0.1, 5.0
"""Seconds from which writing a copy would hold up a drag, so that it waits for the hand to rest; but no
longer than so many."""


def recovery_folder() -> Path:
    """The program's own folder for recovery copies."""
    data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return Path(data) / "mcda_app" / "recovery"


GRACE = 0.1
"""Seconds to wait, when all is saved, for a copy that is being written that moment, so that it can go."""


class RecoveryKeeper(QObject):
    """Follows the session. Writing is done beside the window, one state at a time.

    A state that is being written when the work is saved or given up is outdated by then: it is not begun any
    more, and a copy that was just written goes at once.
    """

    _lost = Signal()

    def __init__(self, session: Session, owner: MainWindow, folder: Path | None = None) -> None:
        super().__init__(owner)
        self._session, self._window = session, owner
        self._keeper = Keeper(folder or recovery_folder())
        self._lock = threading.Lock()
        self._wanted = 0
        self._pulse: Pulse | None = None
        self._kept: object = None
        self._writing = False
        self._warned = False
        self._ended = False
        self._took = self._since = 0.0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(WITHIN)
        self._soon.timeout.connect(self._write)
        self._lost.connect(self._write_again)
        session.changed.connect(self._wake)
        session.document_changed.connect(self._wake)

    @property
    def path(self) -> Path | None:
        """Where the copy lies; None if all is saved."""
        return self._keeper.path

    def _wake(self) -> None:
        if self._ended:
            return
        if not self._session.modified:
            self._soon.stop()
            self._kept = None
            self._give_up(GRACE)
        elif self._session.project is not self._kept:
            if not self._soon.isActive():
                self._since = monotonic()
                self._soon.start()
            elif self._took > SLOW and monotonic() - self._since < PATIENCE:
                self._soon.start()

    def _give_up(self, patience: float) -> None:
        """Let the copy go; whoever writes one this moment does it where the disk takes longer than that."""
        self._wanted += 1
        if self._pulse is not None:
            self._pulse.stop()
            self._pulse = None
        if self._lock.acquire(timeout=patience):
            try:
                self._keeper.clear()
            finally:
                self._lock.release()

    def _write(self) -> None:
        if self._writing or self._ended or not self._session.modified:
            return
        project, of, wanted = self._session.project, self._session.path, self._wanted
        self._writing = True
        at = now()

        def work() -> float:
            begun = thread_time()
            with self._lock:
                if wanted == self._wanted:
                    self._keeper.write(project, of, at)
                    if wanted != self._wanted:  # saved or given up meanwhile
                        self._keeper.clear()
            return thread_time() - begun

        run(self, work, lambda took: self._written(project, took, wanted), self._failed)

    def _written(self, project: Project, took: float, wanted: int) -> None:
        self._writing = False
        self._took = took
        if wanted == self._wanted:
            self._kept = project
            if self._pulse is None:
                self._pulse = Pulse(self._beat)
            self._tell_where()
        self._wake()

    def _tell_where(self) -> None:
        """Say once where a copy is kept that the next start cannot offer by itself."""
        if self._keeper.noted:
            self._warned = False
        elif not self._warned:
            self._warned = True
            self._window.statusBar().showMessage(
                tr(
                    "Unsaved work is kept beside the project only, for the program's own folder cannot be "
                    "written to. After a crash, open the project to recover it."
                ),
                15000,
            )

    def _failed(self, error: Exception) -> None:
        self._writing = False
        if not isinstance(error, FileError):
            raise error
        if not self._warned:
            self._warned = True
            self._window.statusBar().showMessage(
                tr("Unsaved work cannot be put on disk for recovery. Save it now and then."), 15000
            )
        self._soon.start(10 * WITHIN)

    def _beat(self) -> None:
        """Called beside the window: tell other machines that this program works."""
        if self._lock.acquire(blocking=False):  # writing tells it as well
            try:
                there = self._keeper.beat()
            finally:
                self._lock.release()
            if not there and not self._ended:
                self._lost.emit()

    def _write_again(self) -> None:
        """Somebody took the copy away, as another machine may do that heard nothing of this one."""
        if self._session.modified and self._keeper.path is not None:
            self._kept = None
            self._wake()

    def keep_now(self, over: Copy) -> bool:
        """Put the work on disk before anything else is done; whether that could be done.

        over  the copy that it was recovered from
        """
        project = self._session.project
        self._wanted += 1
        try:
            with self._lock:
                self._keeper.write(project, self._session.path, now(), over.path)
        except FileError:
            return False
        self._kept = project
        if self._pulse is None:
            self._pulse = Pulse(self._beat)
        return True

    def replaces(self, copy: Copy) -> None:
        """Give a copy up whose content this program's own copy now holds, maybe in the same place."""
        if copy.path != self.path:
            with suppress(FileError):  # its program was heard of again: the copy is that program's
                discard(copy)
        elif copy.note is not None:
            with suppress(OSError):
                copy.note.unlink(missing_ok=True)

    def end(self) -> None:
        """The program ends as it should: nothing is left to recover."""
        self._ended = True
        self._soon.stop()
        self._give_up(-1)


def offer_recovery(window: MainWindow, folder: Path | None = None) -> None:
    """Ask what to do with what a crash left behind, if anything."""
    copies = left_behind(folder or recovery_folder())
    if copies:
        run_dialog(RecoveryDialog(window, copies))


class RecoveryDialog(QDialog):
    """What could be recovered, and what differs from what was saved.

    opening  whether a file is being opened, which goes on as it was saved if nothing is recovered
    Whatever is chosen, unsaved work is kept until it is recovered or given up.
    """

    def __init__(self, window: MainWindow, copies: Sequence[Copy], *, opening: bool = False) -> None:
        super().__init__(window)
        self._main = window
        self.setWindowTitle(tr("Unsaved work was found"))
        self.resize(560, 420)
        layout = QVBoxLayout(self)
        layout.addWidget(
            text_label(
                "",
                tr(
                    "The program ended unexpectedly with work that had not been saved. Recovering opens it; "
                    "nothing is written until you save. Whatever you choose, the unsaved work is kept and "
                    "offered again until you recover or discard it."
                ),
            )
        )
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Unsaved work"))
        for copy in copies:
            item = QListWidgetItem(_named(copy))
            item.setData(COPY, copy)
            self.list.addItem(item)
        self.list.setMaximumHeight(140)
        self.list.currentItemChanged.connect(lambda _now, _old: self._show())
        layout.addWidget(self.list)
        self._differs = text_label()
        self._differs.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._differs, 1)
        self._said = text_label("answer")
        layout.addWidget(self._said)
        self.recover_button = QPushButton(tr("&Recover"))
        self.saved_button = QPushButton(tr("Open the saved &file instead"))
        self.copy_button = QPushButton(tr("Save a &copy…"))
        self.discard_button = QPushButton(tr("&Discard…"))
        self.recover_button.clicked.connect(lambda _=False: self.recover())
        self.copy_button.clicked.connect(lambda _=False: self.save_copy())
        self.discard_button.clicked.connect(lambda _=False: self._ask_to_discard())
        row = QHBoxLayout()
        row.addWidget(self.copy_button)
        row.addWidget(self.discard_button)
        row.addStretch(1)
        layout.addLayout(row)
        buttons = QDialogButtonBox()
        buttons.addButton(self.recover_button, QDialogButtonBox.ButtonRole.AcceptRole)
        if opening:  # whoever opened the file goes on to it
            buttons.addButton(self.saved_button, QDialogButtonBox.ButtonRole.RejectRole)
        else:
            self.saved_button.clicked.connect(lambda _=False: self.open_saved())
            buttons.addButton(self.saved_button, QDialogButtonBox.ButtonRole.ActionRole)
            buttons.addButton(QPushButton(tr("Ask me &later")), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        put(self._said, "", hide_empty=True)
        self.recover_button.setDefault(True)
        self.list.setCurrentRow(0)
        self.recover_button.setFocus()

    @property
    def _copy(self) -> Copy | None:
        items = self.list.selectedItems()
        return items[0].data(COPY) if items else None

    def _show(self) -> None:
        copy = self._copy
        if copy is None:
            return
        put(self._differs, f"{_elsewhere(copy)}{_differences(copy)}")
        put(self._said, "", hide_empty=True)
        self.saved_button.setEnabled(copy.of is not None and os.path.isfile(copy.of))

    def recover(self) -> None:
        """Open the chosen copy as unsaved work."""
        copy = self._copy
        if copy is None:
            return
        try:
            project = read_copy(copy)
        except McdaError as error:
            tell(self._main, error, tr("The work was not recovered"))
            return
        if not self._main.controller.may_leave():
            return
        of = copy.of if copy.of is not None and os.path.isdir(copy.of.parent) else None
        self._main.session.recover(project, of)
        keeper = self._main.recovery
        if keeper is not None and keeper.keep_now(copy):
            keeper.replaces(copy)
        self._main.statusBar().showMessage(tr("Recovered. Save it to keep it."), 8000)
        self.accept()

    def open_saved(self) -> None:
        """Open the project as it was saved; the unsaved work is offered again."""
        copy = self._copy
        if copy is None or copy.of is None or not self._main.controller.may_leave():
            return
        self.reject()
        self._main.controller.open_saved(copy.of)

    def save_copy(self) -> None:
        """Write the unsaved work to a file of its own; it is still there to be recovered."""
        from mcda_app.ui.file_actions import FILTER

        copy = self._copy
        if copy is None:
            return
        name = copy.of.stem if copy.of is not None else tr("Unsaved work")
        try:
            project = read_copy(copy)
            path = self._main.controller.ask_target(
                tr("Save a copy"), FILTER, SUFFIX, Path(tr("{name} recovered").format(name=name) + SUFFIX)
            )
            if path is None:
                return
            rights = None if copy.of is None or not copy.of.exists() else disk.mode_like(copy.of)
            with self._main.controller.sharing.reserved(path):
                save_project(project, path, links=False, rights=rights)
        except McdaError as error:
            tell(self, error, tr("The copy was not saved"))
            return
        said = tr("Saved as {path}. It is kept here as well.").format(path=path.name)
        put(self._said, said, hide_empty=True)

    def _ask_to_discard(self) -> None:
        from PySide6.QtWidgets import QMessageBox

        copy = self._copy
        if copy is None:
            return
        question = tr("Give this unsaved work up?")
        with closing(QMessageBox(QMessageBox.Icon.Question, tr("Discard"), question, parent=self)) as box:
            box.setInformativeText(tr("It cannot be brought back."))
            yes = box.addButton(tr("Discard it"), QMessageBox.ButtonRole.DestructiveRole)
            box.addButton(QMessageBox.StandardButton.Cancel)
            box.setDefaultButton(QMessageBox.StandardButton.Cancel)
            box.exec()
            agreed = box.clickedButton() is yes
        if agreed:
            try:
                discard(copy)
            except McdaError as error:
                tell(self, error, tr("The work was not discarded"))
                return
            self.list.takeItem(self.list.currentRow())
            if not self.list.count():
                self.reject()


def _named(copy: Copy) -> str:
    name = copy.of.name if copy.of is not None else tr("{copy} (never saved)").format(copy=copy.title)
    return f"{name}, {told(copy.written)}" if copy.written else name


def _elsewhere(copy: Copy) -> str:
    """A warning where the copy is that of a program on another computer, which may not have ended."""
    if not copy.on:
        return ""
    return (
        tr(
            "It is kept by the program on the computer {on}, which was last heard of {heard}. If that "
            "computer is only asleep or cut off, the work is still open there; ask before you recover or "
            "discard it."
        ).format(on=copy.on, heard=told(copy.heard))
        + "\n\n"
    )


def _differences(copy: Copy) -> str:
    """In words, what the copy has that the saved file has not."""
    from mcda_app.analysis.project_changes import project_changes
    from mcda_app.analysis.wording import issues

    try:
        project = read_copy(copy)
    except McdaError as error:
        return str(error)
    if copy.of is None or not os.path.exists(copy.of):
        return tr("“{project}”, {issues_count}. Its file was never saved, or is gone.").format(
            project=project.title, issues_count=issues(len(project.issues))
        )
    try:
        saved = open_project(copy.of)
    except McdaError:
        return tr("The saved file {of} cannot be read now.").format(of=copy.of.name)
    changes = project_changes(saved, project)
    if not changes:
        return tr("It is the same as the saved file {of}.").format(of=copy.of.name)
    return tr("Beside the saved file {of}:\n").format(of=copy.of.name) + "\n".join(
        f"• {line}" for line in changes
    )
