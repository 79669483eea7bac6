# SPDX-License-Identifier: MIT
"""A round with the ballots that may be looked at, found once for everything that is asked of it.

Ballots come through `domain.ballots.read_ballots`, so that a round tells nothing before it is revealed: it
has no votes until then.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

from mcda_app.domain.ballots import read_ballots, shown_groups
from mcda_app.domain.project import Project
from mcda_app.domain.workshop import Ballot, Participant, Round, Workshop
from mcda_app.domain.workshop_lookup import round_of, workshop_of


class Who(NamedTuple):
    """Whose ballots are looked at.

    present  those present alone; in an anonymous workshop everybody counts as present
    group    those of one group alone; empty for all. A group that may not be shown is as if nobody were in it
    ids      these participants alone; None for all
    """

    present: bool = False
    group: str = ""
    ids: frozenset[str] | None = None


EVERYBODY = Who()


class Vote(NamedTuple):
    """A participant and their ballot."""

    participant: Participant
    ballot: Ballot


@dataclass(frozen=True)
class RevealedRound:
    """A round, the project it is asked in, and who voted.

    everybody  all ballots with those who cast them, in the participants' order; none before the reveal
    who        whose of them are looked at
    """

    project: Project
    workshop: Workshop
    round: Round
    everybody: tuple[Vote, ...]
    who: Who = EVERYBODY

    @classmethod
    def of(cls, project: Project, round_id: str, who: Who = EVERYBODY) -> RevealedRound:
        """A round by its id. Raises EditError without a workshop or such a round."""
        workshop = workshop_of(project)
        held = round_of(workshop, round_id)
        ballots = {b.voter: b for b in read_ballots(workshop, round_id)}
        cast = tuple(Vote(p, ballots[p.id]) for p in workshop.participants if p.id in ballots)
        return cls(project, workshop, held, cast, who)

    @classmethod
    def all_of(cls, project: Project) -> dict[str, RevealedRound]:
        """Round id to round, in their order. Raises EditError without a workshop."""
        return {held.id: cls.of(project, held.id) for held in workshop_of(project).rounds}

    def among(self, who: Who) -> RevealedRound:
        """The same round with others' ballots looked at."""
        return replace(self, who=who)

    def with_equal_votes(self) -> RevealedRound:
        """As if every vote counted alike."""
        alike = tuple(Vote(replace(v.participant, weight=1.0), v.ballot) for v in self.everybody)
        return replace(self, everybody=alike)

    @cached_property
    def groups(self) -> tuple[str, ...]:
        """The groups of those who voted that may be shown on their own."""
        return shown_groups([v.participant for v in self.everybody], self.workshop.anonymous)

    @cached_property
    def votes(self) -> tuple[Vote, ...]:
        """The ballots that are looked at."""
        if self.who.group and self.who.group not in self.groups:
            return ()
        return tuple(v for v in self.everybody if self._looks_at(v.participant))

    @property
    def people(self) -> tuple[Participant, ...]:
        return tuple(v.participant for v in self.votes)

    @property
    def voting(self) -> tuple[float, ...]:
        """The weights of the votes that are looked at, above 0."""
        return tuple(v.participant.weight for v in self.votes)

    def _looks_at(self, person: Participant) -> bool:
        who = self.who
        return (
            (self.workshop.anonymous or person.present or not who.present)
            and (not who.group or person.group == who.group)
            and (who.ids is None or person.id in who.ids)
        )

    @property
    def earlier(self) -> RevealedRound | None:
        """The round that this one repeats, looked at in the same way; None if it repeats none."""
        before = self.workshop.round(self.round.previous)
        return None if before is None else RevealedRound.of(self.project, before.id, self.who)
