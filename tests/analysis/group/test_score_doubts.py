# SPDX-License-Identifier: MIT
"""Doubts by the answers of a group."""

from __future__ import annotations

from mcda_app.analysis.group.revealed_round import RevealedRound
from mcda_app.analysis.group.score_doubts import doubts_of_round
from mcda_app.analysis.group.scores import group_scores
from mcda_app.domain.edits.evidence.doubts import set_doubts
from mcda_app.domain.workshop.workshop import RoundKind
from tests.domain.workshops import named, revealed, voted


def test_doubts_go_from_the_lowest_to_the_highest_answer_and_hold_the_score() -> None:
    project = revealed(named(), RoundKind.SCORES, issue_ids=["trade"])
    of_round = RevealedRound.of(project, project.workshop.rounds[-1].id)
    doubts = doubts_of_round(of_round)
    after = set_doubts(project, doubts)
    asked = [cell for cell in group_scores(of_round) if cell.answers]
    assert len(doubts) == len(asked) > 0
    for cell in asked:
        doubt = after.issue("trade").score(cell.option.id, cell.criterion.id).doubt
        low, high = doubt.bounds_on(cell.criterion.scale)
        assert low == min(cell.now, *cell.answers)
        assert high == max(cell.now, *cell.answers)


def test_before_the_reveal_there_are_none() -> None:
    project = voted(named(), RoundKind.SCORES, issue_ids=["trade"])
    assert doubts_of_round(RevealedRound.of(project, project.workshop.rounds[-1].id)) == {}
