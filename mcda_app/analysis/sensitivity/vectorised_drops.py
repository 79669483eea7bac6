# SPDX-License-Identifier: MIT
"""TOPSIS scores of many options without each of them and without each criterion, all at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt

from mcda_app.analysis.ranking.decision_matrix import IssueMatrix
from mcda_app.domain.method_settings import MethodSettings
from mcda_app.methods.ranking import TIE_TOLERANCE
from mcda_app.methods.vectorised import closeness_batch, squared_gaps

Floats = npt.NDArray[np.float64]
Pairs = list[tuple[int, int]]


def scores_without_options(matrix: IssueMatrix, shares: Sequence[float], settings: MethodSettings) -> Floats:
    """(options dropped, options) closeness of the rest; NaN for the one dropped.

    matrix  without gaps
    """
    values = np.array(matrix.values)
    options = len(values)
    rest = np.array([[n for n in range(options) if n != dropped] for dropped in range(options)])
    gaps = squared_gaps(values[rest.T], matrix.signs, settings.normalisation, matrix.bounds)
    near, far = np.split(np.sqrt(gaps @ np.square(np.array(shares))), 2)
    total = near + far
    closeness = np.divide(far, total, out=np.full_like(far, 0.5), where=total > 0)
    scores = np.full((options, options), np.nan)
    np.put_along_axis(scores, rest, closeness.T, axis=1)
    return scores


def scores_under(matrix: IssueMatrix, weights: Sequence[Sequence[float]], settings: MethodSettings) -> Floats:
    """(weights, options) closeness under each of some weights, those of all criteria in order.

    matrix  without gaps
    """
    columns = np.array(weights).T
    return closeness_batch(
        np.array(matrix.values), columns, matrix.signs, settings.normalisation, matrix.bounds
    ).T


def changes_of_order(before: Sequence[float], after: Floats) -> Iterator[tuple[list[int], Pairs]]:
    """For each set of scores afterwards the options in first place, and the pairs in another order.

    before  (options,) scores
    after   (sets, options) scores; NaN for an option that is not there
    """
    scores = np.array(before)
    was, gaps = scores[:, None] - scores, after[:, :, None] - after[:, None, :]
    leads, trails = was > TIE_TOLERANCE, was < -TIE_TOLERANCE
    moved = (leads != (gaps > TIE_TOLERANCE)) | (trails != (gaps < -TIE_TOLERANCE))
    moved &= np.triu(np.ones(was.shape, np.bool_), 1) & ~np.isnan(gaps)
    first = after >= np.nanmax(after, axis=1)[:, None] - TIE_TOLERANCE
    pairs: list[Pairs] = [[] for _ in after]
    for n, i, k in np.argwhere(moved).tolist():
        pairs[n].append((i, k))
    for leaders, changed in zip(first, pairs, strict=True):
        yield np.flatnonzero(leaders).tolist(), changed
