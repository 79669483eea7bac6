# SPDX-License-Identifier: MIT
"""In every language, the smallest window and a large font, nothing of a page is cut."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from mcda_app.i18n import LANGUAGES


@pytest.mark.parametrize(
    ("code", "points", "size"),
    [
        ("en", "0", "1024x700"),
        ("nl", "0", "1024x700"),
        ("de", "0", "1024x700"),
        ("fr", "0", "1024x700"),
        ("en", "18", "1600x1000"),
    ],
)
def test_nothing_is_cut(code: str, points: str, size: str) -> None:
    drive = Path(__file__).parent / "drives" / "layout_drive.py"
    command = [sys.executable, str(drive), code, points, size]
    process = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert process.returncode == 0, process.stderr
    assert process.stdout == ""


def test_no_dialog_is_cut_or_larger_than_a_small_screen(tmp_path: Path) -> None:
    """In every language; each window of the program that can be opened is."""
    screen = {"name": "small", "x": 0, "y": 0, "width": 1024, "height": 700, "dpr": 1}
    screen |= {"logicalDpi": 96, "logicalBaseDpi": 96}
    config = tmp_path / "screen.json"
    config.write_text(json.dumps({"screens": [screen]}), "utf-8")
    root = Path(__file__).parents[2]
    places = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"), str(tmp_path))
    environment = {
        **os.environ,
        **places,
        "PYTHONPATH": str(root),
        "QT_QPA_PLATFORM": f"offscreen:configfile={config}",
    }
    drive = Path(__file__).parent / "drives" / "dialog_layout_drive.py"
    process = subprocess.run(
        [sys.executable, str(drive), *LANGUAGES],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
        env=environment,
    )
    assert process.returncode == 0, process.stderr
    assert process.stdout == ""
    windows = re.search(r"(\d+) windows$", process.stderr.strip())
    assert windows is not None
    assert int(windows[1]) >= 75 * len(LANGUAGES)
