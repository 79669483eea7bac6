# SPDX-License-Identifier: MIT
"""One issue: the question, the answer, the decision matrix and what stands behind each score."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mcda_app.analysis.ranking.verdict import verdict, warnings
from mcda_app.analysis.vocabulary.evidence import EVIDENCE_WORDS
from mcda_app.domain.edits.issues import set_issue_notes
from mcda_app.domain.edits.scores import reset_scores, set_reason, take_over_reason, type_score
from mcda_app.i18n import tr, tr_lazy
from mcda_app.ui.core.change import Change
from mcda_app.ui.core.page import Page
from mcda_app.ui.core.session import Session
from mcda_app.ui.issue.comparisons_entry import ComparisonsEntry
from mcda_app.ui.issue.explanation_panel import WhyPanel
from mcda_app.ui.issue.matrix import MatrixModel, MatrixView, earlier_reason, score_text
from mcda_app.ui.issue.matrix_clipboard import add_range_actions
from mcda_app.ui.issue.method_check_panel import SoundnessPanel
from mcda_app.ui.widgets.labels import show_text, text_label
from mcda_app.ui.widgets.note_edit import TextField
from mcda_app.ui.widgets.scrolling_column import scrolled_column


class IssuePage(Page):
    """The chosen issue. Menus on the matrix's headers are asked for by signals."""

    option_menu = Signal(str, QPoint)
    criterion_menu = Signal(str, QPoint)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        column = scrolled_column(self)
        self._title = text_label("title")
        self._question = text_label("muted")
        self._answer = text_label("answer")
        self._warnings = text_label("note")
        self._checks = text_label("muted")
        column.addWidget(self._title)
        column.addWidget(self._question)
        column.addWidget(self._answer)
        self._content = QWidget()  # there while an issue is
        layout = QVBoxLayout(self._content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(column.spacing())
        layout.addWidget(self._warnings)
        self._model = MatrixModel(session)
        self.matrix = MatrixView(self._model)
        add_range_actions(self.matrix, self._model)
        layout.addWidget(self.matrix)
        self.compare = ComparisonsEntry(session, self.matrix)
        layout.addWidget(self.compare)
        layout.addWidget(self._make_cell_panel())
        layout.addWidget(self._checks)
        self.why = WhyPanel(session)
        layout.addWidget(self.why)
        self.soundness = SoundnessPanel(session)
        layout.addWidget(self.soundness)
        layout.addWidget(text_label("heading", tr("Notes on this issue")))
        self._notes = TextField(tr("Notes on this issue"), tr("What should be remembered about this issue?"))
        self._notes.committed.connect(self._notes_written)
        layout.addWidget(self._notes)
        column.addWidget(self._content)
        column.addStretch(1)
        self.matrix.current_moved.connect(self._show_cell)
        self.matrix.clear_wanted.connect(self._clear_cell)
        self.matrix.verticalHeader().customContextMenuRequested.connect(self._option_menu)
        self.matrix.horizontalHeader().customContextMenuRequested.connect(self._criterion_menu)
        self.setFocusProxy(self.matrix)
        session.changed.connect(self._project_changed)
        session.issue_selected.connect(self._issue_chosen)
        self._issue_chosen()

    def _make_cell_panel(self) -> QWidget:
        panel = QFrame()
        layout = QVBoxLayout(panel)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.setSpacing(4)
        row = QHBoxLayout()
        self._cell_head = text_label("heading")
        self._cell_head.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(self._cell_head, 1)
        self._reset_cell = QPushButton(tr("Reset this score"))
        self._reset_cell.setToolTip(tr("Go back to the preset's score, evidence and reason"))
        self._reset_cell.clicked.connect(self._reset_current)
        self._reset_issue = QPushButton(tr("Reset all"))
        self._reset_issue.setToolTip(tr("Go back to the preset's scores on this whole issue"))
        self._reset_issue.clicked.connect(self._reset_all)
        row.addWidget(self._reset_cell)
        row.addWidget(self._reset_issue)
        layout.addLayout(row)
        self._cell_text = text_label("muted")
        layout.addWidget(self._cell_text)
        layout.addWidget(text_label("muted", tr("Reason for this score (yours once you change it)")))
        self._reason = TextField(tr("Reason for this score"), tr("Why this score?"))
        self._reason.committed.connect(self._reason_written)
        layout.addWidget(self._reason)
        self._earlier = text_label("muted")
        layout.addWidget(self._earlier)
        self._take_over = QPushButton(tr("Use this reason here too"))
        self._take_over.setToolTip(tr("Give the reason of the earlier score for this one as well"))
        self._take_over.clicked.connect(self._take_over_reason)
        layout.addWidget(self._take_over, 0, Qt.AlignmentFlag.AlignLeft)
        return panel

    def _project_changed(self, change: Change) -> None:
        if change.touches(Change.RANKING | Change.TEXTS):
            self.refresh()

    def refresh(self) -> None:
        session = self._session
        issue, result = session.issue, session.result
        self._model.refresh()
        self._content.setVisible(issue is not None and result is not None)
        if issue is None or result is None:
            show_text(self._title, tr("No issue yet"))
            show_text(self._answer, tr("Add one with Edit ▸ Add issue."))
            show_text(self._question, "", hide_empty=True)
            self._notes.show_text(None, "")
            self._show_cell()
            return
        show_text(self._title, issue.title)
        show_text(self._question, issue.description, hide_empty=True)
        show_text(self._answer, verdict(result, session.project.settings.method))
        show_text(self._warnings, "\n".join(warnings(result)), hide_empty=True)
        show_text(self._checks, "\n".join(_cross_checks(issue)), hide_empty=True)
        self._notes.show_text(issue.id, issue.notes)
        edited = any(s.original is not None for s in issue.scores.values())
        self._reset_issue.setEnabled(edited)
        self._show_cell()

    def _issue_chosen(self) -> None:
        self.refresh()
        if self._model.rowCount() and self._model.columnCount() and not self.matrix.currentIndex().isValid():
            self.matrix.setCurrentIndex(self._model.index(0, 0))
        self._show_cell()

    def show_score(self, option_id: str, criterion_id: str) -> None:
        """Choose a score of the issue in front."""
        for row in range(self._model.rowCount()):
            for column in range(self._model.columnCount()):
                index = self._model.index(row, column)
                if self._model.cell(index) == (option_id, criterion_id):
                    self.matrix.setCurrentIndex(index)

    def _show_cell(self) -> None:
        index = self.matrix.currentIndex()
        here = index.isValid() and self._session.issue is not None
        self._reason.setEnabled(here)
        if not here:
            show_text(self._cell_head, tr("Choose a cell to see what its score rests on"))
            show_text(self._cell_text, "", hide_empty=True)
            show_text(self._earlier, "", hide_empty=True)
            self._take_over.hide()
            self._reset_cell.setEnabled(False)
            self._reason.show_text(None, "")
            return
        score = self._model.score(index)
        option = self._model.options[index.row()]
        criterion = self._model.criteria[index.column()]
        show_text(self._cell_head, f"{option.label}, {criterion.title}: {score_text(criterion, score)}")
        lines = []
        level = criterion.scale.level(score.level) if score.level is not None else None
        if level is not None and level.anchor:
            lines.append(tr("“{level}” means: {anchor}").format(level=level.label, anchor=level.anchor))
        if not score.missing:
            evidence = EVIDENCE_WORDS[score.evidence]
            lines.append(
                tr("Evidence: {evidence}. {source}")
                .format(evidence=evidence, source=score.source_text)
                .rstrip()
            )
        if score.original is not None:
            was = score.original
            lines.append(
                tr("The preset says: {criterion}, {evidence_words}.").format(
                    criterion=score_text(criterion, was), evidence_words=EVIDENCE_WORDS[was.evidence]
                )
                + (
                    tr(" Its reason: {reason}").format(reason=was.reason_text)
                    if was.has_reason
                    and was.reason_text != score.reason_text
                    and score.reason_before is not was
                    else ""
                )
            )
        show_text(self._cell_text, "\n".join(lines), hide_empty=True)
        self._reason.show_text(self._current(), score.reason_text)
        show_text(self._earlier, earlier_reason(criterion, score), hide_empty=True)
        self._take_over.setVisible(score.reason_before is not None and not score.missing)
        self._reset_cell.setEnabled(score.original is not None)

    def _current(self) -> tuple[str, str, str] | None:
        index = self.matrix.currentIndex()
        if not index.isValid() or self._session.issue is None:
            return None
        return (self._session.issue_id, *self._model.cell(index))

    # What a text is about may go while it is being written, as when adding an issue is taken back.

    def _reason_written(self, at: tuple[str, str, str], text: str) -> None:
        issue_id, option_id, criterion_id = at
        project = self._session.project
        issue = next((i for i in project.issues if i.id == issue_id), None)
        if issue is None or option_id not in {o.id for o in project.options_of(issue)}:
            return
        if criterion_id in {c.id for c in project.criteria}:
            self._session.apply(tr_lazy("Give a reason"), lambda p: set_reason(p, *at, text))

    def _take_over_reason(self) -> None:
        at = self._current()
        before = None if at is None else self._model.score(self.matrix.currentIndex()).reason_before
        if at is not None and before is not None:
            self._session.apply(tr_lazy("Give a reason"), lambda p: take_over_reason(p, *at))

    def _notes_written(self, issue_id: str, text: str) -> None:
        if issue_id in {i.id for i in self._session.project.issues}:
            self._session.apply(tr_lazy("Write notes"), lambda p: set_issue_notes(p, issue_id, text))

    def _clear_cell(self) -> None:
        at = self._current()
        if at is not None:
            self._session.apply(tr_lazy("Empty a score"), lambda p: type_score(p, *at, ""))

    def _reset_current(self) -> None:
        at = self._current()
        if at is not None:
            self._session.apply(tr_lazy("Reset a score"), lambda p: reset_scores(p, at[0], [at[1:]]))

    def _reset_all(self) -> None:
        issue_id = self._session.issue_id
        self._session.apply(tr_lazy("Reset the issue's scores"), lambda p: reset_scores(p, issue_id))

    def _option_menu(self, at: QPoint) -> None:
        header = self.matrix.verticalHeader()
        row = header.logicalIndexAt(at)
        if row >= 0:
            self.option_menu.emit(self._model.options[row].id, header.mapToGlobal(at))

    def _criterion_menu(self, at: QPoint) -> None:
        header = self.matrix.horizontalHeader()
        column = header.logicalIndexAt(at)
        if column >= 0:
            self.criterion_menu.emit(self._model.criteria[column].id, header.mapToGlobal(at))

    def commit_texts(self) -> None:
        """Take what is still being typed, before saving or leaving."""
        self.matrix.commit()
        self._reason.commit()
        self._notes.commit()


def _cross_checks(issue) -> list[str]:
    lines = []
    for check in issue.cross_checks:
        pull = tr(" This pulls against the ratings above.") if check.pulls_against else ""
        lines.append(
            tr("{check} says: cooperation is {verdict}. {check2}{pull}").format(
                check=check.title, verdict=check.verdict, check2=check.text, pull=pull
            )
        )
    return lines
