# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from hypothesis import given

from mcda_app.analysis.sensitivity.score_curves import weight_line
from mcda_app.analysis.sensitivity.weight_moves import WeightMoves
from mcda_app.domain.project import Project
from tests.analysis.problems import project_of, projects


@given(projects())
def test_each_weight_moves_along_its_own_line(project: Project) -> None:
    ids = [criterion.id for criterion in project.criteria]
    moves = WeightMoves(project.weights, project.criteria)
    assert moves.lines == tuple(weight_line(project.weights, ids, each) for each in ids)


def test_the_others_share_the_weight_of_a_dropped_criterion() -> None:
    project = project_of([[1, 2, 3]], [2, 3, 0])
    moves = WeightMoves(project.weights, project.criteria)
    assert moves.without[:2] == ([0.0, 1.0, 0.0], [1.0, 0.0, 0.0])
    assert moves.without[2] is None, "without weight there is nothing to share"
    alone = project_of([[1]], [1])
    assert WeightMoves(alone.weights, alone.criteria).without == (None,)
    all_three = project_of([[1, 2, 3]], [2, 3, 5])
    assert WeightMoves(all_three.weights, all_three.criteria).without[0] == pytest.approx([0, 0.375, 0.625])
