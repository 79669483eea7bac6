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
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from mcda_app.domain.frozen import FrozenDict
from mcda_app.domain.robustness import STANDARD, AcceptabilityQuestion, WeightVariation
from mcda_app.domain.scale import Criterion
from mcda_app.language import localised, tr
from mcda_app.ui.flow import FlowLayout
from mcda_app.ui.giving_box import GivingBox

VARIATIONS = (
    (WeightVariation.AROUND, tr("Weights around the current ones")),
    (WeightVariation.ALL, tr("All weights")),
    (WeightVariation.ORDER, tr("All weights in today's order of importance")),
    (WeightVariation.STATEMENTS, tr("All weights that agree with statements")),
    (WeightVariation.WITHIN, tr("All weights within intervals")),
    (WeightVariation.CURRENT, tr("The current weights only")),
)
SAMPLES = (10_000, 100_000, 1_000_000, 10_000_000)
MOST_SEED = 2_147_483_647


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
        self.weights = GivingBox(tr("Which weights are drawn"))
        for variation, text in VARIATIONS:
            self.weights.addItem(text, variation)
        self.spread = QDoubleSpinBox()
        self.spread.setRange(0.05, 5.0)
        self.spread.setSingleStep(0.1)
        self.spread.setAccessibleName(tr("Spread of the weights"))
        self.spread.setToolTip(tr("0.5: a weight may grow by half or shrink by a third"))
        self.samples = QComboBox()
        self.samples.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.samples.setAccessibleName(tr("Number of samples"))
        self.seed = QSpinBox()
        self.seed.setRange(0, MOST_SEED)
        self.seed.setAccessibleName(tr("Seed of the samples"))
        self.seed.setToolTip(tr("The same seed gives the same samples on every machine"))
        self.levels = QSpinBox()
        self.levels.setRange(0, 4)
        self.levels.setSuffix(tr(" levels"))
        self.levels.setAccessibleName(tr("Levels by which scores may be off"))
        self.levels.setToolTip(tr("How many levels each score may be off, either way"))
        self.free_missing = QCheckBox(tr("Missing scores take any value"))
        self.free_levels = QCheckBox(tr("Any numbers behind the labels that keep their order"))
        self.intervals, self.statements = Intervals(), Statements()
        weighing, scoring, drawing = FlowLayout(), FlowLayout(), FlowLayout()
        weighing.add_named(tr("&Weights"), self.weights)
        self._spread = weighing.add_named(tr("S&pread"), self.spread).parentWidget()
        scoring.add_named(tr("Scores &off by"), self.levels)
        scoring.addWidget(self.free_missing)
        scoring.addWidget(self.free_levels)
        drawing.add_named(tr("Sa&mples"), self.samples)
        drawing.add_named(tr("See&d"), self.seed)
        layout.addLayout(weighing)
        layout.addWidget(self.intervals)
        layout.addWidget(self.statements)
        layout.addLayout(scoring)
        layout.addLayout(drawing)
        for box in (self.weights, self.samples):
            box.currentIndexChanged.connect(self._read)
        for spin in (self.spread, self.levels, self.seed):
            spin.setKeyboardTracking(False)
            spin.valueChanged.connect(self._read)
        for check in (self.free_levels, self.free_missing):
            check.toggled.connect(self._read)
        self.intervals.changed.connect(self._read)
        self.statements.changed.connect(self._read)

    @property
    def question(self) -> AcceptabilityQuestion:
        """What is shown."""
        return self._question

    def show_question(self, question: AcceptabilityQuestion, criteria: tuple[Criterion, ...]) -> None:
        if question == self._question and criteria == self._criteria:
            return
        self._question, self._criteria = question, criteria
        parts = (self.weights, self.spread, self.levels, self.free_levels, self.free_missing)
        blockers = [QSignalBlocker(part) for part in (*parts, self.samples, self.seed)]
        self.weights.setCurrentIndex(self.weights.findData(question.weights))
        self.spread.setValue(question.spread)
        self.levels.setValue(question.score_levels)
        self.free_levels.setChecked(question.free_levels)
        self.free_missing.setChecked(question.free_missing)
        self.seed.setValue(min(question.seed, MOST_SEED))
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
        # A seed or spread of the document that no widget can show stays until it is changed here.
        spread, seed = self.spread.value(), self.seed.value()
        asked = replace(
            self._question,
            weights=self.weights.currentData(),
            spread=self._question.spread if abs(spread - self._question.spread) < 0.005 else spread,
            order=(),
            statements=self.statements.value(),
            within=self.intervals.value(),
            score_levels=self.levels.value(),
            free_missing=self.free_missing.isChecked(),
            free_levels=self.free_levels.isChecked(),
            samples=self.samples.currentData(),
            seed=self._question.seed if min(self._question.seed, MOST_SEED) == seed else seed,
        )
        if asked != self._question:
            self.changed.emit(asked)


class Intervals(QWidget):
    """The least and the most that each criterion may weigh."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(4, 1)
        self._rows: dict[str, tuple[QDoubleSpinBox, QDoubleSpinBox]] = {}
        self._shown: object = None

    def show_within(
        self, within: FrozenDict[str, tuple[float, float]], criteria: Sequence[Criterion]
    ) -> None:
        shape = [(c.id, c.title) for c in criteria]
        if shape != self._shown:
            self._shown = shape
            _clear(self._grid)
            self._rows = {c.id: self._add_row(n, c) for n, c in enumerate(criteria)}
        for key, boxes in self._rows.items():
            for box, share in zip(boxes, within.get(key, (0.0, 1.0)), strict=True):
                if round(100 * share, 1) != box.value():
                    with QSignalBlocker(box):
                        box.setValue(100 * share)

    def value(self) -> FrozenDict[str, tuple[float, float]]:
        found = {key: (low.value() / 100, high.value() / 100) for key, (low, high) in self._rows.items()}
        return FrozenDict({key: bounds for key, bounds in found.items() if bounds != (0.0, 1.0)})

    def _add_row(self, row: int, criterion: Criterion) -> tuple[QDoubleSpinBox, QDoubleSpinBox]:
        label = QLabel(criterion.title.replace("&", "&&"))
        label.setTextFormat(Qt.TextFormat.PlainText)
        low, high = (
            _share_box(tr("Least weight of {criterion}").format(criterion=criterion.title)),
            _share_box(""),
        )
        high.setAccessibleName(tr("Most weight of {criterion}").format(criterion=criterion.title))
        label.setBuddy(low)
        for column, widget in enumerate((label, low, QLabel(tr("to")), high)):
            self._grid.addWidget(widget, row, column)

        def moved(box: QDoubleSpinBox) -> None:
            """The other end gives way."""
            other = high if box is low else low
            if low.value() > high.value():
                with QSignalBlocker(other):
                    other.setValue(box.value())
            self.changed.emit()

        low.valueChanged.connect(lambda: moved(low))
        high.valueChanged.connect(lambda: moved(high))
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
            GivingBox(tr("{name}: what matters").format(name=name)),
            GivingBox(tr("{name}: than what").format(name=name)),
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
        said = self.value()
        ids = [c.id for c in self._criteria]
        new = [p for p in permutations(ids, 2) if p not in said and p[::-1] not in said]
        self._boxes.append(self._add_row(len(self._boxes), new[0] if new else (ids[0], ids[1])))
        self.changed.emit()

    def _remove(self, row: int) -> None:
        said = self.value()
        self._rebuild((*said[:row], *said[row + 1 :]))
        self.add.setFocus()
        self.changed.emit()


def _share_box(name: str) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setRange(0, 100)
    box.setDecimals(1)
    box.setSingleStep(5)
    box.setSuffix(" %")
    box.setKeyboardTracking(False)
    box.setAccessibleName(name)
    return box


def _clear(grid: QGridLayout) -> None:
    while grid.count():
        widget = grid.takeAt(0).widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
