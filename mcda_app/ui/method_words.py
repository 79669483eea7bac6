# SPDX-License-Identifier: MIT
"""The choices within a method, named and explained in a sentence each."""

from __future__ import annotations

from typing import NamedTuple

from mcda_app.domain.settings import Method, MethodSettings, Normalisation, Prioritisation, Synthesis
from mcda_app.methods.judgement_scales import JUDGEMENT_SCALES
from mcda_app.methods.random_index import RANDOM_INDICES


class Choice(NamedTuple):
    """One way to go: its name, and what it means in a sentence."""

    name: str
    text: str


METHODS = {
    Method.TOPSIS: Choice(
        "TOPSIS",
        "Each option is measured by how near it comes to the best and how far it stays from the worst on "
        "all criteria at once.",
    ),
    Method.AHP: Choice(
        "AHP",
        "Options are compared two by two on each criterion, and the shares that follow are added up with "
        "the weights.",
    ),
}

NORMALISATIONS = {
    Normalisation.VECTOR: Choice(
        "Vector (the textbook's)",
        "Each criterion's scores are divided by their common length. Which options are present can change "
        "the order of the others.",
    ),
    Normalisation.MINMAX: Choice(
        "Min-max",
        "Each criterion is stretched from the worst to the best score found, however close these are. "
        "Which options are present can change the order of the others.",
    ),
    Normalisation.ANCHORS: Choice(
        "Fixed anchors",
        "Each criterion is stretched over its whole scale: ranks do not change when options come and go. "
        "The price: options that lie close together on a long scale are hardly told apart by it, so its "
        "ends must be chosen with care.",
    ),
}

SYNTHESES = {
    Synthesis.IDEAL: Choice(
        "Ideal",
        "On each criterion the best option counts as 1, so a copy of an option does not change first "
        "place. For choosing one option.",
    ),
    Synthesis.DISTRIBUTIVE: Choice(
        "Distributive",
        "On each criterion the options share out 1, so a rare strength counts for more than a common one. "
        "For sharing out means among options.",
    ),
}

PRIORITISATIONS = {
    Prioritisation.EIGENVECTOR: Choice(
        "Eigenvector",
        "Saaty's own way: the weights that the comparisons, taken again and again, settle on.",
    ),
    Prioritisation.GEOMETRIC_MEAN: Choice(
        "Geometric mean of rows",
        "Each row's comparisons are averaged as ratios. With few contradictions both ways nearly agree.",
    ),
}

RANDOM_INDEX = {
    key: Choice(
        table.title,
        f"The consistency of random answers, against which yours is measured. From {table.citation}.",
    )
    for key, table in RANDOM_INDICES.items()
}

SCALES = {
    key: Choice(scale.title, f"A judgement x from 1 to 9 counts as {scale.formula}. After {scale.source}.")
    for key, scale in JUDGEMENT_SCALES.items()
}


def method_words(settings: MethodSettings) -> list[tuple[str, str]]:
    """The choices that matter for the method in use, each as its subject and its name."""
    if settings.method is Method.TOPSIS:
        return [("Normalisation", NORMALISATIONS[settings.normalisation].name)]
    return [
        ("Synthesis", SYNTHESES[settings.synthesis].name),
        ("Priorities", PRIORITISATIONS[settings.prioritisation].name),
        ("Random index", RANDOM_INDEX[settings.random_index].name),
        ("Judgement scale", SCALES[settings.judgement_scale].name),
    ]
