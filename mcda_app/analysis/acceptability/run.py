# SPDX-License-Identifier: MIT
"""Rank acceptability: how often each option has each rank when uncertain inputs are sampled.

Stochastic multicriteria acceptability analysis on top of the project's own method. Sources: Lahdelma &
Salminen (2001), "SMAA-2: stochastic multicriteria acceptability analysis for group decision making",
Operations Research 49(3), 444-454 (rank acceptability, central weights, confidence factors); Leskinen et
al. (2006), European Journal of Operational Research 170(2), 604-618 (pairwise winning).

Questions and results are plain values. Sampling needs numpy, which is loaded with the first question.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from mcda_app.analysis.acceptability.results import Acceptability
from mcda_app.domain.acceptability_question import (
    STANDARD,
    AcceptabilityQuestion,
    WeightVariation,
)
from mcda_app.domain.issue import Issue
from mcda_app.domain.project import Project

if TYPE_CHECKING:
    from mcda_app.analysis.acceptability.rank_sampler import RankSampler
    from mcda_app.analysis.ranking.decision_matrix import IssueMatrix

PAGES_A_STEP = 2


def question_for(project: Project, issue: Issue) -> AcceptabilityQuestion:
    """The project's question for one issue; an unspecified order of importance is that of its weights."""
    question = project.robustness or STANDARD
    if question.weights is not WeightVariation.ORDER or question.order:
        return question
    weights = project.weights_of(issue)
    places: dict[float, list[str]] = {}
    for criterion in project.criteria:
        places.setdefault(weights.share(criterion.id), []).append(criterion.id)
    return replace(question, order=tuple(tuple(places[share]) for share in sorted(places, reverse=True)))


def single_issue_project(project: Project, issue: Issue) -> Project:
    """The project reduced to one issue, so that its samples do not depend on other issues' scores."""
    return replace(project, issues=(issue,))


def own_question(
    project: Project, issue: Issue, *, samples: int | None = None, seed: int | None = None
) -> AcceptabilityQuestion:
    """The project's own question for one issue, the same wherever its answer appears.

    samples, seed  instead of the question's own
    """
    question = question_for(project, issue)
    return replace(
        question,
        samples=question.samples if samples is None else samples,
        seed=question.seed if seed is None else seed,
    )


def stream(project: Project, question: AcceptabilityQuestion) -> Iterator[Acceptability]:
    """Intermediate results after every 20,000 samples or more, then the complete result.

    Steps grow with the number of samples so far, so that the cost of display stays small. To cancel, stop
    iterating. The last result depends only on the project and the question.

    Raises MethodError for a question that does not fit this project.
    """
    from mcda_app.analysis.acceptability.rank_sampler import RankSampler

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

    progress  called with the share done; once it returns False, the results so far are returned

    Raises MethodError for a question that does not fit this project.
    """
    for answer in stream(project, question):
        if answer.complete or (progress and not progress(answer.samples / question.samples)):
            return answer
    raise AssertionError("a stream ends with a complete answer")


class LiveAcceptability:
    """Answers one question for successive projects, fast enough to follow a weight being dragged.

    Caches all samples that do not depend on the change. Does not compute confidence factors.
    """

    def __init__(self, question: AcceptabilityQuestion) -> None:
        """Raises MethodError for a question that cannot be sampled."""
        question.check()
        self.question = question
        self._sampler: RankSampler | None = None

    def answer(
        self, project: Project, samples: int | None = None, matrices: dict[str, IssueMatrix] | None = None
    ) -> Acceptability:
        """The results from the first samples of the question; None for all of them.

        matrices  issue id to decision matrix, if already known

        Raises MethodError for a question that does not fit this project.
        """
        if self._sampler is None:
            from mcda_app.analysis.acceptability.rank_sampler import RankSampler

            self._sampler = RankSampler(self.question)
        self._sampler.prepare(project, matrices)
        for _ in self._sampler.counting(samples or self.question.samples, detail=True):
            pass
        return self._sampler.answer(complete=False)
