# SPDX-License-Identifier: MIT
"""A decision on trade-offs, and people who answer by weights of their own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from mcda_app.analysis.trade_offs.questions import TradeOffQuestion
from mcda_app.analysis.trade_offs.statements import step_value
from mcda_app.domain.edits.trade_offs import answer_trade_off
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.method_settings import Method, MethodSettings
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion, Direction, Level, Scale
from mcda_app.domain.score import Score
from mcda_app.domain.trade_offs import Preference, TradeOff
from mcda_app.domain.weights import Weights, equal_shares

WORDS = Scale(tuple(Level(f"l{n}", f"level {n}", float(n)) for n in range(5)))


def numbers_decision(*issues: Sequence[Sequence[float | None]]) -> Project:
    """A decision by scores from 0 to 1, with an issue for each table of options × criteria."""
    criteria = tuple(
        Criterion(f"c{n}", f"Criterion {n}", Direction.BENEFIT, Scale(low=0.0, high=1.0))
        for n in range(len(issues[0][0]))
    )
    most = max(map(len, issues))
    return Project(
        "Trade-offs",
        criteria,
        tuple(Option(f"o{n}", f"Option {n}") for n in range(most)),
        Weights(equal_shares(c.id for c in criteria)),
        tuple(
            Issue(
                f"i{k}",
                f"Issue {k}",
                excluded=frozenset(f"o{n}" for n in range(len(rows), most)),
                scores=FrozenDict(
                    {
                        (f"o{n}", f"c{m}"): Score(number=value)
                        for n, row in enumerate(rows)
                        for m, value in enumerate(row)
                        if value is not None
                    }
                ),
            )
            for k, rows in enumerate(issues)
        ),
        settings=MethodSettings(Method.VALUE),
    )


def preference(project: Project, question: TradeOffQuestion, weights: Mapping[str, float]) -> Preference:
    """What somebody with these weights answers."""
    first, second = (
        weights[step.criterion] * (step_value(project.criterion(step.criterion), step) or 0.0)
        for step in question
    )
    return Preference.MORE if first > second else Preference.LESS


def answered(project: Project, question: TradeOffQuestion, answer: Preference) -> Project:
    """The decision with one more answer."""
    return answer_trade_off(project, TradeOff(*question, answer))
