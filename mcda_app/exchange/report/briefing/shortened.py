# SPDX-License-Identifier: MIT
"""Texts cut where a page has no room for all of them."""

from __future__ import annotations


def shortened(text: str, most: int) -> str:
    """A text of at most so many letters, cut between words and with an ellipsis where it was cut."""
    text = " ".join(text.split())
    if len(text) <= most:
        return text
    cut = text[:most]
    words = cut.rsplit(" ", 1)[0] if " " in cut[most // 2 :] else cut
    return f"{words.rstrip(' ,;:.–-')} …"
