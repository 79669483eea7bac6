# SPDX-License-Identifier: MIT
"""A few letters for each option where there is no room for its name; no two options have the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from mcda_app.domain.issue import Option


def option_codes(options: Sequence[Option]) -> dict[str, str]:
    """Option id to a few letters that stand for it among these options.

    Letters that the user chose stay, as long as they are used once. The others have their initial where no
    other option begins with it, and else two or three letters, or their initial and their number.
    """
    initials = Counter(option.badge for option in options)
    own = Counter(option.letter for option in options if option.letter)
    codes = {o.id: o.letter for o in options if own[o.letter] == 1}
    codes |= {o.id: o.badge for o in options if not o.letter and initials[o.badge] == 1 and o.badge}
    taken = set(codes.values())
    for option in options:
        if option.id not in codes:
            codes[option.id] = next(each for each in _candidates(option.label) if each not in taken)
            taken.add(codes[option.id])
    return {option.id: codes[option.id] for option in options}


def _candidates(name: str) -> Iterator[str]:
    """Initial and number, initials of the first words, the first letters, the first and any later letter."""
    words = ["".join(filter(str.isalnum, word)) for word in name.split()]
    words = [word for word in words if word] or ["?"]
    letters = "".join(words)
    first = _capital(letters)
    yield from (f"{first}{word}" for word in words[1:] if word.isdecimal() and len(word) <= 2)
    if len(words) > 1:
        yield "".join(_capital(word) for word in words[:3])
    for length in (2, 3):
        yield first + letters[1:length].lower()
    for at in range(2, len(letters)):
        yield first + letters[at].lower()[0]
    number = 1
    while True:
        yield f"{first}{number}"
        number += 1


def _capital(word: str) -> str:
    """The first letter; that of “ß” in capitals is one of two."""
    return word[0].upper()[0]
