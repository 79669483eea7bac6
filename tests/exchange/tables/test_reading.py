# SPDX-License-Identifier: MIT
"""Tables as people make them, in every kind of file, come out as the same cells."""

from __future__ import annotations

import datetime
import io
import sys
from pathlib import Path

import pytest
from openpyxl import Workbook

from mcda_app.exchange.tables.grid import Kind, cell_name, column_name, parse_place
from mcda_app.exchange.tables.read import table_of, table_of_clipboard
from mcda_app.exchange.tables.text import escape_formula, unescape_formula

sys.path.insert(0, str(Path(__file__).parent))
from builders import ods, ods_table, raw_xlsx, sheet_xml, xlsx

ROWS = [["Option", "Prix €", "Ποιότητα"], ["Ålesund", 1.5, "high"], ["Żubr", 2, "low"]]
TEXTS = [["Option", "Prix €", "Ποιότητα"], ["Ålesund", "1.5", "high"], ["Żubr", "2", "low"]]


def texts(data: bytes) -> list[list[str]]:
    (grid,) = table_of(data, "t")
    return [[grid.text(row, column) for column in grid.columns] for row in grid.rows]


@pytest.mark.parametrize("sign", ["\t", ";", ",", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_text_files_in_every_encoding_and_delimiter(sign: str, encoding: str) -> None:
    text = "\r\n".join(sign.join(row) for row in TEXTS)
    assert texts(text.encode(encoding)) == TEXTS


def test_workbooks_and_spreadsheets() -> None:
    assert texts(xlsx(ROWS)) == TEXTS
    assert texts(ods(ods_table(ROWS))) == TEXTS


def test_windows_1252_is_read_and_said() -> None:
    (grid,) = table_of("Option;Größe\nKöln;“3”\n".encode("cp1252"), "t.csv")
    assert grid.text(0, 1) == "Größe"
    assert "Windows-1252" in grid.notes[0]


def test_quotes_and_excels_own_first_line() -> None:
    (grid,) = table_of(b'sep=;\r\nOption;"Cost; all\nof it"\r\n"A ""x""";3\r\n', "t.csv")
    assert grid.text(0, 1) == "Cost; all of it"
    assert grid.text(1, 0) == 'A "x"'


def test_what_a_workbooks_cells_hold_is_told_apart() -> None:
    book = Workbook()
    page = book.active
    page.append(["text", 3, True, datetime.date(2026, 3, 1), "=1+1", "#DIV/0!", 0.25])
    page["G1"].number_format = "0 %"
    buffer = io.BytesIO()
    book.save(buffer)
    (grid,) = table_of(buffer.getvalue(), "t")
    kinds = [grid.cells[0, n].kind for n in range(7)]
    assert kinds == [
        Kind.TEXT, Kind.NUMBER, Kind.BOOL, Kind.DATE, Kind.UNCOMPUTED, Kind.ERROR, Kind.NUMBER,
    ]  # fmt: skip


def test_rich_text_and_pronunciation() -> None:
    shared = "<sst><si><r><t>Co</t></r><r><t>st</t></r><rPh><t>nope</t></rPh></si></sst>"
    (grid,) = table_of(
        raw_xlsx(
            sheet_xml('<row><c t="s"><v>0</v></c><c t="inlineStr"><is><t>in</t></is></c></row>'),
            **{
                "xl__sharedStrings.xml": shared,
                "xl__workbook.xml": '<book xmlns:r="r"><sheets><sheet name="S" r:id="a"/></sheets></book>',
                "xl___rels__workbook.xml.rels": '<R><Relationship Id="a" Type="x/worksheet" '
                'Target="/xl/worksheets/sheet1.xml"/><Relationship Id="b" Type="x/sharedStrings" '
                'Target="sharedStrings.xml"/></R>',
            },
        ),
        "t",
    )
    assert [c.text for c in grid.cells.values()] == ["Cost", "in"]


def test_hidden_sheets_are_left_out_and_merged_cells_known() -> None:
    data = xlsx([["Title", None], ["Option", "Price"], ["A", 1]], merge=["A1:B1"])
    (grid,) = table_of(data, "t")
    cell = grid.cell_at(0, 1)
    assert cell is not None
    assert cell.text == "Title"
    book = Workbook()
    book.active.append(["seen"])
    hidden = book.create_sheet("hidden")
    hidden.append(["unseen"])
    hidden.sheet_state = "hidden"
    buffer = io.BytesIO()
    book.save(buffer)
    assert [g.name for g in table_of(buffer.getvalue(), "t")] == ["Sheet"]


def test_the_clipboard_and_its_name() -> None:
    grid = table_of_clipboard("Option\tPrice\nA\t1,5\n")
    assert grid.where(1, 1) == "Sheet “Clipboard”, cell B2"
    assert grid.text(1, 1) == "1,5"


def test_formula_signs_are_guarded_and_come_back() -> None:
    for text in ("=1+1", "+3", "-2", "@x", "plain", "'quoted", ""):
        assert unescape_formula(escape_formula(text)) == text
    assert escape_formula("=cmd") == "'=cmd"
    for text in (" =cmd", "\n=cmd", "\u00a0+1", "\uff1dcmd", "\t@x"):
        assert escape_formula(text) == f"'{text}"
        assert unescape_formula(escape_formula(text)) == text


def test_cell_names() -> None:
    assert [column_name(n) for n in (0, 25, 26, 701, 702, 16383)] == ["A", "Z", "AA", "ZZ", "AAA", "XFD"]
    for place in ((0, 0), (1048575, 16383), (8, 27)):
        assert parse_place(cell_name(*place)) == place
    assert parse_place("$B$3") == (2, 1)
    for wrong in ("", "B", "3", "B0", "ÄB3", "ABCD1"):
        assert parse_place(wrong) is None
