# SPDX-License-Identifier: MIT
"""Hidden parts of workbooks are left out and told; parts that are wrong are refused."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest
from openpyxl import Workbook

from mcda_app.errors import FileError
from mcda_app.exchange.tables.read import table_of
from tests.exchange.tables.roles.reading import names, preview_of, proposed

sys.path.insert(0, str(Path(__file__).parents[1]))
from builders import ods, raw_xlsx, sheet_xml, xlsx


def test_hidden_columns_rows_and_sheets_are_left_out_and_told() -> None:
    book = Workbook()
    page = book.active
    for line in (["Option", "Price", "Secret", "Quality"], ["A", 1, 9, 2], ["B", 2, 9, 4], ["C", 3, 9, 1]):
        page.append(line)
    page.column_dimensions["C"].hidden = True
    page.row_dimensions[4].hidden = True
    extra = book.create_sheet("Drafts")
    extra.append(["x"])
    extra.sheet_state = "hidden"
    buffer = io.BytesIO()
    book.save(buffer)
    import_preview = preview_of(*proposed(buffer.getvalue()))
    project = import_preview.accept()
    assert names(project) == ["Price", "Quality"]
    assert [o.title for o in project.options] == ["A", "B"]
    for note in (
        "The column “Secret” will not be imported: hidden in the file.",
        "The row “C” will not be imported: hidden in the file.",
        "Hidden sheets are not read: “Drafts”.",
    ):
        assert note in import_preview.notes


def test_rows_and_columns_of_no_size_are_hidden() -> None:
    def row(n: int, *cells: object, more: str = "") -> str:
        inner = "".join(
            f'<c r="{"ABC"[k]}{n}"><v>{c}</v></c>'
            if isinstance(c, int)
            else f'<c r="{"ABC"[k]}{n}" t="str"><v>{c}</v></c>'
            for k, c in enumerate(cells)
        )
        return f'<row r="{n}"{more}>{inner}</row>'

    body = row(1, "Option", "Price", "Secret") + row(2, "A", 1, 2) + row(3, "B", 3, 4, more=' ht="0"')
    sheet = sheet_xml(body + row(4, "C", 5, 6)).replace(
        "<sheetData>", '<cols><col min="3" max="16384" width="0"/></cols><sheetData>'
    )
    grid, roles = proposed(raw_xlsx(sheet))
    project = preview_of(grid, roles).accept()
    assert names(project) == ["Price"]
    assert [o.title for o in project.options] == ["A", "C"]


def test_hidden_parts_of_an_opendocument_spreadsheet_are_left_out_and_told() -> None:
    def row(*cells: object, hidden: str = "") -> str:
        look = f' table:visibility="{hidden}"' if hidden else ""
        inner = "".join(
            f'<table:table-cell office:value-type="float" office:value="{c}"/>'
            if isinstance(c, int)
            else f'<table:table-cell office:value-type="string"><text:p>{c}</text:p></table:table-cell>'
            for c in cells
        )
        return f"<table:table-row{look}>{inner}</table:table-row>"

    columns = (
        '<table:table-column/><table:table-column table:visibility="collapse"/><table:table-column '
        'table:number-columns-repeated="2"/>'
    )
    lines = row("Option", "Secret", "Price", "Quality") + row("A", 9, 1, 2) + row("B", 9, 2, 4)
    lines += row("C", 9, 5, 5, hidden="filter")
    import_preview = preview_of(*proposed(ods(f'<table:table table:name="T">{columns}{lines}</table:table>')))
    assert names(import_preview.accept()) == ["Price", "Quality"]
    assert "The row “C” will not be imported: hidden in the file." in import_preview.notes
    assert "The column “Secret” will not be imported: hidden in the file." in import_preview.notes


def test_texts_that_a_workbook_does_not_hold_are_a_fault_with_their_cell() -> None:
    data = raw_xlsx(sheet_xml('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1</v></c></row>'))
    with pytest.raises(FileError, match="text of cell A1 cannot be found"):
        table_of(data, "t.xlsx")


def test_parts_that_differ_by_case_alone_are_refused() -> None:
    data = raw_xlsx(sheet_xml(""), **{"xl__Workbook.xml": "<workbook/>"})
    with pytest.raises(FileError, match="damaged"):
        table_of(data, "t.xlsx")


def test_an_error_that_says_not_available_is_a_missing_score() -> None:
    import_preview = preview_of(
        *proposed(xlsx([["Option", "A", "B"], ["X", 1, "#N/A"], ["Y", 2, 3], ["Z", 4, 4]]))
    )
    assert not import_preview.faults
    assert "Read as missing: “#N/A” in C2." in import_preview.notes
