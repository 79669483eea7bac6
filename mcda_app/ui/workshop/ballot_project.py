# SPDX-License-Identifier: MIT
"""What a private screen edits while somebody fills in a ballot, and the answers it gives back."""

from __future__ import annotations

from dataclasses import replace

from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.project import Project
from mcda_app.domain.weights import Weights, equal_shares, normalised
from mcda_app.domain.workshop import Answers, Round, RoundKind


def private_project(project: Project, round_: Round, answers: Answers | None = None) -> Project:
    """What a private screen edits in the project's place, with the pages that edit any project.

    It has the project's criteria and options, the issues the round asks about without scores, and of
    answers only those given: weights start equal, unless points were given. It knows nothing of the
    workshop, of what others said or of what the project holds.

    answers  the voter's earlier ones, to be revised
    """
    earlier = answers or Answers()
    issue_ids = {i.id for i in round_.asked.issues}
    criteria = [c.id for c in project.criteria]
    points = {c: earlier.points.get(c, 0.0) for c in criteria}
    shares = normalised(points) if any(points.values()) else equal_shares(criteria)
    issues = []
    for issue in project.issues:
        if issue.id in issue_ids:
            scores = {(o, c): s for (i, o, c), s in earlier.scores.items() if i == issue.id}
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
        elicitation=replace(earlier.elicitation, question=round_.question, order_rule=round_.order_rule),
    )


def private_answers(edited: Project, round_: Round) -> Answers:
    """The answers on weights or scores that a private screen's project holds; orders are not kept in it."""
    if round_.kind is RoundKind.WEIGHTS:
        if round_.question is WeightQuestion.DIRECT:
            points = {c.id: 100 * edited.weights.share(c.id) for c in round_.asked.criteria}
            return Answers(points=FrozenDict(points))
        return Answers(elicitation=edited.elicitation)
    scores = {
        (question.id, option, c.id): edited.issue(question.id).scores[option, c.id]
        for question in round_.asked.issues
        for option, _ in question.options
        for c in round_.asked.criteria
        if (option, c.id) in edited.issue(question.id).scores
    }
    return Answers(scores=FrozenDict(scores))
