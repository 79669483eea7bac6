# SPDX-License-Identifier: MIT
"""Rankings of the same decision matrix by other published methods, through pymcdm.

pymcdm takes seconds to import. Each method's requirements on the matrix are checked first: otherwise pymcdm
returns NaN or raises an internal error.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping, Sequence
from math import isfinite
from typing import Any, NamedTuple

import numpy as np
from pymcdm import methods
from pymcdm.correlations import rank_similarity_coef, weighted_spearman
from pymcdm.normalizations import minmax_normalization

from mcda_app.errors import MethodError
from mcda_app.i18n import LocalisedDict, tr, tr_lazy
from mcda_app.methods.ranking import TIE_TOLERANCE, shared_ranks

POSITIVE = tr_lazy("a score is zero or below, and the formula divides by scores")
RANGE = tr_lazy("all options have the same score on every criterion that has weight")
AVERAGE = tr_lazy("the average score on a criterion is zero or below, and the formula divides by it")
UNSTABLE = tr_lazy("the formula divides by zero on these scores")


Columns = Callable[[Any, Any], Any]
"""Scores (options, criteria) and scale bounds (criteria, 2) to a flag for each criterion."""


class OtherMethod(NamedTuple):
    """A method that gives a second opinion.

    lower_is_better  whether the best option has the lowest score
    positive         whether it requires all scores above zero
    mean_positive    whether it requires all averages above zero
    silent           criteria on which its formula would divide by zero because all options score alike;
                     they are left out, and the others share their weight in proportion
    make             from scale bounds (criteria, 2), a callable on matrix, weights and signs, mostly pymcdm's
    """

    title: str
    about: str
    source: str
    make: Callable[[Any], Any]
    lower_is_better: bool = False
    positive: bool = False
    mean_positive: bool = False
    silent: Columns | None = None


class Opinion(NamedTuple):
    """One method's result on a matrix.

    scores    (options,) its scores; empty if it cannot rank the matrix
    ranks     (options,) 1 is first, ties share a rank; empty likewise
    spearman  weighted Spearman correlation with the given ranking, in [-1, 1]; None below two options
    ws        WS coefficient with that ranking, in [0, 1]; None likewise
    cannot    why it cannot rank the matrix; empty if it can
    """

    key: str
    scores: tuple[float, ...] = ()
    ranks: tuple[int, ...] = ()
    spearman: float | None = None
    ws: float | None = None
    cannot: str = ""


def _constant(values: Any, _bounds: Any) -> Any:
    return values.max(axis=0) == values.min(axis=0)


def _all_zero(values: Any, _bounds: Any) -> Any:
    return ~values.any(axis=0)


def _without_range(_values: Any, bounds: Any) -> Any:
    return bounds[:, 0] == bounds[:, 1]


def _vikor(values: Any, weights: Any, signs: Any) -> Any:
    """Q of the options (options,), half from the sum of shortfalls S and half from the largest R.

    A part on which all options tie counts as zero: divided by its range it would be undefined, or rounding.
    Otherwise as in Opricovic & Tzeng (2004) and in pymcdm, which fails there.
    """
    best, worst = (values * signs).max(axis=0), (values * signs).min(axis=0)
    shortfalls = weights * (best - values * signs) / (best - worst)
    parts = []
    for part in (shortfalls.sum(axis=1), shortfalls.max(axis=1)):
        spread = part.max() - part.min()
        parts.append((part - part.min()) / spread if spread > TIE_TOLERANCE else np.zeros(len(part)))
    return (parts[0] + parts[1]) / 2


def _copras(values: Any, weights: Any, signs: Any) -> Any:
    """Relative significances (options,): Q = S⁺ + ΣS⁻ / (S⁻ · Σ 1/S⁻); S⁺ alone without costs.

    S⁺ and S⁻ sum an option's weighted shares of the columns of benefits and of costs (Zavadskas, Kaklauskas &
    Sarka 1994). pymcdm's formula amounts to S⁺ + S⁻, which counts costs as gains.
    """
    shares = values / values.sum(axis=0) * weights
    gains, costs = shares[:, signs > 0].sum(axis=1), shares[:, signs < 0].sum(axis=1)
    return gains + costs.sum() / (costs * (1 / costs).sum()) if (signs < 0).any() else gains


def _moora(values: Any, weights: Any, signs: Any) -> Any:
    """Benefits less costs (options,), of columns divided by their length (Brauers & Zavadskas 2006).

    pymcdm refuses a matrix without costs, although the method is defined for it.
    """
    return (values / np.sqrt((values**2).sum(axis=0)) * weights * signs).sum(axis=1)


METHODS: Mapping[str, OtherMethod] = LocalisedDict(
    lambda: {
        "wsm": OtherMethod(
            tr("Weighted sum (WSM)"),
            tr("Adds up the scores, rescaled to their observed range, by weight."),
            "Fishburn 1967",
            lambda _b: methods.WSM(minmax_normalization),
        ),
        "wpm": OtherMethod(
            tr("Weighted product (WPM)"),
            tr("Multiplies the scores, each to the power of its weight."),
            "Bridgman 1922; Miller & Starr 1969",
            lambda _b: methods.WPM(),
            positive=True,
        ),
        "waspas": OtherMethod(
            "WASPAS",
            tr("The mean of the weighted sum and the weighted product."),
            "Zavadskas et al. 2012",
            lambda _b: methods.WASPAS(),
            positive=True,
        ),
        "vikor": OtherMethod(
            "VIKOR",
            tr("A compromise between the sum of all shortfalls and the worst single one."),
            "Opricovic & Tzeng 2004",
            lambda _b: _vikor,
            lower_is_better=True,
            silent=_constant,
        ),
        "promethee-2": OtherMethod(
            tr("PROMETHEE II"),
            tr("Adds up, pair by pair, the weight of the criteria on which one option beats another."),
            "Brans & Vincke 1985",
            lambda _b: methods.PROMETHEE_II("usual"),
        ),
        "spotis": OtherMethod(
            "SPOTIS",
            tr("The weighted distance from the best ends of the scales; free of rank reversal."),
            "Dezert et al. 2020",
            methods.SPOTIS,
            lower_is_better=True,
            silent=_without_range,
        ),
        "copras": OtherMethod(
            "COPRAS",
            tr("Weighs what an option gains against what it costs, each as a share of the total."),
            "Zavadskas et al. 1994",
            lambda _b: _copras,
            positive=True,
        ),
        "edas": OtherMethod(
            "EDAS",
            tr("Distances above and below the average option."),
            "Keshavarz Ghorabaee et al. 2015",
            lambda _b: methods.EDAS(),
            mean_positive=True,
            silent=_all_zero,
        ),
        "mabac": OtherMethod(
            "MABAC",
            tr("Distances from a border that separates good from poor."),
            "Pamučar & Ćirović 2015",
            lambda _b: methods.MABAC(),
            silent=_constant,
        ),
        "aras": OtherMethod(
            "ARAS",
            tr("The weighted sum as a share of that of an ideal option."),
            "Zavadskas & Turskis 2010",
            lambda _b: methods.ARAS(),
            positive=True,
        ),
        "codas": OtherMethod(
            "CODAS",
            tr("Distances from the worst option, straight first and along the axes where those tie."),
            "Keshavarz Ghorabaee et al. 2016",
            lambda _b: methods.CODAS(),
            positive=True,
        ),
        "cocoso": OtherMethod(
            tr("CoCoSo"),
            tr("A compromise between three ways of combining the weighted sum and the weighted product."),
            "Yazdani et al. 2019",
            lambda _b: methods.COCOSO(),
            silent=_constant,
        ),
        "mairca": OtherMethod(
            "MAIRCA",
            tr("The gap between an equal share for every option and the share its scores earn."),
            "Gigović et al. 2016",
            lambda _b: methods.MAIRCA(),
            lower_is_better=True,
            silent=_constant,
        ),
        "marcos": OtherMethod(
            "MARCOS",
            tr("Usefulness between an ideal and an anti-ideal option."),
            "Stević et al. 2020",
            lambda _b: methods.MARCOS(),
            positive=True,
        ),
        "moora": OtherMethod(
            "MOORA",
            tr("Benefits less costs, each divided by the length of its column."),
            "Brauers & Zavadskas 2006",
            lambda _b: _moora,
            silent=_all_zero,
        ),
        "probid": OtherMethod(
            "PROBID",
            tr("Distances from every ideal, from the best to the worst, and from the average."),
            "Wang et al. 2021",
            lambda _b: methods.PROBID(),
            silent=_all_zero,
        ),
    }
)


def second_opinions(
    matrix: Sequence[Sequence[float]],
    weights: Sequence[float],
    signs: Sequence[int],
    bounds: Sequence[tuple[float, float]],
    ranks: Sequence[int],
) -> tuple[Opinion, ...]:
    """The results of every method in METHODS.

    matrix   (options, criteria) finite scores
    weights  (criteria,) non-negative, summing to 1; criteria without weight are left out
    signs    (criteria,) +1 benefit, -1 cost
    bounds   (criteria,) lowest and highest value of each scale
    ranks    (options,) the ranking to compare with

    Raises MethodError for fewer than two options.
    """
    if len(matrix) < 2:
        raise MethodError(
            tr("Fewer than two options can be ranked here, so there is nothing to compare."),
            remedy=tr("Score at least two options on every criterion that has weight."),
        )
    weighted = [n for n, w in enumerate(weights) if w > 0]
    values = np.array(matrix, dtype=float)[:, weighted]
    shares = np.array([weights[n] for n in weighted])
    directions = np.array([signs[n] for n in weighted])
    ends = np.array([bounds[n] for n in weighted], dtype=float)
    return tuple(
        _opinion(key, method, values, shares / shares.sum(), directions, ends, ranks)
        for key, method in METHODS.items()
    )


def _opinion(
    key: str,
    method: OtherMethod,
    values: Any,
    weights: Any,
    signs: Any,
    bounds: Any,
    ranks: Sequence[int],
) -> Opinion:
    if method.positive and values.min() <= 0:
        return Opinion(key, cannot=str(POSITIVE))
    if method.silent is not None:
        relevant = ~method.silent(values, bounds)
        if not relevant.any():
            return Opinion(key, cannot=str(RANGE))
        values, weights, signs, bounds = (
            values[:, relevant],
            weights[relevant],
            signs[relevant],
            bounds[relevant],
        )
        weights = weights / weights.sum()
    if method.mean_positive and values.mean(axis=0).min() <= 0:
        return Opinion(key, cannot=str(AVERAGE))
    try:
        with warnings.catch_warnings(), np.errstate(all="ignore"):
            warnings.simplefilter("ignore")  # its warnings are covered by the checks on the scores below
            scores = [float(value) for value in method.make(bounds)(values, weights, signs)]
    except (ArithmeticError, ValueError, KeyError, IndexError):
        return Opinion(key, cannot=str(UNSTABLE))
    if not all(map(isfinite, scores)):
        return Opinion(key, cannot=str(UNSTABLE))
    # Scores of different methods differ in size, so the tolerance scales with the largest.
    size = max(1.0, *map(abs, scores))
    ascending = [-s for s in scores] if method.lower_is_better else scores
    method_ranks = shared_ranks(ascending, TIE_TOLERANCE * size)
    return Opinion(key, tuple(scores), method_ranks, *agreement(ranks, method_ranks))


def agreement(one: Sequence[int], other: Sequence[int]) -> tuple[float | None, float | None]:
    """Weighted Spearman and WS between two rankings; ties count as the mean of their ranks.

    Sources: Pinto da Costa & Soares (2005), Australian & New Zealand Journal of Statistics 47(4), 515-529;
    Sałabun & Urbaniak (2020), ICCS 2020, LNCS 12138, 632-645.
    """
    if len(one) < 2:
        return None, None
    a, b = np.array(_mean_places(one)), np.array(_mean_places(other))
    return float(weighted_spearman(a, b)), float(rank_similarity_coef(a, b))


def _mean_places(ranks: Sequence[int]) -> list[float]:
    return [rank + (list(ranks).count(rank) - 1) / 2 for rank in ranks]
