# SPDX-License-Identifier: MIT
"""The content of the room window: few words and bars, never a participant's name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from mcda_app.analysis.group.ballot_tables import latest_weights
from mcda_app.analysis.group.revealed_round import RevealedRound
from mcda_app.analysis.phrases import lead, listed, percent
from mcda_app.analysis.vocabulary.rounds import round_subject
from mcda_app.domain.ballots import progress
from mcda_app.domain.membership.rules import rating_title
from mcda_app.domain.scale import shown_end
from mcda_app.domain.workshop import Round, RoundKind, RoundState, Workshop
from mcda_app.i18n import plural, tr, tr_lazy
from mcda_app.ui.core.session import Session

if TYPE_CHECKING:
    from mcda_app.analysis.group.result import GroupResult

QUESTION = "question"
RESULT = "result"
TIMER = "timer"

MAX_RATINGS = 8
"""Ratings of actors that the room sees at the most."""

LEGEND = tr_lazy("The group's weights; wide bar: from the lowest to the highest answer")


class Bar(NamedTuple):
    """A criterion's weight as a share, and the least and the most anyone gave."""

    title: str
    share: float
    low: float | None = None
    high: float | None = None


class RoomContent(NamedTuple):
    """One picture for the room window.

    heading   small, at the top
    main      the main text, in large letters
    below     a line or two about it
    lines     a list
    legend    what the bars mean
    bars      weights
    voted     how many have voted and how many could; None if no vote is open
    """

    heading: str
    main: str
    below: str = ""
    lines: tuple[str, ...] = ()
    legend: str = ""
    bars: tuple[Bar, ...] = ()
    voted: tuple[int, int] | None = None

    @property
    def description(self) -> str:
        """The whole content in words."""
        parts = [self.heading, self.main, self.below, *self.lines]
        for bar in self.bars:
            spread = "" if bar.low is None or bar.high is None else f" ({_range(bar.low, bar.high)})"
            parts.append(f"{bar.title} {percent(bar.share)}{spread}")
        if self.voted is not None:
            parts.append(have_voted(*self.voted))
        return "; ".join(filter(None, parts))


def have_voted(voted: int, expected: int) -> str:
    """“3 of 7 have voted”."""
    text = plural(voted, tr("{voted} of {expected} has voted"), tr("{voted} of {expected} have voted"))
    return text.format(voted=voted, expected=expected)


def clock_text(seconds: int) -> str:
    """“4:05”, or “1:04:05” from an hour on."""
    hours, rest = divmod(seconds, 3600)
    minutes, secs = divmod(rest, 60)
    return f"{hours}:{minutes:02d}:{secs:02d}" if hours else f"{minutes}:{secs:02d}"


def room_content(session: Session, shows: str, seconds_left: int) -> RoomContent:
    """The content to show.

    shows  QUESTION, RESULT or TIMER
    """
    workshop = session.project.workshop
    title = session.project.title
    if workshop is None:
        hint = tr("Start one on the Workshop page. F6 returns to the program.")
        return RoomContent(title, tr("No workshop"), hint)
    if shows == TIMER:
        return RoomContent(title, tr("Time is up") if seconds_left == 0 else clock_text(seconds_left))
    if shows == RESULT:
        return _result(session, workshop)
    round_ = workshop.open_round or (workshop.rounds[-1] if workshop.rounds else None)
    return RoomContent(title, tr("Welcome")) if round_ is None else _question(session, workshop, round_)


def _question(session: Session, workshop: Workshop, round_: Round) -> RoomContent:
    turnout = progress(workshop, round_.id)
    voted = (turnout.voted, turnout.expected)
    if round_.state is RoundState.CLOSED:
        return RoomContent(round_.title, tr("The round is closed"), voted=voted)
    main = _capital(round_subject(round_))
    if round_.state is RoundState.REVEALED:
        return _revealed(session, workshop, round_, main, voted)
    if round_.kind is RoundKind.WEIGHTS:
        lines = tuple(f"{c.title}: {shown_end(c.worst)} → {shown_end(c.best)}" for c in round_.asked.criteria)
    else:
        lines = tuple(i.title for i in round_.asked.issues)
    return RoomContent(round_.title, main, lines=lines, voted=voted)


def _revealed(
    session: Session, workshop: Workshop, round_: Round, main: str, voted: tuple[int, int]
) -> RoomContent:
    heading = tr("{round} is revealed").format(round=round_.title)
    if round_.kind is RoundKind.WEIGHTS:
        result = session.group_result(round_.id)
        if result is not None:
            titles = [c.title for c in round_.asked.criteria]
            return RoomContent(heading, main, legend=str(LEGEND), bars=_bars(result, workshop, titles))
    if round_.kind is RoundKind.GUT:
        from mcda_app.analysis.group.gut_check import gut_gaps

        revealed = RevealedRound.of(session.project, round_.id)
        gaps = {g.issue.id: g for g in gut_gaps(session.evaluation, revealed)}
        lines = tuple(
            f"{gaps[i.id].issue.label}: {listed(f'{option.label} {n}' for option, n in gaps[i.id].firsts)}"
            for i in round_.asked.issues
            if i.id in gaps
        )
        return RoomContent(heading, main, tr("How many people put each option first"), lines=lines)
    if round_.kind is RoundKind.ACTORS:
        from mcda_app.analysis.group.actor_ratings import group_ratings

        ratings = group_ratings(RevealedRound.of(session.project, round_.id))
        parted = sorted((one for one in ratings if one.spread), key=lambda one: -one.spread)
        lines = tuple(
            f"{one.actor.label}, {rating_title(one.rating)}: {one.text}" for one in parted[:MAX_RATINGS]
        )
        return RoomContent(heading, main, tr("Where people differ most") if lines else "", lines=lines)
    return RoomContent(heading, main, voted=voted)


def _bars(result: GroupResult, workshop: Workshop, titles: Sequence[str]) -> tuple[Bar, ...]:
    shares = result.usable(workshop.aggregation).shares
    return tuple(
        Bar(title, share, spread.low, spread.high)
        for title, share, spread in zip(titles, shares, result.spreads, strict=True)
    )


def _result(session: Session, workshop: Workshop) -> RoomContent:
    issue, result = session.issue, session.result
    if issue is None or result is None:
        return RoomContent(session.project.title, tr("No issue is chosen"))
    round_ = latest_weights(session.project) if issue.weights is None else None
    group = None if round_ is None else session.group_result(round_.id)
    if group is None:
        weights = session.project.weights_of(issue)
        bars = tuple(Bar(c.title, weights.share(c.id)) for c in session.project.criteria)
        return RoomContent(issue.title, _capital(lead(result.leaders)), bars=bars)
    aggregate = group.usable(workshop.aggregation)
    titles = {c.id: c.title for c in session.project.criteria}
    bars = _bars(group, workshop, [titles[key] for key in group.table.criteria])
    below = ""
    votes = next((v for v in group.own if v.issue.id == issue.id), None)
    if votes is not None and len(group.table.people) > 1:
        firsts: dict[str, int] = {}
        for first in votes.firsts:
            name = " = ".join(o.label for o in first) or tr("none")
            firsts[name] = firsts.get(name, 0) + 1
        ordered = sorted(firsts.items(), key=lambda each: -each[1])
        below = tr("Under their own weights: {value}").format(
            value=", ".join(f"{name} {n}" for name, n in ordered)
        )
    main = _capital(lead(aggregate.firsts.get(issue.id, ())))
    return RoomContent(issue.title, main, below, legend=str(LEGEND), bars=bars)


def _range(low: float, high: float) -> str:
    return tr("from {low} to {high}").format(low=percent(low), high=percent(high))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
