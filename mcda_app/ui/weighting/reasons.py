# SPDX-License-Identifier: MIT
"""Why each criterion weighs what it weighs: one line of text a weight."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QLineEdit, QVBoxLayout, QWidget

from mcda_app.analysis.weighting import scope_of, weights_in_use
from mcda_app.domain.edit_elicitation import set_weight_reason
from mcda_app.language import tr
from mcda_app.ui.labels import text_label
from mcda_app.ui.session import Session
from mcda_app.ui.weighting.parts import small_label, titled


class Reasons(QWidget):
    """The reasons go with the weights in use and stay when other answers take their place."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.fields: dict[str, QLineEdit] = {}
        self._titles: tuple[tuple[str, str], ...] = ()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(
            titled(
                text_label("heading", tr("Reasons")),
                tr("Reasons for weights"),
                tr(
                    "A weight is easier to defend with a sentence beside it: who wants it, and what would "
                    "change it. Reasons are saved with the project and appear in the Excel workbook."
                ),
            )
        )
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        layout.addLayout(self._form)

    def refresh(self) -> None:
        project = self._session.project
        titles = tuple((c.id, c.title) for c in project.criteria)
        if titles != self._titles:
            self._titles = titles
            while self._form.rowCount():
                self._form.removeRow(0)
            self.fields = {}
            for criterion_id, title in titles:
                field = QLineEdit()
                field.setAccessibleName(tr("Reason for the weight of {title}").format(title=title))
                field.setPlaceholderText(tr("Why this much?"))
                field.editingFinished.connect(lambda c=criterion_id: self._written(c))
                self._form.addRow(small_label(title), field)
                self.fields[criterion_id] = field
        reasons = weights_in_use(project, self._session.issue_id).reasons
        for criterion_id, field in self.fields.items():
            text = reasons.get(criterion_id, "")
            if field.text() != text and not (field.hasFocus() and field.isModified()):
                field.setText(text)

    def commit(self) -> None:
        """Take what is still being written."""
        for criterion_id in self.fields:
            self._written(criterion_id)

    def _written(self, criterion_id: str) -> None:
        field = self.fields[criterion_id]
        if not field.isModified():
            return
        field.setModified(False)
        title = self._session.project.criterion(criterion_id).title
        scope = scope_of(self._session.project, self._session.issue_id)
        text = " ".join(field.text().split())
        self._session.do(
            tr("Give a reason for the weight of {title}").format(title=title),
            lambda p: set_weight_reason(p, criterion_id, text, scope),
        )
