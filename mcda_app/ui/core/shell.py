# SPDX-License-Identifier: MIT
"""The main window's interface for commands and services."""

from __future__ import annotations

from mcda_app.ui.core.page import Page
from mcda_app.ui.widgets.dialogs.helping_window import HelpingWindow


class Shell(HelpingWindow):
    """What commands and services may ask of the main window."""

    @property
    def current_page(self) -> str:
        """The name of the current page."""
        raise NotImplementedError

    def show_page(self, name: str) -> None:
        """Bring a page to the front."""
        raise NotImplementedError

    def page(self, name: str) -> Page:
        """A page, built on first use."""
        raise NotImplementedError

    def selected_issues(self) -> list[str]:
        """The ids of the issues selected in the list, from top to bottom; the chosen one at least."""
        raise NotImplementedError

    def select_issues(self, issue_ids: list[str]) -> None:
        """Select issues in the list, beside the chosen one."""
        raise NotImplementedError

    def move_issues(self, step: int) -> None:
        """Move the selected issues up (-1) or down (1) the list."""
        raise NotImplementedError

    def commit_texts(self) -> None:
        """Commit what is still being typed: the number in the current field, the score, the texts."""
        raise NotImplementedError

    def unread_texts(self) -> list[str]:
        """Texts that were typed and could not be taken: they would be lost with the document."""
        raise NotImplementedError

    def show_unread(self) -> None:
        """Go to the first of the :meth:`unread_texts`."""
        raise NotImplementedError

    def show_status(self, text: str, ms: int = 0) -> None:
        """Show a message over the foot of the window, for some milliseconds or until the next change."""
        raise NotImplementedError

    def apply_theme(self) -> None:
        """Apply the preferred theme."""
        raise NotImplementedError
