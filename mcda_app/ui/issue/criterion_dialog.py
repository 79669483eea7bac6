# SPDX-License-Identifier: MIT
"""Changing a criterion: its name, direction and colour, and the numbers behind its labels."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from mcda_app.analysis.vocabulary.directions import DIRECTION_CHOICES
from mcda_app.domain.scale import Criterion, Level, Scale
from mcda_app.domain.titles import slug
from mcda_app.domain.typed_numbers import read_number
from mcda_app.errors import EditError
from mcda_app.i18n import shortest, tr
from mcda_app.ui.widgets.dialogs.dialog_parts import fault_label, ok_cancel, show_fault
from mcda_app.ui.widgets.fields.colour_choice import colour_choice
from mcda_app.ui.widgets.fields.note_edit import DocumentText
from mcda_app.ui.widgets.fields.wheel_guard import ComboBox
from mcda_app.ui.widgets.labels import style_as
from mcda_app.ui.widgets.theme import colours


class CriterionDialog(QDialog):
    """Hands the changed criterion to ``take``, which may refuse it."""

    def __init__(
        self, parent: QWidget | None, criterion: Criterion, take: Callable[[Criterion], None]
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Criterion: {criterion}").format(criterion=criterion.title))
        self.resize(640, 560)
        self._criterion, self._take = criterion, take
        layout = QVBoxLayout(self)
        form = QFormLayout()
        self._title = QLineEdit()
        self._name = DocumentText(self._title, criterion.title)
        self._direction = ComboBox()
        for direction, text in DIRECTION_CHOICES.items():
            self._direction.addItem(text, direction)
        self._direction.setCurrentIndex([*DIRECTION_CHOICES].index(criterion.direction))
        self._description = QPlainTextEdit()
        self._text = DocumentText(self._description, criterion.description)
        self._description.setTabChangesFocus(True)
        self._description.setMaximumHeight(80)
        form.addRow(tr("&Name"), self._title)
        form.addRow(tr("&Direction"), self._direction)
        self._colour = colour_choice(colours(self.palette()).criteria, criterion.colour)
        form.addRow(tr("&Colour"), self._colour)
        form.addRow(tr("D&escription"), self._description)
        layout.addLayout(form)
        if criterion.scale.levels:
            self._add_levels(layout)
        else:
            self._add_range(form)
        self._fault = fault_label()
        layout.addWidget(self._fault)
        layout.addWidget(ok_cancel(self))

    def _add_range(self, form: QFormLayout) -> None:
        scale = self._criterion.scale
        self._low, self._high = (
            QLineEdit(shortest(scale.low)),
            QLineEdit(shortest(scale.high)),
        )
        self._shown = self._low.text(), self._high.text()
        self._unit = QLineEdit(scale.unit)
        form.addRow(tr("&Lowest number"), self._low)
        form.addRow(tr("&Highest number"), self._high)
        form.addRow(tr("&Unit"), self._unit)

    def _add_levels(self, layout: QVBoxLayout) -> None:
        hint = QLabel(
            tr(
                "Levels from lowest to highest. The numbers are a choice, and the ranking depends on "
                "their distances; with vector normalisation also on where zero lies."
            )
        )
        hint.setWordWrap(True)
        style_as(hint, "muted")
        layout.addWidget(hint)
        self._levels = QTableWidget(0, 3)
        self._levels.setHorizontalHeaderLabels([tr("Label"), tr("Number"), tr("When it applies")])
        self._levels.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self._levels.verticalHeader().hide()
        self._levels.setWordWrap(True)
        self._levels.setAccessibleName(tr("Levels"))
        self._ids: list[str] = []
        for level in self._criterion.scale.levels:
            self._add_row(level)
        for column in (0, 1):
            self._levels.resizeColumnToContents(column)
        self._levels.resizeRowsToContents()
        layout.addWidget(self._levels, 1)
        row = QHBoxLayout()
        add, drop = QPushButton(tr("&Add level")), QPushButton(tr("Remove le&vel"))
        add.clicked.connect(self._append)
        drop.clicked.connect(self._drop)
        row.addWidget(add)
        row.addWidget(drop)
        row.addStretch(1)
        layout.addLayout(row)

    def _add_row(self, level: Level) -> None:
        at = self._levels.rowCount()
        self._levels.insertRow(at)
        self._ids.append(level.id)
        for column, text in enumerate(_texts(level)):
            self._levels.setItem(at, column, QTableWidgetItem(text))

    def _append(self) -> None:
        last = -1.0
        if self._levels.rowCount():
            try:
                last = self._number(self._levels.rowCount() - 1)
            except EditError:  # said when it is taken
                last = float(self._levels.rowCount() - 1)
        self._add_row(Level("", "", last + 1))
        self._levels.setCurrentCell(self._levels.rowCount() - 1, 0)
        self._levels.editItem(self._levels.currentItem())

    def _drop(self) -> None:
        at = self._levels.currentRow()
        if at >= 0:
            self._levels.removeRow(at)
            del self._ids[at]

    def _number(self, row: int) -> float:
        try:
            return read_number(self._levels.item(row, 1).text())
        except EditError as error:
            where = tr("Row {row}").format(row=row + 1)
            raise EditError(error.what, where=where, remedy=error.remedy) from None

    def _scale(self) -> Scale:
        old = self._criterion.scale
        if not old.levels:
            unit = self._unit.text()
            unit = unit if unit == old.unit else unit.strip()
            low, high = (
                end if edit.text() == shown else _end(edit, unit, name)
                for edit, shown, end, name in zip(
                    (self._low, self._high),
                    self._shown,
                    (old.low, old.high),
                    (tr("Lowest number"), tr("Highest number")),
                    strict=True,
                )
            )
            return Scale((), low, high, unit)
        levels: list[Level] = []
        for row in range(self._levels.rowCount()):
            typed_texts = [self._levels.item(row, column).text() for column in range(3)]
            old_level = old.level(self._ids[row]) if self._ids[row] else None
            old_texts = _texts(old_level)
            same = [old_level is not None and a == b for a, b in zip(typed_texts, old_texts, strict=True)]
            label = old_level.label if old_level and same[0] else " ".join(typed_texts[0].split())
            value = old_level.value if old_level and same[1] else self._number(row)
            ids = [*(i for i in self._ids if i), *(level.id for level in levels)]
            level_id = self._ids[row] or slug(label, ids)
            # A mark is short for the old label.
            mark = old_level.mark if old_level is not None and label == old_level.label else ""
            anchor = old_level.anchor if old_level and same[2] else typed_texts[2].strip()
            levels.append(Level(level_id, label, value, mark, anchor))
        if len(levels) < 2:
            raise EditError(tr("A scale needs at least two levels."), remedy=tr("Add a level."))
        return Scale(tuple(levels))

    def accept(self) -> None:
        try:
            changed = replace(
                self._criterion,
                title=self._name.text(),
                direction=self._direction.currentData(),
                description=self._text.text().strip() if self._text.changed else self._criterion.description,
                scale=self._scale(),
                colour=self._colour.currentData(),
            )
            self._take(changed)
        except EditError as error:
            show_fault(self._fault, error)
            return
        super().accept()


def _texts(level: Level | None) -> tuple[str, str, str]:
    """A level as its row shows it."""
    return ("", "", "") if level is None else (level.label, shortest(level.value), level.anchor)


def _end(edit: QLineEdit, unit: str, name: str) -> float:
    try:
        return read_number(edit.text(), unit)
    except EditError as error:
        edit.setFocus()
        raise EditError(error.what, where=name, remedy=error.remedy) from None
