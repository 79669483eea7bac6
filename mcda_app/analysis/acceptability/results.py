# SPDX-License-Identifier: MIT
"""Rank acceptability as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt
from typing import NamedTuple

from mcda_app.domain.acceptability_question import (
    AcceptabilityQuestion,
)
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.issue import Issue, Option


class IssueAcceptability(NamedTuple):
    """What the samples made of one issue.

    options     those ranked, in the document's order; rows and columns below follow it
    left_out    options that could not be ranked for want of scores
    samples     how many samples were counted
    counts      (options, ranks): samples in which an option took a rank. A rank is 1 + the number of
                options better by more than the tie tolerance, so in a sample in which two tie for first
                both are counted as first, and the columns of a table with ties do not sum to 1
    shared      samples in which first place was shared
    wins        (options, options): share of samples in which the first was better than the second
    central     for each option the mean weights, by criterion id, of the samples in which it was first:
                what typically has to be thought important for it to win; None if it never was first
    confidence  for each option the share of samples in which it is first at its own central weights, the
                rest still varying; None if it never was first, or while samples are still being drawn
    failure     why nothing could be ranked; empty if it could
    """

    issue: Issue
    options: tuple[Option, ...]
    left_out: tuple[Option, ...]
    samples: int
    counts: tuple[tuple[int, ...], ...]
    shared: int
    wins: tuple[tuple[float, ...], ...]
    central: tuple[FrozenDict[str, float] | None, ...]
    confidence: tuple[float | None, ...]
    failure: str = ""

    @property
    def shares(self) -> tuple[tuple[float, ...], ...]:
        """(options, ranks) rank acceptability."""
        return tuple(tuple(count / self.samples for count in row) for row in self.counts)

    def at(self, option_id: str) -> int:
        """The row of an option; raises KeyError for one that was not ranked."""
        for n, option in enumerate(self.options):
            if option.id == option_id:
                return n
        raise KeyError(option_id)

    def share(self, option_id: str, rank: int = 1) -> float:
        """The share of samples in which an option took a rank."""
        return self.counts[self.at(option_id)][rank - 1] / self.samples

    def standard_error(self, option_id: str, rank: int = 1) -> float:
        """By how much such a share is typically off, having come from so many samples only.

        Never 0: a count of none or of all is taken as one off (Laplace's rule), since more samples
        might have shown otherwise.
        """
        share = (self.counts[self.at(option_id)][rank - 1] + 1) / (self.samples + 2)
        return sqrt(share * (1 - share) / self.samples)

    def rank_range(self, option_id: str) -> tuple[int, int]:
        """The best and the worst rank seen."""
        seen = [rank for rank, count in enumerate(self.counts[self.at(option_id)], 1) if count]
        return seen[0], seen[-1]

    @property
    def firsts(self) -> list[tuple[Option, float]]:
        """Options with their share of first places, the largest first."""
        found = [(o, row[0] / self.samples) for o, row in zip(self.options, self.counts, strict=True)]
        return sorted(found, key=lambda each: -each[1])


@dataclass(frozen=True, slots=True)
class Acceptability:
    """The answer for all issues asked about, or the state of it while samples are still being drawn.

    samples   how many were drawn so far
    complete  whether that is all that were asked for, confidence factors worked out
    """

    question: AcceptabilityQuestion
    issues: dict[str, IssueAcceptability]
    samples: int
    complete: bool

    def __getitem__(self, issue_id: str) -> IssueAcceptability:
        return self.issues[issue_id]
