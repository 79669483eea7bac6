# SPDX-License-Identifier: MIT
"""What the pages of the main window have in common."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

OWN_STATE = "own_view_state"
"""Property of widgets that look after what is looked at in them themselves."""


class Page(QWidget):
    """A page of the main window."""

    def view_state(self) -> object:
        """What is looked at here that no widget shows; see :meth:`restore_view`."""
        return None

    def restore_view(self, state: Any) -> None:
        """Look at what :meth:`view_state` told of another page of this kind, its widgets being set alike."""

    def commit_texts(self) -> None:
        """Take what is still being typed on this page; most pages take every keystroke at once."""
