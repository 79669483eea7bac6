# SPDX-License-Identifier: MIT
"""Work that the window waits for: it stays alive, can be stopped, and leaves no half-written file."""

from __future__ import annotations

import itertools
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from mcda_app.errors import FileError
from mcda_app.exchange.report.scope import ReportScope
from mcda_app.files import presets
from mcda_app.ui.core.work import long_work
from mcda_app.ui.core.work.long_work import WorkDialog, wait_for
from mcda_app.ui.shell.main_window import MainWindow
from mcda_app.ui.widgets.toast import shown_toast


def dialog() -> WorkDialog | None:
    top = QApplication.activeModalWidget()
    return top if isinstance(top, WorkDialog) else None


def when_shown(do) -> None:
    """Do something with the dialog as soon as it is there."""

    def look() -> None:
        work_dialog = dialog()
        if work_dialog is None:
            QTimer.singleShot(5, look)
        else:
            do(work_dialog)

    QTimer.singleShot(0, look)


def test_short_work_shows_no_dialog_and_returns_what_it_found(window: MainWindow) -> None:
    dialogs: list[WorkDialog] = []
    when_shown(dialogs.append)
    assert wait_for(window, "Working", lambda _progress: threading.current_thread().name) != "MainThread"
    assert dialogs == []


def test_the_window_stays_alive_and_shows_how_far_the_work_is(window: MainWindow) -> None:
    beats, states = [], []
    enough = threading.Event()

    def look() -> None:
        work_dialog = dialog()
        if work_dialog is not None:
            states.append((work_dialog.bar.value(), work_dialog.bar.maximum()))
            if len(set(states)) > 4:
                enough.set()

    timer = QTimer()
    timer.timeout.connect(lambda: beats.append(time.perf_counter()))
    timer.timeout.connect(look)
    timer.start(10)

    def work(progress) -> str:
        limit = time.perf_counter() + 60
        for n in itertools.count():
            assert progress(n % 100, 100)
            end = time.perf_counter() + 0.02
            while time.perf_counter() < end:  # holds on to the interpreter as far as it can
                sum(range(100))
            if enough.is_set() or end > limit:
                return "done"

    assert wait_for(window, "Working", work) == "done"
    assert enough.is_set()
    gaps = [b - a for a, b in itertools.pairwise(beats)]
    assert sorted(gaps)[len(gaps) // 2] < 0.25  # while one of the two is at work all the time
    assert 100 in {most for _, most in states}
    assert len({position for position, _ in states}) > 3
    assert dialog() is None


@pytest.mark.parametrize("how", ["reject", "close", "hide"])  # the last as the end of the program does
def test_stopping_asks_the_work_to_end_and_waits_for_it(window: MainWindow, how: str) -> None:
    ended: list[bool] = []

    def work(progress) -> str:
        while progress(0, 0):
            time.sleep(0.005)
        time.sleep(0.05)
        ended.append(True)
        return "stopped"

    when_shown(lambda work_dialog: getattr(work_dialog, how)())
    assert wait_for(window, "Working", work) == "stopped"
    assert ended == [True]


def test_what_the_work_raises_is_raised(window: MainWindow) -> None:
    def work(_progress) -> None:
        raise FileError("No room.")

    with pytest.raises(FileError, match="No room"):
        wait_for(window, "Working", work)


@pytest.mark.parametrize(
    ("name", "deed"),
    [("x.xlsx", "export_excel"), *((f"x.{kind}", "save_report") for kind in ("pdf", "docx", "odt"))],
)
def test_a_stopped_export_leaves_the_file_that_was_there(
    window: MainWindow, monkeypatch, tmp_path: Path, name: str, deed: str
) -> None:
    start = presets.load()
    issues = tuple(
        replace(i, id=f"{i.id}-{n}", title=f"{i.title} {n}") for n in range(20) for i in start.issues
    )
    window.session.open(replace(start, issues=issues, snapshots=()), None)
    path = tmp_path / name
    path.write_bytes(b"before")
    monkeypatch.setattr(QFileDialog, "exec", lambda _self: True)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _self: [str(path)])
    monkeypatch.setattr(QMessageBox, "exec", lambda _self: 0)
    monkeypatch.setattr(QMessageBox, "clickedButton", lambda box: box.buttons()[1])
    monkeypatch.setattr(type(window.commands.exports), "report_scope", lambda _self: ReportScope())
    monkeypatch.setattr(long_work, "PATIENCE", 0)  # the export may be over sooner
    when_shown(lambda work_dialog: work_dialog.reject())
    getattr(window.commands.exports, deed)()
    assert "stopped" in shown_toast(window).text
    assert path.read_bytes() == b"before"
    assert [p.name for p in tmp_path.iterdir()] == [name]
