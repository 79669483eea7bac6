# SPDX-License-Identifier: MIT
from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcda_app.analysis.ranking.decision_matrix import issue_matrix
from mcda_app.analysis.ranking.evaluation import Evaluator, evaluate
from mcda_app.analysis.sensitivity.tipping_sentences import describe, describe_intervals
from mcda_app.analysis.sensitivity.weight_tipping import TippingCache, WeightTipping, weight_tippings
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.method_settings import Method, MethodSettings, Normalisation
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Scale
from mcda_app.domain.weights import Weights
from tests.analysis.problems import project_of, projects


def all_tippings(project: Project) -> tuple[WeightTipping, ...]:
    issue = project.issues[0]
    return weight_tippings(issue_matrix(project, issue), project.weights_of(issue), project.settings)


def leaders_when(project: Project, tipping: WeightTipping, share: float) -> set[str]:
    """First place as the evaluation sees it once the slider stands at share."""
    moved = replace(project, weights=project.weights.moved(tipping.criterion.id, share))
    return {o.id for o in evaluate(moved)["i"].leaders}


def ids(tipping: WeightTipping, at: int) -> set[str]:
    return {o.id for o in tipping.intervals[at].leaders}


@given(projects())
def test_stretches_cover_the_way_without_gaps_and_neighbours_differ(project: Project) -> None:
    for tipping in all_tippings(project):
        if tipping.obstacle:
            assert not tipping.intervals
            continue
        parts = tipping.intervals
        assert parts[0].low == 0.0
        assert all(a.high == b.low and a.leaders != b.leaders for a, b in pairwise(parts))
        assert all(part.high - part.low > 1e-12 or part is parts[0] or part is parts[-1] for part in parts)


@given(projects())
def test_each_change_is_a_change_in_the_evaluation(project: Project) -> None:
    for tipping in all_tippings(project):
        for n, part in enumerate(tipping.intervals):
            # Just inside either end, those told to lead are among the first.
            inset = min(1e-6, (part.high - part.low) / 3)
            for share in (part.low + inset, (part.low + part.high) / 2, part.high - inset):
                assert ids(tipping, n) <= leaders_when(project, tipping, share)


@given(projects(), st.data())
def test_no_change_lies_between_those_reported(project: Project, data: st.DataObject) -> None:
    tipping = data.draw(st.sampled_from(all_tippings(project)))
    high = tipping.intervals[-1].high if tipping.intervals else 0.0
    for share in [high * k / 200 for k in range(200)] + [high] if tipping.intervals else []:
        leader_ids = [
            ids(tipping, n) for n, part in enumerate(tipping.intervals) if part.low <= share <= part.high
        ]
        assert any(leaders <= leaders_when(project, tipping, share) for leaders in leader_ids)


@given(projects())
def test_the_walk_starts_from_the_present_first_place(project: Project) -> None:
    here = evaluate(project)["i"].leaders
    for tipping in all_tippings(project):
        assert tipping.leaders == here
        if tipping.current is not None:
            interval = tipping.intervals[tipping.current]
            assert interval.leaders == here
            assert interval.low - 1e-12 <= tipping.now <= interval.high + 1e-12
        assert describe(tipping).endswith(".")
        assert describe_intervals(tipping).endswith(".")


@given(projects())
def test_a_kept_walker_answers_as_a_fresh_one(project: Project) -> None:
    cache = TippingCache(Evaluator())
    issue = project.issues[0]
    cache.weight_tippings(project, issue)
    other = replace(project, weights=project.weights.moved("c0", 0.3))
    assert cache.weight_tippings(other, issue) == all_tippings(other)
    assert cache.weight_tippings(other, issue) is cache.weight_tippings(other, issue)


def test_ahp_tipping_point_by_hand() -> None:
    # Five levels read as ratios 1, 3, 5, 7, 9: two options two levels apart have priorities 5/6 and 1/6,
    # which ideal mode turns into 1 and 1/5. A leads on c0 and B on c1 by as much: they tie at one half.
    project = project_of([[4, 2], [2, 4]], [3, 1], settings=MethodSettings(method=Method.AHP))
    first, second = all_tippings(project)
    assert first.below is not None
    assert first.below.high == pytest.approx(0.5, abs=1e-12)
    assert describe(first) == "A stays first until Criterion 0 drops below 50% (now 75%); then B leads."
    assert describe(second) == "A stays first until Criterion 1 rises above 50% (now 25%); then B leads."
    assert first.margin == pytest.approx(0.25)


def test_topsis_tipping_point_by_hand() -> None:
    # Min-max on two options gives 1 and 0 on c0, 0 and 1 on c1: closeness w0 and w1.
    settings = MethodSettings(normalisation=Normalisation.MINMAX)
    tipping = all_tippings(project_of([[4, 2], [2, 4]], [1, 3], settings=settings))[0]
    assert tipping.above is not None
    assert tipping.above.low == pytest.approx(0.5, abs=1e-12)
    assert describe(tipping) == "B stays first until Criterion 0 rises above 50% (now 25%); then A leads."


def test_a_tie_at_the_present_weight_names_both_sides() -> None:
    tipping = all_tippings(project_of([[4, 2], [2, 4]], [1, 1]))[0]
    assert tipping.current is None
    assert tipping.holds == (0.5, 0.5)
    assert tipping.margin == 0.0
    assert (
        describe(tipping)
        == "A and B tie with Criterion 0 at 50%; with any less B leads, with any more A leads."
    )


def test_identical_options_stay_level() -> None:
    tipping = all_tippings(project_of([[4, 2], [4, 2], [0, 0]], [1, 1]))[0]
    assert describe(tipping) == "A and B are tied for first place at any weight of Criterion 0 (now 50%)."


def test_a_locked_weight_cannot_move() -> None:
    project = project_of([[4, 2, 1], [2, 4, 1]], [1, 1, 1], locked=[0])
    assert describe(all_tippings(project)[0]) == "The weight of Criterion 0 is locked, so it cannot move."
    project = project_of([[4, 2], [2, 4]], [1, 1], locked=[1])
    sentence = "All other weights are locked, so the weight of Criterion 0 cannot move."
    assert describe(all_tippings(project)[0]) == sentence


def test_locks_shorten_the_way() -> None:
    tipping = all_tippings(project_of([[4, 2, 1], [2, 4, 1]], [1, 1, 2], locked=[2]))[0]
    assert (tipping.intervals[0].low, tipping.intervals[-1].high) == (0.0, 0.5)


def test_an_option_that_joins_once_a_weight_is_zero() -> None:
    # C has no score on c0 and is the best on c1: it is ranked only where c0 has no weight.
    project = project_of([[4, 3], [2, 2], [None, 4]], [1, 1])
    tipping = all_tippings(project)[0]
    assert [o.id for o in tipping.intervals[0].leaders] == ["c"]
    assert tipping.intervals[0].is_point
    assert "at exactly 0% C leads" in describe(tipping)


def test_first_place_that_only_an_end_grants() -> None:
    tipping = all_tippings(project_of([[4, 2], [4, 1]], [1, 0]))[0]
    assert (
        describe(tipping) == "A and B tie for first place only while Criterion 0 weighs exactly 100%; "
        "with any less A leads."
    )


def test_nothing_ranked_is_said() -> None:
    tipping = all_tippings(project_of([[None, None], [None, None]], [1, 1]))[0]
    assert describe(tipping) == "No option is scored on every criterion that has weight."


def test_where_nobody_is_scored_on_all_the_ends_may_still_rank() -> None:
    tipping = all_tippings(project_of([[None, 1], [1, None]], [1, 0]))[0]
    assert (
        describe(tipping)
        == "B leads only while Criterion 0 weighs exactly 100%; with any less no option can be ranked."
    )


def test_two_sides_and_the_whole_way() -> None:
    project = project_of([[4, 0], [3, 3], [0, 4]], [1, 1])
    tipping = all_tippings(project)[0]
    assert "while Criterion 0 weighs between" in describe(tipping)
    assert describe_intervals(tipping).startswith("Weight of Criterion 0: 0% to ")


def test_a_weight_of_zero_stays_zero_whatever_rounding_does() -> None:
    """The present share may differ from an end of the way by its last digit only."""
    whole = Scale((), 0.0, 10.0)
    project = project_of([[0.0, None, 0.0], [0.0, None, None]], [1, 1, 1], scales=[whole] * 3, locked=[0])
    thirds = FrozenDict({"c0": 0.3333333333333333, "c1": 0.0, "c2": 0.6666666666666666})
    project = replace(project, weights=Weights(thirds, frozenset({"c0"})))
    (leader,) = evaluate(project)["i"].leaders
    assert [tipping.leaders for tipping in all_tippings(project)] == [(leader,)] * 3
