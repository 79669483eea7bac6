# SPDX-License-Identifier: MIT
"""The weights as one bar: a segment for each criterion, whose borders can be dragged."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QKeySequence, QPainter, QPen, QShortcut
from PySide6.QtWidgets import QMenu

from mcda_app.analysis.option_codes import criterion_codes
from mcda_app.analysis.phrases import percent, weight_percent
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion, criterion_colour_indices
from mcda_app.domain.weights import Weights
from mcda_app.i18n import percent_sign, tr
from mcda_app.ui.charts.chart import Chart, elided
from mcda_app.ui.charts.weights_bar.layout import GroupSpan, criteria_shown, edges, group_spans, moved_border
from mcda_app.ui.charts.weights_bar.parts import Border, Segment
from mcda_app.ui.widgets.dialogs.showing import run_menu
from mcda_app.ui.widgets.fields.number_field import NumberField
from mcda_app.ui.widgets.icons import paint_icon
from mcda_app.ui.widgets.theme import Colours, criterion_colour, mix, readable_on
from mcda_app.ui.widgets.wrapped_text import whole_lines, wrapped_lines

SEGMENT, GROUP = 1.4, 1.7
"""Heights of the bar without its names, and of the row of groups, in lines of text."""

LINES = (2, 3, 4)
"""How many lines names may take."""

AROUND = 13
"""Pixels of a segment beside its name."""

LEGIBLE = 8
"""Letters from which the beginning of a name says more than two letters that stand for it."""

LOCK = 12
"""Pixels of the padlock's side."""


class WeightsBar(Chart):
    """Names and shares of the weights side by side; below them those of the groups, if there are any.

    movable  whether borders can be dragged; without, the bar only shows weights

    grasped         a drag begins, or a border gets the keyboard
    moved           a weight is to move: the criterion's id, and all weights then
    lock_wanted     a weight is to be locked or unlocked: the criterion's id
    """

    grasped = Signal()
    moved = Signal(str, object)
    lock_wanted = Signal(str)

    def __init__(self, name: str, *, movable: bool = True) -> None:
        super().__init__()
        self._name, self._movable = name, movable
        self._criteria: tuple[Criterion, ...] = ()
        self._colour_of: Mapping[str, int] = {}
        self._codes: Mapping[str, str] = {}
        self._measured: tuple[object, int] = (None, LINES[0])
        self._spans: tuple[GroupSpan, ...] = ()
        self._weights = Weights(FrozenDict())
        self.segments: list[Segment] = []
        self.borders: list[Border] = []
        self.editor: NumberField | None = None
        self._start = self._weights

    @property
    def criteria(self) -> tuple[Criterion, ...]:
        """From left to right."""
        return self._criteria

    @property
    def spans(self) -> tuple[GroupSpan, ...]:
        """The groups of criteria above the bar."""
        return self._spans

    @property
    def weights(self) -> Weights:
        """What is shown."""
        return self._weights

    def show_weights(self, project: Project, weights: Weights) -> None:
        """Show weights of a project's criteria."""
        criteria = criteria_shown(project)
        spans = group_spans(project, criteria)
        if (criteria, spans) != (self._criteria, self._spans):
            self._criteria, self._spans = criteria, spans
            self._codes = criterion_codes(criteria)
            if self._movable:
                self._make_parts()
            self.updateGeometry()
        self._colour_of = criterion_colour_indices(project.criteria)
        self._weights = weights
        self.describe(self._name, self._in_words, tip=not self._movable)
        self._place_parts()
        self.update()

    def _in_words(self) -> str:
        return "; ".join(self.words_on(criterion) for criterion in self._criteria)

    def words_on(self, criterion: Criterion) -> str:
        """A criterion's weight in words."""
        share = weight_percent(self._weights.share(criterion.id))
        text = f"{criterion.title} {share}"
        return tr("{text} (locked)").format(text=text) if criterion.id in self._weights.locked else text

    def table(self) -> tuple[Sequence[str], Sequence[Sequence[str]]]:
        rows = [(c.title, weight_percent(self._weights.share(c.id))) for c in self._criteria]
        return (tr("Criterion"), tr("Weight")), rows

    # Moving

    def move_border(self, border: int, place: float, weights: Weights | None = None) -> None:
        """Bring a border to a place in [0, 1].

        weights  those when the drag began, whose proportions are kept; the present ones by default
        """
        start = weights or self._weights
        move = moved_border(self._criteria, start, border, place)
        if move is not None:
            self.moved.emit(move.criterion_id, start.moved(move.criterion_id, move.share))

    def step_border(self, border: int, step: float) -> None:
        """Move a border by a share of the whole."""
        place = edges(self._criteria, self._weights)[border + 1]
        self.move_border(border, min(max(place + step, 0.0), 1.0))

    def step_weight(self, at: int, step: float) -> None:
        """Raise or lower a weight by a share of the whole."""
        criterion = self._criteria[at]
        share = self._weights.share(criterion.id) + step
        self.moved.emit(criterion.id, self._weights.moved(criterion.id, min(max(share, 0.0), 1.0)))

    def type_number(self, at: int) -> NumberField | None:
        """Open a field over a segment to type its weight into; returns it, or None if it cannot move."""
        criterion = self._criteria[at]
        self.close_editor()
        if not self._weights.movable(criterion.id):
            return None
        field = NumberField(
            tr("Weight of {criterion} in per cent").format(criterion=criterion.title),
            0,
            100,
            decimals=1,
            unit=percent_sign(),
            arrows=False,
        )
        field.setParent(self)
        self.editor = field
        field.set_most(100 * self._weights.room(criterion.id), "")
        field.show_number(100 * self._weights.share(criterion.id))
        rect = self.segment_rect(at)
        width = max(field.sizeHint().width(), 84)
        left = min(max(0.0, rect.center().x() - width / 2), max(0, self.width() - width))
        height = field.sizeHint().height()
        field.setGeometry(round(left), round(rect.center().y() - height / 2), width, height)
        field.number_changed.connect(lambda number: self._take_number(criterion.id, number))
        field.editingFinished.connect(lambda: self._leave_editor(field, at))
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), field)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.close_editor)
        field.show()
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()
        return field

    def _take_number(self, criterion_id: str, number: float) -> None:
        self.grasped.emit()
        self.moved.emit(criterion_id, self._weights.moved(criterion_id, number / 100))

    def _leave_editor(self, field: NumberField, at: int) -> None:
        """Close the field unless it says what it cannot read."""
        if self.editor is field and not field.fault:
            returns = field.hasFocus()
            self.close_editor()
            if returns and at < len(self.segments):
                self.segments[at].setFocus(Qt.FocusReason.OtherFocusReason)

    def close_editor(self) -> None:
        """Take nothing of what is being typed."""
        field, self.editor = self.editor, None
        if field is not None:
            field.revert()  # with the sentence below it, which would outlive the field
            field.hide()
            field.deleteLater()

    # Laying out

    @property
    def _lines(self) -> int:
        """The lines that names may take: as many as they need where all weights are equal.

        So the bar keeps its height while a weight is dragged.
        """
        key = self.width(), self._criteria, self.font()
        if self._measured[0] != key:
            wide = max(1, self.width() // max(1, len(self._criteria)) - AROUND)
            names = [(c.title, c.short) for c in self._criteria]
            fitting = (n for n in LINES if all(whole_lines(each, self.font(), wide, n) for each in names))
            self._measured = key, next(fitting, LINES[0])
        return self._measured[1]

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(400, round(self._bar_height + (GROUP * line if self._spans else 0.0)))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    @property
    def _bar_height(self) -> float:
        return (SEGMENT + self._lines) * self.fontMetrics().height()

    def segment_rect(self, at: int) -> QRectF:
        """Where a segment lies."""
        places = edges(self._criteria, self._weights)
        left, right = places[at] * self.width(), places[at + 1] * self.width()
        return QRectF(left, 0, right - left, self._bar_height)

    def _make_parts(self) -> None:
        for part in (*self.segments, *self.borders):
            part.hide()
            part.deleteLater()
        self.close_editor()
        self.segments, self.borders = [], []
        for at, criterion in enumerate(self._criteria):
            self.segments.append(self._make_segment(at, criterion))
            if at + 1 < len(self._criteria):
                self.borders.append(self._make_border(at, criterion, self._criteria[at + 1]))
        for border in self.borders:
            border.raise_()
        for part in (*self.segments, *self.borders):
            part.show()

    def _make_segment(self, at: int, criterion: Criterion) -> Segment:
        segment = Segment(self, criterion)
        segment.grasped.connect(self.grasped)
        segment.stepped.connect(lambda step: self.step_weight(at, step))
        segment.number_wanted.connect(lambda: self.type_number(at))
        segment.lock_wanted.connect(lambda: self.lock_wanted.emit(criterion.id))
        segment.menu_wanted.connect(lambda place: self._show_menu(at, place))
        return segment

    def _make_border(self, at: int, left: Criterion, right: Criterion) -> Border:
        border = Border(self, left, right)
        border.grasped.connect(self._grasp)
        border.dragged.connect(
            lambda x: self.move_border(at, min(max(x / self.width(), 0.0), 1.0), self._start)
        )
        border.stepped.connect(lambda step: self.step_border(at, step))
        return border

    def _drag_border(self, at: int, x: float) -> None:
        self.move_border(at, min(max(x / max(1, self.width()), 0.0), 1.0), self._start)

    def _grasp(self) -> None:
        self._start = self._weights
        self.grasped.emit()

    def _show_menu(self, at: int, place: QPoint) -> None:
        menu = QMenu(self)
        criterion = self._criteria[at]
        typing = menu.addAction(tr("&Type a number…"))
        typing.setEnabled(self._weights.movable(criterion.id))
        typing.triggered.connect(lambda: self.type_number(at))
        locked = criterion.id in self._weights.locked
        lock = menu.addAction(tr("Un&lock this weight") if locked else tr("&Lock this weight"))
        lock.triggered.connect(lambda: self.lock_wanted.emit(criterion.id))
        menu.addSeparator()
        run_menu(self.fill_menu(menu), place)

    def _place_parts(self) -> None:
        places = edges(self._criteria, self._weights)
        height = round(self._bar_height)
        for at, segment in enumerate(self.segments):
            left, right = round(places[at] * self.width()), round(places[at + 1] * self.width())
            segment.setGeometry(left, 0, right - left, height)
            segment.describe(self.words_on(self._criteria[at]))
        for at, border in enumerate(self.borders):
            border.place(round(places[at + 1] * self.width()), height)
            sides = self._criteria[at : at + 2]
            border.setAccessibleDescription("; ".join(self.words_on(side) for side in sides))

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        if self.sizeHint().height() != self.height():
            self.updateGeometry()
        self._place_parts()

    # Painting

    def draw(self, painter: QPainter, width: float, height: float, theme: Colours) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places = edges(self._criteria, self._weights)
        bar = self._bar_height
        for at, criterion in enumerate(self._criteria):
            left, right = places[at] * width, places[at + 1] * width
            self._draw_segment(painter, QRectF(left, 0, right - left, bar), criterion, theme)
        for span in self._spans:
            left, right = places[span.first] * width, places[span.last] * width
            share = places[span.last] - places[span.first]
            self._draw_group(
                painter, QRectF(left, bar + 4, right - left, height - bar - 4), span, share, theme
            )

    def _draw_segment(self, painter: QPainter, rect: QRectF, criterion: Criterion, theme: Colours) -> None:
        ground = criterion_colour(theme, self._colour_of[criterion.id])
        inner = rect.adjusted(0.5, 0, -0.5, 0)
        painter.fillRect(inner, ground)
        locked = criterion.id in self._weights.locked
        if locked:
            shade = mix(ground.name(), theme.text, 0.35)
            painter.fillRect(inner, QBrush(shade, Qt.BrushStyle.BDiagPattern))
        ink = readable_on(ground)
        room = inner.adjusted(7, 2, -5, -2)
        if locked and room.width() > LOCK:
            paint_icon(painter, "locked", ink.name(), round(room.right() - LOCK), round(room.top() + 3), LOCK)
        if room.width() > 8:
            self._write(painter, room, criterion, ink, locked)

    def _write(
        self, painter: QPainter, room: QRectF, criterion: Criterion, ink: QColor, locked: bool
    ) -> None:
        """The name, on two lines where it needs them, and the share below."""
        strong = QFont(self.font())
        strong.setWeight(QFont.Weight.DemiBold)
        metrics = self.measures(strong)
        line = metrics.height()
        share = weight_percent(self._weights.share(criterion.id))
        painter.setPen(ink)
        name_room = room.width() - (LOCK + 4 if locked else 0)
        painter.setFont(self.font())
        name = self._name_lines(criterion, name_room)
        top = room.top() + (room.height() - (len(name) + 1) * line) / 2
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        for n, words in enumerate(name):
            painter.drawText(QRectF(room.left(), top + n * line, name_room, line), left, words)
        painter.setFont(strong)
        if metrics.horizontalAdvance(share) <= room.width() + 4:
            place = QRectF(room.left(), top + len(name) * line, room.width() + 4, line)
            painter.drawText(place, left, share)
        painter.setFont(self.font())

    def _name_lines(self, criterion: Criterion, room: float) -> tuple[str, ...]:
        """The name, or the short label, or its beginning, or a few letters.

        An empty line where there is no room for the letters; the tooltip has the name whole.
        """
        measures = self.measures()
        code = self._codes[criterion.id]
        if room < measures.horizontalAdvance(code):
            return ("",)
        most = self._lines
        whole = whole_lines((criterion.title, criterion.short), self.font(), int(room), most)
        if whole is not None:
            return whole
        name = criterion.short or criterion.title
        lines = wrapped_lines(name, self.font(), int(room), most, anywhere=False)
        return lines if self._tells(lines) else (code,)

    def _tells(self, lines: Sequence[str]) -> bool:
        """Whether the beginning of a name, which ends with an ellipsis, tells it from all others."""
        *whole, last = lines
        if len(last) <= LEGIBLE or any("…" in line for line in whole):
            return False
        beginning = "".join(lines).replace("-", "").replace(" ", "").rstrip("…")
        names = ((c.short or c.title).replace("-", "").replace(" ", "") for c in self._criteria)
        return sum(name.startswith(beginning) for name in names) <= 1

    def _draw_group(
        self, painter: QPainter, rect: QRectF, span: GroupSpan, share: float, theme: Colours
    ) -> None:
        painter.setPen(QPen(QColor(theme.edge), 1.4))
        inner = rect.adjusted(2, 0, -2, 0)
        if inner.width() < 4:
            return
        painter.drawLine(QPointF(inner.left(), inner.top()), QPointF(inner.left(), inner.top() + 4))
        painter.drawLine(QPointF(inner.left(), inner.top() + 4), QPointF(inner.right(), inner.top() + 4))
        painter.drawLine(QPointF(inner.right(), inner.top()), QPointF(inner.right(), inner.top() + 4))
        painter.setPen(QColor(theme.muted))
        text = f"{span.group.title} {percent(share)}"
        room = QRectF(inner.left(), inner.top() + 5, inner.width(), inner.height() - 5)
        shown = elided(QFontMetricsF(self.font()), text, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, shown)
