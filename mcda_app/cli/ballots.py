# SPDX-License-Identifier: MIT
"""The commands ``mcda-app ballots hand-out``, ``check`` and ``merge``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from mcda_app.cli.subcommand import add_command
from mcda_app.errors import EditError, FileError
from mcda_app.i18n import tr

if TYPE_CHECKING:
    import argparse

    from mcda_app.cli.subcommand import Subcommands
    from mcda_app.domain.project import Project
    from mcda_app.exchange.ballots.merge import Collection


def add_parser(commands: Subcommands) -> None:
    """Add the ballots command and its steps."""
    ballots = add_command(commands, "ballots", tr("hand out and merge the ballots of an open round"))
    steps = ballots.add_subparsers(dest="step", required=True, metavar="STEP")
    out = add_command(steps, "hand-out", tr("write the open round's ballots to a folder"))
    check = add_command(steps, "check", tr("print what would be merged from a folder and what would not"))
    merge = add_command(steps, "merge", tr("merge the ballots in a folder into the project"))
    for step in (out, check, merge):
        step.add_argument("project", metavar="PROJECT.mcda", help=tr("the project file with the workshop"))
        step.add_argument("folder", metavar="FOLDER", help=tr("the folder with the ballots"))
    out.add_argument(
        "--only", choices=["xlsx", "mcda-ballot"], help=tr("Excel forms only or ballot files only")
    )
    out.add_argument(
        "--codes",
        action="store_true",
        help=tr("write a new code into the ballot of everybody who has none; the project keeps its hash"),
    )
    merge.add_argument(
        "--out", metavar="FILE.mcda", help=tr("write to this file instead of the project file")
    )


def run(options: argparse.Namespace) -> int:
    """Run one step and return the exit code: 1 if some ballots cannot be merged."""
    from mcda_app.files.disk import mode_like
    from mcda_app.files.project_file import open_project, resolve_link

    path, folder = resolve_link(Path(options.project)), Path(options.folder)
    if options.step == "hand-out":
        from mcda_app.exchange.ballots.distribute import KINDS, hand_out

        kinds = KINDS if options.only is None else (f".{options.only}",)
        if options.codes:
            written = _hand_out_with_codes(path, folder, kinds)
        else:
            written = hand_out(open_project(path), folder, kinds, rights=mode_like(path))
        for path_written in written:
            print(tr("Wrote {written}.").format(written=path_written))
        return 0
    if options.step == "check":
        return _print_preview(_collect(open_project(path), folder))
    target = Path(options.out) if options.out else path
    with _exclusive_lock(target):
        return _merge(path, folder, target)


def _hand_out_with_codes(path: Path, folder: Path, kinds: Sequence[str]) -> tuple[Path, ...]:
    """Write ballots with new codes, and the project with their hashes."""
    from mcda_app.domain.edits.workshop.participants import issue_codes
    from mcda_app.domain.voting.lookup import require_workshop
    from mcda_app.exchange.ballots.distribute import hand_out
    from mcda_app.files.disk import mode_like
    from mcda_app.files.project_file import open_project, save_project
    from mcda_app.files.sealing.sealer import BallotSealer

    with _exclusive_lock(path):
        project = open_project(path)
        if require_workshop(project).anonymous:
            raise EditError(
                tr("In an anonymous workshop, codes are on the slips alone."),
                remedy=tr("Print slips in the window, and leave out --codes."),
            )
        project, codes = issue_codes(project, BallotSealer())
        written = hand_out(project, folder, kinds, codes=codes, rights=mode_like(path))
        save_project(project, path, links=False)
        return written


def _merge(path: Path, folder: Path, target: Path) -> int:
    from mcda_app.files.disk import mode_like
    from mcda_app.files.project_file import open_project, save_project

    stamp = _stamp(target)
    preview = _collect(open_project(path), folder)
    code = _print_preview(preview)
    if preview.merge_count:
        if _stamp(target) != stamp:
            raise FileError(
                tr("The file changed while the ballots were being read, so nothing was written."),
                where=str(target),
                remedy=tr("Merge them again."),
            )
        save_project(preview.merged, target, links=False, rights=None if target == path else mode_like(path))
        print(tr("Wrote {target}.").format(target=target))
    return code


@contextmanager
def _exclusive_lock(target: Path) -> Iterator[None]:
    """Hold a file's lock. Raises FileError if somebody has it open."""
    from mcda_app.files.sharing.file_lock import ForeignLock, acquire
    from mcda_app.files.sharing.pulse import Pulse

    try:
        lock = acquire(target)
        if isinstance(lock, ForeignLock) and lock.abandoned:
            lock = acquire(target, over=lock)
    except OSError:  # the file may be writable although its folder is not
        yield
        return
    if isinstance(lock, ForeignLock):
        holder = tr("somebody") if lock.holder is None else f"{lock.holder.name}, {lock.holder.on}"
        raise FileError(
            tr("The file is open in the program ({who}), and that work would be overwritten.").format(
                who=holder
            ),
            where=str(target),
            remedy=tr("Close it there first, or write to another file with --out."),
        )
    pulse = Pulse(lock.beat)
    try:
        yield
    finally:
        pulse.stop()
        lock.release()


def _stamp(path: Path) -> tuple[int, int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size, status.st_ino


def _collect(project: Project, folder: Path) -> Collection:
    from datetime import datetime

    from mcda_app.exchange.ballots.merge import collect
    from mcda_app.files.sealing.sealer import BallotSealer

    return collect(project, folder, datetime.now().isoformat(timespec="seconds"), BallotSealer())


def _print_preview(preview: Collection) -> int:
    """Print the preview and return the exit code."""
    from mcda_app.exchange.ballots.merge import Verdict

    print(_as_text(preview))
    harmless = (Verdict.NEW, Verdict.OFFERED, Verdict.REPLACES, Verdict.SAME, Verdict.OLDER)
    return 0 if all(f.verdict in harmless for f in preview.results) else 1


def _as_text(preview: Collection) -> str:
    from mcda_app.analysis.vocabulary.ballots import VERDICTS

    lines = [preview.summary()]
    for f in preview.results:
        voter = f" ({f.voter})" if f.voter else ""
        sign = "+" if f.verdict.will_merge else "-"
        lines.append(f"  {sign} {f.file}{voter}: {VERDICTS[f.verdict.value]}. {f.reason}")
    return "\n".join(lines)
