# SPDX-License-Identifier: MIT
"""What a signature covers: the inputs, and the rounds and dissent that the group had before it."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from mcda_app.analysis.group.signatures import inputs_alone
from mcda_app.domain.edits.workshop.minutes import add_dissent, add_minute, remove_dissent
from mcda_app.domain.edits.workshop.participants import edit_participant
from mcda_app.domain.project import Project
from mcda_app.domain.workshop.workshop import RoundKind
from mcda_app.files.inputs_hash import inputs_hash, record_hash, signatures
from mcda_app.files.project_file import dumps, loads
from mcda_app.files.resources import resource
from mcda_app.i18n import LANGUAGES, install, load
from tests.domain.workshops import AT, anonymous, named, people, revealed, sign_off, voted


def signed(project: Project, count: int = 2) -> Project:
    for one in people(project)[:count]:
        project = sign_off(project, one, AT, inputs_hash(project))
    return project


def still(project: Project) -> list[bool]:
    return [same for _, same in signatures(project)]


@pytest.mark.parametrize(
    "where",
    [
        ("rounds", 0, "ballots", 0, "answers", "points", "effectiveness"),
        ("rounds", 0, "ballots", 1, "voter"),
        ("rounds", 0, "asked", "criteria", 0, "title"),
        ("rounds", 0, "roll", "entries", 0, "weight"),
        ("rounds", 0, "void"),
        ("dissents", 0, "reason"),
        ("participants", 0, "name"),
    ],
)
def test_whoever_changes_the_record_in_the_file_unmakes_the_signatures(where: tuple[str | int]) -> None:
    project = add_dissent(revealed(named(3), RoundKind.WEIGHTS), "Too dear.", at=AT)
    content = json.loads(dumps(edit_participant(signed(project), people(project)[2], present=False, at=AT)))
    place = content["workshop"]
    for key in where[:-1]:
        place = place[key]
    key = where[-1]
    if key == "voter":
        ballots = content["workshop"]["rounds"][0]["ballots"]
        ballots[0]["voter"], ballots[1]["voter"] = ballots[1]["voter"], ballots[0]["voter"]
    else:
        place[key] = place.get(key, 1) + 1 if key in ("effectiveness", "weight", "void") else "Something else"
    changed = loads(json.dumps(content))
    assert inputs_hash(changed) == inputs_hash(project)
    assert still(signed(project)) == [True, True]
    assert still(changed) == [False, False]


def test_a_later_round_or_dissent_is_not_covered_and_later_minutes_and_arrivals_leave_it() -> None:
    project = signed(revealed(named(3), RoundKind.WEIGHTS))
    assert still(add_minute(project, AT, "Coffee.")) == [True, True]
    assert still(voted(project, RoundKind.WEIGHTS)) == [True, True], "nobody has seen its ballots"
    assert still(revealed(project, RoundKind.WEIGHTS)) == [False, False]
    dissenting = add_dissent(project, "Too dear.", at=AT)
    assert still(dissenting) == [False, False]
    assert still(remove_dissent(dissenting, 0)) == [True, True]


def test_a_reason_given_with_a_signature_leaves_those_before_it() -> None:
    project = signed(revealed(anonymous(4), RoundKind.WEIGHTS))
    record = record_hash(project)
    third = people(project)[2]
    project = sign_off(project, third, AT, inputs_hash(project), agrees=False, reason="Too dear.")
    assert record_hash(project) == record
    assert still(project) == [True] * 3
    assert still(loads(dumps(project))) == [True] * 3
    spoken = add_dissent(project, "Too dear.")
    assert len(spoken.workshop.dissents) == 2, "the same words before a signature and with one"
    assert still(spoken) == [False] * 3


def test_it_is_the_same_in_every_language_and_after_saving() -> None:
    project = revealed(named(3), RoundKind.WEIGHTS)
    record = record_hash(project)
    assert len(record) == 64
    assert record_hash(loads(dumps(project))) == record
    try:
        for code in LANGUAGES:
            load(code, resource("translations"))
            assert record_hash(loads(dumps(project))) == record
    finally:
        install("en", {})
    assert record_hash(replace(project, workshop=None)) == ""


def test_a_signature_of_an_earlier_version_keeps_what_it_covered_and_says_so() -> None:
    project = signed(revealed(named(3), RoundKind.WEIGHTS))
    content = json.loads(dumps(project))
    del content["workshop"]["sign_offs"][0]["record"]
    content["workshop"]["rounds"][0]["ballots"][0]["answers"]["points"]["effectiveness"] = 99
    old = loads(json.dumps(content))
    assert still(old) == [True, False]
    assert inputs_alone(s for s, _ in signatures(project)) == ""
    assert inputs_alone(s for s, _ in signatures(old)).startswith("1 signature is of an earlier version")
