# SPDX-License-Identifier: MIT
"""The window as commands and services see it."""

from __future__ import annotations

from PySide6.QtWidgets import QMainWindow

from mcda_app.ui.core.page import Page


class Shell(QMainWindow):
    """What may be asked of the main window; it alone knows how its parts are laid out."""

    @property
    def current_page(self) -> str:
        """The name of the page in front."""
        raise NotImplementedError

    def show_page(self, name: str) -> None:
        """Bring a page to the front."""
        raise NotImplementedError

    def page(self, name: str) -> Page:
        """A page, built if it was not looked at before."""
        raise NotImplementedError

    def commit_texts(self) -> None:
        """Take what is still being typed: the number in the field in front, the score, the texts."""
        raise NotImplementedError

    def show_status(self, text: str, ms: int = 0) -> None:
        """Show a message at the foot of the window, for so many milliseconds or until the next one."""
        raise NotImplementedError

    def apply_theme(self) -> None:
        """Dress the program as preferred."""
        raise NotImplementedError
