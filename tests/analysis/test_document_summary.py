# SPDX-License-Identifier: MIT
"""A document in one line: counted as the engine ranks it, and nothing of a ballot."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from mcda_app.analysis.acceptability.badges import BadgeMaker, Firmness
from mcda_app.analysis.document_summary import DocumentSummary, outcomes, summary_line, summary_of
from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.domain.edits.workshop.rounds import close_round
from mcda_app.domain.workshop.workshop import BallotSource, RoundKind
from mcda_app.files import presets
from tests.domain.workshops import (
    AT,
    anonymous,
    cast_ballot,
    latest,
    named,
    open_round,
    people,
    points,
    reveal_round,
)


@pytest.mark.parametrize("preset", [info.id for info in presets.available()])
def test_it_counts_what_the_engine_ranks(preset: str) -> None:
    project = presets.load(preset)
    summary, evaluation = summary_of(project), evaluate(project)
    badges = BadgeMaker().badges(project, evaluation)
    leaders = [evaluation[issue.id].leaders for issue in project.issues]
    assert summary.issues == len(project.issues)
    assert dict(summary.leads) == Counter(names[0].label for names in leaders if len(names) == 1)
    assert summary.ties == sum(len(names) > 1 for names in leaders)
    firmness = Counter(badge.firmness for badge in badges.values() if badge is not None)
    counts = {
        Firmness.ROBUST: summary.firm,
        Firmness.CONTESTED: summary.open,
        Firmness.KNIFE_EDGE: summary.fragile,
    }
    assert {kind: count for kind, count in counts.items() if count} == firmness


def test_shares_of_first_places_add_up_to_one() -> None:
    for outcome in outcomes(presets.load()):
        assert sum(outcome.shares) == pytest.approx(1)
        assert [outcome.options[n] for n in outcome.places()] == list(outcome.leaders)


@pytest.mark.parametrize(
    ("summary", "line"),
    [
        (DocumentSummary("x", 0), "No issues yet"),
        (DocumentSummary("x", 2), "Nothing is ranked yet"),
        (DocumentSummary("x", 1, ties=1, fragile=1), "A tie for first place · fragile"),
        (DocumentSummary("x", 1, (("Trilateral", 1),), open=1), "Trilateral leads · open"),
        (DocumentSummary("x", 15, (("S", 8), ("G", 7)), firm=15), "S leads on 8 of 15"),
        (
            DocumentSummary("x", 15, (("S", 6), ("G", 6)), fragile=1),
            "S and G each lead on 6 of 15 · 1 fragile",
        ),
        (DocumentSummary("x", 2, participants=1), "Nothing is ranked yet · 1 participant"),
        (
            DocumentSummary("x", 2, participants=7, rounds=2),
            "Nothing is ranked yet · 7 participants, 2 rounds revealed",
        ),
    ],
)
def test_the_line_in_words(summary: DocumentSummary, line: str) -> None:
    assert summary_line(summary) == line


def test_participants_and_revealed_rounds_are_counted() -> None:
    project = open_round(named(3), RoundKind.WEIGHTS, AT)
    assert (summary_of(project).participants, summary_of(project).rounds) == (3, 0)
    assert summary_of(anonymous(4)).participants == 4
    workshop = anonymous(4).workshop
    assert workshop is not None
    counted = replace(anonymous(4), workshop=replace(workshop, headcount=9))
    assert summary_of(counted).participants == 9


def test_nobody_is_said_to_lead_while_a_round_is_open() -> None:
    project = open_round(named(3), RoundKind.WEIGHTS, AT)
    assert not {"Selective", "Global", "Unilateral"} & set(summary_line(summary_of(project)).split())
    assert summary_line(summary_of(project)) == "Round 1 is open · 3 participants"
    voter = people(project)[0]
    project = cast_ballot(
        project, latest(project).id, voter, points(1, 1, 1, 1), source=BallotSource.PAPER, at=AT
    )
    closed = close_round(project, latest(project).id, AT)
    assert summary_line(summary_of(closed)) == summary_line(summary_of(named(3)))


def test_a_round_counts_once_it_is_revealed() -> None:
    project = open_round(named(3), RoundKind.WEIGHTS, AT)
    round_id = latest(project).id
    assert project.workshop is not None
    voter = project.workshop.participants[0].id
    project = cast_ballot(project, round_id, voter, points(1, 1, 1, 1), source=BallotSource.PAPER, at=AT)
    closed = close_round(project, round_id, AT)
    assert summary_of(closed).rounds == 0
    assert summary_of(reveal_round(closed, round_id, AT)).rounds == 1
