# SPDX-License-Identifier: MIT
"""The menus: of the table of actions, of presets and recent files, and of what is chosen out of several."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6 import QtGui
from PySide6.QtWidgets import QMenu

from mcda_app.i18n import LANGUAGES, tr
from mcda_app.ui.shell.menu_tables.spec import MENU_TITLES, Spec

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QUndoStack
    from PySide6.QtWidgets import QMenuBar, QWidget

    from mcda_app.ui.core.preferences import Preferences
    from mcda_app.ui.core.session import Session
    from mcda_app.ui.shell.project_commands import ProjectCommands
    from mcda_app.ui.sidebar.issue_list import IssueList


class Choice(NamedTuple):
    """Entries of which one is checked.

    group  the entries, each with its value as data
    read   which value there is now
    """

    group: QtGui.QActionGroup
    read: Callable[[], object]

    def check(self) -> None:
        """Check the entry of the present value."""
        _check(self.group, self.read())


def make_menus(bar: QMenuBar, before: Callable[[], object]) -> dict[str, QMenu]:
    """The menus, still empty, in their order.

    before  what is done before one of them is opened
    """
    menus = {name: bar.addMenu(title) for name, title in MENU_TITLES.items()}
    for menu in menus.values():
        menu.aboutToShow.connect(before)
    return menus


def fill_menus(menus: Mapping[str, QMenu], table: Sequence[Spec], actions: Mapping[str, QAction]) -> None:
    """Put the actions of the table into their menus, in its order."""
    for spec in table:
        menu = menus[spec.menu]
        if spec.text:
            menu.addAction(actions[spec.id])
        else:
            menu.addSeparator()


def add_undo_entries(menu: QMenu, window: QWidget, stack: QUndoStack) -> tuple[QAction, QAction]:
    """Undo and Redo, which say what they would do, at the top of a menu; returns both."""
    undo, redo = stack.createUndoAction(window, tr("&Undo")), stack.createRedoAction(window, tr("&Redo"))
    undo.setShortcut("Ctrl+Z")
    redo.setShortcuts([QtGui.QKeySequence("Ctrl+Shift+Z"), QtGui.QKeySequence("Ctrl+Y")])
    first = menu.actions()[0]
    menu.insertActions(first, [undo, redo])
    menu.insertSeparator(first)
    return undo, redo


def make_issue_menu(
    issues: IssueList,
    actions: Mapping[str, QAction],
    move: Callable[[int], object],
    remove: Callable[[list[str]], object],
    *,
    chosen: bool,
) -> QMenu:
    """What can be done with the selected issues.

    chosen  whether there are any
    """
    menu = QMenu(issues.window())
    rename = menu.addAction(tr("&Rename"))
    rename.setShortcut("F2")
    rename.triggered.connect(issues.rename)
    menu.addActions([actions[name] for name in ("duplicate_issue", "add_issue")])
    moves = (tr("Move up"), "Alt+Up", -1), (tr("Move down"), "Alt+Down", 1)
    for text, key, step in moves:
        action = menu.addAction(text)
        action.setShortcut(key)
        action.triggered.connect(lambda _checked=False, step=step: move(step))
        action.setEnabled(chosen)
    menu.addSeparator()
    delete = menu.addAction(tr("&Delete"))
    delete.setShortcut(QtGui.QKeySequence.StandardKey.Delete)
    delete.triggered.connect(lambda: remove(issues.selected_ids()))
    for action in (rename, delete):
        action.setEnabled(chosen)
    return menu


def make_preset_menu(window: QWidget, open_preset: Callable[[str], object]) -> QMenu:
    """A new project from each preset, listed when the menu is opened."""
    menu = QMenu(tr("&New from preset"), window)

    def fill() -> None:
        from mcda_app.files import presets

        menu.clear()
        for info in presets.available():
            action = menu.addAction(info.title)
            action.setStatusTip(info.description)
            action.triggered.connect(lambda _checked=False, preset_id=info.id: open_preset(preset_id))

    menu.aboutToShow.connect(fill)
    return menu


def make_recent_menu(
    window: QWidget, preferences: Preferences, open_recent: Callable[[Path], object]
) -> QMenu:
    """The files of last time, listed when the menu is opened."""
    menu = QMenu(tr("Open &recent"), window)

    def fill() -> None:
        menu.clear()
        recent = preferences.recent
        for path in recent:
            action = menu.addAction(path.name.replace("&", "&&"))
            action.setStatusTip(str(path))
            action.triggered.connect(lambda _checked=False, path=path: open_recent(path))
        if not recent:
            menu.addAction(tr("No files yet")).setEnabled(False)

    menu.aboutToShow.connect(fill)
    return menu


def add_method_choices(menu: QMenu, session: Session, project: ProjectCommands) -> list[Choice]:
    """The ranking method and its choices, at the end of a menu."""
    from mcda_app.analysis.vocabulary.methods import (
        NORMALISATION_TIPS,
        NORMALISATIONS,
        SYNTHESIS_MODES,
        SYNTHESIS_TIPS,
    )
    from mcda_app.domain.method_settings import Method, Normalisation, Synthesis

    def read(name: str) -> Callable[[], object]:
        return lambda: getattr(session.project.settings, name)

    methods = (
        (Method.TOPSIS, tr("Rank with &TOPSIS"), ""),
        (Method.AHP, tr("Rank with &AHP"), ""),
        (Method.VALUE, tr("Rank with &weighted value"), ""),
    )
    normalisations = [(n, NORMALISATIONS[n].name, NORMALISATION_TIPS[n]) for n in Normalisation]
    syntheses = [(s, SYNTHESIS_MODES[s], SYNTHESIS_TIPS[s]) for s in Synthesis]
    menu.addSeparator()
    choices = [Choice(_add_entries(menu, methods, project.set_method), read("method"))]
    topsis = menu.addMenu(tr("TOPSIS: how criteria are made comparable"))
    group = _add_entries(topsis, normalisations, project.set_normalisation)
    choices.append(Choice(group, read("normalisation")))
    ahp = menu.addMenu(tr("AHP: how priorities are combined"))
    choices.append(Choice(_add_entries(ahp, syntheses, project.set_synthesis), read("synthesis")))
    return choices


def add_theme_menu(view: QMenu, preferences: Preferences, project: ProjectCommands) -> None:
    """The themes, at the end of a menu."""
    themes = (("system", tr("&System default"), ""), ("light", tr("&Light"), ""), ("dark", tr("&Dark"), ""))
    menu = view.addMenu(tr("&Theme"))
    group = _add_entries(menu, themes, project.set_theme)
    _check(group, preferences.theme)


def add_language_menu(view: QMenu, preferences: Preferences, project: ProjectCommands) -> None:
    """The languages, at the end of a menu."""
    languages = [(code, text, "") for code, text in (("", tr("&System default")), *LANGUAGES.items())]
    menu = view.addMenu(tr("&Language"))
    group = _add_entries(menu, languages, project.set_language)
    _check(group, preferences.language)


def _add_entries(
    menu: QMenu, entries: Iterable[tuple[Any, str, str]], choose: Callable[[Any], object]
) -> QtGui.QActionGroup:
    """entries  value, text and tip of each"""
    group = QtGui.QActionGroup(menu)
    for value, text, tip in entries:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setData(value)
        action.setStatusTip(tip)
        action.setToolTip(tip)
        action.triggered.connect(lambda _checked=False, value=value: choose(value))
        group.addAction(action)
    return group


def _check(group: QtGui.QActionGroup, value: object) -> None:
    for action in group.actions():
        action.setChecked(action.data() == value)
