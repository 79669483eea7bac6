# SPDX-License-Identifier: MIT
"""Charts as objects of their own in the package, with frames that show them in sheets."""

from __future__ import annotations

from collections.abc import Sequence

from mcda_app.exchange.excel.layout.chart import BarChart
from mcda_app.exchange.excel.layout.styles import INK, PALE
from mcda_app.exchange.excel.layout.text_lines import FONT
from mcda_app.exchange.excel.ods.formulas import full_address
from mcda_app.exchange.excel.ods.styles import pixels
from mcda_app.exchange.excel.ods.xml import DECLARATION, NAMESPACES, attribute, inline
from mcda_app.exchange.excel.references import Block, on
from mcda_app.exchange.excel.styled_workbook import Sheet

MEDIA = "application/vnd.oasis.opendocument.chart"
FRAME = "frame"
FRAME_STYLE = (
    f'<style:style style:name="{FRAME}" style:family="graphic">'
    '<style:graphic-properties draw:stroke="none" draw:fill="none"/></style:style>'
)
ABOVE = 4
"""Pixels above a chart, so that no line of it is printed on the page before."""


def frame(sheet: Sheet, chart: BarChart, number: int) -> str:
    """What a cell shows of a chart.

    number  of the object, counted from 1
    """
    ranges = " ".join(_address(sheet, block) for block in (chart.names, chart.values))
    return (
        f'<draw:frame draw:style-name="{FRAME}" draw:name="{attribute(chart.title)}" draw:z-index="0" '
        f'svg:x="0pt" svg:y="{pixels(ABOVE)}" '
        f'svg:width="{pixels(chart.width)}" svg:height="{pixels(chart.height)}">'
        f'<draw:object draw:notify-on-update-of-ranges="{attribute(ranges)}" '
        f'xlink:href="./Object {number}" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/>'
        f"<svg:title>{attribute(chart.title)}</svg:title><svg:desc>{attribute(chart.description)}</svg:desc>"
        "</draw:frame>"
    )


def chart_xml(sheet: Sheet, chart: BarChart) -> str:
    """The object's content: bars, axes and a copy of what they show."""
    names, values = _address(sheet, chart.names), _address(sheet, chart.values)
    return (
        f'{DECLARATION}<office:document-content {NAMESPACES} office:version="1.3">'
        f"<office:automatic-styles>{_styles()}</office:automatic-styles><office:body><office:chart>"
        f'<chart:chart chart:class="chart:bar" chart:style-name="chart" xlink:href=".." '
        f'xlink:type="simple" svg:width="{pixels(chart.width)}" svg:height="{pixels(chart.height)}">'
        f'<chart:title chart:style-name="title"><text:p>{inline(chart.title)}</text:p></chart:title>'
        f'<chart:plot-area chart:style-name="plot" '
        f'table:cell-range-address="{attribute(names)} {attribute(values)}" '
        'chart:data-source-has-labels="column">'
        '<chart:axis chart:dimension="x" chart:name="primary-x" chart:style-name="names">'
        f'<chart:categories table:cell-range-address="{attribute(names)}"/></chart:axis>'
        '<chart:axis chart:dimension="y" chart:name="primary-y" chart:style-name="scores">'
        '<chart:grid chart:style-name="grid" chart:class="major"/></chart:axis>'
        f'<chart:series chart:style-name="bars" chart:class="chart:bar" '
        f'chart:values-cell-range-address="{attribute(values)}" '
        f'chart:label-cell-address="{attribute(_address(sheet, chart.head))}">'
        f'<chart:data-point chart:repeated="{chart.values.rows}"/></chart:series>'
        '<chart:wall chart:style-name="wall"/>'
        f"</chart:plot-area>{_local_table(sheet, chart)}</chart:chart></office:chart></office:body>"
        "</office:document-content>"
    )


def _address(sheet: Sheet, block: Block) -> str:
    return full_address(on(sheet.name, block.whole())).replace("$", "", 1)


def _styles() -> str:
    def style(name: str, *properties: str) -> str:
        return f'<style:style style:name="{name}" style:family="chart">{"".join(properties)}</style:style>'

    font = f'<style:text-properties fo:font-family="{FONT}" fo:font-size="{{}}pt"/>'
    line = '<style:graphic-properties draw:stroke="solid" svg:stroke-color="{}"/>'
    return "".join(
        (
            '<number:number-style style:name="two"><number:number number:decimal-places="2" '
            'number:min-decimal-places="2" number:min-integer-digits="1"/></number:number-style>',
            '<number:number-style style:name="one"><number:number number:decimal-places="1" '
            'number:min-decimal-places="1" number:min-integer-digits="1"/></number:number-style>',
            style("chart", '<style:graphic-properties draw:fill="solid" draw:fill-color="#ffffff" '
                  'draw:stroke="none"/>'),
            style("title", f'<style:text-properties fo:font-family="{FONT}" fo:font-size="11pt" '
                  'fo:font-weight="bold"/>'),
            style("plot", '<style:chart-properties chart:vertical="true" chart:include-hidden-cells="false" '
                  'chart:treat-empty-cells="leave-gap"/>'),
            style("names", '<style:chart-properties chart:display-label="true" '
                  'chart:reverse-direction="true" chart:axis-position="start"/>', line.format(PALE),
                  font.format(9)),
            '<style:style style:name="scores" style:family="chart" style:data-style-name="one">'
            '<style:chart-properties chart:display-label="true" chart:minimum="0" chart:maximum="1" '
            'chart:interval-major="0.1" chart:gap-width="60" chart:overlap="0" '
            f'chart:axis-position="end" chart:link-data-style-to-source="false"/>{line.format(PALE)}'
            f"{font.format(9)}</style:style>",
            style("grid", line.format(PALE)),
            style("wall", '<style:graphic-properties draw:fill="none" draw:stroke="none"/>'),
            '<style:style style:name="bars" style:family="chart" style:data-style-name="two">'
            '<style:chart-properties chart:data-label-number="value" chart:label-position="outside" '
            'chart:link-data-style-to-source="false"/>'
            f'<style:graphic-properties draw:fill="solid" draw:fill-color="{INK}" draw:stroke="none"/>'
            f"{font.format(9)}</style:style>",
        )
    )  # fmt: skip


def _local_table(sheet: Sheet, chart: BarChart) -> str:
    """A copy of names and values, which programs show where they do not look into the sheet."""
    rows = [_row("", _value(sheet, chart.head, 0))]
    for k in range(chart.values.rows):
        name = _value(sheet, chart.names, k)
        rows.append(_row(str(name), _value(sheet, chart.values, k)))
    return (
        '<table:table table:name="local-table"><table:table-header-columns><table:table-column/>'
        "</table:table-header-columns><table:table-columns><table:table-column/></table:table-columns>"
        f"<table:table-header-rows>{rows[0]}</table:table-header-rows>"
        f"<table:table-rows>{''.join(rows[1:])}</table:table-rows></table:table>"
    )


def _row(name: str, value: float | str) -> str:
    first = f'<table:table-cell office:value-type="string"><text:p>{inline(name)}</text:p></table:table-cell>'
    if isinstance(value, str):
        second = f'<table:table-cell office:value-type="string"><text:p>{inline(value)}</text:p>'
    else:
        second = f'<table:table-cell office:value-type="float" office:value="{value!r}">'
        second += f"<text:p>{value!r}</text:p>"
    return f"<table:table-row>{first}{second}</table:table-cell></table:table-row>"


def _value(sheet: Sheet, block: Block, k: int) -> float | str:
    cell = sheet.cells.get(block.row + k, {}).get(block.column)
    return "" if cell is None else cell[2]


def manifest_entries(charts: Sequence[str]) -> list[tuple[str, str]]:
    """Paths and media types of the charts' parts.

    charts  names of their folders
    """
    entries = []
    for folder in charts:
        entries += [(f"{folder}/", MEDIA), (f"{folder}/content.xml", "text/xml")]
    return entries
