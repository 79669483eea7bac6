# SPDX-License-Identifier: MIT
"""How often each option is in first place, as one bar; a click walks through the issues of a part."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from mcda_app.analysis.phrases import issues
from mcda_app.analysis.ranking.first_place_counts import FirstPlaceCount
from mcda_app.i18n import tr
from mcda_app.ui.overview.columns import Fonts
from mcda_app.ui.widgets.labels import plain
from mcda_app.ui.widgets.theme import Colours, badge_colours, colours
from mcda_app.ui.widgets.wrapped_text import lines_needed, whole_lines, wrapped_lines

PAD = 10
MOST_LINES = 3
"""Lines of a name at most."""

FEW = 5
"""Options up to which names get more than a line."""

LEGIBLE = 12
"""Letters that are enough of a name that is cut."""

RADIUS = 6
"""Pixels of the bar's round corners."""

STRIPE = 8
"""Pixels of each colour of a tie's stripes."""

STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


def part_widths(counts: Sequence[FirstPlaceCount], width: int) -> list[tuple[int, int]]:
    """Where each part of a bar begins, and how wide it is: in proportion to its issues."""
    total = sum(len(c.issue_ids) for c in counts)
    done, edges = 0, [0]
    for each in counts:
        done += len(each.issue_ids)
        edges.append(round(width * done / total))
    return [(left, right - left) for left, right in pairwise(edges)]


def _round_ends(rect: QRect, first: bool, last: bool) -> QPainterPath:
    """A rectangle whose left corners, right corners, or both are round."""
    path, whole = QPainterPath(), QRectF(rect)
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addRoundedRect(whole, RADIUS, RADIUS)
    if not first:
        path.addRect(whole.adjusted(0, 0, -whole.width() / 2, 0))
    if not last:
        path.addRect(whole.adjusted(whole.width() / 2, 0, 0, 0))
    return path.simplified()


def paint_part(
    painter: QPainter,
    rect: QRect,
    count: FirstPlaceCount,
    code: str,
    theme: Colours,
    fonts: Fonts,
    ends: tuple[bool, bool] = (False, False),
) -> None:
    """One part: an option's colour, a tie in stripes of its options', no ranking without colour.

    ends  whether it is the bar's left end, and its right end
    """
    outline = _round_ends(rect, *ends)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, any(ends))
    options = theme.options
    number = str(len(count.issue_ids))
    if len(count.colours) == 1:
        ground, ink = badge_colours(options[count.colours[0] % len(options)])
        painter.fillPath(outline, ground)
    elif count.colours:
        ink = QColor(theme.text)
        painter.save()
        painter.setClipPath(outline)
        painter.fillRect(rect, QColor(theme.surface))
        shades = [QColor(options[at % len(options)]) for at in count.colours]
        for n, left in enumerate(range(rect.left() - rect.height(), rect.right() + 1, STRIPE)):
            path = QPainterPath()
            path.moveTo(left, rect.bottom() + 1)
            path.lineTo(left + rect.height(), rect.top())
            path.lineTo(left + rect.height() + STRIPE, rect.top())
            path.lineTo(left + STRIPE, rect.bottom() + 1)
            painter.fillPath(path, shades[n % len(shades)])
        painter.restore()
    else:
        ink = QColor(theme.muted)
        painter.fillPath(outline, QBrush(QColor(theme.track)))
    if not ends[1]:  # neighbours may have one colour, where there are more options than colours
        painter.fillRect(rect.right(), rect.top(), 1, rect.height(), QColor(theme.surface))
    metrics = fonts.bold_metrics
    lines = _part_lines(count.label, code, number, fonts, rect)
    wide = max(map(metrics.horizontalAdvance, lines), default=0)
    if not wide:
        return
    left = min(PAD, (rect.width() - wide) // 2)
    if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        left = rect.width() - wide - left
    high = min(rect.height(), len(lines) * metrics.height() + PAD)
    top = rect.top() + (rect.height() - high) // 2
    place = QRect(rect.left() + left, top, wide + 1, high)
    if len(count.colours) > 1:  # so that it can be read on stripes
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.surface))
        painter.drawRoundedRect(QRectF(place.adjusted(-5, 4, 5, -4)), 4, 4)
        painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setFont(fonts.bold)
    painter.setPen(ink)
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(place, flags, "\n".join(lines))


def _part_lines(name: str, code: str, number: str, fonts: Fonts, rect: QRect) -> tuple[str, ...]:
    """A part's name and number: wrapped, cut where enough is left of it, by its letters, or the number."""
    metrics = fonts.bold_metrics
    room = rect.width() - PAD
    most = max(1, (rect.height() - PAD) // metrics.height())
    end = f"\u00a0{number}"  # which stays with the last word
    lines = whole_lines((name + end,), fonts.bold, room, most)
    if lines is not None:
        return lines
    few = room - metrics.horizontalAdvance(end)
    cut = wrapped_lines(name, fonts.bold, few, most)
    if few > LEGIBLE * metrics.averageCharWidth():
        return (*cut[:-1], cut[-1] + end)
    short = (text for text in (code + end, number) if metrics.horizontalAdvance(text) <= room)
    return next(((text,) for text in short), ())


class Segment(QAbstractButton):
    """One part of the bar."""

    def __init__(self, bar: FirstPlacesBar) -> None:
        super().__init__(bar)
        self.count = FirstPlaceCount((), (), ())
        self.code = ""
        self.ends = (False, False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_count(self, count: FirstPlaceCount, code: str, names: dict[str, str]) -> None:
        """Change what it stands for."""
        self.count, self.code = count, code
        text = tr("{option}: {issues}").format(option=count.label, issues=issues(len(count.issue_ids)))
        where = ", ".join(names[issue_id] for issue_id in count.issue_ids)
        self.setAccessibleName(text)
        self.setAccessibleDescription(where)
        self.setToolTip(plain(f"{text}\n{where}"))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(20, self.fontMetrics().height() + 10)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = colours(self.palette())
        paint_part(painter, self.rect(), self.count, self.code, theme, Fonts.of(self.font()), self.ends)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.surface), 1))
            painter.drawRect(self.rect().adjusted(2, 2, -3, -3))
            painter.setPen(QPen(QColor(theme.text), 1, Qt.PenStyle.DashLine))
            painter.drawRect(self.rect().adjusted(2, 2, -3, -3))
        painter.end()

    def keyPressEvent(self, event) -> None:
        by = STEPS.get(event.key())
        bar = self.parentWidget()
        if by is None or not isinstance(bar, FirstPlacesBar):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.click()
            else:
                super().keyPressEvent(event)
            return
        bar.step(self, -by if self.isRightToLeft() else by)


class FirstPlacesBar(QWidget):
    """Parts in proportion to the issues on which an option leads, options tie, or nothing is ranked.

    issue_chosen  the next issue of the part that was clicked
    """

    issue_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._segments: list[Segment] = []
        self._counts: tuple[FirstPlaceCount, ...] = ()
        self._names: dict[str, str] = {}
        self.setAccessibleName(tr("First places"))
        self._chosen: Callable[[], str] = lambda: ""
        self._options: tuple[str, ...] = ()

    def follow(self, chosen: Callable[[], str]) -> None:
        """Ask here which issue is chosen, for a click to choose the next."""
        self._chosen = chosen

    @property
    def counts(self) -> tuple[FirstPlaceCount, ...]:
        return self._counts

    @property
    def segments(self) -> list[Segment]:
        """The parts that are shown, from one end to the other."""
        return self._segments[: len(self._counts)]

    def show_counts(
        self, counts: tuple[FirstPlaceCount, ...], codes: Sequence[str], names: dict[str, str]
    ) -> None:
        """Show how often each option leads.

        codes  letters for each part, where there is no room for names
        names  issue id to its name
        """
        while len(self._segments) < len(counts):
            segment = Segment(self)
            segment.clicked.connect(lambda _checked=False, each=segment: self._walk(each))
            self._segments.append(segment)
        self._counts = counts
        for at, segment in enumerate(self._segments):
            if at >= len(counts):
                segment.hide()
                continue
            count = counts[at]
            if (segment.count, segment.code) != (count, codes[at]) or self._names is not names:
                segment.show_count(count, codes[at], names)
            segment.setVisible(True)
        self._names = names
        self._place()

    def make_room_for(self, options: Sequence[str]) -> None:
        """Be as high as the names of all options ask for, whichever lead, so that nothing moves in a drag."""
        if tuple(options) != self._options:
            self._options = tuple(options)
            self.updateGeometry()

    @property
    def _lines(self) -> int:
        """The lines of names in parts that are a third of the bar."""
        room = self.width() // 3 - PAD
        if room <= 0 or not 0 < len(self._options) <= FEW:
            return 1  # parts of many options have no room for names
        names = (f"{name}\u00a099" for name in self._options)
        return lines_needed(names, Fonts.of(self.font()).bold, room, MOST_LINES)

    def step(self, segment: Segment, by: int) -> None:
        """Move the keyboard to a neighbour."""
        at = self._segments.index(segment) + by
        if 0 <= at < len(self._counts):
            self._segments[at].setFocus(Qt.FocusReason.TabFocusReason)

    def _walk(self, segment: Segment) -> None:
        ids, chosen = segment.count.issue_ids, self._chosen()
        at = ids.index(chosen) + 1 if chosen in ids else 0
        self.issue_chosen.emit(ids[at % len(ids)])

    def _place(self) -> None:
        if not self._counts:
            return
        for segment, (left, wide) in zip(
            self._segments, part_widths(self._counts, self.width()), strict=False
        ):
            at = self.width() - left - wide if self.isRightToLeft() else left
            ends = at == 0, at + wide == self.width()
            if segment.ends != ends:
                segment.ends = ends
                segment.update()
            segment.setGeometry(at, 0, wide, self.height())

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        if self.sizeHint().height() != self.height():
            self.updateGeometry()
        self._place()

    def sizeHint(self) -> QSize:
        return QSize(200, self._lines * self.fontMetrics().height() + PAD)
