# SPDX-License-Identifier: MIT
"""The calculation of values as tables, with the numbers of the case at hand."""

from __future__ import annotations

from mcda_app.analysis.phrases import in_quotes
from mcda_app.analysis.ranking.calculation_steps import Row, StepTable
from mcda_app.analysis.value_functions.sentences import origin_sentence, shape_sentence
from mcda_app.analysis.worth import worth_sentence
from mcda_app.domain.issue import Issue
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion
from mcda_app.domain.value_functions.curve import curvature
from mcda_app.domain.value_functions.value_function import ValueShape
from mcda_app.i18n import localised, tr
from mcda_app.methods.value_functions import value_at


def value_steps(project: Project, criterion: Criterion, issue: Issue | None) -> tuple[StepTable, ...]:
    """From the answers to the curve, and from the curve to the value of each option of an issue."""
    steps = [_curve(criterion)]
    if issue is not None:
        options = _options(project, criterion, issue)
        if options is not None:
            steps.append(options)
    return tuple(steps)


def _curve(criterion: Criterion) -> StepTable:
    function = criterion.value_function
    reason = "" if function is None else function.reason
    sentences = (origin_sentence(criterion), shape_sentence(criterion), reason)
    note = " ".join(text for text in sentences if text)
    worst, best = criterion.worst_best
    rows: tuple[Row, ...] = tuple(
        (criterion.describe(number), (value_at(criterion, number),)) for number in marks(criterion)
    )
    if function is not None and function.shape is ValueShape.EXPONENTIAL:
        note += " " + tr(
            "With k = range ÷ ρ = {bend} and z, how far a number lies from the worst end, the value is "
            "(1 − e^(−k·z)) ÷ (1 − e^(−k))."
        ).format(bend=localised(curvature(function, worst, best), ".4g"))
    elif not criterion.scale.levels:
        note += " " + tr("Between two rows value changes in proportion to the number.")
    return StepTable(tr("The curve"), note, (tr("Value"),), rows)


def marks(criterion: Criterion) -> list[float]:
    """The numbers that a table of the curve lists: levels, points, or quarters of the range."""
    if criterion.scale.levels:
        return [level.value for level in criterion.scale.levels]
    function = criterion.value_function
    if function is not None and function.shape is ValueShape.PIECEWISE:
        return [point.number for point in function.points]
    low, high = criterion.scale.bounds
    return [low + (high - low) * n / 4 for n in range(5)]


def _options(project: Project, criterion: Criterion, issue: Issue) -> StepTable | None:
    rows: list[Row] = []
    sentence = ""
    for option in project.options_of(issue):
        number = issue.score(option.id, criterion.id).value_on(criterion)
        if number is None:
            continue
        rows.append((option.label, (number, value_at(criterion, number))))
        sentence = sentence or f"{option.label}: {worth_sentence(criterion, number)}"
    if not rows:
        return None
    title = tr("The options on {issue}").format(issue=in_quotes(issue.label))
    return StepTable(title, sentence, (tr("Score"), tr("Value")), tuple(rows))
