# SPDX-License-Identifier: MIT
"""Tipping points in a few words, as charts and lists show them."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from mcda_app.analysis.ranking.decision_matrix import issue_matrix
from mcda_app.analysis.ranking.issue_ranking import leaders_at
from mcda_app.analysis.sensitivity.score_tipping import score_tips
from mcda_app.analysis.sensitivity.tipping_sentences import (
    brief_tip,
    by_margin,
    describe_no_tips,
    describe_range,
)
from mcda_app.analysis.sensitivity.weight_tipping import weight_tippings
from mcda_app.domain.weights import Weights
from mcda_app.files import presets

START = presets.load()


def tippings(issue: str, weights: Weights = START.weights) -> dict[str, str]:
    matrix = issue_matrix(START, START.issue(issue))
    return {t.criterion.id: describe_range(t) for t in weight_tippings(matrix, weights, START.settings)}


def test_how_far_each_weight_may_move() -> None:
    assert tippings("alliances") == {
        "effectiveness": "cannot change it",
        "cost": "holds up to 57%",
        "alignment": "changes only at 100%",
        "leverage": "cannot change it",
    }
    assert tippings("alliances", START.weights.with_lock("cost", True))["cost"] == "cannot move"


@given(st.sampled_from(START.issues), st.sampled_from([c.id for c in START.criteria]), st.floats(0.01, 0.99))
def test_the_smallest_move_comes_first(issue, criterion: str, share: float) -> None:
    weights = START.weights.moved(criterion, share)
    in_order = by_margin(weight_tippings(issue_matrix(START, issue), weights, START.settings))
    margins = [t.margin for t in in_order]
    numbers = [m for m in margins if m is not None]
    assert margins[: len(numbers)] == numbers
    assert all(a <= b + 1e-9 for a, b in pairwise(numbers))
    assert {t.criterion for t in in_order} == set(START.criteria)


def test_a_single_score_in_a_line() -> None:
    issue = START.issue("alliances")
    matrix, shares = issue_matrix(START, issue), [START.weights.share(c.id) for c in START.criteria]
    tips = score_tips(matrix, START.weights, START.settings)
    assert brief_tip(tips[0]) == (
        "Selective on Leverage over development: high → none, then Unilateral leads"
    )
    row = matrix.options.index(tips[0].option)
    changed = matrix.with_value(row, matrix.criteria.index(tips[0].criterion), tips[0].after)
    assert [o.label for o in leaders_at(changed, shares, START.settings)] == ["Unilateral"]
    assert describe_no_tips(matrix, START.weights, START.settings, tips) == ""
    assert describe_no_tips(matrix, START.weights, START.settings, ()) == (
        "No change of a single score changes first place."
    )
