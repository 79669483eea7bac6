# SPDX-License-Identifier: MIT
"""The changes in a file, as a list to confirm before anything is opened."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from mcda_app.i18n import tr
from mcda_app.ui.widgets.labels import text_label


class ChangesDialog(QDialog):
    """Lists changes, each of which can be deselected, and faults.

    accept_text  label of the accept button; empty if there is nothing to accept
    """

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        summary: str,
        changes: Sequence[str],
        faults: Sequence[str],
        accept_text: str,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        layout = QVBoxLayout(self)
        layout.addWidget(text_label("answer", summary))
        self._changes = QListWidget()
        self._changes.setAccessibleName(tr("Changes to apply"))
        self._changes.setWordWrap(True)
        for text in changes:
            item = QListWidgetItem(text)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self._changes.addItem(item)
        if changes:
            layout.addWidget(
                text_label(
                    "heading",
                    tr("Changed since it was exported ({changes_count})").format(changes_count=len(changes)),
                )
            )
            layout.addWidget(self._changes, 2)
            layout.addWidget(text_label("muted", tr("Ticked changes will be applied; each can be undone.")))
        if faults:
            layout.addWidget(text_label("heading", tr("Please note")))
            notes = QListWidget()
            notes.setAccessibleName(tr("What could not be read, and how ambiguous content was interpreted"))
            notes.setWordWrap(True)
            notes.addItems(list(faults))
            layout.addWidget(notes, 1)
        layout.addStretch(0)
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Cancel if accept_text else standard.Close)
        if accept_text:
            buttons.addButton(accept_text, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.resize(620, 440 if changes or faults else self.sizeHint().height())

    def ticked(self) -> list[int]:
        """Indices of the ticked changes."""
        count = self._changes.count()
        return [n for n in range(count) if self._changes.item(n).checkState() == Qt.CheckState.Checked]
