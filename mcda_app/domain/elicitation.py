# SPDX-License-Identifier: MIT
"""The answers from which weights are derived, all kept whichever is in use."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.pairwise import Judgements
from mcda_app.domain.trade_offs import WeightStatements


class WeightQuestion(Enum):
    """The ways of asking for weights."""

    DIRECT = "direct"
    SWING = "swing"
    PAIRWISE = "pairwise"
    ORDER = "order"
    OBJECTIVE = "objective"
    TRADE_OFFS = "trade-offs"


class Aggregation(Enum):
    """How the answers of many become one.

    JUDGEMENTS             geometric mean of their judgements, weights from these
    PRIORITIES_ARITHMETIC  arithmetic mean of their weights
    PRIORITIES_GEOMETRIC   geometric mean of their weights
    """

    JUDGEMENTS = "judgements"
    PRIORITIES_ARITHMETIC = "priorities-arithmetic"
    PRIORITIES_GEOMETRIC = "priorities-geometric"


@dataclass(frozen=True, slots=True)
class Elicitation:
    """Answers to each way of asking; switching from one to another loses none.

    question    the way shown last
    swing       criterion id to points in [0, 100] for its worst-to-best change
    pairwise    judgements on criteria of the same group, or without groups on all
    between     judgements on criteria groups
    order       criteria from most to least important; those in one place are equally important
    order_rule  key of the rule that turns the order into weights
    objective   key of the rule that reads weights off the decision matrix
    ranges      (question, criterion id) to the worst and best description shown with the question
    statements  answers to trade-off questions, and bounds on weights
    """

    question: WeightQuestion = WeightQuestion.DIRECT
    swing: FrozenDict[str, float] = FrozenDict()
    pairwise: Judgements = Judgements()
    between: Judgements = Judgements()
    order: tuple[tuple[str, ...], ...] = ()
    order_rule: str = "roc"
    objective: str = "entropy"
    ranges: FrozenDict[tuple[str, str], tuple[str, str]] = FrozenDict()
    statements: WeightStatements = WeightStatements()
