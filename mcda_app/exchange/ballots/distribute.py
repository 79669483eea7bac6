# SPDX-License-Identifier: MIT
"""Ballots written to a folder, to be filled in elsewhere."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection
from pathlib import Path

from mcda_app.domain.project import Project
from mcda_app.domain.workshop import Participant, Round, RoundState
from mcda_app.domain.workshop_lookup import require_workshop
from mcda_app.errors import EditError, FileError
from mcda_app.exchange.ballots import ballot_file
from mcda_app.files.names import plain_name
from mcda_app.files.project_file import write_new
from mcda_app.i18n import tr

FORM = ".xlsx"
KINDS = (FORM, ballot_file.SUFFIX)

Progress = Callable[[int, int], bool]


def hand_out(
    project: Project,
    folder: Path,
    kinds: Collection[str] = KINDS,
    *,
    progress: Progress | None = None,
    rights: int | None = None,
) -> tuple[Path, ...]:
    """Write the open round's ballots and return their files, none of which takes another's place.

    kinds     “.xlsx” for Excel forms, “.mcda-ballot” for files that the program itself fills in
    progress  called with (files done, files in all) and returns False to stop; what is written stays
    rights    the most that a ballot may have, in the system's bits, for it bears a code; as usual if None
    Named: one of each kind for each participant who is present, with their code. Anonymous: one of each
    kind for all, into which each types a code, for a file handed to one person would tie them to it.
    Raises EditError without an open round, FileError where a file stands already or cannot be written.
    """
    held = require_open_round(project)
    workshop = require_workshop(project)
    people: list[Participant | None] = (
        [None] if workshop.anonymous else [p for p in workshop.participants if p.present]
    )
    if not people:
        raise EditError(tr("Nobody is present."), remedy=tr("Mark those who are to vote as present."))
    if not os.path.isdir(folder):
        raise FileError(
            tr("There is no such folder."), where=str(folder), remedy=tr("Choose or make a folder.")
        )
    planned = [
        (folder / f"{name}{kind}", kind, person)
        for person, name in zip(people, _names(held, people), strict=True)
        for kind in kinds
    ]
    standing = [path.name for path, _, _ in planned if os.path.lexists(path)]
    if standing:
        raise FileError(
            tr("There are ballots in this folder already, such as “{standing}”.").format(
                standing=standing[0]
            ),
            where=str(folder),
            remedy=tr("Choose another folder, so that no filled ballot is lost."),
        )
    for n, (path, kind, person) in enumerate(planned):
        if progress is not None and not progress(n, len(planned)):
            return tuple(path for path, _, _ in planned[:n])
        if kind == FORM:
            from mcda_app.exchange.ballots.excel_form import form

            data = form(project, workshop, held, person)
        else:
            data = ballot_file.encoded(ballot_file.blank_file(project, workshop, held, person))
        write_new(path, data, rights=rights)
    return tuple(path for path, _, _ in planned)


def require_open_round(project: Project) -> Round:
    """The round that ballots go into; EditError if none is open."""
    held = require_workshop(project).open_round
    if held is None or held.state is not RoundState.OPEN:
        raise EditError(tr("No round is open."), remedy=tr("Open one on the Workshop page."))
    return held


def _names(held: Round, people: Collection[Participant | None]) -> list[str]:
    """File names that any system takes, each once."""
    names: list[str] = []
    for person in people:
        whose = "" if person is None else f" {plain_name(person.label, '', blank=' ')}"
        name, n = tr("Ballot {number}{whose}").format(number=held.number, whose=whose).rstrip(" ."), 2
        base = name
        while name.casefold() in {other.casefold() for other in names}:
            name, n = f"{base} ({n})", n + 1
        names.append(name)
    return names
