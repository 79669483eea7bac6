# SPDX-License-Identifier: MIT
"""Triantaphyllou & Sánchez's most critical criterion on Saaty's house problem, as AHP-OS reports it.

Sources: Saaty (1990), "How to make a decision: the analytic hierarchy process", European Journal of
Operational Research 48(1), 9-26 (the judgements); Goepel, "Sensitivity Analysis in AHP", bpmsg.com
(the critical criterion and its change); Triantaphyllou & Sánchez (1997), Decision Sciences 28(1).
"""

from __future__ import annotations

from itertools import combinations

import pytest

from mcda_app.analysis.ranking.decision_matrix import IssueMatrix, issue_matrix
from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.analysis.sensitivity.critical_criterion import critical, delta, describe_critical
from mcda_app.analysis.sensitivity.one_way import sweep
from mcda_app.analysis.sensitivity.weight_tipping import weight_tippings
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.method_settings import Method, MethodSettings, Synthesis
from mcda_app.domain.pairwise import Judgements
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion, Direction, Scale
from mcda_app.domain.score import Score
from mcda_app.domain.weights import Weights, normalised
from mcda_app.methods.ahp import eigenvector

CRITERIA = (
    "Size",
    "Transportation",
    "Neighborhood",
    "Age",
    "Yard",
    "Modern facilities",
    "General condition",
    "Financing",
)
HOUSES = ("House A", "House B", "House C")
# The judgements above the diagonal, row by row; a negative number stands for its reciprocal.
ON_CRITERIA = (
    (5, 3, 7, 6, 6, -3, -4),
    (-3, 5, 3, 3, -5, -7),
    (6, 3, 4, 6, -5),
    (-3, -4, -7, -8),
    (-2, -5, -6),
    (-5, -6),
    (-2,),
)
ON_HOUSES = (
    (6, 8, 4),
    (7, -5, -8),
    (8, 6, -4),
    (1, 1, 1),
    (5, 4, -3),
    (8, 6, -5),
    (-2, -2, 1),
    (-7, -5, 3),
)


def ratio(judgement: int) -> float:
    return float(judgement) if judgement > 0 else -1.0 / judgement


def house_project() -> Project:
    on_criteria = dict(zip(combinations(CRITERIA, 2), map(ratio, sum(ON_CRITERIA, ())), strict=True))
    shares = eigenvector(Judgements(FrozenDict(on_criteria)).matrix(CRITERIA)).vector
    judged = {
        name: Judgements(FrozenDict(dict(zip(combinations(HOUSES, 2), map(ratio, three), strict=True))))
        for name, three in zip(CRITERIA, ON_HOUSES, strict=True)
    }
    return Project(
        "Buying a house",
        tuple(Criterion(name, name, Direction.BENEFIT, Scale()) for name in CRITERIA),
        tuple(Option(name, name) for name in HOUSES),
        Weights(normalised(dict(zip(CRITERIA, shares, strict=True)))),
        (
            Issue(
                "house",
                "House",
                scores=FrozenDict({(h, c): Score(number=0.5) for h in HOUSES for c in CRITERIA}),
                judgements=FrozenDict(judged),
            ),
        ),
        settings=MethodSettings(method=Method.AHP, synthesis=Synthesis.DISTRIBUTIVE),
    )


def the_problem() -> tuple[Project, IssueMatrix]:
    project = house_project()
    return project, issue_matrix(project, project.issues[0])


def test_overall_priorities_are_those_published() -> None:
    standings = evaluate(house_project())["house"].standings
    assert [s.score for s in standings] == pytest.approx([0.396, 0.341, 0.263], abs=5e-4)


def test_neighborhood_is_most_critical_for_first_place() -> None:
    project, problem = the_problem()
    ways = weight_tippings(problem, project.weights, project.settings)
    critical_criterion = critical(ways)
    assert critical_criterion is not None
    assert critical_criterion.criterion.id == "Neighborhood"
    assert critical_criterion.now == pytest.approx(0.188, abs=5e-4)
    assert critical_criterion.delta == pytest.approx(-0.08, abs=5e-3)
    assert [o.id for o in critical_criterion.leaders] == ["House B"]
    sentence = "The most critical criterion is Neighborhood: less than 12% (now 19%) would put House B first."
    assert describe_critical(ways) == sentence


def test_neighborhood_is_most_critical_for_any_two_houses() -> None:
    project, problem = the_problem()
    changes = []
    for m in range(len(CRITERIA)):
        curves = sweep(problem, project.weights, project.settings, m, points=2)
        changes += [
            (abs(delta(curves.now, c.share)), CRITERIA[m], c.first.id, c.second.id) for c in curves.crossings
        ]
    least, criterion, first, second = min(changes)
    assert (criterion, first, second) == ("Neighborhood", "House A", "House B")
    assert least == pytest.approx(0.08, abs=5e-3)


def test_every_change_agrees_with_the_published_formula() -> None:
    # delta = (P_b - P_a) / (a_bk - a_ak), feasible where the weight stays between 0 and 1 of the sum.
    project, problem = the_problem()
    local = [problem.priorities(m, (0, 1, 2), project.settings) for m in range(8)]
    overall = [s.score or 0.0 for s in evaluate(project)["house"].standings]
    for m, criterion in enumerate(CRITERIA):
        curves = sweep(problem, project.weights, project.settings, m, points=2)
        deltas = {(c.first.id, c.second.id): delta(curves.now, c.share) for c in curves.crossings}
        for a, b in combinations(range(3), 2):
            spread = local[m][b] - local[m][a]
            change = (overall[a] - overall[b]) / spread if spread else None
            pair = (HOUSES[a], HOUSES[b])
            if change is not None and change > -curves.now:
                assert deltas[pair] == pytest.approx(change, abs=1e-9), criterion
            else:
                assert pair not in deltas
