# SPDX-License-Identifier: MIT
"""Objective weights: weights derived from how much an issue's options differ on each criterion.

Importing this module is cheap; the first call loads pymcdm, which takes seconds.

Sources: Hwang & Yoon (1981), Multiple Attribute Decision Making, ch. 3 (entropy); Diakoulaki, Mavrotas &
Papayannakis (1995), Computers & Operations Research 22(7), 763-770 (CRITIC, standard deviation).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import fsum, isfinite, log, sqrt
from typing import NamedTuple

from mcda_app.analysis.phrases import listed, percents
from mcda_app.analysis.ranking.calculation_steps import Row, StepTable
from mcda_app.analysis.ranking.decision_matrix import issue_matrix
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.project import Project
from mcda_app.i18n import LocalisedDict, tr

Column = tuple[float, ...]
_TINY = 1e-300
"""Replaces zero, so that zero times its logarithm is zero, as in the entropy."""


class ScoreRule(NamedTuple):
    """A rule for objective weights; meaning is a sentence for the user."""

    title: str
    meaning: str
    source: str


SCORE_RULES: Mapping[str, ScoreRule] = LocalisedDict(
    lambda: {
        "entropy": ScoreRule(
            tr("Entropy"),
            tr(
                "More weight where the options' shares of the column total are less even. It looks at "
                "the size of scores, not at what is better, so a cost counts like a benefit."
            ),
            "Hwang & Yoon 1981, ch. 3",
        ),
        "critic": ScoreRule(
            "CRITIC",
            tr(
                "More weight where the options differ more and the criterion says something that the "
                "others do not."
            ),
            "Diakoulaki, Mavrotas & Papayannakis 1995",
        ),
        "standard-deviation": ScoreRule(
            tr("Standard deviation"),
            tr(
                "More weight where the scores, rescaled to their observed range, vary more around their mean."
            ),
            "Diakoulaki, Mavrotas & Papayannakis 1995",
        ),
    }
)


class ScoreWeights(NamedTuple):
    """Objective weights.

    shares    criterion id to share, summing to 1; empty if there are none
    obstacle  a sentence on why there are none
    steps     the calculation
    note      if there are two conventions: which one is used, and the weights of the other
    """

    shares: Mapping[str, float]
    obstacle: str = ""
    steps: tuple[StepTable, ...] = ()
    note: str = ""


def basis(project: Project, issue_id: str, rule: str) -> tuple[object, ...]:
    """The inputs of the result: equal inputs give equal results."""
    issue = next((i for i in project.issues if i.id == issue_id), None)
    if issue is None:
        return (rule,)
    return (rule, issue.scores, issue.excluded, project.options_of(issue), project.criteria)


def score_weights(project: Project, issue_id: str, rule: str) -> ScoreWeights:
    """The objective weights of an issue, from the options scored on every criterion."""
    if rule not in SCORE_RULES:
        titles = listed(r.title for r in SCORE_RULES.values())
        return ScoreWeights({}, tr("There is no such rule. Choose one of {titles}.").format(titles=titles))
    issue = next((i for i in project.issues if i.id == issue_id), None)
    if issue is None:
        return ScoreWeights({}, tr("No issue is chosen."))
    matrix = issue_matrix(project, issue)
    rows = matrix.rankable([1.0] * len(matrix.criteria))
    if len(rows) < 2:
        return ScoreWeights({}, tr("Fewer than two options have a score on every criterion."))
    labels = [matrix.options[n].label for n in rows]
    columns = list(zip(*matrix.scores_of(rows), strict=True))
    varying = [m for m, column in enumerate(columns) if len(set(column)) > 1]
    if not varying:
        return ScoreWeights(
            {}, tr("All options have the same scores, so no weights can be derived from them.")
        )
    if rule == "entropy":
        below = [matrix.criteria[m].title for m in varying if min(columns[m]) < 0]
        if below:
            return ScoreWeights(
                {},
                tr("Entropy needs scores of zero or more; {below} has negative ones.").format(
                    below=listed(below)
                ),
            )
        # Dividing all scores by the largest keeps their shares, and keeps the total from overflowing.
        scaled = [tuple(value / max(columns[m]) or _TINY for value in columns[m]) for m in varying]
    else:
        scaled = [_rescaled(columns[m], matrix.signs[m]) for m in varying]
    weights = (1.0,) if len(varying) == 1 else _through_pymcdm(rule, scaled)
    if not all(map(isfinite, weights)) or (rule == "critic" and len(varying) > 1 and _all_alike(scaled)):
        return ScoreWeights({}, tr("All criteria rank the options alike, so none says more than another."))
    shares = dict.fromkeys((c.id for c in matrix.criteria), 0.0)
    shares |= {matrix.criteria[m].id: share for m, share in zip(varying, weights, strict=True)}
    names = [matrix.criteria[m].title for m in varying]
    constant = [c.title for m, c in enumerate(matrix.criteria) if m not in varying]
    steps = _steps(rule, names, constant, labels, scaled, weights)
    note = _without_rescaling(names, [columns[m] for m in varying]) if rule == "standard-deviation" else ""
    return ScoreWeights(FrozenDict(shares), "", steps, note)


def _without_rescaling(names: Sequence[str], columns: Sequence[Column]) -> str:
    """A sentence on the weights from standard deviations without rescaling the scores."""
    largest = max(abs(value) for column in columns for value in column)
    spread = [_deviation(tuple(value / largest for value in column)) for column in columns]
    shares = [deviation / fsum(spread) for deviation in spread]
    weights = listed(f"{name} {share}" for name, share in zip(names, percents(*shares), strict=True))
    return tr(
        "Each score is first rescaled to the range of its column, so that units do not matter. The other "
        "convention uses the scores as they are and gives {weights}."
    ).format(weights=weights)


def _all_alike(columns: Sequence[Column]) -> bool:
    """Whether all columns correlate perfectly, so that CRITIC's conflicts are only rounding."""
    return all(_correlation(columns[0], column) > 1 - 1e-9 for column in columns[1:])


def _through_pymcdm(rule: str, columns: Sequence[Column]) -> tuple[float, ...]:
    """pymcdm's weights for columns that are not constant; not finite where it divides by zero."""
    import numpy as np
    import pymcdm  # noqa: F401  # whole before its parts: two threads may import it at once
    from pymcdm.weights import critic_weights, entropy_weights, standard_deviation_weights

    by_rule = {
        "entropy": entropy_weights,
        "critic": critic_weights,
        "standard-deviation": standard_deviation_weights,
    }
    with np.errstate(all="ignore"):
        return tuple(float(share) for share in by_rule[rule](np.array(columns).T))


def _rescaled(column: Column, sign: int) -> Column:
    """A column rescaled to its range: 1 is the best score, 0 the worst."""
    worst, best = (min(column), max(column)) if sign > 0 else (max(column), min(column))
    return tuple((value - worst) / (best - worst) for value in column)


def _steps(
    rule: str,
    names: Sequence[str],
    constant: Sequence[str],
    labels: Sequence[str],
    columns: Sequence[Column],
    shares: Sequence[float],
) -> tuple[StepTable, ...]:
    left_out = (
        tr(" {constant} does not distinguish the options and gets no weight.").format(
            constant=listed(constant)
        )
        if constant
        else ""
    )
    if rule == "entropy":
        parts = [tuple(value / fsum(column) for value in column) for column in columns]
        note = tr("Each score divided by the sum of its column.{left_out}").format(left_out=left_out)
        first = StepTable(tr("Shares of each column"), note, tuple(names), _by_option(labels, parts))
        rows = [(_entropy(part), 1 - _entropy(part)) for part in parts]
        meaning = tr(
            "Entropy is 1 where all options have the same share and 0 where one has everything. The "
            "weight is 1 minus entropy, divided by the sum over all criteria."
        )
        return first, _by_criterion(
            tr("Entropy"), meaning, (tr("Entropy"), tr("1 − entropy")), names, rows, shares
        )
    note = tr("Each score rescaled to the range of its column: 1 is the best, 0 the worst.{left_out}").format(
        left_out=left_out
    )
    first = StepTable(tr("Rescaled scores"), note, tuple(names), _by_option(labels, columns))
    spread = [_deviation(column) for column in columns]
    if rule == "standard-deviation":
        meaning = tr("The standard deviation of each column, divided by the sum over all criteria.")
        table = _by_criterion(
            tr("Spread"), meaning, (tr("Standard deviation"),), names, [(s,) for s in spread], shares
        )
        return first, table
    conflict = [fsum(1 - _correlation(a, b) for b in columns) for a in columns]
    meaning = tr(
        "Conflict is the sum of 1 minus the correlation with each criterion. The weight is standard "
        "deviation times conflict, divided by the sum over all criteria."
    )
    measures = [(s, c, s * c) for s, c in zip(spread, conflict, strict=True)]
    heads = (tr("Standard deviation"), tr("Conflict"), tr("Product"))
    return first, _by_criterion(tr("Spread and conflict"), meaning, heads, names, measures, shares)


def _by_option(labels: Sequence[str], columns: Sequence[Column]) -> tuple[Row, ...]:
    return tuple((label, tuple(row)) for label, row in zip(labels, zip(*columns, strict=True), strict=True))


def _by_criterion(
    title: str,
    note: str,
    heads: tuple[str, ...],
    names: Sequence[str],
    measures: Sequence[tuple[float, ...]],
    shares: Sequence[float],
) -> StepTable:
    rows = zip(names, measures, shares, strict=True)
    return StepTable(
        title, note, (*heads, tr("Share")), tuple((name, (*m, share)) for name, m, share in rows)
    )


def _entropy(parts: Column) -> float:
    return -fsum(part * log(part) for part in parts if part > 0) / log(len(parts))


def _deviation(column: Column) -> float:
    mean = fsum(column) / len(column)
    return sqrt(fsum((value - mean) ** 2 for value in column) / (len(column) - 1))


def _correlation(a: Column, b: Column) -> float:
    mean_a, mean_b = fsum(a) / len(a), fsum(b) / len(b)
    together = fsum((x - mean_a) * (y - mean_b) for x, y in zip(a, b, strict=True))
    return together / ((len(a) - 1) * _deviation(a) * _deviation(b))
