# SPDX-License-Identifier: MIT
"""Where file dialogs start: in the folder of the open document, or where one was last."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

FOLDER = "document_folder"
"""Property of the main window."""


def document_folder(widget: QWidget) -> str:
    """The folder for a dialog that is asked for anywhere in the window; "" where there is none yet."""
    above: QWidget | None = widget
    while above is not None:
        folder = above.property(FOLDER)
        if folder:
            return str(folder)
        above = above.parentWidget()
    return ""
