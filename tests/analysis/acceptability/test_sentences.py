# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest

from mcda_app.analysis.acceptability.run import acceptability
from mcda_app.analysis.acceptability.sentences import (
    first_place,
    precision,
    share_figure,
    share_words,
    what_varies,
)
from mcda_app.domain.acceptability_question import AcceptabilityQuestion, WeightVariation
from mcda_app.domain.project import Project
from tests.analysis.problems import ALL_SETTINGS, project_of

# A wins if c0 outweighs c1, B if the other way round; C is behind B on all counts.
PROJECT = project_of([[4.0, 0.0], [0.0, 4.0], [0.0, 3.0]], [1, 1], settings=ALL_SETTINGS[2])

NEVER = (
    "No weights make {} first on its own: "
    "{} is at least as good on every criterion and better on at least one."
)


def sentences(project: Project, question: AcceptabilityQuestion) -> list[str]:
    answer = acceptability(project, question)
    return [first_place(answer, "i", option, project) for option in answer["i"].options]


def test_first_places_of_all_weightings() -> None:
    a, b, c = sentences(PROJECT, AcceptabilityQuestion(samples=40_000))
    assert a == "A is first in 50% of all weightings. In these, Criterion 0 weighs 75% on average."
    assert b == "B is first in 50% of all weightings. In these, Criterion 1 weighs 75% on average."
    assert c == NEVER.format("C", "B")


def test_an_option_that_only_ever_ties_is_not_said_never_to_be_first() -> None:
    level = project_of([[4.0, 3.0], [4.0, 1.0]], [1, 1], settings=ALL_SETTINGS[2])
    assert sentences(level, AcceptabilityQuestion(samples=500))[1] == NEVER.format("B", "A")


def test_it_does_not_claim_more_than_the_samples_show() -> None:
    middling = project_of([[4.0, 0.0], [0.0, 4.0], [1.0, 1.0]], [1, 1], settings=ALL_SETTINGS[2])
    assert (
        sentences(middling, AcceptabilityQuestion(samples=500))[2]
        == "No weights make C first, as far as 500 weightings show."
    )
    varied = AcceptabilityQuestion(WeightVariation.CURRENT, free_levels=True, samples=50)
    assert sentences(PROJECT, varied)[2] == "C is first in none of 50 draws."


def test_every_sample() -> None:
    one_sided = project_of([[4.0, 4.0], [1.0, 0.0]], [1, 1])
    assert sentences(one_sided, AcceptabilityQuestion(samples=1234))[0] == (
        "A is first in every one of 1,234 draws."
    )


def test_where_more_than_weights_varies_shares_are_of_samples() -> None:
    question = AcceptabilityQuestion(score_levels=1, samples=2000)
    assert "of the draws" in sentences(PROJECT, question)[0]


@pytest.mark.parametrize(
    ("share", "words"),
    [
        (0, "0%"),
        (0.0001, "less than 1%"),
        (0.005, "less than 1%"),
        (0.12, "12%"),
        (0.995, "more than 99%"),
        (0.9999, "more than 99%"),
        (1, "100%"),
    ],
)
def test_shares_do_not_read_as_none_or_all(share: float, words: str) -> None:
    assert share_words(share) == words
    figure = words.replace("less than ", "<\N{NO-BREAK SPACE}").replace("more than ", ">\N{NO-BREAK SPACE}")
    assert share_figure(share) == figure


def test_what_varies_is_said_in_full() -> None:
    assert what_varies(AcceptabilityQuestion()) == "Drawn at random: all weights."
    full = AcceptabilityQuestion(
        WeightVariation.AROUND, 0.25, score_levels=1, free_missing=True, free_levels=True
    )
    for part in ("up to 1.25", "one level off", "missing scores", "keep their order"):
        assert part in what_varies(full)
    assert what_varies(AcceptabilityQuestion(WeightVariation.CURRENT)) == "Nothing is drawn at random."


def test_seed_and_precision_are_said() -> None:
    answer = acceptability(PROJECT, AcceptabilityQuestion(samples=10_000, seed=5))
    assert precision(answer) == (
        "10,000 draws, seed 5: a share of 50% is typically off by 0.5 percentage points, others by less."
    )
