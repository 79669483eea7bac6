# SPDX-License-Identifier: MIT
"""A hundred phones at once: `python -m tests.exchange.phones.voters`, with the task as JSON on the input.

Each comes from an address of its own, gets the page, and sends its ballot twice. Prints the replies as JSON.
"""

from __future__ import annotations

import http.client
import json
import os
import sys
import threading
import time
from base64 import b64decode, b64encode
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from nacl.public import Box, PrivateKey, PublicKey, SealedBox

from mcda_app.domain.workshop.sealing import TOKEN_BYTES, binding
from mcda_app.exchange.phones.transport import CODE_BYTES, VERSION


def vote(task: dict[str, Any], n: int, start: threading.Barrier) -> dict[str, Any]:
    source, code = task["sources"][n], task["codes"][n]
    token = os.urandom(TOKEN_BYTES)
    plain = json.dumps({"n": n}).encode().ljust(task["plain"])
    ballot = bytes(SealedBox(PublicKey(b64decode(task["round_key"]))).encrypt(plain))
    start.wait(60)
    started_at = time.monotonic()
    page = ask(task, source, "GET", "/", b"")
    replies = []
    for _ in range(2):
        own = PrivateKey.generate()
        box = Box(own, PublicKey(b64decode(task["server_key"])))
        content = bytes([VERSION]) + code.encode().ljust(CODE_BYTES, b"\0") + token + ballot
        answer = ask(task, source, "POST", "/ballot", bytes(own.public_key) + bytes(box.encrypt(content)))
        replies.append(box.decrypt(answer)[1])
    return {
        "page": len(page),
        "replies": replies,
        "ballot": b64encode(binding(token) + ballot).decode(),
        "seconds": time.monotonic() - started_at,
    }


def ask(task: dict[str, Any], source: str, method: str, path: str, body: bytes) -> bytes:
    connection = http.client.HTTPConnection(task["address"], task["port"], 60, source_address=(source, 0))
    try:
        connection.request(method, path, body or None)
        answer = connection.getresponse()
        data = answer.read()
        if answer.status != 200:
            raise AssertionError(f"{answer.status} {data!r}")
        return data
    finally:
        connection.close()


def main() -> None:
    task = json.load(sys.stdin)
    count = len(task["codes"])
    start = threading.Barrier(count)
    with ThreadPoolExecutor(count) as pool:
        results = list(pool.map(lambda n: vote(task, n, start), range(count)))
    print(json.dumps(results))


if __name__ == "__main__":
    main()
