# SPDX-License-Identifier: MIT
"""How many lines a text takes in a cell: spreadsheets do not fit rows to merged cells themselves.

The workbook is set in Arial, for which every system has a font of the same widths.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

FONT, SIZE = "Arial", 10
_EM = SIZE * 4 / 3
"""Pixels that the font's size stands for."""
_SAFETY = 1.03
"""Programs round widths differently."""
_BOLD = 1.08
_OTHER, _WIDE = 600, 1000
_THOUSANDTHS = {
    191: "'",
    222: "ijl",
    278: " !,./:;I[]\\ft",
    333: "()-r`",
    355: '"',
    389: "*",
    469: "^",
    500: "Jckvxsyz",
    556: "#$?L_abdeghnopqu0123456789",
    584: "+<=>",
    611: "FTZ",
    667: "&ABEKPSVXY",
    722: "CDHNRUw",
    778: "GOQ",
    833: "Mm",
    889: "%",
    944: "W",
}
"""Widths of characters in thousandths of the font's size, as in the metrics of Helvetica."""
_WIDTHS = {character: width for width, characters in _THOUSANDTHS.items() for character in characters}


@lru_cache(maxsize=1024)
def _character_width(character: str) -> int:
    if character in _WIDTHS:
        return _WIDTHS[character]
    if unicodedata.east_asian_width(character) in "WF":
        return _WIDE
    return _WIDTHS.get(unicodedata.normalize("NFD", character)[0], _OTHER)


def text_width(text: str, *, bold: bool = False, size: float = SIZE) -> float:
    """The width of a text without line breaks, in pixels."""
    thousandths = sum(_character_width(character) for character in text)
    return thousandths / 1000 * _EM * size / SIZE * _SAFETY * (_BOLD if bold else 1.0)


def line_count(text: str, width: float, *, bold: bool = False, size: float = SIZE) -> int:
    """Lines of a text that is wrapped between words, and within a word that is wider than a line.

    width  of the cell's inside, in pixels
    """
    return sum(_lines(paragraph, width, bold, size) for paragraph in text.split("\n"))


def _lines(paragraph: str, width: float, bold: bool, size: float) -> int:
    lines, used = 1, 0.0
    space = text_width(" ", bold=bold, size=size)
    for word in paragraph.split(" "):
        length = text_width(word, bold=bold, size=size)
        if used and used + space + length > width:
            lines, used = lines + 1, 0.0
        used += length + (space if used else 0.0)
        while used > width:
            lines, used = lines + 1, used - width
    return lines
