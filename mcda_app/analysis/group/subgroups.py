# SPDX-License-Identifier: MIT
"""The groups of a workshop side by side, and the group's weights if every vote counted equally."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from mcda_app.analysis.group.ballot_tables import weight_table
from mcda_app.analysis.group.rankings import rankings
from mcda_app.analysis.group.result import Aggregated, GroupResult, group_weights, strongest_judgement
from mcda_app.analysis.group.revealed_round import RevealedRound, Who
from mcda_app.analysis.ranking.evaluation import Evaluator
from mcda_app.domain.choices import understands_choices
from mcda_app.domain.elicitation import Aggregation
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.issue import Option
from mcda_app.errors import MethodError
from mcda_app.methods.consensus import consensus


class Side(NamedTuple):
    """One group of participants on its own.

    people     number of members who gave weights
    shares     (criteria,) its weights; empty if nobody's answers give any
    agreement  Goepel's indicator within the group; None for fewer than two people or criteria
    firsts     issue id to the options in first place under its weights
    """

    name: str
    people: int
    shares: tuple[float, ...]
    agreement: float | None
    firsts: Mapping[str, tuple[Option, ...]]

    def same_as(self, firsts: Mapping[str, tuple[Option, ...]]) -> int:
        """The number of issues with the same options in first place as in another result."""
        return sum(set(leaders) == set(firsts.get(key, ())) for key, leaders in self.firsts.items())


@understands_choices
def sides(revealed: RevealedRound, evaluator: Evaluator, way: Aggregation) -> tuple[Side, ...]:
    """Each group that may be shown on its own, aggregated; groups without weights are omitted."""
    groups = []
    strongest = strongest_judgement(revealed)
    for name in revealed.groups:
        side = revealed.among(Who(group=name))
        table = weight_table(side)
        try:
            criteria, shares = group_weights(side, way)
        except MethodError:
            continue
        measurable = len(table.people) > 1 and len(criteria) > 1
        agreement = consensus(table.shares, table.voting, strongest) if measurable else None
        groups.append((name, len(table.people), criteria, shares, agreement))
    if not groups:
        return ()
    votes = rankings(revealed.project, evaluator, groups[0][2], [shares for _, _, _, shares, _ in groups])
    return tuple(
        Side(name, people, shares, agreement, FrozenDict({v.issue.id: v.firsts[n] for v in votes}))
        for n, (name, people, _, shares, agreement) in enumerate(groups)
    )


@understands_choices
def with_equal_votes(
    revealed: RevealedRound, evaluator: Evaluator, result: GroupResult, way: Aggregation
) -> Aggregated | None:
    """The aggregated result if every vote counts equally; None if they already do."""
    if len(set(result.table.voting)) < 2:
        return None
    try:
        criteria, shares = group_weights(revealed.with_equal_votes(), way)
    except MethodError as error:
        return Aggregated(way, obstacle=str(error))
    votes = rankings(revealed.project, evaluator, criteria, [shares])
    return Aggregated(way, shares, FrozenDict({v.issue.id: v.firsts[0] for v in votes}))
