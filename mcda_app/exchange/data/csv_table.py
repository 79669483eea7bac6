# SPDX-License-Identifier: MIT
"""Comma-separated text: the long table for data programs.

Texts that a spreadsheet program would take for formulas get an apostrophe in front, which importing
takes away again.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from mcda_app.domain.project import Project
from mcda_app.exchange.data.long_table import LongRow, long_rows
from mcda_app.exchange.tables.text import escape_formula

MARK = "\ufeff"
"""What makes Excel read a text file as UTF-8."""


def long_csv(project: Project) -> str:
    """One line a score; numbers in full, missing ones empty."""
    return csv_text([LongRow._fields, *long_rows(project)])


def csv_text(rows: Iterable[Iterable[object]]) -> str:
    """Rows as comma-separated text that Excel reads as UTF-8; no cell of it is taken for a formula."""
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\r\n")
    for row in rows:
        writer.writerow([_plain(cell) for cell in row])
    return MARK + stream.getvalue()


def _plain(cell: object) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    return escape_formula(cell) if isinstance(cell, str) else repr(cell)
