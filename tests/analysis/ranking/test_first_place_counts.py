# SPDX-License-Identifier: MIT
"""The headline is plain and right in every case, and the counts behind it hold every issue once."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcda_app.analysis.ranking.evaluation import Evaluation, evaluate
from mcda_app.analysis.ranking.first_place_counts import first_place_counts, headline
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion, Direction, Level, Scale
from mcda_app.domain.score import Score
from mcda_app.domain.weights import Weights

SCALE = Scale((Level("low", "low", 0.0), Level("high", "high", 1.0)))
CRITERION = Criterion("c", "Criterion", Direction.BENEFIT, SCALE)
OPTIONS = tuple(Option(letter, letter.upper()) for letter in "abcdef")


def decided(leaders: Sequence[str]) -> Evaluation:
    """Issues on which the options with these letters share first place, or none is ranked."""
    issues = []
    for at, first in enumerate(leaders):
        scores = {(o.id, "c"): Score("high" if o.id in first else "low") for o in OPTIONS}
        issues.append(Issue(f"i{at}", f"Issue {at}", scores=FrozenDict(scores if first else {})))
    return evaluate(Project("P", (CRITERION,), OPTIONS, Weights({"c": 1.0}), tuple(issues)))


@pytest.mark.parametrize(
    ("leaders", "expected"),
    [
        ([], ""),
        (["a"], "A leads"),
        (["ab"], "A and B tie for first place"),
        ([""], "No option can be ranked"),
        (["", ""], "No option can be ranked on any issue yet"),
        (["a", "a"], "A leads on both issues"),
        (["a", "a", "a"], "A leads on all 3 issues"),
        (["a", "a", "b"], "A leads on 2 of 3 issues"),
        (["a", "", ""], "A leads on 1 of 3 issues"),
        (["a", "a", "b", "ac"], "No single answer: A leads on 2 of 4 issues"),
        (["a", "b"], "No single answer: A and B each lead on 1 of 2 issues"),
        (["a", "b", "c", "d"], "No single answer: 4 options lead on 1 of 4 issues each"),
        (["ab", "ab"], "No single answer: options tie for first place on 2 of 2 issues"),
        (["ab", ""], "No single answer: options tie for first place on 1 of 2 issues"),
    ],
)
def test_the_headline_of(leaders: list[str], expected: str) -> None:
    assert headline(decided(leaders)) == expected


def test_options_that_lead_come_first_then_ties_then_what_is_not_ranked() -> None:
    counts = first_place_counts(decided(["", "ab", "b", "c", "c", "ab", "ab"]))
    assert [(count.label, len(count.issue_ids)) for count in counts] == [
        ("C", 2),
        ("B", 1),
        ("A = B", 3),
        ("No ranking", 1),
    ]
    assert [count.colours for count in counts] == [(2,), (1,), (0, 1), ()]


@given(st.lists(st.sets(st.sampled_from("abcdef")).map("".join), max_size=9))
def test_every_issue_is_counted_once_under_its_leaders(leaders: list[str]) -> None:
    evaluation = decided(leaders)
    counts = first_place_counts(evaluation)
    counted = [issue_id for count in counts for issue_id in count.issue_ids]
    assert sorted(counted) == sorted(evaluation.results)
    for count in counts:
        for issue_id in count.issue_ids:
            assert evaluation[issue_id].leaders == count.options
    alone = [len(count.issue_ids) for count in counts if len(count.options) == 1]
    ranked = sum(bool(result.leaders) for result in evaluation.results.values())
    text = headline(evaluation)
    if len(leaders) > 1 and ranked:
        assert text.startswith("No single answer: ") is not (2 * max(alone, default=0) > ranked)
