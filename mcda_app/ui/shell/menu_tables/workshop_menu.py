# SPDX-License-Identifier: MIT
"""The Workshop menu: its views, the next step and the room window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mcda_app.i18n import tr
from mcda_app.ui.shell.menu_tables.spec import WORKSHOP, Spec

if TYPE_CHECKING:
    from mcda_app.ui.shell.commands import Commands


def workshop_menu(commands: Commands) -> tuple[Spec, ...]:
    """The actions of the Workshop menu, in its order."""
    workshop = commands.workshop
    return (
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
    )
