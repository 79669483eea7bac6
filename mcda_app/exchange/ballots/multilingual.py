# SPDX-License-Identifier: MIT
"""Recognise the words of a form in every language, since it may be read in another than it was filled in."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import TypeVar

from mcda_app.domain.program_texts import Retranslation, in_english
from mcda_app.files.resources import resource
from mcda_app.i18n import LANGUAGES, current_language, read, tr, translator

V = TypeVar("V")


@cache
def in_every_language(english: str) -> frozenset[str]:
    """A text of the program in all its languages, case-folded."""
    texts = {tr(english), *(_texts(code).get(english, english) for code in LANGUAGES)}
    return frozenset(text.casefold() for text in texts)


def in_each_language(value: V) -> Iterator[V]:
    """Part of a document in all other languages than the one in use; nothing if it is the same in all."""
    if in_english(value) is value:
        return
    for code in LANGUAGES:
        if code != current_language():
            yield Retranslation(_translator(code)).of(value)


@cache
def _translator(code: str) -> Callable[[str], str]:
    return translator(code, resource("translations"))


@cache
def _texts(code: str) -> Mapping[str, str]:
    return {} if code == "en" else read(resource("translations") / f"{code}.ts")
