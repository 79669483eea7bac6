# SPDX-License-Identifier: MIT
"""The slides on partners: the partner map, and what one more member adds."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen

from mcda_app.analysis.partners.answers import Membership
from mcda_app.analysis.vocabulary.partners import place_in_legend
from mcda_app.exchange.pdf.slides import Part
from mcda_app.i18n import localised, tr
from mcda_app.ui.partners.growth_chart import SizePoint, peak_text
from mcda_app.ui.partners.partner_map import ActorHead, MapLine, are_drawn, draw_disc
from mcda_app.ui.presentation.canvas import (
    BODY,
    CENTRE,
    CUT,
    HCENTRE,
    LEFT,
    LEGIBLE,
    MIDDLE,
    RIGHT,
    Canvas,
    sizes,
)
from mcda_app.ui.presentation.paint_issue import paint_heading
from mcda_app.ui.presentation.slides import GrowthSlide, PartnersSlide

HIGHEST_ROW, LOWEST_ROW = 0.085, 0.042
NAMES = 0.3
"""The most of the width for the names of issues."""

TURNED = 0.2
"""The most of the height for names of actors that stand upright, where they do not fit side by side."""

BOTTOM = Qt.AlignmentFlag.AlignBottom


def paint_map(canvas: Canvas, slide: PartnersSlide, content: QRectF) -> None:
    """Issues by actors, each with the sign of its place; what the signs mean is told below."""
    top = _heading(canvas, slide.group, slide.title, slide.answer, content)
    if slide.lines:
        with canvas.part(Part.CHART):
            _paint_table(canvas, slide, content, top)


def _paint_table(canvas: Canvas, slide: PartnersSlide, content: QRectF, top: float) -> None:
    """The map itself with its legend, from a height on."""
    unit = canvas.unit
    legend = canvas.line_height(CUT)
    bottom = content.bottom() - legend
    _paint_legend(canvas, slide.lines, QRectF(content.left(), bottom, content.width(), legend))
    room = QRectF(content.left(), top, content.width(), bottom - top - 0.015 * unit)
    names = _names_width(canvas, slide.lines, room)
    step = (room.width() - names) / len(slide.heads)
    flat = _flat_size(canvas, slide.heads, step)
    head = _head_height(canvas, slide.heads, flat)
    most = max(1, int((room.height() - head) // (LOWEST_ROW * unit)))
    shown = slide.lines if len(slide.lines) <= most else slide.lines[: most - 1]
    more = len(slide.lines) - len(shown)
    high = min(HIGHEST_ROW * unit, (room.height() - head) / (len(shown) + bool(more)))
    over = QRectF(room.left() + names, room.top(), room.width() - names, head)
    _paint_heads(canvas, slide.heads, over, flat)
    size = _names_size(canvas, shown, names, high)
    for n, line in enumerate(shown):
        place = QRectF(room.left(), room.top() + head + n * high, room.width(), high)
        canvas.line(place.topLeft(), place.topRight(), canvas.theme.border, 0.0015 * unit)
        name = QRectF(place.left(), place.top(), names - 0.02 * unit, high)
        canvas.write(line.title, name, size, align=LEFT | MIDDLE)
        beside = place.adjusted(names, 0, 0, 0)
        if not line.places:
            canvas.write(line.obstacle, beside, CUT, colour=canvas.theme.muted, align=LEFT | MIDDLE)
        for at, each in enumerate(line.places):
            centre = QPointF(beside.left() + (at + 0.5) * step, place.center().y())
            draw_disc(canvas.painter, each, centre, min(0.38 * high, 0.38 * step), canvas.theme)
    if more:
        place = QRectF(room.left(), room.top() + head + len(shown) * high, room.width(), high)
        text = tr("and {count} more issues").format(count=more)
        canvas.write(text, place, size, colour=canvas.theme.muted, align=LEFT | MIDDLE)


def _heading(canvas: Canvas, above: str, title: str, answer: str, content: QRectF) -> float:
    """Heading and answer; returns where the content goes on."""
    top = paint_heading(canvas, above, title, content, largest=0.062)
    place = QRectF(content.left(), top + 0.008 * canvas.unit, content.width(), 0.12 * canvas.unit)
    top = place.top() + canvas.write_fitted(answer, place, 0.036)
    return top + 0.025 * canvas.unit


def _names_width(canvas: Canvas, lines: Sequence[MapLine], room: QRectF) -> float:
    longest = max(canvas.text_width(line.title, BODY) for line in lines)
    return min(longest + 0.03 * canvas.unit, NAMES * room.width())


def _names_size(canvas: Canvas, lines: Sequence[MapLine], names: float, high: float) -> float:
    titles = [line.title for line in lines]
    return canvas.common_size(titles, names - 0.02 * canvas.unit, 0.96 * high, BODY, smallest=1 / 45)


def _flat_size(canvas: Canvas, heads: Sequence[ActorHead], step: float) -> float | None:
    """The size at which every name lies flat above its column, on two lines at most; None for none."""
    wide = step - 0.012 * canvas.unit
    for size in sizes(LEGIBLE, CUT):
        high = 2 * canvas.line_height(size)
        if all(canvas.fits(head.short, wide, high, size) for head in heads):
            return size
    return None


def _head_height(canvas: Canvas, heads: Sequence[ActorHead], flat: float | None) -> float:
    if flat is not None:
        return 2 * canvas.line_height(flat) + 0.012 * canvas.unit
    longest = max(canvas.text_width(head.short, LEGIBLE) for head in heads)
    return min(longest, TURNED * canvas.height) + 0.02 * canvas.unit


def _paint_heads(canvas: Canvas, heads: Sequence[ActorHead], room: QRectF, flat: float | None) -> None:
    """flat  the size of names that lie flat; None where they stand upright"""
    step, painter = room.width() / len(heads), canvas.painter
    for n, head in enumerate(heads):
        place = QRectF(room.left() + n * step, room.top(), step, room.height() - 0.012 * canvas.unit)
        if flat is not None:
            canvas.write(head.short, place, flat, colour=canvas.theme.muted, align=HCENTRE | BOTTOM)
            continue
        painter.save()
        painter.translate(place.center().x(), place.bottom())
        painter.rotate(-90)
        line = min(canvas.line_height(LEGIBLE), step)
        upright = QRectF(0, -line / 2, place.height(), line)
        canvas.write_fitted(
            head.short, upright, LEGIBLE, colour=canvas.theme.muted, align=LEFT | MIDDLE, smallest=1 / 50
        )
        painter.restore()


def _paint_legend(canvas: Canvas, lines: Sequence[MapLine], room: QRectF) -> None:
    """The signs and what they mean, on one line."""
    unit, theme, drawn = canvas.unit, canvas.theme, are_drawn(lines)
    shown = {place for line in lines for place in line.places}
    places = [place for place in Membership if place in shown or place is not Membership.LEFT_OUT]
    gap, radius = 0.03 * unit, 0.3 * room.height()
    signs = len(places) * (2 * radius + 0.012 * unit) + (len(places) - 1) * gap

    def whole(size: float) -> bool:
        words = sum(canvas.text_width(place_in_legend(place.value, drawn), size) for place in places)
        return words + signs <= room.width()

    size = next((size for size in sizes(CUT, 1 / 60) if whole(size)), 1 / 60)
    left = room.left()
    for place in places:
        draw_disc(canvas.painter, place, QPointF(left + radius, room.center().y()), radius, theme)
        left += 2 * radius + 0.012 * unit
        words = place_in_legend(place.value, drawn)
        wide = canvas.text_width(words, size) + 1
        canvas.write(
            words,
            QRectF(left, room.top(), wide, room.height()),
            size,
            colour=theme.muted,
            align=LEFT | MIDDLE,
        )
        left += wide + gap


def paint_growth(canvas: Canvas, slide: GrowthSlide, content: QRectF) -> None:
    """Net and gross benefit over the number of members."""
    top = _heading(canvas, slide.above, slide.title, slide.answer, content)
    if slide.points:
        with canvas.part(Part.CHART):
            _paint_curves(canvas, slide, content, top)


def _paint_curves(canvas: Canvas, slide: GrowthSlide, content: QRectF, top: float) -> None:
    """The lines with their axes and keys, from a height on."""
    unit, theme, points = canvas.unit, canvas.theme, slide.points
    line = canvas.line_height(LEGIBLE)
    keys = QRectF(content.left(), top, content.width(), line)
    left = content.left() + canvas.text_width(localised(0.5, ".1f"), LEGIBLE) + 0.02 * unit
    plot = QRectF(
        left,
        keys.bottom() + 0.025 * unit,
        content.right() - left - 0.02 * unit,
        content.bottom() - keys.bottom(),
    )
    plot.setBottom(content.bottom() - 2 * line - 0.012 * unit)

    def at(point: SizePoint, value: float) -> QPointF:
        along = 0.5 if len(points) < 2 else (point.size - points[0].size) / (len(points) - 1)
        up = min(max(value, 0.0), 1.0)
        return QPointF(plot.left() + along * plot.width(), plot.bottom() - up * plot.height())

    for value, text in ((0.0, "0"), (0.5, localised(0.5, ".1f")), (1.0, "1")):
        y = at(points[0], value).y()
        canvas.line(QPointF(plot.left(), y), QPointF(plot.right(), y), theme.border, 0.002 * unit)
        label = QRectF(content.left(), y - line / 2, left - content.left() - 0.015 * unit, line)
        canvas.write(text, label, LEGIBLE, colour=theme.muted, align=RIGHT | MIDDLE)
    for point in points:
        label = QRectF(at(point, 0).x() - 0.05 * unit, plot.bottom() + 0.006 * unit, 0.1 * unit, line)
        canvas.write(str(point.size), label, LEGIBLE, colour=theme.muted, align=CENTRE)
    under = QRectF(plot.left(), content.bottom() - line, plot.width(), line)
    canvas.write(
        tr("members of the coalition, us included"), under, LEGIBLE, colour=theme.muted, align=CENTRE
    )
    gross, net = QPen(QColor(theme.muted), 0.005 * unit, Qt.PenStyle.DashLine), _net_pen(canvas)
    rated = [(point, point.gross) for point in points if point.gross is not None]
    canvas.painter.setPen(gross)
    for (one, low), (other, high) in pairwise(rated):
        canvas.painter.drawLine(at(one, low), at(other, high))
    canvas.painter.setPen(net)
    for one, other in pairwise(points):
        canvas.painter.drawLine(at(one, one.net), at(other, other.net))
    lines = [(net, tr("score (net)"))]
    if rated:
        lines.append((gross, tr("effectiveness alone (gross)")))
    _paint_keys(canvas, lines, keys)
    peak = next((point for point in points if point.size == slide.peak), None)
    if peak is not None:
        _paint_peak(canvas, at(peak, peak.net), peak_text(slide.peak), plot)


def _net_pen(canvas: Canvas) -> QPen:
    pen = QPen(QColor(canvas.theme.options[1]), 0.008 * canvas.unit)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen


def _paint_keys(canvas: Canvas, lines: Sequence[tuple[QPen, str]], room: QRectF) -> None:
    """What the lines are."""
    left = room.left()
    for pen, text in lines:
        canvas.painter.setPen(pen)
        y = room.center().y()
        canvas.painter.drawLine(QPointF(left, y), QPointF(left + 0.06 * canvas.unit, y))
        left += 0.075 * canvas.unit
        wide = canvas.text_width(text, LEGIBLE) + 1
        canvas.write(text, QRectF(left, room.top(), wide, room.height()), LEGIBLE, align=LEFT | MIDDLE)
        left += wide + 0.05 * canvas.unit


def _paint_peak(canvas: Canvas, at: QPointF, text: str, plot: QRectF) -> None:
    unit, theme = canvas.unit, canvas.theme
    canvas.dot(at, 0.016 * unit, theme.options[1])
    wide, high = canvas.text_width(text, BODY, True) + 0.02 * unit, canvas.line_height(BODY)
    left = min(max(plot.left(), at.x() - wide / 2), plot.right() - wide)
    room = QRectF(left, at.y() + 0.03 * unit, wide, high)
    if room.bottom() > plot.bottom():
        room.moveBottom(at.y() - 0.025 * unit)
    ground = QColor(theme.surface)
    ground.setAlpha(215)  # the lines below it stay visible, and the words readable
    canvas.fill(room, ground)
    canvas.write(text, room, BODY, bold=True, colour=theme.options[1], align=CENTRE)
