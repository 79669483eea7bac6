# SPDX-License-Identifier: MIT
"""How a group's answers become one."""

from __future__ import annotations

from enum import Enum


class Aggregation(Enum):
    """How the answers of many become one.

    JUDGEMENTS             geometric mean of their judgements, weights from these
    PRIORITIES_ARITHMETIC  arithmetic mean of their weights
    PRIORITIES_GEOMETRIC   geometric mean of their weights
    """

    JUDGEMENTS = "judgements"
    PRIORITIES_ARITHMETIC = "priorities-arithmetic"
    PRIORITIES_GEOMETRIC = "priorities-geometric"
