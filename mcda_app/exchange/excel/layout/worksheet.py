# SPDX-License-Identifier: MIT
"""A worksheet of XlsxWriter for hundreds of thousands of cells.

XlsxWriter writes cell by cell through general functions, which takes most of an export's time. The cells are
stored in its table as it stores them, but without its checks of what this program never passes, and each row
becomes XML in one piece. The XML is that of XlsxWriter, without its optional `spans`.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from xlsxwriter.worksheet import (
    CellArrayFormulaTuple,
    CellBlankTuple,
    CellFormulaTuple,
    CellNumberTuple,
    CellStringTuple,
    Worksheet,
)

from mcda_app.exchange.tables.grid import column_name

_letters = lru_cache(maxsize=1024)(column_name)
_MARKUP = re.compile("[&<>]")


def _as_xml(text: str) -> str:
    if _MARKUP.search(text) is None:
        return text
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


class FastWorksheet(Worksheet):  # type: ignore[misc]  # the library has no types
    """Takes cells and formulas as they are."""

    def put_text(self, row: int, column: int, text: str, cell_format: Any) -> None:
        """text  at most as long as a cell can hold; an empty one leaves the cell blank"""
        if not text:
            self.put_blank(row, column, cell_format)
            return
        index = self.str_table._get_shared_string_index(text)
        self.table[row][column] = CellStringTuple(index, cell_format)

    def put_number(self, row: int, column: int, number: float, cell_format: Any) -> None:
        self.table[row][column] = CellNumberTuple(number, cell_format)

    def put_blank(self, row: int, column: int, cell_format: Any) -> None:
        self.table[row][column] = CellBlankTuple(cell_format)

    def put_formula(self, row: int, column: int, formula: str, value: float | str, cell_format: Any) -> None:
        """formula  without an equals sign"""
        self.table[row][column] = CellFormulaTuple(formula, cell_format, value)

    def put_array(
        self,
        row: int,
        column: int,
        formula: str,
        value: float | str,
        cell_format: Any,
        size: tuple[int, int] = (1, 1),
    ) -> None:
        """formula  without an equals sign and braces
        size     rows and columns that it fills
        """
        place = f"{_letters(column)}{row + 1}"
        if size != (1, 1):
            place += f":{_letters(column + size[1] - 1)}{row + size[0]}"
        self.table[row][column] = CellArrayFormulaTuple(formula, cell_format, value, place, "static")

    def put_merged(self, row: int, column: int, last: int, text: str, cell_format: Any) -> None:
        """A text across columns of a row that no other such text covers."""
        self.put_text(row, column, text, cell_format)
        for covered in range(column + 1, last + 1):
            self.put_blank(row, covered, cell_format)
        self.merge.append([row, column, row, last])

    def _prepare_formula(self, formula: str, expand_future_functions: bool = False) -> str:
        # The library searches each formula for functions of newer Excels to rewrite. None is used here.
        return str(formula.removeprefix("{").removeprefix("=").removesuffix("}"))

    def _assemble_xml_file(self) -> None:
        for row, cells in self.table.items():
            if cells:
                self._check_dimensions(row, min(cells))
                self._check_dimensions(row, max(cells))
        super()._assemble_xml_file()

    def _write_rows(self) -> None:
        write = self.fh.write
        for row in sorted(self.table.keys() | self.row_info.keys()):
            cells, info = self.table.get(row), self.row_info.get(row)
            if cells:
                self._write_row(row, None, info)
                number = str(row + 1)
                write("".join([self._cell_xml(number, column, cells[column]) for column in sorted(cells)]))
                self._xml_end_tag("row")
            elif info is not None:
                self._write_empty_row(row, None, info)

    def _cell_xml(self, row: str, column: int, cell: Any) -> str:
        """row  its number, counted from 1"""
        head = f'<c r="{_letters(column)}{row}"'
        if cell.format is not None:
            head += f' s="{cell.format._get_xf_index()}"'
        kind = type(cell)
        if kind is CellFormulaTuple:
            value = cell.value
            if isinstance(value, str) and value:
                head += ' t="str"'
                value = _as_xml(value)
            return f"{head}><f>{_as_xml(cell.formula)}</f><v>{value}</v></c>"
        if kind is CellStringTuple:
            return f'{head} t="s"><v>{cell.string}</v></c>'
        if kind is CellNumberTuple:
            return f"{head}><v>{cell.number:.16G}</v></c>"
        if kind is CellBlankTuple:
            return f"{head}/>"
        assert kind is CellArrayFormulaTuple, kind
        value = cell.value
        if isinstance(value, str):
            head += ' t="str"'
            value = _as_xml(value)
        return f'{head}><f t="array" ref="{cell.range}">{_as_xml(cell.formula)}</f><v>{value}</v></c>'
