# SPDX-License-Identifier: MIT
"""The sheets that say what the report says, in cells: records, what to check, and points to note."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence

from mcda_app.exchange.excel.content import WorkbookContent
from mcda_app.exchange.excel.styled_workbook import Book
from mcda_app.exchange.report.document import Cell, Heading, Node, Paragraph, Table
from mcda_app.exchange.safe_text import safe_text
from mcda_app.exchange.tables.grid import Place

WIDTHS = (34, 18, 18, 18, 18, 18, 18)
AUDIT_WIDTHS = (7, 24, 24, 40, 70)
"""Of columns, in characters."""


def checksum(values: Mapping[Place, object]) -> str:
    """SHA-256 of a sheet's texts and numbers with their places, as hexadecimal digits.

    Numbers count to ten digits: other programs write the last ones differently.
    """
    texts = {
        place: f"{value:.10g}" if isinstance(value, int | float) else " ".join(str(value or "").split())
        for place, value in values.items()
    }
    lines = [f"{row},{column}:{text}" for (row, column), text in sorted(texts.items()) if text]
    return hashlib.sha256("\n".join(lines).encode("utf-8")).hexdigest()


def write_records(book: Book, content: WorkbookContent) -> tuple[str, str, str]:
    """Write what no project in a workbook has; the checksums of workshop, ballots and audit trail.

    An empty checksum stands for a sheet that there is nothing to write on.
    """
    return (
        write_nodes(book, content.names.workshop, content.workshop),
        write_nodes(book, content.names.ballots, content.ballots),
        write_nodes(book, content.names.audit, content.audit, AUDIT_WIDTHS, scrolls=True),
    )


def write_nodes(
    book: Book, name: str, nodes: Sequence[Node], widths: Sequence[int] = WIDTHS, *, scrolls: bool = False
) -> str:
    """Write the parts of a report on a sheet and return its checksum; without parts, neither of them.

    widths   of the columns, in characters
    scrolls  whether there is one long table, whose head stays in view and is printed on every page
    """
    if not nodes:
        return ""
    values: dict[Place, object] = {}

    def write(row: int, column: int, cell: Cell, style: str) -> None:
        if cell.number is None:
            sheet.text(row, column, cell.text, style)
            values[row, column] = safe_text(cell.text)
        else:
            sheet.number(row, column, cell.number.value, "share" if cell.number.is_share else "figure")
            values[row, column] = cell.number.value

    sheet = book.sheet(name)
    for column, width in enumerate(widths):
        sheet.columns(column, column, width)
    row = 0
    for node in nodes:
        if isinstance(node, Heading):
            row += node.level > 1
            write(row, 0, Cell(node.text), "title" if node.level == 1 else "heading")
            row += 1
        elif isinstance(node, Paragraph):
            mark = "• " if node.style == "bullet" else ""
            text = mark + node.text
            sheet.merged(row, 0, len(widths) - 1, text, "plain")
            values[row, 0] = safe_text(text)
            row += 1
        elif isinstance(node, Table):
            sheet.heads(row, 0, list(node.head))
            if scrolls:
                sheet.freeze(row + 1, 0)
                sheet.repeat_row(row)
            values.update({(row, m): safe_text(text) for m, text in enumerate(node.head)})
            for n, cells in enumerate(node.rows, row + 1):
                for m, cell in enumerate(cells):
                    write(n, m, cell, "name" if cell.bold else "text" if scrolls else "plain")
            row += len(node.rows) + 2
    return checksum(values)


def write_tasks(book: Book, content: WorkbookContent) -> None:
    """Write the sheet of what to check; nothing where the list is empty."""
    write_nodes(book, content.names.tasks, content.tasks)


def write_cautions(book: Book, content: WorkbookContent) -> None:
    """Write the sheet of points to note; nothing where there are none."""
    write_nodes(book, content.names.cautions, content.cautions)
