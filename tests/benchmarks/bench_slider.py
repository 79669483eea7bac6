# SPDX-License-Identifier: MIT
"""From a slider's move to the repainted window, in presets and in a large project."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from statistics import median

from frame import Row, benchmark, screen

DRAG = Path(__file__).with_name("drag.py")


def frames(what: str, page: str, env: Mapping[str, str]) -> list[float]:
    """Milliseconds of each frame, the shortest first."""
    process = subprocess.run(
        [sys.executable, str(DRAG), what, page],
        env=env,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        timeout=300,
    )
    return sorted(float(line) for line in process.stdout.split())


@benchmark
def slider() -> Iterator[Row]:
    with screen() as env, tempfile.TemporaryDirectory() as home:
        env |= {"HOME": home, "XDG_CONFIG_HOME": home, "PYTHONPATH": str(DRAG.parents[2])}
        for page in ("overview", "issue", "robustness"):
            times = frames("presets", page, env)
            yield Row(f"presets, {page}: median frame", median(times), "ms", 8)
            yield Row(f"presets, {page}: 99 % of frames within", times[int(0.99 * len(times))], "ms", 16)
        times = frames("large", "overview", env)
        yield Row("200 × 20 × 20, map: median frame", median(times), "ms")
        yield Row("200 × 20 × 20, map: 99 % of frames within", times[int(0.99 * len(times))], "ms", 33)
