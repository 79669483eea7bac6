# SPDX-License-Identifier: MIT
"""The one socket, on one address, and the limits of its connections."""

from __future__ import annotations

import contextlib
import logging
import select
import socket
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from waitress.adjustments import Adjustments
from waitress.channel import HTTPChannel
from waitress.server import TcpWSGIServer
from waitress.task import WSGITask

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

THREADS = 8
CONNECTIONS = 250
CONNECTIONS_OF_AN_ADDRESS = 8
BACKLOG = 128
HEADER_BYTES = 8 * 1024
SILENCE = 10
"""Seconds after which a connection is closed on which nothing is sent."""
LIFETIME = 30
"""Seconds after which a connection is closed whose request is still not complete."""
LOOK = 2
"""Seconds between two looks at the connections."""


class _Task(WSGITask):  # type: ignore[misc]  # waitress has no types
    """Closes its connection behind the answer: no phone has two questions in a row."""

    def build_response_header(self) -> bytes:
        self.request.headers["CONNECTION"] = "close"
        return bytes(super().build_response_header())


class _Channel(HTTPChannel):  # type: ignore[misc]
    task_class = _Task


class Listener(TcpWSGIServer):  # type: ignore[misc]
    """A server that also limits how long a request may take and how many connections an address has."""

    channel_class = _Channel

    def handle_accept(self) -> None:
        try:
            accepted = self.accept()
        except OSError:
            return
        if accepted is None:
            return
        connection, address = accepted
        same = sum(channel.addr[0] == address[0] for channel in self.active_channels.values())
        if same >= CONNECTIONS_OF_AN_ADDRESS:
            connection.close()
            return
        with contextlib.suppress(OSError):  # it may be gone again
            self.set_socket_options(connection)
            self.channel_class(self, connection, address, self.adj, map=self._map)

    def maintenance(self, now: float) -> None:
        super().maintenance(now)
        for channel in list(self.active_channels.values()):
            if not channel.requests and channel.creation_time < now - LIFETIME:
                channel.will_close = True


def bound_socket(address: str, ports: Sequence[int]) -> socket.socket:
    """A socket on this address alone, on the first port that is free. Raises OSError if none is."""
    for port in ports[:-1]:
        with contextlib.suppress(OSError):
            return _bound(address, port)
    return _bound(address, ports[-1])


def _bound(address: str, port: int) -> socket.socket:
    one = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        if hasattr(socket, "SO_EXCLUSIVEADDRUSE"):  # Windows, where others could take the port over
            one.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            one.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        one.bind((address, port))
        one.listen(BACKLOG)  # now: two programs can bind the same port before either listens
    except OSError:
        one.close()
        raise
    return one


def listen(application: WSGIApplication, bound: socket.socket, max_body: int) -> Any:
    """A server for the application; its method `run` serves until the process ends."""
    log = logging.getLogger("waitress")
    log.addHandler(logging.NullHandler())  # it would write addresses of phones to the standard error
    log.propagate = False
    adjustments = Adjustments(
        sockets=[bound],
        threads=THREADS,
        connection_limit=CONNECTIONS,
        backlog=BACKLOG,
        channel_timeout=SILENCE,
        cleanup_interval=LOOK,
        max_request_header_size=HEADER_BYTES,
        max_request_body_size=max_body + 1,  # waitress refuses this size too
        inbuf_overflow=max_body + HEADER_BYTES,
        log_socket_errors=False,
        clear_untrusted_proxy_headers=False,  # nothing reads them
        ident=None,
        asyncore_use_poll=hasattr(select, "poll"),
    )
    info = (bound.family, bound.type, bound.proto, bound.getsockname())
    return Listener(application, None, True, bound, None, adjustments, info, bind_socket=False)
