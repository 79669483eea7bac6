# SPDX-License-Identifier: MIT
"""The log: what the program did and where it failed, without any content of a project.

A line contains fixed words, numbers, and names of functions and exceptions. Exception messages are left out
because they may quote a project; so are file names.
"""

from __future__ import annotations

import contextlib
import re
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from mcda_app.files import disk

NAMES = ("log.txt", "log.1.txt", "log.2.txt")
"""The newest first."""
MAX_BYTES = 256 * 1024
"""Limit for each file."""
MAX_LINE = 8_000


class Log:
    """A rotating log of at most three files of limited size.

    Writing never raises: if the log is not writable, nothing is logged. Safe to call from any thread.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._lock = threading.Lock()

    def note(self, text: str) -> None:
        """Write a line, or several that belong together."""
        at = time.strftime("%Y-%m-%dT%H:%M:%S%z")
        data = f"{at} {text[:MAX_LINE]}\n".encode("utf-8", "replace")
        with self._lock, contextlib.suppress(OSError):
            disk.make_private_folder(self.folder)
            newest = self.folder / NAMES[0]
            status = disk.existing_file(newest)
            if status is not None and status.st_size + len(data) > MAX_BYTES:
                self._rotate()
            disk.append(newest, data)

    def _rotate(self) -> None:
        for older, newer in zip(reversed(NAMES[1:]), reversed(NAMES[:-1]), strict=True):
            if disk.existing_file(self.folder / newer) is not None:
                (self.folder / newer).replace(self.folder / older)

    def tail(self, lines: int) -> list[str]:
        """The last lines, the latest last."""
        tail: list[str] = []
        for name in NAMES:
            with contextlib.suppress(OSError):
                data = disk.read_regular(self.folder / name, MAX_BYTES)
                tail = data.decode("utf-8", "replace").splitlines() + tail
            if len(tail) >= lines:
                break
        return tail[-lines:]

    def crashes(self, name: str) -> tuple[str, TextIO]:
        """The interpreter's report of an earlier crash, and a new file for the next one.

        name  file name
        Raises OSError if the file cannot be created.
        """
        path = self.folder / name
        with self._lock:
            disk.make_private_folder(self.folder)
            report = ""
            with contextlib.suppress(FileNotFoundError):
                report = disk.read_regular(path, MAX_BYTES).decode("utf-8", "replace")
                path.unlink()
            return report, disk.new_text(path)

    def wipe(self) -> None:
        """Remove all log files. Raises OSError if that fails."""
        with self._lock:
            for name in NAMES:
                (self.folder / name).unlink(missing_ok=True)


def describe_fault(error: BaseException) -> str:
    """An exception's class and traceback, and those of its causes, without messages."""
    return "\n".join(_describe(error))


def _describe(error: BaseException | None) -> Iterator[str]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield f"{'from ' if len(seen) > 1 else ''}{type(error).__name__}"
        trace = error.__traceback__
        while trace is not None:
            code = trace.tb_frame.f_code
            yield f"  {_module(code.co_filename)}:{trace.tb_lineno} in {code.co_qualname}"
            trace = trace.tb_next
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def _module(file: str) -> str:
    """A source file's path from its package on."""
    parts = Path(file).parts
    for base in ("mcda_app", "site-packages", "lib"):
        if base in parts:
            return "/".join(parts[len(parts) - 1 - parts[::-1].index(base) :])
    return parts[-1] if parts else file


def without_quotes(text: str) -> str:
    """A library's message without quoted parts, which may be the user's names or texts."""
    return re.sub(r"([\"'“‘`])(?:.*?)([\"'”’`])", r"\1…\2", text, flags=re.DOTALL)
