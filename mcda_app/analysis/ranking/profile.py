# SPDX-License-Identifier: MIT
"""Where each option is strong: its scores as places between the worst and the best end of each scale."""

from __future__ import annotations

from typing import NamedTuple

from mcda_app.analysis.ranking.decision_matrix import IssueMatrix
from mcda_app.domain.issue import Option
from mcda_app.domain.scale import Criterion


class Profile(NamedTuple):
    """The value path of each option.

    options   those not excluded, in document order
    criteria  in document order
    paths     (options, criteria) places in [0, 1], 1 the best end of the scale; None is missing
    """

    options: tuple[Option, ...]
    criteria: tuple[Criterion, ...]
    paths: tuple[tuple[float | None, ...], ...]


def profile(problem: IssueMatrix) -> Profile:
    """The value paths of an issue's options (parallel coordinates; Inselberg 1985)."""
    paths = tuple(
        tuple(
            None if value is None else share_of_scale(criterion, value)
            for criterion, value in zip(problem.criteria, row, strict=True)
        )
        for row in problem.values
    )
    return Profile(problem.options, problem.criteria, paths)


def share_of_scale(criterion: Criterion, value: float) -> float:
    """How far a value lies from the worst end of its scale (0) to the best (1)."""
    worst, best = criterion.worst_best
    if best == worst:
        return 0.0
    return min(1.0, max(0.0, (value - worst) / (best - worst)))
