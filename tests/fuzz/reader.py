# SPDX-License-Identifier: MIT
"""What a harness is, and what all of them share."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from random import Random
from typing import NamedTuple

from mcda_app.domain.project import Project
from mcda_app.errors import McdaError
from mcda_app.files.project_file import _encode, compact, dumps, loads
from tests.fuzz.mutate import Mutator

SEEDS = Path(__file__).with_name("seeds")
AT = "2026-11-23T10:00:00"
Seeds = Callable[[], Sequence[bytes]]


class Reader(NamedTuple):
    """A reader of the program.

    read   called with an input and an empty folder to write it to
    share  its part of a short run: the slower the reader, the smaller
    """

    name: str
    seeds: Seeds
    mutate: Mutator
    read: Callable[[bytes, Path], None]
    share: float = 1.0


def same(project: Project) -> None:
    """What was read must be savable, and the same when it is opened again."""
    try:
        text = _encode(dumps(project)).decode()
        again = loads(text)
        copy = loads(compact(project))
    except McdaError as error:
        raise AssertionError(f"what was accepted cannot be opened again: {error}") from error
    assert dumps(again) == text, "not saved alike"
    if text == dumps(project):  # no halves of characters, for which the sign that replaces them is saved
        assert again == project, "not the same when opened again"
    assert copy == again, "not the same from a recovery copy"


def seed(name: str) -> bytes:
    return (SEEDS / name).read_bytes()


@cache
def projects() -> list[bytes]:
    return [path.read_bytes() for path in sorted(SEEDS.glob("*.mcda"))]


def with_workshop(name: str = "named") -> Project:
    return loads(seed(f"workshop-{name}.mcda").decode())


@cache
def open_round() -> Project:
    from mcda_app.domain.edits.workshop.participants import add_participant
    from mcda_app.domain.edits.workshop.workshop import begin_workshop
    from mcda_app.domain.workshop.workshop import RoundKind
    from tests.domain.workshops import CODE_COST, open_round, with_codes

    project = begin_workshop(loads(seed("every-field.mcda").decode()), rng=Random(7), code_cost=CODE_COST)
    for name in ("Ada", "Ben"):
        project = add_participant(project, name)
    return open_round(with_codes(project), RoundKind.SCORES, AT, issue_ids=[i.id for i in project.issues])


@contextlib.contextmanager
def temporary():  # type: ignore[no-untyped-def]
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)
