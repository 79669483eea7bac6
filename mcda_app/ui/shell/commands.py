# SPDX-License-Identifier: MIT
"""The commands of menus, toolbar and pages."""

from __future__ import annotations

from dataclasses import dataclass

from mcda_app.ui.shell.export_commands import ExportCommands
from mcda_app.ui.shell.file_commands import FileCommands
from mcda_app.ui.shell.import_commands import ImportCommands
from mcda_app.ui.shell.presentation_commands import PresentationCommands
from mcda_app.ui.shell.print_commands import PrintCommands
from mcda_app.ui.shell.project_commands import ProjectCommands
from mcda_app.ui.shell.start_commands import StartCommands
from mcda_app.ui.shell.workshop_commands import WorkshopCommands


@dataclass(frozen=True)
class Commands:
    """The commands of one window."""

    files: FileCommands
    exports: ExportCommands
    imports: ImportCommands
    project: ProjectCommands
    workshop: WorkshopCommands
    start: StartCommands
    presentation: PresentationCommands
    printing: PrintCommands
