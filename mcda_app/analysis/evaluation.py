# SPDX-License-Identifier: MIT
"""The ranking of every issue of a project, worked out once for all views."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from operator import is_
from typing import TYPE_CHECKING, NamedTuple

from mcda_app.analysis.problem import Problem, make_problem
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion
from mcda_app.domain.settings import Method, MethodSettings
from mcda_app.domain.weights import Weights
from mcda_app.errors import MethodError
from mcda_app.methods.ranking import TIE_TOLERANCE, shared_ranks
from mcda_app.methods.synthesis import AhpSteps, synthesise
from mcda_app.methods.topsis import TopsisSteps, check_weights, weigh

if TYPE_CHECKING:
    from mcda_app.analysis.large import LargeRanker

LARGE = 500
"""Scores to go through, from which on ranking all issues at once is quicker than one by one.

One by one, a score takes 4 to 8 µs, so that these take half of what a frame may. Smaller projects never
load numpy, which takes a fifth of a second.
"""


class Standing(NamedTuple):
    """How one option did on one issue.

    score    closeness (TOPSIS) or overall priority (AHP) in [0, 1]; None if it was not ranked
    rank     1 for first place, shared by ties; None if it was not ranked
    missing  criteria that have weight but no score here, which is why it was not ranked
    """

    option: Option
    score: float | None
    rank: int | None
    excluded: bool = False
    missing: tuple[Criterion, ...] = ()


@dataclass(frozen=True, slots=True)
class IssueResult:
    """The ranking of one issue.

    standings  one an option, in the document's order, the excluded ones among them
    leaders    the options in first place: several if they tie, none if nothing could be ranked
    idle       criteria that cannot tell the ranked options apart
    failure    why the method could not rank this issue at all; empty if it could
    """

    issue: Issue
    standings: Sequence[Standing]
    leaders: tuple[Option, ...]
    idle: tuple[Criterion, ...]
    weights: Weights
    failure: str = ""

    @property
    def ranked(self) -> list[Standing]:
        """The ranked options, first place first; ties in the document's order."""
        placed = [s for s in self.standings if s.rank is not None]
        return sorted(placed, key=lambda s: s.rank or 0)

    @property
    def idle_share(self) -> float:
        """The weight that lies on idle criteria, in [0, 1]."""
        return sum(self.weights.share(c.id) for c in self.idle)

    @property
    def lead(self) -> float | None:
        """By how much first place leads the next rank; None without a next one."""
        scores = [s.score for s in self.ranked if s.score is not None]
        behind = [s for s in scores if s < scores[0] - TIE_TOLERANCE]
        return scores[0] - behind[0] if behind else None

    def standing(self, option_id: str) -> Standing:
        return next(s for s in self.standings if s.option.id == option_id)


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What a project's weights and method make of its issues."""

    project: Project
    results: dict[str, IssueResult]

    def __getitem__(self, issue_id: str) -> IssueResult:
        return self.results[issue_id]


class Evaluator:
    """Evaluates projects one after another and works out only what changed since the last.

    Values are immutable, so that "unchanged" is a test of identity and costs nothing.
    """

    def __init__(self) -> None:
        self._problems: dict[str, tuple[tuple[object, ...], Problem]] = {}
        self._results: dict[str, tuple[tuple[object, ...], IssueResult]] = {}
        self._large: LargeRanker | None = None

    def evaluate(self, project: Project) -> Evaluation:
        changed: list[tuple[Issue, Problem]] = []
        for issue in project.issues:
            problem = self.problem(project, issue)
            held = self._results.get(issue.id)
            if held is None or not _same(held[0], self._basis(project, issue, problem)):
                changed.append((issue, problem))
        if sum(_work(problem, project.settings) for _, problem in changed) >= LARGE:
            results = self._large_ranker().rank(project, changed)
        else:
            results = {
                issue.id: rank_issue(
                    problem, project.weights_of(issue), project.settings, project.options_of(issue), issue
                )
                for issue, problem in changed
            }
        for issue, problem in changed:
            self._results[issue.id] = (self._basis(project, issue, problem), results[issue.id])
        for stale in self._problems.keys() - {issue.id for issue in project.issues}:
            del self._problems[stale]
            self._results.pop(stale, None)
        return Evaluation(project, {issue.id: self._results[issue.id][1] for issue in project.issues})

    def problem(self, project: Project, issue: Issue) -> Problem:
        """The issue's decision matrix, kept until the issue, its options or the criteria change."""
        basis = (issue.scores, issue.judgements, issue.excluded, project.options_of(issue), project.criteria)
        held = self._problems.get(issue.id)
        if held is not None and _same(held[0], basis):
            return held[1]
        problem = make_problem(project, issue)
        self._problems[issue.id] = (basis, problem)
        return problem

    def _basis(self, project: Project, issue: Issue, problem: Problem) -> tuple[object, ...]:
        return (problem, project.weights_of(issue), project.settings, issue)

    def _large_ranker(self) -> LargeRanker:
        if self._large is None:
            from mcda_app.analysis.large import LargeRanker  # needs numpy, which small projects do without

            self._large = LargeRanker()
        return self._large


def _work(problem: Problem, settings: MethodSettings) -> int:
    """Scores to go through; for AHP each is compared with those of all options."""
    scores = len(problem.options) * len(problem.criteria)
    return scores * len(problem.options) if settings.method is Method.AHP else scores


def _same(a: tuple[object, ...], b: tuple[object, ...]) -> bool:
    return all(map(is_, a, b))


def evaluate(project: Project) -> Evaluation:
    """The ranking of every issue."""
    return Evaluator().evaluate(project)


def rank_issue(
    problem: Problem,
    weights: Weights,
    settings: MethodSettings,
    options: Sequence[Option],
    issue: Issue,
) -> IssueResult:
    """One issue ranked; an issue that the method cannot rank says so in ``failure``."""
    shares = [weights.share(c.id) for c in problem.criteria]
    rows = problem.rankable(shares)
    failure = ""
    scores: Sequence[float] = ()
    idle: tuple[Criterion, ...] = ()
    if rows:
        try:
            steps = steps_of(problem, shares, settings, rows)
            scores = steps.closeness if isinstance(steps, TopsisSteps) else steps.overall
        except MethodError as error:
            failure, rows, scores = str(error), (), ()
        idle = problem.idle(rows, settings)
    ranks = shared_ranks(scores) if rows else ()
    if len(rows) == len(options):  # then they are the same, in the document's order
        standings = tuple(map(Standing, options, scores, ranks))
    else:
        ids = [problem.options[n].id for n in rows]
        score_of = dict(zip(ids, scores, strict=True))
        rank_of = dict(zip(ids, ranks, strict=True))
        gaps = missing_criteria(problem, shares)
        standings = tuple(
            Standing(
                option,
                score_of.get(option.id),
                rank_of.get(option.id),
                option.id in issue.excluded,
                gaps.get(option.id, ()),
            )
            for option in options
        )
    leaders = tuple([s.option for s in standings if s.rank == 1])
    return IssueResult(issue, standings, leaders, idle, weights, failure)


def missing_criteria(problem: Problem, shares: Sequence[float]) -> dict[str, tuple[Criterion, ...]]:
    """Option id to the criteria that have weight but no score for it; absent if it has no gap at all."""
    return {
        problem.options[n].id: tuple(problem.criteria[m] for m in sorted(missing) if shares[m] > 0)
        for n, missing in problem.gaps.items()
    }


def steps_of(
    problem: Problem, shares: Sequence[float], settings: MethodSettings, rows: tuple[int, ...]
) -> TopsisSteps | AhpSteps:
    """Every intermediate value of the method for some of an issue's options."""
    if settings.method is Method.TOPSIS:
        check_weights(shares)
        return weigh(problem.normalised(rows, settings.normalisation), shares)
    local = [problem.priorities(m, rows, settings) for m in range(len(problem.criteria))]
    return synthesise(local, shares, settings.synthesis)
