# SPDX-License-Identifier: MIT
"""The workshop's sheets: the chapter that the report has on it, in cells, and its ballots in numbers."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence

from mcda_app.exchange.excel.content import WorkbookContent
from mcda_app.exchange.excel.styled_workbook import Book
from mcda_app.exchange.report.document import Cell, Heading, Node, Paragraph, Table
from mcda_app.exchange.safe_text import safe_text
from mcda_app.exchange.tables.grid import Place

COLUMNS, WIDE, NARROW = 6, 34, 18


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


def write_workshop(book: Book, content: WorkbookContent) -> tuple[str, str]:
    """Write the sheets and return the checksum of each: of the workshop and of its ballots.

    An empty checksum stands for a sheet that there is nothing to write on.
    """
    return (
        write_nodes(book, content.names.workshop, content.workshop),
        write_nodes(book, content.names.ballots, content.ballots),
    )


def write_nodes(book: Book, name: str, nodes: Sequence[Node]) -> str:
    """Write the parts of a report on a sheet and return its checksum; without parts, neither of them."""
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
    sheet.columns(0, 0, WIDE)
    sheet.columns(1, COLUMNS, NARROW)
    row = 0
    for node in nodes:
        if isinstance(node, Heading):
            row += node.level > 1
            write(row, 0, Cell(node.text), "title" if node.level == 1 else "heading")
            row += 1
        elif isinstance(node, Paragraph):
            mark = "• " if node.style == "bullet" else ""
            text = mark + node.text
            sheet.merged(row, 0, COLUMNS, text, "plain")
            values[row, 0] = safe_text(text)
            row += 1
        elif isinstance(node, Table):
            sheet.heads(row, 0, list(node.head))
            values.update({(row, m): safe_text(text) for m, text in enumerate(node.head)})
            for n, cells in enumerate(node.rows, row + 1):
                for m, cell in enumerate(cells):
                    write(n, m, cell, "name" if cell.bold else "plain")
            row += len(node.rows) + 2
    return checksum(values)
