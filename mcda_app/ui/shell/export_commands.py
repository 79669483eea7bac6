# SPDX-License-Identifier: MIT
"""What leaves the program: workbooks, notes, pictures and metadata, and the check of what left it before."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate

from mcda_app.errors import McdaError
from mcda_app.i18n import tr, tr_lazy
from mcda_app.ui.core.error_reporting import report_errors
from mcda_app.ui.core.preferences import Preferences
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.shell import Shell
from mcda_app.ui.overview.page import OverviewPage
from mcda_app.ui.shell.file_commands import FileCommands, file_name
from mcda_app.ui.shell.round_cover import may_export_rankings
from mcda_app.ui.widgets.dialogs.document_folder import document_folder
from mcda_app.ui.widgets.dialogs.showing import run_dialog

if TYPE_CHECKING:
    from mcda_app.exchange.report.scope import ReportScope
    from mcda_app.ui.core.work.long_work import Progress
    from mcda_app.ui.overview.picture import OverviewPicture


class ExportCommands:
    """Asks where to and writes what others read."""

    def __init__(
        self, window: Shell, session: Session, preferences: Preferences, files: FileCommands
    ) -> None:
        self.window, self.session, self.preferences = window, session, preferences
        self._files = files

    def refused(self, error: McdaError) -> None:
        """Log a failure."""
        self._files.refused(error)

    @report_errors(tr_lazy("The workbook was not written"))
    def export_excel(self) -> None:
        self.window.commit_texts()
        if not may_export_rankings(self.window, self.session):
            return
        stem = self.session.path or Path(file_name(self.session.project))
        kinds = tr("Excel workbook (*.xlsx)") + ";;" + tr("OpenDocument workbook (*.ods)")
        path = self._files.ask_target(tr("Export a workbook"), kinds, ".xlsx", stem)
        if path is None:
            return
        audit_trail = self._audit_trail_wanted()
        if audit_trail is None:
            return
        from mcda_app.exchange.excel import export_workbook
        from mcda_app.ui.core.work.long_work import wait_for

        project = self.session.project
        finished = wait_for(
            self.window,
            tr("Writing the workbook…"),
            lambda progress: export_workbook(project, path, progress=progress, audit_trail=audit_trail),
        )
        text = (
            tr("Exported {path}").format(path=path.name)
            if finished
            else tr("The export was stopped; no file was written")
        )
        self.show_written(text, None if finished else [], path if finished else None, "WORKBOOK")

    def _audit_trail_wanted(self) -> bool | None:
        """Ask whether the workbook is to have the audit trail, if there is one; None for no workbook."""
        from mcda_app.ui.widgets.dialogs.questions import Answer, ask

        trail = self.session.project.audit
        if trail is None or not trail.entries:
            return False
        answers = Answer(tr("&Add the sheet")), Answer(tr("&Leave it out"))
        detail = tr("Every recorded step: who changed what, and when")
        question = tr("Add a sheet with the audit trail?")
        given = ask(self.window, tr("Export a workbook"), question, answers, detail=detail, default=1)
        return None if given is None else given == 0

    def show_written(
        self, text: str, issue_ids: Sequence[str] | None, path: Path | None, kind: str = ""
    ) -> None:
        """Report what was written, and which of these issues, or of all, have no ranking.

        path  None if nothing was written
        kind  what it is, by the name of a `DocumentKind`; metadata for the archive are written beside it if
              the project asks for them
        """
        if path is not None and kind and self.session.project.archive.beside:
            self._write_metadata(path, kind)
        from mcda_app.exchange.unranked import unranked
        from mcda_app.ui.widgets.toast import show_written

        unranked_issues = unranked(self.session.project, issue_ids)
        if unranked_issues or path is None:
            duration = 20_000 if unranked_issues else 6000
            self.window.show_status(" · ".join([text, *unranked_issues]), duration)
        if path is not None:
            show_written(self.window, text, path)

    @report_errors(tr_lazy("The metadata for the archive were not written"))
    def _write_metadata(self, path: Path, kind: str) -> None:
        """Write metadata beside a document, asking first for what the schema requires."""
        from datetime import datetime

        from mcda_app.exchange.archive_metadata.mdto import (
            DocumentKind,
            Export,
            missing_facts,
            write_metadata,
        )

        if missing_facts(self.session.project):
            self.edit_archive()
        project, own = self.session.project, self.session.path
        if not project.archive.beside:
            return
        now = datetime.now().astimezone()
        file = "" if own is None else own.name
        write_metadata(project, Export(path, DocumentKind[kind], file, self.preferences.person, now))

    @report_errors(tr_lazy("The metadata for the archive were not changed"))
    def edit_archive(self) -> None:
        """Ask what the archive wants to know of documents."""
        from mcda_app.ui.dialogs.archive_record import ArchiveDialog

        run_dialog(ArchiveDialog(self.window, self.session))

    @report_errors(tr_lazy("The report was not written"))
    def save_report(self) -> None:
        """Ask what it is to be about and for the file, then write the briefing note or workshop record."""
        from PySide6.QtCore import QLocale

        from mcda_app.exchange.report.formats import KINDS, write_report
        from mcda_app.ui.core.work.long_work import wait_for

        self.window.commit_texts()
        if not may_export_rankings(self.window, self.session):
            return
        scope = self.report_scope()
        if scope is None:
            return
        stem = self.session.path or Path(file_name(self.session.project))
        title = tr("Workshop record") if scope.workshop else tr("Briefing note")
        path = self._files.ask_target(title, ";;".join(KINDS.values()), ".pdf", stem)
        if path is None:
            return
        today = QLocale().toString(QDate.currentDate(), QLocale.FormatType.LongFormat)
        project = self.session.project

        def work(progress: Progress) -> bool:
            report = scope.build(project, date=today, progress=progress)
            return report is not None and write_report(report, path, progress=progress)

        if wait_for(self.window, tr("Writing the report…"), work):
            reported = () if scope.workshop else scope.issue_ids
            kind = "WORKSHOP_RECORD" if scope.workshop else "NOTE"
            self.show_written(tr("Saved {path}").format(path=path.name), reported, path, kind)
        else:
            self.window.show_status(tr("The report was stopped; no file was written"), 6000)

    @report_errors(tr_lazy("The file was not verified"))
    def verify_file(self) -> None:
        """Ask for a file and show whether it was made from the open project, if there is one."""
        from PySide6.QtWidgets import QFileDialog

        from mcda_app.exchange.findings import Verification
        from mcda_app.exchange.verification.verify import SUFFIXES, verify
        from mcda_app.ui.core.work.long_work import wait_for
        from mcda_app.ui.dialogs.file_verification import FileVerificationDialog

        self.window.commit_texts()
        endings = tr("Files that can be verified ({endings})")
        name, _ = QFileDialog.getOpenFileName(
            self.window,
            tr("Verify a file"),
            document_folder(self.window),
            endings.format(endings=" ".join(f"*{suffix}" for suffix in SUFFIXES)),
        )
        if not name:
            return
        path, project = Path(name), self.session.project if self.session.is_open else None
        text = tr("Verifying {file}…").format(file=path.name)

        def work(progress: Progress) -> Verification | None:
            verification = verify(path, project=project)
            return verification if progress(0, 0) else None

        verification = wait_for(self.window, text, work)
        if verification is None:
            return
        title = "" if project is None else project.title
        run_dialog(FileVerificationDialog(self.window, path, verification, title))

    def report_scope(self) -> ReportScope | None:
        """What to report on; None if the user changed their mind."""
        from mcda_app.ui.dialogs.report_scope import ask_report_scope

        project, issue = self.session.project, self.session.issue
        return ask_report_scope(self.window, project, issue, self.preferences)

    def _overview_picture(self) -> OverviewPicture:
        page = self.window.page("overview")
        assert isinstance(page, OverviewPage)
        return page.picture()

    def copy_picture(self) -> None:
        from mcda_app.ui.widgets.pictures.image_export import copy_picture
        from mcda_app.ui.widgets.toast import show_toast

        if not may_export_rankings(self.window, self.session):
            return
        picture = self._overview_picture()
        copy_picture(picture.draw, picture.size)
        show_toast(self.window, tr("The overview is on the clipboard as a picture"))

    @report_errors(tr_lazy("The picture was not saved"))
    def save_picture(self) -> None:
        from mcda_app.ui.widgets.pictures.image_export import ask_picture_path, save_picture
        from mcda_app.ui.widgets.toast import show_written

        if not may_export_rankings(self.window, self.session):
            return
        picture = self._overview_picture()
        path = ask_picture_path(
            self.window, document_folder(self.window), Path(file_name(self.session.project)).stem
        )
        if path is not None:
            title = self.session.project.title
            save_picture(picture.draw, picture.size, path, title, picture.description)
            show_written(self.window, tr("Saved {path}").format(path=path.name), path)
