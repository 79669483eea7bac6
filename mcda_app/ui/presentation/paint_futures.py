# SPDX-License-Identifier: MIT
"""The slide on futures: issues by states, each cell with who leads there."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from mcda_app.exchange.pdf.slides import Part
from mcda_app.i18n import tr
from mcda_app.ui.presentation.canvas import BODY, CENTRE, CUT, HCENTRE, LEFT, LEGIBLE, MIDDLE, Canvas
from mcda_app.ui.presentation.paint_issue import paint_heading
from mcda_app.ui.presentation.slides import FutureCell, FuturesSlide

HIGHEST_ROW, LOWEST_ROW = 0.085, 0.042
NAMES = 0.28
"""The most of the width for the names of issues."""


def paint_futures(canvas: Canvas, slide: FuturesSlide, content: QRectF) -> None:
    """Cells where today's first place does not hold have a mark before the name, and a frame."""
    unit = canvas.unit
    top = paint_heading(canvas, slide.group, slide.title, content, largest=0.062)
    place = QRectF(content.left(), top + 0.008 * unit, content.width(), 0.12 * unit)
    top = place.top() + canvas.write_fitted(slide.answer, place, 0.036) + 0.025 * unit
    legend = canvas.line_height(CUT)
    bottom = content.bottom() - legend
    canvas.write(
        "   ".join(filter(None, (tr("≠ a different option leads than today"), slide.basis))),
        QRectF(content.left(), bottom, content.width(), legend),
        CUT,
        colour=canvas.theme.muted,
        align=LEFT | MIDDLE,
    )
    room = QRectF(content.left(), top, content.width(), bottom - top - 0.015 * unit)
    with canvas.part(Part.CHART):
        _paint_table(canvas, slide, room)


def _paint_table(canvas: Canvas, slide: FuturesSlide, room: QRectF) -> None:
    unit = canvas.unit
    longest = max(canvas.text_width(line.name, BODY) for line in slide.lines)
    names = min(longest + 0.03 * unit, NAMES * room.width())
    step = (room.width() - names) / len(slide.heads)
    head = 2 * canvas.line_height(CUT) + 0.012 * unit
    size = canvas.common_size(slide.heads, step - 0.012 * unit, head, LEGIBLE, smallest=1 / 50)
    for n, text in enumerate(slide.heads):
        above = QRectF(room.left() + names + n * step, room.top(), step, head - 0.012 * unit)
        canvas.write(text, above, size, colour=canvas.theme.muted, align=HCENTRE | MIDDLE)
    most = max(1, int((room.height() - head) // (LOWEST_ROW * unit)))
    shown = slide.lines if len(slide.lines) <= most else slide.lines[: most - 1]
    more = len(slide.lines) - len(shown)
    high = min(HIGHEST_ROW * unit, (room.height() - head) / (len(shown) + bool(more)))
    titles = [line.name for line in shown]
    gap = 0.004 * unit
    size = canvas.common_size(titles, names - 0.02 * unit, 0.96 * high, BODY, smallest=1 / 45)
    for n, line in enumerate(shown):
        row = QRectF(room.left(), room.top() + head + n * high, room.width(), high)
        name = QRectF(row.left(), row.top(), names - 0.02 * unit, high)
        canvas.write(line.name, name, size, align=LEFT | MIDDLE)
        for at, cell in enumerate(line.cells):
            beside = QRectF(row.left() + names + at * step, row.top(), step, high)
            _paint_cell(canvas, cell, beside.adjusted(gap, gap, -gap, -gap))
    if more:
        row = QRectF(room.left(), room.top() + head + len(shown) * high, room.width(), high)
        text = tr("and {count} more issues").format(count=more)
        canvas.write(text, row, size, colour=canvas.theme.muted, align=LEFT | MIDDLE)


def _paint_cell(canvas: Canvas, cell: FutureCell, place: QRectF) -> None:
    """The leader's colour and name; a mark and a frame where it is another than today."""
    if not cell.places:
        canvas.write(cell.leaders, place, CUT, colour=canvas.theme.muted, align=CENTRE)
        return
    text = cell.leaders if cell.holds else f"≠ {cell.leaders}"
    if not cell.holds:
        canvas.fill(place, canvas.theme.text)
        frame = 0.004 * canvas.unit
        place = place.adjusted(frame, frame, -frame, -frame)
    ink = canvas.fill_options(place, cell.places)
    inner = place.adjusted(0.006 * canvas.unit, 0, -0.006 * canvas.unit, 0)
    canvas.write_fitted(
        text, inner, LEGIBLE, bold=not cell.holds, colour=ink.name(), align=CENTRE, smallest=1 / 60
    )
