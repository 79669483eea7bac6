# SPDX-License-Identifier: MIT
"""The workbook's styles, and sheets that take user text as text and formulas with their values."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from xlsxwriter import Workbook, packager
from xlsxwriter.sharedstrings import SharedStrings

from mcda_app.exchange.excel.layout.pages import LEAST_SCALE, Page, page_breaks
from mcda_app.exchange.excel.layout.text_lines import FONT, SIZE, line_count
from mcda_app.exchange.excel.layout.worksheet import FastWorksheet
from mcda_app.exchange.excel.references import Block
from mcda_app.exchange.safe_text import safe_text
from mcda_app.i18n import tr

INK, PALE, RULE, INPUT, GREY = "#12436D", "#E3E8ED", "#BCC5CE", "#FFF6DD", "#55606C"
NUMBER = "0.000"
PERCENT = "0.0 %"
LINE = 12.75
"""A row's height in points, a line of text."""
CHART_ROW = 15.0
"""The height of rows beside a chart, in points: twenty pixels."""
HIGHEST = 409.0
"""The height that a row may have at most, in points."""
PADDING, INDENT = 6, 9
"""Pixels of a cell's width that its text cannot use, and more of them where it is indented."""
MARGINS = (0.5, 0.5, 0.6, 0.7)
"""Of a page: left, right, top and bottom, in inches."""

INDENTED: Mapping[str, object] = {"align": "left", "indent": 1}
"""Texts that stand beside numbers."""
BASE: Mapping[str, object] = {"font_name": FONT, "font_size": SIZE, "valign": "top"}
STYLES: Mapping[str, Mapping[str, object]] = {
    "title": {"bold": True, "font_size": 16, "font_color": INK},
    "headline": {"bold": True, "font_size": 16, "font_color": INK, "text_wrap": True},
    "subtitle": {"font_color": GREY, "text_wrap": True, "italic": True},
    "answer": {"bold": True, "font_size": 12, "font_color": INK},
    "heading": {"bold": True, "font_size": 11, "font_color": INK, "bottom": 1, "bottom_color": RULE},
    "head": {"bold": True, "bg_color": PALE, "border": 1, "border_color": RULE, "text_wrap": True},
    "name": {"bold": True, "border": 1, "border_color": RULE, "text_wrap": True},
    "text": {"border": 1, "border_color": RULE, "text_wrap": True, **INDENTED},
    "plain": {"text_wrap": True},
    "line": {"font_color": GREY},
    "grey": {"font_color": GREY, "border": 1, "border_color": RULE, "text_wrap": True},
    "number": {"num_format": NUMBER, "border": 1, "border_color": RULE},
    "figure": {"num_format": "General", "border": 1, "border_color": RULE},
    "share": {"num_format": PERCENT, "border": 1, "border_color": RULE},
    "rank": {"num_format": "0", "border": 1, "border_color": RULE, "bold": True, "align": "center"},
    "exact": {"num_format": "0.0E+00", "border": 1, "border_color": RULE},
    "input": {"bg_color": INPUT, "border": 1, "border_color": RULE, "locked": False, "text_wrap": True},
    "input_text": {
        "bg_color": INPUT,
        "border": 1,
        "border_color": RULE,
        "locked": False,
        "text_wrap": True,
        **INDENTED,
    },
    "input_share": {
        "bg_color": INPUT,
        "num_format": PERCENT,
        "border": 1,
        "border_color": RULE,
        "locked": False,
    },
    "input_number": {
        "bg_color": INPUT,
        "num_format": "General",
        "border": 1,
        "border_color": RULE,
        "locked": False,
    },
    "switch": {
        "bg_color": INPUT,
        "num_format": "0",
        "border": 1,
        "border_color": RULE,
        "align": "center",
        "locked": False,
    },
    "member": {"num_format": "0", "border": 1, "border_color": RULE, "align": "center"},
    "member_figure": {"num_format": "General", "border": 1, "border_color": RULE, "align": "center"},
    "result": {"bold": True, "num_format": NUMBER, "border": 1, "border_color": RULE},
    "link": {"font_color": INK, "underline": 1, "border": 1, "border_color": RULE, "text_wrap": True},
}


_ESCAPE_LIKE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_NOT_IN_XML = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]")


def escaped(text: str) -> str:
    """A text with escapes for the characters that XML cannot hold, and with no others.

    ``_x0041_`` in a cell stands for the letter A, so that a text which says so itself has its first
    underscore written as ``_x005F_``.
    """
    return _NOT_IN_XML.sub(lambda character: f"_x{ord(character[0]):04X}_", _ESCAPE_LIKE.sub("_x005F_", text))


class _VerbatimStrings(SharedStrings):  # type: ignore[misc]  # the library has no types
    """Writes texts as they are.

    XlsxWriter overlooks every second one of such escapes in a row, and takes a text from ``<r>`` to
    ``</r>`` for markup. There is no setting for it.
    """

    def _write_si(self, string: str) -> None:
        edge = [("xml:space", "preserve")] if string != string.strip() else []
        self._xml_si_element(escaped(string), edge)


class Book:
    """An XlsxWriter workbook with the styles of this program."""

    def __init__(self, stream: object, title: str) -> None:
        options = {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
            "nan_inf_to_errors": False,
            "default_format_properties": {"font_name": FONT, "font_size": SIZE},
            "default_row_height": round(LINE * 4 / 3),
        }
        packager.SharedStrings = _VerbatimStrings
        self._sheets: list[Sheet] = []
        self.workbook = Workbook(stream, options)
        self.workbook.set_properties({"title": safe_text(title)[:255], "comments": tr("Made with mcda-app")})
        self.workbook.set_calc_mode("auto")
        self.styles = {name: self.workbook.add_format({**BASE, **own}) for name, own in STYLES.items()}

    def sheet(self, name: str, *, landscape: bool = True, tab: str | None = None) -> Sheet:
        worksheet = self.workbook.add_worksheet(name, FastWorksheet)
        self._sheets.append(Sheet(self, worksheet, name, landscape, tab))
        return self._sheets[-1]

    def close(self) -> None:
        """Lay out the pages of every sheet and write the workbook."""
        for sheet in self._sheets:
            sheet.lay_out_pages()
        self.workbook.close()

    def name_place(self, name: str, reference: str) -> None:
        """Give cells a name, by which they can be read back."""
        self.workbook.define_name(name, f"={reference}")


@lru_cache(maxsize=8192)
def _height(text: str, width: float, style: str) -> float:
    """Of a row with this text in a cell of some width, in points; width in pixels."""
    own, lines = STYLES[style], 1
    size = float(str(own.get("font_size", SIZE)))
    if own.get("text_wrap"):
        inside = width - PADDING - (INDENT if own.get("indent") else 0)
        lines = line_count(text, inside, bold=bool(own.get("bold")), size=size)
    return min(HIGHEST, LINE * size / SIZE * lines)


class Sheet:
    """One sheet: printable on A4, protected but for its inputs, without a password."""

    def __init__(self, book: Book, worksheet: Any, name: str, landscape: bool, tab: str | None) -> None:
        self.book, self.raw, self.name = book, worksheet, name
        self._landscape = landscape
        self._kept: list[tuple[int, int]] = []
        self._heights: dict[int, float] = {}
        """Of rows with more than one line, or with a larger font, in points."""
        worksheet.hide_gridlines(2)
        worksheet.set_paper(9)
        if landscape:
            worksheet.set_landscape()
        worksheet.set_margins(*MARGINS)
        worksheet.set_footer("&L&8&A&R&8&P / &N")
        worksheet.protect("", {"format_columns": True, "format_rows": True, "select_locked_cells": True})
        if tab is not None:
            worksheet.set_tab_color(tab)

    def text(self, row: int, column: int, text: str, style: str = "text") -> None:
        """User text: never a formula, a link or a number, whatever it looks like."""
        text = safe_text(text)
        self.raw.put_text(row, column, text, self.book.styles[style])
        self._make_room(row, text, self._width(column), style)

    def merged(self, row: int, first: int, last: int, text: str, style: str = "text") -> None:
        """A text across columns, in a row that is high enough for it."""
        if first == last:
            self.text(row, first, text, style)
            return
        text = safe_text(text)
        self.raw.put_merged(row, first, last, text, self.book.styles[style])
        self._make_room(row, text, sum(self._width(column) for column in range(first, last + 1)), style)

    def number(self, row: int, column: int, value: float, style: str = "number") -> None:
        self.raw.put_number(row, column, value, self.book.styles[style])

    def blank(self, row: int, column: int, style: str = "text") -> None:
        self.raw.put_blank(row, column, self.book.styles[style])

    def formula(
        self,
        row: int,
        column: int,
        formula: str,
        value: float | str | None,
        style: str = "number",
        *,
        last: int | None = None,
    ) -> None:
        """A formula with its value, so that previewers show numbers without calculating them.

        last  the last column of those that it covers; None for one
        """
        if last is not None:
            self.merged(row, column, last, value if isinstance(value, str) else "", style)
        cached: float | str = "" if value is None else value
        if isinstance(cached, str) and cached:
            cached = safe_text(cached)
            if last is None:
                self._make_room(row, cached, self._width(column), style)
            cached = escaped(cached)
        self.raw.put_formula(row, column, formula, cached, self.book.styles[style])

    def array(self, row: int, column: int, formula: str, value: float | None, style: str = "number") -> None:
        """A formula that works on ranges cell by cell (entered with Ctrl+Shift+Enter)."""
        self.raw.put_array(row, column, formula, "" if value is None else value, self.book.styles[style])

    def array_block(
        self, place: Block, formula: str, values: Sequence[Sequence[float]], style: str = "number"
    ) -> None:
        """One formula that fills a block of cells.

        values  (rows, columns) its result
        """
        cell_format = self.book.styles[style]
        first = values[0][0] if values else 0.0
        self.raw.put_array(place.row, place.column, formula, first, cell_format, (place.rows, place.columns))
        for i, row in enumerate(values):
            for k, value in enumerate(row):
                if i or k:
                    self.raw.put_number(place.row + i, place.column + k, value, cell_format)

    def only_comparisons(self, row: int, column: int) -> None:
        """Let nothing but a comparison be typed into a cell."""
        self.raw.data_validation(
            row,
            column,
            row,
            column,
            {
                "validate": "decimal",
                "criteria": "between",
                "minimum": 1 / 9.000001,
                "maximum": 9,
                "error_title": tr("Comparison"),
                "error_message": tr("A comparison is a number from 1/9 to 9."),
            },
        )

    def heads(self, row: int, column: int, texts: tuple[str, ...] | list[str]) -> None:
        for n, text in enumerate(texts):
            self.text(row, column + n, text, "head")

    def make_room(self, row: int, text: str, first: int, last: int) -> None:
        """Make a row high enough for a text that its formula may come to have."""
        self._make_room(row, text, sum(self._width(column) for column in range(first, last + 1)), "text")

    def keep(self, row: int, rows: int) -> None:
        """Keep empty rows, for a chart, at the height that it is sized for, and on one page."""
        self._kept.append((row, row + rows - 1))
        for each in range(row, row + rows):
            self.raw.set_row(each, CHART_ROW)
            self._heights[each] = CHART_ROW

    def lay_out_pages(self) -> None:
        """Fit the columns to the page's width and begin a page where one would tear a table or a chart."""
        used = [column for cells in self.raw.table.values() for column in (max(cells, default=0),)]
        width = sum(self._width(column) for column in range(max(used, default=0) + 1))
        heights = {row: round(height * 4 / 3) for row, height in self._heights.items()}
        page = Page.of(self._landscape, MARGINS, width)
        if page.scale > LEAST_SCALE:
            self.raw.fit_to_pages(1, 0)
        else:
            self.raw.set_print_scale(page.scale)
            self.raw.repeat_columns(0)
        rows = [row for row, cells in self.raw.table.items() if cells]
        breaks = page_breaks(rows, self._kept, heights, self.raw.default_row_height, page.height)
        self.raw.set_h_pagebreaks(breaks)

    def _width(self, column: int) -> int:
        """Of a column, in pixels; set before anything is written."""
        info = self.raw.col_info.get(column)
        return int(self.raw.default_col_width if info is None or info.width is None else info.width)

    def _make_room(self, row: int, text: str, width: float, style: str) -> None:
        """Make a row high enough for a text in a cell of some width, in pixels.

        A text that is not wrapped runs on over empty cells, in one line.
        """
        height = _height(text, width, style)
        if height > LINE and height > self._heights.get(row, 0.0):
            self._heights[row] = height
            self.raw.set_row(row, height)
