# SPDX-License-Identifier: MIT
"""The upper envelope of score curves: who leads along a line, from the roots of pairwise polynomials."""

from __future__ import annotations

from mcda_app.analysis.sensitivity.bernstein_roots import roots
from mcda_app.analysis.sensitivity.score_curves import ScoreCurve

Part = tuple[float, float, tuple[int, ...]]
"""From, to, and the options that lead in between."""


def leaders_along(curve: ScoreCurve, count: int) -> list[Part]:
    """The parts of [0, 1] with the same leaders, neighbouring parts having different ones.

    Options tie over a part only if they tie everywhere; where two cross, one part ends and the next begins.
    """
    groups: dict[int, list[int]] = {}
    gaps: list[list[float]] = []
    for n in sorted(range(count), key=lambda n: -curve.score(n, 0.5)):
        crossed: list[list[float]] = []
        for rival, group in groups.items():
            gap = curve.gap(rival, n)
            if gap is None:
                group.append(n)
                break
            if min(gap) >= 0:
                break
            crossed.append(gap)
        else:
            groups[n] = [n]
            gaps += crossed
    cuts = sorted(root for gap in gaps for root in roots(gap))
    parts: list[Part] = []
    low = 0.0
    for high in [*cuts, 1.0]:
        if high - low < 1e-12:
            continue
        middle = (low + high) / 2
        best = max(groups, key=lambda n: curve.score(n, middle))
        leaders = tuple(sorted(groups[best]))
        if parts and parts[-1][2] == leaders:
            parts[-1] = (parts[-1][0], high, leaders)
        else:
            parts.append((low, high, leaders))
        low = high
    return [*parts[:-1], (parts[-1][0], 1.0, parts[-1][2])]
