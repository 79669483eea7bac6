# SPDX-License-Identifier: MIT
"""The process that serves phones: started by the program, told everything through a pipe, gone with it.

The pipe from the program closes when the program ends, however it ends; so does this process then.
"""

from __future__ import annotations

import os
import queue
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from mcda_app.exchange.phones.messages import Line, Start, bytes_of, decode, encode, text_of
from mcda_app.files.policy import policy

if TYPE_CHECKING:
    from mcda_app.exchange.phones.application import Application
    from mcda_app.exchange.phones.voters import HashedVoters

LONGEST_LINE = 64 * 2**20
FINISH = 5.0
"""Seconds that ballots under way have, once the round closes."""
ANSWERS = 0.5
"""Seconds in which the last answers reach the phones."""


class Reports:
    """Lines to the program, written by one thread, so that a busy program holds up no ballot."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._lines: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._write, daemon=True)
        self._thread.start()

    def tell(self, message: Line) -> None:
        self._lines.put(encode(message))

    def finish(self) -> None:
        """Write what is left."""
        self._lines.put(None)
        self._thread.join(FINISH)

    def _write(self) -> None:
        while (line := self._lines.get()) is not None:
            try:
                self._stream.write(line)
                self._stream.flush()
            except (OSError, ValueError):  # the program is gone
                os._exit(0)


def main() -> int:
    """Serve until told to stop or until the program is gone; returns the exit code."""
    if not policy().phone_ballots:
        return 1
    incoming, outgoing = sys.stdin.buffer, sys.stdout.buffer
    reports = Reports(outgoing)
    try:
        start = Start.of(incoming.readline(LONGEST_LINE))
    except (ValueError, TypeError):
        return 2
    return _serve(start, incoming, reports)


def _serve(start: Start, incoming: BinaryIO, reports: Reports) -> int:
    from mcda_app.domain.workshop.check_codes import CodeHashing
    from mcda_app.exchange.phones.application import Application
    from mcda_app.exchange.phones.journal import DamagedJournalError, Journal
    from mcda_app.exchange.phones.listener import bound_socket, listen
    from mcda_app.exchange.phones.page import BallotPage
    from mcda_app.exchange.phones.questions import round_from_json
    from mcda_app.exchange.phones.transport import KEY_BYTES, MAC_BYTES, Transport, public_key
    from mcda_app.exchange.phones.voters import HashedVoters

    path = Path(start.journal)
    try:
        journal = Journal(path)
        bound = bound_socket(start.address, start.ports)
    except (OSError, DamagedJournalError) as error:
        why = str(error.strerror or error) if isinstance(error, OSError) else f"{path.name}: damaged"
        reports.tell({"is": "failed", "why": why})
        reports.finish()
        return 1
    secret = bytes_of(start.secret)
    transport = Transport(secret, start.plain_bytes + KEY_BYTES + MAC_BYTES)
    asked = round_from_json(start.ballot)
    page = BallotPage(asked, bytes_of(start.round_key), public_key(secret), start.plain_bytes, start.language)
    voters = HashedVoters(start.codes, CodeHashing(start.salt, start.cost))
    application = Application(
        page,
        transport,
        voters,
        journal,
        recorded=lambda tag, box: reports.tell({"is": "ballot", "tag": tag, "ballot": text_of(box)}),
        unknown=lambda count: reports.tell({"is": "unknown", "count": count}),
        failed=lambda why: reports.tell({"is": "failed", "why": why}),
        superseded=start.superseded,
    )
    server = listen(application, bound, transport.request_bytes)
    threading.Thread(target=server.run, daemon=True).start()
    reports.tell({"is": "listening", "port": bound.getsockname()[1]})
    for line in iter(lambda: incoming.readline(LONGEST_LINE), b""):
        if not _obey(decode(line), application, voters, reports):
            application.close(FINISH)
            reports.tell({"is": "ended"})
            reports.finish()
            threading.Event().wait(ANSWERS)
            break
    os._exit(0)  # threads that still serve end with the process


def _obey(message: Line, application: Application, voters: HashedVoters, reports: Reports) -> bool:
    """Do what the program says; whether to go on."""
    try:
        if message["do"] == "keep":
            application.replace(str(message["tag"]), bytes_of(message["ballot"]))
        elif message["do"] == "remove":
            application.replace(str(message["tag"]), None)
        elif message["do"] == "codes" and isinstance(message["codes"], dict):
            voters.tags = message["codes"]
    except OSError as error:
        reports.tell({"is": "failed", "why": str(error.strerror or error)})
    return message["do"] != "stop"
