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

from mcda_app.errors import McdaError, SaveError
from mcda_app.i18n import tr, tr_lazy
from mcda_app.version import __version__

if TYPE_CHECKING:
    import argparse

COMMANDS = (
    "rank",
    "export",
    "report",
    "robustness",
    "evidence",
    "map",
    "partners",
    "futures",
    "data",
    "verify",
    "audit",
    "presets",
    "ballots",
)

PHONE_SERVER = "phone-ballots-server"
"""Which only the window starts, see `exchange.phones.server`."""
NO_OUTPUT = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EBADF)
"""Why printing fails: a full disk or share, a failing one, or an output that can only be read."""
MAX_LINE = 200
"""Characters printed per line of a traceback."""
EXIT_CODES = tr_lazy(
    "Exit codes: 0 success; 1 failure, reason printed; 2 usage error; 3 internal error; 130 interrupted."
)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(
                errors="replace"
            )  # print a question mark for characters that the console lacks
    try:
        code = _dispatch(arguments)
        if sys.stdout is not None:  # None for a windowed program without a console
            sys.stdout.flush()  # here, where a failure can be reported, rather than at exit
    except SaveError as error:
        return _print_error(error.outside_the_window())
    except McdaError as error:
        return _print_error(str(error))
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:  # the reader, such as `head`, has closed the pipe
        _discard_output()
        return 1
    except OSError as error:
        if error.errno not in NO_OUTPUT:
            return _print_internal_error()
        _discard_output()
        return _print_error(tr("The output could not be written: {cause}.").format(cause=error.strerror))
    except Exception:  # anything else is an internal error with its own exit code
        return _print_internal_error()
    return code


def _dispatch(arguments: list[str]) -> int:
    if arguments == [PHONE_SERVER]:
        gc.enable()
        from mcda_app.exchange.phones.server import main as serve

        return serve()
    if not arguments or (not arguments[0].startswith("-") and arguments[0] not in COMMANDS):
        return open_window(arguments)
    gc.enable()  # the window enables it itself once it is shown
    try:
        options = _parser().parse_args(arguments)
    except SystemExit as leaving:  # help was requested, or the usage was wrong
        return leaving.code if isinstance(leaving.code, int) else 2
    return run_command(options)


def _print_error(error: str) -> int:
    print(tr("mcda-app: {error}").format(error=error), file=sys.stderr)
    return 1


def _print_internal_error() -> int:
    import traceback

    for part in traceback.format_exception(*sys.exc_info()):
        for line in part.splitlines():  # a line may contain a text of the user's, of any length
            print(line if len(line) <= MAX_LINE else f"{line[:MAX_LINE]}…", file=sys.stderr)
    print(tr("mcda-app: An internal error occurred."), file=sys.stderr)
    return 3


def _discard_output() -> None:
    """Keep Python from flushing again, and complaining, at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _parser() -> argparse.ArgumentParser:
    # not needed for the window
    from mcda_app.cli.ballots import add_parser as add_ballots
    from mcda_app.cli.localised_parser import LocalisedParser
    from mcda_app.cli.subcommand import add_command

    parser: argparse.ArgumentParser = LocalisedParser(
        prog="mcda-app",
        description=tr(
            "Weigh criteria and rank cooperation options, issue by issue. Without a command, the "
            "window opens, optionally with a project file."
        ),
        usage=tr("mcda-app [PROJECT.mcda] | COMMAND …"),
        epilog=str(EXIT_CODES),
    )
    parser.add_argument(
        "--version", action="version", version=tr("mcda-app {version}").format(version=__version__)
    )
    commands = parser.add_subparsers(dest="command", prog="mcda-app", required=True, metavar="COMMAND")

    rank = add_command(commands, "rank", tr("print the ranking of every issue"))
    _add_source(rank)
    _add_json(rank)

    export = add_command(commands, "export", tr("write the rankings to an Excel or OpenDocument workbook"))
    _add_source(export)
    _add_metadata(export)
    export.add_argument("out", metavar="OUT.xlsx|OUT.ods", help=tr("the workbook to write"))
    export.add_argument(
        "--audit-trail", action="store_true", help=tr("with a sheet of the project's audit trail")
    )

    from mcda_app.exchange.report.annexes.kinds import Annex

    report = add_command(commands, "report", tr("write a briefing note as PDF, Word or OpenDocument"))
    _add_source(report)
    report.add_argument("out", metavar="OUT.pdf|OUT.docx|OUT.odt", help=tr("the document to write"))
    _add_metadata(report)
    about = report.add_mutually_exclusive_group()
    about.add_argument(
        "--issue", metavar="ID", action="append", help=tr("report on this issue only (may be repeated)")
    )
    about.add_argument(
        "--workshop", action="store_true", help=tr("write the record of the workshop, on two pages, instead")
    )
    report.add_argument(
        "--annex",
        metavar="NAME",
        action="append",
        default=[],
        help=tr("add annexes to the note: {names}, or all (may be repeated)").format(
            names=", ".join(annex.value for annex in Annex)
        ),
    )

    robust = add_command(commands, "robustness", tr("print what would change each first place"))
    _add_source(robust)
    _add_issue(robust)
    robust.add_argument(
        "--draws",
        "--samples",
        dest="samples",
        type=_whole_number,
        metavar="N",
        help=tr("number of draws, for all that is printed (default: the project's, for certainties 10,000)"),
    )
    robust.add_argument(
        "--seed",
        type=_whole_number,
        metavar="N",
        help=tr("random seed (default: the project's)"),
    )
    _add_json(robust)

    check_first = add_command(commands, "evidence", tr("print which scores to check first"))
    _add_source(check_first)
    _add_issue(check_first)
    check_first.add_argument(
        "--draws",
        type=_whole_number,
        metavar="N",
        help=tr("random draws if there are too many combinations to work out (default: 10,000)"),
    )
    check_first.add_argument(
        "--seed", type=_whole_number, metavar="N", help=tr("random seed of these draws (default: 2026)")
    )
    _add_json(check_first)

    coop = add_command(commands, "map", tr("print the overview and its agreement with the paper"))
    _add_source(coop)

    whom = add_command(commands, "partners", tr("print with whom to cooperate on each issue"))
    _add_source(whom)
    whom.add_argument(
        "--issue", metavar="ID", action="append", help=tr("all about this issue only (may be repeated)")
    )
    whom.add_argument(
        "--draws",
        type=_whole_number,
        metavar="N",
        help=tr("with --issue or --json: how sure the answers are, from N draws of weights and ratings"),
    )
    _add_json(whom)

    worlds = add_command(commands, "futures", tr("print what holds in which future, and which option hedges"))
    _add_source(worlds)
    worlds.add_argument(
        "--issue", metavar="ID", action="append", help=tr("all about this issue only (may be repeated)")
    )
    _add_json(worlds)

    data = add_command(commands, "data", tr("write scores and results for other programs"))
    _add_source(data)
    _add_metadata(data)
    data.add_argument(
        "out", metavar="OUT.csv|OUT.json|OUT.xml", help=tr("the file to write; .xml is XMCDA 3")
    )

    check = add_command(commands, "verify", tr("check what a file was made from, and compare it"))
    check.add_argument("file", metavar="FILE", help=tr("a project, or a file exported from one"))
    check.add_argument("--hash", default="", metavar="HEX", help=tr("the hash printed in a report"))
    check.add_argument(
        "--project", metavar="PROJECT.mcda", help=tr("the project that the file is compared with")
    )

    trail = add_command(commands, "audit", tr("print a project's audit trail, or write it as CSV"))
    trail.add_argument("project", metavar="PROJECT.mcda", help=tr("the project file with the trail"))
    trail.add_argument("out", metavar="OUT.csv", nargs="?", help=tr("the CSV file to write"))

    add_command(commands, "presets", tr("list the presets and their viewpoints"))
    add_ballots(commands)
    return parser


def _whole_number(text: str) -> int:
    """A whole number in the notation of the user's language."""
    import argparse

    from mcda_app.domain.typed_numbers import read_whole
    from mcda_app.errors import EditError

    try:
        return read_whole(text)
    except EditError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _add_issue(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--issue", metavar="ID", action="append", help=tr("this issue only (may be repeated)")
    )


def _add_metadata(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--metadata",
        action="store_true",
        help=tr("also write archive metadata (MDTO) beside it, from the project"),
    )


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help=tr("print JSON for other programs"))


def _add_source(parser: argparse.ArgumentParser) -> None:
    from mcda_app.domain.method_settings import Method
    from mcda_app.files import presets

    parser.add_argument(
        "source",
        metavar="PROJECT-OR-PRESET",
        nargs="?",
        default=presets.START,
        help=tr("a project file or the name of a preset (default: the start project)"),
    )
    parser.add_argument("--method", choices=[m.value for m in Method], help=tr("rank with this method"))
    parser.add_argument(
        "--lens", metavar="NAME", help=tr("use the weights of this viewpoint, such as gross-benefit")
    )


def run_command(options: argparse.Namespace) -> int:
    from mcda_app.cli.commands import run_command  # the window, which starts from here too, does without

    return run_command(options)


def open_window(arguments: list[str]) -> int:
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
            tr("There is no display for the window."),
            remedy=tr("Use mcda-app rank or mcda-app export, which do not need one."),
        )
    from mcda_app.ui.app import main as open_window  # Qt is only loaded for the window

    return open_window(path)


def _is_project(path: Path) -> bool:
    from mcda_app.files.project_file import SUFFIX  # which a window without a file need not load

    return path.suffix.lower() == SUFFIX


def _has_display() -> bool:
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
