# SPDX-License-Identifier: MIT
"""What varies when samples are drawn: weights, scores, the numbers behind labels; and from which seed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import permutations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mcda_app.analysis.vocabulary.uncertainty import VARIATIONS
from mcda_app.domain.acceptability_question import STANDARD, AcceptabilityQuestion, WeightVariation
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.scale import Criterion
from mcda_app.i18n import localised, percent_sign, tr
from mcda_app.ui.core.page import SHOWS_DOCUMENT
from mcda_app.ui.widgets.fields.number_field import NumberField
from mcda_app.ui.widgets.fields.shrinking_combo import ShrinkingComboBox
from mcda_app.ui.widgets.fields.wheel_guard import ComboBox
from mcda_app.ui.widgets.flow_layout import FlowLayout

SAMPLES = (10_000, 100_000, 1_000_000, 10_000_000)
MAX_SEED = 2**53
MAX_SPREAD = 100
MAX_LEVELS = 200


class Controls(QWidget):
    """Shows a question and lets the user change it.

    changed  the user wants another question
    """

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._question = STANDARD
        self._criteria: tuple[Criterion, ...] = ()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.weights = ShrinkingComboBox(tr("Which weights are drawn"))
        for variation, text in VARIATIONS:
            self.weights.addItem(text, variation)
        self.spread = NumberField(tr("Spread of the weights"), 0, MAX_SPREAD)
        self.spread.setSingleStep(0.1)
        self.spread.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.spread.setToolTip(tr("0.5: a weight may grow by half or shrink by a third"))
        self.samples = ComboBox()
        self.samples.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.samples.setAccessibleName(tr("Number of draws"))
        self.seed = NumberField(tr("Random seed"), 0, MAX_SEED, whole=True)
        self.seed.setToolTip(tr("The same seed gives the same draws on every computer"))
        name = tr("Levels by which scores may be off")
        self.levels = NumberField(name, 0, MAX_LEVELS, whole=True, unit=tr(" levels"))
        self.levels.setToolTip(tr("How many levels each score may be off, either way"))
        self.free_missing = QCheckBox(tr("Missing scores take any value"))
        self.free_levels = QCheckBox(tr("Any numbers behind the labels that keep their order"))
        self._checks = {box: box.text() for box in (self.free_missing, self.free_levels)}
        for check, text in self._checks.items():
            check.setMinimumWidth(100)  # its text breaks in two where a page is narrow
            check.setAccessibleName(text)
        self.intervals, self.statements = Intervals(), Statements()
        weighing, scoring = FlowLayout(), FlowLayout()
        weighing.add_labelled(tr("&Weights"), self.weights)
        self._spread = weighing.add_labelled(tr("S&pread"), self.spread).parentWidget()
        scoring.add_labelled(tr("Scores &off by"), self.levels)
        scoring.add_labelled(tr("Dra&ws"), self.samples)
        scoring.add_labelled(tr("See&d"), self.seed)
        checks = FlowLayout()
        checks.addWidget(self.free_missing)
        checks.addWidget(self.free_levels)
        layout.addLayout(weighing)
        layout.addWidget(self.intervals)
        layout.addWidget(self.statements)
        layout.addLayout(scoring)
        layout.addLayout(checks)
        for box in (self.weights, self.samples):
            box.currentIndexChanged.connect(self._read)
        for spin in (self.spread, self.levels, self.seed):
            spin.number_changed.connect(self._read)
        for check in (self.free_levels, self.free_missing):
            check.toggled.connect(self._read)
        for choice in (self.weights, self.samples, self.free_levels, self.free_missing):
            choice.setProperty(SHOWS_DOCUMENT, True)
        self.intervals.changed.connect(self._read)
        self.statements.changed.connect(self._read)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        for box, text in self._checks.items():
            sign = box.sizeHint().width() - max(
                map(box.fontMetrics().horizontalAdvance, box.text().split("\n"))
            )
            whole = box.fontMetrics().horizontalAdvance(text) + sign <= self.width()
            shown = text if whole else _two_lines(text)
            if shown != box.text():
                box.setText(shown)

    @property
    def question(self) -> AcceptabilityQuestion:
        """What is shown."""
        return self._question

    def show_question(self, question: AcceptabilityQuestion, criteria: tuple[Criterion, ...]) -> None:
        if question == self._question and criteria == self._criteria:
            return
        self._question, self._criteria = question, criteria
        parts = (self.weights, self.free_levels, self.free_missing, self.samples)
        blockers = [QSignalBlocker(part) for part in parts]
        self.weights.setCurrentIndex(self.weights.findData(question.weights))
        self.spread.show_number(question.spread)
        self.levels.show_number(question.score_levels)
        self.free_levels.setChecked(question.free_levels)
        self.free_missing.setChecked(question.free_missing)
        self.seed.show_number(question.seed)
        counts = sorted({*SAMPLES, question.samples})
        if [self.samples.itemData(n) for n in range(self.samples.count())] != counts:
            self.samples.clear()
            for count in counts:
                self.samples.addItem(f"{localised(count, ',')}", count)
        self.samples.setCurrentIndex(self.samples.findData(question.samples))
        del blockers
        self.intervals.show_within(question.within, criteria)
        self.statements.show_statements(question.statements, criteria)
        around = question.weights is WeightVariation.AROUND
        self._spread.setVisible(around)
        self.intervals.setVisible(question.weights is WeightVariation.WITHIN)
        self.statements.setVisible(question.weights is WeightVariation.STATEMENTS)

    def _read(self) -> None:
        question = replace(
            self._question,
            weights=self.weights.currentData(),
            spread=self.spread.required,
            order=(),
            statements=self.statements.value(),
            within=self.intervals.value(),
            score_levels=int(self.levels.required),
            free_missing=self.free_missing.isChecked(),
            free_levels=self.free_levels.isChecked(),
            samples=self.samples.currentData(),
            seed=int(self.seed.required),
        )
        if question != self._question:
            self.changed.emit(question)


def _two_lines(text: str) -> str:
    """The text, broken at the space that is nearest to its middle."""
    spaces = [at for at, letter in enumerate(text) if letter == " "]
    middle = min(spaces, key=lambda at: abs(at - len(text) / 2), default=-1)
    return text if middle < 0 else f"{text[:middle]}\n{text[middle + 1 :]}"


class Intervals(QWidget):
    """The least and the most that each criterion may weigh."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(4, 1)
        self._rows: dict[str, tuple[NumberField, NumberField]] = {}
        self._shown: object = None
        self._within: FrozenDict[str, tuple[float, float]] = FrozenDict()

    def show_within(
        self, within: FrozenDict[str, tuple[float, float]], criteria: Sequence[Criterion]
    ) -> None:
        self._within = within
        shape = [(c.id, c.title) for c in criteria]
        if shape != self._shown:
            self._shown = shape
            _clear(self._grid)
            self._rows = {c.id: self._add_row(n, c) for n, c in enumerate(criteria)}
        for key, boxes in self._rows.items():
            for box, share in zip(boxes, within.get(key, (0.0, 1.0)), strict=True):
                box.show_number(100 * share)

    def value(self) -> FrozenDict[str, tuple[float, float]]:
        """What the fields say. A share of the document that is not changed here stays to the last digit."""

        def share(field: NumberField, before: float) -> float:
            return before if field.required == 100 * before else field.required / 100

        before = {key: self._within.get(key, (0.0, 1.0)) for key in self._rows}
        intervals = {
            key: (share(low, before[key][0]), share(high, before[key][1]))
            for key, (low, high) in self._rows.items()
        }
        return FrozenDict({key: bounds for key, bounds in intervals.items() if bounds != (0.0, 1.0)})

    def _add_row(self, row: int, criterion: Criterion) -> tuple[NumberField, NumberField]:
        label = QLabel(criterion.title.replace("&", "&&"))
        label.setTextFormat(Qt.TextFormat.PlainText)
        low, high = (
            _share_box(tr("Lowest weight of {criterion}").format(criterion=criterion.title)),
            _share_box(""),
        )
        high.setAccessibleName(tr("Highest weight of {criterion}").format(criterion=criterion.title))
        label.setBuddy(low)
        for column, widget in enumerate((label, low, QLabel(tr("to")), high)):
            self._grid.addWidget(widget, row, column)

        def moved(box: NumberField) -> None:
            """The other end gives way."""
            other = high if box is low else low
            if low.required > high.required:
                other.show_number(box.required)
            self.changed.emit()

        low.number_changed.connect(lambda _number: moved(low))
        high.number_changed.connect(lambda _number: moved(high))
        return low, high


class Statements(QWidget):
    """Statements that one criterion matters at least as much as another."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._grid = QGridLayout()
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(2, 1)
        column.addLayout(self._grid)
        row = QHBoxLayout()
        self.add = QPushButton(tr("&Add a statement"))
        self.add.clicked.connect(self._add)
        row.addWidget(self.add)
        row.addStretch(1)
        column.addLayout(row)
        self._criteria: tuple[Criterion, ...] = ()
        self._boxes: list[tuple[QComboBox, QComboBox]] = []

    def show_statements(
        self, statements: tuple[tuple[str, str], ...], criteria: tuple[Criterion, ...]
    ) -> None:
        if statements != self.value() or criteria != self._criteria:
            self._criteria = criteria
            self._rebuild(statements)
            self.add.setEnabled(len(criteria) > 1)

    def value(self) -> tuple[tuple[str, str], ...]:
        return tuple((more.currentData(), less.currentData()) for more, less in self._boxes)

    def _rebuild(self, statements: Sequence[tuple[str, str]]) -> None:
        _clear(self._grid)
        self._boxes = [self._add_row(n, pair) for n, pair in enumerate(statements)]

    def _add_row(self, row: int, pair: tuple[str, str]) -> tuple[QComboBox, QComboBox]:
        name = tr("Statement {row}").format(row=row + 1)
        boxes = (
            ShrinkingComboBox(tr("{name}: what matters").format(name=name)),
            ShrinkingComboBox(tr("{name}: than what").format(name=name)),
        )
        for box, chosen in zip(boxes, pair, strict=True):
            for criterion in self._criteria:
                box.addItem(criterion.title, criterion.id)
            box.setCurrentIndex(box.findData(chosen))
            box.currentIndexChanged.connect(lambda _row: self.changed.emit())
        remove = QPushButton(tr("Remove"))
        remove.setAccessibleName(tr("Remove statement {row}").format(row=row + 1))
        remove.clicked.connect(lambda: self._remove(row))
        for column, widget in enumerate(
            (boxes[0], QLabel(tr("matters at least as much as")), boxes[1], remove)
        ):
            self._grid.addWidget(widget, row, column)
        return boxes

    def _add(self) -> None:
        statements = self.value()
        ids = [c.id for c in self._criteria]
        new = [p for p in permutations(ids, 2) if p not in statements and p[::-1] not in statements]
        self._boxes.append(self._add_row(len(self._boxes), new[0] if new else (ids[0], ids[1])))
        self.changed.emit()

    def _remove(self, row: int) -> None:
        statements = self.value()
        self._rebuild((*statements[:row], *statements[row + 1 :]))
        self.add.setFocus()
        self.changed.emit()


def _share_box(name: str) -> NumberField:
    box = NumberField(name, 0, 100, decimals=1, unit=percent_sign())
    box.setSingleStep(5)
    return box


def _clear(grid: QGridLayout) -> None:
    while grid.count():
        widget = grid.takeAt(0).widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
