# SPDX-License-Identifier: MIT
"""Value functions in words: what they say, where they come from, and why they were set aside."""

from __future__ import annotations

from itertools import pairwise

from mcda_app.analysis.phrases import figure, in_quotes
from mcda_app.domain.scale import Criterion
from mcda_app.domain.value_functions.value_function import (
    SetAsideReason,
    ValueFunction,
    ValueQuestion,
    ValueShape,
)
from mcda_app.i18n import LocalisedDict, localised, plural, tr
from mcda_app.methods.value_functions import number_at, value_at
from mcda_app.methods.value_functions.cards import from_cards
from mcda_app.methods.value_functions.comparisons import ranked, steps_of
from mcda_app.methods.value_functions.midvalues import doubts, from_midvalues

SAME = 1e-9
"""How far values may lie apart to be the same but for rounding."""

CARD_LIMIT = 6
"""How many steps are listed with their cards."""


def shape_sentence(criterion: Criterion) -> str:
    """How value runs, as far as one sentence can say it."""
    function = criterion.value_function
    if function is None:
        return tr("Nobody has said what the steps are worth: value rises in a straight line.")
    if function.shape is ValueShape.LINEAR:
        return tr("Value rises in a straight line.")
    halfway = criterion.describe(float(f"{number_at(criterion, 0.5):.4g}"))
    if criterion.scale.levels:
        values = [
            f"{in_quotes(level.label)} {figure(value_at(criterion, level.value))}"
            for level in criterion.scale.levels
        ]
        return tr("The levels are worth: {values}.").format(values=", ".join(values))
    if function.shape is ValueShape.EXPONENTIAL:
        return tr("An exponential: {number} is halfway in value (ρ = {rho}).").format(
            number=halfway, rho=localised(function.rho, ".4g")
        )
    return tr("A curve in straight pieces: {number} is halfway in value.").format(number=halfway)


def origin_sentence(criterion: Criterion) -> str:
    """What the value function was derived from; empty without one."""
    function = criterion.value_function
    if function is None:
        return ""
    question, answers = function.answers.question, function.answers
    if question is ValueQuestion.DRAWN:
        return tr("It was drawn by hand.")
    if question in (ValueQuestion.MIDVALUES, ValueQuestion.MIDVALUE):
        return _on_midvalues(criterion, function)
    if not _settled(criterion, function):
        return tr("The answers so far do not settle the values yet.")
    if question is ValueQuestion.COMPARISONS:
        count = len(answers.comparisons)
        return plural(
            count,
            tr("It follows from one comparison of steps.", "number of comparisons"),
            tr("It follows from {count} comparisons of steps."),
        ).format(count=count)
    cards = _cards_in_words(criterion, function)
    return tr("It follows from blank cards between the levels: {cards}.").format(cards=cards) if cards else ""


def _on_midvalues(criterion: Criterion, function: ValueFunction) -> str:
    """The halfway answers; once the range was narrowed the curve agrees with those that are left."""
    answers = function.answers
    if not answers.midvalues or doubts(criterion, answers):
        return ""  # what contradicts the curve is said elsewhere
    whole = [m for m in answers.midvalues if (m.low, m.high) == criterion.scale.bounds]
    exponential = answers.question is ValueQuestion.MIDVALUE
    said = "; ".join(
        tr("{middle} is halfway between {low} and {high}").format(
            middle=criterion.describe(m.middle),
            low=criterion.describe(m.low),
            high=criterion.describe(m.high),
        )
        for m in (whole if exponential and whole else answers.midvalues)
    )
    derived = from_midvalues(criterion, answers.midvalues)
    if (exponential and whole) or _same_points(derived, function):
        return tr("It follows from the answers: {answers}.").format(answers=said)
    return tr("It agrees with the answers: {answers}.").format(answers=said)


def _same_points(one: ValueFunction, other: ValueFunction) -> bool:
    return len(one.points) == len(other.points) and all(
        a.number == b.number and abs(a.value - b.value) < SAME
        for a, b in zip(one.points, other.points, strict=True)
    )


def _settled(criterion: Criterion, function: ValueFunction) -> bool:
    """Whether the values are those that cards, or the order of the steps, lead to."""
    answers = function.answers
    if answers.question is ValueQuestion.COMPARISONS:
        steps = steps_of([level.id for level in criterion.scale.levels])
        if ranked(steps, answers.comparisons) is None:
            return False
    derived = from_cards(criterion, answers)
    return derived is not None and _same_points(derived, function)


def _cards_in_words(criterion: Criterion, function: ValueFunction) -> str:
    names = {level.id: level.label for level in criterion.scale.levels}
    cards = function.answers.cards
    steps = [step for step in pairwise(names) if step in cards]
    texts = [f"{names[lower]} → {names[upper]} {cards[lower, upper]}" for lower, upper in steps[:CARD_LIMIT]]
    return ", ".join([*texts, "…"] if len(steps) > CARD_LIMIT else texts)


_REASONS = LocalisedDict(
    lambda: {
        SetAsideReason.WIDENED: tr("the scale became wider, and nobody has said what the new part is worth"),
        SetAsideReason.LEVEL_NEW: tr("a level is new, and nobody has said what it is worth"),
        SetAsideReason.REORDERED: tr("levels were reordered"),
        SetAsideReason.OTHER_KIND: tr("the scale changed between levels and numbers"),
        SetAsideReason.FLAT: tr("all that is left of the scale was worth the same"),
    }
)


def set_aside_sentence(criterion: Criterion) -> str:
    """Why the value function was set aside; empty if none was."""
    aside = criterion.set_aside_function
    if aside is None or criterion.value_function is not None:
        return ""
    return tr(
        "The curve was set aside: {reason}. Until you draw it or answer again, a straight line counts."
    ).format(reason=_REASONS[aside.reason])
