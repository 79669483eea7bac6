# SPDX-License-Identifier: MIT
"""Lines 16 to 21 of the help page “Secrecy of the vote”: what is not kept secret, and from whom."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from mcda_app.analysis.group.signatures import inputs_alone
from mcda_app.domain.edits.workshop.anonymity import retention_notes
from mcda_app.domain.edits.workshop.minutes import add_minute
from mcda_app.domain.voting.ballots import read_ballots
from mcda_app.domain.workshop.sealing import Void
from mcda_app.domain.workshop.workshop import RoundKind, SealedBallot
from mcda_app.exchange.ballots.ballot_file import empty_ballot, open_ballot, write_ballot
from mcda_app.exchange.ballots.merge import collect
from mcda_app.files.inputs_hash import inputs_hash, record_hash, signatures
from mcda_app.files.project_file import dumps, loads
from mcda_app.files.sealing.key_store import KeyStore
from mcda_app.files.sealing.sealer import BallotSealer, WitnessKey
from tests.domain.workshops import (
    AT,
    SEALER,
    anonymous,
    code_of,
    latest,
    named,
    open_round,
    people,
    revealed,
    sealed_answers,
    sign_off,
    voted,
    whose_code,
)
from tests.threats.attacker import SAID, cast


def test_16_whoever_has_the_key_store_while_a_round_is_open_can_read_its_ballots() -> None:
    project = voted(anonymous(3), RoundKind.WEIGHTS)
    assert len(sealed_answers(project)) == 3


def test_17_a_witness_with_all_copies_can_tell_in_which_order_ballots_came() -> None:
    witness = WitnessKey()
    project = open_round(anonymous(3), RoundKind.WEIGHTS, AT, witness=witness.public)
    first = cast(project, people(project)[2], SAID[2])
    opened = SEALER.open_ballots(latest(first), witness.words)
    assert [content[0] for content in opened.values() if not isinstance(content, Void)] == [SAID[2]]


def test_18_a_named_workshop_tells_who_voted_and_when_but_not_what_before_the_reveal() -> None:
    project = cast(open_round(named(3), RoundKind.WEIGHTS, AT), "ada-quill", SAID[0], reasons={"": "Zeal"})
    (box,) = json.loads(dumps(project))["workshop"]["rounds"][0]["sealed"]
    assert (box["tag"], box["source"], box["at"]) == ("ada-quill", "paper", AT)
    assert "Zeal" not in dumps(project)


def test_18_a_ballot_file_made_out_to_a_name_holds_the_code_it_was_given(tmp_path: Path) -> None:
    project = open_round(named(3), RoundKind.WEIGHTS, AT)
    assert project.workshop is not None
    person = project.workshop.participants[0]
    ballot = empty_ballot(project, project.workshop, latest(project), person, code_of(person))
    write_ballot(ballot, tmp_path / "ada.mcda-ballot")
    assert code_of(person) in (tmp_path / "ada.mcda-ballot").read_text("utf-8")


def test_19_whoever_puts_a_key_of_their_own_into_an_empty_ballot_file_reads_it(tmp_path: Path) -> None:
    project = open_round(anonymous(4), RoundKind.WEIGHTS, AT)
    assert project.workshop is not None
    empty = empty_ballot(project, project.workshop, latest(project))
    thief = BallotSealer(KeyStore(tmp_path / "thief"))
    swapped = replace(empty.round, seal=thief.new_seal(project.workshop.id, latest(project)))
    path = tmp_path / "b.mcda-ballot"
    write_ballot(empty._replace(round=swapped, answers=SAID[0], code="KMAP37QX"), path)
    box = SealedBallot("x", open_ballot(path).box)
    (content,) = thief.open_ballots(replace(swapped, sealed=(box,))).values()
    assert not isinstance(content, Void)
    assert content[0] == SAID[0]
    assert collect(project, path, AT, SEALER).merge_count == 0, "as it is it cannot be collected"


def test_19_a_form_or_a_paper_ballot_is_open_until_it_is_merged() -> None:
    project = open_round(anonymous(4), RoundKind.WEIGHTS, AT)
    assert project.workshop is not None
    assert "shows its code and answers to whoever holds it" in " ".join(retention_notes(project.workshop))


def test_20_whoever_knows_a_slip_knows_the_answers_under_its_number() -> None:
    project = revealed(anonymous(4), RoundKind.WEIGHTS)
    stolen = code_of(project.workshop.participants[2])
    participant = whose_code(project, stolen)
    assert participant.id in {b.voter for b in read_ballots(project.workshop, "round-1")}
    file = loads(dumps(project))
    assert whose_code(file, stolen) == participant, "on this computer, until all have signed"
    add_minute(project, AT, "Nothing in the file ties a slip to a person.")


def test_21_whoever_writes_the_file_can_put_other_hashes_into_the_signatures() -> None:
    project = revealed(named(3), RoundKind.WEIGHTS)
    project = sign_off(project, people(project)[0], AT, inputs_hash(project))
    content = json.loads(dumps(add_minute(project, AT, "Coffee.")))
    content["workshop"]["minutes"][-2]["text"] = "Tea."
    content["workshop"]["minutes"][-2].pop("event")
    assert [same for _, same in signatures(loads(json.dumps(content)))] == [True], "minutes are not covered"
    content["workshop"]["rounds"][0]["ballots"][0]["answers"]["points"]["effectiveness"] = 99
    changed = loads(json.dumps(content))
    content["workshop"]["sign_offs"][0]["record"] = record_hash(changed)
    forged = loads(json.dumps(content))
    assert [same for _, same in signatures(forged)] == [True]
    assert record_hash(forged) != record_hash(project), "a report that was saved tells it"


def test_21_a_signature_of_an_earlier_version_covers_the_inputs_alone_and_says_so() -> None:
    project = revealed(named(3), RoundKind.WEIGHTS)
    content = json.loads(dumps(sign_off(project, people(project)[0], AT, inputs_hash(project))))
    del content["workshop"]["sign_offs"][0]["record"]
    content["workshop"]["rounds"][0]["ballots"][0]["answers"]["points"]["effectiveness"] = 99
    signed = signatures(loads(json.dumps(content)))
    assert [same for _, same in signed] == [True]
    assert "covers the inputs, not rounds and dissent" in inputs_alone(s for s, _ in signed)
