# SPDX-License-Identifier: MIT
"""Starting the program over and over: what a crash left, and a file that is named."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from mcda_app.files import presets
from mcda_app.files.project_file import save_project

ROOT = Path(__file__).parents[3]


def printed(script: str, home: Path) -> list[str]:
    """What a program started for this prints; its files lie in `home`."""
    process = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "HOME": str(home), "XDG_DATA_HOME": str(home)},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert process.returncode == 0, process.stderr
    return process.stdout.splitlines()


def test_what_a_crash_left_is_offered_over_the_start_page(tmp_path):
    script = (
        "import os\n"
        "import mcda_app.ui.app as app\n"
        "from mcda_app.files import presets\n"
        "from mcda_app.files.recovery_copies import Keeper\n"
        "from mcda_app.ui.core.app_folders import recovery_folder\n"
        "if os.fork() == 0:\n"
        "    Keeper(recovery_folder()).write(presets.load(), None, '2026-01-01T00:00:00+00:00')\n"
        "    os._exit(0)\n"
        "os.wait()\n"
        "from mcda_app.ui.dialogs import recovery\n"
        "def show(dialog):\n"
        "    window = dialog.parent()\n"
        "    print(type(dialog).__name__, dialog.list.count(), window.start_page.isVisible(), flush=True)\n"
        "    os._exit(0)\n"
        "recovery.run_dialog = show\n"
        "app.main()\n"
    )
    assert printed(script, tmp_path) == ["RecoveryDialog 1 True"]


def test_a_file_that_is_named_opens_at_once(tmp_path):
    path = tmp_path / "note.mcda"
    save_project(presets.load(), path)
    script = (
        "import os\n"
        "from pathlib import Path\n"
        "import mcda_app.ui.app as app\n"
        "def look(window):\n"
        "    shown = window.splitter.isVisible(), window.start_page.isVisible()\n"
        "    print(window.session.path.name, *shown, flush=True)\n"
        "    os._exit(0)\n"
        "app.offer_recovery = look\n"
        f"app.main(Path({str(path)!r}))\n"
    )
    assert printed(script, tmp_path) == ["note.mcda True False"]
