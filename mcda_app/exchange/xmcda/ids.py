# SPDX-License-Identifier: MIT
"""Encode ids for XMCDA.

XML allows no control characters, and readers strip or collapse blanks. An id that would not survive
unchanged is percent-encoded after a tilde. Only ids in exactly this form are decoded, so that ids of other
programs stay as they are.
"""

from __future__ import annotations

from urllib.parse import quote, unquote

_MARK = "~"


def encode(key: str) -> str:
    """The id as written to XMCDA."""
    unchanged = key == " ".join(key.split()) and key.isprintable() and not key.startswith(_MARK)
    return key if unchanged else _MARK + quote(key.encode("utf-8", "surrogatepass"), safe="")


def decode(text: str) -> str:
    """The decoded id, or the stripped text if it is not encoded."""
    text = text.strip()
    if text.startswith(_MARK):
        try:
            key = unquote(text[1:], errors="surrogatepass")
        except UnicodeDecodeError:
            return text
        if encode(key) == text:
            return key
    return text
