# SPDX-License-Identifier: MIT
"""The start project's futures: illustrations, each difference an assumption with its reason."""

from __future__ import annotations

import pytest

from mcda_app.analysis.futures.table import futures_table
from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.domain.score import Evidence
from mcda_app.files import presets
from mcda_app.files.inputs_hash import inputs_hash

START = presets.load()


def test_there_are_three_without_probabilities() -> None:
    assert [f.title for f in START.futures.futures] == [
        "The United States withdraws",
        "Blocs harden",
        "Détente",
    ]
    assert START.futures.stated == (None,) * 4
    assert all("An illustration, not a forecast." in f.description for f in START.futures.futures)


@pytest.mark.parametrize("future", START.futures.futures, ids=lambda future: future.id)
def test_every_difference_is_an_assumption_with_a_reason_and_really_is_one(future) -> None:
    for (issue_id, option_id, criterion_id), score in future.scores.items():
        today = START.issue(issue_id).score(option_id, criterion_id)
        assert (score.evidence, score.source) == (Evidence.ASSUMPTION, "Assumption")
        assert score.reason
        assert score.level not in (None, today.level)
    for (actor_id, rating), score in future.ratings.items():
        assert score.evidence is Evidence.ASSUMPTION
        assert score.reason
        assert score.level not in (None, START.partners.actor(actor_id).rating(rating).level)


def test_they_change_nothing_of_today() -> None:
    table = futures_table(START)
    today = evaluate(START)
    assert {k: each.results[0] for k, each in table.issues.items()} == today.results
    tables = presets.load("table-1-goals"), presets.load("table-4-kinds")
    assert START.issues == tables[0].issues + tables[1].issues
    assert not any(project.futures.futures for project in tables)
    assert len(inputs_hash(START)) == 64


def test_each_future_changes_some_first_place_and_leaves_some() -> None:
    table = futures_table(START)
    for n in range(3):
        holds = [each.holds[n] for each in table.issues.values()]
        assert any(holds)
        assert not all(holds)
    assert 0 < len(table.steady) < len(table.ranked)


def test_by_who_is_missing_global_agreements_on_military_ai_fail_without_the_largest_developer() -> None:
    """“Only global agreements work” there, by the paper: so they cannot once a power has left."""
    table = futures_table(START)
    withdraws = [future.id for future in START.futures.futures].index("united-states-withdraws")
    assert not table["military-development"].holds[withdraws]
    assert not table["military-deployment"].holds[withdraws]
