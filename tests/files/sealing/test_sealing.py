# SPDX-License-Identifier: MIT
"""Keys of rounds: on disk before they are needed, gone after they are, and never replaced by less."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcda_app.domain.edits.workshop import rounds
from mcda_app.domain.edits.workshop.participants import (
    draw_new_codes,
    issue_codes,
    make_slips,
    set_headcount,
    with_codes,
    without_codes,
)
from mcda_app.domain.edits.workshop.rounds import close_round
from mcda_app.domain.edits.workshop.workshop import begin_workshop
from mcda_app.domain.project import Project
from mcda_app.domain.voting.lookup import participant_of_code
from mcda_app.domain.workshop.check_codes import CodeHashing
from mcda_app.domain.workshop.sealing import KeyMissingError
from mcda_app.domain.workshop.workshop import BallotSource, RoundKind
from mcda_app.errors import EditError, FileError
from mcda_app.files import presets
from mcda_app.files.sealing import plain_text
from mcda_app.files.sealing.key_store import KeyStore, RoundKeys, dumps, read_key_file
from mcda_app.files.sealing.key_words import key_in, words_of
from mcda_app.files.sealing.sealer import BallotSealer, WitnessKey
from tests.domain.workshops import AT, anonymous, latest, people, points


def voted(sealer: BallotSealer, witness: str = "") -> Project:
    """Three slips that voted in a round that is closed."""
    project = rounds.open_round(anonymous(3), RoundKind.WEIGHTS, AT, sealer, witness=witness)
    for n, voter in enumerate(people(project), 1):
        project = rounds.cast_ballot(
            project, "round-1", voter, points(n, 2, 3, 4), sealer, source=BallotSource.PAPER, at=AT
        )
    return close_round(project, "round-1", AT)


def public_key(project: Project) -> str:
    seal = latest(project).seal
    assert seal is not None
    return seal.public_key


def test_a_witnesss_key_file_does_not_replace_what_ties_ballots_to_slips(tmp_path: Path) -> None:
    sealer, witness = BallotSealer(KeyStore(tmp_path / "keys")), WitnessKey()
    project = voted(sealer, witness.public)
    path = tmp_path / "witness.mcda-key"
    path.write_bytes(witness.file_content())
    sealer.take_key_file(project.workshop, path)
    assert sealer.store.find(public_key(project)).pepper
    revealed = rounds.reveal_round(project, "round-1", AT, sealer, witness.words)
    assert len(latest(revealed).ballots) == 3


def test_a_key_file_whose_keys_are_no_pair_is_refused_and_the_own_keys_stay(tmp_path: Path) -> None:
    sealer = BallotSealer(KeyStore(tmp_path / "keys"))
    project = voted(sealer)
    other = read_keys(WitnessKey().file_content(), tmp_path)
    path = tmp_path / "damaged.mcda-key"
    path.write_bytes(dumps(replace(other, public=public_key(project))))
    with pytest.raises(FileError, match="does not belong to a round"):
        sealer.take_key_file(project.workshop, path)
    assert len(latest(rounds.reveal_round(project, "round-1", AT, sealer)).ballots) == 3


def read_keys(data: bytes, folder: Path) -> RoundKeys:
    path = folder / "read.mcda-key"
    path.write_bytes(data)
    return read_key_file(path)


def test_a_key_of_a_revealed_round_is_not_kept_again(tmp_path: Path) -> None:
    sealer = BallotSealer(KeyStore(tmp_path / "keys"))
    project = voted(sealer)
    path = tmp_path / "round.mcda-key"
    path.write_bytes(sealer.key_file_content(project.workshop, latest(project)))
    revealed = rounds.reveal_round(project, "round-1", AT, sealer)
    sealer.destroy_spent_keys(revealed.workshop)
    with pytest.raises(FileError, match="still sealed"):
        sealer.take_key_file(revealed.workshop, path)
    assert sealer.store.find(public_key(project)) is None


@pytest.mark.skipif(os.name == "nt", reason="needs a second name of the same file")
def test_a_destroyed_key_is_overwritten_where_it_lay(tmp_path: Path) -> None:
    sealer = BallotSealer(KeyStore(tmp_path / "keys"))
    project = voted(sealer)
    path = sealer.store.path_of(public_key(project))
    os.link(path, tmp_path / "the same blocks")
    sealer.store.destroy(public_key(project))
    assert not path.exists()
    assert set((tmp_path / "the same blocks").read_bytes()) == {0}


@pytest.mark.skipif(os.name == "nt", reason="needs a link")
def test_destroying_a_key_writes_through_no_link(tmp_path: Path) -> None:
    store, target = KeyStore(tmp_path / "keys"), tmp_path / "a letter"
    target.write_bytes(b"Dear Ada")
    store.folder.mkdir()
    store.path_of("AAAA").symlink_to(target)
    store.destroy("AAAA")
    assert target.read_bytes() == b"Dear Ada"
    assert not os.path.lexists(store.path_of("AAAA"))


@given(st.binary(min_size=32, max_size=32))
def test_words_say_a_key_and_nothing_else(key: bytes) -> None:
    words = words_of(key).split()
    assert len(words) == 17
    assert key_in(" ".join(words).upper()) == key
    with pytest.raises(EditError, match="16 were typed"):
        key_in(" ".join(words[1:]))
    with pytest.raises(EditError, match="Word 2, “hello”, is not a word of a key"):
        key_in(" ".join([words[0], "hello", *words[2:]]))


def test_half_a_character_in_a_reason_voids_no_ballot(tmp_path: Path) -> None:
    sealer = BallotSealer(KeyStore(tmp_path / "keys"))
    project = rounds.open_round(anonymous(3), RoundKind.WEIGHTS, AT, sealer)
    round_ = latest(project)
    assert round_.seal is not None
    whole = plain_text.padded(round_, points(1, 2, 3, 4), {"cost": "too dear"}, bytes(16))
    cut = whole.rstrip().replace(b"too dear", rb"too \ud83d").ljust(round_.seal.size)
    assert plain_text.read(round_, cut) == (points(1, 2, 3, 4), {"cost": "too �"})


def test_another_computer_checks_codes_with_their_key_file_or_that_of_a_round(tmp_path: Path) -> None:
    here = BallotSealer(KeyStore(tmp_path / "here"))
    project = make_slips(begin_workshop(presets.load(), anonymous=True, code_cost=1), 3)
    project, codes = issue_codes(project, here)
    opened = rounds.open_round(set_headcount(project, 3), RoundKind.WEIGHTS, AT, here)
    assert opened.workshop is not None
    for n, round_ in enumerate((None, latest(opened))):
        there = BallotSealer(KeyStore(tmp_path / f"there {n}"))
        with pytest.raises(KeyMissingError, match="key to the codes"):
            participant_of_code(opened.workshop, codes["participant-2"], there)
        path = tmp_path / f"{n}.mcda-key"
        path.write_bytes(here.key_file_content(opened.workshop, round_))
        assert there.take_key_file(opened.workshop, path) == round_
        assert participant_of_code(opened.workshop, codes["participant-2"], there).id == "participant-2"
        unknown = replace(opened.workshop, hashing=CodeHashing(salt_id="elsewhere"))
        with pytest.raises(KeyMissingError, match="key to the codes"):
            there.key_file_content(unknown)


def test_codes_drawn_anew_where_the_salt_is_missing_void_all_earlier_ones(tmp_path: Path) -> None:
    here, there = (BallotSealer(KeyStore(tmp_path / name)) for name in ("here", "there"))
    project = make_slips(begin_workshop(presets.load(), anonymous=True, code_cost=1), 3)
    project, codes = issue_codes(project, here)
    with pytest.raises(KeyMissingError):
        draw_new_codes(project, ["participant-1"], there)
    issued = draw_new_codes(project, ["participant-1"], there, anew=True)
    again = with_codes(project, issued)
    assert again.workshop is not None
    assert without_codes(again.workshop) == ("participant-2", "participant-3")
    assert participant_of_code(again.workshop, issued.codes["participant-1"], there).id == "participant-1"
    with pytest.raises(EditError, match="not in use"):
        participant_of_code(again.workshop, codes["participant-2"], there)
