# SPDX-License-Identifier: MIT
"""The log: what the program did and where it failed, without anything of a project's content.

A line holds words of the program's own, numbers, and names of its functions and exceptions. Texts of
exceptions are left out, for they may quote a project; so are names of files.
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
"""Of each file."""
MAX_LINE = 8_000


class Log:
    """Lines in a file of limited size; a full one gives way to a new one, and the third is dropped.

    Writing never fails: where nothing can be written, nothing is. It may be called from any thread.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._lock = threading.Lock()

    def note(self, text: str) -> None:
        """Write a line, or several that belong together."""
        at = time.strftime("%Y-%m-%dT%H:%M:%S%z")
        data = f"{at} {text[:MAX_LINE]}\n".encode("utf-8", "replace")
        with self._lock, contextlib.suppress(OSError):
            disk.own_folder(self.folder)
            newest = self.folder / NAMES[0]
            found = disk.standing(newest)
            if found is not None and found.st_size + len(data) > MAX_BYTES:
                self._turn()
            disk.append(newest, data)

    def _turn(self) -> None:
        for older, newer in zip(reversed(NAMES[1:]), reversed(NAMES[:-1]), strict=True):
            if disk.standing(self.folder / newer) is not None:
                (self.folder / newer).replace(self.folder / older)

    def tail(self, lines: int) -> list[str]:
        """The last lines, the latest last."""
        found: list[str] = []
        for name in NAMES:
            with contextlib.suppress(OSError):
                data = disk.read_regular(self.folder / name, MAX_BYTES)
                found = data.decode("utf-8", "replace").splitlines() + found
            if len(found) >= lines:
                break
        return found[-lines:]

    def crashes(self, name: str) -> tuple[str, TextIO]:
        """What the interpreter wrote of an earlier crash, and a file of one's own for a next one.

        name  of the file
        Raises OSError where it cannot be written down.
        """
        place = self.folder / name
        with self._lock:
            disk.own_folder(self.folder)
            found = ""
            with contextlib.suppress(FileNotFoundError):
                found = disk.read_regular(place, MAX_BYTES).decode("utf-8", "replace")
                place.unlink()
            return found, disk.new_text(place)

    def wipe(self) -> None:
        """Remove all of it. Raises OSError where that cannot be done."""
        with self._lock:
            for name in NAMES:
                (self.folder / name).unlink(missing_ok=True)


def describe_fault(error: BaseException) -> str:
    """Where an exception was raised and its class, and those it came from; not what it says."""
    return "\n".join(_described(error))


def _described(error: BaseException | None) -> Iterator[str]:
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
    """A source file without the folders before the package it belongs to."""
    parts = Path(file).parts
    for base in ("mcda_app", "site-packages", "lib"):
        if base in parts:
            return "/".join(parts[len(parts) - 1 - parts[::-1].index(base) :])
    return parts[-1] if parts else file


def without_quotes(text: str) -> str:
    """A message of a library without what it quotes, which may be a name or a text of the user's."""
    return re.sub(r"([\"'“‘`])(?:.*?)([\"'”’`])", r"\1…\2", text, flags=re.DOTALL)
