# SPDX-License-Identifier: MIT
"""A workbook before it has a format: sheets of texts, numbers and formulas, their values and looks.

`xlsx` and `ods` write it. Formulas are Excel's.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from enum import Enum
from functools import cached_property, lru_cache

from mcda_app.exchange.excel.layout.chart import BarChart
from mcda_app.exchange.excel.layout.pages import LEAST_SCALE, Page, page_breaks
from mcda_app.exchange.excel.layout.shaped_rows import (
    ARRAY,
    BLANK,
    FORMULA,
    LINK,
    NUMBER,
    TEXT,
    Cell,
    CellShape,
    RowShape,
    ShapedRow,
)
from mcda_app.exchange.excel.layout.styles import (
    CHART_ROW,
    HIGHEST,
    INDENT,
    LINE,
    MARGINS,
    PADDING,
    STYLES,
)
from mcda_app.exchange.excel.layout.text_lines import SIZE, line_count
from mcda_app.exchange.excel.layout.validation import Validation
from mcda_app.exchange.excel.references import Block
from mcda_app.exchange.safe_text import safe_text
from mcda_app.exchange.tables.grid import Place

DEFAULT_WIDTH = 64
"""Of a column, in pixels."""
PIXELS = 4 / 3
"""Of a point."""


Formulas = tuple[tuple[str, ...], ...]
"""Rows of formulas."""


class Condition(Enum):
    """How cells look by their numbers."""

    SHADED = "shades from 0 to 1"
    BARS = "bars from 0 to 1"
    MARKED = "1 is marked"


class Book:
    """Sheets in order, and names of cells by which these can be read back.

    title  of the project
    names  name to the cells, as formulas write them
    """

    def __init__(self, title: str) -> None:
        self.title = safe_text(title)[:255]
        self.sheets: list[Sheet] = []
        self.names: dict[str, str] = {}
        self.active = 0
        self._formulas: dict[Hashable, Formulas] = {}
        self._shapes: dict[tuple[CellShape, ...], RowShape] = {}

    def sheet(self, name: str, *, landscape: bool = True, tab: str | None = None) -> Sheet:
        self.sheets.append(Sheet(self, name, landscape, tab))
        return self.sheets[-1]

    def shape(self, *cells: CellShape) -> RowShape:
        """The same object for the same cells, by which rows that have this shape are known."""
        return self._shapes.get(cells) or self._shapes.setdefault(cells, RowShape(cells))

    def formulas(self, places: Hashable, make: Callable[[], Formulas]) -> Formulas:
        """The formulas of a block's rows, made once for all sheets that have it at the same places.

        places  the block, and all that its formulas refer to
        """
        formulas = self._formulas.get(places)
        if formulas is None:
            formulas = self._formulas[places] = make()
        return formulas

    def name_place(self, name: str, reference: str) -> None:
        """Give cells a name, by which they can be read back."""
        self.names[name] = reference


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
    """One sheet: printable on A4, protected but for its inputs, without a password.

    cells        row to column to cell; covered cells of merged ones are absent
    links        rows and columns of cells that lead to other sheets
    merges       row, first and last column
    widths       of columns, in pixels
    heights      of rows with more than one line, or with a larger font, in points
    conditions   cells whose looks follow their numbers, by the place below them
    frozen       rows above and columns before what scrolls
    """

    def __init__(self, book: Book, name: str, landscape: bool, tab: str | None) -> None:
        self.book, self.name, self.landscape, self.tab = book, name, landscape, tab
        self.cells: dict[int, dict[int, Cell] | ShapedRow] = {}
        self.links: list[tuple[int, int]] = []
        self.merges: list[tuple[int, int, int]] = []
        self.widths: dict[int, int] = {}
        self.heights: dict[int, float] = {}
        self.validations: dict[Place, Validation] = {}
        self.conditions: dict[Condition, dict[Place, Block]] = {}
        self.charts: list[BarChart] = []
        self.frozen: tuple[int, int] | None = None
        self.repeated_row: int | None = None
        self.hidden = False
        self._kept: list[tuple[int, int]] = []
        self._fitting: dict[tuple[str, CellShape], tuple[str, float]] = {}

    # Cells

    def _put(self, row: int, column: int, cell: Cell) -> None:
        cells = self.cells.get(row)
        if cells is None:
            self.cells[row] = {column: cell}
        elif isinstance(cells, dict):
            cells[column] = cell
        else:
            self.cells[row] = {**cells, column: cell}

    def shaped(
        self,
        row: int,
        shape: RowShape,
        values: Sequence[float | str | None],
        formulas: tuple[str, ...] = (),
        *,
        shared: bool = False,
    ) -> None:
        """A whole row of texts, numbers, formulas and array formulas.

        shape     its cells; those of texts that turn out empty become blank
        values    one for each cell; None for none
        formulas  one for each cell, empty where it has none; () for none at all
        shared    whether they are those of `Book.formulas`
        """
        known = ["" if value is None else value for value in values]
        blank = []
        for n in shape.texts:
            if known[n]:
                known[n] = self._fitted(row, shape[n], str(known[n]))
            else:
                blank.append(n)
        if [*map(type, known)].count(str) > len(shape.texts):
            for n in shape.formulas:
                if isinstance(known[n], str) and known[n]:
                    known[n] = self._fitted(row, shape[n], str(known[n]))
        if blank:
            shape = shape.with_blanks(tuple(blank))
        self.merges += [(row, first, last) for first, last in shape.merges]
        if row in self.cells:
            raise ValueError(f"Row {row} of sheet {self.name} has cells already.")
        self.cells[row] = ShapedRow(shape, known, formulas, shared=shared)

    def _fitted(self, row: int, cell: CellShape, text: str) -> str:
        """A text that a cell can hold, and for which the row is high enough."""
        key = text, cell
        known = self._fitting.get(key)
        if known is None:
            safe = safe_text(text)
            width = self._width(cell.column, cell.column + cell.width - 1)
            known = self._fitting[key] = safe, _height(safe, width, cell.style)
        if known[1] > LINE and known[1] > self.heights.get(row, 0.0):
            self.heights[row] = known[1]
        return known[0]

    def text(self, row: int, column: int, text: str, style: str = "text") -> None:
        """User text: never a formula, a link or a number, whatever it looks like."""
        text = safe_text(text)
        self._put(row, column, (TEXT, style, text, "", 1, 1) if text else (BLANK, style, "", "", 1, 1))
        self._make_room(row, text, self.widths.get(column, DEFAULT_WIDTH), style)

    def merged(self, row: int, first: int, last: int, text: str, style: str = "text") -> None:
        """A text across columns, in a row that is high enough for it."""
        if first == last:
            self.text(row, first, text, style)
            return
        text = safe_text(text)
        self._put(row, first, (TEXT if text else BLANK, style, text, "", 1, last - first + 1))
        self.merges.append((row, first, last))
        self._make_room(row, text, self._width(first, last), style)

    def stored_text(self, row: int, column: int, text: str) -> None:
        """A text that nobody looks at, exactly as it is."""
        self._put(row, column, (TEXT, "plain", text, "", 1, 1))

    def number(self, row: int, column: int, value: float, style: str = "number") -> None:
        self._put(row, column, (NUMBER, style, value, "", 1, 1))

    def blank(self, row: int, column: int, style: str = "text") -> None:
        self._put(row, column, (BLANK, style, "", "", 1, 1))

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
        cached: float | str = "" if value is None else value
        if isinstance(cached, str) and cached:
            cached = safe_text(cached)
            self._make_room(row, cached, self._width(column, last or column), style)
        columns = 1 if last is None else last - column + 1
        if columns > 1:
            self.merges.append((row, column, column + columns - 1))
        self._put(row, column, (FORMULA, style, cached, formula, 1, columns))

    def array(self, row: int, column: int, formula: str, value: float | None, style: str = "number") -> None:
        """A formula that works on ranges cell by cell (entered with Ctrl+Shift+Enter)."""
        self._put(row, column, (ARRAY, style, "" if value is None else value, formula, 1, 1))

    def array_block(
        self, place: Block, formula: str, values: Sequence[Sequence[float]], style: str = "number"
    ) -> None:
        """One formula that fills a block of cells.

        values  (rows, columns) its result
        """
        for i, line in enumerate(values):
            for k, value in enumerate(line):
                self._put(place.row + i, place.column + k, (NUMBER, style, value, "", 1, 1))
        first = values[0][0] if values else 0.0
        self._put(place.row, place.column, (ARRAY, style, first, formula, place.rows, place.columns))

    def link(self, row: int, column: int, text: str, sheet: str) -> None:
        """A text that leads to another sheet."""
        self._make_room(row, safe_text(text), self.widths.get(column, DEFAULT_WIDTH), "text")
        self.links.append((row, column))
        self._put(row, column, (LINK, "link", safe_text(text)[:255], sheet, 1, 1))

    def heads(self, row: int, column: int, texts: Sequence[str]) -> None:
        for n, text in enumerate(texts):
            self.text(row, column + n, text, "head")

    # What may be typed, and looks

    def choices(
        self, row: int, column: int, choices: Sequence[str] | str, title: str = "", message: str = ""
    ) -> None:
        """Let one of some values be chosen, or one of those in some cells."""
        values = choices if isinstance(choices, str) else tuple(choices)
        self.validations[row, column] = Validation(values, title=title, message=message)

    def validate(self, row: int, column: int, rule: Validation) -> None:
        self.validations[row, column] = rule

    def condition(self, look: Condition, block: Block) -> None:
        """Let cells look by their numbers; a block just below another one of its width joins it."""
        blocks = self.conditions.setdefault(look, {})
        above = blocks.pop((block.row, block.column), None)
        if above is not None and above.columns == block.columns:
            block = Block(above.row, above.column, above.rows + block.rows, above.columns)
        elif above is not None:
            blocks[above.row + above.rows, above.column] = above
        blocks[block.row + block.rows, block.column] = block

    def bar_chart(self, chart: BarChart) -> None:
        """A chart in empty rows, which stay at the height that it is sized for, and on one page."""
        self.charts.append(chart)
        self._kept.append((chart.row, chart.row + chart.rows - 1))
        for each in range(chart.row, chart.row + chart.rows):
            self.heights[each] = CHART_ROW

    # The sheet as a whole

    def columns(self, first: int, last: int, width: float) -> None:
        """Set widths of columns, in characters; before anything is written."""
        self._fitting.clear()
        pixels = int(width * 7 + 0.5) + 5
        for column in range(first, last + 1):
            self.widths[column] = pixels

    def freeze(self, rows: int, columns: int) -> None:
        self.frozen = rows, columns

    def repeat_row(self, row: int) -> None:
        """Print a row on top of every page."""
        self.repeated_row = row

    def hide(self) -> None:
        self.hidden = True

    def activate(self) -> None:
        """Open the workbook at this sheet."""
        self.book.active = self.book.sheets.index(self)

    def make_room(self, row: int, text: str, first: int, last: int) -> None:
        """Make a row high enough for a text that its formula may come to have."""
        self._make_room(row, text, self._width(first, last), "text")

    # Pages

    @cached_property
    def page(self) -> Page:
        """The page that the columns fit, unless they are too many; once all cells are there."""
        rows = self.cells.values()
        last = max((r.shape.end - 1 if isinstance(r, ShapedRow) else max(r) for r in rows), default=0)
        last = max(last, max((end for _, _, end in self.merges), default=0))
        return Page.of(self.landscape, MARGINS, self._width(0, last))

    @property
    def fits_width(self) -> bool:
        """Whether all columns are printed beside each other; else the first is repeated."""
        return self.page.scale > LEAST_SCALE

    def page_starts(self) -> list[int]:
        """The rows that begin a page, where it would tear a table or a chart."""
        heights = {row: round(height * PIXELS) for row, height in self.heights.items()}
        return page_breaks(
            self.cells, self._kept, heights, round(LINE * PIXELS), self.page.height, self.repeated_row
        )

    def _width(self, first: int, last: int) -> int:
        """Of columns together, in pixels."""
        widths = self.widths
        return sum(widths.get(column, DEFAULT_WIDTH) for column in range(first, last + 1))

    def _make_room(self, row: int, text: str, width: int, style: str) -> None:
        """Make a row high enough for a text in a cell of some width, in pixels.

        A text that is not wrapped runs on over empty cells, in one line.
        """
        height = _height(text, width, style)
        if height > LINE and height > self.heights.get(row, 0.0):
            self.heights[row] = height
