# SPDX-License-Identifier: MIT
"""What the server answers: one page, and whether a ballot was recorded. Everything else is refused.

A ballot is acknowledged once it is on the disk. The same sealed ballot sent again, after a broken connection,
is acknowledged again and counts once. One that a newer ballot has replaced is not taken back, so that a
recorded request cannot be played again.
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Protocol

from mcda_app.errors import EditError
from mcda_app.exchange.phones.journal import Journal
from mcda_app.exchange.phones.limits import Limits
from mcda_app.exchange.phones.transport import Reply, Request, Transport, UnreadableError
from mcda_app.exchange.phones.voters import Voters

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

LOOKED_UP_AT_ONCE = 2
"""Each look-up of a code needs 32 MB and a tenth of a second, see `check_codes`."""
HEADERS = (
    ("Cache-Control", "no-store"),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("X-Frame-Options", "DENY"),
)


class Page(Protocol):
    """The page that phones get."""

    policy: str
    """Its Content-Security-Policy."""

    def html(self, accepted: str) -> bytes:
        """The page in the language that a phone asks for in its header Accept-Language."""


class Application:
    """A WSGI application.

    recorded   called with tag and ballot of each that is on the disk, before it is acknowledged
    unknown    called with how many unknown codes were tried
    failed     called with the reason why a ballot could not be stored
    superseded hashes of ballots that were recorded and have been replaced
    """

    def __init__(
        self,
        page: Page,
        transport: Transport,
        voters: Voters,
        journal: Journal,
        *,
        recorded: Callable[[str, bytes], None],
        unknown: Callable[[int], None],
        failed: Callable[[str], None],
        superseded: Iterable[str] = (),
        limits: Limits | None = None,
    ) -> None:
        self._page, self._transport, self._voters, self._journal = page, transport, voters, journal
        self._recorded, self._unknown, self._failed = recorded, unknown, failed
        self._superseded = set(superseded)
        self._limits = limits or Limits()
        self._looking_up = threading.Semaphore(LOOKED_UP_AT_ONCE)
        self._recording = threading.Condition()
        self._under_way = 0
        self._reporting = threading.Lock()
        self._closed = False

    def close(self, timeout: float) -> None:
        """Take no more ballots; returns when those under way are done, or after the time in seconds."""
        with self._recording:
            self._closed = True
            self._recording.wait_for(lambda: not self._under_way, timeout)

    def replace(self, tag: str, ballot: bytes | None) -> None:
        """Keep a ballot that came another way, or none, in place of a phone's. Raises OSError."""
        with self._reporting:
            earlier = self._journal.ballots.get(tag)
            if ballot is None:
                self._journal.remove(tag)
            else:
                self._journal.put(tag, ballot)
            if earlier is not None and earlier != ballot:
                self._superseded.add(_digest(earlier))

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        status, kind, body, more = self._answer(environ)
        headers = [("Content-Type", kind), ("Content-Length", str(len(body))), *HEADERS, *more]
        start_response(status, headers)
        return [] if environ["REQUEST_METHOD"] == "HEAD" else [body]

    def _answer(self, environ: WSGIEnvironment) -> tuple[str, str, bytes, tuple[tuple[str, str], ...]]:
        method, path = environ["REQUEST_METHOD"], environ.get("PATH_INFO", "")
        address = str(environ.get("REMOTE_ADDR", ""))
        if not self._limits.may_ask(address):
            return _plain("429 Too Many Requests", "Please wait a moment.", ("Retry-After", "5"))
        if path == "/":
            if method not in ("GET", "HEAD"):
                return _plain("405 Method Not Allowed", "Only GET.", ("Allow", "GET, HEAD"))
            html = self._page.html(str(environ.get("HTTP_ACCEPT_LANGUAGE", "")))
            policy = ("Content-Security-Policy", self._page.policy)
            return "200 OK", "text/html; charset=utf-8", html, (policy,)
        if path == "/ballot":
            if method != "POST":
                return _plain("405 Method Not Allowed", "Only POST.", ("Allow", "POST"))
            return self._ballot(environ, address)
        return _plain("404 Not Found", "There is nothing here.")

    def _ballot(
        self, environ: WSGIEnvironment, address: str
    ) -> tuple[str, str, bytes, tuple[tuple[str, str], ...]]:
        size = self._transport.request_bytes
        body = environ["wsgi.input"].read(size + 1)
        try:
            request = self._transport.open(body)
        except UnreadableError:
            return _plain("400 Bad Request", "This is not a ballot for this round.")
        reply = self._reply(request, address)
        return "200 OK", "application/octet-stream", request.answer(reply), ()

    def _reply(self, request: Request, address: str) -> Reply:
        with self._recording:
            if self._closed:
                return Reply.CLOSED
            self._under_way += 1
        try:
            return self._record(request, address)
        finally:
            with self._recording:
                self._under_way -= 1
                self._recording.notify_all()

    def _record(self, request: Request, address: str) -> Reply:
        with self._looking_up:
            if not self._limits.may_try(address):
                return Reply.WAIT
            try:
                tag = self._voters.tag_of(request.code)
            except EditError:
                return Reply.UNKNOWN_CODE
            if tag is None:
                self._unknown(self._limits.tried_unknown(address))
                return Reply.UNKNOWN_CODE
        with self._reporting:
            if _digest(request.ballot) in self._superseded:
                return Reply.OUTDATED
        try:
            earlier = self._journal.put(tag, request.ballot)
        except OSError as error:
            self._failed(str(error.strerror or error))
            return Reply.NOT_STORED
        with self._reporting:
            if earlier is not None and earlier != request.ballot:
                self._superseded.add(_digest(earlier))
            latest = self._journal.ballots.get(tag)  # another may have come in between
            if latest is not None:
                self._recorded(tag, latest)
        return Reply.RECORDED


def _digest(ballot: bytes) -> str:
    return hashlib.sha256(ballot).hexdigest()


def _plain(
    status: str, text: str, *more: tuple[str, str]
) -> tuple[str, str, bytes, tuple[tuple[str, str], ...]]:
    return status, "text/plain; charset=utf-8", text.encode("ascii"), more
