# SPDX-License-Identifier: MIT
"""Tipping points that follow a slider, and the map of first place over two weights."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

from frame import Row, benchmark

from mcda_app.analysis.ranking.evaluation import Evaluator
from mcda_app.analysis.sensitivity.first_place_map import first_place_map
from mcda_app.analysis.sensitivity.score_tipping import score_tips
from mcda_app.analysis.sensitivity.weight_tipping import TippingCache
from mcda_app.domain.method_settings import Method
from mcda_app.files import presets


def spent(work: Callable[[], object]) -> float:
    """Milliseconds, the median of seven."""
    times = []
    for _ in range(7):
        start = time.perf_counter()
        work()
        times.append(1e3 * (time.perf_counter() - start))
    return statistics.median(times)


@benchmark
def tipping() -> Iterator[Row]:
    for method in Method:
        project = presets.load()
        project = replace(project, settings=replace(project.settings, method=method))
        evaluator = Evaluator()
        cache = TippingCache(evaluator)
        frames = []
        for step in range(60):
            moved = replace(project, weights=project.weights.moved("cost", (step + 1) / 61))
            evaluator.evaluate(moved)
            start = time.perf_counter()
            for issue in moved.issues:
                cache.weight_tippings(moved, issue)
            frames.append(1e3 * (time.perf_counter() - start))
        name = method.value.upper()
        took = statistics.median(frames)
        yield Row(f"{name}, tipping points of 15 issues, a step of a drag", took, "ms", 15)
        issue = project.issue("trade")
        problem = evaluator.matrix(project, issue)
        arguments = problem, project.weights, project.settings
        took = spent(partial(first_place_map, *arguments, 0, 1))
        yield Row(f"{name}, one issue's map over two weights", took, "ms", 10)
        took = spent(partial(score_tips, *arguments))
        yield Row(f"{name}, one issue's tipping points of single scores", took, "ms")
