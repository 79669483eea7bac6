# SPDX-License-Identifier: MIT
"""Other methods' opinions: their published numbers, their orientation, and what they cannot judge."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mcda_app.analysis.sensitivity.second_opinions import opinions_on
from mcda_app.errors import MethodError
from mcda_app.files import presets
from mcda_app.methods.second_opinions import (
    AVERAGE,
    METHODS,
    POSITIVE,
    RANGE,
    UNSTABLE,
    agreement,
    second_opinions,
)

PRESET = [[0, 0, 4, 0], [1, 2, 3, 2], [2, 4, 1, 4]]
SIGNS = [1, -1, 1, 1]
BOUNDS = [(0, 2), (0, 4), (0, 4), (0, 4)]


def by_key(matrix, weights, signs, bounds, ranks):
    return {o.key: o for o in second_opinions(matrix, weights, signs, bounds, ranks)}


def test_vikor_reproduces_its_authors():
    # Opricovic & Tzeng (2004), European Journal of Operational Research 156(2), 445-455: v = 0.5.
    matrix = [[1, 3000], [2, 3750], [5, 4500]]
    opinion = by_key(matrix, [0.5, 0.5], [-1, 1], [(1, 5), (3000, 4500)], [2, 1, 2])["vikor"]
    assert list(opinion.scores) == pytest.approx([1, 0, 1], abs=1e-12)
    assert opinion.ranks == (2, 1, 2)


def test_promethee_reproduces_the_published_flows():
    # Zhao, Peng & Li (2013), Procedia Computer Science 17, 181-188: usual criterion.
    matrix = [[4, 3, 2], [3, 2, 4], [5, 1, 3]]
    opinion = by_key(matrix, [0.5, 0.3, 0.2], [1, 1, 1], [(1, 5)] * 3, [2, 3, 1])["promethee-2"]
    assert list(opinion.scores) == pytest.approx([0.1, -0.3, 0.2], abs=1e-12)
    assert opinion.ranks == (2, 3, 1)


def test_methods_that_divide_by_scores_say_so_on_zeros():
    opinion = by_key(PRESET, [0.25] * 4, SIGNS, BOUNDS, [1, 2, 3])
    for key, method in METHODS.items():
        assert (opinion[key].cannot == str(POSITIVE)) == method.positive, key
        assert bool(opinion[key].ranks) != bool(opinion[key].cannot), key


CONSTANT = ("vikor", "mabac", "cocoso", "mairca")


def test_a_constant_criterion_counts_as_absent():
    matrix = [[1, 2, 3], [1, 3, 2], [1, 4, 5]]
    opinion = by_key(matrix, [0.4, 0.3, 0.3], [1, 1, -1], [(1, 5)] * 3, [1, 2, 3])
    rest = by_key([row[1:] for row in matrix], [0.5, 0.5], [1, -1], [(1, 5)] * 2, [1, 2, 3])
    for key in METHODS:
        assert opinion[key].ranks, key
        if key in CONSTANT:
            assert list(opinion[key].scores) == pytest.approx(list(rest[key].scores), abs=1e-12), key


@pytest.mark.parametrize("zeros", [0, 1])
def test_a_criterion_on_which_all_have_nothing_counts_as_absent(zeros):
    matrix = [[2, 3], [3, 2], [4, 5]]
    wider = [[*row[:zeros], 0, *row[zeros:]] for row in matrix]
    signs, weights = [1, -1], [0.3, 0.3]
    signs.insert(zeros, 1)
    weights.insert(zeros, 0.4)
    opinion = by_key(wider, weights, signs, [(0, 5)] * 3, [1, 2, 3])
    rest = by_key(matrix, [0.5, 0.5], [1, -1], [(0, 5)] * 2, [1, 2, 3])
    for key, method in METHODS.items():
        if not method.positive:
            assert opinion[key].ranks == rest[key].ranks, key


def test_a_scale_without_range_counts_as_absent():
    opinion = by_key([[1, 2], [1, 3]], [0.5, 0.5], [1, 1], [(1, 1), (1, 5)], [2, 1])
    assert opinion["spotis"].ranks == (2, 1)


def test_where_no_criterion_tells_options_apart_the_reason_says_so():
    opinion = by_key([[1, 2], [1, 2]], [0.5, 0.5], [1, 1], [(1, 5)] * 2, [1, 1])
    for key in CONSTANT:
        assert opinion[key].cannot == str(RANGE), key


def test_vikor_ranks_by_the_rest_where_the_largest_shortfalls_tie():
    # Each option is worst on a criterion of weight 0.4: the regret tells nobody apart.
    matrix = [[10, 0, 5], [0, 10, 2], [10, 0, 1]]
    opinion = by_key(matrix, [0.4, 0.4, 0.2], [1, 1, 1], [(0, 10)] * 3, [1, 2, 3])["vikor"]
    assert list(opinion.scores) == pytest.approx([0, 0.375, 0.5], abs=1e-12)
    assert opinion.ranks == (1, 2, 3)


def test_vikor_takes_no_rounding_for_a_difference():
    # Shortfalls 0.1 + 0.2 and 0.3 are the same but for rounding, which divided by itself would decide.
    matrix = [[0, 10, 10, 0], [10, 0, 10, 10], [10, 10, 0, 0]]
    weights = [0.3, 0.1 + 0.2, 0.3, 0.1]
    opinion = by_key(matrix, weights, [1, 1, 1, 1], [(0, 10)] * 4, [1, 1, 1])["vikor"]
    assert list(opinion.scores) == pytest.approx([0.5, 0, 0.5], abs=1e-9)


def test_vikor_puts_all_first_that_nothing_tells_apart():
    opinion = by_key([[0, 10], [10, 0]], [0.5, 0.5], [1, 1], [(0, 10)] * 2, [1, 1])["vikor"]
    assert opinion.ranks == (1, 1)


def test_every_method_that_takes_zeros_judges_all_issues_of_the_paper():
    project = presets.load()
    for issue in project.issues:
        for opinion in opinions_on(project, issue).opinions:
            assert opinion.ranks or opinion.cannot in (str(POSITIVE), str(UNSTABLE)), (issue.title, opinion)
            assert opinion.ranks or opinion.method != "VIKOR", issue.title


def test_edas_refuses_averages_below_zero_which_would_turn_it_round():
    opinion = by_key([[-1, 5], [-9, 5]], [0.5, 0.5], [1, 1], [(-9, 5)] * 2, [1, 2])["edas"]
    assert opinion.cannot == str(AVERAGE)


@given(
    st.lists(st.lists(st.integers(0, 9), min_size=3, max_size=3), min_size=2, max_size=5),
    st.tuples(*[st.sampled_from([1, -1])] * 3),
)
@settings(max_examples=200)
@pytest.mark.filterwarnings("ignore:Alternatives with")
def test_figures_are_those_of_pymcdm_wherever_it_gives_any(matrix, signs):
    from pymcdm import methods
    from pymcdm.normalizations import minmax_normalization

    theirs = {
        "wsm": methods.WSM(minmax_normalization),
        "wpm": methods.WPM(),
        "waspas": methods.WASPAS(),
        "vikor": methods.VIKOR(),
        "promethee-2": methods.PROMETHEE_II("usual"),
        "spotis": methods.SPOTIS(np.array([(0.0, 9.0)] * 3)),
        "edas": methods.EDAS(),
        "mabac": methods.MABAC(),
        "aras": methods.ARAS(),
        "codas": methods.CODAS(),
        "cocoso": methods.COCOSO(),
        "mairca": methods.MAIRCA(),
        "marcos": methods.MARCOS(),
        "moora": methods.MOORA(),
        "probid": methods.PROBID(),
    }
    weights = np.array([0.5, 0.3, 0.2])
    opinion = by_key(matrix, weights.tolist(), signs, [(0, 9)] * 3, [1] * len(matrix))
    values = np.array(matrix, float)
    varied = (values.max(axis=0) > values.min(axis=0)).all()
    for key, theirs_ in theirs.items():
        if not opinion[key].ranks or (not varied and METHODS[key].silent):
            continue
        try:
            with np.errstate(all="ignore"):
                expected = theirs_(values, weights, np.array(signs))
        except (ValueError, KeyError):
            continue
        if np.isfinite(expected).all() and not (key == "vikor" and _regrets_tie(values, weights, signs)):
            assert list(opinion[key].scores) == pytest.approx(list(expected), rel=1e-9, abs=1e-12), key


def _regrets_tie(values, weights, signs):
    high, low = (values * signs).max(axis=0), (values * signs).min(axis=0)
    shortfalls = weights * (high - values * signs) / (high - low)
    parts = shortfalls.sum(axis=1), shortfalls.max(axis=1)
    return any(np.ptp(part) <= 1e-9 for part in parts)


matrices = st.lists(st.lists(st.integers(1, 9), min_size=3, max_size=3), min_size=2, max_size=5)


@settings(max_examples=100)
@given(
    matrices, st.lists(st.integers(1, 5), min_size=3, max_size=3), st.tuples(*[st.sampled_from([1, -1])] * 3)
)
def test_an_option_that_dominates_all_is_first_everywhere(matrix, points, signs):
    matrix = [[score + 1 for score in row] for row in matrix]
    columns = zip(zip(*matrix, strict=True), signs, strict=True)
    best = [max(column) + 1 if sign > 0 else min(column) - 1 for column, sign in columns]
    weights = [p / sum(points) for p in points]
    ranks = [1, *([2] * len(matrix))]
    for opinion in second_opinions([best, *matrix], weights, signs, [(0, 20)] * 3, ranks):
        assert not opinion.ranks or opinion.ranks[0] == 1, opinion.key
        assert opinion.ranks or opinion.key not in ("copras", "moora", "wsm", "wpm"), opinion


def test_every_method_can_judge_a_matrix_with_costs():
    matrix = [[3, 2, 5], [2, 4, 3], [5, 3, 4], [4, 5, 2]]
    opinions = second_opinions(matrix, [0.5, 0.3, 0.2], [1, -1, 1], [(1, 9)] * 3, [2, 3, 1, 4])
    assert [o.key for o in opinions if not o.ranks] == []


def test_copras_weighs_costs_against_gains():
    # By hand: shares of the benefit .3 .3 .4, of the cost .4 .4 .2, halved; S⁻ = .2 .2 .1, so that
    # Q = .15 + .5 / (.2 · 20), twice, and .2 + .5 / (.1 · 20).
    opinion = by_key([[3, 2], [3, 2], [4, 1]], [0.5, 0.5], [1, -1], [(1, 5)] * 2, [2, 2, 1])["copras"]
    assert list(opinion.scores) == pytest.approx([0.275, 0.275, 0.45], abs=1e-12)
    assert opinion.ranks == (2, 2, 1)
    gains = by_key([[3, 2], [1, 2]], [0.5, 0.5], [1, 1], [(1, 5)] * 2, [1, 2])["copras"]
    assert list(gains.scores) == pytest.approx([0.625, 0.375], abs=1e-12)


@given(matrices)
@pytest.mark.filterwarnings("ignore:Alternatives with")
def test_moora_is_that_of_pymcdm_and_goes_without_costs(matrix):
    from pymcdm.methods import MOORA

    weights, ranks = [0.5, 0.3, 0.2], [1] * len(matrix)
    opinion = by_key(matrix, weights, [1, -1, 1], [(0, 10)] * 3, ranks)["moora"]
    theirs = MOORA()(np.array(matrix, float), np.array(weights), np.array([1, -1, 1]))
    assert list(opinion.scores) == pytest.approx(list(theirs), abs=1e-12)
    assert by_key(matrix, weights, [1, 1, 1], [(0, 10)] * 3, ranks)["moora"].ranks


@given(matrices)
@settings(max_examples=60)
def test_nothing_but_ranks_or_a_reason_comes_out(matrix):
    for opinion in second_opinions(matrix, [0.5, 0.3, 0.2], [1, -1, 1], [(0, 10)] * 3, [1] * len(matrix)):
        assert bool(opinion.ranks) != bool(opinion.cannot)
        assert all(np.isfinite(opinion.scores))


def test_the_same_ranking_agrees_fully_and_the_reverse_not_at_all():
    assert agreement([1, 2, 3, 4], [1, 2, 3, 4]) == pytest.approx((1.0, 1.0))
    spearman, ws = agreement([1, 2, 3, 4], [4, 3, 2, 1])
    assert spearman == pytest.approx(-1.0)
    assert ws < 0.35


def test_a_single_option_leaves_nothing_to_say():
    with pytest.raises(MethodError, match="two options"):
        second_opinions([[1, 2]], [0.5, 0.5], [1, 1], [(0, 5)] * 2, [1])
