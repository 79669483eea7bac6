# SPDX-License-Identifier: MIT
"""Whose code it is: the server knows hashes of codes and tags of ballots, never who anybody is."""

from __future__ import annotations

import hashlib
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

    tags  hash of each code to the tag of its ballots; may be replaced while others look codes up
    hash_code  the slow hash of a well-formed code
    """

    def __init__(self, tags: Mapping[str, str], hash_code: Callable[[str], str]) -> None:
        self.tags, self._hash_code = tags, hash_code

    def tag_of(self, code: str) -> str | None:
        return self.tags.get(self._hash_code(read_code(code)))


def hash_code(code: str, salt: str) -> str:
    """What stands for a code in the process, which holds the table in its memory alone."""
    return hashlib.sha256(f"{salt}\n{code}".encode()).hexdigest()
