# SPDX-License-Identifier: MIT
"""A worksheet of XlsxWriter for hundreds of thousands of cells.

XlsxWriter writes cell by cell through general functions, which takes most of an export's time. Here cells are
written as they were recorded, each row as XML in one piece. The XML is that of XlsxWriter, without its
optional `spans`.
"""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from typing import Any

from xlsxwriter.worksheet import Worksheet

from mcda_app.exchange.excel.layout.shaped_rows import ARRAY, BLANK, FORMULA, NUMBER, Cell, ShapedRow
from mcda_app.exchange.excel.references import letters
from mcda_app.exchange.excel.styled_workbook import Sheet
from mcda_app.exchange.excel.xlsx.markup import as_xml, escaped
from mcda_app.exchange.excel.xlsx.row_templates import RowTemplates


class FastWorksheet(Worksheet):  # type: ignore[misc]  # the library has no types
    """Writes the cells of a sheet. The library's own table stays empty."""

    fh: Any

    cells: Mapping[int, Mapping[int, Cell]]
    merged: Sequence[tuple[int, int, int]]
    indices: Mapping[str, int]
    templates: RowTemplates

    def take(self, sheet: Sheet, indices: Mapping[str, int], templates: RowTemplates) -> None:
        """indices  of the styles among the workbook's formats"""
        self.cells, self.merged = sheet.cells, sheet.merges
        self.indices, self.templates = indices, templates

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
        if self.cells:
            shapes = {id(row.shape): row.shape for row in self.cells.values() if isinstance(row, ShapedRow)}
            ends = [(shape[0].column, shape.end) for shape in shapes.values()]
            for row in self.cells.values():
                if not isinstance(row, ShapedRow):
                    last = max(row)
                    ends.append((min(row), last + row[last][5]))
            self._check_dimensions(min(self.cells), min(first for first, _ in ends))
            self._check_dimensions(max(self.cells), max(end for _, end in ends) - 1)
        super()._assemble_xml_file()

    def _write_rows(self) -> None:
        starts: dict[float | None, str] = {}
        parts: list[str] = []
        for row in sorted(self.cells.keys() | self.row_info.keys()):
            cells, info = self.cells.get(row), self.row_info.get(row)
            height = None if info is None else info.height
            if height not in starts:
                starts[height] = self._row_start(info)
            number = str(row + 1)
            if cells is None:
                parts.append(f'<row r="{number}"{starts[height][:-1]}/>')
                continue
            xml = self.templates.xml(number, cells) if isinstance(cells, ShapedRow) else None
            if xml is None:
                xml = self._row_xml(number, cells)
            parts.append(f'<row r="{number}"{starts[height]}{xml}</row>')
        self.fh.write("".join(parts))

    def _write_merge_cells(self) -> None:
        if not self.merged:
            return
        references = [
            f'<mergeCell ref="{letters(first)}{row + 1}:{letters(last)}{row + 1}"/>'
            for row, first, last in self.merged
        ]
        self.fh.write(f'<mergeCells count="{len(references)}">{"".join(references)}</mergeCells>')

    def _row_start(self, info: Any) -> str:
        """A row's start tag after its number, as the library writes it for rows with nothing but a height."""
        target, self.fh = self.fh, io.StringIO()
        self._write_row(0, None, info)
        tag = str(self.fh.getvalue())
        self.fh = target
        return tag.removeprefix('<row r="1"')

    def _row_xml(self, row: str, cells: Mapping[int, Cell]) -> str:
        """row  its number, counted from 1"""
        parts: list[str] = []
        texts, indices = self.str_table, self.indices
        for column, (kind, style, value, formula, rows, columns) in sorted(cells.items()):
            head = f'<c r="{letters(column)}{row}" s="{indices[style]}"'
            if kind == NUMBER:
                parts.append(f"{head}><v>{value:.16G}</v></c>")
            elif kind == BLANK:
                parts.append(f"{head}/>")
            elif kind == FORMULA:
                if isinstance(value, str) and value:
                    head += ' t="str"'
                    value = as_xml(escaped(value))
                parts.append(f"{head}><f>{as_xml(formula)}</f><v>{value}</v></c>")
            elif kind == ARRAY:
                if isinstance(value, str):
                    head += ' t="str"'
                    value = as_xml(value)
                place = f"{letters(column)}{row}"
                if rows > 1 or columns > 1:
                    place += f":{letters(column + columns - 1)}{int(row) + rows - 1}"
                parts.append(f'{head}><f t="array" ref="{place}">{as_xml(formula)}</f><v>{value}</v></c>')
                continue
            else:
                parts.append(f'{head} t="s"><v>{texts.indices_of([value])[0]}</v></c>')
            for covered in range(column + 1, column + columns):
                parts.append(f'<c r="{letters(covered)}{row}" s="{indices[style]}"/>')
        return "".join(parts)
