# SPDX-License-Identifier: MIT
"""What the server answers: on a full disk, in a closed round, to a withdrawn ballot, on wrong paths."""

from __future__ import annotations

import io
from collections.abc import Iterable

import pytest
from nacl.public import Box, PrivateKey, PublicKey

from mcda_app.domain.workshop.sealing import TOKEN_BYTES, binding
from mcda_app.exchange.phones import journal as journal_module
from mcda_app.exchange.phones.application import Application
from mcda_app.exchange.phones.journal import Journal, read_journal
from mcda_app.exchange.phones.listener import bound_socket
from mcda_app.exchange.phones.transport import CODE_BYTES, VERSION, Reply, Transport, fresh_secret, public_key
from mcda_app.exchange.phones.voters import HashedVoters
from tests.exchange.phones.served import HASHING
from tests.exchange.phones.test_server import FIRST, STRANGE

SECRET, SIZE = fresh_secret(), 64
TOKEN = b"t" * TOKEN_BYTES


class Page:
    policy = "default-src 'none'"

    def html(self, accepted: str) -> bytes:
        return f"<p>{accepted}</p>".encode()


class Room:
    """The application with what it told."""

    def __init__(self, folder) -> None:
        self.journal = Journal(folder / "journal.json")
        self.recorded: list[tuple[str, bytes]] = []
        self.unknown: list[int] = []
        self.failed: list[str] = []
        self.application = Application(
            Page(),
            Transport(SECRET, SIZE),
            HashedVoters({HASHING.hash(FIRST): "tag"}, HASHING),
            self.journal,
            recorded=lambda tag, ballot: self.recorded.append((tag, ballot)),
            unknown=self.unknown.append,
            failed=self.failed.append,
        )

    def ask(
        self, method: str, path: str, body: bytes = b"", address: str = "10.0.0.2"
    ) -> tuple[str, bytes, dict]:
        responses: list = []
        environ = {
            "REQUEST_METHOD": method,
            "PATH_INFO": path,
            "REMOTE_ADDR": address,
            "HTTP_ACCEPT_LANGUAGE": "fr",
            "wsgi.input": io.BytesIO(body),
        }
        parts: Iterable[bytes] = self.application(environ, lambda *what: responses.extend(what))
        return responses[0], b"".join(parts), dict(responses[1])

    def vote(self, ballot: bytes, code: str = FIRST) -> Reply:
        own = PrivateKey.generate()
        box = Box(own, PublicKey(public_key(SECRET)))
        plain = bytes([VERSION]) + code.encode().ljust(CODE_BYTES, b"\0") + TOKEN + ballot
        status, answer, _ = self.ask("POST", "/ballot", bytes(own.public_key) + bytes(box.encrypt(plain)))
        assert status == "200 OK"
        return Reply(box.decrypt(answer)[1])


@pytest.fixture
def room(tmp_path):
    return Room(tmp_path)


def test_a_full_disk_is_told_and_nothing_is_acknowledged(room, monkeypatch):
    def full(*_args, **_more):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(journal_module, "write_beside", full)
        assert room.vote(b"a" * SIZE) is Reply.NOT_STORED
    assert room.failed == ["No space left on device"]
    assert room.recorded == []
    assert room.vote(b"a" * SIZE) is Reply.RECORDED, "the same ballot, once there is room"
    assert room.recorded == [("tag", binding(TOKEN) + b"a" * SIZE)]


def test_a_closed_round_takes_nothing(room):
    room.application.close(1)
    assert room.vote(b"a" * SIZE) is Reply.CLOSED
    assert read_journal(room.journal.path) == {}


def test_what_was_withdrawn_or_replaced_elsewhere_is_not_taken_again(room):
    assert room.vote(b"a" * SIZE) is Reply.RECORDED
    room.application.replace("tag", None)
    assert read_journal(room.journal.path) == {}
    assert room.vote(b"a" * SIZE) is Reply.OUTDATED
    assert room.vote(b"b" * SIZE) is Reply.RECORDED
    room.application.replace("tag", b"c" * SIZE)
    assert room.vote(b"b" * SIZE) is Reply.OUTDATED
    assert read_journal(room.journal.path) == {"tag": b"c" * SIZE}


def test_unknown_codes_are_counted_and_typing_errors_are_not(room):
    assert room.vote(b"a" * SIZE, FIRST[::-1]) is Reply.UNKNOWN_CODE
    assert room.unknown == []
    assert room.vote(b"a" * SIZE, STRANGE[0]) is Reply.UNKNOWN_CODE
    assert room.unknown == [1]


def test_only_two_paths_and_their_methods_exist(room):
    assert room.ask("GET", "/")[1] == b"<p>fr</p>"
    assert room.ask("HEAD", "/")[1] == b""
    assert room.ask("POST", "/")[2]["Allow"] == "GET, HEAD"
    assert room.ask("GET", "/ballot")[2]["Allow"] == "POST"
    for path in ("", "//", "/ballot/", "/../etc/passwd", "/favicon.ico"):
        assert room.ask("GET", path)[0].startswith("404")
    assert room.ask("POST", "/ballot", b"x" * 100_000)[0].startswith("400")


def test_the_first_free_port_is_taken():
    with bound_socket("127.0.0.1", [0]) as sock:  # another program may bind it before this one serves
        port = sock.getsockname()[1]
        with bound_socket("127.0.0.1", [port, 0]) as other:
            assert other.getsockname()[1] not in (0, port)
        with pytest.raises(OSError, match="in use"):
            bound_socket("127.0.0.1", [port])
