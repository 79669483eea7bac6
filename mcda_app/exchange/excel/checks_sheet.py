# SPDX-License-Identifier: MIT
"""The sheet of checks: the list of what to check, as the report has it, in cells."""

from __future__ import annotations

from mcda_app.exchange.excel.content import WorkbookContent
from mcda_app.exchange.excel.styled_workbook import Book
from mcda_app.exchange.excel.workshop_sheet import write_nodes


def write_checks(book: Book, content: WorkbookContent) -> None:
    """Write the sheet; nothing where the list is empty."""
    write_nodes(book, content.names.checks, content.checks)
