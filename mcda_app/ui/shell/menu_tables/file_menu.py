# SPDX-License-Identifier: MIT
"""The File menu: opening, saving, exporting and printing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mcda_app.i18n import tr
from mcda_app.ui.shell.menu_tables.spec import FILE, Spec

if TYPE_CHECKING:
    from mcda_app.ui.shell.commands import Commands


def file_menu(commands: Commands) -> tuple[Spec, ...]:
    """The actions of the File menu, in its order."""
    files, exports, imports = commands.files, commands.exports, commands.imports
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
        Spec(
            "duplicate_document",
            FILE,
            tr("D&uplicate document"),
            "Ctrl+Shift+D",
            tr("Continue in a copy; the file stays as it is"),
            commands.start.duplicate_document,
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
            tr("&Export a workbook…"),
            "Ctrl+E",
            tr("Write the analysis with its formulas, for Excel or LibreOffice"),
            exports.export_excel,
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
            tr("B&riefing note…"),
            "Ctrl+R",
            tr("Write a briefing note as PDF, Word or OpenDocument"),
            exports.save_report,
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
            exports.save_picture,
        ),
        Spec("-11", FILE),
        Spec(
            "archive_metadata",
            FILE,
            tr("Metadata for the arc&hive…"),
            "",
            tr("What an archive needs to know about exported documents"),
            exports.edit_archive,
        ),
        Spec(
            "audit_trail",
            FILE,
            tr("Audit &trail…"),
            "",
            tr("Who changed what and when, if this file keeps it"),
            commands.project.show_audit_trail,
        ),
        Spec(
            "verify_file",
            FILE,
            tr("Verif&y a file…"),
            "",
            tr("Check what a file was made from, and compare it"),
            exports.verify_file,
        ),
        Spec("-12", FILE),
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
    )
