# SPDX-License-Identifier: MIT
"""Unsaved work is on disk soon after an edit, is gone once saved, and is offered after a crash."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from mcda_app.files.recovery import Copy, Keeper, beside, left_behind, read_copy
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
    qtbot.waitUntil(lambda: not place.exists(), timeout=2000)


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


def left_by_a_crash(tmp_path: Path, window: MainWindow) -> tuple[Path, Copy]:
    """A saved file, and what a program that runs no more had changed in it."""
    path = tmp_path / "work.mcda"
    save_project(window.session.project, path)
    keeper = Keeper(tmp_path / "own")
    keeper.write(replace(window.session.project, title="Not saved"), path, AT)
    for place in (keeper.path, *(tmp_path / "own").glob("*.json")):
        text = place.read_text("utf-8")
        place.write_text(text.replace(f'"pid": {os.getpid()}', f'"pid": {2**31 - 1}'), "utf-8")
    (found,) = left_behind(tmp_path / "own")
    return path, found


def test_the_saved_file_can_be_opened_instead_and_the_work_is_offered_again(
    window: MainWindow, qtbot, tmp_path: Path
) -> None:
    path, found = left_by_a_crash(tmp_path, window)
    saved = open_project(path)
    dialog = RecoveryDialog(window, [found])
    assert dialog.saved_button.isEnabled()
    dialog.saved_button.click()
    assert dialog.result() == RecoveryDialog.DialogCode.Rejected
    assert (window.session.project, window.session.path) == (saved, path)
    assert not window.session.modified
    assert left_behind(tmp_path / "own") == (found,)
    retitle(window, "Edited since")  # whose copy belongs in the same place
    qtbot.waitUntil(lambda: "Edited since" in kept(window), timeout=2000)
    (again,) = left_behind(tmp_path / "own")
    assert read_copy(again).title == "Not saved"
    assert (again.of, again.written) == (path, AT)


def test_opening_the_file_itself_goes_on_to_it_as_it_was_saved(
    window: MainWindow, monkeypatch, tmp_path: Path
) -> None:
    path, found = left_by_a_crash(tmp_path, window)
    seen: list[str] = []

    def decline(dialog: RecoveryDialog) -> int:
        seen.append(dialog.saved_button.text())
        dialog.saved_button.click()
        return dialog.result()

    monkeypatch.setattr(RecoveryDialog, "exec", decline)
    window.open_path(path)
    assert len(seen) == 1
    assert window.session.project == open_project(path)
    assert window.session.path == path
    assert left_behind(tmp_path / "own") == (found,)


def test_a_copy_can_be_saved_and_the_work_stays(window: MainWindow, monkeypatch, tmp_path: Path) -> None:
    path, found = left_by_a_crash(tmp_path, window)
    target = tmp_path / "copy.mcda"
    proposed: list[Path] = []

    def ask(_title: str, _filter: str, _suffix: str, proposal: Path) -> Path:
        proposed.append(proposal)
        return target

    monkeypatch.setattr(window.controller, "ask_target", ask)
    before = window.session.project
    dialog = RecoveryDialog(window, [found])
    dialog.copy_button.click()
    assert proposed == [Path("work recovered.mcda")]
    assert open_project(target).title == "Not saved"
    assert "copy.mcda" in dialog._said.text()
    assert window.session.project is before
    assert left_behind(tmp_path / "own") == (found,)
    assert open_project(path).title != "Not saved"


def test_a_copy_that_cannot_be_written_is_told(window: MainWindow, monkeypatch, tmp_path: Path) -> None:
    from mcda_app.ui import recovery

    _, found = left_by_a_crash(tmp_path, window)
    told: list[str] = []
    monkeypatch.setattr(recovery, "tell", lambda _parent, error, _title: told.append(str(error)))
    monkeypatch.setattr(window.controller, "ask_target", lambda *_: tmp_path / "nowhere" / "x.mcda")
    RecoveryDialog(window, [found]).save_copy()
    assert "not saved" in told[0]
    assert left_behind(tmp_path / "own") == (found,)


def test_without_a_saved_file_there_is_none_to_open(window: MainWindow, tmp_path: Path) -> None:
    path, found = left_by_a_crash(tmp_path, window)
    path.unlink()
    assert not RecoveryDialog(window, [found]).saved_button.isEnabled()


def test_discarding_asks_and_staying_is_the_answer_to_enter(
    window: MainWindow, monkeypatch, tmp_path: Path
) -> None:
    from PySide6.QtWidgets import QMessageBox

    _, found = left_by_a_crash(tmp_path, window)
    asked: list[QMessageBox] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: asked.append(box) or 0)
    dialog = RecoveryDialog(window, [found])
    dialog.discard_button.click()
    (box,) = asked
    assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
    assert left_behind(tmp_path / "own") == (found,)
    assert dialog.list.count() == 1
