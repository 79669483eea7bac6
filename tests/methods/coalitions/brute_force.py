# SPDX-License-Identifier: MIT
"""Coalitions by the definitions, one at a time in plain Python, and random problems to compare on."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from math import sqrt

import numpy as np
from hypothesis import settings
from hypothesis import strategies as st

from mcda_app.domain.membership.rules import GoodKind, MembershipRule
from mcda_app.methods.coalitions.goods import Good
from mcda_app.methods.coalitions.member_scores import CoalitionProblem, CriterionFromMembers
from mcda_app.methods.coalitions.scoring import AnchoredMethod
from mcda_app.methods.value_functions.evaluation import value_at

TIE = 1e-9

FEW = settings(max_examples=40)
"""Enough to meet every rule; thousands were tried when these tests were written."""


def mask(members: frozenset[int]) -> int:
    return sum(1 << i for i in members)


def all_coalitions(problem: CoalitionProblem) -> list[frozenset[int]]:
    others = [i for i in range(problem.actors) if i != problem.us]
    return [
        frozenset({problem.us, *chosen}) for k in range(len(others) + 1) for chosen in combinations(others, k)
    ]


def reached(problem: CoalitionProblem, members: frozenset[int]) -> float:
    good = problem.good
    assert good is not None
    if good.kind is GoodKind.AT_HOME:
        return 1.0 if len(members) == 1 else 0.0
    tables = [problem.ratings[row].tolist() for row in good.ratings]
    shares = [sum(t[i] / sum(t) for t in tables) / len(tables) for i in range(problem.actors)]
    total = sum(shares[i] for i in members)
    match good.kind:
        case GoodKind.SUMMATION:
            return total
        case GoodKind.THRESHOLD:
            return min(1.0, total / good.threshold)
        case GoodKind.WEAKEST_LINK:
            return 1 - max((s for i, s in enumerate(shares) if i not in members), default=0.0) / max(shares)
        case GoodKind.BEST_SHOT:
            return max(shares[i] for i in members) / max(shares)
        case GoodKind.RIVALRY:
            rivals = {i for i in range(problem.actors) if good.rivals >> i & 1}
            if members & rivals:
                return 0.0
            return total / sum(s for i, s in enumerate(shares) if i not in rivals)
    raise AssertionError(good.kind)


def place(problem: CoalitionProblem, c: CriterionFromMembers, members: frozenset[int]) -> float:
    low, high = problem.rating_bounds[c.rating]
    rated = [(r - low) / (high - low) for r in problem.ratings[c.rating].tolist()]
    n, k = problem.actors, len(members)
    partners = [rated[i] for i in members if i != problem.us] or [rated[problem.us]]
    match c.rule:
        case MembershipRule.GOOD:
            return reached(problem, members)
        case MembershipRule.SHARE:
            row = problem.ratings[c.rating].tolist()
            return sum(row[i] for i in members) / sum(row)
        case MembershipRule.MEAN:
            return sum(partners) / len(partners)
        case MembershipRule.LOWEST:
            return min(partners)
        case MembershipRule.EFFORT:
            if n == 1:
                return 0.0
            effort = sum(rated[i] for i in members if i != problem.us)
            return (1 - c.growth) * effort / (n - 1) + c.growth * k * (k - 1) / (n * (n - 1))
        case MembershipRule.MEMBERS:
            return (k - 1) / (n - 1) if n > 1 else 0.0
        case MembershipRule.FIXED:
            return (c.value - c.bounds[0]) / (c.bounds[1] - c.bounds[0])


def scale_number(c: CriterionFromMembers, place: float) -> float:
    """The number of the criterion's scale at a position."""
    low, high = c.bounds
    return low + place * (high - low)


def score(
    problem: CoalitionProblem, method: AnchoredMethod, weights: list[float], members: frozenset[int]
) -> float:
    best = []
    for c in problem.criteria:
        x = place(problem, c, members)
        best.append(x if c.sign > 0 else 1 - x)
    if method is AnchoredMethod.TOPSIS:
        near = sqrt(sum((w * (1 - x)) ** 2 for w, x in zip(weights, best, strict=True)))
        far = sqrt(sum((w * x) ** 2 for w, x in zip(weights, best, strict=True)))
        return far / (near + far)
    if method is AnchoredMethod.VALUE:
        for n, c in enumerate(problem.criteria):
            if c.criterion is not None:
                best[n] = value_at(c.criterion, scale_number(c, place(problem, c, members)))
        return sum(w * x for w, x in zip(weights, best, strict=True))
    return sum(w / (1 + 8 * (1 - x)) for w, x in zip(weights, best, strict=True))


@dataclass
class Ranked:
    """Scores of all coalitions, and what follows from them."""

    scores: dict[frozenset[int], float]

    @property
    def top(self) -> float:
        return max(self.scores.values())

    def first(self, within: float = TIE) -> list[frozenset[int]]:
        near = [c for c, s in self.scores.items() if s >= self.top - within]
        return sorted(near, key=lambda c: (len(c), mask(c)))

    def highest(self, *, inside: int | None = None, outside: int | None = None) -> float:
        return max(
            s
            for c, s in self.scores.items()
            if (inside is None or inside in c) and (outside is None or outside not in c)
        )

    def best_of(self, size: int) -> tuple[float, int]:
        same = {c: s for c, s in self.scores.items() if len(c) == size}
        top = max(same.values())
        return top, min(mask(c) for c, s in same.items() if s >= top - TIE)


def ranked(problem: CoalitionProblem, method: AnchoredMethod, weights: list[float]) -> Ranked:
    return Ranked({c: score(problem, method, weights, c) for c in all_coalitions(problem)})


@st.composite
def goods(draw: st.DrawFn, actors: int, us: int) -> Good:
    kind = draw(st.sampled_from(GoodKind))
    rivals = draw(st.integers(0, (1 << actors) - 1)) & ~(1 << us)
    return Good(
        kind,
        draw(st.sampled_from([(0,), (1,), (0, 1)])),
        draw(st.sampled_from([0.3, 0.5, 0.75, 1.0])),
        rivals,
    )


@st.composite
def criteria(draw: st.DrawFn) -> CriterionFromMembers:
    low = draw(st.sampled_from([0.0, 1.0, -2.0]))
    bounds = (low, low + draw(st.sampled_from([1.0, 4.0])))
    return CriterionFromMembers(
        draw(st.sampled_from(MembershipRule)),
        draw(st.sampled_from([1, -1])),
        bounds,
        draw(st.integers(0, 3)),
        draw(st.sampled_from([0.0, 0.3, 1.0])),
        bounds[0] + draw(st.sampled_from([0.0, 0.5, 1.0])) * (bounds[1] - bounds[0]),
    )


@st.composite
def problems(draw: st.DrawFn, most: int = 6) -> CoalitionProblem:
    """Up to a number of actors, rated in levels, so that ties are frequent, or in fractions."""
    actors = draw(st.integers(1, most))
    us = draw(st.integers(0, actors - 1))
    rating = draw(st.sampled_from([st.integers(0, 4).map(float), st.floats(0, 4).map(lambda x: round(x, 3))]))
    table = np.array([[draw(rating) for _ in range(actors)] for _ in range(4)])
    table[:, us] = np.maximum(table[:, us], draw(st.sampled_from([0.5, 2.0])))  # somebody has a share
    return CoalitionProblem(
        us,
        table,
        ((0.0, 4.0),) * 4,
        tuple(draw(st.lists(criteria(), min_size=1, max_size=4))),
        draw(goods(actors, us)),
    )


def weightings(count: int) -> st.SearchStrategy[list[float]]:
    share = st.integers(0, 10)
    strategy = st.lists(share, min_size=count, max_size=count).filter(any)
    return strategy.map(lambda parts: [p / sum(parts) for p in parts])


@st.composite
def weighted_problems(draw: st.DrawFn, most: int = 6) -> tuple[CoalitionProblem, list[float]]:
    problem = draw(problems(most))
    return problem, draw(weightings(len(problem.criteria)))
