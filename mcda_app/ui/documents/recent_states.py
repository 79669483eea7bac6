# SPDX-License-Identifier: MIT
"""Summaries of recent documents: made beside the window when one is opened or saved, and looked up later."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool

from mcda_app.domain.project import Project
from mcda_app.files.recent_states import (
    FileStamp,
    RecentState,
    forget_state,
    keep_state,
    read_states,
    stamp_of,
    state_of,
)
from mcda_app.ui.core.app_folders import recent_states_file
from mcda_app.ui.core.preferences import Preferences
from mcda_app.ui.core.work.background import BackgroundTask, run_in_background

PATIENCE_MS = 2000
"""How long the end of the program waits for a summary that is being made."""


class RecentStates(QObject):
    """What is known of recent documents without opening them.

    Summaries are made one after another in a thread of their own, from the project as it is on disk.
    """

    def __init__(self, owner: QObject, preferences: Preferences) -> None:
        super().__init__(owner)
        self._preferences = preferences
        self._place = recent_states_file()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)

    def record(self, project: Project, path: Path, stamp: FileStamp | None) -> None:
        """Keep the summary of a document that was opened or saved.

        project  what the file holds
        stamp    the file's before it was read or after it was written; if it has changed, nothing is kept
        """
        if stamp is None:
            return
        place, recent = self._place, self._preferences.recent

        def work() -> None:
            from mcda_app.analysis.document_summary import summary_of

            summary = summary_of(project)
            if stamp_of(path) == stamp:
                with contextlib.suppress(OSError):  # a full disk, say: the document's date is shown alone
                    keep_state(place, path, stamp, summary, recent)

        BackgroundTask(self, work, lambda _nothing: None).start(self._pool)

    def look_up(self, paths: Sequence[Path], show: Callable[[dict[Path, RecentState]], None]) -> None:
        """Look at the files, which may be on a slow network, and show what is known of each as it is now."""
        place = self._place

        def work() -> dict[Path, RecentState]:
            states = read_states(place)
            return {path: state_of(path, states) for path in paths}

        run_in_background(self, work, show)

    def forget(self, path: Path) -> None:
        """Keep nothing of a document any more."""
        self.settle()
        with contextlib.suppress(OSError):
            forget_state(self._place, path)

    def settle(self) -> None:
        """Wait for the summaries that are being made, but not for long."""
        self._pool.waitForDone(PATIENCE_MS)
