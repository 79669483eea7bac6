# SPDX-License-Identifier: MIT
"""Who voted in a named workshop, and who was represented by somebody else."""

from __future__ import annotations

from mcda_app.domain.voting.ballots import voters_of
from mcda_app.domain.workshop.workshop import Participant, Workshop
from mcda_app.i18n import tr


def voters(workshop: Workshop) -> list[str]:
    """Everybody whose ballot a round has, in the participants' order: “Ada, Adviser, Ministry”.

    Where somebody else voted for them it says who, and in which rounds unless it was in all.
    """
    people = []
    for person in workshop.participants:
        rounds = [r for r in workshop.rounds if person.id in voters_of(r)]
        if rounds:
            words = ", ".join(filter(None, (person.name, person.role, person.organisation)))
            people.append(" ".join([words, *_representations(workshop, person)]))
    return people


def _representations(workshop: Workshop, person: Participant) -> list[str]:
    """Who voted for a participant, as it was in each round."""
    names = {p.id: p.name for p in workshop.participants}
    proxies = dict[str, list[str]]()
    count = 0
    for round_ in workshop.rounds:
        if person.id in voters_of(round_):
            count += 1
            entry = round_.roll.entry(person.id)
            if entry is not None and entry.proxy in names:
                proxies.setdefault(entry.proxy, []).append(round_.mention)
    if len(proxies) == 1 and count == sum(map(len, proxies.values())):
        return [tr("(represented by {proxy})").format(proxy=names[proxy]) for proxy in proxies]
    return [
        tr("(in {rounds} represented by {proxy})").format(rounds=", ".join(rounds), proxy=names[proxy])
        for proxy, rounds in proxies.items()
    ]
