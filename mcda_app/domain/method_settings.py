# SPDX-License-Identifier: MIT
"""How a project is ranked."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import Enum

from mcda_app.domain.choices import settle_choices
from mcda_app.errors import EditError
from mcda_app.i18n import tr

# Keys a document may use for the rules in `methods` and `analysis`; a test keeps both in step.
ORDER_RULE_KEYS = ("roc", "rank-sum", "rank-reciprocal")
SCORE_RULE_KEYS = ("entropy", "critic", "standard-deviation")
RANDOM_INDEX_KEYS = (
    "saaty-1980",
    "saaty-2005",
    "donegan-dodd-1991",
    "tummala-ling-1998",
    "aguaron-moreno-2003",
    "alonso-lamata-2006",
)
JUDGEMENT_SCALE_KEYS = (
    "linear",
    "logarithmic",
    "root",
    "inverse-linear",
    "balanced",
    "balanced-n",
    "adaptive-balanced",
    "adaptive",
    "power",
    "geometric",
    "asymptotical",
    "koczkodaj",
)


def known_key(key: str, known: Collection[str]) -> None:
    """Raises EditError for an unknown key."""
    if key not in known:
        raise EditError(tr("That must be one of {keys}.").format(keys=", ".join(known)))


class Method(Enum):
    """How options are ranked. VALUE is additive multi-attribute value, on the screen “weighted value”."""

    TOPSIS = "topsis"
    AHP = "ahp"
    VALUE = "value"


class Normalisation(Enum):
    """How TOPSIS makes criteria comparable.

    VECTOR   each column divided by its Euclidean length (Hwang & Yoon 1981)
    MINMAX   each column rescaled to the range of its values in the matrix
    ANCHORS  each column rescaled to its scale, with the ideals at the scale's ends, so that no
             option's closeness depends on which other options are present
    """

    VECTOR = "vector"
    MINMAX = "min-max"
    ANCHORS = "anchors"


class Synthesis(Enum):
    """How AHP adds up the options' local priorities.

    IDEAL         local priorities divided by the best option's, which keeps a copy of an option
                  from changing first place (Belton & Gear 1983; Saaty's ideal mode)
    DISTRIBUTIVE  local priorities that sum to one
    """

    IDEAL = "ideal"
    DISTRIBUTIVE = "distributive"


class Prioritisation(Enum):
    """How a priority vector is derived from pairwise comparisons."""

    EIGENVECTOR = "eigenvector"
    GEOMETRIC_MEAN = "geometric-mean"


@dataclass(frozen=True, slots=True)
class MethodSettings:
    """A project's method and its options. Plain values such as "ahp" are accepted.

    random_index     key of a published table of random indices
    judgement_scale  key of a scale that the 1 to 9 judgements are converted to
    """

    method: Method = Method.TOPSIS
    normalisation: Normalisation = Normalisation.VECTOR
    synthesis: Synthesis = Synthesis.IDEAL
    prioritisation: Prioritisation = Prioritisation.EIGENVECTOR
    random_index: str = "saaty-1980"
    judgement_scale: str = "linear"

    def __post_init__(self) -> None:
        settle_choices(self)
