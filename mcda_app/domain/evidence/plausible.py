# SPDX-License-Identifier: MIT
"""The values that a score may plausibly have: those that somebody set, or the usual ones by its evidence.

The usual doubt, where nobody set one:

- printed in a table: none, the source itself says the level
- follows from a passage of text, or an assumption: one level either way
- adopted from a group: from the lowest to the highest answer
- your own: one level either way until its source is named, then none
- computed for a coalition: one level either way, since the ratings it is computed from may be off

On a scale without levels, a tenth of the scale counts as a level, as in the check of robustness.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from mcda_app.domain.scale import Criterion, Scale
from mcda_app.domain.score import Evidence, Score

PART_OF_A_SCALE = 0.1
"""On a scale without levels, this part of it counts as a level."""


class Plausible(NamedTuple):
    """The values that a score may have, each as likely as the next.

    low, high  the lowest and highest
    now        the score's own value, which lies between them
    values     all of them in ascending order, `now` among them; None if any number from low to high may be it
    usual      whether they follow from the evidence, since nobody set them
    """

    low: float
    high: float
    now: float
    values: tuple[float, ...] | None
    usual: bool

    @property
    def certain(self) -> bool:
        return self.low == self.high


def usual_steps(score: Score) -> int:
    """How many levels a score may be off either way by its evidence alone."""
    if score.evidence is Evidence.TABLE or (score.evidence is Evidence.USER and score.source):
        return 0
    return 1


def plausible(score: Score, criterion: Criterion) -> Plausible | None:
    """The plausible values of a score; None while it is missing or lies outside its scale."""
    now, scale = score.value_on(criterion), criterion.scale
    if now is None or not scale.bounds[0] <= now <= scale.bounds[1]:
        return None
    bounds = None if score.doubt is None else score.doubt.bounds_on(scale)
    if bounds is not None and bounds[0] <= now <= bounds[1]:
        return _between(*bounds, now, scale, usual=False)
    return _between(*_usual_bounds(score, now, scale), now, scale, usual=True)


def _usual_bounds(score: Score, now: float, scale: Scale) -> tuple[float, float]:
    low, high = scale.bounds
    if score.answer is not None and score.answer.counts:
        answers = [min(max(c.value, low), high) for c in score.answer.counts]
        return min(now, *answers), max(now, *answers)
    steps = usual_steps(score)
    if not scale.levels:
        reach = PART_OF_A_SCALE * steps * (high - low)
        return max(low, now - reach), min(high, now + reach)
    values = [level.value for level in scale.levels]
    below = bisect_left(values, now)
    above = below if values[below] == now else below - 1
    return (
        (values[max(below - steps, 0)], values[min(above + steps, len(values) - 1)]) if steps else (now, now)
    )


def _between(low: float, high: float, now: float, scale: Scale, *, usual: bool) -> Plausible:
    if low == high or not scale.levels:
        return Plausible(low, high, now, (now,) if low == high else None, usual)
    levels = {level.value for level in scale.levels if low <= level.value <= high}
    return Plausible(low, high, now, tuple(sorted({*levels, low, high, now})), usual)
