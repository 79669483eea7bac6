# SPDX-License-Identifier: MIT
"""What edits of rounds need in order to seal ballots and to open them; `files.sealing` does it.

The document holds sealed ballots alone. The keys lie outside it, so that neither a file nor all copies of
it together tell what a ballot says or whose it is.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Mapping
from enum import Enum
from typing import Protocol

from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.workshop.check_codes import CodeHashing
from mcda_app.domain.workshop.workshop import Answers, Round, Seal, SealedBallot, Workshop
from mcda_app.errors import EditError

BOX_OVERHEAD = 48
"""Bytes that a sealed box is longer than what is in it: an X25519 key and a MAC."""
TOKEN_BYTES, BINDING_BYTES = 16, 16


def binding(token: bytes) -> bytes:
    """What stands before a box and binds it to whoever submitted it.

    token  bytes drawn at random for one ballot: they are sealed in it, and travel a second time sealed
           together with the code. Whoever copies a box does not know them, so that what they submit with
           their own code has another binding than the ballot in it
    """
    return hashlib.sha256(b"mcda-ballot-token" + token).digest()[:BINDING_BYTES]


def bound_box(token: bytes, box: bytes) -> str:
    """A box behind its binding in Base64, as `SealedBallot.box` has it."""
    return base64.b64encode(binding(token) + box).decode("ascii")


class Void(Enum):
    """Why a sealed ballot does not count.

    FAULTY  there is no readable ballot in it
    COPIED  it was sealed for another code than the one it was submitted with
    """

    FAULTY = "faulty"
    COPIED = "copied"


def byte_count(text: str) -> int:
    """How many bytes a Base64 text stands for; -1 if it is none."""
    try:
        return len(base64.b64decode(text.encode("ascii"), validate=True))
    except (binascii.Error, UnicodeEncodeError, ValueError):
        return -1


class RoundKeyError(EditError):
    """The key of a round is not here, or cannot be kept or read; nothing is wrong with any ballot."""


class KeyMissingError(RoundKeyError):
    """The key that a round needs is not on this computer."""


class Sealer(Protocol):
    """Draws the keys of rounds and keeps them. Every method raises EditError if it cannot."""

    def code_hashing(self, workshop: Workshop) -> CodeHashing:
        """How a workshop's codes are hashed, with the salt. Raises KeyMissingError if that is not here."""
        ...

    def new_code_hashing(self, workshop: Workshop) -> CodeHashing:
        """The same with a new salt, once that is safely on disk: earlier codes are void with it."""
        ...

    def new_seal(self, workshop_id: str, round_: Round, witness: str = "") -> Seal:
        """A seal for a round about to open, once its keys are safely on disk.

        witness  public key of a witness, who alone will be able to open the ballots; empty for a key that
                 this computer keeps
        """
        ...

    def tag(self, round_: Round, slip: str) -> str:
        """What a slip's ballot is filed under: nobody without the key store can tell the slip by it."""
        ...

    def mac(self, round_: Round, tag: str, box: str) -> str:
        """What shows later that this box was put under this tag here, and not into the file."""
        ...

    def vouches_for(self, round_: Round, ballot: SealedBallot) -> bool:
        """Whether a ballot of an anonymous round has its MAC; so do all of rounds of earlier versions."""
        ...

    def seal(self, round_: Round, answers: Answers, reasons: Mapping[str, str]) -> str:
        """The sealed ballot behind its binding in Base64. Anybody can make one, nobody can read it without
        the key."""
        ...

    def code_in(self, round_: Round, envelope: str) -> tuple[str, bytes]:
        """The code that somebody typed and the ballot's token, sealed to `Seal.code_key`; both empty if
        they are not in it."""
        ...

    def open_ballots(
        self, round_: Round, key: str = ""
    ) -> Mapping[str, tuple[Answers, FrozenDict[str, str]] | Void]:
        """What the ballots of a closed round say, by their tags: answers and reasons, or why one does not
        count. A ballot of a version that did not bind boxes counts as it is.

        key  the witness's key, as `files.sealing.key_words` reads it; empty for a key that is kept here
        """
        ...
