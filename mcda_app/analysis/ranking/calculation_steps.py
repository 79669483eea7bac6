# SPDX-License-Identifier: MIT
"""The steps of the method as tables, from scores to ranks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from mcda_app.analysis.ranking.decision_matrix import Problem
from mcda_app.analysis.ranking.issue_ranking import IssueResult, steps_of
from mcda_app.domain.method_settings import MethodSettings, Normalisation, Prioritisation, Synthesis
from mcda_app.i18n import LocalisedDict, localised, tr, tr_lazy
from mcda_app.methods.judgement_scales import apply_scale
from mcda_app.methods.synthesis import AhpSteps
from mcda_app.methods.topsis import TopsisSteps

Row = tuple[str, tuple[float | None, ...]]


class StepTable(NamedTuple):
    """One step.

    note  what was done, in a sentence or two
    rows  (label, one number a column); None where there is none
    """

    title: str
    note: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]


def step_tables(problem: Problem, result: IssueResult, settings: MethodSettings) -> tuple[StepTable, ...]:
    """The tables in the order in which the method works; none if nothing is ranked."""
    shares = tuple(result.weights.share(c.id) for c in problem.criteria)
    rows = problem.rankable(shares)
    if not rows or result.failure:
        return ()
    steps = steps_of(problem, shares, settings, rows)
    ranks = [float(result.standing(problem.options[n].id).rank or 0) for n in rows]
    if isinstance(steps, TopsisSteps):
        return _topsis(problem, steps, settings.normalisation, shares, rows, ranks)
    return _ahp(problem, steps, settings, shares, rows, ranks)


def _topsis(
    problem: Problem,
    steps: TopsisSteps,
    normalisation: Normalisation,
    shares: tuple[float, ...],
    rows: tuple[int, ...],
    ranks: Sequence[float],
) -> tuple[StepTable, ...]:
    labels = [problem.options[n].label for n in rows]
    criteria = tuple(c.title for c in problem.criteria)
    distances = zip(
        steps.distance_to_ideal, steps.distance_to_anti_ideal, steps.closeness, ranks, strict=True
    )
    return (
        StepTable(tr("Scores"), str(_SCORES), criteria, _rows(labels, [problem.values[n] for n in rows])),
        StepTable(tr("Normalised"), _NORMALISED[normalisation], criteria, _rows(labels, steps.normalised)),
        StepTable(
            tr("Weighted"),
            tr(
                "Each normalised value times the criterion's weight. The ideal takes the most wanted "
                "value of each criterion, the worst point the least wanted."
            ),
            criteria,
            (
                (tr("Weight"), shares),
                *_rows(labels, steps.weighted),
                (tr("Ideal"), steps.ideal),
                (tr("Worst point"), steps.anti_ideal),
            ),
        ),
        StepTable(
            tr("Distances and closeness"),
            tr(
                "Closeness is the distance to the worst point divided by the sum of both distances: 1 at "
                "the ideal, 0 at the worst point."
            ),
            (tr("Distance to the ideal"), tr("Distance to the worst point"), tr("Closeness"), tr("Rank")),
            _rows(labels, list(distances)),
        ),
    )


def _ahp(
    problem: Problem,
    steps: AhpSteps,
    settings: MethodSettings,
    shares: tuple[float, ...],
    rows: tuple[int, ...],
    ranks: Sequence[float],
) -> tuple[StepTable, ...]:
    labels = tuple(problem.options[n].label for n in rows)
    criteria = tuple(c.title for c in problem.criteria)
    each = tuple(zip(*steps.contributions, strict=True))
    totals = [(*parts, total, rank) for parts, total, rank in zip(each, steps.overall, ranks, strict=True)]
    return (
        *(_comparisons(problem, m, steps, settings, rows) for m in range(len(criteria))),
        StepTable(
            tr("Priorities on each criterion"),
            _SYNTHESIS[settings.synthesis],
            criteria,
            ((tr("Weight"), shares), *_rows(labels, list(zip(*steps.scaled, strict=True)))),
        ),
        StepTable(
            tr("Contributions and overall priority"),
            tr("Weight times priority, divided by the sum over all options. A row adds up to its priority."),
            (*criteria, tr("Overall priority"), tr("Rank")),
            _rows(labels, totals),
        ),
    )


def _comparisons(
    problem: Problem, m: int, steps: AhpSteps, settings: MethodSettings, rows: tuple[int, ...]
) -> StepTable:
    from mcda_app.methods.consistency import consistency

    criterion = problem.criteria[m]
    labels = tuple(problem.options[n].label for n in rows)
    judged = apply_scale(problem.comparisons(m, rows), settings.judgement_scale)
    agreed = consistency(judged, settings.random_index)
    origin = (
        tr("The comparisons as edited")
        if criterion.id in problem.issue.judgements
        else tr("What the scores imply: from 1 where they are equal to 9 where they lie a whole scale apart")
    )
    by = (
        tr("row geometric mean")
        if settings.prioritisation is Prioritisation.GEOMETRIC_MEAN
        else tr("eigenvector")
    )
    note = tr("{origin}. Priorities by {by}; consistency ratio {cr} %.").format(
        origin=origin, by=by, cr=localised(100 * agreed.cr, ".1f")
    )
    cells = [(*row, priority) for row, priority in zip(judged, steps.local[m], strict=True)]
    return StepTable(
        tr("Comparisons on {criterion}").format(criterion=criterion.title),
        note,
        (*labels, tr("Priority")),
        _rows(labels, cells),
    )


def _rows(labels: Sequence[str], cells: Sequence[Sequence[float | None]]) -> tuple[Row, ...]:
    return tuple((label, tuple(row)) for label, row in zip(labels, cells, strict=True))


_SCORES = tr_lazy("The numbers behind the scores.")
_NORMALISED = LocalisedDict(
    lambda: {
        Normalisation.VECTOR: tr(
            "Each score divided by the length of its column, so that units no longer matter. On a "
            "cost less is still better."
        ),
        Normalisation.MINMAX: tr(
            "Each column stretched over the scores found: 1 is the most wanted, 0 the least."
        ),
        Normalisation.ANCHORS: tr(
            "Each score placed on its scale: 1 is the scale's most wanted end, 0 the other."
        ),
    }
)
_SYNTHESIS = LocalisedDict(
    lambda: {
        Synthesis.IDEAL: tr(
            "Ideal mode: priorities on each criterion divided by the largest, so that the option "
            "that does best there counts 1."
        ),
        Synthesis.DISTRIBUTIVE: tr("Distributive mode: priorities on each criterion sum to 1."),
    }
)
