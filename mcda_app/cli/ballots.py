# SPDX-License-Identifier: MIT
"""The commands ``mcda-app ballots hand-out``, ``check`` and ``merge``."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from mcda_app.errors import FileError
from mcda_app.i18n import tr

if TYPE_CHECKING:
    import argparse

    from mcda_app.domain.project import Project
    from mcda_app.exchange.ballots.merge import Collection


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """What can be asked of ballots."""
    ballots = commands.add_parser("ballots", help=tr("hand out and take in the ballots of an open round"))
    steps = ballots.add_subparsers(dest="step", required=True, metavar="step")
    out = steps.add_parser("hand-out", help=tr("write the open round's ballots to a folder"))
    check = steps.add_parser("check", help=tr("say what would be merged from a folder, and what not"))
    merge = steps.add_parser("merge", help=tr("take the ballots in a folder into the project"))
    for step in (out, check, merge):
        step.add_argument("project", metavar="PROJECT.mcda", help=tr("the project file with the workshop"))
        step.add_argument("folder", metavar="FOLDER", help=tr("the folder of the ballots"))
    out.add_argument("--only", choices=["xlsx", "mcda-ballot"], help=tr("Excel forms or ballot files alone"))
    merge.add_argument("--out", metavar="FILE.mcda", help=tr("write here instead of the project file"))


def run(options: argparse.Namespace) -> int:
    """Do one step; 1 if there were ballots that could not be taken, as for a check that finds faults."""
    from mcda_app.files.disk import mode_like
    from mcda_app.files.project_file import open_project, resolved

    path, folder = resolved(Path(options.project)), Path(options.folder)
    if options.step == "hand-out":
        from mcda_app.exchange.ballots.distribute import KINDS, hand_out

        kinds = KINDS if options.only is None else (f".{options.only}",)
        for written in hand_out(open_project(path), folder, kinds, rights=mode_like(path)):
            print(tr("Wrote {written}.").format(written=written))
        return 0
    if options.step == "check":
        return _told(_collect(open_project(path), folder))
    target = Path(options.out) if options.out else path
    with _alone(target):
        return _merge(path, folder, target)


def _merge(path: Path, folder: Path, target: Path) -> int:
    from mcda_app.files.disk import mode_like
    from mcda_app.files.project_file import open_project, save_project

    before = _stamp(target)
    found = _collect(open_project(path), folder)
    code = _told(found)
    if found.merge_count:
        if _stamp(target) != before:
            raise FileError(
                tr("The file was changed while the ballots were read, so nothing was written."),
                where=str(target),
                remedy=tr("Merge them again."),
            )
        save_project(found.merged, target, links=False, rights=None if target == path else mode_like(path))
        print(tr("Wrote {target}.").format(target=target))
    return code


@contextmanager
def _alone(target: Path) -> Iterator[None]:
    """Hold a file's lock, and refuse where somebody has it open."""
    from mcda_app.files.file_lock import Taken, take
    from mcda_app.files.pulse import Pulse

    try:
        lock = take(target)
        if isinstance(lock, Taken) and lock.left_behind:
            lock = take(target, over=lock)
    except OSError:  # a folder that takes no lock may still let the file itself be written
        yield
        return
    if isinstance(lock, Taken):
        who = tr("somebody") if lock.holder is None else f"{lock.holder.name}, {lock.holder.on}"
        raise FileError(
            tr("The file is open in the program ({who}), whose work would be overwritten.").format(who=who),
            where=str(target),
            remedy=tr("Close it there first, or write elsewhere with --out."),
        )
    pulse = Pulse(lock.beat)
    try:
        yield
    finally:
        pulse.stop()
        lock.release()


def _stamp(path: Path) -> tuple[int, int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino


def _collect(project: Project, folder: Path) -> Collection:
    from datetime import datetime

    from mcda_app.exchange.ballots.merge import collect

    return collect(project, folder, datetime.now().isoformat(timespec="seconds"))


def _told(found: Collection) -> int:
    """Print what was found; the exit code."""
    from mcda_app.exchange.ballots.merge import Verdict

    print(_as_text(found))
    fine = (Verdict.NEW, Verdict.REPLACES, Verdict.SAME, Verdict.OLDER)
    return 0 if all(f.verdict in fine for f in found.results) else 1


def _as_text(found: Collection) -> str:
    lines = [found.summary()]
    for f in found.results:
        voter = f" ({f.voter})" if f.voter else ""
        sign = "+" if f.verdict.will_merge else "-"
        lines.append(f"  {sign} {f.file}{voter}: {f.verdict.label}. {f.reason}")
    return "\n".join(lines)
