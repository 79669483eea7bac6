# SPDX-License-Identifier: MIT
"""In every language, the smallest window and a large font, nothing of a page is cut."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest


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
    drive = Path(__file__).with_name("layout_drive.py")
    command = [sys.executable, str(drive), code, points, size]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout == ""
