# SPDX-License-Identifier: MIT
"""Who leads along a course, told from the roots of the polynomials that part each two options."""

from __future__ import annotations

from mcda_app.analysis.sensitivity.bernstein_roots import roots
from mcda_app.analysis.sensitivity.score_curves import Course

Part = tuple[float, float, tuple[int, ...]]
"""From, to, and the options that lead between."""


def leading(course: Course, count: int) -> list[Part]:
    """The parts of [0, 1], each led by others than its neighbours.

    Options tie over a part only if they tie all the way; where two cross, one part ends and the next begins.
    """
    tied: dict[int, list[int]] = {}
    gaps: list[list[float]] = []
    for n in sorted(range(count), key=lambda n: -course.score(n, 0.5)):
        crossed: list[list[float]] = []
        for rival, level in tied.items():
            gap = course.gap(rival, n)
            if gap is None:
                level.append(n)
                break
            if min(gap) >= 0:
                break
            crossed.append(gap)
        else:
            tied[n] = [n]
            gaps += crossed
    cuts = sorted(root for gap in gaps for root in roots(gap))
    parts: list[Part] = []
    low = 0.0
    for high in [*cuts, 1.0]:
        if high - low < 1e-12:
            continue
        middle = (low + high) / 2
        best = max(tied, key=lambda n: course.score(n, middle))
        leaders = tuple(sorted(tied[best]))
        if parts and parts[-1][2] == leaders:
            parts[-1] = (parts[-1][0], high, leaders)
        else:
            parts.append((low, high, leaders))
        low = high
    return [*parts[:-1], (parts[-1][0], 1.0, parts[-1][2])]
