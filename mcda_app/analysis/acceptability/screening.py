# SPDX-License-Identifier: MIT
"""Thresholds where scores are drawn at random: who takes part in a draw, and the scores of those who do.

A draw is screened before it is weighed, as the scores of the document are: an option whose drawn score misses
a threshold is out of that draw. It has no rank there, every other option beats it, and the others are ranked
as if it were not there, to the last bit. So the ranks of an option add up to the share of draws in which it
meets all thresholds.

SMAA (Lahdelma & Salminen 2001) ranks all options in every draw and knows no screening. The order of steps is
that of the German Nutzwertanalyse, in which an option that misses a knock-out criterion is out before weights
are set (Online-Verwaltungslexikon olev.de, "Nutzwertanalyse", steps 3 and 4): no weight makes up for it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from mcda_app.analysis.acceptability.column_sampler import NUMERIC_LEVEL, PageDraws, VaryingColumn, place_on
from mcda_app.analysis.ranking.decision_matrix import IssueMatrix
from mcda_app.domain.acceptability_question import AcceptabilityQuestion
from mcda_app.domain.method_settings import Method, MethodSettings
from mcda_app.domain.scale import Criterion
from mcda_app.domain.thresholds.knock_out import is_acceptable, threshold_value
from mcda_app.methods.value_functions.vectorised import values_at
from mcda_app.methods.vectorised import Floats, Workspace, column_gaps, mode_priorities
from mcda_app.methods.vectorised_ahp import local_priorities

Flags = npt.NDArray[np.bool_]


def passes(criterion: Criterion, value: float | None, question: AcceptabilityQuestion) -> bool | None:
    """Whether a score meets the criterion's threshold in every draw; None if that depends on the draw."""
    low, high = criterion.scale.bounds
    limit = threshold_value(criterion)
    if limit is None or (value is None and not question.free_missing):
        return True
    if low >= high or (value is not None and not question.score_levels):
        return is_acceptable(criterion, value)
    least, most = _reach(criterion, value, question.score_levels)
    bar = place_on(criterion.scale, limit)
    worst, best = (least - bar, most - bar) if criterion.direction.sign > 0 else (bar - most, bar - least)
    if worst >= 0:
        return True
    return None if best >= 0 else False


def _reach(criterion: Criterion, value: float | None, steps: int) -> tuple[float, float]:
    """The lowest and the highest place that a drawn score can have, as VaryingColumn draws it."""
    levels = len(criterion.scale.levels)
    top, step = (levels - 1.0, float(steps)) if levels else (1.0, NUMERIC_LEVEL * steps)
    if value is None:
        return 0.0, top
    place = place_on(criterion.scale, value)
    return max(place - step, 0.0), min(place + step, top)


@dataclass(frozen=True, slots=True, eq=False)
class ScreenedColumn:
    """One criterion of an issue whose options may fall in a draw.

    index    of the criterion in the matrix
    sampler  of its scores; None if they are the same in every draw
    weighty  whether it may have weight
    in_doubt rows whose scores meet its threshold in some draws and miss it in others
    """

    index: int
    sampler: VaryingColumn | None
    weighty: bool
    in_doubt: tuple[int, ...]


class Screen:
    """The draws of one issue of whose options some meet the thresholds in some draws only.

    rows  indices of the options in the matrix, those that always fall left out
    """

    def __init__(
        self,
        matrix: IssueMatrix,
        rows: tuple[int, ...],
        columns: Sequence[ScreenedColumn],
        question: AcceptabilityQuestion,
        settings: MethodSettings,
    ) -> None:
        self._matrix = matrix
        self._rows = rows
        self._columns = tuple(columns)
        self._weighty = tuple(column for column in columns if column.weighty)
        self._free_levels = question.free_levels
        self._settings = settings

    def takes_part(self, draws: PageDraws) -> Flags:
        """(options, size) which options meet all thresholds."""
        flags = np.ones((len(self._rows), draws.size), np.bool_)
        for column in self._columns:
            if not column.in_doubt:
                continue
            criterion = self._matrix.criteria[column.index]
            limit = threshold_value(criterion)
            assert column.sampler is not None
            assert limit is not None
            bar, sign = place_on(criterion.scale, limit), criterion.direction.sign
            places = column.sampler.places(draws)
            for n in column.in_doubt:
                flags[n] &= sign * (np.asarray(places[n]) - bar) >= 0
        return flags

    def scorer(self, draws: PageDraws, takes_part: Flags) -> Callable[[slice, Floats, Workspace], Floats]:
        """What scores the options in some samples of a page, given their weights as the method takes them.

        returns  of (samples, (criteria, samples) weights, buffers): (options, samples), minus infinity for
                 who does not take part
        """
        values = {column.index: self._values(column, draws) for column in self._weighty}
        if self._settings.method is Method.AHP:
            return lambda part, factors, _: self._priorities(values, takes_part, part, factors)
        if self._settings.method is Method.VALUE:
            return lambda part, factors, _: self._averages(values, takes_part, part, factors)
        return lambda part, factors, space: self._closeness(values, takes_part, part, factors, space)

    def _values(self, column: ScreenedColumn, draws: PageDraws) -> Floats:
        """(options, size) a criterion's scores; missing ones, where they do not count, at the low end."""
        if column.sampler is None:
            scores = np.array([row[column.index] for row in self._matrix.scores_of(self._rows)])
            return np.broadcast_to(scores[:, None], (len(scores), draws.size))
        values = column.sampler.values(draws)
        return values if column.sampler.kinds is None else values[column.sampler.kinds]

    def _closeness(
        self, values: dict[int, Floats], takes_part: Flags, part: slice, factors: Floats, space: Workspace
    ) -> Floats:
        here = takes_part[:, part]
        counts = here.astype(np.float64)
        somebody = here.any(axis=0)
        sums = np.zeros((2 * len(here), here.shape[1]))
        for m, scores in values.items():
            criterion = self._matrix.criteria[m]
            drawn = scores[:, part]
            # Who is out gets a score of somebody who is not, which moves neither end of the column.
            lowest = np.where(somebody, np.where(here, drawn, np.inf).min(axis=0), drawn[0])
            gaps = column_gaps(
                np.where(here, drawn, lowest),
                criterion.direction.sign,
                self._settings.normalisation,
                criterion.scale.bounds,
                counts,
            )
            sums += gaps * factors[m]
        closeness = space.closeness(sums, space.scores[:, : here.shape[1]])
        closeness[~here] = -np.inf
        return closeness

    def _averages(self, values: dict[int, Floats], takes_part: Flags, part: slice, factors: Floats) -> Floats:
        here = takes_part[:, part]
        sums = np.zeros(here.shape)
        for m, scores in values.items():
            sums += values_at(self._valued(m), scores[:, part]) * factors[m]
        sums /= factors.sum(axis=0)
        sums[~here] = -np.inf
        return sums

    def _valued(self, m: int) -> Criterion:
        criterion = self._matrix.criteria[m]
        sampler = next(c.sampler for c in self._weighty if c.index == m)
        return criterion if sampler is None else sampler.valued

    def _priorities(
        self, values: dict[int, Floats], takes_part: Flags, part: slice, factors: Floats
    ) -> Floats:
        """By who takes part: priorities depend on how many options are compared."""
        here = takes_part[:, part]
        scores = np.full(here.shape, -np.inf)
        patterns, of_sample = np.unique(here, axis=1, return_inverse=True)
        of_sample = of_sample.reshape(-1)
        for k in range(patterns.shape[1]):
            present = np.flatnonzero(patterns[:, k])
            if not len(present):
                continue
            samples = np.flatnonzero(of_sample == k)
            sums = np.zeros((len(present), len(samples)))
            for m, drawn in values.items():
                local = self._local(m, present, drawn[:, part][np.ix_(present, samples)])
                sums += mode_priorities(local, self._settings.synthesis) * factors[m, samples]
            scores[np.ix_(present, samples)] = sums / sums.sum(axis=0)
        return scores

    def _local(self, m: int, present: npt.NDArray[np.intp], drawn: Floats) -> Floats:
        """(options, samples) local priorities of those who take part; one column where all are the same."""
        criterion, settings = self._matrix.criteria[m], self._settings
        if criterion.id in self._matrix.issue.judgements:
            rows = tuple(self._rows[n] for n in present.tolist())
            return np.array(self._matrix.priorities(m, rows, settings))[:, None]
        return local_priorities(
            drawn,
            criterion.direction.sign,
            criterion.scale.bounds,
            settings.prioritisation,
            settings.judgement_scale,
        )
