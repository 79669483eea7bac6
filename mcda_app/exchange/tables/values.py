# SPDX-License-Identifier: MIT
"""Read a cell as a score or a weight, or say why it cannot be read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import cache
from math import ceil, floor, log10
from typing import NamedTuple

from mcda_app.analysis.vocabulary.tables import SIGN_WORDS
from mcda_app.domain.edits.scores import parse_score
from mcda_app.domain.scale import Criterion, Level, Scale
from mcda_app.domain.titles import slug
from mcda_app.errors import EditError
from mcda_app.exchange.tables import recognised_words
from mcda_app.exchange.tables.amounts import Amount, amount, same_unit
from mcda_app.exchange.tables.grid import Cell, Kind
from mcda_app.exchange.tables.recognised_words import DecimalSign
from mcda_app.i18n import tr

KNOWN_SCALES = (
    ("no", "yes"),
    ("low", "medium", "high"),
    ("none", "low", "medium", "high", "very high"),
    ("very low", "low", "medium", "high", "very high"),
    ("none", "very low", "low", "medium", "high", "very high"),
    ("poor", "fair", "good", "very good", "excellent"),
    ("very poor", "poor", "fair", "good", "very good"),
    ("very bad", "bad", "neutral", "good", "very good"),
    ("very weak", "weak", "moderate", "strong", "very strong"),
    ("low", "moderate", "high"),
    ("--", "-", "0", "+", "++"),
    ("false", "true"),
    ("nein", "ja"),
    ("niedrig", "mittel", "hoch"),
    ("gering", "mittel", "hoch"),
    ("keine", "gering", "mittel", "hoch", "sehr hoch"),
    ("sehr niedrig", "niedrig", "mittel", "hoch", "sehr hoch"),
    ("sehr gering", "gering", "mittel", "hoch", "sehr hoch"),
    ("sehr schlecht", "schlecht", "mittel", "gut", "sehr gut"),
    ("nee", "ja"),
    ("laag", "gemiddeld", "hoog"),
    ("laag", "midden", "hoog"),
    ("geen", "laag", "gemiddeld", "hoog", "zeer hoog"),
    ("zeer laag", "laag", "gemiddeld", "hoog", "zeer hoog"),
    ("zeer slecht", "slecht", "matig", "goed", "zeer goed"),
    ("non", "oui"),
    ("faible", "moyen", "élevé"),
    ("bas", "moyen", "haut"),
    ("nul", "faible", "moyen", "élevé", "très élevé"),
    ("très faible", "faible", "moyen", "élevé", "très élevé"),
    ("très mauvais", "mauvais", "moyen", "bon", "très bon"),
)
"""Ordered labels for tables that use words without defining a scale."""


class CellValue(NamedTuple):
    """The content of a cell: a level, a number, or neither if it is missing; or why it cannot be read."""

    level: str | None = None
    number: float | None = None
    fault: str = ""


def read_score(cell: Cell | None, criterion: Criterion, sign: DecimalSign, *, unit: str = "") -> CellValue:
    """A score on a criterion's scale.

    unit  a unit to accept beside its numbers although the criterion has none
    """
    if cell is None:
        return CellValue()
    fault = unreadable(cell)
    if fault:
        return CellValue(fault=fault)
    try:
        if isinstance(cell.value, float):
            return CellValue(*parse_score(criterion, cell.value))
        text = cell.text
        named = text.casefold() in {level.label.casefold() for level in criterion.scale.levels}
        if not named and recognised_words.looks_numeric(text):
            value = recognised_words.number(text, sign)
            if value is None:
                return CellValue(
                    fault=tr("“{text}” is not a number with a decimal {sign}.").format(
                        text=text, sign=SIGN_WORDS[sign.value]
                    )
                )
            return CellValue(*parse_score(criterion, value))
        parsed = None if named or text.casefold() in recognised_words.MISSING else amount(text)
        if parsed is not None:
            return _read_amount(text, parsed, criterion, sign, criterion.scale.unit or unit)
        return CellValue(*parse_score(criterion, text))
    except EditError as error:
        if cell.text.casefold() in recognised_words.MISSING:
            return CellValue()
        return CellValue(fault=str(error))


def _read_amount(text: str, parsed: Amount, criterion: Criterion, sign: DecimalSign, unit: str) -> CellValue:
    """A number with its unit, which must be the expected one."""
    value = recognised_words.number(parsed.digits, sign)
    if value is None:
        return CellValue(
            fault=tr("“{text}” is not a number with a decimal {sign}.").format(
                text=text, sign=SIGN_WORDS[sign.value]
            )
        )
    if parsed.unit and not unit:
        return CellValue(
            fault=tr(
                "“{text}” has the unit “{unit}”, which other numbers on {criterion} do not have. Write the "
                "number alone, or give all of them the same unit."
            ).format(text=text, unit=parsed.unit, criterion=criterion.title)
        )
    if parsed.unit and not same_unit(unit, parsed.unit):
        return CellValue(
            fault=tr(
                "“{text}” is given in “{unit}”, but {criterion} is in “{other}”. Convert the number."
            ).format(text=text, unit=parsed.unit, criterion=criterion.title, other=unit)
        )
    return CellValue(*parse_score(criterion, repr(value)))


def read_number(cell: Cell | None, sign: DecimalSign, *, percent: bool = False) -> CellValue:
    """A plain number, such as a weight; with ``percent``, 25 % is 0.25."""
    if cell is None:
        return CellValue()
    fault = unreadable(cell)
    if fault:
        return CellValue(fault=fault)
    if isinstance(cell.value, float):
        return CellValue(number=cell.value)
    if cell.kind is Kind.ERROR:
        return CellValue()
    parsed = amount(cell.text)
    value = recognised_words.number(parsed.digits, sign) if parsed is not None else None
    if value is None:
        return CellValue(fault=tr("“{cell}” is not a number.").format(cell=cell.text))
    return CellValue(number=value / 100 if percent and cell.text.endswith("%") else value)


def unreadable(cell: Cell) -> str:
    """Why a cell has neither a text nor a number; empty if it has one."""
    if cell.kind is Kind.DATE:
        return tr(
            "This is a date. Spreadsheet programs turn entries such as 1-3 or 2.5 into dates; type "
            "it again as a number."
        )
    if cell.kind is Kind.ERROR and cell.text.casefold() not in recognised_words.MISSING:
        return tr("The formula here gives the error {cell}.").format(cell=cell.text)
    if cell.kind is Kind.UNCOMPUTED:
        return tr(
            "The formula here was never calculated. Open the file in a spreadsheet program and save it."
        )
    return ""


def guess_scale(cells: Sequence[Cell], known: Sequence[Scale], sign: DecimalSign) -> Scale:
    """A scale that holds the values of a column.

    Words are matched against the known scales and the usual ones; the scale that has most of them
    wins, so that words it lacks show up as faults. Numbers get a round range.
    """
    texts = [c.text for c in cells if c.kind in (Kind.TEXT, Kind.BOOL)]
    labels = {
        t.casefold().replace("−", "-")
        for t in texts
        if amount(t) is None and (t in ("-", "--") or t.casefold() not in recognised_words.MISSING)
    }
    named = {name for scale in known for name in _names(scale)}
    labels |= {t.casefold() for t in texts if t.casefold() in named and not recognised_words.looks_numeric(t)}
    labels -= {"-"} if labels == {"-"} else set()
    numbers = [n for c in cells if (n := read_number(c, sign).number) is not None]
    if not labels:
        return round_range(numbers)
    candidates = [*known, *usual_scales()]

    def hits(scale: Scale) -> tuple[int, int]:
        return len(labels & _names(scale)), -len(scale.levels)

    best = max(candidates, key=hits)
    if not hits(best)[0]:
        return round_range(numbers)
    # A stray word among numbers is a fault, not a scale.
    understood = sum(t.casefold().replace("−", "-") in _names(best) for t in texts)
    return round_range(numbers) if len(numbers) > understood else best


def all_labels(known: Iterable[Criterion]) -> tuple[frozenset[str], ...]:
    """The labels and marks of some criteria's scales and of the usual ones, in lower case."""
    scales = [c.scale for c in known if c.scale.levels]
    return tuple(frozenset(_names(scale)) for scale in (*scales, *usual_scales()))


@cache
def usual_scales() -> tuple[Scale, ...]:
    return tuple(_scale_of(names) for names in KNOWN_SCALES)


def _names(scale: Scale) -> set[str]:
    labels = {level.label.casefold() for level in scale.levels}
    return labels | {level.mark.casefold().replace("−", "-") for level in scale.levels if level.mark}


def _scale_of(labels: Sequence[str]) -> Scale:
    ids: list[str] = []
    levels = []
    for n, label in enumerate(labels):
        ids.append(slug(label, ids))
        levels.append(Level(ids[-1], label, float(n)))
    return Scale(tuple(levels))


def spread_over(scale: Scale, low: float, high: float) -> Scale:
    """The same labels with their numbers spread over other ends."""
    first, last = scale.bounds
    return Scale(
        tuple(
            replace(level, value=low + (level.value - first) / (last - first) * (high - low))
            for level in scale.levels
        )
    )


def round_range(numbers: Sequence[float]) -> Scale:
    """From zero, or a round number below it, to a round number above all."""
    if not numbers:
        return Scale(low=0.0, high=10.0)
    low, high = min(numbers), max(numbers)
    if low >= 1 and high <= 5 and all(n == int(n) for n in numbers):
        return Scale(low=1.0, high=5.0)
    for top in (1.0, 10.0, 100.0):
        if low >= 0 and high <= top:
            return Scale(low=0.0, high=top)
    # The values themselves bound it too: rounding to one digit can err by the last bit.
    return Scale(low=min(0.0, low, _round(low, floor)), high=max(0.0, high, _round(high, ceil)))


def _round(value: float, direction: Callable[[float], int]) -> float:
    """The next number of one digit, such as 300 above 234."""
    if not 1e-100 < abs(value) < 1e100:
        return value
    step = 10.0 ** floor(log10(abs(value)))
    return direction(value / step) * step
