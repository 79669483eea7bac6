# SPDX-License-Identifier: MIT
"""Sheets of findings that a spreadsheet cannot work out itself: robustness, and where weights come from."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations

from mcda_app.analysis.acceptability.badges import rule
from mcda_app.analysis.acceptability.results import Acceptability
from mcda_app.analysis.acceptability.sentences import precision, what_varies
from mcda_app.analysis.issue_findings import IssueFindings
from mcda_app.domain.acceptability_question import AcceptabilityQuestion
from mcda_app.domain.pairwise import Judgements
from mcda_app.domain.project import Project
from mcda_app.errors import McdaError
from mcda_app.exchange.excel.styled_workbook import Book, Sheet
from mcda_app.i18n import tr, tr_lazy
from mcda_app.methods.consistency import consistency

ROBUSTNESS, ELICITATION = tr_lazy("Robustness"), tr_lazy("Elicitation")


def write_robustness(
    book: Book, findings: Mapping[str, IssueFindings], question: AcceptabilityQuestion
) -> None:
    """Badges, the interval of each weight in which first place holds, and rank acceptability.

    findings  issue id to what was found, in the order of the issues
    question  what the project asks to vary
    """
    sheet = book.sheet(str(ROBUSTNESS), tab="#28A197")
    sheet.raw.set_column(0, 0, 40)
    sheet.raw.set_column(1, 3, 12)
    sheet.raw.set_column(4, 4, 84)
    sheet.text(0, 0, tr("Robustness, as the program found it"), "title")
    answers = {key: _rank_shares(found) for key, found in findings.items()}
    drawn = next((answer for answer in answers.values() if not isinstance(answer, McdaError)), None)
    told = f"{rule()} {what_varies(question)}"
    if drawn is not None:
        told += f" {precision(drawn)}"
    sheet.raw.merge_range(1, 0, 1, 4, told, book.styles["plain"])
    sheet.grow(1, told, 170)
    row = 3
    for key, found in findings.items():
        sheet.text(row, 0, found.issue.title, "heading")
        if found.badge_sentence:
            sheet.raw.merge_range(row + 1, 0, row + 1, 4, found.badge_sentence, book.styles["plain"])
        row += 2
        row = _write_walks(sheet, row, found)
        row = _write_shares(sheet, row, key, answers[key]) + 1
    sheet.raw.freeze_panes(3, 0)


def _rank_shares(found: IssueFindings) -> Acceptability | McdaError:
    """Rank acceptability as the Robustness page has it, or why there is none."""
    try:
        return found.rank_shares
    except McdaError as error:
        return error


def _write_shares(sheet: Sheet, row: int, issue_id: str, answer: Acceptability | McdaError) -> int:
    if isinstance(answer, McdaError):
        sheet.text(row, 0, str(answer))
        return row + 1
    found = answer[issue_id]
    if not found.options:
        return row
    ranks = [tr("Rank {n}").format(n=n) for n in range(1, len(found.options) + 1)]
    sheet.heads(row, 0, [tr("Rank acceptability"), *ranks])
    for n, (option, shares) in enumerate(zip(found.options, found.shares, strict=True), row + 1):
        sheet.text(n, 0, option.title, "name")
        for k, share in enumerate(shares, 1):
            sheet.number(n, k, share, "share")
    return row + len(found.options) + 1


def _write_walks(sheet: Sheet, row: int, found: IssueFindings) -> int:
    sheet.heads(row, 0, [tr("Weight of"), tr("Now"), tr("Holds from"), tr("to"), tr("In words")])
    for walk, sentence in zip(found.walks, found.walk_sentences, strict=True):
        row += 1
        sheet.text(row, 0, walk.criterion.title, "name")
        sheet.number(row, 1, walk.now, "share")
        if walk.holds is not None:
            sheet.number(row, 2, walk.holds[0], "share")
            sheet.number(row, 3, walk.holds[1], "share")
        sheet.text(row, 4, sentence)
        sheet.grow(row, sentence, 96)
    row += 1
    sheet.text(row, 4, found.drops_sentence)
    return row + 2


def write_elicitation(book: Book, project: Project) -> None:
    """The answers behind the weights, with ranges and consistency."""
    held = project.elicitation
    sheet = book.sheet(str(ELICITATION), landscape=False)
    sheet.raw.set_column(0, 1, 34)
    sheet.raw.set_column(2, 12, 13)
    sheet.text(0, 0, tr("Where the weights come from"), "title")
    row = 2
    if held.swing:
        sheet.text(row, 0, tr("Swing: points for the change from worst to best"), "heading")
        sheet.heads(row + 1, 0, [tr("Criterion"), tr("Worst → best"), tr("Points")])
        for n, criterion in enumerate((c for c in project.criteria if c.id in held.swing), row + 2):
            worst, best = (criterion.describe(v) for v in criterion.worst_best)
            asked = held.ranges.get(("swing", criterion.id), (worst, best))
            sheet.text(n, 0, criterion.title, "name")
            sheet.text(n, 1, " → ".join(asked))
            sheet.number(n, 2, held.swing[criterion.id], "figure")
        row += len(held.swing) + 3
    if held.order:
        sheet.text(
            row, 0, tr("Order of importance ({order_rule})").format(order_rule=held.order_rule), "heading"
        )
        for place, names in enumerate(held.order, 1):
            row += 1
            sheet.number(row, 1, float(place), "rank")
            sheet.text(row, 0, ", ".join(project.criterion(name).title for name in names), "name")
        row += 2
    titles = {c.id: c.title for c in project.criteria} | {g.id: g.title for g in project.criteria_groups}
    for heading, judged in ((tr("Criteria in pairs"), held.pairwise), (tr("Groups in pairs"), held.between)):
        row = _write_pairs(sheet, row, heading, judged, titles, project.settings.random_index)
    if row == 2:
        sheet.text(
            row, 0, tr("No questions were answered: weights were set by hand or taken from a lens."), "plain"
        )
        sheet.grow(row, "x" * 80, 34)


def _write_pairs(
    sheet: Sheet, row: int, heading: str, judged: Judgements, titles: dict[str, str], table: str
) -> int:
    ids = [key for key in titles if any(key in pair for pair in judged.ratios)]
    if len(ids) < 2:
        return row
    sheet.text(
        row,
        0,
        tr("{heading}: how many times the row outweighs the column").format(heading=heading),
        "heading",
    )
    sheet.heads(row + 1, 0, ["", *(titles[key] for key in ids)])
    for n, one in enumerate(ids):
        sheet.text(row + 2 + n, 0, titles[one], "name")
        for k, other in enumerate(ids):
            ratio = judged.ratio(one, other)
            if ratio is None:
                sheet.text(row + 2 + n, 1 + k, tr("not answered"))
            else:
                sheet.number(row + 2 + n, 1 + k, ratio)
    row += 2 + len(ids)
    answered, pairs = judged.answered(ids), len(list(combinations(ids, 2)))
    sheet.text(row, 0, tr("{answered} of {pairs} answered").format(answered=answered, pairs=pairs), "plain")
    if answered == pairs and len(ids) > 2:
        found = consistency(judged.matrix(ids), table)
        sheet.text(row + 1, 0, tr("Consistency ratio"), "name")
        sheet.number(row + 1, 1, found.cr)
    return row + 3
