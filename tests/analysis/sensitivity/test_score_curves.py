# SPDX-License-Identifier: MIT
from __future__ import annotations

from random import Random

import pytest

from mcda_app.analysis.ranking.decision_matrix import issue_matrix
from mcda_app.analysis.sensitivity.score_curves import MANY, ScoreCurves
from mcda_app.analysis.sensitivity.weight_moves import WeightMoves
from mcda_app.domain.method_settings import Method, MethodSettings, Normalisation
from tests.analysis.problems import project_of


@pytest.mark.parametrize(
    "settings", [*(MethodSettings(normalisation=n) for n in Normalisation), MethodSettings(Method.VALUE)]
)
def test_lines_worked_out_together_are_the_same_to_the_last_digit(settings: MethodSettings) -> None:
    draw = Random(5)
    scores = [[draw.uniform(0, 4) for _ in range(5)] for _ in range(MANY + 1)]
    project = project_of(scores, [3, 1, 4, 1, 5], signs=[1, -1, 1, -1, 1], locked=[1], settings=settings)
    matrix = issue_matrix(project, project.issues[0])
    lines = WeightMoves(project.weights, project.criteria).lines
    assert [line is None for line in lines] == [False, True, False, False, False]
    together, one_by_one = ScoreCurves(matrix, settings), ScoreCurves(matrix, settings)
    together.prepare(lines)
    rows = tuple(range(MANY + 1))
    for line in lines:
        if line is not None:
            known, fresh = together.over(line, rows), one_by_one.over(line, rows)
            for option in rows:
                assert known.scores(option, (0.0, 0.3, 1.0)) == fresh.scores(option, (0.0, 0.3, 1.0))
                assert known.gap(option, 0) == fresh.gap(option, 0)
