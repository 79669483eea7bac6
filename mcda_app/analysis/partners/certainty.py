# SPDX-License-Identifier: MIT
"""How sure: how often each actor and each coalition is in the best when weights and ratings vary."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from mcda_app.analysis.acceptability.run import own_question, single_issue_project
from mcda_app.analysis.acceptability.sentences import share_words
from mcda_app.analysis.acceptability.weight_sampler import SampledWeights
from mcda_app.analysis.partners.answers import MapRow, PartnerAnswers, WeightDraws
from mcda_app.analysis.partners.problem import PartnerProblem, partner_problem, scorer_for
from mcda_app.domain.acceptability_question import AcceptabilityQuestion
from mcda_app.domain.issue import Issue
from mcda_app.domain.partners.actors import Actor
from mcda_app.domain.project import Project
from mcda_app.errors import McdaError, MethodError
from mcda_app.i18n import tr
from mcda_app.methods.coalitions.certainty import FirstPlaces, FirstPlaceSampler
from mcda_app.methods.coalitions.ranking import OFTEN
from mcda_app.methods.coalitions.rating_draws import shifted_ratings
from mcda_app.methods.weight_sampling import PAGE

OFTEN_SAMPLES = 2_000
"""Draws of weights for who is often first: 5 % to within a percentage point."""


@dataclass(frozen=True, slots=True, eq=False)
class PartnerCertainty:
    """First places of coalitions over draws.

    question       which weights varied, how many samples were drawn, and the seed
    rating_levels  by how many levels ratings varied either way; 0 if they did not
    best           ids of the members of the coalition of which it was counted how often it is as good as
                   the best; None if it was not
    """

    problem: PartnerProblem
    question: AcceptabilityQuestion
    rating_levels: int
    counts: FirstPlaces
    best: frozenset[str] | None = None

    @property
    def stays(self) -> float | None:
        """The share of draws in which that coalition was the best or as good; None if it was not counted."""
        return None if self.best is None else self.counts.near_share

    def share(self, actor: Actor) -> float:
        """The share of draws in which an actor was in a best coalition; 0 for one not compared."""
        actors = self.problem.actors
        return self.counts.actor_share(actors.index(actor)) if actor in actors else 0.0


def certainty(
    project: Project,
    issue: Issue,
    *,
    rating_levels: int = 1,
    samples: int | None = None,
    best: Iterable[str] | None = None,
    progress: Callable[[float], bool] | None = None,
) -> PartnerCertainty | None:
    """First places over draws of weights, as the project's robustness check varies them, and of ratings.

    rating_levels  by how many levels each rating may be off either way, each possible one as likely
    samples        instead of the question's own number
    best           ids of the members of a coalition of which to count how often it is as good as the best;
                   not counted if one of them cannot be compared in all draws
    progress       called with the share done; once it returns False, the answer is None

    Raises MethodError where coalitions cannot be compared, or for a question that does not fit.
    """
    steps = certainty_steps(
        project, issue, rating_levels=rating_levels, samples=samples, best=best, progress=progress
    )
    return deque(steps, maxlen=1).pop()


def certainty_steps(
    project: Project,
    issue: Issue,
    *,
    rating_levels: int = 1,
    samples: int | None = None,
    best: Iterable[str] | None = None,
    progress: Callable[[float], bool] | None = None,
) -> Iterator[PartnerCertainty | None]:
    """The same as the last item; None after a few draws before, so that the work can be stopped there.

    Without a last answer once progress returns False.
    """
    question = own_question(project, issue, samples=samples)
    question.check()
    weights = SampledWeights(single_issue_project(project, issue), question)
    ids = [criterion.id for criterion in project.criteria]
    problem = partner_problem(project, issue, {ids[m] for m in weights.weighty(issue)})
    rows = [ids.index(criterion.id) for criterion in problem.criteria]
    watched = None if best is None else frozenset(best)
    if watched is not None and not watched <= {actor.id for actor in problem.actors}:
        watched = None
    sampler = FirstPlaceSampler(
        problem.arrays,
        scorer_for(project.settings),
        watched=None if watched is None else problem.mask(watched),
    )
    for start in range(0, question.samples, PAGE):
        page, count = start // PAGE, min(PAGE, question.samples - start)
        drawn, _ = weights.page(page, squared=False, whole=False).of(issue, ids)
        arrays = problem.arrays
        ratings = None
        if rating_levels:
            ratings = shifted_ratings(
                arrays.ratings, problem.levels, arrays.rating_bounds, rating_levels, question.seed, page
            )[:, :, :count]

        for part in sampler.steps(drawn[rows, :count], ratings):
            yield None
            if progress is not None and not progress((start + part * count) / question.samples):
                return
    yield PartnerCertainty(problem, question, rating_levels, sampler.counts, watched)


def empty_sentence(answer: PartnerCertainty) -> str:
    """How often every coalition misses a threshold, so that none is best; empty if that never happens."""
    if not answer.counts.empty:
        return ""
    share = answer.counts.empty / answer.counts.samples
    text = tr("In {share} of these draws every coalition misses a threshold, and none is best.")
    return text.format(share=share_words(share))


def weight_draws(project: Project, answers: PartnerAnswers) -> WeightDraws:
    """Which coalitions are often first as weights vary, and whether the best one stays as good as the best.

    Weights vary as the project's robustness check varies them; ratings stay as they are. If they varied too,
    first places would be shared out among hundreds of coalitions.

    Raises MethodError where coalitions cannot be compared in all draws, or for a question that does not fit.
    """
    issue = answers.issue
    question = own_question(project, issue)
    question.check()
    weights = SampledWeights(single_issue_project(project, issue), question)
    ids = [criterion.id for criterion in project.criteria]
    problem, cache = answers.frontiers.along(project, issue, {ids[m] for m in weights.weighty(issue)})
    rows = [ids.index(criterion.id) for criterion in problem.criteria]
    if not set(answers.best) <= set(problem.actors):
        raise MethodError(tr("A member of the best coalition cannot be compared in every draw."))
    best = problem.mask({actor.id for actor in answers.best})
    scorer = scorer_for(project.settings)
    sampler = FirstPlaceSampler(problem.arrays, scorer, watched=best, frontiers=cache)
    samples = min(question.samples, OFTEN_SAMPLES)
    for start in range(0, samples, PAGE):
        drawn, _ = weights.page(start // PAGE, squared=False, whole=False).of(issue, ids)
        sampler.count(drawn[rows, : min(PAGE, samples - start)])
    often = (problem.members(mask) for mask, _ in sampler.counts.often_first(OFTEN))
    ids_often = frozenset(actor.id for members in often for actor in members)
    return WeightDraws(samples, ids_often, sampler.counts.near_share)


def _prepared(project: Project, answers: PartnerAnswers) -> Iterator[None]:
    """Pauses of the longest part of weight_draws."""
    issue = answers.issue
    question = own_question(project, issue)
    question.check()
    weights = SampledWeights(single_issue_project(project, issue), question)
    counting = {project.criteria[m].id for m in weights.weighty(issue)}
    yield from answers.frontiers.prepare(project, issue, counting)


def with_draws(project: Project, rows: Sequence[MapRow]) -> tuple[MapRow, ...]:
    """The rows of a partner map with who is often first; as they are if weights cannot be drawn on one."""
    return deque((each for each in drawn_steps(project, rows) if each is not None), maxlen=1).pop()


def drawn_steps(project: Project, rows: Sequence[MapRow]) -> Iterator[tuple[MapRow, ...] | None]:
    """The same as the last item; None before each issue, where the work may be stopped."""
    drawn = []
    for row in rows:
        yield None
        answers = row.answers
        if answers is not None:
            try:
                yield from _prepared(project, answers)
                answers = replace(answers, draws=weight_draws(project, answers))
            except McdaError:
                yield tuple(rows)
                return
        drawn.append(row._replace(answers=answers))
    yield tuple(drawn)
