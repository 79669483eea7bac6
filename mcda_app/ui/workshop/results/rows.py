# SPDX-License-Identifier: MIT
"""A group's result as table rows for the Results view."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from mcda_app.analysis.phrases import percent
from mcda_app.i18n import localised, tr
from mcda_app.ui.widgets.tables.read_only_table import Cell

if TYPE_CHECKING:
    from mcda_app.analysis.group.result import Aggregated, GroupResult
    from mcda_app.analysis.group.subgroups import Side
    from mcda_app.domain.issue import Option

Rows = list[tuple[Cell, ...]]


def _shares(shares: Sequence[float], *, bold: bool = False) -> tuple[Cell, ...]:
    return tuple(Cell(percent(s), number=True, bold=bold) for s in shares)


def aggregation_rows(result: GroupResult, current: Aggregated, alike: Aggregated | None) -> Rows:
    """The aggregation methods, the current one in bold, and the spread below them."""
    from mcda_app.analysis.vocabulary.groups import AGGREGATION_NAMES

    rows: Rows = []
    for aggregate in result.aggregations:
        bold = aggregate.aggregation is current.aggregation
        name = Cell(AGGREGATION_NAMES[aggregate.aggregation], bold=bold, tip=aggregate.obstacle)
        dashes = tuple(Cell("–", number=True, tip=aggregate.obstacle) for _ in result.spreads)
        rows.append((name, *(_shares(aggregate.shares, bold=bold) if aggregate.shares else dashes)))
    if alike is not None and alike.shares:
        name = Cell(
            tr("{aggregation_names}, all votes counted equally").format(
                aggregation_names=AGGREGATION_NAMES[alike.aggregation]
            )
        )
        rows.append((name, *_shares(alike.shares)))
    spreads = result.spreads
    rows.append((Cell(tr("Lowest answer")), *_shares([s.low for s in spreads])))
    rows.append((Cell(tr("Median")), *_shares([s.middle for s in spreads])))
    rows.append((Cell(tr("Highest answer")), *_shares([s.high for s in spreads])))
    return rows


def side_rows(sides: Sequence[Side], current: Aggregated) -> Rows:
    """The groups side by side."""
    rows: Rows = []
    for side in sides:
        agreement = "–" if side.agreement is None else percent(side.agreement)
        same = tr("{firsts} of {firsts_count}").format(
            firsts=side.same_as(current.firsts), firsts_count=len(side.firsts)
        )
        rows.append(
            (
                Cell(f"{side.name} ({side.people})"),
                *_shares(side.shares),
                Cell(agreement, number=True),
                Cell(same, number=True),
            )
        )
    return rows


def option_names(options: Sequence[Option]) -> str:
    """The options that share first place."""
    return " = ".join(o.label for o in options)


def issue_rows(result: GroupResult, current: Aggregated) -> Rows:
    """Each issue: first place for the group, and for everybody under their own weights."""
    rows: Rows = []
    for votes in result.own:
        firsts: dict[str, int] = {}
        for first in votes.firsts:
            name = option_names(first) or tr("none")
            firsts[name] = firsts.get(name, 0) + 1
        tally = ", ".join(f"{name} {n}" for name, n in sorted(firsts.items(), key=lambda i: -i[1]))
        group = current.firsts.get(votes.issue.id, ())
        nobodys = bool(group) and not any(set(group) & set(first) for first in votes.firsts)
        tip = tr("Nobody favours this under their own weights") if nobodys else ""
        w = result.ranking_agreement.get(votes.issue.id)
        rows.append(
            (
                Cell(votes.issue.label, tip=votes.issue.title),
                Cell(option_names(group) or "–", bold=True, marked=nobodys, tip=tip),
                Cell(tally),
                Cell("–" if w is None else f"{localised(w, '.2f')}", number=True),
            )
        )
    return rows


def people_rows(result: GroupResult, current: Aggregated) -> tuple[tuple[str, ...], Rows]:
    """Each participant: the headings after the criteria's, and the rows."""
    voting = len(set(result.table.voting)) > 1
    rows: Rows = []
    for n, person in enumerate(result.table.people):
        same = sum(
            bool(set(votes.firsts[n]) & set(current.firsts.get(votes.issue.id, ()))) for votes in result.own
        )
        votes_ = (Cell(f"{localised(result.table.voting[n], 'g')}", number=True),) if voting else ()
        agreeing = Cell(tr("{same} of {own_count}").format(same=same, own_count=len(result.own)), number=True)
        rows.append((Cell(person.label), *_shares(result.table.shares[n]), *votes_, agreeing))
    return (*((tr("Vote"),) if voting else ()), tr("Same as the group")), rows
