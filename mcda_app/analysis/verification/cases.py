# SPDX-License-Identifier: MIT
"""Published cases recomputed by this program, beside the publications' numbers.

A figure agrees if it is within half a unit of the last printed digit. A case with a larger tolerance states
the reason, which is shown with it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

from mcda_app.analysis.verification.group_cases import group_judgements, rank_agreement
from mcda_app.domain.method_settings import Normalisation, Synthesis
from mcda_app.methods.ahp import eigenvector, geometric_mean
from mcda_app.methods.consistency import consistency, disagreements
from mcda_app.methods.ranking import shared_ranks
from mcda_app.methods.synthesis import synthesise
from mcda_app.methods.topsis import topsis
from mcda_app.methods.value import weighted_value
from mcda_app.methods.weight_elicitation import ORDER_RULES

Values = dict[str, Sequence[float]]
SLACK = 1e-12
"""Tolerance for numbers at the edge of rounding."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One published quantity.

    published, computed  its numbers, in the same order
    decimals             number of printed decimals
    tolerance            largest accepted difference
    why                  why it exceeds half a unit of the last digit; empty if it does not
    """

    label: str
    published: tuple[float, ...]
    computed: tuple[float, ...]
    decimals: int
    tolerance: float
    why: str = ""

    @property
    def difference(self) -> float:
        """The largest absolute difference."""
        pairs = zip(self.published, self.computed, strict=True)
        return max((abs(a - b) for a, b in pairs), default=0.0)

    @property
    def agrees(self) -> bool:
        return len(self.published) == len(self.computed) and self.difference <= self.tolerance


@dataclass(frozen=True, slots=True)
class VerifiedCase:
    """One published case; notes list errors in the source."""

    id: str
    title: str
    about: str
    source: str
    figures: tuple[Figure, ...]
    notes: tuple[str, ...]

    @property
    def agrees(self) -> bool:
        return all(figure.agrees for figure in self.figures)


def verify(folder: Path) -> tuple[VerifiedCase, ...]:
    """Recompute every case in a folder, in the order of their file names."""
    texts = (path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.json")))
    return tuple(verify_case(json.loads(text)) for text in texts)


def verify_case(case: Mapping[str, Any]) -> VerifiedCase:
    """Recompute one case. Raises KeyError for an unknown kind or quantity."""
    values = KINDS[case["kind"]](case["inputs"])
    figures = tuple(_figure(entry, values) for entry in case["figures"])
    return VerifiedCase(
        case["id"], case["title"], case["about"], case["source"], figures, tuple(case["notes"])
    )


def counts(cases: Iterable[VerifiedCase]) -> tuple[int, int, int]:
    """The numbers of agreeing cases, of all cases, and of sources."""
    verified = list(cases)
    return sum(c.agrees for c in verified), len(verified), len({c.source for c in verified})


def _figure(entry: Mapping[str, Any], values: Values) -> Figure:
    decimals = entry["decimals"]
    tolerance = entry.get("tolerance") or 0.5 * 10.0**-decimals
    computed = tuple(float(v) for v in values[entry["what"]])
    return Figure(
        entry["label"], tuple(entry["values"]), computed, decimals, tolerance + SLACK, entry.get("why", "")
    )


def _topsis(inputs: Mapping[str, Any]) -> Values:
    normalisation = Normalisation(inputs["normalisation"])
    steps = topsis(inputs["matrix"], inputs["weights"], inputs["signs"], normalisation)
    return {
        "closeness": steps.closeness,
        "ideal": steps.ideal,
        "anti_ideal": steps.anti_ideal,
        "distance_to_ideal": steps.distance_to_ideal,
        "distance_to_anti_ideal": steps.distance_to_anti_ideal,
        "ranks": shared_ranks(steps.closeness),
    }


def _matrix(rows: Sequence[Sequence[Any]]) -> list[list[float | None]]:
    """Judgements as numbers, fractions such as ``1/3``, or null where missing."""
    return [[None if v is None else float(Fraction(str(v))) for v in row] for row in rows]


def _priorities(inputs: Mapping[str, Any]) -> Values:
    matrix = _matrix(inputs["judgements"])
    by_mean = inputs["method"] == "geometric-mean"
    priorities = geometric_mean(matrix) if by_mean else eigenvector(matrix)
    measures = consistency(matrix, inputs["random_index"])
    return {
        "weights": priorities.vector,
        "lambda_max": [measures.lambda_max],
        "cr": [measures.cr],
        "gci": [measures.gci],
    }


def _hierarchy(inputs: Mapping[str, Any]) -> Values:
    criteria = _matrix(inputs["criteria"])
    weights = eigenvector(criteria).vector
    local = [eigenvector(_matrix(rows)).vector for rows in inputs["options"]]
    steps = synthesise(local, weights, Synthesis(inputs["mode"]))
    return {
        "weights": weights,
        "overall": steps.overall,
        "cr": [consistency(criteria, inputs["random_index"]).cr],
    }


def _synthesis(inputs: Mapping[str, Any]) -> Values:
    weights = inputs["weights"]
    steps = synthesise(inputs["local"], weights, Synthesis(inputs["mode"]))
    columns = zip(*steps.scaled, strict=True)
    sums = [sum(w * p for w, p in zip(weights, column, strict=True)) for column in columns]
    return {"weighted_sum": sums, "ranks": shared_ranks(steps.overall)}


def _repair(inputs: Mapping[str, Any]) -> Values:
    worst = disagreements(_matrix(inputs["judgements"]), inputs["random_index"])[0]
    return {
        "pair": [worst.first + 1, worst.second + 1],
        "exact": [worst.exact],
        "cr": [worst.cr_with_exact],
    }


def _order(inputs: Mapping[str, Any]) -> Values:
    return {"weights": ORDER_RULES[inputs["rule"]].function(inputs["places"])}


def _opinion(inputs: Mapping[str, Any]) -> Values:
    from mcda_app.methods.second_opinions import second_opinions  # pymcdm is slow to import

    matrix = inputs["matrix"]
    bounds = [(min(column), max(column)) for column in zip(*matrix, strict=True)]
    opinions = second_opinions(matrix, inputs["weights"], inputs["signs"], bounds, [1] * len(matrix))
    return {"scores": next(o.scores for o in opinions if o.key == inputs["method"])}


def _voting_power(inputs: Mapping[str, Any]) -> Values:
    from mcda_app.methods.coalitions.power import power  # needs numpy

    indices = power(inputs["votes"], inputs["quota"])
    shapley_shubik = [float(share) for share in indices.shapley_shubik]
    return {
        "banzhaf": [float(share) for share in indices.banzhaf],
        "first": shapley_shubik[:1],
        "last": shapley_shubik[-1:],
    }


def _value(inputs: Mapping[str, Any]) -> Values:
    steps = weighted_value(inputs["values"], inputs["weights"])
    return {"overall": steps.overall, "ranks": shared_ranks(steps.overall)}


def _regret(inputs: Mapping[str, Any]) -> Values:
    from mcda_app.analysis.verification.futures_cases import regret_table  # few projects have futures

    return regret_table(inputs)


def _samples(inputs: Mapping[str, Any]) -> Values:
    from mcda_app.analysis.verification.robustness_cases import sampled_ranks  # needs numpy

    return sampled_ranks(inputs)


def _mean_weights(inputs: Mapping[str, Any]) -> Values:
    from mcda_app.analysis.verification.robustness_cases import mean_weights  # needs numpy

    return mean_weights(inputs)


def _critical(inputs: Mapping[str, Any]) -> Values:
    from mcda_app.analysis.verification.robustness_cases import critical_criterion  # needs numpy

    return critical_criterion(inputs)


KINDS: Mapping[str, Callable[[Mapping[str, Any]], Values]] = {
    "topsis": _topsis,
    "priorities": _priorities,
    "hierarchy": _hierarchy,
    "synthesis": _synthesis,
    "repair": _repair,
    "order": _order,
    "opinion": _opinion,
    "samples": _samples,
    "mean-weights": _mean_weights,
    "critical": _critical,
    "group-judgements": group_judgements,
    "rank-agreement": rank_agreement,
    "voting-power": _voting_power,
    "regret": _regret,
    "value": _value,
}
