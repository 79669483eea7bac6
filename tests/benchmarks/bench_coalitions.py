# SPDX-License-Identifier: MIT
"""Coalitions of actors: ranked live, beside plain numpy and pymcdm on the same coalitions, and by actor.

Times are of the processor, so that other work on the machine does not count; the least of several runs.
"""

from __future__ import annotations

import time
import tracemalloc
import warnings
from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
from frame import Row, benchmark

from mcda_app.analysis.partners.answers import PartnerFinder, partner_map
from mcda_app.analysis.sensitivity.coalition_tipping import best_along
from mcda_app.analysis.sensitivity.score_curves import WeightLine
from mcda_app.domain.membership.rules import GoodKind, MembershipRule
from mcda_app.files.presets import load
from mcda_app.methods.coalitions.certainty import FirstPlaceSampler
from mcda_app.methods.coalitions.frontier import FrontierCache
from mcda_app.methods.coalitions.goods import Good, counting_shares
from mcda_app.methods.coalitions.member_scores import CoalitionProblem, CriterionFromMembers
from mcda_app.methods.coalitions.ranking import CoalitionEngine
from mcda_app.methods.coalitions.rating_draws import shifted_ratings
from mcda_app.methods.coalitions.rating_tipping import RatingTipping
from mcda_app.methods.coalitions.scoring import AnchoredMethod, AnchoredScorer
from mcda_app.methods.weight_sampling import PAGE, all_weights

ISSUES = 15
CRITERIA = (
    CriterionFromMembers(MembershipRule.GOOD, 1, (0.0, 4.0)),
    CriterionFromMembers(MembershipRule.EFFORT, -1, (0.0, 4.0), 3, 0.3),
    CriterionFromMembers(MembershipRule.MEAN, 1, (0.0, 4.0), 2),
    CriterionFromMembers(MembershipRule.SHARE, 1, (0.0, 4.0), 0),
)
FORUMS = 9


def least(work: Callable[[], object], runs: int = 7) -> float:
    """Seconds of the processor for the quickest of several runs, after one that is not counted."""
    work()
    times = []
    for _ in range(runs):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)


def drawn_problems(actors: int, issues: int = ISSUES) -> list[CoalitionProblem]:
    """Issues of every kind, with ratings on five levels drawn at random."""
    rng = np.random.default_rng(actors)
    problems = []
    for n in range(issues):
        ratings = rng.integers(0, 5, (4, actors)).astype(float)
        ratings[:2, 0] = 3.0
        kind = list(GoodKind)[n % len(GoodKind)]
        good = Good(kind, (0, 1), 0.6, 0b110 if kind is GoodKind.RIVALRY else 0)
        problems.append(CoalitionProblem(0, ratings, ((0.0, 4.0),) * 4, CRITERIA, good))
    return problems


def drag(engines: list[CoalitionEngine], named: list[int]) -> Callable[[], None]:
    """A step of a weight's drag on every issue."""
    steps = iter(np.linspace(0.1, 0.7, 1000))

    def step() -> None:
        first = float(next(steps))
        for engine in engines:
            engine.ranking([first, *[(1 - first) / 3] * 3], named)

    return step


def plain_numpy(problem: CoalitionProblem, weights: np.ndarray) -> np.ndarray:
    """Closeness of all coalitions by a table of who is a member, as one writes it down first."""
    actors = problem.actors
    others = np.arange(1 << (actors - 1))[:, None] >> np.arange(actors - 1) & 1
    members = np.hstack([np.ones((len(others), 1)), others])
    shares = counting_shares(problem.good, problem.ratings)  # type: ignore[arg-type]
    count = members.sum(axis=1)
    capacity, alignment, effort = problem.ratings[0], problem.ratings[2] / 4, problem.ratings[3] / 4
    mean = np.where(count > 1, members[:, 1:] @ alignment[1:] / np.maximum(count - 1, 1), alignment[0])
    cost = 0.7 * members[:, 1:] @ effort[1:] / (actors - 1)
    cost += 0.3 * count * (count - 1) / (actors * (actors - 1))
    best = np.stack([members @ shares, 1 - cost, mean, members @ capacity / capacity.sum()])
    near = np.sqrt((((1 - best) * weights[:, None]) ** 2).sum(axis=0))
    far = np.sqrt(((best * weights[:, None]) ** 2).sum(axis=0))
    return far / (near + far)


@benchmark
def coalitions() -> Iterator[Row]:
    for actors, budget in ((12, 16.0), (16, 150.0)):
        problems = drawn_problems(actors)
        scorer = AnchoredScorer(AnchoredMethod.TOPSIS)
        engines = [CoalitionEngine(problem, scorer) for problem in problems]
        forums = np.random.default_rng(1).integers(9, 999, FORUMS) * 2 + 1
        named = [1, (1 << actors) - 1, *forums.tolist()]
        start = time.process_time()
        for engine in engines:
            engine.ranking([0.25] * 4, named)
        what = f"{actors} actors × {ISSUES} issues"
        yield Row(f"{what}, first ranking", (time.process_time() - start) * 1e3, "ms")
        yield Row(f"{what}, a step of a drag", least(drag(engines, named), 20) * 1e3, "ms", budget)


@benchmark
def partner_map_drag() -> Iterator[Row]:
    """The partner map of the start project, forums and all, as the window needs it at each step of a drag."""
    project, finder = load(), PartnerFinder()
    first = project.criteria[0].id
    steps = iter(np.linspace(0.1, 0.7, 1000).tolist())

    def step() -> None:
        partner_map(replace(project, weights=project.weights.moved(first, next(steps))), finder)

    size = f"{len(project.partners.actors)} actors × {len(project.issues)} issues"
    yield Row(f"{size}, partner map, a step of a drag", least(step, 20) * 1e3, "ms", 16)


@benchmark
def coalitions_compared() -> Iterator[Row]:
    """One issue of 12 actors, where every member counts, by other means on the same 2,048 coalitions."""
    from pymcdm import methods, normalizations

    problem = drawn_problems(12, 1)[0]
    engine = CoalitionEngine(problem, AnchoredScorer(AnchoredMethod.TOPSIS))
    weights = [0.4, 0.2, 0.2, 0.2]
    masks, scores = next(engine.scores(weights))
    ours = least(lambda: engine.ranking(weights), 50)
    yield Row("12 actors, an issue: best, sizes, losses, gains, ties", ours * 1e6, "µs")
    bare = least(lambda: next(engine.scores(weights)), 50)
    yield Row("12 actors, an issue: the scores alone", bare * 1e6, "µs")
    plain = least(lambda: plain_numpy(problem, np.array(weights)))
    apart = float(np.abs(plain_numpy(problem, np.array(weights)) - scores).max())
    yield Row("plain numpy, a table of members: the scores alone", plain * 1e6, "µs")
    yield Row("plain numpy ÷ ours, the scores alone", plain / bare, "×", 2, at_least=True)
    yield Row("plain numpy, largest difference", apart, "", 1e-12)
    rows = np.array([c.values for c in engine.ranking(weights, masks.tolist()).named])
    ends = np.array([[0.0, 4.0, 0.0, 0.0], [4.0, 0.0, 4.0, 4.0]])
    method = methods.TOPSIS(normalizations.minmax_normalization)
    signs = np.array([c.sign for c in CRITERIA])

    def by_pymcdm() -> list[float]:
        """One coalition a call between the two ends, since it takes its anchors from the options."""
        return [float(method(np.vstack([row, ends]), np.array(weights), signs)[0]) for row in rows]

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it advises against options that dominate the others
        start = time.process_time()
        theirs = by_pymcdm()
        loop = time.process_time() - start
    yield Row("pymcdm in a loop, the scores alone", loop * 1e6, "µs")
    yield Row("pymcdm in a loop ÷ ours", loop / bare, "×", 500, at_least=True)
    yield Row("pymcdm, largest difference", float(np.abs(np.array(theirs) - scores).max()), "", 1e-9)


@benchmark
def coalitions_growth() -> Iterator[Row]:
    """One issue, by the number of actors; from 17 on the coalitions are streamed in blocks of 32,768, so that
    all is computed each time."""
    before = None
    for actors in (8, 10, 12, 14, 16, 17, 18, 19, 20):
        problem = drawn_problems(actors, 1)[0]
        engine = CoalitionEngine(problem, AnchoredScorer(AnchoredMethod.TOPSIS))
        passed = least(lambda engine=engine: engine.ranking([0.25] * 4), 5)
        yield Row(f"{actors} actors, an issue ranked", passed * 1e3, "ms")
        if before is not None and engine.is_streamed and before[0] == actors - 1 > 16:
            yield Row(f"{actors} actors ÷ {actors - 1}", passed / before[1], "×", 3)
        before = (actors, passed)
    tracemalloc.start()
    CoalitionEngine(drawn_problems(20, 1)[0], AnchoredScorer(AnchoredMethod.TOPSIS)).ranking([0.25] * 4)
    highest = tracemalloc.get_traced_memory()[1] / 1e6
    tracemalloc.stop()
    yield Row("20 actors, an issue: memory at its highest", highest, "MB", 64)


@benchmark
def coalitions_certainty() -> Iterator[Row]:
    weights = all_weights(1, 4, 0)
    scorer = AnchoredScorer(AnchoredMethod.TOPSIS)
    for actors, samples in ((12, 1000), (16, 100), (20, 8)):
        problem = drawn_problems(actors, 1)[0]
        start = time.process_time()
        FirstPlaceSampler(problem, scorer).count(weights)
        passed = time.process_time() - start
        yield Row(f"{actors} actors, an issue, {PAGE:,} weights", passed * 1e3, "ms")
        ratings = shifted_ratings(problem.ratings, [range(5)] * 4, problem.rating_bounds, 1, 1, 0)
        start = time.process_time()
        FirstPlaceSampler(problem, scorer).count(weights[:, :samples], ratings[:, :, :samples])
        passed = (time.process_time() - start) / samples
        yield Row(f"{actors} actors, an issue, weights and ratings, a sample", passed * 1e3, "ms")
        line = WeightLine((0.0, 1 / 3, 1 / 3, 1 / 3), (1.0, 0.0, 0.0, 0.0), 0.0, 1.0)
        start = time.process_time()
        best_along(FrontierCache(problem), scorer, line)
        passed = time.process_time() - start
        yield Row(f"{actors} actors, an issue, a weight's tipping points", passed * 1e3, "ms")
        start = time.process_time()
        RatingTipping(problem, scorer, [0.25] * 4, actors - 1, 3).ratings_of_members()
        passed = time.process_time() - start
        yield Row(f"{actors} actors, an issue, an effort's threshold", passed * 1e3, "ms")
