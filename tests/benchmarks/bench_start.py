# SPDX-License-Identifier: MIT
"""From the start of the process to the first painted window, against an empty one; and the memory then."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from statistics import median

from frame import Row, benchmark, screen

PROBE = Path(__file__).with_name("first_paint.py")
RUNS = 11


def start(what: str, env: Mapping[str, str], idle: float = 0.0) -> tuple[float, int]:
    """Seconds until the first paint, and resident bytes after idling."""
    begun = time.perf_counter()
    command = [sys.executable, str(PROBE), what, str(idle)]
    done = subprocess.run(command, env=env, stdout=subprocess.PIPE, text=True, check=True, timeout=60)
    painted, resident = done.stdout.split()[-2:]
    return float(painted) - begun, int(resident)


@benchmark
def start_up() -> Iterator[Row]:
    with screen() as env, tempfile.TemporaryDirectory() as home:
        env |= {"HOME": home, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home, "XDG_CACHE_HOME": home}
        env |= {"PYTHONPATH": str(PROBE.parents[2])}
        env.pop("PYTHONDONTWRITEBYTECODE", None)
        for what in ("empty", "program"):  # once each, unmeasured: disk and byte code are warm after it
            start(what, env)
        pairs = [(start("empty", env)[0], start("program", env)[0]) for _ in range(RUNS)]
        yield Row("empty QMainWindow, start to first paint", median(empty for empty, _ in pairs) * 1e3, "ms")
        yield Row("program, start to first paint", median(program for _, program in pairs) * 1e3, "ms")
        ratio = median(program for _, program in pairs) / median(empty for empty, _ in pairs)
        yield Row("ratio of the two", ratio, "×", 1.5)
        yield Row("empty QMainWindow, resident memory", start("empty", env, 3.0)[1] / 1e6, "MB")
        yield Row("program, resident memory after start", start("program", env, 3.0)[1] / 1e6, "MB", 150)
