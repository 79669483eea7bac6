# SPDX-License-Identifier: MIT
"""The window that answers F1 for its dialogs. Imported for the first picture, so nothing here is slow."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QDialog, QMainWindow


class HelpingWindow(QMainWindow):
    """A window that also answers F1 in dialogs without a help page of their own, which keep keys from it."""

    def show_help_over(self, dialog: QDialog) -> None:
        """Show help over a dialog."""
        raise NotImplementedError


def helping_window(dialog: QDialog) -> HelpingWindow | None:
    """The one that a dialog belongs to; for one over another window, such as the slides, the one there is."""
    above = dialog.parentWidget()
    while above is not None and not isinstance(above, HelpingWindow):
        above = above.parentWidget()
    if above is not None:
        return above
    return next((w for w in QApplication.topLevelWidgets() if isinstance(w, HelpingWindow)), None)
