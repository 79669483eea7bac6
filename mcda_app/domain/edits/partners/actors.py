# SPDX-License-Identifier: MIT
"""Edits of actors: functions from one project to the next.

Anything that cannot be done raises EditError.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import NamedTuple

from mcda_app.domain.edits.futures.upkeep import without_orphans
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.issue import Issue
from mcda_app.domain.partners.actors import MAX_ACTORS, Actor, Forum, Partners, in_order
from mcda_app.domain.partners.collective_good import CollectiveGood
from mcda_app.domain.project import Project
from mcda_app.domain.titles import checked_rename, checked_title, moved, slug
from mcda_app.errors import EditError
from mcda_app.i18n import tr


class ActorMentions(NamedTuple):
    """Where an actor is named, apart from its own row.

    forums  that it is a member of
    rated   issues on which it has a rating of its own
    rivals  issues that work against it
    """

    forums: tuple[Forum, ...]
    rated: tuple[Issue, ...]
    rivals: tuple[Issue, ...]


def actor_mentions(project: Project, actor_id: str) -> ActorMentions:
    """What would lose an actor with it, to be said before or after it is removed."""
    project.partners.actor(actor_id)
    return ActorMentions(
        tuple(forum for forum in project.partners.forums if actor_id in forum.members),
        tuple(issue for issue in project.issues if any(key[0] == actor_id for key in issue.ratings)),
        tuple(issue for issue in project.issues if issue.good is not None and actor_id in issue.good.rivals),
    )


def add_actor(project: Project, title: str) -> Project:
    """A new actor, of which nothing is known yet. The first one is us."""
    partners = project.partners
    title = checked_title(title, tr("actor"), (a.title for a in partners.actors))
    if len(partners.actors) >= MAX_ACTORS:
        raise EditError(
            tr("There can be at most {most} actors, for all their coalitions are compared.").format(
                most=MAX_ACTORS
            ),
            remedy=tr("Remove an actor first, or let one stand for several."),
        )
    actor = Actor(slug(title, [a.id for a in partners.actors]), title, us=not partners.actors)
    return _with_actors(project, (*partners.actors, actor))


def rename_actor(project: Project, actor_id: str, title: str) -> Project:
    """A new name, which the short label follows unless the user gave that."""
    actor = project.partners.actor(actor_id)
    title = checked_rename(project.partners.actors, actor_id, title, tr("actor"))
    if title == actor.title:
        return project
    return _replaced(project, replace(actor, title=title, short=actor.short if actor.keep_short else ""))


def set_actor_label(project: Project, actor_id: str, short: str) -> Project:
    """An actor's short label, which later names leave alone; an empty one follows the name again."""
    actor = project.partners.actor(actor_id)
    others = (a.label for a in project.partners.actors if a.id != actor_id)
    label = checked_title(short, tr("short label"), others) if short.strip() else ""
    return _replaced(project, replace(actor, short=label, keep_short=bool(label)))


def set_central_power(project: Project, actor_id: str, central: bool) -> Project:
    """Whether an actor is one of the central powers, of which a selective coalition misses one."""
    return _replaced(project, replace(project.partners.actor(actor_id), central=bool(central)))


def set_us(project: Project, actor_id: str) -> Project:
    """Make an actor the one for whom coalitions are compared; it is nobody's rival then."""
    partners = project.partners
    partners.actor(actor_id)
    actors = tuple(replace(a, us=a.id == actor_id) for a in partners.actors)
    issues = tuple(_without_rival(issue, actor_id) for issue in project.issues)
    return replace(project, partners=replace(partners, actors=actors), issues=issues)


def move_actor(project: Project, actor_id: str, step: int) -> Project:
    """Move an actor by step places; the members of forums follow the new order."""
    return _with_actors(project, moved(project.partners.actors, actor_id, step))


def remove_actor(project: Project, actor_id: str) -> Project:
    return remove_actors(project, (actor_id,))


def remove_actors(project: Project, actor_ids: Iterable[str]) -> Project:
    """Remove actors, and with them their places in forums, ratings on issues and rivalries.

    See `actor_mentions`. Only the last actor of all can be removed while it is us.
    """
    partners = project.partners
    removed = {partners.actor(actor_id).id for actor_id in actor_ids}
    actors = tuple(a for a in partners.actors if a.id not in removed)
    us = partners.us
    if actors and us is not None and us.id in removed:
        raise EditError(
            tr("{actor} is “us”: coalitions are compared for it.").format(actor=us.title),
            remedy=tr("Mark another actor as “us” first."),
        )
    issues = tuple(_without_actors(issue, removed) for issue in project.issues)
    return without_orphans(_with_actors(replace(project, issues=issues), actors))


def _without_actors(issue: Issue, removed: Collection[str]) -> Issue:
    for actor_id in removed:
        issue = _without_rival(issue, actor_id)
    if any(key[0] in removed for key in issue.ratings):
        ratings = FrozenDict({k: s for k, s in issue.ratings.items() if k[0] not in removed})
        issue = replace(issue, ratings=ratings)
    return issue


def _without_rival(issue: Issue, actor_id: str) -> Issue:
    good = issue.good
    if good is None:
        return issue
    original = good.original
    if actor_id not in good.rivals and (original is None or actor_id not in original.rivals):
        return issue
    return replace(issue, good=_unrivalled(good, actor_id))


def _unrivalled(good: CollectiveGood, actor_id: str) -> CollectiveGood:
    original = good.original
    return replace(
        good,
        rivals=good.rivals - {actor_id},
        original=None if original is None else _unrivalled(original, actor_id),
    )


def _replaced(project: Project, changed: Actor) -> Project:
    partners = project.partners
    actors = tuple(changed if a.id == changed.id else a for a in partners.actors)
    return replace(project, partners=replace(partners, actors=actors))


def _with_actors(project: Project, actors: tuple[Actor, ...]) -> Project:
    """Other actors, or the same in another order, which the members of forums follow."""
    partners: Partners = project.partners
    forums = tuple(replace(forum, members=in_order(actors, forum.members)) for forum in partners.forums)
    return replace(project, partners=replace(partners, actors=actors, forums=forums))
