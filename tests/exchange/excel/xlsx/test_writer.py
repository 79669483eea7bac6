# SPDX-License-Identifier: MIT
"""The package of an Excel workbook."""

from __future__ import annotations

import io
from zipfile import ZipFile

import openpyxl
import pytest
from xlsxwriter.format import Format
from xlsxwriter.packager import Packager
from xlsxwriter.sharedstrings import SharedStrings, SharedStringTable
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from mcda_app.exchange.excel import workbook
from mcda_app.files.project_file import loads
from tests.fuzz.reader import seed


def test_the_part_with_the_texts_is_named_where_no_sheet_has_a_chart() -> None:
    project = loads(seed("smallest.mcda").decode())
    data = workbook(project)
    assert data is not None
    package = ZipFile(io.BytesIO(data))
    assert not any(name.startswith("xl/charts/") for name in package.namelist())
    for part in ("[Content_Types].xml", "xl/_rels/workbook.xml.rels"):
        assert b"sharedStrings" in package.read(part), part
    book = openpyxl.load_workbook(io.BytesIO(data))
    assert project.title in {cell for sheet in book for row in sheet.values for cell in row}


@pytest.mark.parametrize(
    ("kind", "names"),
    [
        (Worksheet, ("_assemble_xml_file", "_check_dimensions", "_get_range_data", "_prepare_formula")),
        (Worksheet, ("_write_merge_cells", "_write_row", "_write_rows")),
        (SharedStringTable, ("_get_shared_string_index", "_sort_string_data")),
        (SharedStrings, ("_write_si", "_write_sst_strings")),
        (Packager, ("_create_package", "_filename")),
        (Workbook, ("_get_packager",)),
        (Format, ("_get_xf_index",)),
    ],
)
def test_what_is_overridden_or_called_of_the_librarys_own_is_there(
    kind: type, names: tuple[str, ...]
) -> None:
    """Under another name, the library would write its own table, which is empty, in place of the cells."""
    assert [name for name in names if name not in vars(kind)] == []
