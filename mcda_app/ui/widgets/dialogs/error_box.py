# SPDX-License-Identifier: MIT
"""The dialog for an error."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mcda_app.errors import ContentError, McdaError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def show_error(parent: QWidget | None, error: McdaError, title: str) -> None:
    """Show a failure in a dialog: the sentence first, a list of faults to unfold."""
    from PySide6.QtWidgets import QMessageBox

    from mcda_app.ui.widgets.dialogs.showing import run_dialog
    from mcda_app.ui.widgets.labels import plain

    box = QMessageBox(QMessageBox.Icon.Warning, title, "", QMessageBox.StandardButton.Ok, parent)
    box.setText(plain(error.what))
    rest = [part for part in (error.where, error.remedy) if part]
    box.setInformativeText(plain("\n\n".join(rest)))
    if isinstance(error, ContentError):
        box.setDetailedText("\n".join(error.faults))
    run_dialog(box)
