# SPDX-License-Identifier: MIT
"""The workbook's sheet of futures: regret, hedge and what holds follow in formulas."""

from __future__ import annotations

import io
import warnings
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from mcda_app.analysis.futures.sentences import regret_notes
from mcda_app.analysis.futures.table import FuturesTable, futures_table
from mcda_app.domain.edits.futures.futures import set_probability
from mcda_app.domain.edits.issues import add_option, exclude_option
from mcda_app.domain.project import Project
from mcda_app.exchange.excel import workbook
from mcda_app.exchange.excel.reading.reimport import reopen
from mcda_app.exchange.verification.verify import verify
from mcda_app.files import presets
from tests.domain.future_projects import with_futures
from tests.exchange.changed_workbooks import with_cell
from tests.exchange.spreadsheet import recalculated, without_values

SHEET = "Futures"


def small() -> Project:
    """Three issues in two futures, one of them with an option that is not ranked everywhere."""
    project = with_futures(presets.load("table-1-goals"))
    project = replace(
        project, issues=tuple(i for i in project.issues if i.id in ("trade", "norms", "alliances"))
    )
    return add_option(exclude_option(project, "norms", "unilateral", True), "Wait and see")


PROJECT = small()


def exported(project: Project) -> bytes:
    data = workbook(project)
    assert data is not None
    return data


def opened(data: bytes, *, values: bool = False) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of parts that the library does not read
        return openpyxl.load_workbook(io.BytesIO(data), data_only=values)


def check_values(data: bytes, table: FuturesTable) -> None:
    """What stands on the sheet is what the program says."""
    sheet = opened(data, values=True)[SHEET]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    count = 1 + len(table.project.futures.futures)
    at = 0
    for each in table.issues.values():
        at = next(n for n, row in enumerate(rows) if n >= at and row[0] == each.issue.title)
        options = len(each.options)
        for k, option in enumerate(each.options):
            ranks, scores, regrets = (rows[at + 2 + block * (options + 1) + k] for block in range(3))
            assert ranks[0] == scores[0] == regrets[0] == option.title
            for n, result in enumerate(each.results):
                assert (ranks[1 + n] or None) == result.standing(option.id).rank
                assert_close(scores[1 + n], each.scores[k][n])
                assert_close(regrets[1 + n], each.regrets[k][n])
            assert ranks[1 + count] == each.first_count(option)
            assert_close(regrets[1 + count], each.largest[k])
            is_hedge = any(o.id == option.id for o in each.hedges)
            assert (regrets[2 + count] or "") == ("yes" if is_hedge else "")
            if each.expected is not None:
                assert_close(scores[1 + count], each.expected[k])
        holds = rows[at + 2 + 3 * (options + 1) - 1]
        assert holds[0] == "Today's first place holds"
        assert holds[2 : 1 + count] == ["yes" if h else "no" for h in each.holds]
        assert holds[1 + count] == sum(each.holds)
        notes = rows[at + 2 + 3 * (options + 1) :][: len(regret_notes(each))]
        assert tuple(row[0] for row in notes) == regret_notes(each)


def assert_close(cell: object, value: float | None) -> None:
    if value is None:
        assert cell in (None, "")
    else:
        assert cell == pytest.approx(value, abs=1e-12)


def test_values_are_the_programs() -> None:
    check_values(exported(PROJECT), futures_table(PROJECT))
    without = set_probability(PROJECT, None, None)
    check_values(exported(without), futures_table(without))


def test_no_regret_without_first_place_is_explained_below_its_issue(tmp_path: Path) -> None:
    project = with_futures(presets.load("table-1-goals"))
    project = replace(project, issues=tuple(i for i in project.issues if i.id in ("norms", "trade")))
    table = futures_table(project)
    assert [bool(regret_notes(each)) for each in table.issues.values()].count(True) == 1
    data = exported(project)
    check_values(data, table)
    (tmp_path / "noted.xlsx").write_bytes(data)
    assert verify(tmp_path / "noted.xlsx").agrees


def test_regret_hedge_and_holds_are_formulas() -> None:
    sheet = opened(exported(PROJECT))[SHEET]
    formulas = [str(cell.value) for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]
    for part in ("MAX(", "MIN(", "COUNTIF(", "SUMPRODUCT("):
        assert any(part in formula for formula in formulas), part


def test_no_sheet_without_futures() -> None:
    names = opened(exported(presets.load("blank"))).sheetnames
    assert SHEET not in names


def test_the_workbook_can_be_verified_and_brings_the_futures_back(tmp_path: Path) -> None:
    path = tmp_path / "futures.xlsx"
    path.write_bytes(exported(PROJECT))
    assert verify(path).agrees
    assert reopen(path.read_bytes(), path.name).project.futures == PROJECT.futures


def test_a_changed_number_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "futures.xlsx"
    path.write_bytes(exported(PROJECT))
    sheet = opened(path.read_bytes())[SHEET]
    row = (
        next(r for r in range(1, 60) if sheet.cell(r, 1).value == "Score between the ends of the scales") + 1
    )
    changed = with_cell(path.read_bytes(), SHEET, f"B{row}", 0.123)
    path.write_bytes(changed)
    verification = verify(path)
    assert not verification.agrees
    assert SHEET in verification.text()


@pytest.mark.libreoffice
def test_libreoffice_agrees(tmp_path: Path) -> None:
    source, blank = tmp_path / "source.xlsx", tmp_path / "blank.xlsx"
    source.write_bytes(exported(PROJECT))
    without_values(source, blank)
    (out,) = recalculated([blank], tmp_path / "soffice")
    check_values(out.read_bytes(), futures_table(PROJECT))


def test_typing_into_a_yellow_cell_leaves_the_sheet_as_it_was_exported(tmp_path: Path) -> None:
    """It rests on the scores of the export, and says so."""
    path = tmp_path / "futures.xlsx"
    data = exported(PROJECT)
    with_weight = next(
        (cell.coordinate, cell.value)
        for row in opened(data)["Weights"].iter_rows()
        for cell in row
        if isinstance(cell.value, float) and not cell.protection.locked
    )
    path.write_bytes(with_cell(data, "Weights", with_weight[0], 0.9))
    text = verify(path).text()
    assert f"{SHEET}!" not in text
    assert f"“{SHEET}”" not in text
