# SPDX-License-Identifier: MIT
"""Coalitions that miss a threshold of a criterion: they are out before anything is weighed.

They are neither ranked nor best, whatever their score. Scores rest on the ends of the scales and not on which
coalitions are compared, so those of the others stay what they are.
"""

from __future__ import annotations

import numpy as np

from mcda_app.errors import MethodError
from mcda_app.i18n import tr
from mcda_app.methods.coalitions.member_scores import CoalitionProblem
from mcda_app.methods.coalitions.subsets import Flags, Floats

MARGIN = 1e-9
"""What falls short of a threshold by less, as a part of the scale, meets it: sums of ratings are rounded."""


def misses_of(places: Floats, problem: CoalitionProblem) -> Flags | None:
    """(coalitions, …) which coalitions miss a threshold; None where no criterion has one.

    places  (criteria, coalitions, …) from scoring.goodness
    """
    flags: Flags | None = None
    for place, criterion in zip(places, problem.criteria, strict=True):
        if criterion.bar is not None:
            short = np.asarray(place < criterion.bar - MARGIN)
            flags = short if flags is None else flags | short
    return flags


def missed_criteria(places: Floats, problem: CoalitionProblem) -> list[tuple[int, ...]]:
    """(coalitions,) the criteria whose threshold each misses, by index; places as above, one a coalition."""
    bars = [(m, c.bar) for m, c in enumerate(problem.criteria) if c.bar is not None]
    return [tuple(m for m, bar in bars if places[m, n] < bar - MARGIN) for n in range(places.shape[1])]


def screened(scores: Floats, misses: Flags | None) -> Floats:
    """Scores, in place, minus infinity for the coalitions that are out."""
    if misses is not None:
        scores[misses] = -np.inf
    return scores


def nobody_left() -> MethodError:
    """Why nothing can be ranked where every coalition is out."""
    return MethodError(
        tr("Every coalition misses a threshold."), remedy=tr("Lower a threshold, or remove it.")
    )
