# SPDX-License-Identifier: MIT
"""A row written in one piece is the row written cell by cell."""

from __future__ import annotations

import io
from zipfile import ZipFile

import pytest

from mcda_app.exchange.excel.layout.shaped_rows import ARRAY, FORMULA, NUMBER, TEXT, CellShape
from mcda_app.exchange.excel.ods.writer import ods_bytes
from mcda_app.exchange.excel.styled_workbook import Book
from mcda_app.exchange.excel.xlsx.writer import xlsx_bytes

CELLS = (
    CellShape(0, TEXT, "name"),
    CellShape(2, TEXT, "text", 3),
    CellShape(5, NUMBER, "number"),
    CellShape(6, FORMULA, "share"),
    CellShape(7, ARRAY, "number"),
)
FORMULAS = ("", "", "", 'IF(A1<>"a & b",100%,"")', "SUM(A1:A9*B1:B9)")
ROWS: list[tuple[str | float | None, ...]] = [
    ("Option 100 %s & <more>", "a long text " * 30, 1 / 3, 0.5, 2.5),
    ("_x0041_", "", 1e300, None, 0.1),
    ("", "two\nlines", -0.0, "not\x00 ranked", 1.0),
    ("Ж", "=1+1", 12.0, 0.0, None),
]


def shaped(shared: bool) -> Book:
    book = Book("Rows")
    for name in ("One", "Two"):
        sheet = book.sheet(name)
        sheet.columns(0, 7, 12)
        formulas = (
            book.formulas("places", lambda: (FORMULAS,) * len(ROWS)) if shared else (FORMULAS,) * len(ROWS)
        )
        for n, (values, row) in enumerate(zip(ROWS, formulas, strict=True)):
            sheet.shaped(n, book.shape(*CELLS), values, row, shared=shared)
    return book


def loose() -> Book:
    book = Book("Rows")
    for name in ("One", "Two"):
        sheet = book.sheet(name)
        sheet.columns(0, 7, 12)
        for n, (title, text, number, share, array) in enumerate(ROWS):
            assert isinstance(number, float)
            assert not isinstance(array, str)
            sheet.text(n, 0, str(title), "name")
            sheet.merged(n, 2, 4, str(text))
            sheet.number(n, 5, number)
            sheet.formula(n, 6, FORMULAS[3], share, "share")
            sheet.array(n, 7, FORMULAS[4], array)
    return book


def parts(data: bytes) -> dict[str, bytes]:
    package = ZipFile(io.BytesIO(data))
    return {name: package.read(name) for name in package.namelist() if not name.startswith("docProps/")}


@pytest.mark.parametrize("shared", [False, True])
def test_a_row_in_one_piece_is_the_row_cell_by_cell(shared: bool) -> None:
    assert parts(xlsx_bytes(shaped(shared))) == parts(xlsx_bytes(loose()))
    assert parts(ods_bytes(shaped(shared))) == parts(ods_bytes(loose()))


def test_a_cell_may_be_added_to_a_row_and_a_row_is_not_written_over() -> None:
    book = Book("Rows")
    sheet = book.sheet("One")
    shape = book.shape(*CELLS)
    assert shape is book.shape(*CELLS)
    sheet.shaped(0, shape, ROWS[0], FORMULAS)
    sheet.text(0, 1, "between")
    assert sorted(sheet.cells[0]) == [0, 1, 2, 5, 6, 7]
    with pytest.raises(ValueError, match="Row 0 of sheet One"):
        sheet.shaped(0, shape, ROWS[1], FORMULAS)
