# SPDX-License-Identifier: MIT
"""Read filled ballots from a folder, preview every file, and merge them all at once."""

from __future__ import annotations

import base64
import os
from collections.abc import Iterable
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import NamedTuple

from mcda_app.domain.edits.workshop.rounds import ballot_of, cast_ballot, hand_in_box
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.project import Project
from mcda_app.domain.voting.lookup import participant_of_code, require_workshop
from mcda_app.domain.voting.round_questions import differences, fingerprint
from mcda_app.domain.workshop.check_codes import read_code
from mcda_app.domain.workshop.sealing import TOKEN_BYTES, RoundKeyError, Sealer, bound_box
from mcda_app.domain.workshop.workshop import Answers, BallotSource, Round, Workshop
from mcda_app.errors import ContentError, EditError, FileError, McdaError
from mcda_app.exchange.ballots import ballot_file, excel_form
from mcda_app.exchange.ballots.distribute import Progress, require_open_round
from mcda_app.exchange.tables.read import read_table
from mcda_app.i18n import plural, tr, tr_lazy

SUFFIXES = (".xlsx", ".ods", ballot_file.SUFFIX)
MAX_FILES = 2_000


class Verdict(Enum):
    """What happens to a file.

    NEW        its ballot will be merged
    OFFERED    in an anonymous workshop: its ballot will be merged unless its code has voted, which is not
               told, so that nobody learns by trying codes who has
    REPLACES   its ballot will replace an earlier one
    SAME       its ballot was merged before, or another file has it as well
    OLDER      another file or the ballot merged before is newer
    AMBIGUOUS  two ballots of the same voter differ and neither is known to be newer
    BLANK      nothing was filled in
    The other verdicts are obstacles: an unknown code, an incomplete ballot, edited questions, another round
    or workshop, an unreadable file.
    """

    NEW = "new"
    OFFERED = "offered"
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
    def will_merge(self) -> bool:
        return self in (Verdict.NEW, Verdict.OFFERED, Verdict.REPLACES)


class BallotFileResult(NamedTuple):
    """A file and what happens to it.

    reason  why, in a sentence
    voter   label of the voter; empty if unknown and always in an anonymous workshop, where nothing shown
            may link a file to a number
    """

    file: str
    verdict: Verdict
    reason: str
    voter: str = ""


class _ParsedBallot(NamedTuple):
    """A readable ballot: voter, answers and reasons, or the box they are sealed in, and when it was saved."""

    file: str
    voter: str
    answers: Answers
    reasons: FrozenDict[str, str]
    saved: float
    box: str = ""
    """Behind its binding."""

    @property
    def content(self) -> object:
        """What two files are compared by."""
        return self.answers, self.reasons, self.box


class Collection(NamedTuple):
    """The files of a folder.

    results  every file, by name
    merged   the project with all ballots that will be merged; unchanged if there are none
    stopped  whether the user stopped reading, so that there are no results
    """

    results: tuple[BallotFileResult, ...]
    merged: Project
    stopped: bool = False

    @property
    def merge_count(self) -> int:
        return sum(f.verdict.will_merge for f in self.results)

    def summary(self) -> str:
        """How many ballots will be merged and how many files will not, in a sentence."""
        unmerged = len(self.results) - self.merge_count
        if not self.results:
            return tr("There are no ballots in this folder.")
        ballots = (
            tr("{merged} ballot will be merged")
            if self.merge_count == 1
            else tr("{merged} ballots will be merged")
        ).format(merged=self.merge_count)
        if any(f.verdict is Verdict.OFFERED for f in self.results):
            ballots = plural(
                self.merge_count,
                tr("{merged} ballot will be merged, unless its code has voted"),
                tr("{merged} ballots will be merged, except for codes that have voted"),
            ).format(merged=self.merge_count)
        if not unmerged:
            return f"{ballots}."
        files = (
            tr("{ballots}; {count} file will not.")
            if unmerged == 1
            else tr("{ballots}; {count} files will not.")
        )
        return files.format(ballots=ballots, count=unmerged)


def collect(
    project: Project,
    folder: Path,
    at: str,
    sealer: Sealer,
    *,
    replacing: bool = False,
    progress: Progress | None = None,
) -> Collection:
    """Read all ballots in a folder, not in its subfolders, for the open round.

    folder     the folder, or a single file
    at         the time of merging, as ISO text
    sealer     seals each ballot before it gets into the merged project
    replacing  whether a file replaces an earlier ballot in an anonymous workshop, which keeps no times;
               in a named workshop the newer one counts
    progress   called with (files read, files in all) and returns False to stop
    The project itself stays as it is: `Collection.merged` is offered to the user. Raises EditError without an
    open round, RoundKeyError without the key of the round and FileError if the folder cannot be read.
    """
    round_, workshop = require_open_round(project), require_workshop(project)
    results: list[BallotFileResult] = []
    readable: list[_ParsedBallot] = []
    files = _files(folder)
    for n, path in enumerate(files):
        if progress is not None and not progress(n, len(files)):
            return Collection((), project, stopped=True)
        try:
            result = _read(workshop, round_, path, sealer)
        except RoundKeyError:  # none of the files can be merged, and no file is to blame
            raise
        except McdaError as error:
            result = BallotFileResult(path.name, Verdict.UNREADABLE, _fault(workshop, error))
        if isinstance(result, BallotFileResult):
            results.append(result)
        else:
            readable.append(result)
    merged, merge_results = _merge(project, round_, readable, at, replacing or not workshop.anonymous, sealer)
    return Collection(tuple(sorted((*results, *merge_results), key=lambda f: f.file.casefold())), merged)


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
    # Spreadsheet programs put lock files with these prefixes beside an open file.
    ballots = [
        p for p in entries if p.suffix.lower() in SUFFIXES and not p.name.startswith(("~$", ".", ".~"))
    ]
    if len(ballots) > MAX_FILES:
        raise FileError(
            tr("There are {count} ballots in this folder; at most {limit} can be read.").format(
                count=len(ballots), limit=MAX_FILES
            ),
            where=str(folder),
        )
    return [p for p in ballots if p.is_file()]


def _sentence(error: McdaError) -> str:
    """The failure without the path, which is shown beside it."""
    faults = error.faults if isinstance(error, ContentError) else ()
    return " ".join((error.what, *faults[:3], error.remedy)).strip()


_FAULTY = tr_lazy(
    "An answer is missing or cannot be read. Its voter sees which on opening it: it is not shown here beside "
    "the file's name."
)


def _fault(workshop: Workshop, error: McdaError) -> str:
    """Why a ballot cannot be merged; without what it says in an anonymous workshop."""
    faulty = isinstance(error, ContentError | EditError)
    return str(_FAULTY) if workshop.anonymous and faulty else _sentence(error)


def _read(workshop: Workshop, round_: Round, path: Path, sealer: Sealer) -> _ParsedBallot | BallotFileResult:
    if path.suffix.lower() == ballot_file.SUFFIX:
        return _read_file(workshop, round_, path, sealer)
    return _read_form(workshop, round_, path, sealer)


def _read_file(
    workshop: Workshop, round_: Round, path: Path, sealer: Sealer
) -> _ParsedBallot | BallotFileResult:
    ballot = ballot_file.open_ballot(path)
    wrong = _wrong_place(workshop, round_, path, ballot.workshop, ballot.round.id)
    if wrong is not None:
        return wrong
    if ballot.fingerprint != fingerprint(round_):
        edits = " ".join(differences(ballot.round.asked, round_.asked))
        return BallotFileResult(
            path.name,
            Verdict.EDITED,
            tr("The questions have changed since. {edits}").format(edits=edits).strip(),
        )
    if ballot.box and _key(ballot.round) != _key(round_):
        return BallotFileResult(path.name, Verdict.WRONG_ROUND, str(_OTHER_KEY))
    blank = ballot.answers == Answers() and not ballot.box
    code, token = ballot.code, base64.b64decode(ballot.token)
    if ballot.envelope:
        code, token = sealer.code_in(round_, ballot.envelope)
    owner = _with_owner(workshop, path, code, ballot.answers, ballot.reasons, blank, sealer)
    if not ballot.box or isinstance(owner, BallotFileResult):
        return owner
    if len(token) != TOKEN_BYTES:
        return BallotFileResult(path.name, Verdict.UNREADABLE, str(_NO_TOKEN))
    return owner._replace(box=bound_box(token, base64.b64decode(ballot.box)))


def _key(round_: Round) -> str:
    return "" if round_.seal is None else round_.seal.public_key


def _read_form(
    workshop: Workshop, round_: Round, path: Path, sealer: Sealer
) -> _ParsedBallot | BallotFileResult:
    grids = read_table(path)
    grid = next((g for g in grids if g.name == str(excel_form.SHEET)), grids[0])
    head = excel_form.read_head(grid, path.name)
    if head.version > excel_form.VERSION:
        message = tr("The form was created by a newer version of this program.")
        return BallotFileResult(path.name, Verdict.UNREADABLE, message)
    wrong = _wrong_place(workshop, round_, path, head.workshop, head.round)
    if wrong is not None:
        return wrong
    if head.fingerprint != fingerprint(round_):
        message = tr("The questions have changed since this form was handed out. Hand out a new one.")
        return BallotFileResult(path.name, Verdict.EDITED, message)
    content = excel_form.read_content(grid, round_)
    blank = content.empty and not content.faults
    owner = _with_owner(workshop, path, content.code, content.answers, content.reasons, blank, sealer)
    if isinstance(owner, _ParsedBallot) and content.faults:
        faults = str(_FAULTY) if workshop.anonymous else " ".join(content.faults[:3])
        return BallotFileResult(path.name, Verdict.INCOMPLETE, faults, _voter_label(workshop, owner.voter))
    return owner


def _wrong_place(
    workshop: Workshop, round_: Round, path: Path, owner: str, round_id: str
) -> BallotFileResult | None:
    if owner != workshop.id:
        return BallotFileResult(path.name, Verdict.WRONG_WORKSHOP, tr("It belongs to another workshop."))
    if round_id != round_.id:
        other = workshop.round(round_id)
        other_name = other.mention if other is not None else tr("another round")
        return BallotFileResult(
            path.name,
            Verdict.WRONG_ROUND,
            tr("It belongs to {round}; {open_round} is open.").format(
                round=other_name, open_round=round_.mention
            ),
        )
    return None


def _with_owner(
    workshop: Workshop,
    path: Path,
    code_text: str,
    answers: Answers,
    reasons: FrozenDict[str, str],
    blank: bool,
    sealer: Sealer,
) -> _ParsedBallot | BallotFileResult:
    if blank:
        return BallotFileResult(path.name, Verdict.BLANK, tr("Nothing was filled in."))
    try:
        read_code(code_text)
    except EditError as error:
        return BallotFileResult(
            path.name, Verdict.UNKNOWN_CODE, error.what if not workshop.anonymous else str(_BAD_CODE)
        )
    try:
        person = participant_of_code(workshop, code_text, sealer)
    except RoundKeyError:
        raise
    except EditError:
        return BallotFileResult(
            path.name, Verdict.UNKNOWN_CODE, tr("Its code is not in use in this workshop.")
        )
    try:
        saved = path.stat().st_mtime
    except OSError:  # removed or out of reach since it was read
        return BallotFileResult(path.name, Verdict.UNREADABLE, tr("The file is no longer there."))
    return _ParsedBallot(path.name, person.id, answers, reasons, saved)


_OTHER_KEY = tr_lazy(
    "It was sealed for another round, or before this one started again. Hand out new ballots."
)
_UNLESS_VOTED = tr_lazy("It will be merged, unless its code has voted: then the earlier ballot stays.")
_IN_PLACE = tr_lazy("It will be merged, in place of any earlier ballot with its code.")
_NO_TOKEN = tr_lazy(
    "It was filled in with an earlier version of the program, which did not bind it to its code. Have it "
    "filled in again."
)
_BAD_CODE = tr_lazy("It has no code, or one with a wrong character.")


def _voter_label(workshop: Workshop, voter: str) -> str:
    person = workshop.participant(voter)
    return "" if workshop.anonymous or person is None else person.label


# One ballot per voter


def _merge(
    project: Project,
    round_: Round,
    readable: Iterable[_ParsedBallot],
    at: str,
    replacing: bool,
    sealer: Sealer,
) -> tuple[Project, list[BallotFileResult]]:
    workshop = require_workshop(project)
    by_voter: dict[str, list[_ParsedBallot]] = {}
    for ballot in readable:
        by_voter.setdefault(ballot.voter, []).append(ballot)
    results: list[BallotFileResult] = []
    for voter in sorted(by_voter):
        newest, others = _newest(workshop, by_voter[voter])
        results += others
        if newest is None:
            continue
        project, result = _cast(project, round_, newest, at, replacing, sealer)
        results.append(result)
    return project, results


def _newest(
    workshop: Workshop, files: list[_ParsedBallot]
) -> tuple[_ParsedBallot | None, list[BallotFileResult]]:
    """The voter's file that counts, and what happens to the others."""
    ordered = sorted(files, key=lambda r: (-r.saved, r.file.casefold()))
    best = ordered[0]
    voter = _voter_label(workshop, best.voter)
    equals = [r for r in ordered if r.saved == best.saved]
    if any(r.content != best.content for r in equals):
        names = ", ".join(f"“{r.file}”" for r in equals)
        message = tr(
            "These files have the same code and time but differ: {names}. Remove all but one."
        ).format(names=names)
        results = [BallotFileResult(r.file, Verdict.AMBIGUOUS, message, voter) for r in equals]
        older = [r for r in ordered if r not in equals]
        return None, results + [BallotFileResult(r.file, Verdict.OLDER, _older(best), voter) for r in older]
    results = []
    for r in ordered[1:]:
        if r.content == best.content:
            results.append(
                BallotFileResult(
                    r.file,
                    Verdict.SAME,
                    tr("It has the same answers as “{file}”.").format(file=best.file),
                    voter,
                )
            )
        else:
            results.append(BallotFileResult(r.file, Verdict.OLDER, _older(best), voter))
    return best, results


def _older(best: _ParsedBallot) -> str:
    return tr("“{file}” has the same code and is newer.").format(file=best.file)


def _cast(
    project: Project, round_: Round, ballot: _ParsedBallot, at: str, replacing: bool, sealer: Sealer
) -> tuple[Project, BallotFileResult]:
    workshop = require_workshop(project)
    voter = _voter_label(workshop, ballot.voter)
    try:
        earlier = ballot_of(workshop, round_.id, ballot.voter, sealer)
        cast = _handed_in(project, round_, ballot, sealer, at)
    except RoundKeyError:
        raise
    except EditError as error:
        return project, BallotFileResult(ballot.file, Verdict.INCOMPLETE, _fault(workshop, error), voter)
    if workshop.anonymous:
        if replacing:
            return cast, BallotFileResult(ballot.file, Verdict.NEW, str(_IN_PLACE))
        return (cast if earlier is None else project), BallotFileResult(
            ballot.file, Verdict.OFFERED, str(_UNLESS_VOTED)
        )
    if earlier is None:
        return cast, BallotFileResult(ballot.file, Verdict.NEW, tr("It will be merged."), voter)
    if ballot.box and ballot.box == earlier.box:
        return project, BallotFileResult(ballot.file, Verdict.SAME, tr("It was merged before."), voter)
    if _later(earlier.at, ballot.saved):
        if earlier.source is BallotSource.FILE:
            message = tr("It was merged before, or a newer one was.")
            return project, BallotFileResult(ballot.file, Verdict.SAME, message, voter)
        message = tr("There is already a newer ballot.")
        return project, BallotFileResult(ballot.file, Verdict.OLDER, message, voter)
    message = tr("It will replace the earlier ballot.")
    return cast, BallotFileResult(ballot.file, Verdict.REPLACES, message, voter)


def _handed_in(project: Project, round_: Round, ballot: _ParsedBallot, sealer: Sealer, at: str) -> Project:
    """The project with the ballot: as it was sealed where it was filled in, or sealed now."""
    source = BallotSource.FILE
    if ballot.box:
        return hand_in_box(project, round_.id, ballot.voter, ballot.box, sealer, source=source, at=at)
    return cast_ballot(
        project,
        round_.id,
        ballot.voter,
        ballot.answers,
        sealer,
        source=source,
        at=at,
        reasons=ballot.reasons,
    )


def _later(at: str, saved: float) -> bool:
    """Whether a ballot was cast after a file was saved, if its time can be read."""
    try:
        cast_at = datetime.fromisoformat(at)
    except ValueError:
        return False
    return cast_at.timestamp() > saved + 1
