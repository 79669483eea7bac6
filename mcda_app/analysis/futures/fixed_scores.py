# SPDX-License-Identifier: MIT
"""Scores that can be compared across futures: measured between the ends of the scales.

With vector or min-max normalisation, and with AHP's comparisons among the options, a score depends on all
scores of the same future: the same option, unchanged, scores differently because another changed. So regret
takes the project's method under fixed anchors, as coalitions do (see `methods.coalitions.scoring`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from math import fsum

from mcda_app.analysis.ranking.decision_matrix import IssueMatrix
from mcda_app.analysis.ranking.issue_ranking import scores_of
from mcda_app.domain.method_settings import Method, MethodSettings, Normalisation
from mcda_app.i18n import tr
from mcda_app.methods.ahp import comparisons_from_scores


def are_fixed(settings: MethodSettings) -> bool:
    """Whether the method's own scores can be compared across futures."""
    return settings == _fixed(settings) and settings.method is not Method.AHP


def fixed_scores(
    matrix: IssueMatrix, shares: Sequence[float], settings: MethodSettings, rows: tuple[int, ...]
) -> Sequence[float]:
    """Scores of some options in [0, 1]: 0 at the worst ends of all scales, or low with AHP; 1 at the best.

    Raises MethodError where the method cannot score them.
    """
    if settings.method is Method.AHP:
        return _ratings_mode(matrix, shares, settings, rows)
    return scores_of(matrix, shares, _fixed(settings), rows)


@lru_cache(maxsize=4)
def _fixed(settings: MethodSettings) -> MethodSettings:
    if settings.method is not Method.TOPSIS:
        return settings
    return replace(settings, normalisation=Normalisation.ANCHORS)


def _ratings_mode(
    matrix: IssueMatrix, shares: Sequence[float], settings: MethodSettings, rows: tuple[int, ...]
) -> tuple[float, ...]:
    """AHP with each option compared with the best end of every scale alone (Saaty 1986)."""
    from mcda_app.methods.judgement_scales import judgement_scale  # seldom used

    scale = judgement_scale(settings.judgement_scale)
    scores = matrix.scores_of(rows)
    total = fsum(shares)

    def priority(value: float, criterion: int) -> float:
        best = matrix.criteria[criterion].worst_best[1]
        sign, bounds = matrix.signs[criterion], matrix.bounds[criterion]
        return 1 / scale.ratio(comparisons_from_scores([best, value], sign, bounds)[0][1], 2)

    return tuple(
        fsum(
            share / total * priority(value, m)
            for m, (value, share) in enumerate(zip(row, shares, strict=True))
        )
        for row in scores
    )


def measure_sentence(settings: MethodSettings) -> str:
    """What regret is measured in, and why that may not be the scores that rank."""
    if are_fixed(settings):
        return tr(
            "Regret is the best score of a future less the option's. The scores are measured between the "
            "ends of the scales, so they can be compared across futures."
        )
    if settings.method is Method.AHP:
        return tr(
            "Ranks come from AHP's comparisons among the options, which differ from future to future. So "
            "regret is measured by AHP with each option compared with the best end of every scale (ratings "
            "mode): the best of these scores in a future less the option's. Edited comparisons do not count "
            "for it."
        )
    return tr(
        "Ranks come from scores that depend on all the scores of a future, which cannot be compared from one "
        "future to the next. So regret is measured by TOPSIS between the ends of the scales (fixed anchors): "
        "the best of these scores in a future less the option's."
    )
