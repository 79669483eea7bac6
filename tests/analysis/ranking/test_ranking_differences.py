# SPDX-License-Identifier: MIT
from __future__ import annotations

from dataclasses import replace

from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.analysis.ranking.ranking_differences import (
    describe_difference,
    describe_differences,
    differences,
    under_lens,
    under_snapshot,
)
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.method_settings import Method, MethodSettings
from mcda_app.domain.project import Snapshot
from mcda_app.domain.weights import Weights
from mcda_app.files import presets
from tests.analysis.problems import project_of


def test_two_lenses_differ_where_their_evaluations_do() -> None:
    start = presets.load("start")
    one, other = (under_lens(start, start.lens(lens)) for lens in ("equal", "gross-benefit"))
    before, after = evaluate(one), evaluate(other)
    ranking_differences = differences(before, after)
    assert len(ranking_differences) == 15
    for difference in ranking_differences:
        old, new = before[difference.issue.id], after[difference.issue.id]
        assert difference.first_changes == (old.leaders != new.leaders)
        for change in difference.changes:
            assert old.standing(change.option.id).rank == change.before
            assert new.standing(change.option.id).rank == change.after
    sentence = describe_differences(ranking_differences, "Equal weights", "Gross benefit")
    assert "first place changes on 5 of 15 issues" in sentence
    assert "Knowledge (Selective → Global)" in sentence


def test_a_lens_reaches_issues_with_weights_of_their_own() -> None:
    start = presets.load("start")
    own = replace(start.issues[0], weights=Weights(FrozenDict({"cost": 1.0})))
    project = under_lens(start.with_issue(own), start.lens("gross-benefit"))
    assert project.weights_of(project.issues[0]).share("effectiveness") == 1.0


def test_a_snapshot_brings_its_weights_and_method_to_the_present_scores() -> None:
    project = project_of([[4, 2], [2, 4]], [3, 1])
    snapshot = Snapshot(
        "s",
        "Then",
        "2026-01-01",
        Weights(FrozenDict({"c0": 0.0, "c1": 1.0})),
        MethodSettings(method=Method.AHP),
        (("i", Weights(FrozenDict({"c0": 1.0, "c1": 0.0}))),),
    )
    then = under_snapshot(project, snapshot)
    assert then.settings.method is Method.AHP
    assert then.weights.share("c1") == 1.0
    assert then.weights_of(then.issues[0]).share("c0") == 1.0
    assert then.issues[0].scores == project.issues[0].scores


def test_no_difference_is_said() -> None:
    now = evaluate(project_of([[4, 2], [2, 4]], [3, 1]))
    ranking_differences = differences(now, now)
    sentence = "From A to B, first place changes on no issue, and neither does any rank."
    assert describe_differences(ranking_differences, "A", "B") == sentence
    assert describe_difference(ranking_differences[0]) == "A leads as before, and no rank changes."


def test_a_change_is_told() -> None:
    project = project_of([[4, 2], [2, 4]], [3, 1])
    moved = replace(project, weights=project.weights.moved("c0", 0.1))
    ranking_differences = differences(evaluate(project), evaluate(moved))
    assert describe_difference(ranking_differences[0]) == "B leads instead of A."
    assert [(c.option.id, c.before, c.after) for c in ranking_differences[0].changes] == [
        ("a", 1, 2),
        ("b", 2, 1),
    ]
