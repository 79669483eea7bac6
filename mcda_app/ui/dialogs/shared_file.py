# SPDX-License-Identifier: MIT
"""Dialogs for files that others have open or have changed."""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mcda_app.analysis.ranking.project_diff import project_changes
from mcda_app.errors import McdaError
from mcda_app.files.project_file import open_project
from mcda_app.files.sharing.file_lock import lock_path
from mcda_app.i18n import tr
from mcda_app.ui.core.timestamps import local_time
from mcda_app.ui.widgets.dialogs import questions
from mcda_app.ui.widgets.dialogs.dialog_parts import fit_rows
from mcda_app.ui.widgets.dialogs.showing import run_dialog
from mcda_app.ui.widgets.labels import text_label

if TYPE_CHECKING:
    from mcda_app.domain.project import Project
    from mcda_app.files.sharing.file_lock import ForeignLock


class Choice(Enum):
    """What to do with a file that somebody has open."""

    READ_ONLY = "read-only"
    TAKE_OVER = "take-over"
    CANCEL = "cancel"


class Answer(Enum):
    """What to do with a file that somebody changed."""

    RELOAD = "reload"
    SAVE_AS = "save-as"
    OVERWRITE = "overwrite"
    CANCEL = "cancel"


def ask_about_lock(parent: QWidget, path: Path, lock: ForeignLock) -> Choice:
    """Say who has the file open, and ask how to open it."""
    head, details = lock_sentences(path, lock)
    reading = questions.Answer(tr("Open &read-only"))
    taking_over = questions.Answer(tr("&Take over"), destructive=True)
    title, default = tr("The project is open elsewhere"), 1 if lock.abandoned else 0
    given = questions.ask(parent, title, head, (reading, taking_over), detail=details, default=default)
    return Choice.CANCEL if given is None else (Choice.READ_ONLY, Choice.TAKE_OVER)[given]


def lock_sentences(path: Path, lock: ForeignLock) -> tuple[str, str]:
    """Who has the file, and what each way of opening it means."""
    holder = lock.holder
    since = tr(" since {at}").format(at=local_time(lock.at)) if lock.at else ""
    if not lock.is_file:
        return (
            tr(
                "“{note}” next to “{path}” should say who has the project open, but it is a link, "
                "pipe or folder."
            ).format(path=path.name, note=lock_path(path).name),
            tr(
                "This program never creates such a thing and does not touch it. Open the project "
                "read-only, or take it over if you are sure that nobody else has it open. Ask "
                "whoever manages the folder to remove it."
            ),
        )
    if holder is None:
        head = tr("Somebody has “{path}” open, but the file next to it does not say who.").format(
            path=path.name
        )
    elif lock.silent and lock.last_seen:
        return (
            tr(
                "{holder} had “{path}” open on {on}{since}. The program there was last active {heard}."
            ).format(
                holder=holder.name,
                path=path.name,
                on=holder.on,
                since=since,
                heard=local_time(lock.last_seen),
            ),
            tr(
                "That computer may be off, asleep or offline, and unsaved work may be open on it. "
                "Read-only lets you view the project and save it under another name. Take it over "
                "only if nobody is working on it there: if both of you save, one will overwrite the "
                "other."
            ),
        )
    elif lock.abandoned:
        return (
            tr("{holder} had “{path}” open on this machine{since}; that program has ended.").format(
                holder=holder.name, path=path.name, since=since
            ),
            tr("You can take the file over: nobody is working on it."),
        )
    else:
        head = tr("{holder} has “{path}” open on {on}{since}.").format(
            holder=holder.name, path=path.name, on=holder.on, since=since
        )
    details = tr("Read-only lets you view it and save it under another name.")
    advice = "" if holder is None or holder.runs else tr(" If that program has ended, take the file over.")
    return head, tr("{details}{advice} If both of you save, one will overwrite the other.").format(
        details=details, advice=advice
    )


class CompareDialog(QDialog):
    """Others' changes in the file next to the changes made here."""

    def __init__(
        self, parent: QWidget, path: Path, base: Project | None, mine: Project, who: str = ""
    ) -> None:
        super().__init__(parent)
        self.answer = Answer.CANCEL
        self.setWindowTitle(tr("Changed on disk"))
        self.resize(640, 480)
        self._lists: list[QListWidget] = []
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        theirs, fault = _read(path)
        text = fault or tr("“{path}” has changed since you opened it.").format(path=path.name)
        layout.addWidget(text_label("answer", f"{text} {who[:1].upper()}{who[1:]}".strip()))
        if theirs is not None:
            self._list(
                layout,
                tr("In the file now"),
                base or mine,
                theirs,
                tr("Nothing that affects the project."),
            )
        self._list(layout, tr("Changed here and not saved"), base or mine, mine, tr("Nothing."))
        layout.addWidget(
            text_label(
                "muted",
                tr("Overwriting discards what is in the file now; reopening it discards your changes here."),
            )
        )
        box = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        self.buttons: dict[Answer, QPushButton] = {}
        for answer, name, part in (
            (Answer.SAVE_AS, tr("Save &as…"), role.AcceptRole),
            (Answer.RELOAD, tr("&Reopen the file"), role.DestructiveRole),
            (Answer.OVERWRITE, tr("O&verwrite the file"), role.DestructiveRole),
            (Answer.CANCEL, tr("&Cancel"), role.RejectRole),
        ):
            button = QPushButton(name)
            box.addButton(button, part)
            button.clicked.connect(lambda _checked=False, answer=answer: self._take(answer))
            self.buttons[answer] = button
        self.buttons[Answer.RELOAD].setEnabled(theirs is not None)
        self.buttons[Answer.SAVE_AS].setDefault(True)
        layout.addWidget(box)
        for changes in self._lists:
            fit_rows(self, changes, least=1)

    def _list(
        self, layout: QVBoxLayout, title: str, before: Project, after: Project, placeholder: str
    ) -> None:
        layout.addWidget(text_label("heading", title))
        changes = QListWidget()
        changes.setAccessibleName(title)
        changes.setWordWrap(True)
        changes.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        changes.addItems(project_changes(before, after) or (placeholder,))
        layout.addWidget(changes, 1)
        self._lists.append(changes)

    def _take(self, answer: Answer) -> None:
        self.answer = answer
        self.done(0 if answer is Answer.CANCEL else 1)


def compare_with_disk(parent: QWidget, path: Path, base: Project | None, mine: Project, who: str) -> Answer:
    """Show both sets of changes and return the user's choice."""
    dialog = CompareDialog(parent, path, base, mine, who)
    run_dialog(dialog)
    return dialog.answer


def _read(path: Path) -> tuple[Project | None, str]:
    try:
        return open_project(path), ""
    except McdaError as error:
        if not path.exists():
            return None, tr("“{path}” no longer exists in its folder.").format(path=path.name)
        return None, tr("“{path}” was changed and cannot be read: {what}").format(
            path=path.name, what=error.what
        )
