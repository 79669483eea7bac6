# SPDX-License-Identifier: MIT
"""The partner map: a row for each issue, a column for each actor, a disc for each actor that belongs in."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from mcda_app.analysis.partners.answers import MapRow, Membership
from mcda_app.analysis.vocabulary.partners import MEMBERSHIPS, place_in_legend
from mcda_app.domain.partners.actors import Actor
from mcda_app.i18n import tr
from mcda_app.ui.charts.chart import Chart, elided
from mcda_app.ui.widgets.labels import plain
from mcda_app.ui.widgets.pill import strong
from mcda_app.ui.widgets.skin.text_measures import Measures
from mcda_app.ui.widgets.theme import Colours
from mcda_app.ui.widgets.wrapped_text import draw_name, lines_needed

ROW, HEAD, LEGEND = 1.85, 2.6, 1.5
"""Heights in lines of text: of a row, of the heads where names lie flat, and of a line of the legend."""

NAMES = 0.36
"""Share of the width that the issues' names get at most."""

FLAT = 5.5
"""Least width of a column, in average letters, for its name to lie flat."""

GAP = 8
"""Pixels between the names of neighbouring columns that lie flat, at least."""

SMALLER = 0.88
"""Size of the heads against that of the rows."""

MOST_LINES = 3
"""Lines that an issue's name takes at most."""

RADIUS = 0.46
"""Radius of a disc, in lines of text."""


WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft

EDGE = 8
"""Pixels between the last column and the chart's edge."""


class ActorHead(NamedTuple):
    """A column. full is said, short is written above it."""

    id: str
    full: str
    short: str


class MapLine(NamedTuple):
    """A row.

    places    one for each actor; empty where coalitions cannot be compared
    obstacle  a sentence on why they cannot
    drawn     whether draws of the weights count in them
    """

    issue_id: str
    title: str
    places: tuple[Membership, ...]
    obstacle: str = ""
    drawn: bool = False


class _Frame(NamedTuple):
    """Where things are in a width.

    edges       where each column begins, the first behind the issues' names, and where the last one ends
    flat        whether every actor's name fits above its column, on two lines at most
    head, row   heights of the heads and of a row
    """

    edges: tuple[float, ...]
    flat: bool
    head: float
    row: float


class _LegendItem(NamedTuple):
    """A sign, what it means, and where both stand below the map."""

    place: Membership
    text: str
    where: QRectF


def actor_heads(actors: Sequence[Actor]) -> tuple[ActorHead, ...]:
    """A column for each actor."""
    return tuple(
        ActorHead(
            actor.id,
            actor.title,
            tr("{actor} (us)").format(actor=actor.label) if actor.us else actor.label,
        )
        for actor in actors
    )


def map_line(row: MapRow, actors: Sequence[Actor]) -> MapLine:
    """A row of the map."""
    places = () if row.answers is None else tuple(row.answers.membership(actor) for actor in actors)
    drawn = row.answers is not None and row.answers.draws is not None
    return MapLine(row.issue.id, row.issue.label, places, row.obstacle, drawn)


def are_drawn(lines: Sequence[MapLine]) -> bool:
    """Whether draws of the weights count in all rows with places."""
    return all(line.drawn for line in lines if line.places)


def line_in_words(heads: Sequence[ActorHead], line: MapLine) -> str:
    """A row in a sentence: each actor and its place."""
    if not line.places:
        return f"{line.title}: {line.obstacle}"
    words = (
        f"{head.full} {MEMBERSHIPS[place.value]}" for head, place in zip(heads, line.places, strict=True)
    )
    return f"{line.title}: {', '.join(words)}."


def _around_rows(heads: Sequence[ActorHead], lines: Sequence[MapLine], actor_id: str) -> tuple[object, ...]:
    """What is drawn above and below the rows, and what gives them their places."""
    shown = {place for line in lines for place in line.places}
    return heads, [line.title for line in lines], shown, are_drawn(lines), actor_id


class PartnerMap(Chart):
    """Shows who belongs in on each issue. Arrow keys go from disc to disc.

    chosen  another disc or name was clicked or reached with the keys: the ids of its issue and of its actor,
            which is empty for an issue's name
    """

    chosen = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._heads: tuple[ActorHead, ...] = ()
        self._lines: tuple[MapLine, ...] = ()
        self._issue_id = self._actor_id = ""
        self._hovered: tuple[int, int | None] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    @property
    def lines(self) -> tuple[MapLine, ...]:
        """What is shown, from top to bottom."""
        return self._lines

    @property
    def heads(self) -> tuple[ActorHead, ...]:
        """The columns, from left to right."""
        return self._heads

    def show_map(
        self, heads: Sequence[ActorHead], lines: Sequence[MapLine], issue_id: str, actor_id: str
    ) -> None:
        """Show a map, with the chosen issue and the chosen actor marked."""
        heads, lines, old = tuple(heads), tuple(lines), self._shown_rows()
        same = _around_rows(heads, lines, actor_id) == _around_rows(self._heads, self._lines, self._actor_id)
        size = QSize() if same else self.sizeHint()
        self._heads, self._lines, self._issue_id, self._actor_id = heads, lines, issue_id, actor_id
        if same:
            changed = [n for n, row in enumerate(self._shown_rows()) if row != old[n]]
            self._update_rows(changed)
            if not changed:
                return
        else:
            if self.sizeHint() != size:
                self.updateGeometry()
            self.update()
        self.describe(tr("Who belongs in on each issue"), self._in_words)

    def _shown_rows(self) -> list[tuple[MapLine, bool]]:
        """What is drawn in each row."""
        return [(line, line.issue_id == self._issue_id) for line in self._lines]

    def _update_rows(self, rows: Sequence[int]) -> None:
        width = float(self.width())
        frame = self._frame(width)
        for n in rows:
            self.update(self._row(n, width, frame).toAlignedRect().adjusted(0, -1, 0, 1))

    def _in_words(self) -> str:
        return " ".join(line_in_words(self._heads, line) for line in self._lines)

    def table(self) -> tuple[Sequence[str], Sequence[Sequence[str]]]:
        heads = [tr("Issue"), *(head.short for head in self._heads)]
        rows = []
        for line in self._lines:
            words = [MEMBERSHIPS[place.value] for place in line.places]
            rows.append([line.title, *(words or [line.obstacle] + [""] * (len(self._heads) - 1))])
        return heads, rows

    # Where things are

    def sizeHint(self) -> QSize:
        width = self.width()
        items = self._legend(width)
        legend = (items[-1].where.bottom() if items else 0.0) + 0.4 * self.fontMetrics().height()
        frame = self._frame(width)
        return QSize(560, round(frame.head + len(self._lines) * frame.row + legend))

    def minimumSizeHint(self) -> QSize:
        return QSize(320, self.sizeHint().height())

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        if self.sizeHint().height() != self.height():
            self.updateGeometry()

    def _frame(self, width: float) -> _Frame:
        bold, small = self.measures(strong(self.font())), self.measures(_small(self.font()))
        longest = max((bold.horizontalAdvance(line.title) for line in self._lines), default=0.0)
        names = min(longest + 24, NAMES * width)
        room = width - names - EDGE
        least = FLAT * small.averageCharWidth()
        needs = [max(least, _least_width(small, head.short) + GAP) for head in self._heads]
        flat = sum(needs) <= room
        if flat:
            widths = shared_out(room, needs)
            head = HEAD * small.height()
        else:
            widths = [room / len(self._heads)] * len(self._heads)
            longest = max((small.horizontalAdvance(head.short) for head in self._heads), default=0.0)
            head = min(longest, 12 * small.height()) + 16
        edges = tuple(accumulate(widths, initial=names))
        titles = (line.title for line in self._lines)
        lines = lines_needed(titles, strong(self.font()), names - 20, MOST_LINES)
        return _Frame(edges, flat, head, (ROW + lines - 1) * self.fontMetrics().height())

    def _row(self, n: int, width: float, frame: _Frame) -> QRectF:
        return QRectF(0, frame.head + n * frame.row, width, frame.row)

    # Painting

    def draw(self, painter: QPainter, width: float, height: float, theme: Colours) -> None:
        if not self._heads:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = self._frame(width)
        if self.is_due(QRectF(0, 0, width, frame.head + 1)):
            self._draw_heads(painter, frame, width, theme)
        for n, line in enumerate(self._lines):
            row = self._row(n, width, frame)
            if self.is_due(row.adjusted(0, -1, 0, 1)):
                self._draw_line(painter, frame, line, row, theme)
        below = self._row(len(self._lines), width, frame).top()
        if self.is_due(QRectF(0, below, width, height - below)):
            self._draw_legend(painter, below, width, theme)

    def _draw_heads(self, painter: QPainter, frame: _Frame, width: float, theme: Colours) -> None:
        plain_font = _small(self.font())
        chosen_font = strong(plain_font)
        metrics, high = self.measures(plain_font), frame.head
        for head, (left, right) in zip(self._heads, pairwise(frame.edges), strict=True):
            chosen = head.id == self._actor_id
            painter.setPen(QColor(theme.text if chosen else theme.muted))
            painter.setFont(chosen_font if chosen else plain_font)
            room = QRectF(left, 0, right - left, high - 7)
            if frame.flat:
                flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
                painter.drawText(
                    room, flags, "\n".join(_two_lines(metrics, head.short, room.width() - GAP + 1))
                )
            else:
                painter.save()
                painter.translate(room.center().x() + metrics.ascent() / 2 - 1, room.bottom())
                painter.rotate(-90)
                painter.drawText(QPointF(0, 0), elided(metrics, head.short, room.height()))
                painter.restore()
        painter.setFont(self.font())
        painter.setPen(QColor(theme.border))
        painter.drawLine(QPointF(0, high), QPointF(width, high))

    def _draw_line(
        self, painter: QPainter, frame: _Frame, line: MapLine, row: QRectF, theme: Colours
    ) -> None:
        chosen = line.issue_id == self._issue_id
        if chosen:
            painter.fillRect(row.adjusted(0, 1, 0, -1), QColor(theme.selection))
            painter.fillRect(QRectF(0, row.top() + 1, 3, row.height() - 2), QColor(theme.accent))
        painter.setFont(strong(self.font()) if chosen else self.font())
        names = frame.edges[0]
        painter.setPen(QColor(theme.text))
        middle = Qt.AlignmentFlag.AlignVCenter
        draw_name(painter, QRectF(12, row.top(), names - 20, row.height()), line.title, MOST_LINES)
        painter.setFont(self.font())
        metrics = self.measures()
        if not line.places:
            painter.setPen(QColor(theme.muted))
            room = QRectF(names, row.top(), row.width() - names - 4, row.height())
            painter.drawText(room, middle, elided(metrics, line.obstacle, room.width()))
        for place, (left, right) in zip(line.places, pairwise(frame.edges), strict=False):
            centre = QPointF((left + right) / 2, row.center().y())
            draw_disc(painter, place, centre, RADIUS * metrics.height(), theme)
        painter.setPen(QColor(theme.border))
        painter.drawLine(row.bottomLeft(), row.bottomRight())

    def _legend(self, width: float) -> list[_LegendItem]:
        """What the signs mean, beside each other while there is room; a long text wraps."""
        metrics = QFontMetricsF(self.font())
        shown, drawn = {place for line in self._lines for place in line.places}, are_drawn(self._lines)
        items: list[_LegendItem] = []
        if not shown:
            return items  # nothing to explain
        sign, high = 1.6 * RADIUS * metrics.height() + 6, LEGEND * metrics.height()
        left, top, below = 12.0, 0.0, high
        for place in (p for p in Membership if p in shown or p is not Membership.LEFT_OUT):
            text = place_in_legend(place.value, drawn)
            wide = metrics.horizontalAdvance(text) + 2
            if items and left + sign + wide > width:
                left, top, below = 12.0, top + below, high
            room = QRectF(0, 0, max(1.0, min(wide, width - left - sign)), 1000)
            wraps = metrics.boundingRect(room, int(WRAP), text).height()
            below = max(below, wraps + high - metrics.height())
            items.append(_LegendItem(place, text, QRectF(left, top, sign + room.width(), below)))
            left += sign + room.width() + 16
        return items

    def _draw_legend(self, painter: QPainter, top: float, width: float, theme: Colours) -> None:
        metrics = self.measures()
        radius, high = 0.8 * RADIUS * metrics.height(), LEGEND * metrics.height()
        for place, text, where in self._legend(width):
            room = where.translated(0, top + 0.1 * high)
            centre = QPointF(room.left() + radius, room.top() + high / 2)
            draw_disc(painter, place, centre, radius, theme)
            painter.setPen(QColor(theme.muted))
            words = room.adjusted(2 * radius + 6, (high - metrics.height()) / 2, 1, 0)
            painter.drawText(words, int(WRAP), text)

    # Pointing and choosing

    def _at(self, point: QPointF) -> tuple[int, int | None] | None:
        """The row and, unless it is the issue's name, the column at a point."""
        frame = self._frame(self.width())
        row = int((point.y() - frame.head) // frame.row)
        if not 0 <= row < len(self._lines) or point.y() < frame.head:
            return None
        column = bisect_right(frame.edges, point.x()) - 1
        return row, column if 0 <= column < len(self._lines[row].places) else None

    def mouseMoveEvent(self, event) -> None:
        at = self._at(event.position())
        self.setCursor(Qt.CursorShape.ArrowCursor if at is None else Qt.CursorShape.PointingHandCursor)
        if at == self._hovered:
            return
        self._hovered = at
        text = ""
        if at is not None:
            line, column = self._lines[at[0]], at[1]
            if column is not None:
                text = f"{self._heads[column].full}: {MEMBERSHIPS[line.places[column].value]}"
            else:
                text = line.obstacle or line.title
        self.setToolTip(plain(text))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hovered = None

    def mousePressEvent(self, event) -> None:
        at = self._at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and at is not None:
            self._choose(at[0], at[1])

    def _choose(self, row: int, column: int | None) -> None:
        self.chosen.emit(self._lines[row].issue_id, "" if column is None else self._heads[column].id)

    def keyPressEvent(self, event) -> None:
        row = next((n for n, line in enumerate(self._lines) if line.issue_id == self._issue_id), 0)
        column = next((n for n, head in enumerate(self._heads) if head.id == self._actor_id), 0)
        down = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(event.key(), 0)
        along = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(event.key(), 0)
        if not down and not along:
            super().keyPressEvent(event)
        elif 0 <= row + down < len(self._lines) and 0 <= column + along < len(self._heads):
            self._choose(row + down, column + along)


def draw_disc(painter: QPainter, place: Membership, centre: QPointF, radius: float, theme: Colours) -> None:
    """The sign of an actor's place: full, half, empty, or a dash where it is not compared."""
    colour = QColor(theme.options[1])
    wide = max(1.4, 0.13 * radius)
    disc = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    if place is Membership.LEFT_OUT:
        painter.setPen(QPen(QColor(theme.muted), wide))
        painter.drawLine(centre - QPointF(radius / 2, 0), centre + QPointF(radius / 2, 0))
        return
    painter.setBrush(colour if place is Membership.BEST else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.edge) if place is Membership.NONE else colour, wide))
    painter.drawEllipse(disc)
    if place is Membership.AS_GOOD:
        painter.setBrush(colour)
        painter.drawPie(disc, 90 * 16, 180 * 16)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def shared_out(room: float, needs: Sequence[float]) -> list[float]:
    """Widths that sum to `room`: as even as can be while each is at least what it needs.

    >>> shared_out(100, [10, 10, 50])
    [25.0, 25.0, 50.0]
    """
    rest, count = room, len(needs)
    level = room / max(1, count)
    for need in sorted(needs, reverse=True):
        if need <= level:
            break
        rest, count = rest - need, count - 1
        level = rest / max(1, count)
    return [float(max(need, level)) for need in needs]


def _least_width(metrics: QFontMetricsF | Measures, text: str) -> float:
    """The width of a text on the two lines, or one, that take least."""
    words = text.split()
    splits = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, max(2, len(words)))]
    return min((max(map(metrics.horizontalAdvance, lines)) for lines in splits), default=0.0)


def _two_lines(metrics: QFontMetricsF | Measures, text: str, room: float) -> tuple[str, ...]:
    """A text on one line or two; empty if it needs more."""
    if metrics.horizontalAdvance(text) <= room:
        return (text,)
    words = text.split()
    for at in range(len(words) - 1, 0, -1):
        lines = " ".join(words[:at]), " ".join(words[at:])
        if all(metrics.horizontalAdvance(line) <= room for line in lines):
            return lines
    return ()


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(SMALLER * font.pointSizeF())
    return small
