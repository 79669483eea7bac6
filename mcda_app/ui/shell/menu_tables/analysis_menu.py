# SPDX-License-Identifier: MIT
"""The Analysis menu: the method, other methods and snapshots."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mcda_app.i18n import tr
from mcda_app.ui.shell.menu_tables.spec import ANALYSIS, Spec

if TYPE_CHECKING:
    from mcda_app.ui.shell.commands import Commands


def analysis_menu(commands: Commands) -> tuple[Spec, ...]:
    """The actions of the Analysis menu, in its order."""
    project = commands.project
    return (
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
    )
