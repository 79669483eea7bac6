# SPDX-License-Identifier: MIT
"""A program that wants the lock of a project, told by line when to try.

`python racer.py`: for each line “PATH WAY” it tries once, as the program does, and prints what came of it.
WAY is “keep” to hold the lock until the next line, or “work” to release it at once, having looked whether
anybody else is inside; “crash” is the same, but leaves the lock there and the program dies.
"""

from __future__ import annotations

import os
import random
import sys
import time
from pathlib import Path

from mcda_app.files.sharing.file_lock import ForeignLock, Lock, acquire


def attempt(path: Path) -> Lock | None:
    lock = acquire(path)
    if isinstance(lock, ForeignLock) and lock.abandoned:
        lock = acquire(path, over=lock)
    return lock if isinstance(lock, Lock) else None


def main() -> None:
    lock: Lock | None = None
    for line in sys.stdin:
        if lock is not None:
            lock.release()
            lock = None
        name, way = line.split()
        path = Path(name)
        if way == "keep":
            time.sleep(random.random() * 0.004)
            lock = attempt(path)
            print("holds" if lock is not None else "waits", flush=True)
        else:
            print(worked(path, way), flush=True)


def worked(path: Path, way: str) -> str:
    """Try for a while; “alone” if the lock was had and nobody else was inside."""
    inside = path.with_name("inside")
    for _ in range(400):
        lock = attempt(path)
        if lock is not None:
            break
        time.sleep(random.random() * 0.004)
    else:
        return "never"
    try:
        os.close(os.open(inside, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
    except FileExistsError:
        return "two"
    time.sleep(random.random() * 0.002)
    inside.unlink()
    if way == "crash":
        print("alone", flush=True)
        os._exit(0)
    lock.release()
    return "alone"


if __name__ == "__main__":
    main()
