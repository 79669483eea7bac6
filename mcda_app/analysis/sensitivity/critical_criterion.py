# SPDX-License-Identifier: MIT
"""The most critical criterion: the one whose weight needs the smallest change to change first place.

Source: Triantaphyllou & Sánchez (1997), "A sensitivity analysis approach for some deterministic
multi-criteria decision-making methods", Decision Sciences 28(1), 151-194, as used by Goepel (2018),
International Journal of the Analytic Hierarchy Process 10(3), 469-487, eq. 32. There a weight changes
by delta while the other weights keep their numbers; scaled to sum to 1 again, these are the weights
met here on the way with the others in proportion.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from mcda_app.analysis.phrases import percents, put_first, sentence
from mcda_app.analysis.sensitivity.weight_tipping import Stretch, Walk
from mcda_app.domain.issue import Option
from mcda_app.domain.scale import Criterion
from mcda_app.i18n import tr


class Critical(NamedTuple):
    """The smallest change of a weight that changes first place.

    now, share  the weight's present share and the one at which first place changes
    delta       the change of the weight in the source's sense, negative for less
    leaders     who leads beyond
    """

    criterion: Criterion
    now: float
    share: float
    delta: float
    leaders: tuple[Option, ...]


def delta(now: float, share: float) -> float:
    """The change of a weight that, with the others' numbers unchanged, makes it this share of the sum.

    now, share  in [0, 1); infinite for a share of 1, which no finite change reaches
    """
    return (share - now) / (1 - share) if share < 1 else float("inf")


def critical(walks: Sequence[Walk]) -> Critical | None:
    """The smallest change over all criteria; None if no weight changes first place."""
    found = [
        Critical(walk.criterion, walk.now, share, delta(walk.now, share), beyond.leaders)
        for walk in walks
        for beyond, share in _ways(walk)
    ]
    # Rounded, so that of equal changes the first criterion's is named whatever the last digits are.
    return min(found, key=lambda each: round(abs(each.delta), 9), default=None)


def describe_critical(walks: Sequence[Walk]) -> str:
    """The most critical criterion in a sentence; empty if no weight can move."""
    if not any(walk.stretches for walk in walks):
        return ""
    found = critical(walks)
    if found is None:
        return tr("No change of a single weight changes first place.")
    now, share = percents(found.now, found.share)
    if abs(found.delta) < 1e-9:
        change = tr("the least change")
    elif found.share in (0, 1):  # first place changes there alone, for there is no weight beyond
        change = tr("exactly {share} (now {now})").format(share=share, now=now)
    else:
        beyond = (
            tr("more than {share} (now {now})") if found.delta > 0 else tr("less than {share} (now {now})")
        )
        change = beyond.format(share=share, now=now)
    return sentence(
        tr("The most critical criterion is {criterion}: {change} would {leaders}").format(
            criterion=found.criterion.title, change=change, leaders=put_first(found.leaders)
        )
    )


def _ways(walk: Walk) -> list[tuple[Stretch, float]]:
    ways = [(walk.below, walk.below.high)] if walk.below else []
    return ways + ([(walk.above, walk.above.low)] if walk.above else [])
