# SPDX-License-Identifier: MIT
"""Blocks of an issue's sheet: a row for each option, a column for each criterion."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from mcda_app.exchange.excel.issue_content import IssueContent
from mcda_app.exchange.excel.layout.shaped_rows import FORMULA, TEXT, CellShape
from mcda_app.exchange.excel.references import Block
from mcda_app.exchange.excel.styled_workbook import Book, Formulas, Sheet
from mcda_app.i18n import tr

NAME, FIRST = 0, 1
"""The columns of options' names and of the first criterion."""


class OptionBlocks:
    """Writes blocks below each other.

    row  the next that is free
    """

    def __init__(self, book: Book, content: IssueContent, name: str) -> None:
        """name  of the sheet"""
        self.book, self.content, self.name = book, content, name
        self.sheet: Sheet = book.sheet(name)
        self.criteria = content.criteria
        self.n, self.m = len(content.options), len(content.criteria)
        self.row = 0

    def _heading(self, text: str) -> None:
        self.sheet.text(self.row, 0, text, "heading")
        self.row += 1

    def _block_place(self, columns: int, gap: int = 1) -> Block:
        """A place for a heading, a head row and one row an option."""
        block = Block(self.row + 2, FIRST, self.n, columns)
        self.row = block.row + self.n + gap
        return block

    def _option_heads(self, title: str) -> Block:
        """A heading and the criteria's titles; returns the place of the numbers below them."""
        self._heading(title)
        self.sheet.heads(self.row, 0, [tr("Option"), *(c.title for c in self.criteria)])
        self.row += 1
        block = Block(self.row, FIRST, self.n, self.m)
        self.row += self.n + 1
        return block

    def _option_rows(self, title: str) -> Block:
        """The same, with the options' names beside the numbers."""
        block = self._option_heads(title)
        for k, option in enumerate(self.content.options):
            self.sheet.text(block.row + k, 0, option.title, "name")
        return block

    def _fill(
        self,
        block: Block,
        formulas: Formulas,
        values: Sequence[Sequence[float | None]],
        style: str = "number",
        *,
        kind: int = FORMULA,
        last: tuple[str, Sequence[float | None]] | None = None,
        shared: bool = True,
    ) -> None:
        """Write the options' names, and a formula for each of them and each criterion.

        formulas  (options,) those of each option's cells, as `_rows_of` gives them
        values    (options, criteria)
        last      the style of one more column, and its values
        shared    whether the formulas are those of `Book.formulas`
        """
        cells = [CellShape(NAME, TEXT, "name")]
        cells += [CellShape(FIRST + j, kind, style) for j in range(self.m)]
        if last is not None:
            cells.append(CellShape(FIRST + self.m, FORMULA, last[0]))
        shape = self.book.shape(*cells)
        for k, (option, line) in enumerate(zip(self.content.options, values, strict=True)):
            contents = [option.title, *line, *(() if last is None else (last[1][k],))]
            self.sheet.shaped(block.row + k, shape, contents, formulas[k], shared=shared)

    def _rows_of(
        self, formula: Callable[[int, int], str], last: Callable[[int], str] | None = None
    ) -> Formulas:
        """The formulas of a block; an option's name, in the first column, has none.

        formula  of an option and a criterion
        last     of an option, in one more column
        """
        return tuple(
            ("", *(formula(k, j) for j in range(self.m)), *(() if last is None else (last(k),)))
            for k in range(self.n)
        )


def by_option(columns: Sequence[Sequence[float | None]]) -> list[tuple[float | None, ...]]:
    """(options, criteria) of (criteria, options)."""
    return list(zip(*columns, strict=True))
