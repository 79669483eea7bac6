# SPDX-License-Identifier: MIT
"""Every action in one table: menus, toolbar, shortcuts and help are made from it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from mcda_app.language import tr


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
    Spec("open_file", tr("&File"), tr("&Open…"), tr("Open"), tr("Open a project")),
    Spec("save", tr("&File"), tr("&Save"), tr("Save"), tr("Save the project")),
    Spec("save_as", tr("&File"), tr("Save &as…"), "Ctrl+Shift+S", tr("Save the project under another name")),
    Spec("-1", tr("&File")),
    Spec(
        "import_table",
        tr("&File"),
        tr("Import a ta&ble…"),
        "Ctrl+Shift+I",
        tr("Take scores from a table or workbook"),
    ),
    Spec("save_template", tr("&File"), tr("Save a te&mplate…"), "", tr("A workbook to fill in and import")),
    Spec("-8", tr("&File")),
    Spec(
        "export_excel",
        tr("&File"),
        tr("Export to &Excel…"),
        "Ctrl+E",
        tr("Write the rankings to an Excel workbook"),
    ),
    Spec(
        "save_data",
        tr("&File"),
        tr("Save &data…"),
        "",
        tr("Scores and results for other programs: CSV, JSON, XMCDA"),
    ),
    Spec(
        "save_report",
        tr("&File"),
        tr("Save a &report…"),
        "Ctrl+R",
        tr("Write a briefing note as PDF or Word"),
    ),
    Spec(
        "save_picture",
        tr("&File"),
        tr("Save the map as a p&icture…"),
        "",
        tr("Write the map as PNG, SVG or PDF"),
    ),
    Spec("-2", tr("&File")),
    Spec("quit", tr("&File"), tr("&Quit"), "Ctrl+Q", tr("Leave the program")),
    Spec("add_issue", tr("&Edit"), tr("Add &issue…"), "Ctrl+I", tr("Add an issue after the chosen one")),
    Spec("rename_issue", tr("&Edit"), tr("Rename iss&ue…"), "", tr("Rename the chosen issue")),
    Spec("issue_up", tr("&Edit"), tr("Move issue up"), "Ctrl+Shift+Up", tr("Move the chosen issue up")),
    Spec(
        "issue_down", tr("&Edit"), tr("Move issue down"), "Ctrl+Shift+Down", tr("Move the chosen issue down")
    ),
    Spec("remove_issue", tr("&Edit"), tr("Remove issue"), "", tr("Remove the chosen issue with its scores")),
    Spec("-3", tr("&Edit")),
    Spec(
        "edit_options",
        tr("&Edit"),
        tr("&Options…"),
        "Ctrl+Shift+O",
        tr("Add, rename, order and remove options"),
    ),
    Spec(
        "edit_criteria",
        tr("&Edit"),
        tr("&Criteria…"),
        "Ctrl+Shift+C",
        tr("Add, change, order and remove criteria"),
    ),
    Spec("edit_project", tr("&Edit"), tr("&Project title and notes…"), "", tr("What the project is about")),
    Spec("-6", tr("&Edit")),
    Spec(
        "paste_table", tr("&Edit"), tr("Paste a &table…"), "Ctrl+Shift+V", tr("Take scores from copied cells")
    ),
    Spec(
        "copy_picture",
        tr("&Edit"),
        tr("Copy the &map as a picture"),
        "",
        tr("Put a picture of the map on the clipboard"),
    ),
    Spec("show_map", tr("&View"), tr("&Map"), "Ctrl+1", tr("The cooperation map")),
    Spec("show_issue", tr("&View"), tr("&Issue"), "Ctrl+2", tr("The chosen issue's decision matrix")),
    Spec("show_weights", tr("&View"), tr("&Weights"), "Ctrl+3", tr("Where the weights come from")),
    Spec("show_robustness", tr("&View"), tr("&Robustness"), "Ctrl+4", tr("What would change the result")),
    Spec(
        "show_workshop",
        tr("&View"),
        tr("W&orkshop"),
        "Ctrl+5",
        tr("Participants, ballots, the group's result"),
    ),
    Spec("-4", tr("&View")),
    Spec("previous_issue", tr("&View"), tr("Previous issue"), "Alt+Up", tr("Choose the issue above")),
    Spec("next_issue", tr("&View"), tr("Next issue"), "Alt+Down", tr("Choose the issue below")),
    Spec("-5", tr("&View")),
    Spec("present", tr("&View"), tr("&Present"), "F5", tr("Full screen with large type"), True),
    Spec(
        "choose_method",
        tr("&Analysis"),
        tr("The method and its c&hoices…"),
        "",
        tr("How options are ranked, and whether it matters"),
    ),
    Spec(
        "second_opinions",
        tr("&Analysis"),
        tr("Second &opinions…"),
        "",
        tr("How other methods rank the chosen issue"),
    ),
    Spec("-7", tr("&Analysis")),
    Spec(
        "take_snapshot",
        tr("&Analysis"),
        tr("Ta&ke a snapshot…"),
        "Ctrl+T",
        tr("Keep these weights and this method under a name"),
    ),
    Spec(
        "manage_snapshots",
        tr("&Analysis"),
        tr("&Snapshots…"),
        "Ctrl+Shift+T",
        tr("Compare, rename and go back to snapshots"),
    ),
    Spec("workshop_agenda", tr("Wor&kshop"), tr("&Agenda"), "", tr("What to do next, and the minutes")),
    Spec("workshop_people", tr("Wor&kshop"), tr("&People"), "", tr("Who takes part")),
    Spec("workshop_rounds", tr("Wor&kshop"), tr("&Rounds"), "", tr("Ask, collect, close and reveal")),
    Spec("workshop_results", tr("Wor&kshop"), tr("R&esults"), "", tr("What the group makes of it")),
    Spec("workshop_discuss", tr("Wor&kshop"), tr("&Discuss"), "", tr("The disagreements that matter")),
    Spec(
        "workshop_dissent",
        tr("Wor&kshop"),
        tr("D&issent"),
        "",
        tr("Who would favour something else, and why"),
    ),
    Spec("workshop_sign_off", tr("Wor&kshop"), tr("&Sign-off"), "", tr("Who stands behind the result")),
    Spec("-9", tr("Wor&kshop")),
    Spec("show_room", tr("Wor&kshop"), tr("Room &window"), "F6", tr("What the room sees on the projector")),
    Spec(
        "room_question",
        tr("Wor&kshop"),
        tr("Room: the &question"),
        "",
        tr("The question and how many have voted"),
    ),
    Spec(
        "room_result",
        tr("Wor&kshop"),
        tr("Room: the resul&t"),
        "",
        tr("The group's weights and the chosen issue"),
    ),
    Spec(
        "room_timer", tr("Wor&kshop"), tr("Room: start the ti&mer…"), "", tr("Counts down on the projector")
    ),
    Spec(
        "room_stop_timer",
        tr("Wor&kshop"),
        tr("Room: st&op the timer"),
        "",
        tr("Takes the time off the projector"),
    ),
    Spec("show_help", tr("&Help"), tr("&Help"), "F1", tr("Help on the page in front")),
    Spec(
        "show_glossary",
        tr("&Help"),
        tr("Methods and &words"),
        "Shift+F1",
        tr("What the terms mean, each in two sentences"),
    ),
    Spec(
        "show_verification",
        tr("&Help"),
        tr("&Verification"),
        "",
        tr("Published cases worked out again, beside their numbers"),
    ),
    Spec(
        "show_stored_data",
        tr("&Help"),
        tr("&Stored data…"),
        "",
        tr("What is kept on this computer, and how to wipe it"),
    ),
    Spec(
        "copy_diagnosis",
        tr("&Help"),
        tr("Copy &diagnosis…"),
        "",
        tr("What a developer needs; nothing of your projects"),
    ),
    Spec("show_about", tr("&Help"), tr("&About and sources"), "", tr("What this is and what it rests on")),
)

STANDARD_KEYS = {tr("Open"): QKeySequence.StandardKey.Open, tr("Save"): QKeySequence.StandardKey.Save}


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
