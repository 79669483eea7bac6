# SPDX-License-Identifier: MIT
"""Futures in project files: the same in every language, every fault named."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from mcda_app.errors import ContentError
from mcda_app.files import presets
from mcda_app.files.project_file import dumps, loads
from mcda_app.files.resources import resource
from mcda_app.i18n import install, load
from tests.domain.future_projects import with_futures
from tests.language.pseudo import PseudoTexts

Json = dict[str, Any]
START = presets.load("table-1-goals")
PROJECT = with_futures(START)
FIRST, SECOND = "futures.futures[0]", "futures.futures[1]"


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    install("en", {})


def broken(change: Callable[[Json], object]) -> str:
    """The faults of a file after a change."""
    data = json.loads(dumps(PROJECT))
    change(data)
    with pytest.raises(ContentError) as refusal:
        loads(json.dumps(data))
    return "\n".join(refusal.value.faults)


def future(data: Json, n: int = 0) -> Json:
    return data["futures"]["futures"][n]


FAULTS: dict[str, tuple[Callable[[Json], object], str]] = {
    "the same id twice": (
        lambda d: future(d, 1).update(id="withdraws"),
        "futures.futures: “withdraws” appears twice.",
    ),
    "no name": (lambda d: future(d).pop("title"), f"{FIRST}.title: must be text"),
    "an unknown issue": (
        lambda d: future(d)["scores"].update(weather={}),
        f"{FIRST}.scores.weather: there is no issue “weather”.",
    ),
    "an unknown option": (
        lambda d: future(d)["scores"]["trade"].update(wait={}),
        f"{FIRST}.scores.trade.wait: there is no option “wait”.",
    ),
    "an unknown criterion": (
        lambda d: future(d)["scores"]["trade"]["global"].update(fame={}),
        f"{FIRST}.scores.trade.global.fame: there is no criterion “fame”.",
    ),
    "a level of another scale": (
        lambda d: future(d)["scores"]["trade"]["global"].update(cost={"level": "huge"}),
        f"{FIRST}.scores.trade.global.cost.level: “huge” is not a level",
    ),
    "a number beyond the scale": (
        lambda d: future(d, 1)["scores"]["trade"]["selective"]["cost"].update(number=9),
        f"{SECOND}.scores.trade.selective.cost.number: 9 is outside the scale",
    ),
    "an unknown actor": (
        lambda d: future(d)["ratings"].update(atlantis={}),
        f"{FIRST}.ratings.atlantis: there is no actor “atlantis”.",
    ),
    "an unknown rating": (
        lambda d: future(d)["ratings"].update(china={"beauty": {}}),
        f"{FIRST}.ratings.china.beauty: there is no rating “beauty”.",
    ),
    "ratings on an unknown issue": (
        lambda d: future(d, 1)["issue_ratings"].update(weather={}),
        f"{SECOND}.issue_ratings.weather: there is no issue “weather”.",
    ),
    "weights that do not add up": (
        lambda d: future(d, 1)["weights"]["shares"].update(cost=0.9),
        f"{SECOND}.weights.shares: the weights add up to",
    ),
    "weights of an unknown issue": (
        lambda d: future(d)["issue_weights"].update(weather=future(d, 1)["weights"]),
        f"{FIRST}.issue_weights.weather: there is no issue “weather”.",
    ),
    "a probability that is none": (
        lambda d: future(d).update(probability=1.5),
        f"{FIRST}.probability: a probability must be between 0 and 1.",
    ),
    "today more than certain": (
        lambda d: d["futures"].update(today=-1),
        "futures.today: a probability must be between 0 and 1.",
    ),
    "a field that there is not": (
        lambda d: future(d).update(colour=3),
        f"{FIRST}.colour: is not a field",
    ),
    "a list for an object": (lambda d: d.update(futures=[]), "futures: "),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_named_with_its_place(name: str) -> None:
    change, sentence = FAULTS[name]
    assert sentence in broken(change)


def test_the_twenty_first_future_is_named() -> None:
    def crowd(data: Json) -> None:
        data["futures"]["futures"] += [{"id": f"f{n}", "title": f"F {n}"} for n in range(19)]

    assert "futures.futures: has 21 futures; the maximum is 20." in broken(crowd)


def test_all_faults_are_listed_at_once() -> None:
    def several(data: Json) -> None:
        for name in ("an unknown issue", "an unknown actor", "a probability that is none"):
            FAULTS[name][0](data)

    assert broken(several).count("\n") == 2


def test_the_same_deeds_give_the_same_bytes_in_every_language() -> None:
    english = dumps(with_futures(START))
    load("de", resource("translations"))
    assert dumps(loads(english)) == english
    install("en", PseudoTexts())
    assert dumps(loads(english)) == english


def test_a_project_without_futures_has_no_word_of_them() -> None:
    assert "futures" not in json.loads(dumps(START))
