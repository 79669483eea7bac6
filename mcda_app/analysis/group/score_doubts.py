# SPDX-License-Identifier: MIT
"""How far scores may be off by what a group answered: from its lowest to its highest answer."""

from __future__ import annotations

from mcda_app.analysis.group.revealed_round import RevealedRound
from mcda_app.analysis.group.scores import group_scores
from mcda_app.domain.doubts.doubt import Doubt, doubt_between
from mcda_app.domain.evidence.tasks import ScorePlace


def doubts_of_round(revealed: RevealedRound) -> dict[ScorePlace, Doubt]:
    """The doubt about each score that a revealed round asked about, the present score included.

    Scores that are missing now or that nobody could tell are left out; empty before the reveal.
    """
    doubts = {}
    for cell in group_scores(revealed):
        if cell.now is not None and cell.answers:
            values = (cell.now, *cell.answers)
            doubts[ScorePlace(*cell.cell)] = doubt_between(min(values), max(values), cell.criterion.scale)
    return doubts
