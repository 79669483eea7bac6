# SPDX-License-Identifier: MIT
"""Lines 1 to 15 of the help page “Secrecy of the vote”: what is kept, and from whom.

The attacker of these tests has the project file, every intermediate copy, the exports and one stolen code.
"""

from __future__ import annotations

import json
import re
import stat
from base64 import b64decode, b64encode
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest

from mcda_app.domain.edits.workshop.minutes import add_dissent
from mcda_app.domain.edits.workshop.participants import edit_participant, set_headcount
from mcda_app.domain.edits.workshop.rounds import (
    ballot_of,
    close_round,
    discarded_keys,
    hand_in_box,
    put_back_ballot,
    reopen_round,
)
from mcda_app.domain.edits.workshop.surplus import correct_headcount, draw_surplus, restart_round
from mcda_app.domain.edits.workshop.workshop import begin_workshop
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.voting.ballots import progress, read_ballots
from mcda_app.domain.voting.lookup import participant_of_code
from mcda_app.domain.workshop.check_codes import LENGTH, LETTERS, SIGNS, STANDARD_COST, CodeHashing
from mcda_app.domain.workshop.sealing import BINDING_BYTES, KeyMissingError, binding, bound_box
from mcda_app.domain.workshop.workshop import RoundKind, RoundState
from mcda_app.errors import EditError
from mcda_app.exchange.ballots.ballot_file import empty_ballot, open_ballot, write_ballot
from mcda_app.exchange.ballots.earlier_round import earlier_round
from mcda_app.exchange.ballots.merge import Verdict, collect
from mcda_app.files import presets
from mcda_app.files.help_pages import help_pages
from mcda_app.files.inputs_hash import inputs_hash, signatures
from mcda_app.files.project_file import dumps, loads
from mcda_app.files.sealing.key_store import KeyStore
from mcda_app.files.sealing.sealer import BallotSealer, WitnessKey, new_token, sealed_box, sealed_code
from tests.domain.workshops import (
    AT,
    SEALER,
    anonymous,
    code_of,
    codes_of,
    latest,
    minutes_of,
    named,
    open_round,
    people,
    points,
    reveal_round,
    revealed,
    sealed_answers,
    sign_off,
    voted,
    whose_code,
    withdraw_ballot,
)
from tests.threats.attacker import PAPER, SAID, cast, saves


def test_the_page_and_these_tests_name_the_same_lines() -> None:
    page = next(p for p in help_pages() if p.id == "secrecy")
    numbers = re.findall(r"^\*\*(\d+)\.\*\*", page.text, re.MULTILINE)
    tests = "".join(path.read_text("utf-8") for path in Path(__file__).parent.glob("test_*.py"))
    tested = re.findall(r"^def test_(\d+)_", tests, re.MULTILINE)
    assert numbers == sorted(set(numbers), key=int)
    assert sorted(set(tested), key=int) == numbers


def test_1_no_copy_before_the_reveal_has_an_answer_or_a_reason() -> None:
    for text, project in saves((2, 0, 3, 1)):
        assert "Because" not in text
        workshop = json.loads(text)["workshop"]
        for round_ in workshop["rounds"]:
            assert not round_.get("ballots")
            assert not round_.get("remarks")
        assert read_ballots(project.workshop, "round-1") == ()
    assert sealed_answers(project) == dict(zip(people(project), SAID, strict=True)), "the key opens them"


def test_2_successive_copies_tell_neither_order_nor_answers() -> None:
    for order in ((2, 0, 3, 1), (1, 3, 0, 2)):
        copies = [json.loads(text)["workshop"] for text, _ in saves(order)]
        rounds = [copy["rounds"][0] for copy in copies]
        for before, after in pairwise(rounds):
            tags = [box["tag"] for box in after.get("sealed", ())]
            assert tags == sorted(tags)
            assert {box["tag"] for box in before.get("sealed", ())} < set(tags)
        last = rounds[-1]["sealed"]
        assert len({len(box["box"]) for box in last}) == 1, "sizes tell nothing"
        assert {frozenset(box) for box in last} == {frozenset(("tag", "box", "mac"))}, "no time, no way"
        # Nothing of the slips is in a tag: it is made with a pepper that is in none of the copies.
        ids = [p["id"] for p in copies[-1]["participants"]]
        assert not any(one in json.dumps(last) for one in ids)
        for copy in copies:
            copy["rounds"][0].pop("sealed", None)
        assert all(copy == copies[0] for copy in copies), "nothing but the boxes differs"


def test_2_another_key_store_gives_the_same_slips_other_tags(tmp_path: Path) -> None:
    first = open_round(anonymous(4), RoundKind.WEIGHTS, AT)
    again = open_round(anonymous(4), RoundKind.WEIGHTS, AT)
    one = people(first)[0]
    assert SEALER.tag(latest(first), one) != SEALER.tag(latest(again), one)


def test_3_after_the_reveal_ballots_are_in_order_of_numbers_whatever_the_order_of_voting() -> None:
    ends = []
    for order in ((2, 0, 3, 1), (1, 3, 0, 2)):
        *_, (_, project) = saves(order)
        project = reveal_round(close_round(project, "round-1", AT), "round-1", AT)
        round_ = json.loads(dumps(project))["workshop"]["rounds"][0]
        assert not round_.get("sealed")
        ends.append((round_["ballots"], round_["remarks"]))
    assert ends[0] == ends[1]


def test_4_a_stolen_code_shows_nothing_of_its_voter_and_votes_once() -> None:
    *_, (_, project) = saves((0, 1, 2, 3))
    thief = whose_code(project, code_of(project.workshop.participants[3]))
    once = cast(project, thief.id, points(1, 0, 0, 0))
    assert progress(once.workshop, "round-1")[:2] == progress(project.workshop, "round-1")[:2] == (4, 4)


def test_4_in_a_second_round_a_code_tells_whether_it_voted_in_the_first() -> None:
    *_, (_, project) = saves((0, 1, 2))
    project = reveal_round(close_round(project, "round-1", AT), "round-1", AT)
    project = open_round(project, RoundKind.WEIGHTS, AT, previous="round-1")
    for n, person in enumerate(project.workshop.participants):
        earlier = earlier_round(project.workshop, latest(project), person.id)
        assert earlier is not None
        assert (earlier.answers is not None) is (n < 3)


def test_4_collecting_files_does_not_tell_which_codes_have_voted(tmp_path: Path) -> None:
    *_, (_, few), (_, more) = saves((0, 1, 2, 3))
    thief = code_of(few.workshop.participants[3])
    for n, code in enumerate((thief, code_of(few.workshop.participants[0]))):
        empty = empty_ballot(few, few.workshop, latest(few))
        write_ballot(empty._replace(answers=SAID[n], code=code), tmp_path / f"{n}.mcda-ballot")
    for replacing in (False, True):
        found = [collect(p, tmp_path, AT, SEALER, replacing=replacing) for p in (few, more)]
        assert found[0].results == found[1].results
        assert found[0].summary() == found[1].summary()
        assert {r.reason for r in found[0].results} == {found[0].results[0].reason}
    for before in (few, more):
        assert progress(collect(before, tmp_path, AT, SEALER).merged.workshop, "round-1").voted == 4


def test_5_the_file_has_no_code_and_finding_one_takes_years() -> None:
    project = anonymous(4)
    text = dumps(project)
    assert not any(code in text for code in codes_of(project).values())
    codes = len(LETTERS) * len(SIGNS) ** (LENGTH - 2)
    assert codes > 2**31
    began = begin_workshop(presets.load())
    assert began.workshop is not None
    assert began.workshop.hashing.cost == STANDARD_COST == 15
    assert 128 * 8 * 2**STANDARD_COST == 32 * 2**20, "bytes that each attempt takes"
    assert codes * 0.08 / (365 * 24 * 3600) > 6, "years that one processor needs for all of them"


def test_5_the_file_and_a_code_do_not_lead_to_each_other(tmp_path: Path) -> None:
    project = revealed(anonymous(4), RoundKind.WEIGHTS)
    stolen = code_of(project.workshop.participants[2])
    assert project.workshop.hashing.salt == ""
    content = json.loads(dumps(project))["workshop"]
    assert "code_salt" not in content
    held = {p["code_hash"] for p in content["participants"]}
    for salt in (content["salt_id"], content["id"], ""):  # whatever the file has, the salt is not in it
        tried = CodeHashing(salt.encode().hex(), content["code_cost"])
        assert tried.hash(stolen) not in held
    elsewhere = BallotSealer(KeyStore(tmp_path / "other computer"))
    with pytest.raises(KeyMissingError, match="key to the codes of this workshop is not on this computer"):
        participant_of_code(loads(dumps(project)).workshop, stolen, elsewhere)
    assert whose_code(project, stolen) == project.workshop.participants[2], "only this computer can tell"


def test_5_a_file_of_an_earlier_version_has_the_salt_until_all_have_signed() -> None:
    project = anonymous(4)
    hashing, code = CodeHashing("5a" * 16, 1), code_of(project.workshop.participants[0])
    one = replace(project.workshop.participants[0], code_hash=hashing.hash(code))
    old = replace(project.workshop, hashing=hashing, participants=(one,))
    opened = loads(dumps(replace(project, workshop=old)))
    assert whose_code(opened, code) == one


def test_5_the_same_code_has_another_hash_in_another_workshop() -> None:
    one, other = CodeHashing("00" * 16, 1), CodeHashing("01" * 16, 1)
    assert one.hash("KMAP37QX") != other.hash("KMAP37QX")
    assert one.hash("KMAP37QX") != one.hash("KMAP37QX", "signature ")


def test_6_codes_are_gone_once_everybody_has_signed() -> None:
    project = revealed(anonymous(4), RoundKind.WEIGHTS)
    stolen = code_of(project.workshop.participants[0])
    for one in people(project):
        project = sign_off(project, one, AT, "hash")
    assert "code_hash" not in dumps(project)
    assert "salt_id" not in dumps(project)
    with pytest.raises(EditError, match="not in use"):
        whose_code(project, stolen)


def test_6_copies_of_before_do_not_lead_from_a_code_to_a_number_either() -> None:
    before = revealed(anonymous(4), RoundKind.WEIGHTS)
    stolen, key = code_of(before.workshop.participants[0]), before.workshop.hashing.salt_id
    project = before
    for one in people(project):
        project = sign_off(project, one, AT, "hash")
    path = SEALER.store.path_of(key)
    assert path.exists()
    SEALER.destroy_spent_keys(project.workshop, discarded_keys(before.workshop, project.workshop))
    assert not path.exists()
    with pytest.raises(KeyMissingError):
        whose_code(loads(dumps(before)), stolen)


def test_7_signatures_tell_neither_a_number_nor_who_came_when() -> None:
    project = revealed(anonymous(4), RoundKind.WEIGHTS)
    copies = []
    for one in reversed(people(project)):
        project = sign_off(project, one, f"2026-03-04T1{len(copies)}:00", "hash")
        copies.append(json.loads(dumps(project))["workshop"]["sign_offs"])
    for copy in copies:
        assert [s["signer"] for s in copy] == sorted(s["signer"] for s in copy)
        assert {s["at"] for s in copy} == {"2026-03-04"}
        assert not any("participant" in s["signer"] for s in copy)
    assert not any("signed" in minute for minute in minutes_of(project))


def test_8_the_key_is_the_users_alone_and_destroyed_after_the_reveal(tmp_path: Path) -> None:
    project = voted(anonymous(4), RoundKind.WEIGHTS)
    seal = latest(project).seal
    assert seal is not None
    path = SEALER.store.path_of(seal.public_key)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    SEALER.destroy_spent_keys(project.workshop)
    assert path.exists(), "only the reveal destroys it"
    backup = path.read_bytes()
    old_copy = dumps(close_round(project, "round-1", AT))
    project = reveal_round(close_round(project, "round-1", AT), "round-1", AT)
    SEALER.destroy_spent_keys(project.workshop)
    assert not path.exists()
    with pytest.raises(KeyMissingError, match="not on this computer"):
        reveal_round(loads(old_copy), "round-1", AT)
    path.write_bytes(backup)
    opened = reveal_round(loads(old_copy), "round-1", AT)
    path.unlink()
    assert latest(opened).ballots == latest(project).ballots, "a backup of the folder opens older copies"


def test_9_without_the_key_a_ballot_stays_sealed_and_the_sentence_says_what_to_do(tmp_path: Path) -> None:
    project = close_round(voted(anonymous(4), RoundKind.WEIGHTS), "round-1", AT)
    elsewhere = BallotSealer(KeyStore(tmp_path / "other computer"))
    from mcda_app.domain.edits.workshop import rounds

    with pytest.raises(KeyMissingError) as error_info:
        rounds.reveal_round(project, "round-1", AT, elsewhere)
    assert str(tmp_path) in str(error_info.value)
    assert "bring its key file" in str(error_info.value)
    key_file = tmp_path / "round.mcda-key"
    key_file.write_bytes(SEALER.key_file_content(project.workshop, latest(project)))
    assert project.workshop is not None
    assert elsewhere.take_key_file(project.workshop, key_file).id == "round-1"
    after = rounds.reveal_round(project, "round-1", AT, elsewhere)
    assert len(read_ballots(after.workshop, "round-1")) == 4


def test_10_with_a_witness_the_computer_cannot_open_the_ballots() -> None:
    witness = WitnessKey()
    project = open_round(anonymous(3), RoundKind.WEIGHTS, AT, witness=witness.public)
    for n, one in enumerate(people(project)):
        project = cast(project, one, SAID[n])
    project = close_round(project, "round-1", AT)
    with pytest.raises(EditError, match="A witness keeps the key"):
        reveal_round(project, "round-1", AT)
    wrong = witness.words.split()
    wrong[0], wrong[1] = wrong[1], wrong[0]
    with pytest.raises(EditError, match="word is wrong or two are swapped"):
        reveal_round(project, "round-1", AT, " ".join(wrong))
    with pytest.raises(EditError, match="does not belong to round 1"):
        reveal_round(project, "round-1", AT, WitnessKey().words)
    by_words = reveal_round(project, "round-1", AT, witness.words.upper())
    by_file = reveal_round(project, "round-1", AT, witness.file_content().decode())
    assert by_words == by_file
    assert [b.answers for b in read_ballots(by_words.workshop, "round-1")] == SAID[:3]


def test_11_a_vote_too_many_is_named_before_the_reveal_and_resolved_unopened() -> None:
    project = set_headcount(anonymous(8), 7)
    project = voted(project, RoundKind.WEIGHTS)
    assert progress(project.workshop, "round-1") == (8, 7, (), (), 1)
    project = close_round(project, "round-1", AT)
    assert minutes_of(project)[-1] == "Round 1 closed: 8 of 7 voted."
    with pytest.raises(EditError, match="8 ballots in round 1 for 7 people"):
        reveal_round(project, "round-1", AT)
    recounted = correct_headcount(project, "round-1", 8, AT)
    assert minutes_of(recounted)[-1] == "Round 1: 8 people could vote, not 7."
    assert len(read_ballots(reveal_round(recounted, "round-1", AT).workshop, "round-1")) == 8
    again = restart_round(project, "round-1", AT)
    assert (latest(again).state, latest(again).sealed) == (RoundState.OPEN, ())
    assert "8 ballots in it were destroyed unopened" in minutes_of(again)[-1]
    missing = set()
    for seed in range(30):
        surplus = draw_surplus(project, "round-1", AT, Random(seed))
        missing |= set(sealed_answers(project)) - set(sealed_answers(surplus))
    assert len(missing) > 4, "each is as likely as any other"
    after = reveal_round(surplus, "round-1", AT)
    assert minutes_of(after)[-1] == "Round 1 revealed. One ballot was void."
    assert len(read_ballots(after.workshop, "round-1")) == 7


def test_11_no_anonymous_round_opens_before_the_people_are_counted() -> None:
    with pytest.raises(EditError, match="not known how many people"):
        open_round(set_headcount(anonymous(5), 0), RoundKind.WEIGHTS, AT)


def test_11_a_spare_slip_does_not_sign_in_place_of_somebody() -> None:
    project = set_headcount(anonymous(5), 4)
    project = open_round(project, RoundKind.WEIGHTS, AT)
    for n in range(4):
        project = cast(project, people(project)[n], SAID[n])
    project = reveal_round(close_round(project, "round-1", AT), "round-1", AT)
    with pytest.raises(EditError, match="spare"):
        sign_off(project, people(project)[4], AT, "f" * 64)
    for n in range(4):
        project = sign_off(project, people(project)[n], AT, "f" * 64)
    assert len(project.workshop.sign_offs) == 4


def test_12_a_revealed_round_stays_as_it_was_whoever_comes_goes_or_weighs_more() -> None:
    project = revealed(named(3), RoundKind.WEIGHTS)
    before = progress(project.workshop, "round-1")
    first, second, third = people(project)
    project = edit_participant(project, first, weight=5.0, at=AT)
    project = edit_participant(project, second, present=False, proxy=first, at=AT)
    project = edit_participant(project, third, present=False, at=AT)
    assert progress(project.workshop, "round-1") == before
    assert minutes_of(project)[1] == "Round 1 closed: 3 of 3 voted."
    assert minutes_of(project)[-4:] == [
        "The voting weight of Ada Quill was changed from 1 to 5.",
        "Björn Ек left.",
        "Ada Quill votes for Björn Ек.",
        "Chidi Umbra left.",
    ]
    again = voted(project, RoundKind.WEIGHTS)
    assert progress(again.workshop, "round-2")[:2] == (2, 2), "one here, one by proxy"


def test_12_a_signature_covers_the_rounds_and_the_dissent() -> None:
    project = add_dissent(revealed(named(3), RoundKind.WEIGHTS), "Too dear.", at=AT)
    project = sign_off(project, people(project)[0], AT, inputs_hash(project))
    assert [same for _, same in signatures(project)] == [True]
    for change in ("answers", "dissent"):
        content = json.loads(dumps(project))
        if change == "answers":
            content["workshop"]["rounds"][0]["ballots"][0]["answers"]["points"]["effectiveness"] = 99
        else:
            content["workshop"]["dissents"][0]["reason"] = "Cheap."
        changed = loads(json.dumps(content))
        assert inputs_hash(changed) == inputs_hash(project)
        assert [same for _, same in signatures(changed)] == [False]


def test_13_a_round_can_be_opened_again_and_a_mistake_taken_back_before_the_reveal() -> None:
    project = voted(anonymous(4), RoundKind.WEIGHTS)
    one, other, *_ = people(project)
    answers = sealed_answers(project)
    project = reopen_round(close_round(project, "round-1", AT), "round-1", AT)
    assert minutes_of(project)[-1] == "Round 1 opened again."
    earlier = ballot_of(project.workshop, "round-1", one, SEALER)
    mistaken = cast(project, one, points(1, 0, 0, 0))
    assert sealed_answers(put_back_ballot(mistaken, "round-1", one, earlier, SEALER)) == answers
    with pytest.raises(EditError, match="somebody else's"):
        put_back_ballot(mistaken, "round-1", other, earlier, SEALER)
    assert set(sealed_answers(withdraw_ballot(project, "round-1", one))) == set(answers) - {one}


def test_14_a_faulty_ballot_is_named_without_what_it_says(tmp_path: Path) -> None:
    for start, is_named in ((named(3), True), (anonymous(4), False)):
        project = open_round(start, RoundKind.WEIGHTS, AT)
        assert project.workshop is not None
        person = project.workshop.participants[0]
        ballot = empty_ballot(project, project.workshop, latest(project), person)
        faulty = points(-77, 30, 20, 10)
        path = tmp_path / f"{is_named}.mcda-ballot"
        open_round_ = replace(ballot.round, seal=None)
        write_ballot(ballot._replace(answers=faulty, code=code_of(person), round=open_round_), path)
        (result,) = collect(project, path, AT, SEALER).results
        assert result.verdict is Verdict.INCOMPLETE
        assert ("Effectiveness" in result.reason) is is_named


def test_15_a_ballot_file_is_sealed_on_its_way_and_when_it_is_merged(tmp_path: Path) -> None:
    project = open_round(anonymous(4), RoundKind.WEIGHTS, AT)
    assert project.workshop is not None
    sizes = set()
    for n, person in enumerate(project.workshop.participants):
        ballot = empty_ballot(project, project.workshop, latest(project))
        path = tmp_path / f"{n}.mcda-ballot"
        filled = ballot._replace(answers=SAID[n], code=code_of(person), reasons=FrozenDict({"": "Zeal"}))
        write_ballot(filled, path)
        text = path.read_text("utf-8")
        content = json.loads(text)
        assert code_of(person) not in text
        assert "Zeal" not in text
        assert not {"answers", "reasons", "code"} & set(content)
        sizes.add(len(text))
    assert len(sizes) == 1
    merged = collect(project, tmp_path, AT, SEALER).merged
    assert sealed_answers(merged) == dict(zip(people(project), SAID, strict=True))


def test_15_a_copied_ballot_does_not_count_under_another_code_whichever_comes_first(tmp_path: Path) -> None:
    project = open_round(anonymous(4), RoundKind.WEIGHTS, AT)
    assert project.workshop is not None
    seal = latest(project).seal
    assert seal is not None
    victim, thief, third, fourth = project.workshop.participants
    empty = empty_ballot(project, project.workshop, latest(project))
    own = tmp_path / "own.mcda-ballot"
    write_ballot(empty._replace(answers=SAID[0], code=code_of(victim)), own)
    stolen = open_ballot(own)
    copy = tmp_path / "copy.mcda-ballot"
    write_ballot(stolen._replace(envelope=sealed_code(seal, code_of(thief), new_token())), copy)
    for n, person in enumerate((third, fourth), 2):
        project = cast(project, person.id, SAID[n])
    for order in ((copy, own), (own, copy)):
        merged = project
        for path in order:
            collected = collect(merged, path, AT, SEALER)
            assert collected.merge_count == 1, "nobody can tell before the reveal"
            merged = collected.merged
        assert progress(merged.workshop, "round-1").voted == 4
        revealed_project = reveal_round(close_round(merged, "round-1", AT), "round-1", AT)
        assert {b.voter: b.answers for b in read_ballots(revealed_project.workshop, "round-1")} == {
            victim.id: SAID[0],
            third.id: SAID[2],
            fourth.id: SAID[3],
        }
        assert minutes_of(revealed_project)[-1] == (
            "Round 1 revealed. One ballot was void. One was a copy of somebody else's sealed ballot."
        )


def test_15_a_copy_of_the_box_in_the_file_does_not_count_either() -> None:
    """The file has the binding too: it does not tell the token that makes it."""
    *_, (_, project) = saves((0, 1, 2, 3))
    assert project.workshop is not None
    victim, thief = project.workshop.participants[:2]
    earlier = ballot_of(project.workshop, "round-1", victim.id, SEALER)
    assert earlier is not None
    data = b64decode(earlier.box)
    for bound_by in (data[:BINDING_BYTES], binding(b"a token of the thief's own")):
        box = b64encode(binding(bound_by) + data[BINDING_BYTES:]).decode()
        copied = hand_in_box(project, "round-1", thief.id, box, SEALER, source=PAPER, at=AT)
        revealed_project = reveal_round(close_round(copied, "round-1", AT), "round-1", AT)
        answers = {b.voter: b.answers for b in read_ballots(revealed_project.workshop, "round-1")}
        assert answers == {p: SAID[n] for n, p in enumerate(people(project)) if p != thief.id}


def test_11_a_box_that_was_put_into_the_file_does_not_count_whoever_made_it() -> None:
    *_, (text, project) = saves((0, 1, 2, 3))
    assert project.workshop is not None
    round_, token = latest(project), new_token()
    forged = bound_box(token, sealed_box(round_, points(0, 0, 0, 1), FrozenDict(), token))
    victim = SEALER.tag(round_, people(project)[1])
    for copied_mac in (False, True):
        content = json.loads(text)
        for box in content["workshop"]["rounds"][0]["sealed"]:
            if box["tag"] == victim:
                box["box"] = forged
                box["mac"] = box["mac"] if copied_mac else ""
        opened = loads(json.dumps(content))
        after = reveal_round(close_round(opened, "round-1", AT), "round-1", AT)
        answers = {b.voter: b.answers for b in read_ballots(after.workshop, "round-1")}
        assert answers == {p: SAID[n] for n, p in enumerate(people(project)) if n != 1}
        assert minutes_of(after)[-1] == "Round 1 revealed. One ballot was void."
