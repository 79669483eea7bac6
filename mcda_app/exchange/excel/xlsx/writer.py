# SPDX-License-Identifier: MIT
"""Write a workbook with XlsxWriter."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from xlsxwriter import Workbook, packager
from xlsxwriter.sharedstrings import SharedStrings, SharedStringTable

from mcda_app.exchange.excel.layout.chart import BarChart
from mcda_app.exchange.excel.layout.styles import BASE, INK, LINE, MARGINS, MARKED, PALE, SHADE, STYLES
from mcda_app.exchange.excel.layout.text_lines import FONT, SIZE
from mcda_app.exchange.excel.layout.validation import Validation
from mcda_app.exchange.excel.references import Block, on, quoted
from mcda_app.exchange.excel.styled_workbook import PIXELS, Book, Condition, Sheet
from mcda_app.exchange.excel.xlsx.markup import escaped
from mcda_app.exchange.excel.xlsx.row_templates import RowTemplates
from mcda_app.exchange.excel.xlsx.worksheet import FastWorksheet
from mcda_app.exchange.parallel_archive import ParallelArchive
from mcda_app.exchange.tables.grid import Place
from mcda_app.i18n import tr

_LOOKS: Mapping[Condition, Mapping[str, object]] = {
    Condition.SHADED: {
        "type": "2_color_scale",
        "min_type": "num",
        "min_value": 0,
        "max_type": "num",
        "max_value": 1,
        "min_color": "#FFFFFF",
        "max_color": SHADE,
    },
    Condition.BARS: {
        "type": "data_bar",
        "bar_color": SHADE,
        "bar_solid": True,
        "min_type": "num",
        "min_value": 0,
        "max_type": "num",
        "max_value": 1,
    },
    Condition.MARKED: {"type": "cell", "criteria": "==", "value": 1},
}


class _TextTable(SharedStringTable):  # type: ignore[misc]  # the library has no types
    """Takes texts until the sheets are written; the library's is closed before.

    The library names the part in which texts stand before it writes the sheets, if there are any by then.
    """

    def __init__(self) -> None:
        self._references = 0
        super().__init__()

    def indices_of(self, texts: list[str]) -> list[int]:
        """The index of each text; new ones are added."""
        self._references += len(texts)
        table: dict[str, int] = self.string_table
        try:
            return [table[text] for text in texts]
        except KeyError:
            return [table.setdefault(text, len(table)) for text in texts]

    @property
    def count(self) -> int:
        """Cells with a text: at least one, since each sheet has a title."""
        return max(1, self._references)

    @count.setter
    def count(self, references: int) -> None:
        self._references = references

    @property
    def unique_count(self) -> int:
        return len(self.string_table)

    @unique_count.setter
    def unique_count(self, _count: int) -> None:
        """Follows from the texts."""

    def _get_shared_string_index(self, string: str) -> int:
        return self.indices_of([string])[0]

    def _sort_string_data(self) -> None:
        """Texts are in the order in which they were added."""


class _VerbatimStrings(SharedStrings):  # type: ignore[misc]  # the library has no types
    """Writes texts as they are.

    XlsxWriter overlooks every second one of such escapes in a row, and takes a text from ``<r>`` to
    ``</r>`` for markup. There is no setting for it. Workbooks that other modules write, such as ballots and
    templates, are left as they are.
    """

    def _write_sst_strings(self) -> None:
        if not isinstance(self.string_table, _TextTable):
            super()._write_sst_strings()
            return
        for text in self.string_table.string_table:
            self._write_si(text)

    def _write_si(self, string: str) -> None:
        if not isinstance(self.string_table, _TextTable):
            super()._write_si(string)
            return
        edge = [("xml:space", "preserve")] if string != string.strip() else []
        self._xml_si_element(escaped(string), edge)


class _ParallelPackager(packager.Packager):  # type: ignore[misc]  # the library has no types
    """Hands each part over as soon as the next one is begun."""

    def __init__(self, archive: ParallelArchive) -> None:
        super().__init__()
        self._archive = archive

    def _filename(self, xml_filename: str) -> io.StringIO:
        self._hand_over()
        return super()._filename(xml_filename)  # type: ignore[no-any-return]

    def _create_package(self) -> list[object]:
        """Leaves no part for the library to write."""
        super()._create_package()
        self._hand_over()
        return []

    def _hand_over(self) -> None:
        for stream, name, _is_binary in self.filenames:
            self._archive.add(name, stream.getvalue())
        self.filenames.clear()


class _Workbook(Workbook):  # type: ignore[misc]  # the library has no types
    """Goes into an archive of our own; the library's stays empty."""

    def __init__(self, archive: ParallelArchive, options: Mapping[str, object]) -> None:
        super().__init__(io.BytesIO(), options)
        self._archive = archive

    def _get_packager(self) -> _ParallelPackager:
        return _ParallelPackager(self._archive)


def xlsx_bytes(book: Book) -> bytes:
    """The file of a workbook."""
    with ParallelArchive() as archive:
        _Writer(book, archive).write()
        return archive.content()


class _Writer:
    def __init__(self, book: Book, archive: ParallelArchive) -> None:
        options = {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
            "nan_inf_to_errors": False,
            "default_format_properties": {"font_name": FONT, "font_size": SIZE},
            "default_row_height": round(LINE * PIXELS),
        }
        packager.SharedStrings = _VerbatimStrings
        self._book = book
        self._workbook = _Workbook(archive, options)
        self._workbook.str_table = _TextTable()
        self._workbook.set_properties({"title": book.title, "comments": tr("Made with mcda-app")})
        self._workbook.set_calc_mode("auto")
        self._formats = {name: self._workbook.add_format({**BASE, **own}) for name, own in STYLES.items()}
        self._indices = {name: each._get_xf_index() for name, each in self._formats.items()}
        self._templates = RowTemplates(self._indices, self._workbook.str_table.indices_of)
        self._mark: Any = None

    def write(self) -> None:
        sheets = [self._workbook.add_worksheet(sheet.name, FastWorksheet) for sheet in self._book.sheets]
        for name, reference in self._book.names.items():
            self._workbook.define_name(name, f"={reference}")
        for sheet, raw in zip(self._book.sheets, sheets, strict=True):
            self._sheet(sheet, raw)
        sheets[self._book.active].activate()
        self._workbook.str_table.count = 0  # the texts of links are counted again with their cells
        self._workbook.close()

    def _sheet(self, sheet: Sheet, raw: Any) -> None:
        raw.take(sheet, self._indices, self._templates)
        for column, width in sheet.widths.items():
            raw.set_column_pixels(column, column, width)
        for row, height in sheet.heights.items():
            raw.set_row(row, height)
        for row, column in sheet.links:
            _, _, text, target, _, _ = sheet.cells[row][column]
            raw.write_url(row, column, f"internal:{quoted(target)}!A1", None, text)
        raw.table.clear()
        for rule, blocks in _ranges(sheet.validations).items():
            raw.data_validation(*_corners(blocks[0]), {**_options(rule), "other_cells": blocks[1:]})
        for look, conditions in sheet.conditions.items():
            options: dict[str, object] = dict(_LOOKS[look])
            if look is Condition.MARKED:
                options["format"] = self._mark = self._mark or self._workbook.add_format(MARKED)
            for block in conditions.values():
                raw.conditional_format(*_corners(_edges(block)), options)
        for chart in sheet.charts:
            self._chart(sheet, raw, chart)
        if sheet.frozen is not None:
            raw.freeze_panes(*sheet.frozen)
        if sheet.hidden:
            raw.hide()
        self._page(sheet, raw)

    @staticmethod
    def _page(sheet: Sheet, raw: Any) -> None:
        raw.hide_gridlines(2)
        raw.set_paper(9)
        if sheet.landscape:
            raw.set_landscape()
        raw.set_margins(*MARGINS)
        raw.set_footer("&L&8&A&R&8&P / &N")
        raw.protect("", {"format_columns": True, "format_rows": True, "select_locked_cells": True})
        if sheet.tab is not None:
            raw.set_tab_color(sheet.tab)
        if sheet.repeated_row is not None:
            raw.repeat_rows(sheet.repeated_row)
        if sheet.fits_width:
            raw.fit_to_pages(1, 0)
        else:
            raw.set_print_scale(sheet.page.scale)
            raw.repeat_columns(0)
        raw.set_h_pagebreaks(sheet.page_starts())

    def _chart(self, sheet: Sheet, raw: Any, chart: BarChart) -> None:
        bars = self._workbook.add_chart({"type": "bar"})
        bars.add_series(
            {
                "name": chart.series,
                "categories": f"={on(sheet.name, chart.names.whole())}",
                "values": f"={on(sheet.name, chart.values.whole())}",
                "fill": {"color": INK},
                "data_labels": {"value": True, "num_format": "0.00", "font": {"name": FONT, "size": 9}},
                "gap": 60,
            }
        )
        bars.set_legend({"none": True})
        font, line = {"name": FONT, "size": 9}, {"color": PALE}
        bars.set_title({"name": chart.title, "name_font": {"name": FONT, "size": 11}})
        bars.set_x_axis(
            {
                "min": 0,
                "max": 1,
                "major_gridlines": {"visible": True, "line": line},
                "num_font": font,
                "num_format": "0.0",
                "line": line,
                # Where the first bar is on top, this is below the last.
                "label_position": "high",
            }
        )
        bars.set_y_axis({"reverse": True, "num_font": font, "line": line})
        bars.set_chartarea({"border": {"none": True}})
        bars.set_size({"width": chart.width, "height": chart.height})
        raw.insert_chart(chart.row, 0, bars, {"description": chart.description, "y_offset": 4})


def _options(rule: Validation) -> dict[str, object]:
    """A rule as XlsxWriter has it."""
    options: dict[str, object] = {"error_title": rule.title, "error_message": rule.message}
    if not rule.strict:
        options["error_type"] = "information"
    if rule.choices:
        source = rule.choices
        options |= {"validate": "list", "source": f"={source}" if isinstance(source, str) else list(source)}
    elif rule.most is None:
        options |= {"validate": "decimal", "criteria": ">=", "value": rule.least}
    else:
        options |= {
            "validate": "decimal",
            "criteria": "between",
            "minimum": rule.least,
            "maximum": rule.most,
        }
    return options


def _ranges(validations: Mapping[Place, Validation]) -> dict[Validation, list[list[int]]]:
    """The cells of each rule, those below each other as one range."""
    ranges: dict[Validation, list[list[int]]] = {}
    for rule, places in _by_rule(validations):
        ranges[rule] = list(_stacks(places))
    return ranges


def _by_rule(validations: Mapping[Place, Validation]) -> Iterable[tuple[Validation, list[Place]]]:
    places: dict[Validation, list[Place]] = {}
    for place, rule in validations.items():
        places.setdefault(rule, []).append(place)
    return places.items()


def _stacks(places: Iterable[Place]) -> Iterator[list[int]]:
    """First row and column, last row and column of cells that stand below each other."""
    last: list[int] | None = None
    for row, column in sorted(places, key=lambda place: (place[1], place[0])):
        if last is not None and last[1] == column and last[2] == row - 1:
            last[2] = row
            continue
        if last is not None:
            yield last
        last = [row, column, row, column]
    if last is not None:
        yield last


def _edges(block: Block) -> list[int]:
    return [block.row, block.column, block.row + block.rows - 1, block.column + block.columns - 1]


def _corners(edges: list[int]) -> tuple[int, int, int, int]:
    first_row, first_column, last_row, last_column = edges
    return first_row, first_column, last_row, last_column
