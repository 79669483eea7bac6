# SPDX-License-Identifier: MIT
from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mcda_app.analysis.acceptability.badges import (
    DRAG_SAMPLES,
    KNIFE_EDGE_BELOW,
    ROBUST_FROM,
    SAMPLES,
    SPREAD,
    Badge,
    BadgeMaker,
    Firmness,
    firmness,
    follows_drags,
    rule,
)
from mcda_app.analysis.acceptability.run import acceptability
from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.domain.acceptability_question import AcceptabilityQuestion, WeightVariation
from mcda_app.domain.project import Project
from tests.analysis.problems import project_of, projects


def badge_of(project: Project, **how) -> Badge | None:
    return BadgeMaker().badges(project, evaluate(project), **how)["i"]


@pytest.mark.parametrize(
    ("share", "leaders", "expected"),
    [
        (1.0, 1, Firmness.ROBUST),
        (ROBUST_FROM, 1, Firmness.ROBUST),
        (ROBUST_FROM - 1e-9, 1, Firmness.CONTESTED),
        (KNIFE_EDGE_BELOW, 1, Firmness.CONTESTED),
        (KNIFE_EDGE_BELOW - 1e-9, 1, Firmness.KNIFE_EDGE),
        (1.0, 2, Firmness.KNIFE_EDGE),
    ],
)
def test_the_rule(share: float, leaders: int, expected: Firmness) -> None:
    assert firmness(share, leaders) is expected


def test_the_rule_is_stated_with_its_numbers() -> None:
    assert f"{100 * ROBUST_FROM:.0f}%" in rule()
    assert KNIFE_EDGE_BELOW == 2 / 3
    assert SPREAD == 0.5


def test_an_option_better_throughout_is_robust() -> None:
    badge = badge_of(project_of([[4.0, 3.0], [1.0, 2.0]], [1, 1]))
    assert badge is not None
    assert badge.firmness is Firmness.ROBUST
    assert (badge.share_first, badge.rival, badge.contested) == (1.0, None, 0.0)
    assert badge.sentence == "Firm: A stays first in every one of 10,000 draws."


def test_near_equals_are_on_a_knife_edge() -> None:
    badge = badge_of(project_of([[4.0, 1.0], [1.0, 4.0], [0.0, 0.0]], [0.505, 0.495]))
    assert badge is not None
    assert badge.firmness is Firmness.KNIFE_EDGE
    assert badge.rival is not None
    assert badge.rival.id == "b"
    assert badge.share_first + badge.contested == pytest.approx(1, abs=0.01)
    assert "B is first in" in badge.sentence


def test_a_shared_first_place_is_on_a_knife_edge() -> None:
    badge = badge_of(project_of([[4.0, 1.0], [4.0, 1.0], [0.0, 0.0]], [1, 1]))
    assert badge is not None
    assert badge.firmness is Firmness.KNIFE_EDGE
    assert badge.sentence == "Fragile: A and B tie for first place now."


def test_nothing_to_compare_has_no_badge() -> None:
    assert badge_of(project_of([[4.0, 1.0]], [1, 1])) is None
    assert badge_of(project_of([[None, 1.0], [None, 2.0]], [1, 1])) is None


@given(projects(gaps=False), st.sampled_from((DRAG_SAMPLES, SAMPLES, 100)))
@settings(max_examples=20)
def test_badges_are_the_acceptability_around_the_current_weights(project: Project, samples: int) -> None:
    badge = badge_of(project, samples=samples)
    question = AcceptabilityQuestion(WeightVariation.AROUND, SPREAD, free_levels=True, samples=samples)
    result = acceptability(project, question)["i"]
    assert badge is not None
    assert badge.share_first == result.share(badge.leaders[0].id)
    assert badge.samples == samples


def test_following_a_drag_gives_what_starting_anew_gives() -> None:
    maker = BadgeMaker()
    project = project_of([[4.0, 1.0, 2.0], [1.0, 3.0, 3.0], [2.0, 2.0, 2.0]], [1, 2, 3])
    for share in (0.1, 0.4, 0.7, 0.0):
        project = replace(project, weights=project.weights.moved("c0", share))
        badges = maker.badges(project, evaluate(project), DRAG_SAMPLES)
        assert badges == BadgeMaker().badges(project, evaluate(project), DRAG_SAMPLES)


def test_signs_differ_without_colour() -> None:
    assert len({f.sign for f in Firmness}) == 3


def test_large_projects_do_not_follow_drags() -> None:
    project = project_of([[4.0, 1.0, 2.0]] * 3, [1, 2, 3])
    assert follows_drags(project)
    assert not follows_drags(replace(project, issues=project.issues * 200))
