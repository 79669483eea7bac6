# SPDX-License-Identifier: MIT
"""Recognise the words of a form in every language, since it may be read in another than it was filled in."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from mcda_app.files.resources import resource
from mcda_app.i18n import LANGUAGES, read, tr


@cache
def in_every_language(english: str) -> frozenset[str]:
    """A text of the program in all its languages, case-folded."""
    texts = {tr(english), *(_texts(code).get(english, english) for code in LANGUAGES)}
    return frozenset(text.casefold() for text in texts)


@cache
def _texts(code: str) -> Mapping[str, str]:
    return {} if code == "en" else read(resource("translations") / f"{code}.ts")
