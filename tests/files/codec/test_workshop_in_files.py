# SPDX-License-Identifier: MIT
"""Workshops are kept whole in the project file, and faults in them are told by their place."""

from __future__ import annotations

import json
import subprocess
import sys
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mcda_app.analysis.group.ballot_tables import weight_table
from mcda_app.analysis.group.revealed_round import RevealedRound
from mcda_app.domain.edits.workshop.agenda import enter_step
from mcda_app.domain.edits.workshop.anonymity import make_anonymous
from mcda_app.domain.edits.workshop.minutes import add_dissent, add_minute
from mcda_app.domain.edits.workshop.participants import (
    add_participant,
    edit_participant,
    make_slips,
    set_attendance,
    set_headcount,
)
from mcda_app.domain.edits.workshop.rounds import close_round
from mcda_app.domain.edits.workshop.workshop import (
    begin_workshop,
    set_aggregation,
    set_timer,
    tick_step,
)
from mcda_app.domain.elicitation import Aggregation, WeightQuestion
from mcda_app.domain.voting.ballots import read_ballots
from mcda_app.domain.workshop.workshop import AgendaStep, Attendee, BallotSource, MinuteKind, RoundKind
from mcda_app.errors import EditError, FileError
from mcda_app.files import presets
from mcda_app.files.inputs_hash import inputs_hash
from mcda_app.files.project_file import dumps, loads
from tests.domain.workshops import (
    AT,
    anonymous,
    answers_to,
    cast_ballot,
    issue_ids,
    latest,
    named,
    open_round,
    people,
    reveal_round,
    revealed,
    sign_off,
    voted,
    with_codes,
)
from tests.files.damage import damaged

TEXTS = st.text(st.characters(exclude_categories=("Cs",)), max_size=20)
WAYS = [WeightQuestion.DIRECT, WeightQuestion.SWING, WeightQuestion.PAIRWISE, WeightQuestion.ORDER]


@st.composite
def workshops(draw):
    """A project whose workshop was led through any edits in any order."""
    rng = Random(draw(st.integers(0, 2**32)))
    hidden = draw(st.booleans())
    project = begin_workshop(presets.load(), anonymous=hidden, rng=rng, code_cost=1)
    for _ in range(draw(st.integers(1, 12))):
        try:
            project = _step(draw, project, rng)
        except EditError:
            continue
    return project


def _step(draw, project, rng):
    workshop, ids = project.workshop, people(project)
    kind = draw(st.sampled_from(RoundKind))
    one = draw(st.sampled_from(ids)) if ids else ""
    last = latest(project) if workshop.rounds else None
    text = draw(TEXTS)
    moves = [
        lambda: add_participant(
            project, text, draw(TEXTS), draw(TEXTS), draw(TEXTS), weight=draw(st.floats(0.1, 9))
        ),
        lambda: make_slips(project, draw(st.integers(3, 5)), text),
        lambda: edit_participant(project, one, role=text, present=draw(st.booleans())),
        lambda: with_codes(project, rng),
        lambda: set_attendance(project, [Attendee(text, draw(TEXTS)), Attendee("Zoe")]),
        lambda: set_headcount(project, draw(st.integers(0, 9))),
        lambda: open_round(
            project,
            kind,
            text,
            question=draw(st.sampled_from(WAYS)),
            order_rule=draw(st.sampled_from(["roc", "rank-sum"])),
            issue_ids=issue_ids(project, draw(st.integers(0, 2))),
            previous=draw(st.sampled_from(["", *(r.id for r in workshop.rounds)])),
        ),
        lambda: cast_ballot(
            project,
            last.id if last else "",
            one,
            answers_to(last, rng) if last else None,
            source=draw(st.sampled_from(BallotSource)),
            at=text,
            reasons={"": text},
        ),
        lambda: close_round(project, last.id if last else "", text),
        lambda: reveal_round(project, last.id if last else "", text),
        lambda: make_anonymous(project, AT, keep_attendance=draw(st.booleans()), rng=rng),
        lambda: tick_step(
            enter_step(project, draw(st.sampled_from(AgendaStep)), "2026-03-04T10:00:00+01:00"),
            AgendaStep.DISCUSS,
        ),
        lambda: set_aggregation(project, draw(st.sampled_from(Aggregation))),
        lambda: add_minute(project, text, draw(TEXTS), draw(st.sampled_from(MinuteKind))),
        lambda: add_dissent(project, text, issue_id=project.issues[0].id, voter=one, at=AT),
        lambda: sign_off(project, one, AT, "hash", agrees=False, reason=text),
        lambda: set_timer(project, draw(st.integers(1, 999))),
    ]
    return draw(st.sampled_from(moves))()


@settings(max_examples=150)
@given(workshops())
def test_whatever_a_workshop_is_led_to_is_saved_and_read_again(project):
    text = dumps(project)
    again = loads(text)
    assert again.workshop == project.workshop
    assert dumps(again) == text


@pytest.mark.parametrize("start", [named, anonymous])
def test_a_whole_workshop_is_saved_and_read_again(start):
    project = start()
    for question in WAYS:
        project = revealed(project, RoundKind.WEIGHTS, question=question)
    for kind in (RoundKind.SCORES, RoundKind.GUT):
        project = revealed(project, kind, issue_ids=issue_ids(project))
    project = voted(project, RoundKind.WEIGHTS, previous="round-1")
    assert loads(dumps(project)) == project


def test_the_hash_of_the_inputs_leaves_the_workshop_out():
    assert inputs_hash(revealed(named(), RoundKind.WEIGHTS)) == inputs_hash(presets.load())


def test_a_project_without_a_workshop_says_nothing_of_one():
    assert "workshop" not in json.loads(dumps(presets.load()))


def test_an_ordinary_start_loads_nothing_of_it():
    code = (
        "import sys, mcda_app.ui.app; from mcda_app.files import presets, project_file; presets.load(); "
        "names = [m.removeprefix('mcda_app.ui.shell.menu_tables') for m in sys.modules]\n"
        "print([m for m in names if 'numpy' == m or m[:1] != '.' and any("
        "part in m for part in ('workshop', 'ballot', 'rounds'))])"
    )
    process = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert process.stdout.strip() == "[]"


def change(node, path, value):
    *way, last = path
    for key in way:
        node = node[key]
    if value is None:
        del node[last]
    else:
        node[last] = value


ROUND = ("workshop", "rounds", 0)


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        (("workshop", "colour"), "red", "workshop.colour: is not a field"),
        (("workshop", "id"), "", "workshop.id: must not be empty"),
        (("workshop", "timer"), 1.5, "workshop.timer: must be a whole number"),
        (("workshop", "ticked"), ["lunch"], "no step “lunch”"),
        (("workshop", "participants", 0, "weight"), 0, "participants[0].weight: must be above 0"),
        (
            ("workshop", "participants", 0, "code"),
            "K7FA",
            "participants[0].code: is not a field",
        ),
        (("workshop", "participants", 0, "code_hash"), "AAAB", "participants[0].code_hash: is not a hash"),
        (("workshop", "code_salt"), "AAAB", "workshop.code_salt: is not a salt"),
        (("workshop", "salt_id"), None, "workshop.salt_id: must not be empty"),
        (("workshop", "salt_id"), "AAAB", "workshop.salt_id: does not say where the salt of the codes is"),
        (("workshop", "code_cost"), 30, "workshop.code_cost: must be from 1 to 17"),
        (("workshop", "participants", 0, "name"), "Chidi Umbra", "appears twice"),
        (("workshop", "participants", 0, "name"), None, "participants[0].name: must not be empty"),
        (("workshop", "attendance"), [{"name": "Ada"}], "only an anonymous workshop has an attendance list"),
        ((*ROUND, "state"), "shut", "rounds[0].state: must be one of open"),
        ((*ROUND, "question"), "objective", "cannot be voted on"),
        ((*ROUND, "order_rule"), "dice", "order_rule: must be one of roc"),
        ((*ROUND, "previous"), "round-9", "is not an earlier round"),
        ((*ROUND, "asked", "criteria"), [], "must name at least one criterion"),
        ((*ROUND, "remarks"), [{"text": "x"}], "only an anonymous workshop keeps reasons apart"),
        ((*ROUND, "ballots", 0, "voter"), "nobody", "no participant “nobody”"),
        ((*ROUND, "ballots", 0, "voter"), "chidi-umbra", "appears twice"),
        ((*ROUND, "ballots", 1, "answers", "points", "cost"), None, "Still without points"),
        (
            (*ROUND, "ballots", 1, "answers", "points", "cost"),
            "3",
            "ballots[1].answers.points.cost: must be a",
        ),
        ((*ROUND, "ballots", 1, "answers", "points", "beauty"), 3, "no criterion “beauty”"),
        ((*ROUND, "ballots", 1, "source"), "pigeon", "ballots[1].source: must be one of"),
    ],
)
def test_faults_are_told_with_their_place(path, value, message):
    document = json.loads(dumps(revealed(named(), RoundKind.WEIGHTS)))
    change(document, path, value)
    with pytest.raises(FileError) as error_info:
        loads(json.dumps(document))
    assert message in str(error_info.value)


KEY = "A" * 43 + "="


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        ((*ROUND, "seal"), None, "rounds[0].sealed[0].box: its round has no seal"),
        ((*ROUND, "seal", "public_key"), "AAAA", "seal.public_key: is not a public key of 32 bytes"),
        ((*ROUND, "seal", "size"), 512, "sealed[0].box: is not as long as a sealed ballot"),
        ((*ROUND, "sealed", 0, "box"), KEY, "sealed[0].box: is not as long as a sealed ballot"),
        ((*ROUND, "sealed", 0, "tag"), "nobody", "no participant “nobody”"),
        ((*ROUND, "sealed", 0, "tag"), "chidi-umbra", "appears twice"),
        ((*ROUND, "sealed", 0, "source"), "pigeon", "sealed[0].source: must be one of"),
        ((*ROUND, "state"), "revealed", "a revealed round has no sealed ballots"),
        ((*ROUND, "roll", "entries", 0, "id"), "nobody", "no participant “nobody”"),
        ((*ROUND, "roll", "entries", 0, "weight"), -1, "roll.entries[0].weight: must be above 0"),
        ((*ROUND, "roll", "entries", 0, "proxy"), "nobody", "no participant “nobody”"),
        ((*ROUND, "roll", "headcount"), 3, "only an anonymous workshop counts heads"),
        (("workshop", "participants", 0, "proxy"), "nobody", "no participant “nobody”"),
    ],
)
def test_faults_of_sealed_ballots_are_told_with_their_place(path, value, message):
    document = json.loads(dumps(voted(named(), RoundKind.WEIGHTS)))
    change(document, path, value)
    with pytest.raises(FileError) as error_info:
        loads(json.dumps(document))
    assert message in str(error_info.value)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("workshop", "participants", 0, "name"), "Ada"),
        (("workshop", "participants", 0, "organisation"), "Ministry"),
        (("workshop", "participants", 0, "weight"), 2),
        ((*ROUND, "ballots", 0, "at"), AT),
        ((*ROUND, "ballots", 0, "source"), "paper"),
        ((*ROUND, "ballots", 0, "reasons"), {"": "because"}),
        (("workshop", "sign_offs", 0, "name"), "Ada"),
        (("workshop", "sign_offs", 0, "at"), AT),
        (("workshop", "dissents", 0, "voter"), "participant-1"),
    ],
)
def test_an_anonymous_workshop_with_more_than_it_keeps_is_refused(path, value):
    project = revealed(anonymous(), RoundKind.WEIGHTS)
    project = sign_off(project, "participant-1", AT, "hash", agrees=False, reason="No.")
    document = json.loads(dumps(project))
    change(document, path, value)
    with pytest.raises(FileError, match="does not keep this"):
        loads(json.dumps(document))


def full(start):
    """A workshop of every kind of round, with signatures and dissent, as its file has it."""
    project = start()
    for question in WAYS:
        project = revealed(project, RoundKind.WEIGHTS, question=question)
    for kind in (RoundKind.SCORES, RoundKind.GUT):
        project = revealed(project, kind, issue_ids=issue_ids(project, 1))
    project = sign_off(add_dissent(project, "No."), people(project)[0], AT, "hash")
    return json.loads(dumps(project))


FULL = [full(named), full(anonymous)]


@settings(max_examples=200)
@given(st.sampled_from(FULL), st.randoms(use_true_random=False))
def test_a_workshop_damaged_anywhere_is_refused_with_a_sentence_or_still_whole(document, rng):
    sentence, text = "", json.dumps({**document, "workshop": damaged(document["workshop"], rng)})
    try:
        project = loads(text)
    except FileError as error:
        sentence = str(error)
    if sentence:
        assert "  workshop." in sentence
        return
    assert loads(dumps(project)) == project
    for r in project.workshop.rounds:
        assert r.kind is not RoundKind.WEIGHTS or weight_table(RevealedRound.of(project, r.id)).criteria
        assert len(RevealedRound.of(project, r.id).votes) == len(read_ballots(project.workshop, r.id))


def test_two_open_rounds_are_refused():
    document = json.loads(dumps(voted(named(), RoundKind.WEIGHTS)))
    document["workshop"]["rounds"].append({**document["workshop"]["rounds"][0], "id": "round-2", "number": 2})
    with pytest.raises(FileError, match="only one may be open"):
        loads(json.dumps(document))
    document["workshop"]["rounds"][1]["number"] = 1
    with pytest.raises(FileError, match="numbers must be in ascending order"):
        loads(json.dumps(document))


def test_what_a_file_leaves_out_is_as_usual():
    document = json.loads(dumps(named()))
    for key in ("timer", "step", "aggregation"):
        del document["workshop"][key]
    assert loads(json.dumps(document)) == named()
