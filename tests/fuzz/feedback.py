# SPDX-License-Identifier: MIT
"""Which lines of the program an input reaches, at a cost that falls as there is less to learn.

Coverage-guided fuzzers for Python either instrument bytecode of fixed versions or need a compiler; a trace
function that looks at a piece of code less often the longer it has shown nothing new does for readers.
"""

from __future__ import annotations

import sys
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

PROGRAM = str(Path(__file__).resolve().parents[2] / "mcda_app")


class Lines:
    """Lines reached so far, in a folder of the program or all of it."""

    def __init__(self) -> None:
        self.reached: set[tuple[CodeType, int]] = set()
        self._waits: dict[CodeType, list[int]] = {}

    def __enter__(self) -> Lines:
        sys.settrace(self._called)
        return self

    def __exit__(self, *_error: object) -> None:
        sys.settrace(None)

    def _called(self, frame: FrameType, _event: str, _arg: object) -> Any:
        code = frame.f_code
        wait = self._waits.get(code)
        if wait is None:
            if not code.co_filename.startswith(PROGRAM):
                self._waits[code] = [1 << 60, 0]
                return None
            wait = self._waits[code] = [0, 1]  # calls to let pass, and how many after the next in vain
        if wait[0]:
            wait[0] -= 1
            return None
        wait[0] = wait[1]
        wait[1] = min(1000, 2 * wait[1])
        reached = self.reached

        def line(frame: FrameType, event: str, _arg: object) -> Any:
            if event == "line" and (place := (code, frame.f_lineno)) not in reached:
                reached.add(place)
                wait[:] = [0, 1]
            return line

        return line
