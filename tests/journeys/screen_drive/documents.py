# SPDX-License-Identifier: MIT
"""Documents that the truth drive opens."""

from __future__ import annotations

import random

from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion, Direction, Level, Scale
from mcda_app.domain.score import Score
from mcda_app.domain.weights import Weights, equal_shares
from mcda_app.domain.workshop.workshop import RoundKind
from tests.domain.workshops import named, revealed


def drawn(issues: int, options: int, criteria: int, seed: int) -> Project:
    """A project of scores drawn at random on five levels, some missing."""
    draw = random.Random(seed)
    scale = Scale(tuple(Level(f"l{n}", f"level {n}", float(n)) for n in range(5)))
    judged = tuple(
        Criterion(f"c{n}", f"Criterion {n}", list(Direction)[n % 2], scale) for n in range(criteria)
    )
    open_ = tuple(Option(f"o{n}", f"Option {n} of this project", letter=str(n)) for n in range(options))
    issue_list = tuple(
        Issue(
            f"i{k}",
            f"Issue {k}",
            scores=FrozenDict(
                {
                    (option.id, criterion.id): Score(f"l{draw.randrange(5)}")
                    for option in open_
                    for criterion in judged
                    if draw.random() < 0.97
                }
            ),
        )
        for k in range(issues)
    )
    return Project(
        "Drawn at random", judged, open_, Weights(equal_shares([c.id for c in judged])), issue_list
    )


def revealed_workshop() -> Project:
    """A round on weights that seven people have answered."""
    return revealed(named(7), RoundKind.WEIGHTS, seed=3)
