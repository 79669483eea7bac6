# SPDX-License-Identifier: MIT
"""The real program killed at random moments: no edit older than a second is lost, no file is ever unreadable.

`MCDA_KILLS=500 python -m pytest tests/crash` for the long run; some are done in every run of the tests.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from mcda_app.files.project_file import open_project
from mcda_app.files.recovery_copies import abandoned_copies, read_copy
from tests.crash.processor import waited
from tests.crash.victim import ballots, prepare

KILLS = int(os.environ.get("MCDA_KILLS", "12"))
VICTIM = Path(__file__).with_name("victim.py")
ACKNOWLEDGED = 1.0
"""Seconds after which an edit must not be lost, not counting how long the program waited for a processor."""


@pytest.mark.filterwarnings("ignore:.*extension is not supported:UserWarning")
@pytest.mark.skipif(os.name == "nt", reason="kills with a signal")
def test_nothing_older_than_a_second_is_lost(tmp_path: Path) -> None:
    rng = random.Random(os.environ.get("MCDA_KILL_SEED", "1"))
    worst = 0.0
    prepare(tmp_path)
    for n in range(KILLS):
        folder = tmp_path / str(n)
        folder.mkdir()
        worst = max(worst, killed_once(folder, n, rng.uniform(0.05, 2.5)))
    print(f"{KILLS} kills; the oldest edit lost was {worst:.2f} s old")


def killed_once(folder: Path, seed: int, after: float) -> float:
    """Kill the program so many seconds after it began to edit; returns the age of the oldest edit lost."""
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(folder), "XDG_CONFIG_HOME": str(folder)}
    env["PYTHONPATH"] = str(Path(__file__).parents[2])
    command = [sys.executable, str(VICTIM), str(folder), str(seed)]
    faults = folder / "stderr"
    with (
        faults.open("w") as stderr,
        subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=stderr, text=True) as program,
    ):
        assert program.stdout is not None
        assert program.stdout.readline().strip() == "ready"
        before = waited(program.pid)
        time.sleep(after)
        starved = max(0.0, waited(program.pid) - before)
        at = time.monotonic()
        program.send_signal(signal.SIGKILL)
        lines = program.stdout.read().split("\n")
    assert "Traceback" not in faults.read_text(), faults.read_text()
    records = [line.split(" ", 2) for line in lines[:-1]]  # the last one may be cut short
    edits = [(float(clock), int(number)) for clock, number, _ in records]
    states = [open_project(folder / "work.mcda")]  # readable, whatever happened
    for copy in abandoned_copies(folder / "own"):
        assert copy.of in (folder / "work.mcda", None)
        states.append(read_copy(copy))
    latest = max(states, key=lambda p: _number(p.notes))
    last_number = _number(latest.notes)
    votes = {int(number): votes for _, number, votes in records}
    assert ballots(latest) == votes.get(last_number, ballots(latest)), (
        f"the votes are not those of edit {last_number}"
    )
    lost = [clock for clock, number in edits if number > last_number]
    oldest = at - min(lost) if lost else 0.0
    assert oldest <= ACKNOWLEDGED + starved, f"edit {last_number + 1} was {oldest:.2f} s old and is lost"
    shutil.rmtree(folder)
    return oldest


def _number(notes: str) -> int:
    return int(notes) if notes.isdigit() else 0
