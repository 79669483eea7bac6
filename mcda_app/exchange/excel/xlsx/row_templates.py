# SPDX-License-Identifier: MIT
"""Rows of the same shape as XML, each in one piece: a template that their values are put into."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from mcda_app.exchange.excel.layout.shaped_rows import (
    ARRAY,
    BLANK,
    FORMULA,
    NUMBER,
    CellShape,
    RowShape,
    ShapedRow,
)
from mcda_app.exchange.excel.references import letters
from mcda_app.exchange.excel.xlsx.markup import as_xml

_ROW = "\0"
"""Stands for the row's number, which no text of a template has."""


class _Template(NamedTuple):
    """A row's XML.

    xml       with `_ROW` for its number; ``%s`` for a formula and for a value, and for the index of a text
    filled    places of the cells that are not blank
    texts     places of those with texts
    formulas  places of those with formulas, and whether no text may be their result
    strings   how many values are texts, or empty, if no formula's is
    """

    xml: str
    filled: tuple[int, ...]
    texts: tuple[int, ...]
    formulas: tuple[tuple[int, bool], ...]
    strings: int


class RowTemplates:
    """The templates of a workbook."""

    def __init__(self, styles: Mapping[str, int], indices_of: Callable[[list[str]], list[int]]) -> None:
        """styles      their indices among the workbook's formats
        indices_of  returns the indices of texts among the workbook's
        """
        self._styles, self._indices_of = styles, indices_of
        # By identity: comparing shapes and formulas would take as long as writing them.
        self._templates: dict[int, tuple[RowShape, _Template]] = {}
        self._with_formulas: dict[tuple[int, int, str], tuple[tuple[str, ...], str]] = {}

    def xml(self, row: str, cells: ShapedRow) -> str | None:
        """The cells of a row; None where a formula has a text for its result, which is written differently.

        row  its number, counted from 1
        """
        template, values = self._template(cells.shape), cells.contents
        if template.formulas and _has_text_result(template, values):
            return None
        indices = self._indices_of([str(values[n]) for n in template.texts])
        if len(template.texts) == len(template.filled):
            return template.xml.replace(_ROW, row) % tuple(indices)
        filled: list[object] = list(values)
        for n, index in zip(template.texts, indices, strict=True):
            filled[n] = index
        if len(template.filled) < len(filled):
            filled = [filled[n] for n in template.filled]
        if not template.formulas:
            return template.xml.replace(_ROW, row) % tuple(filled)
        if cells.shared:
            return self._shared(row, cells) % tuple(filled)
        arguments: list[object] = []
        for n, value in zip(template.filled, filled, strict=True):
            if cells.formulas[n]:
                arguments.append(as_xml(cells.formulas[n]))
            arguments.append(value)
        return template.xml.replace(_ROW, row) % tuple(arguments)

    def _shared(self, row: str, cells: ShapedRow) -> str:
        """The template with the formulas that other sheets have in this row too."""
        key = id(cells.shape), id(cells.formulas), row
        known = self._with_formulas.get(key)
        if known is None:
            parts = [
                self._cell(cell, as_xml(formula).replace("%", "%%"))
                for cell, formula in zip(cells.shape, cells.formulas, strict=True)
            ]
            known = self._with_formulas[key] = cells.formulas, "".join(parts).replace(_ROW, row)
        return known[1]

    def _template(self, shape: RowShape) -> _Template:
        known = self._templates.get(id(shape))
        if known is None:
            known = self._templates[id(shape)] = shape, self._made(shape)
        return known[1]

    def _made(self, shape: RowShape) -> _Template:
        kinds = [cell.kind for cell in shape]
        formulas = tuple((n, kind == ARRAY) for n, kind in enumerate(kinds) if kind in (FORMULA, ARRAY))
        return _Template(
            "".join(map(self._cell, shape)),
            tuple(n for n, kind in enumerate(kinds) if kind != BLANK),
            tuple(n for n, kind in enumerate(kinds) if kind not in (FORMULA, ARRAY, NUMBER, BLANK)),
            formulas,
            sum(kind not in (FORMULA, ARRAY, NUMBER) for kind in kinds),
        )

    def _cell(self, cell: CellShape, formula: str = "%s") -> str:
        place = f"{letters(cell.column)}{_ROW}"
        style = self._styles[cell.style]
        head = f'<c r="{place}" s="{style}"'
        covered = "".join(
            f'<c r="{letters(column)}{_ROW}" s="{style}"/>'
            for column in range(cell.column + 1, cell.column + cell.width)
        )
        if cell.kind == BLANK:
            return f"{head}/>{covered}"
        if cell.kind == NUMBER:
            return f"{head}><v>%.16G</v></c>{covered}"
        if cell.kind == FORMULA:
            return f"{head}><f>{formula}</f><v>%s</v></c>{covered}"
        if cell.kind == ARRAY:
            return f'{head}><f t="array" ref="{place}">{formula}</f><v>%s</v></c>'
        return f'{head} t="s"><v>%s</v></c>{covered}'


def _has_text_result(template: _Template, values: Sequence[float | str]) -> bool:
    """Whether a formula's result is a text; an empty one counts for a formula on ranges only."""
    if [*map(type, values)].count(str) == template.strings:
        return False
    return any(
        isinstance(values[n], str) and (on_ranges or values[n] != "") for n, on_ranges in template.formulas
    )
