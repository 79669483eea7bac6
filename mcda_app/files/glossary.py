# SPDX-License-Identifier: MIT
"""The glossary, each term explained in two sentences; read from ``resources/help``."""

from __future__ import annotations

import json
from functools import cache
from typing import Any, NamedTuple

from mcda_app.files.localised_data import translate
from mcda_app.files.resources import resource
from mcda_app.i18n import current_language


class Term(NamedTuple):
    """One term.

    group  the heading above it
    also   synonyms or related terms
    text   two sentences
    """

    id: str
    group: str
    term: str
    also: str
    text: str


def glossary() -> tuple[Term, ...]:
    """All terms in the user's language, in display order."""
    return _glossary(current_language())


@cache
def _glossary(_language: str) -> tuple[Term, ...]:
    data: Any = translate(json.loads(resource("help", "glossary.json").read_text(encoding="utf-8")))
    return tuple(
        Term(entry["id"], group["title"], entry["term"], entry.get("also", ""), entry["text"])
        for group in data["groups"]
        for entry in group["terms"]
    )


def term(term_id: str) -> Term:
    """The term of this id. Raises KeyError if there is none."""
    for entry in glossary():
        if entry.id == term_id:
            return entry
    raise KeyError(term_id)
