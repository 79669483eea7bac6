# SPDX-License-Identifier: MIT
"""The choices within AHP's comparisons, and all choices in force, named and explained."""

from __future__ import annotations

from mcda_app.analysis.vocabulary.methods import NORMALISATIONS, PRIORITISATIONS, SYNTHESES, Choice
from mcda_app.domain.method_settings import Method, MethodSettings
from mcda_app.i18n import LocalisedDict, tr
from mcda_app.methods.judgement_scales import JUDGEMENT_SCALES
from mcda_app.methods.random_index import RANDOM_INDICES

RANDOM_INDEX = LocalisedDict(
    lambda: {
        key: Choice(
            table.title,
            tr("The consistency of random answers, with which yours is compared. From {citation}.").format(
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
    if settings.method is Method.VALUE:
        return [(tr("Values"), tr("from the worst end of each scale to the best"))]
    return [
        (tr("Synthesis"), SYNTHESES[settings.synthesis].name),
        (tr("Priorities"), PRIORITISATIONS[settings.prioritisation].name),
        (tr("Random index"), RANDOM_INDEX[settings.random_index].name),
        (tr("Judgement scale"), SCALES[settings.judgement_scale].name),
    ]
