# SPDX-License-Identifier: MIT
"""Names of files made from what people typed: such as any system takes, whatever the title is."""

from __future__ import annotations

import unicodedata

MAX_BYTES = 120
"""Of a name in UTF-8, so that endings, “copy”, a number and the signs of a hidden file still fit in 255."""

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
"""What Windows takes for a device, with whatever ending."""


def plain_name(text: str, usual: str, *, blank: str = "-", most: int = MAX_BYTES) -> str:
    """A file name without its ending, of letters, digits and few signs.

    usual  the name where the text leaves none; also put before a name that Windows keeps for a device
    blank  what stands between words
    most   bytes of the name in UTF-8
    """
    kept = "".join(ch if _plain(ch) else " " for ch in unicodedata.normalize("NFC", text))
    name = blank.join(kept.split()).encode()[:most].decode("utf-8", "ignore").strip(" -_'")
    if not any(ch.isalnum() for ch in name):
        return usual
    return f"{usual}{blank}{name}" if name.casefold() in RESERVED else name


def _plain(ch: str) -> bool:
    return ch.isalnum() or ch in " -_'" or unicodedata.category(ch)[0] == "M"
