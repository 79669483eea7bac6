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
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from mcda_app.domain.edit_scores import type_score
from mcda_app.files import presets
from mcda_app.files.lock import lock_path
from mcda_app.files.lock import take as take_lock
from mcda_app.files.store import open_project, save_project
from mcda_app.ui import sharing, sharing_dialogs
from mcda_app.ui.app import make_window
from mcda_app.ui.notices import shown_notices
from mcda_app.ui.sharing_dialogs import Answer, Choice, CompareDialog, lock_sentences

START = presets.load()
THEIRS = type_score(START, "trade", "global", "cost", "low")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "work.mcda"
    save_project(START, made)
    return made


@pytest.fixture
def window(qtbot):
    made = make_window(QApplication.instance())
    qtbot.addWidget(made, before_close_func=lambda w: w.session.undo_stack.setClean())
    made.show()
    return made


@pytest.fixture
def asked(monkeypatch):
    """Titles of the message boxes that would have been shown."""
    texts: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda self: texts.append(self.text()))
    return texts


def elsewhere(path: Path, **changed: object) -> None:
    """Somebody on another machine opens the file."""
    take_lock(path, over=True)
    place = lock_path(path)
    told = {"name": "Ada", "machine": "ministry-7/x", "token": "theirs", **changed}
    place.write_text(json.dumps(json.loads(place.read_text()) | told))


def answer_lock(monkeypatch, choice: Choice) -> list[str]:
    texts: list[str] = []

    def answer(_parent, path, found) -> Choice:
        texts.append(" ".join(lock_sentences(path, found)))
        return choice

    monkeypatch.setattr(sharing_dialogs, "ask_about_lock", answer)
    return texts


def answer_change(monkeypatch, *answers: Answer) -> list[CompareDialog]:
    shown: list[CompareDialog] = []
    waiting = iter(answers)

    def run(self: CompareDialog) -> int:
        shown.append(self)
        self.buttons[next(waiting)].click()
        return self.result()

    monkeypatch.setattr(CompareDialog, "exec", run)
    return shown


def weigh(window, points: int = 700) -> None:
    window.weights_panel._rows["cost"].slider.setValue(points)


def test_an_open_file_is_locked_and_a_closed_one_is_not(window, path):
    window.open_path(path)
    assert lock_path(path).exists()
    window.controller.new_from_preset("blank")
    assert not lock_path(path).exists()
    window.open_path(path)
    window.close()
    assert list(path.parent.iterdir()) == [path]


def test_saving_elsewhere_moves_the_lock(window, path, monkeypatch):
    other = path.with_name("other.mcda")
    window.open_path(path)
    assert window.controller._save_somewhere(other)
    assert [p.name for p in sorted(path.parent.glob(".*.lock"))] == [".other.mcda.lock"]
    assert not window.session.read_only


def test_a_file_that_somebody_has_open_is_opened_read_only(window, path, monkeypatch, tmp_path):
    elsewhere(path)
    (told,) = [answer_lock(monkeypatch, Choice.READ_ONLY)]
    window.open_path(path)
    assert "Ada has “work.mcda” open on ministry-7" in told[0]
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


def test_read_only_work_does_not_go_over_the_file_by_its_own_name(window, path, monkeypatch, asked):
    elsewhere(path)
    answer_lock(monkeypatch, Choice.READ_ONLY)
    window.open_path(path)
    weigh(window)
    assert not window.controller._save(path)
    assert "read-only" in asked[0]
    assert open_project(path) == START


def test_a_file_stays_shut_if_the_user_leaves_it(window, path, monkeypatch):
    elsewhere(path)
    answer_lock(monkeypatch, Choice.CANCEL)
    window.open_path(path)
    assert window.session.path is None
    assert window.session.project == START


def test_a_file_is_taken_over_and_its_former_holder_is_told_before_saving(window, path, monkeypatch):
    window.open_path(path)
    weigh(window)
    elsewhere(path)
    shown = answer_change(monkeypatch, Answer.CANCEL, Answer.OVERWRITE)
    assert not window.controller._save(path)
    assert open_project(path) == START
    assert window.controller._save(path)
    assert open_project(path) == window.session.project
    assert len(shown) == 2
    assert window.controller._save(path)  # asked once, for it is ours again


def test_what_the_own_program_left_in_a_crash_is_taken_over_without_asking(window, path, monkeypatch):
    code = "import sys, pathlib; from mcda_app.files.lock import take; take(pathlib.Path(sys.argv[1]))"
    subprocess.run([sys.executable, "-c", code, str(path)], check=True)
    monkeypatch.setattr(sharing_dialogs, "ask_about_lock", lambda *_: pytest.fail("was asked"))
    window.open_path(path)
    assert window.session.path == path
    assert json.loads(lock_path(path).read_text())["pid"] == os.getpid()


def test_what_another_user_left_in_a_crash_is_offered_at_once(path):
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    take_lock(path)
    place = lock_path(path)
    told = {"name": "Ada", "pid": ended.pid, "since": "1"}
    place.write_text(json.dumps(json.loads(place.read_text()) | told))
    head, rest = lock_sentences(path, take_lock(path))
    assert "that program has ended" in head
    assert "nobody is working on it" in rest


@pytest.mark.parametrize(("place", "why"), [("folder", "its folder"), ("file", "write-protected")])
def test_a_place_that_cannot_be_written_to_opens_read_only(window, path, monkeypatch, place, why):
    closed = path.parent if place == "folder" else path
    monkeypatch.setattr(sharing.os, "access", lambda p, _mode: Path(p) != closed)
    window.open_path(path)
    assert window.session.read_only
    assert why in shown_notices(window).texts()["read-only"]
    assert not lock_path(path).exists()


def test_a_change_on_disk_is_seen_when_the_window_is_looked_at_again(window, path, qtbot, monkeypatch):
    window.open_path(path)
    save_project(THEIRS, path)
    window.controller.sharing.look()
    qtbot.waitUntil(lambda: shown_notices(window) is not None)
    assert "changed by somebody else" in shown_notices(window).texts()["changed-on-disk"]
    (dialog,) = [answer_change(monkeypatch, Answer.RELOAD)]
    shown_notices(window).deed("changed-on-disk", "Compare…").click()
    assert window.session.project == THEIRS
    assert shown_notices(window).texts() == {}
    assert dialog[0].answer is Answer.RELOAD


def test_the_same_content_written_again_is_no_change(window, path, monkeypatch):
    window.open_path(path)
    weigh(window)
    save_project(START, path)
    answer_change(monkeypatch)
    assert window.controller._save(path)


def test_both_sides_are_compared_before_one_overwrites_the_other(window, path, monkeypatch):
    window.open_path(path)
    weigh(window)
    save_project(THEIRS, path)
    shown = answer_change(monkeypatch, Answer.CANCEL)
    assert not window.controller._save(path)
    from PySide6.QtWidgets import QListWidget

    theirs, mine = shown[0].findChildren(QListWidget)
    assert theirs.item(0).text().startswith("One score on Trade")
    assert mine.item(0).text().startswith("The weights")
    assert open_project(path) == THEIRS


def test_a_file_that_is_gone_is_written_again_if_the_user_says_so(window, path, monkeypatch):
    window.open_path(path)
    weigh(window)
    path.unlink()
    shown = answer_change(monkeypatch, Answer.OVERWRITE)
    assert window.controller._save(path)
    assert open_project(path) == window.session.project
    assert not shown[0].buttons[Answer.RELOAD].isEnabled()


def test_somebody_else_s_open_file_is_not_saved_over(window, path, asked):
    other = path.with_name("other.mcda")
    save_project(THEIRS, other)
    elsewhere(other)
    window.open_path(path)
    assert not window.controller._save(other)
    assert "Ada has it open" in asked[0]
    assert open_project(other) == THEIRS
    assert window.session.path == path


def test_a_file_that_cannot_be_read_is_not_left_locked(window, path, asked):
    path.write_text("{")
    window.open_path(path)
    assert asked
    assert not lock_path(path).exists()


def test_a_recovered_project_is_locked_as_well(window, path):
    window.session.recover(replace(START, notes="unsaved"), path)
    assert window.controller.sharing is not None
    assert lock_path(path).exists()
    assert window.controller._save(path)
    assert open_project(path).notes == "unsaved"
