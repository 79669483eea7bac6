# SPDX-License-Identifier: MIT
"""Finding a workshop's parts; EditError says what is not there."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from hmac import compare_digest

from mcda_app.domain.project import Project
from mcda_app.domain.workshop.check_codes import read_code
from mcda_app.domain.workshop.sealing import Sealer
from mcda_app.domain.workshop.signatures import SignOff
from mcda_app.domain.workshop.workshop import (
    Participant,
    Round,
    Workshop,
)
from mcda_app.errors import EditError
from mcda_app.i18n import tr

MOST_NAMES = 4
"""So many people at most are named whom a word can mean."""


def require_workshop(project: Project) -> Workshop:
    """The project's workshop; EditError if there is none."""
    if project.workshop is None:
        raise EditError(tr("This project has no workshop."), remedy=tr("Start one on the Workshop page."))
    return project.workshop


def with_workshop(project: Project, **changes: object) -> Project:
    return replace(project, workshop=replace(require_workshop(project), **changes))  # type: ignore[arg-type]


def participant(workshop: Workshop, participant_id: str) -> Participant:
    one = workshop.participant(participant_id)
    if one is None:
        raise EditError(tr("This participant is not in the workshop."))
    return one


def participant_of_code(workshop: Workshop, typed: str, sealer: Sealer) -> Participant:
    """Whose code was typed; EditError, saying what is wrong, if nobody's.

    sealer  has the salt of the codes; KeyMissingError if it has not

    Takes about 0.08 seconds, see `check_codes`.
    """
    code = read_code(typed)
    wanted = sealer.code_hashing(workshop).hash(code) if workshop.hashing.in_use else ""
    one = next((p for p in workshop.participants if wanted and compare_digest(p.code_hash, wanted)), None)
    if one is None:
        raise EditError(
            tr("This code is not in use in this workshop."),
            remedy=tr("Look at your slip."),
        )
    return one


def participant_of_word(workshop: Workshop, typed: str, sealer: Sealer) -> Participant:
    """Whose code was typed, or in a workshop by name whose initials or beginning of a name.

    No code consists of letters alone. Raises EditError if it is nobody's, or could be that of several.
    """
    if workshop.anonymous or not typed.isalpha():
        return participant_of_code(workshop, typed, sealer)
    word = _plain(typed)
    named = [p for p in workshop.participants if word in _short_forms(p.name, len(word))]
    if len(named) == 1:
        return named[0]
    if not named:
        raise EditError(
            tr("Nobody's name or code begins with “{word}”.").format(word=typed),
            remedy=tr("Type the code, initials or the beginning of a name."),
        )
    names = ", ".join(p.label for p in named[:MOST_NAMES])
    raise EditError(
        tr("“{word}” could be {names}.").format(word=typed, names=names), remedy=tr("Type more letters.")
    )


def _short_forms(name: str, letters: int) -> set[str]:
    """The initials of a name, and the first letters of each of its parts and of the whole without spaces."""
    parts = _plain(name).replace("-", " ").split()
    forms = {part[:letters] for part in (*parts, "".join(parts))}
    return {*forms, "".join(part[0] for part in parts)}


def _plain(text: str) -> str:
    """Small letters without accents."""
    whole = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in whole if not unicodedata.combining(char))


def signatures(workshop: Workshop, *inputs: str, record: str) -> tuple[tuple[SignOff, bool], ...]:
    """Each signature and whether what was signed is what there is now.

    inputs  hash of the inputs as they are now, and the one that earlier versions gave
    record  hash of the revealed rounds and of dissent as they are now, which signatures of earlier versions
            do not cover
    """
    return tuple((s, s.inputs in inputs and s.record in ("", record)) for s in workshop.sign_offs)


def require_round(workshop: Workshop, round_id: str) -> Round:
    round_ = workshop.round(round_id)
    if round_ is None:
        raise EditError(tr("There is no such round in this workshop."))
    return round_
