# SPDX-License-Identifier: MIT
"""Looking at ballots: the one door through which they are read, and what a ballot still lacks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from mcda_app.domain.checks import finite
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.pairwise import LEAST_RATIO, MOST_RATIO, RATIO, Judgements
from mcda_app.domain.project import Project
from mcda_app.domain.workshop import (
    SMALLEST_GROUP,
    Answers,
    AskedIssue,
    Ballot,
    Participant,
    Questions,
    Round,
    RoundKind,
    RoundState,
    Workshop,
)
from mcda_app.errors import EditError
from mcda_app.i18n import localised, tr, tr_lazy

BETWEEN = tr_lazy("Between groups")
"""The heading over comparisons of criteria groups."""


class Progress(NamedTuple):
    """How far the voting is.

    voted    how many ballots there are
    expected how many could be: participants who are present, and those who voted all the same
    who      ids of those who voted, in the participants' order; none in an anonymous workshop
    missing  ids of those present who have not; none in an anonymous workshop
    """

    voted: int
    expected: int
    who: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()


def read_ballots(workshop: Workshop, round_id: str) -> tuple[Ballot, ...]:
    """The ballots of a round once it was revealed; none before.

    Everything that shows, exports or reckons with ballots reads them here.
    """
    held = workshop.round(round_id)
    if held is None or held.state is not RoundState.REVEALED:
        return ()
    return held.sealed


def read_remarks(workshop: Workshop, round_id: str) -> tuple[tuple[str, str], ...]:
    """What an anonymous round's reasons are about and what they say, once it was revealed."""
    held = workshop.round(round_id)
    return held.remarks if held is not None and held.state is RoundState.REVEALED else ()


def progress(workshop: Workshop, round_id: str) -> Progress:
    """How many have voted and, unless the workshop is anonymous, who."""
    held = workshop.round(round_id)
    voted = {b.voter for b in held.sealed} if held is not None else set()
    expected = [p for p in workshop.participants if p.present or p.id in voted]
    if workshop.anonymous:
        return Progress(len(voted), max(workshop.headcount or len(expected), len(voted)))
    who = tuple(p.id for p in expected if p.id in voted)
    missing = tuple(p.id for p in expected if p.id not in voted)
    return Progress(len(voted), len(expected), who, missing)


def own_ballot(workshop: Workshop, round_id: str, code: str) -> Ballot | None:
    """A participant's own ballot, to be revised on a private screen while the round is open.

    code  the check code they typed, already read with `check_codes.read_code`
    """
    held = workshop.round(round_id)
    voter = next((p.id for p in workshop.participants if p.code == code), None)
    if held is None or voter is None or held.state is not RoundState.OPEN:
        return None
    return next((b for b in held.sealed if b.voter == voter), None)


def for_others(project: Project) -> Project:
    """The project as it may leave this computer: without check codes and ballots not yet revealed."""
    workshop = project.workshop
    if workshop is None:
        return project
    rounds = tuple(
        r if r.state is RoundState.REVEALED else replace(r, sealed=(), remarks=()) for r in workshop.rounds
    )
    people = tuple(replace(p, code="") for p in workshop.participants)
    return replace(project, workshop=replace(workshop, rounds=rounds, participants=people))


def shown_groups(people: Sequence[Participant], anonymous: bool) -> tuple[str, ...]:
    """The groups that may be shown on their own.

    Named: all there are. Anonymous: those of three or more, and only as many of them as leave nobody or
    three or more outside, for whoever is left over would be known otherwise.
    """
    sizes: dict[str, int] = {}
    for person in people:
        sizes[person.group] = sizes.get(person.group, 0) + 1
    if not anonymous:
        return tuple(sorted(g for g in sizes if g))
    shown = sorted((g for g, n in sizes.items() if g and n >= SMALLEST_GROUP), key=lambda g: (sizes[g], g))
    rest = len(people) - sum(sizes[g] for g in shown)
    while shown and 0 < rest < SMALLEST_GROUP:
        rest += sizes[shown.pop(0)]
    return tuple(sorted(shown))


# What a ballot lacks


def faults_of(held: Round, answers: Answers) -> tuple[str, ...]:
    """What keeps a ballot from being taken, one sentence each; none if it is complete."""
    return tuple(_faults(held, answers))


def _faults(held: Round, answers: Answers) -> Iterator[str]:
    if held.kind is RoundKind.GUT:
        for issue in held.asked.issues:
            yield from _order_faults(issue, answers.orders.get(issue.id, ()))
        yield from _strangers(answers.orders, [i.id for i in held.asked.issues], tr("issue"))
    elif held.kind is RoundKind.SCORES:
        yield from _score_faults(held.asked, answers)
    else:
        yield from _weight_faults(held, answers)


def _strangers(given: Iterable[str], known: Sequence[str], what: str) -> Iterator[str]:
    for name in given:
        if name not in known:
            yield tr("There is no {what} “{name}” in this round.").format(what=what, name=name)


def _order_faults(issue: AskedIssue, order: tuple[tuple[str, ...], ...]) -> Iterator[str]:
    placed = [o for place in order for o in place]
    open_ = [title for o, title in issue.options if o not in placed]
    if not placed:
        yield tr("{issue}: the options are not in order yet.").format(issue=issue.title)
    elif open_:
        yield tr("{issue}: not in the order yet: {open}.").format(issue=issue.title, open=_listed(open_))
    if len(set(placed)) < len(placed):
        yield tr("{issue}: an option stands in two places.").format(issue=issue.title)
    yield from _strangers(placed, [o for o, _ in issue.options], tr("option"))


def _score_faults(asked: Questions, answers: Answers) -> Iterator[str]:
    cells = {(i.id, o, c.id) for i in asked.issues for o, _ in i.options for c in asked.criteria}
    for issue in asked.issues:
        open_ = sum(
            (issue.id, o, c.id) not in answers.scores for o, _ in issue.options for c in asked.criteria
        )
        if open_:
            told = (
                tr("{issue}: {open} score is not given yet.")
                if open_ == 1
                else tr("{issue}: {open} scores are not given yet.")
            )
            yield told.format(issue=issue.title, open=open_)
    if not set(answers.scores) <= cells:
        yield tr("It has scores that this round does not ask for.")
    criteria = {c.id: c for c in asked.criteria}
    for (_, _, criterion_id), score in answers.scores.items():
        on = criteria.get(criterion_id)
        if on is None:
            continue
        if score.level is not None and score.level not in {level for level, _ in on.levels}:
            yield tr("“{level}” is no level of {on}.").format(level=score.level, on=on.title)
        if score.level is not None and score.number is not None:
            yield tr("{criterion}: there are both a level and a number.").format(criterion=on.title)
        if score.number is not None and not _from_to(score.number, on.low, on.high):
            yield tr("{number} lies outside the scale of {on} ({low} to {high}).").format(
                number=localised(score.number, "g"),
                on=on.title,
                low=localised(on.low, "g"),
                high=localised(on.high, "g"),
            )


def _weight_faults(held: Round, answers: Answers) -> Iterator[str]:
    ids, titles = [c.id for c in held.asked.criteria], {c.id: c.title for c in held.asked.criteria}
    given = answers.elicitation
    if held.question is WeightQuestion.PAIRWISE:
        yield from _pair_faults(held.asked, answers)
        return
    if held.question is WeightQuestion.ORDER:
        placed = [c for place in given.order for c in place]
        if len(set(placed)) < len(placed):
            yield tr("A criterion stands in two places of the order.")
        what = tr("Not in the order yet")
    else:
        points = answers.points if held.question is WeightQuestion.DIRECT else given.swing
        placed = list(points)
        most = float("inf") if held.question is WeightQuestion.DIRECT else 100.0
        for c in placed:
            if not _from_to(points[c], 0, most):
                told = (
                    tr("The points for {criterion} must be a number from 0.")
                    if most > 100
                    else tr("The points for {criterion} must be a number from 0 to 100.")
                )
                yield told.format(criterion=titles.get(c, c))
        if placed and not any(points.values()):
            yield tr("All points are zero.")
        what = tr("Still without points")
    open_ = [titles[c] for c in ids if c not in placed]
    if open_:
        yield f"{what}: {_listed(open_)}."
    yield from _strangers(placed, ids, tr("criterion"))


def _from_to(number: float, least: float, most: float) -> bool:
    """Whether it is a finite number within these ends."""
    try:
        return least <= finite(number) <= most
    except EditError:
        return False


def _pair_faults(asked: Questions, answers: Answers) -> Iterator[str]:
    pairwise, between = answers.elicitation.pairwise, answers.elicitation.between
    for title, names, judgements in pair_sets(asked, pairwise, between):
        if not connected(list(names), judgements):
            where = f"{title}: " if title else ""
            yield tr(
                "{where}too few comparisons are answered to tell how all of them stand to each other."
            ).format(where=where)
    for ratio in (*pairwise.ratios.values(), *between.ratios.values()):
        if not _from_to(ratio, LEAST_RATIO, MOST_RATIO):
            yield str(RATIO)
    ids = [c.id for c in asked.criteria]
    yield from _strangers(sorted({c for pair in pairwise.ratios for c in pair}), ids, tr("criterion"))
    yield from _strangers(
        sorted({g for pair in between.ratios for g in pair}),
        [g for g, _ in asked.groups],
        tr("criteria group"),
    )


def pair_sets(
    asked: Questions, pairwise: Judgements, between: Judgements
) -> tuple[tuple[str, dict[str, str], Judgements], ...]:
    """The sets that are compared: a heading, id to title of what is, and the judgements on them.

    With groups: between them, then within each of more than one criterion.
    """
    if not asked.groups:
        return (("", {c.id: c.title for c in asked.criteria}, pairwise),)
    sets: list[tuple[str, dict[str, str], Judgements]] = []
    if len(asked.groups) > 1:
        sets.append((str(BETWEEN), dict(asked.groups), between))
    for group_id, title in asked.groups:
        members = {c.id: c.title for c in asked.criteria if c.group == group_id}
        if len(members) > 1:
            sets.append((tr("Within {title}").format(title=title), members, pairwise.restricted(members)))
    return tuple(sets)


def connected(ids: Sequence[str], judgements: Judgements) -> bool:
    """Whether the answered pairs link every item with every other, directly or through others."""
    reached, fresh = set(ids[:1]), list(ids[:1])
    while fresh:
        at = fresh.pop()
        for other in ids:
            if other not in reached and judgements.ratio(at, other) is not None:
                reached.add(other)
                fresh.append(other)
    return len(reached) == len(ids)


def _listed(titles: Sequence[str]) -> str:
    return ", ".join(titles)
