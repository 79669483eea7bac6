# SPDX-License-Identifier: MIT
from __future__ import annotations

import random
import sys
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mcda_app.analysis.ranking import evaluation
from mcda_app.analysis.ranking.decision_matrix import issue_matrix
from mcda_app.analysis.ranking.evaluation import Evaluation, Evaluator, evaluate
from mcda_app.analysis.ranking.issue_ranking import IssueResult, rank_issue
from mcda_app.analysis.ranking.vectorised_evaluation import VectorisedRanker
from mcda_app.domain.edits.scores import set_score
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.method_settings import Method, MethodSettings, Prioritisation
from mcda_app.domain.pairwise import Judgements
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Scale
from mcda_app.domain.score import Score
from mcda_app.domain.weights import Weights, normalised
from tests.analysis.problems import ALL_SETTINGS, FIVE, project_of


@st.composite
def many_issues(draw: st.DrawFn) -> Project:
    """Issues with gaps, exclusions, options, weights and comparisons of their own, drawn by a seed."""
    r = random.Random(draw(st.integers(0, 2**32)))
    width, count = draw(st.integers(1, 4)), draw(st.integers(1, 5))
    scale = draw(st.sampled_from((FIVE, Scale(low=-2.0, high=9.0))))
    scarce = draw(st.sampled_from((0.0, 0.15)))

    def value() -> float | None:
        if r.random() < scarce:
            return None
        return float(r.randrange(5)) if scale is FIVE else round(r.uniform(-2, 9), 3)

    base = project_of(
        [[value() for _ in range(width)] for _ in range(count)],
        [r.randrange(5) if m else 1 for m in range(width)],
        signs=[r.choice((1, -1)) for _ in range(width)],
        scales=[scale] * width,
        settings=replace(
            draw(st.sampled_from(ALL_SETTINGS)), prioritisation=draw(st.sampled_from(Prioritisation))
        ),
    )
    return replace(base, issues=tuple(_issue(r, base, n, value) for n in range(draw(st.integers(1, 6)))))


def _issue(r: random.Random, base: Project, n: int, value) -> Issue:
    own = tuple(Option(f"x{k}", f"X{k}") for k in range(r.randrange(4))) if r.random() < 0.2 else None
    options = base.options if own is None else own
    project = project_of(
        [[value() for _ in base.criteria] for _ in options],
        [1.0] * len(base.criteria),
        scales=[c.scale for c in base.criteria],
    ).issues[0]
    scores = {(options[ord(o) - 97].id, c): s for (o, c), s in project.scores.items() if options}
    judged = {}
    if len(options) > 1 and r.random() < 0.3:
        pairs = {(options[0].id, o.id): float(r.randint(1, 9)) for o in options[1:] if r.random() < 0.9}
        judged = {base.criteria[0].id: Judgements(FrozenDict(pairs))}
    weights = Weights(normalised({c.id: r.random() for c in base.criteria})) if r.random() < 0.3 else None
    return Issue(
        f"i{n}",
        f"Issue {n}",
        options=own,
        excluded=frozenset(o.id for o in options if r.random() < 0.15),
        weights=weights,
        scores=FrozenDict(scores),
        judgements=FrozenDict(judged),
    )


def stepwise(project: Project) -> dict[str, IssueResult]:
    return {
        issue.id: rank_issue(
            issue_matrix(project, issue),
            project.weights_of(issue),
            project.settings,
            project.options_of(issue),
            issue,
        )
        for issue in project.issues
    }


def assert_same(results: dict[str, IssueResult], expected: dict[str, IssueResult]) -> None:
    assert results.keys() == expected.keys()
    for key, result in results.items():
        expected_result = expected[key]
        for a, b in zip(result.standings, expected_result.standings, strict=True):
            assert a._replace(score=None) == b._replace(score=None)
            assert a.score == (None if b.score is None else pytest.approx(b.score, abs=1e-12))
        assert (result.leaders, result.idle, result.failure) == (
            expected_result.leaders,
            expected_result.idle,
            expected_result.failure,
        )
        assert result.weights is expected_result.weights
        assert result.issue is expected_result.issue


@given(many_issues())
@settings(max_examples=150)
def test_all_at_once_is_as_one_by_one(project: Project) -> None:
    problems = [(issue, issue_matrix(project, issue)) for issue in project.issues]
    assert_same(VectorisedRanker().rank(project, problems), stepwise(project))


@given(many_issues(), st.data())
@settings(max_examples=60)
def test_what_is_kept_between_edits_does_not_show(project: Project, data: st.DataObject) -> None:
    ranker = VectorisedRanker()
    for _ in range(4):
        problems = [(issue, issue_matrix(project, issue)) for issue in project.issues]
        assert_same(ranker.rank(project, problems), stepwise(project))
        edit = data.draw(st.sampled_from(("weights", "drop issue", "settings", "exclude", "threshold")))
        first = project.issues[0] if project.issues else None
        if edit == "weights":
            share = data.draw(st.sampled_from((0.0, 0.3, 1.0)))
            project = replace(project, weights=project.weights.moved("c0", share))
        elif edit == "drop issue":
            project = replace(project, issues=project.issues[1:])
        elif edit == "threshold":
            first_criterion, *others = project.criteria
            at = data.draw(st.sampled_from((None, *first_criterion.scale.bounds, 2.0)))
            project = replace(project, criteria=(replace(first_criterion, threshold=at), *others))
        elif edit == "settings":
            project = replace(project, settings=data.draw(st.sampled_from(ALL_SETTINGS)))
        elif first is not None:
            missing = frozenset(o.id for o in project.options_of(first)[:1])
            project = project.with_issue(replace(first, excluded=first.excluded ^ missing))


class TestTheEvaluator:
    @pytest.fixture(params=[MethodSettings(method=method) for method in Method])
    def large(self, request: pytest.FixtureRequest) -> Project:
        r = random.Random(3)
        one = project_of([[0.0] * 6] * 8, [1, 2, 3, 4, 5, 6], settings=request.param)

        def scored(n: int) -> Issue:
            rows = [[float(r.randrange(5)) for _ in range(6)] for _ in range(8)]
            return replace(project_of(rows, [1] * 6).issues[0], id=f"i{n}")

        return replace(one, issues=tuple(map(scored, range(12))))

    def test_it_takes_the_quick_way_and_gets_the_same(self, large: Project, monkeypatch) -> None:
        batch_sizes = []
        quick = VectorisedRanker.rank
        monkeypatch.setattr(
            VectorisedRanker, "rank", lambda self, p, i: batch_sizes.append(len(i)) or quick(self, p, i)
        )
        evaluator = Evaluator()
        assert_same(evaluator.evaluate(large).results, stepwise(large))
        moved = replace(large, weights=large.weights.moved("c0", 0.5))
        assert_same(evaluator.evaluate(moved).results, stepwise(moved))
        assert batch_sizes == [12, 12]

    def test_an_edit_of_one_issue_leaves_the_other_results_as_they_are(self, large: Project) -> None:
        evaluator = Evaluator()
        before = evaluator.evaluate(large)
        edited = set_score(large, "i3", "a", "c0", Score(level="l4"))
        after: Evaluation = evaluator.evaluate(edited)
        assert_same(after.results, stepwise(edited))
        assert [k for k in after.results if after[k] is not before[k]] == ["i3"]

    def test_unchanged_projects_are_not_ranked_again(self, large: Project) -> None:
        evaluator = Evaluator()
        first = evaluator.evaluate(large)
        again = evaluator.evaluate(large)
        assert all(again[k] is first[k] for k in first.results)

    def test_weights_that_do_not_sum_to_one_fail_in_the_same_words(self, large: Project) -> None:
        odd = replace(large, weights=Weights(FrozenDict({c.id: 0.5 for c in large.criteria})))
        assert_same(evaluate(odd).results, stepwise(odd))
        assert all("sum to 100" in r.failure for r in evaluate(odd).results.values())

    def test_small_projects_do_without(self, large: Project, monkeypatch) -> None:
        monkeypatch.setattr(evaluation, "VECTORISE_FROM", 10**9)
        evaluator = Evaluator()
        monkeypatch.setitem(sys.modules, VectorisedRanker.__module__, None)  # importing it would fail
        assert_same(evaluator.evaluate(large).results, stepwise(large))
