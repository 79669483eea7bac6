# SPDX-License-Identifier: MIT
"""Rows of cells that look like many others: large workbooks have a hundred thousand of them.

What such rows have in common is kept once, so that a row is made, and written, in one piece rather than cell
by cell.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

TEXT, NUMBER, BLANK, FORMULA, ARRAY, LINK = range(6)
"""Kinds of cells."""

Cell = tuple[int, str, float | str, str, int, int]
"""Kind, style, value, formula (of a link: the sheet it leads to), and rows and columns that it covers.

A plain tuple: workbooks have millions. A value that is empty stands for none.
"""


class CellShape(NamedTuple):
    """A cell without its value and its formula.

    width  columns that it covers
    """

    column: int
    kind: int
    style: str
    width: int = 1


class RowShape(tuple[CellShape, ...]):
    """Cells from left to right."""

    @cached_property
    def texts(self) -> tuple[int, ...]:
        """Places of those with texts."""
        return tuple(n for n, cell in enumerate(self) if cell.kind == TEXT)

    @cached_property
    def formulas(self) -> tuple[int, ...]:
        """Places of those with formulas."""
        return tuple(n for n, cell in enumerate(self) if cell.kind in (FORMULA, ARRAY))

    @cached_property
    def merges(self) -> tuple[tuple[int, int], ...]:
        """First and last columns of those that cover several."""
        return tuple((cell.column, cell.column + cell.width - 1) for cell in self if cell.width > 1)

    @cached_property
    def end(self) -> int:
        """The column after the last."""
        return self[-1].column + self[-1].width

    @cached_property
    def without_text(self) -> dict[tuple[int, ...], RowShape]:
        """The same with blank cells in some places, as far as that was needed."""
        return {}

    def with_blanks(self, places: tuple[int, ...]) -> RowShape:
        """The same with blank cells in some places."""
        shape = self.without_text.get(places)
        if shape is None:
            cells = [cell._replace(kind=BLANK) if n in places else cell for n, cell in enumerate(self)]
            shape = self.without_text[places] = RowShape(cells)
        return shape


class ShapedRow(Mapping[int, Cell]):
    """The cells of a row by their columns.

    contents  the value of each cell; empty for none
    formulas  one for each cell, empty where it has none
    shared    whether other sheets have the same formulas in this row
    """

    __slots__ = ("contents", "formulas", "shape", "shared")

    def __init__(
        self,
        shape: RowShape,
        contents: Sequence[float | str],
        formulas: tuple[str, ...] = (),
        *,
        shared: bool = False,
    ) -> None:
        self.shape, self.contents, self.formulas, self.shared = shape, contents, formulas, shared

    def __getitem__(self, column: int) -> Cell:
        for n, cell in enumerate(self.shape):
            if cell.column == column:
                formula = self.formulas[n] if self.formulas else ""
                return cell.kind, cell.style, self.contents[n], formula, 1, cell.width
        raise KeyError(column)

    def from_left(self) -> list[tuple[int, Cell]]:
        """Columns and cells."""
        formulas = self.formulas or ("",) * len(self.shape)
        return [
            (cell.column, (cell.kind, cell.style, value, formula, 1, cell.width))
            for cell, value, formula in zip(self.shape, self.contents, formulas, strict=True)
        ]

    def __iter__(self) -> Iterator[int]:
        return (cell.column for cell in self.shape)

    def __len__(self) -> int:
        return len(self.shape)
