# SPDX-License-Identifier: MIT
"""Whether two rankings put the same options first, ties included: one rule for all comparisons.

First place is the same only if the same options share it, so a tie that breaks or forms changes it. Where
agreement is graded, as with the source, first places with some options in common agree partly.
"""

from __future__ import annotations

from collections.abc import Collection
from enum import Enum

from mcda_app.domain.issue import Option


class FirstPlace(Enum):
    """How two first places compare.

    SAME    the same options share it
    PARTLY  some options are in both and some in only one: a tie breaks, forms or has other members
    OTHER   no option is in both, or one of them is empty
    """

    SAME = "same"
    PARTLY = "partly"
    OTHER = "other"


def compare_first(one: Collection[Option], other: Collection[Option]) -> FirstPlace:
    """Compare the options in first place of two rankings, in any order."""
    first, second = {o.id for o in one}, {o.id for o in other}
    if first == second:
        return FirstPlace.SAME
    return FirstPlace.PARTLY if first & second else FirstPlace.OTHER


def same_first(one: Collection[Option], other: Collection[Option]) -> bool:
    """Whether the same options are in first place of two rankings."""
    return compare_first(one, other) is FirstPlace.SAME
