# SPDX-License-Identifier: MIT
"""Sheets of what a spreadsheet cannot work out itself: robustness, and where the weights come from."""

from __future__ import annotations

from mcda_app.exchange.excel.content import IssueRobustness, PairAnswers, WorkbookContent
from mcda_app.exchange.excel.layout.shaped_rows import NUMBER, TEXT, CellShape
from mcda_app.exchange.excel.styled_workbook import Book, Sheet
from mcda_app.i18n import tr

NAME = CellShape(0, TEXT, "name")
WORDS = (4, 10)
"""First and last columns of sentences, which are those of the fourth and later ranks too."""


def write_robustness(book: Book, content: WorkbookContent) -> None:
    """Badges, the interval of each weight in which first place holds, and rank acceptability."""
    sheet = book.sheet(content.names.robustness, tab="#28A197")
    sheet.columns(0, 0, 40)
    sheet.columns(1, WORDS[1], 12)
    sheet.text(0, 0, tr("Robustness, as the program calculated it"), "title")
    sheet.merged(1, 0, WORDS[1], content.robustness_intro, "plain")
    row = 3
    for issue in content.robustness:
        sheet.text(row, 0, issue.issue, "heading")
        if issue.badge:
            sheet.merged(row + 1, 0, WORDS[1], issue.badge, "plain")
        row = _write_weights(sheet, row + 2, issue)
        row = _write_rank_shares(sheet, row, issue) + 1
    sheet.freeze(3, 0)


def _write_weights(sheet: Sheet, row: int, issue: IssueRobustness) -> int:
    sheet.heads(row, 0, [tr("Weight of"), tr("Now"), tr("Holds from"), tr("to")])
    sheet.merged(row, *WORDS, tr("In words"), "head")
    for weight in issue.weights:
        row += 1
        numbers = (weight.now, *(weight.holds or ()))
        shares = _numbers(len(numbers), "share")
        words = CellShape(WORDS[0], TEXT, "text", WORDS[1] - WORDS[0] + 1)
        shape = sheet.book.shape(NAME, *shares, words)
        sheet.shaped(row, shape, (weight.criterion, *numbers, weight.sentence))
    row += 1
    sheet.merged(row, *WORDS, issue.drops)
    return row + 2


def _write_rank_shares(sheet: Sheet, row: int, issue: IssueRobustness) -> int:
    if issue.no_shares_reason:
        sheet.merged(row, 0, WORDS[1], issue.no_shares_reason)
        return row + 1
    if not issue.rank_shares:
        return row
    ranks = [tr("Rank {n}").format(n=n) for n in range(1, len(issue.rank_shares) + 1)]
    sheet.heads(row, 0, [tr("Rank acceptability"), *ranks])
    for n, (option, shares) in enumerate(issue.rank_shares, row + 1):
        shape = sheet.book.shape(NAME, *_numbers(len(shares), "share"))
        sheet.shaped(n, shape, (option, *shares))
    row += len(issue.rank_shares) + 1
    if issue.eliminated:
        sheet.merged(row, 0, WORDS[1], issue.eliminated)
        row += 1
    return row


def _numbers(count: int, style: str) -> tuple[CellShape, ...]:
    """Numbers beside a name."""
    return tuple(CellShape(column, NUMBER, style) for column in range(1, count + 1))


def write_elicitation(book: Book, content: WorkbookContent) -> None:
    """The answers behind the weights, with ranges and consistency."""
    elicitation = content.elicitation
    sheet = book.sheet(content.names.elicitation, landscape=False)
    sheet.columns(0, 1, 34)
    sheet.columns(2, 12, 13)
    sheet.text(0, 0, tr("Where the weights come from"), "title")
    row = 2
    if elicitation.swing:
        sheet.text(row, 0, tr("Swing: points for the change from worst to best"), "heading")
        sheet.heads(row + 1, 0, [tr("Criterion"), tr("Worst → best"), tr("Points")])
        for n, answer in enumerate(elicitation.swing, row + 2):
            sheet.text(n, 0, answer.criterion, "name")
            sheet.text(n, 1, answer.worst_to_best)
            sheet.number(n, 2, answer.points, "figure")
        row += len(elicitation.swing) + 3
    if elicitation.order:
        heading = tr("Order of importance ({order_rule})").format(order_rule=elicitation.order_rule)
        sheet.text(row, 0, heading, "heading")
        for place, criteria in enumerate(elicitation.order, 1):
            row += 1
            sheet.number(row, 1, float(place), "rank")
            sheet.text(row, 0, criteria, "name")
        row += 2
    for answers in elicitation.pairs:
        row = _write_pairs(sheet, row, answers)
    if row == 2:
        sheet.merged(
            row,
            0,
            2,
            tr("No questions were answered: the weights were set by hand or come from a viewpoint."),
            "plain",
        )


def _write_pairs(sheet: Sheet, row: int, answers: PairAnswers) -> int:
    heading = tr("{heading}: how many times the row outweighs the column").format(heading=answers.heading)
    sheet.text(row, 0, heading, "heading")
    sheet.heads(row + 1, 0, ["", *answers.items])
    for n, (item, ratios) in enumerate(zip(answers.items, answers.ratios, strict=True), row + 2):
        sheet.text(n, 0, item, "name")
        for k, ratio in enumerate(ratios, 1):
            if ratio is None:
                sheet.text(n, k, tr("not answered"))
            else:
                sheet.number(n, k, ratio)
    row += 2 + len(answers.items)
    count = tr("{answered} of {pairs} answered").format(answered=answers.answered, pairs=answers.pairs)
    sheet.text(row, 0, count, "plain")
    if answers.cr is not None:
        sheet.text(row + 1, 0, tr("Consistency ratio"), "name")
        sheet.number(row + 1, 1, answers.cr)
    return row + 3
