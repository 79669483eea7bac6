# SPDX-License-Identifier: MIT
"""Rank acceptability: how often each option takes each rank under random sampling."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Unpack

from mcda_app.analysis.acceptability.results import Acceptability, IssueAcceptability
from mcda_app.analysis.acceptability.run import acceptability as answer_of
from mcda_app.analysis.acceptability.sentences import eliminated_sentences, first_place, what_varies
from mcda_app.api.arguments import Kinds, WeightsLike, plain_choice
from mcda_app.api.matrix import DecisionMatrix
from mcda_app.api.ranking import MethodChoices, Ranking, rank
from mcda_app.domain.acceptability_question import FIRST_SEED, AcceptabilityQuestion, WeightVariation

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pandas as pd


@dataclass(frozen=True)
class AcceptabilityResult:
    """Rank acceptability of one matrix.

    ranking  the ranking under the weights given
    answer   counts, pairwise wins, central weights and confidence, as the window shows them
    """

    ranking: Ranking
    answer: Acceptability

    @property
    def issue(self) -> IssueAcceptability:
        """The counts and everything derived from them."""
        return self.answer[self.ranking.project.issues[0].id]

    @property
    def eliminated(self) -> npt.NDArray[np.float64]:
        """(options,) share of samples in which an option missed a threshold, and so had no rank."""
        import numpy as np

        return np.array(self.issue.eliminated)

    @property
    def shares(self) -> npt.NDArray[np.float64]:
        """(options × ranks) share of samples; ties count for both, so columns may sum to more than 1.

        A row sums to less than 1 where an option is eliminated by a threshold in some samples.
        """
        import numpy as np

        return np.array(self.issue.shares)

    def to_frame(self) -> pd.DataFrame:
        """Share of samples by option and rank."""
        import pandas as pd

        options = pd.Index([o.title for o in self.issue.options], name="option")
        ranks = pd.Index(range(1, len(options) + 1), name="rank")
        return pd.DataFrame(self.shares, index=options, columns=ranks)

    def __repr__(self) -> str:
        firsts = ", ".join(
            f"{option.title} {share[0]:.1%}"
            for option, share in zip(self.issue.options, self.issue.shares, strict=True)
        )
        return f"AcceptabilityResult(first place in {self.issue.samples:,} draws: {firsts})"

    def explain(self) -> str:
        """What varied, and how often each option came first."""
        issue, project = self.issue, self.ranking.project
        lines = [first_place(self.answer, issue.issue.id, option, project) for option in issue.options]
        out = eliminated_sentences(self.answer, issue.issue.id)
        return "\n".join([what_varies(self.answer.question), *out, *lines])


def acceptability(
    matrix: DecisionMatrix | Any,
    weights: WeightsLike = None,
    *,
    kinds: Kinds | None = None,
    vary: WeightVariation | str = "all",
    spread: float = 0.5,
    score_levels: int = 0,
    samples: int = 10_000,
    seed: int = FIRST_SEED,
    **choices: Unpack[MethodChoices],
) -> AcceptabilityResult:
    """Rank acceptability by sampling (SMAA-2); the same seed gives the same shares.

    Parameters
    ----------
    matrix, weights, kinds
        as for `rank`; weights matter for vary="around" and "current"
    vary
        "all" weights, those "around" the given ones, or the "current" ones alone
    spread
        for "around": each weight is multiplied or divided by up to 1 + spread
    score_levels
        by how many levels each score may be off in either direction; on a scale without levels, a tenth of
        the scale counts as a level. An option whose drawn score misses a threshold has no rank in that draw
    samples, seed
        number of samples and random seed
    **choices
        method, normalisation, synthesis, prioritisation, as for `rank`

    Returns
    -------
    AcceptabilityResult
        shares (options × ranks), an explanation, and a DataFrame

    Raises
    ------
    MethodError
        as `rank` does, and for numbers that cannot be sampled with

    Source: Lahdelma & Salminen (2001), Operations Research 49(3), 444-454.

    Examples
    --------
    >>> result = acceptability([[1, 0], [0, 1]], kinds="benefit", samples=20_000)
    >>> result.to_frame().round(1).loc["A1", 1]
    np.float64(0.5)
    """
    ranking = rank(matrix, weights, kinds=kinds, **choices)
    question = AcceptabilityQuestion(
        plain_choice(WeightVariation, vary, "vary"),
        spread,
        score_levels=score_levels,
        samples=samples,
        seed=seed,
    )
    return AcceptabilityResult(ranking, answer_of(ranking.project, question))
