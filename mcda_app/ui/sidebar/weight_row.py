# SPDX-License-Identifier: MIT
"""One criterion beside every page: its name, its weight, a lock, and a slider with its tipping points."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QStyle,
    QStyleOptionSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mcda_app.analysis.phrases import percents
from mcda_app.domain.scale import Criterion, Direction
from mcda_app.i18n import localised, percent_sign, tr
from mcda_app.ui.widgets.fields.number_field import NumberField
from mcda_app.ui.widgets.fields.wheel_guard import Slider
from mcda_app.ui.widgets.icons import set_icon
from mcda_app.ui.widgets.labels import plain
from mcda_app.ui.widgets.theme import colours
from mcda_app.ui.widgets.wrapped_text import is_cut, words_that_fit

if TYPE_CHECKING:
    from mcda_app.analysis.sensitivity.weight_tipping import WeightTipping

STEPS = 1000
WHOLE = STEPS // 100
"""Steps of a slider, and of one percentage point, to which a drag snaps."""

BOX_SIDES = 16
"""Pixels round the number of a field: its margins and its frame."""

HANDLE = 9
"""Half the width of a slider's handle, in pixels."""

SMALL = 0.88
"""The size of the labels below a slider, against that of other text."""


class Mark(NamedTuple):
    """A tipping point on a slider.

    share   of the weight at which first place changes, in [0, 1]
    text    the same as a percentage
    names   of the option that leads beyond it, from the longest to the shortest
    colour  which of the theme's option colours it has; None if several options lead
    """

    share: float
    text: str
    names: tuple[str, ...]
    colour: int | None


def marks_of(tipping: WeightTipping, colour_of: dict[str, int], code_of: dict[str, str]) -> tuple[Mark, ...]:
    """Where first place changes as a weight moves, and who leads beyond.

    code_of  option id to the letters that stand for it where there is no room
    """
    intervals = tipping.intervals
    here = tipping.current
    if here is None or intervals[here].is_point:  # the sentence says what happens on either side
        return ()
    marks = []
    for n in range(len(intervals) - 1):
        beyond = intervals[n + 1] if n >= here else intervals[n]
        if beyond.is_point:
            continue
        leaders = beyond.leaders
        names = " = ".join(o.label for o in leaders), " = ".join(code_of[o.id] for o in leaders)
        share = intervals[n].high
        colour = colour_of.get(leaders[0].id) if len(leaders) == 1 else None
        marks.append(Mark(share, percents(tipping.now, share)[1], names, colour))
    return tuple(marks)


class CriterionName(QWidget):
    """A criterion's name, which wraps, and in small letters whether less of it is better.

    A name with a word that has no room gives way to the short one.
    """

    def __init__(self, name: str, hint: str, short: str = "") -> None:
        super().__init__()
        self._name, self._hint, self._short = name, hint, short
        self._measured: tuple[object, int] = (None, 0)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(f"{name}, {hint}" if hint else name)

    @property
    def text(self) -> str:
        return f"{self._name} {self._hint}".strip()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        key = width, self.font()  # which is compared faster than it is written as a text
        if key != self._measured[0]:
            self._measured = key, round(self._layout(width).boundingRect().height())
        return self._measured[1]

    def sizeHint(self) -> QSize:
        return QSize(120, self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.fontMetrics().height())

    def paintEvent(self, _event) -> None:
        painter = QPainter(self)
        painter.setPen(QColor(colours(self.palette()).text))
        layout = self._layout(self.width())
        layout.draw(painter, QPointF(0, (self.height() - layout.boundingRect().height()) / 2))
        painter.end()

    def _layout(self, width: int) -> QTextLayout:
        small_font = QFont(self.font())
        small_font.setPointSizeF(self.font().pointSizeF() * SMALL)
        wide = self.fontMetrics().horizontalAdvance(f"{self._name} ")
        wide += QFontMetrics(small_font).horizontalAdvance(self._hint)
        gap = " " if wide <= width else "\u2028"  # a hint that finds no room has a line of its own
        name = words_that_fit(self._name, self.fontMetrics(), width, anywhere=not self._short)
        if self._short and is_cut(self._name, (name,)):
            name = words_that_fit(self._short, self.fontMetrics(), width)
        layout = QTextLayout(f"{name}{gap}{self._hint}" if self._hint else name, self.font())
        option = QTextOption()
        option.setTextDirection(self.layoutDirection())
        layout.setTextOption(option)
        if self._hint:
            small = QTextCharFormat()
            small.setForeground(QColor(colours(self.palette()).muted))
            small.setFontPointSize(self.font().pointSizeF() * SMALL)
            part = QTextLayout.FormatRange()
            part.start, part.length, part.format = len(name) + 1, len(self._hint), small
            layout.setFormats([part])
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout


class WeightSlider(Slider):
    """A slider with marks on its track."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.marks: tuple[Mark, ...] = ()
        self.setRange(0, STEPS)
        self.setSingleStep(WHOLE)
        self.setPageStep(STEPS // 20)
        self.setAccessibleName(name)

    def track(self) -> tuple[float, float]:
        """Where the middle of the handle is at the lowest and at the highest weight."""
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        style, control = self.style(), QStyle.ComplexControl.CC_Slider
        groove = style.subControlRect(control, option, QStyle.SubControl.SC_SliderGroove, self)
        handle = style.subControlRect(control, option, QStyle.SubControl.SC_SliderHandle, self)
        half = handle.width() / 2
        return groove.left() + half, groove.right() + 1 - half

    def xs_of(self, shares: Sequence[float]) -> list[float]:
        """Where shares are; the style is asked once for all of them, which takes long."""
        low, high = self.track()
        if self.isRightToLeft():
            low, high = high, low
        return [low + share * (high - low) for share in shares]

    def marks_along(self) -> list[tuple[float, Mark]]:
        """The marks and where they are, from the left."""
        xs = self.xs_of([mark.share for mark in self.marks])
        return sorted(zip(xs, self.marks, strict=True), key=lambda each: each[0])

    def paintEvent(self, event) -> None:
        super().paintEvent(event)
        if not self.marks:
            return
        theme = colours(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        handle, *places = self.xs_of([self.value() / STEPS, *(mark.share for mark in self.marks)])
        middle = self.height() / 2
        for mark, x in zip(self.marks, places, strict=True):
            covered = abs(x - handle) < HANDLE + 1  # the handle lies on the marks
            top, foot = (middle + HANDLE, self.height()) if covered else (middle - 7, middle + 7)
            painter.setPen(QPen(QColor(_ink(mark, theme.options, theme.text)), 2))
            painter.drawLine(QPointF(x, top), QPointF(x, foot))
        painter.end()


def _ink(mark: Mark, options: Sequence[str], other: str) -> str:
    return other if mark.colour is None else options[mark.colour % len(options)]


class MarkLabels(QWidget):
    """Who leads beyond each mark of the slider above, and from which weight on."""

    def __init__(self, slider: WeightSlider) -> None:
        super().__init__()
        self._slider = slider
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * SMALL)
        return font

    def sizeHint(self) -> QSize:
        return QSize(60, QFontMetrics(self._small()).height())

    def labels(self) -> list[tuple[str, QRect]]:
        """The text of each mark and its place, in the order of the marks; none for marks without room."""
        metrics = QFontMetrics(self._small())
        placed: list[tuple[str, QRect]] = []
        right = 0
        for middle, mark in self._slider.marks_along():
            for name in mark.names:
                text = f"{name} {mark.text}"
                width = metrics.horizontalAdvance(text) + 2
                left = round(min(max(middle - width / 2, 0), self.width() - width))
                if left >= right and width <= self.width():
                    placed.append((text, QRect(left, 0, width, self.height())))
                    right = left + width + 6
                    break
            else:
                placed.append(("", QRect()))
        return placed

    def paintEvent(self, _event) -> None:
        if not self._slider.marks:
            return
        theme = colours(self.palette())
        painter = QPainter(self)
        painter.setFont(self._small())
        for (_x, mark), (text, rect) in zip(self._slider.marks_along(), self.labels(), strict=True):
            painter.setPen(QColor(_ink(mark, theme.options, theme.text)))
            painter.drawText(QRectF(rect), Qt.AlignmentFlag.AlignCenter, text)
        painter.end()


class WeightRow(QWidget):
    """The widgets of one criterion's weight.

    moved    to a share in [0, 1]
    pressed  the slider is taken hold of
    released
    entered  a number was typed and taken
    locked   the lock was clicked
    """

    moved = Signal(float)
    pressed = Signal()
    released = Signal()
    entered = Signal()
    locked = Signal(bool)

    def __init__(self, criterion: Criterion) -> None:
        super().__init__()
        benefit = criterion.direction is Direction.BENEFIT
        less = tr("less is better")
        self.title = CriterionName(criterion.title, "" if benefit else less, criterion.short)
        tip = tr("{criterion} ({wanted})\n{description}\nMoving one weight keeps the others in proportion.")
        wanted = tr("more is better") if benefit else less
        self.title.setToolTip(
            plain(tip.format(criterion=criterion.title, wanted=wanted, description=criterion.description))
        )
        self.slider = WeightSlider(tr("Weight of {criterion}").format(criterion=criterion.title))
        self.labels = MarkLabels(self.slider)
        name = tr("Weight of {criterion} in per cent").format(criterion=criterion.title)
        self.box = NumberField(name, 0, 100, decimals=0, exact=2, unit=percent_sign(), arrows=False)
        self.box.setProperty("quiet", "true")
        font = QFont(self.box.font())
        font.setWeight(QFont.Weight.DemiBold)
        self.box.setFont(font)  # the style sheet must not: Qt never forgets what it did to a field in a field
        self.box.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._fit_box()
        self.lock = QToolButton()
        self.lock.setCheckable(True)
        self.lock.setProperty("rank", "small")
        self.lock.setAccessibleName(tr("Lock the weight of {criterion}").format(criterion=criterion.title))
        self.lock.setToolTip(tr("Keep this weight where it is while others are moved"))
        set_icon(self.lock, "unlocked")
        self._locked = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(self.title, 1)
        head.addWidget(self.box, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.lock, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(head)
        column.addWidget(self.slider)
        column.addWidget(self.labels)
        self.slider.sliderPressed.connect(self.pressed)
        self.slider.sliderReleased.connect(self.released)
        self.slider.valueChanged.connect(self._slid)
        self.box.number_changed.connect(lambda number: self.moved.emit(number / 100))
        self.box.editingFinished.connect(self.entered)
        self.lock.clicked.connect(self.locked)

    def _fit_box(self) -> None:
        """Room for any percentage with one decimal, whatever is typed."""
        longest = f"{localised(100, '.1f')}{percent_sign()}"
        self.box.setFixedWidth(QFontMetrics(self.box.font()).horizontalAdvance(longest) + BOX_SIDES)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_box()

    def _slid(self, value: int) -> None:
        if self.slider.isSliderDown():
            value = min(round(value / WHOLE) * WHOLE, self.slider.maximum())
        self.moved.emit(value / STEPS)

    def show_weight(self, share: float, locked: bool, movable: bool) -> None:
        if round(share * STEPS) != self.slider.value():
            with QSignalBlocker(self.slider):
                self.slider.setValue(round(share * STEPS))
        self.box.show_number(100 * share)
        for widget in (self.slider, self.box):
            if widget.isEnabled() != movable:
                widget.setEnabled(movable)
        with QSignalBlocker(self.lock):
            self.lock.setChecked(locked)
        if locked != self._locked:  # what was clicked is checked before the weight is locked
            self._locked = locked
            set_icon(self.lock, "locked" if locked else "unlocked")

    def show_marks(self, marks: tuple[Mark, ...]) -> None:
        """Where first place changes; the same again costs nothing."""
        if marks != self.slider.marks:
            self.slider.marks = marks
            self.slider.update()
            self.labels.update()

    def describe(self, sentence: str) -> None:
        """What the marks say, in words."""
        for widget in (self.slider, self.labels):
            if widget.toolTip() != plain(sentence):
                widget.setToolTip(plain(sentence))
        if self.slider.accessibleDescription() != sentence:
            self.slider.setAccessibleDescription(sentence)
