# SPDX-License-Identifier: MIT
from __future__ import annotations

from dataclasses import replace

from hypothesis import given

from mcda_app.analysis.ranking.decision_matrix import issue_matrix
from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.analysis.sensitivity.method_choices import (
    ChoiceResult,
    compare_choices,
    describe_choice,
    describe_method,
)
from mcda_app.domain.method_settings import Method, MethodSettings, Normalisation
from mcda_app.domain.project import Project
from mcda_app.files import presets
from tests.analysis.problems import project_of, projects


def choices(project: Project, issue_id: str = "i") -> tuple[ChoiceResult, ...]:
    return compare_choices(issue_matrix(project, project.issue(issue_id)), project.weights, project.settings)


@given(projects())
def test_each_choice_ranks_as_the_evaluation_would(project: Project) -> None:
    for result in choices(project):
        if isinstance(result.choice, Normalisation):
            settings = replace(project.settings, method=Method.TOPSIS, normalisation=result.choice)
        elif result.choice is Method.VALUE:
            settings = replace(project.settings, method=Method.VALUE)
        else:
            settings = replace(project.settings, method=Method.AHP, synthesis=result.choice)
        there = evaluate(replace(project, settings=settings))["i"]
        assert result.leaders == there.leaders
        assert dict(result.ranks) == {s.option: s.rank for s in there.ranked}
        assert bool(result.failure) == (not there.ranked)


def test_a_choice_that_matters_is_told_with_who_leads() -> None:
    start = presets.load("start")
    sentence = describe_choice(choices(start, "externalities"), start.settings)
    assert sentence == (
        "The normalisation matters here: Global is first under vector normalisation, "
        "Selective under min-max normalisation and fixed anchors."
    )


def test_a_choice_that_does_not_matter_is_told() -> None:
    project = project_of([[4, 4], [2, 2]], [1, 1])
    method_choices = choices(project)
    sentence = "The normalisation does not matter here: every choice gives the same order."
    assert describe_choice(method_choices, project.settings) == sentence
    ahp = MethodSettings(method=Method.AHP)
    sentence = (
        "The choice of ideal or distributive mode does not matter here: every choice gives the same order."
    )
    assert describe_choice(method_choices, ahp) == sentence
    assert describe_method(method_choices, ahp) == (
        "TOPSIS agrees with AHP on first place. Weighted value agrees with AHP on first place."
    )
    value = MethodSettings(method=Method.VALUE)
    assert describe_method(method_choices, value) == (
        "TOPSIS agrees with weighted value on first place. AHP agrees with weighted value on first place."
    )
    assert describe_choice(method_choices, value).startswith("Weighted value has no normalisation to choose")


def test_only_the_order_behind_first_place_changes() -> None:
    start = presets.load("start")
    sentence = describe_choice(choices(start, "trade"), start.settings)
    assert sentence == (
        "The normalisation changes only the order below first place here; first place stays with Selective."
    )
    sentence = describe_method(choices(start, "trade"), start.settings)
    assert sentence == (
        "AHP would put Unilateral first, where TOPSIS has Selective. "
        "Weighted value agrees with TOPSIS on first place."
    )


def test_nothing_ranked_is_told() -> None:
    project = project_of([[None, 1]], [1, 1])
    method_choices = choices(project)
    assert describe_choice(method_choices, project.settings).endswith("too few options are ranked.")
    assert describe_method(method_choices, project.settings).startswith("AHP cannot be compared with TOPSIS")
