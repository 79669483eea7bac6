# SPDX-License-Identifier: MIT
"""The main window: issues on the left, pages in the middle, weights and ranking on the right.

It is loaded for the first picture, which needs few of Qt's classes; Qt is asked for the others where they
are used.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QEvent, QPoint, QSize, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mcda_app.i18n import tr
from mcda_app.ui.core.page import Page
from mcda_app.ui.core.preferences import Preferences
from mcda_app.ui.shell.action_table import (
    ANALYSIS,
    EDIT,
    FILE,
    VIEW,
    WITHOUT_DOCUMENT,
    action_table,
    make_actions,
)
from mcda_app.ui.shell.menus import (
    add_language_menu,
    add_method_choices,
    add_theme_menu,
    fill_menus,
    make_preset_menu,
    make_recent_menu,
)
from mcda_app.ui.shell.start_window import StartWindow, destroy
from mcda_app.ui.widgets.buttons import Rank, join_segments, set_rank
from mcda_app.ui.widgets.labels import plain, scale_fonts
from mcda_app.ui.widgets.theme import apply_theme

if TYPE_CHECKING:
    from mcda_app.ui.core.badge_service import BadgeService
    from mcda_app.ui.core.change import Change
    from mcda_app.ui.core.session import Session
    from mcda_app.ui.shell.commands import Commands
    from mcda_app.ui.shell.pages import LazyPage

PRESENT_SCALE = 1.45


class MainWindow(StartWindow):
    """Lays the views out around one session. It is of use once it was built around that and has its commands.

    While no document is open, it shows the start page.
    """

    badges: BadgeService

    def __init__(self, preferences: Preferences) -> None:
        super().__init__(preferences)
        self._sides = (230, 290)
        self._messages: QtWidgets.QStatusBar | None = None

    def build(self, session: Session, badges: BadgeService) -> None:
        """Make the panels and the page that need nothing but the session."""
        self.session = session
        self.badges = badges
        self._make_pages()
        self._content.addWidget(self.splitter)
        if not session.is_open:
            self.splitter.hide()

    def install(self, commands: Commands) -> None:
        """Take the commands, and make the pages, menus and toolbar that need them."""
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
        self._restore()
        self._installed = True
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
        is_open = self.session.is_open
        for name, action in self.actions_by_id.items():
            action.setEnabled(is_open or name in WITHOUT_DOCUMENT)
        for choice in self._choices:
            choice.group.setEnabled(is_open)
        if is_open:
            self._show_choices()

    # Building

    def _make_pages(self) -> None:
        from mcda_app.ui.cooperation_map.page import MapPage
        from mcda_app.ui.sidebar.issue_list import IssueList
        from mcda_app.ui.sidebar.ranking_panel import RankingPanel
        from mcda_app.ui.sidebar.weights_panel import WeightsPanel

        session = self.session
        self.issue_list = IssueList(session, self.badges)
        self.map_page = MapPage(session, self.badges)
        self.tabs = QtWidgets.QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(self.map_page, tr("Map"))
        self._page_index = {"map": 0}
        side = QWidget()
        layout = QVBoxLayout(side)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(12)
        self.weights_panel = WeightsPanel(session)
        self.ranking_panel = RankingPanel(session)
        layout.addWidget(self.weights_panel)
        layout.addWidget(_rule())
        layout.addWidget(self.ranking_panel)
        layout.addStretch(1)
        scroll = QScrollArea()
        scroll.setObjectName("panel")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(QtCore.Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side.setAutoFillBackground(True)
        side.setBackgroundRole(QPalette.ColorRole.Base)
        scroll.setWidget(side)
        scroll.setMinimumWidth(250)
        self.issue_list.setMinimumWidth(150)
        self.tabs.setMinimumWidth(380)
        self.splitter = QtWidgets.QSplitter(QtCore.Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        for widget, stretch in ((self.issue_list, 0), (self.tabs, 1), (scroll, 0)):
            self.splitter.addWidget(widget)
            self.splitter.setStretchFactor(self.splitter.count() - 1, stretch)

    def _make_lazy_pages(self) -> None:
        from mcda_app.ui.shell.pages import LAZY_PAGES, LazyPage, Surroundings

        self._lazy: dict[str, LazyPage] = {}
        around = Surroundings(self, self.session, self.badges, self.commands)
        for name, title, build in LAZY_PAGES:
            self._lazy[name] = LazyPage(partial(build, around))
            self._page_index[name] = self.tabs.addTab(self._lazy[name], title)
        self.tabs.currentChanged.connect(self._page_shown)

    def _make_actions(self) -> None:
        table = action_table(self.commands)
        self.actions_by_id = make_actions(self, table, self.commit_texts)
        menus = self._menus
        fill_menus(menus, table, self.actions_by_id)
        stack = self.session.undo_stack
        self.undo_action = stack.createUndoAction(self, tr("&Undo"))
        self.undo_action.setShortcut("Ctrl+Z")
        self.redo_action = stack.createRedoAction(self, tr("&Redo"))
        self.redo_action.setShortcuts([QtGui.QKeySequence("Ctrl+Shift+Z"), QtGui.QKeySequence("Ctrl+Y")])
        first = menus[EDIT].actions()[0]
        menus[EDIT].insertActions(first, [self.undo_action, self.redo_action])
        menus[EDIT].insertSeparator(first)
        files, project = self.commands.files, self.commands.project
        self._preset_menu = make_preset_menu(self, files.new_from_preset)
        file_menu = menus[FILE]
        file_menu.insertMenu(self.actions_by_id["open_file"], self._preset_menu)
        self._recent_menu = make_recent_menu(self, self.preferences, files.open_recent)
        file_menu.insertMenu(self.actions_by_id["save"], self._recent_menu)
        self._choices = add_method_choices(menus[ANALYSIS], self.session, project)
        self._theme_group = add_theme_menu(menus[VIEW], self.preferences, project)
        add_language_menu(menus[VIEW], self.preferences, project)

    def _make_toolbar(self) -> None:
        from mcda_app.domain.method_settings import Method
        from mcda_app.ui.widgets.icons import set_icon

        bar = QtWidgets.QToolBar(tr("Main"))
        bar.setObjectName("main_toolbar")
        self.toolbar = bar
        bar.setMovable(False)
        bar.setIconSize(QSize(16, 16))  # its own would draw them larger on a finer screen alone
        bar.setContextMenuPolicy(QtCore.Qt.ContextMenuPolicy.PreventContextMenu)
        self.addToolBar(bar)
        bar.setVisible(self.session.is_open)
        bar.addWidget(self._make_home_button())
        new = QToolButton()
        new.setText(tr("New from preset"))
        new.setMenu(self._preset_menu)
        new.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        bar.addWidget(new)
        for name in ("open_file", "save"):
            bar.addAction(self.actions_by_id[name])
        for action, icon_name in ((self.undo_action, "undo"), (self.redo_action, "redo")):
            button = QToolButton()
            button.setDefaultAction(action)
            button.setToolButtonStyle(QtCore.Qt.ToolButtonStyle.ToolButtonIconOnly)
            set_icon(button, icon_name)
            bar.addWidget(button)
            if action is self.undo_action:
                # The button takes no focus, so a text being written would not be taken before.
                button.pressed.connect(self.commit_texts)
        bar.addSeparator()
        self._method_buttons = {}
        pair = QWidget()
        methods = QHBoxLayout(pair)
        methods.setContentsMargins(0, 0, 0, 0)
        methods.setSpacing(0)
        for method in Method:
            button = QToolButton()
            button.setText(method.name)
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setAccessibleName(tr("Rank with {method}").format(method=method.name))
            button.clicked.connect(lambda _checked=False, m=method: self.commands.project.set_method(m))
            methods.addWidget(button)
            self._method_buttons[method] = button
        join_segments(list(self._method_buttons.values()))
        bar.addWidget(pair)
        label = QLabel(tr("  Lens "))
        self.lens_box = QtWidgets.QComboBox()
        self.lens_box.setAccessibleName(tr("Lens: a named weight profile"))
        self.lens_box.setToolTip(tr("A lens is a named weight profile"))
        self.lens_box.setMinimumContentsLength(12)
        self.lens_box.setSizeAdjustPolicy(
            QtWidgets.QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.lens_box.activated.connect(self._lens_picked)
        label.setBuddy(self.lens_box)
        bar.addWidget(label)
        bar.addWidget(self.lens_box)
        spacer = QWidget()
        spacer.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(spacer)
        export = self.actions_by_id["export_excel"]
        export.setIconText(tr("Export"))
        for action, rank in ((export, Rank.SECONDARY), (self.actions_by_id["present"], Rank.PRIMARY)):
            bar.addAction(action)
            ranked = bar.widgetForAction(action)
            assert isinstance(ranked, QToolButton)
            set_rank(ranked, rank)

    def _make_home_button(self) -> QToolButton:
        from mcda_app.ui.widgets.icons import set_icon

        button = QToolButton()
        button.setDefaultAction(self.actions_by_id["close_document"])
        button.setToolButtonStyle(QtCore.Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setAccessibleName(tr("Home"))
        set_icon(button, "home")
        return button

    def _follow_session(self) -> None:
        session = self.session
        session.changed.connect(self._project_changed)
        session.document_changed.connect(self._show_title)
        session.document_changed.connect(self._show_document)
        session.issue_selected.connect(lambda _id: self._show_choices())
        session.refused.connect(lambda text: self.show_status(text, 8000))

    def _connect_pages(self) -> None:
        self.map_page.issue_opened.connect(self._open_issue)
        self.map_page.picture_menu.connect(self._picture_menu)
        self.issue_list.doubleClicked.connect(lambda _i: self.show_page("issue"))
        self.issue_list.menu_wanted.connect(self._issue_menu)

    # Another language

    def translate(self, install: Callable[[], object]) -> None:
        """Build menus, toolbar and pages anew in another language; what is looked at and typed stays.

        install  puts the other language in place, once what is being typed was taken in the old one
        """
        from mcda_app.ui.core.view_state import read_view, restore_view

        self.commit_texts()
        focus, before = self.focusWidget(), self.splitter
        start_focus = self._start_focus(focus)
        state, map_state = read_view(before, focus), self.map_page.view_state()
        pages = {name: page.view_state(focus) for name, page in self._lazy.items()}
        presenting = self.actions_by_id["present"].isChecked()
        self.setUpdatesEnabled(False)
        try:
            install()
            self._remove_actions()
            self._make_menus()
            self._make_pages()
            self._make_lazy_pages()
            self._make_actions()
            self._make_toolbar()
            self._connect_pages()
            self._content.replaceWidget(before, self.splitter)
            destroy(before)
            # Now: fields for numbers forget what was typed into them when they are first shown.
            self.splitter.setVisible(self.session.is_open)
            self.actions_by_id["present"].setChecked(presenting)
            self._show_all()
            self._enable_actions()
            self._translate_start(start_focus)
            for name, page in self._lazy.items():
                page.restore_view(pages[name])
            restore_view(self.splitter, state)
            self.map_page.restore_view(map_state)
        finally:
            self.setUpdatesEnabled(True)

    def _remove_actions(self) -> None:
        """Take away menus and toolbar with all that is in them, shortcuts included."""
        for box in self.menuBar(), self.toolbar:
            destroy(box)
        for kind in (QMenu, QtGui.QActionGroup, QAction):
            for child in self.findChildren(kind, options=QtCore.Qt.FindChildOption.FindDirectChildrenOnly):
                destroy(child)

    # Showing

    def statusBar(self) -> QtWidgets.QStatusBar:
        self._messages = super().statusBar()
        return self._messages

    def show_status(self, text: str, ms: int = 0) -> None:
        self.statusBar().showMessage(text, ms)

    def _forget_message(self) -> None:
        """What the last message tells, such as what Undo would bring back, need not hold any more."""
        from mcda_app.ui.widgets.toast import dismiss_toast

        if self._messages is not None:
            self._messages.clearMessage()
        dismiss_toast(self, stale=True)

    def _project_changed(self, change: Change) -> None:
        """Whatever it is: a message about what was done last is no longer about the last."""
        from mcda_app.ui.core.change import Change

        self._forget_message()
        if change.touches(Change.METHOD):
            self._show_method()
        if change.touches(Change.LENSES):
            self._list_lenses()
        if change.touches(Change.WEIGHTS | Change.ISSUE_WEIGHTS | Change.LENSES | Change.STRUCTURE):
            self._show_choices()
        if change.touches(Change.TEXTS):
            self._show_title()

    def _show_method(self) -> None:
        for method, button in self._method_buttons.items():
            button.setChecked(self.session.project.settings.method is method)
        for choice in self._choices:
            for action in choice.group.actions():
                action.setChecked(action.data() is choice.read())

    def _show_choices(self) -> None:
        """The lens of the chosen issue's weights, and what can be done with the issue."""
        self._show_lens()
        for name in ("rename_issue", "remove_issue", "issue_up", "issue_down"):
            self.actions_by_id[name].setEnabled(self.session.is_open and self.session.issue is not None)

    def _list_lenses(self) -> None:
        self.lens_box.clear()
        self.lens_box.addItem(tr("Own weights"), "")
        for row, lens in enumerate(self.session.project.lenses, 1):
            self.lens_box.addItem(lens.title, lens.id)
            self.lens_box.setItemData(row, plain(lens.description), QtCore.Qt.ItemDataRole.ToolTipRole)

    def _show_lens(self) -> None:
        """The lens that gives the chosen issue's weights."""
        from mcda_app.analysis.weighting.weight_origin import lens_of

        project, issue = self.session.project, self.session.issue
        lens = lens_of(project, project.weights if issue is None else project.weights_of(issue))
        at = 0 if lens is None else 1 + project.lenses.index(lens)
        if self.lens_box.currentIndex() != at:
            self.lens_box.setCurrentIndex(at)

    def _lens_picked(self, row: int) -> None:
        lens_id = self.lens_box.itemData(row)
        if lens_id:
            self.commands.project.use_lens(lens_id)
        else:
            self._show_lens()

    def _show_title(self) -> None:
        name = self.session.path.name if self.session.path else self.session.project.title
        if self.session.read_only:
            name = tr("{name} (read-only)").format(name=name)
        title = f"{name}[*]" if self.session.is_open else ""  # then Qt shows the program's name
        if self.windowTitle() != title:
            self.setWindowTitle(title)
        if self.isWindowModified() != self.session.modified:
            self.setWindowModified(self.session.modified)

    def page(self, name: str) -> Page:
        return self.map_page if name == "map" else self._lazy[name].fill()

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

    def _issue_menu(self, at: QPoint) -> None:
        from mcda_app.ui.widgets.showing import run_menu

        menu = QMenu(self)
        for name in ("add_issue", "rename_issue", "issue_up", "issue_down", "remove_issue"):
            menu.addAction(self.actions_by_id[name])
        run_menu(menu, at)

    def _picture_menu(self, at: QPoint) -> None:
        from mcda_app.ui.widgets.showing import run_menu

        menu = QMenu(self)
        for name in ("copy_picture", "save_picture"):
            menu.addAction(self.actions_by_id[name])
        run_menu(menu, at)

    def present(self, on: bool) -> None:
        if on == self.isFullScreen():
            return
        scale_fonts(self, PRESENT_SCALE if on else 1 / PRESENT_SCALE)
        if on:
            left, _middle, right = self.splitter.sizes()
            self._sides = left, right
        scale = PRESENT_SCALE if on else 1.0
        self._lay_out_later(*(round(side * scale) for side in self._sides))
        self.setWindowState(
            self.windowState() | QtCore.Qt.WindowState.WindowFullScreen
            if on
            else self.windowState() & ~QtCore.Qt.WindowState.WindowFullScreen
        )

    def end_presentation(self) -> None:
        if self.actions_by_id["present"].isChecked():
            self.actions_by_id["present"].trigger()

    def _lay_out_later(self, left: int, right: int) -> None:
        """Set the side panels' widths once the window has its new size."""

        def lay_out() -> None:
            self.splitter.setSizes([left, max(1, self.splitter.width() - left - right), right])

        QTimer.singleShot(100, lay_out)

    def apply_theme(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
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

    def commit_texts(self) -> None:
        typed_in = self.focusWidget()
        if isinstance(typed_in, QtWidgets.QAbstractSpinBox):
            typed_in.interpretText()
        for page in self._lazy.values():
            if page.content is not None:
                page.content.commit_texts()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._finish_building()
        files, workshop = self.commands.files, self.commands.workshop
        if not files.may_leave():
            event.ignore()
            return
        workshop.close_room()
        files.end()
        self.preferences.keep_state("geometry", self.saveGeometry())
        if self.splitter.isVisible():  # one that never was has no widths
            self.preferences.keep_state("splitter", self.splitter.saveState())
        event.accept()

    def _restore(self) -> None:
        splitter = self.preferences.state("splitter")
        if splitter is None or not self.splitter.restoreState(splitter):
            left = min(230, max(170, self.width() // 6))
            self.splitter.setSizes([left, self.width() - left - 290, 290])


def _rule() -> QFrame:
    line = QFrame()
    line.setFrameShape(QFrame.Shape.HLine)
    line.setForegroundRole(line.palette().ColorRole.Mid)
    return line
