# SPDX-License-Identifier: MIT
"""Issues and their options."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from mcda_app.domain.decisions.decision import Decision
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.membership.rules import ActorRating
from mcda_app.domain.pairwise import Judgements
from mcda_app.domain.partners.collective_good import CollectiveGood
from mcda_app.domain.score import MISSING, Score
from mcda_app.domain.weights import Weights

OPTION_COLOURS = 12
"""How many colours options can have."""


@dataclass(frozen=True, slots=True)
class Option:
    """One way to act.

    short       a title for tight places; the title if empty
    letter      one or two letters for badges
    keep_short  whether the user gave the short title, which a new title then leaves alone
    colour      which of the OPTION_COLOURS it has, from 1; 0 gives it one by its place
    baseline    whether it stands for taking no action; the others are compared with it
    """

    id: str
    title: str
    short: str = ""
    letter: str = ""
    description: str = ""
    keep_short: bool = False
    colour: int = 0
    baseline: bool = False

    @property
    def label(self) -> str:
        return self.short or self.title

    @property
    def badge(self) -> str:
        return self.letter or self.label[:1].upper()


def colour_indices(options: Sequence[Option]) -> dict[str, int]:
    """Option id to the index of its colour, from 0.

    Options without a colour of their own have that of their place, or the first that is free where another
    option has chosen that one. Indices repeat only among more than OPTION_COLOURS options, or where the user
    gave two options the same colour.
    """
    chosen = {option.colour - 1 for option in options if option.colour}
    by_place = {n for n, o in enumerate(options[:OPTION_COLOURS]) if not o.colour and n not in chosen}
    free = iter(n for n in range(OPTION_COLOURS) if n not in chosen and n not in by_place)
    indices: dict[str, int] = {}
    for n, option in enumerate(options):
        if option.colour:
            indices[option.id] = option.colour - 1
        elif n in by_place:
            indices[option.id] = n
        else:
            indices[option.id] = next(free, n % OPTION_COLOURS)
    return indices


@dataclass(frozen=True, slots=True)
class CrossCheck:
    """A second assessment of an issue without ratings, shown beside the result.

    verdict        its conclusion in a word, such as "desirable" or "optional"
    pulls_against  whether it contradicts the issue's own ratings
    """

    title: str
    verdict: str
    text: str
    source: str = ""
    pulls_against: bool = False


@dataclass(frozen=True, slots=True)
class IssueGroup:
    """A family of issues, laid out together on the map.

    rows, columns  headings of the map's rows and columns; no columns if empty
    """

    id: str
    title: str
    rows: str = ""
    columns: str = ""


@dataclass(frozen=True, slots=True)
class Issue:
    """A question to be decided: the same criteria as all others, its own scores.

    row, column  its place within its group's part of the map
    options      its own options; None to use the project's
    excluded     options excluded from this issue's ranking; their scores stay
    weights      its own weights; None to use the project's
    scores       (option id, criterion id) to score; an absent score is missing
    judgements   criterion id to edited comparisons of options; the others follow from scores
    good         how the members of a coalition add up; None while nobody said
    ratings      (actor id, rating) to what it is on this issue; without one, the actor's in general
    exclusion_reasons  why an excluded option is excluded, by option id; absent where nobody said
    decision     what was decided in the end; None if nothing was
    """

    id: str
    title: str
    short: str = ""
    group: str = ""
    row: str = ""
    column: str = ""
    description: str = ""
    notes: str = ""
    options: tuple[Option, ...] | None = None
    excluded: frozenset[str] = frozenset()
    weights: Weights | None = None
    scores: FrozenDict[tuple[str, str], Score] = FrozenDict()
    judgements: FrozenDict[str, Judgements] = FrozenDict()
    cross_checks: tuple[CrossCheck, ...] = ()
    good: CollectiveGood | None = None
    ratings: FrozenDict[tuple[str, ActorRating], Score] = FrozenDict()
    exclusion_reasons: FrozenDict[str, str] = FrozenDict()
    decision: Decision | None = None

    @property
    def label(self) -> str:
        return self.short or self.title

    def score(self, option_id: str, criterion_id: str) -> Score:
        """The score, or an empty one that counts as missing."""
        return self.scores.get((option_id, criterion_id), MISSING)
