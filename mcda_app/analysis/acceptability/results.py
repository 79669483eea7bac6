# SPDX-License-Identifier: MIT
"""The results of rank acceptability."""

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
    """The results for one issue.

    options     the ranked options, in document order; rows and columns below follow it
    left_out    options that cannot be ranked because of missing scores
    samples     number of samples
    counts      (options, ranks): number of samples in which an option had a rank. A rank is 1 + the number of
                options better by more than the tie tolerance, so two options tied for first both count as
                first, and the columns of a table with ties do not sum to 1. An option has no rank in a sample
                in which it misses a threshold, so its row need not sum to the number of samples
    shared      number of samples with a shared first place
    wins        (options, options): share of samples in which the first was better than the second, or met all
                thresholds where the second did not
    central     for each option its central weights, by criterion id: the mean weights of the samples in which
                it was first; None if it never was
    confidence  for each option the share of samples in which it is first at its central weights, other inputs
                still varying; None if it never was first, or while sampling continues
    failure     why nothing can be ranked; empty if something can
    empty       number of samples in which every option missed a threshold, so that none was first
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
    empty: int = 0

    @property
    def eliminated(self) -> tuple[float, ...]:
        """(options,) the share of samples in which an option missed a threshold and had no rank."""
        return tuple((self.samples - sum(row)) / self.samples for row in self.counts)

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
        """The share of samples in which an option had a rank."""
        return self.counts[self.at(option_id)][rank - 1] / self.samples

    def standard_error(self, option_id: str, rank: int = 1) -> float:
        """The standard error of such a share.

        Never 0: the share is estimated by Laplace's rule, since further samples might differ even from a
        count of none or of all.
        """
        share = (self.counts[self.at(option_id)][rank - 1] + 1) / (self.samples + 2)
        return sqrt(share * (1 - share) / self.samples)

    def rank_range(self, option_id: str) -> tuple[int, int] | None:
        """The best and the worst rank in any sample; None for an option that had none."""
        ranks = [rank for rank, count in enumerate(self.counts[self.at(option_id)], 1) if count]
        return (ranks[0], ranks[-1]) if ranks else None

    @property
    def firsts(self) -> list[tuple[Option, float]]:
        """Options with their share of first places, the largest first."""
        shares = [(o, row[0] / self.samples) for o, row in zip(self.options, self.counts, strict=True)]
        return sorted(shares, key=lambda pair: -pair[1])


@dataclass(frozen=True, slots=True)
class Acceptability:
    """The results for all issues, or intermediate results while sampling continues.

    samples   number of samples so far
    complete  whether these are all samples, with confidence factors
    """

    question: AcceptabilityQuestion
    issues: dict[str, IssueAcceptability]
    samples: int
    complete: bool

    def __getitem__(self, issue_id: str) -> IssueAcceptability:
        return self.issues[issue_id]
