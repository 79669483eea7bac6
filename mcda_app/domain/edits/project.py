# SPDX-License-Identifier: MIT
"""Edits of a project's texts and its acceptability question: functions from one project to the next."""

from __future__ import annotations

from dataclasses import replace

from mcda_app.domain.acceptability_question import AcceptabilityQuestion
from mcda_app.domain.checks import finite, whole_text
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.project import Project
from mcda_app.domain.titles import checked_title
from mcda_app.errors import EditError, MethodError
from mcda_app.i18n import tr


def set_texts(project: Project, title: str, description: str, notes: str) -> Project:
    """The project's title, what it is about, and notes."""
    return replace(
        project,
        title=title if title == project.title else checked_title(title, tr("project"), ()),
        description=whole_text(description),
        notes=whole_text(notes),
    )


def set_robustness(project: Project, question: AcceptabilityQuestion) -> Project:
    """The question for rank acceptability. Raises EditError for one that cannot be sampled."""
    ordered = [c for place in question.order for c in place]
    compared = [c for pair in question.statements for c in pair]
    known = {c.id for c in project.criteria}
    if not known.issuperset([*ordered, *compared, *question.within]) or len(set(ordered)) < len(ordered):
        raise EditError(tr("What varies must refer to this project's criteria, each named once."))
    try:
        question.check()
    except MethodError as error:
        raise EditError(error.what, remedy=error.remedy) from error
    within = {c: (finite(low), finite(high)) for c, (low, high) in question.within.items()}
    return replace(
        project, robustness=replace(question, spread=finite(question.spread), within=FrozenDict(within))
    )
