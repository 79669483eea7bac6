# SPDX-License-Identifier: MIT
"""The same keys on a real screen, where the window system hands them over."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.benchmarks.frame import screen

NEEDED = ("Xvfb", "openbox", "xdotool")


@pytest.mark.skipif(not all(shutil.which(name) for name in NEEDED), reason="needs Xvfb and xdotool")
def test_typed_decimals_and_undo_on_a_real_screen() -> None:
    with screen() as env, subprocess.Popen(["openbox"], env=env, stderr=subprocess.DEVNULL) as manager:
        try:
            command = [sys.executable, str(Path(__file__).with_name("keys_drive.py"))]
            process = subprocess.run(
                command, env=env, capture_output=True, text=True, timeout=120, check=False
            )
        finally:
            manager.terminate()
    assert process.returncode == 0, process.stderr
    start, decimal, high, point, typing, reverted, undone, first, again = json.loads(process.stdout)
    assert decimal == ["7.5%", 0.075, ""]
    assert high[:2] == ["150%", 0.075]
    assert high[2].startswith("150% is too high")
    assert point == ["33.25%", 0.3325, ""]
    assert typing == ["9%", 0.3325, ""]
    assert reverted == point
    assert undone == decimal
    assert first == start
    assert again == point
