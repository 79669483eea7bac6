# SPDX-License-Identifier: MIT
"""Edits of forums: functions from one project to the next.

Anything that cannot be done raises EditError.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from mcda_app.domain.checks import whole_text
from mcda_app.domain.partners.actors import Forum, in_order
from mcda_app.domain.project import Project
from mcda_app.domain.titles import checked_rename, checked_title, slug
from mcda_app.i18n import tr


def add_forum(project: Project, title: str, members: Iterable[str] = ()) -> Project:
    forums = project.partners.forums
    title = checked_title(title, tr("forum"), (f.title for f in forums))
    forum = Forum(slug(title, [f.id for f in forums]), title, _checked(project, members))
    return _with_forums(project, (*forums, forum))


def rename_forum(project: Project, forum_id: str, title: str) -> Project:
    forum = project.partners.forum(forum_id)
    title = checked_rename(project.partners.forums, forum_id, title, tr("forum"))
    return project if title == forum.title else _replaced(project, replace(forum, title=title, short=""))


def set_forum_members(project: Project, forum_id: str, members: Iterable[str]) -> Project:
    forum = project.partners.forum(forum_id)
    return _replaced(project, replace(forum, members=_checked(project, members)))


def set_forum_source(project: Project, forum_id: str, source: str) -> Project:
    """Where the membership of a forum can be checked."""
    return _replaced(project, replace(project.partners.forum(forum_id), source=whole_text(source)))


def remove_forum(project: Project, forum_id: str) -> Project:
    project.partners.forum(forum_id)
    return _with_forums(project, tuple(f for f in project.partners.forums if f.id != forum_id))


def _checked(project: Project, members: Iterable[str]) -> tuple[str, ...]:
    """Members in the order of the actors; raises EditError for one that there is not."""
    ids = {project.partners.actor(member).id for member in members}
    return in_order(project.partners.actors, ids)


def _replaced(project: Project, changed: Forum) -> Project:
    return _with_forums(project, tuple(changed if f.id == changed.id else f for f in project.partners.forums))


def _with_forums(project: Project, forums: tuple[Forum, ...]) -> Project:
    return replace(project, partners=replace(project.partners, forums=forums))
