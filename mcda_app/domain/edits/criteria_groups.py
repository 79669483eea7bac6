# SPDX-License-Identifier: MIT
"""Edits of criteria groups: functions from one project to the next.

Anything that cannot be done raises EditError.
"""

from __future__ import annotations

from dataclasses import replace

from mcda_app.domain.project import Project
from mcda_app.domain.scale import CriteriaGroup
from mcda_app.domain.titles import checked_rename, checked_title, find_or_refuse, slug
from mcda_app.errors import EditError
from mcda_app.i18n import tr


def add_group(project: Project, title: str) -> Project:
    """A new criteria group, without criteria."""
    title = checked_title(title, tr("group"), (g.title for g in project.criteria_groups))
    ids = {g.id for g in project.criteria_groups} | {c.id for c in project.criteria}
    return replace(
        project, criteria_groups=(*project.criteria_groups, CriteriaGroup(slug(title, ids), title))
    )


def rename_group(project: Project, group_id: str, title: str) -> Project:
    title = checked_rename(project.criteria_groups, group_id, title, tr("group"))
    find_or_refuse(project.criteria_groups, group_id, tr("group"))
    groups = (replace(g, title=title) if g.id == group_id else g for g in project.criteria_groups)
    return replace(project, criteria_groups=tuple(groups))


def remove_group(project: Project, group_id: str) -> Project:
    """Remove a group and its comparisons; its criteria stay, without a group."""
    find_or_refuse(project.criteria_groups, group_id, tr("group"))
    groups = tuple(g for g in project.criteria_groups if g.id != group_id)
    criteria = tuple(replace(c, group="") if c.group == group_id else c for c in project.criteria)
    between = project.elicitation.between.restricted([g.id for g in groups])
    return replace(
        project,
        criteria_groups=groups,
        criteria=criteria,
        elicitation=replace(project.elicitation, between=between),
    )


def assign_group(project: Project, criterion_id: str, group_id: str) -> Project:
    """Put a criterion into a group; an empty id means none. Comparisons across groups are ignored."""
    project.criterion(criterion_id)
    if group_id and group_id not in {g.id for g in project.criteria_groups}:
        raise EditError(
            tr("There is no criteria group “{group_id}” in this project.").format(group_id=group_id)
        )
    criteria = (replace(c, group=group_id) if c.id == criterion_id else c for c in project.criteria)
    return replace(project, criteria=tuple(criteria))
