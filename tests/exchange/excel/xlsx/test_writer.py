# SPDX-License-Identifier: MIT
"""The package of an Excel workbook."""

from __future__ import annotations

import io
from zipfile import ZipFile

import openpyxl

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
