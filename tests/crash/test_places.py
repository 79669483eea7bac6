# SPDX-License-Identifier: MIT
"""Real bad places for files: a full disk, a read-only one, one pulled out; and a crash after a crash."""

from __future__ import annotations

import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from mcda_app.files import presets
from mcda_app.files.project_file import open_project, save_project
from mcda_app.files.recovery_copies import Keeper, abandoned_copies, read_copy
from mcda_app.ui.core.app_folders import recovery_folder

PLACES = Path(__file__).with_name("places.py")
MOUNT = ["unshare", "-rm", "sh", "-c"]


def permitted(folder: Path) -> bool:
    if shutil.which("unshare") is None:
        return False
    command = [*MOUNT, f"mount -t tmpfs none '{folder}'"]
    return subprocess.run(command, capture_output=True, timeout=20, check=False).returncode == 0


def killed(command: list[str]) -> None:
    process = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert process.returncode in (-9, 137), process.stderr[-2000:]


@pytest.mark.parametrize("way", ["full", "read-only", "vanished"])
def test_an_edit_is_kept_where_its_disk_takes_nothing(way: str, tmp_path: Path) -> None:
    if not permitted(tmp_path):
        pytest.skip("needs a mount namespace of its own, permitted")
    disk, saved = tmp_path / "disk", tmp_path / "saved.mcda"
    disk.mkdir()
    save_project(presets.load(), saved)
    path, back = disk / "work.mcda", tmp_path / "back.mcda"
    program = f"'{sys.executable}' '{PLACES}' {way} '{path}'"
    script = (
        f"mount -t tmpfs -o size=512k none '{disk}' && cp '{saved}' '{path}' || exit 1; "
        f"{program}; code=$?; cp '{path}' '{back}' 2>/dev/null; exit $code"
    )
    killed([*MOUNT, script])
    (copy,) = abandoned_copies(recovery_folder())
    assert copy.path.parent == recovery_folder()
    assert copy.of == path
    assert read_copy(copy).notes == "precious"
    assert back.exists() == (way != "vanished")
    if back.exists():
        assert open_project(back) == open_project(saved)


def test_recovered_work_survives_a_crash_right_after(tmp_path: Path) -> None:
    path = tmp_path / "work.mcda"
    save_project(presets.load(), path)
    for way in ("edit", "recover", "recover"):
        killed([sys.executable, str(PLACES), way, str(path)])
        (copy,) = abandoned_copies(recovery_folder())
        assert read_copy(copy).notes == "precious"
        assert copy.of == path
    assert open_project(path) == presets.load()


def test_a_clock_that_jumps_back_leaves_the_latest_work(tmp_path: Path) -> None:
    keeper = Keeper(tmp_path / "own")
    for n, year in enumerate((2031, 2026, 1970)):
        keeper.write(replace(presets.load(), notes=f"state {n}"), None, f"{year}-01-01T00:00:00+00:00")
    assert "state 2" in keeper.path.read_text("utf-8")
