# SPDX-License-Identifier: MIT
from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from mcda_app.files.project_file import save_project
from tests.tools.look_documents import own_decision


def look(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(Path(__file__).with_name("look.py")), *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)


def test_pages_of_the_paper_and_of_a_decision_with_long_names_have_no_fault(tmp_path: Path) -> None:
    only = "overview/scores,issue,weights/direct,weights/pairwise,robustness/glance"
    process = look("de", "light", "1024x700", "start", "own", "--only", only, "--pictures", str(tmp_path))
    assert (process.returncode, process.stdout) == (0, ""), process.stdout + process.stderr
    assert {path.suffix for path in tmp_path.iterdir()} == {".png"}


def test_names_that_no_column_has_room_for_are_reported(tmp_path: Path) -> None:
    project, name = own_decision("de"), "Entwicklungszusammenarbeitsbereitschaft"
    criteria = (replace(project.criteria[0], title=3 * name), *project.criteria[1:])
    save_project(replace(project, criteria=criteria), tmp_path / "own.mcda")
    process = look("de", "dark", "1024x700", str(tmp_path / "own.mcda"), "--only", "decision")
    assert process.returncode == 1
    assert f"{name[:12]}…”" in process.stdout
