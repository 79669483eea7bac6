# SPDX-License-Identifier: MIT
"""What each action does. Its methods are named after the table in :mod:`mcda_app.ui.actions`.

Dialogs and exports are imported where they are used: the start does not wait for them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtWidgets import QMenu

from mcda_app.domain import edit_criteria, edit_issues
from mcda_app.domain.edit_scores import apply_lens
from mcda_app.domain.naming import checked_title
from mcda_app.domain.project import Project
from mcda_app.domain.settings import Method, MethodSettings, Normalisation, Synthesis
from mcda_app.errors import FileError
from mcda_app.files import presets
from mcda_app.files.store import SUFFIX, open_project, save_project
from mcda_app.ui.guard import told
from mcda_app.ui.preferences import Preferences
from mcda_app.ui.session import Session

if TYPE_CHECKING:
    from mcda_app.ui.window import MainWindow

FILTER = f"MCDA project (*{SUFFIX})"


class Controller:
    """Turns actions into edits of the session and files on disk."""

    def __init__(self, window: MainWindow, session: Session, preferences: Preferences) -> None:
        self.window = window
        self.session = session
        self.preferences = preferences

    # Files

    @told("The preset was not opened")
    def new_from_preset(self, preset_id: str) -> None:
        if self.may_leave():
            self.session.open(presets.load(preset_id), None)
            self.window.statusBar().showMessage("New project from a preset", 4000)

    @told("The file was not opened")
    def open_file(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        name, _ = QFileDialog.getOpenFileName(
            self.window,
            "Open a project",
            self.preferences.folder,
            f"{FILTER};;Exported workbook (*.xlsx);;All files (*)",
        )
        if not name:
            return
        if Path(name).suffix.lower() == ".xlsx":
            from mcda_app.ui.importing.controller import import_file

            import_file(self, Path(name))
        elif self.may_leave():
            self._open(Path(name))

    @told("The file was not opened")
    def open_recent(self, path: Path) -> None:
        if not self.may_leave():
            return
        if not path.exists():
            self.preferences.forget_recent(path)
            raise FileError(
                "The file is no longer there.",
                where=str(path),
                remedy="It was taken off the list; look for it with File ▸ Open.",
            )
        self._open(path)

    @told("The file was not opened")
    def open_path(self, path: Path) -> None:
        self._open(path)

    def _open(self, path: Path) -> None:
        self.session.open(open_project(path), path)
        self._remember(path)
        self.window.statusBar().showMessage(f"Opened {path.name}", 4000)

    def save(self) -> None:
        self._save_somewhere(self.session.path)

    def save_as(self) -> None:
        self._save_somewhere(None)

    def _save_somewhere(self, path: Path | None) -> bool:
        """Save, asking where if need be; False if it was cancelled or failed."""
        self.window.commit_texts()
        path = path or self._ask_where()
        if path is None:
            return False
        return self._save(path)

    def _save(self, path: Path) -> bool:
        done = False

        @told("The project was not saved")
        def save(_self: Controller) -> None:
            nonlocal done
            save_project(self.session.project, path)
            done = True

        save(self)
        if done:
            self.session.saved_as(path)
            self._remember(path)
            self.window.statusBar().showMessage(f"Saved {path.name}", 4000)
        return done

    def _ask_where(self) -> Path | None:
        return self.ask_target(
            "Save the project", FILTER, SUFFIX, self.session.path or Path(_file_name(self.session.project))
        )

    def ask_target(self, title: str, name_filter: str, suffix: str, proposal: Path) -> Path | None:
        from PySide6.QtWidgets import QFileDialog

        folder = proposal.parent if proposal.is_absolute() else Path(self.preferences.folder)
        dialog = QFileDialog(self.window, title, str(folder), name_filter)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix.lstrip("."))
        dialog.filterSelected.connect(lambda f: dialog.setDefaultSuffix(f.rpartition("*.")[2].rstrip(")")))
        dialog.selectFile(proposal.with_suffix(suffix).name)
        return Path(dialog.selectedFiles()[0]) if dialog.exec() else None

    def _remember(self, path: Path) -> None:
        self.preferences.add_recent(path.resolve())
        self.preferences.folder = str(path.resolve().parent)

    def may_leave(self) -> bool:
        """Ask what to do with unsaved work; False if the user wants to stay."""
        self.window.commit_texts()
        if not self.session.modified:
            return True
        from PySide6.QtWidgets import QMessageBox

        name = self.session.path.name if self.session.path else self.session.project.title
        buttons = QMessageBox.StandardButton
        box = QMessageBox(
            QMessageBox.Icon.Question,
            "Unsaved changes",
            f"Save the changes to “{name}”?",
            buttons.Save | buttons.Discard | buttons.Cancel,
            self.window,
        )
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText("Without saving, the changes since the last save are lost.")
        box.setDefaultButton(buttons.Save)
        answer = box.exec()
        if answer == buttons.Save:
            return self._save_somewhere(self.session.path)
        return answer == buttons.Discard

    @told("The table was not imported")
    def import_table(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        from mcda_app.ui.importing.controller import TABLES, import_file

        name, _ = QFileDialog.getOpenFileName(
            self.window, "Import a table", self.preferences.folder, f"{TABLES};;All files (*)"
        )
        if name:
            import_file(self, Path(name))

    @told("The template was not written")
    def save_template(self) -> None:
        from mcda_app.ui.importing.controller import save_template

        save_template(self)

    @told("The data was not written")
    def save_data(self) -> None:
        from mcda_app.ui.importing.controller import save_data

        save_data(self)

    @told("The table was not pasted")
    def paste_table(self) -> None:
        from mcda_app.ui.importing.controller import import_clipboard

        import_clipboard(self)

    @told("The workbook was not written")
    def export_excel(self) -> None:
        self.window.commit_texts()
        stem = self.session.path or Path(_file_name(self.session.project))
        path = self.ask_target("Export to Excel", "Excel workbook (*.xlsx)", ".xlsx", stem)
        if path is None:
            return
        from PySide6.QtWidgets import QProgressDialog

        from mcda_app.exchange.excel import export_workbook

        project = self.session.project
        dialog = QProgressDialog("Writing the workbook…", "Stop", 0, len(project.issues), self.window)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.setMinimumDuration(1000)

        def progress(done: int, _all: int) -> bool:
            dialog.setValue(done)
            return not dialog.wasCanceled()

        written = export_workbook(project, path, progress=progress)
        dialog.close()
        told = f"Exported {path.name}" if written else "The export was stopped; no file was written"
        self.window.statusBar().showMessage(told, 6000)

    @told("The report was not written")
    def save_report(self) -> None:
        """Ask for the issues and the file, then write the briefing note."""
        from PySide6.QtCore import QLocale
        from PySide6.QtGui import QCursor, QGuiApplication

        from mcda_app.exchange.report.content import build
        from mcda_app.exchange.report.docx import write_docx
        from mcda_app.ui.report_pdf import write_pdf

        self.window.commit_texts()
        scope = self._report_scope()
        if scope is None:
            return
        stem = self.session.path or Path(_file_name(self.session.project))
        kinds = "PDF document (*.pdf);;Word document (*.docx)"
        path = self.ask_target("Save a report", kinds, ".pdf", stem)
        if path is None:
            return
        today = QLocale().toString(QDate.currentDate(), QLocale.FormatType.LongFormat)
        QGuiApplication.setOverrideCursor(QCursor(Qt.CursorShape.WaitCursor))
        try:
            report = build(self.session.project, scope or None, date=today)
            (write_docx if path.suffix.lower() == ".docx" else write_pdf)(report, path)
        finally:
            QGuiApplication.restoreOverrideCursor()
        self.window.statusBar().showMessage(f"Wrote {path.name}", 6000)

    def _report_scope(self) -> list[str] | None:
        """The issues to report on: an empty list for all, None if the user changed their mind."""
        from PySide6.QtWidgets import QMessageBox

        issue = self.session.issue
        if issue is None:
            return []
        box = QMessageBox(self.window)
        box.setWindowTitle("Save a report")
        box.setText("What should the report be about?")
        one = box.addButton(f"Only “{issue.label}”", QMessageBox.ButtonRole.AcceptRole)
        every = box.addButton("All issues", QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        return [issue.id] if box.clickedButton() is one else [] if box.clickedButton() is every else None

    def quit(self) -> None:
        self.window.close()

    # Method and weights

    def set_method(self, method: Method) -> None:
        self._settings(f"Rank with {method.name}", lambda s: replace(s, method=method))

    def set_normalisation(self, normalisation: Normalisation) -> None:
        self._settings("Change the normalisation", lambda s: replace(s, normalisation=normalisation))

    def set_synthesis(self, synthesis: Synthesis) -> None:
        self._settings("Change the synthesis", lambda s: replace(s, synthesis=synthesis))

    def _settings(self, text: str, change: Callable[[MethodSettings], MethodSettings]) -> None:
        self.session.do(text, lambda p: replace(p, settings=change(p.settings)))

    @told("The lens was not applied")
    def use_lens(self, lens_id: str) -> None:
        lens = self.session.project.lens(lens_id)
        issue = self.session.issue
        scope = issue.id if issue is not None and issue.weights is not None else None
        self.session.do(f"Look through the lens “{lens.title}”", lambda p: apply_lens(p, lens, scope))

    def choose_method(self) -> None:
        from mcda_app.ui.method_dialog import MethodDialog

        MethodDialog(self.window, self.session).exec()

    def second_opinions(self) -> None:
        from mcda_app.ui.second_opinions_view import SecondOpinionsDialog

        if self.session.issue is not None:
            SecondOpinionsDialog(self.window, self.session).exec()

    # Snapshots

    def take_snapshot(self) -> None:
        from mcda_app.ui.snapshots import take_snapshot

        take_snapshot(self.window, self.session)

    def manage_snapshots(self) -> None:
        from mcda_app.ui.snapshots import SnapshotsDialog

        dialog = SnapshotsDialog(self.window, self.session)
        dialog.compare_wanted.connect(self.compare_states)
        dialog.exec()

    def compare_states(self, before: tuple[str, str], after: tuple[str, str]) -> None:
        """Show two states side by side on the map."""
        from mcda_app.ui.map_differences import DifferencesView

        self.show_map()
        view = self.window.map_page.show_view("differences")
        if isinstance(view, DifferencesView):
            view.compare(before, after)

    # Pictures

    def copy_picture(self) -> None:
        from mcda_app.ui.pictures import copy_picture

        picture = self.window.map_page.picture()
        copy_picture(picture.draw, picture.size)
        self.window.statusBar().showMessage("The map is on the clipboard as a picture", 4000)

    @told("The picture was not saved")
    def save_picture(self) -> None:
        from mcda_app.ui.pictures import ask_picture_path, save_picture

        picture = self.window.map_page.picture()
        path = ask_picture_path(
            self.window, self.preferences.folder, Path(_file_name(self.session.project)).stem
        )
        if path is not None:
            save_picture(picture.draw, picture.size, path, self.session.project.title)
            self.window.statusBar().showMessage(f"Saved {path.name}", 4000)

    # Issues

    def add_issue(self) -> None:
        chosen = self.session.issue
        group = chosen.group if chosen is not None else ""
        after = chosen.id if chosen is not None else None

        def take(name: str) -> None:
            known = {i.id for i in self.session.project.issues}
            self.session.do("Add an issue", lambda p: edit_issues.add_issue(p, name, group, after))
            added = next(i.id for i in self.session.project.issues if i.id not in known)
            self.session.select_issue(added)

        if _dialogs().NameDialog(self.window, "Add issue", "Name of the new issue", "", take).exec():
            self.show_issue()

    def rename_issue(self) -> None:
        issue = self.session.issue
        if issue is None:
            return

        def take(name: str) -> None:
            self.session.do("Rename an issue", lambda p: edit_issues.rename_issue(p, issue.id, name))

        _dialogs().NameDialog(self.window, "Rename issue", "Name of the issue", issue.title, take).exec()

    def remove_issue(self) -> None:
        issue = self.session.issue
        if issue is not None:
            self.session.do("Remove an issue", lambda p: edit_issues.remove_issue(p, issue.id))
            self.window.statusBar().showMessage(f"Removed “{issue.label}”. Edit ▸ Undo brings it back.", 8000)

    def issue_up(self) -> None:
        self._move_issue(-1)

    def issue_down(self) -> None:
        self._move_issue(1)

    def _move_issue(self, step: int) -> None:
        issue = self.session.issue
        if issue is not None:
            self.session.do("Move an issue", lambda p: edit_issues.move_issue(p, issue.id, step))

    # Options and criteria

    def edit_options(self) -> None:
        session, issue = self.session, self.session.issue
        scope = issue.id if issue is not None and issue.options is not None else None
        where = f"for “{issue.label}” alone" if scope and issue else "for all issues without their own"

        def items() -> list[tuple[str, str]]:
            project = session.project
            options = project.options_of(project.issue(scope)) if scope else project.options
            return [(o.id, o.title) for o in options]

        _dialogs().ListDialog(
            self.window,
            "Options",
            f"These options are open {where}. Each change can be undone.",
            items=items,
            add=lambda name: session.do("Add an option", lambda p: edit_issues.add_option(p, name, scope)),
            rename=lambda o, name: session.do(
                "Rename an option", lambda p: edit_issues.rename_option(p, o, name, scope)
            ),
            remove=lambda o: session.do("Remove an option", lambda p: edit_issues.remove_option(p, o, scope)),
            move=lambda o, step: session.do(
                "Move an option", lambda p: edit_issues.move_option(p, o, step, scope)
            ),
            noun="option",
        ).exec()

    def edit_criteria(self) -> None:
        session = self.session

        def rename(criterion_id: str, name: str) -> None:
            session.do("Rename a criterion", lambda p: edit_criteria.rename_criterion(p, criterion_id, name))

        _dialogs().ListDialog(
            self.window,
            "Criteria",
            "All issues share these criteria. A new criterion weighs nothing until you give it weight.",
            items=lambda: [(c.id, c.title) for c in session.project.criteria],
            add=lambda name: session.do("Add a criterion", lambda p: edit_criteria.add_criterion(p, name)),
            rename=rename,
            remove=lambda c: session.do("Remove a criterion", lambda p: edit_criteria.remove_criterion(p, c)),
            move=lambda c, step: session.do(
                "Move a criterion", lambda p: edit_criteria.move_criterion(p, c, step)
            ),
            noun="criterion",
            edit=self.edit_criterion,
        ).exec()

    def edit_criterion(self, criterion_id: str) -> None:
        from mcda_app.ui.criterion_dialog import CriterionDialog

        session = self.session
        criterion = session.project.criterion(criterion_id)
        CriterionDialog(
            self.window,
            criterion,
            lambda changed: session.do(
                f"Change the criterion {criterion.title}",
                lambda p: edit_criteria.replace_criterion(p, changed),
            ),
        ).exec()

    def edit_project(self) -> None:
        project = self.session.project

        def take(title: str, description: str, notes: str) -> None:
            clean = checked_title(title, "project", ())
            self.session.do(
                "Change the project's texts",
                lambda p: replace(p, title=clean, description=description, notes=notes),
            )

        _dialogs().ProjectDialog(self.window, project.title, project.description, project.notes, take).exec()

    def option_menu(self, option_id: str, at: QPoint) -> None:
        """What can be done with one option of the chosen issue."""
        session, issue = self.session, self.session.issue
        if issue is None:
            return
        scope = issue.id if issue.options is not None else None
        option = next(o for o in session.project.options_of(issue) if o.id == option_id)
        menu = QMenu(self.window)
        excluded = option_id in issue.excluded
        text = "Take in again on this issue" if excluded else "Leave out on this issue"
        menu.addAction(text).triggered.connect(
            lambda: session.do(
                text, lambda p: edit_issues.exclude_option(p, issue.id, option_id, not excluded)
            )
        )
        menu.addSeparator()

        def take(name: str) -> None:
            session.do("Rename an option", lambda p: edit_issues.rename_option(p, option_id, name, scope))

        menu.addAction("Rename…").triggered.connect(
            lambda: _dialogs().NameDialog(self.window, "Rename option", "Name", option.title, take).exec()
        )
        for label, step in (("Move up", -1), ("Move down", 1)):
            menu.addAction(label).triggered.connect(
                lambda _checked=False, step=step: session.do(
                    "Move an option", lambda p: edit_issues.move_option(p, option_id, step, scope)
                )
            )
        menu.addSeparator()
        own = menu.addAction("Own options for this issue")
        own.setCheckable(True)
        own.setChecked(issue.options is not None)
        own.triggered.connect(self.toggle_own_options)
        menu.addAction("All options…").triggered.connect(self.edit_options)
        menu.exec(at)

    @told("The options were not changed")
    def toggle_own_options(self, own: bool) -> None:
        issue = self.session.issue
        if issue is not None:
            text = "Give the issue its own options" if own else "Use the project's options"
            self.session.do(text, lambda p: edit_issues.own_options(p, issue.id, own))

    def criterion_menu(self, criterion_id: str, at: QPoint) -> None:
        menu = QMenu(self.window)
        menu.addAction("Change this criterion…").triggered.connect(lambda: self.edit_criterion(criterion_id))
        menu.addAction("All criteria…").triggered.connect(self.edit_criteria)
        menu.exec(at)

    # Views

    def show_map(self) -> None:
        self.window.show_page("map")

    def show_issue(self) -> None:
        self.window.show_page("issue")

    def show_weights(self) -> None:
        self.window.show_page("weights")

    def show_robustness(self) -> None:
        self.window.show_page("robustness")

    def next_issue(self) -> None:
        self._step_issue(1)

    def previous_issue(self) -> None:
        self._step_issue(-1)

    def _step_issue(self, step: int) -> None:
        ids = [i.id for i in self.session.project.issues]
        if ids:
            at = ids.index(self.session.issue_id) + step
            self.session.select_issue(ids[min(max(at, 0), len(ids) - 1)])

    def present(self, on: bool) -> None:
        self.window.present(on)

    def set_theme(self, preference: str) -> None:
        self.preferences.theme = preference
        self.window.apply_theme()

    def show_glossary(self) -> None:
        from mcda_app.ui.glossary import GlossaryDialog

        GlossaryDialog(self.window).exec()

    def show_verification(self) -> None:
        from mcda_app.ui.verification_view import VerificationDialog

        VerificationDialog(self.window).exec()

    def show_about(self) -> None:
        from mcda_app.ui.about import AboutDialog

        AboutDialog(self.window, self.session.project).exec()


def _dialogs() -> ModuleType:
    """The dialogs, loaded when the first of them is wanted."""
    from mcda_app.ui import dialogs

    return dialogs


def _file_name(project: Project) -> str:
    """A file name made from a project's title."""
    kept = "".join(ch if ch.isalnum() or ch in " -_" else " " for ch in project.title)
    return ("-".join(kept.split())[:60] or "project") + SUFFIX
