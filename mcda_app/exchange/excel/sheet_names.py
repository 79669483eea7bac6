# SPDX-License-Identifier: MIT
"""Sheet names and texts that Excel takes."""

from __future__ import annotations

import re
from collections.abc import Iterable

from mcda_app.i18n import tr

MAX_NAME = 31
FORBIDDEN = frozenset("[]:*?/\\")
RESERVED = frozenset({"history"})
_SIGN = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


def sheet_names(titles: Iterable[str], taken: Iterable[str] = (), unnamed: str = "") -> list[str]:
    """A name of its own for each title: at most 31 characters, none that Excel forbids.

    unnamed  what stands for a title without a character that may be in a name
    """
    used = {name.casefold() for name in taken} | RESERVED
    unnamed = unnamed or tr("Issue")
    names = []
    for title in titles:
        clean = "".join(" " if ch in FORBIDDEN or not ch.isprintable() else ch for ch in title)
        # "_x0041_" stands for a letter, in names too, and formulas would look for another sheet.
        clean = _SIGN.sub(" ", clean)
        # "MAP(2)" would look like a function of newer Excels to the library that writes formulas.
        base = " ".join(re.sub(r"(?<=\w)\(", " (", clean).split()).strip("' ") or unnamed
        name, n = _cut(base, MAX_NAME) or _cut(unnamed, MAX_NAME), 2
        while name.casefold() in used:
            tail = f" ({n})"
            name, n = _cut(base, MAX_NAME - len(tail)) + tail, n + 1
        used.add(name.casefold())
        names.append(name)
    return names


def _cut(text: str, most: int) -> str:
    """The first characters as Excel counts them: a letter outside the basic plane counts twice."""
    while len(text.encode("utf-16-le")) // 2 > most:
        text = text[:-1]
    return text.strip("' ")


def quoted(sheet: str) -> str:
    """A sheet's name as formulas write it."""
    doubled = sheet.replace("'", "''")
    return f"'{doubled}'"


def text_formula(text: str) -> str:
    """A text as formulas write it."""
    doubled = text.replace('"', '""')
    return f'"{doubled}"'
