# SPDX-License-Identifier: MIT
"""The commands that import and export tables.

Readers, writers and dialogs are imported where they are used, to keep start-up fast.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from mcda_app.domain.issue import Issue
from mcda_app.domain.project import Project
from mcda_app.errors import ContentError, EditError, FileError, McdaError
from mcda_app.files.names import safe_name
from mcda_app.i18n import LazyText, plural, tr, tr_lazy
from mcda_app.ui.core.error_reporting import report_errors
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.shell import Shell
from mcda_app.ui.shell.export_commands import ExportCommands
from mcda_app.ui.shell.file_commands import FileCommands
from mcda_app.ui.shell.round_cover import may_export_rankings
from mcda_app.ui.widgets.dialogs.document_folder import document_folder
from mcda_app.ui.widgets.dialogs.showing import closing, run_dialog
from mcda_app.ui.widgets.toast import ToastAction, show_toast

if TYPE_CHECKING:
    from mcda_app.exchange.tables.grid import Grid


class ImportCommands:
    """Imports tables, and writes templates and data for other programs."""

    def __init__(self, window: Shell, session: Session, files: FileCommands, exports: ExportCommands) -> None:
        self.window = window
        self.session = session
        self._files, self._exports = files, exports

    def refused(self, error: McdaError) -> None:
        """Log a failure."""
        self._files.refused(error)

    # Menu commands

    @report_errors(tr_lazy("The table was not imported"))
    def import_table(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        from mcda_app.exchange.tables.read import SUFFIXES

        tables = tr("Tables ({value})").format(value=" ".join(f"*{suffix}" for suffix in (*SUFFIXES, ".xml")))
        names, _ = QFileDialog.getOpenFileNames(
            self.window,
            tr("Import a table, or several XMCDA files"),
            document_folder(self.window),
            tr("{tables};;All files (*)").format(tables=tables),
        )
        if names:
            self.import_files([Path(name) for name in names])

    @report_errors(tr_lazy("The table was not pasted"))
    def paste_table(self) -> None:
        """Show the table on the clipboard."""
        from mcda_app.exchange.tables.read import table_of_clipboard

        grid = table_of_clipboard(QGuiApplication.clipboard().text())
        self.import_grids((grid,), tr("Pasted table"))

    @report_errors(tr_lazy("The template was not written"))
    def save_template(self) -> None:
        """Ask for a file and write a table to fill in."""
        from mcda_app.exchange.tables.template import KINDS, template
        from mcda_app.files.project_file import write_atomically
        from mcda_app.ui.widgets.toast import show_written

        path = self._files.ask_target(
            tr("Save a template"), ";;".join(KINDS.values()), ".xlsx", Path(tr("Template"))
        )
        if path is not None:
            write_atomically(path, template(self.session.project, path.suffix.lower()))
            show_written(self.window, tr("Saved {path}").format(path=path.name), path)

    @report_errors(tr_lazy("The data was not written"))
    def save_data(self) -> None:
        """Ask for a file and write the data for other programs."""
        from mcda_app.exchange.data.export import KINDS, write_data

        session = self.session
        self.window.commit_texts()
        if not may_export_rankings(self.window, session):
            return
        stem = session.path or Path(safe_name(session.project.title, tr("Project"), blank=" "))
        path = self._files.ask_target(tr("Save data"), ";;".join(KINDS.values()), ".csv", stem)
        if path is not None and self._may_lack(path):
            write_data(session.project, path)
            self._exports.show_written(tr("Saved {path}").format(path=path.name), None, path, "DATA")

    def _may_lack(self, path: Path) -> bool:
        """Whether a file may be written although its format has no place for some of the project."""
        if path.suffix.lower() != ".xml":
            return True
        from mcda_app.exchange.xmcda.left_out import left_out

        missing = left_out(self.session.project)
        if not missing:
            return True
        from mcda_app.ui.widgets.dialogs.questions import Answer, confirmed

        detail, write = tr("The project file keeps all of it."), Answer(tr("Write XMCDA"))
        return confirmed(self.window, tr("Save data"), missing, write, detail=detail, proposed=True)

    # Content of files

    def import_file(self, path: Path) -> None:
        """Show the content of a file: an exported project, XMCDA or tables. Raises FileError."""
        from mcda_app.exchange.tables.read import read_bytes, table_of
        from mcda_app.exchange.xmcda.read import is_xmcda

        data = read_bytes(path)
        if is_xmcda(data):
            self._import_xmcda([(path.name, data)], path.name, path.stem)
        elif data.startswith(b"PK") and _carries_project(data, path.name):
            self.reopen_workbook(data, path)
        else:
            self.import_grids(table_of(data, path.name), path.stem)

    def import_files(self, paths: Sequence[Path]) -> None:
        """As :meth:`import_file`; several files must be XMCDA and together make one project."""
        from mcda_app.analysis.phrases import listed
        from mcda_app.exchange.tables.read import read_bytes
        from mcda_app.exchange.xmcda.read import is_xmcda

        if len(paths) == 1:
            self.import_file(paths[0])
            return
        documents = [(path.name, read_bytes(path)) for path in sorted(paths)]
        not_xmcda = [name for name, data in documents if not is_xmcda(data)]
        if not_xmcda:
            raise FileError(
                tr("Several files can be imported together only if all of them are XMCDA."),
                where=listed(not_xmcda),
                remedy=tr("Import tables and workbooks one after another."),
            )
        name = tr("{count} files").format(count=len(documents))
        self._import_xmcda(documents, name, paths[0].resolve().parent.name)

    def _import_xmcda(self, documents: Sequence[tuple[str, bytes]], name: str, title: str) -> None:
        from mcda_app.exchange.xmcda.read import read_xmcda
        from mcda_app.ui.importing.changes_dialog import ChangesDialog

        result = read_xmcda(documents, title)
        count = len(result.project.issues)
        text = plural(
            count,
            tr("The XMCDA will become a new project with one performance table as its issue."),
            tr("The XMCDA will become a new project with {issues_count} performance tables as issues."),
        ).format(issues_count=count)
        heading = tr("Open “{path}”").format(path=name)
        dialog = ChangesDialog(self.window, heading, text, (), result.notes, tr("&Open"))
        if run_dialog(dialog):
            self._open_unsaved(result.project)

    def reopen_workbook(self, data: bytes, path: Path) -> None:
        """Reimport an exported workbook: open its project and apply each accepted change as one step.

        If that project is already open, the changes are applied to it, so that it keeps its file and its
        workshop, which workbooks do not contain.
        """
        from mcda_app.exchange.excel.reading.reimport import ExportedWorkbook, reopen
        from mcda_app.ui.core.work.long_work import wait_for
        from mcda_app.ui.importing.changes_dialog import ChangesDialog

        def read(progress: Callable[[int, int], bool]) -> ExportedWorkbook | None:
            workbook = reopen(data, path.name)
            return workbook if progress(0, 0) else None

        workbook = wait_for(self.window, tr("Opening {file}…").format(file=path.name), read)
        if workbook is None:
            self.window.show_status(tr("Stopped; the file was not opened"), 6000)
            return
        faults = list(workbook.faults)
        if not workbook.intact:
            faults.insert(0, tr("The project inside the workbook has been altered since the export."))
        is_open = self.session.is_open and workbook.intact
        is_open = is_open and workbook.project == replace(self.session.project, workshop=None, audit=None)
        if is_open:
            text = tr("This workbook was exported from the open project.")
            accept_text = tr("&Apply") if workbook.changes else ""
        else:
            text = tr("This workbook contains the project “{project}”.").format(
                project=workbook.project.title
            )
            accept_text = tr("&Open")
            if workbook.workshop:
                text += tr(
                    " The workshop is not included: the sheet is only a record, and the workshop "
                    "itself is in the project file."
                )
        if not workbook.changes and not faults:
            text += tr(" Its input cells are unchanged.")
        changes = [change.text for change in workbook.changes]
        title = tr("Open “{path}”").format(path=path.name)
        dialog = ChangesDialog(self.window, title, text, changes, faults, accept_text)
        with closing(dialog):
            accepted, indices = bool(dialog.exec()), dialog.ticked()
        if not accepted or not (is_open or self._open_unsaved(workbook.project)):
            return
        failures = []
        for n in indices:
            try:
                change = workbook.changes[n]
                self.session.apply(change.name or change.text, change.edit)
            except EditError as error:  # such as a score on a new scale that was not ticked
                failures.append(f"{workbook.changes[n].text}: {error}")
        if failures:
            raise ContentError(tr("Some of the changes were not applied."), failures, where=path.name)

    def _open_unsaved(self, project: Project) -> bool:
        """Show a project as unsaved work; False if the user stays with the present one."""
        if not self._files.may_leave():
            return False
        self.session.open(project, None)
        self.session.undo_stack.resetClean()
        return True

    def import_grids(self, grids: tuple[Grid, ...], name: str) -> None:
        """Show tables and apply what was accepted, as an undoable step or a new project."""
        from mcda_app.exchange.tables.import_preview import Target
        from mcda_app.ui.importing.dialog import ImportDialog

        session, window = self.session, self.window
        window.commit_texts()
        dialog = ImportDialog(window, session, grids, name)
        with closing(dialog):
            if not dialog.exec() or dialog.imported_project is None:
                return
            project, target, undo_text = dialog.imported_project, dialog.target, dialog.undo_text
        if target is Target.PROJECT:
            self._open_unsaved(project)
            return
        old_ids = {issue.id for issue in session.project.issues}
        new_issues = [issue for issue in project.issues if issue.id not in old_ids]
        session.apply(_import_name(new_issues), lambda _p: project)
        if new_issues:
            session.select_issue(new_issues[0].id)
        window.show_page("issue")
        undo = ToastAction(tr("Undo"), session.undo_stack.undo)
        show_toast(window, undo_text, [undo], until_change=True)


def _import_name(new_issues: Sequence[Issue]) -> LazyText:
    """The name of an import's undo step."""
    if not new_issues:
        return tr_lazy("Import scores")
    if len(new_issues) == 1:
        return tr_lazy("Add the issue “{issue}”").format(issue=new_issues[0].title)
    return tr_lazy("Add {count} issues").format(count=len(new_issues))


def _carries_project(data: bytes, name: str) -> bool:
    from mcda_app.exchange.excel.reading.reimport import is_exported
    from mcda_app.exchange.tables.archive import Archive

    return "xl/workbook.bin" not in Archive(data, name) and is_exported(data, name)
