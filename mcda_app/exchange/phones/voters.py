# SPDX-License-Identifier: MIT
"""Whose code it is: the server knows hashes of codes and tags of ballots, never who anybody is."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from typing import Protocol

from mcda_app.domain.workshop.check_codes import CodeHashing, read_code


class Voters(Protocol):
    """Those who may vote in the round."""

    def tag_of(self, code: str) -> str | None:
        """The tag that ballots with this code have; None if the code is not in use.

        Raises EditError if it cannot be a code.
        """


class HashedVoters:
    """Voters by the hashes of their codes.

    tags     hash of each code to the tag of its ballots; may be replaced while others look codes up
    hashing  how the workshop's codes are hashed, which takes time on purpose
    """

    def __init__(self, tags: Mapping[str, str], hashing: CodeHashing) -> None:
        self.tags, self._hashing = tags, hashing
        self._key = os.urandom(32)
        self._hashes: dict[bytes, str] = {}  # of codes in use, so that a ballot sent again is known at once

    def tag_of(self, code: str) -> str | None:
        code = read_code(code)
        quick = hashlib.blake2b(code.encode("ascii"), key=self._key).digest()
        slow = self._hashes.get(quick)
        if slow is None:
            slow = self._hashing.hash(code)
            if slow in self.tags:
                self._hashes[quick] = slow
        return self.tags.get(slow)
