# SPDX-License-Identifier: MIT
"""Rank acceptability: how often each option takes each rank when what is uncertain is drawn at random.

Stochastic multicriteria acceptability analysis on top of the project's own method. Sources: Lahdelma &
Salminen (2001), "SMAA-2: stochastic multicriteria acceptability analysis for group decision making",
Operations Research 49(3), 444-454 (rank acceptability, central weights, confidence factors); Leskinen et
al. (2006), European Journal of Operational Research 170(2), 604-618 (pairwise winning).

What is asked and what is found are plain values. The drawing itself needs numpy, which is loaded when the
first question is put.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from math import sqrt
from typing import TYPE_CHECKING, NamedTuple

from mcda_app.domain.frozen import FrozenDict
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.project import Project
from mcda_app.domain.robustness import (
    FIRST_SEED,
    MOST_SAMPLES,
    STANDARD,
    AcceptabilityQuestion,
    WeightVariation,
)

if TYPE_CHECKING:
    from mcda_app.analysis.sampled_ranks import RankSampler

__all__ = [
    "FIRST_SEED",
    "MOST_SAMPLES",
    "Acceptability",
    "AcceptabilityQuestion",
    "IssueAcceptability",
    "LiveAcceptability",
    "WeightVariation",
    "acceptability",
    "alone",
    "asked_of",
    "own_acceptability",
    "stream",
]

PAGES_A_STEP = 2


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


def asked_of(project: Project, issue: Issue) -> AcceptabilityQuestion:
    """The project's question, put to one issue: an order of importance not stated is that of its weights."""
    question = project.robustness or STANDARD
    if question.weights is not WeightVariation.ORDER or question.order:
        return question
    weights = project.weights_of(issue)
    places: dict[float, list[str]] = {}
    for criterion in project.criteria:
        places.setdefault(weights.share(criterion.id), []).append(criterion.id)
    return replace(question, order=tuple(tuple(places[share]) for share in sorted(places, reverse=True)))


def alone(project: Project, issue: Issue) -> Project:
    """The project with one issue: what is drawn for it does not depend on what others are scored on."""
    return replace(project, issues=(issue,))


def own_acceptability(
    project: Project, issue: Issue, *, samples: int | None = None, seed: int | None = None
) -> Acceptability:
    """The answer to the project's own question for one issue, the same wherever it is shown.

    samples, seed  instead of the question's own

    Raises MethodError for a question that cannot be put to this issue.
    """
    question = asked_of(project, issue)
    question = replace(
        question,
        samples=question.samples if samples is None else samples,
        seed=question.seed if seed is None else seed,
    )
    return acceptability(alone(project, issue), question)


def stream(project: Project, question: AcceptabilityQuestion) -> Iterator[Acceptability]:
    """The answer as it grows: after every 20,000 samples or more, and at last complete.

    Steps grow with the number of samples already drawn, so that the cost of showing stays small. To
    cancel, stop asking for the next. The last answer depends on the project and the question alone.

    Raises MethodError for a question that cannot be put to this project.
    """
    from mcda_app.analysis.sampled_ranks import RankSampler

    question.check()
    yield from _streamed(RankSampler(question), project)


def _streamed(sampler: RankSampler, project: Project) -> Iterator[Acceptability]:
    sampler.prepare(project)
    pages = sampler.pages
    done = 0
    while done < pages:
        step = min(pages - done, max(PAGES_A_STEP, done // 8))
        sampler.count(done, done + step)
        done += step
        if done < pages:
            yield sampler.answer(complete=False)
    yield sampler.answer(complete=True)


def acceptability(
    project: Project,
    question: AcceptabilityQuestion,
    *,
    progress: Callable[[float], bool] | None = None,
) -> Acceptability:
    """Rank acceptability of every issue.

    progress  told the share done now and then; the answer so far is returned once it returns False

    Raises MethodError for a question that cannot be put to this project.
    """
    for answer in stream(project, question):
        if answer.complete or (progress and not progress(answer.samples / question.samples)):
            return answer
    raise AssertionError("a stream ends with a complete answer")


class LiveAcceptability:
    """Answers one question for one project after another, fast enough to follow a weight being dragged.

    All draws that do not depend on what changed are kept. Confidence factors are left open.
    """

    def __init__(self, question: AcceptabilityQuestion) -> None:
        """Raises MethodError for a question that no drawing can follow."""
        question.check()
        self.question = question
        self._sampler: RankSampler | None = None

    def answer(self, project: Project, samples: int | None = None) -> Acceptability:
        """The answer from the first so many of the question's samples; None for all of them.

        Raises MethodError for a question that cannot be put to this project.
        """
        if self._sampler is None:
            from mcda_app.analysis.sampled_ranks import RankSampler

            self._sampler = RankSampler(self.question)
        self._sampler.prepare(project)
        for _ in self._sampler.counting(samples or self.question.samples, detail=True):
            pass
        return self._sampler.answer(complete=False)
