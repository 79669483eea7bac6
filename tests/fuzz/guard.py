# SPDX-License-Identifier: MIT
"""What reading must never do: write or look outside its folder, start a program, call out, or run code."""

from __future__ import annotations

import os
import sys
import sysconfig
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
READ = tuple(
    str(p)
    for p in (
        ROOT,
        sys.prefix,
        sys.base_prefix,
        "/proc/",
        "/dev/null",
        sysconfig.get_path("stdlib"),
        "/usr/share",
    )
)
WRITING = (
    "os.rename",
    "os.remove",
    "os.mkdir",
    "os.rmdir",
    "os.link",
    "os.symlink",
    "os.chmod",
    "os.truncate",
)
NEVER = ("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.fork", "socket.connect",
         "socket.bind", "pickle.find_class", "ctypes.dlopen", "marshal.loads", "urllib.Request")  # fmt: skip

_watched: list[tuple[Path, list[str]]] = []


@contextmanager
def watched(folder: Path) -> Iterator[list[str]]:
    """What was done inside that reading must not do, in words; the folder is where it may write."""
    if not _hooked:
        sys.addaudithook(_seen)  # there is no way to take it away again
        _hooked.append(True)
    events: list[str] = []
    _watched.append((folder.resolve(), events))
    try:
        yield events
    finally:
        _watched.pop()


_hooked: list[bool] = []


def _seen(event: str, arguments: tuple[object, ...]) -> None:
    if not _watched:
        return
    folder, events = _watched[-1]
    if (event in NEVER and not _importing()) or (event == "exec" and not _importing()):
        events.append(f"{event} {arguments!r:.200}")
    elif event == "open" and isinstance(arguments[0], str | bytes):
        path, mode, flags = arguments[:3]
        writes = (
            bool(int(flags or 0) & (os.O_WRONLY | os.O_RDWR | os.O_CREAT))
            if mode is None
            else "r" not in str(mode)
        )  # type: ignore[call-overload]
        place = os.path.abspath(os.fsdecode(path))
        if not place.startswith(str(folder)) and (writes or not place.startswith(READ)) and not _importing():
            events.append(f"open {place!r:.200} to {'write' if writes else 'read'}")
    elif event in WRITING:
        for path in arguments[:2]:
            if isinstance(path, str | bytes) and not os.path.abspath(os.fsdecode(path)).startswith(
                str(folder)
            ):
                events.append(f"{event} {path!r:.200}")


def _importing() -> bool:
    """Whether a module is being imported, which reads, compiles and runs files of the program's own."""
    frame = sys._getframe(2)
    while frame is not None:
        name = frame.f_code.co_filename
        if name.startswith("<frozen importlib") or name.endswith(
            ("collections/__init__.py", "dataclasses.py")
        ):
            return True
        frame = frame.f_back  # type: ignore[assignment]
    return False
