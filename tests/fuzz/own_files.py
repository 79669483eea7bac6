# SPDX-License-Identifier: MIT
"""Harnesses for the program's own files: projects, recovery copies, locks, ballots and forms."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from random import Random

from mcda_app.errors import McdaError
from mcda_app.files import recovery_copies
from mcda_app.files.project_file import loads, open_project
from tests.domain.workshops import SEALER, code_of
from tests.fuzz.mutate import in_bytes, in_json
from tests.fuzz.reader import AT, open_round, same, seed, temporary, with_workshop


def read_project(data: bytes, folder: Path) -> None:
    path = folder / "x.mcda"
    path.write_bytes(data)
    same(open_project(path))


def recovery_seeds() -> list[bytes]:
    seeds = []
    with temporary() as folder:
        for name in ("smallest", "every-field"):
            keeper = recovery_copies.Keeper(folder / "own")
            keeper.write(loads(seed(f"{name}.mcda").decode()), folder / "x.mcda", AT)
            path = keeper.path
            assert path is not None
            data = path.read_bytes().replace(str(folder).encode(), b"/nowhere")
            seeds.append(data.replace(str(os.getpid()).encode(), b"999999999"))
    note = b'{"copy": "@/.x.mcda.recovery", "pid": 999999999, "started": "1"}'
    return [note + b"\n" + data for data in seeds]


def in_recovery(rng: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """The note, the head or the project of a copy changed, mostly with the checksum that then belongs."""
    note, _, rest = data.partition(b"\n")
    head, _, body = rest.partition(b"\n")
    way = rng.random()
    if way < 0.2:
        note = in_json(rng, note, [note])
    elif way < 0.6:
        head = in_json(rng, head, [head])
    elif way < 0.9:
        import hashlib

        before = hashlib.sha256(body.strip()).hexdigest().encode()
        body = in_json(rng, body, [body])
        head = head.replace(before, hashlib.sha256(body.rstrip(b"\n")).hexdigest().encode())
    else:
        return in_bytes(rng, data, others)
    return b"\n".join((note, head, body))


def read_recovery(data: bytes, folder: Path) -> None:
    note, _, copy = data.partition(b"\n")
    own = folder / "own"
    own.mkdir()
    (own / "x.json").write_bytes(note.replace(b"@", str(folder).encode()))
    (folder / ".x.mcda.recovery").write_bytes(copy)
    recovery_copy = recovery_copies.copy_beside(folder / "x.mcda")
    copies = [*recovery_copies.abandoned_copies(own), *([recovery_copy] if recovery_copy is not None else [])]
    if not copies:
        raise McdaError("Nothing was found.")
    if recovery_copy is not None:
        assert recovery_copy.of == folder / "x.mcda", "a copy beside a file claims to be of another one"
    for each in copies:
        if each.of is not None:
            each.of.exists()
    for each in copies:
        project = recovery_copies.read_copy(each)
        same(project)
        keeper = recovery_copies.Keeper(folder / "again")
        keeper.write(project, each.of if each.of is not None and each.of.parent == folder else None, AT)
        assert keeper.path is not None
        assert recovery_copies.read_copy(each._replace(path=keeper.path)) == project


def read_lock(data: bytes, folder: Path) -> None:
    from mcda_app.files.sharing.file_lock import ForeignLock, acquire, lock_path

    path = folder.resolve() / "x.mcda"
    lock_path(path).write_bytes(data)
    lock = acquire(path)
    assert isinstance(lock, ForeignLock)
    if lock.holder is None:
        raise McdaError("Nobody can be read from it.")
    assert isinstance(lock.abandoned, bool)
    assert len(lock.holder.on) <= 100


def lock_seeds() -> list[bytes]:
    from mcda_app.files.sharing.file_lock import acquire, lock_path

    with temporary() as folder:
        acquire(folder / "x.mcda")
        return [lock_path(folder.resolve() / "x.mcda").read_bytes()]


@cache
def ballots() -> list[bytes]:
    from mcda_app.exchange.ballots.ballot_file import dumps as ballot_text
    from mcda_app.exchange.ballots.ballot_file import empty_ballot

    seeds = []
    for name in ("named", "anonymous"):
        project = with_workshop(name)
        workshop = project.workshop
        assert workshop is not None
        for round_ in workshop.rounds:
            person = workshop.participants[0]
            blank = empty_ballot(project, workshop, round_, person)
            answers = [b.answers for b in round_.ballots][:1]
            seeds.append(
                ballot_text(
                    blank._replace(answers=answers[0] if answers else blank.answers, code=code_of(person))
                ).encode()
            )
    return seeds


def in_ballot(rng: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """A changed ballot, mostly with the fingerprint that its questions then have."""
    import json

    from mcda_app.domain.voting.round_questions import fingerprint
    from mcda_app.exchange.ballots import ballot_file

    content = in_json(rng, data, others)
    if rng.random() < 0.5:
        real, fingerprints = ballot_file.fingerprint, []

        def note(value: object) -> str:
            fingerprints.append(fingerprint(value))  # type: ignore[arg-type]
            return fingerprints[0]

        ballot_file.fingerprint = note  # type: ignore[assignment]
        try:
            with contextlib.suppress(Exception):
                ballot_file.loads(content.decode())
        finally:
            ballot_file.fingerprint = real
        if fingerprints:
            document = json.loads(content)
            document["fingerprint"] = fingerprints[0]
            content = json.dumps(document).encode()
    return content


def read_ballot(data: bytes, folder: Path) -> None:
    from mcda_app.exchange.ballots import ballot_file

    path = folder / "x.mcda-ballot"
    path.write_bytes(data)
    ballot = ballot_file.open_ballot(path)
    assert ballot_file.loads(ballot_file.dumps(ballot)) == ballot, "not the same when opened again"


@cache
def forms() -> list[bytes]:
    from mcda_app.exchange.ballots.excel_form import form

    project = open_round()
    workshop = project.workshop
    assert workshop is not None
    return [form(project, workshop, workshop.rounds[-1], person) for person in workshop.participants]


def read_form(data: bytes, folder: Path) -> None:
    from mcda_app.exchange.ballots.merge import Verdict, collect

    (folder / "form.xlsx").write_bytes(data)
    collection = collect(open_round(), folder, AT, SEALER)
    (one,) = collection.results
    assert one.reason.strip()
    if one.verdict is Verdict.UNREADABLE:
        raise McdaError(one.reason)
    same(collection.merged)
