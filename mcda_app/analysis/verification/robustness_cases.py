# SPDX-License-Identifier: MIT
"""Published robustness cases recomputed: sampled ranks, mean weights by order, the critical criterion."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import Any

import numpy as np

from mcda_app.analysis.ranking.decision_matrix import issue_matrix
from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.analysis.sensitivity.critical_criterion import critical
from mcda_app.analysis.sensitivity.weight_tipping import weight_tippings
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.method_settings import Method, MethodSettings, Synthesis
from mcda_app.domain.pairwise import Judgements
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion, Direction, Scale
from mcda_app.domain.score import Score
from mcda_app.domain.weights import Weights, normalised
from mcda_app.i18n import tr
from mcda_app.methods.ahp import eigenvector
from mcda_app.methods.partial_order_sampling import PartialOrder
from mcda_app.methods.vectorised import WEIGHT_UNIT, Tally, Workspace

Values = dict[str, Sequence[float]]


def sampled_ranks(inputs: Mapping[str, Any]) -> Values:
    """Rank acceptability of stored samples.

    values   (samples, options, criteria) each option's value in each sample; a sample may be repeated
    times    (samples,) how often each occurs
    weights  (criteria,) the same in every sample
    """
    weights = np.array(inputs["weights"])
    repeated = np.repeat(np.array(inputs["values"], dtype=np.float64), inputs["times"], axis=0)
    scores = np.ascontiguousarray((repeated @ weights).T)
    options, samples = scores.shape
    tally = Tally(options, len(weights))
    units = np.repeat((weights / WEIGHT_UNIT)[:, None], samples, axis=1)
    space = Workspace(options, len(weights))
    for start in range(0, samples, space.length):
        block = slice(start, start + space.length)
        space.count_scores(scores[:, block], tally, units[:, block], wins=True)
    sums = tally.weights.sum(axis=1, keepdims=True)
    central = np.divide(tally.weights, sums, out=np.zeros(tally.weights.shape), where=sums > 0)
    return {
        "acceptability": (tally.ranks / tally.samples).ravel().tolist(),
        "wins": (tally.wins / tally.samples).ravel().tolist(),
        "central": central[sums[:, 0] > 0].ravel().tolist(),
        "ever_first": (sums[:, 0] > 0).astype(float).tolist(),
    }


def mean_weights(inputs: Mapping[str, Any]) -> Values:
    """The mean of sampled weights that keep an order, the most important criterion first."""
    order = PartialOrder(inputs["criteria"], [(m, m + 1) for m in range(inputs["criteria"] - 1)])
    pages = [order.weights(inputs["seed"], page) for page in range(inputs["pages"])]
    return {"weights": np.concatenate(pages, axis=1).mean(axis=1).tolist()}


def critical_criterion(inputs: Mapping[str, Any]) -> Values:
    """The criterion whose weight has to change least for another option to come first (AHP)."""
    criteria, options = inputs["criteria"], inputs["options"]
    shares = eigenvector(_judgements(criteria, inputs["on_criteria"]).matrix(criteria)).vector
    issue = Issue(
        "case",
        tr("Case"),
        scores=FrozenDict({(o, c): Score(number=0.5) for o in options for c in criteria}),
        judgements=FrozenDict(
            {c: _judgements(options, row) for c, row in zip(criteria, inputs["on_options"], strict=True)}
        ),
    )
    project = Project(
        tr("Case"),
        tuple(Criterion(name, name, Direction.BENEFIT, Scale()) for name in criteria),
        tuple(Option(name, name) for name in options),
        Weights(normalised(dict(zip(criteria, shares, strict=True)))),
        (issue,),
        settings=MethodSettings(method=Method.AHP, synthesis=Synthesis(inputs["mode"])),
    )
    smallest = critical(weight_tippings(issue_matrix(project, issue), project.weights, project.settings))
    if smallest is None:
        return {"criterion": [], "change": [], "takes_over": []}
    return {
        "overall": [s.score or 0.0 for s in evaluate(project)["case"].standings],
        "criterion": [criteria.index(smallest.criterion.id) + 1],
        "change": [smallest.delta],
        "takes_over": [options.index(smallest.leaders[0].id) + 1],
    }


def _judgements(names: Sequence[str], above: Sequence[int]) -> Judgements:
    """Judgements above the diagonal, row by row; a negative number means its reciprocal."""
    ratios = [float(j) if j > 0 else -1.0 / j for j in above]
    return Judgements(FrozenDict(dict(zip(combinations(names, 2), ratios, strict=True))))
