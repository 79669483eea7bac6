# SPDX-License-Identifier: MIT
"""The ranking of one issue."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from mcda_app.analysis.ranking.decision_matrix import IssueMatrix
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.method_settings import Method, MethodSettings
from mcda_app.domain.scale import Criterion
from mcda_app.domain.weights import Weights
from mcda_app.errors import MethodError
from mcda_app.methods.ranking import TIE_TOLERANCE, shared_ranks
from mcda_app.methods.synthesis import AhpSteps, synthesise
from mcda_app.methods.topsis import TopsisSteps, check_weights, weigh
from mcda_app.methods.value import ValueSteps, add_up

Steps = TopsisSteps | AhpSteps | ValueSteps


class Standing(NamedTuple):
    """One option's result on one issue.

    score    closeness (TOPSIS), overall priority (AHP) or value in [0, 1]; None if not ranked
    rank     1 for first place, shared by ties; None if not ranked
    missing  criteria that have weight but no score here, the reason for not being ranked
    knocked_out  criteria whose threshold it misses, another reason
    """

    option: Option
    score: float | None
    rank: int | None
    excluded: bool = False
    missing: tuple[Criterion, ...] = ()
    knocked_out: tuple[Criterion, ...] = ()


@dataclass(frozen=True, slots=True)
class IssueResult:
    """The ranking of one issue.

    standings  one per option, in document order, excluded ones included
    leaders    the options in first place: several if tied, none if nothing can be ranked
    idle       criteria that cannot distinguish the ranked options
    failure    why the method cannot rank this issue at all; empty if it can
    """

    issue: Issue
    standings: Sequence[Standing]
    leaders: tuple[Option, ...]
    idle: tuple[Criterion, ...]
    weights: Weights
    failure: str = ""

    @property
    def ranked(self) -> list[Standing]:
        """The ranked options, first place first; ties in document order."""
        placed = [s for s in self.standings if s.rank is not None]
        return sorted(placed, key=lambda s: s.rank or 0)

    @property
    def idle_share(self) -> float:
        """The total weight of idle criteria, in [0, 1]."""
        return sum(self.weights.share(c.id) for c in self.idle)

    @property
    def lead(self) -> float | None:
        """The lead of first place over the next rank; None without one."""
        scores = [s.score for s in self.ranked if s.score is not None]
        behind = [s for s in scores if s < scores[0] - TIE_TOLERANCE]
        return scores[0] - behind[0] if behind else None

    def standing(self, option_id: str) -> Standing:
        return next(s for s in self.standings if s.option.id == option_id)


def rank_issue(
    matrix: IssueMatrix,
    weights: Weights,
    settings: MethodSettings,
    options: Sequence[Option],
    issue: Issue,
) -> IssueResult:
    """Rank one issue; if the method cannot, ``failure`` says why."""
    shares = [weights.share(c.id) for c in matrix.criteria]
    rows = matrix.rankable(shares)
    failure = ""
    scores: Sequence[float] = ()
    idle: tuple[Criterion, ...] = ()
    if rows:
        try:
            steps = steps_of(matrix, shares, settings, rows)
            scores = steps.closeness if isinstance(steps, TopsisSteps) else steps.overall
        except MethodError as error:
            failure, rows, scores = str(error), (), ()
        idle = matrix.idle(rows, settings)
    ranks = shared_ranks(scores) if rows else ()
    if len(rows) == len(options):  # then they are the same, in document order
        standings = tuple(map(Standing, options, scores, ranks))
    else:
        ids = [matrix.options[n].id for n in rows]
        score_of = dict(zip(ids, scores, strict=True))
        rank_of = dict(zip(ids, ranks, strict=True))
        gaps = missing_criteria(matrix, shares)
        standings = tuple(
            Standing(
                option,
                score_of.get(option.id),
                rank_of.get(option.id),
                option.id in issue.excluded,
                gaps.get(option.id, ()),
                matrix.knocked_out.get(option.id, ()),
            )
            for option in options
        )
    leaders = tuple([s.option for s in standings if s.rank == 1])
    return IssueResult(issue, standings, leaders, idle, weights, failure)


def missing_criteria(matrix: IssueMatrix, shares: Sequence[float]) -> dict[str, tuple[Criterion, ...]]:
    """Option id to the criteria with weight but without a score for it; absent if it has no gaps."""
    return {
        matrix.options[n].id: tuple(matrix.criteria[m] for m in sorted(missing) if shares[m] > 0)
        for n, missing in matrix.gaps.items()
    }


def steps_of(
    matrix: IssueMatrix, shares: Sequence[float], settings: MethodSettings, rows: tuple[int, ...]
) -> Steps:
    """Every intermediate value of the method for some of an issue's options."""
    if settings.method is Method.VALUE:
        check_weights(shares)
        return add_up(matrix.partial_values(rows), shares)
    if settings.method is Method.TOPSIS:
        check_weights(shares)
        return weigh(matrix.normalised(rows, settings.normalisation), shares)
    local = [matrix.priorities(m, rows, settings) for m in range(len(matrix.criteria))]
    return synthesise(local, shares, settings.synthesis)


def scores_of(
    matrix: IssueMatrix, shares: Sequence[float], settings: MethodSettings, rows: tuple[int, ...]
) -> Sequence[float]:
    """The method's scores of some options under some weights."""
    steps = steps_of(matrix, shares, settings, rows)
    return steps.closeness if isinstance(steps, TopsisSteps) else steps.overall


Leaders = tuple[Option, ...]


def leaders_at(matrix: IssueMatrix, shares: Sequence[float], settings: MethodSettings) -> Leaders:
    """The options in first place under some weights; none if nothing can be ranked."""
    rows = matrix.rankable(shares)
    if not rows:
        return ()
    scores = scores_of(matrix, shares, settings, rows)
    return _first(matrix, rows, scores)


def _first(matrix: IssueMatrix, rows: Sequence[int], scores: Sequence[float]) -> Leaders:
    bar = max(scores) - TIE_TOLERANCE
    return tuple(matrix.options[n] for n, score in zip(rows, scores, strict=True) if score >= bar)
