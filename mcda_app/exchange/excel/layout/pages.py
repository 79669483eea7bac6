# SPDX-License-Identifier: MIT
"""Where the pages of a sheet end, so that no table is torn that fits a page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

SHORT, LONG = 8.27, 11.69
"""The sides of A4, in inches."""
DOTS = 96
"""Pixels of an inch."""
LEAST_SCALE = 45
"""Per cent below which print is not legible; wider sheets take several pages beside each other."""
_SAFETY = 0.97
"""Programs round widths and heights differently."""
_BEGINNING = 4
"""Rows of a longer table that stay together: its heading, its head and the first of its rows."""
_MOST_BREAKS = 1000


class Page(NamedTuple):
    """A page's print scale in per cent, and the height of the rows that fit it at that scale, in pixels."""

    scale: int
    height: float

    @classmethod
    def of(cls, landscape: bool, margins: tuple[float, float, float, float], width: int) -> Page:
        """width  of the sheet's columns together, in pixels"""
        left, right, top, bottom = margins
        across, down = (LONG, SHORT) if landscape else (SHORT, LONG)
        fitting = int(100 * _SAFETY * (across - left - right) * DOTS / max(width, 1))
        scale = min(100, max(LEAST_SCALE, fitting))
        return cls(scale, _SAFETY * (down - top - bottom) * DOTS * 100 / scale)


def page_breaks(
    rows: Iterable[int],
    kept: Sequence[tuple[int, int]],
    heights: Mapping[int, int],
    usual: int,
    page: float,
    head: int | None = None,
) -> list[int]:
    """The rows that begin a page, counted from 0.

    rows     that are not empty: runs of them are tables, with their headings
    kept     first and last rows of charts
    heights  of rows that are not of the usual height
    page     its height; all in pixels
    head     the row that every page repeats: the table below it may go on over pages
    """

    def height_of(first: int, last: int) -> int:
        return sum(heights.get(row, usual) for row in range(first, last + 1))

    def needed(block: tuple[int, int], above: int = 0) -> int:
        """What has to be on one page of a block that stands so far below its heading."""
        first, last = block
        whole = above + height_of(first, last)
        goes_on = head is not None and first <= head < last
        if whole <= page and not goes_on:
            return whole
        return above + height_of(first, min(first + _BEGINNING - 1, last))

    breaks: list[int] = []
    used, below = 0, 0
    blocks = _blocks(sorted(rows), kept)
    for n, (first, last) in enumerate(blocks):
        used += usual * (first - below)
        room = needed((first, last))
        if first == last and n + 1 < len(blocks) and blocks[n + 1][0] == last + 2:
            # A heading, one row above its table.
            room = needed(blocks[n + 1], above=room + usual)
        if used and used + room > page:
            breaks.append(first)
            used = 0
        for row in range(first, last + 1):
            own = heights.get(row, usual)
            used = own if used + own > page else used + own
        below = last + 1
    return breaks[:_MOST_BREAKS]


def _blocks(rows: Sequence[int], kept: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """First and last rows of runs, and of charts."""
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and runs[-1][1] == row - 1:
            runs[-1] = runs[-1][0], row
        else:
            runs.append((row, row))
    return sorted([*runs, *kept])
