# SPDX-License-Identifier: MIT
"""Sub-groups whose members agree among themselves.

Complete-linkage clustering (Sørensen 1948) on the overlap of weights, the idea of AHP-OS's group consensus
cluster analysis (Goepel 2022, bpmsg.com): two sub-groups are joined while every two of their members overlap
by at least :data:`AGREED`.
"""

from __future__ import annotations

from collections.abc import Sequence

from mcda_app.methods.consensus import similarity

AGREED = 0.875
"""What the word scale of `consensus` calls very high: the least overlap of any two in a sub-group."""


def clusters(rows: Sequence[Sequence[float]], agreed: float = AGREED) -> tuple[tuple[int, ...], ...]:
    """Sub-groups as indices of people, the largest first; everybody is in one.

    rows  (people, criteria) shares that sum to 1

    The order of the people does not matter to who is with whom, unless two joins are equally good: then the
    one whose members come first in the order of their weights is made.
    """
    order = sorted(range(len(rows)), key=lambda n: (tuple(rows[n]), n))
    alike = [[similarity(rows[a], rows[b]) for b in order] for a in order]
    groups = {n: [n] for n in range(len(order))}
    while len(groups) > 1:
        best, a, b = max((alike[a][b], -a, -b) for a in groups for b in groups if a < b)
        if best < agreed:
            break
        a, b = -a, -b
        groups[a] += groups.pop(b)
        for c in groups:  # a sub-group is as like another as their two members that are least alike
            alike[a][c] = alike[c][a] = min(alike[a][c], alike[b][c])
    found = [tuple(sorted(order[n] for n in group)) for group in groups.values()]
    return tuple(sorted(found, key=lambda group: (-len(group), group)))
