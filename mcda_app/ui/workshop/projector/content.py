# SPDX-License-Identifier: MIT
"""The content of the room window: few words and bars, never a participant's name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from mcda_app.analysis.group.ballot_tables import latest_weights
from mcda_app.analysis.group.minutes import raised_by
from mcda_app.analysis.group.revealed_round import RevealedRound
from mcda_app.analysis.option_codes import option_codes
from mcda_app.analysis.phrases import lead, percent
from mcda_app.analysis.vocabulary.rounds import round_subject
from mcda_app.domain.agenda import todays_issues
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.issue import colour_indices
from mcda_app.domain.membership.rules import rating_title
from mcda_app.domain.scale import Direction, shown_end
from mcda_app.domain.voting.ballots import progress
from mcda_app.domain.workshop.minute_events import HandsCounted
from mcda_app.domain.workshop.workshop import AskedCriterion, Round, RoundKind, RoundState, Workshop
from mcda_app.i18n import LocalisedDict, plural, tr, tr_lazy
from mcda_app.ui.core.session import Session
from mcda_app.ui.workshop.projector.stage import Part, Reveal, RoomStage, latest_hands

if TYPE_CHECKING:
    from mcda_app.analysis.group.gut_check import Gap
    from mcda_app.analysis.group.result import GroupResult

QUESTION = "question"
RESULT = "result"
TIMER = "timer"

DOT_BETWEEN = "\u00a0· "
"""Between names; it stays with the one before it."""

MOVED_FROM = 0.005
"""A share that differs by less is the same in whole percent."""

LEGEND = tr_lazy("Wide bar: from the lowest to the highest answer")

QUESTIONS = LocalisedDict(
    lambda: {
        RoundKind.WEIGHTS: tr("How much does each criterion matter?"),
        RoundKind.SCORES: tr("How well does each option do?"),
        RoundKind.GUT: tr("What would you favour today?"),
        RoundKind.ACTORS: tr("How do you rate the actors?"),
    }
)
"""What a round asks, as it is asked of people."""

WAYS = LocalisedDict(
    lambda: {
        (RoundKind.WEIGHTS, WeightQuestion.DIRECT): tr(
            "Give points for each change from worst to best: twice as many count twice as much."
        ),
        (RoundKind.WEIGHTS, WeightQuestion.SWING): tr(
            "Imagine all at their worst: 100 for the change that matters most, 0 to 100 for the others."
        ),
        (RoundKind.WEIGHTS, WeightQuestion.PAIRWISE): tr(
            "For each pair: which change from worst to best matters more, and how many times?"
        ),
        (RoundKind.WEIGHTS, WeightQuestion.ORDER): tr(
            "Number the changes from worst to best by how much they matter, 1 for the most."
        ),
        (RoundKind.SCORES, WeightQuestion.DIRECT): tr(
            "Rate each option on each criterion. If you cannot tell, say so."
        ),
        (RoundKind.ACTORS, WeightQuestion.DIRECT): tr("Rate each on your own. If you cannot tell, say so."),
        (RoundKind.GUT, WeightQuestion.DIRECT): tr("Rank the options on your own. Ties are allowed."),
    }
)
"""How to answer, short enough for the room."""

ONE_LINE = 140
"""So many letters of options' names stand one after the other, which takes some lines of a picture."""

STILL = 0.012
"""A part of the axis that counts as no move."""

MAX_RATINGS = 8
"""Ratings of actors that the room sees at the most."""


class Bar(NamedTuple):
    """A criterion's weight as a share, and the least and the most anyone gave.

    figure  what stands beside it: the share in percent if empty
    """

    title: str
    share: float
    low: float | None = None
    high: float | None = None
    figure: str = ""

    @property
    def words(self) -> str:
        return self.figure or percent(self.share)


class Dots(NamedTuple):
    """Everybody's answers on one thing, without names.

    answers  where each is on the axis, from 0 to 1
    before   where each was in the earlier round, in the same order; None if there was none
    group    where the group is; None while that is not shown
    figure   the group's answer in words
    words    all of it, for those who cannot see it
    """

    title: str
    answers: tuple[float, ...]
    before: tuple[float | None, ...] = ()
    group: float | None = None
    figure: str = ""
    words: str = ""


class Share(NamedTuple):
    """How many people put an option first; colour is the index of the option's."""

    code: str
    colour: int
    people: int


class Firsts(NamedTuple):
    """First places on one issue, the most frequent first."""

    title: str
    shares: tuple[Share, ...]


class RoomContent(NamedTuple):
    """One picture for the room window.

    heading   small, at the top; beside the count while a vote is open
    main      the main text, in large letters
    below     a line or two about it
    lines     a list
    legend    what the bars or dots mean
    bars      weights, or hands that were raised
    voted     how many have voted and how many could; None if no vote is open
    dots      answers
    firsts    first places in a gut check
    """

    heading: str
    main: str
    below: str = ""
    lines: tuple[str, ...] = ()
    legend: str = ""
    bars: tuple[Bar, ...] = ()
    voted: tuple[int, int] | None = None
    dots: tuple[Dots, ...] = ()
    firsts: tuple[Firsts, ...] = ()

    @property
    def description(self) -> str:
        """The whole content in words."""
        parts = [self.heading, self.main, self.below, *self.lines, self.legend]
        for bar in self.bars:
            spread = "" if bar.low is None or bar.high is None else f" ({_range(bar.low, bar.high)})"
            parts.append(f"{bar.title} {bar.words}{spread}")
        parts += [dots.words for dots in self.dots]
        for issue in self.firsts:
            parts.append(f"{issue.title}: {', '.join(f'{s.code} {s.people}' for s in issue.shares)}")
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


def room_content(
    session: Session, shows: str, seconds_left: int, stage: RoomStage | None = None
) -> RoomContent:
    """The content to show.

    shows  QUESTION, RESULT or TIMER
    stage  how far the room has come with a revealed round
    """
    workshop = session.project.workshop
    title = session.project.title
    if workshop is None:
        hint = tr("Start one on the Workshop page. F6 returns to the program.")
        return RoomContent(title, tr("No workshop"), hint)
    if shows == TIMER:
        return RoomContent(title, tr("Time is up") if seconds_left == 0 else clock_text(seconds_left))
    round_ = workshop.open_round or (workshop.rounds[-1] if workshop.rounds else None)
    if shows == RESULT and workshop.open_round is None:
        return _result(session, workshop)
    hands = latest_hands(workshop) if stage is None else stage.hands(workshop)
    if hands is not None:
        return _hands(hands)
    if round_ is None:
        issues = todays_issues(session.project)
        about = tr("What this is about")
        return RoomContent(title, tr("Welcome"), about, tuple(issue.title for issue in issues))
    return _question(session, workshop, round_, stage or RoomStage())


def _hands(event: HandsCounted) -> RoomContent:
    """What hands were raised for: counts, as everybody saw them."""
    bars = tuple(Bar(title, count / event.people, figure=str(count)) for title, count in event.counts)
    main = event.issue or tr("Which criterion matters most?")
    return RoomContent(tr("Show of hands"), main, raised_by(event), bars=bars)


def _question(session: Session, workshop: Workshop, round_: Round, stage: RoomStage) -> RoomContent:
    turnout = progress(workshop, round_.id)
    voted = (turnout.voted, turnout.expected)
    if round_.state is RoundState.CLOSED:
        return RoomContent(round_.title, tr("The round is closed"), voted=voted)
    if round_.state is RoundState.REVEALED:
        return _revealed(session, workshop, round_, stage.shown(workshop, round_) or Part(Reveal.DOTS))
    question = QUESTIONS[round_.kind]
    way = WAYS[round_.kind, round_.question if round_.kind is RoundKind.WEIGHTS else WeightQuestion.DIRECT]
    lines = _options(session, round_)
    if round_.kind is not RoundKind.GUT:
        ranges = tuple(
            _pair(c.title, f"{_end(c, c.worst)} → {_end(c, c.best)}") for c in round_.asked.criteria
        )
        lines = (*lines, *ranges) if round_.kind is RoundKind.SCORES else ranges
    if round_.asked.issues:
        issues = DOT_BETWEEN.join(_issue_label(session, i.id, i.title) for i in round_.asked.issues)
        lines = (tr("On {issues}").format(issues=issues), *lines)
    return RoomContent(round_.title, question, way, lines, voted=voted)


def _pair(name: str, text: str) -> str:
    """A name with what belongs to it."""
    return tr("{name}: {text}").format(name=name, text=text)


def _end(criterion: AskedCriterion, end: str) -> str:
    """An end of a criterion's range; of a level its label, since its number means nothing to the room."""
    text = shown_end(end)
    labels = [label for _, label in criterion.levels if text == label or text.startswith(f"{label} (")]
    return max(labels, key=len, default=text)


def _issue_label(session: Session, issue_id: str, title: str) -> str:
    return next((i.label for i in session.project.issues if i.id == issue_id), title)


def _options(session: Session, round_: Round) -> tuple[str, ...]:
    """The options asked about, in a gut check with their meaning, with scores in one line if it is short."""
    titles: dict[str, str] = {}
    for issue in round_.asked.issues:
        titles |= dict(issue.options)
    if round_.kind is not RoundKind.GUT:
        joined = DOT_BETWEEN.join(titles.values())
        return tuple(titles.values()) if len(joined) > ONE_LINE else (joined,) if joined else ()
    options = [o for i in session.project.issues for o in session.project.options_of(i)]
    meanings = {o.id: _first_sentence(o.description) for o in options}
    return tuple(_pair(title, meanings[key]) if meanings.get(key) else title for key, title in titles.items())


def _first_sentence(text: str) -> str:
    first, stop, rest = text.strip().partition(". ")
    return f"{first}." if rest else first + stop


def _revealed(session: Session, workshop: Workshop, round_: Round, part: Part) -> RoomContent:
    reveal = part.reveal
    heading = tr("{round} is revealed: {subject}").format(round=round_.title, subject=round_subject(round_))
    if round_.kind is RoundKind.GUT:
        return _gut(session, round_, heading)
    if round_.kind is RoundKind.SCORES:
        return _scores(session, round_, part)
    if round_.kind is RoundKind.ACTORS:
        return _actors(session, round_, heading)
    result = session.group_result(round_.id)
    if result is None:
        return RoomContent(heading, tr("No ballot contains weights"))
    titles = [c.title for c in round_.asked.criteria]
    shares = result.usable(workshop.aggregation).shares
    earlier = session.group_result(round_.previous) if reveal is Reveal.MOVED else None
    past = {} if earlier is None else _shares_of(earlier, result.table.criteria)
    top = max(0.1, *(max(row) for row in result.table.shares))
    top = max([top, *(share for row in past.values() for share in row)])
    rows = []
    for at, title in enumerate(titles):
        answers = tuple(row[at] for row in result.table.shares)
        before = tuple(past[p.id][at] if p.id in past else None for p in result.table.people)
        shown = reveal is not Reveal.DOTS
        words = tr("{title}: answers {range}").format(title=title, range=_range(min(answers), max(answers)))
        if shown:
            words += tr(", the group {share}").format(share=percent(shares[at]))
        rows.append(
            Dots(
                title,
                tuple(a / top for a in answers),
                tuple(None if b is None else b / top for b in before) if past else (),
                shares[at] / top if shown else None,
                percent(shares[at]) if shown else "",
                words,
            )
        )
    legends = {
        Reveal.DOTS: tr("Each dot is one answer, from 0 to {top}").format(top=percent(top)),
        Reveal.GROUP: tr("Dots: answers. Line and figure: the group's weights"),
        Reveal.MOVED: _moves_legend(rows),
    }
    before_round = workshop.round(round_.previous)
    legend = legends[reveal].format(
        earlier="" if before_round is None else before_round.mention, now=round_.mention
    )
    mains = {
        Reveal.DOTS: tr("How far apart are we?"),
        Reveal.GROUP: tr("What the group weighs"),
        Reveal.MOVED: _who_moved(result, past),
    }
    return RoomContent(heading, mains[reveal], legend=legend, dots=tuple(rows))


def has_moved(before: float | None, now: float) -> bool:
    """Whether an arrow shows the way from an earlier answer to the present one, each a part of the axis."""
    return before is not None and abs(now - before) >= STILL


def _moves_legend(rows: Sequence[Dots]) -> str:
    """What the arrows mean, and the dots if there are any."""
    arrows = tr("Arrows: from the answer in {earlier} to the one in {now}")
    pairs = (pair for row in rows if row.before for pair in zip(row.before, row.answers, strict=True))
    if any(not has_moved(before, now) for before, now in pairs):
        return tr("{arrows}. Grey dots: hardly moved, or no earlier answer").format(arrows=arrows)
    return arrows


def _shares_of(result: GroupResult, criteria: Sequence[str]) -> dict[str, tuple[float, ...]]:
    """Everybody's weights by id, in the order of these criteria."""
    places = [result.table.criteria.index(c) for c in criteria]
    rows = zip(result.table.people, result.table.shares, strict=True)
    return {person.id: tuple(row[at] for at in places) for person, row in rows}


def _who_moved(result: GroupResult, past: Mapping[str, Sequence[float]]) -> str:
    """“3 of 7 moved”, of those who answered both times."""
    both = [
        (past[p.id], row)
        for p, row in zip(result.table.people, result.table.shares, strict=True)
        if p.id in past
    ]
    moved = sum(any(abs(a - b) >= MOVED_FROM for a, b in zip(old, new, strict=True)) for old, new in both)
    text = plural(moved, tr("{moved} of {both} has moved"), tr("{moved} of {both} have moved"))
    return text.format(moved=moved, both=len(both))


def _gut(session: Session, round_: Round, heading: str) -> RoomContent:
    from mcda_app.analysis.group.gut_check import gut_gaps

    gaps = {g.issue.id: g for g in gut_gaps(session.evaluation, RevealedRound.of(session.project, round_.id))}
    rows: list[Firsts] = []
    legend: dict[str, str] = {}
    ties = False
    for asked in round_.asked.issues:
        gap = gaps.get(asked.id)
        if gap is None:
            continue
        options = session.project.options_of(gap.issue)
        codes, colours = option_codes(options), colour_indices(options)
        rows.append(
            Firsts(gap.issue.label, tuple(Share(codes[o.id], colours[o.id], n) for o, n in gap.firsts))
        )
        legend |= {codes[o.id]: o.label for o in options}
        ties = ties or sum(n for _, n in gap.firsts) > len(gap.people)
    below = tr("A tie counts for each of its options") if ties else ""
    main = tr("How many put each option first")
    if len(rows) == 1:  # there is room for the names
        gap = next(gaps[asked.id] for asked in round_.asked.issues if asked.id in gaps)
        return RoomContent(heading, main, below, legend=gap.issue.label, bars=_first_bars(session, gap))
    names = DOT_BETWEEN.join(f"{code} {label}" for code, label in legend.items())
    return RoomContent(heading, main, below, legend=names, firsts=tuple(rows))


def _first_bars(session: Session, gap: Gap) -> tuple[Bar, ...]:
    """A bar for each option of an issue, the most favoured first, those that nobody put first at the end."""
    firsts = {option.id: people for option, people in gap.firsts}
    options = sorted(session.project.options_of(gap.issue), key=lambda o: -firsts.get(o.id, 0))
    counts = [(option, firsts.get(option.id, 0)) for option in options]
    return tuple(Bar(o.label, n / max(1, len(gap.people)), figure=str(n)) for o, n in counts)


def _scores(session: Session, round_: Round, part: Part) -> RoomContent:
    """One option after the other, criterion by criterion."""
    from mcda_app.analysis.group.scores import group_scores

    pages = [(issue, option) for issue in round_.asked.issues for option in issue.options]
    issue, (option_id, option_title) = pages[part.page]
    rows = []
    for score in group_scores(RevealedRound.of(session.project, round_.id)):
        if (score.issue.id, score.option.id) != (issue.id, option_id):
            continue
        low, high = score.criterion.scale.bounds
        if score.criterion.direction is Direction.COST:
            low, high = high, low
        long = high - low or 1.0
        group, figure, words = None, "", f"{score.criterion.title}: {score.tally}"
        if part.reveal is Reveal.GROUP:
            figure = tr("nobody can tell") if score.value is None else score.criterion.describe(score.value)
            group = None if score.value is None else (score.value - low) / long
            words += tr(", the group {share}").format(share=figure)
        answers = tuple((value - low) / long for value in score.answers)
        rows.append(Dots(score.criterion.title, answers, (), group, figure, words))
    heading = tr("{round} is revealed: scores on {issue}").format(
        round=round_.title, issue=_issue_label(session, issue.id, issue.title)
    )
    if len(pages) > 1:
        place = tr("{number} of {count}").format(number=part.page + 1, count=len(pages))
        heading = f"{heading} ({place})"
    legend = tr("Each dot is one answer, from worst at the left to best")
    if part.reveal is Reveal.GROUP:
        legend = tr("Dots: answers. Line and word: the group")
    return RoomContent(heading, option_title, legend=legend, dots=tuple(rows))


def _actors(session: Session, round_: Round, heading: str) -> RoomContent:
    """The ratings on which people differ most."""
    from mcda_app.analysis.group.actor_ratings import group_ratings

    ratings = group_ratings(RevealedRound.of(session.project, round_.id))
    parted = sorted((one for one in ratings if one.spread), key=lambda one: -one.spread)
    lines = tuple(
        _pair(f"{one.actor.label}, {rating_title(one.rating)}", one.text) for one in parted[:MAX_RATINGS]
    )
    main = tr("Where people differ most") if lines else tr("All agree on every rating")
    return RoomContent(heading, main, lines=lines)


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
