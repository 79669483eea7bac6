# SPDX-License-Identifier: MIT
"""What a revealed round on weights makes of the group: its weights in three ways, spread and agreement."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from mcda_app.analysis.group.ballot_tables import (
    PairTable,
    WeightTable,
    as_asked,
    pair_tables,
    weight_table,
)
from mcda_app.analysis.group.revealed_round import RevealedRound
from mcda_app.analysis.phrases import lead, listed, within
from mcda_app.analysis.ranking.evaluation import Evaluator
from mcda_app.analysis.weighting.derived_weights import derive
from mcda_app.domain.choices import understands_choices
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.pairwise import Judgements
from mcda_app.domain.project import Project
from mcda_app.domain.weights import Weights
from mcda_app.domain.workshop import Aggregation, Participant
from mcda_app.errors import MethodError
from mcda_app.i18n import LocalisedDict, tr
from mcda_app.methods.aggregation import (
    Spread,
    aggregate_judgements,
    arithmetic_priorities,
    geometric_priorities,
    spread,
)
from mcda_app.methods.consensus import SAATY_SCALE, consensus, consensus_word, kendalls_w

if TYPE_CHECKING:
    from mcda_app.analysis.group.rankings import IssueVotes

AGGREGATION_NAMES = LocalisedDict(
    lambda: {
        Aggregation.JUDGEMENTS: tr("Mean of judgements"),
        Aggregation.PRIORITIES_ARITHMETIC: tr("Mean of weights"),
        Aggregation.PRIORITIES_GEOMETRIC: tr("Geometric mean of weights"),
    }
)


class Aggregated(NamedTuple):
    """The group's weights by one way of adding up.

    shares    (criteria,) in the order of the table; empty if this way does not apply
    firsts    issue id to the options in first place under these weights
    obstacle  why this way does not apply, in a sentence; empty if it does
    """

    way: Aggregation
    shares: tuple[float, ...] = ()
    firsts: Mapping[str, tuple[Option, ...]] = FrozenDict()
    obstacle: str = ""


class SubGroup(NamedTuple):
    """Participants who agree among themselves.

    shares  (criteria,) the mean of their weights
    most    the criterion they weigh most beside the whole group; its index
    """

    people: tuple[Participant, ...]
    shares: tuple[float, ...]
    most: int


class GroupResult(NamedTuple):
    """A round on weights, looked at as a whole.

    spreads    (criteria,) how far weights lie apart
    agreement  Goepel's indicator in [0, 1]; None with fewer than two people or criteria
    agreement_as_in_2013  the same by his first formula, where that differs: with fewer people than criteria
    ranking_agreement  issue id to Kendall's W over everybody's own ranking; None where it cannot be told
    sub_groups the largest first; everybody is in one
    own        every issue under each participant's own weights
    """

    table: WeightTable
    ways: tuple[Aggregated, ...]
    spreads: tuple[Spread, ...]
    agreement: float | None
    ranking_agreement: Mapping[str, float | None]
    sub_groups: tuple[SubGroup, ...]
    own: tuple[IssueVotes, ...]
    agreement_as_in_2013: float | None = None

    @understands_choices
    def way(self, wanted: Aggregation) -> Aggregated:
        return next(w for w in self.ways if w.way is wanted)

    @understands_choices
    def usable(self, wanted: Aggregation) -> Aggregated:
        """The wanted way of adding up, or the first that applies to these answers."""
        found = self.way(wanted)
        return found if not found.obstacle else next(w for w in self.ways if not w.obstacle)

    @property
    def agreement_word(self) -> str:
        return "" if self.agreement is None else consensus_word(self.agreement)


def strongest_judgement(revealed: RevealedRound) -> float | None:
    """The ratio that the strongest judgement of a round's ballots stands for on the project's scale.

    None where they do not compare all criteria with each other.
    """
    held = revealed.round
    if held.question is not WeightQuestion.PAIRWISE or held.asked.groups:
        return None
    from mcda_app.methods.judgement_scales import judgement_scale  # seldom used

    return judgement_scale(revealed.project.settings.judgement_scale).ratio(
        SAATY_SCALE, len(held.asked.criteria)
    )


def group_result(revealed: RevealedRound, evaluator: Evaluator) -> GroupResult | None:
    """The result of a revealed round on weights; None before the reveal, or if no ballot gives weights."""
    from mcda_app.analysis.group.rankings import rankings  # needs numpy

    project = revealed.project
    table = weight_table(revealed)
    if not table.people:
        return None
    pairs = pair_tables(revealed)
    given: list[tuple[float, ...] | str] = []
    for way in Aggregation:
        try:
            given.append(_aggregate(revealed, table, pairs, way))
        except MethodError as error:
            given.append(str(error))
    usable = [shares for shares in given if not isinstance(shares, str)]
    every = rankings(project, evaluator, table.criteria, [*usable, *table.shares])
    groups = iter(range(len(usable)))
    ways = [
        Aggregated(way, obstacle=shares)
        if isinstance(shares, str)
        else _aggregated(way, shares, every, next(groups))
        for way, shares in zip(Aggregation, given, strict=True)
    ]
    own = tuple(
        votes._replace(firsts=votes.firsts[len(usable) :], ranks=votes.ranks[len(usable) :])
        for votes in every
    )
    many = len(table.people) > 1
    told = many and len(table.criteria) > 1
    strongest = strongest_judgement(revealed)
    agreement = consensus(table.shares, table.voting, strongest) if told else None
    few = told and len(table.people) < len(table.criteria)
    return GroupResult(
        table,
        tuple(ways),
        tuple(spread(column) for column in zip(*table.shares, strict=True)),
        agreement,
        {v.issue.id: kendalls_w(v.ranks, table.voting) if many and v.ranks else None for v in own},
        _sub_groups(table),
        own,
        consensus(table.shares, table.voting, strongest, as_in_2013=True) if few else None,
    )


def _aggregated(
    way: Aggregation, shares: tuple[float, ...], every: Sequence[IssueVotes], at: int
) -> Aggregated:
    return Aggregated(way, shares, FrozenDict({v.issue.id: v.firsts[at] for v in every}))


@understands_choices
def group_weights(revealed: RevealedRound, way: Aggregation) -> tuple[tuple[str, ...], tuple[float, ...]]:
    """Criteria ids and the group's weights by one way of adding up.

    Raises MethodError where the way does not apply, or without a ballot that gives weights.
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
    held = revealed.round
    if held.question is not WeightQuestion.PAIRWISE:
        raise MethodError(tr("Judgements can be added up only where pairs of criteria were compared."))
    groups = {g for g, _ in held.asked.groups}
    within: dict[tuple[str, str], float] = {}
    between: dict[tuple[str, str], float] = {}
    for asked in pairs:
        judged = aggregate_judgements(asked.matrices, asked.voting)
        into = between if groups.issuperset(asked.ids) else within
        for a, row in enumerate(judged):
            for b in range(a + 1, len(row)):
                ratio = row[b]
                if ratio is not None:
                    into[asked.ids[a], asked.ids[b]] = ratio
    asked_project = as_asked(revealed.project, held)
    given = replace(
        asked_project.elicitation,
        pairwise=Judgements(FrozenDict(within)),
        between=Judgements(FrozenDict(between)),
    )
    found = derive(replace(asked_project, elicitation=given), WeightQuestion.PAIRWISE)
    if found.obstacle:
        raise MethodError(found.obstacle)
    return tuple(found.shares[c] for c in table.criteria)


def with_group_weights(project: Project, criteria: Sequence[str], shares: Sequence[float]) -> Project:
    """The project weighed by the group, as analyses of it want it."""
    given = dict(zip(criteria, shares, strict=True))
    weights = Weights(FrozenDict({c.id: given.get(c.id, 0.0) for c in project.criteria}))
    return replace(project, weights=weights)


def _sub_groups(table: WeightTable) -> tuple[SubGroup, ...]:
    from mcda_app.methods.clustering import clusters  # needs numpy

    whole = arithmetic_priorities(table.shares, table.voting)
    found = []
    for members in clusters(table.shares):
        rows = [table.shares[n] for n in members]
        mean = arithmetic_priorities(rows, [table.voting[n] for n in members])
        beyond = [m - w for m, w in zip(mean, whole, strict=True)]
        most = max(range(len(mean)), key=lambda n: (round(beyond[n], 9), round(mean[n], 9), -n))
        found.append(SubGroup(tuple(table.people[n] for n in members), mean, most))
    return tuple(found)


def aggregation_matters(result: GroupResult, issues: Sequence[Issue]) -> str:
    """Whether the way of adding up changes first place, in one sentence."""
    usable = [w for w in result.ways if not w.obstacle]
    if len(usable) < 2:
        return tr("Only one way of adding up applies to these answers.")
    differing = [i for i in issues if len({w.firsts.get(i.id) for w in usable}) > 1]
    if not differing:
        ways = tr("both") if len(usable) == 2 else tr("all {usable_count}").format(usable_count=len(usable))
        return tr("First place is the same on every issue by {ways} ways of adding up.").format(ways=ways)
    first = differing[0]
    by_leaders: dict[tuple[Option, ...], list[str]] = {}
    for way in usable:
        by_leaders.setdefault(way.firsts[first.id], []).append(within(AGGREGATION_NAMES[way.way]))
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
    return tr("The way of adding up changes first place on {where}{more}.").format(where=where, more=more)
