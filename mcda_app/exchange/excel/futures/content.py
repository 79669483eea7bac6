# SPDX-License-Identifier: MIT
"""What the sheet of futures says, gathered before its first cell is written."""

from __future__ import annotations

from typing import NamedTuple

from mcda_app.analysis.futures.fixed_scores import measure_sentence
from mcda_app.analysis.futures.regret import Table
from mcda_app.analysis.futures.sentences import (
    probabilities_sentence,
    regret_notes,
    state_titles,
    summary,
    today_title,
)
from mcda_app.analysis.futures.table import IssueInFutures, futures_table
from mcda_app.domain.project import Project


class FutureOption(NamedTuple):
    """An option of an issue.

    first  in how many futures it is first
    hedge  whether its largest regret is the smallest
    """

    title: str
    first: int
    hedge: bool


class FuturesOfIssue(NamedTuple):
    """A block of the sheet. States are today and then the futures; see `IssueInFutures`.

    states  their titles, marked where another option is best by the comparable scores
    ranks   (options, states); None where an option is not ranked
    notes   on options without regret that are not first everywhere
    """

    title: str
    states: tuple[str, ...]
    options: tuple[FutureOption, ...]
    ranks: tuple[tuple[int | None, ...], ...]
    scores: Table
    regrets: Table
    largest: tuple[float | None, ...]
    expected: tuple[float | None, ...] | None
    holds: tuple[bool, ...]
    notes: tuple[str, ...]


class FuturesContent(NamedTuple):
    """What stands on the sheet.

    titles         of today and the futures
    probabilities  (states,); None where they are not complete
    """

    sentences: tuple[str, ...]
    titles: tuple[str, ...]
    probabilities: tuple[float, ...] | None
    issues: tuple[FuturesOfIssue, ...]


def gather_futures(project: Project) -> FuturesContent | None:
    """The sheet's content; None for a project without futures."""
    if not project.futures.futures:
        return None
    table = futures_table(project)
    return FuturesContent(
        (f"{summary(table)}.", measure_sentence(project.settings), probabilities_sentence(project.futures)),
        (today_title(), *(future.label for future in project.futures.futures)),
        project.futures.probabilities,
        tuple(_of_issue(each) for each in table.issues.values()),
    )


def _of_issue(each: IssueInFutures) -> FuturesOfIssue:
    hedges = {option.id for option in each.hedges}
    return FuturesOfIssue(
        each.issue.title,
        tuple(state_titles(each)),
        tuple(FutureOption(o.title, each.first_count(o), o.id in hedges) for o in each.options),
        tuple(tuple(result.standing(o.id).rank for result in each.results) for o in each.options),
        each.scores,
        each.regrets,
        each.largest,
        each.expected,
        each.holds,
        regret_notes(each),
    )
