# SPDX-License-Identifier: MIT
"""A workbook that is written can be read back; what could not be is refused before anything is written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from mcda_app.errors import FileError
from mcda_app.exchange.excel import export_workbook, limits
from mcda_app.exchange.excel.ods.writer import ods_bytes
from mcda_app.exchange.excel.reading.contents import read_contents
from mcda_app.exchange.excel.styled_workbook import Book
from mcda_app.exchange.excel.xlsx.writer import xlsx_bytes
from mcda_app.exchange.tables import archive, xlsx
from mcda_app.exchange.tables.read import table_of
from mcda_app.files import presets

PROJECT = presets.load("propaganda-chatbot")


@pytest.mark.parametrize("write", [xlsx_bytes, ods_bytes])
def test_a_sheet_with_more_cells_than_any_table_is_read_back(
    write: Callable[[Book], bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    """In small: a fifth of what a sheet written here may have is all that one of another table may."""
    assert limits.MAX_SHEET_CELLS == 5 * xlsx.MAX_CELLS
    monkeypatch.setattr(xlsx, "MAX_CELLS", 200)
    monkeypatch.setattr(archive, "MAX_ELEMENTS", 600)
    book = Book("large")
    sheet = book.sheet("Many")
    for row in range(50):
        for column in range(20):
            sheet.number(row, column, 1.0)
    data = write(book)
    assert len(read_contents(data, "x").sheets["Many"].cells) == 1_000
    with pytest.raises(FileError, match="far larger than a decision table needs"):
        table_of(data, "x")


@pytest.mark.parametrize("suffix", [".xlsx", ".ods"])
def test_a_sheet_that_could_not_be_read_back_is_named_and_nothing_is_written(
    suffix: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "MAX_SHEET_CELLS", 30)
    with pytest.raises(FileError, match=r"The sheet “[^”]+” would have \d+ cells; at most 30 can be"):
        export_workbook(PROJECT, tmp_path / f"x{suffix}")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("limit", ["MAX_FILE", "MAX_TOTAL"])
def test_a_file_that_could_not_be_read_back_is_refused(
    limit: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, limit, 10_000)
    with pytest.raises(FileError, match="too large to be read back"):
        export_workbook(PROJECT, tmp_path / "x.xlsx")
    assert list(tmp_path.iterdir()) == []
