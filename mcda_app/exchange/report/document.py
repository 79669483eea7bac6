# SPDX-License-Identifier: MIT
"""The parts a report is made of, whatever it is written as."""

from __future__ import annotations

from typing import NamedTuple

from mcda_app.analysis.phrases import percent


class Heading(NamedTuple):
    """level 1 is a chapter, 2 a section."""

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
    """caption also serves those who hear the table instead of seeing it; widths add up to 1."""

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    widths: tuple[float, ...] = ()


class Bars(NamedTuple):
    """A bar chart. bars holds (label, value in [0, 1], the number as text)."""

    caption: str
    bars: tuple[tuple[str, float, str], ...]


class NewPage(NamedTuple):
    """What follows begins on a new page."""


Node = Heading | Paragraph | Table | Bars | NewPage


class Report(NamedTuple):
    title: str
    subtitle: str
    nodes: tuple[Node, ...]
    footer: str
