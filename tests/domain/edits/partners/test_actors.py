# SPDX-License-Identifier: MIT
"""Actors: added, renamed, removed with all that names them, and exactly one of them is us."""

from __future__ import annotations

import pytest

from mcda_app.domain.edits.partners import actors
from mcda_app.domain.edits.partners.coalition_rules import set_good
from mcda_app.domain.membership.rules import ActorRating, GoodKind
from mcda_app.domain.partners.actors import MAX_ACTORS
from mcda_app.domain.project import Project
from mcda_app.errors import EditError
from mcda_app.files import presets
from mcda_app.files.inputs_hash import inputs_hash
from tests.domain.partner_projects import with_numbers, with_partners, without_partners

BARE = without_partners(presets.load("table-1-goals"))
PROJECT = with_partners(BARE)


def titles(project: Project) -> list[str]:
    return [actor.title for actor in project.partners.actors]


def ours(project: Project) -> list[str]:
    return [actor.id for actor in project.partners.actors if actor.us]


def test_the_first_actor_is_us_and_no_other() -> None:
    project = actors.add_actor(actors.add_actor(BARE, "Here"), "There")
    assert titles(project) == ["Here", "There"]
    assert ours(project) == ["here"]


def test_another_actor_can_become_us_and_is_nobodys_rival_then() -> None:
    project = actors.set_us(with_numbers(BARE), "bergia")
    assert ours(project) == ["bergia"]
    good = project.issue("trade").good
    assert good is not None
    assert good.rivals == frozenset()


def test_the_twenty_first_actor_is_refused_in_a_sentence() -> None:
    project = BARE
    for n in range(MAX_ACTORS):
        project = actors.add_actor(project, f"Actor {n}")
    with pytest.raises(EditError, match="at most 20 actors"):
        actors.add_actor(project, "One more")


@pytest.mark.parametrize("title", ["", "  ", "Ardland", "ARDLAND", "x" * 201])
def test_a_name_that_there_is_or_that_is_none_is_refused(title: str) -> None:
    with pytest.raises(EditError):
        actors.add_actor(PROJECT, title)
    if title.casefold() != "ardland":
        with pytest.raises(EditError):
            actors.rename_actor(PROJECT, "ardland", title)


def test_a_short_label_of_the_users_outlives_a_new_name() -> None:
    project = actors.set_actor_label(PROJECT, "ardland", "AL")
    assert actors.rename_actor(project, "ardland", "Ardia").partners.actor("ardland").label == "AL"
    assert actors.rename_actor(PROJECT, "ardland", "Ardia").partners.actor("ardland").label == "Ardia"
    with pytest.raises(EditError, match="already"):
        actors.set_actor_label(project, "bergia", "al")


def test_a_removed_actor_leaves_forums_ratings_and_rivalries() -> None:
    project = with_numbers(BARE)
    mentions = actors.actor_mentions(project, "bergia")
    assert [f.id for f in mentions.forums] == ["everybody"]
    assert [i.id for i in mentions.rated] == [i.id for i in mentions.rivals] == ["trade"]
    after = actors.remove_actor(project, "bergia")
    assert titles(after) == ["Home", "Ardland", "Cantor", "Dunmark"]
    assert after.partners.forum("everybody").members == ("home", "ardland", "cantor", "dunmark")
    issue = after.issue("trade")
    assert issue.good is not None
    assert (issue.good.rivals, dict(issue.ratings)) == (frozenset(), {})
    # What names nobody stays as it is.
    assert after.issue("norms") is project.issue("norms")


def test_we_can_only_be_removed_last() -> None:
    with pytest.raises(EditError, match="Mark another actor as “us” first"):
        actors.remove_actor(PROJECT, "home")
    others = [a.id for a in PROJECT.partners.actors if not a.us]
    alone = actors.remove_actors(PROJECT, others)
    assert titles(alone) == ["Home"]
    assert titles(actors.remove_actor(alone, "home")) == []
    assert titles(actors.remove_actors(PROJECT, [*others, "home"])) == []


def test_members_of_forums_follow_the_order_of_the_actors() -> None:
    project = actors.move_actor(PROJECT, "ardland", -1)
    assert titles(project)[:2] == ["Ardland", "Home"]
    assert project.partners.forum("round-table").members == ("ardland", "home")
    assert actors.move_actor(project, "ardland", 1) == PROJECT


def test_the_rival_of_a_presets_choice_goes_too_so_that_a_reset_names_nobody_unknown() -> None:
    project = presets.load()
    edited = set_good(project, "alliances", GoodKind.SUMMATION)
    good = actors.remove_actor(edited, "russia").issue("alliances").good
    assert good is not None
    assert good.reset().rivals == frozenset({"china"})


def test_actors_are_no_inputs_of_the_ranking_of_options() -> None:
    project = presets.load()
    changed = actors.set_central_power(actors.remove_actor(project, "russia"), "india", True)
    assert inputs_hash(changed) == inputs_hash(project)


def test_an_actor_that_there_is_not_is_named() -> None:
    with pytest.raises(EditError, match="no actor “gone”"):
        actors.remove_actor(PROJECT, "gone")
    assert PROJECT.partners.actor("ardland").rating(ActorRating.REACH).level == "very-high"
