# SPDX-License-Identifier: MIT
"""Ballots as tables by participant: weights, comparisons, scores and orders.

A round has no votes before it is revealed (see revealed_round), so its tables are empty until then.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from mcda_app.analysis.group.revealed_round import RevealedRound
from mcda_app.analysis.weighting.derived_weights import Derived, derive
from mcda_app.domain.choices import understands_choices
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.membership.rules import ActorRating
from mcda_app.domain.pairwise import Judgements
from mcda_app.domain.project import Project
from mcda_app.domain.scale import CriteriaGroup, Criterion, Direction, Scale
from mcda_app.domain.score import Score
from mcda_app.domain.voting.ballots import pair_sets
from mcda_app.domain.voting.representation import representations
from mcda_app.domain.weights import Weights, equal_shares, normalised
from mcda_app.domain.workshop.workshop import (
    Answers,
    Ballot,
    Participant,
    Round,
    RoundKind,
    RoundState,
    Workshop,
)
from mcda_app.errors import EditError, MethodError
from mcda_app.i18n import tr


class LeftOut(NamedTuple):
    """A participant whose ballot gives no weights, and a sentence on why."""

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

    title     the heading, such as “Within Money”; empty without groups
    ids       the items compared
    people    all who voted
    matrices  (people, ids, ids) ratios on Saaty's scale; None where a pair is unanswered
    voting    (people,) voting weights
    """

    title: str
    ids: tuple[str, ...]
    people: tuple[Participant, ...]
    matrices: tuple[tuple[tuple[float | None, ...], ...], ...]
    voting: tuple[float, ...]


class ScoreTable(NamedTuple):
    """Scores of one issue by participant.

    values  (people, options, criteria) numbers on the criteria's scales; None for “I cannot tell”
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

    ranks   (people, options) 1 for the most favoured; tied options share the mean of their ranks, as
            Kendall's W requires
    voting  (people,) voting weights
    """

    issue: str
    options: tuple[str, ...]
    people: tuple[Participant, ...]
    ranks: tuple[tuple[float, ...], ...]
    voting: tuple[float, ...]


class Change(NamedTuple):
    """One participant's answer before and now.

    item    a criterion's id; for scores (issue, option, criterion), for orders (issue, option)
    before, after  share, number on the scale, or rank; None without an answer
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
    """The latest revealed round on weights of the project's current criteria."""
    rounds = revealed_rounds(project.workshop, RoundKind.WEIGHTS)
    return next((r for r in rounds if applies(project, r)), None)


# Weights


def ballot_weights(project: Project, round_: Round, answers: Answers) -> Derived:
    """The weights from the answers in a round on weights, for the criteria it asked about.

    Computed for the questions as they were asked, regardless of later edits, with the project's current
    prioritisation and judgement scale.
    """
    if round_.kind is not RoundKind.WEIGHTS:
        raise MethodError(tr("{round} did not ask for weights.").format(round=round_.title))
    if round_.question is WeightQuestion.DIRECT:
        try:
            return Derived(normalised(answers.points))
        except EditError as error:
            return Derived({}, str(error))
    elicitation = replace(answers.elicitation, order_rule=round_.order_rule)
    return derive(replace(project_of_questions(project, round_), elicitation=elicitation), round_.question)


def project_of_questions(project: Project, round_: Round) -> Project:
    """A project with the criteria a round asked about and this project's settings, nothing else."""
    questions = round_.asked
    criteria = tuple(
        Criterion(c.id, c.title, Direction.BENEFIT, Scale(), group=c.group if questions.groups else "")
        for c in questions.criteria
    )
    return Project(
        project.title,
        criteria,
        project.options,
        Weights(equal_shares(c.id for c in criteria)),
        criteria_groups=tuple(CriteriaGroup(g, title) for g, title in questions.groups),
        settings=project.settings,
    )


def applies(project: Project, round_: Round) -> bool:
    """Whether a round's weights apply to the project: they are on the same criteria."""
    return {c.id for c in round_.asked.criteria} == {c.id for c in project.criteria}


def weight_table(revealed: RevealedRound) -> WeightTable:
    """Everybody's weights in a round on weights; empty before the reveal."""
    round_ = revealed.round
    criteria = tuple(c.id for c in round_.asked.criteria)
    people, rows, left_out = [], [], []
    for person, ballot in revealed.votes:
        derived = ballot_weights(revealed.project, round_, ballot.answers)
        if derived.obstacle:
            left_out.append(LeftOut(person, derived.obstacle))
        else:
            people.append(person)
            rows.append(tuple(derived.shares[c] for c in criteria))
    return WeightTable(criteria, tuple(people), tuple(rows), tuple(p.weight for p in people), tuple(left_out))


def pair_tables(revealed: RevealedRound) -> tuple[PairTable, ...]:
    """The comparisons of a revealed round by pairwise comparisons, set by set; none for other rounds."""
    round_ = revealed.round
    if round_.kind is not RoundKind.WEIGHTS or round_.question is not WeightQuestion.PAIRWISE:
        return ()
    tables = []
    for number, (title, names, _) in enumerate(pair_sets(round_.asked, Judgements(), Judgements())):
        ids = tuple(names)
        matrices = []
        for vote in revealed.votes:
            elicitation = vote.ballot.answers.elicitation
            judgements = pair_sets(round_.asked, elicitation.pairwise, elicitation.between)[number][2]
            matrices.append(tuple(map(tuple, judgements.matrix(ids))))
        tables.append(PairTable(title, ids, revealed.people, tuple(matrices), revealed.voting))
    return tuple(tables)


# Scores and orders


def score_table(revealed: RevealedRound, issue_id: str) -> ScoreTable:
    """Everybody's scores of one issue in a round on scores, or ratings in one on actors, who then stand in
    the place of options; without people before the reveal."""
    round_ = revealed.round
    issue = next((i for i in round_.asked.issues if i.id == issue_id), None)
    if not round_.kind.asks_scores or issue is None:
        raise MethodError(tr("{round} did not ask for scores on this issue.").format(round=round_.title))
    options, criteria = tuple(o for o, _ in issue.options), tuple(c.id for c in round_.asked.criteria)
    criteria_by_id = _scales(revealed.project, round_)
    values = tuple(
        tuple(
            tuple(_value(vote.ballot, (issue_id, o, c), criteria_by_id.get(c)) for c in criteria)
            for o in options
        )
        for vote in revealed.votes
    )
    return ScoreTable(issue_id, options, criteria, revealed.people, values, revealed.voting)


def _scales(project: Project, round_: Round) -> dict[str, Criterion]:
    """The scales that a round's answers are on: of criteria, or of actors' ratings."""
    if round_.kind is RoundKind.ACTORS:
        return {rating.value: project.partners.rating_criterion(rating) for rating in ActorRating}
    return {criterion.id: criterion for criterion in project.criteria}


def _value(ballot: Ballot, cell: tuple[str, str, str], criterion: Criterion | None) -> float | None:
    score = ballot.answers.scores.get(cell)
    return None if score is None or criterion is None else score.value_on(criterion)


def with_scores(project: Project, ballot: Ballot) -> Project:
    """The project with a ballot's scores in place of its own, on the ballot's issues.

    “I cannot tell” is a missing score; options and criteria removed since are ignored.
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
    """Option id to rank; tied options share the mean of their ranks."""
    ranks: dict[str, float] = {}
    for place in order:
        mean = len(ranks) + (len(place) + 1) / 2
        ranks.update(dict.fromkeys(place, mean))
    return ranks


def order_table(revealed: RevealedRound, issue_id: str) -> OrderTable:
    """Everybody's order of one issue's options in a gut check; without people before the reveal."""
    round_ = revealed.round
    issue = next((i for i in round_.asked.issues if i.id == issue_id), None)
    if round_.kind is not RoundKind.GUT or issue is None:
        raise MethodError(tr("{round} did not ask for an order on this issue.").format(round=round_.title))
    options = tuple(o for o, _ in issue.options)
    rows = []
    for vote in revealed.votes:
        ranks = ranks_of(vote.ballot.answers.orders[issue_id])
        rows.append(tuple(ranks[o] for o in options))
    return OrderTable(issue_id, options, revealed.people, tuple(rows), revealed.voting)


# From one round to the next


def changes(revealed: RevealedRound) -> tuple[Change, ...]:
    """Each participant's answers in this round and in the one it repeats, item by item.

    A participant who voted in only one of them has None for the other. Empty unless both rounds are
    revealed and this one repeats the earlier.
    """
    project, earlier = revealed.project, revealed.earlier
    if earlier is None:
        return ()
    before, after = ({v.participant.id: v for v in r.votes} for r in (earlier, revealed))
    if not before or not after:
        return ()
    result = []
    for person in revealed.workshop.participants:
        past, now = before.get(person.id), after.get(person.id)
        if past is None and now is None:
            continue
        voted = [vote for vote in (past, now) if vote is not None]
        if len(voted) > 1:  # somebody else may have answered for them in one of the two
            both = (earlier.round, revealed.round)
            proxies = representations(revealed.workshop, person.id, both)
        else:
            proxies = voted[0].participant.representations
        voter = replace(voted[-1].participant, representations=proxies)
        old = {} if past is None else _figures(project, earlier.round, past.ballot)
        new = {} if now is None else _figures(project, revealed.round, now.ballot)
        result += [Change(voter, item, old.get(item), new.get(item)) for item in {**old, **new}]
    return tuple(result)


def _figures(project: Project, round_: Round, ballot: Ballot) -> Mapping[tuple[str, ...], float | None]:
    return dict(_each_figure(project, round_, ballot))


def _each_figure(
    project: Project, round_: Round, ballot: Ballot
) -> Iterator[tuple[tuple[str, ...], float | None]]:
    if round_.kind is RoundKind.WEIGHTS:
        for criterion_id, share in ballot_weights(project, round_, ballot.answers).shares.items():
            yield (criterion_id,), share
    elif round_.kind.asks_scores:
        criteria_by_id = _scales(project, round_)
        for cell in ballot.answers.scores:
            yield cell, _value(ballot, cell, criteria_by_id.get(cell[2]))
    else:
        for issue_id, order in ballot.answers.orders.items():
            for option_id, rank in ranks_of(order).items():
                yield (issue_id, option_id), rank
