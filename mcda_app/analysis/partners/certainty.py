# SPDX-License-Identifier: MIT
"""How sure: how often each actor and each coalition is in the best when weights and ratings vary."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from mcda_app.analysis.acceptability.run import own_question, single_issue_project
from mcda_app.analysis.acceptability.weight_sampler import SampledWeights
from mcda_app.analysis.partners.problem import PartnerProblem, partner_problem, scorer_for
from mcda_app.domain.acceptability_question import AcceptabilityQuestion
from mcda_app.domain.issue import Issue
from mcda_app.domain.partners.actors import Actor
from mcda_app.domain.project import Project
from mcda_app.methods.coalitions.certainty import FirstPlaces, FirstPlaceSampler
from mcda_app.methods.coalitions.rating_draws import shifted_ratings
from mcda_app.methods.weight_sampling import PAGE


@dataclass(frozen=True, slots=True, eq=False)
class PartnerCertainty:
    """First places of coalitions over draws.

    question       which weights varied, how many samples were drawn, and the seed
    rating_levels  by how many levels ratings varied either way; 0 if they did not
    """

    problem: PartnerProblem
    question: AcceptabilityQuestion
    rating_levels: int
    counts: FirstPlaces

    def share(self, actor: Actor) -> float:
        """The share of draws in which an actor was in a best coalition; 0 for one not compared."""
        actors = self.problem.actors
        return self.counts.actor_share(actors.index(actor)) if actor in actors else 0.0

    def coalition_share(self, mask: int) -> float:
        """The share of draws in which a coalition was best, alone or shared."""
        return self.counts.share(mask)


def certainty(
    project: Project,
    issue: Issue,
    *,
    rating_levels: int = 1,
    samples: int | None = None,
    progress: Callable[[float], bool] | None = None,
) -> PartnerCertainty | None:
    """First places over draws of weights, as the project's robustness check varies them, and of ratings.

    rating_levels  by how many levels each rating may be off either way, each possible one as likely
    samples        instead of the question's own number
    progress       called with the share done; once it returns False, the answer is None

    Raises MethodError where coalitions cannot be compared, or for a question that does not fit.
    """
    steps = certainty_steps(project, issue, rating_levels=rating_levels, samples=samples, progress=progress)
    return deque(steps, maxlen=1).pop()


def certainty_steps(
    project: Project,
    issue: Issue,
    *,
    rating_levels: int = 1,
    samples: int | None = None,
    progress: Callable[[float], bool] | None = None,
) -> Iterator[PartnerCertainty | None]:
    """The same as the last item; None after each page of draws before, so that the work can be stopped there.

    Without a last answer once progress returns False.
    """
    question = own_question(project, issue, samples=samples)
    question.check()
    weights = SampledWeights(single_issue_project(project, issue), question)
    ids = [criterion.id for criterion in project.criteria]
    problem = partner_problem(project, issue, {ids[m] for m in weights.weighty(issue)})
    rows = [ids.index(criterion.id) for criterion in problem.criteria]
    sampler = FirstPlaceSampler(problem.arrays, scorer_for(project.settings))
    for start in range(0, question.samples, PAGE):
        page, count = start // PAGE, min(PAGE, question.samples - start)
        drawn, _ = weights.page(page, squared=False, whole=False).of(issue, ids)
        arrays = problem.arrays
        ratings = None
        if rating_levels:
            ratings = shifted_ratings(
                arrays.ratings, problem.levels, arrays.rating_bounds, rating_levels, question.seed, page
            )[:, :, :count]

        def report(part: float, start: int = start, count: int = count) -> bool:
            return progress is None or progress((start + part * count) / question.samples)

        whole = sampler.count(drawn[rows, :count], ratings, report)
        yield None
        if not whole:
            return
    yield PartnerCertainty(problem, question, rating_levels, sampler.counts)
