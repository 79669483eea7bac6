# SPDX-License-Identifier: MIT
"""One issue's decision matrix, as the methods need it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from mcda_app.domain.choices import understands_choices
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.method_settings import Method, MethodSettings, Normalisation, Prioritisation
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion
from mcda_app.domain.thresholds.knock_out import is_acceptable, knocked_out
from mcda_app.methods.ahp import (
    Priorities,
    comparisons_from_scores,
    eigenvector,
    geometric_mean,
    implied_eigenvector,
)
from mcda_app.methods.topsis import Normalised, check_matrix, normalise
from mcda_app.methods.value import partial_value

PairwiseMatrix = Sequence[Sequence[float | None]]
LINEAR = "linear"


@dataclass(frozen=True, slots=True)
class IssueMatrix:
    """An issue's decision matrix.

    options  the options neither excluded nor knocked out, in document order
    values   (options, criteria) numbers on the criteria's scales; None is missing
    gaps     option index to the indices of criteria without a score; absent if there are none
    knocked_out  option id to the criteria whose threshold it misses; absent if it meets all
    candidates  the options not excluded, in document order, those that miss a threshold included
    """

    issue: Issue
    criteria: tuple[Criterion, ...]
    options: tuple[Option, ...]
    values: tuple[tuple[float | None, ...], ...]
    gaps: dict[int, frozenset[int]]
    knocked_out: dict[str, tuple[Criterion, ...]] = field(default_factory=dict)
    candidates: tuple[Option, ...] = ()
    _priorities: dict[tuple[object, ...], tuple[float, ...]] = field(default_factory=dict, compare=False)
    _eigenvalues: dict[tuple[object, ...], float] = field(default_factory=dict, compare=False)
    _normalised: dict[tuple[object, ...], Normalised] = field(init=False, default_factory=dict, compare=False)
    _partial_values: dict[tuple[int, ...], tuple[tuple[float, ...], ...]] = field(
        init=False, default_factory=dict, compare=False
    )
    _idle: dict[tuple[object, ...], tuple[Criterion, ...]] = field(
        init=False, default_factory=dict, compare=False
    )

    @property
    def fallen(self) -> tuple[Option, ...]:
        """The options that miss a threshold, in document order."""
        return tuple(o for o in self.candidates if o.id in self.knocked_out)

    @property
    def signs(self) -> tuple[int, ...]:
        return tuple(c.direction.sign for c in self.criteria)

    @property
    def bounds(self) -> tuple[tuple[float, float], ...]:
        return tuple(c.scale.bounds for c in self.criteria)

    def rankable(self, weights: Sequence[float]) -> tuple[int, ...]:
        """Indices of the options scored on every criterion that has weight; none without criteria."""
        if not self.criteria:
            return ()
        if not self.gaps:
            return tuple(range(len(self.options)))
        weighty = {n for n, w in enumerate(weights) if w > 0}
        return tuple(n for n in range(len(self.options)) if not self.gaps.get(n, frozenset()) & weighty)

    def scores_of(self, rows: Sequence[int]) -> list[list[float]]:
        """The scores of some options; gaps, on criteria without weight, become the low end of the scale."""
        lows = [low for low, _ in self.bounds]
        return [[low if v is None else v for v, low in zip(self.values[n], lows, strict=True)] for n in rows]

    @understands_choices
    def normalised(self, rows: tuple[int, ...], normalisation: Normalisation) -> Normalised:
        """The normalised decision matrix of some options. Cached, since it does not depend on weights.

        Raises MethodError with fixed anchors for a score outside its scale.
        """
        key = (rows, normalisation)
        normalised = self._normalised.get(key)
        if normalised is None:
            matrix = self.scores_of(rows)
            check_matrix(matrix, self.signs)
            normalised = self._normalised[key] = normalise(matrix, self.signs, normalisation, self.bounds)
        return normalised

    def partial_values(self, rows: tuple[int, ...]) -> tuple[tuple[float, ...], ...]:
        """The scores of some options as partial values, 0 at the worst end of a scale and 1 at the best.

        Cached, since no weight changes them. Gaps count as scores_of says.

        Raises MethodError for a score outside its scale.
        """
        values = self._partial_values.get(rows)
        if values is None:
            known: list[dict[float, float]] = [{} for _ in self.criteria]
            values = self._partial_values[rows] = tuple(
                tuple([_partial(*each) for each in zip(self.criteria, row, known, strict=True)])
                for row in self.scores_of(rows)
            )
        return values

    def idle(self, rows: tuple[int, ...], settings: MethodSettings) -> tuple[Criterion, ...]:
        """Criteria that cannot distinguish these options; none without rows. Cached too.

        With fixed anchors none is idle: a score that all share still moves them towards one end.
        """
        method = settings.method
        anchored = method is Method.TOPSIS and settings.normalisation is Normalisation.ANCHORS
        if anchored or not rows:
            return ()
        idle = self._idle.get((rows, method))
        if idle is None:
            idle = tuple(c for m, c in enumerate(self.criteria) if self._is_idle(m, rows, method))
            self._idle[rows, method] = idle
        return idle

    def _is_idle(self, criterion: int, rows: tuple[int, ...], method: Method) -> bool:
        if method is Method.AHP and self.criteria[criterion].id in self.issue.judgements:
            judgements = self.comparisons(criterion, rows)
            return all(a == 1 for row in judgements for a in row if a is not None)
        if method is Method.VALUE and all(self.values[n][criterion] is not None for n in rows):
            return len({row[criterion] for row in self.partial_values(rows)}) == 1
        first = self.values[rows[0]][criterion]
        return all(self.values[n][criterion] == first for n in rows)

    def comparisons(self, criterion: int, rows: Sequence[int]) -> PairwiseMatrix:
        """Pairwise comparisons of options on one criterion: the edited ones, or those implied by scores."""
        edited = self.issue.judgements.get(self.criteria[criterion].id)
        if edited is not None:
            return edited.matrix([self.options[n].id for n in rows])
        values = [self.values[n][criterion] for n in rows]
        known = [v for v in values if v is not None]
        if len(known) < len(values):
            return [[1.0] * len(rows) for _ in rows]
        return comparisons_from_scores(known, self.signs[criterion], self.bounds[criterion])

    def judgements(self, criterion: int, rows: Sequence[int], settings: MethodSettings) -> PairwiseMatrix:
        """These comparisons as AHP takes them: as numbers on the judgement scale.

        Raises MethodError where the scale has no number for one.
        """
        comparisons = self.comparisons(criterion, rows)
        if settings.judgement_scale == LINEAR:
            return comparisons
        from mcda_app.methods.judgement_scales import apply_scale  # seldom used

        return apply_scale(comparisons, settings.judgement_scale)

    def priorities(
        self, criterion: int, rows: tuple[int, ...], settings: MethodSettings
    ) -> tuple[float, ...]:
        """Local priorities of options on one criterion, summing to 1. Cached: no weight changes them."""
        key = _key(criterion, rows, settings)
        vector = self._priorities.get(key)
        if vector is None:
            priorities = self._local(criterion, rows, settings)
            vector = self._priorities[key] = priorities.vector
            if priorities.lambda_max is not None:
                self._eigenvalues[key] = priorities.lambda_max
        return vector

    def _local(self, criterion: int, rows: tuple[int, ...], settings: MethodSettings) -> Priorities:
        by_mean = settings.prioritisation is Prioritisation.GEOMETRIC_MEAN
        values = [self.values[n][criterion] for n in rows]
        known = [v for v in values if v is not None]
        is_implied = self.is_implied(criterion) and len(known) == len(values)
        if is_implied and not by_mean and settings.judgement_scale == LINEAR:
            judged = self.criteria[criterion]
            return implied_eigenvector(known, judged.direction.sign, judged.scale.bounds)
        judgements = self.judgements(criterion, rows, settings)
        names = [self.options[n].label for n in rows]
        return (geometric_mean if by_mean else eigenvector)(judgements, names)

    def is_implied(self, criterion: int) -> bool:
        """Whether the comparisons on a criterion follow from the scores, so that none is missing."""
        return self.criteria[criterion].id not in self.issue.judgements

    def eigenvalue(self, criterion: int, rows: tuple[int, ...], settings: MethodSettings) -> float | None:
        """The principal eigenvalue of the comparisons, if it came with the priorities."""
        return self._eigenvalues.get(_key(criterion, rows, settings))

    def holds_priorities(self, criterion: int, rows: tuple[int, ...], settings: MethodSettings) -> bool:
        """Whether these priorities are cached already."""
        return _key(criterion, rows, settings) in self._priorities

    def hold_priorities(
        self, criterion: int, rows: tuple[int, ...], settings: MethodSettings, vector: tuple[float, ...]
    ) -> None:
        """Cache priorities computed elsewhere, for many issues at once."""
        self._priorities[_key(criterion, rows, settings)] = vector

    def with_value(self, option: int, criterion: int, value: float) -> IssueMatrix:
        """The same matrix with one score changed; cached priorities on the other criteria are kept.

        Thresholds are not applied to it; `acceptable` does.
        """
        row = self.values[option]
        changed = (*row[:criterion], value, *row[criterion + 1 :])
        values = (*self.values[:option], changed, *self.values[option + 1 :])
        gaps = {**self.gaps, option: frozenset(m for m, v in enumerate(changed) if v is None)}
        priorities = {key: vector for key, vector in self._priorities.items() if key[0] != criterion}
        return IssueMatrix(
            self.issue,
            self.criteria,
            self.options,
            values,
            {n: g for n, g in gaps.items() if g},
            self.knocked_out,
            self.candidates,
            priorities,
        )

    def without(self, option: int) -> IssueMatrix:
        """The same matrix without an option, given by its index."""
        return _built(
            self,
            (*self.options[:option], *self.options[option + 1 :]),
            (*self.values[:option], *self.values[option + 1 :]),
        )

    def only(self, kept: Sequence[int]) -> IssueMatrix:
        """The same matrix of some options, given by their indices in ascending order."""
        return _built(self, tuple(self.options[n] for n in kept), tuple(self.values[n] for n in kept))

    def with_fallen(self, option: Option) -> IssueMatrix:
        """The same matrix with one of the options that miss a threshold, at its place in the document."""
        rows = dict(zip([o.id for o in self.options], self.values, strict=True))
        rows[option.id] = tuple(self.issue.score(option.id, c.id).value_on(c) for c in self.criteria)
        options = tuple(o for o in self.candidates if o.id in rows)
        return _built(self, options, tuple(rows[o.id] for o in options))

    def acceptable(self) -> IssueMatrix:
        """The same matrix without the options whose values here miss a threshold."""
        kept = [
            n
            for n, row in enumerate(self.values)
            if all(is_acceptable(c, v) for c, v in zip(self.criteria, row, strict=True))
        ]
        if len(kept) == len(self.options):
            return self
        return self.only(kept)


def _partial(criterion: Criterion, score: float, known: dict[float, float]) -> float:
    """A score's partial value; options often have the same score."""
    value = known.get(score)
    if value is None:
        value = known[score] = partial_value(criterion, score)
    return value


def _built(
    matrix: IssueMatrix, options: tuple[Option, ...], values: tuple[tuple[float | None, ...], ...]
) -> IssueMatrix:
    """A matrix with other options; nothing cached fits it."""
    return IssueMatrix(matrix.issue, matrix.criteria, options, values, _gaps(values))


def _gaps(values: Sequence[Sequence[float | None]]) -> dict[int, frozenset[int]]:
    return {
        n: frozenset(m for m, v in enumerate(row) if v is None) for n, row in enumerate(values) if None in row
    }


def _key(criterion: int, rows: tuple[int, ...], settings: MethodSettings) -> tuple[object, ...]:
    return (criterion, rows, settings.prioritisation, settings.judgement_scale)


def issue_matrix(project: Project, issue: Issue, *, thresholds: bool = True) -> IssueMatrix:
    """The matrix of an issue's options, without those that are excluded or miss a threshold.

    thresholds  whether those count; without, `IssueMatrix.acceptable` applies them to whatever values come
    """
    fallen = knocked_out(project, issue) if thresholds else {}
    candidates = tuple(o for o in project.options_of(issue) if o.id not in issue.excluded)
    options = tuple(o for o in candidates if o.id not in fallen)
    columns = [_column(issue, c, options) for c in project.criteria]
    values = tuple(zip(*columns, strict=True)) if columns else ((),) * len(options)
    return IssueMatrix(issue, project.criteria, options, values, _gaps(values), fallen, candidates)


def _column(issue: Issue, criterion: Criterion, options: Sequence[Option]) -> list[float | None]:
    """The values on a criterion; each level is looked up once."""
    values: dict[str, float | None] = {}
    column: list[float | None] = []
    for option in options:
        score = issue.scores.get((option.id, criterion.id))
        if score is None or score.level is None:
            column.append(None if score is None else score.value_on(criterion))
            continue
        if score.level not in values:
            values[score.level] = score.value_on(criterion)
        column.append(values[score.level])
    return column
