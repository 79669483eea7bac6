# SPDX-License-Identifier: MIT
"""Names of the places that are read back from a workbook, and the number of its arrangement.

A name moves with its cells and survives another program's saving; what stands in the cells, which users
write, never says what they are.
"""

from __future__ import annotations

LAYOUT = 3
"""The arrangement of the workbook: one more each time that cells, formulas or texts move or change.

1  without names for scores and judgements; the powers of matrices go up to the 64th
2  the project inside is a file of format version 1
3  the present one
"""
CHECKSUM_FROM = 2
"""The first arrangement that keeps the checksum of a workshop's sheet."""
METHOD_NAME, NORMALISATION_NAME = "method", "normalisation"
CRITERIA_PAIRS_NAME = "criteria_in_pairs"


def weight_name(criterion: int) -> str:
    """The yellow weight of a criterion, counted from 1."""
    return f"weight_{criterion}"


def levels_name(criterion: int) -> str:
    """The numbers behind a criterion's labels."""
    return f"levels_{criterion}"


def scores_name(issue: int) -> str:
    """(options, criteria) scores of an issue, counted from 1."""
    return f"scores_{issue}"


def takes_part_name(issue: int) -> str:
    """(options,) whether each takes part."""
    return f"takes_part_{issue}"


def own_weights_name(issue: int) -> str:
    """(criteria,) weights that an issue has of its own."""
    return f"own_weights_{issue}"


def judgements_name(issue: int, criterion: int) -> str:
    """(options, options) comparisons of options, of which the upper triangle is filled in."""
    return f"judgements_{issue}_{criterion}"
