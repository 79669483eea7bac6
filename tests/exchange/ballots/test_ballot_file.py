# SPDX-License-Identifier: MIT
"""A ballot file is read as it was written, or its faults are named."""

from __future__ import annotations

import json
from collections import Counter
from contextlib import suppress
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.voting.round_questions import fingerprint
from mcda_app.domain.workshop.round_answers import restrict_to_round
from mcda_app.domain.workshop.workshop import BallotSource, RoundState, SealedBallot
from mcda_app.errors import FileError, McdaError
from mcda_app.exchange.ballots import ballot_file
from mcda_app.exchange.ballots.ballot_file import empty_ballot
from mcda_app.exchange.ballots.merge import Verdict, collect
from tests.domain.workshops import (
    AT,
    SEALER,
    answers_to,
    cast_ballot,
    code_of,
    latest,
    people,
    points,
)
from tests.exchange.ballots.filled import NOW
from tests.exchange.ballots.test_answer_fields import WAYS, opened
from tests.files.damage import damaged

# Ballot files


REASONS = st.text(st.characters(exclude_categories=("Cs",)), max_size=9)


@given(st.sampled_from(WAYS), st.integers(0, 99), REASONS)
@settings(max_examples=40)
def test_a_ballot_file_is_read_as_it_was_written(way, seed, why):
    project = opened(way)
    round_ = latest(project)
    ballot = empty_ballot(
        project,
        project.workshop,
        round_,
        project.workshop.participants[0],
        code_of(project.workshop.participants[0]),
    )
    ballot = ballot._replace(answers=answers_to(round_, Random(seed)), reasons=FrozenDict({"": why}))
    data = ballot_file.sealed(ballot)
    assert ballot_file.loads(ballot_file.dumps(data)) == data
    (content,) = SEALER.open_ballots(
        replace(round_, sealed=(SealedBallot("x", data.box),), state=RoundState.CLOSED)
    ).values()
    assert content is not None
    answers, reasons = content
    assert answers == restrict_to_round(round_, ballot.answers)
    assert dict(reasons) == ({"": why.strip()} if why.strip() else {})
    assert fingerprint(ballot.round) == ballot.fingerprint == fingerprint(round_)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"format": "x"}, "says it is “x”"),
        ({"version": 99}, "newer version"),
        ({"question": "dice"}, "question: must be one of"),
        ({"question": "objective"}, "cannot be voted on"),
        ({"asked": {"criteria": [{"id": 3}]}}, "asked.criteria[0].id: must be text"),
        ({"answers": {"points": {"cost": []}}}, "answers.points.cost: must be a number"),
        ({"answers": {"orders": {"a": [3]}}}, "answers.orders.a[0]: must be an object"),
        ({"answers": {"elicitation": {"pairwise": {"cost": {"beauty": 3}}}}}, "that does not exist"),
        ({"colour": 1}, "colour: is not a field"),
        ({"number": 2**70}, "number: must be a whole number"),
        ({"kind": "gut-check"}, "do not match its fingerprint"),
    ],
)
def test_faults_of_a_ballot_file_are_told(change, message):
    project = opened(WAYS[0])
    document = json.loads(ballot_file.dumps(empty_ballot(project, project.workshop, latest(project))))
    with pytest.raises(FileError) as error_info:
        ballot_file.loads(json.dumps({**document, **change}))
    assert message in str(error_info.value)


def test_no_ballot_of_others_travels_in_a_file():
    project = opened(WAYS[0])
    ids = people(project)
    project = cast_ballot(project, "round-1", ids[0], points(41, 1, 1, 1), source=BallotSource.PAPER, at=AT)
    text = ballot_file.dumps(empty_ballot(project, project.workshop, latest(project), None))
    assert "41" not in text.replace(project.workshop.id, "").replace(fingerprint(latest(project)), "")
    assert not any(p.name in text or f'"{code_of(p)}"' in text for p in project.workshop.participants)


@given(st.binary(max_size=300))
@settings(max_examples=60)
def test_no_bytes_make_reading_fail_otherwise_than_with_a_sentence(data):
    project = opened(WAYS[0])
    whole = ballot_file.dumps(empty_ballot(project, project.workshop, latest(project))).encode()
    for text in (data, whole[: len(data)] + data + whole[2 * len(data) :]):
        ballot = None
        with suppress(McdaError):
            ballot = ballot_file.loads(text.decode("utf-8", "replace"))
        assert ballot is None or ballot_file.loads(ballot_file.dumps(ballot)) == ballot


def test_a_ballot_file_damaged_anywhere_is_told_or_taken(tmp_path):
    rng, counted = Random(11), Counter()
    for n, way in enumerate(WAYS):
        project = opened(way)
        round_, person = latest(project), project.workshop.participants[0]
        whole = empty_ballot(project, project.workshop, round_, person, code_of(person))
        whole = json.loads(ballot_file.dumps(whole._replace(answers=answers_to(round_, rng))))
        for k in range(60):
            folder = tmp_path / f"{n}-{k}"
            folder.mkdir()
            (folder / "b.mcda-ballot").write_text(json.dumps(damaged(whole, rng)))
            (result,) = collect(project, folder, NOW, SEALER).results
            assert result.reason
            counted[result.verdict] += 1
    assert counted[Verdict.UNREADABLE] > 100
    assert counted[Verdict.NEW] > 5
