# SPDX-License-Identifier: MIT
"""The small forms of the grid: for a criterion, for an option, and for the reason of a score."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QFormLayout, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from mcda_app.analysis.vocabulary.directions import DIRECTION_BUTTONS
from mcda_app.analysis.vocabulary.evidence import EVIDENCE_WORDS
from mcda_app.domain.edits.criteria import five_levels, replace_criterion
from mcda_app.domain.edits.labels import set_criterion_label, set_option_colour, set_option_label
from mcda_app.domain.edits.own_decision import UNDECIDED, change_scale
from mcda_app.domain.edits.scores import set_score
from mcda_app.domain.issue import Option
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion, Direction, Level, Scale
from mcda_app.domain.score import Evidence, Score
from mcda_app.domain.titles import slug
from mcda_app.domain.typed_numbers import read_number
from mcda_app.errors import EditError
from mcda_app.exchange.tables.typed_scores import Cell
from mcda_app.i18n import LazyText, shortest, tr, tr_lazy
from mcda_app.ui.own_decision.overlays import Form
from mcda_app.ui.widgets.buttons import join_segments
from mcda_app.ui.widgets.fields.colour_choice import colour_choice
from mcda_app.ui.widgets.fields.wheel_guard import ComboBox
from mcda_app.ui.widgets.theme import colours

Apply = Callable[[LazyText, Callable[[Project], Project]], object]


class CriterionForm(Form):
    """Direction, kind of scale, its words or its range and unit, short label and colour of a criterion."""

    def __init__(
        self, page: QWidget, criterion: Criterion, undecided: bool, apply: Apply, more: Callable[[], object]
    ) -> None:
        super().__init__(page, criterion.title)
        self._criterion, self._apply_step = criterion, apply
        self._form = QFormLayout()
        self._add_direction()
        self.kind = ComboBox()
        for value, text in (
            ("open", tr("As the first score says")),
            ("words", tr("Words")),
            ("numbers", tr("Numbers")),
        ):
            if value != "open" or undecided:
                self.kind.addItem(text, value)
        self._first_kind = "open" if undecided else "words" if criterion.scale.levels else "numbers"
        self.kind.setCurrentIndex(self.kind.findData(self._first_kind))
        self._form.addRow(tr("&Scored in"), self.kind)
        scale = criterion.scale
        levels = (scale if scale.levels else five_levels()).levels
        self.words = QLineEdit(", ".join(level.label for level in levels))
        self._first_words = self.words.text()
        self.words.setToolTip(tr("The words from lowest to highest, with commas between them"))
        numbers = scale if not scale.levels and not undecided else Scale(low=0.0, high=10.0)
        self.low, self.high = QLineEdit(shortest(numbers.low)), QLineEdit(shortest(numbers.high))
        self.unit = QLineEdit(numbers.unit)
        self.unit.setPlaceholderText(tr("such as € million or days"))
        self._form.addRow(tr("&Words"), self.words)
        self._form.addRow(tr("&Unit"), self.unit)
        self._form.addRow(tr("&Lowest"), self.low)
        self._form.addRow(tr("&Highest"), self.high)
        self.short = QLineEdit(criterion.short)
        self.short.setPlaceholderText(criterion.title)
        self._form.addRow(tr("Sh&ort label"), self.short)
        self.colour = colour_choice(colours(page.palette()).criteria, criterion.colour)
        self._form.addRow(tr("&Colour"), self.colour)
        self.column.addLayout(self._form)
        if not scale.levels:
            self.finish()
        else:
            self.finish(more=tr("Numbers behind the words…"), run_more=more)
        self.kind.currentIndexChanged.connect(lambda _n: self._show_kind())
        self._show_kind()
        self.setFocusProxy(self.benefit if self.benefit.isChecked() else self.cost)

    def _add_direction(self) -> None:
        from PySide6.QtWidgets import QHBoxLayout

        row = QHBoxLayout()
        row.setSpacing(0)
        self.benefit, self.cost = (QPushButton(text) for text in DIRECTION_BUTTONS.values())
        for button, direction in ((self.benefit, Direction.BENEFIT), (self.cost, Direction.COST)):
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setChecked(self._criterion.direction is direction)
            row.addWidget(button)
        join_segments([self.benefit, self.cost])
        row.addStretch(1)
        self._form.addRow(tr("Direction"), row)

    def _show_kind(self) -> None:
        kind = self.kind.currentData()
        self._form.setRowVisible(self.words, kind == "words")
        for field in (self.unit, self.low, self.high):
            self._form.setRowVisible(field, kind == "numbers")
        self.layout().activate()
        self.resize(self.width(), self.sizeHint().height())

    def _scale(self) -> Scale:
        kind, old = self.kind.currentData(), self._criterion.scale
        if kind == "open":
            return UNDECIDED
        if kind == "numbers":
            unit = self.unit.text().strip()
            return Scale((), _end(self.low, unit, tr("Lowest")), _end(self.high, unit, tr("Highest")), unit)
        if old.levels and self.words.text() == self._first_words:
            return old
        labels = [" ".join(word.split()) for word in self.words.text().split(",")]
        labels = [label for label in labels if label]
        if len(labels) < 2:
            raise EditError(
                tr("A scale of words needs at least two."), remedy=tr("Type them with commas between.")
            )
        return Scale(_levels(labels, old))

    def apply(self) -> None:
        criterion, scale = self._criterion, self._scale()
        direction = Direction.BENEFIT if self.benefit.isChecked() else Direction.COST
        short, colour = " ".join(self.short.text().split()), self.colour.currentData()

        def edit(project: Project) -> Project:
            if scale != criterion.scale:
                project = change_scale(project, criterion.id, scale)
            project = replace_criterion(
                project, replace(project.criterion(criterion.id), direction=direction, colour=colour)
            )
            return project if short == criterion.short else set_criterion_label(project, criterion.id, short)

        step = tr_lazy("Change the criterion {criterion}").format(criterion=criterion.title)
        self._apply_step(step, edit)


class OptionForm(Form):
    """The short label and the colour of an option."""

    def __init__(self, page: QWidget, option: Option, scope: str | None, apply: Apply) -> None:
        """scope  the issue whose own option it is; None for the project's"""
        super().__init__(page, option.title)
        self._option, self._scope, self._apply_step = option, scope, apply
        self.short = QLineEdit(option.short if option.keep_short else "")
        self.short.setPlaceholderText(option.label)
        self.colour = colour_choice(colours(page.palette()).options, option.colour)
        form = QFormLayout()
        form.addRow(tr("Sh&ort label"), self.short)
        form.addRow(tr("&Colour"), self.colour)
        self.column.addLayout(form)
        self.finish()
        self.setFocusProxy(self.short)

    def apply(self) -> None:
        option, scope = self._option, self._scope
        short, colour = " ".join(self.short.text().split()), self.colour.currentData()

        def edit(project: Project) -> Project:
            if short != (option.short if option.keep_short else ""):
                project = set_option_label(project, option.id, short, scope)
            return set_option_colour(project, option.id, colour, scope)

        self._apply_step(tr_lazy("Change the option {option}").format(option=option.title), edit)


def _levels(labels: list[str], old: Scale) -> tuple[Level, ...]:
    """Levels for words in ascending order, numbered from 0; words that were there keep their ids."""
    known = {level.label.casefold(): level for level in old.levels}
    ids = [known[label.casefold()].id for label in labels if label.casefold() in known]
    levels = []
    for n, label in enumerate(labels):
        level = known.get(label.casefold())
        if level is None:
            level_id = slug(label, ids)
            ids.append(level_id)
            levels.append(Level(level_id, label, float(n)))
        else:
            levels.append(replace(level, label=label, value=float(n)))
    return tuple(levels)


def _end(field: QLineEdit, unit: str, name: str) -> float:
    try:
        return read_number(field.text(), unit)
    except EditError as error:
        field.setFocus()
        raise EditError(error.what, where=name, remedy=error.remedy) from None


class ReasonForm(Form):
    """The reason for a score, and what it rests on."""

    def __init__(self, page: QWidget, title: str, cell: Cell, score: Score, apply: Apply) -> None:
        super().__init__(page, title)
        self._cell, self._score, self._apply_step = cell, score, apply
        self.reason = QPlainTextEdit(score.reason_text)
        self._shown = self.reason.toPlainText()
        self.reason.setTabChangesFocus(True)
        self.reason.setPlaceholderText(tr("Why this score?"))
        self.reason.setAccessibleName(tr("Reason for this score"))
        self.reason.setFixedHeight(72)
        self.evidence = ComboBox()
        for evidence, words in EVIDENCE_WORDS.items():
            if evidence is not Evidence.COMPUTED or score.evidence is Evidence.COMPUTED:
                self.evidence.addItem(words, evidence)
        self.evidence.setCurrentIndex(self.evidence.findData(score.evidence))
        self.source = QLineEdit(score.source)
        self.source.setPlaceholderText(tr("a publication, a table, a conversation"))
        form = QFormLayout()
        form.addRow(self.reason)
        form.addRow(tr("Based &on"), self.evidence)
        form.addRow(tr("&Source"), self.source)
        if score.imported is not None:
            form.setRowVisible(self.source, False)
        self.column.addLayout(form)
        self.finish()
        self.setFocusProxy(self.reason)

    def apply(self) -> None:
        text, cell = self.reason.toPlainText(), self._cell
        evidence: Evidence = self.evidence.currentData()
        source = self.source.text().strip()

        def edit(project: Project) -> Project:
            score = project.issue(cell.issue).score(cell.option, cell.criterion)
            rests_on = evidence
            if text != self._shown or (score.coalition is not None and evidence is not Evidence.COMPUTED):
                score = score.with_reason(text.strip())
                # A reason of the user's own is in place of the coalition that the score was computed for.
                rests_on = Evidence.USER if evidence is Evidence.COMPUTED else evidence
            return set_score(project, *cell, replace(score, evidence=rests_on, source=source))

        self._apply_step(tr_lazy("Give a reason"), edit)
