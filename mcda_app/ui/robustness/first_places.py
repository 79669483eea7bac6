# SPDX-License-Identifier: MIT
"""How often each option comes first in random draws: a bar for each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QColor

from mcda_app.analysis.acceptability.badges import Badge
from mcda_app.analysis.acceptability.sentences import share_figure, share_words
from mcda_app.domain.issue import Option
from mcda_app.i18n import plural, tr
from mcda_app.ui.charts.stacked_bars import Bar, Part, StackedBars
from mcda_app.ui.widgets.theme import Colours, badge_colours

MAX_BARS = 8
"""Options at most; the table has them all."""


class FirstPlaces(StackedBars):
    """The share of draws in which each option is first, in its colour, the most frequent first."""

    def __init__(self) -> None:
        super().__init__(_colour)
        self._firsts: tuple[tuple[Option, float], ...] = ()

    def show_badge(self, badge: Badge | None, colour_of: Mapping[str, int]) -> str:
        """Show a badge's shares; returns a sentence on options that are not shown, empty if all are.

        colour_of  option id to the index of its colour
        """
        firsts = () if badge is None else tuple(sorted(badge.firsts, key=lambda each: -each[1]))
        self._firsts = firsts
        shown = firsts[:MAX_BARS]
        if len(firsts) > MAX_BARS:
            shown = tuple(each for each in shown if each[1]) or shown[:1]
        self.show_bars(
            [
                Bar(option.label, (Part(share, colour_of[option.id], ""),), share_figure(share))
                for option, share in shown
            ]
        )
        self.describe(tr("Share of draws in which each option is first"), self._in_words, tip=True)
        return _others(firsts[len(shown) :])

    def _in_words(self) -> str:
        return "; ".join(f"{option.title}: {share_words(share)}" for option, share in self._firsts)

    def table(self) -> tuple[Sequence[str], Sequence[Sequence[str]]]:
        rows = [(option.label, share_figure(share)) for option, share in self._firsts]
        return (tr("Option"), tr("First in")), rows


def _others(rest: Sequence[tuple[Option, float]]) -> str:
    if not rest:
        return ""
    text = (
        plural(
            len(rest),
            tr("{number} other option comes first less often; the table has it."),
            tr("{number} other options come first less often; the table has them."),
        )
        if any(share for _, share in rest)
        else plural(
            len(rest),
            tr("{number} other option is never first."),
            tr("{number} other options are never first."),
        )
    )
    return text.format(number=len(rest))


def _colour(theme: Colours, at: int) -> tuple[QColor, QColor]:
    return badge_colours(theme.options[at % len(theme.options)])
