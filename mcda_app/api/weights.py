# SPDX-License-Identifier: MIT
"""Weights from a matrix, from comparisons, from an order of importance, or from swing points."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from mcda_app.analysis.weighting.objective_weights import SCORE_RULES, score_weights
from mcda_app.api.ahp import ahp
from mcda_app.api.arguments import Kinds, number_of
from mcda_app.api.matrix import DecisionMatrix, as_matrix
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.weights import equal_shares
from mcda_app.errors import MethodError
from mcda_app.i18n import tr
from mcda_app.methods.consistency import Consistency
from mcda_app.methods.weight_elicitation import ORDER_RULES, order_weights, swing_shares

if TYPE_CHECKING:
    import pandas as pd

PAIRWISE = ("pairwise", "geometric-mean")


class DerivedWeights(FrozenDict[str, float]):
    """Criterion to share, summing to 1: a read-only dictionary, which `rank` and pandas take as it is.

    method       how they were derived
    consistency  of the comparisons they come from; None for the other methods
    """

    __slots__ = ("consistency", "method")

    def __init__(
        self, shares: Mapping[str, float], method: str, consistency: Consistency | None = None
    ) -> None:
        super().__init__(shares)
        self.method = method
        self.consistency = consistency

    def __reduce__(self) -> tuple[Any, ...]:
        return (DerivedWeights, (dict(self), self.method, self.consistency))

    def to_frame(self) -> pd.DataFrame:
        """A column of weights, criteria in the index."""
        import pandas as pd

        return pd.DataFrame({"weight": self}).rename_axis("criterion")

    def __repr__(self) -> str:
        return f"DerivedWeights({self.method}: {', '.join(f'{n} {s:.4f}' for n, s in self.items())})"

    def explain(self) -> str:
        """The weights in a line, with the consistency ratio of comparisons."""
        line = ", ".join(f"{name} {share:.1%}" for name, share in self.items())
        ratio = self.consistency.cr if self.consistency is not None else None
        return f"{self.method}: {line}" + (f"; consistency ratio {ratio:.3f}" if ratio is not None else "")


def derive_weights(
    source: Any,
    method: str = "equal",
    *,
    kinds: Kinds | None = None,
    names: Sequence[str] | None = None,
) -> DerivedWeights:
    """Derive weights.

    Parameters
    ----------
    source
        for "equal", "entropy", "critic" and "standard-deviation" a decision matrix, or what one is made of;
        for "pairwise" (eigenvector) and "geometric-mean" a matrix of pairwise comparisons;
        for "roc", "rank-sum" and "rank-reciprocal" the criteria from most to least important, ties as lists;
        for "swing" a mapping from criteria to points from 0 to 100
    method
        one of these names
    kinds
        as for `DecisionMatrix`, where `source` is plain numbers; only "critic" needs them
    names
        for comparisons: the criteria's names; by default those of a DataFrame, else “C1, C2, …”

    Returns
    -------
    DerivedWeights
        a mapping from criteria to shares, an explanation, and a DataFrame

    Raises
    ------
    MethodError
        for an unknown method or a source that it cannot use, with the reason

    Source: Diakoulaki, Mavrotas & Papayannakis (1995); Saaty (1980); Barron & Barrett (1996); von
    Winterfeldt & Edwards (1986). The docstrings of the methods have page and formula.

    Examples
    --------
    >>> derive_weights(["Price", "Memory"], "roc")["Price"]
    0.75
    >>> derive_weights([[1, 4], [1 / 4, 1]], "pairwise", names=["Price", "Memory"]).explain()
    'pairwise: Price 80.0%, Memory 20.0%; consistency ratio 0.000'
    """
    key = str(method).lower().replace("_", "-")
    if key == "std":  # pymcdm's name
        key = "standard-deviation"
    if key in PAIRWISE:
        by = "eigenvector" if key == "pairwise" else key
        result = ahp(source, criteria_names=names, prioritisation=by)
        return DerivedWeights(result.weights, key, result.consistency["criteria"])
    if key in ORDER_RULES:
        if isinstance(source, (str, Mapping)) or not isinstance(source, Iterable):
            raise MethodError(
                tr("An order of importance must be a list of criteria, the most important first.")
            )
        places: list[Collection[str]] = [[p] if isinstance(p, str) else list(p) for p in source]
        return DerivedWeights(order_weights(places, key), key)
    if key == "swing":
        if not isinstance(source, Mapping):
            raise MethodError(tr("Swing points must be a mapping from criteria to points."))
        return DerivedWeights(
            swing_shares({n: number_of(points, str(n)) for n, points in source.items()}), key
        )
    if key == "equal" or key in SCORE_RULES:
        if kinds is None and key != "critic" and not isinstance(source, DecisionMatrix):
            kinds = "benefit"  # costs and benefits get the same weights
        return DerivedWeights(_from_matrix(as_matrix(source, kinds), key), key)
    known = ("equal", *SCORE_RULES, *PAIRWISE, *ORDER_RULES, "swing")
    raise MethodError(
        tr("“{method}” is not a way to derive weights.").format(method=method),
        remedy=tr("Choose one of {names}.").format(names=", ".join(known)),
    )


def _from_matrix(matrix: DecisionMatrix, rule: str) -> dict[str, float]:
    project = matrix.to_project()
    if rule == "equal":
        shares: Mapping[str, float] = equal_shares(c.id for c in project.criteria)
    else:
        answer = score_weights(project, matrix.issue.id, rule)
        if answer.obstacle:
            raise MethodError(answer.obstacle)
        shares = answer.shares
    return {c.title: shares[c.id] for c in project.criteria}
