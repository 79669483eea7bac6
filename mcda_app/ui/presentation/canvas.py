# SPDX-License-Identifier: MIT
"""Text and shapes on a slide, in lengths that grow with the slide, on a screen and on a page alike.

On a picture two metres wide a font of 1/24 of its height has capitals 33 mm high: 11 minutes of arc at ten
metres, twice what normal sight needs to tell letters apart (5 minutes). So that is the size of body text, and
smaller text is used only where the content would not fit otherwise, or for what is read out of interest.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from mcda_app.exchange.pdf.slides import Part
from mcda_app.ui.presentation.slides import Degree
from mcda_app.ui.widgets.pill import Sign, paint_sign
from mcda_app.ui.widgets.theme import Colours, badge_colours, mix
from mcda_app.ui.widgets.wrapped_text import words_that_fit

BODY = 1 / 24
"""Size of body text, as a share of the height."""

SMALLEST = 1 / 50
"""Text is cut rather than smaller than this."""

LEGIBLE = 1 / 32
"""Short names are used rather than whole ones smaller than this."""

CUT = 1 / 38
"""Names are cut rather than smaller than this."""

STEP = 0.92
"""From one size to the next smaller one that is tried."""

LEFT = Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignRight
MIDDLE = Qt.AlignmentFlag.AlignVCenter
TOP = Qt.AlignmentFlag.AlignTop
CENTRE = Qt.AlignmentFlag.AlignCenter
HCENTRE = Qt.AlignmentFlag.AlignHCenter
WRAP = Qt.TextFlag.TextWordWrap


class Words(NamedTuple):
    """A text in its place.

    text   the whole of it
    shown  what of it there is room for
    room   where it is wrapped
    """

    text: str
    shown: str
    room: QRectF
    font: QFont
    colour: QColor
    align: Qt.AlignmentFlag


def sizes(largest: float, smallest: float = SMALLEST) -> Iterator[float]:
    """Sizes to try, the largest first, each a share of the height."""
    size = largest
    while size > smallest:
        yield size
        size *= STEP
    yield smallest


class Canvas:
    """A slide's surface.

    unit   what sizes are shares of: the height, or less where the surface is narrower than 3:2
    """

    def __init__(self, painter: QPainter, family: QFont, width: float, height: float, theme: Colours) -> None:
        self.painter, self.theme = painter, theme
        self.width, self.height = width, height
        self.unit = min(height, width / 1.5)
        self._family = family
        self._metrics: dict[tuple[int, bool], tuple[QFont, QFontMetricsF]] = {}
        self._heights: dict[tuple[str, int, bool, int], float] = {}
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    @property
    def options(self) -> tuple[str, ...]:
        """The colours of options, by their place."""
        return self.theme.options

    def colour_of(self, place: int) -> str:
        return self.options[place % len(self.options)]

    @contextmanager
    def part(self, _part: Part) -> Iterator[None]:
        """Draw what belongs to a part of the slide, which those need to know who hear it."""
        yield

    # Measuring

    def font(self, size: float, bold: bool = False) -> tuple[QFont, QFontMetricsF]:
        """A font in a share of the height, and its measures."""
        pixels = max(1, round(size * self.unit))
        key = pixels, bold
        if key not in self._metrics:
            font = QFont(self._family)
            font.setPixelSize(pixels)
            font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
            # A PDF would not know which digits those of one width are. Said in so many words, since a
            # painter takes from the window's font whatever a font says nothing about.
            font.clearFeatures()
            font.setFeature(QFont.Tag("tnum"), 0)
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            self._metrics[key] = font, QFontMetricsF(font)
        return self._metrics[key]

    def text_width(self, text: str, size: float, bold: bool = False) -> float:
        return self.font(size, bold)[1].horizontalAdvance(text)

    def line_height(self, size: float) -> float:
        return self.font(size)[1].lineSpacing()

    def text_height(self, text: str, width: float, size: float, bold: bool = False) -> float:
        """The height of a text wrapped to a width."""
        font, metrics = self.font(size, bold)
        key = text, font.pixelSize(), bold, round(width)
        if key not in self._heights:
            room = QRectF(0, 0, width, 1e7)
            self._heights[key] = metrics.boundingRect(room, int(WRAP | LEFT | TOP), text).height()
        return self._heights[key]

    def fits(self, text: str, width: float, height: float, size: float, bold: bool = False) -> bool:
        """Whether a text is whole in a room: no word wider than it, no line below it."""
        metrics = self.font(size, bold)[1]
        if any(metrics.horizontalAdvance(word) > width for word in text.split()):
            return False
        return self.text_height(text, width, size, bold) <= height + 0.5

    def common_size(
        self,
        texts: Iterable[str],
        width: float,
        height: float,
        largest: float,
        *,
        bold: bool = False,
        smallest: float = SMALLEST,
    ) -> float:
        """The largest size at which each text is whole in a room of its own."""
        every = list(texts)
        for size in sizes(largest, smallest):
            if all(self.fits(text, width, height, size, bold) for text in every):
                return size
        return smallest

    def names_that_fit(
        self, names: Sequence[str], shorts: Sequence[str], width: float, height: float, largest: float
    ) -> tuple[Sequence[str], float]:
        """Names as large as they are whole in a row, or the shorter ones where they would be small."""
        size = self.common_size(names, width, height, largest)
        if size >= LEGIBLE or len(set(shorts)) < len(set(names)):
            return names, max(size, CUT)
        return shorts, self.common_size(shorts, width, height, largest, smallest=CUT)

    # Text

    def write(
        self,
        text: str,
        place: QRectF,
        size: float,
        *,
        bold: bool = False,
        colour: str | QColor = "",
        align: Qt.AlignmentFlag = LEFT | TOP,
    ) -> float:
        """Write a text wrapped into a place, cut where it does not fit; returns the height it takes."""
        font, metrics = self.font(size, bold)
        flags = WRAP
        shown = self._cut(words_that_fit(text, metrics, place.width()), place, metrics, int(flags))
        if not shown:
            return 0.0
        room = place.adjusted(0, 0, 1, 1)
        self.put(Words(text, shown, room, font, QColor(colour or self.theme.text), align))
        return metrics.boundingRect(place, int(flags) | int(LEFT | TOP), shown).height()

    def put(self, words: Words) -> None:
        """Draw a text that fits its room."""
        self.painter.setFont(words.font)
        self.painter.setPen(words.colour)
        self.painter.drawText(words.room, int(WRAP) | int(words.align), words.shown)

    def _cut(self, text: str, place: QRectF, metrics: QFontMetricsF, flags: int) -> str:
        """As much of a text as there is room for, whole or with an ellipsis."""
        room = QRectF(0, 0, place.width(), 1e7)

        def whole(part: str) -> bool:
            height = metrics.boundingRect(room, flags | int(LEFT | TOP), part).height()
            return height <= max(place.height(), metrics.height()) + 0.5

        if whole(text):
            return text
        low, high = 0, len(text)
        while low < high - 1:
            middle = (low + high) // 2
            low, high = (middle, high) if whole(text[:middle].rstrip() + "…") else (low, middle)
        return text[:low].rstrip() + "…" if low else "…"

    def write_fitted(
        self,
        text: str,
        place: QRectF,
        largest: float,
        *,
        bold: bool = False,
        colour: str | QColor = "",
        align: Qt.AlignmentFlag = LEFT | TOP,
        smallest: float = SMALLEST,
    ) -> float:
        """Write a text as large as it is whole in a place; returns the height it takes."""
        size = self.common_size([text], place.width(), place.height(), largest, bold=bold, smallest=smallest)
        return self.write(text, place, size, bold=bold, colour=colour, align=align)

    # Shapes

    def fill(self, rect: QRectF, colour: str | QColor, radius: float = 0.0) -> None:
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(colour))
        self.painter.drawRoundedRect(rect, radius, radius)

    def line(self, start: QPointF, end: QPointF, colour: str, width: float) -> None:
        pen = QPen(QColor(colour), width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        self.painter.setPen(pen)
        self.painter.drawLine(start, end)

    def dot(self, centre: QPointF, radius: float, colour: str | QColor) -> None:
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(colour))
        self.painter.drawEllipse(centre, radius, radius)

    @contextmanager
    def clipped(self, rect: QRectF, radius: float) -> Iterator[None]:
        """Draw inside a rounded rectangle only."""
        path = QPainterPath()
        path.addRoundedRect(rect, radius, radius)
        with self.inside(path):
            yield

    @contextmanager
    def inside(self, path: QPainterPath) -> Iterator[None]:
        """Draw inside a path only, and inside those that are in force."""
        self.painter.save()
        self.painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        yield
        self.painter.restore()

    def fill_options(self, rect: QRectF, places: Sequence[int]) -> QColor:
        """Fill with an option's colour, a tie in stripes, nobody in grey; returns the ink to write with."""
        if len(places) == 1:
            ground, ink = badge_colours(self.colour_of(places[0]))
            self.painter.fillRect(rect, ground)
            return ink
        self.painter.fillRect(rect, QColor(self.theme.track))
        if places:
            self._stripes(rect, [mix(self.theme.surface, self.colour_of(p), 0.3) for p in places])
        return QColor(self.theme.text)

    def _stripes(self, rect: QRectF, shades: Sequence[QColor]) -> None:
        wide = 0.022 * self.unit
        room = QPainterPath()
        room.addRect(rect)
        with self.inside(room):
            left, n = rect.left() - rect.height(), 0
            while left < rect.right():
                path = QPainterPath(QPointF(left, rect.bottom()))
                path.lineTo(left + rect.height(), rect.top())
                path.lineTo(left + rect.height() + wide, rect.top())
                path.lineTo(left + wide, rect.bottom())
                self.painter.fillPath(path, shades[n % len(shades)])
                left, n = left + wide, n + 1

    def plate(self, text: str, room: QRectF, size: float) -> None:
        """A plain ground for a bold line at the left of a room, so that it can be read on stripes."""
        pad, line = 0.006 * self.unit, self.line_height(size)
        wide = min(room.width() + 2 * pad, self.text_width(text, size, bold=True) + 2 * pad)
        place = QRectF(room.left() - pad, room.center().y() - 0.6 * line, wide, 1.2 * line)
        self.fill(place, self.theme.surface, pad / 2)

    def sign(self, degree: Degree, centre: QPointF, diameter: float, colour: QColor) -> None:
        """A disc filled as far as a result is sure."""
        signs = {1.0: Sign.FULL, 0.5: Sign.HALF, 0.0: Sign.EMPTY}
        paint_sign(self.painter, signs[degree.fill], centre, diameter, colour)

    def pill(self, degree: Degree, left: float, middle: float, size: float) -> float:
        """A rounded frame with a sign and the word, centred on a height; returns its width."""
        disc = 0.62 * size * self.unit
        side = 0.6 * size * self.unit
        wide = self.text_width(degree.word, size, bold=True)
        high = 1.5 * self.line_height(size)
        frame = QRectF(left, middle - high / 2, wide + disc + 2.5 * side, high)
        pen = QPen(QColor(self.theme.edge), max(1.0, 0.0025 * self.unit))
        self.painter.setPen(pen)
        self.painter.setBrush(QColor(self.theme.surface))
        self.painter.drawRoundedRect(frame, high / 2, high / 2)
        self.sign(degree, QPointF(left + side + disc / 2, middle), disc, QColor(self.theme.text))
        words = QRectF(left + 1.5 * side + disc, frame.top(), wide + side, high)
        with self.part(Part.CHART):  # whose ground it stands on
            self.write(degree.word, words, size, bold=True, align=LEFT | MIDDLE)
        return frame.width()
