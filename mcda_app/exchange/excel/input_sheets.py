# SPDX-License-Identifier: MIT
"""The sheets that hold what all issues share: weights, the comparisons behind them, levels and method."""

from __future__ import annotations

from collections.abc import Sequence

from mcda_app.analysis.vocabulary.directions import DIRECTIONS
from mcda_app.analysis.vocabulary.methods import (
    CHOICES_IN_SENTENCES,
    METHOD_PARAGRAPHS,
    NORMALISATION_SENTENCES,
    PRIORITISATION_FORMULAS,
    SYNTHESIS_SENTENCES,
)
from mcda_app.domain.method_settings import Method, Normalisation, Prioritisation
from mcda_app.domain.scale import Criterion
from mcda_app.exchange.excel.content import PairsContent, WorkbookContent
from mcda_app.exchange.excel.formulas.priority_formulas import BLOCKS, write_powers
from mcda_app.exchange.excel.layout.validation import Validation, comparison
from mcda_app.exchange.excel.references import (
    CRITERIA_PAIRS_NAME,
    METHOD_NAME,
    NORMALISATION_NAME,
    Block,
    InputReferences,
    LevelsReference,
    cell,
    fixed,
    levels_name,
    methods_in,
    on,
    span,
    weight_name,
)
from mcda_app.exchange.excel.styled_workbook import Book, Sheet
from mcda_app.exchange.excel.value_formulas import PointsReference
from mcda_app.files.inputs_hash import COVERS
from mcda_app.i18n import tr

PAIRS_TOP = 4
"""The row of the first criterion on the sheet of comparisons."""


def write_inputs(book: Book, content: WorkbookContent) -> InputReferences:
    """Write the sheets; returns where formulas find their cells."""
    shares = _weights(book, content)
    if content.pairs is not None:
        _pairs(book, content, content.pairs)
    levels = _levels(book, content)
    method, normalisation = _method(book, content)
    return InputReferences(shares, levels, method, normalisation)


def _legend() -> str:
    return tr(
        "Yellow cells are inputs: change them and everything follows. "
        "The rest is protected without a password."
    )


def _weights(book: Book, content: WorkbookContent) -> dict[str, str]:
    project, name = content.project, content.names.weights
    sheet = book.sheet(name, tab="#F46A25")
    sheet.columns(0, 0, 30)
    sheet.columns(1, 1, 16)
    sheet.columns(2, 3, 12)
    sheet.columns(4, 4, 24)
    sheet.columns(5, 5, 60)
    sheet.text(0, 0, tr("Weights of the project"), "title")
    intro = tr("{legend} Weights need not add up to 100 %: each counts as its share of the sum.").format(
        legend=_legend()
    )
    if content.pairs is not None:
        intro += tr(
            " They follow from the sheet {pairs}; a number typed over one replaces its formula."
        ).format(pairs=content.names.pairs)
    sheet.merged(1, 0, 5, intro, "plain")
    sheet.heads(
        3, 0, [tr("Criterion"), tr("Direction"), tr("Weight"), tr("Share"), tr("Worst → best"), tr("Reason")]
    )
    first, last = 4, 3 + len(content.weights)
    column = span(first, 2, last, 2)
    shares = {}
    for number, (criterion, share, worst_to_best, reason) in enumerate(content.weights, 1):
        row = first + number - 1
        sheet.text(row, 0, criterion.title, "name")
        sheet.text(row, 1, DIRECTIONS[criterion.direction])
        if content.pairs is not None:
            priority = on(content.names.pairs, fixed(PAIRS_TOP + number - 1, len(content.weights) + 1))
            sheet.formula(row, 2, priority, share, "input_share")
        else:
            sheet.number(row, 2, share, "input_share")
        sheet.formula(row, 3, f"IF(SUM({column})=0,0,{fixed(row, 2)}/SUM({column}))", share, "share")
        sheet.text(row, 4, worst_to_best)
        sheet.text(row, 5, reason)
        message = tr("A weight is a number of zero or more.")
        sheet.validate(row, 2, Validation(title=tr("Weight"), message=message))
        shares[criterion.id] = on(name, fixed(row, 3))
        book.name_place(weight_name(number), on(name, fixed(row, 2)))
    row = last + 2
    if project.lenses:
        sheet.text(row, 0, tr("Viewpoints (named sets of weights)"), "heading")
        sheet.heads(row + 1, 0, [tr("Viewpoint"), *(c.short or c.title for c in project.criteria)])
        for n, lens in enumerate(project.lenses, row + 2):
            sheet.text(n, 0, lens.title, "name")
            for k, criterion in enumerate(project.criteria, 1):
                sheet.number(n, k, lens.shares.get(criterion.id, 0.0), "share")
    return shares


def _pairs(book: Book, content: WorkbookContent, pairs: PairsContent) -> None:
    """Comparisons of criteria, as inputs: weights and consistency ratio follow by formula.

    The priorities are the principal eigenvector, or geometric means of rows, as the project has it.
    """
    n, top, name = len(content.weights), PAIRS_TOP, content.names.pairs
    sheet = book.sheet(name, tab="#F46A25")
    sheet.columns(0, 0, 30)
    sheet.columns(1, n + 1, 13)
    sheet.text(0, 0, tr("Criteria in pairs"), "title")
    intro = tr(
        "Yellow cells are inputs: how many times the row outweighs the column, from 1/9 to 9. "
        "The weights on the sheet Weights follow."
    )
    sheet.merged(1, 0, n + 1, intro, "plain")
    titles = [weight.criterion.title for weight in content.weights]
    sheet.heads(top - 1, 0, ["", *titles, tr("Priority")])
    for i, title in enumerate(titles):
        sheet.text(top + i, 0, title, "name")
        for k in range(n):
            row, column = top + i, 1 + k
            if i < k:
                sheet.number(row, column, pairs.matrix[i][k], "input_number")
                sheet.validate(row, column, comparison())
            elif i == k:
                sheet.number(row, column, 1.0)
            else:
                sheet.formula(row, column, f"1/{cell(top + k, 1 + i)}", pairs.matrix[i][k])
    matrix = Block(top, 1, n, n)
    by_mean = content.project.settings.prioritisation is Prioritisation.GEOMETRIC_MEAN
    book.name_place(CRITERIA_PAIRS_NAME, on(name, matrix.whole()))
    beside = n + 3 + BLOCKS * (n + 1)
    place = beside if by_mean else n + 1
    last = write_powers(sheet, top - 1, lambda block: n + 3 + block * (n + 1), matrix, pairs.matrix).last
    for i, share in enumerate(pairs.vector):
        sheet.formula(top + i, place, f"SUM({last.line(i)})/SUM({last.whole()})", share)
    if by_mean:
        sheet.text(top - 1, beside, tr("Eigenvector"), "head")
        _means(sheet, matrix, [weight.share for weight in content.weights], beside + 1)
    if n > 2:
        principal = span(top, place, top + n - 1, place)
        largest = f"MAX({n},SUM(MMULT({matrix.whole()},{principal})))"
        sheet.text(top + n + 1, 0, tr("Consistency ratio"), "name")
        sheet.array(top + n + 1, 1, f"(({largest}-{n})/({n}-1))/{pairs.random_index!r}", pairs.ratio)


def _means(sheet: Sheet, matrix: Block, shares: Sequence[float], column: int) -> None:
    """Priorities as the geometric means of rows."""
    n, top = matrix.rows, matrix.row
    sheet.text(top - 1, column, tr("Geometric mean"), "head")
    total = span(top, column, top + n - 1, column)
    for i, share in enumerate(shares):
        sheet.array(top + i, column, f"EXP(SUM(LN({matrix.line(i)}))/{n})", share)
        sheet.formula(top + i, n + 1, f"{cell(top + i, column)}/SUM({total})", share)


def _levels(book: Book, content: WorkbookContent) -> dict[str, LevelsReference]:
    name = content.names.levels
    sheet = book.sheet(name, landscape=False, tab="#F46A25")
    sheet.columns(0, 0, 26)
    sheet.columns(1, 1, 12)
    sheet.columns(2, 2, 64)
    sheet.text(0, 0, tr("Levels: the numbers behind the labels"), "title")
    sheet.merged(
        1,
        0,
        2,
        tr("{legend} The numbers are a choice; keep them in ascending order.").format(legend=_legend()),
        "plain",
    )
    references = {}
    by_value = content.project.settings.method is Method.VALUE
    row = 3
    for number, criterion in enumerate(content.project.criteria, 1):
        sheet.text(row, 0, criterion.title, "heading")
        sheet.heads(row + 1, 0, [tr("Label"), tr("Number"), tr("When it applies")])
        scale = criterion.scale
        entries = [(level.label, level.value, level.anchor) for level in scale.levels] or [
            (tr("lowest"), scale.low, scale.unit),
            (tr("highest"), scale.high, scale.unit),
        ]
        first = row + 2
        for n, (label, value, anchor) in enumerate(entries, first):
            sheet.text(n, 0, label, "name")
            sheet.number(n, 1, value, "input_number")
            sheet.text(n, 2, anchor)
        last = first + len(entries) - 1
        numbers = on(name, span(first, 1, last, 1))
        labels = on(name, span(first, 0, last, 0))
        low, high = f"MIN({numbers})", f"MAX({numbers})"
        row = last + 2
        points = None
        if by_value and criterion.value_function is not None and criterion.value_function.points:
            points, row = _points(sheet, criterion, numbers, first, row)
        references[criterion.id] = LevelsReference(labels, numbers, low, high, points)
        book.name_place(levels_name(number), numbers)
    return references


def _points(
    sheet: Sheet, criterion: Criterion, numbers: str, first: int, row: int
) -> tuple[PointsReference, int]:
    """The points of a value function: beside the levels, or below a scale of numbers; and the next row.

    numbers, first  the levels' numbers, and their first row
    """
    function = criterion.value_function
    assert function is not None
    column, count = 3, len(function.points)
    if not criterion.scale.levels:
        sheet.heads(row, 1, [tr("Number"), tr("Value")])
        first, column = row + 1, 2
        for n, point in enumerate(function.points, first):
            sheet.number(n, 1, point.number, "figure")
        numbers, row = on(sheet.name, span(first, 1, first + count - 1, 1)), first + count + 1
    else:
        sheet.text(first - 1, column, tr("Value"), "head")
    for n, point in enumerate(function.points, first):
        sheet.number(n, column, point.value, "figure")
    return PointsReference(
        numbers, on(sheet.name, span(first, column, first + count - 1, column)), count
    ), row


def _method(book: Book, content: WorkbookContent) -> tuple[str, str]:
    name, settings = content.names.method, content.project.settings
    sheet = book.sheet(name, landscape=False, tab="#F46A25")
    sheet.columns(0, 0, 26)
    sheet.columns(1, 1, 76)
    sheet.text(0, 0, tr("Method"), "title")
    sheet.merged(1, 0, 1, _legend(), "plain")
    sheet.text(3, 0, tr("Method"), "name")
    sheet.text(3, 1, settings.method.name, "input")
    sheet.choices(3, 1, [m.name for m in methods_in(settings)])
    sheet.text(4, 0, tr("Normalisation (TOPSIS)"), "name")
    sheet.text(4, 1, settings.normalisation.value, "input")
    sheet.choices(4, 1, [n.value for n in Normalisation])
    rows = [
        ("TOPSIS", METHOD_PARAGRAPHS[Method.TOPSIS]),
        *((n.value, NORMALISATION_SENTENCES[n]) for n in Normalisation),
        ("AHP", METHOD_PARAGRAPHS[Method.AHP]),
        (settings.synthesis.value, SYNTHESIS_SENTENCES[settings.synthesis]),
        *((m.name, METHOD_PARAGRAPHS[m]) for m in methods_in(settings) if m is Method.VALUE),
        (
            tr("Ties"),
            tr(
                "Options whose scores differ by at most 0.000000001 share a rank; a rank is one more "
                "than the number of options that are better."
            ),
        ),
        (
            tr("Missing scores"),
            tr(
                "An option without a score on a criterion that has weight is not ranked. Nothing missing "
                "counts as zero."
            ),
        ),
        (
            tr("AHP in this workbook"),
            tr(
                "Comparisons follow from the scores: a difference of the whole scale counts 9, none 1, "
                "in even steps. Options that nothing links are not ranked. Priorities are {vector}; they are "
                "added up in {mode}."
            ).format(
                vector=PRIORITISATION_FORMULAS[settings.prioritisation],
                mode=CHOICES_IN_SENTENCES[settings.synthesis],
            ),
        ),
        (tr("Hash of the inputs"), str(COVERS)),
    ]
    for n, (topic, text) in enumerate(rows, 6):
        sheet.text(n, 0, topic, "name")
        sheet.text(n, 1, text)
    references = on(name, "$B$4"), on(name, "$B$5")
    book.name_place(METHOD_NAME, references[0])
    book.name_place(NORMALISATION_NAME, references[1])
    return references
