# SPDX-License-Identifier: MIT
"""The lowest and highest plausible value of a score."""

from __future__ import annotations

from dataclasses import dataclass

from mcda_app.domain.scale import Criterion, Scale

Bound = str | float
"""A place on a scale: the id of a level, or a number."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """The lowest and highest plausible value of a score, where somebody set them.

    A level is kept by its id, so that it stays the same level when the number behind it is edited.
    """

    low: Bound
    high: Bound

    def bounds_on(self, scale: Scale) -> tuple[float, float] | None:
        """Both as numbers on the scale; None if one is a level that the scale does not have."""
        low, high = bound_value(self.low, scale), bound_value(self.high, scale)
        return None if low is None or high is None else (low, high)


def bound_value(bound: Bound, scale: Scale) -> float | None:
    """The number of a bound on the scale; None for a level that the scale does not have."""
    if isinstance(bound, str):
        level = scale.level(bound)
        return None if level is None else level.value
    return bound


def bound_at(value: float, scale: Scale) -> Bound:
    """The bound at a number: its level, if the scale has one there."""
    level = scale.level_at(value)
    return value if level is None else level.id


def doubt_between(low: float, high: float, scale: Scale) -> Doubt:
    """The doubt from one number on a scale to another."""
    return Doubt(bound_at(low, scale), bound_at(high, scale))


def doubt_on_new_scale(
    doubt: Doubt | None, old: Criterion, changed: Criterion, value: float | None
) -> Doubt | None:
    """A doubt on the new scale of its criterion: levels by their id, others by their number.

    value  the score on the new scale; None if it is missing now
    returns  None where the doubt does not fit any more, so that the usual one applies
    """
    if doubt is None or value is None:
        return None
    low, high = (_moved(bound, old.scale, changed.scale) for bound in (doubt.low, doubt.high))
    if low is None or high is None:
        return None
    moved = Doubt(low, high)
    bounds, ends = moved.bounds_on(changed.scale), changed.scale.bounds
    fits = bounds is not None and ends[0] <= bounds[0] <= value <= bounds[1] <= ends[1]
    return moved if fits else None


def _moved(bound: Bound, old: Scale, changed: Scale) -> Bound | None:
    if isinstance(bound, str) and changed.level(bound) is not None:
        return bound
    value = bound_value(bound, old)
    return None if value is None else bound_at(value, changed)
