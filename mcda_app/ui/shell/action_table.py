# SPDX-License-Identifier: MIT
"""Every action in one table: menus, toolbar, shortcuts and help are made from it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from mcda_app.i18n import LocalisedDict, tr

if TYPE_CHECKING:
    from mcda_app.ui.shell.commands import Commands

FILE, EDIT, VIEW, ANALYSIS, WORKSHOP, HELP = "file", "edit", "view", "analysis", "workshop", "help"
MENU_TITLES = LocalisedDict(
    lambda: {
        FILE: tr("&File"),
        EDIT: tr("&Edit"),
        VIEW: tr("&View"),
        ANALYSIS: tr("&Analysis"),
        WORKSHOP: tr("Wor&kshop"),
        HELP: tr("&Help"),
    }
)


class Spec(NamedTuple):
    """One action.

    id        its name; entries whose name starts with "-" are separators
    menu      its menu
    shortcut  as Qt writes it, several with semicolons between, or the name of a standard key
    run       its callable
    """

    id: str
    menu: str
    text: str = ""
    shortcut: str = ""
    tip: str = ""
    run: Callable[..., object] | None = None


WITHOUT_DOCUMENT = (
    *("new_decision", "open_file", "import_table", "paste_table", "quit", "show_help", "show_glossary"),
    *("show_verification", "show_stored_data", "copy_diagnosis", "show_about"),
    *("zoom_in", "zoom_out", "zoom_usual"),
)
"""The actions that make sense while no document is open."""


def action_table(commands: Commands) -> tuple[Spec, ...]:
    """Every action, in the order of the menus."""
    files, imports, project, workshop = commands.files, commands.imports, commands.project, commands.workshop
    presentation = commands.presentation
    return (
        Spec(
            "new_decision",
            FILE,
            tr("&New decision"),
            "New",
            tr("Start a decision of your own on an empty page"),
            files.new_decision,
        ),
        Spec("open_file", FILE, tr("&Open…"), "Open", tr("Open a project"), files.open_file),
        Spec("save", FILE, tr("&Save"), "Save", tr("Save the project"), files.save),
        Spec(
            "save_as",
            FILE,
            tr("Save &as…"),
            "Ctrl+Shift+S",
            tr("Save the project under another name"),
            files.save_as,
        ),
        Spec("-1", FILE),
        Spec(
            "import_table",
            FILE,
            tr("Import a ta&ble…"),
            "Ctrl+Shift+I",
            tr("Import scores from a table or workbook"),
            imports.import_table,
        ),
        Spec(
            "save_template",
            FILE,
            tr("Save a te&mplate…"),
            "",
            tr("A workbook to fill in and import"),
            imports.save_template,
        ),
        Spec("-8", FILE),
        Spec(
            "export_excel",
            FILE,
            tr("Export to &Excel…"),
            "Ctrl+E",
            tr("Write the rankings to an Excel workbook"),
            files.export_excel,
        ),
        Spec(
            "save_data",
            FILE,
            tr("Save &data…"),
            "",
            tr("Scores and results for other programs: CSV, JSON, XMCDA"),
            imports.save_data,
        ),
        Spec(
            "save_report",
            FILE,
            tr("Save a &report…"),
            "Ctrl+R",
            tr("Write a briefing note as PDF or Word"),
            files.save_report,
        ),
        Spec(
            "export_slides",
            FILE,
            tr("Export the pr&esentation…"),
            "",
            tr("Write the slides as a PDF"),
            presentation.export_slides,
        ),
        Spec(
            "save_picture",
            FILE,
            tr("Save the overview as a p&icture…"),
            "",
            tr("Write the overview as PNG, SVG or PDF"),
            files.save_picture,
        ),
        Spec("-11", FILE),
        Spec(
            "print",
            FILE,
            *(tr("P&rint…"), "Ctrl+P", tr("Print this page or the briefing note")),
            commands.printing.print_document,
        ),
        Spec("-2", FILE),
        Spec(
            "home",
            FILE,
            tr("&Close document"),
            "Ctrl+W",
            tr("Close this document and go to the start page"),
            commands.start.close_document,
        ),
        Spec("quit", FILE, tr("&Quit"), "Ctrl+Q", tr("Quit the program"), files.quit),
        Spec(
            "add_issue",
            EDIT,
            tr("Add &issue…"),
            "Ctrl+I",
            tr("Add an issue after the chosen one"),
            project.add_issue,
        ),
        Spec(
            "rename_issue",
            EDIT,
            tr("Rename iss&ue…"),
            "",
            tr("Rename the chosen issue"),
            project.rename_issue,
        ),
        Spec(
            "duplicate_issue",
            EDIT,
            tr("&Duplicate issue"),
            "Ctrl+D",
            tr("Copy the chosen issue with its scores"),
            project.duplicate_issue,
        ),
        Spec(
            "issue_up",
            EDIT,
            tr("Move issue up"),
            "Ctrl+Shift+Up",
            tr("Move the chosen issue up"),
            project.issue_up,
        ),
        Spec(
            "issue_down",
            EDIT,
            tr("Move issue down"),
            "Ctrl+Shift+Down",
            tr("Move the chosen issue down"),
            project.issue_down,
        ),
        Spec(
            "remove_issue",
            EDIT,
            tr("Remove issue"),
            "",
            tr("Remove the chosen issue with its scores"),
            project.remove_issue,
        ),
        Spec("-3", EDIT),
        Spec(
            "edit_options",
            EDIT,
            tr("&Options…"),
            "Ctrl+Shift+O",
            tr("Add, rename, order and remove options"),
            project.edit_options,
        ),
        Spec(
            "edit_criteria",
            EDIT,
            tr("&Criteria…"),
            "Ctrl+Shift+C",
            tr("Add, change, order and remove criteria"),
            project.edit_criteria,
        ),
        Spec(
            "edit_project",
            EDIT,
            tr("&Project title and notes…"),
            "",
            tr("What the project is about"),
            project.edit_project,
        ),
        Spec("-6", EDIT),
        Spec(
            "paste_table",
            EDIT,
            tr("Paste a &table…"),
            "Ctrl+Shift+V",
            tr("Import scores from copied cells"),
            imports.paste_table,
        ),
        Spec(
            "copy_picture",
            EDIT,
            tr("Copy the over&view as a picture"),
            "",
            tr("Put a picture of the overview on the clipboard"),
            files.copy_picture,
        ),
        Spec(
            "show_overview",
            VIEW,
            tr("&Overview"),
            "Ctrl+1",
            tr("The answer over all issues"),
            project.show_overview,
        ),
        Spec(
            "show_issue",
            VIEW,
            tr("&Issue"),
            "Ctrl+2",
            tr("The chosen issue's decision matrix"),
            project.show_issue,
        ),
        Spec(
            "show_partners",
            VIEW,
            tr("P&artners"),
            "Ctrl+3",
            tr("With whom to cooperate on each issue"),
            project.show_partners,
        ),
        Spec(
            "show_weights",
            VIEW,
            tr("&Weights"),
            "Ctrl+4",
            tr("Where the weights come from"),
            project.show_weights,
        ),
        Spec(
            "show_robustness",
            VIEW,
            tr("&Robustness"),
            "Ctrl+5",
            tr("What would change the result"),
            project.show_robustness,
        ),
        Spec(
            "show_futures",
            VIEW,
            tr("&Futures"),
            "Ctrl+7",
            tr("Which recommendation holds if the world changes"),
            project.show_futures,
        ),
        Spec(
            "show_workshop",
            VIEW,
            tr("W&orkshop"),
            "Ctrl+6",
            tr("Participants, ballots, the group's result"),
            workshop.show_workshop,
        ),
        Spec("-4", VIEW),
        Spec(
            "previous_issue",
            VIEW,
            tr("Previous issue"),
            "Ctrl+PgUp",
            tr("Choose the issue above"),
            project.previous_issue,
        ),
        Spec(
            "next_issue",
            VIEW,
            tr("Next issue"),
            "Ctrl+PgDown",
            tr("Choose the issue below"),
            project.next_issue,
        ),
        Spec("-5", VIEW),
        Spec(
            "present",
            VIEW,
            tr("&Present"),
            "F5",
            tr("Show the result as slides over the whole screen"),
            presentation.present,
        ),
        Spec("-10", VIEW),
        Spec(
            "zoom_in", VIEW, tr("Zoom &in"), "Ctrl++; Ctrl+=", tr("Larger text and charts"), project.zoom_in
        ),
        Spec("zoom_out", VIEW, tr("Zoom o&ut"), "Ctrl+-", tr("Smaller text and charts"), project.zoom_out),
        Spec(
            "zoom_usual",
            VIEW,
            tr("Usual si&ze"),
            "Ctrl+0",
            tr("The size of text that the system asks for"),
            project.zoom_usual,
        ),
        Spec(
            "choose_method",
            ANALYSIS,
            tr("Met&hod options…"),
            "",
            tr("How options are ranked, and whether it matters"),
            project.choose_method,
        ),
        Spec(
            "second_opinions",
            ANALYSIS,
            tr("Second &opinions…"),
            "",
            tr("How other methods rank the chosen issue"),
            project.second_opinions,
        ),
        Spec("-7", ANALYSIS),
        Spec(
            "take_snapshot",
            ANALYSIS,
            tr("Ta&ke a snapshot…"),
            "Ctrl+T",
            tr("Save these weights and this method under a name"),
            project.take_snapshot,
        ),
        Spec(
            "manage_snapshots",
            ANALYSIS,
            tr("&Snapshots…"),
            "Ctrl+Shift+T",
            tr("Compare, rename and restore snapshots"),
            project.manage_snapshots,
        ),
        Spec(
            "workshop_agenda",
            WORKSHOP,
            tr("&Agenda"),
            "",
            tr("What to do next, and the minutes"),
            workshop.workshop_agenda,
        ),
        Spec("workshop_people", WORKSHOP, tr("&People"), "", tr("Who takes part"), workshop.workshop_people),
        Spec(
            "workshop_rounds",
            WORKSHOP,
            tr("&Rounds"),
            "",
            tr("Ask, collect, close and reveal"),
            workshop.workshop_rounds,
        ),
        Spec(
            "workshop_results",
            WORKSHOP,
            tr("R&esults"),
            "",
            tr("The group's results"),
            workshop.workshop_results,
        ),
        Spec(
            "workshop_discuss",
            WORKSHOP,
            tr("&Discuss"),
            "",
            tr("The disagreements that matter"),
            workshop.workshop_discuss,
        ),
        Spec(
            "workshop_dissent",
            WORKSHOP,
            tr("D&issent"),
            "",
            tr("Who would favour something else, and why"),
            workshop.workshop_dissent,
        ),
        Spec(
            "workshop_sign_off",
            WORKSHOP,
            tr("&Sign-off"),
            "",
            tr("Who stands behind the result"),
            workshop.workshop_sign_off,
        ),
        Spec("-9", WORKSHOP),
        Spec(
            "workshop_next",
            WORKSHOP,
            tr("Do &what comes next"),
            "F8",
            tr("The large button of the Workshop page"),
            workshop.next_action,
        ),
        Spec(
            "show_room",
            WORKSHOP,
            tr("Room wi&ndow"),
            "F6",
            tr("What the room sees on the projector"),
            workshop.show_room,
        ),
        Spec(
            "room_question",
            WORKSHOP,
            tr("Room: the &question"),
            "",
            tr("The question and how many have voted"),
            workshop.room_question,
        ),
        Spec(
            "room_result",
            WORKSHOP,
            tr("Room: the resul&t"),
            "",
            tr("The group's weights and the chosen issue"),
            workshop.room_result,
        ),
        Spec(
            "room_timer",
            WORKSHOP,
            tr("Room: start the ti&mer…"),
            "",
            tr("Counts down on the projector"),
            workshop.room_timer,
        ),
        Spec(
            "room_stop_timer",
            WORKSHOP,
            tr("Room: st&op the timer"),
            "",
            tr("Removes the timer from the projector"),
            workshop.room_stop_timer,
        ),
        Spec("show_help", HELP, tr("&Help"), "F1", tr("Help for this page"), project.show_help),
        Spec(
            "show_glossary",
            HELP,
            tr("Methods and &words"),
            "Shift+F1",
            tr("What the terms mean, each in two sentences"),
            project.show_glossary,
        ),
        Spec(
            "show_verification",
            HELP,
            tr("&Verification"),
            "",
            tr("Published cases, recomputed and compared"),
            project.show_verification,
        ),
        Spec(
            "show_stored_data",
            HELP,
            tr("&Stored data…"),
            "",
            tr("Data stored on this computer, and how to wipe it"),
            project.show_stored_data,
        ),
        Spec(
            "copy_diagnosis",
            HELP,
            tr("Copy &diagnostics…"),
            "",
            tr("Information for developers, without your projects"),
            project.copy_diagnosis,
        ),
        Spec(
            "show_about",
            HELP,
            tr("&About and sources"),
            "",
            tr("About this program and its sources"),
            project.show_about,
        ),
    )
