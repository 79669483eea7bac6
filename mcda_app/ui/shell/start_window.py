# SPDX-License-Identifier: MIT
"""A window that shows its start page at once, and is built around a session afterwards."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QPushButton, QToolButton, QVBoxLayout, QWidget

from mcda_app.files.preset_list import BLANK, available
from mcda_app.ui.core.preferences import Preferences
from mcda_app.ui.core.shell import Shell
from mcda_app.ui.shell.menus import make_menus
from mcda_app.ui.start.page import StartPage

if TYPE_CHECKING:
    from mcda_app.ui.core.session import Session
    from mcda_app.ui.shell.commands import Commands

FRAME = QSize(16, 40)
"""Pixels that a window's borders and title take at most."""


class StartWindow(Shell):
    """The start page, and the menus' titles above it: all that is painted first.

    Nothing here may load the engine. Whatever is asked for before the rest is there has it built first.

    finish_building  builds what is not built yet
    start_page       None until it is first shown
    """

    session: Session
    commands: Commands

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self.preferences = preferences
        self.finish_building: Callable[[], object] = _nothing
        self.start_page: StartPage | None = None
        self._installed = False
        self.setMinimumSize(900, 600)
        self.setAcceptDrops(True)
        self._content = QVBoxLayout()
        self._content.setContentsMargins(0, 0, 0, 0)
        content = QWidget()
        content.setLayout(self._content)
        self.setCentralWidget(content)
        self._make_menus()
        geometry = preferences.state("geometry")
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(1280, 800)

    def show_on_screen(self) -> None:
        """Show inside what the screen has free: maximised where there is no more than the window is large."""
        room = self.screen().availableGeometry().size() - FRAME
        self.setMinimumSize(self.minimumSize().boundedTo(room))
        fitting = self.size().boundedTo(room)
        if fitting == self.size() or self.isMaximized():
            self.show()
        else:
            self.resize(fitting)
            self.showMaximized()

    def _make_menus(self) -> None:
        self._menus = make_menus(self.menuBar(), self._finish_building)

    def _finish_building(self) -> None:
        if not self._installed:
            self.finish_building()

    def show_start(self, dress: Callable[[], object] | None = None) -> None:
        """Show the start page: of use at once, however little of the rest is there.

        dress  has the style sheet read, if it was not yet: best before a new page is laid out
        """
        page = self.start_page
        is_new = page is None
        if page is None:
            page = self.start_page = self._make_start_page()
            self._content.addWidget(page)
            page.show_presets([info for info in available() if info.id != BLANK])
            if self._installed:  # it is not what is painted first
                page.complete()
        page.show_recent(self.preferences.recent)
        if dress is not None:
            dress()
        if is_new:
            page.lay_out()
        page.show()
        page.setFocus()

    def _make_start_page(self) -> StartPage:
        page = StartPage()
        for wanted, command in (  # the commands themselves are made after the page
            (page.own_wanted, lambda start: start.begin_own()),
            (page.open_wanted, lambda start: start.open_file()),
            (page.table_wanted, lambda start, at: start.choose_table(at)),
            (page.workshop_wanted, lambda start, at: start.choose_workshop(at)),
            (page.ballot_wanted, lambda start: start.open_ballot()),
            (page.preset_wanted, lambda start, preset_id: start.open_preset(preset_id)),
            (page.recent_wanted, lambda start, path: start.open_recent(path)),
            (page.forget_wanted, lambda start, path: start.forget_recent(path)),
            (page.recent_menu_wanted, lambda start, path, at: start.recent_menu(path, at)),
        ):
            wanted.connect(partial(self._begin, command))
        return page

    def complete_start(self) -> None:
        """Add to the start page what can only be noticed once it is seen."""
        if self.start_page is not None:
            self.start_page.complete()

    def _begin(self, command: Callable[..., object], *arguments: object) -> None:
        """Do what was asked for on the start page, with the commands of the start page and what it passed."""
        self._finish_building()
        command(self.commands.start, *arguments)

    def _start_focus(self, focus: QWidget | None) -> int | None:
        """Which of the start page's widgets has the keyboard, by its place."""
        page = self.start_page
        widgets = [] if page is None else page.findChildren(QWidget)
        return widgets.index(focus) if focus in widgets else None

    def _translate_start(self, focus: int | None) -> None:
        """Make the start page anew, if there is one."""
        from mcda_app.ui.shell.teardown import destroy

        before = self.start_page
        if before is None:
            return
        at = before.verticalScrollBar().value()
        self.start_page = None
        self._content.removeWidget(before)
        destroy(before)
        if not self.session.is_open:
            self.show_start()
            self.commands.start.refresh()
            self._restore_start(at, focus)

    def _restore_start(self, scrolled: int, focus: int | None) -> None:
        page = self.start_page
        if page is not None:
            page.verticalScrollBar().setValue(scrolled)
            if focus is not None:
                page.findChildren(QWidget)[focus].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, as in dialogs; Qt has it do nothing in a window."""
        button = self.focusWidget()
        keys = QtCore.Qt.Key
        enter = event.key() in (keys.Key_Return, keys.Key_Enter) and not event.isAutoRepeat()
        if enter and isinstance(button, QToolButton) and button.menu() is not None:
            button.showMenu()
        elif enter and isinstance(button, QPushButton | QToolButton):
            button.click()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes the way one reads. Qt also asks while it takes away what has the keyboard: not then."""
        focus: QWidget | None = self.focusWidget()
        content = self.centralWidget() if focus is not None and focus.isVisible() else None
        if content is not None:
            from mcda_app.ui.widgets.tab_order import order_tabs

            order_tabs(content)
        return super().focusNextPrevChild(forward)

    # Files dropped on the window

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = _dropped(event)
        if paths is not None:
            event.acceptProposedAction()
            # Once the drop is over: the program it came from waits for that.
            QTimer.singleShot(0, self, partial(self._begin, lambda start: start.open_dropped(paths)))


def _nothing() -> None:
    """There is nothing to finish."""


def _dropped(event: QDropEvent) -> list[Path] | None:
    """The files that are being dropped; None for anything else."""
    urls = event.mimeData().urls()
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    return paths if paths and len(paths) == len(urls) else None
