# SPDX-License-Identifier: MIT
"""The audit trail on a sheet: on request alone, never taken for input, and compared by its checksum."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from mcda_app.analysis.audit.sentences import ChangeTexts, recorded_time, step_sentence
from mcda_app.domain.audit.trail import AuditEntry, FieldChange, StepKind
from mcda_app.domain.project import Project
from mcda_app.exchange.excel import KINDS, export_workbook, workbook
from mcda_app.exchange.excel.reading.contents import read_contents
from mcda_app.exchange.excel.reading.reimport import reopen
from mcda_app.exchange.excel.sheet_names import PROJECT
from mcda_app.exchange.verification.verify import verify
from mcda_app.files import presets
from mcda_app.files.audit_chain import extended, started
from tests.exchange.changed_workbooks import with_cell

pytestmark = pytest.mark.filterwarnings("ignore:.* extension is not supported")
AT = "2026-11-30T10:00:00+01:00"
SHEET = "Audit trail"
CHANGES = (
    FieldChange(("issues", "trade", "scores", "global", "cost", "number"), "1", "2"),
    FieldChange(("title",), "", "=HYPERLINK(1)"),
)


def kept() -> Project:
    start = presets.load("table-1-goals")
    start = replace(start, issues=start.issues[:2], title="A decision")
    trail = started(None, AT, "Ada Quill", "")
    trail = extended(trail, AuditEntry(AT, StepKind.STEP, "", "Change two things", CHANGES))
    return replace(start, audit=trail)


PROJECT_KEPT = kept()


@pytest.fixture(scope="module", params=KINDS)
def path(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("audit") / f"book{request.param}"
    assert export_workbook(PROJECT_KEPT, path, audit_trail=True)
    return path


def test_each_change_has_a_row_with_who_when_and_by_which_step(path: Path) -> None:
    sheet = read_contents(path.read_bytes(), path.name).sheets[SHEET]
    trail, texts = PROJECT_KEPT.audit, ChangeTexts(PROJECT_KEPT)
    assert trail is not None
    expected = []
    for number, entry in enumerate(trail.entries, 1):
        who = entry.person or "not given"
        for text in tuple(texts.sentences(entry)) or (None,):
            expected.append([number, recorded_time(entry), who, step_sentence(entry), text])
    values = {place: cell.value for place, cell in sheet.cells.items()}
    rows = [[values.get((row, column)) or None for column in range(5)] for row in range(3, 3 + len(expected))]
    assert rows == expected
    assert len(rows) == 1 + len(CHANGES)
    assert not any(cell.formula for cell in sheet.cells.values())


def test_it_is_no_input_and_the_project_inside_does_without_it(path: Path) -> None:
    opened = reopen(path.read_bytes(), path.name)
    assert opened.project == replace(PROJECT_KEPT, audit=None)
    assert opened.intact
    assert not opened.changes
    assert not opened.faults


def test_it_is_compared_with_its_checksum(path: Path) -> None:
    verification = verify(path)
    assert verification.agrees
    assert f"the sheet “{SHEET}” compared with its checksum only" in verification.text()


def test_a_changed_name_is_noticed(tmp_path: Path) -> None:
    data = workbook(PROJECT_KEPT, audit_trail=True)
    assert data is not None
    path = tmp_path / "book.xlsx"
    path.write_bytes(with_cell(data, SHEET, "C4", "Somebody else"))
    assert not verify(path).agrees


def test_without_asking_there_is_none_and_one_of_that_name_is_no_record(tmp_path: Path) -> None:
    data = workbook(PROJECT_KEPT)
    assert data is not None
    book = openpyxl.load_workbook(io.BytesIO(data))
    assert SHEET not in book.sheetnames
    assert "Ada Quill" not in "".join(str(cell.value) for row in book[PROJECT].iter_rows() for cell in row)
    book.create_sheet(SHEET)["A1"] = "Nobody changed anything"
    book.save(tmp_path / "book.xlsx")
    assert f"“{SHEET}”" in verify(tmp_path / "book.xlsx").text()
    assert not verify(tmp_path / "book.xlsx").agrees
