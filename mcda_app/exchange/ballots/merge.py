# SPDX-License-Identifier: MIT
"""Filled ballots read from a folder: told one by one before anything is merged, then merged at once."""

from __future__ import annotations

import os
from collections.abc import Iterable
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import NamedTuple

from mcda_app.domain.check_codes import read_code
from mcda_app.domain.edits.rounds import cast_ballot, restrict_to_round
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.project import Project
from mcda_app.domain.round_questions import differences, fingerprint
from mcda_app.domain.workshop import Answers, BallotSource, Round, Workshop
from mcda_app.domain.workshop_lookup import require_workshop
from mcda_app.errors import EditError, FileError, McdaError
from mcda_app.exchange.ballots import ballot_file, excel_form
from mcda_app.exchange.ballots.distribute import Progress, require_open_round
from mcda_app.exchange.tables.read import read_table
from mcda_app.i18n import tr, tr_lazy

SUFFIXES = (".xlsx", ".ods", ballot_file.SUFFIX)
MAX_FILES = 2_000


class Verdict(Enum):
    """What becomes of a file.

    NEW        its ballot will be taken
    REPLACES   its ballot will be taken in place of one handed in before
    SAME       its ballot is there already, or lies in another file as well
    OLDER      another file or the ballot handed in before is newer
    AMBIGUOUS  two ballots of the same voter differ and it cannot be told which is newer
    BLANK      nothing was filled in
    and what stands in the way: an unknown code, an incomplete ballot, edited questions, another round,
    another workshop, or a file that cannot be read
    """

    NEW = "new"
    REPLACES = "replaces"
    SAME = "same"
    OLDER = "older"
    AMBIGUOUS = "ambiguous"
    BLANK = "blank"
    UNKNOWN_CODE = "unknown-code"
    INCOMPLETE = "incomplete"
    EDITED = "edited"
    WRONG_ROUND = "wrong-round"
    WRONG_WORKSHOP = "wrong-workshop"
    UNREADABLE = "unreadable"

    @property
    def taken(self) -> bool:
        return self in (Verdict.NEW, Verdict.REPLACES)

    @property
    def label(self) -> str:
        """What the user reads, in a word or two."""
        labels = {
            Verdict.NEW: tr("new"),
            Verdict.REPLACES: tr("replaces"),
            Verdict.SAME: tr("same"),
            Verdict.OLDER: tr("older"),
            Verdict.AMBIGUOUS: tr("ambiguous"),
            Verdict.BLANK: tr("blank"),
            Verdict.UNKNOWN_CODE: tr("unknown code"),
            Verdict.INCOMPLETE: tr("incomplete"),
            Verdict.EDITED: tr("edited questions"),
            Verdict.WRONG_ROUND: tr("wrong round"),
            Verdict.WRONG_WORKSHOP: tr("wrong workshop"),
            Verdict.UNREADABLE: tr("unreadable"),
        }
        return labels[self]


class Found(NamedTuple):
    """A file and what becomes of it.

    told    why, in a sentence
    voter   label of who voted; empty if unknown, and always in an anonymous workshop, where nothing that is
            shown may tie a file to a number
    """

    file: str
    verdict: Verdict
    told: str
    voter: str = ""


class _Read(NamedTuple):
    """A readable ballot: whose it is, what it says and when its file was last saved."""

    file: str
    voter: str
    answers: Answers
    reasons: FrozenDict[str, str]
    saved: float


class Collection(NamedTuple):
    """The files of a folder.

    found    every file, by name
    merged   the project with all ballots that are taken; the same one if there are none
    stopped  whether reading was stopped, so that nothing is told
    """

    found: tuple[Found, ...]
    merged: Project
    stopped: bool = False

    @property
    def taken(self) -> int:
        return sum(f.verdict.taken for f in self.found)

    def summary(self) -> str:
        """How many ballots will be taken and how many files will not, in a sentence."""
        kept = len(self.found) - self.taken
        if not self.found:
            return tr("There are no ballots in this folder.")
        ballots = (
            tr("{taken} ballot will be taken") if self.taken == 1 else tr("{taken} ballots will be taken")
        ).format(taken=self.taken)
        if not kept:
            return f"{ballots}."
        files = (
            tr("{ballots}; {kept} file will not.") if kept == 1 else tr("{ballots}; {kept} files will not.")
        )
        return files.format(ballots=ballots, kept=kept)


def collect(
    project: Project,
    folder: Path,
    at: str,
    *,
    replacing: bool = False,
    progress: Progress | None = None,
) -> Collection:
    """Read all ballots in a folder, not in folders below it, for the round that is open.

    folder     where they are; or a file, which is then the only one
    at         when they are merged, as ISO text
    replacing  whether in an anonymous workshop, which keeps no times, a file takes the place of another
               ballot handed in before; by name the newer one counts
    progress   called with (files read, files in all) and returns False to stop
    Nothing is merged into the project given: `Collection.merged` is what the user may accept. Raises
    EditError without an open round and FileError if the folder cannot be read.
    """
    held, workshop = require_open_round(project), require_workshop(project)
    told: list[Found] = []
    readable: list[_Read] = []
    files = _files(folder)
    for n, path in enumerate(files):
        if progress is not None and not progress(n, len(files)):
            return Collection((), project, stopped=True)
        try:
            read = _read(workshop, held, path)
        except McdaError as error:
            read = Found(path.name, Verdict.UNREADABLE, _sentence(error))
        if isinstance(read, Found):
            told.append(read)
        else:
            readable.append(read)
    merged, more = _merge(project, held, readable, at, replacing or not workshop.anonymous)
    return Collection(tuple(sorted((*told, *more), key=lambda f: f.file.casefold())), merged)


def _files(folder: Path) -> list[Path]:
    if os.path.isfile(folder):
        return [folder]
    try:
        entries = sorted(folder.iterdir(), key=lambda p: p.name.casefold())
    except OSError as error:
        raise FileError(
            tr("The folder cannot be read."),
            where=str(folder),
            remedy=tr("Check that it exists and is readable."),
        ) from error
    # What spreadsheet programs keep beside an open file begins with such signs.
    chosen = [p for p in entries if p.suffix.lower() in SUFFIXES and not p.name.startswith(("~$", ".", ".~"))]
    if len(chosen) > MAX_FILES:
        raise FileError(
            tr("There are {chosen_count} ballots in this folder; {most_files} is the most.").format(
                chosen_count=len(chosen), most_files=MAX_FILES
            ),
            where=str(folder),
        )
    return [p for p in chosen if p.is_file()]


def _sentence(error: McdaError) -> str:
    """The failure without the path, which is told beside it."""
    faults = getattr(error, "faults", ())
    return " ".join((error.what, *faults[:3], error.remedy)).strip()


def _read(workshop: Workshop, held: Round, path: Path) -> _Read | Found:
    if path.suffix.lower() == ballot_file.SUFFIX:
        return _read_file(workshop, held, path)
    return _read_form(workshop, held, path)


def _read_file(workshop: Workshop, held: Round, path: Path) -> _Read | Found:
    ballot = ballot_file.open_ballot(path)
    wrong = _misplaced(workshop, held, path, ballot.workshop, ballot.held.id)
    if wrong is not None:
        return wrong
    if ballot.fingerprint != fingerprint(held):
        edits = " ".join(differences(ballot.held.asked, held.asked))
        return Found(
            path.name,
            Verdict.EDITED,
            tr("The questions were edited since. {edits}").format(edits=edits).strip(),
        )
    blank = ballot.answers == Answers()
    return _owned(workshop, path, ballot.code, ballot.answers, ballot.reasons, blank)


def _read_form(workshop: Workshop, held: Round, path: Path) -> _Read | Found:
    grids = read_table(path)
    grid = next((g for g in grids if g.name == str(excel_form.SHEET)), grids[0])
    head = excel_form.read_head(grid, path.name)
    if head.version > excel_form.VERSION:
        told = tr("The form was made by a later version of this program.")
        return Found(path.name, Verdict.UNREADABLE, told)
    wrong = _misplaced(workshop, held, path, head.workshop, head.round)
    if wrong is not None:
        return wrong
    if head.fingerprint != fingerprint(held):
        told = tr("The questions were edited since this form was handed out. Hand out a fresh one.")
        return Found(path.name, Verdict.EDITED, told)
    content = excel_form.read_content(grid, held)
    blank = content.empty and not content.faults
    owner = _owned(workshop, path, content.code, content.answers, content.reasons, blank)
    if isinstance(owner, _Read) and content.faults:
        return Found(
            path.name, Verdict.INCOMPLETE, " ".join(content.faults[:3]), _shown(workshop, owner.voter)
        )
    return owner


def _misplaced(workshop: Workshop, held: Round, path: Path, owner: str, round_id: str) -> Found | None:
    if owner != workshop.id:
        return Found(path.name, Verdict.WRONG_WORKSHOP, tr("It belongs to another workshop."))
    if round_id != held.id:
        other = workshop.round(round_id)
        named = other.mention if other is not None else tr("another round")
        return Found(
            path.name,
            Verdict.WRONG_ROUND,
            tr("It belongs to {named}; {held} is open.").format(named=named, held=held.mention),
        )
    return None


def _owned(
    workshop: Workshop,
    path: Path,
    typed: str,
    answers: Answers,
    reasons: FrozenDict[str, str],
    blank: bool,
) -> _Read | Found:
    if blank:
        return Found(path.name, Verdict.BLANK, tr("Nothing was filled in."))
    try:
        code = read_code(typed)
    except EditError as error:
        return Found(
            path.name, Verdict.UNKNOWN_CODE, error.what if not workshop.anonymous else str(_BAD_CODE)
        )
    person = next((p for p in workshop.participants if p.code == code), None)
    if person is None or (workshop.anonymous and not person.present):
        return Found(path.name, Verdict.UNKNOWN_CODE, tr("Its code is not in use in this workshop."))
    return _Read(path.name, person.id, answers, reasons, path.stat().st_mtime)


_BAD_CODE = tr_lazy("It has no code, or one with a wrong sign.")


def _shown(workshop: Workshop, voter: str) -> str:
    person = workshop.participant(voter)
    return "" if workshop.anonymous or person is None else person.label


# One ballot a voter


def _merge(
    project: Project, held: Round, readable: Iterable[_Read], at: str, replacing: bool
) -> tuple[Project, list[Found]]:
    workshop = require_workshop(project)
    by_voter: dict[str, list[_Read]] = {}
    for read in readable:
        by_voter.setdefault(read.voter, []).append(read)
    told: list[Found] = []
    for voter in sorted(by_voter):
        chosen, others = _newest(workshop, by_voter[voter])
        told += others
        if chosen is None:
            continue
        project, found = _cast(project, held, chosen, at, replacing)
        told.append(found)
    return project, told


def _newest(workshop: Workshop, files: list[_Read]) -> tuple[_Read | None, list[Found]]:
    """The file whose ballot counts, and what becomes of the others of the same voter."""
    ordered = sorted(files, key=lambda r: (-r.saved, r.file.casefold()))
    best = ordered[0]
    who = _shown(workshop, best.voter)
    equals = [r for r in ordered if r.saved == best.saved]
    if any((r.answers, r.reasons) != (best.answers, best.reasons) for r in equals):
        names = ", ".join(f"“{r.file}”" for r in equals)
        told = tr(
            "These files have the same code and time but differ: {names}. Take all but one away."
        ).format(names=names)
        found = [Found(r.file, Verdict.AMBIGUOUS, told, who) for r in equals]
        rest = [r for r in ordered if r not in equals]
        return None, found + [Found(r.file, Verdict.OLDER, _older(best), who) for r in rest]
    told_others = []
    for r in ordered[1:]:
        if (r.answers, r.reasons) == (best.answers, best.reasons):
            told_others.append(
                Found(r.file, Verdict.SAME, tr("It says the same as “{file}”.").format(file=best.file), who)
            )
        else:
            told_others.append(Found(r.file, Verdict.OLDER, _older(best), who))
    return best, told_others


def _older(best: _Read) -> str:
    return tr("“{file}” has the same code and is newer.").format(file=best.file)


def _cast(project: Project, held: Round, read: _Read, at: str, replacing: bool) -> tuple[Project, Found]:
    workshop = require_workshop(project)
    who = _shown(workshop, read.voter)
    before = next((b for b in held.sealed if b.voter == read.voter), None)
    try:
        cast = cast_ballot(
            project,
            held.id,
            read.voter,
            read.answers,
            source=BallotSource.FILE,
            at=at,
            reasons=read.reasons,
        )
    except EditError as error:
        return project, Found(read.file, Verdict.INCOMPLETE, _sentence(error), who)
    if before is None:
        return cast, Found(read.file, Verdict.NEW, tr("It will be taken."), who)
    answers = restrict_to_round(held, read.answers)
    if before.answers == answers and (workshop.anonymous or before.reasons == read.reasons):
        return project, Found(read.file, Verdict.SAME, tr("It was handed in already."), who)
    if not replacing:
        told = tr("Another ballot with this code is there already, and nobody can tell which is newer.")
        return project, Found(read.file, Verdict.AMBIGUOUS, told)
    if _later(before.at, read.saved):
        told = tr("A ballot handed in later is there already.")
        return project, Found(read.file, Verdict.OLDER, told, who)
    told = tr("It will take the place of the ballot handed in before.")
    return cast, Found(read.file, Verdict.REPLACES, told, who)


def _later(at: str, saved: float) -> bool:
    """Whether a ballot was handed in after a file was saved, as far as its time can be read."""
    try:
        handed_in = datetime.fromisoformat(at)
    except ValueError:
        return False
    return handed_in.timestamp() > saved + 1
