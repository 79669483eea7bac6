# SPDX-License-Identifier: MIT
"""Who voted in a named workshop, and who was represented by somebody else."""

from __future__ import annotations

from mcda_app.domain.voting.ballots import voters_of
from mcda_app.domain.voting.representation import workshop_representations
from mcda_app.domain.workshop.workshop import Workshop


def voters(workshop: Workshop) -> list[str]:
    """Everybody whose ballot a round has, in the participants' order: “Ada, Adviser, Ministry”.

    Where somebody else voted for them it says who, and in which rounds unless it was in all.
    """
    people = []
    for person in workshop.participants:
        if any(person.id in voters_of(round_) for round_ in workshop.rounds):
            words = ", ".join(filter(None, (person.name, person.role, person.organisation)))
            proxies = (one.words for one in workshop_representations(workshop, person.id))
            people.append(" ".join([words, *proxies]))
    return people
