# SPDX-License-Identifier: MIT
"""What a cell of the overview shows, and how it is painted on the screen and in pictures."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from mcda_app.i18n import percent_sign
from mcda_app.ui.overview.columns import PAD, Fonts
from mcda_app.ui.overview.names import TALL_LINES, Lines, cut, fit_names, wrap
from mcda_app.ui.widgets.pill import SIDE, Sign, paint_sign
from mcda_app.ui.widgets.theme import Colours, badge_colours, heat, mix, readable_on

CHIP_GAP = 4
CHIP_PAD = 8


class Chip(NamedTuple):
    """An option named on its colour.

    colour  index of the option's colour, from 0
    """

    name: str
    code: str
    colour: int


class Tint(NamedTuple):
    """The ground of a score: the option's colour, the stronger the higher the score.

    hundredths  of the score
    first       whether the option is in first place
    """

    colour: int
    hundredths: int
    first: bool


class Look(NamedTuple):
    """What a cell shows.

    tint    of a score; None for plain ground
    marked  whether the cell stands out from those around it
    chips   options, painted in place of the text
    bar     the part of a bar that is filled, from 0 to 1; None without one
    sign    stands before the text, in a frame with it
    shares  parts of a bar in hundredths, painted in place of text
    """

    text: str = ""
    tint: Tint | None = None
    bold: bool = False
    marked: bool = False
    empty: bool = False
    chips: tuple[Chip, ...] = ()
    bar: float | None = None
    sign: Sign | None = None
    shares: tuple[int, ...] = ()


SHARE_PATTERNS = (
    Qt.BrushStyle.SolidPattern,
    Qt.BrushStyle.SolidPattern,
    Qt.BrushStyle.NoBrush,
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.VerPattern,
)
"""How the parts of a bar are filled, so that they differ without colour too."""


@lru_cache(maxsize=4096)  # a drag asks often
def tint_colours(theme: Colours, tint: Tint) -> tuple[QColor, QColor]:
    """Ground and text of a score's cell.

    The lead stands out: its ground is stronger than any behind it, whatever the scores are.
    """
    share = tint.hundredths / 100
    strength = 0.92 + 0.08 * share if tint.first else 0.04 + 0.4 * share
    ground = mix(theme.surface, theme.options[tint.colour % len(theme.options)], strength)
    return ground, readable_on(ground)


MOST_STAMPS, MOST_CHIPS = 500, 2000
"""Chips and pills that are kept as pixels, and rows of chips whose words are kept, for a table's fonts."""


class CellBrush:
    """Paints cells with pens and fonts made once for a whole table."""

    def __init__(self, painter: QPainter, theme: Colours, fonts: Fonts) -> None:
        self._painter, self._theme, self._fonts = painter, theme, fonts
        self._surface, self._chosen = QColor(theme.surface), QColor(theme.selection)
        self._line, self._text = QPen(QColor(theme.border)), QColor(theme.text)
        self._muted, self._track = QColor(theme.muted), QColor(theme.track)
        device = painter.device()
        ratio = device.devicePixelRatioF() if isinstance(device, QWidget) else 0.0
        self._ratio = ratio if ratio == int(ratio) else 0.0  # between pixels, kept ones would be blurred
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def paint(self, cell: QRect, look: Look, *, chosen: bool = False) -> None:
        """chosen  whether the cell belongs to the chosen issue"""
        painter, fonts = self._painter, self._fonts
        rect = cell.adjusted(0, 0, 0, -1)  # the bottom line is the row's
        ink = self._muted if look.empty else self._text
        if look.tint is not None:
            ground, ink = tint_colours(self._theme, look.tint)
            painter.fillRect(rect, ground)
        elif look.marked:
            painter.fillRect(rect, QColor(self._theme.warning_ground))
            ink = QColor(self._theme.warning)
        else:
            painter.fillRect(rect, self._chosen if chosen else self._surface)
        if look.chips:
            self._paint_chips(rect, look.chips)
        elif look.bar is not None:
            self._paint_bar(rect, look.bar)
        elif look.sign is not None:
            self._paint_pill(rect, look.sign, look.text)
        elif look.shares:
            self._paint_shares(rect, look.shares)
        elif look.text:
            painter.setFont(fonts.bold if look.bold else fonts.plain)
            painter.setPen(ink)
            if look.tint is not None or look.empty:
                painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, look.text)
            else:
                room = rect.adjusted(PAD, 0, -PAD // 2, 0)
                metrics = fonts.bold_metrics if look.bold else fonts.metrics
                most = max(1, room.height() // metrics.height())
                lines = wrap(look.text, metrics, room.width(), most)
                lines = lines or cut(look.text, metrics, room.width(), 1)
                flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
                painter.drawText(room, flags, "\n".join(lines))

    def paint_line(self, left: int, right: int, y: int) -> None:
        """The line below a row."""
        self._painter.setPen(self._line)
        self._painter.drawLine(left, y, right, y)

    def paint_name(self, rect: QRect, lines: Lines, *, chosen: bool, bar: bool = True) -> None:
        """An issue's name, beside its cells.

        bar  whether the chosen one has a bar at its edge
        """
        painter = self._painter
        painter.fillRect(rect.adjusted(0, 0, 0, -1), self._chosen if chosen else self._surface)
        painter.setPen(self._line)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if chosen and bar:
            right = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
            edge = rect.right() - 2 if right else rect.left()
            painter.fillRect(edge, rect.top(), 3, rect.height() - 1, QColor(self._theme.accent))
        painter.setFont(self._fonts.bold if chosen else self._fonts.plain)
        painter.setPen(self._text)
        room = rect.adjusted(PAD, 0, -PAD // 2, 0)
        painter.drawText(
            room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, "\n".join(lines)
        )

    def paint_section(self, rect: QRect, title: str) -> None:
        """The heading above issues of one group; the rectangle is as wide as the whole table."""
        painter = self._painter
        painter.fillRect(rect.adjusted(0, 0, 0, -1), QColor(self._theme.raised))
        painter.setPen(self._line)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setFont(self._fonts.bold)
        painter.setPen(self._muted)
        room = rect.adjusted(PAD, 0, -PAD, 0)
        shown = self._fonts.bold_metrics.elidedText(title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)

    def paint_head(self, rect: QRect, lines: Lines, *, centred: bool) -> None:
        """A column's name."""
        painter = self._painter
        painter.setFont(self._fonts.plain)
        painter.setPen(self._muted)
        across = Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeading
        room = rect if centred else rect.adjusted(PAD, 0, -2, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | across, "\n".join(lines))

    def _stamp(self, key: tuple[object, ...], room: QRect, draw: Callable[[QPainter, QRect], None]) -> None:
        """Draw what comes again in many cells: kept as pixels for the screen, drawn anew for pictures."""
        if not self._ratio:
            draw(self._painter, room)
            return
        direction = self._painter.layoutDirection()
        look = self._theme.surface, self._ratio, direction is Qt.LayoutDirection.RightToLeft
        full = (key, room.width(), room.height(), look)
        stamps = self._fonts.stamps
        pixmap = stamps.get(full)
        if pixmap is None:
            if len(stamps) > MOST_STAMPS:
                stamps.clear()
            pixmap = QPixmap(room.size() * self._ratio)
            pixmap.setDevicePixelRatio(self._ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            painter.setLayoutDirection(direction)
            draw(painter, QRect(0, 0, room.width(), room.height()))
            painter.end()
            stamps[full] = pixmap
        self._painter.drawPixmap(room.topLeft(), pixmap)

    def _paint_chips(self, rect: QRect, chips: tuple[Chip, ...]) -> None:
        """Options beside each other: by their names, or by their letters; the rest as a number."""
        room = rect.adjusted(PAD, 2, -PAD // 2, -2)
        self._stamp(chips, room, lambda painter, place: self._draw_chips(painter, place, chips))

    def _draw_chips(self, painter: QPainter, room: QRect, chips: tuple[Chip, ...]) -> None:
        metrics = self._fonts.bold_metrics
        shown = chip_texts(chips, self._fonts, room.width(), room.height())
        hidden = len(chips) - len(shown)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._fonts.bold)
        high = min(room.height(), max((len(lines) for lines in shown), default=1) * metrics.height() + 6)
        top = room.top() + (room.height() - high) // 2
        right_to_left = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = room.left()
        for chip, lines in zip(chips, shown, strict=False):
            wide = min(max(map(metrics.horizontalAdvance, lines)) + 2 * CHIP_PAD, room.width())
            x = room.left() + room.right() + 1 - left - wide if right_to_left else left
            ground, ink = badge_colours(self._theme.options[chip.colour % len(self._theme.options)])
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(QRectF(x, top, wide, high), 4, 4)
            painter.setPen(ink)
            painter.drawText(QRect(x, top, wide, high), Qt.AlignmentFlag.AlignCenter, "\n".join(lines))
            left += wide + CHIP_GAP
        if hidden:
            painter.setPen(self._text)
            rest = QRect(left, room.top(), room.right() + 1 - left, room.height())
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, f"+{hidden}")
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _paint_bar(self, rect: QRect, share: float) -> None:
        painter = self._painter
        track = QRect(rect.left() + PAD, rect.center().y() - 3, _track(rect.width()), 8)
        painter.fillRect(track, self._track)
        wide = _filled(track.width(), share)
        if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            track.setLeft(track.right() + 1 - wide)
        else:
            track.setWidth(wide)
        painter.fillRect(track, self._muted)

    def _paint_pill(self, rect: QRect, sign: Sign, text: str) -> None:
        room = rect.adjusted(PAD, 2, -2, -2)
        self._stamp((sign, text), room, lambda painter, place: self._draw_pill(painter, place, sign, text))

    def _draw_pill(self, painter: QPainter, room: QRect, sign: Sign, text: str) -> None:
        metrics = self._fonts.bold_metrics
        disc = round(0.55 * metrics.height())
        high = min(metrics.height() + 6, room.height())
        wide = min(disc + 6 + metrics.horizontalAdvance(text) + 2 * SIDE, room.width())
        right_to_left = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = room.right() + 1 - wide if right_to_left else room.left()
        frame = QRectF(x + 0.5, room.top() + (room.height() - high) // 2 + 0.5, wide - 1, high - 1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._line)
        painter.setBrush(self._surface)
        painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)
        centre = QPointF(frame.left() + SIDE + disc / 2, frame.center().y())
        paint_sign(painter, sign, centre, disc, self._text)
        painter.setPen(self._text)
        painter.setFont(self._fonts.bold)
        place = frame.adjusted(SIDE + disc + 6, 0, 0, 0).toRect()
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(place, flags, text)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _paint_shares(self, rect: QRect, shares: tuple[int, ...]) -> None:
        bar = rect.adjusted(PAD, 6, -PAD // 2, -6)
        painter = self._painter
        painter.setBrushOrigin(bar.topLeft())  # hatched alike wherever the cell is
        painter.setFont(self._fonts.plain)
        left, total, done = bar.left(), sum(shares) or 1, 0
        for kind, share in enumerate(shares):
            done += share
            right = bar.left() + round(bar.width() * done / total)
            if share:
                part = QRect(left, bar.top(), right - left, bar.height())
                self.paint_share(part, kind, f"{share}{percent_sign()}")
            left = right

    def paint_share(self, part: QRect, kind: int, text: str = "") -> None:
        """One part of a bar, with its percentage where that fits."""
        painter = self._painter
        half = heat(self._theme, 50)[0].name()
        surface = self._theme.surface
        grounds = (self._theme.accent, half, surface, surface, surface)
        ground, ink = badge_colours(grounds[kind])
        painter.fillRect(part, ground)
        pattern = SHARE_PATTERNS[kind]
        hatched = pattern in (Qt.BrushStyle.BDiagPattern, Qt.BrushStyle.VerPattern)
        if hatched:
            painter.fillRect(part, QBrush(self._muted, pattern))
        painter.setPen(QPen(QColor(self._theme.edge)))
        painter.drawRect(part.adjusted(0, 0, -1, -1))
        if text and painter.fontMetrics().horizontalAdvance(text) <= part.width() - 6:
            if hatched:
                room = painter.fontMetrics().horizontalAdvance(text) + 6
                painter.fillRect(
                    part.center().x() - room // 2, part.top() + 1, room, part.height() - 2, ground
                )
            painter.setPen(ink)
            painter.drawText(part, Qt.AlignmentFlag.AlignCenter, text)


def _track(width: int) -> int:
    """How long the track of a bar is in a cell of a width."""
    return width - PAD - PAD // 2


def _filled(track: int, share: float) -> int:
    """The pixels of a bar that are filled."""
    return max(2, round(track * share)) if share else 0


def look_alike(one: Look, other: Look, width: int) -> bool:
    """Whether two cells of a width that differ are painted alike nevertheless, for want of pixels."""
    if one.bar is None or other.bar is None or one._replace(bar=other.bar) != other:
        return False
    return _filled(_track(width), one.bar) == _filled(_track(width), other.bar)


def chip_texts(chips: tuple[Chip, ...], fonts: Fonts, width: int, height: int) -> tuple[Lines, ...]:
    """What chips that share a width say: names, or letters; fewer if there is no room for all."""
    metrics = fonts.bold_metrics
    most = max(1, height // metrics.height())
    key = chips, width, most
    known = fonts.chip_texts.get(key)
    if known is None:
        if len(fonts.chip_texts) > MOST_CHIPS:
            fonts.chip_texts.clear()
        known = fonts.chip_texts[key] = _fit_chips(chips, fonts, width, min(most, TALL_LINES))
    return known


def _fit_chips(chips: tuple[Chip, ...], fonts: Fonts, width: int, most: int) -> tuple[Lines, ...]:
    metrics = fonts.bold_metrics
    extra = 2 * CHIP_PAD
    natural = sum(metrics.horizontalAdvance(c.name) + extra for c in chips) + CHIP_GAP * (len(chips) - 1)
    if natural <= width:
        return tuple((chip.name,) for chip in chips)
    each = (width - CHIP_GAP * (len(chips) - 1)) // len(chips) - extra
    if each >= 3 * metrics.averageCharWidth():
        return fit_names([(chip.name, chip.code) for chip in chips], metrics, each, most)
    letters = sum(metrics.horizontalAdvance(c.code) + extra for c in chips) + CHIP_GAP * (len(chips) - 1)
    if letters <= width:
        return tuple((chip.code,) for chip in chips)
    shown: list[Lines] = []
    left = width - metrics.horizontalAdvance("+99")
    for chip in chips:
        left -= metrics.horizontalAdvance(chip.code) + extra + CHIP_GAP
        if left < 0:
            break
        shown.append((chip.code,))
    return tuple(shown)
