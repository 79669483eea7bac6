# SPDX-License-Identifier: MIT
"""The points of a curve as numbers, and what can be done with them."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from mcda_app.domain.scale import Criterion
from mcda_app.domain.value_functions.value_function import ValuePoint, ValueQuestion
from mcda_app.i18n import tr, tr_lazy
from mcda_app.methods.value_functions.drawing import drawn_points, moved_point, with_point, without_point
from mcda_app.ui.value_functions.editing import CurveEditor, QuestionPanel
from mcda_app.ui.weighting.small_widgets import clear, row_of, small_label
from mcda_app.ui.widgets.buttons import push_button
from mcda_app.ui.widgets.fields.number_field import NumberField
from mcda_app.ui.widgets.labels import text_label

MOST_FIELDS = 24
"""Points that have fields; more are only drawn."""


class DrawPanel(QuestionPanel):
    """A field for the value of each point between the ends; on numbers, one for the number too."""

    question = ValueQuestion.DRAWN

    def __init__(self, editor: CurveEditor) -> None:
        super().__init__(editor)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._hint = text_label("muted")
        self._fields = QGridLayout()
        self._fields.setHorizontalSpacing(8)
        self._fields.setColumnStretch(4, 1)
        self.numbers: list[NumberField | None] = []
        self.values: list[NumberField] = []
        self._built: tuple[str, bool, tuple[float, ...]] | None = None
        self.add = push_button(tr("&Add a point"), tip=tr("Add a point in the widest gap"))
        self.add.clicked.connect(self._add)
        column.addLayout(self._fields)
        column.addLayout(row_of(self.add, 1))
        column.addWidget(self._hint)

    def refresh(self, criterion: Criterion) -> None:
        points = drawn_points(criterion)
        levels = bool(criterion.scale.levels)
        self.add.setVisible(not levels)
        self._hint.setText(
            tr("The worst level is worth 0 and the best 1.")
            if levels
            else tr("Double-click the curve to add a point; Delete removes the chosen one.")
        )
        built = criterion.id, levels, (float(len(points)), *criterion.scale.bounds)
        if built != self._built:
            self._built = built
            self._rebuild(criterion, points)
        for n, point in enumerate(points[1:-1][:MOST_FIELDS]):
            field = self.numbers[n]
            if field is not None:
                field.show_number(point.number)
            self.values[n].show_number(point.value)

    def _rebuild(self, criterion: Criterion, points: tuple[ValuePoint, ...]) -> None:
        clear(self._fields)
        self.numbers, self.values = [], []
        low, high = criterion.scale.bounds
        for n, point in enumerate(points[1:-1][:MOST_FIELDS]):
            at = n + 1
            value = NumberField(tr("Value of point {number}").format(number=at), 0, 1, decimals=2)
            value.setSingleStep(0.01)
            value.number_changed.connect(lambda v, at=at: self._value(at, v))
            if criterion.scale.levels:
                self.numbers.append(None)
                label = criterion.describe(point.number)
                value.setAccessibleName(tr("Value of {level}").format(level=label))
                self._fields.addWidget(small_label(label), n, 0)
            else:
                number = NumberField(tr("Number of point {number}").format(number=at), low, high)
                number.number_changed.connect(lambda v, at=at: self._number(at, v))
                self.numbers.append(number)
                self._fields.addWidget(number, n, 0)
                self._fields.addWidget(small_label(criterion.scale.unit), n, 1)
            self._fields.addWidget(small_label(tr("is worth"), muted=True), n, 2)
            self._fields.addWidget(value, n, 3)
            self.values.append(value)

    def move(self, at: int, number: float, value: float) -> None:
        """Move a point, by its index on the curve."""
        title = self.editor.criterion.title
        self.editor.change(
            tr_lazy("Draw the value of {title}").format(title=title),
            lambda c: moved_point(c, drawn_points(c), at, number, value),
            merge=f"point/{at}",
        )
        self.refresh(self.editor.criterion)

    def _value(self, at: int, value: float | None) -> None:
        if value is not None:
            self.editor.session.begin_gesture()
            self.move(at, drawn_points(self.editor.criterion)[at].number, value)

    def _number(self, at: int, number: float | None) -> None:
        if number is not None:
            self.editor.session.begin_gesture()
            self.move(at, number, drawn_points(self.editor.criterion)[at].value)

    def add_at(self, number: float) -> None:
        """Add a point at a number, if there is room."""
        criterion = self.editor.criterion
        function = with_point(criterion, drawn_points(criterion), number)
        if function is not None:
            text = tr_lazy("Add a point to the curve of {title}").format(title=criterion.title)
            self.editor.change(text, lambda _c: function)

    def remove(self, at: int) -> None:
        """Remove a point, by its index on the curve; the ends stay."""
        criterion = self.editor.criterion
        function = without_point(criterion, drawn_points(criterion), at)
        if function is not None:
            text = tr_lazy("Remove a point of the curve of {title}").format(title=criterion.title)
            self.editor.change(text, lambda _c: function)

    def _add(self) -> None:
        numbers = [point.number for point in drawn_points(self.editor.criterion)]
        before, after = max(pairwise(numbers), key=lambda gap: gap[1] - gap[0])
        self.add_at((before + after) / 2)
