# SPDX-License-Identifier: MIT
"""First place over two weights, as a square, or over three, as a triangle."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from mcda_app.analysis.option_codes import option_codes
from mcda_app.analysis.phrases import percent, some_of
from mcda_app.analysis.sensitivity.first_place_map import FirstPlaceMap, MapRow
from mcda_app.i18n import percent_sign, tr
from mcda_app.ui.charts.chart import (
    WAITING,
    Chart,
    elided,
)
from mcda_app.ui.widgets.theme import Colours, readable_on


class FirstPlaceView(Chart):
    """Areas in the options' colours with their letters, and a ring where the weights are now."""

    def __init__(self) -> None:
        super().__init__()
        self.map: FirstPlaceMap | None = None
        self._colour_of: Mapping[str, int] = {}
        self._waiting = False

    def sizeHint(self) -> QSize:
        return QSize(380, 19 * self.fontMetrics().height())

    def show_map(self, map_: FirstPlaceMap, colour_of: Mapping[str, int]) -> None:
        self.map, self._colour_of, self._waiting = map_, colour_of, False
        name = tr("First place over the weights of {across} and {up}").format(
            across=map_.across.title, up=map_.up.title
        )
        self.describe(name, lambda: describe_map(map_))
        self.update()

    def wait(self) -> None:
        """Say that the map is being worked out, in place of one that holds no more."""
        self.map, self._waiting = None, True
        self.describe(str(WAITING), lambda: str(WAITING))
        self.update()

    def draw(self, painter: QPainter, width: float, height: float, theme: Colours) -> None:
        painter.fillRect(QRectF(0, 0, width, height), QColor(theme.surface))
        map_ = self.map
        if map_ is None or not map_.rows:
            painter.setPen(QColor(theme.muted))
            room = QRectF(0, 0, width, height)
            text = str(WAITING) if self._waiting else tr("Locked weights leave no room here")
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)
            return
        metrics = QFontMetricsF(self.font())
        line = metrics.height()
        left = metrics.horizontalAdvance(f"100{percent_sign()}") + 12
        side = min(width - left - 20, height - 2 * line - 10 - line - 12)
        area = QRectF(left, line + 6, side, side)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_areas(painter, area, map_, theme)
        self._draw_letters(painter, area, map_, theme)
        self._draw_frame(painter, area, width, map_, theme)
        now = _point(area, map_, *map_.now)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, thick in ((theme.surface, 5.0), (theme.text, 2.5)):
            painter.setPen(QPen(QColor(colour), thick))
            painter.drawEllipse(now, 6, 6)

    def _draw_areas(self, painter: QPainter, area: QRectF, map_: FirstPlaceMap, theme: Colours) -> None:
        half = 0.5 / max(1, len(map_.rows) - 1)
        for run in _alike(map_.rows):
            shares = [row.share for row in run]
            # A run begins and ends halfway to its neighbours, whose areas lie otherwise.
            lines = [(max(0.0, shares[0] - half), run[0]), *zip(shares, run, strict=True)]
            lines.append((min(1.0, shares[-1] + half), run[-1]))
            for k, leaders in enumerate(run[0].leaders):
                rising = [_point(area, map_, row.cuts[k], share) for share, row in lines]
                falling = [_point(area, map_, row.cuts[k + 1], share) for share, row in reversed(lines)]
                brush, colour = self._brush(map_, leaders, theme)
                painter.setBrush(brush)
                painter.setPen(QPen(colour, 0.7) if len(leaders) < 2 else Qt.PenStyle.NoPen)
                painter.drawPolygon(QPolygonF([*rising, *falling]))

    def _draw_letters(self, painter: QPainter, area: QRectF, map_: FirstPlaceMap, theme: Colours) -> None:
        """Each area's letters at its broadest place."""
        best: dict[tuple[int, ...], tuple[float, QPointF]] = {}
        for row in map_.rows:
            for k, leaders in enumerate(row.leaders):
                a, b = row.cuts[k], row.cuts[k + 1]
                room = min(b - a, 2.5 * row.share + 0.1, 2.5 * (1 - row.share) + 0.1)
                if leaders and room > best.get(leaders, (0.04, QPointF()))[0]:
                    best[leaders] = room, _point(area, map_, (a + b) / 2, row.share)
        metrics = QFontMetricsF(self.font())
        line = metrics.height()
        now, codes = _point(area, map_, *map_.now), option_codes(map_.options)
        places: list[QRectF] = []
        for leaders, (_, point) in sorted(best.items(), key=lambda each: -each[1][0]):  # the broadest first
            if (point - now).manhattanLength() < 1.6 * line:
                point = QPointF(point.x(), now.y() - 1.4 * line)
            painter.setPen(readable_on(self._brush(map_, leaders, theme)[1]))
            text = " = ".join(codes[map_.options[n].id] for n in leaders)
            half = metrics.horizontalAdvance(text) / 2 + 2
            box = QRectF(point.x() - half, point.y() - line / 2, 2 * half, line)
            if any(box.intersects(place) for place in places):  # a small area: the sentence tells of it
                continue
            places.append(box)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _brush(self, map_: FirstPlaceMap, leaders: tuple[int, ...], theme: Colours) -> tuple[QBrush, QColor]:
        if not leaders:
            return QBrush(QColor(theme.border)), QColor(theme.border)
        which = self._colour_of[map_.options[leaders[0]].id]
        colour = QColor(theme.options[which % len(theme.options)])
        pattern = Qt.BrushStyle.SolidPattern if len(leaders) == 1 else Qt.BrushStyle.Dense4Pattern
        return QBrush(colour, pattern), colour

    def _draw_frame(
        self, painter: QPainter, area: QRectF, width: float, map_: FirstPlaceMap, theme: Colours
    ) -> None:
        metrics = QFontMetricsF(self.font())
        line = metrics.height()
        painter.setPen(QColor(theme.muted))
        centre = Qt.AlignmentFlag.AlignHCenter
        for k in (0, 1, 2):
            share = k / 2
            x = area.left() + area.width() * share
            painter.drawText(QRectF(x - 40, area.bottom() + 2, 80, line), centre, f"{50 * k}{percent_sign()}")
            if map_.third is None:
                y = area.bottom() - area.height() * share
                place = QRectF(0, y - line / 2, area.left() - 6, line)
                painter.drawText(place, Qt.AlignmentFlag.AlignRight, f"{50 * k}{percent_sign()}")
        room = width - area.left()
        below = QRectF(area.left(), area.bottom() + line + 4, room, line)
        above = QRectF(4, 0, width - 8, line)
        top = f"{map_.up.title} ↑"
        if map_.third is not None:
            top = tr("{up} at the top, {third} at the lower left").format(
                up=map_.up.title, third=map_.third.title
            )
        start = Qt.AlignmentFlag.AlignLeft
        painter.drawText(below, start, elided(metrics, f"{map_.across.title} →", room))
        painter.drawText(above, start, elided(metrics, top, width - 8))


def describe_map(map_: FirstPlaceMap, most: int | None = None) -> str:
    """The map in words: in which share of the area each is first, the largest first.

    most  how many are named where there are more; the others are counted
    """
    areas: dict[str, float] = {}
    for row in map_.rows:
        for low, high, leaders in zip(row.cuts, row.cuts[1:], row.leaders, strict=False):
            name = some_of([map_.options[n].label for n in leaders]) if leaders else tr("no option")
            areas[name] = areas.get(name, 0.0) + high - low
    total = sum(areas.values()) or 1.0
    sorted_areas = sorted(areas.items(), key=lambda each: -each[1])
    shown = sorted_areas if most is None or len(areas) <= most + 1 else sorted_areas[:most]
    shares = ", ".join(f"{name} {percent(area / total)}" for name, area in shown)
    rest = sorted_areas[len(shown) :]
    if rest:
        share = percent(sum(area for _, area in rest) / total)
        others = tr("{number} others {share} together").format(number=len(rest), share=share)
        shares = f"{shares}, {others}"
    now = tr("now {now} and {now2}").format(now=percent(map_.now[0]), now2=percent(map_.now[1]))
    return tr(
        "Share of the area in which each comes first: {shares}. The ring is where the weights are {now}."
    ).format(shares=shares, now=now)


def _alike(rows: Sequence[MapRow]) -> Iterator[list[MapRow]]:
    """Rows next to each other on which the same options follow each other."""
    run: list[MapRow] = []
    for row in rows:
        if run and row.leaders != run[-1].leaders:
            yield run
            run = []
        run.append(row)
    if run:
        yield run


def _point(area: QRectF, map_: FirstPlaceMap, across: float, up: float) -> QPointF:
    """A place on the map; with a third criterion the square becomes a triangle."""
    shift = up / 2 if map_.third is not None else 0.0
    return QPointF(area.left() + area.width() * (across + shift), area.bottom() - area.height() * up)
