# SPDX-License-Identifier: MIT
"""Read access to ballots, which are sealed until the reveal, and the faults of an incomplete ballot."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from mcda_app.domain.checks import finite
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.pairwise import MAX_RATIO, MIN_RATIO, RATIO, Judgements
from mcda_app.domain.project import Project
from mcda_app.domain.workshop.check_codes import CodeHashing
from mcda_app.domain.workshop.workshop import (
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
from mcda_app.i18n import localised, tr


class Progress(NamedTuple):
    """How many have voted.

    voted    number of ballots
    expected number of possible ballots, from the round's own roll
    who      ids of those who voted, in the participants' order; empty in an anonymous workshop
    missing  ids of those on the roll who have not voted; empty in an anonymous workshop
    surplus  how many ballots there are too many, in an anonymous workshop whose ballots are not opened yet
    """

    voted: int
    expected: int
    who: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    surplus: int = 0


def read_ballots(workshop: Workshop, round_id: str) -> tuple[Ballot, ...]:
    """The ballots of a revealed round; none before the reveal.

    Everything that shows, exports or aggregates ballots reads them here.
    """
    round_ = workshop.round(round_id)
    if round_ is None or round_.state is not RoundState.REVEALED:
        return ()
    return round_.ballots


def read_remarks(workshop: Workshop, round_id: str) -> tuple[tuple[str, str], ...]:
    """The reasons of a revealed anonymous round: the subject of each and its text."""
    round_ = workshop.round(round_id)
    return round_.remarks if round_ is not None and round_.state is RoundState.REVEALED else ()


def progress(workshop: Workshop, round_id: str) -> Progress:
    """How many have voted and, in a named workshop, who.

    All of it is as it was in the round: people who came, left or got another weight later do not count.
    """
    round_ = workshop.round(round_id)
    if round_ is None:
        return Progress(0, 0)
    voted, expected = round_.ballot_count, round_.roll.expected
    if workshop.anonymous:
        surplus = 0 if round_.state is RoundState.REVEALED else max(0, voted - expected)
        return Progress(voted, expected, surplus=surplus)
    voters = voters_of(round_)
    on_roll = [p.id for p in workshop.participants if p.id in voters or round_.roll.entry(p.id)]
    who = tuple(p for p in on_roll if p in voters)
    missing = tuple(p for p in on_roll if p not in voters)
    return Progress(voted, max(expected, voted), who, missing)


def voters_of(round_: Round) -> frozenset[str]:
    """Ids of those whose ballots a round has, as far as can be told: of an anonymous one after its reveal."""
    return frozenset(b.tag for b in round_.sealed) | frozenset(b.voter for b in round_.ballots)


def redacted_for_export(project: Project) -> Project:
    """A copy that may leave this computer: without hashes of codes, unrevealed ballots and audit trail."""
    project = replace(project, audit=None) if project.audit is not None else project
    workshop = project.workshop
    if workshop is None:
        return project
    rounds = tuple(
        r if r.state is RoundState.REVEALED else replace(r, sealed=(), ballots=(), remarks=())
        for r in workshop.rounds
    )
    people = tuple(replace(p, code_hash="") for p in workshop.participants)
    return replace(
        project, workshop=replace(workshop, rounds=rounds, participants=people, hashing=CodeHashing())
    )


def shown_groups(people: Sequence[Participant], anonymous: bool) -> tuple[str, ...]:
    """The groups that may be shown on their own.

    Named workshop: all groups. Anonymous: those of three or more, and only as many of them as leave nobody
    or at least three people outside; one or two left over would be identifiable.
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


def faults_of(round_: Round, answers: Answers) -> tuple[str, ...]:
    """Why a ballot cannot be accepted, one sentence a fault; empty if it is complete."""
    return tuple(_faults(round_, answers))


def _faults(round_: Round, answers: Answers) -> Iterator[str]:
    if round_.kind is RoundKind.GUT:
        for issue in round_.asked.issues:
            yield from _order_faults(issue, answers.orders.get(issue.id, ()))
        yield from _strangers(answers.orders, [i.id for i in round_.asked.issues], tr("issue"))
    elif round_.kind.asks_scores:
        yield from _score_faults(round_.asked, answers, on_actors=round_.kind is RoundKind.ACTORS)
    else:
        yield from _weight_faults(round_, answers)


def _strangers(names: Iterable[str], known: Sequence[str], what: str) -> Iterator[str]:
    for name in names:
        if name not in known:
            yield tr("There is no {what} “{name}” in this round.").format(what=what, name=name)


def _order_faults(issue: AskedIssue, order: tuple[tuple[str, ...], ...]) -> Iterator[str]:
    placed = [o for place in order for o in place]
    unplaced = [title for o, title in issue.options if o not in placed]
    if not placed:
        yield tr("{issue}: the options are not in order yet.").format(issue=issue.title)
    elif unplaced:
        yield tr("{issue}: not in the order yet: {open}.").format(issue=issue.title, open=_listed(unplaced))
    if len(set(placed)) < len(placed):
        yield tr("{issue}: an option is in two places.").format(issue=issue.title)
    yield from _strangers(placed, [o for o, _ in issue.options], tr("option"))


def _score_faults(questions: Questions, answers: Answers, *, on_actors: bool) -> Iterator[str]:
    cells = {(i.id, o, c.id) for i in questions.issues for o, _ in i.options for c in questions.criteria}
    for issue in questions.issues:
        unanswered = sum(
            (issue.id, o, c.id) not in answers.scores for o, _ in issue.options for c in questions.criteria
        )
        if unanswered:
            one, many = (
                (tr("{issue}: {open} rating is missing."), tr("{issue}: {open} ratings are missing."))
                if on_actors
                else (
                    tr("{issue}: {open} score is still missing."),
                    tr("{issue}: {open} scores are still missing."),
                )
            )
            text = one if unanswered == 1 else many
            yield text.format(issue=issue.title, open=unanswered)
    if not set(answers.scores) <= cells:
        yield (
            tr("The ballot has ratings that this round does not ask for.")
            if on_actors
            else tr("The ballot has scores that this round does not ask for.")
        )
    criteria = {c.id: c for c in questions.criteria}
    for (_, _, criterion_id), score in answers.scores.items():
        criterion = criteria.get(criterion_id)
        if criterion is None:
            continue
        if score.level is not None and score.level not in {level for level, _ in criterion.levels}:
            yield tr("“{level}” is not a level of {criterion}.").format(
                level=score.level, criterion=criterion.title
            )
        if score.level is not None and score.number is not None:
            yield tr("{criterion} has both a level and a number.").format(criterion=criterion.title)
        if score.number is None or _from_to(score.number, criterion.low, criterion.high):
            continue
        try:
            number = finite(score.number)
        except EditError:
            yield tr("{criterion}: a score is not a valid number.").format(criterion=criterion.title)
        else:
            yield tr("{number} is outside the scale of {criterion} ({low} to {high}).").format(
                number=localised(number, "g"),
                criterion=criterion.title,
                low=localised(criterion.low, "g"),
                high=localised(criterion.high, "g"),
            )


def _weight_faults(round_: Round, answers: Answers) -> Iterator[str]:
    ids, titles = [c.id for c in round_.asked.criteria], {c.id: c.title for c in round_.asked.criteria}
    elicitation = answers.elicitation
    if round_.question is WeightQuestion.PAIRWISE:
        yield from _pair_faults(round_.asked, answers)
        return
    if round_.question is WeightQuestion.ORDER:
        placed = [c for place in elicitation.order for c in place]
        if len(set(placed)) < len(placed):
            yield tr("A criterion is in two places of the order.")
        what = tr("Not in the order yet")
    else:
        points = answers.points if round_.question is WeightQuestion.DIRECT else elicitation.swing
        placed = list(points)
        most = float("inf") if round_.question is WeightQuestion.DIRECT else 100.0
        for c in placed:
            if not _from_to(points[c], 0, most):
                text = (
                    tr("The points for {criterion} must be a number of 0 or more.")
                    if most > 100
                    else tr("The points for {criterion} must be a number from 0 to 100.")
                )
                yield text.format(criterion=titles.get(c, c))
        if placed and not any(points.values()):
            yield tr("All points are zero.")
        what = tr("Still without points")
    unplaced = [titles[c] for c in ids if c not in placed]
    if unplaced:
        yield f"{what}: {_listed(unplaced)}."
    yield from _strangers(placed, ids, tr("criterion"))


def _from_to(number: float, least: float, most: float) -> bool:
    """Whether it is a finite number from least to most."""
    try:
        return least <= finite(number) <= most
    except EditError:
        return False


def _pair_faults(questions: Questions, answers: Answers) -> Iterator[str]:
    pairwise, between = answers.elicitation.pairwise, answers.elicitation.between
    for title, names, judgements in pair_sets(questions, pairwise, between):
        if not connected(list(names), judgements):
            where = f"{title}: " if title else ""
            yield tr("{where}too few comparisons are answered to link all items.").format(where=where)
    for ratio in (*pairwise.ratios.values(), *between.ratios.values()):
        if not _from_to(ratio, MIN_RATIO, MAX_RATIO):
            yield str(RATIO)
    ids = [c.id for c in questions.criteria]
    yield from _strangers(sorted({c for pair in pairwise.ratios for c in pair}), ids, tr("criterion"))
    yield from _strangers(
        sorted({g for pair in between.ratios for g in pair}),
        [g for g, _ in questions.groups],
        tr("criteria group"),
    )


def pair_sets(
    questions: Questions, pairwise: Judgements, between: Judgements
) -> tuple[tuple[str, dict[str, str], Judgements], ...]:
    """The sets of items to compare: heading, titles by id, and the judgements on them.

    With criteria groups: first between them, then within each that has more than one criterion.
    """
    if not questions.groups:
        return (("", {c.id: c.title for c in questions.criteria}, pairwise),)
    sets: list[tuple[str, dict[str, str], Judgements]] = []
    if len(questions.groups) > 1:
        sets.append((tr("Between groups"), dict(questions.groups), between))
    for group_id, title in questions.groups:
        members = {c.id: c.title for c in questions.criteria if c.group == group_id}
        if len(members) > 1:
            sets.append((tr("Within {title}").format(title=title), members, pairwise.restricted(members)))
    return tuple(sets)


def connected(ids: Sequence[str], judgements: Judgements) -> bool:
    """Whether the answered pairs link all items, directly or through others."""
    reached, frontier = set(ids[:1]), list(ids[:1])
    while frontier:
        item = frontier.pop()
        for other in ids:
            if other not in reached and judgements.is_answered(item, other):
                reached.add(other)
                frontier.append(other)
    return len(reached) == len(ids)


def _listed(titles: Sequence[str]) -> str:
    return ", ".join(titles)
