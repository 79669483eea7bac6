# SPDX-License-Identifier: MIT
"""The command ``mcda-app futures``."""

from __future__ import annotations

import json
from collections.abc import Sequence

from mcda_app.analysis.futures.sentences import (
    explanation,
    headline,
    probabilities_sentence,
    state_titles,
    summary,
)
from mcda_app.analysis.futures.table import IssueInFutures, futures_table
from mcda_app.analysis.phrases import figure
from mcda_app.domain.project import Project
from mcda_app.errors import MethodError
from mcda_app.exchange.data.futures_data import futures_data
from mcda_app.i18n import tr


def futures(project: Project, issue_ids: Sequence[str] | None, as_json: bool) -> str:
    """Every issue in every future, or some of them with the reasons.

    Raises EditError for an unknown issue and MethodError for a project without futures.
    """
    if not project.futures.futures:
        raise MethodError(
            tr("There are no futures in this project yet."),
            remedy=tr("Add one on the page Futures, and say what is different in it."),
        )
    issues = project.issues if issue_ids is None else tuple(map(project.issue, dict.fromkeys(issue_ids)))
    table = futures_table(project)
    if as_json:
        return json.dumps(futures_data(table, issues), ensure_ascii=False, indent=2, allow_nan=False)
    lines: list[str] = []
    for issue in issues:
        each = table[issue.id]
        lines += [headline(each), *_rows(each)]
        if issue_ids is not None:
            lines += ["", *(f"   {text}" for text in explanation(project, each))]
        lines.append("")
    if issue_ids is None:
        lines.append(f"{summary(table)}.")
    said = probabilities_sentence(project.futures)
    return "\n".join([*lines, *([said] if said else [])]).rstrip()


def _rows(each: IssueInFutures) -> list[str]:
    """A row for each option: place and score in every state, and the largest regret."""
    heads = [*state_titles(each), tr("largest regret")]
    if each.expected is not None:
        heads.append(tr("expected score"))
    first = max((len(option.label) for option in each.options), default=0)
    lines = ["   ".join([" " * (first + 3), *heads]).rstrip()]
    for n, option in enumerate(each.options):
        cells = []
        for result in each.results:
            standing = result.standing(option.id)
            placed = standing.rank is not None and standing.score is not None
            cells.append(f"{standing.rank}. {figure(standing.score or 0.0)}" if placed else "–")
        cells.append(_figure(each.largest[n]))
        if each.expected is not None:
            cells.append(_figure(each.expected[n]))
        padded = [cell.ljust(len(head)) for cell, head in zip(cells, heads, strict=True)]
        lines.append("   ".join([f"   {option.label.ljust(first)}", *padded]).rstrip())
    return lines


def _figure(value: float | None) -> str:
    return "–" if value is None else figure(value)
