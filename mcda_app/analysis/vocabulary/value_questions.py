# SPDX-License-Identifier: MIT
"""The ways of saying what steps on a scale are worth: label, question and explanation."""

from __future__ import annotations

from mcda_app.analysis.vocabulary.weighting import Way
from mcda_app.domain.value_functions.value_function import ValueQuestion
from mcda_app.i18n import LocalisedDict, tr

ON_NUMBERS = (ValueQuestion.DRAWN, ValueQuestion.MIDVALUE, ValueQuestion.MIDVALUES)
"""What can be asked on a scale of numbers."""

ON_LEVELS = (ValueQuestion.DRAWN, ValueQuestion.COMPARISONS, ValueQuestion.CARDS)
"""What can be asked on a scale of levels."""

VALUE_WAYS = LocalisedDict(
    lambda: {
        ValueQuestion.DRAWN: Way(
            tr("Draw it"),
            tr("Drag the points until the curve says what each step is worth to you."),
            tr("Value function"),
            tr(
                "The curve turns each score into a value from 0, the worst end of the scale, to 1, the "
                "best. Where it is steep a step is worth a lot; where it is flat, little. Weighted "
                "value adds these values up."
            ),
        ),
        ValueQuestion.MIDVALUE: Way(
            tr("One halfway number"),
            tr("Which number is halfway in value between the two ends of the scale?"),
            tr("Exponential value function"),
            tr(
                "One answer is enough for a smooth curve: the exponential through it. Its constant ρ, in "
                "the scale's unit, says how far it bends (Kirkwood 1997)."
            ),
        ),
        ValueQuestion.MIDVALUES: Way(
            tr("Halfway numbers"),
            tr(
                "Each question splits a stretch of the scale into halves of equal value; the last one "
                "checks the others."
            ),
            tr("Bisection"),
            tr(
                "Going from one number to the middle one is worth as much to you as going from the "
                "middle one to the other. Three answers give the numbers worth 0.25, 0.5 and 0.75 "
                "(Keeney & Raiffa 1976)."
            ),
        ),
        ValueQuestion.COMPARISONS: Way(
            tr("Compare steps"),
            tr("Which of two steps on the scale is the bigger one?"),
            tr("Difference questions"),
            tr(
                "The answers put the steps in order of size. The smallest counts 1, each bigger one 1 "
                "more; blank cards can then make a step bigger still."
            ),
        ),
        ValueQuestion.CARDS: Way(
            tr("Blank cards"),
            tr("Put blank cards between two levels: the more, the bigger the step."),
            tr("Deck of cards"),
            tr(
                "Without a card two neighbouring levels are one unit apart, and each card adds a unit "
                "(Simos; Figueira & Roy 2002; Corrente, Figueira & Greco 2021)."
            ),
        ),
    }
)
