# SPDX-License-Identifier: MIT
"""Ranking methods and the choices within them: name, explanation, and what a report says of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from mcda_app.domain.method_settings import Method, MethodSettings, Normalisation, Prioritisation, Synthesis
from mcda_app.i18n import LazyText, LocalisedDict, tr, tr_lazy


class Choice(NamedTuple):
    """The name of a choice and its explanation in a sentence."""

    name: str
    text: str


METHODS = LocalisedDict(
    lambda: {
        Method.TOPSIS: Choice(
            "TOPSIS",
            tr(
                "Each option is measured by how close it is to the best and how far from the worst "
                "on all criteria at once."
            ),
        ),
        Method.AHP: Choice(
            "AHP",
            tr(
                "Options are compared in pairs on each criterion, and the resulting shares are "
                "combined using the weights."
            ),
        ),
        Method.VALUE: Choice(
            tr("Weighted value"),
            tr(
                "Each score counts as a value from 0, the worst end of its scale, to 1, the best. An "
                "option's value is their weighted average, so ranks do not change when options are "
                "added or removed."
            ),
        ),
    }
)
METHODS_IN_SENTENCES: Mapping[Method, str | LazyText] = {
    Method.TOPSIS: "TOPSIS",
    Method.AHP: "AHP",
    Method.VALUE: tr_lazy("weighted value"),
}
"""A method's name inside a sentence."""

NORMALISATIONS = LocalisedDict(
    lambda: {
        Normalisation.VECTOR: Choice(
            tr("Vector (textbook)"),
            tr(
                "Each criterion's scores are divided by their common length. Which options are present "
                "can change the order of the others."
            ),
        ),
        Normalisation.MINMAX: Choice(
            tr("Min-max"),
            tr(
                "Each criterion is stretched from its worst to its best score, however close these are. "
                "Which options are present can change the order of the others."
            ),
        ),
        Normalisation.ANCHORS: Choice(
            tr("Fixed anchors"),
            tr(
                "Each criterion is stretched over its whole scale, so ranks do not change when "
                "options are added or removed. The drawback: options close together on a long scale "
                "hardly differ, so the ends of the scale must be chosen with care."
            ),
        ),
    }
)

SYNTHESES = LocalisedDict(
    lambda: {
        Synthesis.IDEAL: Choice(
            tr("Ideal"),
            tr(
                "On each criterion the best option counts as 1, so a copy of an option does not change "
                "first place. For choosing one option."
            ),
        ),
        Synthesis.DISTRIBUTIVE: Choice(
            tr("Distributive"),
            tr(
                "On each criterion the options share a total of 1, so a rare strength counts for "
                "more than a common one. For dividing resources among options."
            ),
        ),
    }
)

PRIORITISATIONS = LocalisedDict(
    lambda: {
        Prioritisation.EIGENVECTOR: Choice(
            tr("Eigenvector"),
            tr("Saaty's own method: the weights on which repeated application of the comparisons converges."),
        ),
        Prioritisation.GEOMETRIC_MEAN: Choice(
            tr("Geometric mean of rows"),
            tr(
                "Each row's comparisons are averaged as ratios. With few contradictions, both "
                "methods nearly agree."
            ),
        ),
    }
)
NORMALISATION_TIPS = LocalisedDict(
    lambda: {
        Normalisation.VECTOR: tr("Each column divided by its length"),
        Normalisation.MINMAX: tr("Each column is stretched over the actual scores"),
        Normalisation.ANCHORS: tr(
            "Each column stretched over its scale: ranks do not change when options are added or removed"
        ),
    }
)
"""A menu entry's explanation."""
SYNTHESIS_TIPS = LocalisedDict(
    lambda: {
        Synthesis.IDEAL: tr("A copy of an option does not change first place"),
        Synthesis.DISTRIBUTIVE: tr("Priorities are shared out among all options"),
    }
)
"""A menu entry's explanation."""
SYNTHESIS_MODES = LocalisedDict(
    lambda: {Synthesis.IDEAL: tr("Ideal mode"), Synthesis.DISTRIBUTIVE: tr("Distributive mode")}
)
"""What stands alone, without “synthesis” before it."""
CHOICES_IN_SENTENCES = LocalisedDict[Normalisation | Synthesis, str](
    lambda: {
        Normalisation.VECTOR: tr("vector normalisation"),
        Normalisation.MINMAX: tr("min-max normalisation"),
        Normalisation.ANCHORS: tr("fixed anchors"),
        Synthesis.IDEAL: tr("ideal mode"),
        Synthesis.DISTRIBUTIVE: tr("distributive mode"),
    }
)
"""What was chosen, inside a sentence."""
METHOD_PARAGRAPHS = LocalisedDict(
    lambda: {
        Method.TOPSIS: (
            tr(
                "TOPSIS compares each option with an ideal one that takes the best value on every "
                "criterion and with its opposite that takes the worst. Closeness is the distance from "
                "the worst as a share of both distances: 1 is the ideal itself, 0 its opposite (Hwang & "
                "Yoon 1981)."
            )
        ),
        Method.AHP: (
            tr(
                "AHP compares options pair by pair on each criterion, turns the comparisons into "
                "priorities and adds these up by the criteria's weights (Saaty 1980). Comparisons follow "
                "from the scores unless they were judged one by one."
            )
        ),
        Method.VALUE: (
            tr(
                "Weighted value turns each score into a value between 0, the worst end of its scale, "
                "and 1, the best, and adds these up by the criteria's weights (additive "
                "multi-attribute value: Keeney & Raiffa 1976; DCLG 2009). A weight says how much going "
                "all the way from the worst end to the best is worth compared with the other criteria."
            )
        ),
    }
)
"""What a method does, for a reader of a report."""
NORMALISATION_SENTENCES = LocalisedDict(
    lambda: {
        Normalisation.VECTOR: tr(
            "Scores are made comparable by dividing each criterion's column by its length."
        ),
        Normalisation.MINMAX: tr(
            "Scores are made comparable by rescaling each criterion to the range of its scores."
        ),
        Normalisation.ANCHORS: (
            tr(
                "Scores are measured against the ends of their scales, so that no ranking changes when "
                "options are added or removed."
            )
        ),
    }
)
SYNTHESIS_SENTENCES = LocalisedDict(
    lambda: {
        Synthesis.IDEAL: tr(
            "Priorities are measured against the best option on each criterion (ideal mode)."
        ),
        Synthesis.DISTRIBUTIVE: tr("Priorities are shared out among all options (distributive mode)."),
    }
)
ANCHORED_VALUES = tr_lazy(
    "Each scale counts from its worst end, 0, to its best, 1; no normalisation is needed."
)
"""What weighted value has in the place of a choice."""
NORMALISED_BY = LocalisedDict(
    lambda: {
        Normalisation.VECTOR: tr(
            "Each score divided by the length of its column, so that units no longer matter. For a "
            "cost, less is still better."
        ),
        Normalisation.MINMAX: tr(
            "Each column rescaled to the range of its scores: 1 is the best, 0 the worst."
        ),
        Normalisation.ANCHORS: tr("Each score as its position on the scale: 1 is the best end, 0 the worst."),
    }
)
"""What a step of the calculation did to the scores."""
SYNTHESISED_BY = LocalisedDict(
    lambda: {
        Synthesis.IDEAL: tr(
            "Ideal mode: priorities on each criterion divided by the largest, so that the best "
            "option counts 1."
        ),
        Synthesis.DISTRIBUTIVE: tr("Distributive mode: priorities on each criterion sum to 1."),
    }
)
SHARES_OF_SCORES = LocalisedDict(
    lambda: {
        Method.TOPSIS: (
            tr(
                "Closeness is not a sum. It is divided by moving from the worst point to the option at "
                "the same pace on all criteria and crediting each with the closeness its own movement "
                "gains (Aumann-Shapley)."
            )
        ),
        Method.AHP: tr(
            "A priority is a sum: each criterion adds its weight times the option's priority on it."
        ),
        Method.VALUE: tr(
            "A value is a sum: each criterion adds its weight times the value of the score on it."
        ),
    }
)
"""How a score is shared out among the criteria."""
SCORE_WORDS = LocalisedDict(
    lambda: {
        Method.TOPSIS: tr("closeness"),
        Method.AHP: tr("priority"),
        Method.VALUE: tr("value", "an option's score by weighted value"),
    }
)
"""The field's word for an option's score."""
CHOICES_OF_METHODS = LocalisedDict(
    lambda: {Method.TOPSIS: tr("normalisation"), Method.AHP: tr("choice of ideal or distributive mode")}
)
"""What is to be chosen within a method, inside a sentence; weighted value has nothing of the kind."""
PRIORITISATIONS_IN_SENTENCES = LocalisedDict(
    lambda: {
        Prioritisation.EIGENVECTOR: tr("eigenvector"),
        Prioritisation.GEOMETRIC_MEAN: tr("row geometric mean"),
    }
)
PRIORITISATION_FORMULAS = LocalisedDict(
    lambda: {
        Prioritisation.EIGENVECTOR: tr(
            "the principal eigenvector, found by raising the matrix to a very high power"
        ),
        Prioritisation.GEOMETRIC_MEAN: tr("the row geometric mean"),
    }
)
"""How a workbook computes priorities."""


def choice_sentence(settings: MethodSettings) -> str:
    """How scores are made comparable by the method in use, for a reader of a report."""
    if settings.method is Method.TOPSIS:
        return NORMALISATION_SENTENCES[settings.normalisation]
    if settings.method is Method.AHP:
        return SYNTHESIS_SENTENCES[settings.synthesis]
    return str(ANCHORED_VALUES)
