# SPDX-License-Identifier: MIT
from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given

from mcda_app.analysis.ranking.decision_matrix import issue_matrix
from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.analysis.sensitivity.first_place_map import (
    FirstPlaceMap,
    first_place_map,
    ternary_map,
    three_that_matter,
)
from mcda_app.analysis.sensitivity.one_way import Sweep, sweep
from mcda_app.domain.method_settings import Method, MethodSettings, Normalisation
from mcda_app.domain.project import Project
from tests.analysis.problems import project_of, projects


def swept(project: Project, points: int = 11) -> Sweep:
    return sweep(issue_matrix(project, project.issues[0]), project.weights, project.settings, 0, points)


def mapped(project: Project, rows: int = 7) -> FirstPlaceMap:
    problem = issue_matrix(project, project.issues[0])
    return first_place_map(problem, project.weights, project.settings, 0, 1, rows)


def scores_when(project: Project, share: float) -> dict[str, float | None]:
    moved = replace(project, weights=project.weights.moved("c0", share))
    return {s.option.id: s.score for s in evaluate(moved)["i"].standings}


@given(projects(gaps=False))
def test_scores_are_those_of_the_evaluation(project: Project) -> None:
    curves = swept(project)
    for k, share in enumerate(curves.shares):
        scores = scores_when(project, share)
        for option, line in zip(curves.options, curves.scores, strict=True):
            assert line[k] == pytest.approx(scores[option.id], abs=1e-9)


@given(projects(gaps=False))
def test_places_change_at_crossings_and_nowhere_else(project: Project) -> None:
    curves = swept(project, 41)
    index = {option.id: n for n, option in enumerate(curves.options)}
    for crossing in curves.crossings:
        scores = scores_when(project, crossing.share)
        assert scores[crossing.first.id] == pytest.approx(scores[crossing.second.id], abs=1e-7)
        assert scores[crossing.first.id] == pytest.approx(crossing.score, abs=1e-7)
    for a in curves.options:
        for b in curves.options[: index[a.id]]:
            places = [c.share for c in curves.crossings if {c.first, c.second} == {a, b}]
            gaps = [
                x - y for x, y in zip(curves.scores[index[a.id]], curves.scores[index[b.id]], strict=True)
            ]
            for (low, high), (before, after) in zip(pairwise(curves.shares), pairwise(gaps), strict=True):
                if before * after < 0 and min(abs(before), abs(after)) > 1e-9:
                    assert any(low <= place <= high for place in places)


def test_a_locked_weight_gives_one_place() -> None:
    curves = swept(project_of([[4, 2, 1], [2, 4, 1]], [1, 1, 1], locked=[0]))
    assert curves.low == curves.high == curves.now
    assert [len(line) for line in curves.scores] == [1, 1]


def test_two_options_cross_at_one_half() -> None:
    curves = swept(project_of([[4, 2], [2, 4]], [3, 1], settings=MethodSettings(method=Method.AHP)))
    assert [c.share for c in curves.crossings] == pytest.approx([0.5])
    assert curves.crossings[0].score == pytest.approx(0.5)


@given(projects())
def test_map_rows_agree_with_the_evaluation(project: Project) -> None:
    first_places = mapped(project)
    for row in first_places.rows:
        assert row.cuts[0] <= row.cuts[-1] == row.high
        assert len(row.leaders) == len(row.cuts) - 1
        for (low, high), leaders in zip(pairwise(row.cuts), row.leaders, strict=True):
            weights = project.weights.moved("c1", row.share).with_lock("c1", True)
            there = replace(project, weights=weights.moved("c0", (low + high) / 2))
            leader_ids = {first_places.options[n].id for n in leaders}
            assert leader_ids <= {o.id for o in evaluate(there)["i"].leaders}


def test_map_covers_the_triangle() -> None:
    rows = mapped(project_of([[4, 2, 0], [2, 4, 1], [1, 1, 4]], [1, 1, 1])).rows
    assert [row.share for row in rows] == pytest.approx([k / 6 for k in range(7)])
    assert [row.high for row in rows] == pytest.approx([1 - k / 6 for k in range(7)])


def test_no_map_of_a_locked_weight() -> None:
    assert mapped(project_of([[4, 2, 0], [2, 4, 1]], [1, 1, 1], locked=[0])).rows == ()
    assert mapped(project_of([[4, 2, 0], [2, 4, 1]], [1, 1, 1], locked=[1])).rows == ()


def test_three_criteria_suffice_where_the_others_are_the_same_for_all() -> None:
    project = project_of([[4, 2, 3, 0], [2, 4, 3, 1], [1, 1, 3, 4]], [2, 1, 4, 1])
    problem = issue_matrix(project, project.issues[0])
    assert three_that_matter(problem, project.weights, project.settings) == (0, 1, 3)
    first_places = ternary_map(problem, project.weights, project.settings, 5)
    assert first_places is not None
    assert first_places.third is project.criteria[3]
    assert first_places.now == pytest.approx((0.5, 0.25))
    here = {o.id for o in evaluate(project)["i"].leaders}
    row = first_places.rows[1]
    at = next(n for n, (low, high) in enumerate(pairwise(row.cuts)) if low <= 0.5 <= high)
    assert {first_places.options[n].id for n in row.leaders[at]} == here
    anchored = MethodSettings(normalisation=Normalisation.ANCHORS)
    assert ternary_map(problem, project.weights, anchored) is None


def test_three_criteria_do_not_suffice_where_four_matter() -> None:
    project = project_of([[4, 2, 3, 0], [2, 4, 2, 1]], [2, 1, 4, 1])
    problem = issue_matrix(project, project.issues[0])
    assert ternary_map(problem, project.weights, project.settings) is None
