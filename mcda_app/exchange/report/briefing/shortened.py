# SPDX-License-Identifier: MIT
"""Texts cut or left out where a page has no room for all of them."""

from __future__ import annotations

from collections.abc import Sequence


def shortened(text: str, most: int) -> str:
    """A text of at most so many letters, cut between words and with an ellipsis where it was cut."""
    text = " ".join(text.split())
    if len(text) <= most:
        return text
    cut = text[:most]
    words = cut.rsplit(" ", 1)[0] if " " in cut[most // 2 :] else cut
    return f"{words.rstrip(' ,;:.–-')} …"


def within(texts: Sequence[str], most: int, least: int = 1) -> list[str]:
    """The first of some texts, whole, that have at most so many letters together; at least so many texts."""
    letters, shown = 0, list[str]()
    for text in texts:
        letters += len(text)
        if len(shown) >= least and letters > most:
            break
        shown.append(text)
    return shown
