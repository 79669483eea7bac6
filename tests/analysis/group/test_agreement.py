# SPDX-License-Identifier: MIT
"""What is said of a group's agreement: consequences first, chance beside it, zeros named."""

from __future__ import annotations

from mcda_app.analysis.group.agreement import (
    agreement_sentences,
    chance_sentence,
    consequence_sentence,
    contested,
    measure_sentences,
    ranking_sentence,
    two_ends,
    zero_sentence,
)
from mcda_app.domain.edits.workshop.participants import edit_participant
from mcda_app.domain.elicitation import Aggregation
from mcda_app.methods.chance_agreement import compare_with_chance
from tests.analysis.group.test_sentences import TITLES, TWO_CAMPS, result_of, voted
from tests.domain.workshops import anonymous, named, people

SEVEN = (
    (40, 30, 20, 10),
    (45, 25, 20, 10),
    (42, 28, 20, 10),
    (38, 32, 18, 12),
    (41, 29, 19, 11),
    (44, 26, 21, 9),
    (39, 31, 20, 10),
)


def test_the_results_that_change_come_first_with_the_two_ends() -> None:
    result = result_of(voted(named(4), TWO_CAMPS))
    differing = [votes.issue for votes in result.own if len({frozenset(first) for first in votes.firsts}) > 1]
    assert contested(result) == tuple(differing)
    first, *_ = agreement_sentences(result, TITLES, named=True)
    assert f"first place changes on {len(differing)} of {len(result.own)} issues" in first
    names = [person.label for person in result.table.people]
    assert f"the two ends are {names[0]} (70% for Effectiveness) and {names[1]} (70% for Cost)" in first


def test_an_anonymous_group_has_two_ends_without_names() -> None:
    text = consequence_sentence(result_of(voted(anonymous(4), TWO_CAMPS)), TITLES, named=False)
    assert "the two ends are one participant (70% for Effectiveness) and another (70% for Cost)" in text
    assert "Participant" not in text.replace("participants", "")


def test_people_who_all_answer_alike_have_no_ends() -> None:
    result = result_of(voted(named(3), ((4, 3, 2, 1),) * 3))
    assert two_ends(result) is None
    text = consequence_sentence(result, TITLES, named=True)
    assert text == "Whoever's weights are used, first place is the same on every issue."


def test_agreement_beyond_chance_has_a_word_and_chance_has_none() -> None:
    alike = result_of(voted(named(7), SEVEN))
    assert chance_sentence(alike.chance).startswith("Agreement on weights is almost perfect: ")
    apart = result_of(voted(named(4), TWO_CAMPS))
    assert "no more than unrelated answers would" in chance_sentence(apart.chance)
    assert "too few answers" in chance_sentence(compare_with_chance([[0.6, 0.4], [0.6, 0.4]], [1, 1]))
    assert "says nothing about agreement" in chance_sentence(compare_with_chance([[0.5, 0.5]] * 3, [1] * 3))
    assert chance_sentence(None) == ""


def test_votes_that_weigh_the_coefficient_of_concordance_are_mentioned() -> None:
    project = voted(named(4), TWO_CAMPS)
    assert "Votes count" not in ranking_sentence(result_of(project))
    weighted = voted(edit_participant(named(4), people(named(4))[0], weight=3.0), TWO_CAMPS)
    text = ranking_sentence(result_of(weighted))
    assert "Votes count in it as set under People." in text
    assert "unrelated rankings would show 0.33 " in text, "(9 + 1 + 1 + 1) / 36"


def test_the_zero_that_decides_a_geometric_mean_is_named() -> None:
    rows = ((50, 0, 30, 20), (40, 20, 20, 20), (30, 30, 20, 20))
    result = result_of(voted(named(3), rows))
    geometric = result.aggregation(Aggregation.PRIORITIES_GEOMETRIC)
    who = result.table.people[0].label
    assert zero_sentence(result, geometric, TITLES, named=True) == (
        f"Cost counts nothing in the geometric mean because of {who}, who gave it no weight."
    )
    assert "because of one participant, who gave" in zero_sentence(result, geometric, TITLES, named=False)
    mean = result.aggregation(Aggregation.PRIORITIES_ARITHMETIC)
    assert zero_sentence(result, mean, TITLES, named=True) == ""


def test_how_it_is_measured_names_the_indicator_of_the_literature() -> None:
    text = measure_sentences(result_of(voted(named(7), SEVEN)))
    assert "Goepel's indicator, which does not look at chance, is " in text
    assert "permutation test" in text
