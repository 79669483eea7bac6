# SPDX-License-Identifier: MIT
"""How far each weight can move before first place changes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mcda_app.analysis.sensitivity.tipping_sentences import describe
from mcda_app.analysis.sensitivity.weight_tipping import Stretch, Walk, walks
from mcda_app.api.matrix import DecisionMatrix, Kind, WeightsGiven
from mcda_app.api.ranking import Ranking, rank

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True)
class TippingPoints:
    """For each criterion, the range of weights in which first place does not change.

    ranking  the ranking under the weights given
    walks    one per criterion: all weights from lowest to highest, with the leaders
    """

    ranking: Ranking
    walks: tuple[Walk, ...]

    def to_frame(self) -> pd.DataFrame:
        """By criterion: its weight, the range in which first place stays, and the leaders beyond it."""
        import pandas as pd

        rows = {
            walk.criterion.title: {
                "weight": walk.now,
                "stays_from": walk.holds[0] if walk.holds else None,
                "stays_to": walk.holds[1] if walk.holds else None,
                "leads_below": _names(walk.below),
                "leads_above": _names(walk.above),
            }
            for walk in self.walks
        }
        return pd.DataFrame.from_dict(rows, orient="index").rename_axis("criterion")

    def explain(self) -> str:
        """One sentence per criterion."""
        return "\n".join(describe(walk) for walk in self.walks)


def tipping_points(
    matrix: DecisionMatrix | Any,
    weights: WeightsGiven = None,
    *,
    kinds: Kind | Sequence[Kind] | None = None,
    **choices: Any,
) -> TippingPoints:
    """The exact weights at which first place changes, one criterion at a time.

    The other weights keep their proportions. Solved from polynomials rather than read off a grid.

    Parameters
    ----------
    matrix, weights, kinds
        as for `rank`
    **choices
        method, normalisation, synthesis, prioritisation, as for `rank`

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
    return TippingPoints(ranking, walks(ranking.problem, project.weights, project.settings))


def _names(stretch: Stretch | None) -> str:
    return ", ".join(option.title for option in stretch.leaders) if stretch is not None else ""
