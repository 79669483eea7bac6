# SPDX-License-Identifier: MIT
"""Comparing an issue's options in pairs on each criterion, as AHP does."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mcda_app.analysis.phrases import listed
from mcda_app.analysis.ranking.verdict import verdict
from mcda_app.analysis.vocabulary.methods import METHODS_IN_SENTENCES
from mcda_app.analysis.weighting.calculation_steps import priority_steps
from mcda_app.analysis.weighting.comparison_sets import OptionPairs
from mcda_app.domain.edits.elicitation import shown_range
from mcda_app.domain.edits.scores import set_judgements
from mcda_app.domain.method_settings import Method
from mcda_app.i18n import tr, tr_lazy
from mcda_app.ui.core.change import Change
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.undo_keys import undoable
from mcda_app.ui.weighting.comparison_set import PairwisePanel
from mcda_app.ui.weighting.pairwise_panel import ReadingChoices
from mcda_app.ui.weighting.preview_cache import Previews
from mcda_app.ui.weighting.small_widgets import row_of
from mcda_app.ui.widgets.fields.wheel_guard import ComboBox
from mcda_app.ui.widgets.help_buttons import HelpButton, WhyButton
from mcda_app.ui.widgets.labels import show_text, text_label

HELP = tr_lazy(
    "AHP compares options in pairs. Until you edit them, the comparisons follow from the scores: 1 for "
    "equal scores, 9 for scores a whole scale apart, and in proportion between."
)


class OptionComparisons(QDialog):
    """One criterion at a time; each change is applied at once and can be undone."""

    def __init__(
        self, parent: QWidget | None, session: Session, issue_id: str, criterion_id: str = ""
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._issue_id = session, issue_id
        self._previews = Previews(session)
        issue = session.project.issue(issue_id)
        self.setWindowTitle(tr("Compare the options: {issue}").format(issue=issue.label))
        outer = QVBoxLayout(self)
        self.criteria = ComboBox()
        self.criteria.setAccessibleName(tr("Criterion on which the options are compared"))
        for criterion in session.project.criteria:
            self.criteria.addItem(criterion.title, criterion.id)
        label = QLabel(tr("&Criterion"))
        label.setBuddy(self.criteria)
        self._range = text_label("muted")
        head = row_of(label, self.criteria)
        head.addWidget(self._range, 1)
        head.addWidget(HelpButton(tr("Comparing options"), str(HELP)))
        outer.addLayout(head)
        self._state = text_label("heading")
        self.back = QPushButton(tr("&Back to the scores"))
        self.back.setToolTip(tr("Discard the edited comparisons on this criterion"))
        self.back.setAutoDefault(False)
        self.back.clicked.connect(self._back_to_scores)
        why = WhyButton(tr("the priorities of the options"), self._steps)
        state = row_of()
        state.addWidget(self._state, 1)
        state.addWidget(why)
        state.addWidget(self.back)
        outer.addLayout(state)
        self._left_out = text_label("note")
        outer.addWidget(self._left_out)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        content = QWidget()
        self._content = QVBoxLayout(content)
        self._content.setContentsMargins(0, 0, 8, 0)
        self._choices = ReadingChoices(session)
        self._content.addWidget(self._choices)
        self._content.addStretch(1)
        scroll.setWidget(content)
        outer.addWidget(scroll, 1)
        self._verdict = text_label()
        font = self._verdict.font()
        font.setBold(True)
        self._verdict.setFont(font)
        outer.addWidget(self._verdict)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        undoable(self, session)
        self.close_button = buttons.button(QDialogButtonBox.StandardButton.Close)
        outer.addWidget(buttons)
        self.panel: PairwisePanel | None = None
        self.criteria.currentIndexChanged.connect(lambda _row: self._choose())
        session.changed.connect(self._project_changed)
        with QSignalBlocker(self.criteria):
            self.criteria.setCurrentIndex(max(0, self.criteria.findData(criterion_id)))
        self._choose()
        room = self.screen().availableGeometry() if parent is None else parent.size()
        self.resize(min(900, room.width() - 40), min(720, room.height() - 40))

    @property
    def pairs(self) -> OptionPairs:
        return OptionPairs(self._issue_id, self.criteria.currentData())

    def _choose(self) -> None:
        if self.panel is not None:
            self._content.removeWidget(self.panel)
            self.panel.hide()
            self.panel.deleteLater()
        self.panel = PairwisePanel(self._session, self.pairs, self._previews)
        self.panel.finished.connect(self._next_criterion)
        self._content.insertWidget(0, self.panel)
        self.refresh()
        self.panel.start()

    def _next_criterion(self) -> None:
        """Go on with the next criterion; after the last, to the close button."""
        at = self.criteria.currentIndex() + 1
        if at < self.criteria.count():
            self.criteria.setCurrentIndex(at)
        else:
            self.close_button.setFocus(Qt.FocusReason.TabFocusReason)

    def _project_changed(self, change: Change) -> None:
        if change.touches(Change.RANKING):
            self.refresh()

    def refresh(self) -> None:
        project = self._session.project
        if self.panel is None or not self._still_there():
            self.reject()
            return
        pairs = self.pairs
        criterion = project.criterion(pairs.criterion_id)
        show_text(self._range, " → ".join(shown_range(criterion)))
        edited = pairs.edited(project)
        show_text(self._state, tr("Edited comparisons") if edited else tr("Comparisons from the scores"))
        self.back.setEnabled(edited)
        missing = pairs.left_out(project)
        show_text(
            self._left_out,
            tr("Not compared, because there is no score on {criterion}: {missing}.").format(
                criterion=criterion.title, missing=listed(missing)
            )
            if missing
            else "",
            hide_empty=True,
        )
        for row in range(self.criteria.count()):
            each = project.criterion(self.criteria.itemData(row))
            mark = tr(" (edited)") if OptionPairs(self._issue_id, each.id).edited(project) else ""
            if self.criteria.itemText(row) != each.title + mark:
                self.criteria.setItemText(row, each.title + mark)
        self.panel.refresh()
        self._choices.refresh()
        result = self._session.evaluation.results[self._issue_id]
        text = verdict(result, project.settings.method)
        if project.settings.method is not Method.AHP:
            text = tr(
                "The ranking now uses {method}, which works with the scores and not with these "
                "comparisons. {text}"
            ).format(method=METHODS_IN_SENTENCES[project.settings.method], text=text)
        show_text(self._verdict, text)

    def _still_there(self) -> bool:
        project = self._session.project
        ids = {c.id for c in project.criteria}
        return any(i.id == self._issue_id for i in project.issues) and all(
            self.criteria.itemData(row) in ids for row in range(self.criteria.count())
        )

    def _back_to_scores(self) -> None:
        pairs = self.pairs
        title = self._session.project.criterion(pairs.criterion_id).title
        self._session.apply(
            tr_lazy("Compare options on {title} by their scores").format(title=title),
            lambda p: set_judgements(p, pairs.issue_id, pairs.criterion_id, None),
        )

    def _steps(self):
        return priority_steps(self._session.project, self.pairs)
