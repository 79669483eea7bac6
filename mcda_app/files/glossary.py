# SPDX-License-Identifier: MIT
"""The terms the program uses, each explained in two sentences; read from ``resources/help``."""

from __future__ import annotations

import json
from functools import cache
from typing import Any, NamedTuple

from mcda_app.files.localised_data import translated
from mcda_app.files.resources import resource
from mcda_app.i18n import current_language


class Term(NamedTuple):
    """One term.

    group  the heading it stands under
    also   other names for it, or what belongs to it
    text   two sentences
    """

    id: str
    group: str
    term: str
    also: str
    text: str


def glossary() -> tuple[Term, ...]:
    """All terms in the user's language, in the order in which they are shown."""
    return _glossary(current_language())


@cache
def _glossary(_language: str) -> tuple[Term, ...]:
    data: Any = translated(json.loads(resource("help", "glossary.json").read_text(encoding="utf-8")))
    return tuple(
        Term(entry["id"], group["title"], entry["term"], entry.get("also", ""), entry["text"])
        for group in data["groups"]
        for entry in group["terms"]
    )


def term(term_id: str) -> Term:
    """The term of this id. Raises KeyError if there is none."""
    for found in glossary():
        if found.id == term_id:
            return found
    raise KeyError(term_id)
