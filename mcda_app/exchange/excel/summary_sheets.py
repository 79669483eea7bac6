# SPDX-License-Identifier: MIT
"""The sheets that look at all issues: summary, check and sources, and the hidden copy of the project."""

from __future__ import annotations

from collections.abc import Sequence

from mcda_app import i18n
from mcda_app.analysis.ranking.evaluation import Evaluation
from mcda_app.analysis.ranking.verdict import portfolio
from mcda_app.domain.project import Project
from mcda_app.exchange.excel.cached_values import Worked
from mcda_app.exchange.excel.cell_labels import MOST_FAVOURED, NO_RANKING, NOT_RANKED
from mcda_app.exchange.excel.issue_sheet import IssueRefs
from mcda_app.exchange.excel.places import LAYOUT
from mcda_app.exchange.excel.refs import fixed, span
from mcda_app.exchange.excel.sheet_names import quoted, text_formula
from mcda_app.exchange.excel.styled_workbook import Book, Sheet
from mcda_app.exchange.report.content import EVIDENCE
from mcda_app.exchange.safe_text import MAX_TEXT, safe_text
from mcda_app.files.inputs_hash import inputs_hash
from mcda_app.files.project_file import dumps
from mcda_app.i18n import tr, tr_lazy
from mcda_app.version import __version__

SUMMARY, CHECK, SOURCES, PROJECT = tr_lazy("Summary"), tr_lazy("Check"), tr_lazy("Sources"), "mcda_project"
AGREES_WITHIN = 1e-9
CHUNK = 30_000
SAME = tr_lazy("The workbook equals the program's result.")
CHANGED = tr_lazy(
    "The workbook was changed since it was exported; the program's result is in the columns “program”."
)


def write_summary(
    sheet: Sheet, evaluation: Evaluation, worked: Sequence[Worked], refs: Sequence[IssueRefs]
) -> None:
    """Issue by option: rank and score, and who is most favoured."""
    project = evaluation.project
    sheet.raw.set_column(0, 0, 44)
    sheet.raw.set_column(1, 1, 52)
    sheet.text(0, 0, project.title, "title")
    sheet.text(1, 0, portfolio(evaluation), "answer")
    sheet.text(
        2,
        0,
        tr("mcda-app {version} · inputs {project}").format(version=__version__, project=inputs_hash(project)),
        "line",
    )
    row, widest = 4, max((len(w.options) for w in worked), default=1)
    sheet.raw.set_column(2, 1 + 2 * widest, 13)
    shown: tuple[str, ...] = ()
    for one, ref in zip(worked, refs, strict=True):
        titles = tuple(o.label for o in one.options)
        if titles != shown:
            row += 1 if shown else 0
            shown = titles
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
        sheet.raw.write_url(
            row,
            0,
            f"internal:{quoted(ref.sheet)}!A1",
            sheet.book.styles["link"],
            safe_text(one.issue.title)[:255],
        )
        leaders = ", ".join(o.title for o in one.result.leaders)
        before, _, after = str(MOST_FAVOURED).partition("{leaders}")
        named = f"MID({ref.answer},{len(before) + 1},LEN({ref.answer})-{len(before) + len(after)})"
        told = f"IF({ref.answer}={text_formula(str(NO_RANKING))},{ref.answer},{named})"
        sheet.formula(row, 1, told, leaders or str(NO_RANKING), "text")
        first = 2
        for k, standing in enumerate(one.result.standings):
            rank: float | str = str(NOT_RANKED) if standing.rank is None else float(standing.rank)
            sheet.formula(row, first + 2 * k, ref.ranks[k], rank, "rank")
            sheet.formula(row, first + 2 * k + 1, ref.scores[k], standing.score)
            sheet.raw.conditional_format(
                row,
                first + 2 * k + 1,
                row,
                first + 2 * k + 1,
                {
                    "type": "2_color_scale",
                    "min_type": "num",
                    "min_value": 0,
                    "max_type": "num",
                    "max_value": 1,
                    "min_color": "#FFFFFF",
                    "max_color": "#7AB0DE",
                },
            )
        row += 1
    sheet.raw.freeze_panes(5, 1)
    sheet.raw.repeat_rows(4)


def write_check(book: Book, worked: Sequence[Worked], refs: Sequence[IssueRefs]) -> None:
    """The program's numbers beside the workbook's, with the largest difference."""
    sheet = book.sheet(str(CHECK), landscape=False, tab="#28A197")
    sheet.raw.set_column(0, 1, 30)
    sheet.raw.set_column(2, 6, 13)
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
    for one, ref in zip(worked, refs, strict=True):
        for k, standing in enumerate(one.result.standings):
            sheet.text(row, 0, one.issue.title)
            sheet.text(row, 1, standing.option.title)
            if standing.score is None:
                sheet.text(row, 2, str(NOT_RANKED))
                sheet.text(row, 5, str(NOT_RANKED))
            else:
                sheet.number(row, 2, standing.score)
                sheet.number(row, 5, float(standing.rank or 0), "rank")
            shown = f'IF({ref.scores[k]}="",{text_formula(str(NOT_RANKED))},{ref.scores[k]})'
            score: float | str = str(NOT_RANKED) if standing.score is None else standing.score
            rank: float | str = str(NOT_RANKED) if standing.rank is None else float(standing.rank)
            sheet.formula(row, 3, shown, score)
            a, b = fixed(row, 2), fixed(row, 3)
            apart = f"IF(AND(ISNUMBER({a}),ISNUMBER({b})),ABS({a}-{b}),IF(EXACT({a},{b}),0,1))"
            sheet.formula(row, 4, apart, 0.0, "exact")
            sheet.formula(row, 6, ref.ranks[k], rank, "rank")
            row += 1
    last = max(row - 1, first)
    differences = span(first, 4, last, 4)
    ranks = f"SUMPRODUCT(--({span(first, 5, last, 5)}<>{span(first, 6, last, 6)}))"
    sheet.text(2, 0, tr("Largest difference"), "name")
    sheet.formula(2, 1, f"MAX({differences})", 0.0, "exact")
    sheet.text(3, 0, tr("Ranks that differ"), "name")
    sheet.formula(3, 1, ranks, 0.0, "rank")
    same = f"IF(AND($B$3<={AGREES_WITHIN!r},$B$4=0),{text_formula(str(SAME))},{text_formula(str(CHANGED))})"
    sheet.formula(1, 0, same, str(SAME), "answer")
    sheet.raw.freeze_panes(6, 0)
    sheet.raw.repeat_rows(5)


def write_sources(book: Book, project: Project) -> None:
    sheet = book.sheet(str(SOURCES), landscape=False)
    sheet.raw.set_column(0, 0, 24)
    sheet.raw.set_column(1, 1, 90)
    sheet.text(0, 0, tr("Sources and notes"), "title")
    row = 2
    for source in project.sources:
        sheet.text(row, 0, source.doi or tr("Source"), "name")
        sheet.text(row, 1, source.citation)
        sheet.grow(row, source.citation, 98)
        row += 1
    for name, text in ((tr("About this project"), project.description), (tr("Notes"), project.notes)):
        if text:
            sheet.text(row, 0, name, "name")
            sheet.text(row, 1, text)
            sheet.grow(row, text, 98)
            row += 1
    row += 1
    sheet.heads(row, 0, [tr("Evidence"), tr("What it means")])
    meanings = (
        (tr("table"), tr("printed in a table of the source")),
        (tr("text"), tr("follows from a passage of the source, which is named beside the score")),
        (tr("assumption"), tr("an assumption, with its reason beside the score")),
        (tr("own judgement"), tr("entered by the user")),
    )
    assert {name for name, _ in meanings} == set(EVIDENCE.values())
    for n, (name, meaning) in enumerate(meanings, row + 1):
        sheet.text(n, 0, name, "name")
        sheet.text(n, 1, meaning)
    record = project.record
    row += len(meanings) + 2
    entries = (
        (tr("Commissioner"), record.commissioner),
        (tr("Analyst"), record.analyst),
        (tr("Checker"), record.checker),
        (tr("Version"), record.version),
        (tr("Date"), record.date),
        (tr("Hash of the inputs"), inputs_hash(project)),
    )
    for n, (name, text) in enumerate(entries, row):
        sheet.text(n, 0, name, "name")
        sheet.text(n, 1, text or "–")


def write_project(book: Book, project: Project, workshop: str) -> None:
    """The whole project as its file's text, in pieces that fit a cell, for opening the workbook again.

    workshop  checksum of the sheet of a workshop, which no project in a workbook has; empty without one
    """
    sheet = book.sheet(PROJECT)
    text = dumps(project)
    assert CHUNK <= MAX_TEXT
    style = book.styles["plain"]
    sheet.raw.write_string(0, 0, "mcda-project")
    sheet.raw.write_string(0, 1, inputs_hash(project))
    sheet.raw.write_string(0, 2, i18n.current_language())
    sheet.raw.write_string(0, 3, str(LAYOUT))
    sheet.raw.write_string(0, 4, __version__)
    if workshop:
        sheet.raw.write_string(0, 5, workshop)
    for n, begun in enumerate(range(0, len(text), CHUNK // 2), 1):
        sheet.raw.write_string(n, 0, text[begun : begun + CHUNK // 2], style)
    sheet.raw.hide()
