# SPDX-License-Identifier: MIT
"""The sheets that hold what all issues share: weights, levels and method."""

from __future__ import annotations

from mcda_app.analysis.weighting.weight_origin import weight_reason
from mcda_app.domain.method_settings import Method, Normalisation, Prioritisation
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Direction
from mcda_app.exchange.excel.pairs_sheet import PAIRS, priority_cells, write_pairs
from mcda_app.exchange.excel.places import METHOD_NAME, NORMALISATION_NAME, levels_name, weight_name
from mcda_app.exchange.excel.refs import LevelsRef, Refs, fixed, on, span
from mcda_app.exchange.excel.styled_workbook import Book
from mcda_app.exchange.report.content import METHODS, NORMALISATIONS, SYNTHESES
from mcda_app.files.inputs_hash import COVERS
from mcda_app.i18n import tr, tr_lazy

WEIGHTS, LEVELS, METHOD = tr_lazy("Weights"), tr_lazy("Levels"), tr_lazy("Method")
LEGEND = tr_lazy(
    "Yellow cells are inputs: change them and everything follows. The rest is protected without a password."
)


def write_inputs(book: Book, project: Project) -> Refs:
    """Write the sheets; returns where formulas find their cells."""
    shares = _weights(book, project)
    write_pairs(book, project)
    levels = _levels(book, project)
    method, normalisation = _method(book, project)
    return Refs(shares, levels, method, normalisation)


def _weights(book: Book, project: Project) -> dict[str, str]:
    sheet = book.sheet(str(WEIGHTS), tab="#F46A25")
    sheet.raw.set_column(0, 0, 30)
    sheet.raw.set_column(1, 1, 16)
    sheet.raw.set_column(2, 3, 12)
    sheet.raw.set_column(4, 4, 24)
    sheet.raw.set_column(5, 5, 60)
    sheet.text(0, 0, tr("Weights of the project"), "title")
    driven = priority_cells(project)
    told = tr("{legend} Weights need not add up to 100 %: each counts as its share of the sum.").format(
        legend=str(LEGEND)
    )
    if driven:
        told += tr(" They follow from the sheet {pairs}; a number typed over one stands by itself.").format(
            pairs=str(PAIRS)
        )
    sheet.raw.merge_range(1, 0, 1, 5, told, book.styles["plain"])
    sheet.grow(1, told, 150)
    sheet.heads(
        3, 0, [tr("Criterion"), tr("Direction"), tr("Weight"), tr("Share"), tr("Worst → best"), tr("Reason")]
    )
    first, last = 4, 3 + len(project.criteria)
    column = span(first, 2, last, 2)
    shares = {}
    for row, criterion in enumerate(project.criteria, first):
        share = project.weights.share(criterion.id)
        worst, best = (criterion.describe(v) for v in criterion.worst_best)
        wanted = tr("more is better") if criterion.direction is Direction.BENEFIT else tr("less is better")
        sheet.text(row, 0, criterion.title, "name")
        sheet.text(row, 1, wanted)
        if criterion.id in driven:
            sheet.formula(row, 2, driven[criterion.id], share, "input_share")
        else:
            sheet.number(row, 2, share, "input_share")
        sheet.formula(row, 3, f"IF(SUM({column})=0,0,{fixed(row, 2)}/SUM({column}))", share, "share")
        sheet.text(row, 4, f"{worst} → {best}")
        reason = weight_reason(project.weights, criterion.id)
        sheet.text(row, 5, reason)
        sheet.grow(row, reason, 66)
        sheet.raw.data_validation(
            row,
            2,
            row,
            2,
            {
                "validate": "decimal",
                "criteria": ">=",
                "value": 0,
                "error_title": tr("Weight"),
                "error_message": tr("A weight is a number of zero or more."),
            },
        )
        shares[criterion.id] = on(str(WEIGHTS), fixed(row, 3))
        book.name_place(weight_name(row - first + 1), on(str(WEIGHTS), fixed(row, 2)))
    row = last + 2
    if project.lenses:
        sheet.text(row, 0, tr("Lenses (named weight profiles)"), "heading")
        sheet.heads(row + 1, 0, [tr("Lens"), *(c.short or c.title for c in project.criteria)])
        for n, lens in enumerate(project.lenses, row + 2):
            sheet.text(n, 0, lens.title, "name")
            for k, criterion in enumerate(project.criteria, 1):
                sheet.number(n, k, lens.shares.get(criterion.id, 0.0), "share")
    return shares


def _levels(book: Book, project: Project) -> dict[str, LevelsRef]:
    sheet = book.sheet(str(LEVELS), landscape=False, tab="#F46A25")
    sheet.raw.set_column(0, 0, 26)
    sheet.raw.set_column(1, 1, 12)
    sheet.raw.set_column(2, 2, 64)
    sheet.text(0, 0, tr("Levels: the numbers behind the labels"), "title")
    sheet.raw.merge_range(
        1,
        0,
        1,
        2,
        tr("{legend} The numbers are a choice; keep them rising.").format(legend=str(LEGEND)),
        book.styles["plain"],
    )
    found = {}
    row = 3
    for number, criterion in enumerate(project.criteria, 1):
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
            sheet.grow(n, anchor, 70)
        last = first + len(entries) - 1
        numbers = on(str(LEVELS), span(first, 1, last, 1))
        labels = on(str(LEVELS), span(first, 0, last, 0))
        low, high = f"MIN({numbers})", f"MAX({numbers})"
        found[criterion.id] = LevelsRef(labels, numbers, low, high)
        book.name_place(levels_name(number), numbers)
        row = last + 2
    return found


def _method(book: Book, project: Project) -> tuple[str, str]:
    sheet = book.sheet(str(METHOD), landscape=False, tab="#F46A25")
    sheet.raw.set_column(0, 0, 26)
    sheet.raw.set_column(1, 1, 76)
    settings = project.settings
    sheet.text(0, 0, tr("Method"), "title")
    sheet.raw.merge_range(1, 0, 1, 1, str(LEGEND), book.styles["plain"])
    sheet.text(3, 0, tr("Method"), "name")
    sheet.text(3, 1, settings.method.name, "input")
    sheet.raw.data_validation(3, 1, 3, 1, {"validate": "list", "source": [m.name for m in Method]})
    sheet.text(4, 0, tr("Normalisation (TOPSIS)"), "name")
    sheet.text(4, 1, settings.normalisation.value, "input")
    sheet.raw.data_validation(4, 1, 4, 1, {"validate": "list", "source": [n.value for n in Normalisation]})
    rows = [
        ("TOPSIS", METHODS[Method.TOPSIS]),
        *((n.value, NORMALISATIONS[n]) for n in Normalisation),
        ("AHP", METHODS[Method.AHP]),
        (settings.synthesis.value, SYNTHESES[settings.synthesis]),
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
                "added up in {synthesis} mode."
            ).format(
                vector=tr("the row geometric mean")
                if settings.prioritisation is Prioritisation.GEOMETRIC_MEAN
                else tr("the principal eigenvector, found by raising the matrix to a very high power"),
                synthesis=settings.synthesis.value,
            ),
        ),
        (tr("Hash of the inputs"), str(COVERS)),
    ]
    for n, (name, text) in enumerate(rows, 6):
        sheet.text(n, 0, name, "name")
        sheet.text(n, 1, text)
        sheet.grow(n, text, 84)
    book.name_place(METHOD_NAME, on(str(METHOD), "$B$4"))
    book.name_place(NORMALISATION_NAME, on(str(METHOD), "$B$5"))
    return on(str(METHOD), "$B$4"), on(str(METHOD), "$B$5")
