# SPDX-License-Identifier: MIT
"""Locks: one holder at a time, known by name, and taken over only on purpose."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from mcda_app.files.sharing import file_lock
from mcda_app.files.sharing.file_lock import ForeignLock, Lock, acquire, lock_path

OTHER = (
    "import sys, pathlib; from mcda_app.files.sharing.file_lock import acquire;"
    "print(type(acquire(pathlib.Path(sys.argv[1]))).__name__, flush=True); sys.stdin.read()"
)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "work ä.mcda"
    path.write_text("{}")
    return path


@pytest.fixture
def other(project: Path):
    """Another program that has the project open."""
    command = [sys.executable, "-c", OTHER, str(project)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout.readline() == "Lock\n"
        yield running
        running.kill()


def test_a_lock_is_hidden_beside_the_project_and_goes_with_its_holder(project: Path) -> None:
    lock = acquire(project)
    assert isinstance(lock, Lock)
    assert [p.name for p in project.parent.iterdir() if p != project] == [".work ä.mcda.lock"]
    lock.release()
    assert list(project.parent.iterdir()) == [project]


def test_the_holder_is_named_and_runs(project: Path, other: subprocess.Popen) -> None:
    lock = acquire(project)
    assert isinstance(lock, ForeignLock)
    assert (lock.holder.pid, lock.holder.runs) == (other.pid, True)
    assert lock.holder.name == file_lock.me().name
    assert lock.at[:2] == "20"
    assert not lock.abandoned


def test_a_crash_leaves_a_lock_that_is_known_to_be_left_behind(project: Path, other) -> None:
    other.kill()
    other.wait()
    lock = acquire(project)
    assert isinstance(lock, ForeignLock)
    assert lock.abandoned
    assert isinstance(acquire(project, over=lock), Lock)


def test_a_number_of_a_process_that_was_given_out_again_is_told_apart(project: Path) -> None:
    acquire(project)
    path = lock_path(project)
    path.write_text(json.dumps(json.loads(path.read_text()) | {"since": "long/ago"}))
    assert acquire(project).abandoned


def test_on_another_machine_nobody_knows_who_runs(project: Path) -> None:
    acquire(project)
    path = lock_path(project)
    path.write_text(json.dumps(json.loads(path.read_text()) | {"machine": "elsewhere/0", "pid": 2**22}))
    lock = acquire(project)
    assert lock.holder.on == "elsewhere"
    assert lock.holder.runs is None
    assert not lock.abandoned


def test_whoever_is_taken_over_from_knows_and_leaves_the_lock(project: Path) -> None:
    mine = acquire(project)
    assert mine.new_owner() is None
    theirs = acquire(project, over=acquire(project))
    assert mine.new_owner().holder == file_lock.me()
    mine.release()
    assert theirs.new_owner() is None
    theirs.release()
    assert list(project.parent.iterdir()) == [project]


@pytest.mark.parametrize("text", ["", "[]", "{", '{"pid": -4}', '{"pid": true, "name": 3}', "[" * 9_999])
def test_a_damaged_lock_still_locks(project: Path, text: str) -> None:
    lock_path(project).write_text(text)
    damaged = acquire(project)
    assert damaged == ForeignLock(None, "")
    assert isinstance(acquire(project, over=damaged), Lock)


@pytest.mark.skipif(os.name == "nt", reason="making links needs a right there")
def test_a_link_and_what_it_points_at_have_one_lock(project: Path) -> None:
    link = project.with_name("link.mcda")
    link.symlink_to(project)
    assert isinstance(acquire(project), Lock)
    assert isinstance(acquire(link), ForeignLock)


def test_a_folder_that_takes_nothing_is_told_by_the_system(project: Path, monkeypatch) -> None:
    def refuse(*_args: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(file_lock.os, "open", refuse)
    with pytest.raises(PermissionError):
        acquire(project)


def test_a_full_disk_leaves_no_half_a_lock(project: Path, monkeypatch) -> None:
    def full(handle: int, _mode: str) -> None:
        os.close(handle)
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(file_lock.os, "fdopen", full)
    with pytest.raises(OSError, match="No space"):
        acquire(project)
    assert list(project.parent.iterdir()) == [project]
