# SPDX-License-Identifier: MIT
"""The path a user chose to save to, ended in what the file will contain."""

from __future__ import annotations

import os
import re
from pathlib import Path

from PySide6.QtWidgets import QMessageBox, QWidget

from mcda_app.i18n import tr
from mcda_app.ui.widgets.dialogs.showing import run_dialog
from mcda_app.ui.widgets.labels import plain

SUFFIX = re.compile(r"\*(\.[^\s;)]+)")


def ending_right(parent: QWidget, path: Path, name_filter: str, suffix: str) -> Path | None:
    """The path itself if its name ends in a suffix of the dialog's filter, else with this one added.

    So no PDF is called “export.xlsx”, which a spreadsheet program would then open. None if there is such a
    file already and the user does not want to replace it: the dialog asked about another name.
    """
    if path.suffix.lower() in (each.lower() for each in SUFFIX.findall(name_filter)):
        return path
    target = path.with_name(path.name + suffix)
    return target if not os.path.lexists(target) or may_replace(parent, target) else None


def may_replace(parent: QWidget, path: Path) -> bool:
    """Ask whether to overwrite a file."""
    buttons = QMessageBox.StandardButton
    box = QMessageBox(
        QMessageBox.Icon.Warning,
        tr("Replace the file?"),
        plain(tr("“{path}” already exists. Do you want to replace it?").format(path=path.name)),
        buttons.Yes | buttons.No,
        parent.window(),
    )
    box.setDefaultButton(buttons.No)
    return run_dialog(box) == buttons.Yes
