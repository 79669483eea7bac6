# SPDX-License-Identifier: MIT
"""From version 3 of the project file to version 4, in which a round has a voter roll and seals its ballots.

- A round gets the roll that version 3 read from the participants: those present, and those who voted.
- Codes, which version 3 kept in clear, are void: whoever has an old copy could vote with them.
- Signatures of an anonymous workshop are no longer kept under numbers.
- Ballots of a round that was not revealed stay as they are, in clear: nothing shows them before the
  reveal, and the round takes no more of them. To seal them while a file is opened would change it unasked.
"""

from __future__ import annotations

import hashlib

from mcda_app.files.migration.version_1 import Json, objects


def to_version_4(data: Json) -> Json:
    """The members of a project file of version 4 for those of version 3."""
    workshop = data.get("workshop")
    if not isinstance(workshop, dict):
        return data
    changed = dict(workshop)
    if isinstance(workshop.get("rounds"), list):
        rounds = workshop["rounds"]
        changed["rounds"] = [_with_roll(workshop, r) if isinstance(r, dict) else r for r in rounds]
    if isinstance(workshop.get("participants"), list):
        changed["participants"] = [_without_code(p) for p in workshop["participants"]]
    if workshop.get("anonymous") is True and isinstance(workshop.get("sign_offs"), list):
        changed["sign_offs"] = [_unnumbered(workshop, s) for s in workshop["sign_offs"]]
    return {**data, "workshop": changed}


def _without_code(person: object) -> object:
    return {k: v for k, v in person.items() if k != "code"} if isinstance(person, dict) else person


def _unnumbered(workshop: Json, signature: object) -> object:
    if not isinstance(signature, dict) or not isinstance(signature.get("signer"), str):
        return signature
    signer = hashlib.sha256(f"{workshop.get('id')} {signature['signer']}".encode()).hexdigest()[:32]
    return {**signature, "signer": signer}


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
