# SPDX-License-Identifier: MIT
"""Thresholds in random draws of scores: against the ranking of the document in each draw."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from mcda_app.analysis.acceptability.column_sampler import PageDraws, VaryingColumn
from mcda_app.analysis.acceptability.results import IssueAcceptability
from mcda_app.analysis.acceptability.run import acceptability
from mcda_app.analysis.acceptability.sentences import eliminated_sentences
from mcda_app.analysis.acceptability.weight_sampler import SampledWeights
from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.domain.acceptability_question import AcceptabilityQuestion, WeightVariation
from mcda_app.domain.edits.rules.thresholds import set_threshold
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.issue import Option
from mcda_app.domain.method_settings import Method, MethodSettings
from mcda_app.domain.pairwise import Judgements
from mcda_app.domain.project import Project
from mcda_app.domain.score import Score
from mcda_app.domain.thresholds.knock_out import is_acceptable
from mcda_app.domain.weights import Weights
from tests.analysis.problems import ALL_SETTINGS, FIVE, project_of, projects

ALL, AROUND, CURRENT = WeightVariation.ALL, WeightVariation.AROUND, WeightVariation.CURRENT
VALUE = MethodSettings(method=Method.VALUE)


def answer_of(project: Project, question: AcceptabilityQuestion) -> IssueAcceptability:
    return acceptability(project, question)["i"]


class OneByOne:
    """Every draw as a document of its own, evaluated.

    options  those in the result, whose place in it selects their draws
    """

    def __init__(
        self, project: Project, question: AcceptabilityQuestion, options: tuple[Option, ...]
    ) -> None:
        issue, size = project.issues[0], len(options)
        drawn = SampledWeights(project, question).page(0, squared=False, whole=False)
        weights = drawn.of(issue, [c.id for c in project.criteria])[0]
        columns = []
        for m, criterion in enumerate(project.criteria):
            values = [issue.score(o.id, criterion.id).value_on(criterion) for o in options]
            steps = question.score_levels
            column = VaryingColumn(
                m, criterion, values, project.settings, score_levels=steps, free_levels=False
            )
            columns.append(column.values(PageDraws(question.seed, 0)))
        self.counts = [[0] * size for _ in options]
        self.wins = [[0] * size for _ in options]
        self.shared = self.empty = 0
        there = {o.id for o in options}
        out = frozenset(o.id for o in project.options if o.id not in there)
        for s in range(question.samples):
            total = sum(weights[:, s])
            scores = {
                (o.id, c.id): Score(number=float(columns[m][n, s]))
                for n, o in enumerate(options)
                for m, c in enumerate(project.criteria)
            }
            shares = {c.id: weights[m, s] / total for m, c in enumerate(project.criteria)}
            at = replace(
                project,
                weights=Weights(FrozenDict(shares)),
                issues=(replace(issue, scores=FrozenDict(scores), excluded=out),),
            )
            self._add(evaluate(at)["i"], options)

    def _add(self, result, options) -> None:
        self.shared += len(result.leaders) > 1
        self.empty += not result.leaders
        standings = [result.standing(o.id) for o in options]
        for n, one in enumerate(standings):
            if one.rank is not None:
                self.counts[n][one.rank - 1] += 1
                for k, other in enumerate(standings):
                    self.wins[n][k] += other.rank is None or one.rank < other.rank


@given(st.data(), projects(locks=False), st.sampled_from((ALL, AROUND, CURRENT)), st.integers(0, 2**53))
@settings(max_examples=60, deadline=None)
def test_counts_are_those_of_screening_and_ranking_each_draw(data, project, weights, seed) -> None:
    low, high = project.criteria[0].scale.bounds
    for criterion in data.draw(st.sets(st.sampled_from(project.criteria), min_size=1, max_size=2)):
        limit = data.draw(st.integers(1, 3)) / 4 * (high - low) + low
        project = set_threshold(project, criterion.id, limit)
    question = AcceptabilityQuestion(
        weights,
        score_levels=data.draw(st.integers(0, 2)),
        free_missing=data.draw(st.booleans()),
        samples=20,
        seed=seed,
    )
    issue = project.issues[0]
    gaps = any(issue.score(o.id, c.id).missing for o in project.options for c in project.criteria)
    assume(question.free_missing or (question.score_levels and not gaps))
    result = answer_of(project, question)
    by_id = {o.id for o in result.options}
    for option in project.options:
        if option.id not in by_id:
            assert any(never_acceptable(project, option, c, question) for c in project.criteria)
    if not result.options:
        assert "thresholds" in result.failure
        return
    expected = OneByOne(project, question, result.options)
    assert [list(row) for row in result.counts] == expected.counts
    assert (result.shared, result.empty) == (expected.shared, expected.empty)
    wins = [[round(share * question.samples) for share in row] for row in result.wins]
    assert wins == expected.wins
    assert [round(share * question.samples) for share in result.eliminated] == [
        question.samples - sum(row) for row in expected.counts
    ]


def never_acceptable(project, option, criterion, question) -> bool:
    """Whether no score that may be drawn meets the threshold."""
    value = project.issues[0].score(option.id, criterion.id).value_on(criterion)
    low, high = criterion.scale.bounds
    if value is None:
        return False
    step = question.score_levels * (1.0 if criterion.scale.levels else (high - low) / 10)
    best = min(max(value + criterion.direction.sign * step, low), high)
    return not is_acceptable(criterion, best)


@pytest.mark.parametrize("settings_", ALL_SETTINGS, ids=str)
def test_edited_comparisons_are_those_of_the_options_that_are_left(settings_) -> None:
    project = project_of([[2, 4], [3, 2], [4, 1]], [0.6, 0.4], settings=settings_)
    edited = Judgements(FrozenDict({("a", "b"): 3.0, ("a", "c"): 5.0, ("b", "c"): 2.0}))
    issue = replace(project.issues[0], judgements=FrozenDict({"c0": edited}))
    project = set_threshold(project.with_issue(issue), "c0", "l2")
    question = AcceptabilityQuestion(ALL, score_levels=1, samples=40)
    result = answer_of(project, question)
    expected = OneByOne(project, question, result.options)
    assert [list(row) for row in result.counts] == expected.counts
    assert sum(result.eliminated) > 0


@pytest.mark.parametrize("settings_", ALL_SETTINGS, ids=str)
def test_a_third_of_the_draws_eliminates_an_option_at_its_threshold(settings_) -> None:
    """One level off either way, the three levels alike: at the threshold a third of them miss it."""
    project = project_of([[2, 3], [4, 1]], [0.5, 0.5], settings=settings_)
    project = set_threshold(project, "c0", "l2")
    result = answer_of(project, AcceptabilityQuestion(ALL, score_levels=1, samples=20_000))
    out, stays = result.eliminated
    assert out == pytest.approx(1 / 3, abs=0.015)
    assert (stays, result.empty) == (0, 0)
    assert result.share("b") >= out
    assert result.wins[1][0] >= out
    assert sum(result.counts[0]) == result.samples - round(out * result.samples)


def test_an_option_that_misses_its_threshold_now_returns_in_some_draws() -> None:
    project = set_threshold(project_of([[1, 4], [3, 0], [0, 4]], [0.5, 0.5], settings=VALUE), "c0", "l2")
    assert [o.id for o in answer_of(project, AcceptabilityQuestion(ALL, samples=100)).options] == ["b"]
    result = answer_of(project, AcceptabilityQuestion(ALL, score_levels=1, samples=20_000))
    assert [o.id for o in result.options] == ["a", "b"]
    assert result.eliminated == (pytest.approx(2 / 3, abs=0.015), 0)


def test_a_criterion_without_weight_eliminates_too() -> None:
    project = set_threshold(project_of([[4, 2], [1, 4]], [1.0, 0.0], settings=VALUE), "c1", "l2")
    question = AcceptabilityQuestion(CURRENT, score_levels=1, samples=20_000)
    result = answer_of(project, question)
    assert result.eliminated == (pytest.approx(1 / 3, abs=0.015), 0)
    assert result.share("b") == pytest.approx(1 / 3, abs=0.015)
    at = result.confidence[0]
    assert at == pytest.approx(2 / 3, abs=0.015)


@pytest.mark.parametrize("settings_", ALL_SETTINGS, ids=str)
def test_free_level_values_move_the_threshold_with_its_level(settings_) -> None:
    project = project_of([[2, 3], [3, 1], [4, 2]], [0.5, 0.5], settings=settings_)
    project = set_threshold(project, "c0", "l2")
    question = AcceptabilityQuestion(ALL, score_levels=1, samples=2_000)
    plain, free = answer_of(project, question), answer_of(project, replace(question, free_levels=True))
    assert free.eliminated == plain.eliminated
    assert free.counts != plain.counts
    weights_only = answer_of(project, AcceptabilityQuestion(ALL, free_levels=True, samples=500))
    assert weights_only.eliminated == (0, 0, 0)


def test_where_nobody_is_left_nobody_is_first() -> None:
    project = set_threshold(project_of([[2, 1], [2, 1]], [0.5, 0.5], settings=VALUE), "c0", "l2")
    project = set_threshold(project, "c1", "l1")
    result = answer_of(project, AcceptabilityQuestion(ALL, score_levels=1, samples=20_000))
    stays = 2 / 3 * 2 / 3  # two scores, each of three levels, one of which is too low
    assert result.eliminated == (pytest.approx(1 - stays, abs=0.015),) * 2
    assert result.empty / result.samples == pytest.approx((1 - stays) ** 2, abs=0.015)
    firsts = [row[0] for row in result.counts]
    assert sum(firsts) - result.shared == result.samples - result.empty


def test_one_threshold_that_nobody_can_meet_is_said() -> None:
    project = set_threshold(project_of([[0, 1], [1, 1]], [0.5, 0.5], settings=VALUE), "c0", "l4")
    result = answer_of(project, AcceptabilityQuestion(ALL, score_levels=2, samples=100))
    assert "thresholds" in result.failure


def test_the_shares_are_told_in_words() -> None:
    project = set_threshold(project_of([[2, 3], [4, 1]], [0.5, 0.5], settings=VALUE), "c0", "l2")
    question = AcceptabilityQuestion(ALL, score_levels=1, samples=20_000)
    (text,) = eliminated_sentences(acceptability(project, question), "i")
    assert text == "A misses a threshold in 33% of the draws and has no rank there."
    assert not eliminated_sentences(acceptability(project, replace(question, score_levels=0)), "i")
    both = set_threshold(project_of([[2, 1], [2, 1]], [0.5, 0.5], settings=VALUE), "c0", "l2")
    texts = eliminated_sentences(acceptability(both, question), "i")
    assert len(texts) == 3
    assert texts[-1] == "In 11% of the draws every option misses a threshold, and none is first."


def test_level_thresholds_of_many_options_are_screened_quickly() -> None:
    scores = [[float((n * 7 + m) % 5) for m in range(3)] for n in range(12)]
    project = set_threshold(project_of(scores, [0.4, 0.3, 0.3]), "c0", FIVE.levels[2].id)
    result = answer_of(project, AcceptabilityQuestion(ALL, score_levels=1, samples=10_000))
    assert max(result.eliminated) > 0.5
    for row, out in zip(result.counts, result.eliminated, strict=True):
        assert sum(row) == result.samples - round(out * result.samples)
