# SPDX-License-Identifier: MIT
"""Keeping a recovery copy while there is unsaved work."""

from __future__ import annotations

import threading
from contextlib import suppress
from pathlib import Path
from time import monotonic, thread_time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from mcda_app.errors import FileError
from mcda_app.files.pulse import Pulse
from mcda_app.files.recovery_copies import Copy, Keeper, discard
from mcda_app.i18n import tr
from mcda_app.ui.core.app_folders import recovery_folder
from mcda_app.ui.core.background import run
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.shell import Shell
from mcda_app.ui.core.timestamps import now

if TYPE_CHECKING:
    from mcda_app.domain.project import Project

WITHIN = 400
"""Milliseconds after an edit when it is put on disk; edits until then go with it."""

SLOW, PATIENCE = 0.1, 5.0
"""Seconds from which writing a copy would hold up a drag, so that it waits for the hand to rest; but no
longer than so many."""


GRACE = 0.1
"""Seconds to wait, when all is saved, for a copy that is being written that moment, so that it can go."""


class RecoveryKeeper(QObject):
    """Follows the session. Writing is done beside the window, one state at a time.

    A state that is being written when the work is saved or given up is outdated by then: it is not begun any
    more, and a copy that was just written goes at once.
    """

    _lost = Signal()

    def __init__(self, session: Session, window: Shell, folder: Path | None = None) -> None:
        super().__init__(window)
        self._session, self._window = session, window
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
        if self._keeper.has_note:
            self._warned = False
        elif not self._warned:
            self._warned = True
            self._window.show_status(
                tr(
                    "Unsaved work is kept next to the project only, because the program's own folder "
                    "is not writable. After a crash, open the project to recover it."
                ),
                15000,
            )

    def _failed(self, error: Exception) -> None:
        self._writing = False
        if not isinstance(error, FileError):
            raise error
        if not self._warned:
            self._warned = True
            self._window.show_status(tr("Unsaved work cannot be stored for recovery. Save regularly."), 15000)
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
