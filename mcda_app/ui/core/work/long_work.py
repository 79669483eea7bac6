# SPDX-License-Identifier: MIT
"""Background work that the window waits for, with a progress bar and a Stop button."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QThreadPool, QTimer
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QProgressBar, QVBoxLayout, QWidget

from mcda_app.i18n import tr
from mcda_app.ui.core.work.background import BackgroundTask
from mcda_app.ui.widgets.dialogs.showing import closing
from mcda_app.ui.widgets.labels import show_text, text_label

T = TypeVar("T")
Progress = Callable[[int, int], bool]

PATIENCE, EACH = 400, 100
"""Milliseconds before the dialog appears, and between two updates of its progress bar."""


class WorkDialog(QDialog):
    """The progress of background work. Closing it asks the work to stop; it disappears once it has."""

    def __init__(self, parent: QWidget, text: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Please wait"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._stopped = threading.Event()
        self._state = (0, 0)
        layout = QVBoxLayout(self)
        self.label = text_label("", text)
        self.label.setMinimumWidth(320)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(text)
        self._buttons = QDialogButtonBox()
        self.stop = self._buttons.addButton(tr("&Stop"), QDialogButtonBox.ButtonRole.RejectRole)
        self._buttons.rejected.connect(self.reject)
        for widget in (self.label, self.bar, self._buttons):
            layout.addWidget(widget)
        timer = QTimer(self)
        timer.timeout.connect(self._look)
        timer.start(EACH)

    def progress(self, done: int, total: int) -> bool:
        """Report parts done of a total (0 if unknown) from the worker's thread; False asks it to stop."""
        self._state = (done, total)
        return not self._stopped.is_set()

    def _look(self) -> None:
        done, total = self._state
        self.bar.setRange(0, total)
        self.bar.setValue(min(done, total))

    def reject(self) -> None:
        self._stopped.set()
        self.stop.setEnabled(False)
        show_text(self.label, tr("Stopping…"))


def wait_for(parent: QWidget, text: str, work: Callable[[Progress], T]) -> T:
    """Run work in another thread while the window shows its progress and takes no other input.

    work  called with a function to report progress, and should end soon after that returns False; must use
          neither widgets nor mutable state

    Returns what the work returns, and raises what it raises.
    """
    results: list[T] = []
    errors: list[Exception] = []
    ended = QEventLoop()
    with closing(WorkDialog(parent, text)) as dialog:

        def end() -> None:
            ended.quit()
            dialog.done(0)

        def done(result: T) -> None:
            results.append(result)
            end()

        def failed(error: Exception) -> None:
            errors.append(error)
            end()

        # A pool of its own: it must not queue behind work whose results nobody needs any more.
        pool = QThreadPool()
        BackgroundTask(dialog, lambda: work(dialog.progress), done, failed).start(pool)
        QTimer.singleShot(PATIENCE, ended.quit)
        ended.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        while not (results or errors):
            dialog.exec()
            if not (results or errors):  # the program ends, at logging out for instance, and no loop runs on
                dialog.reject()
                pool.waitForDone(EACH)
                QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    if errors:
        raise errors[0]
    return results[0]
