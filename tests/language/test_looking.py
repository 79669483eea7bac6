# SPDX-License-Identifier: MIT
"""In every language, looking at everything leaves the project equal and unmarked."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from mcda_app.i18n import LANGUAGES
from tests.homes import variables


class Drive(NamedTuple):
    """A running drive, and the files that it writes to."""

    process: subprocess.Popen[bytes]
    output: Path
    errors: Path


@pytest.fixture(scope="module")
def drives(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Drive]]:
    """One for each language. All run at once, for mostly they wait."""
    script, running = Path(__file__).parent / "drives" / "looking_drive.py", {}
    for code in LANGUAGES:
        folder = tmp_path_factory.mktemp(f"looking-{code}")
        output, errors = folder / "output", folder / "errors"
        with output.open("wb") as out, errors.open("wb") as err:
            command, env = [sys.executable, str(script), code], {**os.environ, **variables(folder)}
            if code == "en":
                command.append("--all")  # what a language changes is in the odd document of all
            running[code] = Drive(subprocess.Popen(command, env=env, stdout=out, stderr=err), output, errors)
    yield running
    for drive in running.values():
        drive.process.kill()
        drive.process.wait()


@pytest.mark.parametrize("code", LANGUAGES)
def test_looking_changes_nothing(drives: dict[str, Drive], code: str) -> None:
    process, output, errors = drives[code]
    process.wait(timeout=300)
    text = errors.read_text("utf-8")
    assert process.returncode == 0, text
    assert output.read_text("utf-8").strip() == ""
    assert "Traceback" not in text
    assert int(text.split(" looks")[0].split()[-1]) > (300 if code == "en" else 150)
