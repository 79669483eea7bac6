# SPDX-License-Identifier: MIT
"""The answers: which scores bear on an issue's first place, and what settling them is expected to bring."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from mcda_app.analysis.acceptability.badges import Firmness
from mcda_app.domain.evidence.plausible import Plausible
from mcda_app.domain.evidence.tasks import ScorePlace
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.scale import Criterion
from mcda_app.domain.score import Score
from mcda_app.methods.information.expected_value import ExpectedGain
from mcda_app.methods.information.settling import Settling


class Bearing(Enum):
    """Whether a doubtful score bears on first place.

    ALONE     by itself it changes first place
    TOGETHER  it does so only together with others
    NEVER     whatever the others may be, it does not; this is proven
    UNSEEN    it was not seen to, but this is not proven
    """

    ALONE = "alone"
    TOGETHER = "together"
    NEVER = "never"
    UNSEEN = "unseen"


class Aim(Enum):
    """What checking is to achieve first.

    RIGHT  the highest chance of picking an option that is really first
    FIRM   as many firm results as possible
    """

    RIGHT = "right"
    FIRM = "firm"


class DoubtedScore(NamedTuple):
    """A score in doubt."""

    place: ScorePlace
    issue: Issue
    option: Option
    criterion: Criterion
    score: Score
    plausible: Plausible


class Outcome(NamedTuple):
    """What follows if a score turns out to have a value, the others as they are.

    chance   of this value
    leaders  in first place then
    shares   option id to how often it is first then, over what the others may be
    """

    value: float
    chance: float
    leaders: tuple[Option, ...]
    shares: Mapping[str, float]


class ScoreInformation(NamedTuple):
    """What settling one score is expected to bring.

    value  in units of the options' score; None where the method's scores do not add up
    """

    doubted: DoubtedScore
    bearing: Bearing
    settling: Settling
    outcomes: tuple[Outcome, ...]
    value: ExpectedGain | None


class BestSet(NamedTuple):
    """The best scores of one issue to settle together.

    settling  its scores count in the order of `IssueInformation.scores`
    """

    settling: Settling
    places: tuple[ScorePlace, ...]


class GroupEffect(NamedTuple):
    """What settling some scores of one issue together would do.

    gain   None where it was not worked out: with random samples, for more scores than are settled together
    value  None where the method's scores do not add up
    """

    changes: float
    gain: float | None
    value: ExpectedGain | None


@dataclass(frozen=True, slots=True)
class IssueInformation:
    """What is known of one issue's first place while scores are in doubt.

    leaders    in first place now
    options    the ranked options
    shares     option id to how often it is first over all that the doubtful scores may be
    scores     one for each doubtful score, in the order of the matrix
    changes    chance that first place changes if all doubts are settled
    gain       by how much that raises the chance of picking an option that is really first
    value      the same in units of the options' score; None where the method's scores do not add up
    expected   option id to its expected score; empty where the method's scores do not add up
    firmness   how firm first place is by the doubts alone, the weights as they are; None without two options
    proven     whether it is proven that no combination changes first place
    best       for each aim, the best set of no scores, of one, of two and of three; shorter where there are
               fewer that bear on first place
    sought     number of scores among which these sets were sought, and of all that bear on first place
    samples    number of random samples; 0 where every combination was worked out
    failure    why nothing can be said; empty if something can
    """

    issue: Issue
    leaders: tuple[Option, ...]
    options: tuple[Option, ...] = ()
    shares: Mapping[str, float] | None = None
    scores: tuple[ScoreInformation, ...] = ()
    changes: float = 0.0
    gain: float = 0.0
    value: ExpectedGain | None = None
    expected: Mapping[str, float] | None = None
    firmness: Firmness | None = None
    proven: bool = False
    best: Mapping[Aim, tuple[BestSet, ...]] | None = None
    sought: tuple[int, int] = (0, 0)
    samples: int = 0
    failure: str = ""

    @property
    def exact(self) -> bool:
        return self.samples == 0

    @property
    def standard_error(self) -> float:
        """Of a share, at most; 0 where every combination was worked out."""
        return 0.0 if self.exact else float(0.5 / self.samples**0.5)

    @property
    def leader_share(self) -> float:
        """How often the option in first place now, the first of several, is really first."""
        return (self.shares or {}).get(self.leaders[0].id, 0.0) if self.leaders else 0.0

    @property
    def surest(self) -> Option | None:
        """The option that is first most often; the leader if none is so more often."""
        if not self.shares or not self.leaders:
            return None
        most = max(self.shares.values())
        if self.leader_share >= most - 1e-12:
            return self.leaders[0]
        return next(option for option in self.options if self.shares[option.id] == most)

    @property
    def surest_share(self) -> float:
        """The chance of picking an option that is really first, as things stand."""
        return max((self.shares or {}).values(), default=0.0)
