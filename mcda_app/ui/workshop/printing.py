# SPDX-License-Identifier: MIT
"""Ask where slips and ballots are to be written, and report that they were."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from mcda_app.errors import McdaError
from mcda_app.i18n import tr
from mcda_app.ui.widgets.dialogs.document_folder import document_folder
from mcda_app.ui.widgets.dialogs.error_box import show_error
from mcda_app.ui.widgets.dialogs.save_path import ending_right
from mcda_app.ui.widgets.toast import show_written


def print_pdf(view: QWidget, stem: str, write: Callable[[Path], None]) -> bool:
    """Ask for a path, write a PDF there, and report it; whether it was written."""
    path = ask_pdf(view, stem)
    return path is not None and write_pdf_at(view, path, write)


def write_pdf_at(view: QWidget, path: Path, write: Callable[[Path], None]) -> bool:
    """Write a PDF and report it; whether it was written."""
    try:
        write(path)
    except McdaError as error:
        show_error(view.window(), error, tr("{path} was not written").format(path=path.name))
        return False
    show_written(view.window(), tr("Saved {path}").format(path=path.name), path)
    return True


def ask_pdf(view: QWidget, stem: str) -> Path | None:
    """Ask for the path of a PDF beside the document; None if the user changed their mind."""
    proposal, kind = str(Path(document_folder(view)) / f"{stem}.pdf"), tr("PDF document (*.pdf)")
    name, _ = QFileDialog.getSaveFileName(view.window(), stem, proposal, kind)
    return ending_right(view, Path(name), kind, ".pdf") if name else None
