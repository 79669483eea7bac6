# SPDX-License-Identifier: MIT
"""Futures (scenarios): named states of the world in which some scores, ratings or weights are different.

Goodwin & Wright (2001), "Enhancing strategy evaluation in scenario planning: a role for decision analysis",
Journal of Management Studies 38(1), 1-16; Ram, Montibeller & Morton (2011), Journal of the Operational
Research Society 62(5), 817-829.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import fsum

from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.membership.rules import ActorRating
from mcda_app.domain.score import Score
from mcda_app.domain.weights import Weights
from mcda_app.errors import EditError
from mcda_app.i18n import tr

MAX_FUTURES = 20
"""More columns than that nobody compares."""

CERTAIN = 1e-6
"""How far the sum of probabilities may be from 1."""


@dataclass(frozen=True, slots=True)
class Future:
    """A state of the world that may come; whatever it does not mention is as today.

    short          a title for tight places; the title if empty
    description    what happens in it
    scores         (issue id, option id, criterion id) to the score there
    ratings        (actor id, rating) to an actor's rating in general there
    issue_ratings  (issue id, actor id, rating) to its rating on one issue there
    weights        the project's weights there; None for today's
    issue_weights  issue id to its own weights there
    probability    how likely somebody holds it to be, in [0, 1]; None while nobody said
    """

    id: str
    title: str
    short: str = ""
    description: str = ""
    scores: FrozenDict[tuple[str, str, str], Score] = FrozenDict()
    ratings: FrozenDict[tuple[str, ActorRating], Score] = FrozenDict()
    issue_ratings: FrozenDict[tuple[str, str, ActorRating], Score] = FrozenDict()
    weights: Weights | None = None
    issue_weights: FrozenDict[str, Weights] = FrozenDict()
    probability: float | None = None

    @property
    def label(self) -> str:
        return self.short or self.title

    @property
    def count(self) -> int:
        """How many scores, ratings and sets of weights it has of its own."""
        weights = len(self.issue_weights) + (self.weights is not None)
        return len(self.scores) + len(self.ratings) + len(self.issue_ratings) + weights

    def rating(self, actor_id: str, rating: ActorRating, issue_id: str | None = None) -> Score | None:
        """Its own rating of an actor, in general or on one issue; None if that is as today."""
        if issue_id is None:
            return self.ratings.get((actor_id, rating))
        return self.issue_ratings.get((issue_id, actor_id, rating))


@dataclass(frozen=True, slots=True)
class Futures:
    """All futures, in display order.

    today  how likely somebody holds it to be that all stays as today; None while nobody said
    whose  who holds the futures to be so likely
    """

    futures: tuple[Future, ...] = ()
    today: float | None = None
    whose: str = ""

    def future(self, future_id: str) -> Future:
        match = next((future for future in self.futures if future.id == future_id), None)
        if match is None:
            raise EditError(
                tr("There is no future “{future_id}” in this project.").format(future_id=future_id)
            )
        return match

    @property
    def stated(self) -> tuple[float | None, ...]:
        """The probabilities of today and of each future, as far as anybody stated them."""
        return (self.today, *(future.probability for future in self.futures))

    @property
    def probabilities(self) -> tuple[float, ...] | None:
        """The probabilities of today and of each future; None unless all are stated and sum to 1."""
        stated = tuple(p for p in self.stated if p is not None)
        if len(stated) <= len(self.futures) or abs(fsum(stated) - 1) > CERTAIN:
            return None
        return stated
