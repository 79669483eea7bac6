# SPDX-License-Identifier: MIT
"""Finding a workshop's parts; EditError says what is not there."""

from __future__ import annotations

from dataclasses import replace
from hmac import compare_digest

from mcda_app.domain.project import Project
from mcda_app.domain.workshop.check_codes import read_code, shown_code
from mcda_app.domain.workshop.sealing import Sealer
from mcda_app.domain.workshop.signatures import SignOff
from mcda_app.domain.workshop.workshop import (
    Participant,
    Round,
    Workshop,
)
from mcda_app.errors import EditError
from mcda_app.i18n import tr


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
            tr("The code {code} is not in use in this workshop.").format(code=shown_code(code)),
            remedy=tr("Look at your slip."),
        )
    return one


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
