# SPDX-License-Identifier: MIT
"""Where the segments of a bar of weights lie, and which share a border that is moved gives to a weight."""

from __future__ import annotations

from collections.abc import Sequence
from math import fsum
from typing import NamedTuple

from mcda_app.domain.project import Project
from mcda_app.domain.scale import CriteriaGroup, Criterion
from mcda_app.domain.weights import NOTHING, Weights


class BorderMove(NamedTuple):
    """The weight that a border moves, and the share it gets."""

    criterion_id: str
    share: float


class GroupSpan(NamedTuple):
    """Segments of one group of criteria, from first to the one before last."""

    group: CriteriaGroup
    first: int
    last: int


def criteria_shown(project: Project) -> tuple[Criterion, ...]:
    """The criteria from left to right: those of a group side by side, those of none at the end."""
    groups = [group.id for group in project.criteria_groups]
    place = {group: n for n, group in enumerate(groups)}
    return tuple(sorted(project.criteria, key=lambda c: place.get(c.group, len(groups))))


def group_spans(project: Project, criteria: Sequence[Criterion]) -> tuple[GroupSpan, ...]:
    """The groups that have criteria, in the order of the segments."""
    spans = []
    for group in project.criteria_groups:
        at = [n for n, criterion in enumerate(criteria) if criterion.group == group.id]
        if at:
            spans.append(GroupSpan(group, at[0], at[-1] + 1))
    return tuple(spans)


def edges(criteria: Sequence[Criterion], weights: Weights) -> tuple[float, ...]:
    """The left edge of each segment and the right edge of the last, in [0, 1]."""
    shares = [weights.share(criterion.id) for criterion in criteria]
    return tuple(fsum(shares[:n]) for n in range(len(shares) + 1))


def moved_border(
    criteria: Sequence[Criterion], weights: Weights, border: int, place: float
) -> BorderMove | None:
    """What brings a border to a place while the other free weights keep their proportions.

    border  between segment `border` and the next; it moves the weight on its left or, where that is
            locked or no free weight lies to the right to make up for it, the one on its right
    place   in [0, 1]
    returns None where locks leave neither free to move
    """
    for moving in (border, border + 1):
        criterion_id = criteria[moving].id
        if not weights.movable(criterion_id):
            continue
        others = [c.id for c in criteria if c.id != criterion_id and c.id not in weights.locked]
        left = [c.id for c in criteria[: border + 1] if c.id != criterion_id]
        locked = fsum(weights.share(c) for c in left if c in weights.locked)
        free = fsum(weights.share(c) for c in others)
        if free > NOTHING:
            part = fsum(weights.share(c) for c in left if c not in weights.locked) / free
        else:  # they would share the rest equally
            part = sum(c not in weights.locked for c in left) / len(others)
        rest = 1.0 - fsum(weights.share(c) for c in weights.locked)
        # The border lies at locked + part * (rest - share), plus the share itself if it is on its left.
        slope = (1.0 if moving == border else 0.0) - part
        if abs(slope) > 1e-9:
            share = (place - locked - part * rest) / slope
            return BorderMove(criterion_id, min(max(share, 0.0), weights.room(criterion_id)))
    return None
