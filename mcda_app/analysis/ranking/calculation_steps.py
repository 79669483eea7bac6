# SPDX-License-Identifier: MIT
"""The method's intermediate results as tables, from scores to ranks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from mcda_app.analysis.ranking.decision_matrix import IssueMatrix
from mcda_app.analysis.ranking.issue_ranking import IssueResult, steps_of
from mcda_app.analysis.vocabulary.methods import NORMALISED_BY, PRIORITISATIONS_IN_SENTENCES, SYNTHESISED_BY
from mcda_app.analysis.worth import worth_sentence
from mcda_app.domain.method_settings import MethodSettings, Normalisation
from mcda_app.i18n import localised, tr, tr_lazy
from mcda_app.methods.synthesis import AhpSteps
from mcda_app.methods.topsis import TopsisSteps
from mcda_app.methods.value import ValueSteps

Row = tuple[str, tuple[float | None, ...]]


class StepTable(NamedTuple):
    """One step.

    note  explanation in a sentence or two
    rows  (label, one number per column); None where there is none
    """

    title: str
    note: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]


def step_tables(matrix: IssueMatrix, result: IssueResult, settings: MethodSettings) -> tuple[StepTable, ...]:
    """The tables in the order of the calculation; none if nothing is ranked."""
    shares = tuple(result.weights.share(c.id) for c in matrix.criteria)
    rows = matrix.rankable(shares)
    if not rows or result.failure:
        return ()
    steps = steps_of(matrix, shares, settings, rows)
    ranks = [float(result.standing(matrix.options[n].id).rank or 0) for n in rows]
    if isinstance(steps, TopsisSteps):
        return _topsis(matrix, steps, settings.normalisation, shares, rows, ranks)
    if isinstance(steps, ValueSteps):
        return _value(matrix, steps, shares, rows, ranks)
    return _ahp(matrix, steps, settings, shares, rows, ranks)


def _topsis(
    matrix: IssueMatrix,
    steps: TopsisSteps,
    normalisation: Normalisation,
    shares: tuple[float, ...],
    rows: tuple[int, ...],
    ranks: Sequence[float],
) -> tuple[StepTable, ...]:
    labels = [matrix.options[n].label for n in rows]
    criteria = tuple(c.title for c in matrix.criteria)
    distances = zip(
        steps.distance_to_ideal, steps.distance_to_anti_ideal, steps.closeness, ranks, strict=True
    )
    return (
        StepTable(tr("Scores"), str(_SCORES), criteria, _rows(labels, [matrix.values[n] for n in rows])),
        StepTable(tr("Normalised"), NORMALISED_BY[normalisation], criteria, _rows(labels, steps.normalised)),
        StepTable(
            tr("Weighted"),
            tr(
                "Each normalised value times the criterion's weight. The ideal takes the best value of "
                "each criterion, the worst point the worst."
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


def _value(
    matrix: IssueMatrix,
    steps: ValueSteps,
    shares: tuple[float, ...],
    rows: tuple[int, ...],
    ranks: Sequence[float],
) -> tuple[StepTable, ...]:
    labels = [matrix.options[n].label for n in rows]
    criteria = tuple(c.title for c in matrix.criteria)
    said = tr("Each score as a value from 0, the worst end of its scale, to 1, the best.")
    worth = _worth_of(matrix, rows[ranks.index(min(ranks))])
    totals = zip(steps.contributions, steps.overall, ranks, strict=True)
    return (
        StepTable(tr("Scores"), str(_SCORES), criteria, _rows(labels, [matrix.values[n] for n in rows])),
        StepTable(
            tr("Partial values"),
            " ".join((said, *worth)),
            criteria,
            ((tr("Weight"), shares), *_rows(labels, steps.values)),
        ),
        StepTable(
            tr("Contributions and value"),
            tr("Each partial value times the criterion's weight. A row adds up to the option's value."),
            (*criteria, tr("Value", "an option's score by weighted value"), tr("Rank")),
            _rows(labels, [(*parts, total, rank) for parts, total, rank in totals]),
        ),
    )


def _worth_of(matrix: IssueMatrix, option: int) -> list[str]:
    """What an option's scores are worth on criteria whose value is no straight line."""
    return [
        f"{matrix.options[option].label}, {criterion.title}: {worth_sentence(criterion, score)}"
        for criterion, score in zip(matrix.criteria, matrix.values[option], strict=True)
        if criterion.value_function is not None and score is not None
    ]


def _ahp(
    matrix: IssueMatrix,
    steps: AhpSteps,
    settings: MethodSettings,
    shares: tuple[float, ...],
    rows: tuple[int, ...],
    ranks: Sequence[float],
) -> tuple[StepTable, ...]:
    labels = tuple(matrix.options[n].label for n in rows)
    criteria = tuple(c.title for c in matrix.criteria)
    by_option = tuple(zip(*steps.contributions, strict=True))
    totals = [
        (*parts, total, rank) for parts, total, rank in zip(by_option, steps.overall, ranks, strict=True)
    ]
    return (
        *(_comparisons(matrix, m, steps, settings, rows) for m in range(len(criteria))),
        StepTable(
            tr("Priorities on each criterion"),
            SYNTHESISED_BY[settings.synthesis],
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
    matrix: IssueMatrix, m: int, steps: AhpSteps, settings: MethodSettings, rows: tuple[int, ...]
) -> StepTable:
    from mcda_app.methods.consistency import consistency

    criterion = matrix.criteria[m]
    labels = tuple(matrix.options[n].label for n in rows)
    judgements = matrix.judgements(m, rows, settings)
    measures = consistency(judgements, settings.random_index)
    origin = (
        tr("The comparisons as edited")
        if criterion.id in matrix.issue.judgements
        else tr("As the scores imply: from 1 if they are equal to 9 if they differ by the whole scale")
    )
    method = PRIORITISATIONS_IN_SENTENCES[settings.prioritisation]
    note = tr("{origin}. Priorities by {method}; consistency ratio {cr} %.").format(
        origin=origin, method=method, cr=localised(100 * measures.cr, ".1f")
    )
    cells = [(*row, priority) for row, priority in zip(judgements, steps.local[m], strict=True)]
    return StepTable(
        tr("Comparisons on {criterion}").format(criterion=criterion.title),
        note,
        (*labels, tr("Priority")),
        _rows(labels, cells),
    )


def _rows(labels: Sequence[str], cells: Sequence[Sequence[float | None]]) -> tuple[Row, ...]:
    return tuple((label, tuple(row)) for label, row in zip(labels, cells, strict=True))


_SCORES = tr_lazy("The numbers behind the scores.")
