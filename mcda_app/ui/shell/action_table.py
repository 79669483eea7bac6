# SPDX-License-Identifier: MIT
"""Every action in one table: menus, toolbar, shortcuts and help are made from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mcda_app.ui.shell.menu_tables.analysis_menu import analysis_menu
from mcda_app.ui.shell.menu_tables.edit_menu import edit_menu
from mcda_app.ui.shell.menu_tables.file_menu import file_menu
from mcda_app.ui.shell.menu_tables.help_menu import help_menu
from mcda_app.ui.shell.menu_tables.spec import Spec
from mcda_app.ui.shell.menu_tables.view_menu import view_menu
from mcda_app.ui.shell.menu_tables.workshop_menu import workshop_menu

if TYPE_CHECKING:
    from mcda_app.ui.shell.commands import Commands

MENUS = (file_menu, edit_menu, view_menu, analysis_menu, workshop_menu, help_menu)
"""In the order of the menu bar."""

WITHOUT_DOCUMENT = (
    *("new_decision", "open_file", "import_table", "paste_table", "quit", "show_help", "show_glossary"),
    *("show_verification", "show_stored_data", "copy_diagnosis", "show_about"),
    "verify_file",
    *("zoom_in", "zoom_out", "zoom_usual"),
)
"""The actions that make sense while no document is open."""


def action_table(commands: Commands) -> tuple[Spec, ...]:
    """Every action, in the order of the menus."""
    return tuple(spec for menu in MENUS for spec in menu(commands))
