# SPDX-License-Identifier: MIT
"""What the sentences say is so, by all coalitions computed one by one."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings

from mcda_app.analysis.partners.problem import method_sentence
from mcda_app.analysis.partners.sentences import (
    assumptions_sentence,
    contrast_sentence,
    cost_sentence,
    enough_sentence,
    forum_sentence,
    growth_sentence,
    headline,
    often_sentence,
    remarks,
    removal_sentence,
    scope_sentence,
    sentences,
    spare_sentence,
    tie_sentence,
)
from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.domain.edits.partners.actor_ratings import type_rating
from mcda_app.domain.edits.partners.actors import actor_mentions, remove_actors
from mcda_app.domain.edits.partners.coalition_rules import set_good, set_rule
from mcda_app.domain.edits.partners.forums import remove_forum, set_forum_members
from mcda_app.domain.issue import Option
from mcda_app.domain.membership.rules import ActorRating, Counting, GoodKind, MembershipRule
from mcda_app.domain.partners.actors import CriterionRule
from mcda_app.domain.project import Project
from mcda_app.files import presets
from tests.analysis.partners.problems import PROJECT, answers_of, brute, method_of, projects, weighted
from tests.domain.partner_projects import NAMES, with_numbers
from tests.methods.coalitions.brute_force import TIE, reached

COUNTS = {"One": 1, "Two": 2, "Three": 3, "Four": 4}


@settings(max_examples=80, deadline=None)
@given(projects())
def test_how_many_are_enough_and_who_cannot_be_spared(project: Project) -> None:
    answers = answers_of(project)
    all_of = brute(answers, method_of(project))
    first = all_of.first()
    alone = all_of.scores[frozenset({0})]
    text = enough_sentence(answers)
    if "nothing beats going alone" in text:
        assert alone >= all_of.top - TIE
        assert ("other coalitions tie" in text) == (len(first) > 1)
        assert spare_sentence(answers) == ""
        return
    assert alone < all_of.top - TIE
    if "everybody belongs in" in text:
        # Each brings more than it costs: without any one of them there is less.
        assert first[0] == frozenset(range(5))
        everybody = all_of.scores[first[0]]
        assert all(all_of.scores[first[0] - {n}] < everybody - TIE for n in range(1, 5))
    else:
        count = COUNTS[text.split()[0]]
        assert min(len(each) for each in first) == count + 1
        if "costs more than it brings" in text:
            assert all(s < all_of.top - TIE for c, s in all_of.scores.items() if len(c) > count + 1)
        else:
            assert "more bring no gain" in text
            assert max(len(each) for each in first) > count + 1
    spare = spare_sentence(answers)
    needed = [n for n in first[0] if n and all_of.highest(outside=n) <= alone + TIE]
    if not needed:
        assert "nobody is indispensable" in spare
    else:
        assert all(NAMES[n] in spare for n in needed)
        assert ("Without it," in spare) == (len(needed) == 1)


@settings(max_examples=60, deadline=None)
@given(projects())
def test_whether_the_best_coalition_is_selective(project: Project) -> None:
    answers = answers_of(project)
    best = frozenset(actor.title for actor in answers.best)
    central = [actor.title for actor in project.partners.central]
    missing = [title for title in central if title not in best]
    text = scope_sentence(answers)
    if answers.alone_is_best:
        assert text == ""
        return
    assert text.startswith("Selective,") == bool(missing)
    assert text.startswith("Not selective,") != bool(missing)
    for title in central:
        assert (title in text) == (not missing or title in missing)
    nobody_central = replace(
        project.partners,
        actors=tuple(replace(actor, central=False) for actor in project.partners.actors),
    )
    assert scope_sentence(answers_of(replace(project, partners=nobody_central))) == ""


@settings(max_examples=60, deadline=None)
@given(projects())
def test_what_more_members_add(project: Project) -> None:
    answers = answers_of(project)
    text = growth_sentence(answers)
    if not any(c.id == "effectiveness" for c in answers.problem.criteria):
        return
    gross = [
        max(
            reached(answers.problem.arrays, c)
            for c in brute(answers, method_of(project)).scores
            if len(c) == size
        )
        for size in range(1, 6)
    ]
    falls = [n for n in range(1, 5) if gross[n] < gross[n - 1] - TIE]
    assert text.startswith("Effectiveness falls") == bool(falls)
    if falls and falls[0] > 1:
        assert f"more than {falls[0]} members" in text
    assert ("as soon as anybody joins" in text) == (bool(falls) and falls[0] == 1)
    peak = re.search(r"peaks at (\d)", text)
    assert peak is None or int(peak[1]) == len(answers.best)
    if "highest with everybody" in text:
        assert len(answers.best) == 5
    if "add no effectiveness" in text:
        assert max(gross) - min(gross) <= TIE


def test_the_forum_that_comes_closest() -> None:
    answers = answers_of(PROJECT)
    best = [actor.id for actor in answers.best]
    assert len(best) == 3
    exact = set_forum_members(PROJECT, "round-table", best)
    assert forum_sentence(answers_of(exact)) == "Round table is the best coalition already."
    ours_added = set_forum_members(PROJECT, "round-table", best[1:])
    assert forum_sentence(answers_of(ours_added)) == "With us added, Round table is the best coalition."
    lacking = remove_forum(set_forum_members(PROJECT, "round-table", best[:-1]), "everybody")
    assert re.fullmatch(
        "Of the forums, Round table comes closest: it lacks [A-Z][a-z]+.",
        forum_sentence(answers_of(lacking)),
    )
    assert "level with each other" in forum_sentence(answers_of(set_forum_members(exact, "everybody", best)))
    none = remove_forum(remove_forum(PROJECT, "everybody"), "round-table")
    assert forum_sentence(answers_of(none)) == ""


def test_with_nothing_but_cost_nobody_is_worth_it() -> None:
    answers = answers_of(weighted(PROJECT, 0, 1, 0, 0))
    assert enough_sentence(answers) == "On Trade, nothing beats going alone."
    assert headline(answers) == "Nothing beats going alone on Trade"
    assert cost_sentence(answers) == "Every partner would cost more than it brings."
    assert forum_sentence(answers) == "No forum beats going alone."


def test_with_nothing_but_leverage_everybody_with_capacity_is() -> None:
    answers = answers_of(weighted(PROJECT, 0, 0, 0, 1))
    # Dunmark has none and so neither brings nor costs anything.
    assert enough_sentence(answers) == "Three partners are enough for Trade; more bring no gain."
    rated = type_rating(PROJECT, "dunmark", ActorRating.CAPACITY, "low")
    everybody = answers_of(weighted(rated, 0, 0, 0, 1))
    assert enough_sentence(everybody).startswith("On Trade, everybody belongs in: each partner")
    assert headline(everybody) == "Everybody belongs in on Trade"


def test_one_partner_is_in_the_singular() -> None:
    best_shot = set_good(PROJECT, "trade", GoodKind.BEST_SHOT, Counting.CAPACITY)
    text = enough_sentence(answers_of(weighted(best_shot, 8, 3, 0, 0)))
    assert text == "One partner is enough for Trade; a second costs more than it brings."
    two = remove_actors(PROJECT, ["bergia", "cantor", "dunmark"])
    assert enough_sentence(answers_of(weighted(two, 0, 0, 0, 1))) == (
        "On Trade, the one partner that there is belongs in."
    )


def test_a_rival_that_would_only_cost_is_called_one() -> None:
    project = with_numbers(presets.load("table-1-goals"))
    assert "Bergia is a rival here." in cost_sentence(answers_of(project))


def test_who_was_left_out_and_ratings_that_distinguish_nobody_are_said() -> None:
    unknown = type_rating(PROJECT, "cantor", ActorRating.CAPACITY, "")
    assert remarks(answers_of(unknown)) == (
        "Cantor: Capacity is unknown, so that it is left out of every coalition here.",
    )
    alike = PROJECT
    for rating in ActorRating:
        for name in NAMES[1:]:
            alike = type_rating(alike, name.casefold(), rating, "low")
            alike = type_rating(alike, name.casefold(), rating, "low", "trade")
    assert remarks(answers_of(alike)) == (
        "All actors are rated alike, so only the number of partners matters here.",
    )
    assert remarks(answers_of(PROJECT)) == ()


def test_what_went_with_an_actor_is_said() -> None:
    project = with_numbers(presets.load("table-1-goals"))
    actor = project.partners.actor("bergia")
    text = removal_sentence(actor, actor_mentions(project, "bergia"))
    assert text == (
        "Bergia was removed. It left these forums: Everybody. Its own ratings went on Trade. "
        "It is no longer a rival on Trade."
    )
    plain = project.partners.actor("cantor")
    bare = remove_actors(project, [])
    bare = set_forum_members(bare, "everybody", ["home"])
    assert removal_sentence(plain, actor_mentions(bare, "cantor")) == "Cantor was removed."


@pytest.mark.parametrize("issue_id", [issue.id for issue in presets.load().issues])
def test_every_issue_of_the_paper_has_its_sentences(issue_id: str) -> None:
    texts = sentences(answers_of(presets.load(), issue_id))
    assert len(texts) >= 3
    assert all(text.endswith(".") and "{" not in text for text in texts)
    assert "fixed anchors" in method_sentence(presets.load().settings)


@settings(max_examples=40, deadline=None)
@given(projects())
def test_ties_are_told_with_their_number(project: Project) -> None:
    answers = answers_of(project)
    first = brute(answers, method_of(project)).first()
    text = tie_sentence(answers)
    assert (text == "") == (len(first) == 1)
    assert not text or text.startswith(f"{len(first)} coalitions tie")


@pytest.mark.parametrize("cost", [0.0, 0.25, 0.6, 1.0])
def test_who_belongs_in_most_often_is_counted_over_the_issues(cost: float) -> None:
    rest = (1 - cost) / 3
    project = weighted(presets.load("table-1-goals"), rest, cost, rest, rest)
    every = [answers_of(project, issue.id) for issue in project.issues]
    others = [actor for actor in project.partners.actors if not actor.us]
    counts = {actor.title: sum(actor in answers.best for answers in every) for actor in others}
    most, text = max(counts.values()), often_sentence(every)
    if not most:
        assert text == "On none of these issues does anything beat going alone."
        return
    first, _, never = text.partition(" On no issue: ")
    on_every = "on every issue" if most == len(every) else f"on {most} of {len(every)} issues"
    assert on_every in first
    for title, count in counts.items():
        assert (title in first) == (count == most), title
        assert (title in never) == (count == 0), title


def test_one_issue_has_its_headline_and_none_says_nothing() -> None:
    answers = answers_of(PROJECT)
    assert often_sentence([answers]) == headline(answers)
    assert often_sentence([]) == ""


def test_assumptions_are_counted_once_however_many_issues_share_them() -> None:
    project = presets.load("table-1-goals")
    one = assumptions_sentence([answers_of(project, "trade")])
    assert assumptions_sentence([answers_of(project, "trade")] * 3) == one
    assumed, rated = map(int, re.findall("[0-9]+", one))
    assert rated == 4 * len(project.partners.actors) - 1  # nobody has to win us over
    changed = type_rating(project, "japan", ActorRating.REACH, "low")
    text = assumptions_sentence([answers_of(changed, "trade")])
    assert text.startswith(f"{assumed - 1} of {rated} ")
    assert assumptions_sentence([answers_of(PROJECT)]) == ""


def test_where_another_scope_leads_in_the_matrix_it_is_said_on_what_that_rests() -> None:
    project = presets.load("table-1-goals")
    for issue_id, expected in (("knowledge", True), ("alliances", False), ("arms-races", False)):
        issue = project.issue(issue_id)
        leaders = evaluate(project)[issue_id].leaders
        text = contrast_sentence(answers_of(project, issue_id), leaders)
        assert bool(text) is expected, (issue.label, text)
        assert not expected or "“Selective cooperation” leads: that rests on the scores there" in text
    own = [Option("pact", "Pact")]
    assert contrast_sentence(answers_of(project, "knowledge"), own) == ""
    assert contrast_sentence(answers_of(project, "knowledge"), ()) == ""


def test_a_kind_of_collective_good_that_changes_nothing_is_said() -> None:
    text = "How members add up on Trade does not count: no criterion with weight is scored by it."
    assert text not in remarks(answers_of(PROJECT))
    assert text in remarks(answers_of(weighted(PROJECT, 0, 1, 1, 1)))
    assert text in remarks(
        answers_of(set_rule(PROJECT, "effectiveness", CriterionRule(MembershipRule.MEMBERS)))
    )
