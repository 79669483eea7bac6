# SPDX-License-Identifier: MIT
"""Below the decision matrix: what the score of the chosen cell means and rests on, and why it was given."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from mcda_app.analysis.vocabulary.doubts import doubt_text
from mcda_app.analysis.vocabulary.evidence import EVIDENCE_WORDS
from mcda_app.domain.edits.scores import reset_scores, set_evidence, set_reason, take_over_reason
from mcda_app.domain.evidence.plausible import plausible
from mcda_app.domain.evidence.tasks import ScorePlace
from mcda_app.domain.score import Evidence
from mcda_app.i18n import tr, tr_lazy
from mcda_app.ui.core.session import Session
from mcda_app.ui.issue.matrix import MatrixView
from mcda_app.ui.issue.matrix_model import MatrixModel
from mcda_app.ui.issue.score_texts import earlier_reason, preset_line, score_text
from mcda_app.ui.widgets.buttons import Rank, push_button, set_rank
from mcda_app.ui.widgets.fields.note_edit import TextField
from mcda_app.ui.widgets.fields.shrinking_combo import ShrinkingComboBox
from mcda_app.ui.widgets.labels import show_text, text_label


class ScoreInspector(QFrame):
    """Open while a cell is chosen.

    menu_wanted  the menu of the chosen cell is wanted at a point of the screen
    """

    menu_wanted = Signal(QPoint)

    def __init__(self, session: Session, model: MatrixModel, matrix: MatrixView) -> None:
        super().__init__()
        self._session, self._model, self._matrix = session, model, matrix
        self.setProperty("skin", "inset")
        self.setAccessibleName(tr("The chosen score"))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 8)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(4)
        self.head = text_label("heading")
        head.addWidget(self.head, 1)
        self.reset = push_button(
            tr("Reset"), Rank.LINK, tip=tr("Go back to the preset's score, evidence and reason")
        )
        self.reset.clicked.connect(self._reset)
        head.addWidget(self.reset)
        self.more = _small_button("⋯", tr("Actions for this score"))
        self.more.clicked.connect(
            lambda: self.menu_wanted.emit(self.more.mapToGlobal(QPoint(0, self.more.height())))
        )
        head.addWidget(self.more)
        self.close_button = _small_button("×", tr("Close these details"))
        self.close_button.clicked.connect(self._close)
        head.addWidget(self.close_button)
        column.addLayout(head)
        self.text = text_label("muted")
        column.addWidget(self.text)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        self.reason = TextField(tr("Reason for this score"), tr("Why this score?"), lines=2)
        self.reason.committed.connect(self._reason_written)
        self.evidence = ShrinkingComboBox(tr("What this score rests on"))
        for kind, words in EVIDENCE_WORDS.items():
            self.evidence.addItem(words, kind)
        self.evidence.activated.connect(self._evidence_chosen)
        self.source = TextField(tr("Source"), tr("a publication, a table, a conversation"), lines=1)
        self.source.committed.connect(self._source_written)
        self.doubt = push_button("", Rank.LINK, tip=tr("Say what this score may plausibly be instead"))
        self.doubt.clicked.connect(lambda _checked=False: self.ask_doubt())
        rows: tuple[tuple[str, QWidget], ...] = (
            (tr("Reason"), self.reason),
            (tr("Evidence"), self.evidence),
            (tr("Source"), self.source),
            (tr("May be"), self.doubt),
        )
        self._labels = [text_label("", text) for text, _field in rows]
        for row, (label, (_text, field)) in enumerate(zip(self._labels, rows, strict=True)):
            label.setWordWrap(False)
            label.setBuddy(field)
            centred = field in (self.evidence, self.doubt)
            grid.addWidget(
                label, row, 0, Qt.AlignmentFlag.AlignVCenter if centred else Qt.AlignmentFlag.AlignTop
            )
            if field is self.doubt:
                grid.addWidget(field, row, 1, Qt.AlignmentFlag.AlignLeft)
            else:
                grid.addWidget(field, row, 1)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        self.earlier = text_label("muted")
        column.addWidget(self.earlier)
        self.take_over = push_button(
            tr("Use this reason here too"),
            Rank.LINK,
            tip=tr("Give the reason of the earlier score for this one as well"),
        )
        self.take_over.clicked.connect(self._take_over)
        column.addWidget(self.take_over, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.refresh()

    def current(self) -> tuple[str, str, str] | None:
        """Issue, option and criterion of the chosen cell."""
        index = self._matrix.currentIndex()
        if not index.isValid() or self._session.issue is None:
            return None
        return (self._session.issue_id, *self._model.cell(index))

    def refresh(self) -> None:
        at = self.current()
        if at is None or not self._matrix.cell_chosen:
            self.reason.show_text(None, "")
            self.source.show_text(None, "")
            self.hide()
            return
        index = self._matrix.currentIndex()
        score = self._model.score(index)
        option, criterion = self._model.options[index.row()], self._model.criteria[index.column()]
        show_text(self.head, f"{option.label} · {criterion.title}: {score_text(criterion, score)}")
        level = criterion.scale.level(score.level) if score.level is not None else None
        meaning = (
            tr("“{level}” means: {anchor}").format(level=level.label, anchor=level.anchor)
            if level is not None and level.anchor
            else ""
        )
        imported = score.source_text if score.imported is not None else ""
        lines = (meaning, imported, preset_line(criterion, score))
        show_text(self.text, "\n".join(line for line in lines if line), hide_empty=True)
        self.reason.show_text(at, score.reason_text)
        self.evidence.setCurrentIndex(self.evidence.findData(score.evidence))
        self.source.show_text(at, score.source)
        may_be = plausible(score, criterion)
        self.doubt.setText("" if may_be is None else doubt_text(criterion, may_be))
        self.doubt.setAccessibleName(tr("May be: {range}").format(range=self.doubt.text()))
        for field, label, shown in (
            (self.evidence, self._labels[1], not score.missing),
            (self.doubt, self._labels[3], may_be is not None),
            (self.source, self._labels[2], not score.missing and score.imported is None),
        ):
            field.setVisible(shown)
            label.setVisible(shown)
        show_text(self.earlier, earlier_reason(criterion, score), hide_empty=True)
        self.take_over.setVisible(score.reason_before is not None and not score.missing)
        self.reset.setVisible(score.original is not None)
        self.show()

    def commit(self) -> None:
        """Take the reason and the source that are being typed."""
        self.reason.commit()
        self.source.commit()

    def _close(self) -> None:
        self.commit()
        self._matrix.clearSelection()
        self._matrix.setCurrentIndex(self._model.index(-1, -1))

    # What a text is about may go while it is being written, as when adding an issue is taken back.

    def _is_there(self, at: tuple[str, str, str]) -> bool:
        """Whether the issue, the option and the criterion of a cell are all still there."""
        issue_id, option_id, criterion_id = at
        project = self._session.project
        issue = next((i for i in project.issues if i.id == issue_id), None)
        if issue is None or option_id not in {o.id for o in project.options_of(issue)}:
            return False
        return criterion_id in {c.id for c in project.criteria}

    def _reason_written(self, at: tuple[str, str, str], text: str) -> None:
        if self._is_there(at):
            self._session.apply(tr_lazy("Give a reason"), lambda p: set_reason(p, *at, text))

    def _source_written(self, at: tuple[str, str, str], text: str) -> None:
        if not self._is_there(at):
            return
        score = self._session.project.issue(at[0]).score(*at[1:])
        if not score.missing:
            source = " ".join(text.split())
            self._session.apply(
                tr_lazy("Give a source"), lambda p: set_evidence(p, *at, score.evidence, source)
            )

    def _evidence_chosen(self, _index: int) -> None:
        self.set_evidence(self.evidence.currentData())

    def set_evidence(self, evidence: Evidence) -> None:
        """Say what the chosen score rests on."""
        at = self.current()
        if at is not None:
            self.commit()
            score = self._session.project.issue(at[0]).score(*at[1:])
            self._session.apply(
                tr_lazy("Change the evidence"), lambda p: set_evidence(p, *at, evidence, score.source)
            )

    def ask_doubt(self) -> None:
        """Let the user say what the chosen score may plausibly be instead."""
        at = self.current()
        if at is not None:
            from mcda_app.ui.evidence.doubt_dialog import ask_doubt  # seldom used

            self.commit()
            ask_doubt(self, self._session, ScorePlace(*at))

    def _take_over(self) -> None:
        at = self.current()
        before = None if at is None else self._model.score(self._matrix.currentIndex()).reason_before
        if at is not None and before is not None:
            self._session.apply(tr_lazy("Give a reason"), lambda p: take_over_reason(p, *at))

    def _reset(self) -> None:
        at = self.current()
        if at is not None:
            self._session.apply(tr_lazy("Reset a score"), lambda p: reset_scores(p, at[0], [at[1:]]))


def _small_button(sign: str, name: str) -> QToolButton:
    button = set_rank(QToolButton(), Rank.LINK)
    button.setText(sign)
    button.setToolTip(name)
    button.setAccessibleName(name)
    return button
