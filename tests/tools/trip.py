# SPDX-License-Identifier: MIT
"""How far a reader travels who follows one job through the code.

The reader opens each function where it is first called and reads on from there. The trip is the list of the
modules in the order in which they are opened; functions of one module that follow each other are one step.
Counted are

modules  the different modules on the trip
returns  the steps to a module that was left before: the length of the trip less its modules

A function is what a `def` in mcda_app defines. Comprehensions and lambdas belong to the function around them,
and what runs while a module is imported is left out. The trip of a part, such as `exchange`, has the part's
own functions and those that they call directly elsewhere: its reader stops at these doors.

    python tests/tools/trip.py                           # figures of every job, whole and of `exchange`
    python tests/tools/trip.py workbook --steps          # the trip itself, a step a line
    python tests/tools/trip.py report --part exchange --steps
"""

from __future__ import annotations

import argparse
import contextlib
import io
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from functools import cache
from inspect import CO_NEWLOCALS
from pathlib import Path
from types import CodeType, FrameType
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parents[2]))

import mcda_app

ROOT = Path(mcda_app.__file__).parent
IS_FUNCTION = CO_NEWLOCALS  # neither a module's code nor a class's body
DATE = "1 January 2026"
JOBS = ("workbook", "report", "rank")


class Step(NamedTuple):
    """A module opened, and the functions that are read there before the next one is opened."""

    module: str
    functions: list[str]


class Trip(NamedTuple):
    steps: tuple[Step, ...]

    @property
    def modules(self) -> int:
        return len({step.module for step in self.steps})

    @property
    def returns(self) -> int:
        return len(self.steps) - self.modules


class _Recorder:
    """Notes each function's first call; `part` limits the trip to one part and its doors."""

    def __init__(self, part: str) -> None:
        self._part = part
        self._seen: set[CodeType] = set()
        self._importing = 0
        self.steps: list[Step] = []

    def __call__(self, frame: FrameType, event: str, _arg: object) -> None:
        code = frame.f_code
        if code.co_name == "<module>":
            self._importing += {"call": 1, "return": -1}.get(event, 0)
        elif event == "call" and not self._importing and code not in self._seen:
            module = _module(code)
            if module and self._is_on_trip(module, frame):
                self._seen.add(code)
                self._open(module, code.co_qualname)

    def _is_on_trip(self, module: str, frame: FrameType) -> bool:
        if module.startswith(self._part):
            return True
        caller = frame.f_back
        while caller is not None and not _module(caller.f_code):
            caller = caller.f_back
        return caller is not None and _module(caller.f_code).startswith(self._part)

    def _open(self, module: str, function: str) -> None:
        if not self.steps or self.steps[-1].module != module:
            self.steps.append(Step(module, []))
        self.steps[-1].functions.append(function)


@cache
def _module(code: CodeType) -> str:
    """The module of a function of mcda_app, as `exchange.excel.content`; empty for anything else."""
    path = Path(code.co_filename)
    if code.co_name.startswith("<") or not code.co_flags & IS_FUNCTION or ROOT not in path.parents:
        return ""
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


def trips(job: Callable[[], object], parts: Sequence[str] = ("",)) -> list[Trip]:
    """Run a job once and record its trip through each part.

    parts  of mcda_app, such as "exchange"; empty for the whole trip
    """
    recorders = [_Recorder(part) for part in parts]

    def record(frame: FrameType, event: str, arg: object) -> None:
        for recorder in recorders:
            recorder(frame, event, arg)

    before = sys.getprofile()
    sys.setprofile(record)
    try:
        job()
    finally:
        sys.setprofile(before)
    return [Trip(tuple(recorder.steps)) for recorder in recorders]


def called_since(job: Callable[[], object], module: str) -> set[str]:
    """The modules whose functions a job calls, however often, from its first call into a module on."""
    called: set[str] = set()

    def record(frame: FrameType, event: str, _arg: object) -> None:
        name = _module(frame.f_code) if event == "call" else ""
        if name and (called or name == module):
            called.add(name)

    before = sys.getprofile()
    sys.setprofile(record)
    try:
        job()
    finally:
        sys.setprofile(before)
    return called


def jobs(preset: str, folder: Path) -> dict[str, Callable[[], object]]:
    """The jobs to follow, on a preset; files are written to the folder."""
    from mcda_app.files import presets
    from mcda_app.files.project_file import save_project

    project = presets.load(preset)
    save_project(project, folder / "project.mcda")

    def workbook() -> None:
        from mcda_app.exchange import excel

        excel.workbook(project)

    def report() -> None:
        from mcda_app.exchange.report.annexes.kinds import EVERY_ANNEX
        from mcda_app.exchange.report.content import build
        from mcda_app.exchange.report.formats import write_report

        write_report(build(project, date=DATE, annexes=EVERY_ANNEX), folder / "report.docx")

    def rank() -> None:
        from mcda_app.cli.main import main as run

        with contextlib.redirect_stdout(io.StringIO()):
            run(["rank", str(folder / "project.mcda")])

    return dict(zip(JOBS, (workbook, report, rank), strict=True))


def main() -> None:
    parser = argparse.ArgumentParser(
        description="How far a reader travels who follows a job through the code."
    )
    parser.add_argument("job", nargs="?", choices=JOBS)
    parser.add_argument("--preset", default="start")
    parser.add_argument("--part", help="only this part of mcda_app, such as exchange, and its doors")
    parser.add_argument("--steps", action="store_true", help="print each step too")
    chosen = parser.parse_args()
    if chosen.job is None:  # each in a process of its own, so that none finds what another has cached
        for name in JOBS:
            subprocess.run([sys.executable, __file__, name, *sys.argv[1:]], check=True)
        return
    parts = ("", "exchange") if chosen.part is None else (chosen.part,)
    with tempfile.TemporaryDirectory() as folder:
        job = jobs(chosen.preset, Path(folder))[chosen.job]
        for part, followed in zip(parts, trips(job, parts), strict=True):
            scope = f"{part} and its doors" if part else "whole"
            print(
                f"{chosen.job}, {scope}: {followed.modules} modules, {followed.returns} returns", flush=True
            )
            if chosen.steps:
                for step in followed.steps:
                    print(f"    {step.module}: {', '.join(step.functions)}")


if __name__ == "__main__":
    main()
