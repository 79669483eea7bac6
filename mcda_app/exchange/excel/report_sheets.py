# SPDX-License-Identifier: MIT
"""The sheets “What to check” and “Points to note”: what the report says of both, in cells."""

from __future__ import annotations

from mcda_app.exchange.excel.content import WorkbookContent
from mcda_app.exchange.excel.styled_workbook import Book
from mcda_app.exchange.excel.workshop_sheet import write_nodes


def write_tasks(book: Book, content: WorkbookContent) -> None:
    """Write the sheet of what to check; nothing where the list is empty."""
    write_nodes(book, content.names.tasks, content.tasks)


def write_cautions(book: Book, content: WorkbookContent) -> None:
    """Write the sheet of points to note; nothing where there are none."""
    write_nodes(book, content.names.cautions, content.cautions)
