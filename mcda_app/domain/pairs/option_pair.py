# SPDX-License-Identifier: MIT
"""Pairs of options that depend on each other, which no method sees: each ranks options one by one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from mcda_app.domain.choices import settle_choices


class PairKind(Enum):
    """COMPLEMENTS: one works only together with the other; SUBSTITUTES: one replaces the other."""

    COMPLEMENTS = "complements"
    SUBSTITUTES = "substitutes"


@dataclass(frozen=True, slots=True)
class OptionPair:
    """Two options that depend on each other.

    first, second  ids of the options; which comes first means nothing
    reason         why, in a sentence that somebody wrote
    issue          id of the issue that has options of its own; empty for the project's options
    """

    first: str
    second: str
    kind: PairKind
    reason: str = ""
    issue: str = ""

    def __post_init__(self) -> None:
        settle_choices(self)

    @property
    def options(self) -> frozenset[str]:
        return frozenset((self.first, self.second))
