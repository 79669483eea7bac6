# SPDX-License-Identifier: MIT
"""The Help menu: help, words, verification and this program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mcda_app.i18n import tr
from mcda_app.ui.shell.menu_tables.spec import HELP, Spec

if TYPE_CHECKING:
    from mcda_app.ui.shell.commands import Commands


def help_menu(commands: Commands) -> tuple[Spec, ...]:
    """The actions of the Help menu, in its order."""
    project = commands.project
    return (
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
