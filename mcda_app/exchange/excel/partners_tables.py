# SPDX-License-Identifier: MIT
"""The tables of the sheet of partners that have a row an issue, and where the sheet's parts stand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from mcda_app.exchange.excel.partners_content import PartnerIssue, PartnersContent
from mcda_app.exchange.excel.references import Block, IssueReferences, fixed
from mcda_app.exchange.excel.styled_workbook import Sheet
from mcda_app.i18n import tr
from mcda_app.methods.coalitions.scoring import AnchoredMethod

NAME, SWITCHES, RATING, RIVAL, SHARE, COMPARED, BEST = 0, 1, 2, 6, 7, 8, 9
"""Columns: names, the coalition switched on, four ratings, what else an actor has, the other coalitions."""
FIXED = BEST + 1
TOP = 6
"""The row of the first issue in the first table."""
NAME_WIDTH, SWITCH_WIDTH, WIDTH, COALITION_WIDTH = 36, 11, 9.5, 10.5
"""Widths of the columns, in characters."""


class Layout(NamedTuple):
    """Rows and columns of the parts.

    chooser   the row in which an issue is chosen
    actors    the first actor's row
    sums      the row of the numbers of members, below which the scores stand
    steps     the first row of how they come about
    data      the first row of what formulas look up
    last      the last column in use
    """

    chooser: int
    actors: int
    sums: int
    steps: int
    data: int
    last: int


def layout(content: PartnersContent) -> Layout:
    chooser = TOP + len(content.issues) + 3
    actors = chooser + 3
    sums = actors + len(content.actors)
    steps = sums + 5
    effectiveness, positions = 9, 2 + len(content.ruled) + len(content.unruled)
    # Values, the gaps to both ends and AHP have a row for each criterion with a rule.
    data = steps + effectiveness + positions + 4 * len(content.ruled) + 11
    if content.in_use is AnchoredMethod.VALUE:
        data += len(content.ruled) + 3
    if content.screening:
        data += 2
    return Layout(chooser, actors, sums, steps, data, BEST + len(content.fixed))


class IssueData(NamedTuple):
    """Blocks that formulas look up, a row an issue.

    goods    kind, what counts, threshold, and the first two in words
    weights  (issues, criteria)
    ratings  one block (issues, actors) for each rating
    rivals, best  (issues, actors)
    scores   (issues, coalitions) of the program: the best coalition and the fixed ones
    """

    goods: Block
    weights: Block
    ratings: list[Block]
    rivals: Block
    best: Block
    scores: Block


def width(first: int, last: int) -> float:
    """Of columns from the first to the last together."""
    own = {NAME: NAME_WIDTH, SWITCHES: SWITCH_WIDTH}
    return sum(own.get(n, WIDTH if n < BEST else COALITION_WIDTH) for n in range(first, last + 1))


def write_answers(sheet: Sheet, content: PartnersContent, last: int) -> None:
    """The best coalition on each issue, or why there is none."""
    sheet.text(TOP - 2, NAME, tr("The best coalition on each issue, as the program found it"), "heading")
    sheet.heads(TOP - 1, NAME, [tr("Issue"), tr("Members"), tr("Score")])
    middle = (3 + last) // 2
    for first, end, head in ((3, middle, tr("Best coalition")), (middle + 1, last, tr("In words"))):
        sheet.merged(TOP - 1, first, end, head, "head")
    for row, issue in enumerate(content.issues, TOP):
        sheet.text(row, NAME, issue.name, "name")
        if issue.best is None:
            sheet.text(row, 1, "–", "member")
            sheet.text(row, 2, "–", "member")
            sheet.merged(row, 3, last, issue.obstacle)
            continue
        sheet.number(row, 1, float(sum(issue.best)), "rank")
        sheet.number(row, 2, issue.scores[0])
        for first, end, text in ((3, middle, issue.members), (middle + 1, last, issue.in_words)):
            sheet.merged(row, first, end, text)


def write_data(
    sheet: Sheet, content: PartnersContent, references: Sequence[IssueReferences], row: int
) -> IssueData:
    """What formulas look up, from a row on."""
    issues, actors = content.issues, content.actors
    height = len(issues) + 2
    sheet.text(row, NAME, tr("What the formulas above look up: all issues"), "heading")
    row += 2
    goods = _goods(sheet, issues, row)
    row += height
    weights = _heads(sheet, row, tr("Weights that count"), content.criteria, issues)
    for n, cells in enumerate(references):
        for k, share in enumerate(cells.shares):
            sheet.formula(weights.row + n, 1 + k, share, content.issue_weights[n][k], "share")
    ratings = []
    for r, title in enumerate(content.ratings):
        row += height
        ratings.append(_heads(sheet, row, title, actors, issues))
        _write_numbers(sheet, ratings[r], [issue.ratings[r] for issue in issues], "?", "figure")
    row += height
    rivals = _heads(sheet, row, tr("Rivals (1 = yes)"), actors, issues)
    _write_numbers(sheet, rivals, [issue.rivals for issue in issues], "?", "member")
    row += height
    best = _heads(sheet, row, tr("Best coalition at export (1 = member)"), actors, issues)
    _write_numbers(sheet, best, [issue.best for issue in issues], "?", "member")
    row += height
    names = [tr("Best at export"), *content.fixed]
    scores = _heads(sheet, row, tr("The program's scores at export"), names, issues)
    _write_numbers(sheet, scores, [issue.scores or None for issue in issues], "–", "number")
    return IssueData(goods, weights, ratings, rivals, best, scores)


def _heads(sheet: Sheet, row: int, title: str, heads: Sequence[str], issues: Sequence[PartnerIssue]) -> Block:
    """A head row and the issues' names below it; the place of the numbers."""
    sheet.heads(row, NAME, [title, *heads])
    for n, issue in enumerate(issues, row + 1):
        sheet.text(n, NAME, issue.name, "name")
    return Block(row + 1, 1, len(issues), len(heads))


def _write_numbers(
    sheet: Sheet, block: Block, rows: Sequence[Sequence[float | None] | None], unknown: str, style: str
) -> None:
    """Fill a block.

    rows     (issues,) numbers or flags; None for an issue without any
    unknown  the sign for what is not known
    """
    for n, values in enumerate(rows, block.row):
        for k, value in enumerate([None] * block.columns if values is None else values, block.column):
            if value is None:
                sheet.text(n, k, unknown, "member")
            else:
                sheet.number(n, k, float(value), style)


def _goods(sheet: Sheet, issues: Sequence[PartnerIssue], row: int) -> Block:
    heads = [tr("Kind, by number"), tr("What counts, by number"), tr("Threshold")]
    block = _heads(sheet, row, tr("How members add up"), heads, issues)
    for first, last, head in ((4, 6, tr("Kind of collective good")), (7, 9, tr("What counts"))):
        sheet.merged(row, first, last, head, "head")
    for n, issue in enumerate(issues, row + 1):
        sheet.number(n, 1, float(issue.kind), "member")
        sheet.number(n, 2, float(issue.counting), "member")
        sheet.number(n, 3, issue.threshold, "share")
        for first, last, text in ((4, 6, issue.kind_title), (7, 9, issue.counting_title)):
            sheet.merged(n, first, last, text or "–")
    return block


def chosen(block: Block, column: int, number: str, otherwise: str) -> str:
    """A formula for what a block has in a column for the issue with a number, from 1; 0 is no issue."""
    return f"IF({number}=0,{otherwise},INDEX({block.stack(column)},MAX(1,{number})))"


def issue_names(content: PartnersContent) -> str:
    """The cells with the issues' names."""
    return f"{fixed(TOP, NAME)}:{fixed(TOP + len(content.issues) - 1, NAME)}"
