# SPDX-License-Identifier: MIT
"""Samples weights for an acceptability question, page by page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import fsum

import numpy as np

from mcda_app.domain.acceptability_question import AcceptabilityQuestion, WeightVariation
from mcda_app.domain.issue import Issue
from mcda_app.domain.project import Project
from mcda_app.domain.weights import Weights
from mcda_app.errors import MethodError
from mcda_app.i18n import localised, tr
from mcda_app.methods.partial_order_sampling import PartialOrder
from mcda_app.methods.vectorised import WEIGHT_UNIT
from mcda_app.methods.weight_sampling import (
    PAGE,
    Floats,
    all_weights,
    intervals_narrowed,
    tiered_weights,
    weight_factors,
    weights_within,
)

CACHED_PAGES = 1
"""Number of pages whose draws are cached for the same question with other weights."""

_CENTRED = (WeightVariation.AROUND, WeightVariation.CURRENT)

Draw = Callable[[int], Floats]


class SampledWeights:
    """Sampled weights for the issues of a project; an issue's own weights are scattered around those.

    Criteria without any score in the project are ignored unless they have weight now: they would only
    exclude every option.

    before  the previous instance, whose draws are reused if they are the same

    Raises MethodError for a question that does not fit this project.
    """

    def __init__(
        self, project: Project, question: AcceptabilityQuestion, before: SampledWeights | None = None
    ) -> None:
        self._project = project
        self._question = question
        self._ids = tuple(c.id for c in project.criteria)
        self._scored = _scored(project)
        self._basis = (question, self._ids, self._scored)
        self._pages: dict[int, Floats] = {}
        self._draw: Draw
        self._open: tuple[int, ...]
        self._drawn: DrawnWeights | None = None
        if before is not None and before._basis == self._basis:
            self._draw, self._pages, self._open = before._draw, before._pages, before._open
            self._drawn = before._drawn
        else:
            self._draw, self._open = self._sampler()

    def weighty(self, issue: Issue) -> tuple[int, ...]:
        """Indices of the criteria that may have weight on an issue."""
        if self._question.weights in _CENTRED:
            weights = self._project.weights_of(issue)
            return tuple(m for m, c in enumerate(self._ids) if weights.share(c) > 0)
        return self._open

    def page(self, page: int, *, squared: bool, whole: bool) -> DrawnWeights:
        """The weights of one page.

        squared  whether to square them, as distances require
        whole    whether to return them in whole multiples of WEIGHT_UNIT too
        """
        base = self._pages.get(page)
        if base is None:
            base = self._draw(page)
            if page < CACHED_PAGES:
                self._pages[page] = base
        self._drawn = DrawnWeights(base, self._centre, squared, whole, self._drawn)
        return self._drawn

    def _centre(self, issue: Issue) -> Weights | None:
        return self._project.weights_of(issue) if self._question.weights in _CENTRED else None

    def _sampler(self) -> tuple[Draw, tuple[int, ...]]:
        """The function that draws a page, and the criteria that get weight from it."""
        question, count = self._question, len(self._ids)
        every = tuple(range(count))
        match question.weights:
            case WeightVariation.AROUND:
                return (lambda page: weight_factors(question.seed, count, page, question.spread)), every
            case WeightVariation.CURRENT:
                return (lambda page: np.ones((count, PAGE))), every
            case WeightVariation.ORDER:
                tiers = self._tiers()
                return self._spread_out(lambda page: tiered_weights(question.seed, tiers, page)), self._scored
            case WeightVariation.STATEMENTS:
                row_of = {m: n for n, m in enumerate(self._scored)}
                pairs = [(self._index(a), self._index(b)) for a, b in question.statements]
                # A criterion without scores has no weight: less than any other.
                pairs = [(a, b) for a, b in pairs if b in row_of]
                unscored = next((self._ids[a] for a, _ in pairs if a not in row_of), None)
                if unscored is not None:
                    raise MethodError(
                        tr(
                            "Nothing is scored on {unscored} yet, so it cannot matter more "
                            "than another criterion."
                        ).format(unscored=self._project.criterion(unscored).title),
                        remedy=tr("Score it first, or withdraw the statement."),
                    )
                order = PartialOrder(len(self._scored), [(row_of[a], row_of[b]) for a, b in pairs])
                return self._spread_out(lambda page: order.weights(question.seed, page)), self._scored
            case WeightVariation.WITHIN:
                return self._within()
            case WeightVariation.ALL:
                return (
                    self._spread_out(lambda page: all_weights(question.seed, len(self._scored), page)),
                    self._scored,
                )

    def _spread_out(self, draw: Draw) -> Draw:
        """Expand weights of the scored criteria to rows for all criteria."""
        if len(self._scored) == len(self._ids):
            return draw

        def page_of(page: int) -> Floats:
            weights = np.zeros((len(self._ids), PAGE))
            weights[list(self._scored)] = draw(page)
            return weights

        return page_of

    def _tiers(self) -> list[list[int]]:
        row_of = {m: n for n, m in enumerate(self._scored)}
        listed = [[self._index(c) for c in tier] for tier in self._question.order]
        flat = [m for tier in listed for m in tier]
        missing = [self._ids[m] for m in self._scored if m not in flat]
        if missing or len(set(flat)) < len(flat):
            name = self._project.criterion(missing[0]).title if missing else tr("A criterion")
            fault = (
                tr("has no place in the order of importance.")
                if missing
                else tr("has two places in the order.")
            )
            raise MethodError(f"{name} {fault}", remedy=tr("Give every criterion one place."))
        tiers = [[row_of[m] for m in tier if m in row_of] for tier in listed]
        return [tier for tier in tiers if tier]

    def _within(self) -> tuple[Draw, tuple[int, ...]]:
        question = self._question
        for criterion in question.within:
            self._index(criterion)
        bounds = [question.within.get(self._ids[m], (0.0, 1.0)) for m in self._scored]
        limits = intervals_narrowed([low for low, _ in bounds], [high for _, high in bounds])
        if limits is None:
            least, most = fsum(low for low, _ in bounds), fsum(high for _, high in bounds)
            raise MethodError(
                tr(
                    "No weights within these intervals sum to 100 %: the lowest come to {least} %, the "
                    "highest to {most} %."
                ).format(least=localised(100 * least, ".0f"), most=localised(100 * most, ".0f")),
                remedy=tr("Widen an interval."),
            )
        sample = weights_within(*limits)

        def page_of(page: int) -> Floats:
            weights = sample(question.seed, page)
            if weights is None:
                raise MethodError(
                    tr("These intervals are too narrow to draw weights from."),
                    remedy=tr("Widen an interval, or scatter the weights around the current ones."),
                )
            return weights

        high = limits[1]
        return self._spread_out(page_of), tuple(
            m for m, most in zip(self._scored, high, strict=True) if most > 0
        )

    def _index(self, criterion_id: str) -> int:
        return self._ids.index(self._project.criterion(criterion_id).id)


class DrawnWeights:
    """The weights of one page, computed once per set of current weights."""

    def __init__(
        self,
        base: Floats,
        centre: Callable[[Issue], Weights | None],
        squared: bool,
        whole: bool,
        before: DrawnWeights | None = None,
    ) -> None:
        """before  what was drawn last: its latest weights are reused if they are the same"""
        self._base = base
        self._centre = centre
        self._squared = squared
        self._whole = whole
        self._latest: tuple[Weights | None, Floats, Floats | None] | None = None
        self._by_centre: dict[int, tuple[Weights | None, Floats, Floats | None]] = {}
        if before is not None and (before._base is base, before._squared, before._whole) == (
            True,
            squared,
            whole,
        ):
            self._latest = before._latest
        if self._latest is not None:
            self._by_centre[id(self._latest[0])] = self._latest

    def of(self, issue: Issue, ids: Sequence[str]) -> tuple[Floats, Floats | None]:
        """(criteria, PAGE) weights, in any unit and squared if requested; and in WEIGHT_UNIT if requested."""
        centre = self._centre(issue)
        known = self._by_centre.get(id(centre))
        if known is None:
            known = self._by_centre[id(centre)] = (centre, *self._make(centre, ids))
        self._latest = known
        return known[1:]

    def _make(self, centre: Weights | None, ids: Sequence[str]) -> tuple[Floats, Floats | None]:
        weights = self._base if centre is None else self._base * np.array([[centre.share(c)] for c in ids])
        units = None
        if self._whole:
            units = weights / weights.sum(axis=0) if centre is not None else weights.copy()
            units /= WEIGHT_UNIT
            np.rint(units, out=units)
        return np.square(weights) if self._squared else weights, units


def _scored(project: Project) -> tuple[int, ...]:
    """Indices of the criteria with any score or comparison, or with weight now."""
    ids = set[str]()
    for issue in project.issues:
        ids.update(c for (_, c), score in issue.scores.items() if not score.missing)
        ids.update(issue.judgements)
        ids.update(c for c, share in project.weights_of(issue).shares.items() if share > 0)
    return tuple(m for m, c in enumerate(project.criteria) if c.id in ids)
