# SPDX-License-Identifier: MIT
"""Coalitions' overall scores under fixed anchors: the ends of the scales, never the coalitions compared.

TOPSIS       closeness with the ideals at the scales' ends (García-Cascales & Lamata 2012, Mathematical and
             Computer Modelling 56(5-6), 123-132), as topsis.topsis with Normalisation.ANCHORS
AHP          ratings mode, also called absolute measurement (Saaty 1986, "Absolute and relative measurement
             with the AHP", Socio-Economic Planning Sciences 20(6), 327-331): each coalition is compared with
             the best end of the scale only, by the same comparison as ahp.comparisons_from_scores, so that
             its priority there is that of ideal mode for the two
VALUE        weighted value, which is anchored by itself (Keeney & Raiffa 1976; see methods.value)

All depend on weights only through the sum over criteria of a term times a factor, so the terms are
computed once.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum

import numpy as np

from mcda_app.domain.choices import understands_choices
from mcda_app.methods.coalitions.member_scores import (
    CoalitionProblem,
    CriterionFromMembers,
    positions,
    values,
)
from mcda_app.methods.coalitions.subsets import CoalitionSet, Floats
from mcda_app.methods.judgement_scales import judgement_scale
from mcda_app.methods.topsis import check_weights
from mcda_app.methods.value_functions.vectorised import values_at
from mcda_app.methods.vectorised_ahp import ratios


class AnchoredMethod(Enum):
    """A method whose scores do not depend on which coalitions are compared (see the module)."""

    TOPSIS = "topsis"
    AHP = "ahp"
    VALUE = "value"


class AnchoredScorer:
    """Scores of coalitions by one method.

    judgement_scale  for AHP, the key of the scale that the comparisons are converted to

    Raises MethodError for an unknown scale.
    """

    @understands_choices
    def __init__(self, method: AnchoredMethod, scale: str = "linear") -> None:
        self.method = method
        judgement_scale(scale)
        self._scale = scale

    def terms(self, coalitions: CoalitionSet, problem: CoalitionProblem) -> Floats:
        """What a factor multiplies, of all coalitions. Raises MethodError as goodness does."""
        return self.terms_of(goodness(coalitions, problem), problem)

    def terms_of(self, places: Floats, problem: CoalitionProblem) -> Floats:
        """What a factor multiplies.

        places   (criteria, coalitions, …) from goodness
        returns  (rows, coalitions, …): for TOPSIS the squared gaps to the ideal, a row a criterion, then
                 those to the anti-ideal, all 0 on a scale without range; else the criterion's priority
                 or partial value, 1 for all on a scale without range
        """
        if self.method is AnchoredMethod.TOPSIS:
            gaps: Floats = np.square(np.concatenate([1.0 - places, places]))
            gaps[[low == high for low, high in (c.bounds for c in problem.criteria)] * 2] = 0.0
            return gaps
        if self.method is AnchoredMethod.VALUE:
            return partial_values(places, problem)
        priorities: Floats = 1.0 / ratios(1.0 + 8.0 * (1.0 - places), 2, self._scale)
        priorities[places == 1] = 1.0
        return priorities

    def factors(self, weights: Sequence[float] | Floats) -> Floats:
        """(criteria, …) what multiplies the terms, of (criteria, …) weights."""
        weights = np.asarray(weights, np.float64)
        return np.square(weights) if self.method is AnchoredMethod.TOPSIS else weights / weights.sum(axis=0)

    def scores(self, terms: Floats, factors: Floats) -> Floats:
        """Overall scores.

        terms    (rows, coalitions, …) from the method of that name
        factors  (criteria, …)
        returns  (coalitions, …) in [0, 1], more is better; TOPSIS gives 0.5 where no criterion has both
                 weight and range
        """
        count = len(factors)
        if self.method is not AnchoredMethod.TOPSIS:
            return np.asarray(np.minimum(weighted_sums(terms, factors), 1.0), np.float64)
        return _closeness(weighted_sums(terms[:count], factors), weighted_sums(terms[count:], factors))

    def scores_of_samples(
        self, coalitions: CoalitionSet, problem: CoalitionProblem, factors: Floats
    ) -> Floats:
        """Overall scores where the ratings differ from sample to sample, so that terms would serve once.

        The same to the last bit as by way of terms, in less memory.

        factors  (criteria, samples)
        returns  (coalitions, samples)

        Raises MethodError as goodness does.
        """
        if self.method is not AnchoredMethod.TOPSIS:
            return self.scores(self.terms(coalitions, problem), factors)
        near = np.zeros((len(coalitions.masks), factors.shape[1]))
        far, spare = np.zeros_like(near), np.empty_like(near)
        columns = zip(_columns(coalitions, problem), factors, problem.criteria, strict=True)
        for place, factor, criterion in columns:
            if criterion.bounds[0] == criterion.bounds[1]:
                continue
            np.subtract(1.0, place, out=spare)
            for gap, total in ((spare, near), (place, far)):
                np.square(gap, out=gap)
                gap *= factor
                total += gap
        return _closeness(near, far)


def partial_values(places: Floats, problem: CoalitionProblem) -> Floats:
    """(criteria, coalitions, …) partial values: the places themselves where value is linear."""
    if not any(criterion.criterion for criterion in problem.criteria):
        return places
    rows = []
    for place, criterion in zip(places, problem.criteria, strict=True):
        if criterion.criterion is None:
            rows.append(place)
        else:
            rows.append(values_at(criterion.criterion, values(criterion, _position(place, criterion))))
    return np.array(rows)


def _position(place: Floats, criterion: CriterionFromMembers) -> Floats:
    """A place from the worst end as a position from the lowest number of the scale."""
    return place if criterion.sign > 0 else np.asarray(1.0 - place, np.float64)


def _closeness(near: Floats, far: Floats) -> Floats:
    """Closeness from squared distances, which are overwritten; 0.5 where both are zero."""
    np.sqrt(near, out=near)
    np.sqrt(far, out=far)
    near += far
    none = near == 0
    near[none] = 1.0
    np.divide(far, near, out=far)
    far[none] = 0.5
    return far


def goodness(coalitions: CoalitionSet, problem: CoalitionProblem) -> Floats:
    """Positions on the criteria's scales, 1 at the best end; no method prefers a lower one.

    returns  (criteria, coalitions, …) in [0, 1]; 1 for all on a scale without range

    Raises MethodError as member_scores.positions does.
    """
    return np.array(list(_columns(coalitions, problem)))


def _columns(coalitions: CoalitionSet, problem: CoalitionProblem) -> Iterator[Floats]:
    """The rows of goodness, each an array of its own."""
    for m, criterion in enumerate(problem.criteria):
        place = positions(coalitions, problem, m)
        low, high = criterion.bounds
        if low == high:
            yield np.ones_like(place)
        else:
            yield place if criterion.sign > 0 else np.asarray(1.0 - place, np.float64)


def weighted_sums(terms: Floats, factors: Floats) -> Floats:
    """(coalitions, …) the sum over criteria of terms times factors.

    It adds criterion by criterion rather than by a matrix product, so that coalitions with equal terms get
    the very same sum, and no library starts threads.
    """
    if factors.ndim > 1 and terms.ndim == 2:
        terms = terms[:, :, None]
    total: Floats = np.multiply(terms[0], factors[0])
    spare = np.empty_like(total)
    for term, factor in zip(terms[1:], factors[1:], strict=True):
        total += np.multiply(term, factor, out=spare)
    return total


def checked_weights(weights: Sequence[float]) -> Floats:
    """Weights as an array. Raises MethodError unless they are non-negative and sum to 1."""
    check_weights(weights)
    return np.array(weights, np.float64)
