# SPDX-License-Identifier: MIT
"""A disk that takes its time, or fails in the middle of a save: the window goes on, no file is damaged."""

from __future__ import annotations

import errno
import os
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox

from mcda_app.files import presets
from mcda_app.files.project_file import open_project, save_project
from mcda_app.ui.app import keep_recovery, make_window
from mcda_app.ui.shell.main_window import MainWindow

FLUSH = 1.5
"""Seconds that the disk takes to flush; a good one takes milliseconds."""


@pytest.fixture
def window(qapp: QApplication, qtbot, tmp_path: Path, monkeypatch) -> Iterator[MainWindow]:
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: QMessageBox.StandardButton.Discard)
    path = tmp_path / "work.mcda"
    save_project(presets.load(), path)
    new_window = make_window(qapp)
    qtbot.addWidget(new_window)
    new_window.show()
    keep_recovery(new_window)
    new_window.commands.files.open_path(path)
    yield new_window
    new_window.session.saved_as(path)


def note(window: MainWindow, text: str) -> None:
    window.session.apply("Write notes", lambda project: replace(project, notes=text))


def test_a_slow_disk_holds_up_no_edit_and_gets_the_last_one(window, qapp, qtbot, monkeypatch) -> None:
    flush, flushing = os.fsync, set()

    def slowly(handle: int) -> None:
        flushing.add(threading.get_ident())
        time.sleep(FLUSH)
        flush(handle)

    monkeypatch.setattr(os, "fsync", slowly)
    steps = []
    for n in range(60):
        start = time.perf_counter()
        note(window, f"state {n}")
        qapp.processEvents()
        steps.append(time.perf_counter() - start)
        time.sleep(0.02)
    assert max(steps) < FLUSH / 2  # nothing of the window waited for the disk

    def kept() -> str:
        path = window.commands.files.recovery.path
        return path.read_text("utf-8") if path is not None else ""

    qtbot.waitUntil(lambda: "state 59" in kept(), timeout=20_000)
    assert flushing
    assert threading.get_ident() not in flushing


@pytest.mark.parametrize("fault", [errno.EIO, errno.ENOSPC, errno.EDQUOT])
def test_a_save_that_fails_midway_leaves_the_old_file_and_the_work(window, monkeypatch, fault: int) -> None:
    path, messages = window.session.path, []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: messages.append(box.text()) or 0)
    note(window, "precious")

    def broken(_handle: int) -> None:
        raise OSError(fault, os.strerror(fault))

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", broken)
        window.commands.files.save()
    assert messages
    assert open_project(path) == presets.load()
    assert sorted(p.name for p in path.parent.iterdir() if not p.name.startswith(".")) == [path.name]
    assert window.session.modified
    assert window.session.project.notes == "precious"
    window.commands.files.save()
    assert open_project(path).notes == "precious"
