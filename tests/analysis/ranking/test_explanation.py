# SPDX-License-Identifier: MIT
from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from mcda_app.analysis.ranking.calculation_steps import step_tables
from mcda_app.analysis.ranking.contributions import contributions
from mcda_app.analysis.ranking.decision_matrix import IssueMatrix, issue_matrix
from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.analysis.ranking.explanation import Explanation, compare, explain
from mcda_app.analysis.ranking.issue_ranking import IssueResult, steps_of
from mcda_app.analysis.ranking.verdict import warnings
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.method_settings import Method, MethodSettings, Normalisation
from mcda_app.domain.pairwise import Judgements
from mcda_app.domain.project import Project
from mcda_app.domain.score import Evidence
from mcda_app.domain.weights import Weights
from mcda_app.files import presets
from tests.analysis.problems import ALL_SETTINGS, project_of, projects


def matrix_and_result(project: Project, issue_id: str = "i") -> tuple[IssueMatrix, IssueResult]:
    return issue_matrix(project, project.issue(issue_id)), evaluate(project)[issue_id]


def explained(project: Project, issue_id: str = "i") -> Explanation:
    return explain(*matrix_and_result(project, issue_id), project.settings)


def with_evidence(project: Project, kinds: dict[tuple[str, str], Evidence]) -> Project:
    issue = project.issues[0]
    scores = {k: replace(s, evidence=kinds.get(k, s.evidence)) for k, s in issue.scores.items()}
    return project.with_issue(replace(issue, scores=FrozenDict(scores)))


@given(projects())
def test_parts_add_up_to_the_score_and_none_is_negative(project: Project) -> None:
    for _, score, parts in explained(project).bars:
        assert min(parts) >= -1e-15
        if any(parts):
            assert sum(parts) == pytest.approx(score, abs=1e-12)
        else:
            assert score == 0.5 or score < 1e-12


@given(projects())
def test_gains_add_up_to_the_lead_and_evidence_to_one(project: Project) -> None:
    comparison = explained(project).comparison
    if comparison is None:
        return
    assert comparison.gap == pytest.approx(evaluate(project)["i"].lead, abs=1e-9)
    assert sum(part for _, part in comparison.gains) == pytest.approx(comparison.gap, abs=1e-12)
    assert sum(comparison.evidence.values()) == pytest.approx(1)
    parts = dict(comparison.gains)
    assert sum(parts[c] for c in comparison.decisive) >= comparison.gap - 1e-9


def test_closeness_is_shared_out_as_worked_by_hand() -> None:
    # Anchors, two criteria at weight 1/2; the option sits at the best of one and the worst of the other.
    # Only the first moves on the way from the worst point, so that all closeness is its own: 1/2.
    settings = MethodSettings(normalisation=Normalisation.ANCHORS)
    problem, _ = matrix_and_result(project_of([[4, 0], [2, 2]], [1, 1], settings=settings))
    steps = steps_of(problem, [0.5, 0.5], settings, (0, 1))
    first, second = contributions(steps)
    assert first == pytest.approx((0.5, 0.0))
    assert second == pytest.approx((0.25, 0.25))


def test_ahp_parts_are_the_terms_of_the_sum() -> None:
    # Priorities 5/6 and 1/6 each way, scaled to 1 and 1/5; weights 3/4 and 1/4: 0.8 and 0.4 of 1.2.
    explanation = explained(project_of([[4, 2], [2, 4]], [3, 1], settings=MethodSettings(method=Method.AHP)))
    assert explanation.bars[0][2] == pytest.approx((0.75 / 1.2, 0.05 / 1.2))
    assert explanation.sentences[0] == "A leads with these weights: priority 0.67, ahead of B (0.33)."
    assert explanation.comparison is not None
    assert [c.id for c in explanation.comparison.decisive] == ["c0"]


def test_evidence_is_halved_between_the_two_scores_compared() -> None:
    project = with_evidence(
        project_of([[4, 2], [2, 4]], [3, 1]), {("a", "c0"): Evidence.ASSUMPTION, ("a", "c1"): Evidence.USER}
    )
    comparison = explained(project).comparison
    assert comparison is not None
    assert comparison.evidence == {Evidence.TABLE: 0.5, Evidence.ASSUMPTION: 0.5}
    sentence = (
        "50% of what favours the leader rests on cells that are assumptions, 50% on cells printed in a table."
    )
    assert sentence in explained(project).sentences


def test_edited_comparisons_count_as_the_users_evidence() -> None:
    project = project_of([[4, 2], [2, 4]], [3, 1], settings=MethodSettings(method=Method.AHP))
    judged = FrozenDict({"c0": Judgements(FrozenDict({("a", "b"): 9.0}))})
    project = project.with_issue(replace(project.issues[0], judgements=judged))
    comparison = explained(project).comparison
    assert comparison is not None
    assert comparison.evidence == {Evidence.USER: 1.0}


def test_a_tie_is_told_as_a_tie() -> None:
    sentence = explained(project_of([[4, 2], [2, 4], [0, 0]], [1, 1])).sentences[0]
    assert sentence.startswith("A and B tie for first place with closeness ")
    assert sentence.endswith("ahead of C (0.00).")


def test_what_is_left_out_and_what_is_idle_is_told() -> None:
    sentences = explained(project_of([[4, 2, 3], [2, 2, 3], [None, 2, 3]], [1, 2, 1])).sentences
    assert (
        "Criterion 1 and Criterion 2 cannot distinguish the options here: 75% of the weight is idle."
        in sentences
    )
    assert "C is left out: one score missing (Criterion 0)." in sentences


def test_with_fixed_anchors_a_shared_score_counts() -> None:
    # B leads as long as the third criterion, on which both score the same, has its weight.
    project = project_of([[2, 0, 4], [1, 2, 4]], [1, 1, 1], settings=ALL_SETTINGS[2])
    result = evaluate(project)["i"]
    assert result.idle == ()
    assert not [text for text in (*warnings(result), *explained(project).sentences) if "idle" in text]


def test_nothing_ranked_is_said() -> None:
    explanation = explained(project_of([[None, 1]], [1, 1]))
    assert explanation.bars == ()
    assert explanation.sentences[0] == "No option is scored on every criterion that has weight."


def test_any_two_options_can_be_compared() -> None:
    project = project_of([[4, 2], [2, 4], [0, None]], [3, 1])
    problem, result = matrix_and_result(project)
    backwards = compare(problem, result, project.settings, "b", "a")
    assert backwards is not None
    assert backwards.gap < 0
    assert backwards.decisive == ()
    assert compare(problem, result, project.settings, "a", "c") is None


def test_trade_in_the_start_project() -> None:
    # By hand, vector normalisation at equal weights: D+ and D- of Selective and Unilateral give the
    # closeness 0.698 and 0.557 printed here.
    sentences = explained(presets.load("start"), "trade").sentences
    assert sentences[0] == ("Selective leads with these weights: closeness 0.70, ahead of Unilateral (0.56).")
    assert sentences[3] == "Effectiveness alone accounts for more than the whole lead of 0.14."


@given(projects())
def test_step_tables_have_one_number_a_column_and_end_with_the_ranking(project: Project) -> None:
    problem, result = matrix_and_result(project)
    tables = step_tables(problem, result, project.settings)
    assert bool(tables) == bool(result.ranked)
    for table in tables:
        assert all(len(numbers) == len(table.columns) for _, numbers in table.rows)
    if tables:
        ranks = {label: numbers[-1] for label, numbers in tables[-1].rows}
        assert ranks == {s.option.label: s.rank for s in result.ranked}


def test_weighted_values_of_an_unweighted_criterion_are_zero() -> None:
    project = replace(
        project_of([[4, 2], [2, 4]], [1, 1]), weights=Weights(FrozenDict({"c0": 1.0, "c1": 0.0}))
    )
    weighted = step_tables(*matrix_and_result(project), project.settings)[2]
    assert weighted.title == "Weighted"
    assert [numbers[1] for _, numbers in weighted.rows] == [0.0] * 5


def test_ahp_steps_name_the_consistency_of_each_comparison() -> None:
    project = project_of([[4, 2], [2, 4], [0, 0]], [3, 1], settings=MethodSettings(method=Method.AHP))
    tables = step_tables(*matrix_and_result(project), project.settings)
    assert tables[0].title == "Comparisons on Criterion 0"
    assert "consistency ratio" in tables[0].note
    assert tables[0].columns == ("A", "B", "C", "Priority")
