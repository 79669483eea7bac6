# SPDX-License-Identifier: MIT
"""Aggregate a revealed round on weights: three aggregation methods, spread and agreement."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from mcda_app.analysis.group.ballot_tables import (
    PairTable,
    WeightTable,
    pair_tables,
    project_of_questions,
    weight_table,
)
from mcda_app.analysis.group.revealed_round import RevealedRound
from mcda_app.analysis.phrases import lead, listed, within
from mcda_app.analysis.ranking.evaluation import Evaluator
from mcda_app.analysis.vocabulary.groups import AGGREGATION_NAMES
from mcda_app.analysis.weighting.derived_weights import derive
from mcda_app.domain.choices import understands_choices
from mcda_app.domain.elicitation import Aggregation, WeightQuestion
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.pairwise import Judgements
from mcda_app.domain.project import Project
from mcda_app.domain.weights import Weights
from mcda_app.domain.workshop.workshop import Participant
from mcda_app.errors import MethodError
from mcda_app.i18n import tr
from mcda_app.methods.aggregation import (
    Spread,
    aggregate_judgements,
    arithmetic_priorities,
    geometric_priorities,
    spread,
)
from mcda_app.methods.chance_agreement import ChanceAgreement, compare_with_chance
from mcda_app.methods.consensus import SAATY_SCALE, consensus, kendalls_w

if TYPE_CHECKING:
    from mcda_app.analysis.group.rankings import IssueVotes


class Aggregated(NamedTuple):
    """The group's weights by one aggregation method.

    shares    (criteria,) in the order of the table; empty if this method does not apply
    firsts    issue id to the options in first place under these weights
    obstacle  a sentence on why this method does not apply; empty if it does
    """

    aggregation: Aggregation
    shares: tuple[float, ...] = ()
    firsts: Mapping[str, tuple[Option, ...]] = FrozenDict()
    obstacle: str = ""


class SubGroup(NamedTuple):
    """A sub-group of like-minded participants.

    shares  (criteria,) the mean of their weights
    most    index of the criterion they weigh most in comparison with the whole group
    """

    people: tuple[Participant, ...]
    shares: tuple[float, ...]
    most: int


class GroupResult(NamedTuple):
    """The result of a round on weights.

    spreads    (criteria,) the spread of the weights
    agreement  Goepel's indicator in [0, 1]; None with fewer than two people or criteria
    agreement_as_in_2013  the same by his first formula, where that differs: with fewer people than criteria
    chance     the agreement on weights beside that of unrelated answers; None where agreement is None
    ranking_agreement  issue id to Kendall's W over everybody's own ranking; None where it is undefined
    sub_groups the largest first; everybody is in one
    own        every issue under each participant's own weights
    """

    table: WeightTable
    aggregations: tuple[Aggregated, ...]
    spreads: tuple[Spread, ...]
    agreement: float | None
    ranking_agreement: Mapping[str, float | None]
    sub_groups: tuple[SubGroup, ...]
    own: tuple[IssueVotes, ...]
    agreement_as_in_2013: float | None = None
    chance: ChanceAgreement | None = None

    @understands_choices
    def aggregation(self, wanted: Aggregation) -> Aggregated:
        return next(w for w in self.aggregations if w.aggregation is wanted)

    @understands_choices
    def usable(self, wanted: Aggregation) -> Aggregated:
        """The result of this aggregation method, or of the first that applies to these answers."""
        aggregated = self.aggregation(wanted)
        return aggregated if not aggregated.obstacle else next(w for w in self.aggregations if not w.obstacle)


def strongest_judgement(revealed: RevealedRound) -> float | None:
    """The ratio of the strongest judgement in a round, on the project's judgement scale.

    None unless the round compares all criteria with each other.
    """
    round_ = revealed.round
    if round_.question is not WeightQuestion.PAIRWISE or round_.asked.groups:
        return None
    from mcda_app.methods.judgement_scales import judgement_scale  # seldom used

    return judgement_scale(revealed.project.settings.judgement_scale).ratio(
        SAATY_SCALE, len(round_.asked.criteria)
    )


def group_result(revealed: RevealedRound, evaluator: Evaluator) -> GroupResult | None:
    """The result of a revealed round on weights; None before the reveal, or if no ballot gives weights."""
    from mcda_app.analysis.group.rankings import rankings  # needs numpy

    project = revealed.project
    table = weight_table(revealed)
    if not table.people:
        return None
    pairs = pair_tables(revealed)
    outcomes: list[tuple[float, ...] | str] = []
    for aggregation in Aggregation:
        try:
            outcomes.append(_aggregate(revealed, table, pairs, aggregation))
        except MethodError as error:
            outcomes.append(str(error))
    usable = [shares for shares in outcomes if not isinstance(shares, str)]
    every = rankings(project, evaluator, table.criteria, [*usable, *table.shares])
    groups = iter(range(len(usable)))
    ways = [
        Aggregated(aggregation, obstacle=shares)
        if isinstance(shares, str)
        else _aggregated(aggregation, shares, every, next(groups))
        for aggregation, shares in zip(Aggregation, outcomes, strict=True)
    ]
    own = tuple(
        votes._replace(firsts=votes.firsts[len(usable) :], ranks=votes.ranks[len(usable) :])
        for votes in every
    )
    many = len(table.people) > 1
    measurable = many and len(table.criteria) > 1
    strongest = strongest_judgement(revealed)
    agreement = consensus(table.shares, table.voting, strongest) if measurable else None
    few = measurable and len(table.people) < len(table.criteria)
    return GroupResult(
        table,
        tuple(ways),
        tuple(spread(column) for column in zip(*table.shares, strict=True)),
        agreement,
        {v.issue.id: kendalls_w(v.ranks, table.voting) if many and v.ranks else None for v in own},
        _sub_groups(table),
        own,
        consensus(table.shares, table.voting, strongest, as_in_2013=True) if few else None,
        compare_with_chance(table.shares, table.voting) if measurable else None,
    )


def _aggregated(
    aggregation: Aggregation, shares: tuple[float, ...], every: Sequence[IssueVotes], index: int
) -> Aggregated:
    return Aggregated(aggregation, shares, FrozenDict({v.issue.id: v.firsts[index] for v in every}))


@understands_choices
def group_weights(revealed: RevealedRound, way: Aggregation) -> tuple[tuple[str, ...], tuple[float, ...]]:
    """Criteria ids and the group's weights by one aggregation method.

    Raises MethodError if the method does not apply, or without a ballot that gives weights.
    """
    table = weight_table(revealed)
    if not table.people:
        raise MethodError(tr("No ballot of this round gives weights."), remedy=tr("Reveal the round first."))
    return table.criteria, _aggregate(revealed, table, pair_tables(revealed), way)


def _aggregate(
    revealed: RevealedRound, table: WeightTable, pairs: Sequence[PairTable], way: Aggregation
) -> tuple[float, ...]:
    if way is Aggregation.PRIORITIES_ARITHMETIC:
        return arithmetic_priorities(table.shares, table.voting)
    if way is Aggregation.PRIORITIES_GEOMETRIC:
        return geometric_priorities(table.shares, table.voting)
    round_ = revealed.round
    if round_.question is not WeightQuestion.PAIRWISE:
        raise MethodError(tr("Judgements can be aggregated only if pairs of criteria were compared."))
    groups = {g for g, _ in round_.asked.groups}
    within: dict[tuple[str, str], float] = {}
    between: dict[tuple[str, str], float] = {}
    for pair_table in pairs:
        group_matrix = aggregate_judgements(pair_table.matrices, pair_table.voting)
        into = between if groups.issuperset(pair_table.ids) else within
        for a, row in enumerate(group_matrix):
            for b in range(a + 1, len(row)):
                ratio = row[b]
                if ratio is not None:
                    into[pair_table.ids[a], pair_table.ids[b]] = ratio
    round_project = project_of_questions(revealed.project, round_)
    elicitation = replace(
        round_project.elicitation,
        pairwise=Judgements(FrozenDict(within)),
        between=Judgements(FrozenDict(between)),
    )
    derived = derive(replace(round_project, elicitation=elicitation), WeightQuestion.PAIRWISE)
    if derived.obstacle:
        raise MethodError(derived.obstacle)
    return tuple(derived.shares[c] for c in table.criteria)


def with_group_weights(project: Project, criteria: Sequence[str], shares: Sequence[float]) -> Project:
    """The project with the group's weights, for analysis."""
    share_of = dict(zip(criteria, shares, strict=True))
    weights = Weights(FrozenDict({c.id: share_of.get(c.id, 0.0) for c in project.criteria}))
    return replace(project, weights=weights)


def _sub_groups(table: WeightTable) -> tuple[SubGroup, ...]:
    from mcda_app.methods.clustering import clusters  # needs numpy

    whole = arithmetic_priorities(table.shares, table.voting)
    groups = []
    for members in clusters(table.shares):
        rows = [table.shares[n] for n in members]
        mean = arithmetic_priorities(rows, [table.voting[n] for n in members])
        excess = [m - w for m, w in zip(mean, whole, strict=True)]
        most = max(range(len(mean)), key=lambda n: (round(excess[n], 9), round(mean[n], 9), -n))
        groups.append(SubGroup(tuple(table.people[n] for n in members), mean, most))
    return tuple(groups)


def aggregation_matters(result: GroupResult, issues: Sequence[Issue]) -> str:
    """A sentence on whether the aggregation method changes first place."""
    usable = [w for w in result.aggregations if not w.obstacle]
    if len(usable) < 2:
        return tr("Only one aggregation method applies to these answers.")
    differing = [i for i in issues if len({w.firsts.get(i.id) for w in usable}) > 1]
    if not differing:
        ways = tr("both") if len(usable) == 2 else tr("all {usable_count}").format(usable_count=len(usable))
        return tr("First place is the same on every issue with {ways} aggregation methods.").format(ways=ways)
    first = differing[0]
    by_leaders: dict[tuple[Option, ...], list[str]] = {}
    for one in usable:
        by_leaders.setdefault(one.firsts[first.id], []).append(within(AGGREGATION_NAMES[one.aggregation]))
    parts = [
        tr("by {names} {leaders}").format(names=listed(names), leaders=lead(leaders))
        for leaders, names in by_leaders.items()
    ]
    where = f"{first.label}: {'; '.join(parts)}"
    more = (
        tr(", and on {differing_count} more").format(differing_count=len(differing) - 1)
        if len(differing) > 1
        else ""
    )
    return tr("The aggregation method changes first place on {where}{more}.").format(where=where, more=more)
