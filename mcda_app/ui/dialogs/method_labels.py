# SPDX-License-Identifier: MIT
"""The choices within a method, named and explained in a sentence each."""

from __future__ import annotations

from typing import NamedTuple

from mcda_app.domain.method_settings import Method, MethodSettings, Normalisation, Prioritisation, Synthesis
from mcda_app.i18n import LocalisedDict, tr
from mcda_app.methods.judgement_scales import JUDGEMENT_SCALES
from mcda_app.methods.random_index import RANDOM_INDICES


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
    }
)

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
                "Each criterion is stretched from the worst to the best score found, however close these "
                "are. Which options are present can change the order of the others."
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

RANDOM_INDEX = LocalisedDict(
    lambda: {
        key: Choice(
            table.title,
            tr("The consistency of random answers, to which yours is compared. From {citation}.").format(
                citation=table.citation
            ),
        )
        for key, table in RANDOM_INDICES.items()
    }
)

SCALES = LocalisedDict(
    lambda: {
        key: Choice(
            scale.title,
            tr("A judgement x from 1 to 9 counts as {formula}. After {source}.").format(
                formula=scale.formula, source=scale.source
            ),
        )
        for key, scale in JUDGEMENT_SCALES.items()
    }
)


def method_words(settings: MethodSettings) -> list[tuple[str, str]]:
    """The options that matter for the method in use, as pairs of subject and name."""
    if settings.method is Method.TOPSIS:
        return [(tr("Normalisation"), NORMALISATIONS[settings.normalisation].name)]
    return [
        (tr("Synthesis"), SYNTHESES[settings.synthesis].name),
        (tr("Priorities"), PRIORITISATIONS[settings.prioritisation].name),
        (tr("Random index"), RANDOM_INDEX[settings.random_index].name),
        (tr("Judgement scale"), SCALES[settings.judgement_scale].name),
    ]
