# SPDX-License-Identifier: MIT
"""The slide of the answer: headline, bar of first places, every issue as a tile."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen

from mcda_app.exchange.pdf.slides import Part
from mcda_app.i18n import tr
from mcda_app.ui.presentation.canvas import BODY, CUT, HCENTRE, LEFT, LEGIBLE, MIDDLE, TOP, Canvas, sizes
from mcda_app.ui.presentation.slides import AnswerSlide, Segment, Tile
from mcda_app.ui.widgets.theme import mix

MOST_ROWS, MOST_COLUMNS = 5, 6
SMALLEST_IN_BAR = 0.03
RADIUS = 0.012
GAP = 0.016


def paint_answer(canvas: Canvas, slide: AnswerSlide, content: QRectF) -> dict[str, QRectF]:
    """Paint it; returns where each issue's tile is."""
    unit = canvas.unit
    top = content.top()
    top += canvas.write_fitted(
        slide.title,
        QRectF(content.left(), top, content.width(), 0.185 * unit),
        0.075,
        bold=True,
        smallest=0.045,
    )
    if slide.certainty:
        top += 0.01 * unit
        place = QRectF(content.left(), top, content.width(), 0.1 * unit)
        top += canvas.write_fitted(slide.certainty, place, 0.036, colour=canvas.theme.muted)
    top += 0.025 * unit
    bar = QRectF(content.left(), top, content.width(), 0.095 * unit)
    top = bar.bottom() + 0.025 * unit
    room = QRectF(content.left(), top, content.width(), content.bottom() - top)
    with canvas.part(Part.CHART):
        _paint_bar(canvas, slide.segments, bar)
        return _paint_tiles(canvas, slide.tiles, room)


def _paint_bar(canvas: Canvas, segments: Sequence[Segment], rect: QRectF) -> None:
    """Parts in proportion to the issues; where there is no room for names the tiles below have them."""
    total = sum(segment.issues for segment in segments)
    pad = 0.2 * rect.height()
    rooms: list[tuple[Segment, QRectF, str]] = []
    left = rect.left()
    for segment in segments:
        part = QRectF(left, rect.top(), rect.width() * segment.issues / total, rect.height())
        left = part.right()
        text = f"{segment.label} {segment.issues}"
        if canvas.text_width(text, SMALLEST_IN_BAR, True) > part.width() - 2 * pad:
            text = str(segment.issues)
        rooms.append((segment, part, text))

    def whole(size: float) -> bool:
        return all(canvas.text_width(text, size, True) <= part.width() - 2 * pad for _, part, text in rooms)

    size = next((size for size in sizes(0.046, SMALLEST_IN_BAR) if whole(size)), SMALLEST_IN_BAR)
    with canvas.clipped(rect, RADIUS * canvas.unit):
        for segment, part, text in rooms:
            ink = canvas.fill_options(part, segment.places)
            inset = pad if canvas.text_width(text, size, True) <= part.width() - 2 * pad else 0.0
            room = part.adjusted(inset, 0, -inset, 0)
            if len(segment.places) > 1:
                canvas.plate(text, room, size)
            canvas.write(text, room, size, bold=True, colour=ink, align=(LEFT if inset else HCENTRE) | MIDDLE)


def grid(count: int, width: float, height: float) -> tuple[int, int]:
    """Columns and rows for so many tiles, in a shape that suits text; the last rows may not hold all."""
    best: tuple[float, int, int] | None = None
    for columns in range(1, MOST_COLUMNS + 1):
        rows = min(MOST_ROWS, ceil(count / columns))
        left_out = max(0, count - columns * rows)
        ratio = (width / columns) / (height / rows)
        empty = columns * rows - min(count, columns * rows)
        cost = 100.0 * left_out + abs(ratio - 2.4) + 0.35 * empty
        if best is None or cost < best[0]:
            best = cost, columns, rows
    assert best is not None
    return best[1], best[2]


def _paint_tiles(canvas: Canvas, tiles: Sequence[Tile], room: QRectF) -> dict[str, QRectF]:
    unit = canvas.unit
    gap = GAP * unit
    columns, rows = grid(len(tiles), room.width(), room.height())
    shown = tiles
    if len(tiles) > columns * rows:
        shown = tiles[: columns * rows - 1]
    wide = (room.width() - (columns - 1) * gap) / columns
    high = min((room.height() - (rows - 1) * gap) / rows, 0.26 * unit)
    pad = min(0.018 * unit, 0.1 * high)
    inner_wide, inner_high = wide - 2 * pad, high - 2 * pad
    size = _tile_size(canvas, shown, inner_wide, inner_high)
    if not all(_tile_fits(canvas, tile, inner_wide, inner_high, size, one_line=False) for tile in shown):
        shown = [tile.shortened() for tile in shown]
        size = _tile_size(canvas, shown, inner_wide, inner_high)
    places: dict[str, QRectF] = {}
    for n, tile in enumerate(shown):
        rect = QRectF(
            room.left() + (n % columns) * (wide + gap), room.top() + (n // columns) * (high + gap), wide, high
        )
        places[tile.issue_id] = rect
        _paint_tile(canvas, tile, rect, pad, size)
    if len(shown) < len(tiles):
        n = len(shown)
        rect = QRectF(
            room.left() + (n % columns) * (wide + gap), room.top() + (n // columns) * (high + gap), wide, high
        )
        text = tr("and {count} more issues").format(count=len(tiles) - len(shown))
        canvas.fill(rect, canvas.theme.track, RADIUS * unit)
        canvas.write_fitted(text, rect.adjusted(pad, pad, -pad, -pad), size, align=LEFT | MIDDLE)
    return places


def _tile_size(canvas: Canvas, tiles: Sequence[Tile], width: float, height: float) -> float:
    """The largest size at which every tile is whole, its leader on one line unless that is too small."""
    for smallest, one_line in ((LEGIBLE, True), (CUT, False)):
        for size in sizes(1.2 * BODY, smallest):
            if all(_tile_fits(canvas, tile, width, height, size, one_line) for tile in tiles):
                return size
    return CUT


def _tile_fits(canvas: Canvas, tile: Tile, width: float, height: float, size: float, one_line: bool) -> bool:
    below = 0.86 * size
    room = height - canvas.text_height(tile.name, width, size, True)
    beside = width - (0.9 * below * canvas.unit if tile.degree is not None else 0.0)
    if one_line and canvas.text_width(tile.detail, below) > beside:
        return False
    return canvas.fits(tile.name, width, height, size, True) and canvas.fits(tile.detail, beside, room, below)


def _paint_tile(canvas: Canvas, tile: Tile, rect: QRectF, pad: float, size: float) -> None:
    theme, unit = canvas.theme, canvas.unit
    radius = RADIUS * unit
    fragile = tile.degree is not None and tile.degree.fill == 0.0
    with canvas.clipped(rect, radius):
        if fragile and len(tile.places) == 1:
            canvas.painter.fillRect(rect, mix(theme.surface, canvas.colour_of(tile.places[0]), 0.16))
            ink = QColor(theme.text)
        else:
            ink = canvas.fill_options(rect, tile.places)
    if fragile and len(tile.places) == 1:
        pen = QPen(QColor(canvas.colour_of(tile.places[0])), max(1.0, 0.005 * unit))
        canvas.painter.setPen(pen)
        canvas.painter.setBrush(Qt.BrushStyle.NoBrush)
        half = pen.widthF() / 2
        canvas.painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius)
    inner = rect.adjusted(pad, pad, -pad, -pad)
    used = canvas.write(
        tile.name,
        QRectF(inner.left(), inner.top(), inner.width(), inner.height() * 0.7),
        size,
        bold=True,
        colour=ink,
    )
    below = 0.86 * size
    line = inner.adjusted(0, min(used + 0.1 * pad, 0.7 * inner.height()), 0, 0)
    if tile.degree is not None:
        disc = 0.62 * below * unit
        middle = line.top() + canvas.line_height(below) / 2
        canvas.sign(tile.degree, QPointF(line.left() + disc / 2, middle), disc, ink)
        line.setLeft(line.left() + 0.9 * below * unit)
    canvas.write(tile.detail, line, below, colour=ink, align=LEFT | TOP)
