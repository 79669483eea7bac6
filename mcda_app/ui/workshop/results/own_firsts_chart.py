# SPDX-License-Identifier: MIT
"""How many participants favour each option under their own weights: a bar for each issue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

from mcda_app.analysis.phrases import in_quotes, listed
from mcda_app.domain.issue import colour_indices
from mcda_app.domain.project import Project
from mcda_app.i18n import tr
from mcda_app.ui.charts.stacked_bars import Bar, Part, StackedBars
from mcda_app.ui.widgets.theme import Colours, badge_colours
from mcda_app.ui.workshop.results.rows import option_names

if TYPE_CHECKING:
    from mcda_app.analysis.group.result import Aggregated, GroupResult

UNCOLOURED = -1
"""The shade of ties, and of those who favour no option."""


class OwnFirstsChart(StackedBars):
    """Each issue's participants by the option they favour, and behind the bar what the group favours."""

    def __init__(self) -> None:
        super().__init__(_colour)
        self._lines: tuple[str, ...] = ()

    def show_result(self, project: Project, result: GroupResult, current: Aggregated) -> None:
        bars, lines = [], []
        for votes in result.own:
            colour_of = colour_indices(project.options_of(votes.issue))
            counts: dict[tuple[str, int], int] = {}
            for firsts in votes.firsts:
                shade = colour_of[firsts[0].id] if len(firsts) == 1 else UNCOLOURED
                key = option_names(firsts) or tr("none"), shade
                counts[key] = counts.get(key, 0) + 1
            ordered = sorted(counts.items(), key=lambda each: -each[1])
            group = option_names(current.firsts.get(votes.issue.id, ())) or "–"
            people = max(1, len(votes.firsts))
            parts = tuple(Part(n / people, shade, f"{name} {n}") for (name, shade), n in ordered)
            bars.append(Bar(votes.issue.label, parts, tr("group: {option}").format(option=group)))
            tally = listed([f"{name} {n}" for (name, _), n in ordered])
            lines.append(
                tr("{issue}: {tally}; the group: {option}").format(
                    issue=in_quotes(votes.issue.label), tally=tally, option=group
                )
            )
        self._lines = tuple(lines)
        self.caption = tr("What each participant favours under their own weights")
        self.show_bars(bars)
        self.describe(self.caption, lambda: "; ".join(self._lines))


def _colour(theme: Colours, shade: int) -> tuple[QColor, QColor]:
    if shade == UNCOLOURED:
        return QColor(theme.track), QColor(theme.text)
    return badge_colours(theme.options[shade % len(theme.options)])
