# SPDX-License-Identifier: MIT
"""Weights in a hierarchy of criteria: a group's share is divided among its members.

Source: Saaty (1980), "The Analytic Hierarchy Process", McGraw-Hill (hierarchic composition).
"""

from __future__ import annotations

from collections.abc import Mapping
from math import fsum, isfinite

from mcda_app.errors import MethodError
from mcda_app.i18n import tr


def leaf_shares(parents: Mapping[str, str], local: Mapping[str, float]) -> dict[str, float]:
    """The shares of the criteria, at any depth, in the whole decision.

    parents  item id to the id of its group, "" at the top. Items that are nobody's group are the criteria
    local    item id to its priority within its group, non-negative; only proportions count, so a group's
             priorities need not sum to 1

    returns  criterion id to share in [0, 1], in the order of parents; they sum to 1

    Raises MethodError for a group that is not an item itself, for groups nested in a circle,
    for a priority that is missing, negative or not finite, and for a group whose priorities are all 0.
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
    stack = [""]
    while stack:
        parent = stack.pop()
        members = siblings.get(parent, [])
        priorities = [local.get(item, -1.0) for item in members]
        if any(not isfinite(p) or p < 0 for p in priorities):
            raise MethodError(tr("A priority is missing or negative."), where=parent)
        largest = max(priorities, default=1.0)
        if largest <= 0:
            raise MethodError(
                tr("All priorities are zero."), where=parent, remedy=tr("Give at least one item some weight.")
            )
        # Scale first, so that huge or tiny priorities neither overflow nor vanish in the sum.
        scaled = [p / largest for p in priorities]
        total = fsum(scaled)
        for item, size in zip(members, scaled, strict=True):
            shares[item] = shares[parent] * (size / total)
            stack.append(item)
    unreached = [item for item in parents if item not in shares]
    if unreached:
        raise MethodError(tr("“{item}” is in a group that contains itself.").format(item=unreached[0]))
    return {item: shares[item] for item in parents if item not in siblings}
