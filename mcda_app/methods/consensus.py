# SPDX-License-Identifier: MIT
"""Measures of group agreement: on weights by Shannon's entropy, on rankings by Kendall's W.

Sources: Goepel (2013), "Implementing the Analytic Hierarchy Process as a standard method for multi-criteria
decision making in corporate enterprises", Proc. ISAHP 2013, and bpmsg.com, "AHP consensus indicator" (the
author's current version, equation 1.10) and "AHP consensus word scale" (its words, from 140 sets of
criteria in 35 projects); Jost (2007),
Ecology 88(10), 2427-2439 (alpha, beta and gamma diversity); Kendall & Babington Smith (1939), Annals of
Mathematical Statistics 10(3), 275-287 (W), with the correction for ties.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import exp, fsum, log

from mcda_app.errors import MethodError
from mcda_app.i18n import LocalisedTuple, tr, tr_lazy
from mcda_app.methods.aggregation import shares_of_votes

SAATY_SCALE = 9.0
"""The strongest judgement on Saaty's scale."""

WORDS = LocalisedTuple(
    lambda: ((0.5, tr("very low")), (0.625, tr("low")), (0.75, tr("moderate")), (0.875, tr("high")))
)
"""Upper limits and words for agreement (Goepel's word scale); above the last it is very high."""

RULE = tr_lazy(
    "0 % means that the weights are as far apart as those of many people can be, 100 % that all are the "
    "same. Agreement below 50 % is called very low, below 62.5 % low, below 75 % moderate, below 87.5 % "
    "high, and from there on very high (Goepel's indicator from Shannon's entropy and his word scale)."
)
"""The indicator and its cut-offs, for a tooltip."""


def consensus(
    rows: Sequence[Sequence[float]],
    voting: Sequence[float],
    strongest: float | None = None,
    *,
    as_in_2013: bool = False,
) -> float:
    """Goepel's consensus indicator S*: in [0, 1], 1 if all weights are the same.

    rows        (people, criteria) shares that sum to 1
    voting      (people,) voting weights
    strongest   the largest ratio on the scale of judgements, 9 on Saaty's, which keeps anybody from giving
                all weight to one criterion; None for weights not derived from comparisons
    as_in_2013  whether the minimum agreement of fewer people than criteria assumes that each puts one
                criterion first, as in Goepel (2013). He has since dropped that restriction as unnecessary:
                even two people can between them weigh all criteria alike.

    S* = (1/D - m) / (1 - m), where D is the beta diversity, exp of the entropy of the mean less the mean of
    the entropies, and m its reciprocal at the least possible agreement. Negative values, which only
    contradictory comparisons produce, are set to 0.

    Raises MethodError without participants or with a single criterion.
    """
    shares = shares_of_votes(voting)
    criteria = len(rows[0])
    if criteria < 2:
        raise MethodError(tr("Agreement can be measured only on two or more criteria."))
    mean = [fsum(s * x for s, x in zip(shares, column, strict=True)) for column in zip(*rows, strict=True)]
    alpha = fsum(s * entropy(row) for s, row in zip(shares, rows, strict=True))
    overlap = exp(min(0.0, alpha - entropy(mean)))
    firsts = min(len(rows), criteria) if as_in_2013 else criteria
    least = exp(_least_entropy(criteria, strongest) - _most_entropy(criteria, firsts, strongest))
    if least >= 1:  # a single person under the formula of 2013
        return 1.0
    return max(0.0, (overlap - least) / (1 - least))


def consensus_word(value: float) -> str:
    """The word for a degree of agreement."""
    return next((word for below, word in WORDS if value < below), tr("very high"))


def entropy(shares: Sequence[float]) -> float:
    """Shannon's entropy in nats."""
    return -fsum(s * log(s) for s in shares if s > 0)


def similarity(a: Sequence[float], b: Sequence[float]) -> float:
    """The overlap of two people's weights: in [0, 1], 0 if they have no criterion in common.

    The indicator of :func:`consensus` for two people, whose minimum overlap is one half.
    """
    mean = [(x + y) / 2 for x, y in zip(a, b, strict=True)]
    divergence = entropy(mean) - (entropy(a) + entropy(b)) / 2
    return max(0.0, min(1.0, 2 * exp(-max(0.0, divergence)) - 1))


def kendalls_w(ranks: Sequence[Sequence[float]], voting: Sequence[float]) -> float | None:
    """Kendall's coefficient of concordance: in [0, 1], 1 if all rank alike.

    ranks   (people, options) 1 is first; tied options share the mean of their ranks
    voting  (people,) voting weights

    None where it is undefined: with fewer than two options, or if everybody ties all of them.
    """
    shares = shares_of_votes(voting)
    options = len(ranks[0])
    mean = [fsum(s * r for s, r in zip(shares, column, strict=True)) for column in zip(*ranks, strict=True)]
    middle = (options + 1) / 2
    variation = fsum((m - middle) ** 2 for m in mean)
    ties = fsum(
        s * sum(n**3 - n for n in Counter(row).values())
        for s, row in zip(shares, ranks, strict=True)
        if len(set(row)) < options
    )
    maximum = (options**3 - options - ties) / 12
    return min(1.0, variation / maximum) if maximum > 1e-12 else None


def _least_entropy(criteria: int, strongest: float | None) -> float:
    """The entropy of the most uneven weights: one criterion outweighs all others by the strongest ratio."""
    if strongest is None:
        return 0.0
    total = criteria + strongest - 1
    return entropy([strongest / total, *[1 / total] * (criteria - 1)])


def _most_entropy(criteria: int, firsts: int, strongest: float | None) -> float:
    """The entropy of the mean of such uneven weights if equally many people put each of some criteria first.

    firsts  number of these criteria
    """
    if strongest is None:
        return log(firsts)
    total = criteria + strongest - 1
    first = (firsts + strongest - 1) / (firsts * total)
    return entropy([first] * firsts + [1 / total] * (criteria - firsts))
