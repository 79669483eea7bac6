# SPDX-License-Identifier: MIT
from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def look(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(Path(__file__).with_name("look.py")), *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)


def test_pages_of_the_paper_have_no_fault(tmp_path: Path) -> None:
    only = "overview/scores,weights/pairwise,robustness/glance"
    process = look("de", "light", "1024x700", "start", "--only", only, "--pictures", str(tmp_path))
    assert (process.returncode, process.stdout) == (0, ""), process.stdout + process.stderr
    assert [path.suffix for path in tmp_path.iterdir()] == [".png"]


def test_names_that_no_column_has_room_for_are_reported() -> None:
    process = look("de", "dark", "1024x700", "own", "--only", "decision")
    assert process.returncode == 1
    assert "shortens “Entwicklungsz" in process.stdout
