# SPDX-License-Identifier: MIT
"""The steps of a coalition's score lead to the score that the ranking gives it."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from mcda_app.analysis.partners.answers import PartnerAnswers, PartnerFinder
from mcda_app.analysis.partners.coalition_steps import KINDS, CoalitionSteps, coalition_steps
from mcda_app.domain.method_settings import Method
from mcda_app.files import presets


def answered(method: Method) -> tuple[PartnerAnswers, CoalitionSteps]:
    """The best coalition, ourselves alone and everybody on the first issue of the paper."""
    project = presets.load()
    project = replace(project, settings=replace(project.settings, method=method))
    answers = PartnerFinder().answers(project, project.issues[0])
    assert answers is not None
    coalitions = [
        [actor.id for actor in actors]
        for actors in (answers.best, [a for a in answers.problem.actors if a.us], answers.problem.actors)
    ]
    return answers, coalition_steps(answers, coalitions, project.settings.judgement_scale)


@pytest.mark.parametrize("method", Method)
def test_the_last_step_is_the_score_of_the_ranking(method: Method) -> None:
    answers, steps = answered(method)
    scores = {Method.TOPSIS: steps.closeness, Method.AHP: steps.priority, Method.VALUE: steps.value}[method]
    expected = [answers.ranking.score, answers.alone.score, answers.everybody.score]
    assert scores == pytest.approx(expected)


def test_distances_and_values_are_sums_over_the_criteria() -> None:
    _answers, steps = answered(Method.TOPSIS)
    criteria = steps.criteria.values()
    for n in range(3):
        assert steps.near_total[n] == pytest.approx(math.sqrt(sum(each.near[n] for each in criteria)))
        assert steps.far_total[n] == pytest.approx(math.sqrt(sum(each.far[n] for each in criteria)))
        assert steps.value[n] == pytest.approx(sum(each.contribution[n] for each in criteria))
        near, far = steps.near_total[n], steps.far_total[n]
        assert steps.closeness[n] == pytest.approx(far / (near + far))


def test_effectiveness_is_given_by_each_kind_of_good_and_by_the_issues_own() -> None:
    answers, steps = answered(Method.TOPSIS)
    good = answers.problem.arrays.good
    assert good is not None
    assert len(steps.by_kind) == len(KINDS)
    assert steps.reached == steps.by_kind[KINDS.index(good.kind)]
    assert steps.shares is not None
    assert sum(steps.shares) == pytest.approx(1)
    everybody = [row[2] for row in steps.by_kind if row[2] is not None]
    assert all(0 <= share <= 1 for share in everybody)
