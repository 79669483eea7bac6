# SPDX-License-Identifier: MIT
"""Where one score moves, thresholds make options fall and return, as in the changed document's ranking."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mcda_app.analysis.ranking.decision_matrix import issue_matrix
from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.analysis.sensitivity.score_tipping import ScoreTip, score_tips
from mcda_app.analysis.sensitivity.tipping_sentences import brief_tip, describe_tip
from mcda_app.domain.edits.rules.thresholds import set_threshold
from mcda_app.domain.edits.scores import set_score
from mcda_app.domain.method_settings import Method, MethodSettings
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Scale
from mcda_app.domain.score import Score
from mcda_app.errors import MethodError
from tests.analysis.problems import ALL_SETTINGS, project_of

VALUE = MethodSettings(method=Method.VALUE)
NUMBERS = Scale(low=0.0, high=4.0)


def tips(project: Project) -> tuple[ScoreTip, ...]:
    issue = project.issues[0]
    return score_tips(issue_matrix(project, issue), project.weights, project.settings)


def leaders(project: Project, option: str, criterion: str, score: Score) -> tuple[str, ...]:
    changed = set_score(project, "i", option, criterion, score)
    return tuple(o.id for o in evaluate(changed)["i"].leaders)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.lists(st.integers(0, 4), min_size=2, max_size=2), min_size=2, max_size=4),
    st.sampled_from([(1, 1), (1, -1)]),
    st.sampled_from(["l1", "l2", "l3"]),
    st.sampled_from(["c0", "c1"]),
    st.sampled_from([(0.6, 0.4), (1.0, 0.0), (0.3, 0.7)]),
    st.sampled_from(ALL_SETTINGS),
)
def test_the_nearest_level_that_changes_first_place_is_found(
    scores, signs, level, criterion, shares, method
) -> None:
    project = project_of(scores, shares, signs=signs, settings=method)
    project = set_threshold(project, criterion, level)
    now = tuple(o.id for o in evaluate(project)["i"].leaders)
    try:
        found = {(t.option.id, t.criterion.id): t for t in tips(project)}
    except MethodError:
        return
    if not now:
        return
    matrix = issue_matrix(project, project.issues[0])
    for option in project.options or project.issues[0].options or ():
        for each in project.criteria:
            before = project.issues[0].score(option.id, each.id).value_on(each)
            assert before is not None
            missed = [c.id for c in matrix.knocked_out.get(option.id, ())]
            if missed and missed != [each.id]:
                assert (option.id, each.id) not in found
                continue
            changing = {
                int(level.value): after
                for level in each.scale.levels
                if (after := leaders(project, option.id, each.id, Score(level.id))) != now
            }
            tip = found.get((option.id, each.id))
            if not changing:
                assert tip is None
                continue
            assert tip is not None
            nearest = min(changing, key=lambda v: (abs(v - before), -v))
            assert tip.after == nearest
            assert tuple(o.id for o in tip.leaders) == changing[nearest]
            assert tip.levels == abs(nearest - before)


@pytest.mark.parametrize("method", ALL_SETTINGS, ids=str)
def test_on_a_scale_of_numbers_the_leader_falls_beyond_the_threshold(method: MethodSettings) -> None:
    project = project_of([[3, 4], [4, 1]], [0.4, 0.6], scales=[NUMBERS, NUMBERS], settings=method)
    project = set_threshold(project, "c0", 2.5)
    tip = next(t for t in tips(project) if (t.option.id, t.criterion.id) == ("a", "c0"))
    assert (tip.after, tip.falls, tip.reached, tip.upward) == (2.5, True, False, False)
    assert [o.id for o in tip.leaders] == ["b"]
    assert leaders(project, "a", "c0", Score(number=2.5)) == ("a",)
    assert leaders(project, "a", "c0", Score(number=2.4999)) == ("b",)
    assert "eliminate it by its threshold and put B first" in describe_tip(tip)
    assert brief_tip(tip).endswith("then it is eliminated and B leads")


def test_an_option_that_misses_a_threshold_returns_and_leads() -> None:
    project = project_of([[1, 4], [3, 1]], [0.5, 0.5], scales=[NUMBERS, NUMBERS], settings=VALUE)
    project = set_threshold(project, "c0", 2.0)
    tip = next(t for t in tips(project) if (t.option.id, t.criterion.id) == ("a", "c0"))
    assert (tip.before, tip.after, tip.returns, tip.reached) == (1, 2, True, True)
    assert [o.id for o in tip.leaders] == ["a"]
    assert "meet its threshold and put A first" in describe_tip(tip)


def test_an_option_that_returns_without_leading_has_to_rise_further() -> None:
    project = project_of([[1, 1], [3, 1]], [0.5, 0.5], scales=[NUMBERS, NUMBERS], settings=VALUE)
    project = set_threshold(project, "c0", 2.0)
    tip = next(t for t in tips(project) if t.option.id == "a")
    assert (tip.returns, tip.upward) == (True, True)
    assert tip.after == pytest.approx(3)
    assert leaders(project, "a", "c0", Score(number=3.01)) == ("a",)


def test_the_only_option_left_can_fall() -> None:
    project = set_threshold(project_of([[3]], [1.0], settings=VALUE), "c0", "l2")
    (tip,) = tips(project)
    assert (tip.falls, tip.leaders) == (True, ())
    assert "so that no option is left" in describe_tip(tip)


def test_a_criterion_without_weight_still_makes_options_fall() -> None:
    project = set_threshold(project_of([[3, 3], [1, 4]], [1.0, 0.0], settings=VALUE), "c1", "l2")
    tip = next(t for t in tips(project) if (t.option.id, t.criterion.id) == ("a", "c1"))
    assert (tip.falls, tip.levels, [o.id for o in tip.leaders]) == (True, 2, ["b"])
    assert not any(
        t.criterion.id == "c1"
        for t in tips(replace(project, criteria=tuple(replace(c, threshold=None) for c in project.criteria)))
    )
