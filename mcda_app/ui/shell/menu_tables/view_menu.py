# SPDX-License-Identifier: MIT
"""The View menu: pages, the chosen issue, presenting and the size of texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mcda_app.i18n import tr
from mcda_app.ui.shell.menu_tables.spec import VIEW, Spec

if TYPE_CHECKING:
    from mcda_app.ui.shell.commands import Commands


def view_menu(commands: Commands) -> tuple[Spec, ...]:
    """The actions of the View menu, in its order."""
    project, workshop, presentation = commands.project, commands.workshop, commands.presentation
    return (
        Spec(
            "show_overview",
            VIEW,
            tr("&Overview"),
            "Ctrl+1",
            tr("The answer over all issues"),
            project.show_overview,
        ),
        Spec(
            "show_decision",
            VIEW,
            tr("&Decision"),
            "",
            tr("Question, options, criteria and scores on one page"),
            project.show_decision,
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
            "show_evidence",
            VIEW,
            tr("E&vidence"),
            "Ctrl+6",
            tr("Which scores to check first"),
            project.show_evidence,
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
            "Ctrl+8",
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
            tr("Actual si&ze"),
            "Ctrl+0",
            tr("The size of text that the system asks for"),
            project.zoom_usual,
        ),
    )
