# SPDX-License-Identifier: MIT
"""Read everything in an OpenDocument workbook that a user can see or follow, in the terms of Excel's.

Formulas, number formats, rules for cells and charts are translated, so that the same workbook has the same
contents in both formats.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mcda_app.errors import FileError
from mcda_app.exchange.excel.formula import normalised
from mcda_app.exchange.excel.limits import LARGER, MAX_SHEET_CELLS
from mcda_app.exchange.excel.ods.formulas import excel_formula, excel_reference
from mcda_app.exchange.excel.reading.ods_charts import read_chart
from mcda_app.exchange.excel.reading.ods_styles import Styles, read_styles
from mcda_app.exchange.excel.reading.sheet_contents import PROPERTIES, Content, Contents, SheetContent, Value
from mcda_app.exchange.tables.archive import Archive, Attributes, too_large
from mcda_app.exchange.tables.grid import Place, cell_name, finite
from mcda_app.exchange.tables.ods import CONTENT, refuse_encrypted
from mcda_app.i18n import tr

_NUMBERS = frozenset({"float", "percentage", "currency"})
_SHAPES = frozenset(
    {"custom-shape", "rect", "line", "polyline", "polygon", "path", "circle", "ellipse", "g", "connector"}
    | {"caption", "measure", "control", "page-thumbnail", "scene", "image", "plugin", "applet", "text-box"}
)
_MAX_REPEATED = 100_000


def is_ods(archive: Archive) -> bool:
    return CONTENT in archive


def sheet_names_of(archive: Archive) -> list[str]:
    """The names of all sheets, hidden ones among them."""
    names: list[str] = []
    depth = [0]

    def start(tag: str, values: Attributes) -> None:
        if tag == "table":
            depth[0] += 1
            if depth[0] == 1:
                names.append(values.get("name", ""))

    def end(tag: str) -> None:
        if tag == "table":
            depth[0] -= 1

    archive.parse(CONTENT, start, end, larger=LARGER)
    return names


def read_ods_contents(archive: Archive) -> Contents:
    """The contents of a workbook. Raises FileError if it cannot be read."""
    if "META-INF/manifest.xml" in archive:
        refuse_encrypted(archive, archive.where)
    if any(name.startswith(("Basic/", "Scripts/")) for name in archive.names):
        raise FileError(
            tr("The workbook contains macros, which this program does not accept."), where=archive.where
        )
    styles = read_styles(archive, CONTENT, LARGER)
    reader = _BookReader(archive, styles)
    archive.parse(CONTENT, reader.start, reader.end, reader.text, larger=LARGER)
    return Contents(reader.sheets, reader.names, _properties(archive))


def _properties(archive: Archive) -> dict[str, str]:
    properties: dict[str, str] = {}
    open_tag = [""]

    def start(tag: str, _values: Attributes) -> None:
        open_tag[0] = "keywords" if tag == "keyword" else tag

    def text(piece: str) -> None:
        if open_tag[0] in PROPERTIES:
            properties[open_tag[0]] = properties.get(open_tag[0], "") + piece

    def end(_tag: str) -> None:
        open_tag[0] = ""

    if "meta.xml" in archive:
        archive.parse("meta.xml", start, end, text)
    return {name: value.strip() for name, value in properties.items() if value.strip()}


def _count(values: Attributes, name: str) -> int:
    text = values.get(name, "1")
    return max(1, int(text)) if text.isdecimal() and len(text) < 9 else 1


class _BookReader:
    """Reads tables, rules for cells and names as they come."""

    def __init__(self, archive: Archive, styles: Styles) -> None:
        self.sheets: dict[str, SheetContent] = {}
        self.names: dict[str, str] = {}
        self._archive, self._styles = archive, styles
        self._rules: dict[str, tuple[str, ...]] = {}
        self._rule: list[str] = []
        self._depth = 0
        self._reader: _TableReader | None = None

    def start(self, tag: str, values: Attributes) -> None:
        if tag == "table":
            self._depth += 1
            if self._depth == 1:
                name = values.get("name", "")
                state = "hidden" if values.get("style-name", "") in self._styles.hidden_tables else "visible"
                sheet = SheetContent(name, state)
                sheet.header_footer = self._styles.header_footer(values.get("style-name", ""))
                self.sheets[name] = sheet
                self._reader = _TableReader(self._archive, self._styles, sheet, self._rules)
        elif self._reader is not None:
            if self._depth == 1:
                self._reader.start(tag, values)
        elif tag == "content-validation":
            self._rule = [values.get("name", ""), values.get("condition", ""), "", "", "", ""]
        elif self._rule and tag in ("error-message", "help-message"):
            self._rule[2 if tag == "error-message" else 4] = values.get("title", "")
            self._rule.append(tag)
        elif tag == "named-range":
            self._name(values.get("name", ""), values.get("cell-range-address", ""))
        elif tag == "named-expression":
            self.names[values.get("name", "")] = normalised(
                excel_formula(f"of:={values.get('expression', '')}")
            )

    def _name(self, name: str, address: str) -> None:
        self.names[name] = normalised(excel_reference(address) or address)

    def text(self, piece: str) -> None:
        if self._reader is not None:
            if self._depth == 1:
                self._reader.text(piece)
        elif len(self._rule) > 6:
            self._rule[3 if self._rule[-1] == "error-message" else 5] += piece

    def end(self, tag: str) -> None:
        if tag == "table":
            self._depth -= 1
            if self._depth == 0 and self._reader is not None:
                self._reader.finish()
                self._reader = None
        elif self._reader is not None:
            if self._depth == 1:
                self._reader.end(tag)
        elif tag in ("error-message", "help-message") and len(self._rule) > 6:
            self._rule.pop()
        elif tag == "content-validation" and self._rule:
            name, condition, *messages = self._rule
            self._rules[name] = (*_rule(condition), *messages)
            self._rule = []


_IN_LIST = re.compile(r"(?:of:)?cell-content-is-in-list\((.*)\)", re.DOTALL)
_BETWEEN = re.compile(
    r"(?:of:)?cell-content-is-decimal-number\(\) and cell-content-is-between\(([^;]*);([^;]*)\)"
)
_COMPARED = re.compile(r"(?:of:)?cell-content-is-decimal-number\(\) and cell-content\(\)(<=|>=|<|>|=|!=)(.*)")
_OPERATORS = {
    ">=": "greaterThanOrEqual",
    "<=": "lessThanOrEqual",
    ">": "greaterThan",
    "<": "lessThan",
    "=": "equal",
    "!=": "notEqual",
}


def _rule(condition: str) -> tuple[str, str, str, str]:
    """Kind, operator and formulas of a rule, as Excel has them."""
    if match := _IN_LIST.fullmatch(condition):
        inside = match[1]
        if inside.lstrip().startswith('"'):
            choices = [text[1:-1].replace('""', '"') for text in re.findall(r'"(?:[^"]|"")*"', inside)]
            inside = '"{}"'.format(",".join(choices).replace('"', '""'))
            return "list", "", normalised(inside), ""
        return "list", "", normalised(excel_formula(f"of:={inside}")), ""
    if match := _BETWEEN.fullmatch(condition):
        return "decimal", "between", normalised(match[1]), normalised(match[2])
    if match := _COMPARED.fullmatch(condition):
        return "decimal", _OPERATORS[match[1]], normalised(match[2]), ""
    return "custom", "", condition, ""


class _TableReader:
    """Reads one table."""

    def __init__(
        self, archive: Archive, styles: Styles, sheet: SheetContent, rules: dict[str, tuple[str, ...]]
    ) -> None:
        self._archive, self._styles, self._sheet, self._rules = archive, styles, sheet, rules
        self._row = self._column = self._across = 0
        self._row_count = 1
        self._row_style = ""
        self._row_hidden = False
        self._hidden_rows: list[tuple[int, int]] = []
        self._hidden_columns: list[tuple[int, int]] = []
        self._column_styles: list[tuple[int, str]] = []
        """The last column, and the style of cells up to it that have none of their own."""
        self._cell: Attributes = {}
        self._in_cell = False
        self._paragraphs: list[str] = []
        self._open = 0
        """Whether inside a paragraph, and how deep."""
        self._note = 0
        self._has_object = False
        self._arrays: list[tuple[int, int, int, int, str]] = []

    def start(self, tag: str, values: Attributes) -> None:
        if self._note:
            self._note += 1
        elif tag == "table-row":
            self._column, self._row_count = 0, _count(values, "number-rows-repeated")
            self._row_style = values.get("default-cell-style-name", "")
            self._row_hidden = values.get("visibility", "visible") != "visible"
        elif tag == "table-column":
            count = _count(values, "number-columns-repeated")
            if values.get("visibility", "visible") != "visible":
                self._hidden_columns.append((self._across, self._across + count - 1))
            self._across += count
            self._column_styles.append((self._across - 1, values.get("default-cell-style-name", "")))
        elif tag in ("table-cell", "covered-table-cell"):
            self._cell, self._in_cell, self._paragraphs, self._open = values, True, [], 0
        elif tag == "annotation":
            self._note = 1
            self._sheet.objects.append(f"comment {cell_name(self._row, self._column)}: ")
        elif tag == "p" and self._in_cell:
            self._paragraphs.append("")
            self._open = 1
        elif self._open:
            self._inline(tag, values)
        elif tag == "frame":
            self._has_object = False
        elif tag == "object":
            self._has_object = True
            self._object(values.get("href", ""))
        elif tag == "image" and self._has_object:
            return  # a picture of the object, for programs that cannot show it
        elif tag in _SHAPES:
            self._sheet.objects.append(f"{tag}: ")

    def _inline(self, tag: str, values: Attributes) -> None:
        if tag == "s":
            spaces = min(_count(values, "c"), 32_767)
            self._paragraphs[-1] += " " * spaces
        elif tag == "tab":
            self._paragraphs[-1] += "\t"
        elif tag == "line-break":
            self._paragraphs[-1] += "\n"
        elif tag == "a":
            self._link(values.get("href", ""))

    def _link(self, target: str) -> None:
        """A link to a cell of the workbook, or anything else as it is."""
        address = target.removeprefix("#")
        reference = excel_reference(address if address.startswith("$") else f"${address}")
        place = self._row, self._column
        self._sheet.links[place] = normalised(reference) if target.startswith("#") and reference else target

    def _object(self, target: str) -> None:
        part = f"{target.removeprefix('./').rstrip('/')}/{CONTENT}"
        chart = read_chart(self._archive, part) if part in self._archive else None
        if chart is None:
            self._sheet.objects.append("object")
        else:
            self._sheet.charts.append(chart)

    def text(self, piece: str) -> None:
        if self._note:
            self._sheet.objects[-1] += piece
        elif self._open:
            self._paragraphs[-1] += piece.replace("\n", " ").replace("\r", " ").replace("\t", " ")

    def end(self, tag: str) -> None:
        if self._note:
            self._note -= 1
        elif tag == "p":
            self._open = 0
        elif tag in ("table-cell", "covered-table-cell"):
            self._end_cell()
        elif tag == "table-row":
            if self._row_hidden:
                self._hidden_rows.append((self._row, self._row + self._row_count - 1))
            self._row += self._row_count

    def finish(self) -> None:
        """What rests on all cells."""
        sheet = self._sheet
        for top, left, rows, columns, formula in self._arrays:
            for row in range(top, top + rows):
                for column in range(left, left + columns):
                    content = sheet.cells.get((row, column), Content(None, "", ""))
                    sheet.cells[row, column] = content._replace(formula=formula)
        rows_used = {row for row, _ in sheet.cells}
        columns_used = {column for _, column in sheet.cells}
        sheet.hidden_rows.update(r for r in rows_used if any(a <= r <= b for a, b in self._hidden_rows))
        sheet.hidden_columns.update(
            c for c in columns_used if any(a <= c <= b for a, b in self._hidden_columns)
        )

    def _end_cell(self) -> None:
        self._in_cell = False
        values, sheet = self._cell, self._sheet
        count = _count(values, "number-columns-repeated")
        across, down = (_count(values, f"number-{n}-spanned") for n in ("columns", "rows"))
        if across > 1 or down > 1:
            last = cell_name(self._row + down - 1, self._column + across - 1)
            sheet.merged.add(f"{cell_name(self._row, self._column)}:{last}")
        content = self._content()
        rule = self._rules.get(values.get("content-validation-name", ""))
        if content is not None or rule is not None:
            if count * self._row_count > _MAX_REPEATED:
                raise too_large(self._archive.where)
            for place in self._places(count):
                if rule is not None:
                    sheet.lists[place] = rule
                if content is not None:
                    sheet.cells[place] = content
            if len(sheet.cells) > MAX_SHEET_CELLS or len(sheet.lists) > MAX_SHEET_CELLS:
                raise too_large(self._archive.where)
        self._column += count

    def _places(self, count: int) -> Iterator[Place]:
        for row in range(self._row, self._row + self._row_count):
            for column in range(self._column, self._column + count):
                yield row, column

    def _content(self) -> Content | None:
        values, text = self._cell, "\n".join(self._paragraphs)
        kind = values.get("value-type", "")
        formula = self._formula()
        value: Value | None = text
        if kind in _NUMBERS:
            number = finite(values.get("value", ""))
            value = number if number is not None else text
        elif kind == "error":
            value = text if text.startswith("#") else f"#{text}"
        elif kind == "string" and not self._paragraphs:
            value = values.get("string-value", "")
        elif kind and kind != "string":
            value = values.get("date-value", values.get("time-value", text))
        if formula and value == "":
            value = None
        if not formula and not isinstance(value, float) and not value:
            return None
        return Content(value, formula, self._number_format())

    def _formula(self) -> str:
        values = self._cell
        written = values.get("formula")
        if written is None:
            return ""
        formula = excel_formula(written)
        if "number-matrix-columns-spanned" not in values:
            return normalised(formula) or "?"
        rows, columns = (_count(values, f"number-matrix-{n}-spanned") for n in ("rows", "columns"))
        if rows * columns > _MAX_REPEATED:
            raise too_large(self._archive.where)
        last = cell_name(self._row + rows - 1, self._column + columns - 1)
        formula = f"{{{formula}}} {cell_name(self._row, self._column)}:{last}"
        self._arrays.append((self._row, self._column, rows, columns, formula))
        return formula

    def _number_format(self) -> str:
        style = self._cell.get("style-name", "") or self._row_style or self._column_style()
        return self._styles.number_format(style)

    def _column_style(self) -> str:
        return next((style for last, style in self._column_styles if self._column <= last), "")
