# SPDX-License-Identifier: MIT
"""Bars of coalitions by their score, and of actors by how often they are in the best one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtGui import QColor

from mcda_app.analysis.acceptability.sentences import share_figure, share_words
from mcda_app.analysis.partners.answers import ForumResult, PartnerAnswers
from mcda_app.analysis.partners.certainty import PartnerCertainty
from mcda_app.analysis.partners.sentences import score_words
from mcda_app.analysis.phrases import listed
from mcda_app.domain.partners.actors import Actor
from mcda_app.i18n import plural, tr
from mcda_app.ui.charts.stacked_bars import Bar, Part, StackedBars
from mcda_app.ui.widgets.theme import Colours, badge_colours, mix, readable_on


class ForumRow(NamedTuple):
    """One coalition.

    lacks, extra  whom it has too few and too many, against the best
    out           whether it misses a threshold
    """

    name: str
    members: tuple[Actor, ...]
    score: float
    lacks: tuple[Actor, ...] = ()
    extra: tuple[Actor, ...] = ()
    out: bool = False

    @property
    def score_words(self) -> str:
        return score_words(self.score, out=self.out)


class ForumBars(StackedBars):
    """The best coalition, then forums by their score, then everybody and us alone."""

    def __init__(self) -> None:
        super().__init__(_shade)
        self._rows: tuple[ForumRow, ...] = ()

    @property
    def rows(self) -> tuple[ForumRow, ...]:
        """What is shown, from top to bottom."""
        return self._rows

    def show_answers(self, answers: PartnerAnswers) -> None:
        problem, best = answers.problem, answers.ranking.best
        ends = [(tr("Everybody"), answers.everybody), (tr("Alone"), answers.alone)]
        self._rows = (
            ForumRow(tr("Best of all"), answers.best, answers.ranking.score),
            *(
                ForumRow(
                    _with_us(r, problem.us),
                    r.members,
                    r.score.score,
                    r.lacks,
                    r.extra,
                    bool(r.score.misses),
                )
                for r in answers.ranked_forums
            ),
            *(
                ForumRow(
                    name,
                    problem.members(each.mask),
                    each.score,
                    problem.members(best & ~each.mask),
                    problem.members(each.mask & ~best),
                    bool(each.misses),
                )
                for name, each in ends
            ),
        )
        self.show_bars(
            [
                Bar(
                    row.name,
                    (Part(min(max(row.score, 0.0), 1.0), int(n > 0), _members(len(row.members))),),
                    row.score_words,
                )
                for n, row in enumerate(self._rows)
            ]
        )
        self.describe(tr("Scores of coalitions"), self._in_words, tip=True)

    def _in_words(self) -> str:
        return "; ".join(f"{row.name}: {row.score_words}" for row in self._rows)

    def table(self) -> tuple[Sequence[str], Sequence[Sequence[str]]]:
        score = tr("Score", "of a coalition")
        heads = [tr("Coalition"), tr("Members"), score, tr("Lacks"), tr("Could do without")]
        rows = [
            [row.name, _names(row.members), row.score_words, _names(row.lacks), _names(row.extra)]
            for row in self._rows
        ]
        return heads, rows


class CertaintyBars(StackedBars):
    """The share of draws in which each actor is in the best coalition, the most frequent first."""

    def __init__(self) -> None:
        super().__init__(_shade)
        self._shares: tuple[tuple[Actor, float], ...] = ()

    def show_certainty(self, certainty: PartnerCertainty) -> None:
        actors = [actor for actor in certainty.problem.actors if not actor.us]
        self._shares = tuple(
            sorted(((actor, certainty.share(actor)) for actor in actors), key=lambda each: -each[1])
        )
        best = {actor.id for actor, share in self._shares if share >= 0.5}
        self.show_bars(
            [
                Bar(actor.label, (Part(share, int(actor.id not in best), ""),), share_figure(share))
                for actor, share in self._shares
            ]
        )
        self.describe(
            tr("Share of draws in which each actor is in the best coalition"), self._in_words, tip=True
        )

    def _in_words(self) -> str:
        return "; ".join(f"{actor.title}: {share_words(share)}" for actor, share in self._shares)

    def table(self) -> tuple[Sequence[str], Sequence[Sequence[str]]]:
        rows = [[actor.title, share_figure(share)] for actor, share in self._shares]
        return [tr("Actor"), tr("In the best coalition in")], rows


def _with_us(result: ForumResult, us: Actor) -> str:
    """A forum's name, and ours where we had to be added."""
    return f"{result.forum.label} + {us.label}" if result.joined else result.forum.label


def _members(count: int) -> str:
    return plural(count, tr("{count} member"), tr("{count} members")).format(count=count)


def _names(actors: Sequence[Actor]) -> str:
    return listed(actor.label for actor in actors) if actors else "–"


def _shade(theme: Colours, at: int) -> tuple[QColor, QColor]:
    if at == 0:
        return badge_colours(theme.options[1])
    pale = mix(theme.options[1], theme.surface, 0.5)
    return pale, readable_on(pale)
