# SPDX-License-Identifier: MIT
from __future__ import annotations

from dataclasses import replace
from math import nan

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from pymcdm.methods import WSM

from mcda_app.analysis.ranking.contributions import contributions
from mcda_app.analysis.ranking.decision_matrix import IssueMatrix, issue_matrix
from mcda_app.analysis.ranking.issue_ranking import leaders_at, scores_of
from mcda_app.analysis.sensitivity.rank_reversal import add_one, drop_one
from mcda_app.analysis.sensitivity.score_tipping import score_tips
from mcda_app.analysis.sensitivity.weight_tipping import weight_tippings
from mcda_app.domain.issue import Option
from mcda_app.domain.method_settings import Method, MethodSettings
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion, Direction, Scale
from mcda_app.errors import MethodError
from mcda_app.methods.ranking import TIE_TOLERANCE
from mcda_app.methods.value import partial_value, weighted_value
from mcda_app.methods.value_functions.vectorised import values_at
from tests.analysis.problems import project_of, projects

VALUE = MethodSettings(method=Method.VALUE)
PRICE = Criterion("price", "Price", Direction.COST, Scale(low=10.0, high=30.0))


def by_value(project: Project) -> tuple[Project, IssueMatrix, list[float]]:
    """The project ranked by weighted value, its only matrix and the weights."""
    project = replace(project, settings=VALUE)
    return (
        project,
        issue_matrix(project, project.issues[0]),
        [project.weights.share(c.id) for c in project.criteria],
    )


def plain_values(matrix: IssueMatrix, shares: list[float]) -> np.ndarray:
    """(options,) the definition in numpy: position between worst and best end, averaged by weight.

    Without value functions, which have tests of their own.
    """
    scores = np.array(matrix.values, dtype=float)
    worst, best = np.array([c.worst_best for c in matrix.criteria]).T
    return np.asarray((scores - worst) / (best - worst) @ np.array(shares))


def straight(project: Project) -> Project:
    """The project with value in proportion to the numbers of its scales."""
    criteria = tuple(replace(c, value_function=None) for c in project.criteria)
    return replace(project, criteria=criteria)


def test_the_method_by_hand() -> None:
    """Price 14 of 10 to 30 is 0.8 of the way from the worst end; 0.75 × 0.8 + 0.25 × 0.2 = 0.65."""
    assert partial_value(PRICE, 14.0) == 0.8
    steps = weighted_value([[0.8, 0.2], [0.0, 1.0]], [0.75, 0.25])
    assert steps.contributions[0] == pytest.approx((0.6, 0.05))
    assert steps.overall == pytest.approx((0.65, 0.25))


@given(projects(gaps=False))
def test_scores_are_those_of_the_definition(project: Project) -> None:
    project, matrix, shares = by_value(straight(project))
    rows = matrix.rankable(shares)
    assert scores_of(matrix, shares, VALUE, rows) == pytest.approx(plain_values(matrix, shares), abs=1e-12)


@pytest.mark.filterwarnings("ignore::UserWarning")  # pymcdm's, where two options are alike
@given(projects(gaps=False))
def test_scores_are_those_of_pymcdms_weighted_sum_of_the_same_values(project: Project) -> None:
    project, matrix, shares = by_value(project)
    rows = matrix.rankable(shares)
    oracle = WSM(lambda column, cost=False: column)
    values = np.array(matrix.partial_values(rows))
    expected = oracle(values, np.array(shares), np.ones(len(shares)))
    assert scores_of(matrix, shares, VALUE, rows) == pytest.approx(expected, abs=1e-12)


@given(projects(gaps=False))
def test_contributions_are_weight_times_value_and_add_up(project: Project) -> None:
    project, matrix, shares = by_value(project)
    steps = weighted_value(matrix.partial_values(matrix.rankable(shares)), shares)
    for parts, values, total in zip(contributions(steps), steps.values, steps.overall, strict=True):
        assert parts == pytest.approx([w * v for w, v in zip(shares, values, strict=True)], abs=1e-12)
        assert sum(parts) == pytest.approx(total, abs=1e-12)


@given(projects())
def test_no_rank_is_reversed_by_dropping_or_adding_an_option(project: Project) -> None:
    project, matrix, _shares = by_value(project)
    drops = drop_one(matrix, project.weights, VALUE)
    assert not any(change.changes for change in drops if isinstance(change.what, Option))
    assert not any(change.changes for change in add_one(matrix, project.weights, VALUE))


@given(projects(gaps=False), st.floats(0.1, 100), st.floats(-1000, 1000))
def test_another_unit_or_zero_point_of_a_scale_changes_no_score(
    project: Project, factor: float, zero: float
) -> None:
    assume(not project.criteria[0].scale.levels)
    project, matrix, shares = by_value(straight(project))
    first = project.criteria[0]
    low, high = (factor * end + zero for end in first.scale.bounds)
    scale = replace(first.scale, low=low, high=high)
    other = replace(
        matrix,
        criteria=(replace(first, scale=scale), *matrix.criteria[1:]),
        values=tuple((min(max(factor * row[0] + zero, low), high), *row[1:]) for row in matrix.values),  # type: ignore[operator]
    )
    rows = matrix.rankable(shares)
    expected = scores_of(matrix, shares, VALUE, rows)
    assert scores_of(other, shares, VALUE, rows) == pytest.approx(expected, abs=1e-9)


@given(projects(gaps=False))
def test_an_option_at_least_as_good_everywhere_is_ranked_at_least_as_high(project: Project) -> None:
    project, matrix, shares = by_value(project)
    rows = matrix.rankable(shares)
    values, scores = matrix.partial_values(rows), scores_of(matrix, shares, VALUE, rows)
    for a, row in enumerate(values):
        for b, other in enumerate(values):
            if all(x >= y for x, y in zip(row, other, strict=True)):
                assert scores[a] >= scores[b] - 1e-12


@given(projects(gaps=False, locks=False))
def test_a_weights_tipping_point_is_that_of_bisection(project: Project) -> None:
    project, matrix, _shares = by_value(project)
    for tipping in weight_tippings(matrix, project.weights, VALUE):
        beyond = tipping.above
        if tipping.current is None or beyond is None or beyond.is_point:
            continue
        inside, outside = tipping.now, (beyond.low + beyond.high) / 2

        def first(share: float, criterion: str = tipping.criterion.id) -> set[str]:
            weights = project.weights.moved(criterion, share)
            first_place = leaders_at(matrix, [weights.share(c.id) for c in project.criteria], VALUE)
            return {option.id for option in first_place}

        now = first(tipping.now)
        assume(first(outside) != now)
        for _ in range(60):
            middle = (inside + outside) / 2
            if first(middle) == now:
                inside = middle
            else:
                outside = middle
        assert inside == pytest.approx(beyond.low, abs=1e-6)


@given(projects(gaps=False, locks=False))
def test_a_scores_tipping_point_is_that_of_the_linear_equation(project: Project) -> None:
    assume(not project.criteria[0].scale.levels)
    project, matrix, shares = by_value(straight(project))
    scores = plain_values(matrix, shares)
    tips = {(tip.option.id, tip.criterion.id): tip for tip in score_tips(matrix, project.weights, VALUE)}
    for n, option in enumerate(project.options):
        rivals = np.delete(scores, n)
        best = rivals.max()
        if abs(scores[n] - best) <= 1e-6:  # a tie now: any move breaks it
            continue
        for m, criterion in enumerate(project.criteria):
            worst, top = criterion.worst_best
            if not shares[m]:
                continue
            wanted = matrix.values[n][m] + (best - scores[n]) / shares[m] * (top - worst)  # type: ignore[operator]
            tip = tips.get((option.id, criterion.id))
            low, high = criterion.scale.bounds
            if low + 1e-6 < wanted < high - 1e-6:
                assert tip is not None
                assert tip.after == pytest.approx(wanted, abs=1e-6)
            elif wanted < low - 1e-6 or wanted > high + 1e-6:
                assert tip is None


@given(st.floats(-1e6, 1e6), st.floats(1e-3, 1e6), st.sampled_from(Direction), st.floats(0, 1))
def test_values_in_batches_are_those_one_by_one(
    low: float, span: float, direction: Direction, share: float
) -> None:
    criterion = Criterion("c", "C", direction, Scale(low=low, high=low + span))
    score = min(low + share * span, low + span)
    batch = values_at(criterion, np.array([low, score, low + span]))
    single = [partial_value(criterion, x) for x in (low, score, low + span)]
    assert batch.tolist() == single
    assert sorted((single[0], single[2])) == [0.0, 1.0]


def test_a_tie_is_shared() -> None:
    project = project_of([[4, 0], [0, 4]], [1, 1], settings=VALUE)
    first_place = leaders_at(issue_matrix(project, project.issues[0]), [0.5, 0.5], VALUE)
    assert [option.id for option in first_place] == ["a", "b"]


def test_a_scale_without_range_decides_nothing() -> None:
    flat = Criterion("c", "C", Direction.COST, Scale(low=3.0, high=3.0))
    assert partial_value(flat, 3.0) == 1.0
    assert values_at(flat, np.array([3.0, 3.0])).tolist() == [1.0, 1.0]


@pytest.mark.parametrize("score", [9.0, 31.0, nan])
def test_a_score_outside_its_scale_is_refused(score: float) -> None:
    with pytest.raises(MethodError, match="A score on Price is outside its scale, which runs from 10 to 30"):
        partial_value(PRICE, score)


@pytest.mark.parametrize(
    ("values", "weights", "text"),
    [
        ([], [1.0], "There is no option"),
        ([[]], [], "There is no criterion"),
        ([[0.5]], [0.5, 0.5], "needs one score for each of the 2 criteria"),
        ([[0.5, 1.5]], [0.5, 0.5], "from 0 to 1"),
        ([[0.5, nan]], [0.5, 0.5], "from 0 to 1"),
        ([[0.5, 0.5]], [0.9, 0.5], "do not sum to 100"),
        ([[0.5, 0.5]], [1.5, -0.5], "zero or more"),
    ],
)
def test_what_cannot_be_valued_is_refused(values: list[list[float]], weights: list[float], text: str) -> None:
    with pytest.raises(MethodError, match=text):
        weighted_value(values, weights)


def test_weights_that_sum_to_one_but_for_rounding_change_no_score() -> None:
    whole = weighted_value([[1.0, 0.25]], [0.5, 0.5]).overall[0]
    off = weighted_value([[1.0, 0.25]], [0.5 + 4e-7, 0.5 + 4e-7]).overall[0]
    assert off == pytest.approx(whole, abs=TIE_TOLERANCE)
