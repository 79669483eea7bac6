# SPDX-License-Identifier: MIT
"""Eight hours of use, one deed every five seconds, done as fast as the window lets them be."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from frame import Row, benchmark, screen

SOAK = Path(__file__).with_name("soak.py")
DEEDS = int(os.environ.get("MCDA_SOAK_DEEDS", str(8 * 60 * 60 // 5)))


@benchmark
def soak() -> Iterator[Row]:
    with screen() as env, tempfile.TemporaryDirectory() as home:
        env |= {
            "HOME": home,
            "XDG_CONFIG_HOME": home,
            "XDG_DATA_HOME": home,
            "PYTHONPATH": str(SOAK.parents[2]),
        }
        process = subprocess.run(
            [sys.executable, str(SOAK), str(DEEDS)], env=env, stdout=subprocess.PIPE, text=True, check=True
        )
    rows = [line.split() for line in process.stdout.splitlines()]
    first, last = rows[0], rows[-1]
    yield Row(f"{DEEDS} deeds: memory after a tenth", int(first[0]) / 1e6, "MB")
    yield Row("memory at the end", int(last[0]) / 1e6, "MB", 300)
    yield Row("open files after a tenth", int(first[1]), "files")
    yield Row("open files at the end", int(last[1]), "files", int(first[1]) + 5)
    yield Row("step of a drag after a tenth, median", float(first[2]), "ms")
    yield Row("step of a drag at the end, median", float(last[2]), "ms")
