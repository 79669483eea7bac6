# SPDX-License-Identifier: MIT
"""A language that nobody speaks: every translated text shows that it is, and is longer than in English."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
STRANGE = "ÅƁÇĐÉƑĜĤÎĴĶĹṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçđéƒĝĥîĵķĺɱñöþǫŕšţûṽŵẋýž"
LETTERS = str.maketrans(PLAIN, STRANGE)


def pseudo(text: str) -> str:
    """The text in other letters, a third longer, in brackets; what is filled in later stays as it is."""
    parts = re.split(r"(\{[^{}]*\})", text)
    translated = "".join(part if part.startswith("{") else part.translate(LETTERS) for part in parts)
    return f"[{translated}{'~' * (len(text) // 3)}]"


class PseudoTexts(Mapping[str, str]):
    """A catalogue that has every text."""

    def get(self, key: str, default: str = "") -> str:  # type: ignore[override]
        return pseudo(default)

    def __getitem__(self, key: str) -> str:
        return pseudo(key.rpartition("\x04")[2])

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0
