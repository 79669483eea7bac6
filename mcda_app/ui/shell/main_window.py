# SPDX-License-Identifier: MIT
"""The main window: issues on the left, pages in the middle, weights and ranking on the right.

It is loaded for the first picture, which needs few of Qt's classes; Qt is asked for the others where they
are used.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6 import QtWidgets
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from mcda_app.i18n import tr
from mcda_app.ui.core.page import Page
from mcda_app.ui.core.preferences import USUAL_ZOOM, Preferences
from mcda_app.ui.shell.menu_tables.spec import ANALYSIS, EDIT, FILE, VIEW
from mcda_app.ui.shell.menus import (
    add_language_menu,
    add_method_choices,
    add_theme_menu,
    add_undo_entries,
    fill_menus,
    make_issue_menu,
    make_preset_menu,
    make_recent_menu,
)
from mcda_app.ui.shell.start_window import StartWindow
from mcda_app.ui.widgets.theme import apply_theme

if TYPE_CHECKING:
    from mcda_app.ui.core.badge_service import BadgeService
    from mcda_app.ui.core.change import Change
    from mcda_app.ui.core.session import Session
    from mcda_app.ui.shell.commands import Commands
    from mcda_app.ui.shell.pages import LazyPage

ROOMY = 1200
"""Pixels of a window from which on the list of issues has room for names of usual length."""
ISSUE_ACTIONS = ("rename_issue", "duplicate_issue", "remove_issue", "issue_up", "issue_down")
"""What can be done with a chosen issue."""


class MainWindow(StartWindow):
    """Lays the views out around one session; what `building` lists and `install` make it whole.

    While no document is open, it shows the start page.
    """

    badges: BadgeService

    def __init__(self, preferences: Preferences) -> None:
        super().__init__(preferences)

    def building(self, session: Session, badges: BadgeService) -> Iterator[Callable[[], object]]:
        """The steps that make the panels and the page that need nothing but the session."""
        yield partial(self._begin_building, session, badges)
        yield from self._page_steps()
        yield self._take_in_pages

    def _begin_building(self, session: Session, badges: BadgeService) -> None:
        from mcda_app.ui.sidebar.leader_changes import LeaderChanges

        self.session = session
        self._set_aside = {c.id for c in session.project.criteria if c.set_aside_function is not None}
        self.badges = badges
        self.leader_changes = LeaderChanges(session, self)

    def _take_in_pages(self) -> None:
        if not self.session.is_open:
            self.splitter.hide()
        self._content.addWidget(self.splitter)

    def install(self, commands: Commands) -> None:
        """Set the commands, and build the pages, menus and toolbar that need them."""
        from mcda_app.ui.core.undo_keys import watch_undo_keys

        self.commands = commands
        self._make_lazy_pages()
        self._make_actions()
        self._make_toolbar()
        self._follow_session()
        self._connect_pages()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            watch_undo_keys(app)
        self.session.person = lambda: self.preferences.person
        self._installed = True
        self._restore()
        self._enable_actions()
        self._show_all()

    def _show_all(self) -> None:
        from mcda_app.ui.core.change import Change

        self._project_changed(Change.EVERYTHING)
        self._show_document()

    def _show_document(self) -> None:
        """Show the document, or the start page while none is open, and offer what makes sense then."""
        is_open, was_open = self.session.is_open, not self.splitter.isHidden()
        if is_open == was_open and (is_open or self.start_page is not None):
            return
        self._enable_actions()
        self.toolbar.setVisible(is_open)
        if is_open:
            self.tabs.setCurrentIndex(0)
            self.splitter.show()
            if self.start_page is not None:
                self.start_page.hide()
            self.tabs.currentWidget().setFocus()
        else:
            self.splitter.hide()
            self.show_start()
            self.commands.start.refresh()

    def _enable_actions(self) -> None:
        from mcda_app.ui.shell.action_table import WITHOUT_DOCUMENT

        is_open = self.session.is_open
        for name, action in self.actions_by_id.items():
            action.setEnabled(is_open or name in WITHOUT_DOCUMENT)
        for choice in self._choices:
            choice.group.setEnabled(is_open)
        if is_open:
            self._show_choices()

    # Building

    def _page_steps(self) -> Iterator[Callable[[], object]]:
        yield self._make_issue_panel
        yield self._make_overview
        yield self._make_side_panel
        yield self._make_splitter

    def _make_issue_panel(self) -> None:
        from mcda_app.ui.sidebar.issue_panel import IssuePanel

        self.issue_panel = IssuePanel(self.session, self.badges, self.leader_changes)
        self.issue_list = self.issue_panel.list

    def _make_overview(self) -> None:
        from mcda_app.ui.overview.page import OverviewPage
        from mcda_app.ui.shell.pages import PageTabs
        from mcda_app.ui.shell.round_cover import CoverablePage

        self.overview_page = OverviewPage(self.session, self.badges)
        self.tabs = PageTabs()
        self._overview_holder = CoverablePage()
        self._overview_holder.set_content(self.overview_page)
        self.tabs.addTab(self._overview_holder, tr("Overview"))
        self._page_index = {"overview": 0}
        self.tabs.setMinimumWidth(380)

    def _make_side_panel(self) -> None:
        from mcda_app.ui.sidebar.side_panel import SidePanel

        self.side_panel = SidePanel(self.session, self.badges, self.leader_changes)
        self.weights_panel = self.side_panel.weights
        self.ranking_panel = self.side_panel.ranking

    def _make_splitter(self) -> None:
        from mcda_app.ui.shell.pages import PanelSplitter

        self.splitter = PanelSplitter()
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        for widget in (self.issue_panel, self.tabs, self.side_panel):
            self.splitter.addWidget(widget)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.splitterMoved.connect(self._panel_dragged)
        self.splitter.resized.connect(self._follow_window)

    def _make_lazy_pages(self) -> None:
        from mcda_app.ui.shell.pages import LAZY_PAGES, LazyPage, Surroundings
        from mcda_app.ui.shell.round_cover import RoundCovers

        self._lazy: dict[str, LazyPage] = {}
        around = Surroundings(self, self.session, self.badges, self.commands)
        for name, title, build in LAZY_PAGES:
            self._lazy[name] = LazyPage(partial(build, around))
            self._page_index[name] = self.tabs.addTab(self._lazy[name], title)
        coverable = {name: page for name, page in self._lazy.items() if name != "workshop"}
        coverable_pages = {"overview": self._overview_holder, **coverable}
        self._covers = RoundCovers(self.session, coverable_pages, lambda: self.current_page)
        self.tabs.currentChanged.connect(self._page_shown)

    def _make_actions(self) -> None:
        from mcda_app.ui.shell.action_table import action_table
        from mcda_app.ui.shell.actions import make_actions

        table = action_table(self.commands)
        self.actions_by_id = make_actions(self, table, self.commit_texts)
        self.actions_by_id["home"].setIconText(tr("Home"))
        menus = self._menus
        fill_menus(menus, table, self.actions_by_id)
        self.undo_action, self.redo_action = add_undo_entries(menus[EDIT], self, self.session.undo_stack)
        files, project = self.commands.files, self.commands.project
        menus[FILE].insertMenu(self.actions_by_id["open_file"], make_preset_menu(self, files.new_from_preset))
        recent = make_recent_menu(self, self.preferences, files.open_recent)
        menus[FILE].insertMenu(self.actions_by_id["save"], recent)
        self._choices = add_method_choices(menus[ANALYSIS], self.session, project)
        add_theme_menu(menus[VIEW], self.preferences, project)
        add_language_menu(menus[VIEW], self.preferences, project)

    def _make_toolbar(self) -> None:
        from mcda_app.ui.shell.toolbar import MainToolbar

        undo = self.undo_action, self.redo_action
        self.toolbar = MainToolbar(self.session, self.commands, self.actions_by_id, undo, self.commit_texts)
        self.addToolBar(self.toolbar)
        self.toolbar.setVisible(self.session.is_open)

    def _follow_session(self) -> None:
        session = self.session
        session.changed.connect(self._project_changed)
        session.document_changed.connect(self._show_title)
        session.document_changed.connect(self._show_document)
        session.issue_selected.connect(lambda _id: self._show_choices())
        session.refused.connect(lambda text: self.show_status(text, 8000))

    def _connect_pages(self) -> None:
        from mcda_app.ui.widgets.toast import show_toast

        self.overview_page.issue_opened.connect(self._open_issue)
        self.overview_page.picture_menu.connect(self._picture_menu)
        self.overview_page.picture_wanted.connect(self.commands.exports.copy_picture)
        self.overview_page.issue_wanted.connect(self.commands.project.add_issue)
        self.overview_page.evidence_wanted.connect(lambda: self.show_page("evidence"))
        issues = self.issue_list
        issues.open_wanted.connect(lambda: self.show_page("issue"))
        issues.menu_wanted.connect(self._issue_menu)
        issues.remove_wanted.connect(self.commands.project.remove_issues)
        issues.refused.connect(lambda text: show_toast(self, text))

    # Another language

    def translate(self, install: Callable[[], object], widen: float = 1.0) -> None:
        """Build menus, toolbar and pages anew in another language; what is looked at and typed stays.

        install  puts the other language in place, once what is being typed was taken in the old one
        widen    how much wider the panels beside the pages become
        """
        from mcda_app.ui.core.view_state import read_view, restore_view  # not needed for the start
        from mcda_app.ui.shell.teardown import exchange_content, remove_actions

        self.commit_texts()
        focus, before = self.focusWidget(), self.splitter
        in_list = focus is self.issue_list  # which keeps a state of its own
        start_focus = self._start_focus(focus)
        shown_anyway = self._covers.shown_anyway
        state, overview_state = read_view(before, focus), self.overview_page.view_state()
        pages = {name: page.view_state(focus) for name, page in self._lazy.items()}
        self.setUpdatesEnabled(False)
        try:
            install()
            remove_actions(self, self.toolbar)
            self._make_menus()
            self.menuBar().show()  # now: keys pressed before it is in sight would be lost
            for step in self._page_steps():
                step()
            self._make_lazy_pages()
            self._make_actions()
            self._make_toolbar()
            self._connect_pages()
            exchange_content(self, before, self.splitter)
            self.splitter.setVisible(self.session.is_open)
            self._show_all()
            self._enable_actions()
            self._translate_start(start_focus)
            for name, page in self._lazy.items():
                page.restore_view(pages[name])
            restore_view(self.splitter, state)
            self._covers.show_again(shown_anyway)
            self.scale_panels(widen)
            self.overview_page.restore_view(overview_state)
            if in_list:
                self.issue_list.setFocus()
        finally:
            self.setUpdatesEnabled(True)

    # Showing

    def show_status(self, text: str, ms: int = 0) -> None:
        from mcda_app.ui.widgets.toast import show_toast

        show_toast(self, text, until_change=True, ms=ms)

    def show_help_over(self, dialog: QDialog) -> None:
        self._finish_building()
        self.commands.project.show_help_over(dialog)

    def _forget_message(self) -> None:
        """Clear the last message, which may no longer be true, such as what Undo would restore."""
        from mcda_app.ui.widgets.toast import dismiss_toast

        dismiss_toast(self, stale=True)

    def _project_changed(self, change: Change) -> None:
        """Whatever it is: a message about what was done last is no longer about the last."""
        from mcda_app.ui.core.change import Change

        self._forget_message()
        if change == Change.EVERYTHING:  # another document, in which nothing was looked at yet
            for page in self._lazy.values():
                page.restore_view(None)
        if change.touches(Change.METHOD):
            self._show_method()
        if change.touches(Change.LENSES):
            self.toolbar.list_viewpoints()
        if change.touches(Change.WEIGHTS | Change.ISSUE_WEIGHTS | Change.LENSES | Change.STRUCTURE):
            self._show_choices()
        if change.touches(Change.TEXTS):
            self._show_title()
        if change.touches(Change.STRUCTURE | Change.TEXTS | Change.WORKSHOP):
            self._fit_to_decision()
        if change & Change.VALUES:
            self._announce_set_aside(opened=change == Change.EVERYTHING)

    def _announce_set_aside(self, *, opened: bool) -> None:
        """Say so when an edit of a scale put a curve out of use, wherever it was made."""
        before = self._set_aside
        criteria = [c for c in self.session.project.criteria if c.set_aside_function is not None]
        self._set_aside = {c.id for c in criteria}
        new = [] if opened else [c for c in criteria if c.id not in before]
        if new:
            from mcda_app.analysis.value_functions.sentences import set_aside_sentence
            from mcda_app.ui.widgets.toast import show_toast

            show_toast(self, f"{new[0].title}: {set_aside_sentence(new[0])}", until_change=True)

    def _show_method(self) -> None:
        self.toolbar.show_method()
        for choice in self._choices:
            choice.check()

    def _show_choices(self) -> None:
        """The viewpoint of the chosen issue's weights, and what can be done with the issue."""
        self.toolbar.show_viewpoint()
        for name in ISSUE_ACTIONS:
            self.actions_by_id[name].setEnabled(self.session.is_open and self.session.issue is not None)

    def _show_title(self) -> None:
        from mcda_app.ui.widgets.dialogs.document_folder import FOLDER

        path = self.session.path
        self.setProperty(FOLDER, str(path.parent) if path is not None else self.preferences.folder)
        name = self.session.path.name if self.session.path else self.session.project.title
        if self.session.read_only:
            name = tr("{name} (read-only)").format(name=name)
        title = f"{name}[*]" if self.session.is_open else ""  # then Qt shows the program's name
        if self.windowTitle() != title:
            self.setWindowTitle(title)
        if self.isWindowModified() != self.session.modified:
            self.setWindowModified(self.session.modified)

    def page(self, name: str) -> Page:
        return self.overview_page if name == "overview" else self._lazy[name].fill()

    def selected_issues(self) -> list[str]:
        return self.issue_list.selected_ids()

    def select_issues(self, issue_ids: list[str]) -> None:
        self.issue_list.select_issues(issue_ids)

    def move_issues(self, step: int) -> None:
        self.issue_list.move_selected(step)

    def _open_issue(self, issue_id: str) -> None:
        self.session.select_issue(issue_id)
        self.show_page("issue")

    @property
    def current_page(self) -> str:
        if not self.session.is_open:
            return "start"
        return next(name for name, at in self._page_index.items() if at == self.tabs.currentIndex())

    def show_page(self, name: str) -> None:
        if name in self._page_index:
            self.tabs.setCurrentIndex(self._page_index[name])
            self.tabs.currentWidget().setFocus()

    def _page_shown(self, _index: int) -> None:
        if self.current_page in self._lazy:
            self._lazy[self.current_page].fill()
        self._covers.follow()
        self.side_panel.show_weights(self.current_page != "weights")
        self._fit_to_decision()

    def _fit_to_decision(self) -> None:
        """Offer the page of a decision only while one is being made, and show it alone."""
        from mcda_app.domain.edits.own_decision import is_own_decision  # not needed for the start page

        own = is_own_decision(self.session.project)
        self.actions_by_id["show_decision"].setVisible(own)
        if self.tabs.isTabVisible(self._page_index["decision"]) != own:
            self.tabs.setTabVisible(self._page_index["decision"], own)
            self.tabs.fit()
        self._show_side_panels()

    def _show_side_panels(self) -> None:
        """A group weighs for itself, so the Workshop page shows no weights of one's own."""
        from mcda_app.domain.edits.own_decision import is_own_decision  # not needed for the start page

        decision = self.current_page == "decision" and is_own_decision(self.session.project)
        self.issue_panel.setVisible(not decision)
        away = decision or self.current_page == "workshop"
        self.side_panel.setVisible(not away)

    def _issue_menu(self, at: QPoint) -> None:
        from mcda_app.ui.widgets.dialogs.showing import run_menu

        chosen, remove = self.session.issue is not None, self.commands.project.remove_issues
        menu = make_issue_menu(self.issue_list, self.actions_by_id, self.move_issues, remove, chosen=chosen)
        run_menu(menu, at)

    def _picture_menu(self, at: QPoint) -> None:
        from mcda_app.ui.widgets.dialogs.showing import run_menu

        menu = QMenu(self)
        menu.addActions([self.actions_by_id[name] for name in ("copy_picture", "save_picture")])
        run_menu(menu, at)

    def apply_theme(self) -> None:
        if isinstance(app := QApplication.instance(), QApplication):
            apply_theme(app, self.preferences.theme)
            self.session.appearance_changed()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._installed:
            from mcda_app.ui.widgets.icons import refresh_icons

            refresh_icons(self)
        elif event.type() == QEvent.Type.ActivationChange and self._installed and self.isActiveWindow():
            self.commands.start.refresh()  # files may have been changed elsewhere meanwhile

    # Leaving

    def unread_texts(self) -> list[str]:
        page = self._lazy["decision"].settled()
        return [] if page is None or not self.session.is_open else page.unread_texts()

    def show_unread(self) -> None:
        self.show_page("decision")
        self.page("decision").show_unread()

    def commit_texts(self) -> None:
        field = self.focusWidget()
        if isinstance(field, QtWidgets.QAbstractSpinBox):
            field.interpretText()
        self.issue_list.commit_text()
        for page in self._lazy.values():
            if page.content is not None:
                page.content.commit_texts()
        self.session.settle_audit()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._finish_building()
        files, workshop = self.commands.files, self.commands.workshop
        if not files.may_leave():
            event.ignore()
            return
        workshop.close_room()
        self.commands.presentation.close()
        files.end()
        self.preferences.keep_state("geometry", self.saveGeometry())
        if self._panels_dragged and all(self.splitter.sizes()):  # hidden panels have no widths
            self.preferences.keep_state("splitter", self.splitter.saveState())
        event.accept()

    def _restore(self) -> None:
        splitter = self.preferences.state("splitter")
        self._panels_dragged = splitter is not None and self.splitter.restoreState(splitter)
        self._follow_window()

    def _follow_window(self) -> None:
        """Give the panels their usual widths in this window, unless they have been dragged."""
        if self._installed and not self._panels_dragged:
            left = 240 if self.width() >= ROOMY else max(170, self.width() // 6)
            self._set_panels(left, 290)
            self.scale_panels(self.preferences.zoom / USUAL_ZOOM)

    def _panel_dragged(self) -> None:
        self._panels_dragged = True

    def _set_panels(self, left: float, right: float) -> None:
        """Give the issues and the weights these widths, and the pages what is left."""
        self.splitter.setSizes([round(left), round(self.width() - left - right), round(right)])

    def scale_panels(self, factor: float) -> None:
        """Make the panels beside the pages wider or narrower with their text, as far as there is room."""
        left, _pages, right = self.splitter.sizes()
        if factor != 1 and left and right:
            room = self.width()
            self._set_panels(min(factor * left, 0.19 * room), min(factor * right, 0.27 * room))
