# SPDX-License-Identifier: MIT
"""The program without a screen in a bad place, until it is killed.

`python places.py WAY FILE`: opens the file, edits it, and kills itself once the edit is a second old, not
counting how long it had to wait for a processor. Run in a mount namespace of its own, where FILE lies on a
small disk of its own.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication

from mcda_app.ui.app import keep_recovery, make_window
from mcda_app.ui.core.app_folders import recovery_folder
from mcda_app.ui.dialogs.recovery import RecoveryDialog
from tests.crash.processor import waited

NOTES = "precious"


def spoil(way: str, path: Path) -> None:
    """Make the disk that the file lies on a bad one."""
    if way == "full":
        with (path.parent / "filler").open("wb", buffering=0) as stream:
            try:
                while stream.write(b"\0" * 4096):
                    pass
            except OSError:
                return
    if way == "read-only":
        # Bound, since the file system's options name an owner unknown in an ordinary user's namespace.
        subprocess.run(["mount", "-o", "remount,bind,ro", str(path.parent)], check=True)
    if way == "vanished":
        subprocess.run(["umount", "-l", str(path.parent)], check=True)
        path.parent.rmdir()


def main(way: str, path: Path) -> None:
    application = QApplication([])
    window = make_window(application)
    window.show()
    keep_recovery(window)
    if way == "recover":
        from mcda_app.files.recovery_copies import abandoned_copies

        RecoveryDialog(window, abandoned_copies(recovery_folder()), window.commands.files).recover()
        assert window.session.project.notes == NOTES
        os.kill(os.getpid(), signal.SIGKILL)
    before = way == "read-only"
    if before:
        spoil(way, path)
    window.commands.files.open_path(path)
    assert window.session.path == path
    assert window.session.read_only == before
    if not before:
        spoil(way, path)
    window.session.apply("Note", lambda p: replace(p, notes=NOTES))
    start, earlier = time.monotonic(), waited()
    while time.monotonic() < start + 1.0 + max(0.0, waited() - earlier):
        application.processEvents()
        time.sleep(0.005)
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
