# SPDX-License-Identifier: MIT
"""Import and export of tables, as the menus ask for them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from mcda_app.exchange.tables.grid import Grid
from mcda_app.exchange.tables.preview import Target
from mcda_app.exchange.tables.read import SUFFIXES, read_table, table_of_clipboard
from mcda_app.ui.importing.dialog import ImportDialog

if TYPE_CHECKING:
    from mcda_app.ui.controller import Controller

TABLES = f"Tables ({' '.join(f'*{suffix}' for suffix in SUFFIXES)})"


def import_file(controller: Controller, path: Path) -> None:
    """Show a file's tables; FileError where it has none."""
    import_grids(controller, read_table(path), path.stem)


def import_clipboard(controller: Controller) -> None:
    """Show the table on the clipboard; FileError where there is none."""
    grid = table_of_clipboard(QGuiApplication.clipboard().text())
    import_grids(controller, (grid,), "Pasted table")


def import_grids(controller: Controller, grids: tuple[Grid, ...], name: str) -> None:
    """Show tables, and put what was accepted in place: an undoable step, or a new project."""
    session, window = controller.session, controller.window
    window.commit_texts()
    dialog = ImportDialog(window, session, grids, name)
    if not dialog.exec() or dialog.taken is None:
        return
    made = dialog.taken
    if dialog.target is Target.PROJECT:
        if controller.may_leave():
            session.open(made, None)
            # The new project is on no disk yet, so that leaving it has to ask.
            session.undo_stack.resetClean()
        return
    known = {issue.id for issue in session.project.issues}
    session.do(dialog.undo_text, lambda _p: made)
    added = [issue.id for issue in made.issues if issue.id not in known]
    if added:
        session.select_issue(added[0])
    controller.show_issue()
    window.statusBar().showMessage(f"{dialog.undo_text}. Edit ▸ Undo takes it back.", 8000)
