# SPDX-License-Identifier: MIT
"""The commands that open, save and close documents.

Dialogs and exports are imported where they are used, to keep start-up fast.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from mcda_app.analysis.ranking.evaluation import Evaluator
from mcda_app.domain.project import Project
from mcda_app.domain.typed_numbers import MAX_SHOWN
from mcda_app.errors import FileError, McdaError
from mcda_app.files import presets
from mcda_app.files.names import safe_name
from mcda_app.files.project_file import SUFFIX, open_project, resolve_link, save_project
from mcda_app.files.recent_states import stamp_of
from mcda_app.i18n import tr, tr_lazy
from mcda_app.ui.core.error_reporting import report_errors, reporting_errors
from mcda_app.ui.core.file_types import project_filter
from mcda_app.ui.core.lazy import Lazy
from mcda_app.ui.core.preferences import Preferences
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.shell import Shell
from mcda_app.ui.widgets.dialogs.document_folder import document_folder
from mcda_app.ui.widgets.dialogs.save_path import ending_right
from mcda_app.ui.widgets.dialogs.showing import closing, run_dialog
from mcda_app.ui.widgets.fields.number_field import NumberField

if TYPE_CHECKING:
    from mcda_app.files.recovery_copies import Copy
    from mcda_app.ui.documents.diagnostics import Diagnosis
    from mcda_app.ui.documents.recent_states import RecentStates
    from mcda_app.ui.documents.recovery import RecoveryKeeper
    from mcda_app.ui.documents.sharing import Sharing


LARGE = 1_000_000
"""Bytes from which on a file is read beside the window, which shows that it waits."""


class FileCommands:
    """Opens and saves documents.

    sharing      keeps two people from overwriting each other's work
    diagnosis    the log
    import_file  shows what is in a workbook
    recent       what is known of recent documents without opening them
    """

    def __init__(
        self,
        window: Shell,
        session: Session,
        preferences: Preferences,
        *,
        sharing: Lazy[Sharing],
        diagnosis: Lazy[Diagnosis],
        import_file: Callable[[Path], None],
        recent: Lazy[RecentStates],
    ) -> None:
        self.window = window
        self.session = session
        self.preferences = preferences
        self.recovery: RecoveryKeeper | None = None
        self._sharing, self._diagnosis = sharing, diagnosis
        self._import_file = import_file
        self._recent = recent

    @property
    def diagnosis(self) -> Diagnosis:
        return self._diagnosis.get()

    @property
    def sharing(self) -> Sharing:
        return self._sharing.get()

    @property
    def recent(self) -> RecentStates:
        return self._recent.get()

    def refused(self, error: McdaError) -> None:
        """Log a failure."""
        self.diagnosis.refused(error)

    def end(self) -> None:
        """Release everything as the program ends: recovery copy, lock and log."""
        if self.recovery is not None:
            self.recovery.end()
        if self._sharing.existing is not None:
            self._sharing.existing.end()
        if self._recent.existing is not None:
            self._recent.existing.settle()
        if self._diagnosis.existing is not None:
            self._diagnosis.existing.end()

    @report_errors(tr_lazy("The preset was not opened"))
    def new_from_preset(self, preset_id: str) -> None:
        if self.may_leave():
            self.session.open(presets.load(preset_id), None)
            self.window.show_status(tr("New project from a preset"), 4000)

    def new_decision(self) -> None:
        """Begin a decision of one's own, on an empty page."""
        from mcda_app.domain.edits.own_decision import new_decision
        from mcda_app.ui.own_decision.page import OwnDecisionPage

        if not self.may_leave():
            return
        self.session.open(new_decision(), None)
        self.window.show_page("decision")
        page = self.window.page("decision")
        assert isinstance(page, OwnDecisionPage)
        page.begin()

    @report_errors(tr_lazy("The file was not opened"))
    def open_file(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        name, _ = QFileDialog.getOpenFileName(
            self.window,
            tr("Open a project"),
            document_folder(self.window),
            tr("{filter};;Exported workbook (*.xlsx *.ods);;All files (*)").format(filter=project_filter()),
        )
        if not name:
            return
        path = Path(name)
        if _is_workbook(path) or _is_ballot(path) or self.may_leave():
            self._open(path)

    @report_errors(tr_lazy("The file was not opened"))
    def open_recent(self, path: Path) -> None:
        if not self.may_leave():
            return
        if not os.path.exists(path):
            raise FileError(
                tr("The file is no longer there."),
                where=str(path),
                remedy=tr(
                    "If it was moved, look for it with File ▸ Open. You can remove it from the list on the "
                    "start page."
                ),
            )
        self._open(path)

    @report_errors(tr_lazy("The file was not opened"))
    def open_path(self, path: Path) -> None:
        self._open(path)

    def _open(self, path: Path) -> None:
        from mcda_app.files.recovery_copies import copy_beside

        if _is_workbook(path):
            self._import_file(path)
            return
        if _is_ballot(path):
            from mcda_app.ui.workshop.ballot_files_dialog import open_ballot_file

            open_ballot_file(self.window, self.session, path)
            return

        path = resolve_link(path)  # from now on it is this file, even if the link changes
        if not self.sharing.admit(path):
            return
        copy = copy_beside(path)
        if copy is not None:
            from mcda_app.ui.dialogs.recovery import RecoveryDialog

            if run_dialog(RecoveryDialog(self.window, [copy], self, opening=True)):
                self.sharing.recovered()
                self._remember(path)
                return
        self._show_saved(path)

    @report_errors(tr_lazy("The file was not opened"))
    def open_saved(self, path: Path) -> None:
        """Open a file as it was saved."""
        path = resolve_link(path)
        if self.sharing.admit(path):
            self._show_saved(path)

    def _show_saved(self, path: Path) -> None:
        stamp = stamp_of(path)
        try:
            project, evaluator = self._read(path, stamp.size if stamp is not None else 0)
        except FileError:
            self.sharing.let_go()
            raise
        if project is None:
            self.sharing.let_go()
            self.window.show_status(tr("Stopped; the file was not opened"), 6000)
            return
        self.session.open(project, path, evaluator)
        self.sharing.opened()
        self._remember(path)
        self.recent.record(project, path.resolve(), stamp)
        self.diagnosis.log.note(f"opened {len(project.issues)} issues")
        opened = tr("Opened {path}").format(path=path.name)
        if project.audit is not None and project.audit.keeping:  # whoever is recorded is to know it
            recorded = tr("This file keeps an audit trail: your steps are recorded in it.")
            self.window.show_status(f"{opened} · {recorded}", 20_000)
        else:
            self.window.show_status(opened, 4000)

    def _read(self, path: Path, size: int) -> tuple[Project | None, Evaluator | None]:
        """The project in a file, None if the user stopped what takes long; and what ranked it meanwhile."""
        if size < LARGE:
            return open_project(path), None
        from mcda_app.ui.core.work.long_work import wait_for

        def read(progress: Callable[[int, int], bool]) -> tuple[Project | None, Evaluator | None]:
            project, evaluator = open_project(path), Evaluator()
            if progress(0, 0):
                evaluator.evaluate(project)
            return (project, evaluator) if progress(0, 0) else (None, None)

        return wait_for(self.window, tr("Opening {file}…").format(file=path.name), read)

    def recover(self, project: Project, copy: Copy) -> None:
        """Show the content of a recovery copy as unsaved work, kept on disk from now on."""
        of = copy.of if copy.of is not None and os.path.isdir(copy.of.parent) else None
        self.session.recover(project, of)
        if self.recovery is not None and self.recovery.keep_now(copy):
            self.recovery.replaces(copy)
        self.window.show_status(tr("Recovered. Save it to keep it."), 8000)

    def save(self) -> None:
        self.save_or_ask(self.session.path)

    def save_as(self) -> None:
        self.save_or_ask(None)

    def save_copy(self) -> Path | None:
        """Write a copy to another file and return its path, or None if it was not written."""
        self.window.commit_texts()
        session = self.session
        stem = session.path or Path(file_name(session.project))
        path = self.ask_target(
            tr("Save a copy"),
            project_filter(),
            SUFFIX,
            stem.with_name(tr("{stem} copy{suffix}").format(stem=stem.stem, suffix=SUFFIX)),
        )
        if path is None:
            return None
        saved_path = None
        with reporting_errors(self, tr("The copy was not saved")):
            with self.reserved(path):
                save_project(session.project, path, links=False, rights=session.rights)
            saved_path = path
        return saved_path

    def reserved(self, path: Path) -> AbstractContextManager[None]:
        """Lock a file while it is written; raises FileError if somebody has it open."""
        return self.sharing.reserved(path)

    def save_or_ask(self, path: Path | None) -> bool:
        """Save, asking for a file if needed; False if cancelled or failed."""
        self.window.commit_texts()
        path = (None if self.session.read_only else path) or self._ask_where()
        if path is None:
            return False
        return self.save_to(path)

    def save_to(self, path: Path) -> bool:
        """Save to a file; False if that failed or was declined."""
        from mcda_app.ui.widgets.toast import show_toast

        saved = False
        self.session.settle_audit()
        with reporting_errors(self, tr("The project was not saved")):
            if self.sharing.may_save(path):
                save_project(self.session.project, path, links=False)
                saved = True
        if saved:
            self.session.saved_as(path)
            self.sharing.saved()
            self.diagnosis.log.note("saved")
            self._remember(path)
            self.recent.record(self.session.project, path.resolve(), stamp_of(path))
            show_toast(self.window, tr("Saved {path}").format(path=path.name))
        else:
            self.sharing.let_go()
        return saved

    def _ask_where(self) -> Path | None:
        return self.ask_target(
            tr("Save the project"),
            project_filter(),
            SUFFIX,
            self.session.path or Path(file_name(self.session.project)),
        )

    def ask_target(self, title: str, name_filter: str, suffix: str, proposal: Path) -> Path | None:
        from PySide6.QtWidgets import QFileDialog

        folder = proposal.parent if proposal.is_absolute() else Path(document_folder(self.window))
        with closing(QFileDialog(self.window, title, str(folder), name_filter)) as dialog:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix(suffix.lstrip("."))
            dialog.filterSelected.connect(
                lambda f: dialog.setDefaultSuffix(f.rpartition("*.")[2].rstrip(")"))
            )
            dialog.selectFile(Path(proposal.name or tr("Project")).with_suffix(suffix).name)
            chosen = Path(dialog.selectedFiles()[0]) if dialog.exec() else None
            suffix = f".{dialog.defaultSuffix()}"
        return None if chosen is None else ending_right(self.window, chosen, name_filter, suffix)

    def _remember(self, path: Path) -> None:
        self.preferences.add_recent(path.resolve())
        self.preferences.folder = str(path.resolve().parent)

    def may_leave(self, loss: str = "") -> bool:
        """Ask what to do with unsaved work; False if the user wants to stay.

        loss  what not saving means, if it is not the usual: the changes are lost
        """
        self.window.commit_texts()
        if isinstance(field := self.window.focusWidget(), NumberField) and field.fault:
            return False  # what was typed would be lost; the message below it says what to do
        if not self._may_lose_unread():
            return False
        if not self.session.modified:
            return True
        from PySide6.QtWidgets import QMessageBox

        name = self.session.path.name if self.session.path else self.session.project.title
        buttons = QMessageBox.StandardButton
        box = QMessageBox(
            QMessageBox.Icon.Question,
            tr("Unsaved changes"),
            tr("Save the changes to “{name}”?").format(name=name),
            buttons.Save | buttons.Discard | buttons.Cancel,
            self.window,
        )
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(loss or tr("Without saving, the changes since the last save are lost."))
        box.setDefaultButton(buttons.Save)
        answer = run_dialog(box)
        if answer == buttons.Save:
            return self.save_or_ask(self.session.path)
        return answer == buttons.Discard

    def _may_lose_unread(self) -> bool:
        """Ask about texts that could not be taken; False if the user goes back to them."""
        texts = self.window.unread_texts()
        if not texts:
            return True
        from mcda_app.ui.widgets.dialogs.questions import Answer, confirmed

        one = len(texts) == 1
        question = (
            tr("“{text}” was typed but not understood.").format(text=texts[0][:MAX_SHOWN])
            if one
            else tr("{number} texts were typed but not understood.").format(number=len(texts))
        )
        detail = (
            tr("It is not part of the document and would be lost.")
            if one
            else tr("They are not part of the document and would be lost.")
        )
        leave, back = Answer(tr("Leave out"), destructive=True), tr("Go back")
        title = tr("Not understood")
        left_out = confirmed(self.window, title, question, leave, detail=detail, decline=back, warning=True)
        if not left_out:
            self.window.show_unread()
        return left_out

    def quit(self) -> None:
        self.window.close()


def _is_workbook(path: Path) -> bool:
    return path.suffix.lower() in (".xlsx", ".ods")


def _is_ballot(path: Path) -> bool:
    """Whether a path is a ballot file, which the system opens with this program."""
    return path.suffix.lower() == ".mcda-ballot"


def file_name(project: Project) -> str:
    """A file name made from a project's title."""
    return safe_name(project.title, "project") + SUFFIX
