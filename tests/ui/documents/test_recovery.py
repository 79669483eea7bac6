# SPDX-License-Identifier: MIT
"""Unsaved work is on disk soon after an edit, is gone once saved, and is offered after a crash."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication, QMessageBox

from mcda_app.files import programs
from mcda_app.files.project_file import open_project, save_project
from mcda_app.files.recovery_copies import Copy, Keeper, abandoned_copies, copy_beside, read_copy
from mcda_app.files.sharing.pulse import Pulse
from mcda_app.ui.dialogs.recovery import RecoveryDialog
from mcda_app.ui.documents import recovery as ui_recovery
from mcda_app.ui.documents.recovery import DELAY_MS, RecoveryKeeper
from mcda_app.ui.shell.main_window import MainWindow
from mcda_app.ui.widgets.toast import shown_toast
from tests.ui.controls import words

AT = "2026-11-23T16:00:00+01:00"


@pytest.fixture
def window(window: MainWindow, tmp_path: Path) -> MainWindow:
    window.commands.files.recovery = RecoveryKeeper(window.session, window, tmp_path / "own")
    return window


def retitle(window: MainWindow, title: str) -> None:
    window.session.apply("Rename", lambda p: replace(p, title=title))


def saved_title(window: MainWindow) -> str:
    path = window.commands.files.recovery.path
    return "" if path is None or not path.exists() else path.read_text("utf-8")


def test_an_edit_is_on_disk_soon_and_gone_once_saved(window: MainWindow, qtbot, tmp_path: Path) -> None:
    assert window.commands.files.recovery.path is None
    retitle(window, "First")
    retitle(window, "Second")
    qtbot.waitUntil(lambda: "Second" in saved_title(window), timeout=5000)
    place = window.commands.files.recovery.path
    path = tmp_path / "work.mcda"
    save_project(window.session.project, path)
    window.session.saved_as(path)
    qtbot.waitUntil(lambda: not place.exists())  # a writer that is not done yet takes it away itself
    retitle(window, "Third")
    qtbot.waitUntil(lambda: "Third" in saved_title(window), timeout=5000)
    assert window.commands.files.recovery.path == tmp_path / ".work.mcda.recovery"


def test_undoing_back_to_what_was_saved_leaves_nothing_to_recover(window: MainWindow, qtbot) -> None:
    retitle(window, "First")
    qtbot.waitUntil(lambda: "First" in saved_title(window), timeout=5000)
    place = window.commands.files.recovery.path
    window.session.undo_stack.undo()
    qtbot.waitUntil(lambda: not place.exists(), timeout=5000)


def test_votes_are_kept_too(window: MainWindow, qtbot) -> None:
    from mcda_app.domain.edits.workshop.workshop import begin_workshop

    window.session.apply_without_undo(begin_workshop)
    qtbot.waitUntil(lambda: '"workshop"' in saved_title(window), timeout=5000)


def test_the_last_edit_of_a_long_drag_is_kept(window: MainWindow, qtbot) -> None:
    for n in range(30):
        retitle(window, f"Step {n}")
        QApplication.processEvents()
    qtbot.waitUntil(lambda: "Step 29" in saved_title(window), timeout=5000)


def test_leaving_as_one_should_leaves_nothing(window: MainWindow, qtbot, tmp_path: Path) -> None:
    retitle(window, "First")
    qtbot.waitUntil(lambda: "First" in saved_title(window), timeout=5000)
    window.commands.files.recovery.end()
    assert list((tmp_path / "own").iterdir()) == []


def test_what_a_crash_left_is_told_and_recovered(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "work.mcda"
    saved = window.session.project
    save_project(saved, path)
    keeper = Keeper(tmp_path / "other")
    lost = replace(saved, title="Not saved", weights=saved.weights.moved("cost", 0.7))
    keeper.write(lost, path, AT)
    dialog = RecoveryDialog(window, [Copy(keeper.path, path, lost.title, AT)], window.commands.files)
    text = words(dialog)
    assert "work.mcda" in text
    assert "“Not saved” instead of" in text
    assert "Cost of coordination 70%" in text
    dialog.recover()
    session = window.session
    assert session.project == lost
    assert session.path == path
    assert session.modified
    assert window.commands.files.recovery.path == keeper.path  # the same place, held by this program now
    assert copy_beside(path) is None
    assert open_project(path) == saved  # nothing is written until it is saved


def test_a_damaged_copy_is_told_and_changes_nothing(window: MainWindow, tmp_path: Path, monkeypatch) -> None:
    from mcda_app.ui.dialogs import recovery

    messages: list[str] = []
    monkeypatch.setattr(recovery, "show_error", lambda _parent, error, _title: messages.append(str(error)))
    keeper = Keeper(tmp_path / "other")
    keeper.write(window.session.project, None, AT)
    keeper.path.write_bytes(keeper.path.read_bytes()[:-30])
    before = window.session.project
    dialog = RecoveryDialog(window, [Copy(keeper.path, None, "x", AT)], window.commands.files)
    dialog.recover()
    assert "damaged" in messages[0]
    assert window.session.project is before
    assert keeper.path.exists()


def test_the_copy_is_the_project(window: MainWindow, qtbot) -> None:
    retitle(window, "Ünïcode ▲ “quotes”")
    qtbot.waitUntil(lambda: saved_title(window) != "", timeout=5000)
    project = read_copy(Copy(window.commands.files.recovery.path, None, "", AT))
    assert project == window.session.project


def left_by_a_crash(tmp_path: Path, window: MainWindow) -> tuple[Path, Copy]:
    """A saved file, and what a program that runs no more had changed in it."""
    path = tmp_path / "work.mcda"
    save_project(window.session.project, path)
    keeper = Keeper(tmp_path / "own")
    keeper.write(replace(window.session.project, title="Not saved"), path, AT)
    for place in (keeper.path, *(tmp_path / "own").glob("*.json")):
        text = place.read_text("utf-8")
        place.write_text(text.replace(f'"pid": {os.getpid()}', f'"pid": {2**31 - 1}'), "utf-8")
    (copy,) = abandoned_copies(tmp_path / "own")
    return path, copy


def test_the_saved_file_can_be_opened_instead_and_the_work_is_offered_again(
    window: MainWindow, qtbot, tmp_path: Path
) -> None:
    path, copy = left_by_a_crash(tmp_path, window)
    saved = open_project(path)
    dialog = RecoveryDialog(window, [copy], window.commands.files)
    assert dialog.saved_button.isEnabled()
    dialog.saved_button.click()
    assert dialog.result() == RecoveryDialog.DialogCode.Rejected
    assert (window.session.project, window.session.path) == (saved, path)
    assert not window.session.modified
    assert abandoned_copies(tmp_path / "own") == (copy,)
    retitle(window, "Edited since")  # whose copy belongs in the same place
    qtbot.waitUntil(lambda: "Edited since" in saved_title(window), timeout=5000)
    (again,) = abandoned_copies(tmp_path / "own")
    assert read_copy(again).title == "Not saved"
    assert (again.of, again.written) == (path, AT)


def test_opening_the_file_itself_goes_on_to_it_as_it_was_saved(
    window: MainWindow, monkeypatch, tmp_path: Path
) -> None:
    path, copy = left_by_a_crash(tmp_path, window)
    texts: list[str] = []

    def decline(dialog: RecoveryDialog) -> int:
        texts.append(dialog.saved_button.text())
        dialog.saved_button.click()
        return dialog.result()

    monkeypatch.setattr(RecoveryDialog, "exec", decline)
    window.commands.files.open_path(path)
    assert len(texts) == 1
    assert window.session.project == open_project(path)
    assert window.session.path == path
    assert abandoned_copies(tmp_path / "own") == (copy,)


def test_a_copy_can_be_saved_and_the_work_stays(window: MainWindow, monkeypatch, tmp_path: Path) -> None:
    path, copy = left_by_a_crash(tmp_path, window)
    target = tmp_path / "copy.mcda"
    proposed: list[Path] = []

    def ask(_title: str, _filter: str, _suffix: str, proposal: Path) -> Path:
        proposed.append(proposal)
        return target

    monkeypatch.setattr(window.commands.files, "ask_target", ask)
    before = window.session.project
    dialog = RecoveryDialog(window, [copy], window.commands.files)
    dialog.copy_button.click()
    assert proposed == [Path("work recovered.mcda")]
    assert open_project(target).title == "Not saved"
    assert "copy.mcda" in words(dialog)
    assert window.session.project is before
    assert abandoned_copies(tmp_path / "own") == (copy,)
    assert open_project(path).title != "Not saved"


def test_a_copy_that_cannot_be_written_is_told(window: MainWindow, monkeypatch, tmp_path: Path) -> None:
    from mcda_app.ui.dialogs import recovery

    _, copy = left_by_a_crash(tmp_path, window)
    messages: list[str] = []
    monkeypatch.setattr(recovery, "show_error", lambda _parent, error, _title: messages.append(str(error)))
    monkeypatch.setattr(window.commands.files, "ask_target", lambda *_: tmp_path / "nowhere" / "x.mcda")
    RecoveryDialog(window, [copy], window.commands.files).save_copy()
    assert "not saved" in messages[0]
    assert abandoned_copies(tmp_path / "own") == (copy,)


def test_without_a_saved_file_there_is_none_to_open(window: MainWindow, tmp_path: Path) -> None:
    path, copy = left_by_a_crash(tmp_path, window)
    path.unlink()
    assert not RecoveryDialog(window, [copy], window.commands.files).saved_button.isEnabled()


def test_discarding_asks_and_staying_is_the_answer_to_enter(
    window: MainWindow, monkeypatch, tmp_path: Path
) -> None:
    _, copy = left_by_a_crash(tmp_path, window)
    boxes: list[QMessageBox] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: boxes.append(box) or 0)
    dialog = RecoveryDialog(window, [copy], window.commands.files)
    dialog.discard_button.click()
    (box,) = boxes
    assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
    assert abandoned_copies(tmp_path / "own") == (copy,)
    assert dialog.list.count() == 1


class SlowDisk:
    """Holds a copy until it is let go.

    begun    set once a copy is being written
    go_on    to be set so that it is
    written  set once it was
    """

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.begun, self.go_on, self.written = threading.Event(), threading.Event(), threading.Event()
        real = Keeper.write

        def write(keeper: Keeper, *args: object, **more: object) -> None:
            self.begun.set()
            assert self.go_on.wait(20)
            real(keeper, *args, **more)
            self.written.set()

        monkeypatch.setattr(Keeper, "write", write)


@contextmanager
def busy_threads(qtbot) -> Iterator[None]:
    """Whatever begins in the background meanwhile waits until the end."""
    pool, release = QThreadPool.globalInstance(), threading.Event()
    for _ in range(pool.maxThreadCount()):
        pool.start(lambda: release.wait(20))
    try:
        yield
    finally:
        release.set()
        qtbot.waitUntil(lambda: not pool.activeThreadCount())


def copies(tmp_path: Path) -> list[str]:
    return sorted(p.name for p in tmp_path.rglob("*.recovery"))


def test_a_copy_that_is_being_written_while_all_is_saved_does_not_stay(
    window: MainWindow, qtbot, tmp_path: Path, monkeypatch
) -> None:
    disk = SlowDisk(monkeypatch)
    retitle(window, "First")
    qtbot.waitUntil(disk.begun.is_set, timeout=5000)
    path = tmp_path / "work.mcda"
    save_project(window.session.project, path)
    window.session.saved_as(path)
    disk.go_on.set()
    assert disk.written.wait(5)
    keeper, until = window.commands.files.recovery, time.monotonic() + 5
    while keeper.path is not None and time.monotonic() < until:  # nothing has come of it in the window yet
        time.sleep(0.01)
    assert keeper.path is None
    assert copies(tmp_path) == []


def test_a_copy_that_waits_to_be_written_when_the_program_ends_is_not_begun(
    window: MainWindow, qtbot, tmp_path: Path, monkeypatch
) -> None:
    writes: list[object] = []
    monkeypatch.setattr(Keeper, "write", lambda *args: writes.append(args))
    with busy_threads(qtbot):
        retitle(window, "First")
        qtbot.wait(3 * DELAY_MS)
        window.commands.files.recovery.end()
    assert writes == []
    assert copies(tmp_path) == []


def test_the_window_does_not_wait_for_a_slow_disk_when_all_is_saved(
    window: MainWindow, qtbot, tmp_path: Path, monkeypatch
) -> None:
    disk = SlowDisk(monkeypatch)
    retitle(window, "First")
    qtbot.waitUntil(disk.begun.is_set, timeout=5000)
    at = time.monotonic()
    window.session.saved_as(tmp_path / "work.mcda")
    assert time.monotonic() - at < 5
    disk.go_on.set()
    qtbot.waitUntil(disk.written.is_set, timeout=5000)
    qtbot.waitUntil(lambda: copies(tmp_path) == [], timeout=5000)


def test_an_older_state_that_waits_does_not_take_the_place_of_a_recovered_one(
    window: MainWindow, qtbot, tmp_path: Path, monkeypatch
) -> None:
    path, recovery_copy = left_by_a_crash(tmp_path, window)
    with busy_threads(qtbot):
        retitle(window, "Older")
        qtbot.wait(3 * DELAY_MS)
        monkeypatch.setattr(QMessageBox, "exec", lambda _box: QMessageBox.StandardButton.Discard)
        RecoveryDialog(window, [recovery_copy], window.commands.files).recover()
        assert window.session.project.title == "Not saved"
    qtbot.wait(3 * DELAY_MS)
    assert "Not saved" in recovery_copy.path.read_text("utf-8")
    assert all("Older" not in copy.read_text("utf-8") for copy in tmp_path.rglob("*.recovery"))
    assert path.exists()


@pytest.mark.parametrize("of", ["a file", "none yet"])
def test_without_an_own_folder_work_is_kept_where_it_can_be_and_it_is_said(
    window: MainWindow, qtbot, tmp_path: Path, of: str
) -> None:
    (tmp_path / "no-folder").write_text("")
    window.commands.files.recovery.end()
    window.commands.files.recovery = RecoveryKeeper(window.session, window, tmp_path / "no-folder")
    path = tmp_path / "work.mcda"
    if of == "a file":
        save_project(window.session.project, path)
        window.session.saved_as(path)
    retitle(window, "Precious")
    qtbot.waitUntil(lambda: shown_toast(window) is not None, timeout=5000)
    toast_text = shown_toast(window).text
    if of == "a file":
        assert "kept next to the project only" in toast_text
        assert "Precious" in saved_title(window)
        for place in tmp_path.glob(".*.recovery"):
            text = place.read_text("utf-8")
            place.write_text(text.replace(f'"pid": {os.getpid()}', f'"pid": {2**31 - 1}'), "utf-8")
        assert read_copy(copy_beside(path)).title == "Precious"
    else:
        assert "cannot be stored for recovery" in toast_text
    window.session.undo_stack.setClean()


def test_a_copy_that_vanishes_is_written_again(window: MainWindow, qtbot, monkeypatch) -> None:
    monkeypatch.setattr(ui_recovery, "Pulse", partial(Pulse, every=0.1))
    retitle(window, "Precious")
    qtbot.waitUntil(lambda: "Precious" in saved_title(window), timeout=5000)
    window.commands.files.recovery.path.unlink()
    assert saved_title(window) == ""
    qtbot.waitUntil(lambda: "Precious" in saved_title(window), timeout=5000)


def test_whose_work_it_is_is_told_where_its_program_may_still_run(
    window: MainWindow, tmp_path: Path, monkeypatch
) -> None:
    path = tmp_path / "work.mcda"
    save_project(window.session.project, path)
    with monkeypatch.context() as patch:
        patch.setattr(programs, "machine", lambda: "ministry-7/x")
        keeper = Keeper(tmp_path / "other")
        keeper.write(replace(window.session.project, title="Not saved"), path, AT)
    assert copy_beside(path) is None
    os.utime(keeper.path, (1_790_000_000, 1_790_000_000))
    text = words(RecoveryDialog(window, [copy_beside(path)], window.commands.files))
    assert "on the computer ministry-7, which was last active" in text
    assert "ask before you recover or discard it" in text


def test_a_recovered_copy_is_not_saved_over_what_somebody_has_open(
    window: MainWindow, monkeypatch, tmp_path: Path
) -> None:
    from mcda_app.files.sharing.file_lock import acquire
    from mcda_app.ui.dialogs import recovery

    _, copy = left_by_a_crash(tmp_path, window)
    target = tmp_path / "theirs.mcda"
    save_project(window.session.project, target)
    before = target.read_bytes()
    with monkeypatch.context() as patch:
        patch.setattr(programs, "machine", lambda: "ministry-7/x")
        acquire(target)
    messages: list[str] = []
    monkeypatch.setattr(recovery, "show_error", lambda _parent, error, _title: messages.append(str(error)))
    monkeypatch.setattr(window.commands.files, "ask_target", lambda *_: target)
    RecoveryDialog(window, [copy], window.commands.files).save_copy()
    assert "has it open on ministry-7" in messages[0]
    assert target.read_bytes() == before
