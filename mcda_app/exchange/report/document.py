# SPDX-License-Identifier: MIT
"""The parts a report is made of, whatever it is written as."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from mcda_app.analysis.phrases import percent

Progress = Callable[[int, int], bool]
"""Called with (steps done, steps in all, or 0 while unknown); returns False to stop."""


class Heading(NamedTuple):
    """level 1 is a chapter, 2 a section; it stays on one page with what follows."""

    level: int
    text: str


class Paragraph(NamedTuple):
    """style is ``body``, ``answer``, ``muted`` or ``bullet``."""

    text: str
    style: str = "body"


class Number(NamedTuple):
    """The number behind a text, for spreadsheets; a share is shown as a percentage."""

    value: float
    is_share: bool = False


class Cell(NamedTuple):
    """heat is a score in [0, 1] that tints the cell; None leaves it plain."""

    text: str
    heat: float | None = None
    bold: bool = False
    number: Number | None = None


def share_cell(share: float, *, bold: bool = False) -> Cell:
    """A percentage, for the eye and as a number."""
    return Cell(percent(share), bold=bold, number=Number(share, is_share=True))


class Table(NamedTuple):
    """A table, none of whose rows is torn over two pages and whose head is repeated on each.

    caption    also serves those who hear the table instead of seeing it
    head       the columns' titles, one for each cell of a row; all empty for a table without a head
    widths     of the columns as shares of the text's width, adding up to 1; alike if empty
    row_heads  whether each row's first cell is its title
    """

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    widths: tuple[float, ...] = ()
    row_heads: bool = True


class Bar(NamedTuple):
    """value in [0, 1] is its length, text the number as printed; colour is ``#rrggbb``."""

    label: str
    value: float
    text: str
    colour: str = "#12436d"


class Bars(NamedTuple):
    """A bar chart on a scale from 0 to 1.

    description  says in words what the chart shows, for those who cannot see it
    """

    caption: str
    bars: tuple[Bar, ...]
    description: str = ""


class Facts(NamedTuple):
    """Names with what they stand for, such as the block on the cover; caption as for a table.

    pairs  (name, text), none of them empty; texts may be long
    """

    caption: str
    pairs: tuple[tuple[str, str], ...]


class NewPage(NamedTuple):
    """What follows begins on a new page."""


Node = Heading | Paragraph | Table | Bars | Facts | NewPage


class Report(NamedTuple):
    """A document.

    subtitle        empty prints nothing
    footer          at the foot of each page, beside the page's number
    language        the code of the language it is in, such as ``de``
    classification  at the head of each page; empty prints nothing
    origin          for the file's metadata: what the document was made from, see `files.origin`
    author          for the file's metadata: who answers for it; empty names nobody
    keywords        for the file's metadata, such as a reference number
    """

    title: str
    subtitle: str
    nodes: tuple[Node, ...]
    footer: str
    language: str = "en"
    classification: str = ""
    origin: str = ""
    author: str = ""
    keywords: tuple[str, ...] = ()
