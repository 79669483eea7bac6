# SPDX-License-Identifier: MIT
"""Read a sheet's drawing: charts with their sources, pictures, and texts in shapes."""

from __future__ import annotations

from typing import NamedTuple

from mcda_app.exchange.excel.formula import normalised
from mcda_app.exchange.tables.archive import Attributes
from mcda_app.exchange.tables.grid import finite
from mcda_app.exchange.tables.xlsx import Workbook

_SHAPES = frozenset({"pic", "sp", "cxnSp", "contentPart"})
_LEAVES = frozenset({"f", "v", "t"})


class ChartContent(NamedTuple):
    """A chart.

    kinds    the chart types it combines, with the direction of bars
    texts    titles and labels typed into it
    sources  normalised references of names, categories and values
    points   (source, index) to the cached name, category or value
    axes     limits and direction of each axis, where set
    """

    kinds: tuple[str, ...]
    texts: tuple[str, ...]
    sources: tuple[str, ...]
    points: dict[tuple[str, int], float | str]
    axes: tuple[str, ...]


class DrawingReader:
    """Reads a drawing and the charts on it."""

    def __init__(self, book: Workbook, part: str) -> None:
        self.objects: list[str] = []
        self.charts: list[ChartContent] = []
        self._shape = self._in_text = False
        book.archive.parse(part, self._start, self._end, self._text)
        for kind, _key, target in book.relations(part):
            if target in book.archive and kind.endswith("/chart"):
                self.charts.append(_ChartReader(book, target).content())
            elif target in book.archive and not kind.endswith("/image"):
                self.objects.append(kind.rpartition("/")[2])

    def _start(self, tag: str, _values: Attributes) -> None:
        if tag in _SHAPES:
            self.objects.append(f"{tag}: ")
            self._shape = True
        self._in_text = self._shape and tag == "t"

    def _text(self, piece: str) -> None:
        if self._in_text:
            self.objects[-1] += piece

    def _end(self, tag: str) -> None:
        self._in_text = False
        self._shape = self._shape and tag not in _SHAPES


class _ChartReader:
    def __init__(self, book: Workbook, part: str) -> None:
        self._kinds: list[str] = []
        self._texts: list[str] = []
        self._sources: list[str] = []
        self._points: dict[tuple[str, int], float | str] = {}
        self._at = 0
        self._axes: list[str] = []
        self._tags: list[str] = []
        self._leaf = ""
        self._content = ""
        book.archive.parse(part, self._start, self._end, self._text)

    def content(self) -> ChartContent:
        return ChartContent(
            tuple(self._kinds),
            tuple(text for text in self._texts if text),
            tuple(source for source in self._sources if source),
            self._points,
            tuple(sorted(self._axes)),
        )

    def _start(self, tag: str, values: Attributes) -> None:
        self._tags.append(tag)
        self._leaf, self._content = (tag, "") if tag in _LEAVES else ("", "")
        value = values.get("val", "")
        if tag.endswith("Chart"):
            self._kinds.append(tag)
        elif tag == "pt":
            index = values.get("idx", "0")
            self._at = int(index) if index.isdecimal() and len(index) < 8 else 0
        elif tag == "barDir":
            self._kinds.append(value)
        elif tag in ("min", "max") and "scaling" in self._tags:
            number = finite(value)
            self._axes.append(f"{tag} {value if number is None else number!r}")
        elif tag == "orientation" and "scaling" in self._tags and value == "maxMin":
            self._axes.append(f"{self._axis()} {value}")
        elif tag == "p" and "tx" in self._tags:
            self._texts.append("")

    def _axis(self) -> str:
        return next((tag for tag in reversed(self._tags) if tag.endswith("Ax")), "")

    def _text(self, piece: str) -> None:
        if self._leaf:
            self._content += piece

    def _end(self, tag: str) -> None:
        if self._leaf and tag == self._leaf:
            if tag == "f":
                source = normalised(self._content)
                # Some programs write a typed name as a formula that is a text.
                self._sources.append("" if source.startswith('"') else source)
            elif tag == "v":
                number = finite(self._content) if "numCache" in self._tags else None
                source = self._sources[-1] if "pt" in self._tags and self._sources else ""
                self._points[source, self._at] = self._content if number is None else number
            elif self._texts:
                self._texts[-1] += self._content
            else:
                self._texts.append(self._content)
        self._leaf = ""
        if self._tags:
            self._tags.pop()
