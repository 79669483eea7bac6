# SPDX-License-Identifier: MIT
"""Pairs of options that depend on each other, which no method sees: each ranks options one by one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from mcda_app.domain.choices import settle_choices

if TYPE_CHECKING:
    from mcda_app.domain.issue import Issue
    from mcda_app.domain.project import Project


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


def scope_of(issue: Issue) -> str:
    """What pairs of an issue's options have as their issue."""
    return "" if issue.options is None else issue.id


def pairs_of(project: Project, issue: Issue) -> tuple[OptionPair, ...]:
    """The pairs among the options of an issue, in the order in which they were noted."""
    return tuple(pair for pair in project.option_pairs if pair.issue == scope_of(issue))
