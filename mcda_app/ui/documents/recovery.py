# SPDX-License-Identifier: MIT
"""Keep a recovery copy while there is unsaved work."""

from __future__ import annotations

import threading
from contextlib import suppress
from pathlib import Path
from time import monotonic, thread_time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from mcda_app.errors import FileError
from mcda_app.files.recovery_copies import Copy, Keeper, discard
from mcda_app.files.sharing.pulse import Pulse
from mcda_app.i18n import tr
from mcda_app.ui.core.app_folders import recovery_folder
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.shell import Shell
from mcda_app.ui.core.timestamps import timestamp
from mcda_app.ui.core.work.background import run_in_background

if TYPE_CHECKING:
    from mcda_app.domain.project import Project

DELAY_MS = 400
"""Milliseconds from an edit to writing the copy; edits meanwhile are included."""

SLOW, PATIENCE = 0.1, 5.0
"""Seconds of writing above which it waits until a drag pauses, and how long it waits at most."""


GRACE = 0.1
"""Seconds to wait, once everything is saved, for a write in progress, so that the copy can be removed."""


class RecoveryKeeper(QObject):
    """Follows the session and writes in the background, one state at a time.

    A state that is being written when the work is saved or discarded is outdated: it is not started any more,
    and a copy just written is removed at once.
    """

    _lost = Signal()

    def __init__(self, session: Session, window: Shell, folder: Path | None = None) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._keeper = Keeper(folder or recovery_folder())
        self._lock = threading.Lock()
        self._generation = 0
        self._pulse: Pulse | None = None
        self._copied: object = None
        self._writing = False
        self._warned = False
        self._ended = False
        self._write_seconds = self._since = 0.0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(DELAY_MS)
        self._soon.timeout.connect(self._write)
        self._lost.connect(self._write_again)
        session.changed.connect(self._wake)  # whatever it is: all of the document is kept
        session.document_changed.connect(self._wake)

    @property
    def path(self) -> Path | None:
        """The copy's path; None if everything is saved."""
        return self._keeper.path

    def _wake(self) -> None:
        if self._ended:
            return
        if not self._session.modified:
            self._soon.stop()
            self._copied = None
            self._give_up(GRACE)
        elif self._session.project is not self._copied:
            if not self._soon.isActive():
                self._since = monotonic()
                self._soon.start()
            elif self._write_seconds > SLOW and monotonic() - self._since < PATIENCE:
                self._soon.start()

    def _give_up(self, patience: float) -> None:
        """Remove the copy; if a write takes longer than that, the writer removes it."""
        self._generation += 1
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
        project, of, generation = self._session.project, self._session.path, self._generation
        self._writing = True
        at = timestamp()

        def work() -> float:
            start = thread_time()
            with self._lock:
                if generation == self._generation:
                    self._keeper.write(project, of, at)
                    if generation != self._generation:  # saved or discarded meanwhile
                        self._keeper.clear()
            return thread_time() - start

        run_in_background(self, work, lambda took: self._written(project, took, generation), self._failed)

    def _written(self, project: Project, seconds: float, generation: int) -> None:
        self._writing = False
        self._write_seconds = seconds
        if generation == self._generation:
            self._copied = project
            if self._pulse is None:
                self._pulse = Pulse(self._beat)
            self._tell_where()
        self._wake()

    def _tell_where(self) -> None:
        """Say once where the copy is if the next start cannot offer it by itself."""
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
        self._soon.start(10 * DELAY_MS)

    def _beat(self) -> None:
        """Renew the sign of life, from another thread."""
        if self._lock.acquire(blocking=False):  # a write in progress renews it as well
            try:
                alive = self._keeper.beat()
            finally:
                self._lock.release()
            if not alive and not self._ended:
                self._lost.emit()

    def _write_again(self) -> None:
        """Write the copy again after somebody removed it, as another machine may if this one seemed dead."""
        if self._session.modified and self._keeper.path is not None:
            self._copied = None
            self._wake()

    def keep_now(self, over: Copy) -> bool:
        """Write the work to disk at once; whether that succeeded.

        over  the copy that it was recovered from
        """
        project = self._session.project
        self._generation += 1
        try:
            with self._lock:
                self._keeper.write(project, self._session.path, timestamp(), over.path)
        except FileError:
            return False
        self._copied = project
        if self._pulse is None:
            self._pulse = Pulse(self._beat)
        return True

    def replaces(self, copy: Copy) -> None:
        """Discard a copy whose content is now in this program's own copy, maybe at the same path."""
        if copy.path != self.path:
            with suppress(FileError):  # its program is running after all and keeps its copy
                discard(copy)
        elif copy.note is not None:
            with suppress(OSError):
                copy.note.unlink(missing_ok=True)

    def end(self) -> None:
        """Remove the copy as the program ends normally."""
        self._ended = True
        self._soon.stop()
        self._give_up(-1)
