# SPDX-License-Identifier: MIT
"""A coalition's scores in the decision matrix, and whether they still hold."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mcda_app.analysis.partners.adoption import (
    adopt_as_new_option,
    adopt_coalition,
    coalition_title,
    stale_scores,
    stale_sentence,
)
from mcda_app.domain.edits.partners.actor_ratings import type_rating
from mcda_app.domain.edits.partners.actors import remove_actor, rename_actor, set_us
from mcda_app.domain.edits.partners.coalition_rules import set_good, set_rule
from mcda_app.domain.edits.scores import set_reason, type_score
from mcda_app.domain.membership.rules import ActorRating, GoodKind
from mcda_app.domain.partners.actors import Actor
from mcda_app.domain.project import Project
from mcda_app.domain.score import Evidence
from mcda_app.errors import EditError, MethodError
from mcda_app.files.project_file import dumps, loads
from tests.analysis.partners.problems import PROJECT, weighted

CRITERIA = [criterion.id for criterion in PROJECT.criteria]


def adopted(project: Project = PROJECT) -> Project:
    return adopt_coalition(project, "trade", "selective", ["ardland", "cantor"])


def stale(project: Project) -> list[str]:
    return [each.criterion.id for each in stale_scores(project, project.issue("trade"))]


def test_scores_evidence_and_reason_are_the_coalitions() -> None:
    """Capacities 2 4 4 1 0 with a threshold of 60 %; efforts 2 and 1 of 4, a quarter left to pairs."""
    issue = adopted().issue("trade")
    cells = {c: issue.score("selective", c) for c in CRITERIA}
    values = {c.id: cells[c.id].value_on(c) for c in PROJECT.criteria}
    assert values["effectiveness"] == 2.0  # 7 of 11 is more than 60 %
    assert values["cost"] == pytest.approx(4 * (0.75 * (0.5 + 0.25) / 4 + 0.25 * 3 / 10))
    assert values["alignment"] == 3.5
    assert values["leverage"] == pytest.approx(4 * 7 / 11)
    assert {s.evidence for s in cells.values()} == {Evidence.COMPUTED}
    assert cells["effectiveness"].level == "very-useful"
    assert cells["effectiveness"].reason_text == (
        "Computed for the coalition of Home, Ardland, Cantor: enough is enough."
    )
    assert cells["alignment"].reason_text.endswith(": mean of the partners: Alignment with us.")
    assert all(s.original == PROJECT.issue("trade").score("selective", c) for c, s in cells.items())
    assert loads(dumps(adopted())) == adopted()


def test_weights_do_not_matter_to_what_is_adopted() -> None:
    only = weighted(PROJECT, 1, 0, 0, 0)
    assert adopted(only).issue("trade").scores == adopted().issue("trade").scores


def test_a_new_option_is_the_issues_own() -> None:
    project = adopt_as_new_option(PROJECT, "trade", ["ardland"])
    assert [o.title for o in project.options_of(project.issue("trade"))][-1] == "Home, Ardland"
    assert project.options == PROJECT.options
    assert project.issue("norms") == PROJECT.issue("norms")
    again = adopt_as_new_option(project, "trade", ["ardland"])
    assert [o.title for o in again.options_of(again.issue("trade"))][-1] == "Home, Ardland (2)"


def test_a_new_option_lists_members_while_there_is_room_and_says_how_many_more() -> None:
    actors = [Actor(f"a{n}", f"Municipality number {n}") for n in range(9)]
    title = coalition_title(actors, [])
    assert title == "Municipality number 0, Municipality number 1 and 7 more"
    assert title.source == str(title)
    assert coalition_title(actors[:1], [title]) == "Municipality number 0"
    endless = [replace(actor, title=100 * "x") for actor in actors[:2]]
    assert coalition_title(endless, []) == 100 * "x" + " and 1 more"


def test_scores_are_stale_once_they_would_be_others() -> None:
    project = adopted()
    assert stale(project) == []
    assert stale(type_rating(project, "ardland", ActorRating.ALIGNMENT, "none")) == ["alignment"]
    assert stale(type_rating(project, "dunmark", ActorRating.CAPACITY, "high")) == [
        "effectiveness",
        "leverage",
    ]
    assert stale(set_good(project, "trade", GoodKind.SUMMATION)) == ["effectiveness"]
    assert stale(set_rule(project, "cost", None)) == ["cost"]
    assert stale(remove_actor(project, "cantor")) == CRITERIA
    assert stale(set_us(project, "ardland")) != []
    assert stale(rename_actor(project, "cantor", "Cantoria")) == []
    assert stale(weighted(project, 1, 0, 0, 0)) == []


def test_adopting_again_mends_it_and_says_so() -> None:
    changed = type_rating(adopted(), "ardland", ActorRating.ALIGNMENT, "none")
    outdated = stale_scores(changed, changed.issue("trade"))
    assert "scores of Selective" in stale_sentence(outdated)
    assert outdated[0].now == 2.0
    again = adopted(changed)
    assert stale(again) == []
    assert stale_sentence(()) == ""
    score = again.issue("trade").score("selective", "alignment")
    assert score.original == PROJECT.issue("trade").score("selective", "alignment")


def test_a_score_typed_over_is_the_users_and_the_computed_one_returns_when_typed() -> None:
    project = adopted()
    typed = type_score(project, "trade", "selective", "alignment", "low")
    score = typed.issue("trade").score("selective", "alignment")
    assert (score.evidence, score.coalition) == (Evidence.USER, None)
    assert "alignment" not in stale(typed)
    assert type_score(typed, "trade", "selective", "alignment", "3.5") == project


def test_a_reason_of_the_users_own_makes_a_score_theirs() -> None:
    project = set_reason(adopted(), "trade", "selective", "cost", "We know them.")
    score = project.issue("trade").score("selective", "cost")
    assert (score.evidence, score.coalition, score.reason_text) == (Evidence.USER, None, "We know them.")
    assert loads(dumps(project)) == project


def test_what_cannot_be_computed_is_refused_and_changes_nothing() -> None:
    with pytest.raises(EditError, match="no actor “gone”"):
        adopt_coalition(PROJECT, "trade", "selective", ["gone"])
    with pytest.raises(EditError, match="no option “gone”"):
        adopt_coalition(PROJECT, "trade", "gone", ["cantor"])
    with pytest.raises(MethodError, match="how members add up on Norms"):
        adopt_coalition(PROJECT, "norms", "selective", ["cantor"])
    unknown = type_rating(PROJECT, "cantor", ActorRating.CAPACITY, "")
    with pytest.raises(MethodError, match="A rating of Cantor is unknown"):
        adopt_coalition(unknown, "trade", "selective", ["cantor"])
