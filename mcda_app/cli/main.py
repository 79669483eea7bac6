# SPDX-License-Identifier: MIT
"""The command line: the window, and the same jobs without one.

The exit codes are those of `arguments.EXIT_CODES`.
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
from mcda_app.i18n import tr

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
        from mcda_app.cli.arguments import parser  # which the window does without

        options = parser().parse_args(arguments)
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
