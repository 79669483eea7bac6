# SPDX-License-Identifier: MIT
"""A slide taken apart for a typesetter: its texts, each line where Qt would write it, and shapes as SVG."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from math import atan2, degrees

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QTextLayout, QTextOption
from PySide6.QtSvg import QSvgGenerator

from mcda_app.exchange.pdf.slides import Part, PlacedText, SlidePage
from mcda_app.ui.presentation.canvas import Canvas, Words
from mcda_app.ui.presentation.painting import paint_on
from mcda_app.ui.presentation.slides import Slide
from mcda_app.ui.widgets.theme import LIGHT

WIDTH, HEIGHT = 16_000, 9_000
"""The surface on which slides are recorded: so large that no length is rounded visibly."""
NO_SHAPE = re.compile(r"<g(?: [^>]*)?>\s*</g>")
NEEDLESS = re.compile(r'\nfont-family="[^>]*?(?=>)| vector-effect="none"| transform="matrix\(1,0,0,1,0,0\)"')


class RecordingCanvas(Canvas):
    """Keeps texts rather than painting them."""

    def __init__(self, painter: QPainter, family: QFont) -> None:
        super().__init__(painter, family, WIDTH, HEIGHT, LIGHT)
        self.texts: list[PlacedText] = []
        self._clips: list[QPainterPath] = []
        self._part = Part.PROSE

    @contextmanager
    def part(self, part: Part) -> Iterator[None]:
        before, self._part = self._part, part
        yield
        self._part = before

    def put(self, words: Words) -> None:
        lines, height = _laid_out(words)
        if not lines:
            return
        room, align = words.room, words.align
        top = room.top()
        if align & Qt.AlignmentFlag.AlignVCenter:
            top += (room.height() - height) / 2
        elif align & Qt.AlignmentFlag.AlignBottom:
            top = room.bottom() - height
        side, x = "left", room.left()
        if align & Qt.AlignmentFlag.AlignRight:
            side, x = "right", room.right()
        elif align & Qt.AlignmentFlag.AlignHCenter:
            side, x = "center", room.center().x()
        (_, first), (_, last) = lines[0], lines[-1]
        transform = self.painter.worldTransform()
        place = transform.map(QPointF(x, top + first))
        self.texts.append(
            PlacedText(
                self._part,
                words.text,
                tuple(text for text, _ in lines),
                place.x() / HEIGHT,
                place.y() / HEIGHT,
                (last - first) / (len(lines) - 1) / HEIGHT if len(lines) > 1 else 0.0,
                words.font.pixelSize() / HEIGHT,
                words.font.weight() > QFont.Weight.Normal,
                words.colour.name(),
                side,
                degrees(atan2(transform.m12(), transform.m11())),
            )
        )

    @contextmanager
    def inside(self, path: QPainterPath) -> Iterator[None]:
        # SVG as Qt writes it knows one clip at a time.
        self._clips.append(self._clips[-1].intersected(path) if self._clips else path)
        self.painter.save()
        self.painter.setClipPath(self._clips[-1])
        yield
        self.painter.restore()
        self._clips.pop()


def recorded(slide: Slide, family: QFont, foot: tuple[str, str]) -> SlidePage:
    """A slide in light colours; its ground is left out, as that of the page is white.

    family  a font of any size
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(WIDTH, HEIGHT))
    generator.setViewBox(QRectF(0, 0, WIDTH, HEIGHT))
    painter = QPainter(generator)
    try:
        canvas = RecordingCanvas(painter, family)
        paint_on(canvas, slide, foot=foot)
    finally:
        painter.end()
    svg = bytes(buffer.data().data()).decode("utf-8")
    return SlidePage(slide.title, tuple(canvas.texts), _shortened(svg), slide.chart)


def _laid_out(words: Words) -> tuple[list[tuple[str, float]], float]:
    """The lines of a text with their baselines below its top, and its height, as a painter lays it out."""
    text = words.shown.replace("\n", "\u2028")
    layout = QTextLayout(text, words.font)
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    layout.beginLayout()
    lines, height = list[tuple[str, float]](), 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(words.room.width())
        part = text[line.textStart() : line.textStart() + line.textLength()]
        lines.append((part.rstrip(" \u2028"), height + line.ascent()))
        height += line.height()
    layout.endLayout()
    return lines, height


def _shortened(svg: str) -> str:
    """The drawing without the many groups that hold nothing and attributes that say nothing."""
    before, svg = "", NEEDLESS.sub("", svg)
    while before != svg:
        before, svg = svg, NO_SHAPE.sub("", svg)
    return svg
