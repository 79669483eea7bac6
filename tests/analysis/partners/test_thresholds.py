# SPDX-License-Identifier: MIT
"""Coalitions that miss a criterion's threshold, by all coalitions computed one by one."""

from __future__ import annotations

from dataclasses import replace
from math import inf

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mcda_app.analysis.partners.answers import PartnerAnswers
from mcda_app.analysis.partners.certainty import certainty, empty_sentence, weight_draws
from mcda_app.analysis.partners.problem import (
    PartnerProblem,
    obstacle,
    partner_problem,
    weighty_criteria,
)
from mcda_app.analysis.partners.sentences import (
    barred_sentence,
    cost_sentence,
    enough_sentence,
    forum_sentence,
    growth_sentence,
    remarks,
    sentences,
    spare_sentence,
    threshold_sentence,
)
from mcda_app.analysis.partners.tipping import weight_memberships
from mcda_app.domain.edits.partners.coalition_rules import clear_good
from mcda_app.domain.edits.rules.thresholds import set_threshold
from mcda_app.domain.project import Project
from mcda_app.domain.thresholds.knock_out import threshold_value
from mcda_app.errors import MethodError
from mcda_app.methods.coalitions.thresholds import MARGIN
from tests.analysis.partners.problems import PROJECT, answers_of, brute, method_of, projects, weighted
from tests.domain.partner_projects import NAMES
from tests.methods.coalitions import brute_force as plain

Coalition = frozenset[int]


@st.composite
def screened_projects(draw: st.DrawFn) -> Project:
    project = draw(projects())
    for criterion in draw(st.sets(st.sampled_from(project.criteria), min_size=1, max_size=2)):
        low, high = criterion.scale.bounds
        project = set_threshold(project, criterion.id, low + draw(st.integers(0, 8)) / 8 * (high - low))
    return project


def falls(problem: PartnerProblem, members: Coalition) -> bool:
    """Whether a coalition misses a threshold, by its number on the criterion's scale."""
    for criterion, column in zip(problem.criteria, problem.arrays.criteria, strict=True):
        limit, (low, high) = threshold_value(criterion), criterion.scale.bounds
        if limit is None:
            continue
        number = plain.scale_number(column, plain.place(problem.arrays, column, members))
        if criterion.direction.sign * (number - limit) < -MARGIN * (high - low):
            return True
    return False


def left(project: Project, problem: PartnerProblem) -> plain.Ranked:
    weights = problem.weights(project.weights_of(problem.issue))
    scores = plain.ranked(problem.arrays, method_of(project), weights).scores
    return plain.Ranked({c: s for c, s in scores.items() if not falls(problem, c)})


def highest(scores: list[float]) -> float:
    return max(scores, default=-inf)


@settings(max_examples=40, deadline=None)
@given(screened_projects())
def test_the_best_and_all_that_is_said_of_it_rest_on_the_coalitions_left(project: Project) -> None:
    issue = project.issue("trade")
    problem = partner_problem(project, issue, weighty_criteria(project, issue))
    if not left(project, problem).scores:
        with pytest.raises(MethodError, match="Every coalition misses a threshold"):
            answers_of(project)
        return
    answers = answers_of(project)
    every, of_left = brute(answers, method_of(project)).scores, left(project, answers.problem)
    first, alone, everybody = of_left.first(), frozenset({0}), frozenset(range(5))
    assert answers.ranking.best == plain.mask(first[0])
    assert answers.ranking.out == len(every) - len(of_left.scores)
    assert bool(answers.alone.misses) == (alone not in of_left.scores)
    assert bool(answers.everybody.misses) == (everybody not in of_left.scores)
    for result in answers.forums:
        ids = frozenset(NAMES.index(actor.title) for actor in result.members)
        assert bool(result.score.misses) == (ids not in of_left.scores)
        assert (result.score.rank is None) == bool(result.score.misses)
        assert result.score.score == pytest.approx(every[ids], abs=1e-9)
    for n, actor in enumerate(answers.problem.actors[1:], 1):
        outside = highest([s for c, s in of_left.scores.items() if n not in c])
        needed = outside <= of_left.scores.get(alone, -inf) + plain.TIE
        expected = needed and n in first[0] and len(first[0]) > 1
        assert (actor in answers.indispensable) == expected
        joined = of_left.scores.get(first[0] | {n}, -inf) - of_left.top
        out = n not in first[0]
        assert (actor in answers.barred) == (out and joined == -inf)
        assert (actor in answers.only_costs) == (out and -inf < joined < -plain.TIE)
        assert (actor.title in barred_sentence(answers)) == (actor in answers.barred)
        if actor in answers.barred:
            assert actor.title not in cost_sentence(answers) or "Every partner" in cost_sentence(answers)
    check_sentences(answers, of_left, first)


def check_sentences(answers: PartnerAnswers, of_left: plain.Ranked, first: list[Coalition]) -> None:
    text = threshold_sentence(answers)
    assert bool(text) == bool(answers.ranking.out)
    assert (text in remarks(answers)) == bool(text)
    spare = spare_sentence(answers)
    if answers.alone.misses and not answers.alone_is_best:
        assert "going alone" not in spare
    if answers.ranking.out:
        assert growth_sentence(answers) == ""
    enough = enough_sentence(answers)
    if "costs more than it brings" in enough:
        assert not answers.barred
        count = len(first[0])
        assert all(s < of_left.top - plain.TIE for c, s in of_left.scores.items() if len(c) > count)
    if "each partner brings more" in enough:
        assert not answers.ranking.out
    if all(result.score.misses for result in answers.forums):
        assert forum_sentence(answers) == "Every forum misses a threshold."
    elif answers.alone.misses:
        assert forum_sentence(answers) != "No forum beats going alone."
    assert all(sentences(answers))


def effective(least: str) -> Project:
    """Effectiveness must be at least so high; it grows with members that have a share of the whole."""
    return set_threshold(weighted(PROJECT, 1, 9, 1, 1), "effectiveness", least)


def test_a_threshold_brings_in_who_would_cost_more_than_it_brings() -> None:
    free = answers_of(weighted(PROJECT, 1, 9, 1, 1))
    levels = [level.id for level in PROJECT.criterion("effectiveness").scale.levels]
    forced = answers_of(effective(levels[-1]))
    assert free.alone_is_best
    assert not forced.alone_is_best
    assert forced.alone.misses
    assert [c.id for c in forced.missed(forced.alone)] == ["effectiveness"]
    assert forced.ranking.score < free.ranking.score
    assert forced.ranking.alone == -inf
    (text,) = (t for t in sentences(forced) if t.startswith("Out, since"))
    title = PROJECT.criterion("effectiveness").title
    assert f"{title}: at least" in text


def test_a_threshold_of_a_criterion_without_weight_screens_coalitions_too() -> None:
    project = weighted(PROJECT, 0, 3, 1, 1)
    levels = [level.id for level in project.criterion("effectiveness").scale.levels]
    answers = answers_of(set_threshold(project, "effectiveness", levels[-1]))
    assert answers.ranking.out
    assert answers.weights[[c.id for c in answers.problem.criteria].index("effectiveness")] == 0
    unset = clear_good(set_threshold(project, "effectiveness", levels[-1]), "trade")
    assert not answers_of(unset).ranking.out


def test_where_every_coalition_is_out_the_page_says_so() -> None:
    low, _ = PROJECT.criterion("cost").scale.bounds
    levels = [level.id for level in PROJECT.criterion("effectiveness").scale.levels]
    project = set_threshold(effective(levels[-1]), "cost", low)
    issue = project.issue("trade")
    with pytest.raises(MethodError, match="Every coalition misses a threshold"):
        answers_of(project)
    assert obstacle(project, issue) == ""  # nothing is missing: it is the ranking that is empty


@settings(max_examples=25, deadline=None)
@given(screened_projects(), st.sampled_from(["effectiveness", "cost", "alignment", "leverage"]))
def test_weights_move_among_the_coalitions_left_alone(project: Project, criterion: str) -> None:
    issue = project.issue("trade")
    try:
        answers = answers_of(project)
        tipping = weight_memberships(project, issue, criterion, answers.frontiers)
    except MethodError:
        return
    assert tipping is not None
    for share in (0.15, 0.45, 0.8):
        moved = replace(project, weights=project.weights.moved(criterion, share))
        of_left = left(moved, answers_of(moved).problem)
        first = of_left.first()
        for n, actor in enumerate(answers.problem.actors):
            around = [i for i in tipping.actors[actor.id] if i.low - 1e-9 <= share <= i.high + 1e-9]
            assert any(i.in_some for i in around) or not any(n in c for c in first)
            if len(around) == 1 and around[0].low + 1e-6 < share < around[0].high - 1e-6:
                assert around[0].in_all == all(n in c for c in first)


def test_draws_count_only_coalitions_that_meet_the_threshold_in_them() -> None:
    levels = [level.id for level in PROJECT.criterion("effectiveness").scale.levels]
    project = effective(levels[2])
    issue = project.issue("trade")
    answers = answers_of(project)
    fixed = certainty(project, issue, rating_levels=0, samples=400)
    moving = certainty(project, issue, rating_levels=1, samples=400)
    assert fixed is not None
    assert moving is not None
    missing = {plain.mask(c) for c in brute(answers).scores if falls(answers.problem, c)}
    assert missing
    assert not missing & fixed.counts.firsts.keys()
    assert fixed.counts.empty == 0
    assert not empty_sentence(fixed)
    assert missing & moving.counts.firsts.keys() or moving.counts.empty
    assert weight_draws(project, answers).samples
    out = replace(moving)
    out.counts.empty = 100
    assert empty_sentence(out).startswith("In 25% of these draws every coalition misses")
    assert np.isfinite(answers.ranking.score)
