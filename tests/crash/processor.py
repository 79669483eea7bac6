# SPDX-License-Identifier: MIT
"""How long a process had to wait for a processor: on a busy machine a second of its time takes longer."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path


def waited(process: int | str = "self") -> float:
    """Seconds in which the threads of a process had work to do and no processor; 0 where none tells."""
    total = 0
    with suppress(OSError):  # a thread may end meanwhile
        for thread in Path(f"/proc/{process}/task").iterdir():
            total += int((thread / "schedstat").read_text("ascii").split()[1])
    return total / 1e9
