# SPDX-License-Identifier: MIT
"""Files that mean harm or are broken: each is refused in a sentence, in bounded memory."""

from __future__ import annotations

import sys
import tracemalloc
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcda_app.errors import FileError
from mcda_app.exchange.tables.grid import Kind
from mcda_app.exchange.tables.import_preview import Target, preview
from mcda_app.exchange.tables.layout import guess_layout, guess_orientation
from mcda_app.exchange.tables.read import read_table, table_of, table_of_clipboard
from mcda_app.files import presets
from tests.fuzz.loop import limited

sys.path.insert(0, str(Path(__file__).parent))
from builders import MAIN, OFFICE, ods, ods_table, raw_xlsx, sheet_xml, xlsx, zipped

ROWS = [["Option", "Price"], ["A", 1], ["B", 2]]
INTACT = xlsx(ROWS)
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
BOMB = (
    '<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    f'<worksheet xmlns="{MAIN}"><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>'
)
EXTERNAL = (
    '<?xml version="1.0"?><!DOCTYPE w SYSTEM "file:///etc/passwd">'
    f'<worksheet xmlns="{MAIN}"><sheetData/></worksheet>'
)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (b"   \n", "is empty"),
        (OLE, "old Excel format"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "protected by a password"),
        (b"PK\x03\x04 and no more", "damaged"),
        (xlsx(ROWS)[:-400], "damaged"),
        (b"%PDF-1.7 ...", "another kind of document"),
        (b"<html><table></table></html>", "another kind of document"),
        (bytes(range(256)) * 20, "no text"),
        (raw_xlsx(BOMB), "entities"),
        (raw_xlsx(EXTERNAL), "entities"),
        (raw_xlsx("<worksheet><sheetData>"), "damaged"),
        (raw_xlsx(sheet_xml("<row><c><v>1</v></c></row>"), xl__vbaProject=b"x"), "nothing"),
        (raw_xlsx(sheet_xml(""), **{"xl__vbaProject.bin": b"x"}), "macros"),
        (zipped({"xl/workbook.bin": b"x"}), "xlsb"),
        (zipped({"word/document.xml": "<w/>"}), "not a readable Excel workbook"),
        (ods("", **{"META-INF__manifest.xml": "<m><encryption-data/></m>"}), "password"),
        (ods(ods_table([])), "table is empty"),
    ],
)
def test_each_is_refused_in_a_sentence(data: bytes, words: str) -> None:
    if words == "nothing" and b"vbaProject" in data:
        assert table_of(data, "x.xlsx")  # a part that only looks like macros is no harm
        return
    with pytest.raises(FileError, match=words) as error_info:
        table_of(data, "table.xlsx")
    assert str(error_info.value).startswith("table.xlsx: ")


def test_a_zip_bomb_is_not_unpacked() -> None:
    bomb = raw_xlsx(sheet_xml("<row/>" + " " * (150 * 2**20)))
    tracemalloc.start()
    try:
        with pytest.raises(FileError, match="unpacked file is far larger"):
            table_of(bomb, "bomb.xlsx")
        assert tracemalloc.get_traced_memory()[1] < 8 * 2**20
    finally:
        tracemalloc.stop()


def test_a_part_that_lies_about_its_size_is_stopped_while_it_is_read() -> None:
    bomb = bytearray(raw_xlsx(sheet_xml(" " * (90 * 2**20))))
    name = b"xl/worksheets/sheet1.xml"
    at = bomb.rfind(name) - 46
    bomb[at + 24 : at + 28] = (1000).to_bytes(4, "little")
    with pytest.raises(FileError):
        table_of(bytes(bomb), "bomb.xlsx")


def test_a_million_empty_rows_and_a_cell_far_out_cost_little() -> None:
    rows = "".join(f'<row r="{n}"/>' for n in range(3, 1_000_000))
    head = '<row r="1"><c r="A1" t="str"><v>Option</v></c><c r="XFD1" t="str"><v>Price</v></c></row>'
    last = '<row r="1048576"><c r="A1048576" t="str"><v>A</v></c><c r="XFD1048576"><v>3</v></c></row>'
    (grid,) = table_of(raw_xlsx(sheet_xml(head + rows + last)), "long.xlsx")
    assert len(grid.cells) == 4
    assert grid.columns == (0, 16383)
    assert grid.where(1048575, 16383) == "Sheet “S”, cell XFD1048576"


def test_endless_cells_are_refused() -> None:
    wide = "".join('<c t="str"><v>x</v></c>' for _ in range(16_384))
    with pytest.raises(FileError, match="unpacked file is far larger"):
        table_of(raw_xlsx(sheet_xml(f"<row>{wide}</row>" * 30)), "wide.xlsx")


def test_repeated_cells_of_a_spreadsheet_are_refused() -> None:
    cell = (
        '<table:table-cell office:value-type="string" table:number-columns-repeated="16384">'
        "<text:p>x</text:p></table:table-cell>"
    )
    table = (
        f'<table:table table:name="T"><table:table-row table:number-rows-repeated="1048576">{cell}'
        "</table:table-row></table:table>"
    )
    with pytest.raises(FileError, match="unpacked file is far larger"):
        table_of(ods(table), "wide.ods")


def test_links_to_other_files_are_not_followed_and_said() -> None:
    data = raw_xlsx(
        sheet_xml('<row><c t="str"><v>Option</v></c><c><f>[1]S!A1</f><v>3</v></c></row>'),
        **{"xl__externalLinks__externalLink1.xml": "<x/>"},
    )
    (grid,) = table_of(data, "linked.xlsx")
    assert "no other file was opened" in grid.notes[0]


def test_circular_formulas_are_only_read_for_what_was_stored() -> None:
    cells = '<c r="A1"><f>B1</f><v>1</v></c><c r="B1"><f>A1</f><v>2</v></c><c r="C1"><f>C1</f></c>'
    (grid,) = table_of(raw_xlsx(sheet_xml(f'<row r="1">{cells}</row>')), "circle.xlsx")
    assert [c.kind for c in grid.cells.values()] == [Kind.NUMBER, Kind.NUMBER, Kind.UNCOMPUTED]


def test_a_folder_and_a_missing_file_are_told(tmp_path: Path) -> None:
    for path, sentence in ((tmp_path, "This is a folder"), (tmp_path / "none.xlsx", "cannot be read")):
        with pytest.raises(FileError, match=sentence):
            read_table(path)


def test_an_enormous_file_is_refused_before_it_is_opened(tmp_path: Path) -> None:
    path = tmp_path / "big.csv"
    with path.open("wb") as stream:
        stream.truncate(40 * 2**20)
    with pytest.raises(FileError, match="larger than 32 MB"):
        read_table(path)


def test_an_empty_clipboard_is_told() -> None:
    with pytest.raises(FileError, match="no table on the clipboard"):
        table_of_clipboard(" \n")


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    for head in (b"", b"PK\x03\x04", b"\xff\xfe"):
        with suppress(FileError):
            assert table_of(head + data, "any")[0].cells


@given(st.integers(0, 5000), st.integers(0, 255))
def test_a_damaged_workbook_is_read_or_refused(at: int, byte: int) -> None:
    data = bytearray(INTACT)
    data[at % len(data)] = byte
    with suppress(FileError):
        assert table_of(bytes(data), "any.xlsx")[0].cells


@pytest.mark.parametrize("number", ["inf", "-INF", "nan", "1e999"])
def test_a_number_without_end_is_no_number(number: str) -> None:
    cell = f'<table:table-cell office:value-type="float" office:value="{number}"><text:p>x</text:p>'
    cell += "</table:table-cell>"
    table = f'<table:table table:name="T"><table:table-row>{cell}</table:table-row></table:table>'
    stored = raw_xlsx(sheet_xml(f"<row><c><v>{number}</v></c></row>"))
    for data in (ods(table), stored):
        (grid,) = table_of(data, "any")
        assert grid.cells[0, 0].kind is Kind.TEXT


@pytest.mark.parametrize("cell", ["9" * 100_000, "9," * 50_000, "." * 100_000, "(" * 100_000, "1 " * 50_000])
def test_a_cell_of_any_length_is_read_in_time_that_grows_with_it(cell: str) -> None:
    with limited(), suppress(FileError):
        grid = table_of_clipboard(f"Option\tPrice\t{cell}\nA\t1\t{cell}\nB\t{cell}\t2")
        layout = guess_layout(guess_orientation(grid))
        preview(presets.load("blank"), grid, layout, Target.PROJECT, name="x")


def test_a_format_of_any_length_is_read_in_time_that_grows_with_it() -> None:
    code = "[" * 1_000_000
    format_ = f'<numFmts><numFmt numFmtId="200" formatCode="{code}"/></numFmts>'
    styles = f'<styleSheet xmlns="{MAIN}">{format_}</styleSheet>'
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    rels = (
        f'<Relationships xmlns="{package}"><Relationship Id="r1" Type="{OFFICE}/worksheet" '
        f'Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="{OFFICE}/styles" Target="styles.xml"/>'
        "</Relationships>"
    )
    parts = {"xl__styles.xml": styles, "xl___rels__workbook.xml.rels": rels}
    with limited():
        assert table_of(raw_xlsx(sheet_xml("<row><c><v>1</v></c></row>"), **parts), "x.xlsx")
