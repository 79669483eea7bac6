# SPDX-License-Identifier: MIT
"""Everybody present gets a ballot of their own; an anonymous workshop has one for all."""

from __future__ import annotations

import pytest

from mcda_app.domain.edits.participants import edit_participant
from mcda_app.domain.workshop import RoundKind
from mcda_app.errors import EditError, FileError
from mcda_app.exchange.ballots.ballot_file import open_ballot
from mcda_app.exchange.ballots.distribute import hand_out
from mcda_app.exchange.ballots.merge import Verdict, collect
from tests.domain.workshops import (
    SEALER,
    anonymous,
    named,
    people,
    revealed,
)
from tests.exchange.ballots.returned import NOW
from tests.exchange.ballots.test_answer_fields import WAYS, opened


def test_everybody_present_gets_a_ballot_of_their_own(tmp_path):
    project = edit_participant(named(), people(named())[1], present=False)
    project = edit_participant(project, people(project)[2], name="../C: Umbra?.")
    project = opened(WAYS[0], project)
    written = hand_out(project, tmp_path)
    assert sorted(p.name for p in tmp_path.iterdir()) == sorted(p.name for p in written)
    assert [p.name for p in written] == [
        "Ballot 1 Ada Quill.xlsx",
        "Ballot 1 Ada Quill.mcda-ballot",
        "Ballot 1 C Umbra.xlsx",
        "Ballot 1 C Umbra.mcda-ballot",
    ]
    assert open_ballot(written[1]).code == project.workshop.participants[0].code
    with pytest.raises(FileError, match="already"):
        hand_out(project, tmp_path)
    assert {f.verdict for f in collect(project, tmp_path, NOW, SEALER).results} == {Verdict.BLANK}


def test_an_anonymous_workshop_hands_out_one_ballot_for_all(tmp_path):
    project = opened(WAYS[0], anonymous())
    written = hand_out(project, tmp_path)
    assert [p.name for p in written] == ["Ballot 1.xlsx", "Ballot 1.mcda-ballot"]
    codes = [p.code for p in project.workshop.participants]
    assert not any(code in written[1].read_text() for code in codes)


def test_handing_out_and_reading_tell_how_far_they_are_and_can_be_stopped(tmp_path):
    project = opened(WAYS[0])
    told = []
    written = hand_out(project, tmp_path, progress=lambda *at: told.append(at) or len(told) < 3)
    assert told == [(0, 6), (1, 6), (2, 6)]
    assert len(written) == len(list(tmp_path.iterdir())) == 2
    told.clear()
    assert not collect(project, tmp_path, NOW, SEALER, progress=lambda *at: told.append(at) or True).stopped
    assert told == [(0, 2), (1, 2)]
    stopped = collect(project, tmp_path, NOW, SEALER, progress=lambda *_: False)
    assert (stopped.stopped, stopped.results, stopped.merged) == (True, (), project)


def test_nothing_is_handed_out_or_taken_in_without_an_open_round(tmp_path):
    project = revealed(named(), RoundKind.WEIGHTS)
    with pytest.raises(EditError, match="No round is open"):
        hand_out(project, tmp_path)
    with pytest.raises(EditError, match="No round is open"):
        collect(project, tmp_path, NOW, SEALER)
    with pytest.raises(FileError):
        hand_out(opened(WAYS[0]), tmp_path / "gone")
    with pytest.raises(FileError):
        collect(opened(WAYS[0]), tmp_path / "gone", NOW, SEALER)
