# SPDX-License-Identifier: MIT
"""Scores typed into a grid: what they are read as, and what is asked about."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcda_app.domain.edits.criteria import five_levels
from mcda_app.domain.edits.issues import add_option
from mcda_app.domain.edits.own_decision import UNDECIDED, append_criterion, new_decision
from mcda_app.domain.edits.scores import set_reason
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Direction
from mcda_app.errors import EditError
from mcda_app.exchange.tables.amounts import same_unit
from mcda_app.exchange.tables.recognised_words import sounds_like_cost
from mcda_app.exchange.tables.typed_scores import (
    Cell,
    Interval,
    Quantity,
    UnclearScoreError,
    enter_score,
    growing_range,
    read_entry,
)

OPTIONS = ("a", "b", "c")


def decision() -> Project:
    project = append_criterion(new_decision(), "Cost", Direction.COST)
    for name in OPTIONS:
        project = add_option(project, name)
    return project


def cell(option: str) -> Cell:
    return Cell("decision", option, "cost")


def typed(*texts: str) -> Project:
    project = decision()
    for option, text in zip(OPTIONS, texts, strict=False):
        project = enter_score(project, cell(option), text).project
    return project


def values(project: Project) -> list[float | None]:
    criterion = project.criteria[0]
    return [project.issue("decision").score(o, "cost").value_on(criterion) for o in OPTIONS]


@pytest.mark.parametrize(
    ("text", "number", "unit", "low", "high"),
    [
        ("850", 850, "", 0, 1000),
        ("€ 850 million", 850, "€ million", 0, 1000),
        ("850 million €", 850, "million €", 0, 1000),
        ("3 days", 3, "days", 0, 10),
        ("7/10", 7, "", 0, 10),
        ("4 out of 5", 4, "", 0, 5),
        ("40%", 40, "%", 0, 100),
        ("0.4", 0.4, "", 0, 1),
        ("-3", -3, "", -5, 0),
        ("120 %", 120, "%", 0, 200),
        ("(12)", -12, "", -20, 0),
    ],
)
def test_the_first_number_makes_a_scale_of_numbers(text, number, unit, low, high):
    project = typed(text)
    scale = project.criteria[0].scale
    assert values(project)[0] == number
    assert (scale.levels, scale.low, scale.high, scale.unit) == ((), low, high, unit)


def test_the_first_word_makes_the_common_scale_of_words():
    project = typed("high")
    assert project.criteria[0].scale == five_levels()
    assert project.issue("decision").score("a", "cost").level == "high"


@pytest.mark.parametrize(("word", "labels"), [("strong", 5), ("yes", 2), ("sehr hoch", 5), ("oui", 2)])
def test_words_of_other_known_scales_are_understood(word, labels):
    scale = typed(word).criteria[0].scale
    assert len(scale.levels) == labels
    assert word in [level.label for level in scale.levels]


def test_a_word_beyond_the_scale_takes_the_known_one_that_holds_all_and_says_so():
    project = typed("none", "high")
    entered = enter_score(project, cell("c"), "very low")
    labels = [level.label for level in entered.project.criteria[0].scale.levels]
    assert labels == ["none", "very low", "low", "medium", "high", "very high"]
    assert [entered.project.issue("decision").score(o, "cost").level for o in "ab"] == ["none", "high"]
    assert "very low" in entered.note


def test_a_scale_grows_with_what_is_typed_and_says_so():
    entered = enter_score(typed("300", "420"), cell("c"), "1500")
    assert entered.project.criteria[0].scale.bounds == (0, 2000)
    assert values(entered.project) == [300, 420, 1500]
    assert "2000" in entered.note


def test_a_scale_that_somebody_set_does_not_grow_by_itself():
    from mcda_app.domain.edits.own_decision import change_scale
    from mcda_app.domain.scale import Scale

    project = change_scale(typed("3", "4"), "cost", Scale(low=0, high=7))
    with pytest.raises(UnclearScoreError, match="outside the scale") as error_info:
        enter_score(project, cell("c"), "12")
    widened = error_info.value.offers[0].edit(project)
    assert values(widened) == [3, 4, 12]
    assert widened.criteria[0].scale.bounds == (0, 20)


def test_a_range_is_asked_about_and_kept_as_the_reason():
    project = decision()
    with pytest.raises(UnclearScoreError, match="range") as error_info:
        enter_score(project, cell("a"), "300–420")
    assert [offer.text for offer in error_info.value.offers] == ["Middle: 360", "Lowest: 300", "Highest: 420"]
    chosen = error_info.value.offers[0].edit(project)
    score = chosen.issue("decision").score("a", "cost")
    assert (score.number, score.reason) == (360, "300–420")


def test_a_range_among_words_is_not_offered_as_a_number():
    with pytest.raises(UnclearScoreError, match="scored in words") as error_info:
        enter_score(typed("low"), cell("b"), "3–4")
    assert error_info.value.offers == ()


@pytest.mark.parametrize(
    "text", ["300-420 days", "300 days – 420 days", "300 to 420 days", "300 bis 420 days"]
)
def test_ranges_keep_their_unit(text):
    entry = read_entry(text)
    assert isinstance(entry, Interval)
    assert (entry.low.number, entry.high.number, entry.low.unit) == (300, 420, "days")


def test_a_currency_before_a_range_and_a_power_behind_it_are_one_unit():
    entry = read_entry("€ 300–420 million")
    assert isinstance(entry, Interval)
    assert (entry.low.number, entry.high.number) == (300, 420)
    assert entry.low.unit == entry.high.unit == read_entry("€ 420 million").unit


@pytest.mark.parametrize("text", ["3±1", "~3", "between 2 and 3"])
def test_an_estimate_is_refused_and_not_called_a_word(text):
    with pytest.raises(UnclearScoreError, match="is not a number, but"):
        enter_score(typed("300"), cell("b"), text)


def test_an_ambiguous_number_names_both_readings():
    with pytest.raises(EditError, match=r"1250 or 1\.25") as error_info:
        enter_score(decision(), cell("a"), "1,250")
    assert "two ways" in str(error_info.value)


def test_numbers_and_words_do_not_mix():
    with pytest.raises(UnclearScoreError, match="scored in numbers"):
        enter_score(typed("300"), cell("b"), "high")
    words = typed("high", "low")
    with pytest.raises(UnclearScoreError, match="scored in words") as error_info:
        enter_score(words, cell("c"), "2")
    chosen = error_info.value.offers[0].edit(words)
    assert chosen.issue("decision").score("c", "cost").level == "medium"


def test_the_only_score_may_become_another_kind():
    project = enter_score(typed("high"), cell("a"), "850").project
    assert (values(project)[0], project.criteria[0].scale.levels) == (850, ())
    project = enter_score(project, cell("a"), "low").project
    assert project.issue("decision").score("a", "cost").level == "low"


def test_units_must_agree():
    project = typed("3 days")
    assert values(enter_score(project, cell("b"), "4").project)[1] == 4
    assert values(enter_score(project, cell("b"), "4 Days").project)[1] == 4
    with pytest.raises(UnclearScoreError, match="weeks"):
        enter_score(project, cell("b"), "2 weeks")
    bare = typed("3")
    with pytest.raises(UnclearScoreError, match="has a unit") as error_info:
        enter_score(bare, cell("b"), "4 days")
    assert error_info.value.offers[0].edit(bare).criteria[0].scale.unit == "days"


@pytest.mark.parametrize("text", ["n/a", "?", "unknown", " "])
def test_what_says_that_nothing_is_known_is_no_score(text):
    assert values(typed(text))[0] is None
    assert typed(text).criteria[0].scale == UNDECIDED


@pytest.mark.parametrize("text", ["blue", "12/10", "3 x 4", "€", "1.2.3"])
def test_what_is_no_score_changes_nothing_and_says_why(text):
    with pytest.raises(EditError) as error_info:
        enter_score(decision(), cell("a"), text)
    assert text[:3] in str(error_info.value)


def test_retyping_a_score_sets_its_reason_aside():
    project = set_reason(typed("300"), *cell("a"), "the audit")
    again = enter_score(project, cell("a"), "400").project.issue("decision").score("a", "cost")
    assert (again.number, again.reason, again.reason_before.reason) == (400, "", "the audit")


@given(st.lists(st.floats(-1e12, 1e12), min_size=1, max_size=8))
def test_a_growing_range_holds_its_numbers_and_is_a_range(numbers):
    low, high = growing_range(numbers).bounds
    assert low < high
    assert low <= min(numbers) <= max(numbers) <= high


@given(st.lists(st.floats(-1e6, 1e6).map(lambda x: round(x, 2)), min_size=1, max_size=3))
def test_numbers_keep_their_value_whatever_follows(numbers):
    project = decision()
    for option, number in zip(OPTIONS, numbers, strict=False):
        project = enter_score(project, cell(option), repr(number)).project
    assert values(project)[: len(numbers)] == numbers


@given(st.text(max_size=30))
def test_no_text_raises_anything_else_or_changes_other_scores(text):
    project = typed("300", "420")
    with suppress(EditError):
        project = enter_score(project, cell("c"), text).project
    assert values(project)[:2] == [300, 420]


def test_a_quantity_out_of_nothing_is_not_a_fraction():
    assert read_entry("7/10") == Quantity(7, top=10)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("€ m", "€ million", True),
        ("Mio. €", "€ mln", True),
        ("$ bn", "$ billion", True),
        ("€ Mrd.", "€ billion", False),
        ("€ m", "€ bn", False),
        ("€ m", "$ m", False),
        ("m", "million", False),
    ],
)
def test_a_multiple_of_a_currency_has_many_names(one, other, same):
    assert same_unit(one, other) is same


@pytest.mark.parametrize(
    ("title", "cost"),
    [
        ("Building cost", True),
        ("Noise for residents", True),
        ("Lärmbelastung", True),
        ("CO2-uitstoot", True),
        ("Émissions de CO2", True),
        ("Cost savings", False),
        ("Noise protection", False),
        ("Kosteneinsparung", False),
        ("Réduction des risques", False),
        ("Jobs", False),
    ],
)
def test_the_direction_of_a_new_criterion_is_proposed_by_its_name(title, cost):
    assert sounds_like_cost(title) is cost
