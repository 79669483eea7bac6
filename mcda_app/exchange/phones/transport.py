# SPDX-License-Identifier: MIT
"""What a phone and the server send each other over a network that others may read.

A ballot is sealed to the round's key in the phone, for nobody but the reveal. Sealed ballot and code travel
together in a NaCl box (X25519, XSalsa20, Poly1305) from a key that the phone draws for this one request to
the server's key. The answer comes back in a box between the same two keys, so that nobody else can pretend
that a ballot was recorded. All requests of a round are of one size, and so are all answers.

Both public keys travel to the phone behind the “#” of the address, which a browser never sends, by QR code.
Whoever types the address gets them from the server instead, and compares digits with the room's screen.

    request  public key (32) | nonce (24) | box of: version (1) | code, zeros up to CODE_BYTES | token (16) |
             sealed ballot
    answer   nonce (24) | box of: version (1) | reply (1) | zeros up to REPLY_BYTES

Nothing here protects against somebody who can change what is transmitted: they could send another page.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable
from enum import IntEnum
from typing import NamedTuple

from nacl.exceptions import CryptoError
from nacl.public import Box, PrivateKey, PublicKey

from mcda_app.domain.workshop.sealing import TOKEN_BYTES, binding

VERSION = 2
KEY_BYTES, NONCE_BYTES, MAC_BYTES = 32, 24, 16
CODE_BYTES, REPLY_BYTES = 15, 32
HEAD_BYTES = 1 + CODE_BYTES + TOKEN_BYTES
DIGITS = 8


class Reply(IntEnum):
    """What became of a ballot.

    RECORDED      it is on this computer's disk, in place of any earlier one with this code
    UNKNOWN_CODE  the code is not in use
    WAIT          too many unknown codes were tried; later perhaps
    CLOSED        the round takes no ballots any more
    NOT_STORED    the disk refused it
    OUTDATED      it was recorded before, and a newer one with this code has taken its place
    """

    RECORDED = 1
    UNKNOWN_CODE = 2
    WAIT = 3
    CLOSED = 4
    NOT_STORED = 5
    OUTDATED = 6


class UnreadableError(Exception):
    """A request that nobody with the page and its key would send."""


class Request(NamedTuple):
    """A ballot that arrived.

    code    as it was typed
    ballot  sealed to the round's key, behind the binding of its token, see `domain.workshop.sealing`
    answer  seals a reply for this phone
    """

    code: str
    ballot: bytes
    answer: Callable[[Reply], bytes]


def request_size(ballot_bytes: int) -> int:
    """Bytes of every request of a round whose sealed ballots have this many."""
    return KEY_BYTES + NONCE_BYTES + MAC_BYTES + 1 + CODE_BYTES + TOKEN_BYTES + ballot_bytes


class Transport:
    """The server's side, which holds its secret key."""

    def __init__(self, secret: bytes, ballot_bytes: int) -> None:
        self._key = PrivateKey(secret)
        self.request_bytes = request_size(ballot_bytes)

    def open(self, body: bytes) -> Request:
        """The ballot in a request. Raises UnreadableError if it is not for this server."""
        if len(body) != self.request_bytes:
            raise UnreadableError
        key, nonce = body[:KEY_BYTES], body[KEY_BYTES : KEY_BYTES + NONCE_BYTES]
        try:
            box = Box(self._key, PublicKey(key))
            plain = box.decrypt(body[KEY_BYTES + NONCE_BYTES :], nonce)
            code = plain[1 : 1 + CODE_BYTES].rstrip(b"\0").decode("ascii")
        except (CryptoError, ValueError) as error:  # UnicodeDecodeError is a ValueError
            raise UnreadableError from error
        if plain[0] != VERSION:
            raise UnreadableError

        def answer(reply: Reply) -> bytes:
            return bytes(box.encrypt(bytes([VERSION, reply]).ljust(REPLY_BYTES, b"\0")))

        token, box_of_ballot = plain[1 + CODE_BYTES : HEAD_BYTES], plain[HEAD_BYTES:]
        return Request(code, binding(token) + box_of_ballot, answer)


def fresh_secret() -> bytes:
    """A secret key for a server."""
    return bytes(PrivateKey.generate())


def public_key(secret: bytes) -> bytes:
    return bytes(PrivateKey(secret).public_key)


def fragment(round_key: bytes, server_key: bytes) -> str:
    """Both public keys as they stand behind the “#” of an address."""
    return base64.urlsafe_b64encode(round_key + server_key).decode("ascii").rstrip("=")


def digits(round_key: bytes, server_key: bytes) -> str:
    """Digits to compare, such as “4831 0275”, which the page works out from the same keys."""
    start = int.from_bytes(hashlib.sha512(round_key + server_key).digest()[:6], "big")
    text = f"{start % 10**DIGITS:0{DIGITS}d}"
    return f"{text[:4]} {text[4:]}"
