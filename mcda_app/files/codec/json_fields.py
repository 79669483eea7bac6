# SPDX-License-Identifier: MIT
"""JSON objects that leave out what is empty, and texts of the program in them."""

from __future__ import annotations

from mcda_app.i18n import ProgramText, TextPart

Json = dict[str, object]


def filled(**fields: object) -> Json:
    """The fields that hold something; zero and False count as something, emptiness does not."""
    return {
        k: stored(v) if isinstance(v, ProgramText) else v
        for k, v in fields.items()
        if v is not None and v not in ("", [], {})
    }


def stored(text: str) -> str | Json:
    """A text as a file has it, one of the program's by its English source: {"tr": …}.

    One that has other pieces too: {"join": […]}, what is not a text of the program's as it stands.
    """
    if not isinstance(text, ProgramText):
        return text
    if len(text.parts) == 1 and text.parts[0].of_program:
        return _source(text.parts[0])
    return {"join": [_source(part) if part.of_program else part.text for part in text.parts]}


def _source(part: TextPart) -> Json:
    return {"tr": part.text, "number": part.number} if part.number else {"tr": part.text}
