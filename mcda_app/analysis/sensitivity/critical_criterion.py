# SPDX-License-Identifier: MIT
"""The most critical criterion: the one whose weight needs the smallest change to change first place.

Source: Triantaphyllou & Sánchez (1997), "A sensitivity analysis approach for some deterministic
multi-criteria decision-making methods", Decision Sciences 28(1), 151-194, as used by Goepel (2018),
International Journal of the Analytic Hierarchy Process 10(3), 469-487, eq. 32. There a weight changes by
delta while the other weights keep their values; scaled to sum to 1 again, these are the weights used here,
with the others in proportion.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from mcda_app.analysis.phrases import percents, put_first, sentence
from mcda_app.analysis.sensitivity.weight_tipping import Interval, WeightTipping
from mcda_app.domain.issue import Option
from mcda_app.domain.scale import Criterion
from mcda_app.i18n import tr


class Critical(NamedTuple):
    """The smallest change of a weight that changes first place.

    now, share  the weight's current share and the one at which first place changes
    delta       the change of the weight as the source defines it, negative for a decrease
    leaders     first place beyond it
    """

    criterion: Criterion
    now: float
    share: float
    delta: float
    leaders: tuple[Option, ...]


def delta(now: float, share: float) -> float:
    """The change of a weight that, with the other values unchanged, makes it this share of the sum.

    now, share  in [0, 1); infinite for a share of 1, which no finite change reaches
    """
    return (share - now) / (1 - share) if share < 1 else float("inf")


def critical(tippings: Sequence[WeightTipping]) -> Critical | None:
    """The smallest change over all criteria; None if no weight changes first place."""
    candidates = [
        Critical(tipping.criterion, tipping.now, share, delta(tipping.now, share), beyond.leaders)
        for tipping in tippings
        for beyond, share in _tips(tipping)
    ]
    # Rounded, so that among equal changes the first criterion's is chosen despite rounding.
    return min(candidates, key=lambda candidate: round(abs(candidate.delta), 9), default=None)


def describe_critical(tippings: Sequence[WeightTipping]) -> str:
    """The most critical criterion in a sentence; empty if no weight can move."""
    if not any(tipping.intervals for tipping in tippings):
        return ""
    smallest = critical(tippings)
    if smallest is None:
        return tr("No change of a single weight changes first place.")
    now, share = percents(smallest.now, smallest.share)
    if abs(smallest.delta) < 1e-9:
        change = tr("the smallest change")
    elif smallest.share in (0, 1):  # first place changes only there: no weight is beyond
        change = tr("exactly {share} (now {now})").format(share=share, now=now)
    else:
        beyond = (
            tr("more than {share} (now {now})") if smallest.delta > 0 else tr("less than {share} (now {now})")
        )
        change = beyond.format(share=share, now=now)
    return sentence(
        tr("The most critical criterion is {criterion}: {change} would {leaders}").format(
            criterion=smallest.criterion.title, change=change, leaders=put_first(smallest.leaders)
        )
    )


def _tips(tipping: WeightTipping) -> list[tuple[Interval, float]]:
    directions = [(tipping.below, tipping.below.high)] if tipping.below else []
    return directions + ([(tipping.above, tipping.above.low)] if tipping.above else [])
