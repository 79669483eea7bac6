# SPDX-License-Identifier: MIT
"""Ballots go out, come back in files and forms, and every trouble is named before anything is merged."""

from __future__ import annotations

import io
import os
import shutil
from collections import Counter
from dataclasses import replace
from random import Random

import openpyxl
import pytest

from mcda_app.cli.main import main
from mcda_app.domain.edits.criteria import rename_criterion
from mcda_app.domain.edits.workshop.minutes import forget_codes
from mcda_app.domain.edits.workshop.participants import add_participant, edit_participant, issue_codes
from mcda_app.domain.edits.workshop.rounds import discard_round
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.voting.ballots import progress
from mcda_app.domain.workshop.sealing import KeyMissingError
from mcda_app.domain.workshop.workshop import BallotSource, RoundKind
from mcda_app.errors import EditError, FileError
from mcda_app.exchange.ballots import merge as collect_module
from mcda_app.exchange.ballots.ballot_file import empty_ballot, open_ballot, write_ballot
from mcda_app.exchange.ballots.distribute import hand_out
from mcda_app.exchange.ballots.excel_form import form
from mcda_app.exchange.ballots.merge import Verdict, collect
from mcda_app.files.project_file import open_project, save_project
from mcda_app.files.sealing.key_store import KeyStore
from mcda_app.files.sealing.sealer import BallotSealer
from mcda_app.files.sharing.file_lock import acquire, lock_path
from tests.domain.workshops import (
    AT,
    SEALER,
    anonymous,
    cast_ballot,
    code_of,
    codes_of,
    latest,
    named,
    people,
    points,
    revealed,
    sealed_answers,
)
from tests.exchange.ballots.filled import NOW, filled_form, put, verdicts
from tests.exchange.ballots.test_answer_fields import WAYS, opened


@pytest.mark.parametrize("kind", ["form", "file"])
def test_without_the_key_of_the_round_no_ballot_is_blamed(tmp_path, kind):
    project = opened(WAYS[0], anonymous(3))
    voter, answers = people(project)[0], points(1, 2, 3, 4)
    if kind == "file":
        put(tmp_path, "one.mcda-ballot", project, voter, answers)
    else:
        data, code = (
            form(project, project.workshop, latest(project)),
            code_of(project.workshop.participant(voter)),
        )
        (tmp_path / "one.xlsx").write_bytes(filled_form(data, latest(project), answers, code))
    elsewhere = BallotSealer(KeyStore(tmp_path / "another computer"))
    with pytest.raises(KeyMissingError, match="not on this computer"):
        collect(project, tmp_path, NOW, elsewhere)


def test_ballots_are_not_merged_over_the_work_of_others(tmp_path, monkeypatch, capsys):
    project = opened(WAYS[0])
    path, folder = tmp_path / "p.mcda", tmp_path / "in"
    folder.mkdir()
    save_project(project, path)
    put(folder, "a.mcda-ballot", project, people(project)[0], points(40, 20, 25, 15))
    before = path.read_bytes()
    merge = ["ballots", "merge", str(path), str(folder)]
    lock = acquire(path)
    assert main(merge) == 1
    assert "is open in the program" in capsys.readouterr().err
    assert main([*merge, "--out", str(tmp_path / "q.mcda")]) == 0
    lock.release()
    original = collect_module.collect

    def saved_meanwhile(*arguments):
        save_project(replace(project, title="Theirs"), path)
        return original(*arguments)

    monkeypatch.setattr(collect_module, "collect", saved_meanwhile)
    assert main(merge) == 1
    assert "changed while the ballots were being read" in capsys.readouterr().err
    assert open_project(path).title == "Theirs"
    monkeypatch.undo()
    path.write_bytes(before)
    assert main(merge) == 0
    assert len(latest(open_project(path)).sealed) == 1
    assert not lock_path(path).exists()


# Handing out


def test_everybody_present_gets_a_ballot_of_their_own(tmp_path):
    project = edit_participant(named(), people(named())[1], present=False)
    project = edit_participant(project, people(project)[2], name="../C: Umbra?.")
    project = opened(WAYS[0], project)
    paths = hand_out(project, tmp_path, codes=codes_of(project))
    assert sorted(p.name for p in tmp_path.iterdir()) == sorted(p.name for p in paths)
    assert [p.name for p in paths] == [
        "Ballot 1 Ada Quill.xlsx",
        "Ballot 1 Ada Quill.mcda-ballot",
        "Ballot 1 C Umbra.xlsx",
        "Ballot 1 C Umbra.mcda-ballot",
    ]
    assert open_ballot(paths[1]).code == code_of(project.workshop.participants[0])
    with pytest.raises(FileError, match="already"):
        hand_out(project, tmp_path, codes=codes_of(project))
    assert {f.verdict for f in collect(project, tmp_path, NOW, SEALER).results} == {Verdict.BLANK}


def test_late_arrivals_alone_get_ballots_where_the_others_have_theirs(tmp_path):
    project = opened(WAYS[0])
    first = hand_out(project, tmp_path, codes=codes_of(project))
    before = {path: path.read_bytes() for path in first}
    project = add_participant(project, "Gil Wren", at=NOW)
    project, fresh = issue_codes(project, SEALER, rng=Random(3))
    late = hand_out(project, tmp_path, codes=fresh)
    assert [p.name for p in late] == ["Ballot 1 Gil Wren.xlsx", "Ballot 1 Gil Wren.mcda-ballot"]
    assert open_ballot(late[1]).code == fresh[people(project)[-1]]
    assert {path: path.read_bytes() for path in first} == before
    with pytest.raises(FileError, match=r"“Ballot 1 Gil Wren\.xlsx”"):  # a new code is in none of the files
        hand_out(project, tmp_path, codes=fresh)
    late[0].unlink()
    late[1].write_text("something else")
    with pytest.raises(FileError, match=r"“Ballot 1 Gil Wren\.mcda-ballot”"):
        hand_out(project, tmp_path)


def test_a_ballot_that_vanishes_while_it_is_read_is_named(tmp_path, monkeypatch):
    project = opened(WAYS[0])
    person = project.workshop.participants[0]
    ballot = empty_ballot(project, project.workshop, latest(project), person)
    path = tmp_path / "b.mcda-ballot"
    write_ballot(ballot._replace(answers=points(1, 2, 3, 4), code=code_of(person)), path)
    find = collect_module.participant_of_code

    def find_and_lose(workshop, code, sealer):
        path.unlink()
        return find(workshop, code, sealer)

    monkeypatch.setattr(collect_module, "participant_of_code", find_and_lose)
    (found,) = collect(project, tmp_path, NOW, SEALER).results
    assert (found.verdict, found.reason) == (Verdict.UNREADABLE, "The file is no longer there.")


def test_an_anonymous_workshop_hands_out_one_ballot_for_all(tmp_path):
    project = opened(WAYS[0], anonymous())
    paths = hand_out(project, tmp_path, codes=codes_of(project))
    assert [p.name for p in paths] == ["Ballot 1.xlsx", "Ballot 1.mcda-ballot"]
    codes = [code_of(p) for p in project.workshop.participants]
    assert not any(code in paths[1].read_text() for code in codes)


def test_handing_out_and_reading_tell_how_far_they_are_and_can_be_stopped(tmp_path):
    project = opened(WAYS[0])
    progress_calls = []
    paths = hand_out(
        project,
        tmp_path,
        codes=codes_of(project),
        progress=lambda *at: progress_calls.append(at) or len(progress_calls) < 3,
    )
    assert progress_calls == [(0, 6), (1, 6), (2, 6)]
    assert len(paths) == len(list(tmp_path.iterdir())) == 2
    progress_calls.clear()
    assert not collect(
        project, tmp_path, NOW, SEALER, progress=lambda *at: progress_calls.append(at) or True
    ).stopped
    assert progress_calls == [(0, 2), (1, 2)]
    stopped = collect(project, tmp_path, NOW, SEALER, progress=lambda *_: False)
    assert (stopped.stopped, stopped.results, stopped.merged) == (True, (), project)


def test_nothing_is_handed_out_or_taken_in_without_an_open_round(tmp_path):
    project = revealed(named(), RoundKind.WEIGHTS)
    with pytest.raises(EditError, match="No round is open"):
        hand_out(project, tmp_path, codes=codes_of(project))
    with pytest.raises(EditError, match="No round is open"):
        collect(project, tmp_path, NOW, SEALER)
    with pytest.raises(FileError):
        hand_out(opened(WAYS[0]), tmp_path / "gone")
    with pytest.raises(FileError):
        collect(opened(WAYS[0]), tmp_path / "gone", NOW, SEALER)


# Taking in


def test_every_kind_of_trouble_is_told_before_anything_is_merged(tmp_path):
    before = opened(WAYS[0], revealed(named(5), RoundKind.WEIGHTS))
    ada, bjorn, chidi, dora, emil = people(before)
    old = replace(before.workshop.rounds[0])
    put(tmp_path, "a new.mcda-ballot", before, ada, points(4, 3, 2, 1))
    put(tmp_path, "b old.mcda-ballot", before, bjorn, points(1, 1, 1, 1), when=1_000_000_000)
    put(tmp_path, "b new.mcda-ballot", before, bjorn, points(2, 1, 1, 1), when=1_000_000_900)
    shutil.copy(tmp_path / "b new.mcda-ballot", tmp_path / "b copy.mcda-ballot")
    os.utime(tmp_path / "b copy.mcda-ballot", (1_000_000_800, 1_000_000_800))
    put(tmp_path, "c one.mcda-ballot", before, chidi, points(1, 2, 1, 1))
    put(tmp_path, "c two.mcda-ballot", before, chidi, points(1, 1, 2, 1))
    put(
        tmp_path,
        "d half.mcda-ballot",
        before,
        dora,
        replace(points(1, 1, 1, 1), points=FrozenDict({"cost": 1.0})),
    )
    put(tmp_path, "e slip.mcda-ballot", before, emil, points(1, 1, 1, 1), code="K7O1")
    put(tmp_path, "e stranger.mcda-ballot", before, emil, points(1, 1, 1, 1), code=other_code(before))
    put(
        tmp_path, "f wrong round.mcda-ballot", before, emil, points(1, 1, 1, 1), round=replace(old, sealed=())
    )
    put(tmp_path, "g elsewhere.mcda-ballot", before, emil, points(1, 1, 1, 1), workshop="K7FAK7FAK7FA")
    renamed = opened(WAYS[0], rename_criterion(discard_round(before, "round-2"), "cost", "Burden"))
    edited = empty_ballot(renamed, renamed.workshop, latest(renamed))._replace(answers=points(1, 1, 1, 1))
    write_ballot(edited, tmp_path / "h edited.mcda-ballot")
    (tmp_path / "i broken.mcda-ballot").write_text('{"format": "mcda-ballot", ')
    (tmp_path / "j deep.mcda-ballot").write_text("[" * 100_000)
    (tmp_path / "k junk.xlsx").write_bytes(b"PK\x03\x04 junk")
    (tmp_path / "l table.xlsx").write_bytes(workbook_of([["Option", "Cost"], ["A", 1]]))
    (tmp_path / "~$lock.xlsx").write_bytes(b"x")
    (tmp_path / "notes.txt").write_text("hello")
    (tmp_path / "folder.xlsx").mkdir()
    collection = collect(before, tmp_path, NOW, SEALER)
    assert verdicts(collection) == {
        "a new.mcda-ballot": Verdict.NEW,
        "b old.mcda-ballot": Verdict.OLDER,
        "b new.mcda-ballot": Verdict.NEW,
        "b copy.mcda-ballot": Verdict.SAME,
        "c one.mcda-ballot": Verdict.AMBIGUOUS,
        "c two.mcda-ballot": Verdict.AMBIGUOUS,
        "d half.mcda-ballot": Verdict.INCOMPLETE,
        "e slip.mcda-ballot": Verdict.UNKNOWN_CODE,
        "e stranger.mcda-ballot": Verdict.UNKNOWN_CODE,
        "f wrong round.mcda-ballot": Verdict.WRONG_ROUND,
        "g elsewhere.mcda-ballot": Verdict.WRONG_WORKSHOP,
        "h edited.mcda-ballot": Verdict.EDITED,
        "i broken.mcda-ballot": Verdict.UNREADABLE,
        "j deep.mcda-ballot": Verdict.UNREADABLE,
        "k junk.xlsx": Verdict.UNREADABLE,
        "l table.xlsx": Verdict.UNREADABLE,
    }
    by_file = {f.file: (f.voter, f.reason) for f in collection.results}
    assert by_file["b old.mcda-ballot"] == ("Björn Ек", "“b new.mcda-ballot” has the same code and is newer.")
    assert "Still without points: Effectiveness" in by_file["d half.mcda-ballot"][1]
    assert "round 1; round 2 is open" in by_file["f wrong round.mcda-ballot"][1]
    assert "“Burden” is now called “Cost of coordination”" in by_file["h edited.mcda-ballot"][1]
    assert collection.summary() == "2 ballots will be merged; 14 files will not."
    assert progress(before.workshop, "round-2").voted == 0
    assert progress(collection.merged.workshop, "round-2").who == (ada, bjorn)
    ballots = {b.tag: b for b in latest(collection.merged).sealed}
    assert sealed_answers(collection.merged)[bjorn] == points(2, 1, 1, 1)
    assert (ballots[ada].source, ballots[ada].at) == (BallotSource.FILE, NOW)


def other_code(project):
    from mcda_app.domain.workshop.check_codes import draw_codes

    return draw_codes(1, [code_of(p) for p in project.workshop.participants], Random(99))[0]


def workbook_of(rows):
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def test_a_ballot_handed_in_before_is_replaced_by_a_newer_file_only(tmp_path):
    project = opened(WAYS[0])
    ada, bjorn, chidi = people(project)
    for voter, at in ((ada, "2001-01-01T00:00"), (bjorn, "2050-01-01T00:00"), (chidi, "late")):
        project = cast_ballot(project, "round-1", voter, points(1, 1, 1, 1), source=BallotSource.PAPER, at=at)
    put(tmp_path, "a.mcda-ballot", project, ada, points(4, 3, 2, 1))
    put(tmp_path, "b.mcda-ballot", project, bjorn, points(4, 3, 2, 1))
    put(tmp_path, "c.mcda-ballot", project, chidi, points(1, 1, 1, 1))
    collection = collect(project, tmp_path, NOW, SEALER)
    assert list(verdicts(collection).values()) == [Verdict.REPLACES, Verdict.OLDER, Verdict.REPLACES]
    answers = sealed_answers(collection.merged)
    assert answers == {ada: points(4, 3, 2, 1), bjorn: points(1, 1, 1, 1), chidi: points(1, 1, 1, 1)}


def test_an_anonymous_ballot_is_replaced_by_a_file_only_if_that_is_wanted(tmp_path):
    project = opened(WAYS[0], anonymous())
    voter = people(project)[0]
    put(tmp_path, "a.mcda-ballot", project, voter, points(4, 3, 2, 1))
    project = collect(project, tmp_path, NOW, SEALER).merged
    revised = cast_ballot(project, "round-1", voter, points(1, 1, 1, 1), source=BallotSource.KEYBOARD, at=AT)
    collection = collect(revised, tmp_path, NOW, SEALER)
    assert verdicts(collection) == {"a.mcda-ballot": Verdict.OFFERED}
    assert collection.merged == revised
    wanted = collect(revised, tmp_path, NOW, SEALER, replacing=True)
    assert verdicts(wanted) == {"a.mcda-ballot": Verdict.NEW}
    assert sealed_answers(wanted.merged) == sealed_answers(project)


def test_merging_twice_changes_nothing(tmp_path):
    for start in (named, anonymous):
        folder = tmp_path / start.__name__
        folder.mkdir()
        project = opened(WAYS[0], start())
        for n, voter in enumerate(people(project)):
            why = FrozenDict({"": f"why {n}"})
            put(folder, f"{n}.mcda-ballot", project, voter, points(n + 1, 3, 2, 1), reasons=why)
        once = collect(project, folder, NOW, SEALER).merged
        again = collect(once, folder, NOW, SEALER)
        assert again.merged == once
        if start is named:
            assert {f.verdict for f in again.results} == {Verdict.SAME}
            assert again.summary().startswith("0 ballots will be merged")
        else:
            assert {f.verdict for f in again.results} == {Verdict.OFFERED}
            assert again.summary() == "4 ballots will be merged, except for codes that have voted."


def test_nothing_told_of_anonymous_files_ties_one_to_a_number(tmp_path):
    project = opened(WAYS[0], anonymous())
    slips = project.workshop.participants
    put(tmp_path, "from ada.mcda-ballot", project, slips[2].id, points(4, 3, 2, 1))
    put(tmp_path, "from ben.mcda-ballot", project, slips[1].id, points(4, 3, 2, 1), when=1)
    put(tmp_path, "from ben 2.mcda-ballot", project, slips[1].id, points(4, 3, 1, 1), when=2)
    put(tmp_path, "from cleo.mcda-ballot", project, slips[0].id, points(0, 0, 0, 0))
    put(
        tmp_path, "from dan.mcda-ballot", project, slips[0].id, points(1, 0, 0, 0), code=code_of(slips[0])[:3]
    )
    collection = collect(project, tmp_path, NOW, SEALER)
    assert Counter(verdicts(collection).values()) == {
        Verdict.OFFERED: 2,
        Verdict.OLDER: 1,
        Verdict.INCOMPLETE: 1,
        Verdict.UNKNOWN_CODE: 1,
    }
    everything = repr(collection.results)
    for slip in slips:
        assert code_of(slip) not in everything
        assert code_of(slip)[:3] not in everything
        assert slip.id not in everything
    save_project(collection.merged, tmp_path / "p.mcda")
    content = (tmp_path / "p.mcda").read_text()
    assert "from ada" not in content
    assert NOW not in content


# The command line


def test_the_command_line_hands_out_checks_and_merges(tmp_path, capsys):
    project, path = opened(WAYS[0], forget_codes(named())), tmp_path / "p.mcda"
    save_project(project, path)
    folder = tmp_path / "ballots"
    folder.mkdir()
    assert main(["ballots", "hand-out", str(path), str(folder), "--only", "xlsx", "--codes"]) == 0
    assert len(list(folder.iterdir())) == 3
    assert main(["ballots", "check", str(path), str(folder)]) == 1
    assert "0 ballots will be merged; 3 files will not." in capsys.readouterr().out
    round_ = latest(project)
    for n, form_path in enumerate(sorted(folder.iterdir())):
        form_path.write_bytes(filled_form(form_path.read_bytes(), round_, points(n + 1, 3, 2, 1)))
    assert main(["ballots", "check", str(path), str(folder)]) == 0
    assert progress(open_project(path).workshop, "round-1").voted == 0
    out = tmp_path / "q.mcda"
    assert main(["ballots", "merge", str(path), str(folder), "--out", str(out)]) == 0
    assert "+ Ballot 1 Ada Quill.xlsx (Ada Quill): new." in capsys.readouterr().out
    assert progress(open_project(out).workshop, "round-1").voted == 3
    assert main(["ballots", "merge", str(path), str(folder)]) == 0
    assert progress(open_project(path).workshop, "round-1").voted == 3
    assert main(["ballots", "check", str(path), str(tmp_path / "gone")]) == 1
    assert "cannot be read" in capsys.readouterr().err
