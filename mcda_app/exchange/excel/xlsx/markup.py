# SPDX-License-Identifier: MIT
"""Texts as XML of Excel."""

from __future__ import annotations

import re

_ESCAPE_LIKE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_NOT_IN_XML = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]")


def escaped(text: str) -> str:
    """A text with escapes for the characters that XML cannot hold, and with no others.

    ``_x0041_`` in a cell stands for the letter A, so that a text which says so itself has its first
    underscore written as ``_x005F_``.
    """
    return _NOT_IN_XML.sub(lambda character: f"_x{ord(character[0]):04X}_", _ESCAPE_LIKE.sub("_x005F_", text))


def as_xml(text: str) -> str:
    """A text between tags."""
    if "&" in text or "<" in text or ">" in text:
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text
