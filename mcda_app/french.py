# SPDX-License-Identifier: MIT
"""What French does where a word meets the next: “à” and “les” make “aux”, “de” and a vowel “d’”.

A translator cannot write it where a name or a number of words is filled in, so it is done on filling in.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

_WITH_ARTICLE: Mapping[tuple[str, str], str] = {
    ("de", "le"): "du ",
    ("de", "les"): "des ",
    ("à", "le"): "au ",
    ("à", "les"): "aux ",
}
_ENDS = re.compile(r"(?P<before>^|[\s(«’'\u00a0\u202f])(?P<word>[Dd]e|[Qq]ue|[Àà]|lorsque|puisque|jusque) $")
_ARTICLE = re.compile(r"(les?) ")
_VOWEL = re.compile(r"[aeiouàâæéèêëîïôœùûü][\w’]", re.IGNORECASE)
_HOLE = re.compile(r"\{[^{}]*\}")
_KEEPS = re.compile(r"(?:onz|oui\b|ouistiti|ululer)", re.IGNORECASE)
"""Words before which nothing is dropped though they begin with a vowel."""


class FrenchText(str):
    """A French text into which words are filled with `format`."""

    __slots__ = ()

    def format(self, *args: object, **values: object) -> str:
        """Like `str.format`, with the words before and after joined as French joins them."""
        holes = _holes(str(self))
        if not holes:
            return str.format(self, *args, **values)
        text, at = "", 0
        for start, end in holes:
            text = joined(
                text + self[at:start].format(*args, **values), self[start:end].format(*args, **values)
            )
            at = end
        return text + self[at:].format(*args, **values)


@lru_cache(maxsize=4096)
def _holes(text: str) -> tuple[tuple[int, int], ...]:
    """Where something is filled in behind a word that may change, as (start, end) in the text."""
    return tuple(hole.span() for hole in _HOLE.finditer(text) if _ENDS.search(text[: hole.start()]))


def joined(before: str, after: str) -> str:
    """Two parts of a sentence as one: “relie A à ” and “les autres” give “relie A aux autres”."""
    ends = _ENDS.search(before)
    if ends is None:
        return before + after
    head, word = before[: ends.start("word")], ends["word"]
    article = _ARTICLE.match(after)
    if article is not None and (contraction := _WITH_ARTICLE.get((word.lower(), article[1]))) is not None:
        return (
            head + (contraction.capitalize() if word[0].isupper() else contraction) + after[article.end() :]
        )
    if word.lower() != "à" and _VOWEL.match(after) and not _KEEPS.match(after):
        return f"{head}{word[:-1]}’{after}"
    return before + after
