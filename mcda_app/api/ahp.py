# SPDX-License-Identifier: MIT
"""The analytic hierarchy process on pairwise comparisons."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import isnan
from typing import TYPE_CHECKING, Any

from mcda_app.api.matrix import rows_of
from mcda_app.domain.choices import choice
from mcda_app.domain.method_settings import Prioritisation, Synthesis
from mcda_app.errors import MethodError
from mcda_app.i18n import tr
from mcda_app.methods.ahp import eigenvector, geometric_mean
from mcda_app.methods.consistency import Consistency, consistency
from mcda_app.methods.ranking import shared_ranks
from mcda_app.methods.synthesis import AhpSteps, synthesise

if TYPE_CHECKING:
    import pandas as pd

Comparisons = Sequence[Sequence[float | None]]


@dataclass(frozen=True)
class AhpResult:
    """Priorities from comparisons.

    weights      criterion to its priority, summing to 1
    priorities   option to its overall priority, summing to 1; empty where only criteria were compared
    local        criterion to the options' priorities on it, before the mode of synthesis
    consistency  criteria, and each criterion's options, to the measures of their comparisons; the key of
                 the criteria's own is “criteria”
    steps        every intermediate value of the synthesis; None where only criteria were compared
    """

    weights: dict[str, float]
    priorities: dict[str, float]
    local: dict[str, dict[str, float]]
    consistency: dict[str, Consistency]
    steps: AhpSteps | None

    @property
    def ranks(self) -> dict[str, int]:
        """Option to its rank; ties share one."""
        return dict(zip(self.priorities, shared_ranks(list(self.priorities.values())), strict=True))

    @property
    def leaders(self) -> list[str]:
        """The options in first place; several if they tie."""
        return [option for option, rank in self.ranks.items() if rank == 1]

    def to_frame(self) -> pd.DataFrame:
        """Priority and rank by option; weights by criterion where only criteria were compared."""
        import pandas as pd

        if not self.priorities:
            return pd.DataFrame({"weight": self.weights}).rename_axis("criterion")
        return pd.DataFrame({"priority": self.priorities, "rank": self.ranks}).rename_axis("option")

    def explain(self) -> str:
        """Weights, priorities and consistency of the comparisons, as text."""
        lines = [f"{name}: {share:.1%}" for name, share in self.weights.items()]
        lines += [
            f"{rank}. {option} ({self.priorities[option]:.4f})"
            for option, rank in sorted(self.ranks.items(), key=lambda item: item[1])
        ]
        for what, measures in self.consistency.items():
            if measures.cr is not None:
                lines.append(f"{what}: consistency ratio {measures.cr:.3f}")
        return "\n".join(lines)


def ahp(
    criteria: Comparisons | Any,
    options: Mapping[str, Comparisons] | Sequence[Comparisons] | None = None,
    *,
    criteria_names: Sequence[str] | None = None,
    option_names: Sequence[str] | None = None,
    synthesis: Synthesis | str = "ideal",
    prioritisation: Prioritisation | str = "eigenvector",
    random_index: str = "saaty-1980",
) -> AhpResult:
    """Weights of criteria and, with comparisons of options, their overall priorities.

    Parameters
    ----------
    criteria
        (criteria × criteria) how many times as important the row's criterion is as the column's;
        reciprocal, None or NaN where a pair was not compared
    options
        the same for the options on each criterion: a mapping from criteria, or a list in their order
    criteria_names, option_names
        names; by default those of the mapping, else “C1, C2, …” and “A1, A2, …”
    synthesis
        "ideal" (a copy of an option does not change first place) or "distributive"
    prioritisation
        "eigenvector" or "geometric-mean"
    random_index
        key of the table of random indices behind the consistency ratio

    Raises
    ------
    MethodError
        for matrices that are not square, not reciprocal, or whose items are not linked

    Source: Saaty (1980), The Analytic Hierarchy Process; Belton & Gear (1983) on the ideal mode.

    Examples
    --------
    >>> ahp([[1, 3], [1 / 3, 1]]).weights
    {'C1': 0.75, 'C2': 0.25}
    """
    by_mean = choice(Prioritisation, prioritisation, "prioritisation") is Prioritisation.GEOMETRIC_MEAN
    mode = choice(Synthesis, synthesis, "synthesis")
    matrix = _matrix(criteria)
    if criteria_names is None:
        by_name = isinstance(options, Mapping)
        criteria_names = list(options) if by_name else [f"C{n + 1}" for n in range(len(matrix))]  # type: ignore[arg-type]
    if len(criteria_names) != len(matrix):
        raise MethodError(
            tr("There are {names} names for {count} criteria.").format(
                names=len(criteria_names), count=len(matrix)
            )
        )
    prioritise = geometric_mean if by_mean else eigenvector
    vector = prioritise(matrix, criteria_names).vector
    measures = {"criteria": consistency(matrix, random_index)}
    weights = dict(zip(criteria_names, vector, strict=True))
    if options is None:
        return AhpResult(weights, {}, {}, measures, None)
    option_matrices = (
        [options[name] for name in criteria_names] if isinstance(options, Mapping) else list(options)
    )
    if len(option_matrices) != len(matrix):
        raise MethodError(
            tr("There are {matrices} matrices of options for {count} criteria.").format(
                matrices=len(option_matrices), count=len(matrix)
            )
        )
    matrices = [_matrix(each) for each in option_matrices]
    names = list(option_names or (f"A{n + 1}" for n in range(len(matrices[0]))))
    local = []
    for criterion, each in zip(criteria_names, matrices, strict=True):
        if len(names) != len(each):
            raise MethodError(
                tr("There are {names} options, but {count} are compared.").format(
                    names=len(names), count=len(each)
                ),
                where=criterion,
            )
        local.append(prioritise(each, names).vector)
        measures[criterion] = consistency(each, random_index)
    steps = synthesise(local, vector, mode)
    return AhpResult(
        weights,
        dict(zip(names, steps.overall, strict=True)),
        {c: dict(zip(names, row, strict=True)) for c, row in zip(criteria_names, local, strict=True)},
        measures,
        steps,
    )


def _matrix(comparisons: Any) -> list[list[float | None]]:
    return [
        [None if ratio is None or isnan(ratio) else float(ratio) for ratio in row]
        for row in rows_of(comparisons)
    ]
