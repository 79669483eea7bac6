# SPDX-License-Identifier: MIT
"""Write ballots to a folder, to be filled in elsewhere."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Mapping
from pathlib import Path

from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.project import Project
from mcda_app.domain.voting.lookup import require_workshop
from mcda_app.domain.voting.round_questions import fingerprint
from mcda_app.domain.workshop.workshop import Participant, Round, RoundState, Workshop
from mcda_app.errors import EditError, FileError, McdaError
from mcda_app.exchange.ballots import ballot_file
from mcda_app.files.names import safe_name
from mcda_app.files.project_file import write_new
from mcda_app.i18n import tr

FORM = ".xlsx"
KINDS = (FORM, ballot_file.SUFFIX)
NO_CODES: Mapping[str, str] = FrozenDict()

Progress = Callable[[int, int], bool]


def hand_out(
    project: Project,
    folder: Path,
    kinds: Collection[str] = KINDS,
    *,
    codes: Mapping[str, str] = NO_CODES,
    progress: Progress | None = None,
    rights: int | None = None,
) -> tuple[Path, ...]:
    """Write the open round's ballots and return their files; no file is overwritten.

    Whoever has a ballot of this round in the folder already gets none again, so that late arrivals alone get
    theirs.

    kinds     “.xlsx” for Excel forms, “.mcda-ballot” for files that the program itself fills in
    codes     participant id to code, as issued just now; the others type in the code on their slip
    progress  called with (files done, files in all) and returns False to stop; files written so far stay
    rights    mode bits that a ballot may have at most, since it contains a code; the default mode if None
    Named workshop: one file of each kind for each participant who can vote. Anonymous: one of
    each kind for everybody, who type their codes, because a file of one's own would identify its voter.
    Raises EditError without an open round, FileError if everybody has theirs, if a file of the same name is
    no ballot of this round or lacks the code just issued, or if one cannot be written.
    """
    round_ = require_open_round(project)
    workshop = require_workshop(project)
    people: list[Participant | None] = (
        [None] if workshop.anonymous else [p for p in workshop.participants if p.may_vote]
    )
    if not people:
        raise EditError(
            tr("Nobody is marked as present."), remedy=tr("Mark everyone who will vote as present.")
        )
    if not os.path.isdir(folder):
        raise FileError(
            tr("This folder does not exist."), where=str(folder), remedy=tr("Choose or create a folder.")
        )
    jobs = [
        (folder / f"{name}{kind}", kind, person)
        for person, name in zip(people, _names(round_, people), strict=True)
        for kind in kinds
    ]
    existing = [job for job in jobs if os.path.lexists(job[0])]
    in_the_way = [
        path
        for path, kind, person in existing
        if (person is not None and person.id in codes) or not _is_of_round(path, kind, workshop, round_)
    ]
    if in_the_way or len(existing) == len(jobs):
        file = (in_the_way or [path for path, _, _ in existing])[0].name
        raise FileError(
            tr("There are ballots in this folder already, such as “{file}”.").format(file=file),
            where=str(folder),
            remedy=tr("Choose another folder, so that no filled ballot is lost."),
        )
    jobs = [job for job in jobs if job not in existing]
    for n, (path, kind, person) in enumerate(jobs):
        if progress is not None and not progress(n, len(jobs)):
            return tuple(path for path, _, _ in jobs[:n])
        code = "" if person is None else codes.get(person.id, "")
        if kind == FORM:
            from mcda_app.exchange.ballots.excel_form import form

            data = form(project, workshop, round_, person, code)
        else:
            data = ballot_file.encode(ballot_file.empty_ballot(project, workshop, round_, person, code))
        write_new(path, data, rights=rights)
    return tuple(path for path, _, _ in jobs)


def _is_of_round(path: Path, kind: str, workshop: Workshop, round_: Round) -> bool:
    """Whether a file is a ballot of this round, filled in or not."""
    try:
        if kind == FORM:
            from mcda_app.exchange.ballots.excel_form import read_head
            from mcda_app.exchange.tables.read import read_table

            head = read_head(read_table(path)[0], path.name)
            return (head.workshop, head.round, head.fingerprint) == (
                workshop.id,
                round_.id,
                fingerprint(round_),
            )
        ballot = ballot_file.open_ballot(path)
    except McdaError:
        return False
    same_round = ballot.workshop == workshop.id and ballot.round.id == round_.id
    return same_round and ballot.fingerprint == fingerprint(round_) and ballot.round.seal == round_.seal


def require_open_round(project: Project) -> Round:
    """The open round; EditError if there is none."""
    round_ = require_workshop(project).open_round
    if round_ is None or round_.state is not RoundState.OPEN:
        raise EditError(tr("No round is open."), remedy=tr("Open one on the Workshop page."))
    return round_


def _names(round_: Round, people: Collection[Participant | None]) -> list[str]:
    """Unique file names that are valid on any system."""
    names: list[str] = []
    for person in people:
        suffix = "" if person is None else f" {safe_name(person.label, '', blank=' ')}"
        name, n = tr("Ballot {number}{name}").format(number=round_.number, name=suffix).rstrip(" ."), 2
        base = name
        while name.casefold() in {other.casefold() for other in names}:
            name, n = f"{base} ({n})", n + 1
        names.append(name)
    return names
