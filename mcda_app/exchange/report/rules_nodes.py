# SPDX-License-Identifier: MIT
"""What the rules of the house add to the report on an issue."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mcda_app.analysis.phrases import listed
from mcda_app.analysis.ranking.issue_ranking import IssueResult
from mcda_app.analysis.rules.baseline import against_baseline, issues_without_baseline
from mcda_app.domain.issue import Issue
from mcda_app.domain.project import Project
from mcda_app.exchange.report.document import Cell, Node, Paragraph
from mcda_app.exchange.report.wide_tables import tables_of
from mcda_app.i18n import tr

MOST_COLUMNS = 6
"""Columns of a table at most, beside the options."""

NAMED = 5
"""Issues that a sentence names at most."""


def baseline_nodes(project: Project, result: IssueResult) -> Iterator[Node]:
    """What each option gains and costs against the baseline; nothing without one."""
    comparison = against_baseline(project, result)
    if comparison is None or not comparison.rows:
        return
    heads = [*(c.short or c.title for c in project.criteria), tr("Score", "of an option as a whole")]
    rows = [
        (
            Cell(row.option.title, bold=True),
            *(Cell(difference.words) for difference in row.differences),
            Cell(row.score_words),
        )
        for row in comparison.rows
    ]
    caption = tr("Gains and burdens against the baseline, {option}").format(option=comparison.baseline.title)
    yield from tables_of(caption, tr("Option"), heads, rows, wide=0.22, most=MOST_COLUMNS)


def missing_baseline_nodes(project: Project, issues: Sequence[Issue]) -> Iterator[Node]:
    """Of which issues no gains and burdens could be shown, in one line."""
    without = issues_without_baseline(project, issues)
    if not without:
        return
    if len(without) == len(issues):
        text = tr("No option that takes part is marked as the baseline, such as “no action”.")
    else:
        names = [issue.label for issue in without]
        if len(names) > NAMED:
            more = tr("{count} more").format(count=len(names) - NAMED + 1)
            names = [*names[: NAMED - 1], more]
        text = tr("No option that takes part is marked as the baseline on {issues}.").format(
            issues=listed(names)
        )
    yield Paragraph(text, "bullet")
