# SPDX-License-Identifier: MIT
"""A dialog to choose the issues that a workshop is about."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from mcda_app.domain.issue import Issue
from mcda_app.i18n import plural, tr
from mcda_app.ui.widgets.dialogs.dialog_parts import ok_cancel
from mcda_app.ui.widgets.labels import show_text, text_label


class IssuesDialog(QDialog):
    """The project's issues with a checkbox each; at least one is chosen."""

    def __init__(self, parent: QWidget, issues: Sequence[Issue], chosen: Sequence[Issue]) -> None:
        super().__init__(parent.window())
        self.setWindowTitle(tr("Today's issues"))
        layout = QVBoxLayout(self)
        layout.addWidget(
            text_label(
                "",
                tr(
                    "Which issues is the workshop about? Rounds, discussion, dissent and report keep to them."
                ),
            )
        )
        self.issues = QListWidget()
        self.issues.setAccessibleName(tr("Issues"))
        self.issues.setWordWrap(True)
        self.issues.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for issue in issues:
            item = QListWidgetItem(issue.title)
            item.setData(Qt.ItemDataRole.UserRole, issue.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if issue in chosen else Qt.CheckState.Unchecked)
            self.issues.addItem(item)
        self.issues.itemChanged.connect(lambda _item: self._follow())
        layout.addWidget(self.issues)
        self._summary = text_label("muted")
        layout.addWidget(self._summary)
        self._buttons = ok_cancel(self)
        layout.addWidget(self._buttons)
        self.issues.setCurrentRow(0)
        self.resize(460, 480)
        self._follow()

    @property
    def selected(self) -> tuple[str, ...]:
        """The ids of the checked issues, in their order."""
        items = [self.issues.item(n) for n in range(self.issues.count())]
        return tuple(
            i.data(Qt.ItemDataRole.UserRole) for i in items if i.checkState() == Qt.CheckState.Checked
        )

    def _follow(self) -> None:
        count = len(self.selected)
        summary = plural(
            count, tr("{count} of {total} is selected."), tr("{count} of {total} are selected.")
        ).format(count=count, total=self.issues.count())
        show_text(self._summary, summary)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(count > 0)
