# SPDX-License-Identifier: MIT
"""Unsaved work is on disk soon after an edit, is gone once saved, and is offered after a crash."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from mcda_app.files.recovery import Copy, Keeper, beside, read_copy
from mcda_app.files.store import open_project, save_project
from mcda_app.ui.app import make_window
from mcda_app.ui.recovery import RecoveryDialog, RecoveryKeeper
from mcda_app.ui.window import MainWindow

AT = "2026-11-23T16:00:00+01:00"


@pytest.fixture
def window(qapp: QApplication, qtbot, tmp_path: Path) -> MainWindow:
    made = make_window(qapp)
    qtbot.addWidget(made, before_close_func=lambda w: w.session.saved_as(tmp_path / "done.mcda"))
    made.recovery = RecoveryKeeper(made.session, made, tmp_path / "own")
    made.show()
    return made


def retitle(window: MainWindow, title: str) -> None:
    window.session.do("Rename", lambda p: replace(p, title=title))


def kept(window: MainWindow) -> str:
    path = window.recovery.path
    return "" if path is None or not path.exists() else path.read_text("utf-8")


def test_an_edit_is_on_disk_soon_and_gone_once_saved(window: MainWindow, qtbot, tmp_path: Path) -> None:
    assert window.recovery.path is None
    retitle(window, "First")
    retitle(window, "Second")
    qtbot.waitUntil(lambda: "Second" in kept(window), timeout=1000)
    place = window.recovery.path
    path = tmp_path / "work.mcda"
    save_project(window.session.project, path)
    window.session.saved_as(path)
    assert not place.exists()
    retitle(window, "Third")
    qtbot.waitUntil(lambda: "Third" in kept(window), timeout=1000)
    assert window.recovery.path == tmp_path / ".work.mcda.recovery"


def test_undoing_back_to_what_was_saved_leaves_nothing_to_recover(window: MainWindow, qtbot) -> None:
    retitle(window, "First")
    qtbot.waitUntil(lambda: "First" in kept(window), timeout=1000)
    place = window.recovery.path
    window.session.undo_stack.undo()
    assert not place.exists()


def test_votes_are_kept_too(window: MainWindow, qtbot) -> None:
    from mcda_app.domain.edit_workshop import begin_workshop

    window.session.record(begin_workshop)
    qtbot.waitUntil(lambda: '"workshop"' in kept(window), timeout=1000)


def test_the_last_edit_of_a_long_drag_is_kept(window: MainWindow, qtbot) -> None:
    for n in range(30):
        retitle(window, f"Step {n}")
        QApplication.processEvents()
    qtbot.waitUntil(lambda: "Step 29" in kept(window), timeout=2000)


def test_leaving_as_one_should_leaves_nothing(window: MainWindow, qtbot, tmp_path: Path) -> None:
    retitle(window, "First")
    qtbot.waitUntil(lambda: "First" in kept(window), timeout=1000)
    window.recovery.end()
    assert list((tmp_path / "own").iterdir()) == []


def test_what_a_crash_left_is_told_and_recovered(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "work.mcda"
    saved = window.session.project
    save_project(saved, path)
    keeper = Keeper(tmp_path / "other")
    lost = replace(saved, title="Not saved", weights=saved.weights.moved("cost", 0.7))
    keeper.write(lost, path, AT)
    dialog = RecoveryDialog(window, [Copy(keeper.path, path, lost.title, AT)])
    told = dialog._differs.text()
    assert "work.mcda" in told
    assert "“Not saved” instead of" in told
    assert "Cost of coordination 70 %" in told
    dialog.recover()
    session = window.session
    assert session.project == lost
    assert session.path == path
    assert session.modified
    assert window.recovery.path == keeper.path  # the same place, held by this program now
    assert beside(path) is None
    assert open_project(path) == saved  # nothing is written until it is saved


def test_a_damaged_copy_is_told_and_changes_nothing(window: MainWindow, tmp_path: Path, monkeypatch) -> None:
    from mcda_app.ui import recovery

    told: list[str] = []
    monkeypatch.setattr(recovery, "tell", lambda _parent, error, _title: told.append(str(error)))
    keeper = Keeper(tmp_path / "other")
    keeper.write(window.session.project, None, AT)
    keeper.path.write_bytes(keeper.path.read_bytes()[:-30])
    before = window.session.project
    dialog = RecoveryDialog(window, [Copy(keeper.path, None, "x", AT)])
    dialog.recover()
    assert "damaged" in told[0]
    assert window.session.project is before
    assert keeper.path.exists()


def test_the_copy_is_the_project(window: MainWindow, qtbot) -> None:
    retitle(window, "Ünïcode ▲ “quotes”")
    qtbot.waitUntil(lambda: kept(window) != "", timeout=1000)
    found = read_copy(Copy(window.recovery.path, None, "", AT))
    assert found == window.session.project
