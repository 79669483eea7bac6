# SPDX-License-Identifier: MIT
"""Tables, charts and blocks of facts of an OpenDocument text, with what those hear who cannot see them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from xml.etree.ElementTree import Element

from mcda_app.exchange.markup import description, element
from mcda_app.exchange.report.document import Bar, Bars, Facts, Table
from mcda_app.exchange.report.odt.automatic import AutomaticStyles
from mcda_app.exchange.report.odt.paragraphs import paragraph, style_name
from mcda_app.exchange.report.odt.styles import points
from mcda_app.exchange.report.office.columns import (
    WIDTH,
    ChartColumns,
    Columns,
    chart_columns,
    columns_of,
    fact_columns,
    side_of,
)
from mcda_app.exchange.report.office.design import (
    BAR_GAP,
    CELL_SIDE,
    CELL_TOP,
    HAIRLINE,
    INK,
    MOST_BARS_TOGETHER,
    RULE,
    TRACK,
    tint,
)
from mcda_app.exchange.report.office.flow import head_of, is_tall, rows_of

SIDES = ("top", "bottom", "left", "right")


class Tables:
    """Makes a document's tables, which are numbered."""

    def __init__(self, automatic: AutomaticStyles) -> None:
        self._automatic = automatic
        self._count = 0

    def table(self, table: Table) -> Element:
        """A table whose head is repeated on each page; no row is torn unless a page could not hold it."""
        columns = columns_of(table)
        result = self._frame(columns.widths, table.caption, "", row_heads=table.row_heads)
        headed, side = any(table.head), side_of(columns.kind)

        if headed:
            cells = [
                _cell(
                    self._cell_style(
                        {"bottom": (0.75, INK)},
                        left=side,
                        right=side,
                        middle="middle" if columns.is_turned(n) else "bottom",
                        turned=columns.is_turned(n),
                    ),
                    paragraph(self._title_style(columns, n), title),
                )
                for n, title in enumerate(head_of(table))
            ]
            result.append(element("table:table-header-rows", None, self._row(cells, height=columns.turned)))
        for at, row in enumerate(table.rows):
            lines = {"bottom": (0.5, HAIRLINE)}
            if at == 0 and not headed:
                lines["top"] = (0.5, RULE)
            cells = []
            for n, cell in enumerate(row):
                ground = "" if cell.heat is None else tint(cell.heat)
                content = paragraph(columns.style(n), cell.text, bold=cell.bold)
                style = self._cell_style(lines, ground=ground, left=side, right=side)
                cells.append(_cell(style, content))
            result.append(self._row(cells, whole=not columns.splits(row)))
        return result

    @staticmethod
    def _title_style(columns: Columns, column: int) -> str:
        """The kind of a title; one that is turned ends at the line below it."""
        style = columns.style(column, head=True)
        return f"{style} number" if columns.is_turned(column) else style

    def facts(self, facts: Facts) -> Element:
        """Names with what they stand for, in one or two columns."""
        rows = rows_of(facts)
        count = max((len(row) for row in rows), default=1)
        result = self._frame(fact_columns(facts, count), facts.caption, "", row_heads=count == 1)
        for n, row in enumerate(rows):
            lines = {"top": (0.5, RULE)} if n == 0 else {}
            if n == len(rows) - 1:
                lines["bottom"] = (0.5, RULE)
            style = self._cell_style(lines, left=0.0)
            cells = []
            for pair in row:
                name, text = pair or ("", "")
                cells += [_cell(style, paragraph("fact name", name)), _cell(style, paragraph("fact", text))]
            whole = not is_tall(*(text for pair in row if pair for text in pair))
            result.append(self._row(cells, whole=whole))
        return result

    def chart(self, chart: Bars) -> Element:
        """A chart as a table of labels, bars and numbers: it prints and can be edited and read aloud."""
        columns = chart_columns(chart)
        widths = (columns.labels, columns.bars, columns.numbers)
        tall = any(is_tall(bar.label, bar.text) for bar in chart.bars)
        together = len(chart.bars) <= MOST_BARS_TOGETHER and not tall
        result = self._frame(widths, chart.caption, chart.description, row_heads=True, together=together)
        for bar in chart.bars:
            result.append(self._bar(bar, columns))
        return result

    def _bar(self, bar: Bar, columns: ChartColumns) -> Element:
        length = max(1.0, columns.bars * min(max(bar.value, 0.0), 1.0))
        bar_style = self._automatic.name(
            "paragraph",
            {"fo:margin-right": points(columns.bars - length), "fo:background-color": bar.colour.lower()},
            parent=style_name("chart bar"),
        )
        white = {"top": (BAR_GAP / 2, "ffffff"), "bottom": (BAR_GAP / 2, "ffffff")}
        text = self._cell_style(white, left=0.0, top=0.0, middle="middle")
        ground = TRACK if columns.single else ""
        flush = self._cell_style(white, left=0.0, right=0.0, top=0.0, middle="middle", ground=ground)
        return self._row(
            [
                _cell(text, paragraph("chart label", bar.label)),
                _cell(flush, paragraph("chart bar", style=bar_style)),
                _cell(text, paragraph("chart number", bar.text)),
            ],
            whole=not is_tall(bar.label, bar.text),
        )

    def _frame(
        self, widths: Sequence[float], title: str, words: str, *, row_heads: bool, together: bool = False
    ) -> Element:
        """An empty table.

        title, words  what those hear who cannot see it: its name, and its content if it is a picture
        together      whether it stays on one page
        """
        self._count += 1
        properties = {"style:width": points(WIDTH), "table:align": "left", "fo:margin-left": "0pt"}
        properties["style:may-break-between-rows"] = "false" if together else "true"
        style = self._automatic.name("table", properties)
        result = element("table:table", {"table:name": f"Table{self._count}", "table:style-name": style})
        for name, text in (("table:title", title), ("table:desc", words or title)):
            if text:
                part = element(name)
                part.text = description(text)
                result.append(part)
        columns = [
            element(
                "table:table-column",
                {
                    "table:style-name": self._automatic.name(
                        "table-column", {"style:column-width": points(width)}
                    )
                },
            )
            for width in widths
        ]
        if row_heads and len(columns) > 1:
            columns[:1] = [element("table:table-header-columns", None, columns[0])]
        result.extend(columns)
        return result

    def _row(self, cells: Sequence[Element], *, whole: bool = True, height: float = 0.0) -> Element:
        properties = {"fo:keep-together": "always" if whole else "auto"}
        if height:
            properties["style:min-row-height"] = points(height)
        style = self._automatic.name("table-row", properties)
        return element("table:table-row", {"table:style-name": style}, *cells)

    def _cell_style(
        self,
        lines: Mapping[str, tuple[float, str]],
        *,
        ground: str = "",
        left: float = CELL_SIDE,
        right: float = CELL_SIDE,
        top: float = CELL_TOP,
        middle: str = "",
        turned: bool = False,
    ) -> str:
        """The style of a cell; lines holds the width in points and the colour for sides that have one."""
        properties = {
            "fo:padding-top": points(top),
            "fo:padding-bottom": points(top),
            "fo:padding-left": points(left),
            "fo:padding-right": points(right),
        }
        for side in SIDES:
            width, colour = lines.get(side, (0.0, ""))
            properties[f"fo:border-{side}"] = f"{points(width)} solid #{colour}" if width else "none"
        if ground:
            properties["fo:background-color"] = f"#{ground}"
        if middle:
            properties["style:vertical-align"] = middle
        if turned:
            properties["style:writing-mode"] = "tb-rl"
        return self._automatic.name("table-cell", properties)


def _cell(style: str, content: Element) -> Element:
    return element("table:table-cell", {"table:style-name": style, "office:value-type": "string"}, content)
