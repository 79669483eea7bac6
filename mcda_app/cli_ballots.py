# SPDX-License-Identifier: MIT
"""The commands ``mcda-app ballots hand-out``, ``check`` and ``merge``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from mcda_app.language import tr

if TYPE_CHECKING:
    import argparse

    from mcda_app.exchange.ballots.collect import Collection


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
    from mcda_app.files.store import open_project, save_project

    path, folder = Path(options.project), Path(options.folder)
    project = open_project(path)
    if options.step == "hand-out":
        from mcda_app.exchange.ballots.hand_out import KINDS, hand_out

        kinds = KINDS if options.only is None else (f".{options.only}",)
        for written in hand_out(project, folder, kinds):
            print(tr("Wrote {written}.").format(written=written))
        return 0
    from datetime import datetime

    from mcda_app.exchange.ballots.collect import Verdict, collect

    found = collect(project, folder, datetime.now().isoformat(timespec="seconds"))
    print(_as_text(found))
    if options.step == "merge" and found.taken:
        target = Path(options.out) if options.out else path
        save_project(found.merged, target)
        print(tr("Wrote {target}.").format(target=target))
    fine = (Verdict.NEW, Verdict.REPLACES, Verdict.SAME, Verdict.OLDER)
    return 0 if all(f.verdict in fine for f in found.found) else 1


def _as_text(found: Collection) -> str:
    lines = [found.summary()]
    for f in found.found:
        voter = f" ({f.voter})" if f.voter else ""
        sign = "+" if f.verdict.taken else "-"
        lines.append(f"  {sign} {f.file}{voter}: {f.verdict.value}. {f.told}")
    return "\n".join(lines)
