# SPDX-License-Identifier: MIT
"""Batch kernels and rank acceptability: time a ranking, against other libraries and against the machine.

Each time is the least of several runs, which is what the work costs when nothing else disturbs it; each
ratio is of two such times from one process.
"""

from __future__ import annotations

import random
import time
import warnings
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from math import ceil
from pathlib import Path
from statistics import median

import numpy as np
from frame import Row, benchmark

from mcda_app.analysis.acceptability.badges import DRAG_SAMPLES, SAMPLES, BadgeMaker
from mcda_app.analysis.acceptability.run import LiveAcceptability, stream
from mcda_app.analysis.ranking.evaluation import Evaluator
from mcda_app.domain.acceptability_question import AcceptabilityQuestion, WeightVariation
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.method_settings import Method, MethodSettings, Normalisation, Synthesis
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion, Direction, Level, Scale
from mcda_app.domain.score import Score
from mcda_app.domain.weights import Weights, normalised
from mcda_app.files.presets import load
from mcda_app.methods.vectorised import Tally, Workspace, closeness_batch, overall_batch, squared_gaps

RUNS = 15
SIZES = ((3, 4, 100_000), (20, 12, 20_000))
Floats = np.ndarray


def least(work: Callable[[], object], runs: int = RUNS) -> float:
    """Seconds of the quickest of several runs, after one that is not counted."""
    work()
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def sample_problem(options: int, criteria: int, samples: int) -> tuple[Floats, Floats, list[int]]:
    rng = np.random.default_rng(1)
    weights = rng.dirichlet(np.ones(criteria), samples)
    return rng.random((options, criteria)) + 0.1, weights, [1 if m % 3 else -1 for m in range(criteria)]


def in_a_loop(scores: Floats, weights: Floats, signs: list[int]) -> Iterator[tuple[str, float, Floats]]:
    """Other libraries on the same work, a call a weight vector: name, seconds a ranking, closeness."""
    import pymcdm.methods
    import pymcdm.normalizations

    few = weights[:200]
    types = np.array(signs)
    method = pymcdm.methods.TOPSIS(pymcdm.normalizations.vector_normalization)
    yield "pymcdm", *_timed(lambda w: method(scores, w, types), few)
    if find_spec("skcriteria"):
        import skcriteria
        from skcriteria.agg.topsis import TOPSIS
        from skcriteria.preprocessing.scalers import VectorScaler

        scaler, rank = VectorScaler("matrix"), TOPSIS()

        # It warns at each call that a cost criterion should be turned into a benefit.
        warnings.filterwarnings("ignore", module=r"skcriteria\..*")

        def by_skcriteria(w: Floats) -> Floats:
            problem = skcriteria.mkdm(scores, [max if s > 0 else min for s in signs], weights=w)
            return rank.evaluate(scaler.transform(problem)).e_.similarity

        yield "scikit-criteria", *_timed(by_skcriteria, few)
    else:
        print("kernels: scikit-criteria is not installed, so it is not compared.")
    package = find_spec("pyDecision")
    if package is not None and package.submodule_search_locations:
        # By file, since the package loads all its methods and what they need.
        path = Path(package.submodule_search_locations[0], "algorithm", "topsis.py")
        spec = spec_from_file_location("pydecision_topsis", path)
        assert spec is not None
        assert spec.loader is not None
        module = module_from_spec(spec)
        spec.loader.exec_module(module)
        words = ["max" if s > 0 else "min" for s in signs]
        yield (
            "pyDecision",
            *_timed(lambda w: module.topsis_method(scores, w, words, graph=False, verbose=False), few),
        )
    else:
        print("kernels: pyDecision is not installed, so it is not compared.")


def _timed(call: Callable[[Floats], Floats], weights: Floats) -> tuple[float, Floats]:
    results = np.array([call(w) for w in weights])
    return least(lambda: [call(w) for w in weights], 7) / len(weights), results


def bounds_of_the_machine(options: int, criteria: int) -> tuple[float, float]:
    """Seconds a ranking cannot do without: by arithmetic, and by memory.

    Arithmetic: 2 × options × criteria multiply-adds at the rate of the largest matrix product, then
    2 × options square roots, options additions and options divisions, each at the rate numpy reaches on an
    array that stays in first-level cache. Memory: the weights read and the closeness written, at the rate at
    which a large array is copied.
    """
    side = 700
    a = np.random.default_rng(1).random((side, side))
    out = np.empty_like(a)
    multiply_add = least(lambda: np.matmul(a, a, out=out)) / side**3
    row, spare = np.random.default_rng(1).random(1000) + 1, np.empty(1000)
    many = range(1000)

    def rate(step: Callable[[], object]) -> float:
        return least(lambda: [step() for _ in many], 7) / (len(many) * len(row))

    root = rate(lambda: np.sqrt(row, out=spare))
    add = rate(lambda: np.add(row, row, out=spare))
    divide = rate(lambda: np.divide(row, row, out=spare))
    large = np.ones(4_000_000)
    target = np.empty_like(large)
    moved = least(lambda: np.copyto(target, large)) / (2 * large.size)
    arithmetic = 2 * options * criteria * multiply_add + options * (2 * root + add + divide)
    return arithmetic, (criteria + options) * moved


@benchmark
def kernels() -> Iterator[Row]:
    for options, criteria, samples in SIZES:
        size = f"{options} × {criteria}"
        scores, weights, signs = sample_problem(options, criteria, samples)
        ends = [(0.0, 2.0)] * criteria
        columns, out = np.ascontiguousarray(weights.T), np.empty((options, samples))
        topsis = partial(closeness_batch, scores, columns, signs, Normalisation.VECTOR, ends)
        ours = least(partial(topsis, out)) / samples
        yield Row(f"TOPSIS, {size}, {samples:,} weight vectors, a ranking", ours * 1e9, "ns")
        for name, theirs, values in in_a_loop(scores, weights, signs):
            apart = float(np.abs(values.T - topsis()[:, : len(values)]).max())
            yield Row(f"{name} in a loop, {size}, a ranking", theirs * 1e6, "µs")
            floor = 500 if name == "pymcdm" and options == 3 else None
            yield Row(f"{name} in a loop ÷ batch, {size}", theirs / ours, "×", floor, at_least=True)
            yield Row(f"{name}, {size}, largest difference in closeness", apart, "")
        arithmetic, memory = bounds_of_the_machine(options, criteria)
        yield Row(f"arithmetic bound, {size}, a ranking", arithmetic * 1e9, "ns")
        yield Row(f"memory bound, {size}, a ranking", memory * 1e9, "ns")
        yield Row(f"TOPSIS ÷ the larger bound, {size}", ours / max(arithmetic, memory), "×")
        local = scores / scores.sum(axis=0)
        ahp = least(partial(overall_batch, local, columns, Synthesis.IDEAL, out))
        yield Row(f"AHP, {size}, a ranking", ahp / samples * 1e9, "ns")
        yield Row(f"AHP ÷ TOPSIS, {size}", ahp / samples / ours, "×", 2)
        yield Row(f"TOPSIS with ranks counted, {size}, a ranking", _counting(scores, columns, signs), "ns")


def _counting(scores: Floats, columns: Floats, signs: list[int]) -> float:
    options, criteria = scores.shape
    gaps = squared_gaps(scores, signs, Normalisation.VECTOR, [(0.0, 2.0)] * criteria)
    squares = columns**2
    space = Workspace(options, criteria)

    def count() -> None:
        tally = Tally(options, criteria)
        for at in range(0, squares.shape[1], space.length):
            distances = space.distances_of(gaps, squares[:, at : at + space.length])
            space.count_topsis(distances, tally, None, wins=False)

    return least(count) / squares.shape[1] * 1e9


def drag(project: Project, follow: Callable[[Project], object], steps: int = 60) -> list[float]:
    """Milliseconds for each step of a weight's drag from 10 to 70 %."""
    times = []
    first = project.criteria[0].id
    for step in range(-5, steps):  # the first ones are not counted
        project = replace(project, weights=project.weights.moved(first, 0.1 + 0.6 * max(step, 0) / steps))
        start = time.perf_counter()
        follow(project)
        if step >= 0:
            times.append((time.perf_counter() - start) * 1e3)
    return sorted(times)


@benchmark
def acceptability() -> Iterator[Row]:
    project = load()
    many = f"{len(project.issues)} issues × 10,000 samples"
    acceptability_question = AcceptabilityQuestion(WeightVariation.AROUND, samples=10_000)
    for what, question in (
        ("weights", acceptability_question),
        ("weights and level values", replace(acceptability_question, free_levels=True)),
        (
            "weights, level values and scores",
            replace(acceptability_question, free_levels=True, score_levels=1),
        ),
    ):
        for method in Method:
            variant = replace(project, settings=MethodSettings(method=method))
            live = LiveAcceptability(question)
            times = drag(variant, live.answer)
            what_for = f"{many}, {method.value}, {what} vary: a step of a drag"
            yield Row(f"{what_for}, median", median(times), "ms", 33)
    evaluator, maker = Evaluator(), BadgeMaker()
    for samples in (DRAG_SAMPLES, SAMPLES):
        times = drag(project, lambda p, n=samples: maker.badges(p, evaluator.evaluate(p), n))
        what_for = f"ranking and badges from {samples:,} samples: a step of a drag"
        yield Row(f"{what_for}, median", median(times), "ms", 33)
        yield Row(f"{what_for}, p99", times[ceil(0.99 * len(times)) - 1], "ms")
    total = 1_000_000
    start = time.perf_counter()
    for _ in stream(project, AcceptabilityQuestion(samples=total)):
        pass
    passed = time.perf_counter() - start
    yield Row(f"{len(project.issues)} issues × {total:,} samples, streamed", passed, "s")
    yield Row("a ranking with all that is counted", passed / total / len(project.issues) * 1e9, "ns")


def drawn_project(issues: int, options: int, criteria: int, seed: int = 1) -> Project:
    """A project scored at random on five levels."""
    r = random.Random(seed)
    levels = Scale(tuple(Level(f"l{n}", f"Level {n}", float(n)) for n in range(5)))
    kinds = (Direction.COST, Direction.BENEFIT, Direction.BENEFIT)
    columns = tuple(Criterion(f"c{m}", f"Criterion {m}", kinds[m % 3], levels) for m in range(criteria))
    rows = tuple(Option(f"o{n}", f"Option {n}") for n in range(options))
    issue_list = tuple(
        Issue(
            f"i{n}",
            f"Issue {n}",
            scores=FrozenDict({(o.id, c.id): Score(f"l{r.randrange(5)}") for o in rows for c in columns}),
        )
        for n in range(issues)
    )
    weights = Weights(normalised({c.id: 0.1 + r.random() for c in columns}))
    return Project("Drawn at random", columns, rows, weights, issue_list)


@benchmark
def large_evaluation() -> Iterator[Row]:
    for method in Method:
        project = replace(drawn_project(200, 20, 20), settings=MethodSettings(method=method))
        evaluator = Evaluator()
        start = time.perf_counter()
        evaluator.evaluate(project)
        what = f"200 issues × 20 options × 20 criteria, {method.value}"
        yield Row(f"{what}, first ranking", (time.perf_counter() - start) * 1e3, "ms")
        yield Row(f"{what}, after a weight moved", median(drag(project, evaluator.evaluate)), "ms", 10)


@benchmark
def growth() -> Iterator[Row]:
    """How times grow with issues, options, criteria and samples, each doubled from 15 × 5 × 6 × 10,000."""
    for issues, options, criteria, samples in (
        (15, 5, 6, 10_000),
        (30, 5, 6, 10_000),
        (60, 5, 6, 10_000),
        (15, 10, 6, 10_000),
        (15, 20, 6, 10_000),
        (15, 5, 12, 10_000),
        (15, 5, 24, 10_000),
        (15, 5, 6, 20_000),
        (15, 5, 6, 40_000),
    ):
        project = drawn_project(issues, options, criteria)
        size = f"{issues} issues × {options} options × {criteria} criteria"
        evaluator = Evaluator()
        evaluator.evaluate(project)
        if samples == 10_000:
            yield Row(f"{size}, ranked", median(drag(project, evaluator.evaluate, 20)), "ms")
        live = LiveAcceptability(AcceptabilityQuestion(WeightVariation.AROUND, samples=samples))
        times = drag(project, live.answer, 12)
        yield Row(f"{size} × {samples:,} samples", median(times), "ms")
