# SPDX-License-Identifier: MIT
"""What differs between two states of a project, in a few lines of words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from mcda_app.analysis.wording import listed, percent
from mcda_app.domain.ballots import progress
from mcda_app.domain.issue import Issue
from mcda_app.domain.project import Project

MOST_NAMED = 4


def project_changes(before: Project, after: Project) -> tuple[str, ...]:
    """One line for each kind of thing that differs; none if nothing does."""
    if before == after:
        return ()
    return tuple(_changes(before, after)) or ("Details differ.",)


def _changes(before: Project, after: Project) -> Iterator[str]:
    if before.title != after.title:
        yield f"The title: “{after.title}” instead of “{before.title}”."
    if before.weights.shares != after.weights.shares:
        told = listed(f"{c.title} {percent(after.weights.share(c.id))}" for c in after.criteria)
        yield f"The weights: {told}."
    if before.settings != after.settings:
        yield f"The method or its choices: {after.settings.method.name}."
    yield from _came_and_went("issue", before.issues, after.issues)
    yield from _came_and_went("criterion", before.criteria, after.criteria)
    yield from _came_and_went("option", before.options, after.options)
    yield from _scores(before, after)
    if before.notes != after.notes or any(a.notes != b.notes for a, b in _shared(before, after)):
        yield "Notes."
    if len(before.snapshots) != len(after.snapshots):
        yield f"Snapshots: {len(after.snapshots)} instead of {len(before.snapshots)}."
    if before.elicitation != after.elicitation:
        yield "Answers on the Weights page."
    yield from _workshop(before, after)


class _Named(Protocol):
    @property
    def id(self) -> str: ...
    @property
    def title(self) -> str: ...


def _came_and_went(noun: str, before: Sequence[_Named], after: Sequence[_Named]) -> Iterator[str]:
    old, new = {x.id: x for x in before}, {x.id: x for x in after}
    for what, found in (
        ("Added", [new[k] for k in new if k not in old]),
        ("Removed", [old[k] for k in old if k not in new]),
    ):
        if found:
            names = [x.title for x in found]
            more = f" and {len(names) - MOST_NAMED} more" if len(names) > MOST_NAMED else ""
            yield f"{what} {noun}: {', '.join(names[:MOST_NAMED])}{more}."


def _shared(before: Project, after: Project) -> Iterator[tuple[Issue, Issue]]:
    old = {i.id: i for i in before.issues}
    return ((old[i.id], i) for i in after.issues if i.id in old)


def _scores(before: Project, after: Project) -> Iterator[str]:
    changed = {
        new.label: sum(old.scores.get(k) != new.scores.get(k) for k in {*old.scores, *new.scores})
        for old, new in _shared(before, after)
        if old.scores != new.scores
    }
    if changed:
        names = list(changed)
        more = f" and {len(names) - MOST_NAMED} more" if len(names) > MOST_NAMED else ""
        count = sum(changed.values())
        cells = "One score" if count == 1 else f"{count} scores"
        yield f"{cells} on {', '.join(names[:MOST_NAMED])}{more}."


def _workshop(before: Project, after: Project) -> Iterator[str]:
    old, new = before.workshop, after.workshop
    if old == new:
        return
    if old is None or new is None:
        yield "A workshop was begun." if old is None else "The workshop was removed."
        return
    ballots = [sum(progress(w, r.id).voted for r in w.rounds) for w in (old, new)]
    if ballots[0] != ballots[1]:
        yield f"Ballots: {ballots[1]} instead of {ballots[0]}."
    else:
        yield "The workshop."
