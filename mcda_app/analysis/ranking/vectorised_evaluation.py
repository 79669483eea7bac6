# SPDX-License-Identifier: MIT
"""The ranking of many issues at once, where ranking them one by one would slow down a drag.

Scores, ties, gaps, idle criteria and failures equal those of ``issue_ranking.rank_issue``, which handles all
unusual cases.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import compress
from typing import NamedTuple, overload

import numpy as np

from mcda_app.analysis.memo import Memo
from mcda_app.analysis.ranking.decision_matrix import IssueMatrix
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

_MAX_COMPARISONS = 1 << 20
"""Limit per batch, so that many options do not exhaust the memory."""

_SMALLEST = 1e-140
"""The square of a smaller weight may underflow."""


class Unlike(NamedTuple):
    """An option's row among the ranked ones, or -1, and the reasons why it has none (see `Standing`)."""

    row: int
    excluded: bool
    missing: tuple[Criterion, ...]
    knocked_out: tuple[Criterion, ...]


@dataclass(frozen=True, slots=True)
class _IssuePlan:
    """The part of an issue's ranking that does not depend on weights.

    rows     indices of the ranked options among the matrix's
    columns  (2 × options, criteria) squared gaps, or (options, criteria) priorities or partial values;
             None if the issue must be ranked by rank_issue
    unlike   for each option of the document where it stands; empty if all are ranked, in document order
    """

    rows: tuple[int, ...]
    columns: Floats | None
    unlike: tuple[Unlike, ...]
    idle: tuple[Criterion, ...]


@dataclass(slots=True)
class _ColumnStack:
    """The stacked columns of issues with equally many options."""

    plans: list[_IssuePlan]
    columns: Floats


class VectorisedRanker:
    """Ranks many issues and caches what does not depend on weights."""

    def __init__(self) -> None:
        self._plans: Memo[str, _IssuePlan] = Memo()
        self._stacks: dict[int, _ColumnStack] = {}

    def rank(self, project: Project, issues: Sequence[tuple[Issue, IssueMatrix]]) -> dict[str, IssueResult]:
        """The results of some of a project's issues."""
        self._plans.retain([issue.id for issue in project.issues])
        settings = project.settings
        plans = [self._cached_plan(project, issue, matrix) for issue, matrix in issues]
        if settings.method is Method.AHP:
            new = [matrix for (_, matrix), plan in zip(issues, plans, strict=True) if plan is None]
            work_out_priorities(new, project.criteria, settings)
        results = {}
        sound = _SoundWeights()
        by_size: dict[int, list[tuple[Issue, _IssuePlan]]] = {}
        for (issue, matrix), cached in zip(issues, plans, strict=True):
            plan = cached or self._new_plan(project, issue, matrix)
            weights = project.weights_of(issue)
            if plan.columns is None or not sound(weights, project):
                options = project.options_of(issue)
                results[issue.id] = rank_issue(matrix, weights, settings, options, issue)
            else:
                by_size.setdefault(len(plan.rows), []).append((issue, plan))
        for size, members in by_size.items():
            results.update(self._rank_equal_size(project, size, members))
        return results

    def _cached_plan(self, project: Project, issue: Issue, matrix: IssueMatrix) -> _IssuePlan | None:
        weighty = _weighty(project, issue, matrix)
        return self._plans.lookup(issue.id, _basis(project, issue, matrix), weighty)

    def _new_plan(self, project: Project, issue: Issue, matrix: IssueMatrix) -> _IssuePlan:
        weighty = _weighty(project, issue, matrix)
        plan = _make_plan(weighty, matrix, project, issue)
        return self._plans.store(issue.id, plan, _basis(project, issue, matrix), weighty)

    def _rank_equal_size(
        self, project: Project, size: int, members: Sequence[tuple[Issue, _IssuePlan]]
    ) -> Iterable[tuple[str, IssueResult]]:
        columns = self._stack_columns(size, [plan for _, plan in members])
        topsis = project.settings.method is Method.TOPSIS
        factors = _factors(project, [issue for issue, _ in members], squared=topsis)
        sums = _weighted(columns, factors)
        if topsis:
            distances = np.sqrt(sums, out=sums)
            far, total = distances[:, size:], distances[:, :size] + distances[:, size:]
            with np.errstate(invalid="ignore"):
                scores = np.where(total > 0, far / total, 0.5)
        elif project.settings.method is Method.VALUE:
            scores = np.minimum(sums / factors.sum(axis=-1, keepdims=True), 1.0)
        else:
            scores = sums / sums.sum(axis=1, keepdims=True)
        better = scores[:, None, :] > (scores + TIE_TOLERANCE)[:, :, None]
        ranks = np.count_nonzero(better, axis=2) + 1
        for (issue, plan), score, rank in zip(members, scores.tolist(), ranks.tolist(), strict=True):
            yield issue.id, _result(project, issue, plan, score, rank)

    def _stack_columns(self, size: int, plans: list[_IssuePlan]) -> Floats:
        stack = self._stacks.get(size)
        if stack is None or len(stack.plans) != len(plans):
            columns = np.stack([plan.columns for plan in plans if plan.columns is not None])
            stack = self._stacks[size] = _ColumnStack(plans, columns)
            return stack.columns
        for n, (old, new) in enumerate(zip(stack.plans, plans, strict=True)):
            if old is not new and new.columns is not None:
                if stack.columns[n].shape != new.columns.shape:
                    del self._stacks[size]
                    return self._stack_columns(size, plans)
                stack.columns[n] = new.columns
        stack.plans = plans
        return stack.columns


def _basis(project: Project, issue: Issue, matrix: IssueMatrix) -> tuple[object, ...]:
    """The inputs of a plan, apart from which criteria have weight."""
    return (matrix, project.settings, issue.excluded, project.options_of(issue))


def _weighty(project: Project, issue: Issue, matrix: IssueMatrix) -> tuple[bool, ...]:
    """Which criteria have weight; empty on an issue without missing scores, where it does not matter."""
    if not matrix.gaps:
        return ()
    weights = project.weights_of(issue)
    return tuple(weights.share(c.id) > 0 for c in matrix.criteria)


class _SoundWeights:
    """Checks, once per set of weights, that they and their squares can be used."""

    def __init__(self) -> None:
        self._known: dict[int, bool] = {}

    def __call__(self, weights: Weights, project: Project) -> bool:
        sound = self._known.get(id(weights))
        if sound is None:
            try:
                shares = [weights.share(c.id) for c in project.criteria]
                check_weights(shares)
                sound = all(share >= _SMALLEST for share in shares if share)
            except MethodError:
                sound = False
            self._known[id(weights)] = sound
        return sound


def _factors(project: Project, issues: Sequence[Issue], *, squared: bool) -> Floats:
    """(criteria,) weights if all issues share them, else (issues, criteria)."""
    own = [issue.weights is not None for issue in issues]
    sets = [project.weights_of(issue) for issue in issues] if any(own) else [project.weights]
    rows = {id(weight_set): [weight_set.share(c.id) for c in project.criteria] for weight_set in sets}
    weights = np.array([rows[id(weight_set)] for weight_set in sets])
    if squared:
        np.square(weights, out=weights)
    return weights if any(own) else np.asarray(weights[0])


def _weighted(columns: Floats, factors: Floats) -> Floats:
    """(issues, rows) sums over the criteria."""
    if factors.ndim == 1:
        return np.asarray(columns @ factors)
    return np.asarray(np.matmul(columns, factors[:, :, None])[:, :, 0])


def _make_plan(weighty: tuple[bool, ...], matrix: IssueMatrix, project: Project, issue: Issue) -> _IssuePlan:
    shares = [1.0 if flag else 0.0 for flag in weighty] if weighty else [1.0] * len(matrix.criteria)
    rows = matrix.rankable(shares)
    options = project.options_of(issue)
    settings = project.settings
    columns = _columns(matrix, rows, settings) if rows else None
    idle = matrix.idle(rows, settings) if columns is not None else ()
    unlike: tuple[Unlike, ...] = ()
    if len(rows) < len(options):
        row_of = {matrix.options[n].id: row for row, n in enumerate(rows)}
        missing = missing_criteria(matrix, shares)
        unlike = tuple(
            Unlike(
                row_of.get(o.id, -1),
                o.id in issue.excluded,
                missing.get(o.id, ()),
                matrix.knocked_out.get(o.id, ()),
            )
            for o in options
        )
    return _IssuePlan(rows, columns, unlike, idle)


def _columns(matrix: IssueMatrix, rows: tuple[int, ...], settings: MethodSettings) -> Floats | None:
    """None for anything rank_issue might refuse, so that it reports the failure."""
    if settings.method is Method.VALUE:
        try:
            return np.array(matrix.partial_values(rows)).reshape(len(rows), len(matrix.criteria))
        except MethodError:
            return None
    if settings.method is Method.AHP:
        try:
            local = [matrix.priorities(m, rows, settings) for m in range(len(matrix.criteria))]
        except MethodError:
            return None
        return mode_priorities(np.array(local).T, settings.synthesis)
    scores = np.array(matrix.scores_of(rows))
    if not np.isfinite(scores).all() or not scores.size:
        return None
    if settings.normalisation is Normalisation.ANCHORS:
        ends = np.array(matrix.bounds)
        if not np.isfinite(ends).all() or (scores < ends[:, 0]).any() or (scores > ends[:, 1]).any():
            return None
    return squared_gaps(scores, matrix.signs, settings.normalisation, matrix.bounds)


def work_out_priorities(
    matrices: Sequence[IssueMatrix], criteria: Sequence[Criterion], settings: MethodSettings
) -> None:
    """Compute the local priorities of complete matrices in batches and cache them there.

    Unusual cases are left to :meth:`IssueMatrix.priorities`.
    """
    for m, criterion in enumerate(criteria):
        low, high = criterion.scale.bounds
        by_size: dict[int, list[tuple[IssueMatrix, list[float]]]] = {}
        for matrix in matrices:
            rows = tuple(range(len(matrix.options)))
            if matrix.gaps or not rows or matrix.holds_priorities(m, rows, settings):
                continue
            if criterion.id in matrix.issue.judgements:
                continue
            values = [v for row in matrix.values if (v := row[m]) is not None]
            if low < high and all(low <= v <= high for v in values):
                by_size.setdefault(len(rows), []).append((matrix, values))
        for size, members in by_size.items():
            scores = np.array([values for _, values in members]).T
            sign = criterion.direction.sign
            step = max(1, _MAX_COMPARISONS // (size * size))
            for start in range(0, len(members), step):
                priorities = local_priorities(
                    scores[:, start : start + step],
                    sign,
                    (low, high),
                    settings.prioritisation,
                    settings.judgement_scale,
                )
                for (matrix, _), vector in zip(
                    members[start : start + step], priorities.T.tolist(), strict=True
                ):
                    matrix.hold_priorities(m, tuple(range(size)), settings, tuple(vector))


class _Standings(Sequence[Standing]):
    """Standings created on first access: during a drag only a few of many issues are visible."""

    __slots__ = ("_items", "_options", "_ranks", "_scores", "_unlike")

    def __init__(
        self, options: Sequence[Option], plan: _IssuePlan, scores: Sequence[float], ranks: Sequence[int]
    ) -> None:
        """scores, ranks: in the order of the plan's rows."""
        self._options, self._unlike, self._scores, self._ranks = options, plan.unlike, scores, ranks
        self._items: tuple[Standing, ...] | None = None

    def _all(self) -> tuple[Standing, ...]:
        if self._items is None:
            scores, ranks = self._scores, self._ranks
            if self._unlike:
                self._items = tuple(
                    Standing(option, None, None, at.excluded, at.missing, at.knocked_out)
                    if at.row < 0
                    else Standing(
                        option, scores[at.row], ranks[at.row], at.excluded, at.missing, at.knocked_out
                    )
                    for option, at in zip(self._options, self._unlike, strict=True)
                )
            else:
                self._items = tuple(map(Standing, self._options, scores, ranks))
        return self._items

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
    project: Project, issue: Issue, plan: _IssuePlan, scores: list[float], ranks: list[int]
) -> IssueResult:
    options: Sequence[Option] = project.options_of(issue)
    if plan.unlike:
        entries = zip(options, plan.unlike, strict=True)
        leaders = tuple(option for option, at in entries if at.row >= 0 and ranks[at.row] == 1)
    else:
        leaders = tuple(compress(options, map((1).__eq__, ranks)))
    standings = _Standings(options, plan, scores, ranks)
    return IssueResult(issue, standings, leaders, plan.idle, project.weights_of(issue))
