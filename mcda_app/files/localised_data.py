# SPDX-License-Identifier: MIT
"""Translate the texts of presets and glossary like those of the program."""

from __future__ import annotations

from collections.abc import Iterator

from mcda_app.i18n import current_language, tr

TEXTS = frozenset(
    {
        *("title", "short", "description", "label", "anchor", "notes", "reason"),
        *("text", "row", "column", "rows", "columns", "term", "also", "letter", "verdict"),
    }
)
"""Fields with text for the user. Sources are not among them: they cite an English text."""


def translate(data: object) -> object:
    """Parsed JSON with its texts in the user's language."""
    return data if current_language() == "en" else _with_texts(data)


def _with_texts(data: object, field: str = "") -> object:
    match data:
        case dict():
            return {key: _with_texts(value, str(key)) for key, value in data.items()}
        case list():
            return [_with_texts(value, field) for value in data]
        case str() if field in TEXTS and data:
            return tr(data)
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
