# SPDX-License-Identifier: MIT
"""The journal keeps what was acknowledged, and tells neither who voted nor in which order."""

from __future__ import annotations

import base64
import json
import os
import stat
import threading
import time
from itertools import permutations

import pytest

from mcda_app.exchange.phones import journal as module
from mcda_app.exchange.phones.journal import DamagedJournalError, Journal, journal_path, read_journal


def test_a_ballot_is_on_the_disk_when_put_returns(tmp_path):
    path = tmp_path / "own" / "journal.json"
    journal = Journal(path)
    assert journal.put("b", b"first") is None
    assert journal.put("b", b"second") == b"first"
    journal.put("a", b"other")
    assert read_journal(path) == {"a": b"other", "b": b"second"}
    journal.remove("b")
    assert Journal(path).ballots == {"a": b"other"}
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert list(path.parent.iterdir()) == [path], "nothing is left beside it"


def test_the_file_is_the_same_whatever_the_order(tmp_path):
    contents = set()
    for n, order in enumerate(permutations("abc")):
        journal = Journal(tmp_path / f"{n}.json")
        for tag in order:
            journal.put(tag, tag.encode() * 8)
        contents.add(journal.path.read_bytes())
    assert len(contents) == 1
    assert set(json.loads(contents.pop())) == {"format", "version", "ballots"}


def test_its_name_does_not_tell_the_workshop(tmp_path):
    path = journal_path(tmp_path, "workshop-4711", "round-1")
    assert "4711" not in path.name
    assert path != journal_path(tmp_path, "workshop-4711", "round-2")


def test_many_at_once_are_written_together(tmp_path, monkeypatch):
    writes = []
    write = module.write_beside

    def slow(*args, **more):
        writes.append(1)
        time.sleep(0.02)
        return write(*args, **more)

    monkeypatch.setattr(module, "write_beside", slow)
    journal = Journal(tmp_path / "journal.json")
    ballots = {f"tag-{n}": os.urandom(64) for n in range(100)}
    threads = [threading.Thread(target=journal.put, args=item) for item in ballots.items()]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert read_journal(journal.path) == ballots
    assert len(writes) < 50


def test_what_the_disk_refuses_is_not_kept(tmp_path, monkeypatch):
    journal = Journal(tmp_path / "journal.json")
    journal.put("a", b"kept")

    def full(*_args, **_more):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(module, "write_beside", full)
    with pytest.raises(OSError, match="No space"):
        journal.put("a", b"lost")
    with pytest.raises(OSError, match="No space"):
        journal.put("b", b"lost")
    assert journal.ballots == {"a": b"kept"} == read_journal(journal.path)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b"{}",
        b'{"format": "mcda-phone-ballots", "version": 1, "ballots": []}',
        b'{"format": "mcda-phone-ballots", "version": 1, "ballots": {"a": "no base64!"}}',
        b'{"format": "mcda-phone-ballots", "version": 1, "ballots": {"a": 3}}',
        b'{"format": "other", "version": 1, "ballots": {"a": "YQ=="}}',
        b"[" * 100_000,
    ],
)
def test_a_damaged_journal_is_refused_and_kept(tmp_path, content):
    path = tmp_path / "journal.json"
    path.write_bytes(content)
    for opened in (read_journal, Journal):
        with pytest.raises(DamagedJournalError):
            opened(path)
    assert path.read_bytes() == content
    assert read_journal(tmp_path / "none.json") == {}


def test_ballots_are_base64(tmp_path):
    journal = Journal(tmp_path / "journal.json")
    journal.put("a", bytes(range(256)))
    stored = json.loads(journal.path.read_bytes())["ballots"]["a"]
    assert base64.b64decode(stored) == bytes(range(256))
