# SPDX-License-Identifier: MIT
"""Scores as people type them into a grid: a word, a number with its unit, a share; a range is asked about.

The first score of a criterion decides what its scale is. A scale of numbers that nobody set grows with them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from math import ceil, floor, log10
from typing import NamedTuple

from mcda_app.domain.edits.criteria import five_levels
from mcda_app.domain.edits.own_decision import UNDECIDED, change_scale
from mcda_app.domain.edits.scores import set_reason, set_score, type_score
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion, Level, Scale
from mcda_app.domain.titles import slug
from mcda_app.domain.typed_numbers import MAX_SHOWN, read_number
from mcda_app.errors import EditError
from mcda_app.exchange.tables import recognised_words
from mcda_app.exchange.tables.amounts import amount, same_unit
from mcda_app.exchange.tables.values import usual_scales
from mcda_app.i18n import localised, shortest, tr

_RANGE = re.compile(r"(.*\d.*?)\s*(?:[–—]|-|\b(?:to|bis|tot|à)\b)\s*(.*\d.*)", re.IGNORECASE)
_OUT_OF = re.compile(r"(.*\d)\s*(?:/|\b(?:out of|of|von|van|sur)\b)\s*(\d+)", re.IGNORECASE)


class Cell(NamedTuple):
    """Where a score stands: ids of the issue, the option and the criterion."""

    issue: str
    option: str
    criterion: str


class Offer(NamedTuple):
    """A reading that can be chosen: what its button says, and the edit."""

    text: str
    edit: Callable[[Project], Project]


class UnclearScoreError(EditError):
    """What was typed is not a score as it stands.

    offers  the readings it may have
    """

    def __init__(self, what: str, remedy: str = "", offers: Sequence[Offer] = ()) -> None:
        super().__init__(what, remedy=remedy)
        self.offers = tuple(offers)


class Quantity(NamedTuple):
    """A number with its unit; top is what it is out of, such as the 10 of 7/10."""

    number: float
    unit: str = ""
    top: float | None = None


class Interval(NamedTuple):
    """The two ends of a range, the lower first."""

    low: Quantity
    high: Quantity

    @property
    def middle(self) -> float:
        return (self.low.number + self.high.number) / 2


class Entered(NamedTuple):
    """The project with a score, and a sentence on what else that changed; empty if nothing."""

    project: Project
    note: str = ""


def read_entry(text: str) -> Quantity | Interval | str | None:
    """A typed text as a number, as a range, as a word, or None if it says that nothing is known.

    Raises EditError for a number that can be read in two ways.
    """
    typed = " ".join(text.split())
    if typed.casefold() in recognised_words.MISSING and typed not in ("-", "--"):
        return None
    out_of = _OUT_OF.fullmatch(typed)
    if out_of is not None and amount(out_of[1]) is not None:
        top = read_number(out_of[2])
        number = read_number(out_of[1])
        if 0 <= number <= top and top > 0:
            return Quantity(number, top=top)
        raise EditError(
            tr("“{typed}” is not a number out of {top}.").format(typed=typed[:MAX_SHOWN], top=shortest(top)),
            remedy=tr("Type a number from 0 to {top}.").format(top=shortest(top)),
        )
    quantity = _quantity(typed)
    if quantity is not None:
        return quantity
    ends = _RANGE.fullmatch(typed)
    if ends is not None:
        low, high = _quantity(ends[1]), _quantity(ends[2])
        if low is not None and high is not None and low.number < high.number:
            unit = _common_unit(low.unit, high.unit, ends[2])
            if unit is not None:
                return Interval(low._replace(unit=unit), high._replace(unit=unit))
    return typed


def _common_unit(low: str, high: str, upper: str) -> str | None:
    """The unit of a range: that of either end, or of both; None if they differ.

    upper  the text of the upper end: in “€ 300–420 million”, both are in € million
    """
    if not low or not high or same_unit(low, high):
        return high or low
    whole = None if low.isalnum() else _quantity(f"{low} {upper}")
    return None if whole is None else whole.unit


def _quantity(text: str) -> Quantity | None:
    part = amount(text)
    return None if part is None else Quantity(read_number(part.digits), part.unit)


def enter_score(project: Project, cell: Cell, text: str) -> Entered:
    """The project with a typed score, its criterion's scale fitted to it.

    Raises EditError, often an UnclearScoreError, for what is not a score or may be read in two ways.
    """
    criterion = project.criterion(cell.criterion)
    typed = " ".join(text.split())
    if not typed:
        return Entered(type_score(project, *cell, ""))
    level = _level_named(criterion.scale, typed)
    if level is not None:
        return Entered(type_score(project, *cell, level.label))
    entry = read_entry(typed)
    if entry is None:
        return Entered(type_score(project, *cell, ""))
    others = _others(project, cell)
    if isinstance(entry, Interval):
        if criterion.scale.levels and (others or not _is_known(criterion.scale)):
            raise _number_among_words(criterion, cell, typed)
        raise _is_range(cell, typed, entry)
    if isinstance(entry, Quantity):
        return _enter_number(project, cell, typed, entry, others)
    return _enter_word(project, cell, typed, others)


def _level_named(scale: Scale, word: str) -> Level | None:
    plain = word.casefold()
    return next((level for level in scale.levels if plain in (level.label.casefold(), level.mark)), None)


def _others(project: Project, cell: Cell) -> list[float]:
    """The values of the criterion's other scores, on every issue."""
    criterion = project.criterion(cell.criterion)
    values = (
        issue.score(option.id, criterion.id).value_on(criterion)
        for issue in project.issues
        for option in project.options_of(issue)
        if (issue.id, option.id) != (cell.issue, cell.option)
    )
    return [value for value in values if value is not None]


def _enter_word(project: Project, cell: Cell, word: str, others: Sequence[float]) -> Entered:
    criterion = project.criterion(cell.criterion)
    if not criterion.scale.levels and (
        others or not _is_growing(criterion.scale, _all_values(project, cell))
    ):
        text = (
            tr("“{word}” is not a number, but {criterion} is scored in numbers.")
            if any(sign.isdigit() for sign in word)
            else tr("“{word}” is a word, but {criterion} is scored in numbers.")
        )
        raise UnclearScoreError(
            text.format(word=word[:MAX_SHOWN], criterion=criterion.title),
            tr("Type a number, or change the scale below the criterion's name."),
        )
    used = {level.label for value in others if (level := criterion.scale.level_at(value)) is not None}
    scale = _scale_with(project, criterion, {*(label.casefold() for label in used), word.casefold()})
    if scale is None:
        raise UnclearScoreError(_unknown_word(criterion, word), _remedy(criterion))
    changed = _with_scale(project, criterion, scale)
    label = _level_named(scale, word)
    assert label is not None
    note = ""
    if others:
        note = tr("{criterion} now has the words {words}.").format(
            criterion=criterion.title, words=", ".join(level.label for level in scale.levels)
        )
    return Entered(type_score(changed, *cell, label.label), note)


def _unknown_word(criterion: Criterion, word: str) -> str:
    if criterion.scale.levels:
        return tr("“{word}” is not a word of the scale of {criterion}.").format(
            word=word[:MAX_SHOWN], criterion=criterion.title
        )
    return tr("“{word}” is neither a number nor a word of a known scale.").format(word=word[:MAX_SHOWN])


def _remedy(criterion: Criterion) -> str:
    labels = [level.label for level in criterion.scale.levels or five_levels().levels]
    return tr("Type one of: {words}.").format(words=", ".join(labels))


def _scale_with(project: Project, criterion: Criterion, labels: set[str]) -> Scale | None:
    """A known scale with all these labels, ids of equal labels kept; None if there is none."""
    common = [scale for scale in usual_scales() if _labels(scale) == _labels(criterion.scale)]
    if criterion.scale.levels and not common and _labels(criterion.scale) != _labels(five_levels()):
        return None  # a scale of the user's own
    own = [c.scale for c in project.criteria if c.scale.levels and c.id != criterion.id]
    for scale in (five_levels(), *own, *usual_scales()):
        if labels <= _labels(scale):
            return _with_ids_of(criterion.scale, scale)
    return None


def _labels(scale: Scale) -> set[str]:
    return {level.label.casefold() for level in scale.levels}


def _with_ids_of(old: Scale, new: Scale) -> Scale:
    """The new scale, its levels under the ids that the old one has for the same labels."""
    ids_by_label = {level.label.casefold(): level.id for level in old.levels}
    labels = [level.label.casefold() for level in new.levels]
    ids = [ids_by_label[label] for label in labels if label in ids_by_label]
    levels = []
    for level in new.levels:
        level_id = ids_by_label.get(level.label.casefold())
        if level_id is None:
            level_id = slug(level.label, ids)
            ids.append(level_id)
        levels.append(replace(level, id=level_id))
    return Scale(tuple(levels))


def _enter_number(
    project: Project, cell: Cell, typed: str, entry: Quantity, others: Sequence[float]
) -> Entered:
    criterion = project.criterion(cell.criterion)
    scale = criterion.scale
    if scale.levels:
        if others or not _is_known(scale):
            raise _number_among_words(criterion, cell, typed, entry)
        scale = UNDECIDED
    elif not others and _is_growing(scale, _all_values(project, cell)):
        scale = UNDECIDED if scale == UNDECIDED else replace(scale, unit=entry.unit or scale.unit)
    if scale == UNDECIDED and not others:
        fitted = replace(growing_range([entry.number], entry.unit), unit=entry.unit)
        if entry.top is not None:
            fitted = Scale(low=0.0, high=entry.top)
        return Entered(_set_number(_with_scale(project, criterion, fitted), cell, entry.number))
    _check_unit(criterion, scale, cell, typed, entry)
    low, high = scale.bounds
    if entry.top is not None and (low, high) != (0.0, entry.top):
        raise UnclearScoreError(
            tr("“{typed}” is out of {top}, but {criterion} runs from {low} to {high}.").format(
                typed=typed,
                top=shortest(entry.top),
                criterion=criterion.title,
                low=shortest(low),
                high=shortest(high),
            ),
            tr("Type a number on that scale."),
        )
    if low <= entry.number <= high:
        if scale != criterion.scale:
            project = change_scale(project, criterion.id, scale)
        return Entered(_set_number(project, cell, entry.number))
    wider = replace(growing_range([*others, entry.number], scale.unit), unit=scale.unit)
    if not _is_growing(scale, _all_values(project, cell)):
        wider = replace(wider, low=min(low, wider.low), high=max(high, wider.high))

        def widen(p: Project) -> Project:
            return _set_number(change_scale(p, criterion.id, wider), cell, entry.number)

        text = tr("Widen to {low}–{high}").format(low=plain_number(wider.low), high=plain_number(wider.high))
        raise UnclearScoreError(
            tr("{number} is outside the scale of {criterion}.").format(
                number=shortest(entry.number), criterion=criterion.title
            ),
            tr("Type a number from {low} to {high}.").format(low=shortest(low), high=shortest(high)),
            (Offer(text, widen),),
        )
    changed = _set_number(change_scale(project, criterion.id, wider), cell, entry.number)
    note = tr("The scale of {criterion} now runs from {low} to {high}.").format(
        criterion=criterion.title, low=plain_number(wider.low), high=plain_number(wider.high)
    )
    return Entered(changed, note if others else "")


def _check_unit(criterion: Criterion, scale: Scale, cell: Cell, typed: str, entry: Quantity) -> None:
    if not entry.unit or same_unit(entry.unit, scale.unit):
        return
    if scale.unit:
        raise UnclearScoreError(
            tr("“{typed}” is in “{unit}”, but {criterion} is in “{other}”.").format(
                typed=typed, unit=entry.unit, criterion=criterion.title, other=scale.unit
            ),
            tr("Convert the number."),
        )

    def with_unit(p: Project) -> Project:
        changed = change_scale(p, criterion.id, replace(p.criterion(criterion.id).scale, unit=entry.unit))
        return enter_score(changed, cell, typed).project

    raise UnclearScoreError(
        tr("“{typed}” has a unit; the other numbers on {criterion} have none.").format(
            typed=typed, criterion=criterion.title
        ),
        tr("Type the number alone, or give all of them this unit."),
        (Offer(tr("All in {unit}").format(unit=entry.unit), with_unit),),
    )


def _number_among_words(
    criterion: Criterion, cell: Cell, typed: str, entry: Quantity | None = None
) -> UnclearScoreError:
    """entry  the number that was typed, whose level is offered; None for a range"""
    level = None if entry is None or entry.unit else criterion.scale.level_at(entry.number)
    offers = []
    if level is not None:
        label = level.label
        offers = [
            Offer(tr("Use “{level}”").format(level=label), lambda p: type_score(p, *cell, label)),
        ]
    return UnclearScoreError(
        tr("“{typed}” is a number, but {criterion} is scored in words.").format(
            typed=typed[:MAX_SHOWN], criterion=criterion.title
        ),
        _remedy(criterion),
        offers,
    )


def _is_range(cell: Cell, typed: str, entry: Interval) -> UnclearScoreError:
    """A range, of which the document keeps one number; its text becomes the reason."""
    unit = entry.low.unit

    def use(number: float) -> Callable[[Project], Project]:
        quantity = Quantity(number, unit)

        def edit(p: Project) -> Project:
            entered = _enter_number(p, cell, typed, quantity, _others(p, cell))
            return set_reason(entered.project, *cell, typed)

        return edit

    return UnclearScoreError(
        _range_sentence(typed),
        tr("Which one counts? The range is kept as the reason."),
        (
            Offer(tr("Middle: {number}").format(number=localised(entry.middle, "g")), use(entry.middle)),
            Offer(
                tr("Lowest: {number}").format(number=localised(entry.low.number, "g")), use(entry.low.number)
            ),
            Offer(
                tr("Highest: {number}").format(number=localised(entry.high.number, "g")),
                use(entry.high.number),
            ),
        ),
    )


def _range_sentence(typed: str) -> str:
    return tr("“{typed}” is a range, and a score is one number.").format(typed=typed[:MAX_SHOWN])


def range_refusal(typed: str) -> EditError | None:
    """Why a range is not a score, with the numbers that it may stand for; None for any other text."""
    text = " ".join(typed.split())
    try:
        entry = read_entry(text)
    except EditError:
        return None
    if not isinstance(entry, Interval):
        return None
    numbers = (localised(n, "g") for n in (entry.middle, entry.low.number, entry.high.number))
    remedy = tr("Type its middle ({middle}), its lowest ({low}) or its highest number ({high}).")
    middle, low, high = numbers
    return EditError(_range_sentence(text), remedy=remedy.format(middle=middle, low=low, high=high))


def _set_number(project: Project, cell: Cell, number: float) -> Project:
    score = project.issue(cell.issue).score(cell.option, cell.criterion)
    if (score.level, score.number) == (None, number):
        return project
    return set_score(project, *cell, score.edited(None, number))


def _with_scale(project: Project, criterion: Criterion, scale: Scale) -> Project:
    """Another scale; a single score that is being replaced need not fit it."""
    from mcda_app.domain.edits.criteria import replace_criterion

    return replace_criterion(project, replace(project.criterion(criterion.id), scale=scale))


def _all_values(project: Project, cell: Cell) -> list[float]:
    criterion = project.criterion(cell.criterion)
    here = project.issue(cell.issue).score(cell.option, cell.criterion).value_on(criterion)
    return [*_others(project, cell), *([] if here is None else [here])]


def _is_known(scale: Scale) -> bool:
    return any(_labels(scale) == _labels(known) for known in (five_levels(), *usual_scales()))


def _is_growing(scale: Scale, values: Sequence[float]) -> bool:
    """Whether a scale of numbers is the one the program would choose for these values."""
    return scale == UNDECIDED or scale.bounds == growing_range(values, scale.unit).bounds


def growing_range(numbers: Sequence[float], unit: str = "") -> Scale:
    """A round range from zero, or from below it, that holds these numbers."""
    low, high = min(numbers, default=0.0), max(numbers, default=0.0)
    if unit == "%":
        return Scale(low=_down(low), high=max(100.0, _up(high)))
    if low >= 0 and high <= 1 and any(number not in (0.0, 1.0) for number in numbers):
        return Scale(low=0.0, high=1.0)
    return Scale(low=_down(low), high=max(10.0, _up(high)) if low >= 0 else max(0.0, _up(high)))


def _up(value: float) -> float:
    """The next number of 1, 2 or 5 with zeros, such as 500 above 420; 0 for none above zero."""
    if value <= 0:
        return 0.0
    if value < 1e-100:
        return 1e-100
    if value >= 1e100:
        return value
    power = 10.0 ** floor(log10(value))
    digit = next(d for d in (1, 2, 5, 10) if ceil(value / power * (1 - 1e-12)) <= d)
    return max(digit * power, value)


def _down(value: float) -> float:
    return -_up(-value) if value < 0 else 0.0


def plain_number(number: float) -> str:
    """A number for a heading, its thousands grouped as the language does it."""
    whole = number.is_integer() and abs(number) >= 10_000
    return localised(number, ",.0f") if whole and abs(number) < 1e15 else localised(number, "g")
