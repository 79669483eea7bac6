# SPDX-License-Identifier: MIT
"""Every action in one table: menus, toolbar, shortcuts and help are made from it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget


class Spec(NamedTuple):
    """One action.

    id        also the name of the controller's method that does it
    menu      the menu it stands in; entries that start with "-" are separators
    shortcut  as Qt writes it, or the name of a standard key
    """

    id: str
    menu: str
    text: str = ""
    shortcut: str = ""
    tip: str = ""
    checkable: bool = False


SPECS = (
    Spec("open_file", "&File", "&Open…", "Open", "Open a project"),
    Spec("save", "&File", "&Save", "Save", "Save the project"),
    Spec("save_as", "&File", "Save &as…", "Ctrl+Shift+S", "Save the project under another name"),
    Spec("-1", "&File"),
    Spec("import_table", "&File", "Import a ta&ble…", "Ctrl+Shift+I", "Take scores from a table or workbook"),
    Spec("save_template", "&File", "Save a te&mplate…", "", "A workbook to fill in and import"),
    Spec("-8", "&File"),
    Spec("export_excel", "&File", "Export to &Excel…", "Ctrl+E", "Write the rankings to an Excel workbook"),
    Spec("save_data", "&File", "Save &data…", "", "Scores and results for other programs: CSV, JSON, XMCDA"),
    Spec("save_report", "&File", "Save a &report…", "Ctrl+R", "Write a briefing note as PDF or Word"),
    Spec("save_picture", "&File", "Save the map as a p&icture…", "", "Write the map as PNG, SVG or PDF"),
    Spec("-2", "&File"),
    Spec("quit", "&File", "&Quit", "Ctrl+Q", "Leave the program"),
    Spec("add_issue", "&Edit", "Add &issue…", "Ctrl+I", "Add an issue after the chosen one"),
    Spec("rename_issue", "&Edit", "Rename iss&ue…", "", "Rename the chosen issue"),
    Spec("issue_up", "&Edit", "Move issue up", "Ctrl+Shift+Up", "Move the chosen issue up"),
    Spec("issue_down", "&Edit", "Move issue down", "Ctrl+Shift+Down", "Move the chosen issue down"),
    Spec("remove_issue", "&Edit", "Remove issue", "", "Remove the chosen issue with its scores"),
    Spec("-3", "&Edit"),
    Spec("edit_options", "&Edit", "&Options…", "Ctrl+Shift+O", "Add, rename, order and remove options"),
    Spec("edit_criteria", "&Edit", "&Criteria…", "Ctrl+Shift+C", "Add, change, order and remove criteria"),
    Spec("edit_project", "&Edit", "&Project title and notes…", "", "What the project is about"),
    Spec("-6", "&Edit"),
    Spec("paste_table", "&Edit", "Paste a &table…", "Ctrl+Shift+V", "Take scores from copied cells"),
    Spec(
        "copy_picture", "&Edit", "Copy the &map as a picture", "", "Put a picture of the map on the clipboard"
    ),
    Spec("show_map", "&View", "&Map", "Ctrl+1", "The cooperation map"),
    Spec("show_issue", "&View", "&Issue", "Ctrl+2", "The chosen issue's decision matrix"),
    Spec("show_weights", "&View", "&Weights", "Ctrl+3", "Where the weights come from"),
    Spec("show_robustness", "&View", "&Robustness", "Ctrl+4", "What would change the result"),
    Spec(
        "show_workshop",
        "&View",
        "W&orkshop",
        "Ctrl+5",
        "Participants, ballots, the group's result",
    ),
    Spec("-4", "&View"),
    Spec("previous_issue", "&View", "Previous issue", "Alt+Up", "Choose the issue above"),
    Spec("next_issue", "&View", "Next issue", "Alt+Down", "Choose the issue below"),
    Spec("-5", "&View"),
    Spec("present", "&View", "&Present", "F5", "Full screen with large type", True),
    Spec(
        "choose_method",
        "&Analysis",
        "The method and its c&hoices…",
        "",
        "How options are ranked, and whether it matters",
    ),
    Spec("second_opinions", "&Analysis", "Second &opinions…", "", "How other methods rank the chosen issue"),
    Spec("-7", "&Analysis"),
    Spec(
        "take_snapshot",
        "&Analysis",
        "Ta&ke a snapshot…",
        "Ctrl+T",
        "Keep these weights and this method under a name",
    ),
    Spec(
        "manage_snapshots",
        "&Analysis",
        "&Snapshots…",
        "Ctrl+Shift+T",
        "Compare, rename and go back to snapshots",
    ),
    Spec("workshop_agenda", "Wor&kshop", "&Agenda", "", "What to do next, and the minutes"),
    Spec("workshop_people", "Wor&kshop", "&People", "", "Who takes part"),
    Spec("workshop_rounds", "Wor&kshop", "&Rounds", "", "Ask, collect, close and reveal"),
    Spec("workshop_results", "Wor&kshop", "R&esults", "", "What the group makes of it"),
    Spec("workshop_discuss", "Wor&kshop", "&Discuss", "", "The disagreements that matter"),
    Spec("workshop_dissent", "Wor&kshop", "D&issent", "", "Who would favour something else, and why"),
    Spec("workshop_sign_off", "Wor&kshop", "&Sign-off", "", "Who stands behind the result"),
    Spec("-9", "Wor&kshop"),
    Spec("show_room", "Wor&kshop", "Room &window", "F6", "What the room sees on the projector"),
    Spec("room_question", "Wor&kshop", "Room: the &question", "", "The question and how many have voted"),
    Spec("room_result", "Wor&kshop", "Room: the resul&t", "", "The group's weights and the chosen issue"),
    Spec("room_timer", "Wor&kshop", "Room: start the ti&mer…", "", "Counts down on the projector"),
    Spec("room_stop_timer", "Wor&kshop", "Room: st&op the timer", "", "Takes the time off the projector"),
    Spec("show_help", "&Help", "&Help", "F1", "Help on the page in front"),
    Spec(
        "show_glossary",
        "&Help",
        "Methods and &words",
        "Shift+F1",
        "What the terms mean, each in two sentences",
    ),
    Spec(
        "show_verification",
        "&Help",
        "&Verification",
        "",
        "Published cases worked out again, beside their numbers",
    ),
    Spec(
        "show_stored_data", "&Help", "&Stored data…", "", "What is kept on this computer, and how to wipe it"
    ),
    Spec(
        "copy_diagnosis", "&Help", "Copy &diagnosis…", "", "What a developer needs; nothing of your projects"
    ),
    Spec("show_about", "&Help", "&About and sources", "", "What this is and what it rests on"),
)

STANDARD_KEYS = {"Open": QKeySequence.StandardKey.Open, "Save": QKeySequence.StandardKey.Save}


def make_actions(owner: QWidget, controller: object) -> dict[str, QAction]:
    """The actions of the table, each bound to the controller's method of its name."""
    made = {}
    for spec in SPECS:
        if not spec.text:
            continue
        action = QAction(spec.text, owner)
        action.setObjectName(spec.id)
        action.setStatusTip(spec.tip)
        action.setToolTip(spec.tip)
        action.setCheckable(spec.checkable)
        if spec.shortcut:
            action.setShortcut(STANDARD_KEYS.get(spec.shortcut, QKeySequence(spec.shortcut)))
        do = getattr(controller, spec.id)
        action.triggered.connect(do if spec.checkable else lambda _checked=False, do=do: do())
        made[spec.id] = action
    return made


def fill_menus(bar: QMenuBar, actions: dict[str, QAction]) -> dict[str, QMenu]:
    """The menus of the table, in its order."""
    menus: dict[str, QMenu] = {}
    for spec in SPECS:
        menu = menus.get(spec.menu)
        if menu is None:
            menu = menus[spec.menu] = bar.addMenu(spec.menu)
        if spec.text:
            menu.addAction(actions[spec.id])
        else:
            menu.addSeparator()
    return menus
