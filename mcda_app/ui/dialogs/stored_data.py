# SPDX-License-Identifier: MIT
"""The data that the program stores on this computer, and how to wipe it."""

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
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mcda_app.errors import FileError, McdaError
from mcda_app.files.activity_log import Log
from mcda_app.files.recent_states import forget_states
from mcda_app.files.recovery_copies import abandoned_copies, discard
from mcda_app.files.sealing.key_store import KeyStore
from mcda_app.i18n import localised, tr
from mcda_app.ui.core.app_folders import phone_ballots_folder, recent_states_file, recovery_folder
from mcda_app.ui.core.preferences import Preferences
from mcda_app.ui.dialogs.help_window import help_key
from mcda_app.ui.widgets.dialogs.error_box import show_error
from mcda_app.ui.widgets.dialogs.questions import Answer, confirmed
from mcda_app.ui.widgets.labels import show_text, text_label


class StoredItem(NamedTuple):
    """One kind of stored data.

    name   its heading
    text   its description
    place  its folder or file
    ask    the consequence of wiping it, for confirmation
    wipe   wipes it; raises OSError or FileError if that fails
    """

    name: str
    text: str
    place: Path
    ask: str
    wipe: Callable[[], None]


class StoredDataDialog(QDialog):
    """One row for each kind of stored data."""

    def __init__(self, parent: QWidget, preferences: Preferences, log: Log) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Stored data"))
        self.resize(680, 520)
        help_key(self, "privacy")
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(text_label("answer", tr("All data stays on this computer.")))
        layout.addWidget(
            text_label(
                "muted",
                tr(
                    "Your projects are where you saved them. While one is open, a hidden file next "
                    "to it says who has it open."
                ),
            )
        )
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        grid.setVerticalSpacing(6)
        self.wipe_buttons: dict[str, QPushButton] = {}
        self._sizes: dict[str, QLabel] = {}
        for item in _stored_items(preferences, log):
            self._add(grid, item)
        parts = QWidget()
        parts.setLayout(grid)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setRowStretch(grid.rowCount(), 1)
        scroll = QScrollArea()  # in large text not all of them fit on a screen
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(parts)
        layout.addWidget(scroll, 1)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        layout.addWidget(box)

    def _add(self, grid: QGridLayout, item: StoredItem) -> None:
        row = grid.rowCount()
        grid.addWidget(text_label("heading", item.name), row, 0)
        self._sizes[item.name] = text_label("muted", f"{item.text}. {_size(item.place)}.")
        grid.addWidget(self._sizes[item.name], row + 1, 0, 1, 3)
        place = QLineEdit(str(item.place))
        place.setReadOnly(True)
        place.setCursorPosition(0)
        place.setAccessibleName(tr("{name}: location").format(name=item.name))
        grid.addWidget(place, row + 2, 0)
        show, wipe = QPushButton(tr("Open folder")), QPushButton(tr("Wipe…"))
        for column, (button, slot) in enumerate(((show, self._open), (wipe, self.wipe)), 1):
            button.setAutoDefault(False)
            button.setAccessibleName(f"{item.name}: {button.text()}")
            button.clicked.connect(lambda _checked=False, slot=slot: slot(item))
            grid.addWidget(button, row + 2, column)
        self.wipe_buttons[item.name] = wipe

    def _open(self, item: StoredItem) -> None:
        folder = item.place if item.place.is_dir() else item.place.parent
        if not folder.is_dir():
            show_text(
                self._sizes[item.name],
                tr("{description}. The folder does not exist yet.").format(description=item.text),
            )
        else:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def wipe(self, item: StoredItem) -> None:
        """Ask for confirmation, then wipe the data."""
        title = tr("Wipe: {name}").format(name=item.name)
        question = tr("Wipe this? {consequence}").format(consequence=item.ask)
        if not confirmed(self, title, question, Answer(tr("&Wipe"), destructive=True)):
            return
        try:
            item.wipe()
        except (OSError, McdaError) as error:
            failure = (
                error
                if isinstance(error, McdaError)
                else FileError(tr("It was not removed: {strerror}.").format(strerror=error.strerror))
            )
            show_error(self, failure, tr("Not everything was deleted"))
        show_text(self._sizes[item.name], f"{item.text}. {_size(item.place)}.")


def _stored_items(preferences: Preferences, log: Log) -> tuple[StoredItem, ...]:
    return (
        StoredItem(
            tr("Settings"),
            tr("Theme, language, window positions, names of recent files, your name for audit trails"),
            preferences.file,
            tr("The theme, the window positions and the list of recent files will be deleted."),
            preferences.wipe,
        ),
        StoredItem(
            tr("Recent documents"),
            tr(
                "What the start page shows of the last files opened: title, leading options, how sure that "
                "is, how many took part; nothing of any ballot"
            ),
            recent_states_file(),
            tr("The start page then shows recent files with their dates alone, until they are opened again."),
            lambda: forget_states(recent_states_file()),
        ),
        StoredItem(
            tr("Unsaved work"),
            tr("Kept until you save, so that a crash loses nothing; includes the project's content"),
            recovery_folder(),
            tr(
                "Earlier unsaved work that was not recovered will be deleted for good. Your present "
                "work is not affected."
            ),
            _discard_all,
        ),
        StoredItem(
            tr("Phone ballots"),
            tr("Sealed ballots that phones sent, until a saved project holds them"),
            phone_ballots_folder(),
            tr("Ballots that no saved project holds yet will be deleted for good."),
            _discard_phone_ballots,
        ),
        StoredItem(
            tr("Keys of rounds"),
            tr("What opens the sealed ballots of rounds not yet revealed, and what is needed to check codes"),
            KeyStore().folder,
            tr(
                "Ballots not yet revealed can then never be opened, and codes already handed out become void."
            ),
            KeyStore().destroy_all,
        ),
        StoredItem(
            tr("Log"),
            tr("What the program did and where it failed, without project names or content"),
            log.folder,
            tr("The log will be deleted; the program then starts a new one."),
            log.wipe,
        ),
    )


def _discard_all() -> None:
    for copy in abandoned_copies(recovery_folder()):
        discard(copy)


def _discard_phone_ballots() -> None:
    folder = phone_ballots_folder()
    for file in folder.iterdir() if folder.is_dir() else ():
        file.unlink()


def _size(place: Path) -> str:
    """The size of the stored data, as text."""
    total = 0
    files = place.rglob("*") if place.is_dir() else (place,)
    for file in files:
        with contextlib.suppress(OSError):
            total += file.stat().st_size if file.is_file() else 0
    if not total:
        return tr("Nothing stored")
    return (
        tr("{total} kB now").format(total=localised(total / 1024, ".0f"))
        if total >= 1024
        else tr("{total} bytes now").format(total=total)
    )
