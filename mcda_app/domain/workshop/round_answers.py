# SPDX-License-Identifier: MIT
"""What a round asks for of a voter's answers, and nothing besides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from mcda_app.domain.checks import finite
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.pairwise import Judgements
from mcda_app.domain.score import Score
from mcda_app.domain.workshop.workshop import Answers, Round, RoundKind


def restrict_to_round(round_: Round, answers: Answers) -> Answers:
    """The answers without whatever the round does not ask for, in the order of the questions.

    Nothing else gets from a private screen into the file, and the order of keys does not tell the
    order in which they were typed.
    """
    empty = Answers()
    criteria = [c.id for c in round_.asked.criteria]
    if round_.kind is RoundKind.GUT:
        options_by_issue = ((i, [o for o, _ in i.options]) for i in round_.asked.issues)
        orders = {i.id: _ties_in_order(answers.orders[i.id], options) for i, options in options_by_issue}
        return replace(empty, orders=FrozenDict(orders))
    if round_.kind.asks_scores:
        cells = [(i.id, o, c) for i in round_.asked.issues for o, _ in i.options for c in criteria]
        return replace(empty, scores=FrozenDict({cell: _bare(answers.scores[cell]) for cell in cells}))
    if round_.question is WeightQuestion.DIRECT:
        return replace(empty, points=FrozenDict({c: finite(answers.points[c]) for c in criteria}))
    elicitation, blank = answers.elicitation, replace(empty.elicitation, question=round_.question)
    if round_.question is WeightQuestion.SWING:
        restricted = replace(blank, swing=FrozenDict({c: finite(elicitation.swing[c]) for c in criteria}))
    elif round_.question is WeightQuestion.ORDER:
        restricted = replace(
            blank, order=_ties_in_order(elicitation.order, criteria), order_rule=round_.order_rule
        )
    else:
        restricted = replace(
            blank,
            pairwise=_in_order(elicitation.pairwise, criteria),
            between=_in_order(elicitation.between, [g for g, _ in round_.asked.groups]),
        )
    return replace(empty, elicitation=restricted)


def _in_order(judgements: Judgements, ids: Sequence[str]) -> Judgements:
    ratios = judgements.restricted(ids).ratios
    return Judgements(FrozenDict({pair: finite(ratios[pair]) for pair in sorted(ratios)}))


def _ties_in_order(order: tuple[tuple[str, ...], ...], ids: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(sorted(place, key=ids.index)) for place in order)


def _bare(score: Score) -> Score:
    """The judgement alone: reasons are given beside the answers."""
    return Score(score.level, None if score.number is None else finite(score.number))
