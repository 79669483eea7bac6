# SPDX-License-Identifier: MIT
"""A short truth drive: every pixel of the screen is what the window paints, and every word the document's."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

DRIVE = Path(__file__).with_name("screen_drive") / "drive.py"
SECONDS = float(os.environ.get("MCDA_DRIVE_SECONDS", "10"))

pytestmark = [
    pytest.mark.drive,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the screen is an X server's"),
]


@pytest.mark.parametrize(
    ("language", "theme", "page"),
    [("en", "light", "overview"), ("de", "dark", "issue"), ("en", "dark", "robustness")],
)
def test_what_is_on_the_screen_is_true(language: str, theme: str, page: str, tmp_path: Path) -> None:
    assert shutil.which("Xvfb") is not None
    command = [sys.executable, str(DRIVE), "--seconds", str(SECONDS), "--language", language]
    command += ["--theme", theme, "--page", page, "--keep", str(tmp_path), "--seed", "16"]
    process = subprocess.run(command, capture_output=True, text=True, timeout=120 + SECONDS, check=False)
    print(process.stdout)
    assert process.returncode == 0, process.stdout + process.stderr
