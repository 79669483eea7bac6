# SPDX-License-Identifier: MIT
"""Weights read off scores: pymcdm's answer, and the steps in plain arithmetic that lead to it."""

from __future__ import annotations

from dataclasses import replace
from math import log

import pytest

from mcda_app.analysis.weighting.objective_weights import SCORE_RULES, basis, score_weights
from mcda_app.domain.edits.scores import set_score
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Scale
from mcda_app.domain.score import Score
from tests.analysis.problems import project_of

SCORES = [[4, 0, 1], [0, 3, 4], [2, 4, 3], [1, 1, 1]]


@pytest.fixture
def project() -> Project:
    return project_of(SCORES, [1, 1, 1], signs=[1, -1, 1])


@pytest.mark.parametrize("rule", SCORE_RULES)
def test_the_steps_lead_to_the_weights(project: Project, rule: str) -> None:
    derived = score_weights(project, "i", rule)
    last = derived.steps[-1]
    measures = [values[-2] or 0 for _, values in last.rows]
    assert [values[-1] for _, values in last.rows] == list(derived.shares.values())
    assert list(derived.shares.values()) == pytest.approx([m / sum(measures) for m in measures], abs=1e-12)
    assert sum(derived.shares.values()) == pytest.approx(1, abs=1e-12)


def test_a_zero_adds_nothing_to_entropy() -> None:
    derived = score_weights(project_of([[1, 1], [1, 3], [0, 2]], [1, 1]), "i", "entropy")
    even = log(2) / log(3)
    other = -sum(p * log(p) for p in (1 / 6, 1 / 2, 1 / 3)) / log(3)
    expected = [(1 - even) / (2 - even - other), (1 - other) / (2 - even - other)]
    assert list(derived.shares.values()) == pytest.approx(expected, abs=1e-12)


@pytest.mark.parametrize("rule", ["critic", "standard-deviation"])
def test_a_cost_read_as_a_benefit_turned_round_gives_the_same(rule: str) -> None:
    turned = [[a, 4 - b, c] for a, b, c in SCORES]
    one = score_weights(project_of(SCORES, [1, 1, 1], signs=[1, -1, 1]), "i", rule).shares
    other = score_weights(project_of(turned, [1, 1, 1]), "i", rule).shares
    assert one == pytest.approx(other, abs=1e-12)


@pytest.mark.parametrize("rule", SCORE_RULES)
def test_a_constant_criterion_gets_no_weight(rule: str) -> None:
    derived = score_weights(project_of([[1, 2, 3], [4, 2, 0], [2, 2, 1]], [1, 1, 1]), "i", rule)
    assert derived.shares["c1"] == 0
    assert sum(derived.shares.values()) == pytest.approx(1, abs=1e-12)
    assert "Criterion 1 does not distinguish the options" in derived.steps[0].note


@pytest.mark.parametrize("rule", SCORE_RULES)
def test_one_telling_criterion_gets_everything(rule: str) -> None:
    derived = score_weights(project_of([[1, 2], [4, 2]], [1, 1]), "i", rule)
    assert derived.shares == {"c0": 1.0, "c1": 0.0}


@pytest.mark.parametrize("rule", SCORE_RULES)
def test_scores_that_are_all_the_same_say_nothing(rule: str) -> None:
    derived = score_weights(project_of([[1, 2], [1, 2]], [1, 1]), "i", rule)
    assert not derived.shares
    assert "no weights can be derived" in derived.obstacle


def test_criteria_that_order_alike_leave_critic_without_an_answer() -> None:
    derived = score_weights(project_of([[1, 2], [2, 3], [3, 4]], [1, 1]), "i", "critic")
    assert not derived.shares
    assert "rank the options alike" in derived.obstacle


@pytest.mark.parametrize("base", [(2.3, 2.7, 8.7, 7.1), (1, 2, 4, 5)])
def test_rounding_is_no_conflict_between_criteria(base: tuple[float, ...]) -> None:
    steps = ((1.0, 0.0), (-3.1, 300.0), (7.7, 0.3), (11.3, 1.0))  # the cost falls as the benefits rise
    rows = [[b * f + g for f, g in steps] for b in base]
    derived = score_weights(project_of(rows, [1] * 4, signs=[1, -1, 1, 1]), "i", "critic")
    assert derived.obstacle == "All criteria rank the options alike, so none says more than another."


def test_options_with_gaps_are_left_out(project: Project) -> None:
    gappy = project_of([*SCORES, [None, 2, 2]], [1, 1, 1], signs=[1, -1, 1])
    assert score_weights(gappy, "i", "entropy").shares == score_weights(project, "i", "entropy").shares
    alone = project_of([[1, 2], [None, 2]], [1, 1])
    assert "Fewer than two options" in score_weights(alone, "i", "entropy").obstacle


def test_the_basis_changes_with_the_scores_alone(project: Project) -> None:
    now = basis(project, "i", "entropy")
    assert basis(replace(project, title="Another"), "i", "entropy") == now
    assert basis(project, "i", "critic") != now
    changed = set_score(project, "i", "a", "c0", Score(number=3.5))
    assert basis(changed, "i", "entropy") != now


def test_no_issue_and_no_rule_are_told(project: Project) -> None:
    assert score_weights(project, "gone", "entropy").obstacle == "No issue is chosen."
    assert "no such rule" in score_weights(project, "i", "guess").obstacle


def test_standard_deviation_says_which_convention_it_follows_and_what_the_other_gives() -> None:
    import numpy as np
    from pymcdm.weights import standard_deviation_weights

    derived = score_weights(project_of(SCORES, [1, 1, 1], signs=[1, -1, 1]), "i", "standard-deviation")
    other = standard_deviation_weights(np.array(SCORES, float))
    sentence = ", ".join(f"Criterion {n} {100 * share:.0f}%" for n, share in enumerate(other))
    assert derived.note.startswith("Each score is first rescaled to the range of its column")
    assert derived.note.endswith(f"gives {' and '.join(sentence.rsplit(', ', 1))}.")
    for rule in ("entropy", "critic"):
        assert score_weights(project_of(SCORES, [1, 1, 1]), "i", rule).note == ""


def test_weights_of_scores_at_the_end_of_floats_are_those_of_usual_ones() -> None:
    wide = Scale(low=0.0, high=1.6e308)
    for rule in SCORE_RULES:
        large = project_of([[4e307 * v for v in row] for row in SCORES], [1, 1, 1], scales=[wide] * 3)
        usual = score_weights(project_of(SCORES, [1, 1, 1]), "i", rule)
        derived = score_weights(large, "i", rule)
        assert derived.shares == pytest.approx(usual.shares, abs=1e-9), rule
        assert derived.note == usual.note
