# SPDX-License-Identifier: MIT
"""Share a project file between people: locks, read-only opening, and changes by others."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from mcda_app.domain.program_texts import Retranslation
from mcda_app.errors import FileError, McdaError
from mcda_app.files.project_file import open_project
from mcda_app.files.sharing.file_lock import ForeignLock, Lock, acquire, me
from mcda_app.files.sharing.pulse import Pulse
from mcda_app.i18n import tr, tr_lazy
from mcda_app.ui.core.timestamps import local_time
from mcda_app.ui.core.work.background import run_in_background
from mcda_app.ui.widgets.notice_bar import notices, shown_notices

if TYPE_CHECKING:
    from mcda_app.domain.project import Project
    from mcda_app.ui.core.session import Session
    from mcda_app.ui.dialogs.shared_file import Answer

LOCKED, CHANGED = "read-only", "changed-on-disk"
Stamp = tuple[int, int, int]
Sentence = Callable[[], str]
"""Made when it is shown: it may stand there while the language changes."""


class Admission(NamedTuple):
    """How a file may be opened.

    of         the file, with links resolved
    lock       the program's own lock on it; None if read-only or the folder is not writable
    read_only  why it is read-only; None if it is not
    stamp      the file's stamp before it was read
    """

    of: Path
    lock: Lock | None
    read_only: Sentence | None
    stamp: Stamp | None


class Sharing(QObject):
    """Holds the lock of the open file and watches for changes by others.

    window      shows notices and is the parent of dialogs
    save        saves the session to its file
    save_as     asks for another file and saves it there
    open_saved  opens a file as it was saved
    """

    def __init__(
        self,
        window: QMainWindow,
        session: Session,
        *,
        save: Callable[[], None],
        save_as: Callable[[], None],
        open_saved: Callable[[Path], None],
    ) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._save, self._save_as, self._open_saved = save, save_as, open_saved
        self._lock: Lock | None = None
        self._pulse: Pulse | None = None
        self._path: Path | None = None
        self._base: Project | None = None
        self._stamp: Stamp | None = None
        self._admission: Admission | None = None
        self._looking = False
        session.document_changed.connect(self._follow)
        QGuiApplication.instance().applicationStateChanged.connect(self._state_changed)
        self._follow()

    # Opening

    def admit(self, path: Path) -> bool:
        """Lock a file about to be opened, asking if others have it; False if it stays closed."""
        self._admission = self._admit(_real(path))
        return self._admission is not None

    def _admit(self, real: Path) -> Admission | None:
        stamp = _stamp(real)
        if self._lock is not None and self._lock.of == real and self._lock.new_owner() is None:
            return Admission(real, self._lock, None, stamp)
        reason = _not_writable(real)
        if reason is not None:
            return Admission(real, None, reason, stamp)
        try:
            lock = _take(real)
            while isinstance(lock, ForeignLock):  # again if somebody else took it over first
                from mcda_app.ui.dialogs.shared_file import Choice, ask_about_lock

                choice = ask_about_lock(self._window, real, lock)
                if choice is Choice.READ_ONLY:
                    return Admission(real, None, partial(_in_use, lock), stamp)
                if choice is not Choice.TAKE_OVER:
                    return None
                lock = acquire(real, over=lock)
        except OSError:
            # A full disk, for example; the file itself may still be writable.
            return Admission(real, None, None, stamp)
        return Admission(real, lock, None, stamp)

    def opened(self) -> None:
        """The session has opened its file."""
        self._base = self._session.project

    def recovered(self) -> None:
        """The session has recovered unsaved work on its file."""
        if self._path is not None:
            with suppress(McdaError):
                self._base = open_project(self._path)

    def let_go(self) -> None:
        """The admitted file was not opened after all."""
        admission, self._admission = self._admission, None
        if admission is not None and admission.lock is not None and admission.lock is not self._lock:
            admission.lock.release()

    def _follow(self) -> None:
        """Follow the session to another document, whether opened, saved elsewhere, recovered or a preset."""
        path = self._session.path
        admission = self._admission
        if path is not None and admission is not None and admission.of == _real(path):
            self._admission = None
            self._hold(path, admission.lock, admission.stamp)
            if admission.lock is not None:
                with suppress(OSError):
                    admission.lock.suit()
            self._show(admission.read_only)
        elif path != self._path:
            self.let_go()
            self._hold(path, None, None if path is None else _stamp(path))
            self._show(None if path is None else self._lock_anyhow(path))

    def _lock_anyhow(self, path: Path) -> Sentence | None:
        """Lock a file that is already open; why it is read-only, if it is."""
        self.recovered()
        try:
            lock = _take(_real(path))
        except OSError:
            return _not_writable(path)
        self._keep_lock(_own_lock(lock))
        return partial(_in_use, lock) if isinstance(lock, ForeignLock) else None

    def _keep_lock(self, lock: Lock | None) -> None:
        """Hold a lock, if any, and renew its sign of life."""
        if self._pulse is not None:
            self._pulse.stop()
        self._lock = lock
        self._pulse = None if lock is None else Pulse(lock.beat)

    def _hold(self, path: Path | None, lock: Lock | None, stamp: Stamp | None) -> None:
        if self._lock is not None and self._lock is not lock:
            self._lock.release()
        self._keep_lock(lock)
        self._path, self._stamp, self._base = path, stamp, None
        self._show_change(None)

    def _show(self, read_only: Sentence | None) -> None:
        self._session.read_only = read_only is not None
        self._session.document_changed.emit()
        bar = shown_notices(self._window)
        if read_only is not None:
            reason = read_only

            def sentence() -> str:
                return tr("Opened read-only: {read_only} You can save changes under another name.").format(
                    read_only=reason()
                )

            notices(self._window).put(LOCKED, sentence, [(tr_lazy("Save &as…"), self._save_as)])
        elif bar is not None:
            bar.remove(LOCKED)

    # Saving

    def may_save(self, path: Path) -> bool:
        """Whether to save to a file now; asks if that would overwrite others' changes.

        Raises FileError if somebody has that file open.
        """
        real = _real(path)
        if self._path is None or real != _real(self._path):
            self.let_go()
            self._admission = Admission(real, _lock_for(real), None, None)
            return True
        if self._session.read_only:
            raise FileError(
                tr("It is open read-only."),
                where=path.name,
                remedy=tr("Save it under another name; nothing is lost."),
            )
        over = None if self._lock is None else self._lock.new_owner()
        if over is None and self._changed() is None:
            return True
        from mcda_app.ui.dialogs.shared_file import Answer

        answer = self._ask(over)
        if answer is Answer.OVERWRITE:
            self._overwrite(over)
            return True
        if answer is Answer.SAVE_AS:
            self._save_as()
        elif answer is Answer.RELOAD:
            self._reload()
        return False

    @contextmanager
    def reserved(self, path: Path) -> Iterator[None]:
        """Lock a file while a copy is written to it.

        Raises FileError if somebody has it open, including this window.
        """
        real = _real(path)
        if self._path is not None and real == _real(self._path):
            raise FileError(
                tr("This file is open here."),
                where=path.name,
                remedy=tr("Choose another name, or use File ▸ Save."),
            )
        lock = _lock_for(real)
        try:
            yield
        finally:
            if lock is not None:
                lock.release()

    def saved(self) -> None:
        """The session has saved its file."""
        if self._path is not None:
            self._base, self._stamp = self._session.project, _stamp(self._path)
            self._show_change(None)

    def _overwrite(self, over: ForeignLock | None) -> None:
        """Overwrite others' changes, as the user chose, and take over the file's lock."""
        assert self._path is not None
        self._base, self._stamp = None, _stamp(self._path)
        if over is None and self._lock is not None:
            return
        with suppress(OSError):  # without a lock, the file may still be writable
            self._keep_lock(_own_lock(acquire(self._path, over=over)))

    # Others' changes

    def _changed(self) -> Sentence | None:
        """How others changed the file since it was opened or saved, in a sentence; None if they did not."""
        return self._take_in(_look(self._path, self._stamp, self._base))

    def _take_in(self, state: Stamp | Sentence | None) -> Sentence | None:
        if callable(state):
            return state
        if state is not None:
            self._stamp = state
        return None

    def _state_changed(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self.look()

    def look(self) -> None:
        """Check in the background whether others changed the file or took it over."""
        path, stamp, base, lock = self._path, self._stamp, self._base, self._lock
        if path is None or self._looking:
            return
        self._looking = True

        def work() -> tuple[Stamp | Sentence | None, ForeignLock | None]:
            return _look(path, stamp, base), None if lock is None else lock.new_owner()

        def show(result: tuple[Stamp | Sentence | None, ForeignLock | None]) -> None:
            self._looking = False
            if (path, stamp, lock) != (self._path, self._stamp, self._lock):
                return
            sentence = self._take_in(result[0])
            if sentence is None and result[1] is not None:
                sentence = partial(_takeover_text, path, result[1])
            self._show_change(sentence)

        run_in_background(self, work, show)

    def _show_change(self, sentence: Sentence | None) -> None:
        bar = shown_notices(self._window)
        if sentence is not None:
            notices(self._window).put(CHANGED, sentence, [(tr_lazy("&Compare…"), self.compare)])
        elif bar is not None:
            bar.remove(CHANGED)

    def translate(self) -> None:
        """Show the notices, and compare with the file, in the language now in use."""
        self._base = Retranslation().of(self._base)
        notices = shown_notices(self._window)
        if notices is not None:
            notices.translate()

    def compare(self) -> None:
        """Show others' changes next to those made here, and act on the user's choice."""
        from mcda_app.ui.dialogs.shared_file import Answer

        over = None if self._lock is None else self._lock.new_owner()
        answer = self._ask(over)
        if answer is Answer.RELOAD:
            self._reload()
        elif answer is Answer.SAVE_AS:
            self._save_as()
        elif answer is Answer.OVERWRITE:
            self._overwrite(over)
            self._save()

    def _ask(self, over: ForeignLock | None) -> Answer:
        from mcda_app.ui.dialogs.shared_file import compare_with_disk

        assert self._path is not None
        owner = "" if over is None else _in_use(over)
        return compare_with_disk(self._window, self._path, self._base, self._session.project, owner)

    def _reload(self) -> None:
        if self._path is not None:
            self._open_saved(self._path)

    def end(self) -> None:
        """Release the lock as the program ends."""
        if self._lock is not None:
            self._lock.release()
            self._keep_lock(None)


def _look(path: Path | None, stamp: Stamp | None, base: Project | None) -> Stamp | Sentence | None:
    """A sentence if others changed a file; its new stamp if only that changed; None if nothing did."""
    if path is None or base is None:
        return None
    now = _stamp(path)
    if now == stamp:
        return None
    if now is None:
        return lambda: tr("{path} no longer exists in its folder. Saving will create it there again.").format(
            path=path.name
        )
    try:
        if open_project(path) == base:
            return now
    except McdaError:
        return lambda: tr("{path} was changed by another program and cannot be read.").format(path=path.name)
    return lambda: tr("{path} has been changed by somebody else since you opened it.").format(path=path.name)


def _takeover_text(path: Path, lock: ForeignLock) -> str:
    return tr("{path} was taken over while you had it open. {lock}").format(
        path=path.name, lock=_in_use(lock)
    )


def _real(path: Path) -> Path:
    return Path(os.path.realpath(path))


def _stamp(path: Path) -> Stamp | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size, status.st_ino


def _not_writable(real: Path) -> Sentence | None:
    """Why a file is not writable; None if it is."""
    if not os.path.isdir(real.parent) or not os.path.exists(real):
        return None
    if not os.access(real.parent, os.W_OK):
        return lambda: tr("its folder is not writable.")
    return None if os.access(real, os.W_OK) else lambda: tr("the file is write-protected.")


def _take(real: Path) -> Lock | ForeignLock:
    """Acquire a lock; one left by a crash of this user's own program is taken over without asking."""
    lock = acquire(real)
    return acquire(real, over=lock) if isinstance(lock, ForeignLock) and _own_crash(lock) else lock


def _lock_for(real: Path) -> Lock | None:
    """Lock a file that is about to be overwritten; None if its folder is not writable.

    Raises FileError if somebody has it open, or may have.
    """
    try:
        lock = acquire(real)
        if isinstance(lock, ForeignLock) and lock.abandoned:
            lock = acquire(real, over=lock)
    except OSError:
        return None  # saving will report what is wrong
    if isinstance(lock, ForeignLock):
        raise FileError(_in_use(lock), where=real.name, remedy=tr("Save under another name."))
    return lock


def _own_crash(lock: ForeignLock) -> bool:
    return lock.abandoned and lock.holder is not None and lock.holder.name == me().name


def _in_use(lock: ForeignLock) -> str:
    """Who has a file, in a sentence."""
    if not lock.is_file:
        return tr("The file that should say who has it open is a link, pipe or folder.")
    if lock.holder is None:
        return tr("Somebody has it open.")
    if lock.silent and lock.last_seen:
        return tr("{holder} had it open on {on}; the program there was last active {heard}.").format(
            holder=lock.holder.name, on=lock.holder.on, heard=local_time(lock.last_seen)
        )
    since = tr(" since {at}").format(at=local_time(lock.at)) if lock.at else ""
    return tr("{holder} has it open on {on}{since}.").format(
        holder=lock.holder.name, on=lock.holder.on, since=since
    )


def _own_lock(lock: Lock | ForeignLock) -> Lock | None:
    return lock if isinstance(lock, Lock) else None
