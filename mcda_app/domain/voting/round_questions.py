# SPDX-License-Identifier: MIT
"""The questions of a round: derived from a project, fingerprinted, and compared in words."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict

from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.program_texts import in_english
from mcda_app.domain.project import Project
from mcda_app.domain.scale import range_texts, shown_end
from mcda_app.domain.voting.actor_questions import GENERAL, actor_questions
from mcda_app.domain.workshop.workshop import AskedCriterion, AskedIssue, Questions, Round, RoundKind
from mcda_app.i18n import tr


def questions_of(
    project: Project, kind: RoundKind, question: WeightQuestion, issue_ids: Iterable[str] = ()
) -> Questions:
    """What a round would ask now, on these issues.

    Weights: criteria and their groups. Scores: criteria, issues and options. Gut check: issues and options.
    Options excluded from an issue are not asked about.
    """
    if kind is RoundKind.ACTORS:
        return actor_questions(project, issue_ids)
    criteria = tuple(
        AskedCriterion(
            c.id,
            c.title,
            c.group,
            *range_texts(c),
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


def questions_now(project: Project, round_: Round) -> Questions:
    """What a round would ask if it were opened now, without issues removed since."""
    issue_ids = {issue.id for issue in project.issues} | {GENERAL}
    issues = [i.id for i in round_.asked.issues if i.id in issue_ids]
    return questions_of(project, round_.kind, round_.question, issues)


def fingerprint(round_: Round) -> str:
    """Sixteen hexadecimal digits that differ between rounds with different questions.

    The round's number does not count: a second round with the same questions has the same fingerprint. Nor
    does the language in which the texts of the program are read.
    """
    import hashlib

    content = [round_.kind.value, round_.question.value, round_.order_rule, asdict(in_english(round_.asked))]
    text = json.dumps(content, ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("ascii")).hexdigest()[:16]


def differences(before: Questions, after: Questions) -> tuple[str, ...]:
    """What changed between two versions of the questions, one sentence a change."""
    changes: list[str] = []
    then, now = {c.id: c for c in before.criteria}, {c.id: c for c in after.criteria}
    changes += [
        tr("The criterion “{c}” was removed.").format(c=c.title) for c in before.criteria if c.id not in now
    ]
    changes += [
        tr("The criterion “{c}” was added.").format(c=c.title) for c in after.criteria if c.id not in then
    ]
    for old in before.criteria:
        new = now.get(old.id)
        if new is None or new == old:
            continue
        if new.title != old.title:
            changes.append(tr("“{old}” is now called “{new}”.").format(old=old.title, new=new.title))
        if (new.worst, new.best) != (old.worst, old.best):
            changes.append(
                tr("The range of {new} was {worst} to {best} and is now {worst2} to {best2}.").format(
                    new=new.title,
                    worst=shown_end(old.worst),
                    best=shown_end(old.best),
                    worst2=shown_end(new.worst),
                    best2=shown_end(new.best),
                )
            )
        elif new.levels != old.levels:
            changes.append(tr("The levels of {new} were edited.").format(new=new.title))
        if new.group != old.group:
            changes.append(tr("{new} was moved to another group.").format(new=new.title))
    if before.groups != after.groups:
        changes.append(tr("The groups of criteria were edited."))
    past, present = {i.id: i for i in before.issues}, {i.id: i for i in after.issues}
    changes += [
        tr("The issue “{i}” was removed.").format(i=i.title) for i in before.issues if i.id not in present
    ]
    changes += [tr("The issue “{i}” was added.").format(i=i.title) for i in after.issues if i.id not in past]
    for issue in before.issues:
        other = present.get(issue.id)
        if other is None or other == issue:
            continue
        if other.title != issue.title:
            changes.append(
                tr("“{issue}” is now called “{other}”.").format(issue=issue.title, other=other.title)
            )
        if other.options != issue.options:
            changes.append(tr("The options of “{other}” were edited.").format(other=other.title))
    if not changes and before != after:
        changes.append(tr("The order of criteria, issues or options has changed."))
    return tuple(changes)
