# SPDX-License-Identifier: MIT
"""Recovery copies: whole or not there, told apart by who wrote them, and never in the way."""

from __future__ import annotations

import json
import os
import signal
import stat
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from mcda_app.errors import FileError, McdaError
from mcda_app.files import presets, project_file, recovery_copies
from mcda_app.files.recovery_copies import (
    Keeper,
    abandoned_copies,
    copy_beside,
    discard,
    read_copy,
    runs,
    start_time,
)
from tests.domain.workshops import anonymous

AT = "2026-11-23T16:00:00+01:00"
PROJECT = presets.load()


def orphaned(path: Path) -> None:
    """As if the program that wrote it had ended."""
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    if path.suffix == recovery_copies.SUFFIX:
        head, _, text = path.read_text("utf-8").partition("\n")
        header = json.loads(head) | {"pid": ended.pid, "started": "1"}
        path.write_text(f"{json.dumps(header)}\n{text}", "utf-8")
    else:
        header = json.loads(path.read_text("utf-8")) | {"pid": ended.pid, "started": "1"}
        path.write_text(json.dumps(header), "utf-8")


def crashed(folder: Path, of: Path | None = None, project=PROJECT) -> Keeper:
    keeper = Keeper(folder)
    keeper.write(project, of, AT)
    for note in folder.glob("*.json"):
        orphaned(note)
    orphaned(keeper.path)
    return keeper


def test_a_copy_lies_beside_its_project(tmp_path: Path) -> None:
    folder, of = tmp_path / "own", tmp_path / "work.mcda"
    crashed(folder, of)
    (copy,) = abandoned_copies(folder)
    assert copy.path == tmp_path / ".work.mcda.recovery"
    assert (copy.of, copy.title, copy.written) == (of, PROJECT.title, AT)
    assert read_copy(copy) == PROJECT
    assert copy_beside(of)._replace(note=copy.note) == copy
    discard(copy)
    assert abandoned_copies(folder) == ()
    assert copy_beside(of) is None
    assert list(folder.iterdir()) == []


def test_a_project_without_a_file_is_kept_in_the_own_folder(tmp_path: Path) -> None:
    crashed(tmp_path / "own")
    (copy,) = abandoned_copies(tmp_path / "own")
    assert copy.of is None
    assert copy.path.parent == tmp_path / "own"
    assert read_copy(copy) == PROJECT


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the system's owner may write anywhere")
def test_a_read_only_folder_is_told_by_the_system(tmp_path: Path) -> None:
    locked = tmp_path / "locked"
    locked.mkdir()
    locked.chmod(stat.S_IRUSR | stat.S_IXUSR)
    crashed(tmp_path / "own", locked / "work.mcda")
    (copy,) = abandoned_copies(tmp_path / "own")
    assert copy.path.parent == tmp_path / "own"


def test_where_its_folder_takes_nothing_the_own_one_does(tmp_path: Path) -> None:
    missing_path = tmp_path / "gone" / "work.mcda"  # a folder that has vanished
    keeper = crashed(tmp_path / "own", missing_path)
    assert keeper.path.parent == tmp_path / "own"
    (copy,) = abandoned_copies(tmp_path / "own")
    assert copy.of == missing_path


def test_where_nothing_can_be_written_it_is_told(tmp_path: Path, monkeypatch) -> None:
    def full(_path: Path, _data: bytes) -> None:
        raise FileError("The file was not saved: the disk is full.")

    monkeypatch.setattr(recovery_copies, "write_atomically", full)
    with pytest.raises(FileError, match="disk is full"):
        Keeper(tmp_path / "own").write(PROJECT, None, AT)


@pytest.mark.parametrize("step", ["write", "flush", "replace"])
def test_a_failing_disk_leaves_the_copy_before(tmp_path: Path, monkeypatch, step: str) -> None:
    of = tmp_path / "work.mcda"
    keeper = Keeper(tmp_path / "own")
    keeper.write(PROJECT, of, AT)

    def fail(*_args, **_kwargs):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(
        project_file.os, {"write": "fdopen", "flush": "fsync", "replace": "replace"}[step], fail
    )
    with pytest.raises(FileError):
        keeper.write(replace(PROJECT, title="Later"), of, AT)
    monkeypatch.undo()
    orphaned(keeper.path)
    assert read_copy(copy_beside(of)).title == PROJECT.title
    assert not list(tmp_path.glob("*.tmp"))


def test_a_running_program_s_copy_is_let_alone(tmp_path: Path) -> None:
    of = tmp_path / "work.mcda"
    keeper = Keeper(tmp_path / "own")
    keeper.write(PROJECT, of, AT)
    assert abandoned_copies(tmp_path / "own") == ()
    assert copy_beside(of) is None
    keeper.clear()
    assert not of.with_name(".work.mcda.recovery").exists()
    assert list((tmp_path / "own").iterdir()) == []


def test_saving_under_another_name_moves_the_copy(tmp_path: Path) -> None:
    keeper = Keeper(tmp_path / "own")
    for name in ("one.mcda", "two.mcda"):
        keeper.write(PROJECT, tmp_path / name, AT)
    assert [p.name for p in tmp_path.glob(".*.recovery")] == [".two.mcda.recovery"]


@pytest.mark.parametrize("cut", [0, 1, 50, 400, -2])
def test_a_torn_copy_is_refused_in_words(tmp_path: Path, cut: int) -> None:
    keeper = crashed(tmp_path / "own", tmp_path / "work.mcda")
    data = keeper.path.read_bytes()
    copy = copy_beside(tmp_path / "work.mcda")
    keeper.path.write_bytes(data[:cut])
    with pytest.raises(McdaError):
        read_copy(copy)


def test_a_changed_copy_is_refused(tmp_path: Path) -> None:
    keeper = crashed(tmp_path / "own", tmp_path / "work.mcda")
    keeper.path.write_bytes(keeper.path.read_bytes().replace(b"Trade", b"Trada"))
    with pytest.raises(FileError, match="damaged"):
        read_copy(copy_beside(tmp_path / "work.mcda"))


def test_notes_of_copies_that_are_gone_are_taken_away(tmp_path: Path) -> None:
    keeper = crashed(tmp_path / "own")
    keeper.path.unlink()
    (tmp_path / "own" / "rubbish.json").write_text("{", "utf-8")
    assert abandoned_copies(tmp_path / "own") == ()
    assert list((tmp_path / "own").iterdir()) == []


def test_a_copy_holds_one_state_and_no_history(tmp_path: Path) -> None:
    """From an anonymous workshop's copies the order of votes must not be told."""
    of = tmp_path / "vote.mcda"
    keeper = Keeper(tmp_path / "own")
    for n in range(3):
        keeper.write(replace(anonymous(4), title=f"State {n}"), of, AT)
    (place,) = tmp_path.glob(".vote.mcda*")
    text = place.read_text("utf-8")
    assert "State 2" in text
    assert "State 1" not in text


KILLED = """
import sys, time
from pathlib import Path
from mcda_app.files import presets
from mcda_app.files.sharing.pulse import Pulse
from mcda_app.files.recovery_copies import Keeper
keeper = Keeper(Path(sys.argv[1]))
keeper.write(presets.load(), Path(sys.argv[2]), "2026-11-23T16:00:00+01:00")
pulse = Pulse(keeper.beat)
print("written", flush=True)
time.sleep(60)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no zombies")
def test_the_copy_of_a_killed_program_is_offered_before_its_parent_noticed(tmp_path: Path) -> None:
    """A shell or desktop may leave a killed program a zombie for long."""
    own, of = tmp_path / "own", tmp_path / "work.mcda"
    project_file.save_project(PROJECT, of)
    command = [sys.executable, "-c", KILLED, str(own), str(of)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "written\n"
        assert abandoned_copies(own) == ()
        assert copy_beside(of) is None
        os.kill(program.pid, signal.SIGKILL)
        os.waitid(os.P_PID, program.pid, os.WEXITED | os.WNOWAIT)  # it has ended, and stays a zombie
        if Path("/proc").is_dir():
            assert ") Z " in Path(f"/proc/{program.pid}/stat").read_text()
        (copy,) = abandoned_copies(own)
        assert copy.of == of
        assert copy_beside(of) is not None


def test_who_runs_is_known() -> None:
    assert runs(os.getpid(), start_time(os.getpid()))
    assert not runs(os.getpid(), "another start") or not start_time(os.getpid())
    assert not runs(0, "")
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    assert not runs(ended.pid, "")


def test_what_a_crash_left_beside_a_file_is_not_written_over(tmp_path: Path) -> None:
    folder, of = tmp_path / "own", tmp_path / "work.mcda"
    crashed(folder, of, replace(PROJECT, notes="of the crash"))
    later = Keeper(folder)
    later.write(replace(PROJECT, notes="of today"), of, "2026-11-24T10:00:00+01:00")
    (copy,) = abandoned_copies(folder)
    assert copy.path.parent == folder
    assert (copy.of, copy.written, read_copy(copy).notes) == (of, AT, "of the crash")
    later.write(replace(PROJECT, notes="of now"), of, "2026-11-24T10:00:01+01:00")
    assert abandoned_copies(folder) == (copy,)
    later.clear()
    assert abandoned_copies(folder) == (copy,)
    assert copy_beside(of) is None
    discard(copy)
    assert list(folder.iterdir()) == []


def test_another_running_program_keeps_its_copy(tmp_path: Path) -> None:
    of = tmp_path / "work.mcda"
    first, second = Keeper(tmp_path / "own"), Keeper(tmp_path / "own")
    first.write(PROJECT, of, AT)
    content = first.path.read_bytes()
    second.write(replace(PROJECT, notes="other"), of, AT)
    assert first.path.read_bytes() == content
    assert second.path.parent == tmp_path / "own"


def test_what_was_recovered_gives_its_place_up(tmp_path: Path) -> None:
    folder, of = tmp_path / "own", tmp_path / "work.mcda"
    place = crashed(folder, of).path
    later = Keeper(folder)
    later.write(PROJECT, of, AT, over=place)
    assert later.path == place
    assert len(list(folder.glob("*.recovery"))) == 0
