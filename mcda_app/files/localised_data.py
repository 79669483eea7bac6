# SPDX-License-Identifier: MIT
"""The texts of presets and glossary are texts of the program, read in the user's language."""

from __future__ import annotations

from collections.abc import Iterator

from mcda_app.i18n import ProgramText, TextPart

TEXTS = frozenset(
    {
        *("title", "short", "description", "label", "anchor", "notes", "reason"),
        *("text", "row", "column", "rows", "columns", "term", "also", "letter", "verdict", "source"),
    }
)
"""Fields with text for the user. Sources name places of an English text, whose titles stay English."""


def translate(data: object, field: str = "") -> object:
    """Parsed JSON with its texts in the user's language; a document made of it keeps their English source."""
    match data:
        case {"tr": str(source), **rest} if source and not rest and field in TEXTS:  # as in a project
            return ProgramText((TextPart(source),))
        case dict():
            return {key: translate(value, str(key)) for key, value in data.items()}
        case list():
            return [translate(value, field) for value in data]
        case str() if field in TEXTS and data:
            return ProgramText((TextPart(data),))
    return data


def texts(data: object, field: str = "") -> Iterator[str]:
    """Every translatable text in parsed JSON."""
    match data:
        case dict():
            for key, value in data.items():
                yield from texts(value, str(key))
        case list():
            for value in data:
                yield from texts(value, field)
        case str() if field in TEXTS and data:
            yield data
