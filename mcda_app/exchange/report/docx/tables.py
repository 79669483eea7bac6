# SPDX-License-Identifier: MIT
"""Tables, charts and blocks of facts of a Word document: real tables, with what those hear who see none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element

from mcda_app.exchange.markup import description, element
from mcda_app.exchange.report.document import Bar, Bars, Cell, Facts, Table
from mcda_app.exchange.report.docx.paragraphs import paragraph
from mcda_app.exchange.report.docx.styles import CHART, FACTS, NARROW_TABLE, TABLE, twips
from mcda_app.exchange.report.office.columns import (
    WIDTH,
    ChartColumns,
    Columns,
    chart_columns,
    columns_of,
    fact_columns,
)
from mcda_app.exchange.report.office.design import MOST_BARS_TOGETHER, TRACK, tint
from mcda_app.exchange.report.office.flow import head_of, is_tall, rows_of

FIRST_ROW, FIRST_COLUMN, NO_BANDS = 0x0020, 0x0080, 0x0600


def table_element(table: Table) -> Element:
    """A table whose head is repeated on each page; no row is torn unless a page could not hold it."""
    columns = columns_of(table)
    headed = any(table.head)
    style = TABLE if columns.kind == "table" else NARROW_TABLE
    result = _frame(style, columns.widths, table.caption, "", head=headed, row_heads=table.row_heads)
    if headed:
        cells = [
            _cell(
                columns.widths[n], paragraph(columns.style(n, head=True), title), turned=columns.is_turned(n)
            )
            for n, title in enumerate(head_of(table))
        ]
        height = {"w:val": twips(columns.turned), "w:hRule": "atLeast"}
        tall = (element("w:trHeight", height),) if columns.turned else ()
        result.append(_row(cells, element("w:cantSplit"), *tall, element("w:tblHeader")))
    for row in table.rows:
        whole = () if columns.splits(row) else (element("w:cantSplit"),)
        result.append(_row(list(_cells(columns, row)), *whole))
    return result


def _cells(columns: Columns, row: Sequence[Cell]) -> Iterator[Element]:
    for n, cell in enumerate(row):
        ground = "" if cell.heat is None else tint(cell.heat)
        yield _cell(columns.widths[n], paragraph(columns.style(n), cell.text, bold=cell.bold), ground)


def facts_element(facts: Facts) -> Element:
    """Names with what they stand for, in one or two columns."""
    rows = rows_of(facts)
    count = max((len(row) for row in rows), default=1)
    widths = fact_columns(facts, count)
    result = _frame(FACTS, widths, facts.caption, "", head=False, row_heads=True)
    for row in rows:
        cells = []
        for n, pair in enumerate(row):
            name, text = pair or ("", "")
            cells.append(_cell(widths[2 * n], paragraph("fact name", name)))
            cells.append(_cell(widths[2 * n + 1], paragraph("fact", text)))
        tall = is_tall(*(text for pair in row if pair for text in pair))
        result.append(_row(cells, *(() if tall else (element("w:cantSplit"),))))
    return result


def chart_element(chart: Bars) -> Element:
    """A chart as a table of labels, bars and numbers: it prints and can be edited and read aloud."""
    columns = chart_columns(chart)
    widths = (columns.labels, columns.bars, columns.numbers)
    result = _frame(CHART, widths, chart.caption, chart.description, head=False, row_heads=True)
    tall = any(is_tall(bar.label, bar.text) for bar in chart.bars)
    together = len(chart.bars) <= MOST_BARS_TOGETHER and not tall
    for n, bar in enumerate(chart.bars, 1):
        result.append(_bar(bar, columns, keep=together and n < len(chart.bars)))
    return result


def _bar(bar: Bar, columns: ChartColumns, *, keep: bool) -> Element:
    stays = (element("w:keepNext"),) if keep else ()
    length = max(1.0, columns.bars * min(max(bar.value, 0.0), 1.0))
    shade = element("w:shd", _shading(bar.colour.removeprefix("#")))
    indent = element("w:ind", {"w:right": twips(columns.bars - length)})
    cells = [
        _cell(columns.labels, paragraph("chart label", bar.label, formats=stays), middle=True),
        _cell(
            columns.bars,
            paragraph("chart bar", formats=(*stays, shade, indent)),
            TRACK if columns.single else "",
            middle=True,
            flush=True,
        ),
        _cell(columns.numbers, paragraph("chart number", bar.text, formats=stays), middle=True),
    ]
    return _row(cells, *(() if is_tall(bar.label, bar.text) else (element("w:cantSplit"),)))


def _frame(
    style: str, widths: Sequence[float], title: str, words: str, *, head: bool, row_heads: bool
) -> Element:
    """An empty table.

    title, words  what those hear who cannot see it: its name, and its content if it is a picture
    """
    look = NO_BANDS | (FIRST_ROW if head else 0) | (FIRST_COLUMN if row_heads else 0)
    flags = {
        "w:val": f"{look:04X}",
        "w:firstRow": str(int(head)),
        "w:lastRow": "0",
        "w:firstColumn": str(int(row_heads)),
        "w:lastColumn": "0",
        "w:noHBand": "1",
        "w:noVBand": "1",
    }
    properties = [
        element("w:tblStyle", {"w:val": style}),
        element("w:tblW", {"w:w": twips(WIDTH), "w:type": "dxa"}),
        element("w:tblLayout", {"w:type": "fixed"}),
        element("w:tblLook", flags),
    ]
    if title:
        properties.append(element("w:tblCaption", {"w:val": description(title)}))
    if words or title:
        properties.append(element("w:tblDescription", {"w:val": description(words or title)}))
    grid = [element("w:gridCol", {"w:w": twips(width)}) for width in widths]
    return element("w:tbl", None, element("w:tblPr", None, *properties), element("w:tblGrid", None, *grid))


def _row(cells: Sequence[Element], *properties: Element) -> Element:
    format_ = (element("w:trPr", None, *properties),) if properties else ()
    return element("w:tr", None, *format_, *cells)


def _cell(
    width: float,
    content: Element,
    ground: str = "",
    *,
    middle: bool = False,
    flush: bool = False,
    turned: bool = False,
) -> Element:
    """A cell; flush leaves no room beside its content, and turned has its text stand upright."""
    properties = [element("w:tcW", {"w:w": twips(width), "w:type": "dxa"})]
    if ground:
        properties.append(element("w:shd", _shading(ground)))
    if flush:
        sides = [element(f"w:{side}", {"w:w": "0", "w:type": "dxa"}) for side in ("left", "right")]
        properties.append(element("w:tcMar", None, *sides))
    if turned:
        properties.append(element("w:textDirection", {"w:val": "btLr"}))
    if middle or turned:
        properties.append(element("w:vAlign", {"w:val": "center"}))
    return element("w:tc", None, element("w:tcPr", None, *properties), content)


def _shading(colour: str) -> dict[str, str]:
    return {"w:val": "clear", "w:color": "auto", "w:fill": colour}
