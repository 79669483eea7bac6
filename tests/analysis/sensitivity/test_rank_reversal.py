# SPDX-License-Identifier: MIT
from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from random import Random
from time import process_time

import pytest
from hypothesis import given

from mcda_app.analysis.ranking.decision_matrix import issue_matrix
from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.analysis.sensitivity.rank_reversal import (
    Change,
    add_one,
    describe_additions,
    describe_drops,
    drop_one,
)
from mcda_app.analysis.sensitivity.tipping_sentences import describe_tips
from mcda_app.domain.edits.criteria import remove_criterion
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.issue import Option
from mcda_app.domain.method_settings import Method, MethodSettings, Normalisation, Synthesis
from mcda_app.domain.pairwise import Judgements
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Scale
from mcda_app.files import presets
from mcda_app.methods.ranking import TIE_TOLERANCE
from tests.analysis.problems import project_of, projects


def drops(project: Project, issue_id: str = "i") -> tuple[Change, ...]:
    return drop_one(issue_matrix(project, project.issue(issue_id)), project.weights, project.settings)


def additions(project: Project) -> tuple[Change, ...]:
    return add_one(issue_matrix(project, project.issues[0]), project.weights, project.settings)


@given(projects(locks=False))
def test_what_is_told_is_what_dropping_it_does(project: Project) -> None:
    before = evaluate(project)["i"]
    for change in drops(project):
        if isinstance(change.what, Option):
            issue = replace(project.issues[0], excluded=frozenset({change.what.id}))
            after = evaluate(project.with_issue(issue))["i"]
        else:
            after = evaluate(remove_criterion(project, change.what.id))["i"]
        for a, b in change.pairs:
            scores = [r.standing(o.id).score for r in (before, after) for o in (a, b)]
            assert None not in scores
            first, second, then_first, then_second = (s or 0.0 for s in scores)
            assert (first - second) * (then_first - then_second) <= 1e-9
        assert change.first_changes <= change.changes


def test_fixed_anchors_never_reverse_when_an_option_goes() -> None:
    project = project_of(
        [[4, 0, 1], [3, 2, 0], [0, 3, 4]],
        [3, 4, 2],
        settings=MethodSettings(normalisation=Normalisation.ANCHORS),
    )
    assert not any(c.changes for c in drops(project) if isinstance(c.what, Option))
    assert not any(c.changes for c in additions(project))
    sentence = "Adding a copy of an option, or one at the ends of the scales, would not change the order."
    assert describe_additions(additions(project)) == sentence


def test_belton_and_gears_copy_reverses_distributive_ahp_but_not_ideal_mode() -> None:
    # A copy of B under AHP: in distributive mode the copies share what B had (Belton & Gear 1983).
    scores = [[0, 4, 3], [4, 0, 4], [0, 0, 0]]
    for synthesis, reversed_ in ((Synthesis.DISTRIBUTIVE, True), (Synthesis.IDEAL, False)):
        settings = MethodSettings(method=Method.AHP, synthesis=synthesis)
        project = project_of(scores, [1, 1, 1], settings=settings)
        copy = next(c for c in additions(project) if c.name == "a copy of B")
        assert copy.first_changes is reversed_


def test_the_only_option_and_the_only_criterion_cannot_go() -> None:
    assert (
        describe_drops(drops(project_of([[4]], [1])))
        == "There is nothing to drop: too few options are ranked."
    )
    assert additions(project_of([[None]], [1])) == ()


def test_what_held_the_comparisons_together_cannot_go() -> None:
    project = project_of([[4], [2], [1]], [1], settings=MethodSettings(method=Method.AHP))
    linked = Judgements(FrozenDict({("a", "b"): 3.0, ("b", "c"): 2.0}))
    project = project.with_issue(replace(project.issues[0], judgements=FrozenDict({"c0": linked})))
    assert describe_drops(drops(project)) == "Without B, no option can be ranked."


def test_one_sentence_an_issue() -> None:
    project = project_of([[4, 2], [2, 4]], [3, 1])
    sentence = describe_drops(drops(project))
    assert sentence == "Without Criterion 0, B leads."
    project = project_of([[4, 4], [2, 2]], [3, 1])
    sentence = describe_drops(drops(project))
    assert sentence == "Dropping any one option or criterion would not change the order of the rest."


def test_sharing_knowledge_in_the_start_project() -> None:
    assert describe_drops(drops(presets.load("start"), "knowledge")) == (
        "Without Cost of coordination, Global leads; without Effectiveness or Leverage over development, "
        "the order below first place changes."
    )


def test_beside_a_table_the_rest_of_many_names_is_counted() -> None:
    changes = drops(presets.load("start"), "knowledge")
    behind = next(change for change in changes if change.changes and not change.first_changes)
    five = [behind._replace(what=replace(behind.what, title=name)) for name in "ABCDE"]
    text = "Without A or B (and 3 more), the order below first place changes."
    assert describe_drops(five, 2) == text
    text = "Without A, B, C, D or E, the order below first place changes."
    assert describe_drops(five, 4) == describe_drops(five) == text


def test_many_criteria_are_tried_at_fewer_ends() -> None:
    row = [4.0, 3.0, 2.0, 1.0, 0.0, 1.0, 2.0, 3.0]
    assert len(additions(project_of([row, row[::-1]], [1] * 8))) == 2 + 2 + 16


def many(count: int) -> Project:
    """Options that differ little, on six criteria, compared in pairs by AHP."""
    scale = Scale(low=0.0, high=10.0)
    rows = [[float((7 * n + 5 * m * n) % 11) % 10 + n / 1000 for m in range(6)] for n in range(count)]
    rows = [[min(value, 10.0) for value in row] for row in rows]
    return project_of(
        rows,
        [1, 2, 3, 4, 5, 6],
        signs=[1, -1, 1, 1, -1, 1],
        scales=[scale] * 6,
        settings=MethodSettings(method=Method.AHP),
    )


def test_dropping_one_of_many_is_ranking_the_rest_anew() -> None:
    project = many(14)
    issue = project.issues[0]
    for change in drops(project):
        if isinstance(change.what, Option):
            without = replace(issue, excluded=frozenset({change.what.id}))
            assert change.leaders == evaluate(project.with_issue(without))["i"].leaders


def test_many_options_under_ahp_are_looked_into_in_seconds() -> None:
    # One eigenvector after another, this took minutes.
    project = many(60)
    problem = issue_matrix(project, project.issues[0])
    started = process_time()
    assert drops(project)
    assert describe_tips(problem, project.weights, project.settings, 5)
    assert process_time() - started < 40


def under_topsis(settings: MethodSettings, seed: int) -> Project:
    """So many options that all drops are worked out at once."""
    draw = Random(seed)
    scores = [[draw.randrange(5) for _ in range(4)] for _ in range(14)]
    return project_of(scores, [3, 4, 2, 0], signs=[1, -1, 1, 1], settings=settings)


@pytest.mark.parametrize("normalisation", Normalisation)
def test_all_drops_at_once_change_what_each_changes_alone(normalisation: Normalisation) -> None:
    project = under_topsis(MethodSettings(normalisation=normalisation), 3)
    matrix, issue = issue_matrix(project, project.issues[0]), project.issues[0]
    before = {s.option.id: s.score or 0.0 for s in evaluate(project)["i"].standings}
    changes = drops(project)
    assert [c.name for c in changes] == [
        *(o.label for o in matrix.options),
        *("Criterion 0", "Criterion 1", "Criterion 2"),
    ]
    assert any(c.pairs for c in changes)
    for change in changes:
        if isinstance(change.what, Option):
            left = project.with_issue(replace(issue, excluded=frozenset({change.what.id})))
        else:
            assert not isinstance(change.what, str)
            left = remove_criterion(project, change.what.id)
        result = evaluate(left)["i"]
        after = {s.option.id: s.score for s in result.standings if s.score is not None}
        assert change.leaders == result.leaders
        moved = {
            (a, b)
            for a, b in combinations([o for o in matrix.options if o.id in after], 2)
            if sign(before[a.id] - before[b.id]) != sign(after[a.id] - after[b.id])
        }
        assert set(change.pairs) == moved
        first = max(before[o] for o in after)
        stayed = {o for o in after if before[o] >= first - TIE_TOLERANCE}
        assert change.first_changes == (stayed != {o.id for o in change.leaders})


def sign(gap: float) -> int:
    return (gap > TIE_TOLERANCE) - (gap < -TIE_TOLERANCE)
