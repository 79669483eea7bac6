# SPDX-License-Identifier: MIT
"""Make user text safe for XML and spreadsheet cells."""

from __future__ import annotations

from mcda_app.i18n import tr_lazy

MAX_TEXT = 32_767


CUT = tr_lazy(" … (truncated at Excel's limit of 32,767 characters)")


def visible(text: str) -> str:
    """Text that XML can hold: control characters become visible symbols."""
    if text.isascii() and text.isprintable():
        return text
    shown = "".join(ch if ch in "\n\t" or ord(ch) >= 32 else chr(0x2400 + ord(ch)) for ch in text)
    return "".join("\ufffd" if 0xD800 <= ord(ch) <= 0xDFFF or ch in "\ufffe\uffff" else ch for ch in shown)


def safe_text(text: str) -> str:
    """Text that a cell can hold: valid in XML and within Excel's limit of length."""
    if len(text) <= MAX_TEXT and text.isascii() and text.isprintable():
        return text
    shown = visible(text)
    if len(shown.encode("utf-16-le")) // 2 > MAX_TEXT:
        shown = shown[: (MAX_TEXT - len(str(CUT))) // 2] + str(CUT)
    return shown
