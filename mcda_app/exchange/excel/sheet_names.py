# SPDX-License-Identifier: MIT
"""Names of sheets: the workbook's own, and one that Excel accepts for each issue."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import NamedTuple

from mcda_app.i18n import tr

PROJECT = "mcda_project"
"""The hidden sheet that carries the project, in every language."""
MAX_NAME = 31
FORBIDDEN = frozenset("[]:*?/\\")
RESERVED = frozenset({"history"})
_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


class SheetNames(NamedTuple):
    """The sheets that every workbook may have, beside those of its issues."""

    summary: str
    weights: str
    levels: str
    method: str
    sources: str
    check: str
    ahp: str
    robustness: str
    elicitation: str
    workshop: str
    ballots: str
    pairs: str
    partners: str
    tasks: str
    futures: str
    glance: str
    cautions: str
    audit: str


def own_sheet_names(tr: Callable[[str], str] = tr) -> SheetNames:
    """The names in the language that `tr` translates to."""
    return SheetNames(
        summary=tr("Summary"),
        weights=tr("Weights"),
        levels=tr("Levels"),
        method=tr("Method"),
        sources=tr("Sources"),
        check=tr("Check"),
        ahp=tr("AHP working"),
        robustness=tr("Robustness"),
        elicitation=tr("Elicitation"),
        workshop=tr("Workshop"),
        ballots=tr("Ballots in numbers"),
        pairs=tr("Criteria in pairs"),
        partners=tr("Partners"),
        tasks=tr("What to check"),
        futures=tr("Futures"),
        glance=tr("At a glance"),
        cautions=tr("Points to note"),
        audit=tr("Audit trail"),
    )


def sheet_names(titles: Iterable[str], taken: Iterable[str] = (), unnamed: str = "") -> list[str]:
    """A unique name for each title: at most 31 characters, none that Excel forbids.

    unnamed  stands for a title without a character that a name may have; “Issue” by default
    """
    unnamed = unnamed or tr("Issue")
    used = {name.casefold() for name in taken} | RESERVED
    names = []
    for title in titles:
        clean = "".join(" " if ch in FORBIDDEN or not ch.isprintable() else ch for ch in title)
        # "_x0041_" stands for a letter, in names too, and formulas would look for another sheet.
        clean = _ESCAPE.sub(" ", clean)
        # "MAP(2)" would look like a function of newer Excels to the library that writes formulas.
        base = " ".join(re.sub(r"(?<=\w)\(", " (", clean).split()).strip("' ") or unnamed
        name, n = _cut(base, MAX_NAME) or _cut(unnamed, MAX_NAME), 2
        while name.casefold() in used:
            tail = f" ({n})"
            name, n = _cut(base, MAX_NAME - len(tail)) + tail, n + 1
        used.add(name.casefold())
        names.append(name)
    return names


def _cut(text: str, limit: int) -> str:
    """The first characters as Excel counts them: a letter outside the basic plane counts twice."""
    while len(text.encode("utf-16-le")) // 2 > limit:
        text = text[:-1]
    return text.strip("' ")
