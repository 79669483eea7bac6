# SPDX-License-Identifier: MIT
"""Ids as XMCDA can carry them.

XML knows no control characters, and readers strip blanks or collapse them. An id that would not come through
unchanged is written percent-encoded after a tilde. On reading, only what is exactly so written is turned
back, so that no id of another program is taken for one.
"""

from __future__ import annotations

from urllib.parse import quote, unquote

_MARK = "~"


def written(key: str) -> str:
    """An id as it is written."""
    plain = key == " ".join(key.split()) and key.isprintable() and not key.startswith(_MARK)
    return key if plain else _MARK + quote(key.encode("utf-8", "surrogatepass"), safe="")


def read(text: str) -> str:
    """The id that was so written, or the text itself without blanks around it."""
    text = text.strip()
    if text.startswith(_MARK):
        try:
            key = unquote(text[1:], errors="surrogatepass")
        except UnicodeDecodeError:
            return text
        if written(key) == text:
            return key
    return text
