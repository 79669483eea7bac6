# SPDX-License-Identifier: MIT
"""What becomes of futures, and of pairs of options, when the project they belong to changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from mcda_app.domain.edits.rules.pairs import pairs_left
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.futures.futures import Future, Futures
from mcda_app.domain.membership.rules import ActorRating
from mcda_app.domain.project import Project
from mcda_app.domain.score import Score
from mcda_app.domain.weights import Weights

ScoreKey = tuple[str, str, str]
"""Ids of an issue, an option and a criterion."""


def without_orphans(project: Project) -> Project:
    """The project in which no future and no pair of options mentions what is no longer there.

    That is an issue, an option, a criterion or an actor.
    """
    pairs = pairs_left(project)
    if len(pairs) < len(project.option_pairs):
        project = replace(project, option_pairs=pairs)
    if not project.futures.futures:
        return project
    options = {issue.id: {option.id for option in project.options_of(issue)} for issue in project.issues}
    criteria = {criterion.id for criterion in project.criteria}
    actors = {actor.id for actor in project.partners.actors}

    def kept(future: Future) -> Future:
        return replace(
            future,
            scores=FrozenDict(
                {k: s for k, s in future.scores.items() if k[1] in options.get(k[0], ()) and k[2] in criteria}
            ),
            ratings=FrozenDict({k: s for k, s in future.ratings.items() if k[0] in actors}),
            issue_ratings=FrozenDict(
                {k: s for k, s in future.issue_ratings.items() if k[0] in options and k[1] in actors}
            ),
            issue_weights=FrozenDict({k: w for k, w in future.issue_weights.items() if k in options}),
        )

    return replace(project, futures=_changed(project.futures, kept))


def reweighed(futures: Futures, change: Callable[[Weights], Weights]) -> Futures:
    """Futures with all their weights changed."""

    def changed(future: Future) -> Future:
        return replace(
            future,
            weights=None if future.weights is None else change(future.weights),
            issue_weights=FrozenDict({k: change(w) for k, w in future.issue_weights.items()}),
        )

    return _changed(futures, changed)


def rescored(futures: Futures, criterion_id: str, change: Callable[[Score], Score]) -> Futures:
    """Futures with all their scores on a criterion changed."""

    def changed(future: Future) -> Future:
        scores = {k: change(s) if k[2] == criterion_id else s for k, s in future.scores.items()}
        return replace(future, scores=FrozenDict(scores))

    return _changed(futures, changed)


def rerated(futures: Futures, rating: ActorRating, change: Callable[[Score], Score]) -> Futures:
    """Futures with all their ratings of one kind changed."""

    def changed(future: Future) -> Future:
        general = {k: change(s) if k[1] is rating else s for k, s in future.ratings.items()}
        own = {k: change(s) if k[2] is rating else s for k, s in future.issue_ratings.items()}
        return replace(future, ratings=FrozenDict(general), issue_ratings=FrozenDict(own))

    return _changed(futures, changed)


def with_copies(futures: Futures, copy_key: Callable[[ScoreKey], ScoreKey | None]) -> Futures:
    """Futures in which copies of options or criteria have the scores of what they were copied from.

    copy_key  the key of the copy of a score; None for a score without one
    """

    def copied(future: Future) -> Future:
        copies = {key: s for k, s in future.scores.items() if (key := copy_key(k)) is not None}
        return replace(future, scores=FrozenDict({**future.scores, **copies}))

    return _changed(futures, copied)


def with_issue_copy(futures: Futures, issue_id: str, copy_id: str) -> Futures:
    """Futures in which the copy of an issue differs from today as the issue does."""

    def copied(future: Future) -> Future:
        scores = {(copy_id, o, c): s for (i, o, c), s in future.scores.items() if i == issue_id}
        ratings = {(copy_id, a, r): s for (i, a, r), s in future.issue_ratings.items() if i == issue_id}
        own = future.issue_weights
        return replace(
            future,
            scores=FrozenDict({**future.scores, **scores}),
            issue_ratings=FrozenDict({**future.issue_ratings, **ratings}),
            issue_weights=own.with_item(copy_id, own[issue_id]) if issue_id in own else own,
        )

    return _changed(futures, copied)


def _changed(futures: Futures, change: Callable[[Future], Future]) -> Futures:
    """Futures with each changed; the very same ones where nothing differs."""
    changed = tuple(new if (new := change(old)) != old else old for old in futures.futures)
    same = all(new is old for new, old in zip(changed, futures.futures, strict=True))
    return futures if same else replace(futures, futures=changed)
