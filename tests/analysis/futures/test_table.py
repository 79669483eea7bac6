# SPDX-License-Identifier: MIT
"""Every issue in every future, against the project ranked on its own in each of them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mcda_app.analysis.futures.fixed_scores import are_fixed, fixed_scores
from mcda_app.analysis.futures.project_in import project_in
from mcda_app.analysis.futures.table import FuturesEvaluator, futures_table
from mcda_app.analysis.ranking.decision_matrix import issue_matrix
from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.domain.edits.futures.differences import type_future_score
from mcda_app.domain.edits.futures.futures import add_future, remove_future, set_probability
from mcda_app.domain.edits.issues import exclude_option
from mcda_app.domain.edits.scores import set_weights, type_score
from mcda_app.domain.method_settings import Method, MethodSettings, Normalisation
from mcda_app.domain.project import Project
from mcda_app.files import presets
from tests.domain.future_projects import BLOCS, WITHDRAWS, with_futures

PROJECT = with_futures(presets.load("table-1-goals"))
LEVELS = {"effectiveness": ["0", "1", "2"], "cost": ["0", "1", "2", "3", "4"]}
SETTINGS = [
    MethodSettings(),
    MethodSettings(normalisation=Normalisation.ANCHORS),
    MethodSettings(Method.AHP),
    MethodSettings(Method.AHP, judgement_scale="power"),
    MethodSettings(Method.VALUE),
]


def check(project: Project) -> None:
    """The table of a project equals what the definitions give."""
    table = futures_table(project)
    projects = [project, *(project_in(project, future) for future in project.futures.futures)]
    assert list(table.projects) == projects
    for issue in project.issues:
        each = table[issue.id]
        rankings = [evaluate(replace(p, issues=(p.issue(issue.id),)))[issue.id] for p in projects]
        assert [r.standings for r in each.results] == [r.standings for r in rankings]
        first = [{o.id for o in r.leaders} for r in rankings]
        assert list(each.holds) == [bool(first[0]) and first[0] <= there for there in first[1:]]
        for option in each.options:
            assert each.first_count(option) == sum(option.id in there for there in first[1:])
        worst = {}
        for n, option in enumerate(each.options):
            lost = []
            for state in range(len(projects)):
                column = [row[state] for row in each.scores if row[state] is not None]
                own = each.scores[n][state]
                lost.append(None if own is None else max(column) - own)
            assert list(each.regrets[n]) == lost
            if None not in lost:
                worst[option.id] = max(lost)
        safest = {o for o, w in worst.items() if w <= min(worst.values()) + 1e-9}
        assert {option.id for option in each.hedges} == safest


@pytest.mark.parametrize("settings_", SETTINGS, ids=str)
def test_the_paper_in_two_futures(settings_: MethodSettings) -> None:
    check(replace(PROJECT, settings=settings_))


@settings(max_examples=25, deadline=None)
@given(st.data())
def test_any_differences(data: st.DataObject) -> None:
    project = replace(PROJECT, settings=data.draw(st.sampled_from(SETTINGS)))
    for _ in range(data.draw(st.integers(0, 6))):
        future = data.draw(st.sampled_from([WITHDRAWS, BLOCS]))
        issue = data.draw(st.sampled_from([i.id for i in project.issues]))
        option = data.draw(st.sampled_from([o.id for o in project.options]))
        criterion = data.draw(st.sampled_from(sorted(LEVELS)))
        typed = data.draw(st.sampled_from([*LEVELS[criterion], "0,5"]))
        project = type_future_score(project, future, issue, option, criterion, typed)
        if data.draw(st.booleans()):
            project = type_score(project, issue, option, criterion, data.draw(st.sampled_from(["", "1"])))
    check(project)


def test_a_kept_evaluator_answers_as_a_new_one_does() -> None:
    evaluator, project = FuturesEvaluator(), PROJECT
    for change in (
        lambda p: set_weights(p, p.weights.moved("cost", 0.7)),
        lambda p: type_future_score(p, BLOCS, "trade", "global", "cost", "low"),
        lambda p: exclude_option(p, "trade", "unilateral", True),
        lambda p: type_score(p, "trade", "global", "cost", ""),
        lambda p: add_future(p, "Third"),
        lambda p: remove_future(p, WITHDRAWS),
        lambda p: replace(p, settings=MethodSettings(Method.AHP)),
    ):
        project = change(project)
        assert evaluator.table(project) == futures_table(project)


def test_an_unchanged_option_scores_the_same_in_every_future_on_the_measure_of_regret() -> None:
    """While the ranking's own score of it moves with the other options."""
    project = add_future(presets.load("table-1-goals"), "Cheap")
    project = type_future_score(project, "cheap", "trade", "global", "cost", "low")
    each = futures_table(project)["trade"]
    row = each.row("selective")
    assert each.scores[row][0] == each.scores[row][1]
    own = [result.standing("selective").score for result in each.results]
    assert own[0] != own[1]


def test_under_weighted_value_regret_is_of_the_scores_that_rank() -> None:
    table = futures_table(replace(PROJECT, settings=MethodSettings(Method.VALUE)))
    for each in table.issues.values():
        assert each.other_best == ()
        for n, option in enumerate(each.options):
            ranked = [result.standing(option.id).score for result in each.results]
            assert list(each.scores[n]) == ranked


def test_only_fixed_anchors_and_weighted_value_can_be_compared() -> None:
    assert [are_fixed(s) for s in SETTINGS] == [False, True, False, False, True]


def test_ratings_mode_is_the_one_of_coalitions() -> None:
    """By the vectorised scorer, from positions on the scales."""
    import numpy as np

    from mcda_app.methods.coalitions.scoring import AnchoredMethod, AnchoredScorer
    from mcda_app.methods.vectorised_ahp import ratios

    for scale in ("linear", "power"):
        chosen = MethodSettings(Method.AHP, judgement_scale=scale)
        matrix = issue_matrix(PROJECT, PROJECT.issue("trade"))
        shares = [0.4, 0.3, 0.2, 0.1]
        rows = matrix.rankable(shares)
        places = np.array(
            [
                [(v - c.worst_best[0]) / (c.worst_best[1] - c.worst_best[0]) for v in column]
                for c, column in zip(matrix.criteria, zip(*matrix.scores_of(rows), strict=True), strict=True)
            ]
        )
        priorities = 1.0 / ratios(1.0 + 8.0 * (1.0 - places), 2, scale)
        priorities[places == 1] = 1.0
        scorer = AnchoredScorer(AnchoredMethod.AHP, scale)
        expected = scorer.scores(priorities, scorer.factors(shares))
        assert fixed_scores(matrix, shares, chosen, rows) == pytest.approx(expected.tolist(), abs=1e-12)


def test_expected_scores_need_all_probabilities() -> None:
    each = futures_table(PROJECT)["trade"]
    assert each.expected is not None
    n = each.row("selective")
    scores = each.scores[n]
    assert each.expected[n] == pytest.approx(0.5 * scores[0] + 0.25 * scores[1] + 0.25 * scores[2])
    assert each.best_expected
    without = futures_table(set_probability(PROJECT, BLOCS, None))["trade"]
    assert without.expected is None
    assert without.best_expected == ()


def test_steady_issues_are_those_that_hold_everywhere() -> None:
    table = futures_table(PROJECT)
    assert {issue.id for issue in table.steady} == {
        issue_id for issue_id, each in table.issues.items() if all(each.holds)
    }
    assert len(table.ranked) == len(PROJECT.issues)
