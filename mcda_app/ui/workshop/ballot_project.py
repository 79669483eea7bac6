# SPDX-License-Identifier: MIT
"""What a private screen edits while somebody fills in a ballot, and the answers it gives back."""

from __future__ import annotations

from dataclasses import replace

from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.project import Project
from mcda_app.domain.weights import Weights, equal_shares, normalised
from mcda_app.domain.workshop import Answers, Round, RoundKind


def private_project(project: Project, held: Round, answers: Answers | None = None) -> Project:
    """What a private screen edits in the project's place, with the pages that edit any project.

    It has the project's criteria and options, the issues the round asks about without scores, and of
    answers only those given: weights start equal, unless points were given. It knows nothing of the
    workshop, of what others said or of what the project holds.

    answers  the voter's earlier ones, to be revised
    """
    given = answers or Answers()
    asked = {i.id for i in held.asked.issues}
    criteria = [c.id for c in project.criteria]
    points = {c: given.points.get(c, 0.0) for c in criteria}
    shares = normalised(points) if any(points.values()) else equal_shares(criteria)
    issues = []
    for issue in project.issues:
        if issue.id in asked:
            scores = {(o, c): s for (i, o, c), s in given.scores.items() if i == issue.id}
            plain = replace(issue, weights=None, judgements=FrozenDict(), cross_checks=(), notes="")
            issues.append(replace(plain, scores=FrozenDict(scores)))
    return Project(
        project.title,
        project.criteria,
        project.options,
        Weights(shares),
        tuple(issues),
        groups=project.groups,
        criteria_groups=project.criteria_groups,
        settings=project.settings,
        elicitation=replace(given.elicitation, question=held.question, order_rule=held.order_rule),
    )


def private_answers(edited: Project, held: Round) -> Answers:
    """The answers on weights or scores that a private screen's project holds; orders are not kept in it."""
    if held.kind is RoundKind.WEIGHTS:
        if held.question is WeightQuestion.DIRECT:
            points = {c.id: 100 * edited.weights.share(c.id) for c in held.asked.criteria}
            return Answers(points=FrozenDict(points))
        return Answers(elicitation=edited.elicitation)
    scores = {
        (asked.id, option, c.id): edited.issue(asked.id).scores[option, c.id]
        for asked in held.asked.issues
        for option, _ in asked.options
        for c in held.asked.criteria
        if (option, c.id) in edited.issue(asked.id).scores
    }
    return Answers(scores=FrozenDict(scores))
