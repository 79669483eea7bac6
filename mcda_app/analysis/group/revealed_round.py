# SPDX-License-Identifier: MIT
"""A round with the ballots that may be read, looked up once for all analyses.

Ballots come from `domain.voting.ballots.read_ballots`, so a round has no votes before it is revealed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

from mcda_app.domain.project import Project
from mcda_app.domain.voting.ballots import read_ballots, shown_groups
from mcda_app.domain.voting.lookup import require_round, require_workshop
from mcda_app.domain.voting.representation import Voter, voter_in
from mcda_app.domain.workshop.workshop import Ballot, Participant, Round, Workshop


class Who(NamedTuple):
    """The selection of ballots.

    present  only of people present in the round; in an anonymous workshop everybody counts as present
    group    only of one group; empty for all. A group that may not be shown counts as empty
    ids      only of these participants; None for all
    """

    present: bool = False
    group: str = ""
    ids: frozenset[str] | None = None


EVERYBODY = Who()


class Vote(NamedTuple):
    """A participant and their ballot."""

    participant: Voter
    ballot: Ballot


@dataclass(frozen=True)
class RevealedRound:
    """A round, its project, and the votes.

    everybody  all ballots with their voters, in the participants' order; none before the reveal
    who        the selection of ballots
    """

    project: Project
    workshop: Workshop
    round: Round
    everybody: tuple[Vote, ...]
    who: Who = EVERYBODY

    @classmethod
    def of(cls, project: Project, round_id: str, who: Who = EVERYBODY) -> RevealedRound:
        """A round by its id. Raises EditError without a workshop or such a round."""
        workshop = require_workshop(project)
        round_ = require_round(workshop, round_id)
        ballots = {b.voter: b for b in read_ballots(workshop, round_id)}
        cast = tuple(
            Vote(voter_in(workshop, round_, p), ballots[p.id])
            for p in workshop.participants
            if p.id in ballots
        )
        return cls(project, workshop, round_, cast, who)

    @classmethod
    def all_of(cls, project: Project) -> dict[str, RevealedRound]:
        """Round id to round, in their order. Raises EditError without a workshop."""
        return {round_.id: cls.of(project, round_.id) for round_ in require_workshop(project).rounds}

    def among(self, who: Who) -> RevealedRound:
        """The same round with another selection of ballots."""
        return replace(self, who=who)

    def with_equal_votes(self) -> RevealedRound:
        """The same round with equal voting weights."""
        votes = tuple(Vote(replace(v.participant, weight=1.0), v.ballot) for v in self.everybody)
        return replace(self, everybody=votes)

    @cached_property
    def groups(self) -> tuple[str, ...]:
        """The voters' groups that may be shown on their own."""
        return shown_groups([v.participant for v in self.everybody], self.workshop.anonymous)

    @cached_property
    def votes(self) -> tuple[Vote, ...]:
        """The selected ballots."""
        if self.who.group and self.who.group not in self.groups:
            return ()
        return tuple(v for v in self.everybody if self._is_selected(v.participant))

    @property
    def people(self) -> tuple[Participant, ...]:
        return tuple(v.participant for v in self.votes)

    @property
    def voting(self) -> tuple[float, ...]:
        """The voting weights of the selected ballots, above 0."""
        return tuple(v.participant.weight for v in self.votes)

    def _is_selected(self, person: Participant) -> bool:
        who = self.who
        return (
            (self.workshop.anonymous or person.present or not who.present)
            and (not who.group or person.group == who.group)
            and (who.ids is None or person.id in who.ids)
        )

    @property
    def earlier(self) -> RevealedRound | None:
        """The round that this one repeats, with the same selection; None if it repeats none."""
        before = self.workshop.round(self.round.previous)
        return None if before is None else RevealedRound.of(self.project, before.id, self.who)
