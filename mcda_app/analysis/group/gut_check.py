# SPDX-License-Identifier: MIT
"""The distance between the group's gut feeling and the model's ranking."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations
from math import fsum
from typing import NamedTuple

from mcda_app.analysis.group.ballot_tables import OrderTable, order_table
from mcda_app.analysis.group.revealed_round import RevealedRound
from mcda_app.analysis.phrases import lead, listed
from mcda_app.analysis.ranking.evaluation import Evaluation
from mcda_app.analysis.ranking.issue_ranking import IssueResult
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.workshop.workshop import Participant
from mcda_app.i18n import plural, tr


class Gap(NamedTuple):
    """One issue by gut and by the model.

    firsts    each option put first and by how many, most first; a tie counts for each of its options
    agreeing  participants who put only first places of the model first
    apart     participants who put none of the model's first places first
    distance  mean share of pairs of options that gut and model order differently, in [0, 1], by voting
              weights; None if the model ranks fewer than two options
    """

    issue: Issue
    leaders: tuple[Option, ...]
    firsts: tuple[tuple[Option, int], ...]
    people: tuple[Participant, ...]
    agreeing: tuple[Participant, ...]
    apart: tuple[Participant, ...]
    distance: float | None

    @property
    def sentence(self) -> str:
        """“In the gut check 4 of 7 put Global first and 3 Selective; with these weights Selective leads.”"""
        if not self.people:
            return ""
        (most, count), *others = self.firsts
        parts = [
            plural(
                count,
                tr("{count} of {people_count} puts {most} first"),
                tr("{count} of {people_count} put {most} first"),
            ).format(count=count, people_count=len(self.people), most=most.label)
        ]
        parts += [f"{number} {option.label}" for option, number in others]
        if sum(number for _, number in self.firsts) > len(self.people):
            return tr(
                "In the gut check {parts}, where a tie counts for each of its options; with these "
                "weights {leaders}."
            ).format(parts=listed(parts), leaders=lead(self.leaders))
        return tr("In the gut check {parts}; with these weights {leaders}.").format(
            parts=listed(parts), leaders=lead(self.leaders)
        )


def order_distance(ranks: Mapping[str, float], result: IssueResult) -> float | None:
    """The share of pairs of ranked options that an order and a result rank the other way round.

    ranks    option id to rank in the order
    returns  0 for the same order, 1 for the reverse; a pair tied in one of them only counts half, as in
             Kendall's distance between partial rankings with penalty one half (Fagin et al. 2004). None if
             fewer than two options are in both.
    """
    ranked = [(s.option.id, s.rank) for s in result.standings if s.rank is not None and s.option.id in ranks]
    if len(ranked) < 2:
        return None
    distances = [
        abs(_sign(ranks[a] - ranks[b]) - _sign(float(rank_a - rank_b))) / 2
        for (a, rank_a), (b, rank_b) in combinations(ranked, 2)
    ]
    return fsum(distances) / len(distances)


def _sign(difference: float) -> int:
    return (difference > 0) - (difference < 0)


def gut_gaps(evaluation: Evaluation, revealed: RevealedRound) -> tuple[Gap, ...]:
    """Each issue of a revealed gut check beside its ranking, the widest gap first; none before the reveal.

    Issues removed since are ignored.
    """
    issue_ids = [issue.id for issue in revealed.round.asked.issues if issue.id in evaluation.results]
    gaps = [_gap(evaluation[issue_id], order_table(revealed, issue_id)) for issue_id in issue_ids]
    return tuple(sorted((g for g in gaps if g.people), key=lambda g: -(g.distance or 0.0)))


def _gap(result: IssueResult, table: OrderTable) -> Gap:
    by_id = {s.option.id: s.option for s in result.standings}
    leaders = {o.id for o in result.leaders}
    firsts: dict[str, int] = {}
    agreeing, apart, distances = [], [], []
    for person, ranks in zip(table.people, table.ranks, strict=True):
        first = {o for o, rank in zip(table.options, ranks, strict=True) if rank == min(ranks)}
        for option in table.options:
            if option in first and option in by_id:
                firsts[option] = firsts.get(option, 0) + 1
        if first <= leaders:
            agreeing.append(person)
        elif leaders and not first & leaders:
            apart.append(person)
        distances.append(order_distance(dict(zip(table.options, ranks, strict=True)), result))
    ordered = sorted(firsts.items(), key=lambda pair: -pair[1])
    return Gap(
        result.issue,
        result.leaders,
        tuple((by_id[o], n) for o, n in ordered),
        table.people,
        tuple(agreeing),
        tuple(apart),
        _mean(distances, table.voting),
    )


def _mean(distances: Sequence[float | None], voting: Sequence[float]) -> float | None:
    known = [(d, w) for d, w in zip(distances, voting, strict=True) if d is not None]
    return fsum(d * w for d, w in known) / fsum(w for _, w in known) if known else None
