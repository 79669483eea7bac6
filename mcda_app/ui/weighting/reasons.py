# SPDX-License-Identifier: MIT
"""Why each criterion weighs what it weighs: one line of text a weight."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from mcda_app.analysis.phrases import percent
from mcda_app.analysis.weighting.derived_weights import scope_of, weights_in_use
from mcda_app.analysis.weighting.weight_origin import weight_reason
from mcda_app.domain.edits.elicitation import set_weight_reason, shown_range
from mcda_app.i18n import tr, tr_lazy
from mcda_app.ui.core.session import Session
from mcda_app.ui.weighting.small_widgets import small_label
from mcda_app.ui.widgets.card import Card
from mcda_app.ui.widgets.help_buttons import HelpButton
from mcda_app.ui.widgets.labels import show_text, text_label
from mcda_app.ui.widgets.name_label import NameLabel

FIELD_PAD = 24
"""Pixels of a field besides its text."""

WIDEST_NAME = 17
"""Heights of a line that the names of criteria take at most in width before they wrap."""


class Reasons(Card):
    """The reasons go with the weights in use.

    A reason stays when its weight is changed, but says which weight it was given for until it is confirmed.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Why these weights?"))
        self._session = session
        self.fields: dict[str, QLineEdit] = {}
        self.earlier: dict[str, tuple[QWidget, QLabel, QPushButton]] = {}
        self._shown: object = None
        self.tools.addWidget(
            HelpButton(
                tr("Reasons for weights"),
                tr(
                    "A weight is easier to defend with a sentence beside it: who wants it, and what would "
                    "change it. Reasons are saved with the project and appear in the Excel workbook. "
                    "A reason given for another weight says so until you confirm or rewrite it."
                ),
            )
        )
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.body.addLayout(self._form)

    def refresh(self) -> None:
        project = self._session.project
        if project.criteria != self._shown:
            self._shown = project.criteria
            advance = self.fontMetrics().horizontalAdvance
            texts = [text for c in project.criteria for text in (c.title, " → ".join(shown_range(c)))]
            most = WIDEST_NAME * self.fontMetrics().height()
            wide = min(most, max(map(advance, texts), default=0)) + 12
            while self._form.rowCount():
                self._form.removeRow(0)
            self.fields, self.earlier = {}, {}
            for criterion in project.criteria:
                criterion_id, title = criterion.id, criterion.title
                field = QLineEdit()
                field.setAccessibleName(tr("Reason for the weight of {title}").format(title=title))
                field.setPlaceholderText(tr("Why this weight?"))
                field.setMinimumWidth(advance(field.placeholderText()) + FIELD_PAD)  # else it stands below
                field.editingFinished.connect(lambda c=criterion_id: self._written(c))
                name = NameLabel(title)
                range_ = text_label("muted", " → ".join(shown_range(criterion)))
                head = QWidget()
                names = QVBoxLayout(head)
                names.setContentsMargins(0, 0, 8, 0)
                head.setMinimumWidth(wide)
                names.setSpacing(0)
                names.addWidget(name)
                names.addWidget(range_)
                self._form.addRow(head, field)
                self.fields[criterion_id] = field
                self.earlier[criterion_id] = self._make_earlier(criterion_id, title)
                self._form.addRow("", self.earlier[criterion_id][0])
        weights = weights_in_use(project, self._session.issue_id)
        for criterion_id, field in self.fields.items():
            text, share = weights.reason(criterion_id)
            if field.text() != text and not (field.hasFocus() and field.isModified()):
                field.setText(text)
            row, note, _keep = self.earlier[criterion_id]
            stale = weight_reason(weights, criterion_id) != text
            if stale and share is not None:
                show_text(note, tr("Given when the weight was {share}.").format(share=percent(share)))
            row.setVisible(stale)

    def _make_earlier(self, criterion_id: str, title: str) -> tuple[QWidget, QLabel, QPushButton]:
        """A line below a reason that was given for another weight, with the means to confirm it."""
        row, note, keep = QWidget(), small_label(""), QPushButton(tr("It still applies"))
        keep.setAccessibleName(
            tr("The reason for the weight of {criterion} still applies").format(criterion=title)
        )
        keep.clicked.connect(lambda: self._give(criterion_id, self.fields[criterion_id].text()))
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(note)
        layout.addWidget(keep)
        layout.addStretch(1)
        row.hide()
        return row, note, keep

    def commit(self) -> None:
        """Take what is still being written."""
        for criterion_id in self.fields:
            self._written(criterion_id)

    def _written(self, criterion_id: str) -> None:
        field = self.fields[criterion_id]
        if not field.isModified():
            return
        field.setModified(False)
        weights = weights_in_use(self._session.project, self._session.issue_id)
        if field.text() != weights.reasons.get(criterion_id, ""):
            self._give(criterion_id, field.text().strip())

    def _give(self, criterion_id: str, text: str) -> None:
        title = self._session.project.criterion(criterion_id).title
        scope = scope_of(self._session.project, self._session.issue_id)
        self._session.apply(
            tr_lazy("Give a reason for the weight of {title}").format(title=title),
            lambda p: set_weight_reason(p, criterion_id, text, scope),
        )
