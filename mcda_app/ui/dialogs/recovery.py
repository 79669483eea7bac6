# SPDX-License-Identifier: MIT
"""Offer unsaved work after a crash: recover, keep, copy or discard it."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mcda_app.domain.project import Project
from mcda_app.errors import McdaError
from mcda_app.files import disk
from mcda_app.files.project_file import SUFFIX, open_project, save_project
from mcda_app.files.recovery_copies import Copy, abandoned_copies, discard, read_copy
from mcda_app.i18n import tr
from mcda_app.ui.core.app_folders import recovery_folder
from mcda_app.ui.core.timestamps import local_time
from mcda_app.ui.widgets.dialogs.dialog_parts import fit_height, make_room
from mcda_app.ui.widgets.dialogs.error_box import show_error
from mcda_app.ui.widgets.dialogs.showing import run_dialog
from mcda_app.ui.widgets.labels import show_text, text_label

COPY = Qt.ItemDataRole.UserRole
MOST_LIST = 140
"""Pixels of height that the list of copies takes at most."""


class RecoveryActions(Protocol):
    """The actions behind the dialog's buttons."""

    def may_leave(self) -> bool:
        """Ask what to do with unsaved work; False if the user wants to stay."""

    def recover(self, project: Project, copy: Copy) -> None:
        """Show the content of a copy as unsaved work."""

    def open_saved(self, path: Path) -> None:
        """Open a file as it was saved."""

    def ask_target(self, title: str, name_filter: str, suffix: str, proposal: Path) -> Path | None:
        """Ask for a file to write; None if the user cancels."""

    def reserved(self, path: Path) -> AbstractContextManager[None]:
        """Lock a file while it is written; raises FileError if somebody has it open."""


def offer_recovery(parent: QWidget, actions: RecoveryActions, folder: Path | None = None) -> None:
    """Offer the unsaved work of a crash, if there is any."""
    copies = abandoned_copies(folder or recovery_folder())
    if copies:
        run_dialog(RecoveryDialog(parent, copies, actions))


class RecoveryDialog(QDialog):
    """The work that can be recovered, and how it differs from the saved files.

    opening  whether a file is being opened; it opens as saved if nothing is recovered
    Whatever the user chooses, unsaved work is kept until it is recovered or discarded.
    """

    def __init__(
        self, parent: QWidget, copies: Sequence[Copy], actions: RecoveryActions, *, opening: bool = False
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self.setWindowTitle(tr("Unsaved work was found"))
        self.resize(560, 420)
        layout = QVBoxLayout(self)
        layout.addWidget(
            text_label(
                "",
                tr(
                    "The program ended unexpectedly with unsaved work. Recovering opens that work; "
                    "nothing is written until you save. Whatever you choose, the unsaved work is "
                    "kept and offered again until you recover or discard it."
                ),
            )
        )
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Unsaved work"))
        for copy in copies:
            item = QListWidgetItem(_label(copy))
            item.setData(COPY, copy)
            self.list.addItem(item)
        self.list.setWordWrap(True)  # a long name is followed by when it was worked on
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(lambda _now, _old: self._show())
        layout.addWidget(self.list)
        self._differs = text_label()
        self._differs.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._differs, 1)
        self._result = text_label("answer")
        layout.addWidget(self._result)
        self.recover_button = QPushButton(tr("&Recover"))
        self.saved_button = QPushButton(tr("Open the saved &file instead"))
        self.copy_button = QPushButton(tr("Save a &copy…"))
        self.discard_button = QPushButton(tr("&Discard…"))
        self.recover_button.clicked.connect(lambda _=False: self.recover())
        self.copy_button.clicked.connect(lambda _=False: self.save_copy())
        self.discard_button.clicked.connect(lambda _=False: self._ask_to_discard())
        row = QHBoxLayout()
        row.addWidget(self.copy_button)
        row.addWidget(self.discard_button)
        row.addStretch(1)
        layout.addLayout(row)
        buttons = QDialogButtonBox()
        buttons.addButton(self.recover_button, QDialogButtonBox.ButtonRole.AcceptRole)
        if opening:  # without recovery the file opens as saved
            buttons.addButton(self.saved_button, QDialogButtonBox.ButtonRole.RejectRole)
        else:
            self.saved_button.clicked.connect(lambda _=False: self.open_saved())
            buttons.addButton(self.saved_button, QDialogButtonBox.ButtonRole.ActionRole)
            buttons.addButton(QPushButton(tr("Ask me &later")), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        show_text(self._result, "", hide_empty=True)
        self.recover_button.setDefault(True)
        self.list.setCurrentRow(0)
        self.recover_button.setFocus()
        rows = sum(self.list.sizeHintForRow(row) for row in range(self.list.count()))
        self.list.setMaximumHeight(min(MOST_LIST, rows + 2 * self.list.frameWidth() + 4))
        fit_height(self)

    @property
    def _copy(self) -> Copy | None:
        items = self.list.selectedItems()
        return items[0].data(COPY) if items else None

    def _show(self) -> None:
        copy = self._copy
        if copy is None:
            return
        show_text(self._differs, f"{_elsewhere(copy)}{_differences(copy)}")
        make_room(self)
        show_text(self._result, "", hide_empty=True)
        self.saved_button.setEnabled(copy.of is not None and os.path.isfile(copy.of))

    def recover(self) -> None:
        """Open the chosen copy as unsaved work."""
        copy = self._copy
        if copy is None:
            return
        try:
            project = read_copy(copy)
        except McdaError as error:
            show_error(self.parentWidget(), error, tr("The work was not recovered"))
            return
        if not self._actions.may_leave():
            return
        self._actions.recover(project, copy)
        self.accept()

    def open_saved(self) -> None:
        """Open the project as it was saved; the unsaved work is offered again."""
        copy = self._copy
        if copy is None or copy.of is None or not self._actions.may_leave():
            return
        self.reject()
        self._actions.open_saved(copy.of)

    def save_copy(self) -> None:
        """Write the unsaved work to a file of its own; it is still there to be recovered."""
        from mcda_app.ui.core.file_types import project_filter

        copy = self._copy
        if copy is None:
            return
        name = copy.of.stem if copy.of is not None else tr("Unsaved work")
        try:
            project = read_copy(copy)
            path = self._actions.ask_target(
                tr("Save a copy"),
                project_filter(),
                SUFFIX,
                Path(tr("{name} recovered").format(name=name) + SUFFIX),
            )
            if path is None:
                return
            rights = None if copy.of is None or not copy.of.exists() else disk.mode_like(copy.of)
            with self._actions.reserved(path):
                save_project(project, path, links=False, rights=rights)
        except McdaError as error:
            show_error(self, error, tr("The copy was not saved"))
            return
        message = tr("Saved as {path}. It is kept here as well.").format(path=path.name)
        show_text(self._result, message, hide_empty=True)

    def _ask_to_discard(self) -> None:
        from mcda_app.ui.widgets.dialogs.questions import Answer, confirmed

        copy = self._copy
        if copy is None:
            return
        question, discarding = tr("Discard this unsaved work?"), Answer(tr("Discard it"), destructive=True)
        if confirmed(self, tr("Discard"), question, discarding, detail=tr("This cannot be undone.")):
            try:
                discard(copy)
            except McdaError as error:
                show_error(self, error, tr("The work was not discarded"))
                return
            self.list.takeItem(self.list.currentRow())
            if not self.list.count():
                self.reject()


def _label(copy: Copy) -> str:
    name = copy.of.name if copy.of is not None else tr("{copy} (never saved)").format(copy=copy.title)
    return f"{name}, {local_time(copy.written)}" if copy.written else name


def _elsewhere(copy: Copy) -> str:
    """A warning if the copy belongs to a program on another computer, which may still be running."""
    if not copy.on:
        return ""
    return (
        tr(
            "It belongs to the program on the computer {on}, which was last active {heard}. If that "
            "computer is only asleep or offline, the work is still open there; ask before you "
            "recover or discard it."
        ).format(on=copy.on, heard=local_time(copy.last_seen))
        + "\n\n"
    )


def _differences(copy: Copy) -> str:
    """The differences between the copy and the saved file, as text."""
    from mcda_app.analysis.phrases import issues
    from mcda_app.analysis.ranking.project_diff import project_changes

    try:
        project = read_copy(copy)
    except McdaError as error:
        return str(error)
    if copy.of is None or not os.path.exists(copy.of):
        return tr("“{project}”, {issues_count}. It was never saved, or its file no longer exists.").format(
            project=project.title, issues_count=issues(len(project.issues))
        )
    try:
        saved_project = open_project(copy.of)
    except McdaError:
        return tr("The saved file {of} cannot be read at the moment.").format(of=copy.of.name)
    changes = project_changes(saved_project, project)
    if not changes:
        return tr("It is identical to the saved file {of}.").format(of=copy.of.name)
    return tr("Compared with the saved file {of}:\n").format(of=copy.of.name) + "\n".join(
        f"• {line}" for line in changes
    )
