# SPDX-License-Identifier: MIT
"""Where a long word may be broken: only where its grammar shows a joint, whatever its language.

Words are not syllabified, for which each language needs a dictionary. But the compounds of officials are put
together by few means: an s behind “-ung”, “-heit”, “-ion”, and suffixes such as “-barkeit”, “-heid”. A break
there is right whatever stands before and after (Amtliches Regelwerk der deutschen Rechtschreibung, § 108).
So is one before “-tion”, in German, French and English alike, and in “-ssance”, which is French.

Only a word that would have to be cut otherwise is broken between any syllables: the last of several
consonants goes to the next line (§ 110), and letters that are one sound stay together (§ 111).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

LEAST_BEFORE, LEAST_BEHIND = 4, 4
"""Letters that stay before a break, and that it takes to the next line."""

_LINK = (
    r"(?:[^\W\d_]{3}(?:ungs|ions|ings|schafts|schaps|täts|tums)|(?:arb|h|k|t)eits|(?:h|l)eids)"
    r"(?=\w)(?!teuer)"
    r"|[^\W\d_]{3}atie(?![nrv])"
)
_SUFFIX = (
    r"(?=(?:barkeit|losigkeit|samkeit|lichkeit|haftigkeit|keit|heit|schaft|baarheid|lijkheid|zaamheid|heid"
    r"|genot|genoot(?:schap)?)(?:en|s)?(?!\w)|über[^\W\d_]{5})"
)
_ENDING = r"(?=(?:tion(?:en|s)?|(?<=s)sances?)(?!\w))"
_JOINT = re.compile(f"{_LINK}|{_SUFFIX}", re.IGNORECASE)
_JOINT_OR_ENDING = re.compile(f"{_LINK}|{_SUFFIX}|{_ENDING}", re.IGNORECASE)

_VOWELS = "aeiouyäöüàâáéèêëíîïóôœúùûæ"
_SYLLABLE = re.compile(f"(?:sch|ch|ck|ph|rh|sh|th|[^\\W\\d_{_VOWELS}])(?=[{_VOWELS}])", re.IGNORECASE)
_LEAST_SYLLABLE = 3
LEAST_LINE, MOST_LINES = "nnnnnn", 4
"""A line as narrow as may end within a syllabified word, and the lines of such a word at most."""


@lru_cache(maxsize=1024)
def word_parts(word: str, *, endings: bool = False) -> tuple[str, ...]:
    """The parts of a word that can stand on lines of their own; the word alone where it has none.

    endings  whether “-tion” and “-sance” are parts, for a word that would have to be cut otherwise
    """
    cuts, start = [0], 0
    joints = _JOINT_OR_ENDING if endings else _JOINT
    while (joint := joints.search(word, start)) is not None:
        at = joint.end()
        start = max(at, start + 1)
        if at - cuts[-1] >= LEAST_BEFORE and _letters(word[at:]) >= LEAST_BEHIND:
            cuts.append(at)
    ends = [*cuts[1:], len(word)]
    return tuple(word[a:b] for a, b in zip(cuts, ends, strict=True))


@lru_cache(maxsize=1024)
def syllables(word: str) -> tuple[str, ...]:
    """The parts of a word between which it may be broken rather than cut; the word alone if it is short."""
    cuts = [0]
    vowels = set(_VOWELS)
    for match in _SYLLABLE.finditer(word):
        at = match.start()
        before, behind = word[cuts[-1] : at], word[at:]
        if (
            min(len(before), _letters(behind)) >= _LEAST_SYLLABLE
            and before.isalpha()
            and vowels.intersection(before.lower())
        ):
            cuts.append(at)
    ends = [*cuts[1:], len(word)]
    return tuple(word[a:b] for a, b in zip(cuts, ends, strict=True))


def broken_word(
    word: str,
    width_of: Callable[[str], float],
    width: float,
    *,
    endings: bool = True,
    anywhere: bool = False,
) -> tuple[str, ...] | None:
    """The lines of a word, each but the last with a hyphen; None if a part is wider than a line.

    endings   whether it may be broken before an ending where compounds do not suffice
    anywhere  whether it may be broken between syllables where nothing else suffices
    """
    lines = _broken(word_parts(word), width_of, width)
    if not lines and endings:
        lines = _broken(word_parts(word, endings=True), width_of, width)
    return lines if lines or not anywhere else _syllabified(word, width_of, width)


def _syllabified(word: str, width_of: Callable[[str], float], width: float) -> tuple[str, ...] | None:
    """A word whose parts begin lines of their own where they are broken themselves."""
    if width_of(LEAST_LINE) > width:
        return None
    lines: list[str] = []
    *parts, last = word_parts(word)
    for part, hyphen in (*((each, "-") for each in parts), (last, "")):
        if width_of(part + hyphen) <= width:
            pieces: tuple[str, ...] = (part,)
        else:
            broken = _broken(syllables(part), width_of, width - width_of(hyphen))
            if broken is None:
                return None
            pieces = tuple(line.removesuffix("-") for line in broken[:-1]) + broken[-1:]
        if len(pieces) == 1 and lines and width_of(lines[-1] + part + hyphen) <= width:
            lines[-1] += part
        else:
            lines += pieces
    return (*(f"{line}-" for line in lines[:-1]), lines[-1]) if len(lines) <= MOST_LINES else None


def _broken(parts: tuple[str, ...], width_of: Callable[[str], float], width: float) -> tuple[str, ...] | None:
    lines: list[str] = []
    for n, part in enumerate(parts):
        hyphen = "-" if n + 1 < len(parts) else ""
        if lines and width_of(lines[-1] + part + hyphen) <= width:
            lines[-1] += part
        else:
            lines.append(part)
    broken = *(f"{line}-" for line in lines[:-1]), *lines[-1:]
    return broken if all(width_of(line.rstrip()) <= width for line in broken) else None


def longest_part_width(text: str, width_of: Callable[[str], float]) -> float:
    """The width of a text whose words are broken at all their joints."""
    parts = ([*(f"{part}-" for part in head), tail] for *head, tail in map(word_parts, text.split(" ")))
    return max((width_of(part) for each in parts for part in each), default=0.0)


def hyphenated(text: str) -> str:
    """The text with a soft hyphen at each joint: seen only where a line of a label ends there."""
    return " ".join("\u00ad".join(word_parts(word)) for word in text.split(" "))


def _letters(text: str) -> int:
    return next((n for n, letter in enumerate(text) if not letter.isalpha()), len(text))
