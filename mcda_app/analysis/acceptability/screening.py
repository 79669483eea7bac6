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

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

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
from mcda_app.methods.weight_sampling import PAGE

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


class ScreenedPage(NamedTuple):
    """What no weight changes in one page of draws.

    takes_part  (options, size) which options meet all thresholds
    columns     index of a criterion to what it adds, times its weight: (2 × options, size) squared gaps for
                TOPSIS, else (options, size) partial values or priorities; 0 in place of an option that is out
    """

    takes_part: Flags
    columns: dict[int, Floats]


class Screen:
    """The draws of one issue of whose options some meet the thresholds in some draws only.

    rows  indices of the options in the matrix, those that always fall left out
    """

    def __init__(
        self,
        matrix: IssueMatrix,
        rows: tuple[int, ...],
        columns: Sequence[ScreenedColumn],
        settings: MethodSettings,
    ) -> None:
        self._matrix = matrix
        self._rows = rows
        self._columns = tuple(columns)
        self._settings = settings
        self._pages: dict[int, ScreenedPage] = {}

    @property
    def page_bytes(self) -> int:
        """Memory for caching a page, in bytes."""
        rows = 2 if self._settings.method is Method.TOPSIS else 1
        weighty = sum(column.weighty for column in self._columns)
        return len(self._rows) * PAGE * (8 * rows * weighty + 1)

    def page(self, draws: PageDraws, *, keep: bool) -> ScreenedPage:
        """One page of draws.

        keep  whether to cache it, which requires the draws of a whole page
        """
        page = self._pages.get(draws.page)
        if page is None:
            here = self._takes_part(draws)
            page = ScreenedPage(
                here, {c.index: self._column(c, draws, here) for c in self._columns if c.weighty}
            )
            if keep:
                self._pages[draws.page] = page
        return page

    def scores(self, page: ScreenedPage, part: slice, factors: Floats, space: Workspace) -> Floats:
        """The options' scores in some samples of a page.

        factors  (criteria, samples) weights as the method takes them
        returns  (options, samples), minus infinity for who is out
        """
        here = page.takes_part[:, part]
        sums = np.zeros((len(next(iter(page.columns.values()))), here.shape[1]))
        for m, column in page.columns.items():
            sums += column[:, part] * factors[m]
        if self._settings.method is Method.TOPSIS:
            scores = space.closeness(sums, space.scores[:, : here.shape[1]])
        elif self._settings.method is Method.VALUE:
            scores = sums / factors.sum(axis=0)
        else:
            total = sums.sum(axis=0)
            scores = sums / np.where(total > 0, total, 1.0)
        scores[~here] = -np.inf
        return scores

    def _takes_part(self, draws: PageDraws) -> Flags:
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

    def _column(self, column: ScreenedColumn, draws: PageDraws, here: Flags) -> Floats:
        criterion, values = self._matrix.criteria[column.index], self._values(column, draws)
        method = self._settings.method
        if method is Method.AHP:
            return self._priorities(column.index, values, here)
        if method is Method.VALUE:
            valued = criterion if column.sampler is None else column.sampler.valued
            return np.where(here, values_at(valued, values), 0.0)
        # Who is out gets a score of somebody who is not, which moves neither end of the column.
        lowest = np.where(here.any(axis=0), np.where(here, values, np.inf).min(axis=0), values[0])
        gaps = column_gaps(
            np.where(here, values, lowest),
            criterion.direction.sign,
            self._settings.normalisation,
            criterion.scale.bounds,
            here.astype(np.float64),
        )
        gaps[~np.concatenate([here, here])] = 0.0
        return gaps

    def _values(self, column: ScreenedColumn, draws: PageDraws) -> Floats:
        """(options, size) a criterion's scores; missing ones, where they do not count, at the low end."""
        if column.sampler is None:
            scores = np.array([row[column.index] for row in self._matrix.scores_of(self._rows)])
            return np.broadcast_to(scores[:, None], (len(scores), draws.size))
        values = column.sampler.values(draws)
        return values if column.sampler.kinds is None else values[column.sampler.kinds]

    def _priorities(self, m: int, values: Floats, here: Flags) -> Floats:
        """(options, size) priorities, worked out for each set of options that take part together."""
        priorities = np.zeros(here.shape)
        patterns, of_sample = np.unique(here, axis=1, return_inverse=True)
        of_sample = of_sample.reshape(-1)
        for k in range(patterns.shape[1]):
            present = np.flatnonzero(patterns[:, k])
            if len(present):
                cells = np.ix_(present, np.flatnonzero(of_sample == k))
                local = self._local(m, present, values[cells])
                priorities[cells] = mode_priorities(local, self._settings.synthesis)
        return priorities

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
