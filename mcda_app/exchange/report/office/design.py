# SPDX-License-Identifier: MIT
"""How a note looks in a word processor: the same colours and order of sizes as on the PDF's pages.

The letters are Calibri's, which Word has and for which LibreOffice has Carlito, of the same widths. They are
narrower than those of the PDF, so that the sizes are a little larger here.
"""

from __future__ import annotations

from typing import NamedTuple

FONT = "Calibri"
INK, LETTERS, GREY = "12436d", "17202a", "55606c"
RULE, HAIRLINE, TRACK = "c9d1d8", "e1e6ea", "edf0f3"

PAGE_MM = (210.0, 297.0)
MARGIN_MM = 22.0
WIDTH_MM = PAGE_MM[0] - 2 * MARGIN_MM
CELL_SIDE, NARROW_SIDE, CELL_TOP = 4.0, 2.0, 2.2
"""Points between a cell's text and its sides, in tables of small letters too, and above and below it."""
MOST_BARS_TOGETHER = 24
"""Bars of a chart from which on it may continue on the next page."""
BAR_HEIGHT, BAR_GAP = 11.5, 3.0
"""Points: a line of a chart, and the white between two of them."""


class Face(NamedTuple):
    """The format of a kind of paragraph; lengths in points.

    keep   whether it stays on one page with what follows
    left   indent, or the room beside the line at its left if it has one
    """

    size: float
    colour: str = LETTERS
    bold: bool = False
    above: float = 0.0
    below: float = 0.0
    keep: bool = False
    left: float = 0.0
    align: str = "left"


BODY = "body"
FACES = {
    BODY: Face(10, below=5),
    "title": Face(22, INK, bold=True, below=5, keep=True),
    "subtitle": Face(11.5, GREY, below=10),
    "heading1": Face(15, INK, bold=True, above=16, below=5, keep=True),
    "heading2": Face(11.5, INK, bold=True, above=10, below=3, keep=True),
    "heading3": Face(10.5, INK, bold=True, above=8, below=2, keep=True),
    "answer": Face(12, INK, bold=True, above=7, below=8, left=9),
    "muted": Face(8.5, GREY, above=3, below=3),
    "bullet": Face(10, below=3),
    "caption": Face(8.5, GREY, above=8, below=3, keep=True),
    "table": Face(9),
    "table number": Face(9, align="right"),
    "table head": Face(9, INK, bold=True, keep=True),
    "table head number": Face(9, INK, bold=True, keep=True, align="right"),
    "narrow": Face(7.5),
    "narrow number": Face(7.5, align="right"),
    "narrow head": Face(7.5, INK, bold=True, keep=True),
    "narrow head number": Face(7.5, INK, bold=True, keep=True, align="right"),
    "fact name": Face(9, GREY),
    "fact": Face(9),
    "chart label": Face(9.5),
    "chart bar": Face(8),
    "chart number": Face(9.5, align="right"),
    "header": Face(9, bold=True, align="center"),
    "footer": Face(8, GREY),
}
"""The formats of all kinds of paragraphs; a paragraph's style in the report is one of these names."""

AFTER_TABLE = 8.0
"""Points between a table and a paragraph below it."""

NAMES = {
    BODY: "Normal",
    "title": "Title",
    "subtitle": "Subtitle",
    "heading1": "Heading 1",
    "heading2": "Heading 2",
    "heading3": "Heading 3",
    "answer": "Intense Quote",
    "muted": "Small Print",
    "bullet": "List Bullet",
    "caption": "Caption",
    "table": "Table Text",
    "table number": "Table Number",
    "table head": "Table Heading",
    "table head number": "Table Heading Number",
    "narrow": "Narrow Table Text",
    "narrow number": "Narrow Table Number",
    "narrow head": "Narrow Table Heading",
    "narrow head number": "Narrow Table Heading Number",
    "fact name": "Fact Name",
    "fact": "Fact",
    "chart label": "Chart Label",
    "chart bar": "Chart Bar",
    "chart number": "Chart Number",
    "header": "Header",
    "footer": "Footer",
}
"""The styles' names. They are not translated: word processors know the common ones by these and show them in
the user's language."""


def parent_of(kind: str) -> str:
    """The kind whose format a kind of paragraph inherits; empty for the one that inherits none."""
    if kind == BODY:
        return ""
    if kind.endswith(" number") and kind.removesuffix(" number") in FACES:
        return kind.removesuffix(" number")
    return BODY


def tint(heat: float) -> str:
    """The ground of a cell for a score in [0, 1], pale enough for black text (contrast above 7:1)."""
    light, strong = (255, 255, 255), (122, 176, 222)
    parts = (round(a + (b - a) * min(max(heat, 0.0), 1.0)) for a, b in zip(light, strong, strict=True))
    return "".join(f"{part:02x}" for part in parts)
