# SPDX-License-Identifier: MIT
"""From version 3 of the project file to version 4, in which a round has a voter roll and seals its ballots.

- A round gets the roll that version 3 read from the participants: those present, and those who voted.
- Ballots of a round that was not revealed stay as they are, in clear: nothing shows them before the
  reveal, and the round takes no more of them. To seal them while a file is opened would change it unasked.
"""

from __future__ import annotations

from mcda_app.files.migration.version_1 import Json, objects


def to_version_4(data: Json) -> Json:
    """The members of a project file of version 4 for those of version 3."""
    workshop = data.get("workshop")
    if not isinstance(workshop, dict) or not isinstance(workshop.get("rounds"), list):
        return data
    rounds = [_with_roll(workshop, r) if isinstance(r, dict) else r for r in workshop["rounds"]]
    return {**data, "workshop": {**workshop, "rounds": rounds}}


def _with_roll(workshop: Json, round_: Json) -> Json:
    ballots = objects(round_.get("ballots"))
    voted = {b["voter"] for b in ballots if isinstance(b.get("voter"), str)}
    people = objects(workshop.get("participants"))
    anonymous = workshop.get("anonymous") is True
    entries = [
        {key: person[key] for key in ("id", "group", "weight", "absent") if key in person}
        for person in people
        if person.get("absent") is not True or person.get("id") in voted
    ]
    roll: Json = {"entries": entries} if entries else {}
    headcount = workshop.get("headcount")
    if anonymous and isinstance(headcount, int) and headcount > 0:
        roll["headcount"] = max(headcount, len(ballots))
    return {**round_, "roll": roll} if roll else round_
