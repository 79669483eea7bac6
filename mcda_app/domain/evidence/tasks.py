# SPDX-License-Identifier: MIT
"""What is to be checked about scores: by whom, where to ask, by when, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from mcda_app.domain.choices import settle_choices


class TaskState(Enum):
    """OPEN: still to be checked; SETTLED: its scores are settled; DROPPED: it will not be checked."""

    OPEN = "open"
    SETTLED = "settled"
    DROPPED = "dropped"


class ScorePlace(NamedTuple):
    """Where a score stands, by the ids of its issue, option and criterion."""

    issue: str
    option: str
    criterion: str


@dataclass(frozen=True, slots=True)
class Rated:
    """A value as it was when a score was settled.

    label  of the level it had; empty for a number
    unit   of the number
    """

    value: float
    label: str = ""
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Settlement:
    """A score that was settled.

    before  its value until then; None if it was missing
    on      the day, as YYYY-MM-DD
    """

    place: ScorePlace
    before: Rated | None
    after: Rated
    on: str = ""


@dataclass(frozen=True, slots=True)
class EvidenceTask:
    """Scores to settle together, usually one. A score may have been removed from the project since.

    owner   who sees to it
    ask     whom or what to ask
    due     the day by which, as YYYY-MM-DD; empty without one
    result  what came of it, in the words of whoever saw to it
    """

    id: str
    places: tuple[ScorePlace, ...]
    owner: str = ""
    ask: str = ""
    due: str = ""
    result: str = ""
    state: TaskState = TaskState.OPEN
    settlements: tuple[Settlement, ...] = ()

    def __post_init__(self) -> None:
        settle_choices(self)

    @property
    def unsettled(self) -> tuple[ScorePlace, ...]:
        """The scores that were not settled yet."""
        done = {settlement.place for settlement in self.settlements}
        return tuple(place for place in self.places if place not in done)
