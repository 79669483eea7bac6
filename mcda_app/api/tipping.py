# SPDX-License-Identifier: MIT
"""How far each weight can move before first place changes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Unpack

from mcda_app.analysis.sensitivity.tipping_sentences import describe
from mcda_app.analysis.sensitivity.weight_tipping import Interval, WeightTipping, weight_tippings
from mcda_app.api.arguments import Kinds, WeightsLike
from mcda_app.api.matrix import DecisionMatrix
from mcda_app.api.ranking import MethodChoices, Ranking, rank

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True)
class TippingPoints:
    """For each criterion, the range of weights in which first place does not change.

    ranking   the ranking under the weights given
    tippings  one per criterion: all weights from lowest to highest, with the leaders
    """

    ranking: Ranking
    tippings: tuple[WeightTipping, ...]

    def to_frame(self) -> pd.DataFrame:
        """By criterion: its weight, the range in which first place stays, and the leaders beyond it."""
        import pandas as pd

        rows = {
            tipping.criterion.title: {
                "weight": tipping.now,
                "stays_from": tipping.holds[0] if tipping.holds else None,
                "stays_to": tipping.holds[1] if tipping.holds else None,
                "leads_below": _names(tipping.below),
                "leads_above": _names(tipping.above),
            }
            for tipping in self.tippings
        }
        return pd.DataFrame.from_dict(rows, orient="index").rename_axis("criterion")

    def __repr__(self) -> str:
        leaders = ", ".join(self.ranking.leaders)
        ranges = ", ".join(
            f"{tipping.criterion.title} {tipping.holds[0]:.4f}–{tipping.holds[1]:.4f}"
            for tipping in self.tippings
            if tipping.holds
        )
        return f"TippingPoints({leaders} first while {ranges})"

    def explain(self) -> str:
        """One sentence per criterion."""
        return "\n".join(describe(tipping) for tipping in self.tippings)


def tipping_points(
    matrix: DecisionMatrix | Any,
    weights: WeightsLike = None,
    *,
    kinds: Kinds | None = None,
    **choices: Unpack[MethodChoices],
) -> TippingPoints:
    """The exact weights at which first place changes, one criterion at a time.

    The other weights keep their proportions. Solved from polynomials rather than read off a grid.

    Parameters
    ----------
    matrix, weights, kinds
        as for `rank`
    **choices
        method, normalisation, synthesis, prioritisation, as for `rank`

    Returns
    -------
    TippingPoints
        the range of each weight within which first place stays, an explanation, and a DataFrame

    Raises
    ------
    MethodError
        as `rank` does

    Source: Triantaphyllou & Sánchez (1997), Decision Sciences 28(1), on sensitivity to weights.

    Examples
    --------
    >>> points = tipping_points([[250, 16], [200, 8], [300, 32]], [1, 1], kinds=["cost", "benefit"])
    >>> points.to_frame().loc["C1", "leads_above"]
    'A2'
    """
    ranking = rank(matrix, weights, kinds=kinds, **choices)
    project = ranking.project
    return TippingPoints(ranking, weight_tippings(ranking.matrix, project.weights, project.settings))


def _names(stretch: Interval | None) -> str:
    return ", ".join(option.title for option in stretch.leaders) if stretch is not None else ""
