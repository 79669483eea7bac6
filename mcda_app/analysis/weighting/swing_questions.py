# SPDX-License-Identifier: MIT
"""Swing weights by a few questions in a row, with weights after each answer.

The first question is which criterion one would raise from its worst to its best before all others; each of
the others is then judged beside that change, which counts 100.

Source: von Winterfeldt & Edwards (1986), Decision Analysis and Behavioral Research, ch. 8 (swing weights).
"""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from mcda_app.domain.edits.elicitation import set_swing, use_weights
from mcda_app.domain.edits.scores import set_weights
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.project import Project
from mcda_app.domain.weights import BY_HAND, Weights
from mcda_app.methods.weight_elicitation import TOP_POINTS, swing_shares


class SwingAnswers(NamedTuple):
    """What was answered so far.

    start   the weights before the first answer
    top     the criterion that is raised first, by its id; empty before it is chosen
    points  criterion id to points in [0, 100], for the others that were judged
    """

    start: Weights
    top: str = ""
    points: FrozenDict[str, float] = FrozenDict()

    def with_top(self, criterion_id: str) -> SwingAnswers:
        """Another criterion comes first: what was judged beside the one before is open again."""
        return self if criterion_id == self.top else SwingAnswers(self.start, criterion_id)

    def with_points(self, criterion_id: str, points: float) -> SwingAnswers:
        return self._replace(points=self.points.with_item(criterion_id, points))

    def others(self, project: Project) -> tuple[str, ...]:
        """The criteria that are judged beside the first, in the order of the questions."""
        return tuple(c.id for c in project.criteria if c.id != self.top)

    def shown_points(self, criterion_id: str) -> float:
        """The points of a criterion; before it is judged, those that keep its proportion to the first."""
        if criterion_id == self.top:
            return TOP_POINTS
        if criterion_id in self.points:
            return self.points[criterion_id]
        top, share = self.start.share(self.top), self.start.share(criterion_id)
        return TOP_POINTS if share >= top else float(round(TOP_POINTS * share / top))

    def complete(self, project: Project) -> bool:
        """Whether every question is answered."""
        return bool(self.top) and all(c in self.points for c in self.others(project))


def apply_answers(
    project: Project, answers: SwingAnswers, issue_id: str | None = None, *, record: bool = False
) -> Project:
    """The project with the weights that follow from the answers; locks are released.

    issue_id  the issue that has weights of its own; None for the project's
    record    whether the questions are over: complete answers then become the project's swing answers, from
              which its weights come; until then the weights count as set by hand
    """
    if not answers.top:
        return set_weights(project, answers.start, issue_id)
    points = {c.id: answers.shown_points(c.id) for c in project.criteria}
    shares = swing_shares(points)
    if not (record and answers.complete(project)):
        weights = replace(answers.start.with_shares(shares, BY_HAND), locked=frozenset())
        return set_weights(project, weights, issue_id)
    for criterion_id, number in points.items():
        project = set_swing(project, criterion_id, number)
    return use_weights(project, shares, WeightQuestion.SWING.value, issue_id)
