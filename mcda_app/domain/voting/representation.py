# SPDX-License-Identifier: MIT
"""Who answered for whom: in a named workshop somebody present may vote for an absent participant."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import NamedTuple

from mcda_app.domain.voting.ballots import voters_of
from mcda_app.domain.workshop.workshop import Participant, Round, Workshop, slip_label
from mcda_app.i18n import tr


class Representation(NamedTuple):
    """Somebody voted for a participant.

    proxy   name of who did
    rounds  in which of the rounds in question they did; empty for all of them
    """

    proxy: str
    rounds: tuple[Round, ...] = ()

    @property
    def words(self) -> str:
        """“(represented by Ben)”, or “(in round 2 represented by Ben)”."""
        if not self.rounds:
            return tr("(represented by {proxy})").format(proxy=self.proxy)
        rounds = ", ".join(round_.mention for round_ in self.rounds)
        return tr("(in {rounds} represented by {proxy})").format(rounds=rounds, proxy=self.proxy)


@dataclass(frozen=True, slots=True)
class Voter(Participant):
    """A participant as the author of answers.

    representations  who gave these answers for them; none if they did themselves
    """

    representations: tuple[Representation, ...] = ()

    @property
    def label(self) -> str:
        """Whose answers these are and who gave them: “Ada (represented by Ben)”."""
        return " ".join([self.name or slip_label(self.id), *(one.words for one in self.representations)])


def voter_in(workshop: Workshop, round_: Round, person: Participant) -> Voter:
    """A participant as they were in a round, and who voted for them in it."""
    then = round_.roll.as_voter(person)
    values = {field.name: getattr(then, field.name) for field in fields(then)}
    return Voter(**values, representations=representations(workshop, person.id, [round_]))


def voter_label(workshop: Workshop, person: Participant) -> str:
    """What a record calls somebody beside what belongs to no round: “Ada (in round 1 represented by Ben)”."""
    return " ".join([person.label, *(one.words for one in workshop_representations(workshop, person.id))])


def workshop_representations(workshop: Workshop, person_id: str) -> tuple[Representation, ...]:
    """Who voted for somebody in the rounds that have their ballot."""
    voted = [round_ for round_ in workshop.rounds if person_id in voters_of(round_)]
    return representations(workshop, person_id, voted)


def representations(
    workshop: Workshop, person_id: str, rounds: Sequence[Round]
) -> tuple[Representation, ...]:
    """Who votes for somebody in these rounds, each proxy once in the order of the rounds."""
    by_proxy: dict[str, list[Round]] = {}
    for round_ in rounds:
        entry = round_.roll.entry(person_id)
        proxy = workshop.participant(entry.proxy) if entry is not None and entry.proxy else None
        if proxy is not None:
            by_proxy.setdefault(proxy.label, []).append(round_)
    always = len(by_proxy) == 1 and len(rounds) == sum(map(len, by_proxy.values()))
    return tuple(
        Representation(proxy, () if always else tuple(represented)) for proxy, represented in by_proxy.items()
    )
