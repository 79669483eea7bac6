# SPDX-License-Identifier: MIT
"""From the start of the process to the painted start page, against an empty window; and what follows.

Other work on the machine only adds to a time, so the shortest of several runs taken in turns is compared.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

from first_paint import RECENT
from frame import Row, benchmark, screen

PROBE = Path(__file__).with_name("first_paint.py")
RUNS = 11


def start(what: str, env: Mapping[str, str], idle: float = 0.0) -> tuple[float, int, float]:
    """Seconds until the first paint; after idling, resident bytes and the longest time without an answer."""
    started_at = time.perf_counter()
    command = [sys.executable, str(PROBE), what, str(idle)]
    process = subprocess.run(command, env=env, stdout=subprocess.PIPE, text=True, check=True, timeout=60)
    painted, resident, longest = process.stdout.split()[-3:]
    return float(painted) - started_at, int(resident), float(longest)


def list_recent(home: Path) -> None:
    """A user's settings, with recent files: the start page lists them in its first picture."""
    files = [home / f"note {n}.mcda" for n in range(RECENT)]
    for file in files:
        shutil.copy(PROBE.parents[2] / "presets" / "start.json", file)
    settings = home / "mcda_app" / "mcda_app.ini"
    settings.parent.mkdir()
    settings.write_text("[General]\nrecent=" + ", ".join(map(str, files)) + "\n", "utf-8")


@benchmark
def start_up() -> Iterator[Row]:
    with screen() as env, tempfile.TemporaryDirectory() as home:
        env |= {"HOME": home, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home, "XDG_CACHE_HOME": home}
        env |= {"PYTHONPATH": str(PROBE.parents[2])}
        env.pop("PYTHONDONTWRITEBYTECODE", None)
        list_recent(Path(home))
        for what in ("empty", "program"):  # once each, unmeasured: disk and byte code are warm after it
            start(what, env)
        pairs = [(start("empty", env)[0], start("program", env)[0]) for _ in range(RUNS)]
        empty, program = (min(times) for times in zip(*pairs, strict=True))
        yield Row("empty QMainWindow, start to first paint", empty * 1e3, "ms")
        yield Row("start page, start to first paint", program * 1e3, "ms")
        yield Row("ratio of the two", program / empty, "×", 1.5)
        longest = min(start("program", env, 2.0)[2] for _ in range(RUNS // 2))
        yield Row("longest time without an answer while the rest is built", longest * 1e3, "ms", 100)
        yield Row("empty QMainWindow, resident memory", start("empty", env, 3.0)[1] / 1e6, "MB")
        yield Row("program, resident memory after start", start("program", env, 3.0)[1] / 1e6, "MB", 150)
