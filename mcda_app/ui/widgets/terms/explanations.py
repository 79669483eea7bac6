# SPDX-License-Identifier: MIT
"""Finds terms and abbreviations of the field in a text; the first sentence of the glossary explains each."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from mcda_app.files.glossary import Term, glossary
from mcda_app.i18n import current_language

TERMS = (
    *("decision-matrix", "pairwise", "priority-vector", "consistency-ratio", "closeness", "tipping-point"),
    *("rank-acceptability", "central-power", "collective-good", "topsis", "ahp", "normalisation", "anchors"),
    *("ideal-distributive", "swing", "rank-order", "random-index", "judgement-scale", "concordance"),
)
"""What not everybody knows; words such as option or weight explain themselves."""
SYNONYMS = ("closeness", "rank-acceptability", "rank-order", "concordance")
"""Terms that go by their other names, too."""
MOST = 3
"""Terms explained at once."""
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-ZÄÖÜÀÉÈ“«„])")
_PARTS = re.compile(r"[(),]")


class Name(NamedTuple):
    """A name of a term, as a pattern."""

    pattern: re.Pattern[str]
    term: Term


def explanations(text: str) -> tuple[str, ...]:
    """What explains the terms of a text, a sentence each, in the text's order."""
    return _explanations(text, current_language())


@lru_cache(maxsize=512)
def _explanations(text: str, language: str) -> tuple[str, ...]:
    places: dict[str, tuple[int, Term]] = {}
    for name in _names(language):
        match = name.pattern.search(text)
        if match is not None:
            before = places.get(name.term.id, (match.start(), name.term))
            places[name.term.id] = min(before, (match.start(), name.term), key=lambda place: place[0])
    terms = sorted(places.values(), key=lambda place: place[0])[:MOST]
    return tuple(f"{term.term}: {_first_sentence(term.text)}" for _, term in terms)


def explained(text: str, tip: str) -> str:
    """A tooltip, and below it what explains the terms of a text that it does not explain."""
    return "\n".join(filter(None, (tip, *(e for e in explanations(text) if e not in tip))))


@lru_cache(maxsize=8)
def _names(_language: str) -> tuple[Name, ...]:
    terms = {term.id: term for term in glossary()}
    names = []
    for term in (terms[term_id] for term_id in TERMS):
        words = f"{term.term},{term.also}" if term.id in SYNONYMS else term.term
        for word in filter(None, map(str.strip, _PARTS.split(words))):
            pattern = re.escape(word)
            exact = word.isupper() and " " not in word
            ending = "" if exact else r"\w{0,3}"
            names.append(Name(re.compile(rf"(?<!\w){pattern}{ending}(?!\w)", 0 if exact else re.I), term))
    return tuple(names)


def _first_sentence(text: str) -> str:
    return _SENTENCE.split(text, maxsplit=1)[0]
