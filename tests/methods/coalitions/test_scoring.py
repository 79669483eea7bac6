# SPDX-License-Identifier: MIT
from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcda_app.domain.membership.rules import GoodKind, MembershipRule
from mcda_app.domain.method_settings import JUDGEMENT_SCALE_KEYS, Normalisation, Synthesis
from mcda_app.errors import MethodError
from mcda_app.methods.ahp import comparisons_from_scores, eigenvector
from mcda_app.methods.coalitions.goods import Good
from mcda_app.methods.coalitions.member_scores import CoalitionProblem, CriterionFromMembers, values
from mcda_app.methods.coalitions.scoring import AnchoredMethod, AnchoredScorer, goodness
from mcda_app.methods.coalitions.subsets import Block
from mcda_app.methods.judgement_scales import apply_scale
from mcda_app.methods.synthesis import synthesise
from mcda_app.methods.topsis import topsis
from tests.methods.coalitions import brute_force as plain


def scored(
    problem: CoalitionProblem, scorer: AnchoredScorer, weights: list[float]
) -> tuple[np.ndarray, list[list[float]]]:
    """The scores of all coalitions, and their scores on the criteria."""
    block = Block(problem.actors, problem.us, problem.actors - 1, 0)
    scores = scorer.scores(scorer.terms(block, problem), scorer.factors(weights))
    places = goodness(block, problem)
    columns = [
        values(c, place if c.sign > 0 else 1 - place)
        for c, place in zip(problem.criteria, places, strict=True)
    ]
    return scores, np.array(columns).T.tolist()


@plain.FEW
@given(plain.weighted_problems(5))
def test_topsis_is_the_method_for_options_with_anchors(
    weighted: tuple[CoalitionProblem, list[float]],
) -> None:
    problem, weights = weighted
    scores, matrix = scored(problem, AnchoredScorer(AnchoredMethod.TOPSIS), weights)
    signs, bounds = [c.sign for c in problem.criteria], [c.bounds for c in problem.criteria]
    steps = topsis(matrix, weights, signs, Normalisation.ANCHORS, bounds)
    np.testing.assert_allclose(scores, steps.closeness, atol=1e-12)


@plain.FEW
@given(plain.weighted_problems(3), st.sampled_from(JUDGEMENT_SCALE_KEYS))
def test_ratings_mode_is_ideal_mode_beside_the_best_end_of_each_scale(
    weighted: tuple[CoalitionProblem, list[float]], scale: str
) -> None:
    problem, weights = weighted
    scores, matrix = scored(problem, AnchoredScorer(AnchoredMethod.AHP, scale), weights)
    for score, row in zip(scores.tolist(), matrix, strict=True):
        local = []
        for c, value in zip(problem.criteria, row, strict=True):
            best = c.bounds[1] if c.sign > 0 else c.bounds[0]
            compared = comparisons_from_scores([value, best], c.sign, c.bounds)
            local.append(eigenvector(apply_scale(compared, scale)).vector)
        steps = synthesise(local, weights, Synthesis.IDEAL)
        assert score == pytest.approx(
            sum(w * row[0] for w, row in zip(weights, steps.scaled, strict=True)), abs=1e-12
        )


@plain.FEW
@given(plain.weighted_problems(4), st.sampled_from(AnchoredMethod))
def test_samples_of_ratings_are_scored_one_by_one_to_the_last_bit(
    weighted: tuple[CoalitionProblem, list[float]], method: AnchoredMethod
) -> None:
    problem, weights = weighted
    scorer, block = AnchoredScorer(method), Block(problem.actors, problem.us, problem.actors - 1, 0)
    other = np.minimum(problem.ratings + 0.5, 4.0)
    sampled_problem = replace(problem, ratings=np.stack([problem.ratings, other], axis=2))
    factors = scorer.factors(np.array([weights, weights]).T)
    scores = scorer.scores_of_samples(block, sampled_problem, factors)
    for n, ratings in enumerate((problem.ratings, other)):
        single = scorer.terms(block, replace(problem, ratings=ratings))
        assert scores[:, n].tolist() == scorer.scores(single, factors[:, n]).tolist()


@pytest.mark.parametrize("rule", MembershipRule)
@pytest.mark.parametrize("kind", GoodKind)
def test_a_single_sample_is_scored_by_every_rule(rule: MembershipRule, kind: GoodKind) -> None:
    """With 16 actors or more samples come one at a time."""
    table = np.array([[2.0, 1.0, 4.0]])
    good = CriterionFromMembers(rule, 1, (0.0, 4.0), growth=0.5, value=3.0)
    cost = CriterionFromMembers(MembershipRule.MEMBERS, -1, (0.0, 4.0))
    problem = CoalitionProblem(0, table, ((0.0, 4.0),), (good, cost), Good(kind, (0,), 0.7, 0b010))
    sample = replace(problem, ratings=table[:, :, None])
    block = Block(3, 0, 2, 0)
    for method in AnchoredMethod:
        scorer = AnchoredScorer(method)
        factors = scorer.factors([0.75, 0.25])
        scores = scorer.scores_of_samples(block, sample, factors[:, None])
        assert scores[:, 0].tolist() == scorer.scores(scorer.terms(block, problem), factors).tolist()


@pytest.mark.parametrize("method", AnchoredMethod)
def test_a_scale_without_range_decides_nothing(method: AnchoredMethod) -> None:
    good = CriterionFromMembers(MembershipRule.GOOD, 1, (0.0, 1.0))
    flat = CriterionFromMembers(MembershipRule.MEMBERS, -1, (2.0, 2.0))
    problem = CoalitionProblem(
        0, np.ones((1, 3)), ((0.0, 1.0),), (good, flat), Good(GoodKind.SUMMATION, (0,))
    )
    scores, matrix = scored(problem, AnchoredScorer(method), [0.5, 0.5])
    assert [row[1] for row in matrix] == [2.0] * 4
    assert scores.argsort(kind="stable").tolist() == [0, 1, 2, 3]
    only_flat, _ = scored(problem, AnchoredScorer(method), [0.0, 1.0])
    assert set(only_flat.tolist()) == {0.5 if method is AnchoredMethod.TOPSIS else 1.0}


def test_plain_values_name_a_method_and_others_are_refused() -> None:
    assert AnchoredScorer("topsis").method is AnchoredMethod.TOPSIS  # type: ignore[arg-type]
    with pytest.raises(MethodError, match="not one of the choices"):
        AnchoredScorer("vikor")  # type: ignore[arg-type]
    with pytest.raises(MethodError, match="no judgement scale"):
        AnchoredScorer(AnchoredMethod.AHP, "unheard-of")
