# SPDX-License-Identifier: MIT
"""How wide a table's columns are, so that no word is torn, and how its letters and rows are set."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from mcda_app.exchange.report.document import Bars, Cell, Facts, Table
from mcda_app.exchange.report.office.design import (
    CELL_SIDE,
    CELL_TOP,
    FACES,
    MARGIN_MM,
    NARROW_SIDE,
    PAGE_MM,
    WIDTH_MM,
)
from mcda_app.exchange.report.office.text_width import longest_word, text_width

MM = 72 / 25.4
WIDTH = WIDTH_MM * MM
TEXT_HEIGHT = (PAGE_MM[1] - 2 * MARGIN_MM) * MM
HIGHEST = 150.0
"""Points: the longest line of a title that is turned."""
LINE = 1.25
"""Height of a line, in sizes of its letters."""
TRIES = (("table", 1.32), ("table", 1.15), ("table", 1.05), ("narrow", 1.15), ("narrow", 1.03))
"""Sizes to try, each with what is kept for fonts that stand in for Calibri and are wider."""
NUMBER_RESERVE, UPRIGHT_RESERVE = 1.3, 1.4
"""The same for numbers, which are short and may never be parted, and for titles that are turned."""
_NUMBER = r"[+−–-]?\d[\d.,\u202f\u00a0]*\s?%?"
NUMBER = re.compile(rf"{_NUMBER}(\s?–\s?{_NUMBER})?|[–-]?")
"""A number, a range of numbers, or none."""
LONG = 400
"""Characters of a word from which on it does not matter how much wider than any column it is."""
BAR_LABELS, BAR_LABELS_MOST = 0.3, 0.55
"""Shares of a chart's width for its labels: at least, and at most."""


class Columns(NamedTuple):
    """widths in points; kind is ``table``, or ``narrow`` for smaller letters.

    whole    whether every word fits its column
    numbers  the columns that hold numbers alone, which stand at the right
    turned   the height in points of a head whose titles, but the first, are turned to stand upright; or 0
    """

    widths: tuple[float, ...]
    kind: str
    whole: bool
    numbers: tuple[bool, ...]
    turned: float = 0.0

    def is_turned(self, column: int) -> bool:
        """Whether the title of a column stands upright."""
        return self.turned > 0 and column > 0

    def style(self, column: int, *, head: bool = False) -> str:
        """The kind of paragraph in a cell, as the design names it."""
        right = self.numbers[column] and not (head and self.is_turned(column))
        return f"{self.kind}{' head' if head else ''}{' number' if right else ''}"

    def splits(self, row: Sequence[Cell]) -> bool:
        """Whether a row is so tall that it must be allowed to continue on the next page."""
        size = FACES[self.kind].size
        lines = (
            sum(
                1 + text_width(line, size) / max(1.0, width - 2 * side_of(self.kind))
                for line in cell.text.split("\n")
            )
            for cell, width in zip(row, self.widths, strict=True)
        )
        return max(lines, default=0.0) * size * LINE > TEXT_HEIGHT / 2


def columns_of(table: Table) -> Columns:
    """The columns as wide as is asked for, unless a word needs more; titles are turned rather than parted."""
    shares = table.widths or (1 / len(table.head),) * len(table.head)
    columns = [_Column.of(table, n) for n in range(len(table.head))]
    numbers = tuple(column.is_number for column in columns)
    wanted = [share * WIDTH for share in shares]
    least: list[float] = []
    for kind, reserve in TRIES:
        least = [column.least(kind, reserve) for column in columns]
        if sum(least) <= WIDTH:
            return Columns(tuple(fitted(wanted, least, WIDTH)), kind, True, numbers)
    tallest = max((column.title for column in columns[1:]), default=0.0) * FACES["table head"].size
    height = min(tallest, HIGHEST)
    for kind, reserve in TRIES:
        turned = [column.least(kind, reserve, height if n else 0.0) for n, column in enumerate(columns)]
        if sum(turned) <= WIDTH:
            room = [turned[0] + WIDTH - sum(turned), *turned[1:]]
            return Columns(tuple(room), kind, True, numbers, height * UPRIGHT_RESERVE + 2 * CELL_TOP)
    return Columns(tuple(capped(least, WIDTH)), "narrow", False, numbers)


class _Column(NamedTuple):
    """What a column needs, in letters of size 1.

    words        its widest word
    title_words  the widest word of its title
    title        the whole title on one line
    """

    words: float
    title_words: float
    title: float
    is_number: bool

    @classmethod
    def of(cls, table: Table, number: int) -> _Column:
        cells = [row[number] for row in table.rows]
        texts = [cell.text for cell in cells]
        title = _shortened(table.head[number])
        return cls(
            longest_word(map(_shortened, texts), 1, bold=any(cell.bold for cell in cells)),
            longest_word([title], 1, bold=True),
            text_width(title[:LONG], 1, bold=True),
            _are_numbers(texts),
        )

    def least(self, kind: str, reserve: float, turned: float = 0.0) -> float:
        """The width that the words need; the title's too, unless it is turned in a head of this height."""
        size = FACES[kind].size
        words = self.words * size * (max(reserve, NUMBER_RESERVE) if self.is_number else reserve)
        if turned:
            lines = 1 + self.title * size // turned
            words = max(words, lines * size * LINE)
        else:
            words = max(words, self.title_words * size * reserve)
        return min(words + 2 * side_of(kind) + 1, WIDTH / 2)


def side_of(kind: str) -> float:
    """Points between a cell's text and its sides."""
    return CELL_SIDE if kind == "table" else NARROW_SIDE


def _shortened(text: str) -> str:
    """The text without the end of words that are too wide for any column."""
    return text if len(text) <= LONG else " ".join(word[:LONG] for word in text.split())


def _are_numbers(texts: Sequence[str]) -> bool:
    return any(text.strip("–- ") for text in texts) and all(NUMBER.fullmatch(text.strip()) for text in texts)


def fitted(wanted: Sequence[float], least: Sequence[float], room: float) -> list[float]:
    """Widths that fill a room, none below its least, the others in the proportions wanted.

    least adds up to the room or to less.
    """
    fixed: set[int] = set()
    while True:
        free = [n for n in range(len(wanted)) if n not in fixed]
        left = room - sum(least[n] for n in fixed)
        total = sum(wanted[n] for n in free)
        widths = [least[n] if n in fixed else wanted[n] * left / total for n in range(len(wanted))]
        short = {n for n in free if widths[n] < least[n]}
        if not short or short == set(free):
            return widths if not short else [width * room / sum(least) for width in least]
        fixed |= short


def capped(needed: Sequence[float], room: float) -> list[float]:
    """Widths that fill a room although more is needed: only the widest words are parted, in equal columns."""
    cap, left = room, room
    for n, width in enumerate(sorted(needed)):
        cap = left / (len(needed) - n)
        if width > cap:
            break
        left -= width
    return [min(width, cap) for width in needed]


class ChartColumns(NamedTuple):
    """Widths in points of a chart's labels, bars and numbers.

    single  whether every label stands on one line, so that the bars' ground is as tall as the bars
    """

    labels: float
    bars: float
    numbers: float
    single: bool


def chart_columns(chart: Bars) -> ChartColumns:
    """The labels as wide as they need, within limits; the numbers too; the rest for the bars."""
    size = FACES["chart label"].size
    numbers = max((text_width(bar.text, size) for bar in chart.bars), default=0.0) * 1.2 + 2 * CELL_SIDE
    numbers = min(max(numbers, 40.0), WIDTH / 4)
    widest = max((text_width(bar.label[:LONG], size) for bar in chart.bars), default=0.0) * 1.2 + CELL_SIDE
    labels = min(max(widest, BAR_LABELS * WIDTH), BAR_LABELS_MOST * WIDTH)
    single = widest <= labels and not any("\n" in bar.label for bar in chart.bars)
    return ChartColumns(labels, WIDTH - labels - numbers, numbers, single)


def fact_columns(facts: Facts, count: int) -> tuple[float, ...]:
    """Widths in points of a block of facts: of names and what they stand for, once or twice."""
    size = FACES["fact name"].size
    names = longest_word([_shortened(name) for name, _ in facts.pairs], size) * 1.2
    name = min(max(names + CELL_SIDE + 1, 0.16 * WIDTH), WIDTH / count / 2)
    return (name, WIDTH / count - name) * count
