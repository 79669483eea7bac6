# SPDX-License-Identifier: MIT
"""Forms go out as workbooks, come back filled in, and what was done to them is named."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from random import Random

import openpyxl
import pytest

from mcda_app.domain.edits.criteria import rename_criterion
from mcda_app.domain.edits.workshop.minutes import forget_codes
from mcda_app.domain.edits.workshop.rounds import close_round, discard_round
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.voting.ballots import progress, read_ballots
from mcda_app.domain.workshop.workshop import BallotSource, RoundKind
from mcda_app.exchange.ballots.answer_fields import answer_fields
from mcda_app.exchange.ballots.excel_form import ANSWER, REASON, SHEET, form, read_content
from mcda_app.exchange.ballots.merge import Verdict, collect
from mcda_app.exchange.tables.xlsx import Workbook
from mcda_app.files.project_file import dumps, loads, open_project, save_project
from mcda_app.files.resources import resource
from mcda_app.i18n import install, load
from tests.domain.workshops import (
    AT,
    SEALER,
    anonymous,
    answers_to,
    cast_ballot,
    code_of,
    latest,
    named,
    points,
    reveal_round,
    revealed,
    sealed_answers,
)
from tests.exchange.ballots.filled import NOW, filled_form, rows_of, verdicts
from tests.exchange.ballots.test_answer_fields import WAYS, opened

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
