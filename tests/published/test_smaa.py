# SPDX-License-Identifier: MIT
"""Rank acceptability against figures published elsewhere.

Edge cases: the tests of the R package smaa (van Valkenhoef) and of JSMAA (Tervonen), which say what ties
and dominated options give. Its large examples rest on stored samples that cannot be drawn anew.
Mean weights under an order: rank order centroid weights as tabled by Edwards & Barron (1994), "SMARTS and
SMARTER", Organizational Behavior and Human Decision Processes 60, 306-325, which are the mean of all
weights that keep the order.
"""

from __future__ import annotations

from math import sqrt

import numpy as np
import pytest

from mcda_app.analysis.acceptability.run import acceptability
from mcda_app.domain.acceptability_question import AcceptabilityQuestion, WeightVariation
from mcda_app.domain.method_settings import Method, MethodSettings, Normalisation, Synthesis
from mcda_app.methods.partial_order_sampling import PartialOrder
from mcda_app.methods.vectorised import WEIGHT_UNIT, Tally, Workspace
from mcda_app.methods.weight_sampling import PAGE, tiered_weights
from tests.analysis.problems import project_of

METHODS = [
    *(MethodSettings(normalisation=n) for n in Normalisation),
    *(MethodSettings(method=Method.AHP, synthesis=s) for s in Synthesis),
    MethodSettings(method=Method.VALUE),
]
CENTROIDS = {
    3: (0.6111, 0.2778, 0.1111),
    4: (0.5208, 0.2708, 0.1458, 0.0625),
    5: (0.4567, 0.2567, 0.1567, 0.0900, 0.0400),
}


@pytest.mark.parametrize("method", METHODS)
def test_one_option_better_throughout(method: MethodSettings) -> None:
    """First always: central weights those given, confidence 1; the other has neither."""
    project = project_of([[4.0] * 3, [0.0] * 3], [1, 1, 1], settings=method)
    result = acceptability(project, AcceptabilityQuestion(WeightVariation.CURRENT, samples=1000))["i"]
    assert result.shares == ((1, 0), (0, 1))
    assert result.central[0] == pytest.approx({"c0": 1 / 3, "c1": 1 / 3, "c2": 1 / 3})
    assert result.central[1] is None
    assert result.confidence == (1, None)


@pytest.mark.parametrize("method", METHODS)
def test_equal_options_are_both_first(method: MethodSettings) -> None:
    """A rank is 1 + the number of options strictly better, so that shares of a rank need not sum to 1."""
    project = project_of([[2.0] * 3] * 2, [1, 1, 1], settings=method)
    result = acceptability(project, AcceptabilityQuestion(samples=50_000))["i"]
    assert result.shares == ((1, 0), (1, 0))
    for central in result.central:
        assert central == pytest.approx({"c0": 1 / 3, "c1": 1 / 3, "c2": 1 / 3}, abs=0.01)


def test_pairwise_winning_is_the_share_of_samples_won() -> None:
    """Nine samples of ten won and one lost gives 0.9 and 0.1."""
    scores = np.array([[1.0] * 9 + [0.0], [0.0] * 9 + [1.0]])
    tally = Tally(2, 1)
    Workspace(2, 1).count_scores(scores, tally, np.full((1, 10), 1 / WEIGHT_UNIT), wins=True)
    assert (tally.wins / tally.samples).tolist() == [[0, 0.9], [0.1, 0]]


@pytest.mark.parametrize("criteria", CENTROIDS)
def test_ordered_weights_average_to_the_centroid(criteria: int) -> None:
    chain = PartialOrder(criteria, [(m, m + 1) for m in range(criteria - 1)])
    pages = range(4)
    for draw in (
        lambda p: tiered_weights(3, [[m] for m in range(criteria)], p),
        lambda p: chain.weights(3, p),
    ):
        weights = np.concatenate([draw(p) for p in pages], axis=1)
        errors = weights.std(axis=1) / sqrt(PAGE * len(pages))
        assert (np.abs(weights.mean(axis=1) - CENTROIDS[criteria]) <= 4 * errors + 0.00005).all()
