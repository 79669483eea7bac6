# SPDX-License-Identifier: MIT
"""Edits of short labels and colours: functions from one project to the next.

Anything that cannot be done raises EditError.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from mcda_app.domain.edits.criteria import replace_criterion
from mcda_app.domain.edits.issues import replace_option
from mcda_app.domain.issue import Option
from mcda_app.domain.project import Project
from mcda_app.domain.titles import checked_title, find_or_refuse
from mcda_app.i18n import tr


def set_option_label(project: Project, option_id: str, short: str, issue_id: str | None = None) -> Project:
    """An option's short label, which later names leave alone; an empty one follows the name again.

    issue_id  of the issue whose own option it is
    """
    options, option = _option(project, option_id, issue_id)
    label = _checked(short, (o.label for o in options if o.id != option_id))
    if label == option.short and bool(label) == option.keep_short:
        return project
    return replace_option(project, replace(option, short=label, letter="", keep_short=bool(label)), issue_id)


def set_option_colour(project: Project, option_id: str, colour: int, issue_id: str | None = None) -> Project:
    """An option's colour, from 1 to OPTION_COLOURS; 0 lets its place choose."""
    _options, option = _option(project, option_id, issue_id)
    return replace_option(project, replace(option, colour=colour), issue_id)


def set_criterion_label(project: Project, criterion_id: str, short: str) -> Project:
    """A criterion's short label, which later names leave alone; an empty one follows the name again."""
    criterion = project.criterion(criterion_id)
    label = _checked(short, (c.short or c.title for c in project.criteria if c.id != criterion_id))
    if label == criterion.short and bool(label) == criterion.keep_short:
        return project
    return replace_criterion(project, replace(criterion, short=label, keep_short=bool(label)))


def set_criterion_colour(project: Project, criterion_id: str, colour: int) -> Project:
    """A criterion's colour, from 1 to CRITERION_COLOURS; 0 lets its place choose."""
    return replace_criterion(project, replace(project.criterion(criterion_id), colour=colour))


def _option(project: Project, option_id: str, issue_id: str | None) -> tuple[tuple[Option, ...], Option]:
    options = project.options if issue_id is None else project.options_of(project.issue(issue_id))
    return options, find_or_refuse(options, option_id, tr("option"))


def _checked(short: str, others: Iterable[str]) -> str:
    return checked_title(short, tr("short label"), others) if short.strip() else ""
