# SPDX-License-Identifier: MIT
"""The slides behind the result: the group's weights, and how the result was worked out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF

from mcda_app.exchange.pdf.slides import Part
from mcda_app.i18n import in_percent, tr
from mcda_app.ui.presentation.canvas import BODY, LEFT, MIDDLE, RIGHT, Canvas
from mcda_app.ui.presentation.paint_issue import paint_heading
from mcda_app.ui.presentation.slides import GroupSlide, Share, SourcesSlide, Spread
from mcda_app.ui.widgets.theme import mix, readable_on


def paint_group(canvas: Canvas, slide: GroupSlide, content: QRectF) -> None:
    """The group's weights with their spread, and what follows from them."""
    unit, theme = canvas.unit, canvas.theme
    top = paint_heading(canvas, slide.round, slide.title, content, largest=0.062)
    words = " ".join(filter(None, (slide.agreement, slide.outcome)))
    if words:
        place = QRectF(content.left(), top + 0.012 * unit, content.width(), 0.15 * unit)
        top = place.top() + canvas.write_fitted(words, place, BODY, smallest=0.03)
    top += 0.03 * unit
    bottom = content.bottom()
    if slide.people:
        size = 0.034
        high = canvas.line_height(size)
        bottom -= (len(slide.people) + 1) * high
        canvas.write(
            tr("Furthest from the group"),
            QRectF(content.left(), bottom, content.width(), high),
            size,
            bold=True,
        )
        for n, text in enumerate(slide.people, 1):
            canvas.write(text, QRectF(content.left(), bottom + n * high, content.width(), high), size)
        bottom -= 0.025 * unit
    dots = any(spread.dots for spread in slide.spreads)
    legend = (
        tr("Bar: the group · Band: from least to most · Dots: everybody's weight")
        if dots
        else tr("Bar: the group · Band: from least to most")
    )
    high = canvas.line_height(0.028)
    bottom -= high
    canvas.write(legend, QRectF(content.left(), bottom, content.width(), high), 0.028, colour=theme.muted)
    room = QRectF(content.left(), top, content.width(), bottom - top - 0.01 * unit)
    with canvas.part(Part.CHART):
        _paint_spreads(canvas, slide.spreads, room)


def _paint_spreads(canvas: Canvas, spreads: Sequence[Spread], room: QRectF) -> None:
    unit, theme = canvas.unit, canvas.theme
    most = max(1, int(room.height() // (0.058 * unit)))
    shown, more = list(spreads), 0
    if len(spreads) > most:
        shown = sorted(spreads, key=lambda s: -s.group)[: max(1, most - 1)]
        more = len(spreads) - len(shown)
    high = min(0.13 * unit, room.height() / (len(shown) + bool(more)))
    names = 0.36 * room.width()
    size = canvas.common_size([s.name for s in shown], names, 0.94 * high, BODY)
    names = min(names, max(canvas.text_width(s.name, size) for s in shown) + 1) + 0.025 * unit
    numbers = canvas.text_width(in_percent(1.0, ".0f"), size, True) + 0.025 * unit
    left, long = room.left() + names, room.width() - names - numbers
    whole = max(0.1, *(max(s.high, s.group) for s in shown))
    for n, spread in enumerate(shown):
        top = room.top() + n * high
        name = QRectF(room.left(), top, names - 0.02 * unit, high)
        canvas.write(spread.name, name, size, align=LEFT | MIDDLE)
        middle, scale = top + high / 2, long / whole
        band = QRectF(
            left + spread.low * scale,
            middle - 0.33 * high,
            max((spread.high - spread.low) * scale, 0.004 * unit),
            0.66 * high,
        )
        canvas.fill(band, mix(theme.surface, theme.accent, 0.22), 0.006 * unit)
        bar = QRectF(left, middle - 0.15 * high, spread.group * scale, 0.3 * high)
        canvas.fill(bar, theme.accent)
        radius = 0.008 * unit
        for dot in spread.dots:
            canvas.dot(QPointF(left + dot * scale, middle + 0.24 * high), 1.35 * radius, theme.surface)
            canvas.dot(QPointF(left + dot * scale, middle + 0.24 * high), radius, theme.text)
        value = QRectF(left + long, top, numbers, high)
        canvas.write(in_percent(spread.group, ".0f"), value, size, bold=True, align=RIGHT | MIDDLE)
    if more:
        place = QRectF(room.left(), room.top() + len(shown) * high, room.width(), high)
        text = tr("and {count} more criteria, with less weight").format(count=more)
        canvas.write(text, place, min(size, 0.034), colour=theme.muted, align=LEFT | MIDDLE)


def paint_sources(canvas: Canvas, slide: SourcesSlide, content: QRectF) -> None:
    """Method, weights, evidence and sources."""
    unit, theme = canvas.unit, canvas.theme
    top = paint_heading(canvas, "", slide.title, content, largest=0.062) + 0.015 * unit
    for text in slide.method:
        place = QRectF(content.left(), top, content.width(), 0.13 * unit)
        top += canvas.write_fitted(text, place, 0.036, smallest=0.026) + 0.008 * unit
    top += 0.015 * unit
    bottom = content.bottom()
    most = 3 if len(slide.sources) > 4 else 4
    notes = [*slide.sources[:most]]
    if len(slide.sources) > most:
        notes.append(tr("and {count} more sources").format(count=len(slide.sources) - most))
    if slide.record:
        notes.append(slide.record)
    size = 0.028
    for text in reversed(notes):
        high = min(2 * canvas.line_height(size), canvas.text_height(text, content.width(), size))
        bottom -= high
        canvas.write(text, QRectF(content.left(), bottom, content.width(), high), size, colour=theme.muted)
        bottom -= 0.006 * unit
    bottom -= 0.02 * unit
    with canvas.part(Part.CHART):
        _paint_numbers(canvas, slide, QRectF(content.left(), top, content.width(), bottom - top))


def _paint_numbers(canvas: Canvas, slide: SourcesSlide, content: QRectF) -> None:
    """Weights, and below them what the scores rest on."""
    unit, bottom = canvas.unit, content.bottom()
    title = canvas.line_height(0.036)
    if slide.evidence:
        high = 0.075 * unit
        bottom -= high + title + 0.012 * unit
        _paint_evidence(
            canvas, slide, QRectF(content.left(), bottom, content.width(), high + title + 0.012 * unit)
        )
        bottom -= 0.02 * unit
    place = QRectF(content.left(), content.top(), content.width(), title)
    canvas.write(slide.origin, place, 0.036, bold=True)
    top = content.top() + title
    _paint_shares(canvas, slide.weights, QRectF(content.left(), top, content.width(), bottom - top))


def _paint_shares(canvas: Canvas, shares: Sequence[Share], room: QRectF) -> None:
    """Weights as bars, in two columns where there are many; those too many are counted."""
    unit, theme = canvas.unit, canvas.theme
    rows_high = 0.052 * unit
    rows = max(1, int(room.height() // rows_high))
    columns = 1 if len(shares) <= min(rows, 6) else 2
    shown, more = list(shares), 0
    if len(shares) > rows * columns:
        shown = sorted(shares, key=lambda s: -s.share)[: rows * columns - 1]
        more = len(shares) - len(shown)
    per_column = -(-(len(shown) + bool(more)) // columns)
    high = min(0.075 * unit, room.height() / per_column)
    gap = 0.05 * unit
    wide = (room.width() - (columns - 1) * gap) / columns
    names = 0.5 * wide
    size = canvas.common_size([s.name for s in shown], names, 0.94 * high, 0.036)
    numbers = canvas.text_width(in_percent(1.0, ".0f"), size, True) + 0.02 * unit
    names = min(names, max(canvas.text_width(s.name, size) for s in shown) + 1) + 0.025 * unit
    whole = max(0.01, *(s.share for s in shown))
    for n, share in enumerate(shown):
        left = room.left() + (n // per_column) * (wide + gap)
        top = room.top() + (n % per_column) * high
        canvas.write(share.name, QRectF(left, top, names - 0.02 * unit, high), size, align=LEFT | MIDDLE)
        long = (wide - names - numbers) * share.share / whole
        canvas.fill(QRectF(left + names, top + 0.24 * high, long, 0.52 * high), theme.accent)
        value = QRectF(left + wide - numbers, top, numbers, high)
        canvas.write(share.text, value, size, bold=True, align=RIGHT | MIDDLE)
    if more:
        n = len(shown)
        left = room.left() + (n // per_column) * (wide + gap)
        place = QRectF(left, room.top() + (n % per_column) * high, wide, high)
        text = tr("and {count} more criteria, with less weight").format(count=more)
        canvas.write(text, place, min(size, 0.034), colour=theme.muted, align=LEFT | MIDDLE)


def _paint_evidence(canvas: Canvas, slide: SourcesSlide, room: QRectF) -> None:
    """What the scores rest on as one bar."""
    unit, theme = canvas.unit, canvas.theme
    title = canvas.line_height(0.036)
    canvas.write(slide.evidence_title, QRectF(room.left(), room.top(), room.width(), title), 0.036, bold=True)
    bar = QRectF(
        room.left(), room.top() + title + 0.012 * unit, room.width(), room.height() - title - 0.012 * unit
    )
    shades = (1.0, 0.6, 0.32, 0.16)
    left = bar.left()
    with canvas.clipped(bar, 0.01 * unit):
        for share, strength in zip(slide.evidence, shades, strict=False):
            ground = mix(theme.surface, theme.accent, strength)
            part = QRectF(left, bar.top(), bar.width() * share.share, bar.height())
            canvas.painter.fillRect(part, ground)
            text = f"{share.name} {share.text}"
            room_inside = part.adjusted(0.015 * unit, 0, -0.005 * unit, 0)
            for each in (text, share.text):
                size = canvas.common_size([each], room_inside.width(), room_inside.height(), 0.034, bold=True)
                if canvas.text_width(each, size, True) <= room_inside.width():
                    canvas.write(
                        each, room_inside, size, bold=True, colour=readable_on(ground), align=LEFT | MIDDLE
                    )
                    break
            left += part.width()
