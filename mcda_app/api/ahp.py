# SPDX-License-Identifier: MIT
"""The analytic hierarchy process on pairwise comparisons."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mcda_app.api.arguments import is_missing, names_of, number_of, plain_choice, refuse_unknown, rows_of
from mcda_app.domain.method_settings import Prioritisation, Synthesis
from mcda_app.errors import MethodError
from mcda_app.i18n import tr
from mcda_app.methods.ahp import eigenvector, geometric_mean
from mcda_app.methods.consistency import Consistency, consistency
from mcda_app.methods.ranking import shared_ranks
from mcda_app.methods.synthesis import AhpSteps, synthesise

if TYPE_CHECKING:
    import pandas as pd

OF_CRITERIA = "criteria"
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

    def __repr__(self) -> str:
        if not self.priorities:
            return f"AhpResult({', '.join(f'{name} {share:.4f}' for name, share in self.weights.items())})"
        places = sorted(self.ranks.items(), key=lambda item: item[1])
        return f"AhpResult({', '.join(f'{n} {name} ({self.priorities[name]:.4f})' for name, n in places)})"

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
        names; by default those of the mapping or of the DataFrames, else “C1, C2, …” and “A1, A2, …”
    synthesis
        "ideal" (a copy of an option does not change first place) or "distributive"
    prioritisation
        "eigenvector" or "geometric-mean"
    random_index
        key of the table of random indices behind the consistency ratio

    Returns
    -------
    AhpResult
        weights, priorities, ranks, consistency, every step, an explanation, and a DataFrame

    Raises
    ------
    MethodError
        for matrices that are not square, not reciprocal, or whose items are not linked, and for names that
        do not fit

    Source: Saaty (1980), The Analytic Hierarchy Process; Belton & Gear (1983) on the ideal mode.

    Examples
    --------
    >>> ahp([[1, 3], [1 / 3, 1]]).weights
    {'C1': 0.75, 'C2': 0.25}
    """
    by_mean = plain_choice(Prioritisation, prioritisation, "prioritisation") is Prioritisation.GEOMETRIC_MEAN
    mode = plain_choice(Synthesis, synthesis, "synthesis")
    matrix = _matrix(criteria)
    if criteria_names is None:
        criteria_names = list(options) if isinstance(options, Mapping) else _frame_names(criteria)
    criteria_names = names_of(criteria_names, len(matrix), "C")
    if OF_CRITERIA in criteria_names:
        raise MethodError(tr("A criterion cannot be called “{name}” here.").format(name=OF_CRITERIA))
    prioritise = geometric_mean if by_mean else eigenvector
    vector = prioritise(matrix, criteria_names).vector
    measures = {OF_CRITERIA: consistency(matrix, random_index)}
    weights = dict(zip(criteria_names, vector, strict=True))
    if options is None:
        return AhpResult(weights, {}, {}, measures, None)
    if isinstance(options, Mapping):
        refuse_unknown(options, criteria_names)
        options = [options[name] for name in criteria_names if name in options]
    option_matrices = list(options)
    if len(option_matrices) != len(matrix):
        raise MethodError(
            tr("There are {matrices} matrices of options for {count} criteria.").format(
                matrices=len(option_matrices), count=len(matrix)
            )
        )
    matrices = [_matrix(each) for each in option_matrices]
    default_names = _frame_names(option_matrices[0]) if option_names is None else option_names
    names = names_of(default_names, len(matrices[0]) if default_names is None else len(default_names), "A")
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
        [None if is_missing(ratio) else number_of(ratio, tr("Comparisons")) for ratio in row]
        for row in rows_of(comparisons)
    ]


def _frame_names(values: Any) -> Sequence[str] | None:
    """The names in the index of a pandas DataFrame; None for anything else."""
    return [str(name) for name in values.index] if hasattr(values, "columns") else None
