# SPDX-License-Identifier: MIT
"""No text of the window is out of reach of translators."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def test_every_text_of_every_page_and_dialog_can_be_translated() -> None:
    drive = Path(__file__).parent / "drives" / "pseudo_drive.py"
    process = subprocess.run(
        [sys.executable, str(drive)], capture_output=True, text=True, timeout=240, check=False
    )
    assert process.returncode == 0, process.stderr
    assert process.stdout == ""
    looked_at = int(process.stderr.splitlines()[-1].split()[0])
    assert looked_at > 20_000
