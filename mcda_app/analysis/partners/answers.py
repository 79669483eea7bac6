# SPDX-License-Identifier: MIT
"""With whom: the best coalition on an issue, what one more member adds, and which forum comes closest."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from fractions import Fraction
from math import inf
from typing import NamedTuple

from mcda_app.analysis.acceptability.badges import Firmness, firmness
from mcda_app.analysis.memo import Memo
from mcda_app.analysis.partners.frontiers import Frontiers
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
from mcda_app.domain.scale import Criterion
from mcda_app.errors import MethodError
from mcda_app.methods.coalitions.goods import counting_values
from mcda_app.methods.coalitions.power import Power, power
from mcda_app.methods.coalitions.ranking import (
    AS_GOOD,
    CoalitionEngine,
    CoalitionRanking,
    CoalitionScore,
    prepared_bytes,
)
from mcda_app.methods.ranking import TIE_TOLERANCE

PREPARED_BYTES = 64 << 20
"""What a finder keeps between two weightings, at the most."""


class Scope(Enum):
    """A scope of cooperation, by the id of its option."""

    ALONE = "unilateral"
    SELECTIVE = "selective"
    GLOBAL = "global"


class Membership(Enum):
    """An actor's place on an issue.

    BEST      in the best coalition
    AS_GOOD   in one as good: within AS_GOOD of the best score, or first in at least OFTEN of the draws
    NONE      in none of these
    LEFT_OUT  not compared, since a rating that counts is unknown
    """

    BEST = "best"
    AS_GOOD = "as-good"
    NONE = "none"
    LEFT_OUT = "left-out"


class WeightDraws(NamedTuple):
    """First places over draws of the weights, with the ratings as they are.

    samples  number of draws
    often    ids of the actors in any coalition that is first in at least OFTEN of them
    stays    share of them in which the best coalition is still best, or within AS_GOOD of the best score
    """

    samples: int
    often: frozenset[str]
    stays: float

    @property
    def firmness(self) -> Firmness:
        """How sure the best coalition is, by the rule for options."""
        return firmness(self.stays, 1)


class Reached(NamedTuple):
    """A coalition, its score and its effectiveness; None where the issue has no kind of collective good."""

    mask: int
    score: float
    effectiveness: float | None


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
    frontiers         what the lines of several weights and the draws of weights share
    draws             what draws of the weights add; None if none were drawn
    """

    issue: Issue
    problem: PartnerProblem
    engine: CoalitionEngine
    weights: tuple[float, ...]
    ranking: CoalitionRanking
    alone: CoalitionScore
    everybody: CoalitionScore
    forums: tuple[ForumResult, ...]
    frontiers: Frontiers
    draws: WeightDraws | None = None

    @property
    def ranked_forums(self) -> tuple[ForumResult, ...]:
        """The forums by their score, those that miss a threshold last."""
        return tuple(sorted(self.forums, key=lambda r: (bool(r.score.misses), -r.score.score)))

    def missed(self, coalition: CoalitionScore) -> tuple[Criterion, ...]:
        """The criteria whose threshold a coalition misses."""
        return tuple(self.problem.criteria[m] for m in coalition.misses)

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

    def membership(self, actor: Actor) -> Membership:
        """An actor's place. Without draws only the tolerance counts."""
        if actor not in self.problem.actors:
            return Membership.LEFT_OUT
        n = self.problem.actors.index(actor)
        if self.ranking.best >> n & 1:
            return Membership.BEST
        if self.ranking.in_good >> n & 1 or (self.draws is not None and actor.id in self.draws.often):
            return Membership.AS_GOOD
        return Membership.NONE

    @property
    def indispensable(self) -> tuple[Actor, ...]:
        """Members without whom nothing is better than going alone; none where that is best anyhow.

        Where going alone misses a threshold, those without whom every coalition does.
        """
        if self.alone_is_best:
            return ()
        alone = self.ranking.alone
        return tuple(
            actor
            for n, actor in enumerate(self.problem.actors)
            if not actor.us
            and self.ranking.best >> n & 1
            and self.ranking.without_actor[n] <= alone + TIE_TOLERANCE
        )

    def loss_without(self, actor: Actor) -> float:
        """By how much the highest score falls if an actor joins no coalition; 0 for those not needed.

        Infinite where every coalition without it misses a threshold.
        """
        return self.ranking.loss_without(self.problem.actors.index(actor))

    def loss_with(self, actor: Actor) -> float:
        """By how much the highest score falls if an actor has to be a member; 0 or more, or infinite."""
        return self.ranking.loss_with(self.problem.actors.index(actor))

    def gain_with(self, actor: Actor) -> float:
        """By how much the best coalition's score changes if an outsider joins it; 0 or less.

        Minus infinity where it then misses a threshold.
        """
        return self.ranking.change_of(self.problem.actors.index(actor))

    @property
    def only_costs(self) -> tuple[Actor, ...]:
        """Outsiders whose joining lowers the best coalition's score, and makes it miss no threshold."""
        return tuple(
            actor
            for n, actor in enumerate(self.problem.actors)
            if not self.ranking.best >> n & 1 and -inf < self.ranking.change_of(n) < -TIE_TOLERANCE
        )

    @property
    def barred(self) -> tuple[Actor, ...]:
        """Outsiders with whom the best coalition would miss a threshold."""
        return tuple(
            actor
            for n, actor in enumerate(self.problem.actors)
            if not self.ranking.best >> n & 1 and self.ranking.change_of(n) == -inf
        )

    @property
    def selective(self) -> Reached | None:
        """The best coalition of at least two that misses a central power; None if there is none."""
        best = self.ranking.selective
        return None if best is None else Reached(*best, self.engine.effectiveness_of(best[0]))

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


class _ForumMask(NamedTuple):
    """What no weight changes in a :class:`ForumResult`, and the mask of its members."""

    forum: Forum
    mask: int
    members: tuple[Actor, ...]
    joined: bool
    unknown: tuple[Actor, ...]


def _forum_mask(problem: PartnerProblem, forum: Forum) -> _ForumMask:
    us = problem.us.id
    mask = problem.mask({*forum.members, us})
    left = {each.actor.id: each.actor for each in problem.left_out}
    unknown = tuple(left[i] for i in forum.members if i in left)
    return _ForumMask(forum, mask, problem.members(mask), us not in forum.members, unknown)


class _Kept(NamedTuple):
    """What no weight changes on one issue.

    named  masks of the coalitions that are looked at on their own: us alone, everybody, the forums
    """

    problem: PartnerProblem
    engine: CoalitionEngine
    frontiers: Frontiers
    forums: tuple[_ForumMask, ...]
    named: tuple[int, ...]


class PartnerFinder:
    """Answers for successive states of a project; what no weight changes is computed once.

    It is kept for the first issues that fit into PREPARED_BYTES: all 15 of the paper with up to 16 actors.
    """

    def __init__(self) -> None:
        self._engines: Memo[str, _Kept] = Memo()

    def answers(
        self, project: Project, issue: Issue, progress: Callable[[float], bool] | None = None
    ) -> PartnerAnswers | None:
        """The answers on one issue.

        progress  called with the share done, where that takes a while; once it returns False, the answer
                  is None

        Raises MethodError, whose sentence says why coalitions cannot be compared on this issue.
        """
        problem, engine, frontiers, forums, named = self._kept(project, issue)
        weights = tuple(problem.weights(project.weights_of(issue)))
        ranking = engine.ranking(weights, named, progress, problem.central or 0)
        if ranking is None:
            return None
        alone, everybody, *scores = ranking.named
        results = tuple(
            [
                ForumResult(
                    each.forum,
                    each.members,
                    score,
                    each.joined,
                    each.unknown,
                    problem.members(ranking.best & ~each.mask),
                    problem.members(each.mask & ~ranking.best),
                )
                for each, score in zip(forums, scores, strict=True)
            ]
        )
        return PartnerAnswers(issue, problem, engine, weights, ranking, alone, everybody, results, frontiers)

    def _kept(self, project: Project, issue: Issue) -> _Kept:
        counting = weighty_criteria(project, issue)
        settings = project.settings

        def work() -> _Kept:
            problem = partner_problem(project, issue, counting)
            engine = CoalitionEngine(problem.arrays, scorer_for(settings), tolerance=AS_GOOD)
            forums = tuple(_forum_mask(problem, forum) for forum in project.partners.forums)
            named = (problem.alone, problem.everybody, *(each.mask for each in forums))
            return _Kept(problem, engine, Frontiers(problem), forums, named)

        size = prepared_bytes(len(project.partners.actors), len(counting))
        kept = {each.id for each in project.issues[: PREPARED_BYTES // size]}
        self._engines.retain(kept)
        if issue.id not in kept:
            return work()
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


def are_drawn(rows: Iterable[MapRow]) -> bool:
    """Whether all answers have draws of the weights, so that they may count."""
    return all(row.answers is None or row.answers.draws is not None for row in rows)


def alike(rows: Sequence[MapRow]) -> tuple[MapRow, ...]:
    """The rows by one rule: without draws unless all have them."""
    if are_drawn(rows):
        return tuple(rows)
    return tuple(
        row if row.answers is None else row._replace(answers=replace(row.answers, draws=None)) for row in rows
    )
