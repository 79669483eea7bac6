# SPDX-License-Identifier: MIT
from __future__ import annotations

from math import isinf

import pytest

from mcda_app.analysis.ranking.decision_matrix import issue_matrix
from mcda_app.analysis.sensitivity.critical_criterion import Critical, critical, delta, describe_critical
from mcda_app.analysis.sensitivity.weight_tipping import WeightTipping, weight_tippings
from mcda_app.domain.project import Project
from tests.analysis.problems import ALL_SETTINGS, project_of


def ways(project: Project) -> tuple[WeightTipping, ...]:
    return weight_tippings(issue_matrix(project, project.issues[0]), project.weights, project.settings)


def critical_of(project: Project) -> Critical | None:
    return critical(ways(project))


def test_delta_leaves_the_other_numbers_unchanged() -> None:
    # From 1 of 4 parts to 2 of 5 parts: one part more, a quarter of the former sum.
    assert delta(0.25, 0.4) == pytest.approx(0.25)
    assert isinf(delta(0.25, 1.0))


def test_the_smallest_change_is_found() -> None:
    # At 60 to 40 first place changes where both weigh half: c0 loses 0.2, or c1 gains 0.2, of the former sum.
    least = critical_of(project_of([[4, 2], [2, 4]], [3, 2]))
    assert least is not None
    assert abs(least.delta) == pytest.approx(0.2)
    assert [o.id for o in least.leaders] == ["b"]


def test_nothing_that_changes_first_place() -> None:
    assert critical_of(project_of([[4, 4], [2, 2]], [1, 1])) is None
    assert (
        describe_critical(ways(project_of([[4, 4], [2, 2]], [1, 1])))
        == "No change of a single weight changes first place."
    )


def test_a_change_at_the_very_end_is_told_as_such() -> None:
    sentence = describe_critical(ways(project_of([[4, 3], [4, 1]], [1, 1], settings=ALL_SETTINGS[2])))
    assert sentence == (
        "The most critical criterion is Criterion 1: exactly 0% (now 50%) "
        "would let A and B tie for first place."
    )


def test_locked_weights_say_nothing_of_what_a_change_would_do() -> None:
    assert describe_critical(ways(project_of([[4, 2], [2, 4]], [1, 2], locked=(0, 1)))) == ""


def test_a_tie_yields_to_the_least_change() -> None:
    sentence = describe_critical(ways(project_of([[4, 2], [2, 4]], [1, 1])))
    assert sentence == "The most critical criterion is Criterion 0: the smallest change would put B first."
