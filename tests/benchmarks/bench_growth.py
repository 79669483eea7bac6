# SPDX-License-Identifier: MIT
"""How the time of exports grows with issues and options: that of n, 2 n and 4 n of them."""

from __future__ import annotations

import itertools
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from frame import Row, benchmark

ROOT = Path(__file__).parents[2]
GROWTH = 3.0
"""Times as long that twice as much may take: twice, and half as much again for the machine's moods."""

SCRIPT = """
import os, sys, time
os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, "tests/benchmarks")
from pathlib import Path
from tempfile import TemporaryDirectory
from drag import large
from mcda_app.exchange.excel import export_workbook
from mcda_app.exchange.report.annexes.kinds import EVERY_ANNEX
from mcda_app.exchange.report.content import build
from mcda_app.exchange.report.formats import write_report
what, issues, options = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
project = large(issues, options, 4)
with TemporaryDirectory() as folder:
    path = Path(folder) / f"file.{what}"
    documents = ("pdf", "docx", "odt")
    report = build(project, None, date="today", annexes=EVERY_ANNEX) if what in documents else None
    begun = time.perf_counter()
    match what:
        case "content": build(project, None, date="today", annexes=EVERY_ANNEX)
        case "pdf" | "docx" | "odt": write_report(report, path)
        case "xlsx": export_workbook(project, path)
    print(time.perf_counter() - begun)
"""

SIZES = {
    "issues": tuple((n, 4) for n in (25, 50, 100)),
    "options": tuple((1, n) for n in (50, 100, 200)),
}


def seconds(what: str, issues: int, options: int) -> float:
    command = [sys.executable, "-c", SCRIPT, what, str(issues), str(options)]
    process = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return float(process.stdout)


@benchmark
def growth() -> Iterator[Row]:
    for what in ("content", "pdf", "docx", "odt", "xlsx"):
        for of, sizes in SIZES.items():
            times = [seconds(what, *size) for size in sizes]
            for (issues, options), each in zip(sizes, times, strict=True):
                yield Row(f"{what} of {issues} issues × {options} options", each, "s")
            for before, after in itertools.pairwise(times):
                bound = GROWTH if of == "issues" else None  # pairs of options are told of
                yield Row(f"{what}: twice the {of} against once", after / before, "×", bound)
