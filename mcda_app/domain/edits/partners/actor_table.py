# SPDX-License-Identifier: MIT
"""Actors from a table, as it is typed or pasted: a row for each, its name and then its ratings."""

from __future__ import annotations

from collections.abc import Sequence

from mcda_app.domain.edits.partners.actor_ratings import type_rating
from mcda_app.domain.edits.partners.actors import add_actor
from mcda_app.domain.membership.rules import ActorRating
from mcda_app.domain.project import Project
from mcda_app.errors import EditError
from mcda_app.i18n import tr


def set_actor_table(
    project: Project, rows: Sequence[Sequence[str]], ratings: Sequence[ActorRating] = tuple(ActorRating)
) -> Project:
    """Add the actors of a table, and rate those that are there already by their names.

    rows     a name and then a rating for each of `ratings`, as `actor_ratings.type_rating` reads them; what
             is empty or left out stays as it is, and rows without any text are skipped
    ratings  what the columns after the name stand for

    Raises EditError, which names the row, for a row without a name, a name that stands in two rows, more
    columns than ratings, or a rating that is none; the project is unchanged then.
    """
    done: set[str] = set()
    for number, row in enumerate(rows, 1):
        cells = [" ".join(cell.split()) for cell in row]
        if not any(cells):
            continue
        try:
            project = _with_row(project, cells, ratings, done)
        except EditError as error:
            raise EditError(
                error.what, where=tr("Row {number}").format(number=number), remedy=error.remedy
            ) from error
    return project


def _with_row(
    project: Project, cells: Sequence[str], ratings: Sequence[ActorRating], done: set[str]
) -> Project:
    name, typed = cells[0], list(cells[1:])
    while typed and not typed[-1]:
        typed.pop()
    if len(typed) > len(ratings):
        raise EditError(
            tr("There are {count} ratings, but only {most} columns for them.").format(
                count=len(typed), most=len(ratings)
            ),
            remedy=tr("Leave the others out."),
        )
    key = name.casefold()
    if key in done:
        raise EditError(tr("“{name}” stands in two rows.").format(name=name), remedy=tr("Keep one of them."))
    known = {actor.title.casefold(): actor.id for actor in project.partners.actors}
    if key not in known:
        project = add_actor(project, name)
        known[key] = project.partners.actors[-1].id
    done.add(key)
    for rating, cell in zip(ratings, typed, strict=False):
        if cell:
            project = type_rating(project, known[key], rating, cell)
    return project
