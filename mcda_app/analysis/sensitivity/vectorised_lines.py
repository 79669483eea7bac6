# SPDX-License-Identifier: MIT
"""Squared distances along the lines of many weights at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

Table = Sequence[Sequence[float]]
Triple = tuple[float, float, float]


def distances_along(
    near: Table, far: Table, starts: Table, ends: Table
) -> Iterator[tuple[list[Triple], list[Triple]]]:
    """Each line's quadratics of the distances to the ideal and to the worst point, in Bernstein form.

    near, far     (options, criteria) the criteria's shares of the squared distances at weight 1
    starts, ends  (lines, criteria) the weights at either end of each line

    The criteria are added one after the other, as `ScoreCurves.over` does for a single line, so that both
    agree to the last digit: a product of matrices would add them in another order.
    """
    if not starts:
        return
    start, end = np.array(starts), np.array(ends)
    squares = np.stack([start * start, start * end, end * end])
    terms = np.concatenate([np.array(near), np.array(far)])
    sums = np.zeros((len(starts), len(terms), 3))
    for criterion, column in enumerate(terms.T):
        sums += column[None, :, None] * squares[:, :, criterion].T[:, None, :]
    options = len(near)
    for line in sums:
        triples: list[Triple] = [(a, b, c) for a, b, c in line.tolist()]
        yield triples[:options], triples[options:]
