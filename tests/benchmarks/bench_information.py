# SPDX-License-Identifier: MIT
"""Which scores to check first, over the paper's issues."""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator
from dataclasses import replace

from frame import Row, benchmark

from mcda_app.analysis.information.run import project_information
from mcda_app.domain.method_settings import Method
from mcda_app.files import presets


@benchmark
def information() -> Iterator[Row]:
    start = presets.load()
    for method in Method:
        project = replace(start, settings=replace(start.settings, method=method))
        times = []
        for _ in range(5):
            begin = time.perf_counter()
            project_information(project)
            times.append(time.perf_counter() - begin)
        yield Row(f"what to check first, 15 issues, {method.value}", statistics.median(times), "s", 1.0)
