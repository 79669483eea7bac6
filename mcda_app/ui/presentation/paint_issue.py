# SPDX-License-Identifier: MIT
"""The slides of one issue: its ranking, and what would change first place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPolygonF

from mcda_app.exchange.pdf.slides import Part
from mcda_app.i18n import in_percent, tr
from mcda_app.ui.presentation.canvas import BODY, CENTRE, CUT, LEFT, LEGIBLE, MIDDLE, RIGHT, Canvas, sizes
from mcda_app.ui.presentation.slides import ChangeSlide, IssueSlide, OptionBar, WeightLine
from mcda_app.ui.widgets.theme import badge_colours

NAMES = 0.36
"""The most of the width for names beside bars."""

HIGHEST_ROW = 0.13
LOWEST_ROW = 0.062
SMALL_HEADING = 0.034


def paint_heading(canvas: Canvas, above: str, title: str, content: QRectF, *, largest: float = 0.07) -> float:
    """A small line and a title below it; returns where the content goes on."""
    unit = canvas.unit
    top = content.top()
    if above:
        place = QRectF(content.left(), top, content.width(), 0.05 * unit)
        top += canvas.write_fitted(above, place, 0.036, colour=canvas.theme.muted) + 0.004 * unit
    place = QRectF(content.left(), top, content.width(), 0.17 * unit)
    return top + canvas.write_fitted(title, place, largest, bold=True, smallest=0.04)


def paint_issue(canvas: Canvas, slide: IssueSlide, content: QRectF) -> None:
    """Question, verdict with its certainty, and the ranking as bars."""
    unit, theme = canvas.unit, canvas.theme
    top = paint_heading(canvas, "", slide.title, content, largest=0.062)
    if slide.question:
        place = QRectF(content.left(), top + 0.008 * unit, content.width(), 0.105 * unit)
        top = place.top() + canvas.write_fitted(slide.question, place, 0.036, colour=theme.muted)
    top += 0.03 * unit
    top += _paint_verdict(canvas, slide, QRectF(content.left(), top, content.width(), 0.12 * unit))
    if slide.certainty:
        place = QRectF(content.left(), top + 0.008 * unit, content.width(), 0.09 * unit)
        top = place.top() + canvas.write_fitted(slide.certainty, place, 0.036)
    top += 0.035 * unit
    bottom = content.bottom()
    line = canvas.line_height(0.028)
    for note in reversed(slide.notes[:2]):
        high = min(2 * line, canvas.text_height(note, content.width(), 0.028))
        bottom -= high
        canvas.write(note, QRectF(content.left(), bottom, content.width(), high), 0.028, colour=theme.warning)
        bottom -= 0.01 * unit
    bottom -= line
    canvas.write(
        slide.measure, QRectF(content.left(), bottom, content.width(), line), 0.026, colour=theme.muted
    )
    room = QRectF(content.left(), top, content.width(), bottom - top - 0.015 * unit)
    with canvas.part(Part.CHART):
        _paint_ranking(canvas, slide.bars, room)


def _paint_verdict(canvas: Canvas, slide: IssueSlide, place: QRectF) -> float:
    """Who leads, with the certainty behind it or below it; returns the height it takes."""
    unit = canvas.unit
    pill = 0.0
    if slide.degree is not None:
        pill = canvas.text_width(slide.degree.word, 0.036, True) + 0.13 * unit
    size = canvas.common_size(
        [slide.verdict], place.width() - pill, place.height(), 0.054, bold=True, smallest=0.036
    )
    room = QRectF(place.left(), place.top(), place.width() - pill, place.height())
    beside = canvas.fits(slide.verdict, room.width(), room.height(), size, True)
    if not beside:
        size = canvas.common_size(
            [slide.verdict], place.width(), place.height(), 0.036, bold=True, smallest=CUT
        )
        room = place
    used = canvas.write(slide.verdict, room, size, bold=True)
    if slide.degree is not None and not beside:
        canvas.pill(slide.degree, place.left(), place.top() + used + 0.035 * unit, 0.034)
        return used + 0.07 * unit
    if slide.degree is not None:
        one_line = canvas.text_width(slide.verdict, size, True) <= room.width()
        wide = canvas.text_width(slide.verdict, size, True) if one_line else room.width()
        canvas.pill(slide.degree, place.left() + wide + 0.03 * unit, place.top() + used / 2, 0.034)
    return used


def _paint_ranking(canvas: Canvas, bars: Sequence[OptionBar], room: QRectF) -> None:
    """A row an option; those too many for the slide are counted."""
    unit, theme = canvas.unit, canvas.theme
    most = max(1, int(room.height() // (LOWEST_ROW * unit)))
    shown, more = list(bars), 0
    if len(bars) > most:
        shown = list(bars[: max(1, most - 1)])
        more = len(bars) - len(shown)
    rows = len(shown) + bool(more)
    high = min(HIGHEST_ROW * unit, room.height() / rows)
    ranks = canvas.text_width("00", BODY, True) if len(bars) > 9 else canvas.text_width("0", BODY, True)
    ranks += 0.02 * unit
    values = canvas.text_width("0,00", BODY, True) + 0.02 * unit
    names = NAMES * room.width()
    whole, short = [b.name for b in shown], [b.short for b in shown]
    texts, size = canvas.names_that_fit(whole, short, names, 0.94 * high, BODY)
    names = min(names, max(canvas.text_width(text, size, True) for text in texts) + 1) + 0.025 * unit
    left = room.left() + ranks + names
    long = room.right() - values - left
    for n, (bar, text) in enumerate(zip(shown, texts, strict=True)):
        top = room.top() + n * high
        place = QRectF(room.left(), top, ranks, high)
        canvas.write(str(bar.rank), place, size, bold=bar.leads, colour=theme.muted, align=LEFT | MIDDLE)
        name = QRectF(room.left() + ranks, top, names - 0.02 * unit, high)
        canvas.write(text, name, size, bold=bar.leads, align=LEFT | MIDDLE)
        track = QRectF(left, top + 0.18 * high, long, 0.64 * high)
        canvas.fill(track, theme.track, 0.008 * unit)
        if bar.score > 0:
            with canvas.clipped(track, 0.008 * unit):
                filled = QRectF(track.left(), track.top(), track.width() * bar.score, track.height())
                canvas.painter.fillRect(filled, badge_colours(canvas.colour_of(bar.place))[0])
        value = QRectF(room.right() - values, top, values, high)
        canvas.write(bar.text, value, size, bold=bar.leads, align=RIGHT | MIDDLE)
    if more:
        place = QRectF(room.left() + ranks, room.top() + len(shown) * high, room.width() - ranks, high)
        text = tr("and {count} more options, ranked lower").format(count=more)
        if bars[len(shown)].rank == shown[-1].rank:
            text = tr("and {count} more options").format(count=more)
        canvas.write(text, place, min(size, 0.036), colour=theme.muted, align=LEFT | MIDDLE)


# What would change it


def paint_change(canvas: Canvas, slide: ChangeSlide, content: QRectF) -> None:
    """The nearest change in words, who leads along each weight, and the smallest changes of scores."""
    unit = canvas.unit
    top = paint_heading(canvas, slide.issue, slide.title, content, largest=0.062)
    place = QRectF(content.left(), top + 0.012 * unit, content.width(), 0.13 * unit)
    top = place.top() + canvas.write_fitted(slide.answer, place, BODY, smallest=0.03) + 0.03 * unit
    scores = list(slide.scores) if slide.scores is not None else [tr("Calculating…")]
    title = canvas.line_height(SMALL_HEADING)
    size, high = _score_heights(canvas, scores, content.width(), 0.26 * content.height())
    block = high + title + 0.03 * unit if scores else 0.0
    room = QRectF(content.left(), top, content.width(), content.bottom() - top - block)
    head = tr("Who leads, by the weight of one criterion (line: its weight now)")
    canvas.write_fitted(head, QRectF(room.left(), top, room.width(), title), SMALL_HEADING, bold=True)
    with canvas.part(Part.CHART):
        end = _paint_lines(canvas, slide.lines, room.adjusted(0, title + 0.024 * unit, 0, 0))
    if scores:
        top = end + 0.025 * unit
        place = QRectF(content.left(), top, content.width(), title)
        canvas.write_fitted(tr("Single scores that would change it"), place, SMALL_HEADING, bold=True)
        top += title + 0.006 * unit
        for sentence in scores:
            left = max(canvas.line_height(size), content.bottom() - top)
            top += canvas.write(sentence, QRectF(content.left(), top, content.width(), left), size)
            top += 0.008 * unit


def _score_heights(canvas: Canvas, scores: list[str], width: float, most: float) -> tuple[float, float]:
    """The size of the sentences on scores and their height; the last is left out where all are too many."""
    while True:
        for size in sizes(SMALL_HEADING, LEGIBLE if len(scores) > 2 else CUT):
            total = sum(canvas.text_height(s, width, size) + 0.008 * canvas.unit for s in scores)
            if total <= most:
                return size, total + 0.006 * canvas.unit
        if len(scores) <= 2:
            return CUT, most
        scores.pop()


def _paint_lines(canvas: Canvas, lines: Sequence[WeightLine], room: QRectF) -> float:
    """A row a criterion, from 0 to 100 per cent; those too many are counted. Returns where they end."""
    unit, theme = canvas.unit, canvas.theme
    foot = canvas.line_height(0.026)
    most = max(1, int((room.height() - foot) // (0.058 * unit)))
    shown, more = list(lines), 0
    if len(lines) > most:
        shown = list(lines[: max(1, most - 1)])
        more = len(lines) - len(shown)
    high = min(0.12 * unit, (room.height() - foot) / (len(shown) + bool(more)))
    names = NAMES * 0.85 * room.width()
    whole, short = [line.name for line in shown], [line.short for line in shown]
    texts, size = canvas.names_that_fit(whole, short, names, 0.94 * high, BODY)
    names = min(names, max(canvas.text_width(text, size) for text in texts) + 1) + 0.025 * unit
    numbers = canvas.text_width(in_percent(1.0, ".0f"), size, True) + 0.025 * unit
    left, long = room.left() + names, room.width() - names - numbers
    for n, (line, text) in enumerate(zip(shown, texts, strict=True)):
        top = room.top() + n * high
        name = QRectF(room.left(), top, names - 0.02 * unit, high)
        canvas.write(text, name, size, align=LEFT | MIDDLE)
        track = QRectF(left, top + 0.17 * high, long, 0.66 * high)
        if line.spans:
            _paint_spans(canvas, line, track)
        else:
            canvas.write_fitted(
                line.text,
                track.adjusted(0, -0.1 * high, 0, 0.1 * high),
                0.03,
                colour=theme.muted,
                align=LEFT | MIDDLE,
            )
        _paint_marker(canvas, left + long * line.now, track, 0.17 * high)
        value = QRectF(left + long, top, numbers, high)
        canvas.write(in_percent(line.now, ".0f"), value, size, bold=True, align=RIGHT | MIDDLE)
    if more:
        place = QRectF(room.left(), room.top() + len(shown) * high, room.width(), high)
        text = tr("and {count} more criteria, further from a change").format(count=more)
        canvas.write(text, place, min(size, 0.034), colour=theme.muted, align=LEFT | MIDDLE)
        return place.bottom()
    axis = QRectF(left, room.top() + len(shown) * high, long, foot)
    for share in (0.0, 0.25, 0.5, 0.75, 1.0):
        text = in_percent(share, ".0f")
        x = axis.left() + share * long
        wide = canvas.text_width(text, 0.026) + 2
        place = QRectF(x - wide / 2, axis.top(), wide, foot)
        canvas.write(text, place, 0.026, colour=theme.muted, align=CENTRE)
    return axis.bottom()


def _paint_marker(canvas: Canvas, x: float, track: QRectF, margin: float) -> None:
    """A line across a track, with a tip above, where a weight is now.

    margin  what there is above and below the track; the marks of neighbouring rows stay apart
    """
    theme, unit = canvas.theme, canvas.unit
    thick, tip = max(2.0, 0.006 * unit), min(0.014 * unit, 0.75 * margin)
    start, end = QPointF(x, track.top() - 0.3 * tip), QPointF(x, track.bottom() + 0.4 * margin)
    canvas.line(start, end, theme.surface, 2.2 * thick)
    canvas.line(start, end, theme.text, thick)
    canvas.painter.setBrush(QColor(theme.text))
    above = track.top() - 1.2 * tip
    corners = QPointF(x - tip, above), QPointF(x + tip, above), QPointF(x, track.top() + 0.3 * tip)
    canvas.painter.drawPolygon(QPolygonF(corners))


def _paint_spans(canvas: Canvas, line: WeightLine, track: QRectF) -> None:
    """Who leads along a weight, with names where there is room beside the marker."""
    pad = 0.012 * canvas.unit
    marker = track.left() + line.now * track.width()
    with canvas.clipped(track, 0.006 * canvas.unit):
        canvas.painter.fillRect(track, canvas.theme.track)
        for span in line.spans:
            left = track.left() + span.low * track.width()
            part = QRectF(left, track.top(), (span.high - span.low) * track.width(), track.height())
            ink = canvas.fill_options(part, span.places)
            rooms = [part.adjusted(pad, 0, -pad / 2, 0)]
            if part.left() <= marker <= part.right():
                before, behind = QRectF(rooms[0]), QRectF(rooms[0])
                before.setRight(marker - pad)
                behind.setLeft(marker + pad)
                rooms = [before, behind]
            for size in (0.034, 0.03, 0.026):
                wide = canvas.text_width(span.label, size, True)
                room = next((r for r in rooms if wide <= r.width()), None)
                if room is not None:
                    if len(span.places) > 1:
                        canvas.plate(span.label, room, size)
                    canvas.write(span.label, room, size, bold=True, colour=ink, align=LEFT | MIDDLE)
                    break
