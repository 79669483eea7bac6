# SPDX-License-Identifier: MIT
"""The method in use, in the form in which doubtful scores are ranked."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import numpy as np

from mcda_app.analysis.ranking.decision_matrix import IssueMatrix
from mcda_app.domain.method_settings import Method, MethodSettings
from mcda_app.domain.scale import Criterion
from mcda_app.methods.information.bounds import Bounds, closeness_bounds
from mcda_app.methods.information.doubtful import Ranker
from mcda_app.methods.value_functions.vectorised import values_at
from mcda_app.methods.vectorised import Floats, column_gaps, mode_priorities
from mcda_app.methods.vectorised_ahp import local_priorities


def is_additive(settings: MethodSettings) -> bool:
    """Whether scores are sums of values, so that what settling some adds can be said in their unit."""
    return settings.method is Method.VALUE


def ranker_of(
    matrix: IssueMatrix, rows: tuple[int, ...], shares: Sequence[float], settings: MethodSettings
) -> Ranker:
    """The ranking of some of an issue's options.

    rows    indices of the options
    shares  (criteria,) weights
    """
    if is_additive(settings):
        return Ranker(partial(_weighted_values, matrix.criteria, shares), np.asarray)
    if settings.method is Method.TOPSIS:
        return Ranker(partial(_squared_gaps, matrix, shares, settings), _closeness)
    return Ranker(partial(_priorities, matrix, rows, shares, settings), _shared_out)


def proven_bounds(
    matrix: IssueMatrix, low: Floats, high: Floats, shares: Sequence[float], settings: MethodSettings
) -> Bounds | None:
    """Bounds on the scores of options between lowest and highest scores; None if there is no proof.

    low, high  (options, criteria) on the criteria's scales
    """
    if is_additive(settings):
        part = partial(_weighted_values, matrix.criteria, shares)
        ends_of = [[part(m, each[:, m : m + 1]) for m in range(len(shares))] for each in (low, high)]
        lows, highs = (np.array(each)[:, :, 0] for each in ends_of)  # values rise or fall all along a scale
        return np.minimum(lows, highs).sum(axis=0), np.maximum(lows, highs).sum(axis=0)
    if settings.method is Method.TOPSIS:
        signs, ends = matrix.signs, matrix.bounds
        return closeness_bounds(low, high, signs, shares, settings.normalisation, ends)
    return None


def _squared_gaps(
    matrix: IssueMatrix, shares: Sequence[float], settings: MethodSettings, m: int, values: Floats
) -> Floats:
    """(2 × options, samples) parts of the squared distances to the ideal and to the anti-ideal."""
    gaps = column_gaps(values, matrix.signs[m], settings.normalisation, matrix.bounds[m])
    gaps *= shares[m] ** 2
    return gaps


def _closeness(sums: Floats) -> Floats:
    distances = np.sqrt(sums, out=sums)
    options = len(distances) // 2
    total = distances[:options] + distances[options:]
    nowhere = total == 0
    closeness = distances[options:] / np.where(nowhere, 1.0, total)
    closeness[nowhere] = 0.5  # as TOPSIS has it where no criterion distinguishes the options
    return np.asarray(closeness, np.float64)


def _priorities(
    matrix: IssueMatrix,
    rows: tuple[int, ...],
    shares: Sequence[float],
    settings: MethodSettings,
    m: int,
    values: Floats,
) -> Floats:
    """(options, samples) weighted priorities; where comparisons were edited, the scores do not count."""
    criterion = matrix.criteria[m]
    if criterion.id in matrix.issue.judgements:
        local = np.array(matrix.priorities(m, rows, settings))[:, None]
        return np.repeat(shares[m] * mode_priorities(local, settings.synthesis), values.shape[1], axis=1)
    sign, bounds = criterion.direction.sign, criterion.scale.bounds
    priorities = local_priorities(values, sign, bounds, settings.prioritisation, settings.judgement_scale)
    return np.asarray(shares[m] * mode_priorities(priorities, settings.synthesis), np.float64)


def _shared_out(sums: Floats) -> Floats:
    return np.asarray(sums / sums.sum(axis=0), np.float64)


def _weighted_values(
    criteria: Sequence[Criterion], shares: Sequence[float], m: int, values: Floats
) -> Floats:
    """(options, samples) partial values times the criterion's weight."""
    return np.asarray(shares[m] * values_at(criteria[m], values), np.float64)
