# SPDX-License-Identifier: MIT
"""Edits of futures: functions from one project to the next.

Anything that cannot be done raises EditError.
"""

from __future__ import annotations

from dataclasses import replace

from mcda_app.domain.checks import finite, whole_text
from mcda_app.domain.futures.futures import MAX_FUTURES, Future
from mcda_app.domain.project import Project
from mcda_app.domain.titles import checked_line, checked_rename, checked_title, copy_title, moved, slug
from mcda_app.errors import EditError
from mcda_app.i18n import tr


def add_future(project: Project, title: str) -> Project:
    """A new future, in which all is as today."""
    futures = project.futures.futures
    title = checked_title(title, tr("future"), (f.title for f in futures))
    _refuse_too_many(project)
    return _with_futures(project, (*futures, Future(slug(title, [f.id for f in futures]), title)))


def rename_future(project: Project, future_id: str, title: str) -> Project:
    future = project.futures.future(future_id)
    title = checked_rename(project.futures.futures, future_id, title, tr("future"))
    return project if title == future.title else with_future(project, replace(future, title=title, short=""))


def set_future_description(project: Project, future_id: str, description: str) -> Project:
    """What happens in a future."""
    future = project.futures.future(future_id)
    return with_future(project, replace(future, description=whole_text(description)))


def duplicate_future(project: Project, future_id: str) -> Project:
    """A copy of a future right after it, with all that is different in it but its probability."""
    future = project.futures.future(future_id)
    futures = project.futures.futures
    _refuse_too_many(project)
    title = copy_title(future.title, [f.title for f in futures])
    copy = replace(future, id=slug(title, [f.id for f in futures]), title=title, short="", probability=None)
    at = futures.index(future) + 1
    return _with_futures(project, (*futures[:at], copy, *futures[at:]))


def move_future(project: Project, future_id: str, step: int) -> Project:
    return _with_futures(project, moved(project.futures.futures, future_id, step))


def remove_future(project: Project, future_id: str) -> Project:
    project.futures.future(future_id)
    return _with_futures(project, tuple(f for f in project.futures.futures if f.id != future_id))


def set_probability(project: Project, future_id: str | None, probability: float | None) -> Project:
    """How likely somebody holds a future to be, or with None as its id, that all stays as today.

    probability  in [0, 1]; None takes it back
    """
    if probability is not None:
        refusal = tr("A probability must be a number from 0% to 100%.")
        probability = finite(probability, refusal)
        if not 0 <= probability <= 1:
            raise EditError(refusal, remedy=tr("Correct the probability."))
    if future_id is None:
        return replace(project, futures=replace(project.futures, today=probability))
    return with_future(project, replace(project.futures.future(future_id), probability=probability))


def set_probabilities_source(project: Project, whose: str) -> Project:
    """Who holds the futures to be so likely."""
    whose = checked_line(whole_text(whose), tr("source of the probabilities"))
    return replace(project, futures=replace(project.futures, whose=whose))


def with_future(project: Project, changed: Future) -> Project:
    """The project with the future of the same id replaced."""
    futures = project.futures.futures
    return _with_futures(project, tuple(changed if f.id == changed.id else f for f in futures))


def _with_futures(project: Project, futures: tuple[Future, ...]) -> Project:
    return replace(project, futures=replace(project.futures, futures=futures))


def _refuse_too_many(project: Project) -> None:
    if len(project.futures.futures) >= MAX_FUTURES:
        raise EditError(
            tr("There can be at most {most} futures.").format(most=MAX_FUTURES),
            remedy=tr("Remove one first."),
        )
