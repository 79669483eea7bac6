# SPDX-License-Identifier: MIT
"""Two machines, one share: who lives is told by the pulse and never by another machine's process numbers."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from mcda_app.errors import FileError
from mcda_app.files import presets, programs
from mcda_app.files.programs import SILENCE, Life, Program, life, this
from mcda_app.files.project_file import save_project
from mcda_app.files.recovery_copies import Keeper, abandoned_copies, copy_beside, discard, read_copy
from mcda_app.files.sharing.file_lock import ForeignLock, Lock, acquire, lock_path

AT = "2026-11-23T16:00:00+01:00"
PROJECT = presets.load("blank")
GONE = 2**31 - 1


@pytest.fixture
def on(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], object]:
    """Be on another machine for a while, with the process numbers of this one."""

    @contextmanager
    def be(name: str) -> Iterator[None]:
        with monkeypatch.context() as patch:
            patch.setattr(programs, "machine", lambda: f"{name}/{name}")
            patch.setattr(programs, "boot", lambda: f"boot-{name}"[:8])
            yield

    return be


@pytest.fixture
def of(tmp_path: Path) -> Path:
    path = tmp_path / "share" / "work.mcda"
    path.parent.mkdir()
    save_project(PROJECT, path)
    return path


def quiet(*places: Path, since: float = SILENCE + 60) -> None:
    """As if nothing had touched these files for a while."""
    for place in places:
        at = time.time() - since
        os.utime(place, (at, at))


def number(place: Path, pid: int) -> None:
    """Give the program that a file tells of another process number, and leave its time."""
    head, sign, rest = place.read_text("utf-8").partition("\n")
    whole = json.loads(head if head != "{" else head + sign + rest)
    text = json.dumps(whole | {"pid": pid})
    place.write_text(text + sign + rest if head != "{" else text, "utf-8")


@pytest.mark.parametrize("pid", [os.getpid(), GONE], ids=["alive", "gone"])
def test_a_copy_of_a_program_that_lives_elsewhere_is_neither_offered_nor_touched(
    on, of, tmp_path, pid
) -> None:
    with on("a"):
        theirs = Keeper(tmp_path / "a")
        theirs.write(replace(PROJECT, notes="A works"), of, AT)
    number(theirs.path, pid)
    content = theirs.path.read_bytes()
    with on("b"):
        assert copy_beside(of) is None
        mine = Keeper(tmp_path / "b")
        mine.write(replace(PROJECT, notes="B looks"), of, AT)
        assert mine.path.parent == tmp_path / "b"
        assert abandoned_copies(tmp_path / "b") == ()
    assert theirs.path.read_bytes() == content


def test_a_copy_of_a_silent_program_is_offered_with_a_word_and_never_moved(on, of, tmp_path) -> None:
    with on("a"):
        theirs = Keeper(tmp_path / "a")
        theirs.write(replace(PROJECT, notes="A works"), of, AT)
    quiet(theirs.path)
    content = theirs.path.read_bytes()
    with on("b"):
        copy = copy_beside(of)
        assert (copy.on, read_copy(copy).notes) == ("a", "A works")
        assert copy.last_seen[:4] == time.strftime("%Y")
        mine = Keeper(tmp_path / "b")
        mine.write(replace(PROJECT, notes="B works"), of, AT)
        assert mine.path.parent == tmp_path / "b"
    assert theirs.path.read_bytes() == content
    with on("a"):  # awake again
        assert theirs.beat()
    with on("b"):
        assert copy_beside(of) is None
        with pytest.raises(FileError, match="still running"):
            discard(copy)
    assert theirs.path.read_bytes() == content


def test_whoever_wakes_up_after_their_copy_was_recovered_keeps_a_new_one(on, of, tmp_path) -> None:
    with on("a"):
        theirs = Keeper(tmp_path / "a")
        theirs.write(replace(PROJECT, notes="A works"), of, AT)
    quiet(theirs.path)
    with on("b"):
        copy = copy_beside(of)
        mine = Keeper(tmp_path / "b")
        mine.write(replace(PROJECT, notes="B goes on"), of, AT, over=copy.path)
        assert mine.path == copy.path
    with on("a"):
        assert not theirs.beat()
        theirs.write(replace(PROJECT, notes="A too"), of, AT)
        assert theirs.path.parent == tmp_path / "a"
        theirs.clear()
    assert '"B goes on"' in mine.path.read_text("utf-8")


def test_a_copy_that_was_recovered_elsewhere_meanwhile_is_not_discarded(on, of, tmp_path) -> None:
    with on("a"):
        theirs = Keeper(tmp_path / "a")
        theirs.write(replace(PROJECT, notes="A works"), of, AT)
    quiet(theirs.path)
    with on("b"):
        copy = copy_beside(of)
    with on("c"):
        other = Keeper(tmp_path / "c")
        other.write(replace(PROJECT, notes="C goes on"), of, AT, over=copy_beside(of).path)
    with on("b"):
        discard(copy)
    assert '"C goes on"' in other.path.read_text("utf-8")


@pytest.mark.parametrize("pid", [os.getpid(), GONE], ids=["alive", "gone"])
def test_another_machine_s_lock_is_judged_by_its_pulse(on, of, pid) -> None:
    with on("a"):
        theirs = acquire(of)
        assert isinstance(theirs, Lock)
    number(lock_path(of), pid)
    with on("b"):
        lock = acquire(of)
        assert isinstance(lock, ForeignLock)
        assert (lock.abandoned, lock.silent, lock.last_seen) == (False, False, "")
        quiet(lock_path(of))
        lock = acquire(of)
        assert (lock.abandoned, lock.silent) == (False, True)
        assert lock.last_seen[:4] == time.strftime("%Y")


def test_a_pulse_keeps_a_lock_alive_as_long_as_it_is_one_s_own(on, of) -> None:
    with on("a"):
        theirs = acquire(of)
    quiet(lock_path(of))
    with on("a"):
        assert theirs.beat()
    with on("b"):
        lock = acquire(of)
        assert not lock.silent
        mine = acquire(of, over=lock)
        assert isinstance(mine, Lock)
    quiet(lock_path(of))
    with on("a"):
        assert not theirs.beat()
        assert theirs.new_owner() is not None
    with on("c"):
        assert acquire(of).silent  # the pulse of whom it was taken from does not count


def test_a_clock_that_is_wrong_is_that_of_the_share(on, of, monkeypatch) -> None:
    """Both times are the share's: this machine's own clock may be an hour off."""
    with on("a"):
        acquire(of)
    real = time.time
    monkeypatch.setattr(time, "time", lambda: real() + 3600)
    with on("b"):
        assert not acquire(of).silent


def test_a_lock_from_before_this_machine_was_started_is_left_behind(of, monkeypatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(programs, "boot", lambda: "earlier0")
        acquire(of)
    lasted = 10**9
    quiet(lock_path(of), since=lasted)
    assert acquire(of).abandoned
    quiet(lock_path(of), since=0)  # since this start: another container or a machine of the same name
    assert not acquire(of).abandoned


def test_a_machine_without_a_mark_trusts_the_pulse_alone(monkeypatch) -> None:
    monkeypatch.setattr(programs, "machine", lambda: "same/")
    now = time.time()
    ended = Program("same/", "", GONE, "1")
    assert life(ended, now, now) is Life.RUNS
    assert life(ended, now - SILENCE - 1, now) is Life.SILENT
    assert life(ended, now + SILENCE + 1, now) is Life.SILENT
    assert life(this(), None, now) is Life.SILENT


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="needs to see what became of a process")
def test_a_killed_process_that_nobody_fetched_is_dead(of, tmp_path) -> None:
    code = (
        "import sys, pathlib, os, signal\n"
        "from mcda_app.files import presets, recovery_copies as recovery\n"
        "from mcda_app.files.sharing import file_lock as lock\n"
        "of = pathlib.Path(sys.argv[1])\n"
        "lock.acquire(of)\n"
        f"recovery.Keeper(of.parent / 'own').write(presets.load('blank'), of, '{AT}')\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    killed = subprocess.Popen([sys.executable, "-c", code, str(of)])
    for _ in range(2000):
        state = Path(f"/proc/{killed.pid}/stat").read_text().rpartition(")")[2].split()[0]
        if state == "Z":
            break
        time.sleep(0.01)
    assert state == "Z"
    assert not programs.runs(killed.pid, programs.start_time(killed.pid))
    assert acquire(of).abandoned
    assert copy_beside(of) is not None
    assert len(abandoned_copies(of.parent / "own")) == 1
    killed.wait()


def test_the_identity_is_not_for_others_to_see(of) -> None:
    acquire(of)
    text = lock_path(of).read_text()
    for name in ("/etc/machine-id", "/proc/sys/kernel/random/boot_id"):
        if Path(name).exists():
            identity = Path(name).read_text().strip()
            assert not identity or identity not in text
