# SPDX-License-Identifier: MIT
"""What a value function is, and the answers it was derived from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from mcda_app.domain.choices import settle_choices
from mcda_app.domain.frozendict import FrozenDict


class ValueShape(Enum):
    """How value runs between the ends of the scale.

    LINEAR       in proportion to the number
    PIECEWISE    straight between points
    EXPONENTIAL  with one constant ρ
    """

    LINEAR = "linear"
    PIECEWISE = "piecewise"
    EXPONENTIAL = "exponential"


class ValueQuestion(Enum):
    """What the user was asked.

    DRAWN        for the curve itself, drawn or typed
    MIDVALUES    which number is halfway in worth between two others, several times (bisection)
    MIDVALUE     the same once, for the whole scale, which fixes an exponential
    COMPARISONS  which of two steps between levels is the bigger one
    CARDS        how many blank cards belong between two levels (deck of cards)
    """

    DRAWN = "drawn"
    MIDVALUES = "midvalues"
    MIDVALUE = "midvalue"
    COMPARISONS = "comparisons"
    CARDS = "cards"


class StepOrder(Enum):
    """How a step between two levels compares with another one."""

    BIGGER = "bigger"
    EQUAL = "equal"
    SMALLER = "smaller"


class ValuePoint(NamedTuple):
    """A number of the scale and its value in [0, 1]."""

    number: float
    value: float


class Midvalue(NamedTuple):
    """The number that is halfway in worth between two others, in ascending order."""

    low: float
    middle: float
    high: float


Step = tuple[str, str]
"""Two neighbouring levels by their ids, the lower one first."""


@dataclass(frozen=True, slots=True)
class ValueAnswers:
    """The answers that a value function was derived from, and those it was checked with.

    question     what was asked last
    midvalues    in the order they were given; one whose ends and middle were settled before is a check
    comparisons  (first step, second step) to how the first compares with the second
    cards        (lower level, upper level) to the blank cards between them; for levels that are not
                 neighbours a check
    """

    question: ValueQuestion = ValueQuestion.DRAWN
    midvalues: tuple[Midvalue, ...] = ()
    comparisons: FrozenDict[tuple[Step, Step], StepOrder] = FrozenDict()
    cards: FrozenDict[Step, int] = FrozenDict()

    def __post_init__(self) -> None:
        settle_choices(self)


@dataclass(frozen=True, slots=True)
class ValueFunction:
    """What each number of a scale is worth: 0 at its worst end, 1 at its best, never falling on the way.

    points  piecewise: from the lowest number of the scale to its highest, on a scale of levels one for each
    rho     exponential: Kirkwood's constant in the scale's unit; below 0 it bends the other way
    reason  why it has this form, in the user's words

    Source: Keeney & Raiffa (1976), ch. 3; Kirkwood (1997), ch. 4.
    """

    shape: ValueShape = ValueShape.LINEAR
    points: tuple[ValuePoint, ...] = ()
    rho: float = 0.0
    answers: ValueAnswers = ValueAnswers()
    reason: str = ""

    def __post_init__(self) -> None:
        settle_choices(self)


class SetAsideReason(Enum):
    """Why a value function no longer applied to its scale.

    WIDENED    the range became wider, and nobody said what the new part is worth
    LEVEL_NEW  a level was added, and nobody said what it is worth
    REORDERED  levels changed places
    OTHER_KIND levels became numbers or the reverse
    FLAT       all that is left of the scale was worth the same
    """

    WIDENED = "widened"
    LEVEL_NEW = "level-new"
    REORDERED = "reordered"
    OTHER_KIND = "other-kind"
    FLAT = "flat"


@dataclass(frozen=True, slots=True)
class SetAsideFunction:
    """A value function that an edit of the scale has put out of use, kept so that it can be put back."""

    function: ValueFunction
    reason: SetAsideReason

    def __post_init__(self) -> None:
        settle_choices(self)
