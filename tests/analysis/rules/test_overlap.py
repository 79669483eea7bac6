# SPDX-License-Identifier: MIT
"""Criteria that may count the same thing twice: said where it is likely, and not with a few scores."""

from __future__ import annotations

from dataclasses import replace
from math import tanh

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcda_app.analysis.rules.overlap import correlation, lower_end, overlaps
from mcda_app.domain.edits.issues import exclude_option
from mcda_app.domain.project import Project
from mcda_app.domain.score import Score
from mcda_app.files import presets
from tests.analysis.problems import project_of


def columns(xs: list[float], ys: list[float], signs: list[int] | None = None) -> Project:
    return project_of([[x, y] for x, y in zip(xs, ys, strict=True)], [0.5, 0.5], signs=signs)


RISING = [0.0, 1, 2, 3, 4, 0, 1, 2, 3, 4]


def test_columns_that_go_together_are_said_with_the_scores_they_rest_on() -> None:
    (overlap,) = overlaps(columns(RISING, RISING))
    assert (overlap.cells, overlap.issue_count) == (10, 1)
    assert overlap.correlation == pytest.approx(1)
    assert overlap.sentences[0].startswith("Criterion 0 and Criterion 1 go together")
    assert "correlation 1.00 over 10 options on 1 issue" in overlap.sentences[0]


def test_three_options_never_cry_wolf() -> None:
    assert overlaps(columns([0.0, 2, 4], [0.0, 2, 4])) == ()


def test_a_trade_off_is_no_overlap() -> None:
    assert overlaps(columns(RISING, RISING, [1, -1])) == ()
    (overlap,) = overlaps(columns(RISING, [4 - x for x in RISING], [1, -1]))
    assert overlap.correlation == pytest.approx(1)


def test_options_that_do_not_take_part_do_not_count() -> None:
    project = columns(RISING, RISING)
    for option in "abc":
        project = exclude_option(project, "i", option, True)
    assert overlaps(project) == ()


def test_the_same_reason_behind_both_scores_is_said() -> None:
    project = columns([0.0, 1, 2, 3], [3.0, 0, 2, 1])
    issue = project.issues[0]
    scores = {key: replace(score, reason=f"Study  {key[0]}") for key, score in issue.scores.items()}
    (overlap,) = overlaps(project.with_issue(replace(issue, scores=type(issue.scores)(scores))))
    assert overlap.sentences == (
        "Criterion 0 and Criterion 1 have the same reason or source for 4 of 4 options.",
    )


def test_scores_without_a_reason_share_none() -> None:
    project = columns([0.0, 1, 2, 3], [3.0, 0, 2, 1])
    assert all(isinstance(s, Score) and not s.reason for s in project.issues[0].scores.values())
    assert overlaps(project) == ()


def test_the_papers_preset_counts_ease_of_coordination_and_alignment_nearly_alike() -> None:
    (overlap,) = overlaps(presets.load())
    assert {overlap.first.id, overlap.second.id} == {"cost", "alignment"}
    assert overlap.correlation == pytest.approx(0.936, abs=5e-4)
    assert overlap.cells == 45


@given(st.lists(st.tuples(st.floats(-9, 9), st.floats(-9, 9)), min_size=3, max_size=20))
def test_correlation_is_numpys(pairs: list[tuple[float, float]]) -> None:
    xs, ys = map(list, zip(*pairs, strict=True))
    r = correlation(xs, ys)
    if r is None:
        return
    if min(np.std(xs), np.std(ys)) > 1e-6:
        assert r == pytest.approx(np.corrcoef(xs, ys)[0, 1], abs=1e-6)


def test_the_interval_is_fishers() -> None:
    # r = 0.5 from 28 pairs: z = 0.5493, standard error 1/5
    assert lower_end(0.5, 28) == pytest.approx(tanh(0.549306 - 1.959964 / 5), abs=1e-6)
    assert lower_end(0.99, 3) == -1.0
