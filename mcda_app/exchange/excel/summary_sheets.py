# SPDX-License-Identifier: MIT
"""The sheets that look at all issues: summary, check and sources, and the hidden copy of the project."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from mcda_app.analysis.vocabulary.evidence import EVIDENCE_REPORTED
from mcda_app.exchange.excel.content import WorkbookContent
from mcda_app.exchange.excel.references import (
    LAYOUT,
    Block,
    IssueReferences,
    fixed,
    on,
    span,
    text_formula,
)
from mcda_app.exchange.excel.sheet_names import PROJECT
from mcda_app.exchange.excel.styled_workbook import Book, Condition, Sheet
from mcda_app.exchange.safe_text import MAX_TEXT
from mcda_app.i18n import tr
from mcda_app.version import __version__

AGREES_WITHIN = 1e-9
FEW_OPTIONS = 6
"""Options that leave room for wide columns."""
CHUNK = 15_000
"""Characters of the project's text in a cell; each is one or two of the units that Excel counts."""


def write_glance(sheet: Sheet, content: WorkbookContent, leaders: Sequence[str]) -> None:
    """What was asked, the answer, how sure it is, and how to read the workbook.

    leaders  each issue's cell with the options most favoured, as other sheets write it
    """
    labels, issues = content.labels, content.issues
    sheet.columns(0, 0, 40)
    sheet.columns(1, 1, 40)
    sheet.columns(2, 2, 24)
    sheet.merged(0, 0, 2, content.project.title, "headline")
    words = Counter(issue.certainty for issue in content.robustness if issue.certainty)
    lines = (
        (tr("Question"), _question(content)),
        (tr("Answer at export"), content.answer),
        (tr("How sure at export"), " · ".join(f"{word}: {count}" for word, count in words.items()) or "–"),
        (
            tr("How to read this workbook"),
            tr(
                "A score runs from 0 to 1: the higher, the better. Rank 1 leads. Firm means that first place "
                "stays when weights and scores vary within reason; fragile means that little would change it."
            ),
        ),
        (
            tr("How to try something else"),
            tr(
                "Yellow cells are inputs. Change a weight or a score, and every score and rank "
                "follows. What is marked “at export” does not."
            ),
        ),
    )
    for row, (name, text) in enumerate(lines, 2):
        sheet.text(row, 0, name, "name")
        sheet.merged(row, 1, 2, text)
    row = 2 + len(lines)
    same, changed = comparison_texts()
    sheet.text(row, 0, tr("Since the export"), "name")
    sheet.formula(row, 1, on(content.names.check, fixed(1, 0)), same, "text", last=2)
    sheet.make_room(row, max(same, changed, key=len), 1, 2)
    row += 2
    sheet.heads(row, 0, [tr("Issue"), tr("Most favoured"), tr("How sure at export")])
    sheet.repeat_row(row)
    for n, (issue, robustness, cell) in enumerate(
        zip(issues, content.robustness, leaders, strict=True), row + 1
    ):
        sheet.text(n, 0, issue.issue.title, "name")
        named = ", ".join(option.title for option in issue.result.leaders)
        sheet.formula(n, 1, cell, named or labels.no_ranking, "text")
        sheet.text(n, 2, robustness.certainty or "–")


def _question(content: WorkbookContent) -> str:
    if len(content.issues) == 1:
        issue = content.issues[0].issue
        return "\n".join(filter(None, (issue.title, issue.description)))
    return tr("Which option is most favoured on each of {count} issues?").format(count=len(content.issues))


def comparison_texts() -> tuple[str, str]:
    """What the workbook says of itself: while it equals the program's result, and once it does not."""
    return (
        tr("The workbook equals the program's result."),
        tr(
            "The workbook was changed since it was exported; the program's result is in the columns "
            "“program”."
        ),
    )


def write_summary(sheet: Sheet, content: WorkbookContent, references: Sequence[IssueReferences]) -> list[str]:
    """Issue by option: rank and score, and who is most favoured; returns the latter's cells."""
    leading = []
    labels = content.labels
    sheet.columns(0, 0, 44)
    sheet.columns(1, 1, 52)
    sheet.text(0, 0, content.project.title, "title")
    sheet.text(1, 0, content.answer, "answer")
    sheet.text(
        2,
        0,
        tr("mcda-app {version} · inputs {project}").format(version=__version__, project=content.inputs_hash),
        "line",
    )
    row = 4
    sheet.columns(2, 1 + 2 * content.widest, 20 if content.widest <= FEW_OPTIONS else 13)
    titles_above: tuple[str, ...] = ()
    for issue, cells in zip(content.issues, references, strict=True):
        titles = tuple(o.label for o in issue.options)
        if titles != titles_above:
            row += 1 if titles_above else 0
            titles_above = titles
            pairs = [
                text
                for title in titles
                for text in (
                    tr("{title}: rank").format(title=title),
                    tr("{title}: score").format(title=title),
                )
            ]
            sheet.heads(row, 0, [tr("Issue"), tr("Most favoured"), *pairs])
            row += 1
        sheet.link(row, 0, issue.issue.title, cells.sheet)
        leaders = ", ".join(o.title for o in issue.result.leaders)
        before, _, after = labels.most_favoured.partition("{leaders}")
        named = f"MID({cells.answer},{len(before) + 1},LEN({cells.answer})-{len(before) + len(after)})"
        answer = f"IF({cells.answer}={text_formula(labels.no_ranking)},{cells.answer},{named})"
        sheet.formula(row, 1, answer, leaders or labels.no_ranking, "text")
        leading.append(on(sheet.name, fixed(row, 1)))
        first = 2
        for k, standing in enumerate(issue.result.standings):
            rank: float | str = labels.not_ranked if standing.rank is None else float(standing.rank)
            sheet.formula(row, first + 2 * k, cells.ranks[k], rank, "rank")
            sheet.formula(row, first + 2 * k + 1, cells.scores[k], standing.score)
            sheet.condition(Condition.SHADED, Block(row, first + 2 * k + 1, 1, 1))
        row += 1
    sheet.freeze(5, 1)
    sheet.repeat_row(4)
    return leading


def write_check(book: Book, content: WorkbookContent, references: Sequence[IssueReferences]) -> None:
    """The program's numbers beside the workbook's, with the largest difference."""
    labels = content.labels
    sheet = book.sheet(content.names.check, landscape=False, tab="#28A197")
    sheet.columns(0, 1, 30)
    sheet.columns(2, 6, 13)
    sheet.text(0, 0, tr("Check"), "title")
    heads = (
        tr("Issue"),
        tr("Option"),
        tr("Score: program"),
        tr("Score: workbook"),
        tr("Difference"),
        tr("Rank: program"),
        tr("Rank: workbook"),
    )
    sheet.heads(5, 0, heads)
    row = first = 6
    for issue, cells in zip(content.issues, references, strict=True):
        for k, standing in enumerate(issue.result.standings):
            sheet.text(row, 0, issue.issue.title)
            sheet.text(row, 1, standing.option.title)
            if standing.score is None:
                sheet.text(row, 2, labels.not_ranked)
                sheet.text(row, 5, labels.not_ranked)
            else:
                sheet.number(row, 2, standing.score)
                sheet.number(row, 5, float(standing.rank or 0), "rank")
            workbook_score = f'IF({cells.scores[k]}="",{text_formula(labels.not_ranked)},{cells.scores[k]})'
            score: float | str = labels.not_ranked if standing.score is None else standing.score
            rank: float | str = labels.not_ranked if standing.rank is None else float(standing.rank)
            sheet.formula(row, 3, workbook_score, score)
            a, b = fixed(row, 2), fixed(row, 3)
            apart = f"IF(AND(ISNUMBER({a}),ISNUMBER({b})),ABS({a}-{b}),IF(EXACT({a},{b}),0,1))"
            sheet.formula(row, 4, apart, 0.0, "exact")
            sheet.formula(row, 6, cells.ranks[k], rank, "rank")
            row += 1
    last = max(row - 1, first)
    differences = span(first, 4, last, 4)
    ranks = f"SUMPRODUCT(--({span(first, 5, last, 5)}<>{span(first, 6, last, 6)}))"
    sheet.text(2, 0, tr("Largest difference"), "name")
    sheet.formula(2, 1, f"MAX({differences})", 0.0, "exact")
    sheet.text(3, 0, tr("Ranks that differ"), "name")
    sheet.formula(3, 1, ranks, 0.0, "rank")
    same, changed = comparison_texts()
    comparison = f"IF(AND($B$3<={AGREES_WITHIN!r},$B$4=0),{text_formula(same)},{text_formula(changed)})"
    sheet.formula(1, 0, comparison, same, "answer")
    sheet.freeze(6, 0)
    sheet.repeat_row(5)


def write_sources(book: Book, content: WorkbookContent) -> None:
    project = content.project
    sheet = book.sheet(content.names.sources, landscape=False)
    sheet.columns(0, 0, 24)
    sheet.columns(1, 1, 90)
    sheet.text(0, 0, tr("Sources and notes"), "title")
    row = 2
    for source in project.sources:
        sheet.text(row, 0, source.doi or tr("Source"), "name")
        sheet.text(row, 1, source.citation)
        row += 1
    for name, text in ((tr("About this project"), project.description), (tr("Notes"), project.notes)):
        if text:
            sheet.text(row, 0, name, "name")
            sheet.text(row, 1, text)
            row += 1
    row += 1
    sheet.heads(row, 0, [tr("Evidence"), tr("What it means")])
    meanings = [
        (tr("table"), tr("printed in a table of the source")),
        (tr("text"), tr("follows from a passage of the source, which is named beside the score")),
        (tr("assumption"), tr("an assumption, with its reason beside the score")),
        (tr("own judgement"), tr("entered by the user")),
    ]
    computed = (tr("computed"), tr("computed for a coalition of actors, which is named beside the score"))
    assert {name for name, _ in (*meanings, computed)} == set(EVIDENCE_REPORTED.values())
    if content.computed:
        meanings.append(computed)
    for n, (name, meaning) in enumerate(meanings, row + 1):
        sheet.text(n, 0, name, "name")
        sheet.text(n, 1, meaning)
    record = project.record
    row += len(meanings) + 2
    entries = (
        (tr("Commissioner"), record.commissioner),
        (tr("Analyst"), record.analyst),
        (tr("Checker"), record.checker),
        *([(tr("Approver"), content.approval)] if content.approval else []),
        (tr("Version"), record.version),
        (tr("Date"), record.date),
        (tr("Hash of the inputs"), content.inputs_hash),
    )
    for n, (name, text) in enumerate(entries, row):
        sheet.text(n, 0, name, "name")
        sheet.text(n, 1, text or "–")


def write_project(book: Book, content: WorkbookContent, checksums: Sequence[str]) -> None:
    """The whole project as its file's text, in pieces that fit a cell, for opening the workbook again.

    checksums  of the sheets of a workshop, its ballots and the audit trail, which no project in a workbook
               has; empty where there is no such sheet
    """
    assert 2 * CHUNK <= MAX_TEXT
    sheet = book.sheet(PROJECT)
    heads = ["mcda-project", content.inputs_hash, content.language, str(LAYOUT), __version__]
    heads += checksums
    for column, text in enumerate(heads):
        if text:
            sheet.stored_text(0, column, text)
    text = content.project_text
    for n, start in enumerate(range(0, len(text), CHUNK), 1):
        sheet.stored_text(n, 0, text[start : start + CHUNK])
    sheet.hide()
