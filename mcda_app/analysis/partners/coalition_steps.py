# SPDX-License-Identifier: MIT
"""How coalitions come by their scores, step by step, by every method: for those who check them by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from mcda_app.analysis.partners.answers import PartnerAnswers
from mcda_app.analysis.partners.problem import counted_ratings
from mcda_app.domain.membership.rules import GoodKind
from mcda_app.errors import MethodError
from mcda_app.methods.coalitions.goods import counting_shares, effectiveness
from mcda_app.methods.coalitions.member_scores import positions, values
from mcda_app.methods.coalitions.scoring import AnchoredMethod, AnchoredScorer, goodness
from mcda_app.methods.coalitions.subsets import Floats, Selection
from mcda_app.methods.coalitions.thresholds import missed_criteria

KINDS = tuple(GoodKind)
Numbers = list[float | None]
"""(coalitions,) None where there is nothing to show."""
Column = list[float]
"""(coalitions,)"""


class CriterionSteps(NamedTuple):
    """A criterion that counts, for each coalition.

    goodness      place between the ends of the scale, from worst to best, in [0, 1]
    values        on the criterion's scale
    near, far     squared weighted gaps to the best and the worst end
    priorities    by AHP, times the weight
    contribution  by weighted value
    """

    goodness: Numbers
    values: Numbers
    near: Column
    far: Column
    priorities: Column
    contribution: Column


class CoalitionSteps(NamedTuple):
    """The steps of some coalitions on one issue.

    shares       (actors compared,) of what counts; None where they are not all known
    by_kind      (KINDS, coalitions) effectiveness, as if the good were of that kind
    reached      (coalitions,) effectiveness by the issue's own kind; None throughout for an issue without one
    criteria     by id, those that count
    near_total, far_total       (coalitions,) distances to the ends
    misses       (coalitions,) how many thresholds each misses
    closeness, priority, value  (coalitions,) the score by TOPSIS, by AHP and by weighted value
    """

    shares: list[float] | None
    by_kind: list[Numbers]
    reached: Numbers
    criteria: dict[str, CriterionSteps]
    near_total: Column
    far_total: Column
    misses: Column
    closeness: Column
    priority: Column
    value: Column


def coalition_steps(
    answers: PartnerAnswers, coalitions: Sequence[Sequence[str]], judgement_scale: str
) -> CoalitionSteps:
    """Score coalitions, given by the ids of their members, by each method.

    judgement_scale  key of AHP's
    """
    problem = answers.problem
    arrays, masks = problem.arrays, [problem.mask(members) for members in coalitions]
    chosen = Selection(len(problem.actors), arrays.us, masks)
    shares, by_kind = _by_kind(answers, chosen)
    weights = np.array(answers.weights)[:, None]
    scorers = [
        AnchoredScorer(method, judgement_scale)
        for method in (AnchoredMethod.TOPSIS, AnchoredMethod.AHP, AnchoredMethod.VALUE)
    ]
    topsis, ahp, value = (scorer.terms(chosen, arrays) for scorer in scorers)
    closeness, priority, overall = (
        scorer.scores(terms, scorer.factors(answers.weights)).tolist()
        for scorer, terms in zip(scorers, (topsis, ahp, value), strict=True)
    )
    near, far = np.split(topsis * np.square(np.concatenate([weights, weights])), 2)
    places = goodness(chosen, arrays)
    columns = zip(
        places.tolist(),
        [values(c, positions(chosen, arrays, n)).tolist() for n, c in enumerate(arrays.criteria)],
        near.tolist(),
        far.tolist(),
        (ahp * weights).tolist(),
        (value * weights).tolist(),
        strict=True,
    )
    return CoalitionSteps(
        shares,
        by_kind,
        [None] * len(masks) if arrays.good is None else by_kind[KINDS.index(arrays.good.kind)],
        {c.id: CriterionSteps(*each) for c, each in zip(problem.criteria, columns, strict=True)},
        _root_of_sum(near),
        _root_of_sum(far),
        [float(len(missed)) for missed in missed_criteria(places, arrays)],
        closeness,
        priority,
        overall,
    )


def _root_of_sum(gaps: Floats) -> Column:
    distances: Column = np.sqrt(gaps.sum(axis=0)).tolist()
    return distances


def _by_kind(answers: PartnerAnswers, chosen: Selection) -> tuple[list[float] | None, list[Numbers]]:
    """Shares of what counts, and effectiveness by every kind; None where shares are not all known."""
    problem = answers.problem
    nothing: Numbers = [None] * len(chosen.masks)
    good = problem.arrays.good
    alone: Numbers = [float(count == 1) for count in chosen.counts]
    if good is None or not _shares_known(answers):
        return None, [*([nothing] * (len(KINDS) - 1)), alone]
    if good.kind is not GoodKind.RIVALRY:
        good = replace(good, rivals=0)
    shares = counting_shares(good, problem.arrays.ratings)
    rows: list[Numbers] = []
    for kind in KINDS:
        try:
            rows.append(effectiveness(chosen, replace(good, kind=kind), shares).tolist())
        except MethodError:
            rows.append(list(nothing))
    return shares.tolist(), rows


def _shares_known(answers: PartnerAnswers) -> bool:
    """Whether every actor compared has the ratings of which shares are taken, and somebody has a share."""
    problem, good = answers.problem, answers.issue.good
    assert good is not None
    rated = [
        [problem.project.rating_of(answers.issue, actor, rating) for actor in problem.actors]
        for rating in counted_ratings(good.counting)
    ]
    known = not any(score.missing for row in rated for score in row)
    assert problem.arrays.good is not None
    tables = problem.arrays.ratings[list(problem.arrays.good.ratings)]
    return known and bool((tables >= 0).all()) and bool((tables.sum(axis=1) > 0).all())
