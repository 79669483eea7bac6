# SPDX-License-Identifier: MIT
"""The main window: issues on the left, pages in the middle, weights and ranking on the right."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QActionGroup, QCloseEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QMenu,
    QSplitter,
    QStatusBar,
    QTabWidget,
)

from mcda_app.analysis.vocabulary.methods import (
    NORMALISATION_TIPS,
    NORMALISATIONS,
    SYNTHESIS_MODES,
    SYNTHESIS_TIPS,
)
from mcda_app.domain.edits.own_decision import is_own_decision
from mcda_app.domain.method_settings import Method, Normalisation, Synthesis
from mcda_app.files import presets
from mcda_app.i18n import LANGUAGES, tr
from mcda_app.ui.core.badge_service import BadgeService
from mcda_app.ui.core.change import Change
from mcda_app.ui.core.page import Page
from mcda_app.ui.core.preferences import Preferences
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.shell import Shell
from mcda_app.ui.core.undo_keys import watch_undo_keys
from mcda_app.ui.overview.page import OverviewPage
from mcda_app.ui.shell.action_table import ANALYSIS, EDIT, FILE, VIEW, action_table, fill_menus, make_actions
from mcda_app.ui.shell.commands import Commands
from mcda_app.ui.shell.pages import LAZY_PAGES, LazyPage, Surroundings
from mcda_app.ui.shell.toolbar import MainToolbar
from mcda_app.ui.sidebar.issue_panel import IssuePanel
from mcda_app.ui.sidebar.leader_changes import LeaderChanges
from mcda_app.ui.sidebar.side_panel import SidePanel
from mcda_app.ui.widgets.icons import refresh_icons
from mcda_app.ui.widgets.showing import run_menu
from mcda_app.ui.widgets.theme import apply_theme
from mcda_app.ui.widgets.toast import dismiss_toast, show_toast

ISSUE_ACTIONS = ("rename_issue", "duplicate_issue", "remove_issue", "issue_up", "issue_down")
"""What can be done with a chosen issue."""


class MainWindow(Shell):
    """Lays the views out around one session; call `install` before showing it."""

    commands: Commands

    def __init__(self, session: Session, preferences: Preferences, badges: BadgeService) -> None:
        super().__init__()
        self.session = session
        self.preferences = preferences
        self.badges = badges
        self.setMinimumSize(900, 600)
        self.leader_changes = LeaderChanges(session, self)
        self._messages: QStatusBar | None = None
        self._make_pages()
        self.setCentralWidget(self.splitter)

    def install(self, commands: Commands) -> None:
        """Set the commands, and build the pages, menus and toolbar that need them."""
        self.commands = commands
        self._make_lazy_pages()
        self._make_actions()
        self._make_toolbar()
        self._follow_session()
        self._connect_pages()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            watch_undo_keys(app)
        self._restore()
        self._project_changed(Change.EVERYTHING)

    # Building

    def _make_pages(self) -> None:
        session = self.session
        self.issue_panel = IssuePanel(session, self.badges, self.leader_changes)
        self.issue_list = self.issue_panel.list
        self.overview_page = OverviewPage(session, self.badges)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(self.overview_page, tr("Overview"))
        self._page_index = {"overview": 0}
        self.side_panel = SidePanel(session, self.badges, self.leader_changes)
        self.weights_panel = self.side_panel.weights
        self.ranking_panel = self.side_panel.ranking
        self.tabs.setMinimumWidth(380)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        for widget in (self.issue_panel, self.tabs, self.side_panel):
            self.splitter.addWidget(widget)
        self.splitter.setStretchFactor(1, 1)

    def _make_lazy_pages(self) -> None:
        self._lazy: dict[str, LazyPage] = {}
        around = Surroundings(self, self.session, self.badges, self.commands)
        for name, title, build in LAZY_PAGES:
            self._lazy[name] = LazyPage(partial(build, around))
            self._page_index[name] = self.tabs.addTab(self._lazy[name], title)
        self.tabs.currentChanged.connect(self._page_shown)

    def _make_actions(self) -> None:
        table = action_table(self.commands)
        self.actions_by_id = make_actions(self, table, self.commit_texts)
        menus = fill_menus(self.menuBar(), table, self.actions_by_id)
        stack = self.session.undo_stack
        self.undo_action = stack.createUndoAction(self, tr("&Undo"))
        self.undo_action.setShortcut("Ctrl+Z")
        self.redo_action = stack.createRedoAction(self, tr("&Redo"))
        self.redo_action.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        first = menus[EDIT].actions()[0]
        menus[EDIT].insertActions(first, [self.undo_action, self.redo_action])
        menus[EDIT].insertSeparator(first)
        self._preset_menu = QMenu(tr("&New from preset"), self)
        self._preset_menu.aboutToShow.connect(self._fill_presets)
        self._recent_menu = QMenu(tr("Open &recent"), self)
        self._recent_menu.aboutToShow.connect(self._fill_recent)
        file_menu = menus[FILE]
        file_menu.insertMenu(self.actions_by_id["open_file"], self._preset_menu)
        file_menu.insertMenu(self.actions_by_id["save"], self._recent_menu)
        self._make_method_menu(menus[ANALYSIS])
        self._make_theme_menu(menus[VIEW])
        self._make_language_menu(menus[VIEW])

    def _make_method_menu(self, menu: QMenu) -> None:
        menu.addSeparator()
        self._choices: list[tuple[QActionGroup, Callable[[], object]]] = []
        project = self.commands.project
        methods = ((Method.TOPSIS, tr("Rank with &TOPSIS"), ""), (Method.AHP, tr("Rank with &AHP"), ""))
        self._add_choice(menu, methods, project.set_method, lambda s: s.method)
        normalisations = [(n, NORMALISATIONS[n].name, NORMALISATION_TIPS[n]) for n in Normalisation]
        syntheses = [(s, SYNTHESIS_MODES[s], SYNTHESIS_TIPS[s]) for s in Synthesis]
        menu.addSection(tr("TOPSIS: how criteria are made comparable"))
        self._add_choice(menu, normalisations, project.set_normalisation, lambda s: s.normalisation)
        menu.addSection(tr("AHP: how priorities are combined"))
        self._add_choice(menu, syntheses, project.set_synthesis, lambda s: s.synthesis)

    def _add_choice(self, menu: QMenu, entries, choose, read) -> None:
        group = QActionGroup(self)
        for value, text, tip in entries:
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setData(value)
            action.setStatusTip(tip)
            action.setToolTip(tip)
            action.triggered.connect(lambda _checked=False, value=value: choose(value))
            group.addAction(action)
        self._choices.append((group, lambda: read(self.session.project.settings)))

    def _make_theme_menu(self, view: QMenu) -> None:
        menu, project = view.addMenu(tr("&Theme")), self.commands.project
        self._theme_group = QActionGroup(self)
        for value, text in (
            ("system", tr("&System default")),
            ("light", tr("&Light")),
            ("dark", tr("&Dark")),
        ):
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(self.preferences.theme == value)
            action.triggered.connect(lambda _checked=False, value=value: project.set_theme(value))
            self._theme_group.addAction(action)

    def _make_language_menu(self, view: QMenu) -> None:
        menu, project = view.addMenu(tr("&Language")), self.commands.project
        group = QActionGroup(self)
        for code, text in (("", tr("&System default")), *LANGUAGES.items()):
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(self.preferences.language == code)
            action.triggered.connect(lambda _checked=False, code=code: project.set_language(code))
            group.addAction(action)

    def _make_toolbar(self) -> None:
        undo = self.undo_action, self.redo_action
        self.toolbar = MainToolbar(self.session, self.commands, self.actions_by_id, undo, self.commit_texts)
        self.addToolBar(self.toolbar)

    def _follow_session(self) -> None:
        session = self.session
        session.changed.connect(self._project_changed)
        session.document_changed.connect(self._show_title)
        session.issue_selected.connect(lambda _id: self._show_choices())
        session.refused.connect(lambda text: self.show_status(text, 8000))

    def _connect_pages(self) -> None:
        self.overview_page.issue_opened.connect(self._open_issue)
        self.overview_page.picture_menu.connect(self._picture_menu)
        self.overview_page.picture_wanted.connect(self.commands.files.copy_picture)
        self.overview_page.issue_wanted.connect(self.commands.project.add_issue)
        issues = self.issue_list
        issues.open_wanted.connect(lambda: self.show_page("issue"))
        issues.menu_wanted.connect(self._issue_menu)
        issues.remove_wanted.connect(self.commands.project.remove_issues)
        issues.refused.connect(lambda text: show_toast(self, text))

    # Another language

    def translate(self, install: Callable[[], object]) -> None:
        """Build menus, toolbar and pages anew in another language; what is looked at and typed stays.

        install  puts the other language in place, once what is being typed was taken in the old one
        """
        from mcda_app.ui.core.view_state import read_view, restore_view  # not needed for the start
        from mcda_app.ui.shell.teardown import exchange_content, remove_actions

        self.commit_texts()
        focus, before = self.focusWidget(), self.splitter
        state, overview_state = read_view(before, focus), self.overview_page.view_state()
        pages = {name: page.view_state(focus) for name, page in self._lazy.items()}
        self.setUpdatesEnabled(False)
        try:
            install()
            remove_actions(self, self.toolbar)
            self._make_pages()
            self._make_lazy_pages()
            self._make_actions()
            self._make_toolbar()
            self._connect_pages()
            exchange_content(self, before, self.splitter)
            self._project_changed(Change.EVERYTHING)
            for name, page in self._lazy.items():
                page.restore_view(pages[name])
            restore_view(self.splitter, state)
            self.overview_page.restore_view(overview_state)
        finally:
            self.setUpdatesEnabled(True)

    # Showing

    def statusBar(self) -> QStatusBar:
        self._messages = super().statusBar()
        return self._messages

    def show_status(self, text: str, ms: int = 0) -> None:
        self.statusBar().showMessage(text, ms)

    def _forget_message(self) -> None:
        """Clear the last message, which may no longer be true, such as what Undo would restore."""
        if self._messages is not None:
            self._messages.clearMessage()
        dismiss_toast(self, stale=True)

    def _project_changed(self, change: Change) -> None:
        """Whatever it is: a message about what was done last is no longer about the last."""
        self._forget_message()
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

    def _show_method(self) -> None:
        self.toolbar.show_method()
        for group, read in self._choices:
            for action in group.actions():
                action.setChecked(action.data() is read())

    def _show_choices(self) -> None:
        """The viewpoint of the chosen issue's weights, and what can be done with the issue."""
        self.toolbar.show_viewpoint()
        for name in ISSUE_ACTIONS:
            self.actions_by_id[name].setEnabled(self.session.issue is not None)

    def _show_title(self) -> None:
        name = self.session.path.name if self.session.path else self.session.project.title
        if self.session.read_only:
            name = tr("{name} (read-only)").format(name=name)
        if self.windowTitle() != f"{name}[*]":
            self.setWindowTitle(f"{name}[*]")
        if self.isWindowModified() != self.session.modified:
            self.setWindowModified(self.session.modified)

    def page(self, name: str) -> Page:
        return self.overview_page if name == "overview" else self._lazy[name].fill()

    def _open_issue(self, issue_id: str) -> None:
        self.session.select_issue(issue_id)
        self.show_page("issue")

    @property
    def current_page(self) -> str:
        return next(name for name, at in self._page_index.items() if at == self.tabs.currentIndex())

    def show_page(self, name: str) -> None:
        if name in self._page_index:
            self.tabs.setCurrentIndex(self._page_index[name])
            self.tabs.currentWidget().setFocus()

    def _page_shown(self, _index: int) -> None:
        page = self.tabs.currentWidget()
        if isinstance(page, LazyPage):
            page.fill()
        self.side_panel.show_weights(self.current_page != "weights")
        self._fit_to_decision()

    def _fit_to_decision(self) -> None:
        """Offer the page of a decision only while one is being made, and show it alone."""
        own = is_own_decision(self.session.project)
        if self.tabs.isTabVisible(self._page_index["decision"]) != own:
            self.tabs.setTabVisible(self._page_index["decision"], own)
        self._show_side_panels()

    def _show_side_panels(self) -> None:
        """Where the group weighs for itself, one's own weights are not there."""
        decision = self.current_page == "decision" and is_own_decision(self.session.project)
        self.issue_panel.setVisible(not decision)
        away = decision or self.current_page == "workshop"
        self.side_panel.setVisible(not away)

    def _issue_menu(self, at: QPoint) -> None:
        menu, issues = QMenu(self), self.issue_list
        rename = menu.addAction(tr("&Rename"))
        rename.setShortcut("F2")
        rename.triggered.connect(issues.rename)
        for name in ("duplicate_issue", "add_issue", "issue_up", "issue_down"):
            menu.addAction(self.actions_by_id[name])
        menu.addSeparator()
        delete = menu.addAction(tr("&Delete"))
        delete.setShortcut(QKeySequence.StandardKey.Delete)
        delete.triggered.connect(lambda: self.commands.project.remove_issues(issues.selected_ids()))
        for action in (rename, *(self.actions_by_id[n] for n in ("duplicate_issue",)), delete):
            action.setEnabled(self.session.issue is not None)
        run_menu(menu, at)

    def _picture_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.addActions([self.actions_by_id[name] for name in ("copy_picture", "save_picture")])
        run_menu(menu, at)

    def _fill_presets(self) -> None:
        self._preset_menu.clear()
        for info in presets.available():
            action = self._preset_menu.addAction(info.title)
            action.setStatusTip(info.description)
            action.triggered.connect(
                lambda _checked=False, preset_id=info.id: self.commands.files.new_from_preset(preset_id)
            )

    def _fill_recent(self) -> None:
        self._recent_menu.clear()
        recent = self.preferences.recent
        for path in recent:
            action = self._recent_menu.addAction(path.name.replace("&", "&&"))
            action.setStatusTip(str(path))
            action.triggered.connect(lambda _checked=False, path=path: self.commands.files.open_recent(path))
        if not recent:
            self._recent_menu.addAction(tr("No files yet")).setEnabled(False)

    def apply_theme(self) -> None:
        if isinstance(app := QApplication.instance(), QApplication):
            apply_theme(app, self.preferences.theme)
            self.session.appearance_changed()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            refresh_icons(self)

    # Leaving

    def commit_texts(self) -> None:
        field = self.focusWidget()
        if isinstance(field, QAbstractSpinBox):
            field.interpretText()
        self.issue_list.commit_text()
        for page in self._lazy.values():
            if page.content is not None:
                page.content.commit_texts()

    def closeEvent(self, event: QCloseEvent) -> None:
        files, workshop = self.commands.files, self.commands.workshop
        if not files.may_leave():
            event.ignore()
            return
        workshop.close_room()
        self.commands.presentation.close()
        files.end()
        self.preferences.keep_state("geometry", self.saveGeometry())
        self.preferences.keep_state("splitter", self.splitter.saveState())
        event.accept()

    def _restore(self) -> None:
        geometry = self.preferences.state("geometry")
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(1280, 800)
        splitter = self.preferences.state("splitter")
        if splitter is None or not self.splitter.restoreState(splitter):
            left = min(230, max(170, self.width() // 6))
            self.splitter.setSizes([left, self.width() - left - 290, 290])
