# SPDX-License-Identifier: MIT
"""Value functions in words: what a score is worth, where the curve comes from, and why it was set aside."""

from __future__ import annotations

from itertools import zip_longest

from mcda_app.analysis.phrases import figure, in_quotes
from mcda_app.domain.scale import Criterion
from mcda_app.domain.value_functions.value_function import (
    SetAsideReason,
    ValueFunction,
    ValuePoint,
    ValueQuestion,
    ValueShape,
)
from mcda_app.i18n import LocalisedDict, localised, plural, tr
from mcda_app.methods.value_functions import number_at, value_at
from mcda_app.methods.value_functions.cards import from_cards
from mcda_app.methods.value_functions.comparisons import ranked, steps_of

CARD_LIMIT = 6
"""How many steps are listed with their cards."""


def worth_sentence(criterion: Criterion, number: float) -> str:
    """“30 days” is worth 0.62 of the way from the worst (50 days) to the best (10 days)."""
    worst, best = criterion.worst_best
    return tr("“{score}” is worth {value} of the way from the worst ({worst}) to the best ({best}).").format(
        score=criterion.describe(number),
        value=figure(value_at(criterion, number)),
        worst=criterion.describe(worst),
        best=criterion.describe(best),
    )


def shape_sentence(criterion: Criterion) -> str:
    """How value runs, as far as one sentence can say it."""
    function = criterion.value_function
    if function is None:
        return tr("Nobody has said what the steps are worth: value rises in a straight line.")
    if function.shape is ValueShape.LINEAR:
        return tr("Value rises in a straight line.")
    halfway = criterion.describe(number_at(criterion, 0.5))
    if criterion.scale.levels:
        values = [
            f"{in_quotes(level.label)} {figure(value_at(criterion, level.value))}"
            for level in criterion.scale.levels
        ]
        return tr("The levels are worth: {values}.").format(values=", ".join(values))
    if function.shape is ValueShape.EXPONENTIAL:
        return tr("An exponential: {number} is halfway in worth (ρ = {rho}).").format(
            number=halfway, rho=localised(function.rho, ".4g")
        )
    return tr("A curve in straight pieces: {number} is halfway in worth.").format(number=halfway)


def origin_sentence(criterion: Criterion) -> str:
    """What the value function was derived from; empty without one."""
    function = criterion.value_function
    if function is None:
        return ""
    question, answers = function.answers.question, function.answers
    if question is ValueQuestion.DRAWN:
        return tr("It was drawn by hand.")
    if question in (ValueQuestion.MIDVALUES, ValueQuestion.MIDVALUE):
        said = [
            tr("{middle} is halfway between {low} and {high}").format(
                middle=criterion.describe(m.middle),
                low=criterion.describe(m.low),
                high=criterion.describe(m.high),
            )
            for m in answers.midvalues
        ]
        return tr("It follows from the answers: {answers}.").format(answers="; ".join(said)) if said else ""
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


def _settled(criterion: Criterion, function: ValueFunction) -> bool:
    """Whether the values are those that cards, or the order of the steps, lead to."""
    answers = function.answers
    if answers.question is ValueQuestion.COMPARISONS:
        steps = steps_of([level.id for level in criterion.scale.levels])
        if ranked(steps, answers.comparisons) is None:
            return False
    derived = from_cards(criterion, answers)
    return derived is not None and all(
        abs(one.value - other.value) < 1e-9
        for one, other in zip_longest(derived.points, function.points, fillvalue=ValuePoint(0, -1))
    )


def _cards_in_words(criterion: Criterion, function: ValueFunction) -> str:
    names = {level.id: level.label for level in criterion.scale.levels}
    steps = [
        (names[lower], names[upper], blank)
        for (lower, upper), blank in function.answers.cards.items()
        if lower in names and upper in names
    ]
    texts = [f"{lower} – {upper} {blank}" for lower, upper, blank in steps[:CARD_LIMIT]]
    return ", ".join([*texts, "…"] if len(steps) > CARD_LIMIT else texts)


_REASONS = LocalisedDict(
    lambda: {
        SetAsideReason.WIDENED: tr("the scale became wider, and nobody has said what the new part is worth"),
        SetAsideReason.LEVEL_NEW: tr("a level is new, and nobody has said what it is worth"),
        SetAsideReason.REORDERED: tr("levels changed places"),
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
