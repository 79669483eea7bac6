# SPDX-License-Identifier: MIT
"""Exporting with live formulas and charts, the library's import included: every preset issue, and many."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from frame import Row, benchmark

ROOT = Path(__file__).parents[2]
SCRIPT = """
import os, sys, time
os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, "tests/benchmarks")
if sys.argv[1] == "large":
    from drag import large
    project = large()
else:
    from mcda_app.files import presets
    project = presets.load()
begun = time.perf_counter()
from mcda_app.exchange.excel import workbook
workbook(project, kind=sys.argv[2])
print(time.perf_counter() - begun)
"""


def seconds(what: str, kind: str = ".xlsx") -> float:
    command = [sys.executable, "-c", SCRIPT, what, kind]
    return float(subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout)


@benchmark
def export() -> Iterator[Row]:
    runs = [seconds("presets") for _ in range(5)]
    yield Row("15 issues, import of the libraries included", median(runs), "s", 1.0)
    yield Row("the same as .ods", median(seconds("presets", ".ods") for _ in range(5)), "s", 1.5)
    yield Row("200 issues × 20 options × 20 criteria", seconds("large"), "s", 10.0)
    yield Row("the same as .ods", seconds("large", ".ods"), "s", 20.0)
