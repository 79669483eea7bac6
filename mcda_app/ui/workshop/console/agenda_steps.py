# SPDX-License-Identifier: MIT
"""The facilitation guide: what to say and do in each step of the agenda."""

from __future__ import annotations

from typing import NamedTuple

from mcda_app.analysis.vocabulary.rounds import AGENDA_STEPS
from mcda_app.domain.workshop.workshop import AgendaStep, RoundKind
from mcda_app.i18n import LocalisedTuple, tr
from mcda_app.ui.workshop.console.next_action import round_to_open


class Step(NamedTuple):
    """One step of the agenda.

    say      what to say to the room
    do       what to do
    opens    the key of a view of this page; after a slash, the name of another page
    button   what the button says that goes there
    asks     the kind of round that it asks for instead, unless one is open
    """

    step: AgendaStep
    say: str
    do: str
    opens: str
    button: str
    asks: RoundKind | None = None

    @property
    def title(self) -> str:
        return AGENDA_STEPS[self.step]


STEPS = LocalisedTuple(
    lambda: (
        Step(
            AgendaStep.WELCOME,
            tr(
                "This is what we decide today, and this is what we do not. A ranking is a tool for "
                "thinking: it shows what follows from scores and weights. It does not decide for us."
            ),
            tr(
                "Agree on names or anonymity. List the participants and give everybody a slip with "
                "their code."
            ),
            "people",
            tr("Open People"),
        ),
        Step(
            AgendaStep.GUT_CHECK,
            tr(
                "Rank the options as you would now, each on your own. Nobody sees a ranking until all "
                "are revealed."
            ),
            tr(
                "Pick the issues that matter most. Keep the overview and the rankings off the "
                "projector: people anchor on what they have seen."
            ),
            "rounds",
            round_to_open(RoundKind.GUT),
            RoundKind.GUT,
        ),
        Step(
            AgendaStep.SCORES,
            tr(
                "How well does each option do on each criterion? Say what you know, and say so if you "
                "cannot tell."
            ),
            tr(
                "Ask only for scores that are doubtful. Collect, close and reveal; then use the group's "
                "scores under Results."
            ),
            "rounds",
            round_to_open(RoundKind.SCORES),
            RoundKind.SCORES,
        ),
        Step(
            AgendaStep.WEIGHTS,
            tr(
                "How much does it matter to go from the worst to the best on each criterion? Weigh the "
                "criteria alone and in silence. A weight without its range means nothing."
            ),
            tr(
                "Show the question in the room window and go through the ranges. Collect ballots by phone, "
                "at the keyboard, from files or on paper."
            ),
            "rounds",
            round_to_open(RoundKind.WEIGHTS),
            RoundKind.WEIGHTS,
        ),
        Step(
            AgendaStep.REVEAL,
            tr(
                "Look at how far apart we are before you look at the mean. The mean of two camps is "
                "nobody's opinion."
            ),
            tr(
                "Go through the spread, criterion by criterion. In the room the dots come first, then the "
                "mean."
            ),
            "results",
            tr("Show Results"),
        ),
        Step(
            AgendaStep.DISCUSS,
            tr(
                "We discuss only the disagreements that can change a result. Those at either extreme "
                "give their reasons first."
            ),
            tr("Take them one by one. Note reasons as they are given. Do not press for agreement."),
            "discuss",
            tr("Show what to discuss"),
        ),
        Step(
            AgendaStep.SECOND_ROUND,
            tr("Everybody weighs once more. You may change your mind; nobody has to."),
            tr("Repeat the round, close it and reveal it. In the room arrows show who moved."),
            "rounds",
            tr("Open Rounds"),
        ),
        Step(
            AgendaStep.ROBUSTNESS,
            tr("What would have to be true for the runner-up to be first? Do we believe it?"),
            tr(
                "Under Results, use the group's weights. Then go through the issues whose first place is "
                "a close call."
            ),
            "/robustness",
            tr("Open the Robustness page"),
        ),
        Step(
            AgendaStep.SIGN_OFF,
            tr(
                "This is the result, and this is who would favour something else. Sign in agreement or "
                "under dissent; both are a result."
            ),
            tr(
                "Read the dissent aloud and record its reasons. Let everybody sign. "
                "Save, and export the report."
            ),
            "sign-off",
            tr("Open Sign-off"),
        ),
    )
)
