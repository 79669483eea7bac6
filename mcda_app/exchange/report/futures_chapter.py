# SPDX-License-Identifier: MIT
"""Futures: what holds in which, how much could be regretted, and what differs in each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mcda_app.analysis.futures.differences import Difference, differences
from mcda_app.analysis.futures.fixed_scores import measure_sentence
from mcda_app.analysis.futures.sentences import (
    basis_sentence,
    explanation,
    headline,
    probabilities_sentence,
    regret_notes,
    state_titles,
    summary,
    today_title,
)
from mcda_app.analysis.futures.table import FuturesTable, IssueInFutures, futures_table
from mcda_app.analysis.phrases import figure, named, percent
from mcda_app.analysis.vocabulary.evidence import EVIDENCE_REPORTED
from mcda_app.domain.futures.futures import Future
from mcda_app.domain.issue import Issue
from mcda_app.domain.project import Project
from mcda_app.exchange.report.document import Cell, Heading, Node, Paragraph, Table
from mcda_app.i18n import tr

FIRST = 0.22
"""Width of the first column, as a share of the table's."""

MOST_STATES = 6
"""Columns of states in a table at most: names are whole then. More go into a table below."""


def future_nodes(project: Project, issues: Sequence[Issue]) -> Iterator[Node]:
    """The chapter on some issues; nothing without futures."""
    if not project.futures.futures or not issues:
        return
    table = futures_table(project)
    yield Heading(1, tr("Futures"))
    if len(issues) > 1:
        yield Paragraph(f"{summary(table)}.", "answer")
        yield from _overview(table, issues)
    for issue in issues:
        each = table[issue.id]
        if len(issues) > 1:
            yield Heading(2, issue.title)
        yield Paragraph(f"{headline(each)}.", "answer" if len(issues) == 1 else "body")
        yield from _options(each)
        if len(issues) == 1:
            for text in explanation(project, each):
                yield Paragraph(text, "bullet")
        else:
            yield from (Paragraph(text, "muted") for text in regret_notes(each))
    for said in filter(None, (basis_sentence(project.futures), probabilities_sentence(project.futures))):
        yield Paragraph(said, "muted")
    if len(issues) > 1:
        yield Paragraph(measure_sentence(project.settings), "muted")
    for future in project.futures.futures:
        yield from _future(project, future, {issue.id for issue in issues})


def _overview(table: FuturesTable, issues: Sequence[Issue]) -> Iterator[Node]:
    futures = table.project.futures.futures
    rows = []
    for issue in issues:
        each = table[issue.id]
        cells = [Cell(issue.label, bold=True), Cell(named(each.leaders) if each.leaders else "–")]
        for result, holds in zip(each.results[1:], each.holds, strict=True):
            same = {o.id for o in result.leaders} == {o.id for o in each.leaders}
            text = tr("= same") if same and holds else named(result.leaders) if result.leaders else "–"
            cells.append(Cell(text, bold=not holds))
        cells.append(Cell(named(each.hedges) if each.hedges else "–"))
        rows.append(cells)
    heads = [today_title(), *(future.label for future in futures), tr("Safest hedge")]
    yield from _split(tr("Who leads on each issue in each future"), tr("Issue"), heads, rows)


def _options(each: IssueInFutures) -> Iterator[Node]:
    rows = []
    for n, option in enumerate(each.options):
        cells = [Cell(option.label, bold=True)]
        for result in each.results:
            standing = result.standing(option.id)
            if standing.rank is None or standing.score is None:
                cells.append(Cell("–"))
                continue
            text = tr("{rank}. {score}", "place and score").format(
                rank=standing.rank, score=figure(standing.score)
            )
            cells.append(Cell(text, standing.score, standing.rank == 1))
        hedge = any(o.id == option.id for o in each.hedges)
        cells.append(Cell(_figure(each.largest[n]), bold=hedge))
        if each.expected is not None:
            cells.append(Cell(_figure(each.expected[n])))
        rows.append(cells)
    heads = [*state_titles(each), tr("Largest regret")]
    if each.expected is not None:
        heads.append(tr("Expected score"))
    caption = tr("{issue}: options in each future").format(issue=each.issue.label)
    yield from _split(caption, tr("Option"), heads, rows)


def _figure(value: float | None) -> str:
    return "–" if value is None else figure(value)


def _split(caption: str, first: str, heads: Sequence[str], rows: Sequence[Sequence[Cell]]) -> Iterator[Node]:
    """One table, or several below each other where there are many columns."""
    for start in range(0, len(heads), MOST_STATES):
        part = slice(start, start + MOST_STATES)
        columns = list(heads[part])
        yield Table(
            caption,
            (first, *columns),
            tuple((row[0], *row[1:][part]) for row in rows),
            (FIRST, *([(1 - FIRST) / len(columns)] * len(columns))),
        )


def _future(project: Project, future: Future, issue_ids: set[str]) -> Iterator[Node]:
    """What happens in a future, and each difference with its evidence and reason."""
    yield Heading(2, tr("What differs: {future}").format(future=future.title))
    if future.description:
        yield Paragraph(future.description)
    if future.weights is not None:
        weights = ", ".join(
            f"{c.short or c.title} {percent(future.weights.share(c.id))}" for c in project.criteria
        )
        yield Paragraph(tr("Weights: {shares}").format(shares=weights))
    shown = [each for each in differences(project, future) if not each.issue_id or each.issue_id in issue_ids]
    if not shown:
        if future.weights is None:
            yield Paragraph(tr("Nothing is different on these issues."), "muted")
        return
    yield Table(
        tr("What differs: {future}").format(future=future.title),
        (tr("Issue"), tr("What"), tr("Today"), tr("In this future"), tr("Evidence"), tr("Reason")),
        tuple(_row(each) for each in shown),
        (0.15, 0.18, 0.11, 0.11, 0.12, 0.33),
    )


def _row(each: Difference) -> tuple[Cell, ...]:
    score = each.score
    return (
        Cell(each.where),
        Cell(each.what),
        Cell(each.today),
        Cell(each.there, bold=True),
        Cell(EVIDENCE_REPORTED[score.evidence]),
        Cell(score.reason_text or "–"),
    )
