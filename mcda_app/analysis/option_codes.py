# SPDX-License-Identifier: MIT
"""A few letters for each option or criterion where there is no room for its name, no two the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from mcda_app.domain.issue import Option
from mcda_app.domain.scale import Criterion


def option_codes(options: Sequence[Option]) -> dict[str, str]:
    """Option id to a few letters that stand for it among these options.

    Letters that the user chose stay, as long as they are used once. The others have their initial where no
    other option begins with it, and else two or three letters, or their initial and their number.
    """
    initials = Counter(option.badge for option in options)
    own = Counter(option.letter for option in options if option.letter)
    codes = {o.id: o.letter for o in options if own[o.letter] == 1}
    codes |= {o.id: o.badge for o in options if not o.letter and initials[o.badge] == 1 and o.badge}
    _add_unlike(codes, {option.id: option.label for option in options})
    return {option.id: codes[option.id] for option in options}


def criterion_codes(criteria: Sequence[Criterion]) -> dict[str, str]:
    """Criterion id to its initial where no other criterion begins with it, and else two or three letters."""
    labels = {criterion.id: criterion.short or criterion.title for criterion in criteria}
    initials = {
        id: next((_capital(letter) for letter in label if letter.isalnum()), "")
        for id, label in labels.items()
    }
    counts = Counter(initials.values())
    codes = {id: initial for id, initial in initials.items() if initial and counts[initial] == 1}
    _add_unlike(codes, labels)
    return {criterion.id: codes[criterion.id] for criterion in criteria}


def _add_unlike(codes: dict[str, str], labels: Mapping[str, str]) -> None:
    """Give each label that has no code yet one that is not taken."""
    taken = set(codes.values())
    for id, label in labels.items():
        if id not in codes:
            codes[id] = next(each for each in _candidates(label) if each not in taken)
            taken.add(codes[id])


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
