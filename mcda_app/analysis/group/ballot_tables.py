# SPDX-License-Identifier: MIT
"""What ballots say: weights, scores and orders, laid out participant by participant for group mathematics.

A round has no votes before it is revealed (see revealed_round): its tables are empty until then.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from mcda_app.analysis.group.revealed_round import RevealedRound
from mcda_app.analysis.weighting.derived_weights import Derived, derive
from mcda_app.domain.ballots import pair_sets
from mcda_app.domain.choices import understands_choices
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.pairwise import Judgements
from mcda_app.domain.project import Project
from mcda_app.domain.scale import CriteriaGroup, Criterion, Direction, Scale
from mcda_app.domain.score import Score
from mcda_app.domain.weights import Weights, equal_shares, normalised
from mcda_app.domain.workshop import Answers, Ballot, Participant, Round, RoundKind, RoundState, Workshop
from mcda_app.errors import EditError, MethodError
from mcda_app.i18n import tr


class LeftOut(NamedTuple):
    """A participant whose ballot gives nothing, and why, in a sentence."""

    participant: Participant
    obstacle: str


class WeightTable(NamedTuple):
    """Weights by participant.

    criteria  ids, as the round asked about them
    people    participants whose ballots give weights
    shares    (people, criteria) in [0, 1], rows sum to 1
    voting    (people,) voting weights, above 0
    left_out  participants whose ballots give none
    """

    criteria: tuple[str, ...]
    people: tuple[Participant, ...] = ()
    shares: tuple[tuple[float, ...], ...] = ()
    voting: tuple[float, ...] = ()
    left_out: tuple[LeftOut, ...] = ()


class PairTable(NamedTuple):
    """One set of pairwise comparisons by participant.

    title     what is compared, such as “Within Money”; empty without groups
    ids       what is compared
    people    all who voted
    matrices  (people, ids, ids) ratios on Saaty's scale; None where a pair was not answered
    voting    (people,) voting weights
    """

    title: str
    ids: tuple[str, ...]
    people: tuple[Participant, ...]
    matrices: tuple[tuple[tuple[float | None, ...], ...], ...]
    voting: tuple[float, ...]


class ScoreTable(NamedTuple):
    """Scores of one issue by participant.

    values  (people, options, criteria) numbers on the criteria's scales; None where they could not tell
    voting  (people,) voting weights
    """

    issue: str
    options: tuple[str, ...]
    criteria: tuple[str, ...]
    people: tuple[Participant, ...]
    values: tuple[tuple[tuple[float | None, ...], ...], ...]
    voting: tuple[float, ...]


class OrderTable(NamedTuple):
    """Orders of one issue's options by participant.

    ranks   (people, options) 1 for the most favoured; those in one place share the mean of the ranks they
            fill, as Kendall's W asks for
    voting  (people,) voting weights
    """

    issue: str
    options: tuple[str, ...]
    people: tuple[Participant, ...]
    ranks: tuple[tuple[float, ...], ...]
    voting: tuple[float, ...]


class Change(NamedTuple):
    """What one participant answered before and now.

    item    a criterion's id; for scores (issue, option, criterion), for orders (issue, option)
    before, after  share, number on the scale, or rank; None where there was none
    """

    participant: Participant
    item: tuple[str, ...]
    before: float | None
    after: float | None


@understands_choices
def revealed_rounds(workshop: Workshop | None, kind: RoundKind) -> list[Round]:
    """The revealed rounds of a kind, the latest first."""
    if workshop is None:
        return []
    return [r for r in reversed(workshop.rounds) if r.state is RoundState.REVEALED and r.kind is kind]


def latest_weights(project: Project) -> Round | None:
    """The latest revealed round on weights that are weights of the project's criteria."""
    found = revealed_rounds(project.workshop, RoundKind.WEIGHTS)
    return next((r for r in found if applies(project, r)), None)


# Weights


def ballot_weights(project: Project, held: Round, answers: Answers) -> Derived:
    """The weights that the answers of a round on weights give, on the criteria it asked about.

    They are worked out on the questions as they were asked, whatever became of the project since, with
    the project's present choices of prioritisation and judgement scale.
    """
    if held.kind is not RoundKind.WEIGHTS:
        raise MethodError(tr("{held} did not ask for weights.").format(held=held.title))
    if held.question is WeightQuestion.DIRECT:
        try:
            return Derived(normalised(answers.points))
        except EditError as error:
            return Derived({}, str(error))
    given = replace(answers.elicitation, order_rule=held.order_rule)
    return derive(replace(as_asked(project, held), elicitation=given), held.question)


def as_asked(project: Project, held: Round) -> Project:
    """A project of the criteria that a round asked about, with this one's settings and nothing else."""
    asked = held.asked
    criteria = tuple(
        Criterion(c.id, c.title, Direction.BENEFIT, Scale(), group=c.group if asked.groups else "")
        for c in asked.criteria
    )
    return Project(
        project.title,
        criteria,
        project.options,
        Weights(equal_shares(c.id for c in criteria)),
        criteria_groups=tuple(CriteriaGroup(g, title) for g, title in asked.groups),
        settings=project.settings,
    )


def applies(project: Project, held: Round) -> bool:
    """Whether a round's weights can rank the project as it is: they are on the same criteria."""
    return {c.id for c in held.asked.criteria} == {c.id for c in project.criteria}


def weight_table(revealed: RevealedRound) -> WeightTable:
    """Everybody's weights in a revealed round on weights; empty before."""
    held = revealed.round
    criteria = tuple(c.id for c in held.asked.criteria)
    people, rows, left_out = [], [], []
    for person, ballot in revealed.votes:
        found = ballot_weights(revealed.project, held, ballot.answers)
        if found.obstacle:
            left_out.append(LeftOut(person, found.obstacle))
        else:
            people.append(person)
            rows.append(tuple(found.shares[c] for c in criteria))
    return WeightTable(criteria, tuple(people), tuple(rows), tuple(p.weight for p in people), tuple(left_out))


def pair_tables(revealed: RevealedRound) -> tuple[PairTable, ...]:
    """The comparisons of a revealed round on weights by comparisons, set by set; none for other rounds."""
    held = revealed.round
    if held.kind is not RoundKind.WEIGHTS or held.question is not WeightQuestion.PAIRWISE:
        return ()
    tables = []
    for number, (title, names, _) in enumerate(pair_sets(held.asked, Judgements(), Judgements())):
        ids = tuple(names)
        matrices = []
        for vote in revealed.votes:
            given = vote.ballot.answers.elicitation
            judged = pair_sets(held.asked, given.pairwise, given.between)[number][2]
            matrices.append(tuple(map(tuple, judged.matrix(ids))))
        tables.append(PairTable(title, ids, revealed.people, tuple(matrices), revealed.voting))
    return tuple(tables)


# Scores and orders


def score_table(revealed: RevealedRound, issue_id: str) -> ScoreTable:
    """Everybody's scores of one issue in a revealed round on scores; without people before."""
    held = revealed.round
    asked = next((i for i in held.asked.issues if i.id == issue_id), None)
    if held.kind is not RoundKind.SCORES or asked is None:
        raise MethodError(tr("{held} did not ask for scores on this issue.").format(held=held.title))
    options, criteria = tuple(o for o, _ in asked.options), tuple(c.id for c in held.asked.criteria)
    on = {c.id: c for c in revealed.project.criteria}
    values = tuple(
        tuple(tuple(_value(vote.ballot, (issue_id, o, c), on.get(c)) for c in criteria) for o in options)
        for vote in revealed.votes
    )
    return ScoreTable(issue_id, options, criteria, revealed.people, values, revealed.voting)


def _value(ballot: Ballot, cell: tuple[str, str, str], on: Criterion | None) -> float | None:
    score = ballot.answers.scores.get(cell)
    return None if score is None or on is None else score.value_on(on)


def with_scores(project: Project, ballot: Ballot) -> Project:
    """The project with a ballot's scores in place of its own, on the issues the ballot is about.

    What the voter could not tell stays missing; options and criteria that are gone are passed over.
    """
    changed: dict[str, dict[tuple[str, str], Score]] = {}
    known = {c.id for c in project.criteria}
    for (issue_id, option_id, criterion_id), score in ballot.answers.scores.items():
        changed.setdefault(issue_id, {})[(option_id, criterion_id)] = score
    for issue in project.issues:
        if issue.id in changed:
            options = {o.id for o in project.options_of(issue)}
            fit = {k: s for k, s in changed[issue.id].items() if k[0] in options and k[1] in known}
            scores = FrozenDict({**issue.scores, **fit})
            project = project.with_issue(replace(issue, scores=scores, judgements=FrozenDict()))
    return project


def ranks_of(order: tuple[tuple[str, ...], ...]) -> dict[str, float]:
    """Option id to rank; those in one place share the mean of the ranks they fill."""
    ranks: dict[str, float] = {}
    for place in order:
        mean = len(ranks) + (len(place) + 1) / 2
        ranks.update(dict.fromkeys(place, mean))
    return ranks


def order_table(revealed: RevealedRound, issue_id: str) -> OrderTable:
    """Everybody's order of one issue's options in a revealed gut check; without people before."""
    held = revealed.round
    asked = next((i for i in held.asked.issues if i.id == issue_id), None)
    if held.kind is not RoundKind.GUT or asked is None:
        raise MethodError(tr("{held} did not ask for an order on this issue.").format(held=held.title))
    options = tuple(o for o, _ in asked.options)
    rows = []
    for vote in revealed.votes:
        ranks = ranks_of(vote.ballot.answers.orders[issue_id])
        rows.append(tuple(ranks[o] for o in options))
    return OrderTable(issue_id, options, revealed.people, tuple(rows), revealed.voting)


# From one round to the next


def changes(revealed: RevealedRound) -> tuple[Change, ...]:
    """What each participant changed since the round that this one repeats, item by item.

    Those who voted in one of the two only are told with None on the other side. Empty unless both
    rounds were revealed and the later one repeats the earlier.
    """
    project, earlier = revealed.project, revealed.earlier
    if earlier is None:
        return ()
    before, after = ({v.participant.id: v for v in r.votes} for r in (earlier, revealed))
    if not before or not after:
        return ()
    told = []
    for person in revealed.workshop.participants:
        past, now = before.get(person.id), after.get(person.id)
        if past is None and now is None:
            continue
        old = {} if past is None else _figures(project, earlier.round, past.ballot)
        new = {} if now is None else _figures(project, revealed.round, now.ballot)
        told += [Change(person, item, old.get(item), new.get(item)) for item in {**old, **new}]
    return tuple(told)


def _figures(project: Project, held: Round, ballot: Ballot) -> Mapping[tuple[str, ...], float | None]:
    return dict(_each_figure(project, held, ballot))


def _each_figure(
    project: Project, held: Round, ballot: Ballot
) -> Iterator[tuple[tuple[str, ...], float | None]]:
    if held.kind is RoundKind.WEIGHTS:
        for criterion_id, share in ballot_weights(project, held, ballot.answers).shares.items():
            yield (criterion_id,), share
    elif held.kind is RoundKind.SCORES:
        on = {c.id: c for c in project.criteria}
        for cell in ballot.answers.scores:
            yield cell, _value(ballot, cell, on.get(cell[2]))
    else:
        for issue_id, order in ballot.answers.orders.items():
            for option_id, rank in ranks_of(order).items():
                yield (issue_id, option_id), rank
