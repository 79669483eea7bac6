# SPDX-License-Identifier: MIT
"""The calculation of weights and consistency measures as tables, with the numbers at hand."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations
from math import fsum, log

from mcda_app.analysis.phrases import counted
from mcda_app.analysis.ranking.calculation_steps import Row, StepTable
from mcda_app.analysis.weighting.comparison_sets import Item, Pairs, criteria_sets
from mcda_app.analysis.weighting.derived_weights import derive, group_shares
from mcda_app.domain.choices import understands_choices
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.method_settings import Prioritisation
from mcda_app.domain.project import Project
from mcda_app.i18n import localised, plural, tr
from mcda_app.methods.ahp import PairwiseMatrix, eigenvector, geometric_mean
from mcda_app.methods.consistency import consistency, gci_guide
from mcda_app.methods.judgement_scales import JUDGEMENT_SCALES, apply_scale
from mcda_app.methods.random_index import RANDOM_INDICES
from mcda_app.methods.weight_elicitation import ORDER_RULES


@understands_choices
def weight_steps(project: Project, question: WeightQuestion) -> tuple[StepTable, ...]:
    """The steps from the answers to the weights; none while answers are missing."""
    if question is WeightQuestion.SWING:
        return _swing(project)
    if question is WeightQuestion.PAIRWISE:
        return _pairwise(project)
    if question is WeightQuestion.ORDER:
        return _order(project)
    return ()


def _swing(project: Project) -> tuple[StepTable, ...]:
    shares = derive(project, WeightQuestion.SWING).shares
    if not shares:
        return ()
    points = project.elicitation.swing
    total = fsum(points[c.id] for c in project.criteria)
    rows: tuple[Row, ...] = tuple((c.title, (points[c.id], shares[c.id])) for c in project.criteria)
    return (
        StepTable(
            tr("Points and shares"),
            tr("The points for each change from worst to best, divided by their sum of {total}.").format(
                total=localised(total, "g")
            ),
            (tr("Points"), tr("Share")),
            (*rows, (tr("Sum"), (total, 1.0))),
        ),
    )


def _order(project: Project) -> tuple[StepTable, ...]:
    shares = derive(project, WeightQuestion.ORDER).shares
    if not shares:
        return ()
    rule = ORDER_RULES[project.elicitation.order_rule]
    rows: list[Row] = []
    place = 1
    for tied in project.elicitation.order:
        rows += [(project.criterion(c).title, (float(place), shares[c])) for c in tied]
        place += len(tied)
    return (
        StepTable(
            tr("Places and shares"),
            tr(
                "{rule}: {formula}. Criteria in one place share the weights of the places they occupy. "
                "Source: {source}."
            ).format(rule=rule.title, formula=rule.formula, source=rule.source),
            (tr("Place"), tr("Share")),
            tuple(rows),
        ),
    )


def _pairwise(project: Project) -> tuple[StepTable, ...]:
    shares = derive(project, WeightQuestion.PAIRWISE).shares
    if not shares:
        return ()
    sets = criteria_sets(project)
    steps = [step for pairs in sets for step in priority_steps(project, pairs)]
    groups = group_shares(project)
    if any(c.group for c in project.criteria):
        steps.append(_composed(project, groups, shares))
    return tuple(steps)


def _composed(project: Project, groups: Mapping[str, float], shares: Mapping[str, float]) -> StepTable:
    rows: list[Row] = []
    for criterion in project.criteria:
        group = groups.get(criterion.group, 1.0)
        rows.append(
            (criterion.title, (group, shares[criterion.id] / group if group else 0.0, shares[criterion.id]))
        )
    return StepTable(
        tr("Through the groups"),
        tr("The share of the group times the priority within the group."),
        (tr("Group"), tr("Within the group"), tr("Share")),
        tuple(rows),
    )


def priority_steps(project: Project, pairs: Pairs) -> tuple[StepTable, ...]:
    """The steps from one set of comparisons to its priorities."""
    items, reading = pairs.items(project), pairs.reading(project)
    if not reading.priorities:
        return ()
    settings = project.settings
    answers = pairs.judgements(project).matrix([item.id for item in items])
    titles = tuple(item.title for item in items)
    steps = [
        StepTable(
            tr("{project}: the answers").format(project=pairs.title(project)),
            tr(
                "How many times the row outweighs the column. Entries below the diagonal are the "
                "reciprocals of those above."
            ),
            titles,
            _matrix_rows(items, answers),
        )
    ]
    scale = JUDGEMENT_SCALES[settings.judgement_scale]
    matrix = apply_scale(answers, settings.judgement_scale)
    if matrix is not answers:
        steps.append(
            StepTable(
                tr("Converted to another scale"),
                tr("{scale} scale, each judgement x converted to {formula}. Source: {source}.").format(
                    scale=scale.title, formula=scale.formula, source=scale.source
                ),
                titles,
                _matrix_rows(items, matrix),
            )
        )
    by_mean = settings.prioritisation is Prioritisation.GEOMETRIC_MEAN
    steps.append(_by_mean(items, matrix) if by_mean else _by_eigenvector(items, matrix))
    return tuple(steps)


def _by_mean(items: tuple[Item, ...], matrix: PairwiseMatrix) -> StepTable:
    priorities = geometric_mean(matrix).vector
    if any(a is None for row in matrix for a in row):
        return StepTable(
            tr("Priorities"),
            tr(
                "Answers are missing, so the priorities are those whose ratios are nearest to the "
                "answers given (least squares of logarithms)."
            ),
            (tr("Priority"),),
            tuple((item.title, (p,)) for item, p in zip(items, priorities, strict=True)),
        )
    n = len(matrix)
    means = [2.0 ** (fsum(log(a, 2) for a in row if a is not None) / n) for row in matrix]
    rows = zip(items, zip(means, priorities, strict=True), strict=True)
    return StepTable(
        tr("Priorities"),
        tr(
            "The geometric mean of each row (its product, to the power of 1/{n}), divided by the sum of all."
        ).format(n=n),
        (tr("Geometric mean"), tr("Priority")),
        tuple((item.title, values) for item, values in rows),
    )


def _by_eigenvector(items: tuple[Item, ...], matrix: PairwiseMatrix) -> StepTable:
    priorities = eigenvector(matrix)
    rows, image = [], _image(matrix, priorities.vector)
    for item, p, total in zip(items, priorities.vector, image, strict=True):
        rows.append((item.title, (p, total, total / p)))
    missing = any(a is None for row in matrix for a in row)
    note = tr(" Each missing answer counts as the ratio of the priorities.") if missing else ""
    return StepTable(
        tr("Priorities"),
        tr(
            "Priorities that the matrix leaves in the same proportions: each row of the matrix times "
            "the priorities gives the priority again, times one and the same number.{note}"
        ).format(note=note),
        (tr("Priority"), tr("Row × priorities"), tr("Quotient")),
        tuple(rows),
    )


def consistency_steps(project: Project, pairs: Pairs) -> tuple[StepTable, ...]:
    """The steps from the answers to the consistency ratio and the geometric consistency index."""
    items, reading = pairs.items(project), pairs.reading(project)
    if not reading.priorities or len(items) < 3:
        return ()
    settings = project.settings
    matrix = pairs.judgements(project).matrix([item.id for item in items])
    numbers = consistency(matrix, settings.random_index)
    n = len(items)
    table = RANDOM_INDICES[settings.random_index]
    principal = eigenvector(matrix)
    image = _image(matrix, principal.vector)
    rows = zip(items, zip(principal.vector, image, strict=True), strict=True)
    quotients: tuple[Row, ...] = tuple((i.title, (p, t, t / p)) for i, (p, t) in rows)
    missing = numbers.pairs - numbers.answered
    gaps = (
        plural(
            missing,
            tr(" {missing} of {pairs} answers is missing: lowered in proportion ({source}).", "one"),
            tr(" {missing} of {pairs} answers are missing: lowered in proportion ({source})."),
        ).format(missing=missing, pairs=numbers.pairs, source="Ágoston & Csató 2022")
        if missing
        else ""
    )
    means = geometric_mean(matrix).vector
    spare = numbers.answered - n + 1
    return (
        StepTable(
            tr("Largest eigenvalue"),
            tr(
                "Each row of the answers times the priorities, divided by the priority. Full agreement "
                "gives {n} in every row; here it is {lambda_max}."
            ).format(n=n, lambda_max=localised(numbers.lambda_max, ".4f")),
            (tr("Priority"), tr("Row × priorities"), tr("Quotient")),
            quotients,
        ),
        StepTable(
            tr("Consistency index"),
            tr("(largest eigenvalue − {n}) ÷ ({n} − 1) = ({lambda_max} − {n}) ÷ {n2} = {ci}.").format(
                n=n,
                lambda_max=localised(numbers.lambda_max, ".4f"),
                n2=n - 1,
                ci=localised(numbers.ci, ".4f"),
            ),
            (),
            (),
        ),
        StepTable(
            tr("Consistency ratio"),
            tr(
                "Random answers on {n} items have a consistency index of {random_index} on average "
                "({citation}).{gaps} {ci} ÷ {random_index} = {cr} %. Ratios are taken from the answers "
                "as given, whatever scale they are read on."
            ).format(
                n=n,
                random_index=localised(numbers.random_index, ".4g"),
                citation=table.citation,
                gaps=gaps,
                ci=localised(numbers.ci, ".4f"),
                cr=localised(100 * numbers.cr, ".2f"),
            ),
            (),
            (),
        ),
        StepTable(
            tr("Geometric consistency index"),
            tr(
                "For each answer, the logarithm of the answer divided by the ratio of the geometric mean "
                "priorities; the squares are summed and divided by the {spare} beyond the {n} needed: "
                "{gci}. For {n2} items, {n3} matches a consistency ratio of 10 %."
            ).format(
                spare=counted(spare, tr("answer"), tr("answers")),
                n=n - 1,
                gci=localised(numbers.gci, ".4f"),
                n2=n,
                n3=localised(gci_guide(n), "g"),
            ),
            (tr("Answer"), tr("Ratio of priorities"), tr("Squared logarithm")),
            _deviations(items, matrix, means),
        ),
    )


def _deviations(items: tuple[Item, ...], matrix: PairwiseMatrix, means: tuple[float, ...]) -> tuple[Row, ...]:
    rows: list[Row] = []
    for i, j in combinations(range(len(items)), 2):
        answer = matrix[i][j]
        if answer is not None:
            ratio = means[i] / means[j]
            rows.append((f"{items[i].title} / {items[j].title}", (answer, ratio, log(answer / ratio) ** 2)))
    return tuple(rows)


def _image(matrix: PairwiseMatrix, vector: tuple[float, ...]) -> list[float]:
    """The matrix times a vector; a missing entry counts as the ratio of the vector's entries."""
    return [
        fsum(vector[i] if a is None else a * vector[j] for j, a in enumerate(row))
        for i, row in enumerate(matrix)
    ]


def _matrix_rows(items: tuple[Item, ...], matrix: PairwiseMatrix) -> tuple[Row, ...]:
    return tuple((item.title, tuple(row)) for item, row in zip(items, matrix, strict=True))
