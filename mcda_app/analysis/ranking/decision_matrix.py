# SPDX-License-Identifier: MIT
"""One issue as a method sees it: numbers without names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from mcda_app.domain.choices import understands_choices
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.method_settings import Method, MethodSettings, Normalisation, Prioritisation
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion
from mcda_app.methods.ahp import comparisons_from_scores, eigenvector, geometric_mean
from mcda_app.methods.topsis import Normalised, check_matrix, normalise

PairwiseMatrix = Sequence[Sequence[float | None]]
LINEAR = "linear"


@dataclass(frozen=True, slots=True)
class Problem:
    """An issue's decision matrix.

    options  those not excluded, in the document's order
    values   (options, criteria) numbers on the criteria's scales; None is missing
    gaps     option index to the indices of its missing criteria; absent if it has none
    """

    issue: Issue
    criteria: tuple[Criterion, ...]
    options: tuple[Option, ...]
    values: tuple[tuple[float | None, ...], ...]
    gaps: dict[int, frozenset[int]]
    _priorities: dict[tuple[object, ...], tuple[float, ...]] = field(default_factory=dict, compare=False)
    _normalised: dict[tuple[object, ...], Normalised] = field(init=False, default_factory=dict, compare=False)
    _idle: dict[tuple[object, ...], tuple[Criterion, ...]] = field(
        init=False, default_factory=dict, compare=False
    )

    @property
    def signs(self) -> tuple[int, ...]:
        return tuple(c.direction.sign for c in self.criteria)

    @property
    def bounds(self) -> tuple[tuple[float, float], ...]:
        return tuple(c.scale.bounds for c in self.criteria)

    def rankable(self, weights: Sequence[float]) -> tuple[int, ...]:
        """Indices of the options scored on every criterion that has weight."""
        if not self.gaps:
            return tuple(range(len(self.options)))
        weighty = {n for n, w in enumerate(weights) if w > 0}
        return tuple(n for n in range(len(self.options)) if not self.gaps.get(n, frozenset()) & weighty)

    def matrix(self, rows: Sequence[int]) -> list[list[float]]:
        """The scores of some options; a gap on a criterion without weight reads as the scale's low end."""
        lows = [low for low, _ in self.bounds]
        return [[low if v is None else v for v, low in zip(self.values[n], lows, strict=True)] for n in rows]

    @understands_choices
    def normalised(self, rows: tuple[int, ...], normalisation: Normalisation) -> Normalised:
        """The decision matrix of some options made comparable. Kept, for no weight changes it.

        Raises MethodError with fixed anchors for a score outside its scale.
        """
        key = (rows, normalisation)
        found = self._normalised.get(key)
        if found is None:
            matrix = self.matrix(rows)
            check_matrix(matrix, self.signs)
            found = self._normalised[key] = normalise(matrix, self.signs, normalisation, self.bounds)
        return found

    def idle(self, rows: tuple[int, ...], settings: MethodSettings) -> tuple[Criterion, ...]:
        """Criteria that cannot tell these options apart; none without rows. Kept as well.

        With fixed anchors none is: a score that all share still brings them nearer to one end.
        """
        method = settings.method
        anchored = method is Method.TOPSIS and settings.normalisation is Normalisation.ANCHORS
        if anchored or not rows:
            return ()
        found = self._idle.get((rows, method))
        if found is None:
            found = tuple(c for m, c in enumerate(self.criteria) if self._is_idle(m, rows, method))
            self._idle[rows, method] = found
        return found

    def _is_idle(self, criterion: int, rows: tuple[int, ...], method: Method) -> bool:
        if method is Method.AHP and self.criteria[criterion].id in self.issue.judgements:
            judged = self.comparisons(criterion, rows)
            return all(a == 1 for row in judged for a in row if a is not None)
        first = self.values[rows[0]][criterion]
        return all(self.values[n][criterion] == first for n in rows)

    def comparisons(self, criterion: int, rows: Sequence[int]) -> PairwiseMatrix:
        """Pairwise comparisons of options on one criterion: the edited ones, or those the scores imply."""
        held = self.issue.judgements.get(self.criteria[criterion].id)
        if held is not None:
            return held.matrix([self.options[n].id for n in rows])
        values = [self.values[n][criterion] for n in rows]
        known = [v for v in values if v is not None]
        if len(known) < len(values):
            return [[1.0] * len(rows) for _ in rows]
        return comparisons_from_scores(known, self.signs[criterion], self.bounds[criterion])

    def priorities(
        self, criterion: int, rows: tuple[int, ...], settings: MethodSettings
    ) -> tuple[float, ...]:
        """Local priorities of options on one criterion, summing to 1. Kept, for no weight changes them."""
        key = _key(criterion, rows, settings)
        found = self._priorities.get(key)
        if found is None:
            judged = self.comparisons(criterion, rows)
            if settings.judgement_scale != LINEAR:
                from mcda_app.methods.judgement_scales import apply_scale  # seldom used

                judged = apply_scale(judged, settings.judgement_scale)
            by_mean = settings.prioritisation is Prioritisation.GEOMETRIC_MEAN
            names = [self.options[n].label for n in rows]
            found = (geometric_mean if by_mean else eigenvector)(judged, names).vector
            self._priorities[key] = found
        return found

    def holds_priorities(self, criterion: int, rows: tuple[int, ...], settings: MethodSettings) -> bool:
        """Whether these priorities were worked out already."""
        return _key(criterion, rows, settings) in self._priorities

    def hold_priorities(
        self, criterion: int, rows: tuple[int, ...], settings: MethodSettings, vector: tuple[float, ...]
    ) -> None:
        """Keep priorities that were worked out elsewhere, for many issues at once."""
        self._priorities[_key(criterion, rows, settings)] = vector

    def with_value(self, option: int, criterion: int, value: float) -> Problem:
        """The same problem but for one score; priorities on the other criteria are kept."""
        row = self.values[option]
        changed = (*row[:criterion], value, *row[criterion + 1 :])
        values = (*self.values[:option], changed, *self.values[option + 1 :])
        gaps = {**self.gaps, option: frozenset(m for m, v in enumerate(changed) if v is None)}
        kept = {key: found for key, found in self._priorities.items() if key[0] != criterion}
        return Problem(
            self.issue, self.criteria, self.options, values, {n: g for n, g in gaps.items() if g}, kept
        )


def _key(criterion: int, rows: tuple[int, ...], settings: MethodSettings) -> tuple[object, ...]:
    return (criterion, rows, settings.prioritisation, settings.judgement_scale)


def make_problem(project: Project, issue: Issue) -> Problem:
    options = tuple(o for o in project.options_of(issue) if o.id not in issue.excluded)
    scores = issue.scores
    values = tuple(
        tuple(
            None if (held := scores.get((o.id, c.id))) is None else held.value_on(c) for c in project.criteria
        )
        for o in options
    )
    gaps = {
        n: frozenset(m for m, v in enumerate(row) if v is None) for n, row in enumerate(values) if None in row
    }
    return Problem(issue, project.criteria, options, values, gaps)
