# SPDX-License-Identifier: MIT
"""How many participants favour each option under their own weights: a bar for each issue."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

from mcda_app.analysis.phrases import in_quotes, listed
from mcda_app.domain.issue import Option, colour_indices
from mcda_app.domain.project import Project
from mcda_app.i18n import tr
from mcda_app.ui.charts.stacked_bars import Bar, Part, StackedBars
from mcda_app.ui.widgets.theme import Colours, badge_colours
from mcda_app.ui.workshop.results.rows import option_names

if TYPE_CHECKING:
    from mcda_app.analysis.group.result import Aggregated, GroupResult

MAX_LETTERS = 24
"""Letters of an option behind a bar at most, so that the bar keeps its room; the table has the whole name."""

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
            ordered = Counter(tuple(firsts) for firsts in votes.firsts).most_common()
            group = option_names(current.firsts.get(votes.issue.id, ())) or "–"
            people = max(1, len(votes.firsts))
            parts = tuple(
                Part(
                    n / people,
                    colour_of[firsts[0].id] if len(firsts) == 1 else UNCOLOURED,
                    f"{_short_name(firsts)} {n}",
                )
                for firsts, n in ordered
            )
            short = group if len(group) <= MAX_LETTERS else f"{group[: MAX_LETTERS - 1].rstrip()}…"
            end = tr("group: {option}").format(option=short)
            bars.append(Bar(votes.issue.label, parts, end))
            tally = listed([f"{option_names(firsts) or tr('none')} {n}" for firsts, n in ordered])
            lines.append(
                tr("{issue}: {tally}; the group: {option}").format(
                    issue=in_quotes(votes.issue.label), tally=tally, option=group
                )
            )
        self._lines = tuple(lines)
        self.caption = tr("What each participant favours under their own weights")
        self.show_bars(bars)
        self.describe(self.caption, lambda: "; ".join(self._lines))


def _short_name(firsts: Sequence[Option]) -> str:
    """What fits into a part of a bar."""
    name = option_names(firsts) or tr("none")
    return name if len(name) <= MAX_LETTERS else " = ".join(option.badge for option in firsts)


def _colour(theme: Colours, shade: int) -> tuple[QColor, QColor]:
    if shade == UNCOLOURED:
        return QColor(theme.track), QColor(theme.text)
    return badge_colours(theme.options[shade % len(theme.options)])
