# SPDX-License-Identifier: MIT
"""A server of phone ballots in its own process, as the program starts it, and phones made of Python."""

from __future__ import annotations

import base64
import contextlib
import http.client
import json
import os
import queue
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from nacl.public import Box, PrivateKey, PublicKey, SealedBox

from mcda_app.domain.project import Project
from mcda_app.domain.workshop.check_codes import CodeHashing
from mcda_app.domain.workshop.sealing import BINDING_BYTES, TOKEN_BYTES, binding
from mcda_app.exchange.phones.messages import Start, encode, text_of
from mcda_app.exchange.phones.questions import round_to_json
from mcda_app.exchange.phones.transport import CODE_BYTES, VERSION, Reply, fragment, fresh_secret, public_key
from tests.domain.workshops import latest

PLAIN = 6144
HASHING = CodeHashing("5a" * 16, 1)
ROOT = Path(__file__).resolve().parents[3]


class Phone:
    """Does what the page does, without a page.

    url    what the picture in the room holds
    plain  bytes of a ballot before it is sealed
    """

    def __init__(self, url: str, plain: int) -> None:
        parts = urlsplit(url)
        keys = base64.urlsafe_b64decode(parts.fragment + "==")
        self._round_key, self._server_key = PublicKey(keys[:32]), PublicKey(keys[32:])
        self._address, self._port, self._plain = parts.hostname or "", parts.port or 0, plain

    def sealed(self, text: str) -> bytes:
        """A ballot behind its token, as it travels."""
        token = os.urandom(TOKEN_BYTES)
        content = {**json.loads(text), "token": text_of(token)}
        plain = json.dumps(content).encode().ljust(self._plain)
        return token + bytes(SealedBox(self._round_key).encrypt(plain))

    def request(self, code: str, ballot: bytes) -> tuple[bytes, Box]:
        """A request as the page makes it, and what opens its answer."""
        own = PrivateKey.generate()
        box = Box(own, self._server_key)
        plain = bytes([VERSION]) + code.encode().ljust(CODE_BYTES, b"\0") + ballot
        return bytes(own.public_key) + bytes(box.encrypt(plain)), box

    def post(self, body: bytes, source: str = "") -> tuple[int, bytes]:
        connection = http.client.HTTPConnection(
            self._address, self._port, timeout=60, source_address=(source, 0) if source else None
        )
        try:
            connection.request("POST", "/ballot", body)
            answer = connection.getresponse()
            return answer.status, answer.read()
        finally:
            connection.close()

    def vote(self, code: str, ballot: bytes, source: str = "") -> Reply:
        body, box = self.request(code, ballot)
        status, answer = self.post(body, source)
        assert status == 200, (status, answer)
        plain = box.decrypt(answer)
        assert plain[0] == VERSION
        return Reply(plain[1])


def kept(ballot: bytes) -> bytes:
    """A ballot that travelled as the journal keeps it."""
    return binding(ballot[:TOKEN_BYTES]) + ballot[TOKEN_BYTES:]


class Served:
    """The process. `with Served(…) as served:` ends it."""

    def __init__(
        self,
        project: Project,
        folder: Path,
        codes: dict[str, str],
        *,
        address: str = "127.0.0.1",
        port: int = 0,
        secret: bytes | None = None,
        round_key: PrivateKey | None = None,
        superseded: tuple[str, ...] = (),
        before: tuple[str, ...] = (),
        hashing: CodeHashing = HASHING,
    ) -> None:
        self.round_key = round_key or PrivateKey.generate()
        self.secret = secret or fresh_secret()
        self.journal = folder / "journal.json"
        self.address = address
        start = Start(
            address=address,
            ports=[port],
            secret=text_of(self.secret),
            round_key=text_of(bytes(self.round_key.public_key)),
            plain_bytes=PLAIN,
            journal=str(self.journal),
            codes={hashing.hash(code): tag for code, tag in codes.items()},
            salt=hashing.salt,
            cost=hashing.cost,
            ballot=round_to_json(project.title, latest(project), anonymous=project.workshop.anonymous),
            superseded=list(superseded),
        )
        command = [*before, sys.executable, "-m", "mcda_app", "phone-ballots-server"]
        environ = {k: v for k, v in os.environ.items() if k != "DISPLAY"}
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environ, cwd=ROOT
        )
        self.told: list[dict[str, Any]] = []
        self._lines: queue.Queue[dict[str, Any] | None] = queue.Queue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        self.say(start.line())
        try:
            self.port = int(self.hear("listening")["port"])
        except AssertionError:
            self.__exit__()
            raise

    def __enter__(self) -> Served:
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.wait(20)
        self._reader.join(20)
        for stream in (self.process.stdin, self.process.stdout):
            if stream is not None:
                with contextlib.suppress(OSError):
                    stream.close()

    @property
    def url(self) -> str:
        """The address that the picture holds."""
        keys = fragment(bytes(self.round_key.public_key), public_key(self.secret))
        return f"http://{self.address}:{self.port}/#{keys}"

    def say(self, line: bytes) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(line)
        self.process.stdin.flush()

    def stop(self) -> None:
        self.say(encode({"do": "stop"}))

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            if line.endswith(b"\n"):  # not one that was cut off when it was killed
                self._lines.put(json.loads(line))
        self._lines.put(None)

    def hear(self, kind: str, seconds: float = 30) -> dict[str, Any]:
        """The next message of this kind."""
        while True:
            message = self._lines.get(timeout=seconds)
            assert message is not None, f"ended before “{kind}”"
            self.told.append(message)
            if message["is"] == kind:
                return message

    def opened(self, ballot: bytes) -> dict[str, Any]:
        """What a sealed ballot says."""
        plain = SealedBox(self.round_key).decrypt(ballot[BINDING_BYTES:])
        assert len(plain) == PLAIN
        return json.loads(plain)

    @property
    def phone(self) -> Phone:
        return Phone(self.url, PLAIN)

    def sealed(self, text: str) -> bytes:
        return self.phone.sealed(text)

    def post(self, body: bytes) -> tuple[int, bytes]:
        return self.phone.post(body)

    def vote(self, code: str, ballot: bytes, source: str = "") -> Reply:
        return self.phone.vote(code, ballot, source)
