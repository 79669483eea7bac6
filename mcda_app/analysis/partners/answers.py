# SPDX-License-Identifier: MIT
"""With whom: the best coalition on an issue, what one more member adds, and which forum comes closest."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from typing import NamedTuple

import numpy as np

from mcda_app.analysis.memo import Memo
from mcda_app.analysis.partners.problem import (
    PartnerProblem,
    partner_problem,
    scorer_for,
    weighty_criteria,
)
from mcda_app.domain.issue import Issue
from mcda_app.domain.membership.rules import GoodKind
from mcda_app.domain.partners.actors import Actor, Forum
from mcda_app.domain.project import Project
from mcda_app.errors import MethodError
from mcda_app.methods.coalitions.goods import counting_values
from mcda_app.methods.coalitions.power import Power, power
from mcda_app.methods.coalitions.ranking import (
    AS_GOOD,
    CoalitionEngine,
    CoalitionRanking,
    CoalitionScore,
)
from mcda_app.methods.coalitions.subsets import CoalitionSet, Flags
from mcda_app.methods.ranking import TIE_TOLERANCE

OFTEN = 0.05
"""An actor that belongs in the best coalition in at least this share of draws is as good as in it."""


class Membership(Enum):
    """An actor's place on an issue.

    BEST      in the best coalition
    AS_GOOD   in one as good: within AS_GOOD of the best score, or best in at least OFTEN of the draws
    NONE      in none of these
    LEFT_OUT  not compared, since a rating that counts is unknown
    """

    BEST = "best"
    AS_GOOD = "as-good"
    NONE = "none"
    LEFT_OUT = "left-out"


class ForumResult(NamedTuple):
    """A forum as a coalition with us.

    members  those compared, in document order, us included
    joined   whether we had to be added
    unknown  members that cannot be compared
    lacks    members of the best coalition that it does not have
    extra    members it has that the best coalition does not
    """

    forum: Forum
    members: tuple[Actor, ...]
    score: CoalitionScore
    joined: bool
    unknown: tuple[Actor, ...]
    lacks: tuple[Actor, ...]
    extra: tuple[Actor, ...]


@dataclass(frozen=True, slots=True, eq=False)
class PartnerAnswers:
    """The answers on one issue.

    alone, everybody  the two coalitions at the ends
    forums            in document order
    """

    issue: Issue
    problem: PartnerProblem
    engine: CoalitionEngine
    weights: tuple[float, ...]
    ranking: CoalitionRanking
    alone: CoalitionScore
    everybody: CoalitionScore
    forums: tuple[ForumResult, ...]

    @property
    def best(self) -> tuple[Actor, ...]:
        """The members of the best coalition; of those that tie, the smallest."""
        return self.problem.members(self.ranking.best)

    @property
    def partners(self) -> tuple[Actor, ...]:
        """The members of the best coalition but us."""
        return tuple(actor for actor in self.best if not actor.us)

    @property
    def alone_is_best(self) -> bool:
        """Whether going alone is best, even if others tie with it."""
        return self.ranking.best == self.problem.alone

    @property
    def largest_tied(self) -> int:
        """The largest number of members with which a coalition shares first place."""
        return max(int(mask).bit_count() for mask in self.ranking.good_masks[: self.ranking.tied])

    def membership(self, actor: Actor, shares: Callable[[int], float] | None = None) -> Membership:
        """An actor's place.

        shares  of the actor's index, the share of draws in which it was in a best coalition; without draws
                only the tolerance counts
        """
        if actor not in self.problem.actors:
            return Membership.LEFT_OUT
        n = self.problem.actors.index(actor)
        if self.ranking.best >> n & 1:
            return Membership.BEST
        if self.ranking.in_good >> n & 1 or (shares is not None and shares(n) >= OFTEN):
            return Membership.AS_GOOD
        return Membership.NONE

    @property
    def indispensable(self) -> tuple[Actor, ...]:
        """Members without whom nothing is better than going alone; none where that is best anyhow."""
        if self.alone_is_best:
            return ()
        alone = self.alone.score
        return tuple(
            actor
            for n, actor in enumerate(self.problem.actors)
            if not actor.us
            and self.ranking.best >> n & 1
            and self.ranking.without_actor[n] <= alone + TIE_TOLERANCE
        )

    def loss_without(self, actor: Actor) -> float:
        """By how much the highest score falls if an actor joins no coalition; 0 for those not needed."""
        return self.ranking.loss_without(self.problem.actors.index(actor))

    def gain_with(self, actor: Actor) -> float:
        """By how much the best coalition's score changes if an outsider joins it; 0 or less."""
        return self.ranking.change_of(self.problem.actors.index(actor))

    @property
    def only_costs(self) -> tuple[Actor, ...]:
        """Outsiders whose joining lowers the best coalition's score."""
        return tuple(
            actor
            for n, actor in enumerate(self.problem.actors)
            if not self.ranking.best >> n & 1 and self.ranking.change_of(n) < -TIE_TOLERANCE
        )

    def selective(self) -> CoalitionScore | None:
        """The best coalition of at least two that misses a central power; None if there is none."""
        central = self.problem.central
        if central is None:
            return None

        def allowed(coalitions: CoalitionSet) -> Flags:
            return np.asarray((coalitions.counts > 1) & (coalitions.masks & central != central))

        best = self.engine.best_among(self.weights, allowed)
        return None if best is None else self.details((best[0],))[0]

    def details(self, masks: Collection[int]) -> tuple[CoalitionScore, ...]:
        """Score, rank, effectiveness and values of some coalitions."""
        ranking = self.engine.ranking(self.weights, tuple(masks))
        assert ranking is not None  # nothing stops it
        return ranking.named

    def power(self) -> Power | None:
        """The power of each actor compared, where a threshold is to be reached; None on other issues.

        Votes are the ratings that count, and the quota is the threshold.
        """
        good = self.problem.arrays.good
        if good is None or good.kind is not GoodKind.THRESHOLD or self.problem.effectiveness is None:
            return None
        votes = counting_values(good, self.problem.arrays.ratings)
        total = float(votes.sum())
        # The threshold as it was written, so that votes which are just enough are.
        quota = float(Fraction(repr(good.threshold)) * Fraction(total))
        return power(votes.tolist(), min(quota, total))


class PartnerFinder:
    """Answers for successive states of a project; what no weight changes is computed once."""

    def __init__(self) -> None:
        self._engines: Memo[str, tuple[PartnerProblem, CoalitionEngine]] = Memo()

    def answers(
        self, project: Project, issue: Issue, progress: Callable[[float], bool] | None = None
    ) -> PartnerAnswers | None:
        """The answers on one issue.

        progress  called with the share done, where that takes a while; once it returns False, the answer
                  is None

        Raises MethodError, whose sentence says why coalitions cannot be compared on this issue.
        """
        problem, engine = self._engine(project, issue)
        weights = tuple(problem.weights(project.weights_of(issue)))
        forums = [(f, problem.mask({*f.members, problem.us.id})) for f in project.partners.forums]
        named = (problem.alone, problem.everybody, *(mask for _, mask in forums))
        ranking = engine.ranking(weights, named, progress)
        if ranking is None:
            return None
        alone, everybody, *scores = ranking.named
        left = {each.actor.id: each.actor for each in problem.left_out}
        results = []
        for (forum, mask), score in zip(forums, scores, strict=True):
            results.append(
                ForumResult(
                    forum,
                    problem.members(mask),
                    score,
                    problem.us.id not in forum.members,
                    tuple(left[i] for i in forum.members if i in left),
                    problem.members(ranking.best & ~mask),
                    problem.members(mask & ~ranking.best),
                )
            )
        return PartnerAnswers(issue, problem, engine, weights, ranking, alone, everybody, tuple(results))

    def _engine(self, project: Project, issue: Issue) -> tuple[PartnerProblem, CoalitionEngine]:
        counting = weighty_criteria(project, issue)
        settings = project.settings

        def work() -> tuple[PartnerProblem, CoalitionEngine]:
            problem = partner_problem(project, issue, counting)
            return problem, CoalitionEngine(problem.arrays, scorer_for(settings), tolerance=AS_GOOD)

        return self._engines.answer(
            issue.id,
            work,
            (project.partners, project.criteria, issue.good, issue.ratings),
            (counting, settings.method, settings.judgement_scale, issue.label),
        )


class MapRow(NamedTuple):
    """One issue of the partner map.

    answers   None where coalitions cannot be compared
    obstacle  a sentence on why not; empty if they can
    """

    issue: Issue
    answers: PartnerAnswers | None
    obstacle: str


def map_row(
    project: Project,
    issue: Issue,
    finder: PartnerFinder,
    progress: Callable[[float], bool] | None = None,
) -> MapRow | None:
    """The answers on one issue, or why there are none.

    progress  as for :meth:`PartnerFinder.answers`; None once it returned False
    """
    try:
        answers = finder.answers(project, issue, progress)
    except MethodError as error:
        return MapRow(issue, None, str(error))
    return None if answers is None else MapRow(issue, answers, "")


def partner_map(project: Project, finder: PartnerFinder) -> tuple[MapRow, ...]:
    """The answers on every issue, in document order."""
    rows = (map_row(project, issue, finder) for issue in project.issues)
    return tuple(row for row in rows if row is not None)
