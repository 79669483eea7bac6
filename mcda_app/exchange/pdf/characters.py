# SPDX-License-Identifier: MIT
"""Text as an archivable document can hold it: no character vanishes or turns others round."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection

POP, POP_ISOLATE = "\u202c", "\u2069"
CLOSED_BY = {
    "\u202a": POP,
    "\u202b": POP,
    "\u2066": POP_ISOLATE,
    "\u2067": POP_ISOLATE,
    "\u2068": POP_ISOLATE,
}
"""Marks that begin a stretch of another direction, and what ends it."""
OVERRIDES = "\u202d\u202e"
FORBIDDEN = "\ufeff\ufffc\ufff9\ufffa\ufffb"
"""What Typst or PDF/A refuse although it is no control character: a byte order mark, and anchors."""


def number_of(character: str) -> str:
    """A character as its Unicode number, in brackets."""
    return f"[U+{ord(character):04X}]"


def printable(text: str) -> str:
    """The text with each character that cannot be printed as its number.

    These are control characters, private ones, halves of surrogate pairs, those that are none, and marks that
    write text in another direction beyond their own end. Lines end in a line feed.
    """
    if text.isascii() and text.isprintable():
        return text
    text = re.sub("\r\n|[\r\v\f\x85\u2028\u2029]", "\n", text).replace("\t", " ")
    stray = _stray_marks(text)
    return "".join(number_of(ch) if n in stray or _is_unprintable(ch) else ch for n, ch in enumerate(text))


def without(text: str, characters: Collection[str]) -> str:
    """The text with these characters as their numbers."""
    return "".join(number_of(ch) if ch in characters else ch for ch in text)


def longest_word(*texts: str) -> int:
    """The number of characters of the longest word in some texts; 0 without any."""
    return max((len(word) for text in texts for word in text.split()), default=0)


def shortened(text: str, most: int) -> str:
    """The text, without its middle if it has more characters than these, of which there are 160 at least."""
    if len(text) <= most:
        return text
    return f"{text[: most - 80]} … {text[-77:]}"


def _is_unprintable(ch: str) -> bool:
    if ch == "\n":
        return False
    kind = unicodedata.category(ch)
    nothing = ord(ch) & 0xFFFE == 0xFFFE or 0xFDD0 <= ord(ch) <= 0xFDEF
    return kind in ("Cc", "Co", "Cs") or nothing or ch in OVERRIDES or ch in FORBIDDEN


def _stray_marks(text: str) -> set[int]:
    """Where marks of direction are that are not closed in their line, or close nothing."""
    stray, waiting = set[int](), list[tuple[int, str]]()
    for n, ch in enumerate(text):
        if ch in CLOSED_BY:
            waiting.append((n, CLOSED_BY[ch]))
        elif ch in (POP, POP_ISOLATE):
            if waiting and waiting[-1][1] == ch:
                waiting.pop()
            else:
                stray.add(n)
        elif ch == "\n":
            stray.update(at for at, _ in waiting)
            waiting.clear()
    return stray | {at for at, _ in waiting}
