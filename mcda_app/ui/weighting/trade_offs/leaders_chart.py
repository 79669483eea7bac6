# SPDX-License-Identifier: MIT
"""Who can still come first on each issue: a bar for each, in the colours of the options."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QColor

from mcda_app.analysis.phrases import percents
from mcda_app.analysis.trade_offs.narrowing import IssueLeaders
from mcda_app.domain.issue import colour_indices
from mcda_app.domain.project import Project
from mcda_app.i18n import tr
from mcda_app.ui.charts.stacked_bars import Bar, Part, StackedBars
from mcda_app.ui.widgets.theme import Colours, badge_colours


class LeadersChart(StackedBars):
    """Each option that can still come first, as wide as the part of the weights under which it does."""

    def __init__(self) -> None:
        super().__init__(_colour)
        self._rows: tuple[tuple[str, ...], ...] = ()
        self.caption = tr("Who can still come first")

    def show_leaders(self, project: Project, issues: Sequence[IssueLeaders]) -> None:
        bars, rows = [], []
        for leaders in issues:
            colour_of = colour_indices(project.options_of(leaders.issue))
            shares = (
                [1 / len(leaders.necessary)] * len(leaders.necessary) if leaders.settled else leaders.shares
            )
            options = leaders.necessary if leaders.settled else leaders.possible
            parts = tuple(
                Part(share, colour_of[option.id], option.label)
                for option, share in zip(options, shares, strict=True)
            )
            end = tr("✓ settled") if leaders.settled else tr("{count} possible").format(count=len(options))
            bars.append(Bar(leaders.issue.label, parts, end))
            names = ", ".join(
                f"{option.label} {share}" if not leaders.settled else option.label
                for option, share in zip(options, percents(*shares), strict=True)
            )
            rows.append((leaders.issue.label, names, tr("settled") if leaders.settled else tr("open")))
        self._rows = tuple(rows)
        self.show_bars(bars)
        self.describe(self.caption, lambda: "; ".join(": ".join(row[:2]) for row in self._rows))

    def table(self) -> tuple[Sequence[str], Sequence[Sequence[str]]]:
        return (tr("Issue"), tr("Who can still come first"), tr("First place")), self._rows


def _colour(theme: Colours, shade: int) -> tuple[QColor, QColor]:
    return badge_colours(theme.options[shade % len(theme.options)])
