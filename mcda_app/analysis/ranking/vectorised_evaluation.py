# SPDX-License-Identifier: MIT
"""The ranking of many issues at once, where going through them step by step would hold up a drag.

The numbers, ties, gaps, idle criteria and failures are those of ``evaluation.rank_issue``: whatever is out
of the ordinary is left to it.

This module needs numpy: import it at first use, never at start-up.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import compress
from typing import overload

import numpy as np

from mcda_app.analysis.memo import Memo
from mcda_app.analysis.ranking.decision_matrix import Problem
from mcda_app.analysis.ranking.issue_ranking import IssueResult, Standing, missing_criteria, rank_issue
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.method_settings import Method, MethodSettings, Normalisation
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion
from mcda_app.domain.weights import Weights
from mcda_app.errors import MethodError
from mcda_app.methods.ranking import TIE_TOLERANCE
from mcda_app.methods.topsis import check_weights
from mcda_app.methods.vectorised import Floats, mode_priorities, squared_gaps
from mcda_app.methods.vectorised_ahp import local_priorities

_MOST_COMPARISONS = 1 << 20
"""At once, so that those of many options do not fill the memory."""

_SMALLEST = 1e-140
"""The square of a smaller weight may vanish."""


@dataclass(frozen=True, slots=True)
class _Plan:
    """What weights do not change about the ranking of an issue.

    rows     indices of the ranked options among the problem's
    columns  (2 × options, criteria) squared gaps, or (options, criteria) priorities; None if the issue
             has to be ranked step by step
    unlike   for each of the document's options: its row or -1, whether excluded, what it misses; empty
             if all are ranked in the document's order
    """

    rows: tuple[int, ...]
    columns: Floats | None
    unlike: tuple[tuple[int, bool, tuple[Criterion, ...]], ...]
    idle: tuple[Criterion, ...]


@dataclass(slots=True)
class _Stack:
    """The columns of issues with as many options, one under the other."""

    plans: list[_Plan]
    columns: Floats


class LargeRanker:
    """Ranks issues and keeps what their next ranking with other weights needs again."""

    def __init__(self) -> None:
        self._plans: Memo[str, _Plan] = Memo()
        self._stacks: dict[int, _Stack] = {}

    def rank(self, project: Project, issues: Sequence[tuple[Issue, Problem]]) -> dict[str, IssueResult]:
        """The results of some of a project's issues."""
        self._plans.retain([issue.id for issue in project.issues])
        settings = project.settings
        plans = [self._held(project, issue, problem) for issue, problem in issues]
        if settings.method is Method.AHP:
            new = [problem for (_, problem), plan in zip(issues, plans, strict=True) if plan is None]
            work_out_priorities(new, project.criteria, settings)
        results = {}
        sound = _SoundWeights()
        by_size: dict[int, list[tuple[Issue, _Plan]]] = {}
        for (issue, problem), held in zip(issues, plans, strict=True):
            plan = held or self._make(project, issue, problem)
            weights = project.weights_of(issue)
            if plan.columns is None or not sound(weights, project):
                options = project.options_of(issue)
                results[issue.id] = rank_issue(problem, weights, settings, options, issue)
            else:
                by_size.setdefault(len(plan.rows), []).append((issue, plan))
        for size, members in by_size.items():
            results.update(self._ranked(project, size, members))
        return results

    def _held(self, project: Project, issue: Issue, problem: Problem) -> _Plan | None:
        weighty = _weighty(project, issue, problem)
        return self._plans.lookup(issue.id, _basis(project, issue, problem), weighty)

    def _make(self, project: Project, issue: Issue, problem: Problem) -> _Plan:
        weighty = _weighty(project, issue, problem)
        plan = _make_plan(weighty, problem, project, issue)
        return self._plans.store(issue.id, plan, _basis(project, issue, problem), weighty)

    def _ranked(
        self, project: Project, size: int, members: Sequence[tuple[Issue, _Plan]]
    ) -> Iterable[tuple[str, IssueResult]]:
        columns = self._stacked(size, [plan for _, plan in members])
        topsis = project.settings.method is Method.TOPSIS
        sums = _weighted(columns, _factors(project, [issue for issue, _ in members], squared=topsis))
        if topsis:
            distances = np.sqrt(sums, out=sums)
            far, total = distances[:, size:], distances[:, :size] + distances[:, size:]
            with np.errstate(invalid="ignore"):
                scores = np.where(total > 0, far / total, 0.5)
        else:
            scores = sums / sums.sum(axis=1, keepdims=True)
        better = scores[:, None, :] > (scores + TIE_TOLERANCE)[:, :, None]
        ranks = np.count_nonzero(better, axis=2) + 1
        for (issue, plan), score, rank in zip(members, scores.tolist(), ranks.tolist(), strict=True):
            yield issue.id, _result(project, issue, plan, score, rank)

    def _stacked(self, size: int, plans: list[_Plan]) -> Floats:
        stack = self._stacks.get(size)
        if stack is None or len(stack.plans) != len(plans):
            columns = np.stack([plan.columns for plan in plans if plan.columns is not None])
            stack = self._stacks[size] = _Stack(plans, columns)
            return stack.columns
        for n, (old, new) in enumerate(zip(stack.plans, plans, strict=True)):
            if old is not new and new.columns is not None:
                if stack.columns[n].shape != new.columns.shape:
                    del self._stacks[size]
                    return self._stacked(size, plans)
                stack.columns[n] = new.columns
        stack.plans = plans
        return stack.columns


def _basis(project: Project, issue: Issue, problem: Problem) -> tuple[object, ...]:
    """The objects that a plan rests on, besides which criteria have weight."""
    return (problem, project.settings, issue.excluded, project.options_of(issue))


def _weighty(project: Project, issue: Issue, problem: Problem) -> tuple[bool, ...]:
    """Which criteria have weight, where that matters: on an issue with missing scores."""
    if not problem.gaps:
        return ()
    weights = project.weights_of(issue)
    return tuple(weights.share(c.id) > 0 for c in problem.criteria)


class _SoundWeights:
    """Whether weights can be used, and their squares too, each set of them asked once."""

    def __init__(self) -> None:
        self._known: dict[int, bool] = {}

    def __call__(self, weights: Weights, project: Project) -> bool:
        found = self._known.get(id(weights))
        if found is None:
            try:
                shares = [weights.share(c.id) for c in project.criteria]
                check_weights(shares)
                found = all(share >= _SMALLEST for share in shares if share)
            except MethodError:
                found = False
            self._known[id(weights)] = found
        return found


def _factors(project: Project, issues: Sequence[Issue], *, squared: bool) -> Floats:
    """(criteria,) weights if all issues share them, else (issues, criteria)."""
    own = [issue.weights is not None for issue in issues]
    sets = [project.weights_of(issue) for issue in issues] if any(own) else [project.weights]
    rows = {id(each): [each.share(c.id) for c in project.criteria] for each in sets}
    weights = np.array([rows[id(each)] for each in sets])
    if squared:
        np.square(weights, out=weights)
    return weights if any(own) else np.asarray(weights[0])


def _weighted(columns: Floats, factors: Floats) -> Floats:
    """(issues, rows) sums over the criteria."""
    if factors.ndim == 1:
        return np.asarray(columns @ factors)
    return np.asarray(np.matmul(columns, factors[:, :, None])[:, :, 0])


def _make_plan(weighty: tuple[bool, ...], problem: Problem, project: Project, issue: Issue) -> _Plan:
    shares = [1.0 if flag else 0.0 for flag in weighty] if weighty else [1.0] * len(problem.criteria)
    rows = problem.rankable(shares)
    options = project.options_of(issue)
    settings = project.settings
    columns = _columns(problem, rows, settings) if rows else None
    idle = problem.idle(rows, settings) if columns is not None else ()
    unlike: tuple[tuple[int, bool, tuple[Criterion, ...]], ...] = ()
    if len(rows) < len(options):
        place = {problem.options[n].id: at for at, n in enumerate(rows)}
        missing = missing_criteria(problem, shares)
        unlike = tuple((place.get(o.id, -1), o.id in issue.excluded, missing.get(o.id, ())) for o in options)
    return _Plan(rows, columns, unlike, idle)


def _columns(problem: Problem, rows: tuple[int, ...], settings: MethodSettings) -> Floats | None:
    """None for anything that the stepwise method might refuse, so that it tells what is wrong."""
    if settings.method is Method.AHP:
        try:
            local = [problem.priorities(m, rows, settings) for m in range(len(problem.criteria))]
        except MethodError:
            return None
        return mode_priorities(np.array(local).T, settings.synthesis)
    scores = np.array(problem.matrix(rows))
    if not np.isfinite(scores).all() or not scores.size:
        return None
    if settings.normalisation is Normalisation.ANCHORS:
        ends = np.array(problem.bounds)
        if not np.isfinite(ends).all() or (scores < ends[:, 0]).any() or (scores > ends[:, 1]).any():
            return None
    return squared_gaps(scores, problem.signs, settings.normalisation, problem.bounds)


def work_out_priorities(
    problems: Sequence[Problem], criteria: Sequence[Criterion], settings: MethodSettings
) -> None:
    """Local priorities of all options of problems that are complete on all criteria, many at a time.

    The problems keep them. Whatever is out of the ordinary is left to :meth:`Problem.priorities`.
    """
    for m, criterion in enumerate(criteria):
        low, high = criterion.scale.bounds
        by_size: dict[int, list[tuple[Problem, list[float]]]] = {}
        for problem in problems:
            rows = tuple(range(len(problem.options)))
            if problem.gaps or not rows or problem.holds_priorities(m, rows, settings):
                continue
            if criterion.id in problem.issue.judgements:
                continue
            values = [v for row in problem.values if (v := row[m]) is not None]
            if low < high and all(low <= v <= high for v in values):
                by_size.setdefault(len(rows), []).append((problem, values))
        for size, members in by_size.items():
            scores = np.array([values for _, values in members]).T
            sign = criterion.direction.sign
            step = max(1, _MOST_COMPARISONS // (size * size))
            for at in range(0, len(members), step):
                found = local_priorities(
                    scores[:, at : at + step],
                    sign,
                    (low, high),
                    settings.prioritisation,
                    settings.judgement_scale,
                )
                for (problem, _), vector in zip(members[at : at + step], found.T.tolist(), strict=True):
                    problem.hold_priorities(m, tuple(range(size)), settings, tuple(vector))


class _Standings(Sequence[Standing]):
    """Standings that are made when first looked at: during a drag few of many issues are in sight."""

    __slots__ = ("_made", "_options", "_ranks", "_scores", "_unlike")

    def __init__(
        self, options: Sequence[Option], plan: _Plan, scores: Sequence[float], ranks: Sequence[int]
    ) -> None:
        """scores, ranks: those of the plan's rows."""
        self._options, self._unlike, self._scores, self._ranks = options, plan.unlike, scores, ranks
        self._made: tuple[Standing, ...] | None = None

    def _all(self) -> tuple[Standing, ...]:
        if self._made is None:
            scores, ranks = self._scores, self._ranks
            if self._unlike:
                self._made = tuple(
                    Standing(option, None, None, excluded, missing)
                    if at < 0
                    else Standing(option, scores[at], ranks[at], excluded, missing)
                    for option, (at, excluded, missing) in zip(self._options, self._unlike, strict=True)
                )
            else:
                self._made = tuple(map(Standing, self._options, scores, ranks))
        return self._made

    @overload
    def __getitem__(self, at: int) -> Standing: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Standing, ...]: ...
    def __getitem__(self, at: int | slice) -> Standing | tuple[Standing, ...]:
        return self._all()[at]

    def __iter__(self) -> Iterator[Standing]:
        return iter(self._all())

    def __len__(self) -> int:
        return len(self._options)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, tuple | _Standings) and self._all() == tuple(other)

    def __hash__(self) -> int:
        return hash(self._all())


def _result(
    project: Project, issue: Issue, plan: _Plan, scores: list[float], ranks: list[int]
) -> IssueResult:
    options: Sequence[Option] = project.options_of(issue)
    if plan.unlike:
        placed = zip(options, plan.unlike, strict=True)
        leaders = tuple(option for option, (at, _, _) in placed if at >= 0 and ranks[at] == 1)
    else:
        leaders = tuple(compress(options, map((1).__eq__, ranks)))
    standings = _Standings(options, plan, scores, ranks)
    return IssueResult(issue, standings, leaders, plan.idle, project.weights_of(issue))
