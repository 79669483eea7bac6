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

PAGES_A_STEP = 2


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


def own_question(
    project: Project, issue: Issue, *, samples: int | None = None, seed: int | None = None
) -> AcceptabilityQuestion:
    """The project's own question for one issue, the same wherever its answer is shown.

    samples, seed  instead of the question's own
    """
    question = asked_of(project, issue)
    return replace(
        question,
        samples=question.samples if samples is None else samples,
        seed=question.seed if seed is None else seed,
    )


def stream(project: Project, question: AcceptabilityQuestion) -> Iterator[Acceptability]:
    """The answer as it grows: after every 20,000 samples or more, and at last complete.

    Steps grow with the number of samples already drawn, so that the cost of showing stays small. To
    cancel, stop asking for the next. The last answer depends on the project and the question alone.

    Raises MethodError for a question that cannot be put to this project.
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
            from mcda_app.analysis.acceptability.rank_sampler import RankSampler

            self._sampler = RankSampler(self.question)
        self._sampler.prepare(project)
        for _ in self._sampler.counting(samples or self.question.samples, detail=True):
            pass
        return self._sampler.answer(complete=False)
