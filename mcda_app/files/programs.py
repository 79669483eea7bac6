# SPDX-License-Identifier: MIT
"""Which programs run: a process is known by its number on its own machine only, and elsewhere by its pulse.

Whoever keeps a lock or a recovery copy touches it every `BEAT` seconds. A number of another machine, of
another container or of an earlier start of this machine says nothing here.
"""

from __future__ import annotations

import contextlib
import os
import sys
import time
from enum import Enum
from functools import cache
from typing import NamedTuple

BEAT, SILENCE = 15.0, 180.0
"""Seconds between two beats, and after which a program on another machine counts as silent."""


class Life(Enum):
    """What is known of a program.

    RUNS    it runs here, or was heard of lately from another machine
    ENDED   it certainly runs no more
    SILENT  on another machine, and not heard of for a while: ended, asleep or cut off
    """

    RUNS = 1
    ENDED = 2
    SILENT = 3


class Program(NamedTuple):
    """A process on a machine.

    machine  its name, and a mark that tells apart machines of one name, after a stroke
    boot     a mark of the start of that machine, and of the numbering of its processes
    pid      the process
    since    when it began, in the system's own words; empty where that cannot be told
    """

    machine: str
    boot: str
    pid: int
    since: str


def this() -> Program:
    """This process."""
    pid = os.getpid()
    return Program(machine(), boot(), pid, started(pid))


def life(of: Program, beat: float | None, now: float) -> Life:
    """What is known of a program.

    beat  when its file was last touched; None if that is unknown
    now   the time by the same clock
    """
    if of.machine == machine() and of.machine.partition("/")[2]:
        if of.boot in ("", boot()):
            return Life.RUNS if runs(of.pid, of.since) else Life.ENDED
        began = _booted()
        if beat is not None and began is not None and beat < began:
            return Life.ENDED  # this machine was started again since
    return Life.RUNS if beat is not None and abs(now - beat) <= SILENCE else Life.SILENT


@cache
def machine() -> str:
    """This machine's name and its mark, as “name/mark”; the mark is empty where it cannot be known."""
    import platform
    from hashlib import sha256

    # Two machines may have the same name; the identity itself is not for others to see.
    identity = _identity()
    mark = sha256(b"mcda_app" + identity).hexdigest()[:8] if identity else ""
    return f"{platform.node() or 'this machine'}/{mark}"


def _identity() -> bytes:
    if sys.platform == "win32":
        import winreg

        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography") as key:
                return str(winreg.QueryValueEx(key, "MachineGuid")[0]).encode()
        except OSError:
            return b""
    for name in ("/etc/machine-id", "/var/lib/dbus/machine-id", "/proc/sys/kernel/random/boot_id"):
        found = _small(name).strip()
        if found:
            return found
    return b""


@cache
def boot() -> str:
    """A mark of this start of the machine and of the container; empty where neither can be known."""
    from hashlib import sha256

    found = _small("/proc/sys/kernel/random/boot_id").strip()
    with contextlib.suppress(AttributeError, OSError):
        found += os.readlink("/proc/self/ns/pid").encode()
    return sha256(b"mcda_app" + found).hexdigest()[:8] if found else ""


def _booted() -> float | None:
    """When this machine was started."""
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    return None if clock is None else time.time() - time.clock_gettime(clock)


def _small(name: str) -> bytes:
    try:
        with open(name, "rb", buffering=0) as stream:
            return stream.read(4096)
    except OSError:
        return b""


def started(pid: int) -> str:
    """When a process began, in the system's own words; empty where that cannot be told."""
    return _began_on_windows(pid) if sys.platform == "win32" else _fields(pid)[1]


def _fields(pid: int) -> tuple[str, str]:
    """A process's state, such as Z for one that ended, and when it began; empty where they cannot be told."""
    words = _small(f"/proc/{pid}/stat").decode("ascii", "replace").rpartition(")")[2].split()
    return (words[0], words[19]) if len(words) > 19 else ("", "")


def runs(pid: int, since: str) -> bool:
    """Whether a process of this machine still runs, and is the one that began then.

    One that ended and was not fetched by its parent yet (a zombie) runs no more.
    """
    if pid <= 0 or not _exists(pid):
        return False
    if sys.platform == "win32":
        return not since or started(pid) in ("", since)
    state, began = _fields(pid)
    return state not in ("Z", "X", "x") and (not since or began in ("", since))


def _exists(pid: int) -> bool:
    if sys.platform == "win32":
        import ctypes

        query_limited, still_active = 0x1000, 259
        kernel = ctypes.windll.kernel32
        handle = kernel.OpenProcess(query_limited, False, pid)
        if not handle:
            return False
        code = ctypes.c_ulong()
        kernel.GetExitCodeProcess(handle, ctypes.byref(code))
        kernel.CloseHandle(handle)
        return code.value == still_active
    try:
        os.kill(pid, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True


def _began_on_windows(pid: int) -> str:
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.windll.kernel32
        handle = kernel.OpenProcess(0x1000, False, pid)
        if not handle:
            return ""
        times = (ctypes.c_ulonglong * 4)()
        size = ctypes.sizeof(ctypes.c_ulonglong)
        at = ctypes.addressof(times)
        done = kernel.GetProcessTimes(handle, *(ctypes.c_void_p(at + n * size) for n in range(4)))
        kernel.CloseHandle(handle)
        return str(times[0]) if done else ""
    return ""
