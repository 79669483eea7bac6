# SPDX-License-Identifier: MIT
"""Where two assessors differ: whom to compare, and the record of causes and how they were settled."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QFileDialog, QMenu

from mcda_app.analysis.information.task_texts import place_exists, place_name
from mcda_app.analysis.rules.deviations import (
    Assessor,
    assessment_words,
    assessor_elsewhere,
    assessor_here,
    assessors_in_rounds,
    comparison_sentence,
    deviations_between,
    named_value,
    record_sentence,
    value_words,
)
from mcda_app.analysis.vocabulary.rules import DEVIATION_CAUSES
from mcda_app.domain.deviations.deviation import DeviationCause
from mcda_app.domain.edits.rules.deviations import (
    note_deviations,
    remove_deviation,
    set_cause,
    settle_deviation,
)
from mcda_app.domain.project import Project
from mcda_app.errors import McdaError
from mcda_app.i18n import LazyText, tr, tr_lazy
from mcda_app.ui.core.file_types import project_filter
from mcda_app.ui.core.session import Session
from mcda_app.ui.editing.edit_card import Edit, EditCard
from mcda_app.ui.editing.edit_table import Entry, Field
from mcda_app.ui.widgets.buttons import Rank, push_button
from mcda_app.ui.widgets.card import readable
from mcda_app.ui.widgets.dialogs.document_folder import document_folder
from mcda_app.ui.widgets.fields.eliding_combo import ElidingCombo
from mcda_app.ui.widgets.flow_layout import FlowLayout
from mcda_app.ui.widgets.labels import show_text, text_label
from mcda_app.ui.widgets.toast import ToastAction, show_toast

SCORE, FIRST, SECOND, CAUSE, SETTLED, BY, ON = range(7)
WIDEST_CHOICE = 260
"""Pixels of a box that an assessor is chosen in."""


class OtherDocument(NamedTuple):
    """A document of a second assessor, by the name of its file."""

    name: str
    project: Project


class DeviationsCard(EditCard):
    """One row a score on which two assessors differ.

    place_requested  the user wants to see a score on the Issue page
    others           documents that were opened to compare with; they are not part of this one
    """

    place_requested = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(session, tr("Where two assessors differ"))
        self.others: list[OtherDocument] = []
        self._assessors: tuple[Assessor, ...] = ()
        self.first, self.second = ElidingCombo(), ElidingCombo()
        row = FlowLayout(spacing=8)
        for box, name in ((self.first, tr("First assessor")), (self.second, tr("Second assessor"))):
            box.setAccessibleName(name)
            box.setToolTip(name)
            box.setMaximumWidth(WIDEST_CHOICE)
            box.activated.connect(lambda _at: self._show_comparison())
            row.addWidget(box)
        self.open = push_button(
            tr("Compare with a document…"),
            tip=tr("A copy of this document that a second assessor filled in"),
        )
        self.open.clicked.connect(lambda _checked=False: self._ask_document())
        row.addWidget(self.open)
        self.note_all = push_button(
            tr("Put these scores on record"), tip=tr("List each score on which the two differ, to say why")
        )
        self.note_all.clicked.connect(lambda _checked=False: self._note())
        row.addWidget(self.note_all)
        self.body.insertLayout(0, row)
        self.about = text_label("muted")
        self.body.insertWidget(1, readable(self.about))
        self.remove = push_button(tr("Remove from the record"), Rank.LINK)
        self.remove.clicked.connect(lambda _checked=False: self._remove([self.table.currentRow()]))
        self.settlement = push_button(tr("How it was settled"), Rank.LINK)
        self.settlement.setCheckable(True)
        self.settlement.toggled.connect(lambda _on: self._show_columns())
        self.table.crowded.connect(lambda _is_crowded: self._show_columns())
        buttons = FlowLayout()
        buttons.addWidget(self.remove)
        buttons.addWidget(self.settlement)
        self.body.addLayout(buttons)
        self.table.letters = {CAUSE: 6, SETTLED: 8, BY: 4, ON: 9}
        self.table.currentCellChanged.connect(lambda *_at: self._show_buttons())

    # Showing

    def refresh(self) -> None:
        """Show the document as it is."""
        project = self._session.project
        self._show_assessors(project)
        pairs = self._recorded_pairs(project)
        words = assessment_words if len(pairs) > 1 else value_words  # once above the table is enough
        causes = ("", *(DEVIATION_CAUSES[cause] for cause in DeviationCause))
        rows = [
            [
                Field(place_name(project, deviation.place), locked=True),
                Field(words(deviation.first), locked=True, tip=assessment_words(deviation.first)),
                Field(words(deviation.second), locked=True, tip=assessment_words(deviation.second)),
                Field("" if deviation.cause is None else DEVIATION_CAUSES[deviation.cause], choices=causes),
                Field(deviation.settled),
                Field(deviation.by),
                Field(deviation.on),
            ]
            for deviation in project.deviations
        ]
        heads = [
            (tr("Score"), ""),
            (tr("First assessor"), ""),
            (tr("Second assessor"), ""),
            (tr("Cause"), tr("Why the two differ")),
            (tr("How it was settled"), ""),
            (tr("Who"), tr("Who settled it")),
            (tr("Date"), tr("The date, such as 2026-12-31")),
        ]
        self.table.show_fields(heads, rows)
        self.table.setVisible(bool(rows))
        if rows and self.table.currentRow() < 0:
            self.table.setCurrentCell(0, SCORE)
        self._show_columns()
        self._show_comparison()
        self._show_buttons()

    def _recorded_pairs(self, project: Project) -> set[tuple[str, str]]:
        """Who differ from whom on the record."""
        return {(deviation.first.who, deviation.second.who) for deviation in project.deviations}

    def _show_columns(self) -> None:
        """All columns, or, where they have no room side by side, the scores with one half of them."""
        crowded = self.table.is_crowded and bool(self._session.project.deviations)
        self.settlement.setVisible(crowded)
        others = range(SETTLED, ON + 1) if self.settlement.isChecked() else range(FIRST, SETTLED)
        self.table.show_columns([SCORE, *others] if crowded else range(ON + 1))

    def _show_assessors(self, project: Project) -> None:
        """Fill the boxes: this document, those it was compared with, voters; keep whom the user chose."""
        elsewhere = (assessor_elsewhere(project, other.project, other.name) for other in self.others)
        self._assessors = (assessor_here(project), *elsewhere, *assessors_in_rounds(project))
        names = [str(assessor.name) for assessor in self._assessors]
        for box, usual in ((self.first, 0), (self.second, 1)):
            if [box.itemText(n) for n in range(box.count())] == names:
                continue
            before = box.currentText()
            with QSignalBlocker(box):
                box.clear()
                box.addItems(names)
                box.setCurrentIndex(names.index(before) if before in names else min(usual, len(names) - 1))
        several = len(names) > 1
        for widget in (self.first, self.second, self.note_all):
            widget.setVisible(several)

    def _chosen(self) -> tuple[Assessor, Assessor] | None:
        """The two who are compared; None while there is only one, or the same is chosen twice."""
        first, second = self.first.currentIndex(), self.second.currentIndex()
        if first == second or min(first, second) < 0:
            return None
        return self._assessors[first], self._assessors[second]

    def _show_comparison(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            text = comparison_sentence(*chosen)
        elif len(self._assessors) < 2:
            text = tr(
                "Have a second person score the same options: in a copy of this document, or in a "
                "round of the workshop. Here you see where the two differ, and record why."
            )
        else:
            text = tr("Choose two different assessors.")
        record = record_sentence(self._session.project)
        if record:
            text = f"{text} " + tr("On record: {sentence}").format(sentence=record)
        pairs = self._recorded_pairs(self._session.project)
        compared = () if chosen is None else tuple(str(assessor.name) for assessor in chosen)
        if len(pairs) == 1 and compared not in pairs:
            heads = tr("First assessor"), tr("Second assessor")
            text += "".join(f"\n{named_value(*each)}" for each in zip(heads, *pairs, strict=True))
        show_text(self.about, text)
        self.note_all.setEnabled(chosen is not None and bool(deviations_between(*chosen)))

    def _show_buttons(self) -> None:
        self.remove.setVisible(bool(self._session.project.deviations))
        self.remove.setEnabled(self.table.currentRow() >= 0)

    # Editing

    def edit_of(self, entry: Entry, project: Project) -> tuple[LazyText, Edit] | None:
        number, text = entry.row, entry.text.strip()
        if entry.column == CAUSE and entry.choice >= 0:
            cause = [None, *DeviationCause][entry.choice]
            return tr_lazy("Say why assessors differ"), lambda p: set_cause(p, number, cause)
        if entry.column == SETTLED:
            return tr_lazy("Say how it was settled"), lambda p: settle_deviation(p, number, settled=text)
        if entry.column == BY:
            return tr_lazy("Say who settled it"), lambda p: settle_deviation(p, number, by=text)
        if entry.column == ON:
            return tr_lazy("Say when it was settled"), lambda p: settle_deviation(p, number, on=text)
        return None

    def _note(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            deviations = deviations_between(*chosen)
            name = tr_lazy("Record scores on which assessors differ")
            self.attempt(name, lambda p: note_deviations(p, deviations))

    def _remove(self, rows: list[int]) -> None:
        count = len(self._session.project.deviations)
        gone = sorted((row for row in rows if 0 <= row < count), reverse=True)

        def edit(project: Project) -> Project:
            for row in gone:
                project = remove_deviation(project, row)
            return project

        if gone and self.attempt(tr_lazy("Remove a difference from the record"), edit):
            undo = ToastAction(tr("Undo"), self._session.undo_stack.undo)
            show_toast(self.window(), tr("Removed from the record."), (undo,), until_change=True)

    def _fill_menu(self, row: int, column: int, menu: QMenu) -> None:
        project = self._session.project
        if not 0 <= row < len(project.deviations):
            return
        place = project.deviations[row].place
        show = menu.addAction(tr("Show on the Issue page"))
        show.setEnabled(place_exists(project, place))
        show.triggered.connect(lambda _checked=False: self.place_requested.emit(place))
        menu.addSeparator()
        remove = menu.addAction(tr("Remove from the record"))
        remove.triggered.connect(lambda _checked=False: self._remove([row]))

    def _ask_document(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self.window(), tr("Compare with a document"), document_folder(self.window()), project_filter()
        )
        if name:
            self.compare_with(Path(name))

    def compare_with(self, path: Path) -> None:
        """Open a second assessor's document and show where it parts from this one."""
        from mcda_app.files.project_file import open_project

        try:
            project = open_project(path)
        except McdaError as error:
            self._show_fault(error)
            return
        self.fault.hide()
        self.others = [other for other in self.others if other.name != path.stem]
        self.others.insert(0, OtherDocument(path.stem, project))
        self.refresh()
        self.first.setCurrentIndex(0)
        self.second.setCurrentIndex(1)
        self._show_comparison()

    def view_state(self) -> tuple[list[OtherDocument], int, int]:
        """Whom is compared with whom."""
        return self.others, self.first.currentIndex(), self.second.currentIndex()

    def restore_view(self, state: tuple[list[OtherDocument], int, int]) -> None:
        self.others, first, second = state
        self.refresh()
        self.first.setCurrentIndex(first)
        self.second.setCurrentIndex(second)
        self._show_comparison()
