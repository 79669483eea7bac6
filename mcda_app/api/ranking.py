# SPDX-License-Identifier: MIT
"""Ranking a decision matrix."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypedDict

from mcda_app.analysis.ranking.decision_matrix import IssueMatrix, issue_matrix
from mcda_app.analysis.ranking.explanation import explain
from mcda_app.analysis.ranking.issue_ranking import IssueResult, Steps, rank_issue, steps_of
from mcda_app.api.arguments import Kinds, WeightsLike, plain_choice
from mcda_app.api.matrix import DecisionMatrix, as_matrix
from mcda_app.domain.method_settings import (
    Method,
    MethodSettings,
    Normalisation,
    Prioritisation,
    Synthesis,
)
from mcda_app.domain.project import Project
from mcda_app.errors import MethodError
from mcda_app.i18n import tr

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pandas as pd


class MethodChoices(TypedDict, total=False):
    """The choices that `rank` explains, for functions that pass them on."""

    method: Method | str
    normalisation: Normalisation | str
    synthesis: Synthesis | str
    prioritisation: Prioritisation | str


@dataclass(frozen=True)
class Ranking:
    """The options of a decision matrix in order.

    project  the matrix with its weights and method as a project, for `save_project`
    matrix   the decision matrix as the method sees it
    result   the ranking as the window shows it
    """

    project: Project
    matrix: IssueMatrix
    result: IssueResult

    @property
    def scores(self) -> npt.NDArray[np.float64]:
        """(options,) closeness (TOPSIS), priority (AHP) or value in [0, 1]; NaN for an option not ranked."""
        import numpy as np

        return np.array([np.nan if s.score is None else s.score for s in self.result.standings])

    @property
    def ranks(self) -> list[int | None]:
        """(options,) 1 for first place, shared by ties; None for an option not ranked."""
        return [s.rank for s in self.result.standings]

    @property
    def leaders(self) -> list[str]:
        """The options in first place; several if they tie."""
        return [option.title for option in self.result.leaders]

    @property
    def weights(self) -> dict[str, float]:
        """Criterion to the share it was given, summing to 1."""
        return {c.title: self.result.weights.share(c.id) for c in self.project.criteria}

    @property
    def missing(self) -> dict[str, list[str]]:
        """Option to the weighted criteria it has no score on, which is why it is not ranked."""
        return {s.option.title: [c.title for c in s.missing] for s in self.result.standings if s.missing}

    @property
    def eliminated(self) -> dict[str, list[str]]:
        """Option to the criteria whose threshold it misses, which is why it is not ranked."""
        return {
            s.option.title: [c.title for c in s.knocked_out] for s in self.result.standings if s.knocked_out
        }

    @property
    def steps(self) -> Steps:
        """Every intermediate value of the method, for the options that are ranked."""
        shares = [self.result.weights.share(c.id) for c in self.matrix.criteria]
        return steps_of(self.matrix, shares, self.project.settings, self.matrix.rankable(shares))

    def explain(self) -> str:
        """Why first place is as it is, in sentences."""
        return "\n".join(explain(self.matrix, self.result, self.project.settings).sentences)

    def to_frame(self) -> pd.DataFrame:
        """Score and rank by option, in the matrix's order."""
        import pandas as pd

        ranks = pd.array(self.ranks, dtype="Int64")
        options = [s.option.title for s in self.result.standings]
        return pd.DataFrame({"score": self.scores, "rank": ranks}, index=pd.Index(options, name="option"))

    def __repr__(self) -> str:
        places = ", ".join(f"{s.rank} {s.option.title} ({s.score:.4f})" for s in self.result.ranked)
        return f"Ranking({self.project.settings.method.name}: {places})"


def rank(
    matrix: DecisionMatrix | Any,
    weights: WeightsLike = None,
    *,
    kinds: Kinds | None = None,
    method: Method | str = "topsis",
    normalisation: Normalisation | str = "vector",
    synthesis: Synthesis | str = "ideal",
    prioritisation: Prioritisation | str = "eigenvector",
) -> Ranking:
    """Rank options.

    Parameters
    ----------
    matrix
        a `DecisionMatrix`, or what one is made of; then `kinds` is needed
    weights
        a non-negative number of any size for each criterion (4, 2, 6), or a mapping from names; None for the
        matrix's own, which are equal unless it came from a file or project
    kinds
        as for `DecisionMatrix`, where `matrix` is not one yet
    method
        "topsis", "ahp" or "value". AHP derives its comparisons from the scores (see `ahp` for comparisons
        given). Weighted value counts each score between the ends of its scale; where the matrix has no
        scales, between the lowest and the highest score of the options compared
    normalisation
        TOPSIS: "vector" (Hwang & Yoon 1981), "min-max" or "anchors" (fixed ends of the scales)
    synthesis, prioritisation
        AHP: "ideal" or "distributive"; "eigenvector" or "geometric-mean"

    Returns
    -------
    Ranking
        scores, ranks, leaders, every step, an explanation, and a DataFrame

    Raises
    ------
    MethodError
        for input that does not fit, or a matrix that the method cannot rank
    EditError
        for weights that are negative, not finite, or all zero

    Source: Hwang & Yoon (1981), Multiple Attribute Decision Making, ch. 3; Saaty (1980), The Analytic
    Hierarchy Process; Keeney & Raiffa (1976), Decisions with Multiple Objectives, ch. 3.

    Examples
    --------
    >>> ranking = rank([[250, 16], [200, 8], [300, 32]], [1, 1], kinds=["cost", "benefit"])
    >>> ranking.leaders
    ['A3']
    >>> ranking.to_frame()["score"].round(4).to_dict()
    {'A1': 0.3531, 'A2': 0.2582, 'A3': 0.7418}
    """
    prepared = as_matrix(matrix, kinds)
    chosen = MethodSettings(
        plain_choice(Method, method, "method"),
        plain_choice(Normalisation, normalisation, "normalisation"),
        plain_choice(Synthesis, synthesis, "synthesis"),
        plain_choice(Prioritisation, prioritisation, "prioritisation"),
    )
    if chosen.normalisation is Normalisation.ANCHORS and not prepared.anchored:
        raise MethodError(
            tr("Fixed anchors need the scale of every criterion."),
            remedy=tr("Pass scales such as [(0, 100), (0, 10)] to the decision matrix."),
        )
    project = prepared.to_project(weights, chosen)
    ranked = issue_matrix(project, project.issues[0])
    result = rank_issue(ranked, project.weights, chosen, project.options, project.issues[0])
    if result.failure:
        raise MethodError(result.failure)
    return Ranking(project, ranked, result)
