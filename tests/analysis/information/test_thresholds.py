# SPDX-License-Identifier: MIT
"""Doubts and thresholds together: against the ranking of the document with every combination of scores."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mcda_app.analysis.information.results import Bearing
from mcda_app.analysis.information.run import project_information
from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.domain.doubts.doubt import Doubt
from mcda_app.domain.edits.evidence.doubts import set_doubts
from mcda_app.domain.edits.rules.thresholds import set_threshold
from mcda_app.domain.edits.scores import set_score
from mcda_app.domain.evidence.tasks import ScorePlace
from mcda_app.domain.method_settings import Method, MethodSettings
from mcda_app.domain.project import Project
from mcda_app.domain.score import Score
from tests.analysis.problems import ALL_SETTINGS, project_of

CELLS = (("a", "c0"), ("b", "c0"), ("c", "c1"))
VALUE = MethodSettings(method=Method.VALUE)


def doubted(project: Project) -> tuple[Project, list[list[str]]]:
    """A level of doubt either way about CELLS, and the levels each may have."""
    doubts, levels = {}, []
    for option, criterion in CELLS:
        at = project.issue("i").score(option, criterion).value_on(project.criterion(criterion))
        assert at is not None
        low, high = max(0, int(at) - 1), min(4, int(at) + 1)
        doubts[ScorePlace("i", option, criterion)] = Doubt(f"l{low}", f"l{high}")
        levels.append([f"l{n}" for n in range(low, high + 1)])
    return set_doubts(project, doubts), levels


def first_places(project: Project, levels: list[list[str]]) -> Counter[tuple[str, ...]]:
    counts: Counter[tuple[str, ...]] = Counter()
    for combination in product(*levels):
        changed = project
        for (option, criterion), level in zip(CELLS, combination, strict=True):
            changed = set_score(changed, "i", option, criterion, Score(level))
        counts[tuple(o.id for o in evaluate(changed)["i"].leaders)] += 1
    return counts


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.lists(st.integers(0, 4), min_size=2, max_size=2), min_size=3, max_size=3),
    st.sampled_from(["l1", "l2", "l3"]),
    st.sampled_from(["c0", "c1"]),
    st.sampled_from([(0.6, 0.4), (1.0, 0.0)]),
    st.sampled_from(ALL_SETTINGS),
)
def test_options_fall_and_return_as_the_doubts_have_it(scores, level, criterion, shares, method) -> None:
    project = set_threshold(project_of(scores, shares, settings=method), criterion, level)
    project, levels = doubted(project)
    (information,) = project_information(project).issues
    if not evaluate(project)["i"].leaders:
        assert information.failure
        return
    counts = first_places(project, levels)
    total = sum(counts.values())
    expected = {
        option: float(Fraction(sum(n for first, n in counts.items() if option in first), total))
        for option in "abc"
    }
    for option, share in information.shares.items():
        assert share == pytest.approx(expected[option])
    now = tuple(o.id for o in evaluate(project)["i"].leaders)
    assert information.changes == pytest.approx(1 - counts[now] / total)
    assert information.value is None


def test_a_score_on_a_criterion_without_weight_counts_by_its_threshold() -> None:
    project = set_threshold(project_of([[4, 2], [1, 4], [0, 4]], [1.0, 0.0], settings=VALUE), "c1", "l2")
    project = set_doubts(project, {ScorePlace("i", "a", "c1"): Doubt("l1", "l2")})
    (information,) = project_information(project).issues
    info = next(s for s in information.scores if s.doubted.place.criterion == "c1")
    assert info.bearing is Bearing.ALONE
    assert info.settling.changes == pytest.approx(0.5)
    without = replace(project, criteria=tuple(replace(c, threshold=None) for c in project.criteria))
    (information,) = project_information(without).issues
    assert all(s.bearing is Bearing.NEVER for s in information.scores if s.doubted.place.criterion == "c1")
