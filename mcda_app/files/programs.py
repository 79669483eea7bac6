# SPDX-License-Identifier: MIT
"""Tell whether a program is still running: by process id on this machine, elsewhere by its sign of life.

The owner of a lock or recovery copy touches it every `BEAT` seconds. The process id of another machine,
another container or an earlier boot is meaningless here.
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
"""Seconds between two signs of life, and after which a program on another machine counts as silent."""


class Life(Enum):
    """The state of a program.

    RUNS    running here, or a recent sign of life from another machine
    ENDED   certainly ended
    SILENT  on another machine, without a sign of life for a while: ended, asleep or disconnected
    """

    RUNS = 1
    ENDED = 2
    SILENT = 3


class Program(NamedTuple):
    """A process on a machine.

    machine  name, a slash, and a mark that distinguishes machines of the same name
    boot     mark of the machine's boot and of its process namespace
    pid      process id
    since    start time as the system states it; empty if unknown
    """

    machine: str
    boot: str
    pid: int
    since: str


def this() -> Program:
    """This process."""
    pid = os.getpid()
    return Program(machine(), boot(), pid, start_time(pid))


def life(of: Program, beat: float | None, now: float) -> Life:
    """The state of a program.

    beat  when its file was last touched; None if unknown
    now   the time by the same clock
    """
    if of.machine == machine() and of.machine.partition("/")[2]:
        if of.boot in ("", boot()):
            return Life.RUNS if runs(of.pid, of.since) else Life.ENDED
        began = _boot_time()
        if beat is not None and began is not None and beat < began:
            return Life.ENDED  # this machine has been rebooted since
    return Life.RUNS if beat is not None and abs(now - beat) <= SILENCE else Life.SILENT


@cache
def machine() -> str:
    """This machine's name and its mark, as “name/mark”; the mark is empty if unknown."""
    import platform
    from hashlib import sha256

    # Two machines may have the same name; the identity itself stays private.
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
        identity = _small(name).strip()
        if identity:
            return identity
    return b""


@cache
def boot() -> str:
    """A mark of this boot of the machine and of the container; empty if both are unknown."""
    from hashlib import sha256

    start_mark = _small("/proc/sys/kernel/random/boot_id").strip()
    with contextlib.suppress(AttributeError, OSError):
        start_mark += os.readlink("/proc/self/ns/pid").encode()
    return sha256(b"mcda_app" + start_mark).hexdigest()[:8] if start_mark else ""


def _boot_time() -> float | None:
    """When this machine was booted."""
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    return None if clock is None else time.time() - time.clock_gettime(clock)


def _small(name: str) -> bytes:
    try:
        with open(name, "rb", buffering=0) as stream:
            return stream.read(4096)
    except OSError:
        return b""


def start_time(pid: int) -> str:
    """When a process started, as the system states it; empty if unknown."""
    return _began_on_windows(pid) if sys.platform == "win32" else _fields(pid)[1]


def _fields(pid: int) -> tuple[str, str]:
    """A process's state, such as Z for a zombie, and its start time; empty if unknown."""
    words = _small(f"/proc/{pid}/stat").decode("ascii", "replace").rpartition(")")[2].split()
    return (words[0], words[19]) if len(words) > 19 else ("", "")


def runs(pid: int, since: str) -> bool:
    """Whether a process on this machine is still running and has this start time.

    A zombie, which its parent has not waited for yet, does not count as running.
    """
    if pid <= 0 or not _exists(pid):
        return False
    if sys.platform == "win32":
        return not since or start_time(pid) in ("", since)
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
        ok = kernel.GetProcessTimes(handle, *(ctypes.c_void_p(at + n * size) for n in range(4)))
        kernel.CloseHandle(handle)
        return str(times[0]) if ok else ""
    return ""
