# SPDX-License-Identifier: MIT
"""All weights that agree with linear statements."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

import numpy as np
import numpy.typing as npt

from mcda_app.methods.weight_statements.linear_programmes import Floats, Optimum, maximum

Flags = npt.NDArray[np.bool_]

FLAT = 1e-7
"""A statement whose two sides differ by no more than this over all weights holds as an equation."""


class Polytope:
    """Weights w ≥ 0 that sum to 1, with rows · w ≥ least.

    criteria  number of weights
    rows      (statements, criteria)
    least     (statements,)
    """

    def __init__(self, criteria: int, rows: Sequence[Sequence[float]], least: Sequence[float]) -> None:
        self.criteria = criteria
        self.rows = np.array(rows, dtype=np.float64).reshape(-1, criteria)
        self.least = np.array(least, dtype=np.float64)
        self._all = np.vstack([self.rows, np.ones((1, criteria))])
        self._ends = (
            np.append(self.least, 1.0),
            np.append(np.full(len(self.least), np.inf), 1.0),
        )
        self._box = np.zeros(criteria), np.ones(criteria)

    def maximum(self, objective: Floats) -> Optimum | None:
        """The largest value of objective · w; None if no weights agree with all statements."""
        return maximum(objective, self._all, *self._ends, *self._box)

    def largest_margin(self, differences: Floats) -> Optimum | None:
        """The weights that make the smallest of differences · w as large as possible; None as for `maximum`.

        differences  (others, criteria)
        """
        rows = np.vstack(
            [
                np.column_stack([self._all, np.zeros(len(self._all))]),
                np.column_stack([differences, -np.ones(len(differences))]),
            ]
        )
        least = np.append(self._ends[0], np.zeros(len(differences)))
        most = np.append(self._ends[1], np.full(len(differences), np.inf))
        bound = 1.0 + float(np.abs(differences).max(initial=0.0))
        low, high = np.append(self._box[0], -bound), np.append(self._box[1], bound)
        objective = np.append(np.zeros(self.criteria), 1.0)
        optimum = maximum(objective, rows, least, most, low, high)
        return None if optimum is None else Optimum(optimum.value, optimum.at[:-1])

    @cached_property
    def facets(self) -> tuple[Floats, Floats]:
        """All constraints but the sum, those of the signs included: rows · w ≥ least."""
        return (
            np.vstack([np.eye(self.criteria), self.rows]),
            np.concatenate([np.zeros(self.criteria), self.least]),
        )

    @cached_property
    def _interior(self) -> tuple[Floats, Flags] | None:
        rows, least = self.facets
        equal = np.zeros(len(least), dtype=bool)
        while True:
            point = self._deepest(rows, least, equal)
            if point is None:
                return None
            slack = rows @ point.at - least
            if point.value > FLAT or equal.all():
                return point.at, equal
            flat = equal.copy()
            for n in np.flatnonzero(~equal & (slack <= FLAT)):
                most = self.maximum(rows[n])
                flat[n] = most is not None and most.value - least[n] <= FLAT
            if (flat == equal).all():
                return point.at, equal
            equal = flat

    def _deepest(self, rows: Floats, least: Floats, equal: Flags) -> Optimum | None:
        """The point farthest inside all constraints that are not equations."""
        depth = np.where(equal, 0.0, -1.0)
        whole = np.vstack([np.column_stack([rows, depth]), np.append(np.ones(self.criteria), 0.0)])
        most = np.append(np.where(equal, least + FLAT, np.inf), 1.0)
        low, high = np.append(self._box[0], -1.0), np.append(self._box[1], 1.0)
        objective = np.append(np.zeros(self.criteria), 1.0)
        optimum = maximum(objective, whole, np.append(least, 1.0), most, low, high)
        if optimum is None or optimum.value < -FLAT:
            return None
        return Optimum(optimum.value, optimum.at[:-1])

    @property
    def empty(self) -> bool:
        """Whether no weights agree with all statements."""
        return self._interior is None

    @property
    def inner_point(self) -> Floats:
        """Weights as far as possible from every constraint. Raises ValueError if none agree."""
        return self._known_interior()[0]

    @cached_property
    def directions(self) -> Floats:
        """(criteria, dimension) orthonormal directions along which the weights can move."""
        _point, equal = self._known_interior()
        fixed = np.vstack([np.ones((1, self.criteria)), self.facets[0][equal]])
        _u, sizes, turned = np.linalg.svd(fixed)
        rank = int((sizes > FLAT).sum())
        return np.asarray(turned[rank:].T)

    def _known_interior(self) -> tuple[Floats, Flags]:
        if self._interior is None:
            raise ValueError("the statements contradict one another")
        return self._interior
