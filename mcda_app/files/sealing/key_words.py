# SPDX-License-Identifier: MIT
"""A key as words that can be read aloud and typed in any language, and back.

Each word of five letters stands for 16 bits (D. Wilkerson, “A Proposal for Proquints”, 2009); the last one is
a check, so that a wrong word is noticed.
"""

from __future__ import annotations

import hashlib
import re

from mcda_app.errors import EditError
from mcda_app.i18n import tr

CONSONANTS, VOWELS = "bdfghjklmnprstvz", "aiou"
KEY_WORDS = 16
"""Words of a key of 32 bytes; the check follows them."""


def words_of(key: bytes) -> str:
    """A key of 32 bytes as words, in groups of four a line."""
    words = [_word(int.from_bytes(key[n : n + 2])) for n in range(0, len(key), 2)]
    words.append(_word(_check(key)))
    return "\n".join(" ".join(words[n : n + 4]) for n in range(0, len(words), 4))


def key_in(typed: str) -> bytes:
    """The key in typed words or in the text of a key file. Raises EditError, which says what is wrong."""
    if typed.lstrip().startswith("{"):
        from mcda_app.files.sealing.key_store import decoded, loads

        key = decoded(loads(typed, tr("the witness's key file")).private)
        if key:
            return key
        raise EditError(tr("This key file cannot open ballots."), remedy=tr("Choose the witness's key file."))
    words = re.findall(r"\w+", typed.casefold())
    if len(words) != KEY_WORDS + 1:
        raise EditError(
            tr("A key has {words} words; {typed} were typed.").format(words=KEY_WORDS + 1, typed=len(words)),
            remedy=tr("Type all the words that the witness wrote down."),
        )
    numbers = []
    for at, word in enumerate(words, 1):
        number = _number(word)
        if number is None:
            raise EditError(
                tr("Word {at}, “{word}”, is not a word of a key.").format(at=at, word=word[:20]),
                remedy=tr("Compare it with what the witness wrote down."),
            )
        numbers.append(number)
    key = b"".join(number.to_bytes(2) for number in numbers[:-1])
    if numbers[-1] != _check(key):
        raise EditError(
            tr("A word is wrong or two are swapped."),
            remedy=tr("Compare them with what the witness wrote down."),
        )
    return key


def _check(key: bytes) -> int:
    return int.from_bytes(hashlib.sha256(b"mcda-ballot-key" + key).digest()[:2])


def _word(number: int) -> str:
    return (
        CONSONANTS[number >> 12 & 15]
        + VOWELS[number >> 10 & 3]
        + CONSONANTS[number >> 6 & 15]
        + VOWELS[number >> 4 & 3]
        + CONSONANTS[number & 15]
    )


def _number(word: str) -> int | None:
    if not re.fullmatch(f"[{CONSONANTS}][{VOWELS}][{CONSONANTS}][{VOWELS}][{CONSONANTS}]", word):
        return None
    return (
        CONSONANTS.index(word[0]) << 12
        | VOWELS.index(word[1]) << 10
        | CONSONANTS.index(word[2]) << 6
        | VOWELS.index(word[3]) << 4
        | CONSONANTS.index(word[4])
    )
