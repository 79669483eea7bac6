# SPDX-License-Identifier: MIT
"""Feeding a reader: seeds, then what was made of them; inputs that reach new lines are made more of."""

from __future__ import annotations

import os
import shutil
import signal
import tempfile
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import NoReturn

from mcda_app.errors import McdaError
from tests.fuzz.feedback import Lines
from tests.fuzz.guard import watched
from tests.fuzz.reader import Reader

HANG = 20
"""Seconds after which an input counts as one that never ends."""
FOLLOWED = 500
"""Inputs at the beginning of which each is followed; later one in ten."""
LONGEST = 60_000
"""Letters that a refusal may have: it is to be read."""


@dataclass
class Fault:
    """What a reader must not do, and the input that made it."""

    told: str
    where: str
    data: bytes


@dataclass
class Result:
    """What became of a reader's inputs."""

    reader: str
    tried: int = 0
    refused: int = 0
    accepted: int = 0
    lines: int = 0
    slowest: float = 0.0
    seconds: float = 0.0
    kept: int = 0
    memory: int = 0
    faults: dict[str, Fault] = field(default_factory=dict)


def fuzz(
    reader: Reader, *, seed: int, inputs: int = 1 << 60, seconds: float = 1e9, most_faults: int = 20
) -> Result:
    """Feed a reader until there were so many inputs, or so many seconds are over."""
    rng, result, lines = Random(f"{reader.name} {seed}"), Result(reader.name), Lines()
    start = time.monotonic()
    base = Path(tempfile.mkdtemp(prefix="mcda-fuzz-"))
    pool = [bytes(data) for data in reader.seeds()]
    waiting = list(pool)
    try:
        for data in pool:  # whatever is imported at first use is imported now
            feed(reader, data, base, Result("warm"), None, judged=False)
        while (
            result.tried < inputs and time.monotonic() - start < seconds and len(result.faults) < most_faults
        ):
            if waiting:
                data = waiting.pop(0)
            else:
                # New inputs are the likeliest to lead further.
                at = (
                    rng.randrange(len(pool))
                    if rng.random() < 0.6
                    else -1 - int(rng.expovariate(0.3)) % len(pool)
                )
                data = reader.mutate(rng, pool[at], pool)
            # Following the lines takes three times as long as reading.
            follow = result.tried < FOLLOWED or rng.random() < 0.1
            if feed(reader, data, base, result, lines if follow else None):
                pool.append(data)
                result.kept += 1
    finally:
        shutil.rmtree(base, ignore_errors=True)
    result.lines, result.seconds = len(lines.reached), time.monotonic() - start
    return result


def feed(
    reader: Reader, data: bytes, base: Path, result: Result, lines: Lines | None, *, judged: bool = True
) -> bool:
    """Whether an input reached new lines."""
    folder = base / "in"
    folder.mkdir()
    reached_before = 0 if lines is None else len(lines.reached)
    start = time.perf_counter()
    try:
        with watched(base) as events, limited():
            if lines is None:
                reader.read(data, folder)
            else:
                with lines:
                    reader.read(data, folder)
        result.accepted += 1
    except McdaError as error:
        result.refused += 1
        _judge(str(error), data, result)
    except Exception as error:
        _note(result, error, data)
    took = time.perf_counter() - start
    result.tried += 1
    result.slowest = max(result.slowest, took)
    if judged:
        for event in events:
            result.faults.setdefault(event[:80], Fault(event, "", data))
        outside = [p.name for p in base.iterdir() if p != folder]
        if outside:
            result.faults.setdefault("outside", Fault(f"left outside its folder: {outside}", "", data))
    shutil.rmtree(folder)
    return lines is not None and len(lines.reached) > reached_before


def _judge(message: str, data: bytes, result: Result) -> None:
    """A refusal must be a sentence that can be shown."""
    wrong = ""
    if not message.strip() or "Traceback" in message or "object at 0x" in message:
        wrong = "is no sentence"
    elif len(message) > LONGEST:
        wrong = f"has {len(message)} letters"
    else:
        try:
            message.encode()
        except UnicodeEncodeError:
            wrong = "holds half a character"
    if wrong:
        result.faults.setdefault(wrong, Fault(f"the refusal {wrong}: {message[:200]!r}", "", data))


def _note(result: Result, error: Exception, data: bytes) -> None:
    frames = traceback.extract_tb(error.__traceback__)
    own = [f for f in frames if f"{os.sep}mcda_app{os.sep}" in f.filename] or frames
    place = f"{Path(own[-1].filename).name}:{own[-1].lineno}"
    text = f"{type(error).__name__}: {str(error)[:300]}"
    key = f"{type(error).__name__} {place}" + (str(error)[:60] if isinstance(error, AssertionError) else "")
    if key not in result.faults:
        trail = " < ".join(f"{Path(f.filename).name}:{f.lineno}" for f in reversed(frames[-12:]))
        result.faults[key] = Fault(text, trail, data)


class NeverEndsError(Exception):
    """An input took far too long."""


@contextmanager
def limited() -> Iterator[None]:
    if not hasattr(signal, "SIGALRM"):
        yield
        return

    def stop(*_args: object) -> NoReturn:
        raise NeverEndsError(f"took more than {HANG} s")

    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(HANG)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)
