# SPDX-License-Identifier: MIT
"""A dialog to select participants by checkboxes."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from mcda_app.domain.workshop.workshop import Participant
from mcda_app.i18n import plural, tr
from mcda_app.ui.widgets.dialogs.dialog_parts import fit_rows, ok_cancel
from mcda_app.ui.widgets.labels import show_text, text_label


class SubsetDialog(QDialog):
    """The participants of a round with a checkbox each.

    fewest  the smallest selection allowed
    """

    def __init__(
        self, parent: QWidget, people: Sequence[Participant], selected: Collection[str], fewest: int = 1
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Choose participants"))
        self._fewest = fewest
        layout = QVBoxLayout(self)
        layout.addWidget(text_label("", tr("Whose answers should be aggregated?")))
        self.people = QListWidget()
        self.people.setAccessibleName(tr("Participants"))
        self.people.ensurePolished()  # before rows are measured
        for person in people:
            item = QListWidgetItem(person.label)
            item.setData(Qt.ItemDataRole.UserRole, person.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            ticked = not selected or person.id in selected
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            self.people.addItem(item)
        self.people.itemChanged.connect(lambda _item: self._follow())
        layout.addWidget(self.people)
        self._summary = text_label("muted")
        layout.addWidget(self._summary)
        self._buttons = ok_cancel(self)
        layout.addWidget(self._buttons)
        self.people.setCurrentRow(0)
        self.resize(380, 420)
        self._follow()
        fit_rows(self, self.people, least=1)

    @property
    def selected(self) -> frozenset[str]:
        """The ids of the checked participants."""
        items = [self.people.item(n) for n in range(self.people.count())]
        return frozenset(
            i.data(Qt.ItemDataRole.UserRole) for i in items if i.checkState() == Qt.CheckState.Checked
        )

    def _follow(self) -> None:
        count = len(self.selected)
        enough = count >= self._fewest
        summary = plural(
            count, tr("{count} of {total} is selected."), tr("{count} of {total} are selected.")
        ).format(count=count, total=self.people.count())
        if not enough:
            summary += tr(" Choose at least {fewest}.").format(fewest=self._fewest)
        show_text(self._summary, summary)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(enough)
