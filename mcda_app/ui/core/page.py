# SPDX-License-Identifier: MIT
"""The base class of the main window's pages."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

OWN_STATE = "own_view_state"
"""Property of widgets that store and restore their own view state."""

DOCUMENT_TEXT = "document_text"
"""Property of line edits with a text of the document, which may have changed before they are shown again."""


class Page(QWidget):
    """A page of the main window."""

    def view_state(self) -> object:
        """View state that no widget holds; see :meth:`restore_view`."""
        return None

    def restore_view(self, state: Any) -> None:
        """Restore the :meth:`view_state` of a page of this kind whose widgets are in the same state."""

    def commit_texts(self) -> None:
        """Commit what is still being typed on this page; most pages commit every keystroke."""
