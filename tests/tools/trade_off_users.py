# SPDX-License-Identifier: MIT
"""Ask until decided against direct elicitation, on random simulated users.

    python tests/tools/trade_off_users.py [--users 60] [--seed 2026]

Each user has weights drawn uniformly (Dirichlet) and a random decision: criteria on five levels, options with
random scores of which none is dominated. Without noise users answer by their weights. With noise each worth
that a user compares, or gives points for, is multiplied by a lognormal factor with a standard deviation of a
fifth. Swing weights are points rounded to tens; rank-order centroids know the order of the weights alone. A
hit is a first place that is the user's own. Prints a table of hit rates and of the questions asked.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from dataclasses import dataclass, field
from math import exp
from random import Random

from mcda_app.analysis.trade_offs.narrowing import Narrowing, narrow
from mcda_app.analysis.trade_offs.questions import TradeOffQuestion
from mcda_app.analysis.trade_offs.statements import ABOUT, step_value
from mcda_app.domain.edits.trade_offs import answer_trade_off
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.method_settings import Method, MethodSettings
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion, Direction, Level, Scale
from mcda_app.domain.score import Score
from mcda_app.domain.trade_offs import Preference, TradeOff
from mcda_app.domain.weights import Weights, equal_shares
from mcda_app.methods.weight_elicitation import order_weights, swing_shares

NOISE = 0.2
LEVELS = 5
MOST_QUESTIONS = 60
MOST_FAILURES = 2_000


@dataclass
class User:
    """Somebody with weights, who answers with or without noise."""

    weights: Mapping[str, float]
    random: Random
    noise: float

    def worth(self, weight: float) -> float:
        """How much a step seems to be worth this time."""
        return weight * exp(self.random.gauss(0, self.noise)) if self.noise else weight

    def answer(self, project: Project, question: TradeOffQuestion) -> Preference:
        first, second = (
            self.worth(self.weights[s.criterion] * (step_value(project.criterion(s.criterion), s) or 0.0))
            for s in question
        )
        if abs(first - second) <= ABOUT * first / 2:
            return Preference.ABOUT
        return Preference.MORE if first > second else Preference.LESS

    def swing(self) -> Mapping[str, float]:
        """Swing weights from points rounded to tens."""
        seen = {c: self.worth(w) for c, w in self.weights.items()}
        most = max(seen.values())
        return swing_shares({c: round(10 * w / most) * 10 for c, w in seen.items()})

    def centroid(self) -> Mapping[str, float]:
        """The rank-order centroid of the order seen."""
        seen = {c: self.worth(w) for c, w in self.weights.items()}
        return order_weights([(c,) for c in sorted(seen, key=lambda c: -seen[c])], "roc")


@dataclass
class Tally:
    """What happened to the users of one size of decision."""

    users: int = 0
    questions: list[int] = field(default_factory=list)
    settled: int = 0
    hits: dict[str, int] = field(default_factory=dict)

    def count(self, way: str, hit: bool) -> None:
        self.hits[way] = self.hits.get(way, 0) + hit


def decision(random: Random, criteria: int, options: int) -> Project:
    """Random scores on five levels, without dominated options and without two that are alike."""
    rows: list[tuple[int, ...]] = []
    failures = 0
    while len(rows) < options:
        if failures == MOST_FAILURES:  # such as beside an option that is best on everything
            rows, failures = [], 0
        row = tuple(random.randrange(LEVELS) for _ in range(criteria))
        pairs = [[(a, b) for a, b in zip(row, other, strict=True)] for other in rows]
        if all(any(a > b for a, b in pair) and any(a < b for a, b in pair) for pair in pairs):
            rows.append(row)
        else:
            failures += 1
    levels = tuple(Level(f"l{n}", f"level {n}", float(n)) for n in range(LEVELS))
    them = tuple(
        Criterion(f"c{n}", f"Criterion {n}", Direction.BENEFIT, Scale(levels)) for n in range(criteria)
    )
    scores = {
        (f"o{n}", f"c{m}"): Score(level=f"l{level}")
        for n, row in enumerate(rows)
        for m, level in enumerate(row)
    }
    return Project(
        "Simulated",
        them,
        tuple(Option(f"o{n}", f"Option {n}") for n in range(options)),
        Weights(equal_shares(c.id for c in them)),
        (Issue("i", "Issue", scores=FrozenDict(scores)),),
        settings=MethodSettings(Method.VALUE),
    )


def leaders(project: Project, weights: Mapping[str, float]) -> set[str]:
    """The options that weighted value puts first."""
    (issue,) = project.issues
    worth = {
        option.id: sum(
            weights[c.id] * (issue.score(option.id, c.id).value_on(c) or 0.0) / (LEVELS - 1)
            for c in project.criteria
        )
        for option in project.options
    }
    most = max(worth.values())
    return {option for option, value in worth.items() if value > most - 1e-9}


def asked(project: Project, user: User) -> Narrowing:
    """What is known once first place is settled, or no question helps."""
    narrowing = narrow(project)
    while narrowing.question is not None and narrowing.answers < MOST_QUESTIONS:
        question = narrowing.question
        project = answer_trade_off(project, TradeOff(*question, user.answer(project, question)))
        narrowing = narrow(project)
    return narrowing


def simulate(users: int, seed: int, criteria: int, options: int, noise: float) -> Tally:
    """Users of one size of decision."""
    tally = Tally()
    for n in range(users):
        random = Random(f"{seed}-{criteria}-{options}-{n}")
        project = decision(random, criteria, options)
        draws = [random.expovariate(1) for _ in project.criteria]
        weights = {c.id: x / sum(draws) for c, x in zip(project.criteria, draws, strict=True)}
        user = User(weights, random, noise)
        own = leaders(project, weights)
        narrowing = asked(project, user)
        tally.users += 1
        tally.questions.append(narrowing.answers)
        tally.settled += not narrowing.open and not narrowing.conflict
        shares = narrowing.shares or project.weights.shares
        for way, guess in (
            ("asked", shares),
            ("swing", user.swing()),
            ("centroid", user.centroid()),
            ("equal", project.weights.shares),
        ):
            tally.count(way, leaders(project, guess) <= own)
    return tally


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--users", type=int, default=60)
    parser.add_argument("--seed", type=int, default=2026)
    given = parser.parse_args()
    print("criteria options noise | questions median, most | settled asked swing centroid equal")
    for criteria, options in ((4, 3), (4, 8), (6, 8)):
        for noise in (0.0, NOISE):
            tally = simulate(given.users, given.seed, criteria, options, noise)
            ordered = sorted(tally.questions)
            rates = [tally.settled, *(tally.hits[w] for w in ("asked", "swing", "centroid", "equal"))]
            shares = "  ".join(f"{100 * rate / tally.users:4.0f}%" for rate in rates)
            asked_for = f"{ordered[len(ordered) // 2]:3} {ordered[-1]:3}"
            print(f"{criteria:8} {options:7} {noise:5} | {asked_for} | {shares}", flush=True)


if __name__ == "__main__":
    main()
