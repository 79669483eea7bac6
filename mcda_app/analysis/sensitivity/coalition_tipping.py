# SPDX-License-Identifier: MIT
"""Which coalition of actors is best as one weight moves, and between which weights an actor belongs in it.

Exact: along the line TOPSIS's squared distances are quadratic in the position and the other methods' sums are
linear, so the order of two coalitions is the sign of a polynomial, whose every root is found (see
score_curves and bernstein_roots). Coalitions that another beats all along need no polynomial: those that
another dominates, then those behind the leader of a stretch by the signs of their coefficients, which prove
it for all of the stretch.
"""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from mcda_app.analysis.sensitivity.score_curves import ClosenessCurve, ScoreCurve, SumCurve, WeightLine
from mcda_app.analysis.sensitivity.upper_envelope import leaders_along
from mcda_app.methods.coalitions.frontier import FrontierCache
from mcda_app.methods.coalitions.scoring import AnchoredMethod, AnchoredScorer, weighted_sums
from mcda_app.methods.ranking import TIE_TOLERANCE

Floats = npt.NDArray[np.float64]

_STRETCHES = 16


class BestInterval(NamedTuple):
    """Weights between which the same coalitions are best.

    low, high  shares of the weight that moves
    masks      the coalitions in first place, several where they tie all along, the smallest first
    """

    low: float
    high: float
    masks: tuple[int, ...]


class MembershipInterval(NamedTuple):
    """Weights between which an actor is, or is not, in the best coalition.

    in_some  whether it is in any of the coalitions in first place
    in_all   whether it is in each of them
    """

    low: float
    high: float
    in_some: bool
    in_all: bool


def best_along(
    frontiers: FrontierCache, scorer: AnchoredScorer, line: WeightLine
) -> tuple[BestInterval, ...]:
    """The best coalitions along a line of weights, neighbouring intervals having different ones.

    At an end of the line, where the weight of a criterion may be zero, more coalitions may tie than just
    beside it, and where two intervals meet, those of both tie.

    frontiers  of the problem; keep it for several lines of the same problem

    Raises MethodError as scoring.goodness does.
    """
    start, end = np.array(line.start), np.array(line.end)
    frontier = frontiers.frontier(((start > 0) | (end > 0)).tolist())
    terms = scorer.terms_of(frontier.places, frontiers.problem)
    squared = scorer.method is AnchoredMethod.TOPSIS
    in_reach = np.zeros(len(frontier.masks), bool)
    for low, high in pairwise(np.linspace(0.0, 1.0, _STRETCHES + 1)):
        here, there = start + low * (end - start), start + high * (end - start)
        in_reach |= _may_lead(_bernstein(terms, here, there, squared))
    masks, terms = frontier.masks[in_reach], terms[:, in_reach]
    order = np.lexsort((masks, np.bitwise_count(masks)))
    masks, terms = masks[order], terms[:, order]
    near, far = (part.T.tolist() for part in _bernstein(terms, start, end, squared))
    curve: ScoreCurve = ClosenessCurve(near, far) if squared else SumCurve(far)
    parts = leaders_along(curve, len(masks))
    return tuple(
        BestInterval(line.share(low), line.share(high), tuple(masks[list(leaders)].tolist()))
        for low, high, leaders in parts
    )


def memberships(intervals: tuple[BestInterval, ...], actor: int) -> tuple[MembershipInterval, ...]:
    """Where an actor is in the best coalition, neighbouring intervals differing in that."""
    merged: list[MembershipInterval] = []
    for low, high, masks in intervals:
        inside = [bool(mask >> actor & 1) for mask in masks]
        each = MembershipInterval(low, high, any(inside), all(inside))
        if merged and merged[-1][2:] == each[2:]:
            merged[-1] = merged[-1]._replace(high=high)
        else:
            merged.append(each)
    return tuple(merged)


def _bernstein(terms: Floats, start: Floats, end: Floats, squared: bool) -> tuple[Floats, Floats]:
    """Coefficients in the Bernstein basis of what is compared along a stretch of the line.

    terms    (rows, coalitions) from AnchoredScorer.terms
    returns  for TOPSIS the squared distances to the ideal and to the anti-ideal, each (3, coalitions); else
             a constant and the sum, each (2, coalitions)
    """
    count = len(start)
    if squared:
        factors = (start * start, start * end, end * end)
        near = np.array([weighted_sums(terms[:count], f) for f in factors])
        return near, np.array([weighted_sums(terms[count:], f) for f in factors])
    sums = np.array([weighted_sums(terms, start), weighted_sums(terms, end)])
    return np.ones_like(sums), sums


def _may_lead(stretch: tuple[Floats, Floats]) -> npt.NDArray[np.bool_]:
    """(coalitions,) whether the coefficients leave it open that a coalition leads somewhere on a stretch."""
    near, far = stretch
    middle = np.array([0.25, 0.5, 0.25]) if len(near) == 3 else np.array([0.5, 0.5])
    total = middle @ (near + far)
    shares = np.divide(middle @ far, total, out=np.full(len(total), 0.5), where=total > 0)
    leader = int(shares.argmax())
    if len(near) == 2:
        ahead, behind = far[:, [leader]], far
    else:
        ahead, behind = _product(far[:, [leader]], near), _product(far, near[:, [leader]])
    return np.asarray((ahead - behind <= TIE_TOLERANCE * (np.abs(ahead) + np.abs(behind))).any(axis=0))


def _product(a: Floats, b: Floats) -> Floats:
    """(5, coalitions) coefficients of the product of two quadratics, as bernstein_roots.product."""
    return np.array(
        [
            a[0] * b[0],
            (a[0] * b[1] + a[1] * b[0]) / 2,
            (a[0] * b[2] + 4 * (a[1] * b[1]) + a[2] * b[0]) / 6,
            (a[1] * b[2] + a[2] * b[1]) / 2,
            a[2] * b[2],
        ]
    )
