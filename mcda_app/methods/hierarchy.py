# SPDX-License-Identifier: MIT
"""Weights through a hierarchy of criteria: a group's share is divided among what is in it.

Source: Saaty (1980), "The Analytic Hierarchy Process", McGraw-Hill (hierarchic composition).
"""

from __future__ import annotations

from collections.abc import Mapping
from math import fsum, isfinite

from mcda_app.errors import MethodError
from mcda_app.i18n import tr


def leaf_shares(parents: Mapping[str, str], local: Mapping[str, float]) -> dict[str, float]:
    """The shares of the criteria, at any depth, in the whole decision.

    parents  item id to the id of the group it is in, "" at the top. Items that no other item
             names as its group are the criteria
    local    item id to its priority among those in the same group, non-negative; priorities
             need not sum to 1 in a group, only their proportions count

    returns  criterion id to share in [0, 1], in the order of parents; they sum to 1

    Raises MethodError for a group that is not an item itself, for groups within each other in a
    circle, for a priority that is missing, negative or not finite, or where all in a group are 0.
    """
    siblings: dict[str, list[str]] = {}
    for item, parent in parents.items():
        if parent and parent not in parents:
            raise MethodError(
                tr("“{item}” is in the group “{parent}”, which does not exist.").format(
                    item=item, parent=parent
                )
            )
        siblings.setdefault(parent, []).append(item)
    shares = {"": 1.0}
    work = [""]
    while work:
        parent = work.pop()
        members = siblings.get(parent, [])
        priorities = [local.get(item, -1.0) for item in members]
        if any(not isfinite(p) or p < 0 for p in priorities):
            raise MethodError(tr("A priority is missing or not zero or more."), where=parent)
        largest = max(priorities, default=1.0)
        if largest <= 0:
            raise MethodError(
                tr("All priorities are zero."), where=parent, remedy=tr("Give at least one item some weight.")
            )
        # Scaled first, so that huge or tiny priorities neither overflow nor vanish in the sum.
        scaled = [p / largest for p in priorities]
        total = fsum(scaled)
        for item, size in zip(members, scaled, strict=True):
            shares[item] = shares[parent] * (size / total)
            work.append(item)
    lost = [item for item in parents if item not in shares]
    if lost:
        raise MethodError(tr("“{lost}” is in a group that lies within itself.").format(lost=lost[0]))
    return {item: shares[item] for item in parents if item not in siblings}
