# SPDX-License-Identifier: MIT
"""The sheets of checks and of what to mind, as the report has it, in cells."""

from __future__ import annotations

from mcda_app.exchange.excel.content import WorkbookContent
from mcda_app.exchange.excel.styled_workbook import Book
from mcda_app.exchange.excel.workshop_sheet import write_nodes


def write_checks(book: Book, content: WorkbookContent) -> None:
    """Write the sheet; nothing where the list is empty."""
    write_nodes(book, content.names.checks, content.checks)


def write_cautions(book: Book, content: WorkbookContent) -> None:
    """Write the sheet of what to mind; nothing where there is nothing."""
    write_nodes(book, content.names.cautions, content.cautions)
