# SPDX-License-Identifier: MIT
"""A worksheet of XlsxWriter for hundreds of thousands of cells.

XlsxWriter writes cell by cell through general functions, which takes most of an export's time. Here cells are
written as they were recorded, each row as XML in one piece. The XML is that of XlsxWriter, without its
optional `spans`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from xlsxwriter.worksheet import Worksheet

from mcda_app.exchange.excel.styled_workbook import ARRAY, BLANK, FORMULA, NUMBER, Cell
from mcda_app.exchange.tables.grid import column_name

_letters = lru_cache(maxsize=1024)(column_name)
_MARKUP = re.compile("[&<>]")
_ESCAPE_LIKE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_NOT_IN_XML = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]")


def escaped(text: str) -> str:
    """A text with escapes for the characters that XML cannot hold, and with no others.

    ``_x0041_`` in a cell stands for the letter A, so that a text which says so itself has its first
    underscore written as ``_x005F_``.
    """
    return _NOT_IN_XML.sub(lambda character: f"_x{ord(character[0]):04X}_", _ESCAPE_LIKE.sub("_x005F_", text))


def _as_xml(text: str) -> str:
    if _MARKUP.search(text) is None:
        return text
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


class FastWorksheet(Worksheet):  # type: ignore[misc]  # the library has no types
    """Writes the cells of a sheet. The library's own table stays empty."""

    cells: Mapping[int, Mapping[int, Cell]]
    indices: Mapping[str, int]

    def take(self, cells: Mapping[int, Mapping[int, Cell]], indices: Mapping[str, int]) -> None:
        """indices  of the styles among the workbook's formats"""
        self.cells, self.indices = cells, indices

    def _get_range_data(self, row_start: int, col_start: int, row_end: int, col_end: int) -> list[Any]:
        """Values of cells, for a chart."""
        values: list[Any] = []
        for row in range(row_start, row_end + 1):
            for column in range(col_start, col_end + 1):
                cell = self.cells.get(row, {}).get(column)
                value = None if cell is None else cell[2]
                values.append(f"{value:.16g}" if cell is not None and cell[0] == NUMBER else value)
        return values

    def _prepare_formula(self, formula: str, expand_future_functions: bool = False) -> str:
        # The library searches each formula for functions of newer Excels to rewrite. None is used here.
        return str(formula.removeprefix("{").removeprefix("=").removesuffix("}"))

    def _assemble_xml_file(self) -> None:
        for row, cells in self.cells.items():
            if cells:
                self._check_dimensions(row, min(cells))
                last = max(cells)
                self._check_dimensions(row, last + cells[last][5] - 1)
        super()._assemble_xml_file()

    def _write_rows(self) -> None:
        write = self.fh.write
        for row in sorted(self.cells.keys() | self.row_info.keys()):
            cells, info = self.cells.get(row), self.row_info.get(row)
            if cells:
                self._write_row(row, None, info)
                write(self._row_xml(str(row + 1), cells))
                self._xml_end_tag("row")
            elif info is not None:
                self._write_empty_row(row, None, info)

    def _row_xml(self, row: str, cells: Mapping[int, Cell]) -> str:
        """row  its number, counted from 1"""
        parts = []
        text_index, indices = self.str_table._get_shared_string_index, self.indices
        for column in sorted(cells):
            kind, style, value, formula, rows, columns = cells[column]
            head = f'<c r="{_letters(column)}{row}" s="{indices[style]}"'
            if kind == NUMBER:
                parts.append(f"{head}><v>{value:.16G}</v></c>")
            elif kind == BLANK:
                parts.append(f"{head}/>")
            elif kind == FORMULA:
                if isinstance(value, str) and value:
                    head += ' t="str"'
                    value = _as_xml(escaped(value))
                parts.append(f"{head}><f>{_as_xml(formula)}</f><v>{value}</v></c>")
            elif kind == ARRAY:
                if isinstance(value, str):
                    head += ' t="str"'
                    value = _as_xml(value)
                place = f"{_letters(column)}{row}"
                if rows > 1 or columns > 1:
                    place += f":{_letters(column + columns - 1)}{int(row) + rows - 1}"
                parts.append(f'{head}><f t="array" ref="{place}">{_as_xml(formula)}</f><v>{value}</v></c>')
                continue
            else:
                parts.append(f'{head} t="s"><v>{text_index(value)}</v></c>')
            for covered in range(column + 1, column + columns):
                parts.append(f'<c r="{_letters(covered)}{row}" s="{indices[style]}"/>')
        return "".join(parts)
