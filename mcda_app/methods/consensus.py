# SPDX-License-Identifier: MIT
"""How far a group agrees: on weights by Shannon's entropy, on rankings by Kendall's W.

Sources: Goepel (2013), "Implementing the Analytic Hierarchy Process as a standard method for multi-criteria
decision making in corporate enterprises", Proc. ISAHP 2013, and bpmsg.com, "AHP consensus indicator" (the
indicator as its author has it now, equation 1.10) and "AHP consensus word scale" (its words, from 140 sets of
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
"""Below which agreement is called what (Goepel's word scale); from the last on it is very high."""

RULE = tr_lazy(
    "0 % means that the weights lie as far apart as those of many people can, 100 % that all "
    "gave the same. Below 50 % it is called very low, below 62.5 % low, below 75 % moderate, "
    "below 87.5 % high, from there on very high (Goepel's indicator from Shannon's entropy "
    "and his word scale)."
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
    strongest   the strongest ratio that the scale of judgements allows, 9 on Saaty's, since with it nobody
                can give all weight to one criterion; None for weights not taken from comparisons
    as_in_2013  whether the least agreement of fewer people than criteria is that of people who each put
                another criterion first and no more, as Goepel (2013) had it. He has since taken that for an
                unnecessary restriction, since even two can between them weigh all criteria alike.

    S* = (1/D - m) / (1 - m), where D is the beta diversity, exp of the entropy of the mean less the mean of
    the entropies, and m its reciprocal at the least possible agreement. Below 0 is cut to 0, which only
    contradictory comparisons reach.

    Raises MethodError without participants or with a single criterion.
    """
    shares = shares_of_votes(voting)
    criteria = len(rows[0])
    if criteria < 2:
        raise MethodError(tr("Agreement can be told on two criteria or more."))
    mean = [fsum(s * x for s, x in zip(shares, column, strict=True)) for column in zip(*rows, strict=True)]
    alpha = fsum(s * entropy(row) for s, row in zip(shares, rows, strict=True))
    overlap = exp(min(0.0, alpha - entropy(mean)))
    firsts = min(len(rows), criteria) if as_in_2013 else criteria
    least = exp(_least_entropy(criteria, strongest) - _most_entropy(criteria, firsts, strongest))
    if least >= 1:  # one person alone, who by the formula of 2013 has nobody to disagree with
        return 1.0
    return max(0.0, (overlap - least) / (1 - least))


def consensus_word(value: float) -> str:
    """What an agreement is called."""
    return next((word for below, word in WORDS if value < below), tr("very high"))


def entropy(shares: Sequence[float]) -> float:
    """Shannon's entropy in nats."""
    return -fsum(s * log(s) for s in shares if s > 0)


def similarity(a: Sequence[float], b: Sequence[float]) -> float:
    """How far the weights of two overlap: in [0, 1], 0 if they have no criterion in common.

    The indicator of :func:`consensus` for two, whose least overlap is one half.
    """
    mean = [(x + y) / 2 for x, y in zip(a, b, strict=True)]
    apart = entropy(mean) - (entropy(a) + entropy(b)) / 2
    return max(0.0, min(1.0, 2 * exp(-max(0.0, apart)) - 1))


def kendalls_w(ranks: Sequence[Sequence[float]], voting: Sequence[float]) -> float | None:
    """Kendall's coefficient of concordance: in [0, 1], 1 if all rank alike.

    ranks   (people, options) 1 for the first; those that tie share the mean of the ranks they fill
    voting  (people,) voting weights

    None where it cannot be told: fewer than two options, or nobody tells any two of them apart.
    """
    shares = shares_of_votes(voting)
    options = len(ranks[0])
    mean = [fsum(s * r for s, r in zip(shares, column, strict=True)) for column in zip(*ranks, strict=True)]
    middle = (options + 1) / 2
    apart = fsum((m - middle) ** 2 for m in mean)
    ties = fsum(
        s * sum(n**3 - n for n in Counter(row).values())
        for s, row in zip(shares, ranks, strict=True)
        if len(set(row)) < options
    )
    most = (options**3 - options - ties) / 12
    return min(1.0, apart / most) if most > 1e-12 else None


def _least_entropy(criteria: int, strongest: float | None) -> float:
    """The entropy of the most uneven weights: one criterion the strongest judgement above all others."""
    if strongest is None:
        return 0.0
    total = criteria + strongest - 1
    return entropy([strongest / total, *[1 / total] * (criteria - 1)])


def _most_entropy(criteria: int, firsts: int, strongest: float | None) -> float:
    """The entropy of the mean of weights so uneven, if as many people put each of some criteria first.

    firsts  how many criteria these are
    """
    if strongest is None:
        return log(firsts)
    total = criteria + strongest - 1
    first = (firsts + strongest - 1) / (firsts * total)
    return entropy([first] * firsts + [1 / total] * (criteria - firsts))
