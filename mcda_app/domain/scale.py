# SPDX-License-Identifier: MIT
"""Scales and criteria."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import count

from mcda_app.domain.choices import settle_choices
from mcda_app.domain.typed_numbers import currency_of
from mcda_app.domain.value_functions.value_function import SetAsideFunction, ValueFunction
from mcda_app.i18n import ProgramText, current_language, localised, percent_sign

CRITERION_COLOURS = 6
"""How many colours criteria can have."""

_NUMBER = r"-?\d+(?:\.\d+)?(?:e[+-]\d+)?"
_AFTER_LABEL = re.compile(rf"(?<=\(){_NUMBER}(?=\)$)")
_WITH_UNIT = re.compile(rf"^{_NUMBER}(?= |$)")


_CURRENCY_BEFORE = {"en": "", "nl": "\u00a0"}
"""What stands between a currency sign and its number in the languages that put the sign first."""


class Direction(Enum):
    """Whether higher values of a criterion are better or worse."""

    BENEFIT = "benefit"
    COST = "cost"

    @property
    def sign(self) -> int:
        """+1 for a benefit, -1 for a cost."""
        return 1 if self is Direction.BENEFIT else -1


@dataclass(frozen=True, slots=True)
class Level:
    """One label of an ordinal scale and its number.

    mark    a short symbol for tight places, such as ``++``
    anchor  a sentence on when this level applies
    """

    id: str
    label: str
    value: float
    mark: str = ""
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Scale:
    """Ordered levels (lowest value first) or, without levels, the numbers from low to high."""

    levels: tuple[Level, ...] = ()
    low: float = 0.0
    high: float = 1.0
    unit: str = ""

    @property
    def bounds(self) -> tuple[float, float]:
        """The lowest and highest value a score can take."""
        if not self.levels:
            return self.low, self.high
        values = [level.value for level in self.levels]
        return min(values), max(values)

    def level(self, level_id: str) -> Level | None:
        return next((level for level in self.levels if level.id == level_id), None)

    def level_at(self, value: float) -> Level | None:
        """The level with exactly this value, if there is one."""
        return next((level for level in self.levels if level.value == value), None)


@dataclass(frozen=True, slots=True)
class Criterion:
    """Something by which options are judged, the same for every issue.

    short               a title for tight places; the title if empty
    group               id of the criteria group it belongs to; empty at the top level
    keep_short          whether the user gave the short title, which a new title then leaves alone
    colour              which of the CRITERION_COLOURS it has, from 1; 0 gives it one by its place
    value_function      what each number of the scale is worth under weighted value; None for a straight line
    set_aside_function  the value function that no longer fitted when the scale was edited
    threshold           the least acceptable level (its id) or number, for a cost the most; options that do
                        not meet it fall before weighting; None for none
    """

    id: str
    title: str
    direction: Direction
    scale: Scale
    short: str = ""
    description: str = ""
    group: str = ""
    keep_short: bool = False
    colour: int = 0
    value_function: ValueFunction | None = None
    set_aside_function: SetAsideFunction | None = None
    threshold: str | float | None = None

    def __post_init__(self) -> None:
        settle_choices(self)

    @property
    def worst_best(self) -> tuple[float, float]:
        """The ends of the scale, the worse one first."""
        low, high = self.scale.bounds
        return (low, high) if self.direction is Direction.BENEFIT else (high, low)

    def describe_in_full(self, value: float) -> str:
        """The label of a value's level with the number behind it, unless it is that number; or the number
        with its unit.
        """
        level, number = self.scale.level_at(value), with_unit(value, "")
        if level is None or level.label.strip() == number:
            return self.describe(value)
        return f"{level.label} ({number})"

    def describe(self, value: float) -> str:
        """The label of a value's level, or the number with its unit."""
        level = self.scale.level_at(value)
        if level is not None:
            return level.label
        return with_unit(value, self.scale.unit)


def criterion_colour_indices(criteria: Sequence[Criterion]) -> dict[str, int]:
    """Criterion id to the index of its colour, from 0; from CRITERION_COLOURS on, shades of the first ones.

    Criteria without a colour of their own have that of their place, or the first that is free where another
    criterion has chosen that one. Indices repeat only where the user gave two criteria the same colour.
    """
    chosen = {criterion.colour - 1 for criterion in criteria if criterion.colour}
    by_place = {n for n, c in enumerate(criteria) if not c.colour and n not in chosen}
    free = (n for n in count() if n not in chosen and n not in by_place)
    indices: dict[str, int] = {}
    for n, criterion in enumerate(criteria):
        if criterion.colour:
            indices[criterion.id] = criterion.colour - 1
        else:
            indices[criterion.id] = n if n in by_place else next(free)
    return indices


@dataclass(frozen=True, slots=True)
class CriteriaGroup:
    """A branch of the criteria hierarchy."""

    id: str
    title: str
    description: str = ""


def shown_end(text: str) -> str:
    """An end of a scale stored as “high (3.5)” or “3.5 km”, with its number in the user's notation."""
    if _AFTER_LABEL.search(text):
        return _AFTER_LABEL.sub(lambda match: with_unit(float(match[0]), ""), text)
    number = _WITH_UNIT.match(text)
    return with_unit(float(number[0]), text[number.end() :].strip()) if number else text


def range_texts(criterion: Criterion) -> tuple[str, str]:
    """The worst and best end of a criterion's scale, in words and numbers, as the document stores them.

    Numbers have a decimal point in every language; `shown_range` localises them.
    """
    worst, best = criterion.worst_best
    return _point(criterion, worst), _point(criterion, best)


def _point(criterion: Criterion, value: float) -> str:
    level = criterion.scale.level_at(value)
    number = format(value, _spec(value))
    if level is None:
        return f"{number} {criterion.scale.unit}".rstrip()
    label = level.label
    return ProgramText.of(label, f" ({number})") if isinstance(label, ProgramText) else f"{label} ({number})"


def with_unit(value: float, unit: str) -> str:
    """A number in the user's notation, and its unit; a large number is never shortened to a power of ten.

    A currency sign stands where the language puts it: “€12 million”, “€ 12 million”, “12 million €”.
    """
    number = localised(value, _spec(value))
    if unit == "%":
        return f"{number}{percent_sign()}"
    currency, multiple = currency_of(unit)
    if not currency:
        return f"{number} {unit}".rstrip()
    language = current_language()
    if language not in _CURRENCY_BEFORE:
        return " ".join(part for part in (number, multiple, currency) if part)
    sign, digits = ("-", number[1:]) if number.startswith("-") else ("", number)
    return f"{sign}{currency}{_CURRENCY_BEFORE[language]}{digits} {multiple}".rstrip()


def _spec(value: float) -> str:
    """Six digits, or ten where six would round a large number."""
    return "g" if abs(value) < 100_000 else ".10g"
