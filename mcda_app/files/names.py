# SPDX-License-Identifier: MIT
"""File names derived from titles, valid on any system."""

from __future__ import annotations

import unicodedata

MAX_BYTES = 120
"""Limit of a name in UTF-8, which leaves room for an ending, “copy”, a number and a dot within 255."""

_DIGITS = "0123456789¹²³"
RESERVED = frozenset(
    (
        "con",
        "prn",
        "aux",
        "nul",
        "conin",
        "conout",
        *(f"{port}{n}" for port in ("com", "lpt") for n in _DIGITS),
    )
)
"""Device names on Windows, whatever the ending."""


def safe_name(text: str, usual: str, *, blank: str = "-", max_bytes: int = MAX_BYTES) -> str:
    """A file name without its ending, made of letters, digits and a few other characters.

    usual  fallback if the text leaves nothing; also the prefix of a name that Windows reserves for a device
    blank  separator between words
    max_bytes  bytes of the name in UTF-8
    """
    cleaned = "".join(ch if _is_allowed(ch) else " " for ch in unicodedata.normalize("NFC", text))
    name = blank.join(cleaned.split()).encode()[:max_bytes].decode("utf-8", "ignore").strip(" -_'")
    if not any(ch.isalnum() for ch in name):
        return usual
    return f"{usual}{blank}{name}" if name.casefold() in RESERVED else name


def _is_allowed(ch: str) -> bool:
    return ch.isalnum() or ch in " -_'" or unicodedata.category(ch)[0] == "M"
