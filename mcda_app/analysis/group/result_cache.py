# SPDX-License-Identifier: MIT
"""Group results of the project as it now is, each worked out once."""

from __future__ import annotations

from mcda_app.analysis.group.result import GroupResult, group_result
from mcda_app.analysis.group.revealed_round import EVERYBODY, RevealedRound, Who
from mcda_app.analysis.ranking.evaluation import Evaluator
from mcda_app.domain.project import Project


class GroupResults:
    """The results of one state of a project, by round and whose answers they are."""

    def __init__(self, evaluator: Evaluator) -> None:
        self._evaluator = evaluator
        self._basis: tuple[object, ...] = ()
        self._results: dict[tuple[str, Who], GroupResult | None] = {}

    def result(self, project: Project, round_id: str, who: Who | None = None) -> GroupResult | None:
        """As :func:`group_result`, kept until the scores, the method or the ballots change.

        Moving a weight of the project or noting something in the minutes changes nothing in it.
        """
        who, workshop = who or EVERYBODY, project.workshop
        if workshop is None:
            return None
        shape = (project.issues, project.criteria, project.options, project.settings)
        basis = (workshop.anonymous, workshop.participants, workshop.rounds, *shape)
        if len(self._basis) != len(basis) or any(a is not b for a, b in zip(self._basis, basis, strict=True)):
            self._basis, self._results = basis, {}
        key = (round_id, who)
        if key not in self._results:
            self._results[key] = group_result(RevealedRound.of(project, round_id, who), self._evaluator)
        return self._results[key]
