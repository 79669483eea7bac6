# SPDX-License-Identifier: MIT
"""The largest regret of each option as a bar, the smallest marked as the safest hedge."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QColor

from mcda_app.analysis.futures.sentences import largest_states, state_titles
from mcda_app.analysis.futures.table import IssueInFutures
from mcda_app.analysis.phrases import figure, listed, margin_figure
from mcda_app.domain.issue import colour_indices
from mcda_app.domain.project import Project
from mcda_app.i18n import tr
from mcda_app.methods.ranking import TIE_TOLERANCE
from mcda_app.ui.charts.stacked_bars import Bar, Part, StackedBars
from mcda_app.ui.widgets.theme import Colours, badge_colours


class RegretBars(StackedBars):
    """Behind each bar the regret and the future in which it is largest."""

    def __init__(self) -> None:
        super().__init__(_shade)
        self._each: IssueInFutures | None = None

    def show_issue(self, each: IssueInFutures, project: Project) -> None:
        self._each = each
        hedges = {option.id for option in each.hedges}
        colour_of = colour_indices(project.options_of(each.issue))
        bars = []
        for option, largest in zip(each.options, each.largest, strict=True):
            hedge = option.id in hedges
            name = tr("{option} ✓", "the safest hedge").format(option=option.label) if hedge else option.label
            if largest is None:
                bars.append(Bar(name, (), tr("not ranked everywhere")))
                continue
            part = Part(min(1.0, max(0.0, largest)), colour_of[option.id], "")
            bars.append(Bar(name, (part,), margin_figure(largest)))
        self.show_bars(bars)
        self.describe(tr("Largest regret of each option"), self._in_words, tip=True)

    def _in_words(self) -> str:
        each = self._each
        if each is None:
            return ""
        texts = []
        for option, largest in zip(each.options, each.largest, strict=True):
            if largest is None:
                texts.append(tr("{option}: not ranked everywhere").format(option=option.title))
            elif largest <= TIE_TOLERANCE:
                texts.append(tr("{option}: no regret").format(option=option.title))
            else:
                texts.append(
                    tr("{option}: {regret} ({states})").format(
                        option=option.title,
                        regret=margin_figure(largest),
                        states=listed(largest_states(each, option)),
                    )
                )
        return "; ".join(texts)

    def table(self) -> tuple[Sequence[str], Sequence[Sequence[str]]]:
        each = self._each
        if each is None:
            return (), ()
        rows = [
            [option.label, *(_figure(regret) for regret in each.regrets[n]), _figure(each.largest[n])]
            for n, option in enumerate(each.options)
        ]
        return [tr("Option"), *state_titles(each), tr("Largest regret")], rows


def _figure(regret: float | None) -> str:
    return "–" if regret is None else figure(regret)


def _shade(theme: Colours, option: int) -> tuple[QColor, QColor]:
    return badge_colours(theme.options[option % len(theme.options)])
