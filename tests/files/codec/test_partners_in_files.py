# SPDX-License-Identifier: MIT
"""Actors, forums and rules in project files: the same in every language, every fault named."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from mcda_app.analysis.partners.adoption import adopt_coalition
from mcda_app.domain.edits.partners.actors import add_actor
from mcda_app.errors import ContentError
from mcda_app.files import presets
from mcda_app.files.project_file import dumps, loads
from mcda_app.files.resources import resource
from mcda_app.i18n import LANGUAGES, install, load
from tests.domain.partner_projects import with_numbers, without_partners
from tests.language.pseudo import PseudoTexts

Json = dict[str, Any]
PROJECT = with_numbers(presets.load("table-1-goals"))


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


def actor(data: Json, n: int = 0) -> Json:
    return data["partners"]["actors"][n]


def trade(data: Json) -> Json:
    return next(i for i in data["issues"] if i["id"] == "trade")


FAULTS: dict[str, tuple[Callable[[Json], object], str]] = {
    "nobody is us": (lambda d: actor(d).pop("us"), "partners.actors: no actor is “us”"),
    "two are us": (
        lambda d: actor(d, 1).update(us=True),
        "partners.actors: Home, Ardland are all marked as “us”; only one actor can be.",
    ),
    "the same id twice": (
        lambda d: actor(d, 1).update(id="home"),
        "partners.actors: “home” appears twice.",
    ),
    "a forum of unknown actors": (
        lambda d: d["partners"]["forums"][0].update(members=["home", "atlantis"]),
        "partners.forums[0].members: there is no actor “atlantis”.",
    ),
    "an unknown rival": (
        lambda d: trade(d)["good"].update(rivals=["atlantis"]),
        ".good.rivals: there is no actor “atlantis”.",
    ),
    "we as our rival": (
        lambda d: trade(d)["good"].update(rivals=["home"]),
        "Home is “us” and cannot be a rival.",
    ),
    "a rating of an unknown actor": (
        lambda d: trade(d)["ratings"].update(atlantis={}),
        ".ratings.atlantis: there is no actor “atlantis”.",
    ),
    "an unknown rating": (
        lambda d: actor(d)["ratings"].update(beauty={"level": "low"}),
        "partners.actors[0].ratings.beauty: there is no rating “beauty”.",
    ),
    "a level that there is not": (
        lambda d: actor(d)["ratings"]["reach"].update(level="huge"),
        "partners.actors[0].ratings.reach.level: “huge” is not a level of Reach",
    ),
    "a capacity off its scale": (
        lambda d: actor(d)["ratings"].update(capacity={"number": 101}),
        "partners.actors[0].ratings.capacity.number: 101 is outside the scale of Capacity (0 to 100).",
    ),
    "a scale without range": (
        lambda d: d["partners"]["scales"]["capacity"].update(high=0),
        "partners.scales.capacity: The scale of Capacity needs a minimum below its maximum.",
    ),
    "a colour that there is not": (
        lambda d: actor(d).update(colour=13),
        "partners.actors[0].colour: must be",
    ),
    "a kind that there is not": (
        lambda d: trade(d)["good"].update(kind="magic"),
        ".good.kind: must be one of",
    ),
    "a threshold that is no share": (
        lambda d: trade(d)["good"].update(threshold=0),
        ".good.threshold: a threshold is a share above 0 and at most 1.",
    ),
    "a rule for an unknown criterion": (
        lambda d: d["partners"]["rules"].update(fame={"rule": "members"}),
        "partners.rules.fame: there is no criterion “fame”.",
    ),
    "a rule without its rating": (
        lambda d: d["partners"]["rules"]["cost"].pop("rating"),
        "partners.rules.cost.rating: needs a rating that this rule uses.",
    ),
    "a rating that no rule uses": (
        lambda d: d["partners"]["rules"]["effectiveness"].update(rating="reach"),
        "partners.rules.effectiveness.rating: has a rating, which this rule does not use.",
    ),
    "growth beyond the scale": (
        lambda d: d["partners"]["rules"]["cost"].update(growth=1.5),
        "partners.rules.cost.growth: a share must be between 0 and 1.",
    ),
    "a fixed score off the scale": (
        lambda d: d["partners"]["rules"].update(cost={"rule": "fixed", "value": 9}),
        "partners.rules.cost.value: lies outside the scale of Cost of coordination.",
    ),
    "a field that there is not": (
        lambda d: actor(d).update(size=3),
        "partners.actors[0].size: is not a field",
    ),
    "a computed score of nobody": (
        lambda d: trade(d)["scores"]["global"].update(cost={"level": "low", "evidence": "computed"}),
        ".scores.global.cost: a computed score, and no other, has a coalition",
    ),
    "a coalition without members": (
        lambda d: trade(d)["scores"]["global"].update(
            cost={"level": "low", "evidence": "computed", "coalition": {"rule": "members"}}
        ),
        ".scores.global.cost.coalition.members: must not be empty.",
    ),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_named_with_its_place(name: str) -> None:
    change, sentence = FAULTS[name]
    assert sentence in broken(change)


def test_the_twenty_first_actor_is_named() -> None:
    def crowd(data: Json) -> None:
        data["partners"]["actors"] += [{"id": f"a{n}", "title": f"A {n}"} for n in range(16)]

    assert "partners.actors: has 21 actors; the maximum is 20" in broken(crowd)


def test_all_faults_are_listed_at_once() -> None:
    def several(data: Json) -> None:
        for name in ("nobody is us", "an unknown rival", "growth beyond the scale"):
            FAULTS[name][0](data)

    assert broken(several).count("\n") == 2


def deeds() -> str:
    """The file after edits of every part of the partners."""
    project = with_numbers(presets.load("table-1-goals"))
    return dumps(add_actor(adopt_coalition(project, "trade", "selective", ["cantor"]), "Elbonia"))


def test_the_same_deeds_give_the_same_bytes_in_every_language(monkeypatch: pytest.MonkeyPatch) -> None:
    start = presets.load("table-1-goals")
    monkeypatch.setattr(presets, "load", lambda *_args: start)
    english = deeds()
    for code in LANGUAGES:
        load(code, resource("translations"))
        assert deeds() == english, code
    install("en", PseudoTexts())
    assert deeds() == english


def test_members_stand_in_one_order_however_they_came_about() -> None:
    project = with_numbers(presets.load("table-1-goals"))
    assert dumps(loads(dumps(project))) == dumps(project)
    data = json.loads(dumps(project))
    assert list(data["partners"]) == ["actors", "forums", "scales", "rules"]
    assert list(data["partners"]["rules"]) == ["effectiveness", "cost", "alignment", "leverage"]
    assert list(actor(data)["ratings"]) == ["capacity", "reach", "alignment", "effort"]


def test_a_project_without_actors_has_no_word_of_them() -> None:
    assert "partners" not in json.loads(dumps(without_partners(PROJECT)))
