# SPDX-License-Identifier: MIT
"""Many programs that want one project at the same moment: a lock never has two holders.

`MCDA_RACES=500 python -m pytest tests/crash/test_races.py` for the long run.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mcda_app.files.sharing.file_lock import Lock, acquire, lock_path

RACER = Path(__file__).with_name("racer.py")
RACES, RACERS = int(os.environ.get("MCDA_RACES", "40")), 10
GONE = 2**31 - 1
"""A process that does not run."""


def racer() -> subprocess.Popen[str]:
    command = [sys.executable, str(RACER)]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


@contextmanager
def racers(count: int) -> Iterator[list[subprocess.Popen[str]]]:
    processes = [racer() for _ in range(count)]
    try:
        yield processes
    finally:
        for each in processes:
            each.stdin.close()
            each.stdout.close()
            each.wait(20)


def tell(each: subprocess.Popen[str], path: Path, way: str) -> None:
    each.stdin.write(f"{path} {way}\n")
    each.stdin.flush()


def left_by_a_crash(path: Path) -> None:
    assert isinstance(acquire(path), Lock)
    place = lock_path(path)
    place.write_text(json.dumps(json.loads(place.read_text()) | {"pid": GONE, "since": "1"}))


def test_a_crashed_lock_is_taken_over_by_one_and_no_more(tmp_path: Path) -> None:
    holders = []
    with racers(RACERS) as programs:
        for n in range(RACES):
            folder = tmp_path / str(n)
            folder.mkdir()
            path = folder / "work.mcda"
            path.write_text("{}")
            left_by_a_crash(path)
            for each in programs:
                tell(each, path, "keep")
            answers = [each.stdout.readline().strip() for each in programs]
            holders.append(answers.count("holds"))
    assert holders == [1] * RACES
    for n in range(RACES):
        names = sorted(p.name for p in (tmp_path / str(n)).iterdir())
        assert set(names) <= {".work.mcda.lock", "work.mcda"}  # no claim and no half a lock is left


def test_coming_going_and_dying_leaves_one_at_a_time(tmp_path: Path) -> None:
    path = tmp_path / "work.mcda"
    path.write_text("{}")
    answers = []
    with racers(RACERS) as programs:
        for n in range(RACES):
            doomed = n % RACERS
            for at, each in enumerate(programs):
                tell(each, path, "crash" if at == doomed else "work")
            answers += [each.stdout.readline().strip() for each in programs]
            dead = programs[doomed]
            dead.stdin.close()
            dead.stdout.close()
            dead.wait(20)
            programs[doomed] = racer()
    assert set(answers) == {"alone"}
    assert len(answers) == RACES * RACERS
