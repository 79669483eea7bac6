# SPDX-License-Identifier: MIT
"""Whose place rests on an assumption, held against all coalitions computed one by one."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings

from mcda_app.analysis.partners.assumptions import (
    Dependence,
    assumption_sentences,
    dependence,
    dependence_sentence,
    good_sentence,
    quick_dependence,
)
from mcda_app.analysis.partners.problem import RATINGS
from mcda_app.domain.edits.partners.coalition_rules import set_good
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.membership.rules import GoodKind
from mcda_app.domain.project import Project
from mcda_app.domain.score import Evidence
from mcda_app.files import presets
from tests.analysis.partners.problems import PROJECT, answers_of, method_of, projects
from tests.methods.coalitions.brute_force import ranked

COUNTED = (*RATINGS,)


def assumed(project: Project) -> Project:
    """The same with every rating and the rule of the issue as assumptions."""
    actors = tuple(
        replace(
            actor,
            ratings=FrozenDict(
                {r: replace(s, evidence=Evidence.ASSUMPTION) for r, s in actor.ratings.items()}
            ),
        )
        for actor in project.partners.actors
    )
    good = project.issue("trade").good
    assert good is not None
    issues = tuple(
        replace(
            issue,
            good=replace(good, evidence=Evidence.ASSUMPTION),
            ratings=FrozenDict(
                {r: replace(s, evidence=Evidence.ASSUMPTION) for r, s in issue.ratings.items()}
            ),
        )
        if issue.id == "trade"
        else issue
        for issue in project.issues
    )
    return replace(project, partners=replace(project.partners, actors=actors), issues=issues)


@settings(max_examples=25, deadline=None)
@given(projects())
def test_each_place_named_would_change_and_no_other(project: Project) -> None:
    answers = answers_of(assumed(project))
    problem, arrays = answers.problem, answers.problem.arrays
    best = {n for n in range(5) if answers.ranking.best >> n & 1}

    def changes(changed: object, n: int) -> bool:
        first = ranked(changed, method_of(project), list(answers.weights)).first()  # type: ignore[arg-type]
        inside = [n in each for each in first]
        return not any(inside) if n in best else all(inside)

    by_ratings, by_threshold = set(), set()
    for n in range(1, 5):
        for row, rating in enumerate(RATINGS):
            if rating not in problem.counting:
                continue
            for step in (-1, 1):
                value = arrays.ratings[row, n] + step
                if 0 <= value <= 4:
                    table = arrays.ratings.copy()
                    table[row, n] = value
                    if changes(replace(arrays, ratings=table), n):
                        by_ratings.add(n)
        good = arrays.good
        assert good is not None
        if good.kind is GoodKind.THRESHOLD and problem.effectiveness is not None:
            for share in (good.threshold - 0.1, min(good.threshold + 0.1, 1.0)):
                if changes(replace(arrays, good=replace(good, threshold=share)), n):
                    by_threshold.add(n)
    result = dependence(answers)
    names = [actor.id for actor in problem.actors]
    assert {names.index(a.id) for a in (*result.leaving, *result.joining)} == by_ratings
    assert {names.index(a.id) for a in result.leaving} <= best
    both = (*result.leaving_by_threshold, *result.joining_by_threshold)
    assert {names.index(a.id) for a in both} == by_threshold
    sentence = dependence_sentence(result)
    assert bool(sentence) == bool(by_ratings | by_threshold)
    for n in by_ratings | by_threshold:
        assert problem.actors[n].title in sentence


def test_what_is_no_assumption_is_not_named() -> None:
    assert dependence(answers_of(PROJECT)) == Dependence((), ())
    assert assumption_sentences(answers_of(PROJECT), dependence(answers_of(PROJECT))) == ()
    assert good_sentence(answers_of(assumed(PROJECT))) == "That 60% is enough on Trade is an assumption."
    other = assumed(set_good(PROJECT, "trade", GoodKind.SUMMATION))
    assert good_sentence(answers_of(other)) == (
        "That on Trade the rule is “every member counts” is an assumption."
    )


@pytest.mark.parametrize("issue_id", ["trade", "norms"])
def test_in_the_presets_an_assumed_threshold_is_said_where_the_answer_stands(issue_id: str) -> None:
    answers = answers_of(presets.load("table-1-goals"), issue_id)
    texts = assumption_sentences(answers, quick_dependence(answers))
    assert "is enough on" in texts[0]
    assert texts[1].startswith("In only by assumption: Japan")
    assert texts[-1].endswith("ratings are assumptions.")
