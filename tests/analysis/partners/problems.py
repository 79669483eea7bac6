# SPDX-License-Identifier: MIT
"""Random projects with actors, and their coalitions by the definitions."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from mcda_app.analysis.partners.answers import PartnerAnswers, PartnerFinder
from mcda_app.domain.edits.partners.actor_ratings import type_rating
from mcda_app.domain.edits.partners.coalition_rules import set_good
from mcda_app.domain.edits.scores import set_weights
from mcda_app.domain.edits.value_functions import set_value_function
from mcda_app.domain.membership.rules import ActorRating, Counting, GoodKind
from mcda_app.domain.method_settings import Method
from mcda_app.domain.project import Project
from mcda_app.domain.weights import Weights, normalised
from mcda_app.files import presets
from mcda_app.methods.coalitions.scoring import AnchoredMethod
from tests.analysis.problems import value_functions
from tests.domain.partner_projects import NAMES, with_partners
from tests.methods.coalitions.brute_force import Ranked, ranked

PROJECT = with_partners(presets.load("table-1-goals"))
WEIGHTS = ("effectiveness", "cost", "alignment", "leverage")


def weighted(project: Project, *shares: float) -> Project:
    return set_weights(project, Weights(normalised(dict(zip(WEIGHTS, shares, strict=True)))))


def answers_of(project: Project, issue_id: str = "trade") -> PartnerAnswers:
    answers = PartnerFinder().answers(project, project.issue(issue_id))
    assert answers is not None
    return answers


def brute(answers: PartnerAnswers, method: AnchoredMethod = AnchoredMethod.TOPSIS) -> Ranked:
    """All coalitions, one at a time in plain Python."""
    return ranked(answers.problem.arrays, method, list(answers.weights))


@st.composite
def projects(draw: st.DrawFn) -> Project:
    """The five actors with other ratings, another kind of collective good, weights and method.

    Capacity and reach are in levels, of which somebody has one above the lowest.
    """
    project = PROJECT
    for rating in ActorRating:
        for n, name in enumerate(NAMES):
            low = 1 if n == 0 and rating in (ActorRating.CAPACITY, ActorRating.REACH) else 0
            project = type_rating(project, name.casefold(), rating, draw(st.integers(low, 4)))
    rivals = draw(st.sets(st.sampled_from([name.casefold() for name in NAMES[1:]]), max_size=3))
    project = set_good(
        project,
        "trade",
        draw(st.sampled_from(GoodKind)),
        draw(st.sampled_from(Counting)),
        draw(st.sampled_from([0.25, 0.5, 0.75, 1.0])),
        rivals,
    )
    shares = draw(st.lists(st.integers(0, 9), min_size=4, max_size=4).filter(any))
    method = draw(st.sampled_from(Method))
    project = replace(project, settings=replace(project.settings, method=method))
    if method is Method.VALUE:
        for criterion in project.criteria:
            project = set_value_function(project, criterion.id, draw(value_functions(criterion)))
    return weighted(project, *shares)


def method_of(project: Project) -> AnchoredMethod:
    return AnchoredMethod(project.settings.method.value)
