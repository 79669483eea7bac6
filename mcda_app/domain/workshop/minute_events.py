# SPDX-License-Identifier: MIT
"""What the program enters in the minutes: codes with what belongs to them, never sentences.

Each is kept as what happened, so that a reader of any language gets a sentence of theirs
(`analysis.group.minutes`). Titles and names are as they were then: they may be others by now, or gone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum

from mcda_app.domain.elicitation import Aggregation


class VoterSelection(Enum):
    """Whose answers count, where not everybody's do.

    PRESENT  those who are present
    GROUP    one group
    ONLY     one person
    ALL_BUT  all but one or two
    SOME     a number of people
    """

    PRESENT = "present"
    GROUP = "group"
    ONLY = "only"
    ALL_BUT = "all-but"
    SOME = "some"


NAMED = frozenset({VoterSelection.GROUP, VoterSelection.ONLY, VoterSelection.ALL_BUT})
"""Selections that name somebody."""


@dataclass(frozen=True, slots=True)
class Voters:
    """Some of those who voted.

    names         the group, or the people by name (slips by their ids); none for PRESENT and SOME
    count, total  for SOME: how many of how many
    """

    selection: VoterSelection
    names: tuple[str, ...] = ()
    count: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True)
class RoundOpened:
    """The entry's round was opened; the round itself says what it asks."""


@dataclass(frozen=True, slots=True)
class RoundClosed:
    """The entry's round was closed.

    voted, expected  how many voted and how many could have
    """

    voted: int
    expected: int


@dataclass(frozen=True, slots=True)
class RoundReopened:
    """The entry's round, which was closed, takes ballots again."""


@dataclass(frozen=True, slots=True)
class RoundRestarted:
    """All ballots of the entry's round were destroyed unopened, and everybody votes again.

    destroyed  how many there were
    """

    destroyed: int


@dataclass(frozen=True, slots=True)
class SurplusDrawn:
    """So many ballots of the entry's round were drawn by lot and destroyed unopened: there were more than
    people."""

    drawn: int


@dataclass(frozen=True, slots=True)
class HeadcountCorrected:
    """The people who could vote in the entry's round had been miscounted."""

    before: int
    after: int


@dataclass(frozen=True, slots=True)
class RoundRevealed:
    """The ballots of the entry's round were revealed.

    void    how many sealed ballots did not count
    copied  how many of them were copies of other people's, submitted under another code
    """

    void: int = 0
    copied: int = 0


@dataclass(frozen=True, slots=True)
class WeightsAdopted:
    """The group's weights of the entry's round became the project's.

    shares  title of each criterion and its share in [0, 1]
    voters  whose answers were added up; None for everybody's
    """

    aggregation: Aggregation
    shares: tuple[tuple[str, float], ...]
    voters: Voters | None = None


@dataclass(frozen=True, slots=True)
class ScoresAdopted:
    """The group's scores of the entry's round became the project's.

    changed  how many scores became others
    issues   the names of the issues these are on
    voters   whose answers they are; None for everybody's
    """

    changed: int
    issues: tuple[str, ...] = ()
    voters: Voters | None = None


@dataclass(frozen=True, slots=True)
class Signed:
    """Somebody of a named workshop signed, in agreement or under dissent."""

    name: str
    agrees: bool


@dataclass(frozen=True, slots=True)
class PersonArrived:
    """Somebody of a named workshop came after the first round had been opened."""

    name: str


@dataclass(frozen=True, slots=True)
class PersonLeft:
    """Somebody of a named workshop left after the first round had been opened."""

    name: str


@dataclass(frozen=True, slots=True)
class ProxyGiven:
    """Somebody of a named workshop has another vote for them; proxy is empty if nobody does any more."""

    name: str
    proxy: str = ""


@dataclass(frozen=True, slots=True)
class VotingWeightChanged:
    """Somebody's answers count differently in the rounds opened from now on."""

    name: str
    before: float
    after: float


@dataclass(frozen=True, slots=True)
class HeadcountChanged:
    """How many people are in the room of an anonymous workshop; before is 0 if it was not known."""

    before: int
    after: int


@dataclass(frozen=True, slots=True)
class MadeAnonymous:
    """The workshop lost its names."""


@dataclass(frozen=True, slots=True)
class ReasonGiven:
    """Somebody said why people differ: on a weight, on a score, or between gut and model on an issue.

    text       as it was typed
    criterion  title of the criterion; empty where gut and model differ
    option     name of the option; empty unless it is about a score
    issue      name of the issue; empty where it is about a weight
    """

    text: str
    criterion: str = ""
    option: str = ""
    issue: str = ""


@dataclass(frozen=True, slots=True)
class HandsCounted:
    """Hands were counted in the open; whose they were is not recorded.

    counts   title of each option, or of each criterion, and the number of hands for it
    people   how many were in the room
    issue    name of the issue; empty where it was asked which criterion matters most
    several  whether each could raise a hand more than once
    """

    counts: tuple[tuple[str, int], ...]
    people: int
    issue: str = ""
    several: bool = False


MinuteEvent = (
    RoundOpened
    | RoundClosed
    | RoundReopened
    | RoundRestarted
    | SurplusDrawn
    | HeadcountCorrected
    | RoundRevealed
    | WeightsAdopted
    | ScoresAdopted
    | Signed
    | MadeAnonymous
    | PersonArrived
    | PersonLeft
    | ProxyGiven
    | VotingWeightChanged
    | HeadcountChanged
    | ReasonGiven
    | HandsCounted
)
OF_A_ROUND = (
    RoundOpened,
    RoundClosed,
    RoundReopened,
    RoundRestarted,
    SurplusDrawn,
    HeadcountCorrected,
    RoundRevealed,
    WeightsAdopted,
    ScoresAdopted,
)
"""Events whose entry names a round of the workshop."""
OF_A_PERSON = (Signed, PersonArrived, PersonLeft, ProxyGiven, VotingWeightChanged)
"""Events that name a participant."""


def texts_in(event: MinuteEvent) -> Iterator[str]:
    """All names, titles and typed words that an event holds."""
    return _texts(event)


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for member in value:
            yield from _texts(member)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))
