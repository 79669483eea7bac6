# SPDX-License-Identifier: MIT
"""The Edit menu: issues, options, criteria and the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mcda_app.i18n import tr
from mcda_app.ui.shell.menu_tables.spec import EDIT, Spec

if TYPE_CHECKING:
    from mcda_app.ui.shell.commands import Commands


def edit_menu(commands: Commands) -> tuple[Spec, ...]:
    """The actions of the Edit menu, in its order."""
    exports, imports, project = commands.exports, commands.imports, commands.project
    return (
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
            exports.copy_picture,
        ),
    )
