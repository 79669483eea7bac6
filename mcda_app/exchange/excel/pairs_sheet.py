# SPDX-License-Identifier: MIT
"""Criteria compared in pairs, as inputs: the project's weights and the consistency ratio follow by formula.

The matrix is squared as on AHP's working sheet, or its rows' geometric means are taken, as the project does.
"""

from __future__ import annotations

from collections.abc import Sequence

from mcda_app.analysis.weighting.derived_weights import derive
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.method_settings import Prioritisation
from mcda_app.domain.project import Project
from mcda_app.exchange.excel.places import CRITERIA_PAIRS_NAME
from mcda_app.exchange.excel.powers import BLOCKS, powers, write_powers
from mcda_app.exchange.excel.refs import Block, cell, fixed, on, span
from mcda_app.exchange.excel.styled_workbook import Book, Sheet
from mcda_app.i18n import tr, tr_lazy
from mcda_app.methods.ahp import eigenvector
from mcda_app.methods.consistency import consistency
from mcda_app.methods.random_index import RANDOM_INDICES

PAIRS = tr_lazy("Criteria in pairs")
TOP = 4
MOST = 40
"""Criteria up to which the formulas are written; more are a sheet nobody reads."""
SAME = 1e-9


def pairs_drive_weights(project: Project) -> bool:
    """Whether the project's weights are those of a complete set of comparisons between all criteria."""
    ids = [c.id for c in project.criteria]
    judged = project.elicitation.pairwise
    if project.weights.origin != WeightQuestion.PAIRWISE.value or not 2 <= len(ids) <= MOST:
        return False
    if any(c.group for c in project.criteria) or project.settings.judgement_scale != "linear":
        return False
    if judged.answered(ids) < len(ids) * (len(ids) - 1) // 2:
        return False
    found = derive(project, WeightQuestion.PAIRWISE).shares
    return bool(found) and all(abs(found[c] - project.weights.share(c)) <= SAME for c in ids)


def priority_cells(project: Project) -> dict[str, str]:
    """Criterion id to its priority's cell; empty where comparisons do not drive the weights."""
    if not pairs_drive_weights(project):
        return {}
    last = len(project.criteria) + 1
    return {c.id: on(str(PAIRS), fixed(TOP + i, last)) for i, c in enumerate(project.criteria)}


def write_pairs(book: Book, project: Project) -> None:
    """Write the sheet where comparisons drive the weights."""
    if not pairs_drive_weights(project):
        return
    ids = [c.id for c in project.criteria]
    n = len(ids)
    judged = project.elicitation.pairwise
    matrix = [[float(x or 0.0) for x in row] for row in judged.matrix(ids)]
    sheet = book.sheet(str(PAIRS), tab="#F46A25")
    sheet.raw.set_column(0, 0, 30)
    sheet.raw.set_column(1, n + 1, 13)
    sheet.text(0, 0, tr("Criteria in pairs"), "title")
    told = tr(
        "Yellow cells are inputs: how many times the row outweighs the column, from 1/9 to 9. "
        "The weights on the sheet Weights follow."
    )
    sheet.raw.merge_range(1, 0, 1, n + 1, told, book.styles["plain"])
    sheet.grow(1, told, 30 + 13 * (n + 1))
    sheet.heads(TOP - 1, 0, ["", *(c.title for c in project.criteria), tr("Priority")])
    for i, criterion in enumerate(project.criteria):
        sheet.text(TOP + i, 0, criterion.title, "name")
        for k in range(n):
            row, column = TOP + i, 1 + k
            if i < k:
                sheet.number(row, column, matrix[i][k], "input_number")
                sheet.only_comparisons(row, column)
            elif i == k:
                sheet.number(row, column, 1.0)
            else:
                sheet.formula(row, column, f"1/{cell(TOP + k, 1 + i)}", matrix[i][k])
    held = Block(TOP, 1, n, n)
    shares = [project.weights.share(c) for c in ids]
    by_mean = project.settings.prioritisation is Prioritisation.GEOMETRIC_MEAN
    vector = eigenvector(matrix).vector
    book.name_place(CRITERIA_PAIRS_NAME, on(str(PAIRS), held.whole()))
    beside = n + 3 + BLOCKS * (n + 1)
    place = beside if by_mean else n + 1
    last = write_powers(sheet, TOP - 1, lambda block: n + 3 + block * (n + 1), held, powers(matrix))
    for i, share in enumerate(vector):
        sheet.formula(TOP + i, place, f"SUM({last.line(i)})/SUM({last.whole()})", share)
    if by_mean:
        sheet.text(TOP - 1, beside, tr("Eigenvector"), "head")
        _write_means(sheet, held, shares, beside + 1)
    if n > 2:
        table = RANDOM_INDICES[project.settings.random_index]
        ratio = consistency(matrix, project.settings.random_index).cr
        principal = span(TOP, place, TOP + n - 1, place)
        largest = f"MAX({n},SUM(MMULT({held.whole()},{principal})))"
        sheet.text(TOP + n + 1, 0, tr("Consistency ratio"), "name")
        sheet.array(TOP + n + 1, 1, f"(({largest}-{n})/({n}-1))/{table.value(n)!r}", ratio)


def _write_means(sheet: Sheet, held: Block, shares: Sequence[float], column: int) -> None:
    """Priorities as the geometric means of rows."""
    n = held.rows
    sheet.text(TOP - 1, column, tr("Geometric mean"), "head")
    total = span(TOP, column, TOP + n - 1, column)
    for i, share in enumerate(shares):
        sheet.array(TOP + i, column, f"EXP(SUM(LN({held.line(i)}))/{n})", share)
        sheet.formula(TOP + i, n + 1, f"{cell(TOP + i, column)}/SUM({total})", share)
