# SPDX-License-Identifier: MIT
"""Import and export of tables, as the menus ask for them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from mcda_app.analysis.phrases import listed
from mcda_app.domain.project import Project
from mcda_app.errors import ContentError, EditError, FileError
from mcda_app.exchange.data.export import KINDS, write_data
from mcda_app.exchange.excel.reimport import is_exported, reopen
from mcda_app.exchange.tables.archive import Archive
from mcda_app.exchange.tables.grid import Grid
from mcda_app.exchange.tables.import_preview import Target
from mcda_app.exchange.tables.read import SUFFIXES, read_bytes, table_of, table_of_clipboard
from mcda_app.exchange.tables.xlsx import Workbook
from mcda_app.exchange.xmcda.read import is_xmcda, read_xmcda
from mcda_app.files.names import plain_name
from mcda_app.files.project_file import write_atomically
from mcda_app.i18n import tr
from mcda_app.ui.importing.changes_dialog import ChangesDialog
from mcda_app.ui.importing.dialog import ImportDialog
from mcda_app.ui.widgets.showing import closing, run_dialog

if TYPE_CHECKING:
    from mcda_app.ui.shell.file_commands import FileActions

TABLES = tr("Tables ({value})").format(value=" ".join(f"*{suffix}" for suffix in (*SUFFIXES, ".xml")))


def import_file(controller: FileActions, path: Path) -> None:
    """Show what is in a file: an exported workbook's project, XMCDA, or tables; FileError for none."""
    data = read_bytes(path)
    if is_xmcda(data):
        _import_xmcda(controller, [(path.name, data)], path.name, path.stem)
    elif data.startswith(b"PK") and _carries_project(data, path.name):
        _reopen(controller, data, path)
    else:
        import_grids(controller, table_of(data, path.name), path.stem)


def import_files(controller: FileActions, paths: Sequence[Path]) -> None:
    """As :func:`import_file`; several files must be XMCDA, whose parts make one problem together."""
    if len(paths) == 1:
        import_file(controller, paths[0])
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
    _import_xmcda(controller, documents, name, paths[0].resolve().parent.name)


def _import_xmcda(
    controller: FileActions, documents: Sequence[tuple[str, bytes]], name: str, title: str
) -> None:
    read = read_xmcda(documents, title)
    told = tr("The XMCDA becomes a new project with {issues_count} performance tables as issues.").format(
        issues_count=len(read.project.issues)
    )
    heading = tr("Open “{path}”").format(path=name)
    dialog = ChangesDialog(controller.window, heading, told, (), read.notes, tr("&Open"))
    if run_dialog(dialog):
        _open_unsaved(controller, read.project)


def _carries_project(data: bytes, name: str) -> bool:
    if "content.xml" in Archive(data, name) or "xl/workbook.bin" in Archive(data, name):
        return False
    return is_exported(Workbook(data, name))


def _reopen(controller: FileActions, data: bytes, path: Path) -> None:
    """An exported workbook: its project, then each change agreed to as a step of its own.

    Where that project is the one that is open, the changes are made in it: its workshop, which no workbook
    carries, and its file stay with it.
    """
    opened = reopen(data, path.name)
    faults = list(opened.faults)
    if not opened.intact:
        faults.insert(0, tr("The project inside the workbook is not the one it was exported with."))
    here = opened.intact and opened.project == replace(controller.session.project, workshop=None)
    if here:
        told = tr("This workbook was exported from the project that is open.")
        take = tr("&Take them") if opened.changes else ""
    else:
        told = tr("This workbook holds the project “{project}”.").format(project=opened.project.title)
        take = tr("&Open")
        if opened.workshop:
            told += tr(
                " Its workshop is not part of it, for the sheet is a record only: it is in the project file."
            )
    if not opened.changes and not faults:
        told += tr(" Its input cells are as they were exported.")
    texts = [change.text for change in opened.changes]
    title = tr("Open “{path}”").format(path=path.name)
    dialog = ChangesDialog(controller.window, title, told, texts, faults, take)
    with closing(dialog):
        agreed, taken = bool(dialog.exec()), dialog.taken()
    if not agreed or not (here or _open_unsaved(controller, opened.project)):
        return
    refused = []
    for n in taken:
        try:
            controller.session.do(*opened.changes[n])
        except EditError as error:  # a score that needs a scale which was not ticked, say
            refused.append(f"{opened.changes[n].text}: {error}")
    if refused:
        raise ContentError(tr("Some of the changes were not taken."), refused, where=path.name)


def _open_unsaved(controller: FileActions, project: Project) -> bool:
    """Show a project that is on no disk yet, so that leaving it has to ask; False if the user stays."""
    if not controller.may_leave():
        return False
    controller.session.open(project, None)
    controller.session.undo_stack.resetClean()
    return True


def save_template(controller: FileActions) -> None:
    """Write a workbook to fill in where the user wants it."""
    from mcda_app.exchange.tables.template import template

    path = controller.ask_target(
        tr("Save a template"), tr("Excel workbook (*.xlsx)"), ".xlsx", Path(tr("Template"))
    )
    if path is not None:
        write_atomically(path, template(controller.session.project))
        controller.window.statusBar().showMessage(tr("Wrote {path}").format(path=path.name), 6000)


def save_data(controller: FileActions) -> None:
    """Write the data for other programs where the user wants it."""
    session = controller.session
    controller.window.commit_texts()
    stem = session.path or Path(plain_name(session.project.title, tr("Project"), blank=" "))
    path = controller.ask_target(tr("Save data"), ";;".join(KINDS.values()), ".csv", stem)
    if path is not None:
        write_data(session.project, path)
        controller.show_written(tr("Wrote {path}").format(path=path.name))


def import_clipboard(controller: FileActions) -> None:
    """Show the table on the clipboard; FileError where there is none."""
    grid = table_of_clipboard(QGuiApplication.clipboard().text())
    import_grids(controller, (grid,), tr("Pasted table"))


def import_grids(controller: FileActions, grids: tuple[Grid, ...], name: str) -> None:
    """Show tables, and put what was accepted in place: an undoable step, or a new project."""
    session, window = controller.session, controller.window
    window.commit_texts()
    dialog = ImportDialog(window, session, grids, name)
    with closing(dialog):
        if not dialog.exec() or dialog.taken is None:
            return
        made, target, undo_text = dialog.taken, dialog.target, dialog.undo_text
    if target is Target.PROJECT:
        _open_unsaved(controller, made)
        return
    known = {issue.id for issue in session.project.issues}
    session.do(undo_text, lambda _p: made)
    added = [issue.id for issue in made.issues if issue.id not in known]
    if added:
        session.select_issue(added[0])
    window.show_page("issue")
    window.statusBar().showMessage(
        tr("{undo_text}. Edit ▸ Undo takes it back.").format(undo_text=undo_text), 8000
    )
