# SPDX-License-Identifier: MIT
from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from mcda_app.analysis.ranking.decision_matrix import issue_matrix
from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.analysis.sensitivity.score_tipping import ScoreTip, score_tips
from mcda_app.analysis.sensitivity.tipping_sentences import describe_tip
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.method_settings import Method, MethodSettings, Normalisation
from mcda_app.domain.pairwise import Judgements
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Scale
from tests.analysis.problems import project_of, projects

NUMBERS = Scale(low=0.0, high=10.0)


def tips(project: Project) -> tuple[ScoreTip, ...]:
    issue = project.issues[0]
    return score_tips(issue_matrix(project, issue), project.weights_of(issue), project.settings)


def leaders_with(project: Project, option_id: str, criterion_id: str, value: float) -> tuple[str, ...]:
    issue, criterion = project.issues[0], project.criterion(criterion_id)
    level = criterion.scale.level_at(value)
    old = issue.score(option_id, criterion_id)
    new = old.edited(level.id, None) if level else old.edited(None, value)
    scores = issue.scores.with_item((option_id, criterion_id), new)
    return tuple(o.id for o in evaluate(project.with_issue(replace(issue, scores=scores)))["i"].leaders)


@given(projects(locks=False))
def test_each_tip_changes_first_place_and_no_smaller_change_does(project: Project) -> None:
    now = tuple(o.id for o in evaluate(project)["i"].leaders)
    for tip in tips(project):
        leader_ids = tuple(o.id for o in tip.leaders)
        assert leader_ids != now
        cell = tip.option.id, tip.criterion.id
        if tip.levels is not None:
            assert leaders_with(project, *cell, tip.after) == leader_ids
            nearer = [
                level.value
                for level in tip.criterion.scale.levels
                if abs(level.value - tip.before) < tip.levels
            ]
            assert all(leaders_with(project, *cell, value) == now for value in nearer)
        else:
            low, high = tip.criterion.scale.bounds
            # Where a value function is nearly flat, a smaller step is still a tie.
            step = 1e-3 if project.settings.method is Method.VALUE else 1e-6
            beyond = tip.after if tip.reached else tip.after + (step if tip.upward else -step)
            if low <= beyond <= high:
                assert set(leader_ids) & set(leaders_with(project, *cell, beyond))
            for k in range(5):
                short = tip.before + (tip.after - tip.before) * k / 5
                assert set(now) & set(leaders_with(project, *cell, short))


@given(projects(locks=False, gaps=False))
def test_a_cell_without_a_tip_cannot_change_first_place(project: Project) -> None:
    now = set(evaluate(project)["i"].leaders)
    if not now:
        return
    ids = {o.id for o in now}
    tipped = {(tip.option.id, tip.criterion.id) for tip in tips(project)}
    for option in project.options:
        for criterion in project.criteria:
            if (option.id, criterion.id) not in tipped:
                low, high = criterion.scale.bounds
                for k in range(5):
                    assert ids & set(
                        leaders_with(project, option.id, criterion.id, low + (high - low) * k / 4)
                    )


def test_tips_come_smallest_first() -> None:
    all_tips = tips(project_of([[4, 2, 2], [2, 4, 2], [1, 1, 4]], [5, 4, 3]))
    assert [t.size for t in all_tips] == sorted(t.size for t in all_tips)
    assert all_tips


def test_one_level_more_by_hand() -> None:
    # Fixed anchors, equal weights: A (4, 2) is closer than B (2, 3); (2, 4) would be its mirror image.
    settings = MethodSettings(normalisation=Normalisation.ANCHORS)
    all_tips = tips(project_of([[4, 2], [2, 3]], [1, 1], settings=settings))
    sentences = [describe_tip(tip) for tip in all_tips]
    assert (
        "One level more for B on Criterion 1 (high → top) would let A and B tie for first place." in sentences
    )
    all_tips = tips(project_of([[4, 2], [2, 4]], [5, 4], settings=settings))
    sentences = [describe_tip(tip) for tip in all_tips]
    assert "One level more for B on Criterion 0 (medium → high) would put B first." in sentences
    assert "One level less for A on Criterion 1 (medium → low) would put B first." in sentences


def test_a_number_is_solved_for() -> None:
    # Fixed anchors: A (8, 5), B (5, x) at equal weights are mirror images at x = 8.
    settings = MethodSettings(normalisation=Normalisation.ANCHORS)
    all_tips = tips(project_of([[8, 5], [5, 7]], [1, 1], scales=[NUMBERS, NUMBERS], settings=settings))
    tip = next(t for t in all_tips if (t.option.id, t.criterion.id) == ("b", "c1"))
    assert tip.after == pytest.approx(8.0, abs=1e-9)
    assert tip.size == pytest.approx(0.1)
    assert describe_tip(tip) == "More than 8 for B on Criterion 1 (now 7) would put B first."


def test_a_score_that_makes_its_criterion_idle_changes_first_place_at_that_number_alone() -> None:
    # B is first by c0, however little it has of it; with none, the column is all zero and only c1 counts.
    all_tips = tips(project_of([[0, 2], [1, 1.5]], [1, 1], scales=[NUMBERS, NUMBERS]))
    tip = next(t for t in all_tips if (t.option.id, t.criterion.id) == ("b", "c0"))
    assert tip.reached
    assert describe_tip(tip) == "0 for B on Criterion 0 (now 1) would put A first."


def test_a_number_is_found_under_ahp() -> None:
    settings = MethodSettings(method=Method.AHP)
    all_tips = tips(project_of([[8, 5], [5, 7]], [1, 1], scales=[NUMBERS, NUMBERS], settings=settings))
    tip = next(t for t in all_tips if (t.option.id, t.criterion.id) == ("b", "c1"))
    assert tip.after == pytest.approx(8.0, abs=1e-6)


def test_edited_comparisons_make_scores_idle_under_ahp() -> None:
    project = project_of([[4, 2], [2, 4]], [3, 2], settings=MethodSettings(method=Method.AHP))
    judged = FrozenDict({"c0": Judgements(FrozenDict({("a", "b"): 9.0}))})
    project = project.with_issue(replace(project.issues[0], judgements=judged))
    assert all(tip.criterion.id == "c1" for tip in tips(project))


def test_a_criterion_without_weight_has_no_tips() -> None:
    assert all(t.criterion.id == "c0" for t in tips(project_of([[4, 2], [2, 4]], [1, 0])))


def test_nothing_ranked_has_no_tips() -> None:
    assert tips(project_of([[None, 1]], [1, 1])) == ()


def test_under_ahp_a_change_among_scores_that_lie_close_together_is_not_stepped_over() -> None:
    # Within a hundredth of the scale B's score lets first A lead and then B.
    settings = MethodSettings(method=Method.AHP)
    scores = [[0.075, 0.025], [0, 0.05], [0.05, 0], [0.025, 0.075], [0, 0]]
    project = project_of(scores, [1, 1], signs=[1, -1], scales=[NUMBERS, NUMBERS], settings=settings)
    tip = next(t for t in tips(project) if (t.option.id, t.criterion.id) == ("b", "c0"))
    assert tip.after == pytest.approx(0.05, abs=1e-4)
    assert [o.id for o in tip.leaders] == ["a"]
    assert leaders_with(project, "b", "c0", 0.06) == ("a",)


def test_under_ahp_who_leads_next_is_told_however_short_the_lead() -> None:
    # From 0.049999952 to about 0.050005 B leads, and only then C.
    settings = MethodSettings(method=Method.AHP)
    scores = [[0.075, 0.025], [0, 0.05], [0.05, 0], [0.025, 0.075], [0, 0]]
    project = project_of(scores, [1, 1], signs=[-1, -1], scales=[NUMBERS, NUMBERS], settings=settings)
    tip = next(t for t in tips(project) if (t.option.id, t.criterion.id) == ("e", "c0"))
    assert leaders_with(project, "e", "c0", 0.05) == ("b",)
    assert [o.id for o in tip.leaders] == ["b"]
