# SPDX-License-Identifier: MIT
"""A workshop: who takes part, what they were asked in rounds, and what they answered.

Nothing here tells the time or draws lots: edits pass both in (`edits.workshop`, `edits.rounds`).

A ballot is sealed the moment it is handed in (`SealedBallot`, see `sealing`) and opened at the reveal, when
it moves from `Round.sealed` to `Round.ballots`. Whatever shows or exports ballots reads them through
`ballots.read_ballots`, which answers nothing before the reveal.

Who could vote, and with what weight, is the round's own record (`Round.roll`), whoever comes or goes later.

The workshop is no input of a ranking: a group's weights count once they were adopted as the project's, so
that the hash of the inputs leaves the workshop out.

What is kept of an **anonymous** workshop, and nothing besides:

- slips drawn from a hat, each with a number, which answers are shown under, a secret code, which is
  voted with, and the group whose hat it was drawn from, if any; no name, role or organisation, and no
  voting weight other than 1;
- an attendance list in alphabetical order, if one is wanted, that holds neither numbers nor codes;
- before the reveal sealed ballots, all of one size, under tags that only the key store of the computer
  that opened the round can tie to slips, without time or way of collecting;
- after it ballots under their numbers, in the order of these, and reasons in alphabetical order of their
  words, without number;
- minutes of what was done in the room, none of a single ballot.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import Enum

from mcda_app.domain.elicitation import Aggregation, Elicitation, WeightQuestion
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.score import Score
from mcda_app.domain.workshop.check_codes import CodeHashing
from mcda_app.domain.workshop.minute_events import MinuteEvent
from mcda_app.domain.workshop.signatures import Dissent, SignOff
from mcda_app.i18n import tr

SMALLEST_GROUP = 3
"""An anonymous group of fewer is shown nowhere."""


class RoundKind(Enum):
    """What a round asks.

    WEIGHTS  how much each criterion matters
    SCORES   how each option does on each criterion of some issues
    GUT      which options each would favour on some issues, before any result is seen
    ACTORS   how actors are to be rated, in general or on some issues (see actor_questions)
    """

    WEIGHTS = "weights"
    SCORES = "scores"
    GUT = "gut-check"
    ACTORS = "actors"

    @property
    def asks_scores(self) -> bool:
        """Whether its answers are scores in cells: of options on criteria, or of actors on ratings."""
        return self in (RoundKind.SCORES, RoundKind.ACTORS)


class RoundState(Enum):
    """A round goes from the first to the last; one that is closed can be opened again.

    OPEN      ballots are taken and may be revised; nobody sees any
    CLOSED    nothing is taken or revised; nobody sees any
    REVEALED  all are seen, for good
    """

    OPEN = "open"
    CLOSED = "closed"
    REVEALED = "revealed"


class BallotSource(Enum):
    """How a ballot was collected."""

    CONSOLE = "console"
    KEYBOARD = "keyboard"
    FILE = "file"
    PAPER = "paper"
    PHONE = "phone"


class AgendaStep(Enum):
    """The steps of a workshop in their usual order."""

    WELCOME = "welcome"
    GUT_CHECK = "gut-check"
    SCORES = "scores"
    WEIGHTS = "weights"
    REVEAL = "reveal"
    DISCUSS = "discuss"
    SECOND_ROUND = "second-round"
    ROBUSTNESS = "robustness"
    SIGN_OFF = "sign-off"


class MinuteKind(Enum):
    """What an entry of the minutes tells of."""

    ROUND = "round"
    DECISION = "decision"
    REASON = "reason"
    PEOPLE = "people"
    SIGN_OFF = "sign-off"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody who votes. In an anonymous workshop a slip, see `slip_id`.

    code_hash  of the code they vote with, see `check_codes`; empty if none was issued
    weight   how much their answers count against those of others, above 0
    present  whether a ballot is expected of them; in an anonymous workshop False for what was drawn for
             earlier ballots only, which nobody can vote with
    proxy    in a named workshop: id of the participant who votes for them while they are absent; empty
             for nobody
    """

    id: str
    code_hash: str = ""
    name: str = ""
    role: str = ""
    organisation: str = ""
    group: str = ""
    weight: float = 1.0
    present: bool = True
    proxy: str = ""

    @property
    def may_vote(self) -> bool:
        """Whether a ballot is expected of them: they are present, or somebody votes for them."""
        return self.present or bool(self.proxy)

    @property
    def label(self) -> str:
        """What screens and reports call them."""
        return self.name or slip_label(self.id)


_SLIP = re.compile(r"participant-([1-9][0-9]*)")


def slip_id(number: int) -> str:
    """The id of an anonymous workshop's slip."""
    return f"participant-{number}"


def slip_label(participant_id: str) -> str:
    """“Participant 7” for the id of a slip, in the reader's language; any other id as it is."""
    match = _SLIP.fullmatch(participant_id)
    return tr("Participant {n}").format(n=match[1]) if match else participant_id


@dataclass(frozen=True, slots=True)
class Attendee:
    """Somebody on an anonymous workshop's attendance list, which says nothing of numbers and codes."""

    name: str
    role: str = ""
    organisation: str = ""


@dataclass(frozen=True, slots=True)
class AskedCriterion:
    """A criterion as it stood in the question.

    worst, best  its range in words and numbers
    low, high    its range as numbers
    levels       id and label of each level of its scale; empty where numbers are asked for
    """

    id: str
    title: str
    group: str
    worst: str
    best: str
    low: float = 0.0
    high: float = 1.0
    levels: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class AskedIssue:
    """An issue as it stood in the question.

    options  id and title of each that was open
    """

    id: str
    title: str
    options: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Questions:
    """What a round asked, in words; an edited question is a different one.

    groups  id and title of each criteria group
    issues  none where weights are asked for
    """

    criteria: tuple[AskedCriterion, ...] = ()
    groups: tuple[tuple[str, str], ...] = ()
    issues: tuple[AskedIssue, ...] = ()


@dataclass(frozen=True, slots=True)
class Answers:
    """What one ballot says; only what its round asks for is filled in.

    points       for weights asked directly: criterion id to any number of 0 or more
    elicitation  for weights by swing, pairs or order: the answers as the Weights page keeps them
    scores       (issue id, option id, criterion id) to score; a missing one says “I cannot tell”
    orders       for the gut check: issue id to option ids from most to least favoured, ties in one place
    """

    points: FrozenDict[str, float] = FrozenDict()
    elicitation: Elicitation = Elicitation()
    scores: FrozenDict[tuple[str, str, str], Score] = FrozenDict()
    orders: FrozenDict[str, tuple[tuple[str, ...], ...]] = FrozenDict()


@dataclass(frozen=True, slots=True)
class Ballot:
    """One participant's answers in one round.

    source   how it was collected; None in an anonymous workshop
    at       when it was handed in or last revised; empty in an anonymous workshop
    reasons  what it is about (a criterion's or issue's id, or empty for all) to the reason given; none
             in an anonymous workshop, where they lie in `Round.remarks`
    """

    voter: str
    answers: Answers
    source: BallotSource | None = None
    at: str = ""
    reasons: FrozenDict[str, str] = FrozenDict()


@dataclass(frozen=True, slots=True)
class Seal:
    """What the ballots of a round are sealed with; nobody can open a ballot with it.

    public_key  the round's X25519 key, 32 bytes in Base64
    size        bytes of every ballot before it is sealed, whatever it says
    witness     whether a witness keeps the key that opens the ballots, which is then on no computer
    code_key    another such key, to which codes are sealed on their way: the computer that opened the round
                can read them without being able to open a ballot
    """

    public_key: str
    size: int
    witness: bool = False
    code_key: str = ""


@dataclass(frozen=True, slots=True)
class SealedBallot:
    """A ballot that nobody can read before the reveal.

    tag         whose it is: the participant's id, or in an anonymous workshop 32 hexadecimal digits that
                only the key store of the computer that opened the round can tie to a slip
    box         the sealed ballot behind its binding in Base64, see `sealing`; as long as every other of its
                round
    source, at  as in `Ballot`; None and empty in an anonymous workshop
    mac         in an anonymous workshop what only the key store can make of tag and box, so that nobody who
                can write the file can put another box there; empty in earlier versions
    """

    tag: str
    box: str
    source: BallotSource | None = None
    at: str = ""
    mac: str = ""


@dataclass(frozen=True, slots=True)
class RollEntry:
    """Somebody who could vote in a round, as they were when it opened or when they joined it.

    weight   how much their answers count, above 0
    present  False if somebody else votes for them
    proxy    id of the participant who does; empty for nobody
    """

    id: str
    weight: float = 1.0
    group: str = ""
    present: bool = True
    proxy: str = ""


@dataclass(frozen=True, slots=True)
class VoterRoll:
    """Who could vote in a round: the participants when it opened, and those who joined while it was open.

    headcount  in an anonymous workshop: how many people were in the room, where there may be spare slips;
               0 for as many as are on the roll
    """

    entries: tuple[RollEntry, ...] = ()
    headcount: int = 0

    def entry(self, participant_id: str) -> RollEntry | None:
        return next((e for e in self.entries if e.id == participant_id), None)

    def as_voter(self, person: Participant) -> Participant:
        """A participant with the weight, group and presence that they had in this round."""
        entry = self.entry(person.id)
        if entry is None:
            return person
        return replace(
            person, weight=entry.weight, group=entry.group, present=entry.present, proxy=entry.proxy
        )

    @property
    def expected(self) -> int:
        """How many ballots there can be."""
        return self.headcount or len(self.entries)


@dataclass(frozen=True, slots=True)
class Round:
    """One question put to all.

    question    for weights: the way of asking
    order_rule  for weights by order: key of the rule that turns places into weights
    asked       the questions as they stood when it was opened
    previous    id of the round it repeats; empty if none
    seal        what its ballots are sealed with; None for rounds of versions that did not seal ballots
    sealed      ballots before the reveal, in order of their tags
    ballots     ballots after it, in order of their voters; read them with `ballots.read_ballots`. Before it
                only in rounds of versions that did not seal ballots
    remarks     in an anonymous workshop: what a reason is about and the reason, in order of words
    roll        who could vote, as they were then
    void        how many sealed ballots did not count: not readable at the reveal, or drawn by lot because
                there were more ballots than people
    opened, closed, revealed  when it was; empty if not yet
    """

    id: str
    number: int
    kind: RoundKind
    asked: Questions
    question: WeightQuestion = WeightQuestion.DIRECT
    order_rule: str = "roc"
    state: RoundState = RoundState.OPEN
    previous: str = ""
    sealed: tuple[SealedBallot, ...] = ()
    remarks: tuple[tuple[str, str], ...] = ()
    opened: str = ""
    closed: str = ""
    revealed: str = ""
    seal: Seal | None = None
    ballots: tuple[Ballot, ...] = ()
    roll: VoterRoll = VoterRoll()
    void: int = 0

    @property
    def ballot_count(self) -> int:
        """How many have been handed in, sealed or not."""
        return len(self.sealed) + len(self.ballots)

    @property
    def title(self) -> str:
        return tr("Round {number}").format(number=self.number)

    @property
    def mention(self) -> str:
        """Its title in the middle of a sentence."""
        return tr("round {number}").format(number=self.number)


@dataclass(frozen=True, slots=True)
class Revision:
    """Later words for an entry of the minutes.

    at    when they were written
    text  the words; empty where the entry was struck out
    """

    at: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Minute:
    """Something that happened in the room.

    at     when, as the user will read it
    text   as somebody typed it; empty for an entry of the program's
    round  id of the round it is about; empty if about none, and for entries of older files
    event  what the program noted, which becomes a sentence where it is shown; None for what was typed
    revisions  later words, the present ones last; the original stays in text or event
    """

    at: str
    kind: MinuteKind
    text: str = ""
    round: str = ""
    event: MinuteEvent | None = None
    revisions: tuple[Revision, ...] = ()

    @property
    def struck(self) -> bool:
        """Whether it no longer stands."""
        return bool(self.revisions) and not self.revisions[-1].text


@dataclass(frozen=True, slots=True)
class Workshop:
    """Everything about a workshop.

    id           drawn when it was begun, so that ballots of another workshop are recognised
    step         where on the agenda it stands
    ticked       steps that are done
    timer        seconds the room window counts down from
    headcount    how many are in the room of an anonymous workshop, where there may be spare slips; 0 if
                 that is not known
    hashing      how codes are hashed
    issues       ids of the issues it is about; none for all
    plan         minutes of the agenda's steps, where they are not the usual ones
    began        when it was started, with the time zone; empty if not yet
    step_began   when its present step began; empty if it was not started
    """

    id: str
    anonymous: bool = False
    participants: tuple[Participant, ...] = ()
    attendance: tuple[Attendee, ...] = ()
    rounds: tuple[Round, ...] = ()
    aggregation: Aggregation = Aggregation.PRIORITIES_ARITHMETIC
    step: AgendaStep = AgendaStep.WELCOME
    ticked: frozenset[AgendaStep] = frozenset()
    minutes: tuple[Minute, ...] = ()
    dissents: tuple[Dissent, ...] = ()
    sign_offs: tuple[SignOff, ...] = ()
    timer: int = 300
    headcount: int = 0
    hashing: CodeHashing = CodeHashing()
    issues: tuple[str, ...] = ()
    plan: FrozenDict[AgendaStep, int] = FrozenDict()
    began: str = ""
    step_began: str = ""

    @property
    def open_round(self) -> Round | None:
        """The round that ballots go into now."""
        return next((r for r in self.rounds if r.state is RoundState.OPEN), None)

    def round(self, round_id: str) -> Round | None:
        return next((r for r in self.rounds if r.id == round_id), None)

    def participant(self, participant_id: str) -> Participant | None:
        return next((p for p in self.participants if p.id == participant_id), None)
