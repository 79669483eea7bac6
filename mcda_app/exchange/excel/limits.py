# SPDX-License-Identifier: MIT
"""How large a workbook may be: what is written can be read back, and what was not written here is bounded."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from mcda_app.errors import FileError
from mcda_app.exchange.tables.archive import MAX_FILE, MAX_TOTAL
from mcda_app.i18n import localised, tr

MAX_SHEET_CELLS = 1_000_000
"""Cells on one sheet of an exported workbook: five times as many as on one of any other."""
LARGER = 16
"""How many times as large as a part of another file one of an exported workbook may be."""


def require_readable_sheets(cells: Mapping[str, int]) -> None:
    """Refuse a workbook with a sheet that could not be read back.

    cells  how many there are, by the sheets' names

    Raises FileError for the first sheet with too many.
    """
    for sheet, count in cells.items():
        if count > MAX_SHEET_CELLS:
            sentence = tr("The sheet “{sheet}” would have {count} cells; at most {most} can be read back.")
            number, most = localised(count, ",.0f"), localised(MAX_SHEET_CELLS, ",.0f")
            raise FileError(sentence.format(sheet=sheet, count=number, most=most), remedy=_remedy())


def require_readable_file(data: bytes) -> None:
    """Refuse a file that could not be read back. Raises FileError."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        unpacked = sum(part.file_size for part in archive.infolist())
    if len(data) > MAX_FILE or unpacked > MAX_TOTAL:
        raise FileError(tr("The workbook would be too large to be read back."), remedy=_remedy())


def _remedy() -> str:
    return tr("Split the project into several, or save its data as a table or JSON.")
