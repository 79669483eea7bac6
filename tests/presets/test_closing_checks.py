# SPDX-License-Identifier: MIT
"""What the start project recommends agrees with what the paper prints and concludes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mcda_app.domain.issue import Issue
from mcda_app.domain.method_settings import Normalisation
from mcda_app.domain.project import Project
from mcda_app.files import presets
from mcda_app.methods.ranking import leaders
from mcda_app.methods.topsis import topsis

# The options with the highest printed effectiveness, ties included.
PRINTED = {
    "alliances": "S",
    "arms-races": "G",
    "proliferation": "G",
    "trade": "SG",
    "knowledge": "G",
    "norms": "SG",
    "externalities": "G",
    "foundation-development": "G",
    "foundation-deployment": "U",
    "physical-development": "G",
    "physical-deployment": "U",
    "services-development": "G",
    "services-deployment": "U",
    "military-development": "G",
    "military-deployment": "G",
}
# Net of cost and with the other criteria counted alike.
EQUAL = {
    "alliances": "S",
    "arms-races": "G",
    "proliferation": "G",
    "trade": "S",
    "knowledge": "S",
    "norms": "S",
    "externalities": "G",
    "foundation-development": "G",
    "foundation-deployment": "U",
    "physical-deployment": "U",
    "services-deployment": "U",
    "military-development": "G",
    "military-deployment": "G",
}
# Where another normalisation than the default puts something else first under equal weights. Min-max
# stretches each criterion to the same range, so that options which are best on two criteria and worst
# on two others tie.
ELSEWHERE = {
    Normalisation.MINMAX: {
        "arms-races": "UG",
        "proliferation": "UG",
        "externalities": "S",
        "foundation-development": "S",
        "military-development": "UG",
        "military-deployment": "UG",
    },
    Normalisation.ANCHORS: {"externalities": "S", "foundation-development": "S"},
}


@pytest.fixture(scope="module")
def project() -> Project:
    return presets.load()


def favoured(project: Project, issue: Issue, lens: str, normalisation: Normalisation) -> str:
    """The letters of the options in first place."""
    shares = project.lens(lens).shares
    matrix = [
        [issue.score(option.id, c.id).value_on(c) or 0.0 for c in project.criteria]
        for option in project.options
    ]
    steps = topsis(
        matrix,
        [shares[c.id] for c in project.criteria],
        [c.direction.sign for c in project.criteria],
        normalisation,
        [c.scale.bounds for c in project.criteria],
    )
    return "".join(project.options[n].letter for n in leaders(steps.closeness))


@pytest.mark.parametrize("normalisation", Normalisation)
def test_gross_benefit_puts_first_what_is_printed_as_best(
    project: Project, normalisation: Normalisation
) -> None:
    favourites = {i.id: favoured(project, i, "gross-benefit", normalisation) for i in project.issues}
    assert favourites == PRINTED


def test_equal_weights_by_default_normalisation(project: Project) -> None:
    assert project.settings.normalisation is Normalisation.VECTOR
    favourites = {i.id: favoured(project, i, "equal", Normalisation.VECTOR) for i in project.issues}
    assert {name: favourites[name] for name in EQUAL} == EQUAL


@pytest.mark.parametrize("normalisation", ELSEWHERE)
def test_equal_weights_by_other_normalisations(project: Project, normalisation: Normalisation) -> None:
    favourites = {i.id: favoured(project, i, "equal", normalisation) for i in project.issues}
    assert {name: favourites[name] for name in EQUAL} == EQUAL | ELSEWHERE[normalisation]


@pytest.mark.parametrize("normalisation", Normalisation)
def test_the_chatbot_favours_agreement_with_its_home_country(normalisation: Normalisation) -> None:
    """In net terms, agreement among the countries that matter may do more good than one among all."""
    project = presets.load("propaganda-chatbot")
    (issue,) = project.issues
    own = replace(project, options=project.options_of(issue))
    assert favoured(own, issue, "equal", normalisation) == "SB"
