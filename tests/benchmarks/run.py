# SPDX-License-Identifier: MIT
"""Measure the program against its budgets: `python tests/benchmarks/run.py [NAME …]`.

Prints one line a figure. Each file `bench_*.py` beside this one adds its own with `@benchmark`.
"""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
sys.path[:0] = [str(FOLDER), str(FOLDER.parents[1])]

from frame import BENCHMARKS, Row  # noqa: E402


def line(name: str, row: Row) -> str:
    bound = "" if row.budget is None else f"{'≥' if row.at_least else '≤'} {row.budget:g} {row.unit}"
    verdict = "" if row.within else "  over budget"
    return f"{name:<16} {row.what:<62} {row.value:>9.4g} {row.unit:<5} {bound:<12}{verdict}".rstrip()


def main(names: list[str]) -> int:
    for path in sorted(FOLDER.glob("bench_*.py")):
        importlib.import_module(path.stem)
    unknown = set(names) - set(BENCHMARKS)
    if unknown:
        print(f"No benchmark is called {', '.join(sorted(unknown))}. There are: {', '.join(BENCHMARKS)}.")
        return 2
    for name in names or BENCHMARKS:
        for row in BENCHMARKS[name]():
            print(line(name, row), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
