# SPDX-License-Identifier: MIT
"""From version 1 of the project file to version 2, which keeps codes where version 1 kept sentences.

- Entries of the minutes that the program wrote become events where a sentence of theirs, in one of the
  languages of the program, is the whole entry and can be read in one way only. Any other entry stays as it
  stands, as somebody's own words.
- The slips of an anonymous workshop, which were called “Participant 7” or “Person 7”, get ids of no
  language, and their signatures no longer repeat them as names.

Reasons and sources of scores stay as they stand, for a signature's hash covers them. What is not shaped as it
should be is left for the reading of version 2 to find.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from mcda_app.domain.workshop.workshop import slip_id
from mcda_app.files.migration.version_1_minutes import MinuteReader
from mcda_app.files.migration.version_1_sentences import SENTENCES

Json = dict[str, object]


def to_version_2(data: Json) -> Json:
    """The members of a project file of version 2 for those of version 1."""
    workshop = data.get("workshop")
    if not isinstance(workshop, dict):
        return data
    slips = slip_ids(workshop)
    reader = MinuteReader(data, workshop, slips)
    changed = {
        key: [reader.migrated(minute) for minute in value]
        if key == "minutes" and isinstance(value, list)
        else value
        for key, value in workshop.items()
    }
    if workshop.get("anonymous") is True:
        changed = _with_slips(changed, slips)
    return {**data, "workshop": changed}


def slip_ids(workshop: Json) -> Mapping[str, str]:
    """The new id of each slip of an anonymous workshop, by its old one; none if two would share one."""
    people = objects(workshop.get("participants"))
    if workshop.get("anonymous") is not True:
        return {}
    old = [person["id"] for person in people if isinstance(person.get("id"), str)]
    new = {each: _slip_id(each) for each in old if isinstance(each, str)}
    return new if len({*new.values()}) == len(new) else {}


def _slip_id(old: str) -> str:
    for sentences in SENTENCES.values():
        before, after = sentences["participant"].split("{number}")
        number = re.fullmatch(f"{re.escape(before)}([1-9][0-9]{{0,8}}){re.escape(after)}", old)
        if number:
            return slip_id(int(number[1]))
    return old


def _with_slips(workshop: Json, slips: Mapping[str, str]) -> Json:
    def renamed(entry: object, key: str) -> object:
        if not isinstance(entry, dict) or not isinstance(entry.get(key), str):
            return entry
        return {**entry, key: slips.get(entry[key], entry[key])}

    def signed(entry: object) -> object:
        if isinstance(entry, dict) and entry.get("name") == entry.get("signer"):
            entry = {k: v for k, v in entry.items() if k != "name"}
        return renamed(entry, "signer")

    def voted(entry: object) -> object:
        if not isinstance(entry, dict) or not isinstance(entry.get("ballots"), list):
            return entry
        return {**entry, "ballots": [renamed(ballot, "voter") for ballot in entry["ballots"]]}

    changed = dict(workshop)
    for key, change in (
        ("participants", lambda entry: renamed(entry, "id")),
        ("rounds", voted),
        ("sign_offs", signed),
    ):
        entries = workshop.get(key)
        if isinstance(entries, list):
            changed[key] = [change(entry) for entry in entries]
    return changed


def objects(value: object) -> list[Json]:
    """The objects in a list; none where there is no list."""
    return [entry for entry in value if isinstance(entry, dict)] if isinstance(value, list) else []
