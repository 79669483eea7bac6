# SPDX-License-Identifier: MIT
"""Options that miss a threshold fall before weighting, under every method and in every engine."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mcda_app.analysis.acceptability.run import acceptability
from mcda_app.analysis.ranking.decision_matrix import issue_matrix
from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.analysis.ranking.explanation import explain
from mcda_app.analysis.ranking.knock_outs import fallen_words, threshold_words
from mcda_app.analysis.ranking.vectorised_evaluation import VectorisedRanker
from mcda_app.analysis.ranking.verdict import leading_sentence, verdict, warnings
from mcda_app.domain.acceptability_question import AcceptabilityQuestion
from mcda_app.domain.edits.issues import exclude_option
from mcda_app.domain.edits.rules.thresholds import set_threshold
from mcda_app.domain.edits.scores import type_score
from mcda_app.domain.method_settings import Method
from mcda_app.domain.project import Project
from mcda_app.domain.thresholds.knock_out import knocked_out
from mcda_app.files import presets
from tests.analysis.problems import ALL_SETTINGS


def start() -> Project:
    project = presets.load("table-1-goals")
    for option, level in (("unilateral", "none"), ("selective", "medium"), ("global", "high")):
        project = type_score(project, "trade", option, "alignment", level)
    return project


def fallen() -> Project:
    return set_threshold(start(), "alignment", "medium")


@pytest.mark.parametrize("settings", ALL_SETTINGS, ids=str)
def test_a_fallen_option_leaves_the_ranking_as_an_excluded_one_does(settings) -> None:
    project = replace(fallen(), settings=settings)
    excluded = replace(start(), settings=settings)
    for issue in project.issues:
        for option in knocked_out(project, issue):
            excluded = exclude_option(excluded, issue.id, option, True)
    assert excluded != replace(start(), settings=settings)
    ours, theirs = evaluate(project), evaluate(excluded)
    together = VectorisedRanker().rank(project, [(i, issue_matrix(project, i)) for i in project.issues])
    for issue in project.issues:
        expected = [(s.option.id, s.score, s.rank) for s in theirs[issue.id].standings]
        assert [(s.option.id, s.score, s.rank) for s in ours[issue.id].standings] == expected
        for got, want in zip(together[issue.id].standings, ours[issue.id].standings, strict=True):
            assert got._replace(score=None) == want._replace(score=None)
            assert got.score == (None if want.score is None else pytest.approx(want.score, abs=1e-12))


def test_who_falls_is_said_with_the_criterion_and_never_silently() -> None:
    project = fallen()
    result = evaluate(project)["trade"]
    standing = result.standing("unilateral")
    assert (standing.rank, [c.id for c in standing.knocked_out]) == (None, ["alignment"])
    assert "Unilateral" in warnings(result)[0]
    criterion = project.criterion("alignment")
    assert threshold_words(criterion) == "at least medium"
    assert warnings(result)[0] == (
        f"Unilateral regulation is eliminated before weighting: {criterion.title} is none "
        "(acceptable: at least medium)."
    )
    assert fallen_words(standing) == f"eliminated: {criterion.short or criterion.title}"
    words = explain(issue_matrix(project, project.issue("trade")), result, project.settings).sentences
    assert warnings(result)[0] in words


def test_where_all_fall_the_page_says_so_and_not_that_scores_are_missing() -> None:
    project = set_threshold(start(), "alignment", "very-high")
    result = evaluate(project)["trade"]
    assert not result.leaders
    assert "meets the thresholds" in leading_sentence(result)
    assert "meets the thresholds" in verdict(result, Method.TOPSIS)


def test_acceptability_has_no_share_for_a_fallen_option() -> None:
    project = replace(fallen(), issues=(fallen().issue("trade"),))
    shares = acceptability(project, AcceptabilityQuestion(samples=500))
    (issue,) = shares.issues.values() if isinstance(shares.issues, dict) else shares.issues
    assert [o.id for o in issue.options] == ["selective", "global"]
