# SPDX-License-Identifier: MIT
"""Whether the answers behind a value function agree, in words that name the answers."""

from __future__ import annotations

from mcda_app.domain.choices import understands_choices
from mcda_app.domain.scale import Criterion
from mcda_app.domain.value_functions.value_function import Step, StepOrder, ValueAnswers
from mcda_app.i18n import tr
from mcda_app.methods.value_functions.cards import card_doubts
from mcda_app.methods.value_functions.comparisons import StepOrdering, against_cards
from mcda_app.methods.value_functions.midvalues import doubts


def consistency_sentences(criterion: Criterion, answers: ValueAnswers) -> list[str]:
    """A sentence for each answer that others contradict, with the numbers; none if all agree."""
    return [
        *_on_midvalues(criterion, answers),
        *_on_comparisons(criterion, answers),
        *_on_cards(criterion, answers),
    ]


def _on_midvalues(criterion: Criterion, answers: ValueAnswers) -> list[str]:
    return [
        tr("You said that {answer} is halfway between {low} and {high}; on the curve it is {curve}.").format(
            answer=criterion.describe(doubt.answer),
            low=criterion.describe(doubt.low),
            high=criterion.describe(doubt.high),
            curve=criterion.describe(float(f"{doubt.curve:.3g}")),
        )
        for doubt in doubts(criterion, answers)
    ]


def step_name(criterion: Criterion, step: Step) -> str:
    """“none → low”, by the levels' names."""
    names = {level.id: level.label for level in criterion.scale.levels}
    return f"{names.get(step[0], step[0])} → {names.get(step[1], step[1])}"


@understands_choices
def said(criterion: Criterion, first: Step, second: Step, order: StepOrder) -> str:
    """A comparison of two steps as the user gave it."""
    texts = {
        StepOrder.BIGGER: tr("{first} is a bigger step than {second}"),
        StepOrder.EQUAL: tr("{first} is as big a step as {second}"),
        StepOrder.SMALLER: tr("{first} is a smaller step than {second}"),
    }
    return texts[order].format(first=step_name(criterion, first), second=step_name(criterion, second))


def _on_comparisons(criterion: Criterion, answers: ValueAnswers) -> list[str]:
    pairs = StepOrdering(answers.comparisons).contradictions()
    if not pairs:
        return []
    texts = [said(criterion, *pair, answers.comparisons[pair]) for pair in pairs]
    return [tr("These answers contradict each other: {answers}.").format(answers="; ".join(texts))]


def _on_cards(criterion: Criterion, answers: ValueAnswers) -> list[str]:
    names = {level.id: level.label for level in criterion.scale.levels}
    sums = [
        tr(
            "Between {lower} and {upper} you put {blank} cards; the steps between them come to {summed}."
        ).format(lower=names[doubt.lower], upper=names[doubt.upper], blank=doubt.blank, summed=doubt.summed)
        for doubt in card_doubts([level.id for level in criterion.scale.levels], answers.cards)
    ]
    opposite = [
        tr("You said that {comparison}; the cards say otherwise.").format(
            comparison=said(criterion, *pair, order)
        )
        for pair, order in against_cards(answers.comparisons, answers.cards)
    ]
    return [*sums, *opposite]
