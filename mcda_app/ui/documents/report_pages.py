# SPDX-License-Identifier: MIT
"""Lay a report out on pages: what stays together, and what continues on the next page.

Each strip (a line, a bullet, a row of a table, a bar) is laid out once and placed on the first page with room
for it, so that the time is proportional to the length. Lengths are in dots of the output device.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QPagedPaintDevice,
    QPainter,
    QPen,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from mcda_app.exchange.report.document import (
    Bars,
    Cell,
    Facts,
    Heading,
    NewPage,
    Node,
    Paragraph,
    Report,
    Table,
)
from mcda_app.exchange.report.docx import INK, TRACK, tint

NARROW = ["Carlito", "Calibri"]
FAMILIES = [*NARROW, "DejaVu Sans"]
WIDE = 0.92
"""Size of other fonts, whose letters are wider and taller, against those: a note keeps its two pages."""
TEXT, GREY, RULE = "#17202a", "#55606c", "#bcc5ce"
BAR, PAD, LINE = 14.0, 2.0, 0.5
"""Points: height of a bar in a chart, room around a cell's text, and width of a table's lines."""
LABELS, NUMBERS = 0.38, 40.0
"""Share of a chart's width for its labels, and points for its numbers."""


class Face(NamedTuple):
    """The format of a paragraph; lengths in points."""

    size: float
    colour: str = TEXT
    bold: bool = False
    above: float = 0.0
    below: float = 3.0
    left: float = 0.0


FACES = {
    "title": Face(20, f"#{INK}", below=2),
    "subtitle": Face(11, GREY, below=8),
    "h1": Face(14, f"#{INK}", bold=True, above=12, below=4),
    "h2": Face(11, f"#{INK}", bold=True, above=7, below=2),
    "body": Face(10),
    "answer": Face(12, f"#{INK}", bold=True, above=5, below=6),
    "muted": Face(8, GREY),
    "caption": Face(8, GREY, above=5, below=2),
    "bullet": Face(10, below=1.5, left=10),
}

Draw = Callable[[QPainter, float], None]
"""Draws a strip at the given top."""


class Strip(NamedTuple):
    """A piece of a report that is not split across pages.

    height  its height
    draw    draws it
    text    its text
    above   space before it, except at the top of a page; the larger of this and ``below`` counts
    below   space after it
    joined  whether it stays with the next strip
    head    strip to repeat above it at the top of a page: a table's heading
    """

    height: float
    draw: Draw
    text: str = ""
    above: float = 0.0
    below: float = 0.0
    joined: bool = False
    head: Strip | None = None


class Placed(NamedTuple):
    """A strip on a page; top counts from the page's upper margin."""

    top: float
    strip: Strip


def pages(report: Report, device: QPagedPaintDevice, width: float, height: float) -> Iterator[list[Placed]]:
    """Yield the report's pages one by one, so that none has to be stored.

    width, height  printable area of a page
    """
    setter = Setter(device, width, height)
    page: list[Placed] = []
    bottom, below = 0.0, 0.0
    for group in _groups(setter.strips(report)):
        if group is None:
            if page:
                yield page
            page, bottom, below = [], 0.0, 0.0
            continue
        if page and bottom + _tall(group, below) > height:
            yield page
            page, bottom, below = [], 0.0, 0.0
        for strip in group:
            if (
                page and bottom + max(below, strip.above) + strip.height > height
            ):  # a group longer than a page
                yield page
                page, bottom, below = [], 0.0, 0.0
            if not page and strip.head is not None:
                page.append(Placed(0.0, strip.head))
                bottom = strip.head.height
            top = bottom + (max(below, strip.above) if page else 0.0)
            page.append(Placed(top, strip))
            bottom, below = top + strip.height, strip.below
    if page:
        yield page


def _groups(strips: Iterable[Strip | None]) -> Iterator[list[Strip] | None]:
    """Groups of joined strips; None for a page break."""
    group: list[Strip] = []
    for strip in strips:
        if strip is None:
            if group:
                yield group
            yield None
            group = []
            continue
        group.append(strip)
        if not strip.joined:
            yield group
            group = []
    if group:
        yield group


def _tall(group: Sequence[Strip], below: float) -> float:
    """The height of a group after a strip with this space below it."""
    total = 0.0
    for strip in group:
        total += max(below, strip.above) + strip.height
        below = strip.below
    return total


class Setter:
    """Turns a report's parts into strips, in dots of a device."""

    def __init__(self, device: QPagedPaintDevice, width: float, height: float) -> None:
        self._device, self._width, self._height = device, width, height
        self._dot = device.logicalDpiY() / 72.0
        self._fonts: dict[tuple[float, bool], QFont] = {}

    def font(self, face: Face) -> QFont:
        key = (face.size, face.bold)
        if key not in self._fonts:
            font = QFont(FAMILIES)
            wide = QFontInfo(font).family() not in NARROW
            font.setPointSizeF(face.size * (WIDE if wide else 1))
            font.setBold(face.bold)
            self._fonts[key] = font
        return self._fonts[key]

    def strips(self, report: Report) -> Iterator[Strip | None]:
        """All of a report's strips; None for a page break."""
        yield from self._paragraph(report.title, "title")
        if report.subtitle:
            yield from self._paragraph(report.subtitle, "subtitle")
        for node in report.nodes:
            yield from self._node(node)

    def _node(self, node: Node) -> Iterator[Strip | None]:
        match node:
            case Heading(level, text):
                yield from self._paragraph(text, f"h{level}", joined=True)
            case Paragraph(text, style):
                yield from self._paragraph(text, style)
            case Table():
                yield from self._paragraph(node.caption, "caption", joined=True)
                yield from self._table(node)
            case Facts(caption, pairs):
                yield from self._paragraph(caption, "caption", joined=True)
                rows = tuple((Cell(name, bold=True), Cell(text)) for name, text in pairs)
                yield from self._table(Table(caption, ("", ""), rows, (0.25, 0.75)))
            case Bars():
                yield from self._paragraph(node.caption, "caption", joined=True)
                yield from self._bars(node)
            case NewPage():
                yield None

    # Texts

    def _lines(self, text: str, font: QFont, width: float, indent: float = 0.0) -> tuple[QTextLayout, float]:
        """A text broken into lines of a width, and their height; all but the first line are indented."""
        layout = QTextLayout(text.replace("\n", "\u2028"), font, self._device)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        layout.beginLayout()
        height = 0.0
        line = layout.createLine()
        while line.isValid():
            left = indent if height else 0.0
            line.setLineWidth(max(1.0, width - left))
            line.setPosition(QPointF(left, height))
            height += line.height()
            line = layout.createLine()
        layout.endLayout()
        return layout, height

    def _paragraph(self, text: str, style: str, *, joined: bool = False) -> Iterator[Strip]:
        face, dot = FACES[style], self._dot
        colour = QColor(face.colour)
        bullet = face.left > 0
        hanging = (face.left - 2) * dot if bullet else 0.0
        layout, height = self._lines(
            f"•  {text}" if bullet else text, self.font(face), self._width - 2 * dot * bullet, hanging
        )
        left = 2 * dot if bullet else 0.0
        whole = (bullet or joined) and height < self._height / 2
        count = layout.lineCount()
        parts = [range(count)] if whole else [range(n, n + 1) for n in range(count)]
        for part in parts:
            lines = [layout.lineAt(n) for n in part]
            yield Strip(
                sum(line.height() for line in lines),
                _text(layout, lines, left, colour),
                _row_text(layout, lines),
                face.above * dot if part.start == 0 else 0.0,
                face.below * dot if part.stop == count else 0.0,
                joined,
            )

    # Tables

    def _table(self, table: Table) -> Iterator[Strip]:
        count = len(table.head)
        shares = table.widths or (1 / count,) * count
        edges = [0.0]
        for share in shares:
            edges.append(edges[-1] + share * self._width)
        head = None
        if any(table.head):
            cells = [Cell(text, bold=True) for text in table.head]
            (head,) = self._row(cells, edges, ground=QColor(f"#{TRACK}"), whole=True)
        if head is not None and table.rows:
            yield head._replace(joined=True)
        for n, row in enumerate(table.rows, 1):
            below = FACES["body"].below * self._dot if n == len(table.rows) else 0.0
            for strip in self._row(row, edges):
                yield strip._replace(head=head, below=below)
        if not table.rows and head is not None:
            yield head

    def _row(
        self,
        cells: Sequence[Cell],
        edges: Sequence[float],
        *,
        ground: QColor | None = None,
        whole: bool = False,
    ) -> Iterator[Strip]:
        """A row; one taller than half a page is split line by line."""
        pad = PAD * self._dot
        body, bold = FACES["body"], FACES["body"]._replace(bold=True)
        set_ = [
            self._lines(cell.text, self.font(bold if cell.bold else body), edges[n + 1] - edges[n] - 2 * pad)
            for n, cell in enumerate(cells)
        ]
        grounds = [ground if cell.heat is None else QColor(f"#{tint(cell.heat)}") for cell in cells]
        layouts = [layout for layout, _ in set_]
        height = max((tall for _, tall in set_), default=0.0)
        most = max((layout.lineCount() for layout in layouts), default=0)
        cut = [range(most)]
        if not whole and height + 2 * pad >= self._height / 2:
            cut = [range(n, n + 1) for n in range(most)]
        for part in cut:
            shown = [[layout.lineAt(n) for n in part if n < layout.lineCount()] for layout in layouts]
            tall = max((sum(line.height() for line in lines) for lines in shown), default=0.0)
            above = pad if part.start == 0 else 0.0
            below = pad if part.stop == most else 0.0
            strip = _Row(layouts, shown, grounds, tuple(edges), above, above + tall + below, self._dot)
            text = "\t".join(_row_text(layout, lines) for layout, lines in zip(layouts, shown, strict=True))
            yield Strip(strip.height, strip.draw, text)

    # Charts

    def _bars(self, bars: Bars) -> Iterator[Strip]:
        dot, width = self._dot, self._width
        font = self.font(FACES["body"])
        numbers, labels = NUMBERS * dot, LABELS * width
        track = width - labels - numbers

        def drawing(label: str, value: float, number: str, colour: str) -> Draw:
            def draw(painter: QPainter, top: float) -> None:
                painter.setFont(font)
                painter.setPen(QColor(TEXT))
                line = QRectF(0.0, top, labels - 8 * dot, BAR * dot)
                middle = Qt.AlignmentFlag.AlignVCenter
                shown = painter.fontMetrics().elidedText(
                    label, Qt.TextElideMode.ElideRight, int(line.width())
                )
                painter.drawText(line, middle, shown)
                bar = QRectF(labels, top + 3 * dot, track, (BAR - 6) * dot)
                painter.fillRect(bar, QColor(f"#{TRACK}"))
                bar.setWidth(max(0.5 * dot, track * value))
                painter.fillRect(bar, QColor(colour))
                place = QRectF(width - numbers, top, numbers, BAR * dot)
                painter.drawText(place, middle | Qt.AlignmentFlag.AlignRight, number)

            return draw

        last = len(bars.bars) - 1
        for n, (label, value, number, colour) in enumerate(bars.bars):
            below = 4 * dot if n == last else 0.0
            yield Strip(BAR * dot, drawing(label, value, number, colour), f"{label}\t{number}", 0.0, below)


class _Row(NamedTuple):
    """Some lines of each cell of a row, with their grounds and the lines around them."""

    layouts: Sequence[QTextLayout]
    lines: Sequence[Sequence[QTextLine]]
    grounds: Sequence[QColor | None]
    edges: Sequence[float]
    above: float
    height: float
    dot: float

    def draw(self, painter: QPainter, top: float) -> None:
        for n, lines in enumerate(self.lines):
            box = QRectF(self.edges[n], top, self.edges[n + 1] - self.edges[n], self.height)
            ground = self.grounds[n]
            if ground is not None:
                painter.fillRect(box, ground)
            painter.setPen(QColor(TEXT))
            first = lines[0].y() if lines else 0.0
            for line in lines:
                line.draw(painter, QPointF(box.left() + PAD * self.dot, top + self.above - first))
            painter.setPen(QPen(QColor(RULE), LINE * self.dot))
            painter.drawRect(box)


def _text(layout: QTextLayout, lines: Sequence[QTextLine], left: float, colour: QColor) -> Draw:
    def draw(painter: QPainter, top: float, _keep: QTextLayout = layout) -> None:
        painter.setPen(colour)
        for line in lines:
            line.draw(painter, QPointF(left, top - lines[0].y()))

    return draw


def _row_text(layout: QTextLayout, lines: Sequence[QTextLine]) -> str:
    if not lines:
        return ""
    last = lines[-1]
    text = layout.text()[lines[0].textStart() : last.textStart() + last.textLength()]
    return text.replace("\u2028", "\n")
