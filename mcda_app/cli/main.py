# SPDX-License-Identifier: MIT
"""The command line: the window, and the same jobs without one.

The exit codes are those of `EXIT_CODES`.
"""

from __future__ import annotations

import errno
import gc
import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from mcda_app.errors import McdaError
from mcda_app.i18n import tr, tr_lazy
from mcda_app.version import __version__

if TYPE_CHECKING:
    import argparse

COMMANDS = ("rank", "export", "report", "robustness", "map", "data", "verify", "presets", "ballots")

MAX_OF_A_LINE = 200
"""Characters of a line that are shown of a fault in the program."""
EXIT_CODES = tr_lazy(
    "Exit codes: 0 done; 1 it could not be done, or a check does not hold, for a reason that "
    "is told; 2 the command was mistyped; 3 a fault in the program; 130 stopped with Ctrl-C."
)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a console that lacks a letter shows a question mark
    try:
        code = _answer(arguments)
        if sys.stdout is not None:  # as it is where a system gives a window no console
            sys.stdout.flush()  # here, where what goes wrong can be told, and not as Python ends
    except McdaError as error:
        return _tell(str(error))
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:  # the reader, such as `head`, has seen enough
        _say_no_more()
        return 1
    except OSError as error:
        if error.errno not in (errno.ENOSPC, errno.EIO):
            return _tell_fault()
        _say_no_more()
        return _tell(tr("What was asked for could not be shown: {cause}.").format(cause=error.strerror))
    except Exception:  # whatever it is, it is told as such and has its own exit code
        return _tell_fault()
    return code


def _answer(arguments: list[str]) -> int:
    if not arguments or (not arguments[0].startswith("-") and arguments[0] not in COMMANDS):
        return _open_window(arguments)
    gc.enable()  # a window has it back once there is something to see
    try:
        options = _parser().parse_args(arguments)
    except SystemExit as leaving:  # the help was asked for, or the command was mistyped
        return leaving.code if isinstance(leaving.code, int) else 2
    return _run(options)


def _tell(error: str) -> int:
    print(tr("mcda-app: {error}").format(error=error), file=sys.stderr)
    return 1


def _tell_fault() -> int:
    import traceback

    for part in traceback.format_exception(*sys.exc_info()):
        for line in part.splitlines():  # which may hold a text of the user's, of any length
            print(line if len(line) <= MAX_OF_A_LINE else f"{line[:MAX_OF_A_LINE]}…", file=sys.stderr)
    print(tr("mcda-app: The program met a fault of its own while doing that."), file=sys.stderr)
    return 3


def _say_no_more() -> None:
    """Keep Python from trying once more, and complaining, as it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _parser() -> argparse.ArgumentParser:
    import argparse  # the window does without

    from mcda_app.cli.ballots import add_parser as add_ballots

    parser = argparse.ArgumentParser(
        prog="mcda-app",
        description=tr(
            "Weigh criteria and rank cooperation options, issue by issue. Without a command, the "
            "window opens, with a project file if one is named."
        ),
        usage=tr("mcda-app [PROJECT.mcda] | COMMAND …"),
        epilog=str(EXIT_CODES),
    )
    parser.add_argument(
        "--version", action="version", version=tr("mcda-app {version}").format(version=__version__)
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="command")

    rank = commands.add_parser("rank", help=tr("print the ranking of every issue"))
    _add_source(rank)
    rank.add_argument("--json", action="store_true", help=tr("print JSON for other programs"))

    export = commands.add_parser("export", help=tr("write the rankings to an Excel workbook"))
    _add_source(export)
    export.add_argument("out", metavar="OUT.xlsx", help=tr("the workbook to write"))

    report = commands.add_parser("report", help=tr("write a briefing note as PDF or Word"))
    _add_source(report)
    report.add_argument("out", metavar="OUT.pdf|OUT.docx", help=tr("the document to write"))
    report.add_argument(
        "--issue", metavar="ID", action="append", help=tr("report on this issue alone (may be repeated)")
    )

    robust = commands.add_parser("robustness", help=tr("say what would change each first place"))
    _add_source(robust)
    robust.add_argument(
        "--issue", metavar="ID", action="append", help=tr("this issue alone (may be repeated)")
    )
    robust.add_argument(
        "--samples",
        type=_whole,
        metavar="N",
        help=tr("how many samples to draw, not as many as the project says"),
    )
    robust.add_argument(
        "--seed",
        type=_whole,
        metavar="N",
        help=tr("the same seed, the same samples; the project's without it"),
    )
    robust.add_argument("--json", action="store_true", help=tr("print JSON for other programs"))

    coop = commands.add_parser("map", help=tr("print the cooperation map and its agreement with the paper"))
    _add_source(coop)

    data = commands.add_parser("data", help=tr("write scores and results for other programs"))
    _add_source(data)
    data.add_argument(
        "out", metavar="OUT.csv|OUT.json|OUT.xml", help=tr("the file to write; .xml is XMCDA 3")
    )

    check = commands.add_parser("verify", help=tr("work a workbook or project out again and compare"))
    check.add_argument("file", metavar="WORKBOOK-OR-PROJECT", help=tr("an exported .xlsx or a project file"))
    check.add_argument("--hash", default="", metavar="HEX", help=tr("the hash that a report prints"))

    commands.add_parser("presets", help=tr("list the presets and their lenses"))
    add_ballots(commands)
    return parser


def _whole(typed: str) -> int:
    """A whole number as people of the user's language type it."""
    import argparse

    from mcda_app.domain.typed_numbers import read_whole
    from mcda_app.errors import EditError

    try:
        return read_whole(typed)
    except EditError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _add_source(parser: argparse.ArgumentParser) -> None:
    from mcda_app.domain.method_settings import Method
    from mcda_app.files import presets

    parser.add_argument(
        "source",
        metavar="PROJECT-OR-PRESET",
        nargs="?",
        default=presets.START,
        help=tr("a project file or a preset's name; the start project without it"),
    )
    parser.add_argument("--method", choices=[m.value for m in Method], help=tr("rank with this method"))
    parser.add_argument("--lens", metavar="NAME", help=tr("weigh with this lens, such as gross-benefit"))


def _run(options: argparse.Namespace) -> int:
    from mcda_app.cli.commands import run_command  # the window, which starts from here too, does without

    return run_command(options)


def _open_window(arguments: list[str]) -> int:
    if len(arguments) > 1:
        raise McdaError(tr("Only one project can be opened at a time."), remedy=tr("Name a single file."))
    path = Path(arguments[0]) if arguments else None
    if path is not None and not os.path.exists(path) and not _is_project(path):
        raise McdaError(
            tr("“{path}” is neither a command nor a file.").format(path=path),
            remedy=tr("Commands are {commands}; see mcda-app --help.").format(commands=", ".join(COMMANDS)),
        )
    if sys.platform.startswith("linux") and not _has_display():
        raise McdaError(
            tr("There is no display to open a window on."),
            remedy=tr("Use mcda-app rank or mcda-app export, which need none."),
        )
    from mcda_app.ui.app import main as open_window  # Qt is loaded for the window alone

    return open_window(path)


def _is_project(path: Path) -> bool:
    from mcda_app.files.project_file import SUFFIX  # which a window without a file need not load

    return path.suffix.lower() == SUFFIX


def _has_display() -> bool:
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
