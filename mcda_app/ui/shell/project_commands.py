# SPDX-License-Identifier: MIT
"""What the Edit, View, Analysis and Help menus do.

Dialogs are imported where they are used: the start does not wait for them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QWidget

from mcda_app.domain.edits import criteria as edit_criteria
from mcda_app.domain.edits import issues as edit_issues
from mcda_app.domain.edits.project import set_texts
from mcda_app.domain.edits.rules.decisions import set_record
from mcda_app.domain.edits.scores import apply_lens
from mcda_app.domain.method_settings import Method, MethodSettings, Normalisation, Synthesis
from mcda_app.domain.project import Project, Record
from mcda_app.errors import McdaError
from mcda_app.i18n import LazyText, in_percent, tr, tr_lazy
from mcda_app.ui.core.error_reporting import report_errors
from mcda_app.ui.core.lazy import Lazy
from mcda_app.ui.core.preferences import USUAL_ZOOM, ZOOMS, Preferences
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.shell import Shell
from mcda_app.ui.overview.page import OverviewPage
from mcda_app.ui.shell.round_cover import may_show_rankings
from mcda_app.ui.widgets.dialogs.showing import run_dialog

if TYPE_CHECKING:
    from mcda_app.ui.documents.diagnostics import Diagnosis
    from mcda_app.ui.issue.matrix_card import MatrixCard


class ProjectCommands:
    """Turns actions into edits of the project, and shows pages, issues and help.

    diagnosis   the log, and the text that tells of this computer
    ask_target  asks for a file to write, given a title, a filter, a suffix and a proposal
    change_language  shows everything in the language preferred now
    change_zoom      shows everything in the size preferred now
    """

    def __init__(
        self,
        window: Shell,
        session: Session,
        preferences: Preferences,
        *,
        diagnosis: Lazy[Diagnosis],
        ask_target: Callable[[str, str, str, Path], Path | None],
        change_language: Callable[[], None],
        change_zoom: Callable[[], None],
    ) -> None:
        self.window = window
        self.session = session
        self.preferences = preferences
        self._diagnosis, self._ask_target = diagnosis, ask_target
        self._change_language, self._change_zoom = change_language, change_zoom

    def refused(self, error: McdaError) -> None:
        """Log a failure."""
        self._diagnosis.get().refused(error)

    # Method and weights

    def set_method(self, method: Method) -> None:
        from mcda_app.analysis.vocabulary.methods import METHODS_IN_SENTENCES

        text = tr_lazy("Rank with {method}").format(method=METHODS_IN_SENTENCES[method])
        self._settings(text, lambda s: replace(s, method=method))

    def set_normalisation(self, normalisation: Normalisation) -> None:
        self._settings(tr_lazy("Change the normalisation"), lambda s: replace(s, normalisation=normalisation))

    def set_synthesis(self, synthesis: Synthesis) -> None:
        self._settings(tr_lazy("Change the synthesis"), lambda s: replace(s, synthesis=synthesis))

    def _settings(self, text: LazyText, change: Callable[[MethodSettings], MethodSettings]) -> None:
        self.session.apply(text, lambda p: replace(p, settings=change(p.settings)))

    @report_errors(tr_lazy("The viewpoint was not applied"))
    def use_lens(self, lens_id: str) -> None:
        lens = self.session.project.lens(lens_id)
        issue = self.session.issue
        scope = issue.id if issue is not None and issue.weights is not None else None
        self.session.apply(
            tr_lazy("Apply the viewpoint “{lens}”").format(lens=lens.title),
            lambda p: apply_lens(p, lens, scope),
        )

    def choose_method(self) -> None:
        from mcda_app.ui.dialogs.method import MethodDialog

        run_dialog(MethodDialog(self.window, self.session))

    def second_opinions(self) -> None:
        from mcda_app.ui.dialogs.second_opinions import SecondOpinionsDialog

        if self.session.issue is not None and may_show_rankings(self.window, self.session):
            run_dialog(SecondOpinionsDialog(self.window, self.session))

    # Snapshots

    def take_snapshot(self) -> None:
        from mcda_app.ui.dialogs.snapshots import take_snapshot

        take_snapshot(self.window, self.session)

    def manage_snapshots(self) -> None:
        from mcda_app.ui.dialogs.snapshots import SnapshotsDialog

        if not may_show_rankings(self.window, self.session):  # it lists weights, such as the group's
            return
        dialog = SnapshotsDialog(self.window, self.session)
        dialog.compare_wanted.connect(self.compare_states)
        run_dialog(dialog)

    def compare_states(self, before: tuple[str, str], after: tuple[str, str]) -> None:
        """Show two states side by side in the overview."""
        from mcda_app.ui.overview.versions_view import VersionsView

        self.show_overview()
        page = self.window.page("overview")
        assert isinstance(page, OverviewPage)
        view = page.show_view("versions")
        if isinstance(view, VersionsView):
            view.compare(before, after)

    # Issues

    def add_issue(self) -> None:
        current = self.session.issue
        group = current.group if current is not None else ""
        after = current.id if current is not None else None

        def add(name: str) -> None:
            old_ids = {i.id for i in self.session.project.issues}
            self.session.apply(
                tr_lazy("Add an issue"), lambda p: edit_issues.add_issue(p, name, group, after)
            )
            new_id = next(i.id for i in self.session.project.issues if i.id not in old_ids)
            self.session.select_issue(new_id)

        title, label = tr("Add issue"), tr("Name of the new issue")
        if run_dialog(_dialogs().NameDialog(self.window, title, label, "", add)):
            self.show_issue()

    def rename_issue(self) -> None:
        issue = self.session.issue
        if issue is None:
            return

        def rename(name: str) -> None:
            self.session.apply(
                tr_lazy("Rename an issue"), lambda p: edit_issues.rename_issue(p, issue.id, name)
            )

        title, label = tr("Rename issue"), tr("Name of the issue")
        run_dialog(_dialogs().NameDialog(self.window, title, label, issue.title, rename))

    def duplicate_issue(self) -> None:
        """Copy the selected issues, each right after the original, as one step."""
        issue_ids = self.window.selected_issues()
        if not issue_ids:
            return

        def duplicate(project: Project) -> Project:
            for issue_id in issue_ids:
                project = edit_issues.duplicate_issue(project, issue_id)
            return project

        known = {i.id for i in self.session.project.issues}
        several = len(issue_ids) > 1
        text = tr_lazy("Duplicate several issues") if several else tr_lazy("Duplicate an issue")
        self.session.apply(text, duplicate)
        copies = [i.id for i in self.session.project.issues if i.id not in known]
        self.session.select_issue(copies[0])
        self.window.select_issues(copies)

    def remove_issue(self) -> None:
        self.remove_issues(self.window.selected_issues())

    def remove_issues(self, issue_ids: list[str]) -> None:
        """Remove issues as one step, which a toast offers to undo."""
        from mcda_app.ui.widgets.toast import ToastAction, show_toast

        if not issue_ids:
            return
        self.window.commit_texts()  # so that undo also restores what was being typed
        number, label = len(issue_ids), self.session.project.issue(issue_ids[0]).label
        text = tr_lazy("Remove an issue") if number == 1 else tr_lazy("Remove several issues")
        self.session.apply(text, lambda p: edit_issues.remove_issues(p, issue_ids))
        removed = tr("Removed “{issue}”").format(issue=label)
        if number > 1:
            removed = tr("Removed {number} issues").format(number=number)
        show_toast(
            self.window, removed, [ToastAction(tr("Undo"), self.session.undo_stack.undo)], until_change=True
        )

    def issue_up(self) -> None:
        self.window.move_issues(-1)

    def issue_down(self) -> None:
        self.window.move_issues(1)

    # Options and criteria

    def edit_options(self) -> None:
        session, issue = self.session, self.session.issue
        scope = issue.id if issue is not None and issue.options is not None else None
        where = (
            tr("to “{issue}” only").format(issue=issue.label)
            if scope and issue
            else tr("to every issue that has none of its own")
        )

        def items() -> list[tuple[str, str]]:
            project = session.project
            options = project.options_of(project.issue(scope)) if scope else project.options
            return [(o.id, o.title) for o in options]

        dialog = _dialogs().ListDialog(
            self.window,
            tr("Options"),
            tr("These options apply {where}. Each change can be undone.").format(where=where),
            session=session,
            items=items,
            add=lambda name: session.apply(
                tr_lazy("Add an option"), lambda p: edit_issues.add_option(p, name, scope)
            ),
            rename=lambda o, name: session.apply(
                tr_lazy("Rename an option"), lambda p: edit_issues.rename_option(p, o, name, scope)
            ),
            remove=lambda o: session.apply(
                tr_lazy("Remove an option"), lambda p: edit_issues.remove_option(p, o, scope)
            ),
            move=lambda o, step: session.apply(
                tr_lazy("Move an option"), lambda p: edit_issues.move_option(p, o, step, scope)
            ),
            noun=tr("option"),
        )
        run_dialog(dialog)

    def edit_criteria(self) -> None:
        session = self.session

        def rename(criterion_id: str, name: str) -> None:
            session.apply(
                tr_lazy("Rename a criterion"), lambda p: edit_criteria.rename_criterion(p, criterion_id, name)
            )

        dialog = _dialogs().ListDialog(
            self.window,
            tr("Criteria"),
            tr("All issues share these criteria. A new criterion weighs nothing until you give it weight."),
            session=session,
            items=lambda: [(c.id, c.title) for c in session.project.criteria],
            add=lambda name: session.apply(
                tr_lazy("Add a criterion"), lambda p: edit_criteria.add_criterion(p, name)
            ),
            rename=rename,
            remove=lambda c: session.apply(
                tr_lazy("Remove a criterion"), lambda p: edit_criteria.remove_criterion(p, c)
            ),
            move=lambda c, step: session.apply(
                tr_lazy("Move a criterion"), lambda p: edit_criteria.move_criterion(p, c, step)
            ),
            noun=tr("criterion"),
            edit=self.edit_criterion,
        )
        run_dialog(dialog)

    def edit_criterion(self, criterion_id: str) -> None:
        from mcda_app.ui.issue.criterion_dialog import CriterionDialog

        session = self.session
        criterion = session.project.criterion(criterion_id)
        dialog = CriterionDialog(
            self.window,
            criterion,
            lambda changed: session.apply(
                tr_lazy("Change the criterion {criterion}").format(criterion=criterion.title),
                lambda p: edit_criteria.replace_criterion(p, changed),
            ),
        )
        run_dialog(dialog)

    def edit_project(self) -> None:
        project = self.session.project

        def change(title: str, description: str, notes: str, record: Record) -> None:
            self.session.apply(
                tr_lazy("Change the project's texts"),
                lambda p: set_record(set_texts(p, title, description, notes), record),
            )

        texts = project.title, project.description, project.notes
        run_dialog(_dialogs().ProjectDialog(self.window, *texts, project.record, change))

    def option_menu(self, option_id: str, at: QPoint) -> None:
        """Show what can be done with one option of the chosen issue."""
        self._matrix_card().option_menu(option_id, at)

    def criterion_menu(self, criterion_id: str, at: QPoint) -> None:
        """Show what can be done with one criterion."""
        self._matrix_card().criterion_menu(criterion_id, at)

    def _matrix_card(self) -> MatrixCard:
        from mcda_app.ui.issue.page import IssuePage

        page = self.window.page("issue")
        assert isinstance(page, IssuePage)
        return page.card

    @report_errors(tr_lazy("The options were not changed"))
    def toggle_own_options(self, own: bool) -> None:
        issue = self.session.issue
        if issue is not None:
            text = tr_lazy("Give the issue its own options") if own else tr_lazy("Use the project's options")
            self.session.apply(text, lambda p: edit_issues.own_options(p, issue.id, own))

    # Views

    def show_overview(self) -> None:
        self.window.show_page("overview")

    def show_decision(self) -> None:
        self.window.show_page("decision")

    def show_issue(self) -> None:
        self.window.show_page("issue")

    def show_partners(self) -> None:
        self.window.show_page("partners")

    def show_weights(self) -> None:
        self.window.show_page("weights")

    def show_robustness(self) -> None:
        self.window.show_page("robustness")

    def show_evidence(self) -> None:
        self.window.show_page("evidence")

    def show_futures(self) -> None:
        self.window.show_page("futures")

    def next_issue(self) -> None:
        self._step_issue(1)

    def previous_issue(self) -> None:
        self._step_issue(-1)

    def _step_issue(self, step: int) -> None:
        ids = [i.id for i in self.session.project.issues]
        if ids:
            at = ids.index(self.session.issue_id) + step
            self.session.select_issue(ids[min(max(at, 0), len(ids) - 1)])

    def set_theme(self, preference: str) -> None:
        self.preferences.theme = preference
        self.window.apply_theme()

    def set_language(self, code: str) -> None:
        """code  of a language, or "" for the system's"""
        self.preferences.language = code
        QTimer.singleShot(0, self.window, self._change_language)  # the menu in use must finish first

    def zoom_in(self) -> None:
        self._zoom(min((z for z in ZOOMS if z > self.preferences.zoom), default=ZOOMS[-1]))

    def zoom_out(self) -> None:
        self._zoom(max((z for z in ZOOMS if z < self.preferences.zoom), default=ZOOMS[0]))

    def zoom_usual(self) -> None:
        self._zoom(USUAL_ZOOM)

    def _zoom(self, percent: int) -> None:
        """Show text and charts in a size, in per cent; what it is now is said in any case."""

        def change() -> None:
            self._change_zoom()
            self.window.show_status(tr("Zoom: {size}").format(size=in_percent(percent / 100, ".0f")), 2500)

        if percent == self.preferences.zoom:
            self.window.show_status(tr("Zoom: {size}").format(size=in_percent(percent / 100, ".0f")), 2500)
            return
        self.preferences.zoom = percent
        QTimer.singleShot(0, self.window, change)  # the menu in use must finish first

    def show_help(self) -> None:
        """Show help for the current page, always in the same window."""
        self.show_help_over(self.window)

    def show_help_over(self, parent: QWidget) -> None:
        """The same over a dialog, which would keep keys and mouse from a window that is not its own."""
        from mcda_app.ui.dialogs.help_window import HelpWindow

        own = parent.findChild(HelpWindow, options=Qt.FindChildOption.FindDirectChildrenOnly)
        (own or HelpWindow(parent)).show_page(self.window.current_page)

    def show_glossary(self) -> None:
        from mcda_app.ui.dialogs.glossary import GlossaryDialog

        run_dialog(GlossaryDialog(self.window))

    def show_audit_trail(self) -> None:
        from mcda_app.ui.dialogs.audit_trail import AuditTrailDialog

        if not may_show_rankings(self.window, self.session):  # it lists weights as they were and became
            return
        run_dialog(AuditTrailDialog(self.window, self.session, self.preferences, self._ask_target))

    def show_verification(self) -> None:
        from mcda_app.ui.dialogs.verification import VerificationDialog

        run_dialog(VerificationDialog(self.window))

    def copy_diagnosis(self) -> None:
        from mcda_app.ui.dialogs.diagnostics import DiagnosisDialog

        text = self._diagnosis.get().text(self.session.project)
        run_dialog(DiagnosisDialog(self.window, text, self._ask_target))

    def show_stored_data(self) -> None:
        from mcda_app.ui.dialogs.stored_data import StoredDataDialog

        run_dialog(StoredDataDialog(self.window, self.preferences, self._diagnosis.get().log))

    def show_about(self) -> None:
        from mcda_app.ui.dialogs.about import AboutDialog

        run_dialog(AboutDialog(self.window, self.session.project))


def _dialogs() -> ModuleType:
    """The dialogs, imported on first use."""
    from mcda_app.ui.dialogs import list_dialogs

    return list_dialogs
