# SPDX-License-Identifier: MIT
"""The workshop's sheet: what the report says of it, in cells."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from mcda_app.analysis.ranking.evaluation import Evaluator
from mcda_app.domain.project import Project
from mcda_app.exchange.excel.styled_workbook import Book
from mcda_app.exchange.report.document import Heading, Paragraph, Table
from mcda_app.exchange.report.workshop_chapter import workshop_nodes
from mcda_app.exchange.safe_text import safe_text
from mcda_app.exchange.tables.grid import Place
from mcda_app.i18n import tr_lazy

WORKSHOP = tr_lazy("Workshop")
COLUMNS, WIDE, NARROW = 6, 34, 18


def checksum(texts: Mapping[Place, str]) -> str:
    """SHA-256 of a sheet's texts with their places, as hexadecimal digits."""
    lines = [
        f"{row},{column}:{' '.join(text.split())}" for (row, column), text in sorted(texts.items()) if text
    ]
    return hashlib.sha256("\n".join(lines).encode("utf-8")).hexdigest()


def write_workshop(book: Book, project: Project, evaluator: Evaluator) -> str:
    """Write the sheet and return its checksum; nothing and empty without a workshop."""
    nodes = list(workshop_nodes(project, evaluator))
    if not nodes:
        return ""
    texts: dict[Place, str] = {}

    def write(row: int, column: int, text: str, style: str) -> None:
        sheet.text(row, column, text, style)
        texts[row, column] = safe_text(text)

    sheet = book.sheet(str(WORKSHOP))
    sheet.raw.set_column(0, 0, WIDE)
    sheet.raw.set_column(1, COLUMNS, NARROW)
    row = 0
    for node in nodes:
        if isinstance(node, Heading):
            row += node.level > 1
            write(row, 0, node.text, "title" if node.level == 1 else "heading")
            row += 1
        elif isinstance(node, Paragraph):
            mark = "• " if node.style == "bullet" else ""
            told = mark + node.text
            sheet.raw.merge_range(row, 0, row, COLUMNS, "", book.styles["plain"])
            write(row, 0, told, "text")
            sheet.grow(row, told, WIDE + COLUMNS * NARROW)
            row += 1
        elif isinstance(node, Table):
            sheet.heads(row, 0, list(node.head))
            texts.update({(row, m): safe_text(text) for m, text in enumerate(node.head)})
            for n, cells in enumerate(node.rows, row + 1):
                for m, cell in enumerate(cells):
                    write(n, m, cell.text, "name" if cell.bold else "plain")
                longest = max(range(len(cells)), key=lambda m: len(cells[m].text) / (NARROW if m else WIDE))
                sheet.grow(n, cells[longest].text, NARROW if longest else WIDE)
            row += len(node.rows) + 2
    return checksum(texts)
