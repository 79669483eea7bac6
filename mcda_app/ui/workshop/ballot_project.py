# SPDX-License-Identifier: MIT
"""The project that a private ballot screen edits, and the answers read from it."""

from __future__ import annotations

from dataclasses import replace

from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.project import Project
from mcda_app.domain.weights import Weights, equal_shares, normalised
from mcda_app.domain.workshop.workshop import Answers, Round, RoundKind


def private_project(project: Project, round_: Round, answers: Answers | None = None) -> Project:
    """A stand-in project for a private ballot screen, so that the usual pages can edit it.

    It has the project's criteria and options, the issues of the round without their scores, and only the
    voter's own answers: weights start equal unless the voter gave points. It contains nothing of the
    workshop, of other people's answers or of the project's scores.

    answers  the voter's earlier ones, for revision
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
    """The answers on weights or scores in a private screen's project; it cannot hold rankings."""
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
