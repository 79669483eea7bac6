# SPDX-License-Identifier: MIT
"""Sub-groups whose members agree among themselves.

Complete-linkage clustering (Sørensen 1948) on the overlap of weights, the idea of AHP-OS's group consensus
cluster analysis (Goepel 2022, bpmsg.com): two sub-groups are joined while every two of their members overlap
by at least :data:`AGREED`.

This module needs numpy: import it at first use, never at start-up.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

AGREED = 0.875
"""What the word scale of `consensus` calls very high: the least overlap of any two in a sub-group."""

Floats = npt.NDArray[np.float64]


def overlaps(rows: Sequence[Sequence[float]]) -> Floats:
    """How far the weights of any two overlap.

    rows     (people, criteria) shares that sum to 1
    returns  (people, people) in [0, 1], as `consensus.similarity` tells for each two
    """
    shares = np.array(rows, dtype=np.float64)
    own = _entropy(shares)
    first, second = np.triu_indices(len(shares), 1)
    apart = _entropy((shares[first] + shares[second]) / 2) - (own[first] + own[second]) / 2
    alike = np.ones((len(shares), len(shares)))
    alike[first, second] = np.clip(2 * np.exp(-np.maximum(apart, 0.0)) - 1, 0.0, 1.0)
    alike[second, first] = alike[first, second]
    return alike


def clusters(rows: Sequence[Sequence[float]], agreed: float = AGREED) -> tuple[tuple[int, ...], ...]:
    """Sub-groups as indices of people, the largest first; everybody is in one.

    rows  (people, criteria) shares that sum to 1

    The order of the people does not matter to who is with whom, unless two joins are equally good: then the
    one whose members come first in the order of their weights is made.
    """
    order = sorted(range(len(rows)), key=lambda n: (tuple(rows[n]), n))
    alike = overlaps([rows[n] for n in order])
    alike[np.tril_indices(len(order))] = -1.0  # each two once; -1 is no candidate
    groups = {n: [n] for n in range(len(order))}
    while len(groups) > 1:
        a, b = divmod(int(alike.argmax()), len(order))
        if alike[a, b] < agreed:
            break
        groups[a] += groups.pop(b)
        # A sub-group is as like another as their two members that are least alike.
        least = np.minimum(_to(alike, a), _to(alike, b))
        alike[b, :] = alike[:, b] = -1.0
        alike[:a, a], alike[a, a + 1 :] = least[:a], least[a + 1 :]
    found = [tuple(sorted(order[n] for n in group)) for group in groups.values()]
    return tuple(sorted(found, key=lambda group: (-len(group), group)))


def _to(alike: Floats, one: int) -> Floats:
    """How like all others one is, out of the half of the table that is kept."""
    return np.concatenate([alike[:one, one], alike[one, one:]])


def _entropy(shares: Floats) -> Floats:
    """Shannon's entropy of each row, in nats."""
    logs = np.log(shares, out=np.zeros_like(shares), where=shares > 0)
    return -np.asarray((shares * logs).sum(axis=1))
