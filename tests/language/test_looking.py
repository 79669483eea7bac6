# SPDX-License-Identifier: MIT
"""In every language, looking at everything leaves the project equal and unmarked."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from mcda_app.i18n import LANGUAGES


@pytest.mark.parametrize("code", LANGUAGES)
def test_looking_changes_nothing(code: str) -> None:
    drive = Path(__file__).with_name("looking_drive.py")
    command = [sys.executable, str(drive), code]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == ""
    assert "Traceback" not in done.stderr
    assert int(done.stderr.split(" looks")[0].split()[-1]) > 250
