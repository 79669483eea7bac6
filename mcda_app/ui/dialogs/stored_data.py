# SPDX-License-Identifier: MIT
"""What the program keeps on this computer, where, and how to wipe it."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mcda_app.errors import FileError, McdaError
from mcda_app.files.activity_log import Log
from mcda_app.files.recent_states import forget_states
from mcda_app.files.recovery_copies import discard, left_behind
from mcda_app.i18n import localised, tr
from mcda_app.ui.core.app_folders import recent_states_file, recovery_folder
from mcda_app.ui.core.preferences import Preferences
from mcda_app.ui.dialogs.help_window import help_key
from mcda_app.ui.widgets.error_box import tell
from mcda_app.ui.widgets.labels import plain, put, text_label
from mcda_app.ui.widgets.showing import closing


class Kept(NamedTuple):
    """One kind of thing that is kept.

    name   its heading
    text   what it is
    place  its folder or file
    ask    what wiping it means, asked before it is done
    wipe   does it; raises OSError or FileError where it cannot be done
    """

    name: str
    text: str
    place: Path
    ask: str
    wipe: Callable[[], None]


class StoredDataDialog(QDialog):
    """A row for each kind of thing that is kept."""

    def __init__(self, parent: QWidget, preferences: Preferences, log: Log) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Stored data"))
        self.resize(680, 520)
        help_key(self, "privacy")
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(text_label("answer", tr("All of it is on this computer. Nothing is sent anywhere.")))
        layout.addWidget(
            text_label(
                "muted",
                tr(
                    "Your projects are where you saved them. While one is open, a hidden file beside it says "
                    "who has it."
                ),
            )
        )
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        grid.setVerticalSpacing(6)
        self.wipe_buttons: dict[str, QPushButton] = {}
        self._sizes: dict[str, QLabel] = {}
        for kept in _everything(preferences, log):
            self._add(grid, kept)
        layout.addLayout(grid)
        layout.addStretch(1)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        layout.addWidget(box)

    def _add(self, grid: QGridLayout, kept: Kept) -> None:
        row = grid.rowCount()
        grid.addWidget(text_label("heading", kept.name), row, 0)
        self._sizes[kept.name] = text_label("muted", f"{kept.text}. {_size(kept.place)}.")
        grid.addWidget(self._sizes[kept.name], row + 1, 0, 1, 3)
        place = QLineEdit(str(kept.place))
        place.setReadOnly(True)
        place.setCursorPosition(0)
        place.setAccessibleName(tr("{kept}: place").format(kept=kept.name))
        grid.addWidget(place, row + 2, 0)
        show, wipe = QPushButton(tr("Open folder")), QPushButton(tr("Wipe…"))
        for column, (button, deed) in enumerate(((show, self._open), (wipe, self.wipe)), 1):
            button.setAutoDefault(False)
            button.setAccessibleName(f"{kept.name}: {button.text()}")
            button.clicked.connect(lambda _checked=False, deed=deed: deed(kept))
            grid.addWidget(button, row + 2, column)
        self.wipe_buttons[kept.name] = wipe

    def _open(self, kept: Kept) -> None:
        folder = kept.place if kept.place.is_dir() else kept.place.parent
        if not folder.is_dir():
            put(self._sizes[kept.name], tr("{kept}. The folder is not there yet.").format(kept=kept.text))
        else:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def wipe(self, kept: Kept) -> None:
        """Ask, then remove what is kept."""
        box = QMessageBox(
            QMessageBox.Icon.Question,
            tr("Wipe: {kept}").format(kept=kept.name),
            plain(tr("Wipe this? {ask}").format(ask=kept.ask)),
            parent=self,
        )
        with closing(box):
            yes = box.addButton(tr("&Wipe"), QMessageBox.ButtonRole.DestructiveRole)
            box.addButton(QMessageBox.StandardButton.Cancel)
            box.exec()
            agreed = box.clickedButton() is yes
        if not agreed:
            return
        try:
            kept.wipe()
        except (OSError, McdaError) as error:
            told = (
                error
                if isinstance(error, McdaError)
                else FileError(tr("It was not removed: {strerror}.").format(strerror=error.strerror))
            )
            tell(self, told, tr("Not all was wiped"))
        put(self._sizes[kept.name], f"{kept.text}. {_size(kept.place)}.")


def _everything(preferences: Preferences, log: Log) -> tuple[Kept, ...]:
    return (
        Kept(
            tr("Settings"),
            tr("Theme, language, places of the window, names of the last files opened"),
            preferences.file,
            tr("The theme, the places of windows and the list of recent files are forgotten."),
            preferences.wipe,
        ),
        Kept(
            tr("Recent documents"),
            tr(
                "What the start page shows of the last files opened: title, leading options, how sure that "
                "is, how many took part; nothing of any ballot"
            ),
            recent_states_file(),
            tr("The start page then shows recent files with their dates alone, until they are opened again."),
            lambda: forget_states(recent_states_file()),
        ),
        Kept(
            tr("Unsaved work"),
            tr("Kept until you save, so that a crash loses none; with the content of the project"),
            recovery_folder(),
            tr(
                "Unsaved work of earlier times that was not recovered is given up for good. What you are "
                "working on now is not touched."
            ),
            _discard_all,
        ),
        Kept(
            tr("Log"),
            tr("What the program did and where it failed, without content or names of projects"),
            log.folder,
            tr("The log is removed; the program goes on writing a new one."),
            log.wipe,
        ),
    )


def _discard_all() -> None:
    for copy in left_behind(recovery_folder()):
        discard(copy)


def _size(place: Path) -> str:
    """How much there is."""
    total = 0
    files = place.rglob("*") if place.is_dir() else (place,)
    for file in files:
        with contextlib.suppress(OSError):
            total += file.stat().st_size if file.is_file() else 0
    if not total:
        return tr("Nothing now")
    return (
        tr("{total} kB now").format(total=localised(total / 1024, ".0f"))
        if total >= 1024
        else tr("{total} bytes now").format(total=total)
    )
