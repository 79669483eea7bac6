# SPDX-License-Identifier: MIT
"""Read a chart of an OpenDocument workbook, in the terms of Excel's."""

from __future__ import annotations

from mcda_app.exchange.excel.formula import normalised
from mcda_app.exchange.excel.ods.formulas import excel_reference
from mcda_app.exchange.excel.reading.drawings import ChartContent
from mcda_app.exchange.tables.archive import Archive, Attributes
from mcda_app.exchange.tables.grid import finite


def read_chart(archive: Archive, part: str) -> ChartContent | None:
    """The chart in a part; None for another kind of object."""
    reader = _Reader()
    archive.parse(part, reader.start, reader.end, reader.text)
    return reader.content()


class _Reader:
    def __init__(self) -> None:
        self._class = ""
        self._vertical = False
        self._styles: dict[str, Attributes] = {}
        self._style = ""
        self._texts: list[str] = []
        self._names = ""
        self._labels: list[str] = []
        self._values: list[str] = []
        self._axes: list[str] = []
        self._in_title = self._in_paragraph = False
        self._rows: list[list[float | str]] = []
        self._in_rows = False
        self._number: float | None = None
        self._cell: list[str] | None = None

    def start(self, tag: str, values: Attributes) -> None:
        if tag == "style":
            self._style = values.get("name", "")
        elif tag == "chart-properties":
            self._styles[self._style] = values
        elif tag == "chart" and "class" in values:
            self._class = values["class"].rpartition(":")[2]
        elif tag == "plot-area":
            properties = self._styles.get(values.get("style-name", ""), {})
            self._vertical = properties.get("vertical") == "true"
        elif tag in ("title", "subtitle"):
            self._in_title = True
            self._texts.append("")
        elif tag == "axis":
            self._axis(self._styles.get(values.get("style-name", ""), {}), values.get("dimension", ""))
        elif tag == "categories":
            self._names = _source(values.get("cell-range-address", ""))
        elif tag == "series":
            self._labels.append(_source(values.get("label-cell-address", "")))
            self._values.append(_source(values.get("values-cell-range-address", "")))
        elif tag == "table-rows":
            self._in_rows = True
        elif self._in_rows and tag == "table-row":
            self._rows.append([])
        elif tag == "p":
            self._in_paragraph = True
        elif self._in_rows and tag == "table-cell":
            self._cell, self._number = [], finite(values.get("value", ""))

    def _axis(self, properties: Attributes, dimension: str) -> None:
        for attribute, name in (("minimum", "min"), ("maximum", "max")):
            number = finite(properties.get(attribute, ""))
            if number is not None:
                self._axes.append(f"{name} {number!r}")
        if properties.get("reverse-direction") == "true":
            self._axes.append(f"{'catAx' if dimension == 'x' else 'valAx'} maxMin")

    def text(self, piece: str) -> None:
        if self._in_title:
            self._texts[-1] += piece
        elif self._cell is not None and self._in_paragraph:
            self._cell.append(piece)

    def end(self, tag: str) -> None:
        if tag in ("title", "subtitle"):
            self._in_title = False
        elif tag == "p":
            self._in_paragraph = False
        elif tag == "table-rows":
            self._in_rows = False
        elif tag == "table-cell" and self._cell is not None and self._rows:
            self._rows[-1].append("".join(self._cell) if self._number is None else self._number)
            self._cell = None

    def content(self) -> ChartContent | None:
        if not self._class:
            return None
        points: dict[tuple[str, int], float | str] = {}
        for index, row in enumerate(self._rows):
            for source, value in zip((self._names, *self._values), row, strict=False):
                if value not in ("", "NaN"):
                    points[source, index] = value
        return ChartContent(
            (f"{self._class}Chart", "bar" if self._vertical else "col"),
            tuple(text for text in self._texts if text),
            tuple(
                source
                for label, values in zip(self._labels, self._values, strict=True)
                for source in (label, self._names, values)
                if source
            ),
            points,
            tuple(sorted(self._axes)),
        )


def _source(address: str) -> str:
    """A range as formulas of Excel write it, with absolute cells, whichever way it was written."""
    reference = normalised(excel_reference(address if address.startswith("$") else f"${address}") or address)
    sheet, mark, cells = reference.rpartition("!")
    ends = dict.fromkeys(_absolute(cell) for cell in cells.replace("$", "").split(":"))
    return f"{sheet}{mark}{':'.join(ends)}"


def _absolute(cell: str) -> str:
    letters = cell.rstrip("0123456789")
    return f"${letters}${cell[len(letters) :]}" if letters and letters != cell else cell
