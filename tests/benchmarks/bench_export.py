# SPDX-License-Identifier: MIT
"""Exporting every preset issue with live formulas and charts, the library's import included."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from frame import Row, benchmark

ROOT = Path(__file__).parents[2]
SCRIPT = """
import sys, time
from mcda_app.files import presets
project = presets.load()
begun = time.perf_counter()
from mcda_app.exchange.excel import workbook
workbook(project)
print(time.perf_counter() - begun)
"""


@benchmark
def export() -> Iterator[Row]:
    runs = [
        float(
            subprocess.run(
                [sys.executable, "-c", SCRIPT], cwd=ROOT, capture_output=True, text=True, check=True
            ).stdout
        )
        for _ in range(5)
    ]
    yield Row("15 issues, import of the libraries included", median(runs), "s", 1.5)
