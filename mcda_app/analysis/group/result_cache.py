# SPDX-License-Identifier: MIT
"""Group results of the project as it now is, each worked out once."""

from __future__ import annotations

from mcda_app.analysis.group.result import GroupResult, group_result
from mcda_app.analysis.group.revealed_round import EVERYBODY, RevealedRound, Who
from mcda_app.analysis.memo import Memo
from mcda_app.analysis.ranking.evaluation import Evaluator
from mcda_app.domain.project import Project

MAX_RESULTS = 200
"""Results of one state that are kept at most: a round may be asked about for every participant alone."""


class GroupResults:
    """The results of one state of a project, by round and whose answers they are."""

    def __init__(self, evaluator: Evaluator) -> None:
        self._evaluator = evaluator
        self._states: Memo[str, Memo[tuple[str, Who], GroupResult | None]] = Memo(limit=1)

    def result(self, project: Project, round_id: str, who: Who | None = None) -> GroupResult | None:
        """As :func:`group_result`, kept until the scores, the method or the ballots change.

        Moving a weight of the project or noting something in the minutes changes nothing in it.
        """
        who, workshop = who or EVERYBODY, project.workshop
        if workshop is None:
            return None
        shape = (project.issues, project.criteria, project.options, project.settings)
        state = (workshop.anonymous, workshop.participants, workshop.rounds, *shape)
        results = self._states.answer("state", lambda: Memo(MAX_RESULTS), state)
        return results.answer(
            (round_id, who),
            lambda: group_result(RevealedRound.of(project, round_id, who), self._evaluator),
        )
