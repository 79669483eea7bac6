# SPDX-License-Identifier: MIT
"""What varies when rank acceptability is asked for, in words."""

from __future__ import annotations

from mcda_app.domain.acceptability_question import WeightVariation
from mcda_app.i18n import LocalisedDict, LocalisedTuple, tr

VARIATIONS = LocalisedTuple(
    lambda: (
        (WeightVariation.AROUND, tr("Weights around the current ones")),
        (WeightVariation.ALL, tr("All weights")),
        (WeightVariation.ORDER, tr("All weights in today's order of importance")),
        (WeightVariation.STATEMENTS, tr("All weights that agree with statements")),
        (WeightVariation.WITHIN, tr("All weights within intervals")),
        (WeightVariation.CURRENT, tr("The current weights only")),
    )
)
VARIATIONS_IN_SENTENCES = LocalisedDict(
    lambda: {
        WeightVariation.ALL: tr("all weightings"),
        WeightVariation.AROUND: tr("the weightings around the current one"),
        WeightVariation.ORDER: tr("the weightings that keep the order of importance"),
        WeightVariation.STATEMENTS: tr("the weightings that agree with the statements"),
        WeightVariation.WITHIN: tr("the weightings within the intervals"),
        WeightVariation.CURRENT: tr("the draws at the current weights"),
    }
)
"""What the samples are drawn from, inside a sentence."""
