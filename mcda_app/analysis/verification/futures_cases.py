# SPDX-License-Identifier: MIT
"""Published cases of regret recomputed, through a project with futures as through the window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from mcda_app.analysis.futures.table import futures_table
from mcda_app.domain.edits.futures.differences import type_future_score
from mcda_app.domain.edits.futures.futures import add_future, set_probability
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.method_settings import MethodSettings, Normalisation
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion, Direction, Scale
from mcda_app.domain.score import Score
from mcda_app.domain.weights import Weights

Values = dict[str, Sequence[float]]


def regret_table(inputs: Mapping[str, Any]) -> Values:
    """Regrets on the scale of the payoffs.

    payoffs        (options, states) more is better; the first state stands for today
    probabilities  (states,) or absent

    With one criterion, closeness between the ends of the scale is the payoff's place on it.
    """
    payoffs = inputs["payoffs"]
    low, high = (end(end(row) for row in payoffs) for end in (min, max))
    options = tuple(Option(f"o{n}", f"Option {n}") for n in range(len(payoffs)))
    project = Project(
        "Case",
        (Criterion("payoff", "Payoff", Direction.BENEFIT, Scale(low=low, high=high)),),
        options,
        Weights(FrozenDict({"payoff": 1.0})),
        (
            Issue(
                "case",
                "Case",
                scores=FrozenDict(
                    {
                        (option.id, "payoff"): Score(number=row[0])
                        for option, row in zip(options, payoffs, strict=True)
                    }
                ),
            ),
        ),
        settings=MethodSettings(normalisation=Normalisation.ANCHORS),
    )
    for state in range(1, len(payoffs[0])):
        project = add_future(project, f"State {state}")
        future = project.futures.futures[-1].id
        for option, row in zip(options, payoffs, strict=True):
            if row[state] != row[0]:
                project = type_future_score(project, future, "case", option.id, "payoff", row[state])
    chances = inputs.get("probabilities", ())
    for place, chance in zip((None, *(f.id for f in project.futures.futures)), chances, strict=False):
        project = set_probability(project, place, chance)
    each = futures_table(project)["case"]
    span = high - low
    return {
        "regrets": [span * (regret or 0.0) for row in each.regrets for regret in row],
        "largest": [span * (regret or 0.0) for regret in each.largest],
        "hedges": [float(1 + options.index(option)) for option in each.hedges],
        "expected": [low + span * (mean or 0.0) for mean in each.expected or ()],
    }
