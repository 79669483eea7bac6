# SPDX-License-Identifier: MIT
"""Tables in and out, as the menus ask for them.

Readers, writers and dialogs are imported where they are used: the start does not wait for them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from mcda_app.domain.issue import Issue
from mcda_app.domain.project import Project
from mcda_app.errors import ContentError, EditError, FileError, McdaError
from mcda_app.files.names import plain_name
from mcda_app.i18n import LazyText, tr, tr_lazy
from mcda_app.ui.core.error_reporting import report_errors
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.shell import Shell
from mcda_app.ui.shell.file_commands import FileCommands
from mcda_app.ui.widgets.showing import closing, run_dialog
from mcda_app.ui.widgets.toast import ToastAction, show_toast

if TYPE_CHECKING:
    from mcda_app.exchange.tables.grid import Grid


class ImportCommands:
    """Takes tables in, and writes the templates and data that other programs read."""

    def __init__(self, window: Shell, session: Session, files: FileCommands) -> None:
        self.window = window
        self.session = session
        self._files = files

    def refused(self, error: McdaError) -> None:
        """Log that something could not be done."""
        self._files.refused(error)

    # As the menus ask for it

    @report_errors(tr_lazy("The table was not imported"))
    def import_table(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        from mcda_app.exchange.tables.read import SUFFIXES

        tables = tr("Tables ({value})").format(value=" ".join(f"*{suffix}" for suffix in (*SUFFIXES, ".xml")))
        names, _ = QFileDialog.getOpenFileNames(
            self.window,
            tr("Import a table, or the files of one problem"),
            self._files.preferences.folder,
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
        """Write a workbook to fill in where the user wants it."""
        from mcda_app.exchange.tables.template import template
        from mcda_app.files.project_file import write_atomically
        from mcda_app.ui.widgets.toast import show_written

        path = self._files.ask_target(
            tr("Save a template"), tr("Excel workbook (*.xlsx)"), ".xlsx", Path(tr("Template"))
        )
        if path is not None:
            write_atomically(path, template(self.session.project))
            show_written(self.window, tr("Wrote {path}").format(path=path.name), path)

    @report_errors(tr_lazy("The data was not written"))
    def save_data(self) -> None:
        """Write the data for other programs where the user wants it."""
        from mcda_app.exchange.data.export import KINDS, write_data

        session = self.session
        self.window.commit_texts()
        stem = session.path or Path(plain_name(session.project.title, tr("Project"), blank=" "))
        path = self._files.ask_target(tr("Save data"), ";;".join(KINDS.values()), ".csv", stem)
        if path is not None:
            write_data(session.project, path)
            self._files.show_written(tr("Wrote {path}").format(path=path.name), None, path)

    # What is in a file

    def import_file(self, path: Path) -> None:
        """Show what is in a file: an exported workbook's project, XMCDA, or tables; FileError for none."""
        from mcda_app.exchange.tables.read import read_bytes, table_of
        from mcda_app.exchange.xmcda.read import is_xmcda

        data = read_bytes(path)
        if is_xmcda(data):
            self._import_xmcda([(path.name, data)], path.name, path.stem)
        elif data.startswith(b"PK") and _carries_project(data, path.name):
            self._reopen(data, path)
        else:
            self.import_grids(table_of(data, path.name), path.stem)

    def import_files(self, paths: Sequence[Path]) -> None:
        """As :meth:`import_file`; several files must be XMCDA, whose parts make one problem together."""
        from mcda_app.analysis.phrases import listed
        from mcda_app.exchange.tables.read import read_bytes
        from mcda_app.exchange.xmcda.read import is_xmcda

        if len(paths) == 1:
            self.import_file(paths[0])
            return
        documents = [(path.name, read_bytes(path)) for path in sorted(paths)]
        others = [name for name, data in documents if not is_xmcda(data)]
        if others:
            raise FileError(
                tr("Several files can be imported together only if each is XMCDA, and together one problem."),
                where=listed(others),
                remedy=tr("Import tables and workbooks one after another."),
            )
        name = tr("{count} files").format(count=len(documents))
        self._import_xmcda(documents, name, paths[0].resolve().parent.name)

    def _import_xmcda(self, documents: Sequence[tuple[str, bytes]], name: str, title: str) -> None:
        from mcda_app.exchange.xmcda.read import read_xmcda
        from mcda_app.ui.importing.changes_dialog import ChangesDialog

        read = read_xmcda(documents, title)
        text = tr("The XMCDA becomes a new project with {issues_count} performance tables as issues.").format(
            issues_count=len(read.project.issues)
        )
        heading = tr("Open “{path}”").format(path=name)
        dialog = ChangesDialog(self.window, heading, text, (), read.notes, tr("&Open"))
        if run_dialog(dialog):
            self._open_unsaved(read.project)

    def _reopen(self, data: bytes, path: Path) -> None:
        """An exported workbook: its project, then each change agreed to as a step of its own.

        Where that project is the one that is open, the changes are made in it: its workshop, which no
        workbook carries, and its file stay with it.
        """
        from mcda_app.exchange.excel.reading.reimport import reopen
        from mcda_app.ui.importing.changes_dialog import ChangesDialog

        opened = reopen(data, path.name)
        faults = list(opened.faults)
        if not opened.intact:
            faults.insert(0, tr("The project inside the workbook is not the one it was exported with."))
        same = self.session.is_open and opened.intact
        here = same and opened.project == replace(self.session.project, workshop=None)
        if here:
            text = tr("This workbook was exported from the project that is open.")
            take = tr("&Take them") if opened.changes else ""
        else:
            text = tr("This workbook holds the project “{project}”.").format(project=opened.project.title)
            take = tr("&Open")
            if opened.workshop:
                text += tr(
                    " Its workshop is not part of it, for the sheet is a record only: it is in the project "
                    "file."
                )
        if not opened.changes and not faults:
            text += tr(" Its input cells are as they were exported.")
        changes = [change.text for change in opened.changes]
        title = tr("Open “{path}”").format(path=path.name)
        dialog = ChangesDialog(self.window, title, text, changes, faults, take)
        with closing(dialog):
            agreed, taken = bool(dialog.exec()), dialog.taken()
        if not agreed or not (here or self._open_unsaved(opened.project)):
            return
        refused = []
        for n in taken:
            try:
                change = opened.changes[n]
                self.session.apply(change.name or change.text, change.edit)
            except EditError as error:  # a score that needs a scale which was not ticked, say
                refused.append(f"{opened.changes[n].text}: {error}")
        if refused:
            raise ContentError(tr("Some of the changes were not taken."), refused, where=path.name)

    def _open_unsaved(self, project: Project) -> bool:
        """Show a project that is on no disk yet, so that leaving it has to ask; False if the user stays."""
        if not self._files.may_leave():
            return False
        self.session.open(project, None)
        self.session.undo_stack.resetClean()
        return True

    def import_grids(self, grids: tuple[Grid, ...], name: str) -> None:
        """Show tables, and put what was accepted in place: an undoable step, or a new project."""
        from mcda_app.exchange.tables.import_preview import Target
        from mcda_app.ui.importing.dialog import ImportDialog

        session, window = self.session, self.window
        window.commit_texts()
        dialog = ImportDialog(window, session, grids, name)
        with closing(dialog):
            if not dialog.exec() or dialog.taken is None:
                return
            project, target, undo_text = dialog.taken, dialog.target, dialog.undo_text
        if target is Target.PROJECT:
            self._open_unsaved(project)
            return
        known = {issue.id for issue in session.project.issues}
        added = [issue for issue in project.issues if issue.id not in known]
        session.apply(_import_name(added), lambda _p: project)
        if added:
            session.select_issue(added[0].id)
        window.show_page("issue")
        undo = ToastAction(tr("Undo"), session.undo_stack.undo)
        show_toast(window, undo_text, [undo], until_change=True)


def _import_name(added: Sequence[Issue]) -> LazyText:
    """What the undo step of an import is called."""
    if not added:
        return tr_lazy("Import scores")
    if len(added) == 1:
        return tr_lazy("Add the issue “{issue}”").format(issue=added[0].title)
    return tr_lazy("Add {count} issues").format(count=len(added))


def _carries_project(data: bytes, name: str) -> bool:
    from mcda_app.exchange.excel.reading.reimport import is_exported
    from mcda_app.exchange.tables.archive import Archive
    from mcda_app.exchange.tables.xlsx import Workbook

    if "content.xml" in Archive(data, name) or "xl/workbook.bin" in Archive(data, name):
        return False
    return is_exported(Workbook(data, name))
