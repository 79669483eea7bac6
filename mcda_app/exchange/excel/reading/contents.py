# SPDX-License-Identifier: MIT
"""All that a reader of a workbook can see or follow: values, formulas, lists, notes, charts, names.

Two programs save the same workbook with other XML; what is kept here is what that XML means.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from mcda_app.exchange.excel.formula import normalised
from mcda_app.exchange.excel.reading.drawings import ChartContent, DrawingReader
from mcda_app.exchange.tables.archive import Attributes, too_large
from mcda_app.exchange.tables.grid import Cell, Grid, Kind, Place, finite, parse_place
from mcda_app.exchange.tables.xlsx import MAX_CELLS, Workbook, plain_text

Value = float | str
PROPERTIES = frozenset({"title", "subject", "description", "keywords", "category"})
_BUILT_IN = {"0": "General", "1": "0", "2": "0.00", "9": "0%", "10": "0.00%", "11": "0.00E+00", "49": "@"}
_OBJECTS = frozenset({"sparkline", "oleObject", "control", "picture", "tablePart", "pivotTableDefinition"})
_MAX_IN_RANGE = 100_000


class Content(NamedTuple):
    """A cell: what it shows, and the formula that it follows from, as it was written.

    value    None for a formula without a stored value: never worked out, or an empty text
    formula  empty for a value that was typed; cells of one array share it, with their range
    shown    how numbers are shown: a number format
    """

    value: Value | None
    formula: str
    shown: str


@dataclass
class SheetContent:
    """A sheet.

    state     visible, hidden or veryHidden; the kind of sheet where it has no cells
    lists     cell to what may be chosen or typed there, and what is said about it
    objects   pictures, shapes with their texts, comments and the like, in the order of the file
    """

    name: str
    state: str
    cells: dict[Place, Content] = field(default_factory=dict)
    lists: dict[Place, tuple[str, ...]] = field(default_factory=dict)
    links: dict[Place, str] = field(default_factory=dict)
    merged: set[str] = field(default_factory=set)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    objects: list[str] = field(default_factory=list)
    charts: list[ChartContent] = field(default_factory=list)
    printed: str = ""

    @cached_property
    def grid(self) -> Grid:
        """The cells as readers of tables take them."""
        cells: dict[Place, Cell] = {}
        for place, content in self.cells.items():
            value = content.value
            if value is None:
                cells[place] = Cell("", Kind.UNCOMPUTED, place)
            elif isinstance(value, float):
                cells[place] = Cell(value, Kind.NUMBER, place)
            elif value.strip():
                error = value.startswith("#") and bool(content.formula)
                cells[place] = Cell(value, Kind.ERROR if error else Kind.TEXT, place)
        return Grid(self.name, cells)


@dataclass
class Contents:
    """A workbook.

    names       defined name to its formula, written one way
    properties  what the file's properties say
    """

    sheets: dict[str, SheetContent]
    names: dict[str, str]
    properties: dict[str, str]


def read_contents(data: bytes, where: str) -> Contents:
    """Everything; raises FileError for what cannot be read."""
    book = Workbook(data, where)
    sheets: list[tuple[str, str, str]] = []
    names: dict[str, str] = {}
    taking: list[str] = []
    relations = {key: (kind, target) for kind, key, target in book.relations(book.main_part)}

    def start(tag: str, values: Attributes) -> None:
        taking.clear()
        if tag == "sheet":
            kind, target = relations.get(values.get("id", ""), ("", ""))
            state = values.get("state", "visible")
            if not kind.endswith("/worksheet"):
                state, target = kind.rpartition("/")[2] or "?", ""
            sheets.append((plain_text(values.get("name", "")), state, target))
        elif tag == "definedName":
            scope = values.get("localSheetId", "")
            taking.append(values.get("name", "") + (f" ({scope})" if scope else ""))
            taking.append("")

    def text(piece: str) -> None:
        if taking:
            taking[1] += piece

    def end(tag: str) -> None:
        if tag == "definedName" and taking and not taking[0].startswith("_xlnm."):
            names[taking[0]] = normalised(taking[1])
        taking.clear()

    book.archive.parse(book.main_part, start, end, text)
    formats = _formats(book)
    found: dict[str, SheetContent] = {}
    for name, state, part in sheets:
        sheet = SheetContent(name, state)
        if part:
            _SheetReader(book, part, sheet, formats).read()
        found[name] = sheet
    return Contents(found, names, _properties(book))


def _formats(book: Workbook) -> list[str]:
    """The number format of each cell style, written one way."""
    codes, styles, inside = dict(_BUILT_IN), list[str](), [False]

    def start(tag: str, values: Attributes) -> None:
        if tag == "numFmt":
            codes[values.get("numFmtId", "")] = values.get("formatCode", "")
        elif tag == "cellXfs":
            inside[0] = True
        elif tag == "xf" and inside[0]:
            number = values.get("numFmtId", "0")
            styles.append(re.sub(r'\\|"|\[\$[^\]]*\]', "", codes.get(number, number)).casefold())

    def end(tag: str) -> None:
        if tag == "cellXfs":
            inside[0] = False

    if book.styles_part in book.archive:
        book.archive.parse(book.styles_part, start, end)
    return styles


def _properties(book: Workbook) -> dict[str, str]:
    found: dict[str, str] = {}
    open_tag = [""]

    def start(tag: str, _values: Attributes) -> None:
        open_tag[0] = tag

    def text(piece: str) -> None:
        if open_tag[0] in PROPERTIES:
            found[open_tag[0]] = found.get(open_tag[0], "") + piece

    def end(_tag: str) -> None:
        open_tag[0] = ""

    for kind, _key, target in book.relations(""):
        if kind.endswith("/core-properties") and target in book.archive:
            book.archive.parse(target, start, end, text)
    return {name: value.strip() for name, value in found.items() if value.strip()}


def _places(reference: str) -> Iterator[Place]:
    """The cells of ranges such as ``A1:B2 D4``; none of one too large to have been meant."""
    left = _MAX_IN_RANGE
    for part in reference.split():
        first, _, last = part.partition(":")
        top, bottom = parse_place(first), parse_place(last or first)
        if top is None or bottom is None:
            continue
        left -= max(0, bottom[0] - top[0] + 1) * max(0, bottom[1] - top[1] + 1)
        if left < 0:
            return
        for row in range(top[0], bottom[0] + 1):
            for column in range(top[1], bottom[1] + 1):
                yield row, column


class _SheetReader:
    """Reads one sheet and the drawings and comments that belong to it."""

    def __init__(self, book: Workbook, part: str, sheet: SheetContent, formats: list[str]) -> None:
        self._book, self._part, self._sheet, self._formats = book, part, sheet, formats
        self._at: Place = (-1, -1)
        self._cell: Attributes = {}
        self._formula: Attributes | None = None
        self._parts: dict[str, str] = {}
        self._taking = ""
        self._list: Attributes | None = None
        self._shared: dict[str, tuple[Place, str]] = {}
        self._arrays: list[tuple[str, str]] = []
        self._printing = False

    def read(self) -> None:
        archive = self._book.archive
        archive.parse(self._part, self._start, self._end, self._text)
        for reference, formula in self._arrays:
            for place in _places(reference):
                held = self._sheet.cells.get(place, Content(None, "", ""))
                self._sheet.cells[place] = held._replace(formula=formula)
        for kind, _key, target in self._book.relations(self._part):
            if target not in archive:
                continue
            if kind.endswith("/drawing"):
                reader = DrawingReader(self._book, target)
                self._sheet.objects += reader.objects
                self._sheet.charts += reader.charts
            elif kind.endswith(("omments", "/threadedComment")):
                self._sheet.objects += _comments(self._book, target)

    def _start(self, tag: str, values: Attributes) -> None:
        sheet = self._sheet
        if tag == "row":
            number = values.get("r", "")
            row = int(number) - 1 if number.isdecimal() and len(number) < 8 else self._at[0] + 1
            self._at = row, -1
            if values.get("hidden") in ("1", "true"):
                sheet.hidden_rows.add(row)
        elif tag == "c":
            self._at = parse_place(values.get("r", "")) or (self._at[0], self._at[1] + 1)
            self._cell, self._formula, self._parts = values, None, {}
        elif tag == "f" and self._list is None:
            self._formula, self._taking = values, "f"
        elif tag in ("v", "t"):
            self._taking = "v"
        elif tag == "col" and values.get("hidden") in ("1", "true"):
            first, last = values.get("min", ""), values.get("max", "")
            if first.isdecimal() and last.isdecimal() and len(first) < 6 and len(last) < 6:
                sheet.hidden_columns.update(range(int(first) - 1, min(int(last), 16_384)))
        elif tag == "mergeCell":
            sheet.merged.add(values.get("ref", ""))
        elif tag == "hyperlink":
            target = values.get("location", "") or values.get("id", "")
            for place in _places(values.get("ref", "")):
                sheet.links[place] = normalised(target.removeprefix("#"))
        elif tag == "dataValidation":
            self._list, self._parts = values, {"sqref": values.get("sqref", "")}
        elif self._list is not None:
            self._taking = {"formula1": "1", "formula2": "2", "sqref": "sqref"}.get(tag, self._taking)
        elif tag in _OBJECTS:
            sheet.objects.append(tag)
        elif tag == "sheetView" and values.get("showFormulas") in ("1", "true"):
            sheet.objects.append("showFormulas")
        elif tag.startswith(("odd", "even", "first")) and tag.endswith(("Header", "Footer")):
            self._printing = True

    def _text(self, piece: str) -> None:
        if self._taking:
            self._parts[self._taking] = self._parts.get(self._taking, "") + piece
        elif self._printing:
            self._sheet.printed += piece

    def _end(self, tag: str) -> None:
        if tag == "c":
            self._keep()
        elif tag == "dataValidation" and self._list is not None:
            self._keep_list(self._list)
            self._list = None
        elif tag.endswith(("Header", "Footer")):
            self._printing = False
        if tag in ("f", "v", "t", "formula1", "formula2", "sqref"):
            self._taking = ""

    def _keep(self) -> None:
        formula = self._written()
        kind, text = self._cell.get("t", "n"), self._parts.get("v", "")
        if not text and not formula:
            return
        style = self._cell.get("s", "0")
        shown = self._formats[int(style)] if style.isdecimal() and int(style) < len(self._formats) else ""
        value: Value | None = text
        if kind == "s":
            strings = self._book.texts
            value = strings[int(text)] if text.isdecimal() and int(text) < len(strings) else ""
        elif kind in ("str", "inlineStr"):
            value = plain_text(text)
        elif kind == "n":
            number = finite(text)
            value = number if number is not None else text or None
        if not value and not formula and not isinstance(value, float):
            return
        self._sheet.cells[self._at] = Content(value, formula, shown)
        if len(self._sheet.cells) > MAX_CELLS:
            raise too_large(self._book.where)

    def _written(self) -> str:
        """The cell's formula, written one way."""
        if self._formula is None:
            return ""
        text = plain_text(self._parts.get("f", ""))
        kind, reference = self._formula.get("t", ""), self._formula.get("ref", "")
        if kind == "shared":
            key = self._formula.get("si", "")
            if text:
                self._shared[key] = (self._at, text)
            begun, text = self._shared.get(key, (self._at, text))
            return normalised(text, (self._at[0] - begun[0], self._at[1] - begun[1]))
        written = text.strip()
        if kind == "array":
            first, _, last = reference.partition(":")
            written = f"{{{written}}} {first}:{last or first}"
            self._arrays.append((reference, written))
        return written or "?"

    def _keep_list(self, values: Attributes) -> None:
        kind = values.get("type", "none")
        between = values.get("operator", "between") if kind not in ("none", "list", "custom") else ""
        first, second = (normalised(self._parts.get(key, "")) for key in ("1", "2"))
        written = first, second if between in ("between", "notBetween") else ""
        said = tuple(values.get(key, "") for key in ("errorTitle", "error", "promptTitle", "prompt"))
        for place in _places(self._parts["sqref"]):
            self._sheet.lists[place] = (kind, between, *written, *said)


def _comments(book: Workbook, part: str) -> list[str]:
    found: list[str] = []
    taking = [False]

    def start(tag: str, values: Attributes) -> None:
        if tag in ("comment", "threadedComment"):
            found.append(f"comment {values.get('ref', '')}: ")
        taking[0] = tag in ("t", "text")

    def text(piece: str) -> None:
        if taking[0] and found:
            found[-1] += piece

    def end(_tag: str) -> None:
        taking[0] = False

    book.archive.parse(part, start, end, text)
    return found
