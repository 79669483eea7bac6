# SPDX-License-Identifier: MIT
"""What a killed program left half written is taken away, and nothing of anybody else's."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from mcda_app.files import leftovers, presets, programs
from mcda_app.files.project_file import save_project
from mcda_app.files.recovery_copies import abandoned_copies

PROJECT = presets.load("blank")
KILLED = (
    "import os, pathlib, signal, sys\n"
    "from mcda_app.files import presets, project_file as store\n"
    "os.fsync = lambda _handle: os.kill(os.getpid(), signal.SIGKILL)\n"
    "store.write_atomically(pathlib.Path(sys.argv[1]), b'half')\n"
)

pytestmark = pytest.mark.skipif(os.name == "nt", reason="kills with a signal")


def killed_while_saving(path: Path) -> Path:
    """A program killed in the middle of a save; what it left."""
    before = set(path.parent.iterdir())
    process = subprocess.run([sys.executable, "-c", KILLED, str(path)], check=False)
    assert process.returncode == -signal.SIGKILL
    (left,) = set(path.parent.iterdir()) - before
    assert left.suffix == ".tmp"
    return left


def names(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir())


def test_the_next_save_takes_it_away(tmp_path: Path) -> None:
    for _ in range(2):
        killed_while_saving(tmp_path / "work.mcda")
    save_project(PROJECT, tmp_path / "other.mcda")
    assert names(tmp_path) == ["other.mcda"]


def test_the_next_start_takes_it_away(tmp_path: Path) -> None:
    killed_while_saving(tmp_path / "x.recovery")
    assert abandoned_copies(tmp_path) == ()
    assert names(tmp_path) == []


def test_what_a_running_program_is_writing_stays(tmp_path: Path) -> None:
    mine = tmp_path / f"{leftovers.prefix('work.mcda')}abcdefgh.tmp"
    mine.write_text("half")
    leftovers.sweep(tmp_path)
    assert mine.exists()


def test_what_another_machine_or_user_left_stays(tmp_path: Path, monkeypatch) -> None:
    left = killed_while_saving(tmp_path / "work.mcda")
    with monkeypatch.context() as patch:
        patch.setattr(programs, "machine", lambda: "other/1")
        leftovers.sweep(tmp_path)
    assert left.exists()
    with monkeypatch.context() as patch:
        patch.setattr(os, "geteuid", lambda: left.stat().st_uid + 1)
        leftovers.sweep(tmp_path)
    assert left.exists()
    leftovers.sweep(tmp_path)
    assert not left.exists()


@pytest.mark.parametrize(
    "change",
    [
        lambda name: name.replace(".tmp", ".temp"),
        lambda name: name.removeprefix("."),
        lambda name: name.replace("~", "-"),
        lambda name: "notes.tmp",
        lambda name: ".work.mcda-k3j2h1g4.tmp",
        lambda name: re.sub(r"~[0-9a-f]{8}", "~00000000", name),
    ],
)
def test_whatever_has_another_name_stays(tmp_path: Path, change) -> None:
    left = killed_while_saving(tmp_path / "work.mcda")
    other = left.rename(left.with_name(change(left.name)))
    save_project(PROJECT, tmp_path / "work.mcda")
    assert other.read_bytes() == b"half"


@pytest.mark.parametrize("kind", ["link", "folder", "pipe"])
def test_what_is_no_file_stays(tmp_path: Path, kind: str) -> None:
    left = killed_while_saving(tmp_path / "work.mcda")
    left.unlink()
    if kind == "link":
        left.symlink_to(tmp_path / "nowhere")
    elif kind == "folder":
        left.mkdir()
    else:
        os.mkfifo(left)
    save_project(PROJECT, tmp_path / "work.mcda")
    assert os.path.lexists(left)
