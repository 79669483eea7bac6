# SPDX-License-Identifier: MIT
"""The base class of the main window's pages."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

OWN_STATE = "own_view_state"
"""Property of widgets that store and restore their own view state."""
SHOWS_DOCUMENT = "shows_document"
"""Property of boxes that show the document: restoring one in a view that is not filled yet would edit it."""


class Page(QWidget):
    """A page of the main window."""

    def view_state(self) -> object:
        """View state that no widget holds; see :meth:`restore_view`."""
        return None

    def restore_view(self, state: Any) -> None:
        """Restore the :meth:`view_state` of a page of this kind whose widgets are in the same state."""

    def unread_texts(self) -> list[str]:
        """Texts that were typed here and could not be taken; they are on the page, not in the document."""
        return []

    def show_unread(self) -> None:
        """Go to the first of the :meth:`unread_texts`."""

    def commit_texts(self) -> None:
        """Commit what is still being typed on this page; most pages commit every keystroke."""
