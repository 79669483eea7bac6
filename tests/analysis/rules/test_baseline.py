# SPDX-License-Identifier: MIT
"""Gains and burdens against the baseline, in words and numbers."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.analysis.rules.baseline import BaselineComparison, against_baseline, no_baseline_sentence
from mcda_app.domain.edits.criteria import replace_criterion
from mcda_app.domain.edits.issues import exclude_option, set_baseline
from mcda_app.domain.edits.scores import type_score
from mcda_app.domain.method_settings import Method
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Scale
from mcda_app.files import presets


def scored() -> Project:
    """Cost in euros, where less is better; alignment in words."""
    project = presets.load("table-1-goals")
    cost = project.criterion("cost")
    project = replace_criterion(project, replace(cost, scale=Scale(low=0.0, high=10.0, unit="€ million")))
    for option, cost_typed, effect in (
        ("unilateral", "0.3", "low"),
        ("selective", "5", "high"),
        ("global", "", "low"),
    ):
        project = type_score(project, "trade", option, "cost", cost_typed)
        project = type_score(project, "trade", option, "alignment", effect)
    return set_baseline(project, "unilateral")


def compared(project: Project) -> BaselineComparison:
    comparison = against_baseline(project, evaluate(project)["trade"])
    assert comparison is not None
    return comparison


def words(project: Project, option: str) -> dict[str, str]:
    row = next(r for r in compared(project).rows if r.option.id == option)
    return {d.criterion.id: d.words for d in row.differences}


def test_each_criterion_says_better_or_worse_from_where_to_where() -> None:
    project = scored()
    assert [row.option.id for row in compared(project).rows] == ["selective", "global"]
    selective = words(project, "selective")
    assert selective["alignment"] == "better: low → high"
    assert selective["cost"] == "worse by €4.7 million: €0.3 million → €5 million"
    everybody = words(project, "global")
    assert everybody["alignment"] == "the same: low"
    assert everybody["cost"] == "no score to compare"


@pytest.mark.parametrize("method", Method)
def test_the_score_is_compared_under_each_method(method: Method) -> None:
    project = scored()
    project = replace(project, settings=replace(project.settings, method=method))
    result = evaluate(project)["trade"]
    rows = {row.option.id: row for row in compared(project).rows}
    ours, base = result.standing("selective").score, result.standing("unilateral").score
    assert ours is not None
    assert base is not None
    assert rows["selective"].score == pytest.approx(ours - base)
    sign = "+" if ours > base else "−"
    assert rows["selective"].score_words == f"{sign}{abs(ours - base):.2f}"
    assert rows["global"].score is None
    assert rows["global"].score_words == "not ranked"


@pytest.mark.parametrize(
    ("score", "words"),
    [(0.0, "the same"), (1e-12, "the same"), (-1e-12, "the same"), (0.004, "< +0.01"), (-0.004, "> −0.01")],
)
def test_a_tie_is_no_difference_and_a_small_difference_is_one(score: float, words: str) -> None:
    row = compared(scored()).rows[0]
    assert replace(row, score=score).score_words == words


def test_without_a_baseline_that_takes_part_nothing_is_compared_and_a_sentence_says_so() -> None:
    project = set_baseline(scored(), "")
    assert against_baseline(project, evaluate(project)["trade"]) is None
    assert "No option is marked" in no_baseline_sentence(project, project.issue("trade"))
    project = exclude_option(scored(), "trade", "unilateral", True)
    assert against_baseline(project, evaluate(project)["trade"]) is None
    assert "left out of this issue" in no_baseline_sentence(project, project.issue("trade"))
    assert len(compared(exclude_option(scored(), "trade", "global", True)).rows) == 1
