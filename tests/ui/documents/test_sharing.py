# SPDX-License-Identifier: MIT
"""Two people and one file: who has it, read-only, changes on disk, and the choice between the two."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from mcda_app.domain.edits.scores import type_score
from mcda_app.errors import FileError
from mcda_app.files import presets
from mcda_app.files.project_file import open_project, save_project
from mcda_app.files.sharing.file_lock import ForeignLock, lock_path
from mcda_app.files.sharing.file_lock import acquire as take_lock
from mcda_app.ui.dialogs import shared_file
from mcda_app.ui.dialogs.shared_file import Answer, Choice, CompareDialog, lock_sentences
from mcda_app.ui.documents import sharing
from mcda_app.ui.widgets.notice_bar import shown_notices

START = presets.load()
THEIRS = type_score(START, "trade", "global", "cost", "low")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "work.mcda"
    save_project(START, file)
    return file


@pytest.fixture
def message_titles(monkeypatch):
    """Titles of the message boxes that would have been shown."""
    texts: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda self: texts.append(self.text()))
    return texts


def elsewhere(path: Path, **changed: object) -> None:
    """Somebody on another machine opens the file."""
    lock = take_lock(path)
    if isinstance(lock, ForeignLock):
        take_lock(path, over=lock)
    place = lock_path(path)
    note = {"name": "Ada", "machine": "ministry-7/x", "token": "theirs", **changed}
    place.write_text(json.dumps(json.loads(place.read_text()) | note))


def answer_lock(monkeypatch, choice: Choice) -> list[str]:
    texts: list[str] = []

    def answer(_parent, path, found) -> Choice:
        texts.append(" ".join(lock_sentences(path, found)))
        return choice

    monkeypatch.setattr(shared_file, "ask_about_lock", answer)
    return texts


def answer_change(monkeypatch, *answers: Answer) -> list[CompareDialog]:
    dialogs: list[CompareDialog] = []
    waiting = iter(answers)

    def run(self: CompareDialog) -> int:
        dialogs.append(self)
        self.buttons[next(waiting)].click()
        return self.result()

    monkeypatch.setattr(CompareDialog, "exec", run)
    return dialogs


def weigh(window, points: int = 700) -> None:
    window.weights_panel.rows["cost"].slider.setValue(points)


def test_an_open_file_is_locked_and_a_closed_one_is_not(window, path):
    window.commands.files.open_path(path)
    assert lock_path(path).exists()
    window.commands.files.new_from_preset("blank")
    assert not lock_path(path).exists()
    window.commands.files.open_path(path)
    window.close()
    assert list(path.parent.iterdir()) == [path]


def test_saving_elsewhere_moves_the_lock(window, path, monkeypatch):
    other = path.with_name("other.mcda")
    window.commands.files.open_path(path)
    assert window.commands.files.save_or_ask(other)
    assert [p.name for p in sorted(path.parent.glob(".*.lock"))] == [".other.mcda.lock"]
    assert not window.session.read_only


def test_a_file_that_somebody_has_open_is_opened_read_only(window, path, monkeypatch, tmp_path):
    elsewhere(path)
    (dialogs,) = [answer_lock(monkeypatch, Choice.READ_ONLY)]
    window.commands.files.open_path(path)
    assert "Ada has “work.mcda” open on ministry-7" in dialogs[0]
    assert window.windowTitle() == "work.mcda (read-only)[*]"
    assert "Ada has it open" in shown_notices(window).texts()["read-only"]
    weigh(window)
    target = tmp_path / "mine.mcda"
    monkeypatch.setattr(QFileDialog, "exec", lambda _self: True)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _self: [str(target)])
    window.actions_by_id["save"].trigger()
    assert open_project(path) == START
    assert open_project(target) == window.session.project
    assert window.windowTitle() == "mine.mcda[*]"
    assert shown_notices(window).texts() == {}
    assert json.loads(lock_path(path).read_text())["name"] == "Ada"


def test_read_only_work_does_not_go_over_the_file_by_its_own_name(window, path, monkeypatch, message_titles):
    elsewhere(path)
    answer_lock(monkeypatch, Choice.READ_ONLY)
    window.commands.files.open_path(path)
    weigh(window)
    assert not window.commands.files.save_to(path)
    assert "read-only" in message_titles[0]
    assert open_project(path) == START


def test_a_file_stays_shut_if_the_user_leaves_it(window, path, monkeypatch):
    elsewhere(path)
    answer_lock(monkeypatch, Choice.CANCEL)
    window.commands.files.open_path(path)
    assert window.session.path is None
    assert window.session.project == START


def test_a_file_is_taken_over_and_its_former_holder_is_told_before_saving(window, path, monkeypatch):
    window.commands.files.open_path(path)
    weigh(window)
    elsewhere(path)
    dialogs = answer_change(monkeypatch, Answer.CANCEL, Answer.OVERWRITE)
    assert not window.commands.files.save_to(path)
    assert open_project(path) == START
    assert window.commands.files.save_to(path)
    assert open_project(path) == window.session.project
    assert len(dialogs) == 2
    assert window.commands.files.save_to(path)  # asked once, for it is ours again


def test_what_the_own_program_left_in_a_crash_is_taken_over_without_asking(window, path, monkeypatch):
    code = (
        "import sys, pathlib; from mcda_app.files.sharing.file_lock import acquire; "
        "acquire(pathlib.Path(sys.argv[1]))"
    )
    subprocess.run([sys.executable, "-c", code, str(path)], check=True)
    monkeypatch.setattr(shared_file, "ask_about_lock", lambda *_: pytest.fail("was asked"))
    window.commands.files.open_path(path)
    assert window.session.path == path
    assert json.loads(lock_path(path).read_text())["pid"] == os.getpid()


def test_what_another_user_left_in_a_crash_is_offered_at_once(path):
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    take_lock(path)
    place = lock_path(path)
    note = {"name": "Ada", "pid": ended.pid, "since": "1"}
    place.write_text(json.dumps(json.loads(place.read_text()) | note))
    head, rest = lock_sentences(path, take_lock(path))
    assert "that program has ended" in head
    assert "nobody is working on it" in rest


@pytest.mark.parametrize(("place", "why"), [("folder", "its folder"), ("file", "write-protected")])
def test_a_place_that_cannot_be_written_to_opens_read_only(window, path, monkeypatch, place, why):
    closed = path.parent if place == "folder" else path
    monkeypatch.setattr(sharing.os, "access", lambda p, _mode: Path(p) != closed)
    window.commands.files.open_path(path)
    assert window.session.read_only
    assert why in shown_notices(window).texts()["read-only"]
    assert not lock_path(path).exists()


def test_a_change_on_disk_is_seen_when_the_window_is_looked_at_again(window, path, qtbot, monkeypatch):
    window.commands.files.open_path(path)
    save_project(THEIRS, path)
    window.commands.files.sharing.look()
    qtbot.waitUntil(lambda: shown_notices(window) is not None)
    assert "changed by somebody else" in shown_notices(window).texts()["changed-on-disk"]
    (dialog,) = [answer_change(monkeypatch, Answer.RELOAD)]
    shown_notices(window).button("changed-on-disk", "Compare…").click()
    assert window.session.project == THEIRS
    assert shown_notices(window).texts() == {}
    assert dialog[0].answer is Answer.RELOAD


def test_the_same_content_written_again_is_no_change(window, path, monkeypatch):
    window.commands.files.open_path(path)
    weigh(window)
    save_project(START, path)
    answer_change(monkeypatch)
    assert window.commands.files.save_to(path)


def test_both_sides_are_compared_before_one_overwrites_the_other(window, path, monkeypatch):
    window.commands.files.open_path(path)
    weigh(window)
    save_project(THEIRS, path)
    dialogs = answer_change(monkeypatch, Answer.CANCEL)
    assert not window.commands.files.save_to(path)
    from PySide6.QtWidgets import QListWidget

    theirs, mine = dialogs[0].findChildren(QListWidget)
    assert theirs.item(0).text().startswith("One score on Trade")
    assert mine.item(0).text().startswith("The weights")
    assert open_project(path) == THEIRS


def test_a_file_that_is_gone_is_written_again_if_the_user_says_so(window, path, monkeypatch):
    window.commands.files.open_path(path)
    weigh(window)
    path.unlink()
    dialogs = answer_change(monkeypatch, Answer.OVERWRITE)
    assert window.commands.files.save_to(path)
    assert open_project(path) == window.session.project
    assert not dialogs[0].buttons[Answer.RELOAD].isEnabled()


def test_somebody_else_s_open_file_is_not_saved_over(window, path, message_titles):
    other = path.with_name("other.mcda")
    save_project(THEIRS, other)
    elsewhere(other)
    window.commands.files.open_path(path)
    assert not window.commands.files.save_to(other)
    assert "Ada has it open" in message_titles[0]
    assert open_project(other) == THEIRS
    assert window.session.path == path


def test_a_file_that_cannot_be_read_is_not_left_locked(window, path, message_titles):
    path.write_text("{")
    window.commands.files.open_path(path)
    assert message_titles
    assert not lock_path(path).exists()


def test_a_recovered_project_is_locked_as_well(window, path):
    window.session.recover(replace(START, notes="unsaved"), path)
    assert window.commands.files.sharing is not None
    assert lock_path(path).exists()
    assert window.commands.files.save_to(path)
    assert open_project(path).notes == "unsaved"


def save_a_copy_to(window, target: Path, monkeypatch) -> Path | None:
    monkeypatch.setattr(QFileDialog, "exec", lambda _self: True)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _self: [str(target)])
    return window.commands.files.save_copy()


def test_a_copy_is_not_saved_over_what_somebody_has_open(window, path, message_titles, monkeypatch):
    other = path.with_name("other.mcda")
    save_project(THEIRS, other)
    elsewhere(other)
    window.commands.files.open_path(path)
    assert save_a_copy_to(window, other, monkeypatch) is None
    assert "Ada has it open" in message_titles[0]
    assert open_project(other) == THEIRS
    assert json.loads(lock_path(other).read_text())["name"] == "Ada"


def test_a_copy_is_not_saved_over_the_file_that_is_open_here(window, path, message_titles, monkeypatch):
    window.commands.files.open_path(path)
    weigh(window)
    assert save_a_copy_to(window, path, monkeypatch) is None
    assert "open here" in message_titles[0]
    assert open_project(path) == START
    assert window.commands.files.save_to(path)


def test_a_copy_elsewhere_leaves_no_lock_and_is_as_private_as_the_project(window, path, monkeypatch):
    path.chmod(0o600)
    window.commands.files.open_path(path)
    target = path.with_name("copy.mcda")
    assert save_a_copy_to(window, target, monkeypatch) == target
    assert target.stat().st_mode & 0o777 == 0o600
    assert not lock_path(target).exists()
    assert window.session.path == path


def test_a_silent_computer_s_file_is_not_saved_over_either(window, path, message_titles):
    other = path.with_name("other.mcda")
    save_project(THEIRS, other)
    elsewhere(other)
    os.utime(lock_path(other), (1_790_000_000, 1_790_000_000))
    window.commands.files.open_path(path)
    assert not window.commands.files.save_to(other)
    assert "ministry-7; the program there was last active" in message_titles[0]
    assert open_project(other) == THEIRS


def test_a_silent_computer_is_not_said_to_have_ended(path):
    elsewhere(path)
    os.utime(lock_path(path), (1_790_000_000, 1_790_000_000))
    head, rest = lock_sentences(path, take_lock(path))
    assert "last active" in head
    assert "asleep" in rest
    assert "ended" not in head + rest


def test_what_is_no_note_in_the_place_of_one_is_named(window, path, monkeypatch):
    os.mkfifo(lock_path(path))
    dialogs = answer_lock(monkeypatch, Choice.READ_ONLY)
    window.commands.files.open_path(path)
    assert "“.work.mcda.lock” next to “work.mcda” should say" in dialogs[0]
    assert window.session.read_only
    assert window.session.project == START


def test_saving_elsewhere_keeps_the_lock_from_before_the_file_is_there(window, path, monkeypatch):
    other = path.with_name("new.mcda")
    window.commands.files.open_path(path)
    lock_states: list[bool] = []
    real = save_project

    def save(*args: object, **more: object) -> None:
        lock_states.append(lock_path(other).exists())
        real(*args, **more)

    monkeypatch.setattr("mcda_app.ui.shell.file_commands.save_project", save)
    assert window.commands.files.save_to(other)
    assert lock_states == [True]
    assert lock_path(other).stat().st_mode & 0o777 == other.stat().st_mode & 0o777
    assert not lock_path(path).exists()


def test_a_save_elsewhere_that_fails_leaves_no_lock(window, path, message_titles, monkeypatch):
    other = path.with_name("folder.mcda")
    other.mkdir()
    window.commands.files.open_path(path)
    assert not window.commands.files.save_to(other)
    assert message_titles
    assert not lock_path(other).exists()
    assert lock_path(path).exists()


@pytest.mark.skipif(os.name == "nt", reason="making links needs a right there")
def test_a_link_is_resolved_when_it_is_opened_and_never_again(window, path, message_titles, tmp_path):
    link, precious = tmp_path / "link.mcda", tmp_path / "bashrc"
    link.symlink_to(path)
    precious.write_text("precious")
    window.commands.files.open_path(link)
    assert window.session.path == path
    weigh(window)
    assert window.commands.files.save_to(window.session.path)
    assert link.is_symlink()
    assert open_project(path) == window.session.project
    path.unlink()
    path.symlink_to(precious)  # somebody else's doing
    weigh(window, 300)
    save_project(window.session.project, tmp_path / "mine.mcda")
    with pytest.raises(FileError, match="links are not followed"):
        save_project(window.session.project, window.session.path, links=False)
    assert precious.read_text() == "precious"


@pytest.mark.parametrize("title", [".", "..", "CON", "-rf", "/", "x" * 500, "?", "Plan v1.2"])
def test_any_title_makes_a_name_to_propose(window, title, monkeypatch):
    from mcda_app.files.project_file import SUFFIX

    proposed: list[str] = []
    monkeypatch.setattr(QFileDialog, "exec", lambda _self: False)
    monkeypatch.setattr(QFileDialog, "selectFile", lambda _self, name: proposed.append(name))
    window.session.open(replace(START, title=title), None)
    window.commands.imports.save_data()
    window.commands.files.save_copy()
    window.commands.files.save_as()
    window.commands.exports.export_excel()
    assert [Path(name).suffix for name in proposed] == [".csv", SUFFIX, SUFFIX, ".xlsx"]
    for name in proposed:
        assert len(name.encode()) <= 150
        assert not name.startswith(("-", "."))
        assert name.partition(".")[0].casefold() != "con"


@pytest.mark.parametrize("agreed", [True, False])
def test_a_printed_ballot_replaces_a_file_only_if_agreed(window, path, monkeypatch, agreed):
    from mcda_app.ui.workshop.printing import print_pdf

    standing = path.with_name("slips.pdf")
    standing.write_bytes(b"precious")
    buttons = QMessageBox.StandardButton
    texts: list[str] = []

    def answer(box: QMessageBox) -> int:
        texts.append(box.text())
        return buttons.Yes if agreed else buttons.No

    monkeypatch.setattr(QMessageBox, "exec", answer)
    name = str(path.with_name("slips"))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (name, ""))
    print_pdf(window, "Slips", lambda place: place.write_bytes(b"new"))
    assert texts[0] == "“slips.pdf” already exists. Do you want to replace it?"
    assert standing.read_bytes() == (b"new" if agreed else b"precious")
