# SPDX-License-Identifier: MIT
"""What the pages of the main window have in common."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


class Page(QWidget):
    """A page of the main window."""

    def commit_texts(self) -> None:
        """Take what is still being typed on this page; most pages take every keystroke at once."""
