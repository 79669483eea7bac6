# SPDX-License-Identifier: MIT
"""Clusters of like-minded people.

Complete-linkage clustering (Sørensen 1948) on the overlap of weights, the idea of AHP-OS's group consensus
cluster analysis (Goepel 2022, bpmsg.com): two sub-groups are joined while every two of their members overlap
by at least :data:`AGREED`.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

AGREED = 0.875
"""The least overlap of any two in a sub-group; very high on the word scale of `consensus`."""

Floats = npt.NDArray[np.float64]


def overlaps(rows: Sequence[Sequence[float]]) -> Floats:
    """The overlap of the weights of each pair of people.

    rows     (people, criteria) shares that sum to 1
    returns  (people, people) in [0, 1], as `consensus.similarity` for each pair
    """
    shares = np.array(rows, dtype=np.float64)
    own = _entropy(shares)
    first, second = np.triu_indices(len(shares), 1)
    divergence = _entropy((shares[first] + shares[second]) / 2) - (own[first] + own[second]) / 2
    overlap = np.ones((len(shares), len(shares)))
    overlap[first, second] = np.clip(2 * np.exp(-np.maximum(divergence, 0.0)) - 1, 0.0, 1.0)
    overlap[second, first] = overlap[first, second]
    return overlap


def clusters(rows: Sequence[Sequence[float]], agreed: float = AGREED) -> tuple[tuple[int, ...], ...]:
    """Sub-groups as indices of people, the largest first; everybody is in exactly one.

    rows  (people, criteria) shares that sum to 1

    The result does not depend on the order of the people: among equally good joins, the one whose members
    come first when sorted by weights is made.
    """
    order = sorted(range(len(rows)), key=lambda n: (tuple(rows[n]), n))
    overlap = overlaps([rows[n] for n in order])
    overlap[np.tril_indices(len(order))] = -1.0  # each pair once; -1 marks no candidate
    groups = {n: [n] for n in range(len(order))}
    while len(groups) > 1:
        a, b = divmod(int(overlap.argmax()), len(order))
        if overlap[a, b] < agreed:
            break
        groups[a] += groups.pop(b)
        # Complete linkage: the overlap of two sub-groups is that of their least similar members.
        least = np.minimum(_overlaps_with(overlap, a), _overlaps_with(overlap, b))
        overlap[b, :] = overlap[:, b] = -1.0
        overlap[:a, a], overlap[a, a + 1 :] = least[:a], least[a + 1 :]
    result = [tuple(sorted(order[n] for n in group)) for group in groups.values()]
    return tuple(sorted(result, key=lambda group: (-len(group), group)))


def _overlaps_with(overlap: Floats, index: int) -> Floats:
    """The overlaps of one with all others, from the stored upper half of the table."""
    return np.concatenate([overlap[:index, index], overlap[index, index:]])


def _entropy(shares: Floats) -> Floats:
    """Shannon's entropy of each row, in nats."""
    logs = np.log(shares, out=np.zeros_like(shares), where=shares > 0)
    return -np.asarray((shares * logs).sum(axis=1))
