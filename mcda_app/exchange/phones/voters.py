# SPDX-License-Identifier: MIT
"""Whose code it is: the server knows hashes of codes and tags of ballots, never who anybody is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

from mcda_app.domain.check_codes import read_code


class Voters(Protocol):
    """Those who may vote in the round."""

    def tag_of(self, code: str) -> str | None:
        """The tag that ballots with this code have; None if the code is not in use.

        Raises EditError if it cannot be a code.
        """


class HashedVoters:
    """Voters by the hashes of their codes.

    tags  hash of each code to the tag of its ballots
    hash_code  the slow hash of a well-formed code
    """

    def __init__(self, tags: Mapping[str, str], hash_code: Callable[[str], str]) -> None:
        self._tags, self._hash_code = tags, hash_code

    def tag_of(self, code: str) -> str | None:
        return self._tags.get(self._hash_code(read_code(code)))


def hash_code(code: str, salt: str) -> str:
    import hashlib

    return hashlib.scrypt(code.encode(), salt=salt.encode(), n=2**14, r=8, p=1, dklen=32).hex()
