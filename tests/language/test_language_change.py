# SPDX-License-Identifier: MIT
"""After View ▸ Language the open window shows what one newly opened in that language shows."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest


def drive(*arguments: str, timeout: float) -> int:
    """How many changes of language the drive looked at; its faults are printed by the test."""
    path = Path(__file__).parent / "drives" / "change_drive.py"
    process = subprocess.run(
        [sys.executable, str(path), *arguments], capture_output=True, text=True, timeout=timeout, check=False
    )
    assert process.stdout.strip() == ""
    assert process.returncode == 0, process.stderr
    assert "Traceback" not in process.stderr
    return int(process.stderr.split(" changes")[0].split()[-1])


def test_every_view_and_every_pair_of_languages() -> None:
    assert drive(timeout=400) == 25


@pytest.mark.drive
@pytest.mark.skipif("MCDA_EACH_CHANGE" not in os.environ, reason="takes a quarter of an hour")
def test_every_pair_of_languages_on_every_view() -> None:
    assert drive("--all", timeout=3000) == 25 * 12
