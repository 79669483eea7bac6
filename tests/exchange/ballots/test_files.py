# SPDX-License-Identifier: MIT
"""Ballot files and forms go out, come back filled in, and say what is wrong before anything is merged."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from contextlib import suppress
from dataclasses import replace
from random import Random

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mcda_app.cli.main import main
from mcda_app.domain.edits.criteria import rename_criterion
from mcda_app.domain.edits.workshop.minutes import forget_codes
from mcda_app.domain.edits.workshop.participants import add_participant, edit_participant, issue_codes
from mcda_app.domain.edits.workshop.rounds import close_round, discard_round
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.voting.ballots import progress, read_ballots
from mcda_app.domain.voting.round_questions import fingerprint
from mcda_app.domain.workshop.round_answers import restrict_to_round
from mcda_app.domain.workshop.sealing import KeyMissingError
from mcda_app.domain.workshop.workshop import BallotSource, RoundKind, RoundState, SealedBallot
from mcda_app.errors import EditError, FileError, McdaError
from mcda_app.exchange.ballots import ballot_file
from mcda_app.exchange.ballots import merge as collect_module
from mcda_app.exchange.ballots.answer_fields import answer_fields, field_contents
from mcda_app.exchange.ballots.ballot_file import empty_ballot, open_ballot, write_ballot
from mcda_app.exchange.ballots.distribute import hand_out
from mcda_app.exchange.ballots.excel_form import ANSWER, REASON, SHEET, form, read_content
from mcda_app.exchange.ballots.merge import Verdict, collect
from mcda_app.exchange.tables.xlsx import Workbook
from mcda_app.files.file_lock import acquire, lock_path
from mcda_app.files.project_file import dumps, loads, open_project, save_project
from mcda_app.files.resources import resource
from mcda_app.files.sealing.key_store import KeyStore
from mcda_app.files.sealing.sealer import BallotSealer
from mcda_app.i18n import install, load
from tests.domain.workshops import (
    AT,
    SEALER,
    anonymous,
    answers_to,
    cast_ballot,
    code_of,
    codes_of,
    latest,
    named,
    people,
    points,
    reveal_round,
    revealed,
    sealed_answers,
)
from tests.exchange.ballots.test_answer_fields import WAYS, opened
from tests.files.damage import damaged

NOW = "2099-01-01T12:00"


def rows_of(sheet):
    """The row of each question by its number."""
    return {c.value: c.row for c in sheet["A"] if isinstance(c.value, int | float)}


def filled_form(data: bytes, round_, answers, code="", reasons=()) -> bytes:
    """The form as somebody saves it after filling it in."""
    book = openpyxl.load_workbook(io.BytesIO(data))
    sheet = book[str(SHEET)]
    if code:
        sheet["B5"] = code
    rows = rows_of(sheet)
    for n, (key, value) in enumerate(field_contents(round_, answers).items(), 1):
        assert key == answer_fields(round_)[n - 1].key
        sheet.cell(rows[n], ANSWER + 1, value)
    for n, text in reasons:
        sheet.cell(rows[n], REASON + 1, text).data_type = "s"
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def put(folder, name, project, voter, answers, when=1_000_000_000, code=None, **changes):
    """A ballot file of one participant, last saved at a time."""
    round_, workshop = latest(project), project.workshop
    person = workshop.participant(voter)
    ballot = empty_ballot(project, workshop, round_, person, code_of(person))
    ballot = ballot._replace(answers=answers, code=code_of(person) if code is None else code, **changes)
    path = folder / name
    write_ballot(ballot, path)
    os.utime(path, (when, when))
    return path


def verdicts(collection):
    return {f.file: f.verdict for f in collection.results}


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


# Forms


@pytest.mark.parametrize("at", range(len(WAYS)))
@pytest.mark.parametrize("start", [named, anonymous])
def test_filled_forms_are_merged_whatever_the_round_asks(tmp_path, start, at):
    project = opened(WAYS[at], start())
    round_ = latest(project)
    answers_by_voter = {}
    for n, person in enumerate(project.workshop.participants):
        answers_by_voter[person.id] = answers_to(round_, Random(n))
        data = form(project, project.workshop, round_, person, code_of(person))
        path = tmp_path / f"returned {n}.xlsx"
        path.write_bytes(
            filled_form(data, round_, answers_by_voter[person.id], code_of(person), [(1, "=2+2")])
        )
    collection = collect(project, tmp_path, NOW, SEALER)
    assert set(verdicts(collection).values()) == {Verdict.OFFERED if start is anonymous else Verdict.NEW}, (
        collection
    )
    assert progress(project.workshop, round_.id).voted == 0
    after = reveal_round(close_round(collection.merged, round_.id, AT), round_.id, AT)
    direct = project
    for voter, answers in answers_by_voter.items():
        direct = cast_ballot(direct, round_.id, voter, answers, source=BallotSource.FILE, at=NOW)
    votes = {b.voter: b.answers for b in read_ballots(after.workshop, round_.id)}
    assert votes == sealed_answers(direct)
    if start is named:
        reasons = [dict(b.reasons) for b in read_ballots(after.workshop, round_.id)]
        assert reasons == [{answer_fields(round_)[0].about: "=2+2"}] * len(answers_by_voter)


@pytest.mark.parametrize("at", range(len(WAYS)))
def test_a_form_is_locked_but_for_its_blanks_and_says_what_may_go_in(at):
    project = opened(WAYS[at])
    round_ = latest(project)
    book = openpyxl.load_workbook(
        io.BytesIO(
            form(
                project,
                project.workshop,
                round_,
                project.workshop.participants[0],
                code_of(project.workshop.participants[0]),
            )
        )
    )
    sheet = book[str(SHEET)]
    assert sheet.protection.sheet
    assert sheet["B5"].value == code_of(project.workshop.participants[0])
    assert "Ada Quill" in sheet["A1"].value
    checked = {str(area) for v in sheet.data_validations.dataValidation for area in v.sqref.ranges}
    rows, above = rows_of(sheet), ""
    for n, blank in enumerate(answer_fields(round_), 1):
        row = rows[n]
        assert sheet.cell(row, ANSWER + 1).protection.locked is False
        assert sheet.cell(row, 2).protection.locked
        assert f"D{row}" in checked
        assert sheet.cell(row, 2).value == blank.label
        assert (sheet.cell(row, 3).value or "") == (blank.span or blank.detail)
        if blank.section != above:
            assert sheet.cell(row - 1, 2).value == blank.section
        above = blank.section


def test_an_anonymous_form_is_the_same_for_all_and_names_nobody():
    project = opened(WAYS[0], anonymous())
    round_ = latest(project)
    first, second = (
        openpyxl.load_workbook(io.BytesIO(form(project, project.workshop, round_, p)))
        for p in project.workshop.participants[:2]
    )
    cells = [[[c.value for c in row] for row in book[str(SHEET)].rows] for book in (first, second)]
    assert cells[0] == cells[1]
    assert first[str(SHEET)]["B5"].value in (None, "")
    assert first.properties.creator in (None, "")


def test_titles_that_look_like_formulas_stay_texts():
    project = rename_criterion(named(), "cost", '=HYPERLINK("http://x","y")')
    project = opened(WAYS[0], project)
    sheet = openpyxl.load_workbook(io.BytesIO(form(project, project.workshop, latest(project))))[str(SHEET)]
    cells = [c for row in sheet.rows for c in row if isinstance(c.value, str) and "HYPERLINK" in c.value]
    assert [c.data_type for c in cells] == ["s"]


def changed_form(tmp_path, change):
    """What is said of a filled form once its sheet was do not match its fingerprint, beside a good one."""
    project = opened(WAYS[0])
    round_, workshop = latest(project), project.workshop
    for n, person in enumerate(workshop.participants[:2]):
        data = filled_form(
            form(project, workshop, round_, person, code_of(person)), round_, points(40, 20, 25, 15)
        )
        if n == 0:
            book = openpyxl.load_workbook(io.BytesIO(data))
            change(book[str(SHEET)])
            stream = io.BytesIO()
            book.save(stream)
            data = stream.getvalue()
        (tmp_path / f"{n}.xlsx").write_bytes(data)
    first, second = sorted(collect(project, tmp_path, NOW, SEALER).results, key=lambda f: f.file)
    assert second.verdict.will_merge
    return first


def forge_version(sheet):
    mark = next(c for row in sheet.rows for c in row if str(c.value).startswith("mcda-ballot "))
    mark.value = mark.value.replace(" 1 ", " ² ", 1)


def ask_twice(sheet):
    row = max(rows_of(sheet).values())
    for cell in sheet[row]:
        sheet.cell(row + 1, cell.column, 5 if cell.column == ANSWER + 1 else cell.value)


@pytest.mark.parametrize(
    ("change", "verdict", "message"),
    [
        (forge_version, Verdict.UNREADABLE, "not a ballot form of this program"),
        (ask_twice, Verdict.INCOMPLETE, "appears twice"),
        (lambda s: s.insert_cols(1), Verdict.UNKNOWN_CODE, "code"),
        (lambda s: s.cell(rows_of(s)[1], ANSWER + 1, "=A1"), Verdict.INCOMPLETE, "formula without a value"),
        (lambda s: s.cell(rows_of(s)[1], ANSWER + 1, "1,000"), Verdict.INCOMPLETE, "read in two ways"),
        (lambda s: s.cell(rows_of(s)[1], ANSWER + 1, "10 20"), Verdict.INCOMPLETE, "not a number"),
        (lambda s: s.cell(rows_of(s)[1], REASON + 1, "=A1"), Verdict.INCOMPLETE, "a formula, not a reason"),
        (lambda s: s.cell(rows_of(s)[1], REASON + 1, "x" * 1001), Verdict.INCOMPLETE, "longer than 1,000"),
    ],
)
def test_what_was_done_to_a_form_is_told_and_holds_no_other_back(tmp_path, change, verdict, message):
    collection = changed_form(tmp_path, change)
    assert collection.verdict is verdict
    assert message in collection.reason


@pytest.mark.parametrize("way", [WAYS[0], {"kind": RoundKind.WEIGHTS, "question": WeightQuestion.PAIRWISE}])
def test_a_form_is_read_in_another_language_than_it_was_written_in(tmp_path, monkeypatch, way):
    project = opened(way, forget_codes(named()))
    save_project(project, tmp_path / "p.mcda")
    (tmp_path / "out").mkdir()
    round_ = latest(project)
    command = [sys.executable, "-m", "mcda_app", "ballots", "hand-out", tmp_path / "p.mcda", tmp_path / "out"]
    subprocess.run(
        [*command, "--only", "xlsx", "--codes"], env={**os.environ, "MCDA_LANGUAGE": "nl"}, check=True
    )
    for path in (tmp_path / "out").iterdir():
        book = openpyxl.load_workbook(path)
        rows = rows_of(book.worksheets[0])
        for n in range(1, len(answer_fields(round_)) + 1):
            book.worksheets[0].cell(rows[n], ANSWER + 1, "gelijk" if len(answer_fields(round_)) > 4 else 25)
        book.save(path)
    results = collect(open_project(tmp_path / "p.mcda"), tmp_path / "out", NOW, SEALER).results
    assert {f.verdict for f in results} == {Verdict.NEW}, [f.reason for f in results]


def test_a_form_of_another_language_names_levels_in_that_language():
    project = opened({"kind": RoundKind.SCORES}, named(2))
    load("de", resource("translations"))
    try:
        german = loads(dumps(project))
        data = form(
            german,
            german.workshop,
            latest(german),
            german.workshop.participants[0],
            code_of(german.workshop.participants[0]),
        )
    finally:
        install("en", {})
    book = openpyxl.load_workbook(io.BytesIO(data))
    sheet, fields = book.worksheets[0], answer_fields(latest(german))
    for n, row in rows_of(sheet).items():
        sheet.cell(row, ANSWER + 1, fields[int(n) - 1].choices[-2])
    stream = io.BytesIO()
    book.save(stream)
    table = Workbook(stream.getvalue(), "form.xlsx")
    content = read_content(table.read(table.sheets[0]), latest(project))
    assert content.faults == ()
    levels = {c.id: c.levels[-1] for c in latest(project).asked.criteria}
    assert levels["cost"] == ("very-high", "very high")
    assert fields[1].choices[-2] == "sehr hoch"
    assert {(key[2], score.level) for key, score in content.answers.scores.items()} == {
        (criterion, level) for criterion, (level, _) in levels.items()
    }


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


def test_a_form_with_answers_that_cannot_be_read_says_where(tmp_path):
    project = opened(WAYS[0])
    round_, person = latest(project), project.workshop.participants[0]
    data = filled_form(
        form(project, project.workshop, round_, person, code_of(person)), round_, points(4, 3, 2, 1)
    )
    book = openpyxl.load_workbook(io.BytesIO(data))
    book[str(SHEET)]["D10"] = "a lot"
    book.save(tmp_path / "odd.xlsx")
    book[str(SHEET)]["D10"] = None
    book.save(tmp_path / "half.xlsx")
    book[str(SHEET)]["D10"] = 3
    book[str(SHEET)]["B9"], book[str(SHEET)]["B10"] = (
        book[str(SHEET)]["B10"].value,
        book[str(SHEET)]["B9"].value,
    )
    book.save(tmp_path / "swapped.xlsx")
    by_file = {f.file: f for f in collect(project, tmp_path, NOW, SEALER).results}
    assert {f.verdict for f in by_file.values()} == {Verdict.INCOMPLETE}
    assert "cell D10: Cost of coordination: “a lot” is not a number" in by_file["odd.xlsx"].reason
    assert "Still without points: Cost of coordination" in by_file["half.xlsx"].reason
    assert "is not in its place" in by_file["swapped.xlsx"].reason
    assert by_file["odd.xlsx"].voter == "Ada Quill"


def test_a_form_for_other_questions_or_another_round_is_told(tmp_path):
    project = opened(WAYS[0])
    data = form(
        project,
        project.workshop,
        latest(project),
        project.workshop.participants[0],
        code_of(project.workshop.participants[0]),
    )
    (tmp_path / "form.xlsx").write_bytes(data)
    again = discard_round(project, "round-1")
    swing = opened(WAYS[1], again)
    assert verdicts(collect(swing, tmp_path, NOW, SEALER)) == {"form.xlsx": Verdict.EDITED}
    later = opened(WAYS[0], revealed(again, RoundKind.WEIGHTS))
    assert verdicts(collect(later, tmp_path, NOW, SEALER)) == {"form.xlsx": Verdict.WRONG_ROUND}


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
