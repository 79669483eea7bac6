# SPDX-License-Identifier: MIT
"""What is said about futures is what the numbers say."""

from __future__ import annotations

from dataclasses import replace

from mcda_app.analysis.futures.sentences import (
    basis_sentence,
    explanation,
    headline,
    largest_states,
    probabilities_sentence,
    regret_notes,
    summary,
)
from mcda_app.analysis.futures.table import futures_table
from mcda_app.analysis.phrases import figure
from mcda_app.domain.edits.futures.differences import type_future_score
from mcda_app.domain.edits.futures.futures import (
    add_future,
    set_probabilities_source,
    set_probability,
)
from mcda_app.domain.edits.scores import set_judgements, type_score
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.method_settings import Method, MethodSettings
from mcda_app.domain.pairwise import Judgements
from mcda_app.files import presets
from tests.domain.future_projects import BLOCS, WITHDRAWS, with_futures

START = presets.load("table-1-goals")
PROJECT = with_futures(START)


def test_the_headline_counts_the_futures_and_names_the_hedge() -> None:
    project = add_future(add_future(START, "One"), "Two")
    each = futures_table(project)["trade"]
    assert headline(each) == "Trade: Selective holds in every future and is the safest hedge"
    for criterion, typed in (("effectiveness", "not useful"), ("cost", "very high"), ("alignment", "none")):
        project = type_future_score(project, "two", "trade", "selective", criterion, typed)
    each = futures_table(project)["trade"]
    assert each.holds == (True, False)
    assert headline(each).startswith("Trade: Selective holds in 1 of 2 futures")
    hedge = each.hedges[0]
    assert hedge.label in headline(each)
    assert each.largest[each.row(hedge.id)] == min(each.largest)
    project = type_future_score(project, "one", "trade", "selective", "alignment", "none")
    project = type_future_score(project, "one", "trade", "selective", "effectiveness", "not useful")
    assert headline(futures_table(project)["trade"]).startswith("Trade: Selective holds in no future")


def test_nothing_ranked() -> None:
    project = PROJECT
    for option in project.options:
        project = type_score(project, "norms", option.id, "cost", "")
    each = futures_table(project)["norms"]
    assert headline(each) == "Norms: no option can be ranked"
    assert explanation(project, each) == ("No option can be ranked.",)
    assert each.holds == (False, False)


def test_the_explanation_has_the_numbers_of_the_case() -> None:
    each = futures_table(PROJECT)["trade"]
    text = " ".join(explanation(PROJECT, each))
    for result in each.results:
        assert figure(result.ranked[0].score or 0.0) in text
    assert "“Withdraws”" in text
    assert "“Blocs harden”" in text
    assert "minimax regret" in text
    assert "fixed anchors" in text
    assert "With the probabilities from the planning staff" in text
    assert "probabilities" not in " ".join(
        explanation(PROJECT, futures_table(set_probability(PROJECT, None, None))["trade"])
    )


def test_dropped_comparisons_are_said_under_ahp_alone() -> None:
    pairs = [("global", "selective"), ("global", "unilateral"), ("selective", "unilateral")]
    edited = Judgements(FrozenDict(dict.fromkeys(pairs, 3.0)))
    project = set_judgements(PROJECT, "trade", "effectiveness", edited)

    def said(method: Method) -> str:
        then = replace(project, settings=MethodSettings(method))
        return " ".join(explanation(then, futures_table(then)["trade"]))

    sentence = "In “Withdraws”, comparisons of options on Effectiveness follow from the scores"
    assert sentence in said(Method.AHP)
    assert sentence not in said(Method.TOPSIS)


def test_no_regret_without_first_place_is_explained() -> None:
    project = presets.load()
    table = futures_table(project)
    trade = table["trade"]  # in Détente, TOPSIS puts Global first; by fixed anchors both are the same there
    assert [result.leaders[0].id for result in trade.results] == [*["selective"] * 3, "global"]
    (note,) = regret_notes(trade)
    assert note == (
        "Selective has no regret, although it is not first in “Détente”: by scores that can be compared "
        "across futures, no option is better there."
    )
    sentences = explanation(project, trade)
    assert note in sentences
    assert "Selective has no regret: " not in " ".join(sentences)
    norms = " ".join(explanation(project, table["norms"]))
    assert "although it is not first in “Détente”" in norms
    assert "By this measure, another option" not in norms  # which the note says already
    for each in table.issues.values():
        behind = [
            option.label
            for option in each.options
            if each.largest[each.row(option.id)] == 0
            and any(option not in result.leaders for result in each.results)
        ]
        assert [note.split(" has no regret")[0] for note in regret_notes(each)] == behind


def test_where_a_regret_is_largest() -> None:
    each = futures_table(PROJECT)["trade"]
    for n, option in enumerate(each.options):
        titles = ["As today", "Withdraws", "Blocs harden"]
        expected = [t for t, r in zip(titles, each.regrets[n], strict=True) if r == each.largest[n]]
        assert list(largest_states(each, option)) == expected


def test_the_summary_counts_recommendations() -> None:
    table = futures_table(PROJECT)
    assert summary(table) == f"{len(table.steady)} of 7 recommendations hold in all two futures"
    one = futures_table(replace(PROJECT, issues=PROJECT.issues[:1]))
    assert summary(one).startswith("The recommendation ")


def test_probabilities_say_whose_they_are_or_what_they_lack() -> None:
    assert probabilities_sentence(START.futures) == ""
    assert "the planning staff" in probabilities_sentence(PROJECT.futures)
    unnamed = set_probabilities_source(PROJECT, "")
    assert "It is not stated whose" in probabilities_sentence(unnamed.futures)
    assert "missing" in probabilities_sentence(set_probability(PROJECT, BLOCS, None).futures)
    assert "80%" in probabilities_sentence(set_probability(PROJECT, WITHDRAWS, 0.05).futures)


def test_how_many_differences_are_assumptions() -> None:
    assert basis_sentence(add_future(START, "As ever").futures) == ""
    assert basis_sentence(PROJECT.futures) == "1 of 4 differences from today are assumptions."
    start = presets.load().futures
    count = sum(len(f.scores) + len(f.ratings) for f in start.futures)
    assert basis_sentence(start) == f"All {count} differences from today are assumptions."
