# SPDX-License-Identifier: MIT
"""Rounds of a workshop, in words."""

from __future__ import annotations

from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.titles import mention
from mcda_app.domain.workshop.workshop import AgendaStep, Round, RoundKind, RoundState
from mcda_app.i18n import LocalisedDict, tr

ROUND_STATES = LocalisedDict(
    lambda: {
        RoundState.OPEN: tr("open: ballots are being collected, nobody sees any"),
        RoundState.CLOSED: tr("closed: nobody sees any ballot yet"),
        RoundState.REVEALED: tr("revealed"),
    }
)
ROUND_SUBJECTS = LocalisedDict(
    lambda: {
        (RoundKind.WEIGHTS, WeightQuestion.DIRECT): tr("weights by points"),
        (RoundKind.WEIGHTS, WeightQuestion.SWING): tr("swing weights"),
        (RoundKind.WEIGHTS, WeightQuestion.PAIRWISE): tr("weights by comparisons"),
        (RoundKind.WEIGHTS, WeightQuestion.ORDER): tr("weights by order of importance"),
        (RoundKind.SCORES, WeightQuestion.DIRECT): tr("scores"),
        (RoundKind.GUT, WeightQuestion.DIRECT): tr("gut check"),
        (RoundKind.ACTORS, WeightQuestion.DIRECT): tr("ratings of actors"),
    }
)
"""What a round asks for, by its kind and question; only rounds on weights have another question."""
ROUND_CHOICES = LocalisedDict(
    lambda: {
        (RoundKind.GUT, WeightQuestion.DIRECT): tr("Gut check: rank the options before seeing any result"),
        (RoundKind.WEIGHTS, WeightQuestion.SWING): tr("Swing weights"),
        (RoundKind.WEIGHTS, WeightQuestion.DIRECT): tr("Weights by points"),
        (RoundKind.WEIGHTS, WeightQuestion.ORDER): tr("Weights by order of importance"),
        (RoundKind.WEIGHTS, WeightQuestion.PAIRWISE): tr("Weights by pairwise comparisons"),
        (RoundKind.SCORES, WeightQuestion.DIRECT): tr("Scores of options"),
        (RoundKind.ACTORS, WeightQuestion.DIRECT): tr("Ratings of actors: alignment and effort"),
    }
)
"""What a list offers."""
AGENDA_STEPS = LocalisedDict(
    lambda: {
        AgendaStep.WELCOME: tr("Welcome"),
        AgendaStep.GUT_CHECK: tr("Gut check"),
        AgendaStep.SCORES: tr("Scores"),
        AgendaStep.WEIGHTS: tr("Weights"),
        AgendaStep.REVEAL: tr("Results"),
        AgendaStep.DISCUSS: tr("Discuss"),
        AgendaStep.SECOND_ROUND: tr("Second round"),
        AgendaStep.ROBUSTNESS: tr("Robustness"),
        AgendaStep.SIGN_OFF: tr("Sign-off"),
    }
)


def round_subject(round_: Round) -> str:
    """What a round asks for, in a word or a few, whichever issues it asks about."""
    asks_weights = round_.kind is RoundKind.WEIGHTS
    return ROUND_SUBJECTS[round_.kind, round_.question if asks_weights else WeightQuestion.DIRECT]


def round_summary(round_: Round) -> str:
    """What a round asks, in a few words, with the issues it asks about."""
    if round_.kind is RoundKind.WEIGHTS:
        return round_subject(round_)
    return tr("{what} on {i}").format(
        what=round_subject(round_), i=", ".join(mention(i.title) for i in round_.asked.issues)
    )
