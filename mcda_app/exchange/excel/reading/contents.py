# SPDX-License-Identifier: MIT
"""Read everything in a workbook that a user can see or follow: values, formulas, lists, notes, charts, names.

Programs save the same workbook as different XML; this is its meaning, independent of the program.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mcda_app.exchange.excel.formula import normalised
from mcda_app.exchange.excel.limits import LARGER, MAX_SHEET_CELLS
from mcda_app.exchange.excel.reading.drawings import DrawingReader
from mcda_app.exchange.excel.reading.ods_contents import is_ods, read_ods_contents
from mcda_app.exchange.excel.reading.sheet_contents import (
    PROPERTIES,
    Content,
    Contents,
    SheetContent,
    Value,
)
from mcda_app.exchange.tables.archive import Archive, Attributes, too_large
from mcda_app.exchange.tables.grid import Place, finite, parse_place
from mcda_app.exchange.tables.xlsx import Workbook, plain_text

_BUILT_IN = {"0": "General", "1": "0", "2": "0.00", "9": "0%", "10": "0.00%", "11": "0.00E+00", "49": "@"}
_OBJECTS = frozenset({"sparkline", "oleObject", "control", "picture", "tablePart", "pivotTableDefinition"})
_MAX_IN_RANGE = 100_000


def read_contents(data: bytes, where: str) -> Contents:
    """The contents of a workbook of either kind. Raises FileError if it cannot be read."""
    archive = Archive(data, where)
    if is_ods(archive):
        return read_ods_contents(archive)
    book = Workbook(data, where)
    sheets: list[tuple[str, str, str]] = []
    names: dict[str, str] = {}
    name_and_formula: list[str] = []
    relations = {key: (kind, target) for kind, key, target in book.relations(book.main_part)}

    def start(tag: str, values: Attributes) -> None:
        name_and_formula.clear()
        if tag == "sheet":
            kind, target = relations.get(values.get("id", ""), ("", ""))
            state = values.get("state", "visible")
            if not kind.endswith("/worksheet"):
                state, target = kind.rpartition("/")[2] or "?", ""
            sheets.append((plain_text(values.get("name", "")), state, target))
        elif tag == "definedName":
            scope = values.get("localSheetId", "")
            name_and_formula.append(values.get("name", "") + (f" ({scope})" if scope else ""))
            name_and_formula.append("")

    def text(piece: str) -> None:
        if name_and_formula:
            name_and_formula[1] += piece

    def end(tag: str) -> None:
        if tag == "definedName" and name_and_formula and not name_and_formula[0].startswith("_xlnm."):
            names[name_and_formula[0]] = normalised(name_and_formula[1])
        name_and_formula.clear()

    book.archive.parse(book.main_part, start, end, text)
    formats = _formats(book)
    contents_by_name: dict[str, SheetContent] = {}
    for name, state, part in sheets:
        sheet = SheetContent(name, state)
        if part:
            _SheetReader(book, part, sheet, formats).read()
        contents_by_name[name] = sheet
    return Contents(contents_by_name, names, _properties(book))


def _formats(book: Workbook) -> list[str]:
    """The normalised number format of each cell style."""
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
    properties: dict[str, str] = {}
    open_tag = [""]

    def start(tag: str, _values: Attributes) -> None:
        open_tag[0] = tag

    def text(piece: str) -> None:
        if open_tag[0] in PROPERTIES:
            properties[open_tag[0]] = properties.get(open_tag[0], "") + piece

    def end(_tag: str) -> None:
        open_tag[0] = ""

    for kind, _key, target in book.relations(""):
        if kind.endswith("/core-properties") and target in book.archive:
            book.archive.parse(target, start, end, text)
    return {name: value.strip() for name, value in properties.items() if value.strip()}


def _places(reference: str) -> Iterator[Place]:
    """The cells of ranges such as ``A1:B2 D4``, up to a limit."""
    remaining = _MAX_IN_RANGE
    for part in reference.split():
        first, _, last = part.partition(":")
        top, bottom = parse_place(first), parse_place(last or first)
        if top is None or bottom is None:
            continue
        remaining -= max(0, bottom[0] - top[0] + 1) * max(0, bottom[1] - top[1] + 1)
        if remaining < 0:
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
        self._element = ""
        self._list: Attributes | None = None
        self._shared: dict[str, tuple[Place, str]] = {}
        self._arrays: list[tuple[str, str]] = []
        self._in_header_footer = False

    def read(self) -> None:
        archive = self._book.archive
        archive.parse(self._part, self._start, self._end, self._text, larger=LARGER)
        for reference, formula in self._arrays:
            for place in _places(reference):
                content = self._sheet.cells.get(place, Content(None, "", ""))
                self._sheet.cells[place] = content._replace(formula=formula)
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
            self._formula, self._element = values, "f"
        elif tag in ("v", "t"):
            self._element = "v"
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
            self._element = {"formula1": "1", "formula2": "2", "sqref": "sqref"}.get(tag, self._element)
        elif tag in _OBJECTS:
            sheet.objects.append(tag)
        elif tag == "sheetView" and values.get("showFormulas") in ("1", "true"):
            sheet.objects.append("showFormulas")
        elif tag.startswith(("odd", "even", "first")) and tag.endswith(("Header", "Footer")):
            self._in_header_footer = True

    def _text(self, piece: str) -> None:
        if self._element:
            self._parts[self._element] = self._parts.get(self._element, "") + piece
        elif self._in_header_footer:
            self._sheet.header_footer += piece

    def _end(self, tag: str) -> None:
        if tag == "c":
            self._keep()
        elif tag == "dataValidation" and self._list is not None:
            self._keep_list(self._list)
            self._list = None
        elif tag.endswith(("Header", "Footer")):
            self._in_header_footer = False
        if tag in ("f", "v", "t", "formula1", "formula2", "sqref"):
            self._element = ""

    def _keep(self) -> None:
        if self._formula is None and not self._parts:
            return  # a cell with a style alone, as most are
        formula = self._written()
        kind, text = self._cell.get("t", "n"), self._parts.get("v", "")
        if not text and not formula:
            return
        style = self._cell.get("s", "0")
        number_format = (
            self._formats[int(style)] if style.isdecimal() and int(style) < len(self._formats) else ""
        )
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
        self._sheet.cells[self._at] = Content(value, formula, number_format)
        if len(self._sheet.cells) > MAX_SHEET_CELLS:
            raise too_large(self._book.where)

    def _written(self) -> str:
        """The cell's normalised formula."""
        if self._formula is None:
            return ""
        text = plain_text(self._parts.get("f", ""))
        kind, reference = self._formula.get("t", ""), self._formula.get("ref", "")
        if kind == "shared":
            key = self._formula.get("si", "")
            if text:
                self._shared[key] = (self._at, text)
            origin, text = self._shared.get(key, (self._at, text))
            return normalised(text, (self._at[0] - origin[0], self._at[1] - origin[1]))
        formula = text.strip()
        if kind == "array":
            first, _, last = reference.partition(":")
            formula = f"{{{formula}}} {first}:{last or first}"
            self._arrays.append((reference, formula))
        return formula or "?"

    def _keep_list(self, values: Attributes) -> None:
        kind = values.get("type", "none")
        between = values.get("operator", "between") if kind not in ("none", "list", "custom") else ""
        first, second = (normalised(self._parts.get(key, "")) for key in ("1", "2"))
        formulas = first, second if between in ("between", "notBetween") else ""
        messages = tuple(values.get(key, "") for key in ("errorTitle", "error", "promptTitle", "prompt"))
        for place in _places(self._parts["sqref"]):
            self._sheet.lists[place] = (kind, between, *formulas, *messages)


def _comments(book: Workbook, part: str) -> list[str]:
    comments: list[str] = []
    in_text = [False]

    def start(tag: str, values: Attributes) -> None:
        if tag in ("comment", "threadedComment"):
            comments.append(f"comment {values.get('ref', '')}: ")
        in_text[0] = tag in ("t", "text")

    def text(piece: str) -> None:
        if in_text[0] and comments:
            comments[-1] += piece

    def end(_tag: str) -> None:
        in_text[0] = False

    book.archive.parse(part, start, end, text)
    return comments
