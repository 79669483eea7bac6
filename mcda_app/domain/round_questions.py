# SPDX-License-Identifier: MIT
"""The questions of a round: as they stand in a project, told apart, and compared in words."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict

from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.project import Project
from mcda_app.domain.scale import asked_range, shown_end
from mcda_app.domain.workshop import AskedCriterion, AskedIssue, Questions, Round, RoundKind
from mcda_app.i18n import tr


def questions_of(
    project: Project, kind: RoundKind, question: WeightQuestion, issue_ids: Iterable[str] = ()
) -> Questions:
    """What a round would ask now.

    Criteria and their groups for weights, all of it for scores, issues and options alone for the gut
    check. Options that an issue leaves out are not asked about.
    """
    criteria = tuple(
        AskedCriterion(
            c.id,
            c.title,
            c.group,
            *asked_range(c),
            *c.scale.bounds,
            tuple((level.id, level.label) for level in c.scale.levels),
        )
        for c in project.criteria
    )
    issues = tuple(
        AskedIssue(
            issue.id,
            issue.title,
            tuple((o.id, o.title) for o in project.options_of(issue) if o.id not in issue.excluded),
        )
        for issue in map(project.issue, issue_ids)
    )
    if kind is RoundKind.GUT:
        return Questions(issues=issues)
    if kind is RoundKind.SCORES:
        return Questions(criteria, issues=issues)
    used = {c.group for c in project.criteria} if question is WeightQuestion.PAIRWISE else set()
    groups = tuple((g.id, g.title) for g in project.criteria_groups if g.id in used)
    return Questions(criteria, groups)


def questions_now(project: Project, asked: Round) -> Questions:
    """What a round would ask if it were opened now; issues that are gone are left out."""
    there = {issue.id for issue in project.issues}
    issues = [i.id for i in asked.asked.issues if i.id in there]
    return questions_of(project, asked.kind, asked.question, issues)


def fingerprint(asked: Round) -> str:
    """Sixteen hexadecimal digits that tell apart any two rounds that ask differently.

    The round's number is no part of it: a second round that asks the same has the same.
    """
    import hashlib

    held = [asked.kind.value, asked.question.value, asked.order_rule, asdict(asked.asked)]
    text = json.dumps(held, ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("ascii")).hexdigest()[:16]


def differences(before: Questions, after: Questions) -> tuple[str, ...]:
    """What was edited between two versions of the questions, one sentence each; none if nothing was."""
    told: list[str] = []
    then, now = {c.id: c for c in before.criteria}, {c.id: c for c in after.criteria}
    told += [tr("The criterion “{c}” is gone.").format(c=c.title) for c in before.criteria if c.id not in now]
    told += [tr("The criterion “{c}” is new.").format(c=c.title) for c in after.criteria if c.id not in then]
    for old in before.criteria:
        new = now.get(old.id)
        if new is None or new == old:
            continue
        if new.title != old.title:
            told.append(tr("“{old}” is now called “{new}”.").format(old=old.title, new=new.title))
        if (new.worst, new.best) != (old.worst, old.best):
            told.append(
                tr("{new} ran from {worst} to {best} and now runs from {worst2} to {best2}.").format(
                    new=new.title,
                    worst=shown_end(old.worst),
                    best=shown_end(old.best),
                    worst2=shown_end(new.worst),
                    best2=shown_end(new.best),
                )
            )
        elif new.levels != old.levels:
            told.append(tr("The levels of {new} were edited.").format(new=new.title))
        if new.group != old.group:
            told.append(tr("{new} was put into another group.").format(new=new.title))
    if before.groups != after.groups:
        told.append(tr("The groups of criteria were edited."))
    past, present = {i.id: i for i in before.issues}, {i.id: i for i in after.issues}
    told += [tr("The issue “{i}” is gone.").format(i=i.title) for i in before.issues if i.id not in present]
    told += [tr("The issue “{i}” is new.").format(i=i.title) for i in after.issues if i.id not in past]
    for issue in before.issues:
        other = present.get(issue.id)
        if other is None or other == issue:
            continue
        if other.title != issue.title:
            told.append(tr("“{issue}” is now called “{other}”.").format(issue=issue.title, other=other.title))
        if other.options != issue.options:
            told.append(tr("The options of “{other}” were edited.").format(other=other.title))
    if not told and before != after:
        told.append(tr("Criteria, issues or options stand in another order."))
    return tuple(told)
