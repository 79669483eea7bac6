# SPDX-License-Identifier: MIT
"""How wide the columns of the overview are, and what their heads and rows are called in that room.

It depends on the document's names, the font and the size alone, never on weights or scores: nothing moves
while a weight is dragged.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from math import ceil
from typing import NamedTuple

from PySide6.QtGui import QFont, QFontMetrics, QPixmap

from mcda_app.domain.issue import Issue
from mcda_app.ui.overview.names import (
    LINES,
    MOST_LINES,
    TALL_LINES,
    Lines,
    fit_names,
    words_of,
    wrap,
    wrapped_width,
)

PAD = 10
"""Pixels between a cell's edges and its text."""

SCORE_PAD = 5
"""Pixels around the name of a column of scores."""

ROW_PAD, ROOMY_PAD = 12, 20
"""Pixels by which a row is higher than its text, at least and at most."""

LEAST_SHARE, NAMES_SHARE = 0.25, 0.4
"""The part of the width that the names of the issues get before all columns have room, and at most."""

SQUEEZED_SHARE, STEP = 0.2, 4
"""What they give way to where that lets all scores be seen, and by how many pixels at a time."""

HEAD_LINES = 3
"""Lines that the name of a column may take."""

LEAST_NAMES = 84
SCORE_CAP = 110
"""The widest that a column of scores becomes where columns have to be scrolled."""

SPARE_SCORE = 120
"""The widest that a column of scores becomes by room that nobody needs."""


LEAST_CHIPS = 100
"""Pixels that are left to options' names where scores would be out of view otherwise, before letters do."""

MOST_KNOWN = 20_000
"""Texts whose widths are remembered."""

MEASURED = "The quick brown fox ≠ 0123456789 first place"
"""A text whose widths tell two fonts apart."""


class Column(NamedTuple):
    """One column of one section.

    titles     its name, the fullest first; the last one of a few letters
    tip        what it holds
    least      pixels that its cells need
    want       pixels that it takes where there is room
    scores     whether it is one of the columns that are scrolled where there is no room for all
    names      whether its cells name options, which wrap where there is less room than they want
    letters    pixels that letters in place of those names need
    texts      what its cells may say, if that wraps where there is less room than they want
    gives_way  whether it is left out where that lets all scores be seen
    """

    titles: tuple[str, ...]
    tip: str = ""
    least: int = 40
    want: int = 40
    scores: bool = False
    gives_way: bool = False
    names: bool = False
    letters: int = 0
    texts: tuple[str, ...] = ()


class Metrics(QFontMetrics):
    """Remembers how wide texts are: a table of 200 issues asks for the same ones 10,000 times."""

    def __init__(self, font: QFont) -> None:
        super().__init__(font)
        self._known: dict[str, int] = {}

    def horizontalAdvance(self, text: str) -> int:
        known = self._known.get(text)
        if known is None:
            if len(self._known) > MOST_KNOWN:
                self._known.clear()
            known = self._known[text] = super().horizontalAdvance(text)
        return known


@dataclass(frozen=True, eq=False)
class Fonts:
    """A table's font, the one for what stands out, and what was drawn and measured with them before.

    key         differs for fonts that look or measure differently
    stamps      chips and pills as pixels
    chip_texts  what chips that share a width say
    """

    plain: QFont
    bold: QFont
    metrics: QFontMetrics
    bold_metrics: QFontMetrics
    key: str
    stamps: dict[tuple[object, ...], QPixmap] = field(default_factory=dict)
    chip_texts: dict[tuple[object, ...], tuple[Lines, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, font: QFont) -> Fonts:
        plain, bold = QFont(font), QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        metrics, bold_metrics = Metrics(plain), Metrics(bold)
        # Fonts of one name measure differently on another screen, or once a file with their weight is loaded.
        measured = (each.horizontalAdvance(MEASURED) for each in (metrics, bold_metrics))
        key = "/".join((bold.key(), str(metrics.height()), *map(str, measured)))
        return cls(plain, bold, metrics, bold_metrics, key)


class TableShape(NamedTuple):
    """Widths and names.

    names    width of the issues' names
    widths   of the columns
    heads    for each section and column the lines of its name
    issues   issue id to the lines of its name
    row      height of a row at least
    roomy    and at most
    head     height of the heads
    """

    names: int
    widths: tuple[int, ...]
    heads: tuple[tuple[Lines, ...], ...]
    issues: Mapping[str, Lines]
    row: int
    roomy: int
    head: int


def shape_table(
    sections: Sequence[Sequence[Column]],
    issues: Sequence[Sequence[Issue]],
    fonts: Fonts,
    width: int,
    height: int,
) -> TableShape:
    """Share a width among names and columns.

    sections  for each section its columns, as many in each; those without a title are empty
    issues    for each section its issues
    height    the room for heads and rows, by which names may wrap or not
    """
    metrics = fonts.metrics
    count = len(sections[0]) if sections else 0
    scored = sum(column.scores for column in sections[0]) if sections else 0
    least = [max(columns[at].least for columns in sections) for at in range(count)]
    want = [max(columns[at].want for columns in sections) for at in range(count)]
    rows = sum(map(len, issues)) + (len(issues) if len(issues) > 1 else 0)
    each_row = height / max(1, rows + 1)
    most = max(LEAST_NAMES, int(NAMES_SHARE * width))
    bold = fonts.bold_metrics
    short = max((bold.horizontalAdvance(i.label) for each in issues for i in each), default=0) + 2 * PAD
    names = min(max(LEAST_NAMES, short), max(LEAST_NAMES, int(LEAST_SHARE * width)))
    words = (bold.horizontalAdvance(word) for each in issues for i in each for word in words_of(i.label))
    uncut = min(max(words, default=0) + 2 * PAD, most)
    fewest = max(LEAST_NAMES, int(SQUEEZED_SHARE * width))
    if not scored:
        least = _narrowed(sections, least, bold, width - uncut)
        left = width - sum(least)
        names = max(min(names, max(fewest, left)), min(uncut, left))
    elif not _all_seen(sections, least, want, metrics, width - names):
        while names > fewest and not _all_seen(sections, least, want, metrics, width - names):
            names -= STEP
        if not _all_seen(sections, least, want, metrics, width - names):
            names = min(max(LEAST_NAMES, short), max(LEAST_NAMES, int(LEAST_SHARE * width)))
    if uncut > names and _all_seen(sections, least, want, metrics, width - uncut):
        names = uncut  # in large text
    wraps = each_row >= _tall(metrics)
    wanted = max([min(short, most), names, *(_names_width(each, bold, most, wraps=wraps) for each in issues)])
    if scored:
        score, least, want = _score_room(sections, least, want, metrics, width - names)
        fixed = sum(least[scored:])
    else:
        score, fixed = 0, sum(least)
    spare = max(0, width - names - fixed - score * scored)
    more = min(spare, wanted - names)
    names, spare = names + more, spare - more
    widths = [score] * scored + least[scored:]
    chips = [at for at in range(count) if not scored and sections[0][at].names]
    if chips:  # alike, so that all show names or all letters
        more = min(spare // len(chips), *(max(0, want[at] - widths[at]) for at in chips))
        for at in chips:
            widths[at], spare = widths[at] + more, spare - more
    for at in range(scored, count):
        more = min(spare, max(0, want[at] - widths[at]))
        widths[at], spare = widths[at] + more, spare - more
    if scored:
        more = max(0, min(spare // scored, SPARE_SCORE - score))
        widths[:scored] = [score + more] * scored
        spare -= more * scored
    return _named(sections, issues, fonts, (names + spare, widths), each_row)


def _narrowed(
    sections: Sequence[Sequence[Column]], least: list[int], metrics: QFontMetrics, room: int
) -> list[int]:
    """The widths of columns of options and of words, as much narrower as lets all columns be seen."""
    at_all = range(len(least))
    letters = [max(columns[at].letters for columns in sections) for at in at_all]

    def wrapped(lines: int) -> list[int]:
        return [max(_texts_width(columns[at], metrics, lines) for columns in sections) for at in at_all]

    for narrower in (
        lambda: [max(LEAST_CHIPS, each) if each else 0 for each in letters],  # whose head is not broken
        lambda: wrapped(LINES),
        lambda: letters,
        lambda: wrapped(MOST_LINES),
    ):
        if sum(least) <= room:
            break
        least = [min(pixels, each or pixels) for pixels, each in zip(least, narrower(), strict=True)]
    return least


def _texts_width(column: Column, metrics: QFontMetrics, lines: int) -> int:
    """Pixels in which a column's texts take so many lines at most; 0 if they never wrap."""
    if not column.texts:
        return 0
    words = (word for text in (*column.texts, column.titles[0]) for word in words_of(text))
    width = max(map(metrics.horizontalAdvance, words), default=0)
    while any(wrap(text, metrics, width, lines) is None for text in column.texts):
        width += STEP
    return width + 2 * PAD


def _text_lines(column: Column, width: int, metrics: QFontMetrics) -> int:
    """The lines that a column's texts take in a width."""
    if width >= column.least:
        return 1
    lines = (wrap(text, metrics, width - 2 * PAD, MOST_LINES) for text in column.texts)
    return max((len(each) for each in lines if each is not None), default=1)


def _tall(metrics: QFontMetrics, lines: int = LINES) -> int:
    """The height of a row whose name takes two lines."""
    return lines * metrics.height() + ROW_PAD


def _are_cut(lines: Sequence[Sequence[Lines]]) -> bool:
    """Whether names in one section are cut, or are the same in what is left of them."""
    same = any(len(set(each)) < len(each) for each in lines)
    return same or any(name[-1].endswith("…") or name[0].startswith("…") for each in lines for name in each)


def _names_width(issues: Sequence[Issue], metrics: QFontMetrics, most: int, *, wraps: bool) -> int:
    """What a section's names need for the fullest form that has room."""
    full = max((metrics.horizontalAdvance(i.title) for i in issues), default=0) + 2 * PAD
    if full <= most:
        return full
    wrapped = max((wrapped_width(i.title, metrics) for i in issues), default=0) + 2 * PAD
    return wrapped if wraps and wrapped <= most else 0


def _named(
    sections: Sequence[Sequence[Column]],
    issues: Sequence[Sequence[Issue]],
    fonts: Fonts,
    room: tuple[int, list[int]],
    each_row: float,
) -> TableShape:
    names, widths = room
    metrics = fonts.metrics
    heads = tuple(_heads(columns, widths, metrics) for columns in sections)
    line, tall = metrics.height(), _tall(metrics)
    inner = names - 2 * PAD
    texts = [[(i.title, i.label, i.label) for i in each] for each in issues]
    lines = [fit_names(each, fonts.bold_metrics, inner, LINES if each_row >= tall else 1) for each in texts]
    if _are_cut(lines):  # whatever the height: rather scroll than cut a name
        lines = [fit_names(each, fonts.bold_metrics, inner) for each in texts]
    narrow = [
        column.want / width
        for columns in sections
        for column, width in zip(columns, widths, strict=True)
        if column.names and column.least < column.want > width > column.letters  # else one of letters
    ]
    words = max(
        (
            _text_lines(column, width, fonts.bold_metrics)
            for columns in sections
            for column, width in zip(columns, widths, strict=True)
        ),
        default=1,
    )
    # A name that wraps leaves some of each line empty.
    wrapped = (LINES + ceil(wide - LINES + 0.3) for wide in narrow)
    needed = max((lines for lines in wrapped if lines <= TALL_LINES), default=0)  # others are letters
    for most in range(MOST_LINES, TALL_LINES + 1):
        has_room = most == MOST_LINES or each_row >= _tall(metrics, most)
        if _are_cut(lines) or (has_room and needed >= most):
            lines = [fit_names(each, fonts.bold_metrics, inner, most) for each in texts]
            if needed >= most or any(len(name) >= most for each in lines for name in each):
                tall = _tall(metrics, most)
    tall = max(tall, _tall(metrics, words))
    two_lines = bool(narrow) or words > 1 or any(len(name) > 1 for each in lines for name in each)
    pairs = (pair for some, each in zip(issues, lines, strict=True) for pair in zip(some, each, strict=True))
    head_lines = max((len(name) for each in heads for name in each), default=1)
    return TableShape(
        names,
        tuple(widths),
        heads,
        {issue.id: name for issue, name in pairs},
        tall if two_lines else line + ROW_PAD,
        tall + 4 if two_lines else line + ROOMY_PAD,
        head_lines * line + ROW_PAD,
    )


def _heads(columns: Sequence[Column], widths: Sequence[int], metrics: QFontMetrics) -> tuple[Lines, ...]:
    """The scores' names alike, in full or short; each other column's by itself."""
    scored = [column.titles for column in columns if column.scores and column.titles[0]]
    alike = iter(fit_names(scored, metrics, widths[0] - SCORE_PAD, HEAD_LINES) if scored else ())
    return tuple(
        ("",)
        if not column.titles[0]
        else next(alike)
        if column.scores
        else fit_names([column.titles], metrics, width - PAD, HEAD_LINES)[0]
        for column, width in zip(columns, widths, strict=True)
    )


def _score_room(
    sections: Sequence[Sequence[Column]],
    least: list[int],
    want: list[int],
    metrics: QFontMetrics,
    room: int,
) -> tuple[int, list[int], list[int]]:
    """The width of a column of scores, and what the others then need and want.

    Scores are rather seen under short names, and other columns rather narrow or gone, than scrolled.
    """
    scored = sum(column.scores for column in sections[0])
    others = range(scored, len(least))
    gone = {at for at in others if sections[0][at].gives_way}
    small = {at: min(least[at], LEAST_CHIPS) for at in others if sections[0][at].names}
    shapes = [least]
    if gone:
        shapes.append([0 if at in gone else pixels for at, pixels in enumerate(least)])
    if small:
        shapes.append([small.get(at, pixels) for at, pixels in enumerate(shapes[-1])])
        letters = {at: max(columns[at].letters for columns in sections) for at in small}
        shapes.append([min(letters.get(at, pixels), pixels) for at, pixels in enumerate(shapes[-1])])
    tried = [
        (shape, *_score_width(sections, shape[:scored], metrics, room - sum(shape[scored:])))
        for shape in shapes
    ]
    chosen = next(
        (each for wanted in (Fit.NAMES, Fit.LETTERS) for each in tried if each[1] is wanted),
        None,
    )
    if chosen is None:  # they are scrolled in any case
        few = room - sum(least[scored:]) < 2 * tried[0][2]
        chosen = tried[-1] if few else tried[0]
    shape, fit, score = chosen
    if fit is Fit.LETTERS:  # in more room the beginnings of names can be read
        score = max(score, min(SCORE_CAP, (room - sum(shape[scored:])) // scored))
    dropped = {at for at in gone if not shape[at]}
    return score, shape, [0 if at in dropped else pixels for at, pixels in enumerate(want)]


def _all_seen(
    sections: Sequence[Sequence[Column]],
    least: list[int],
    want: list[int],
    metrics: QFontMetrics,
    room: int,
) -> bool:
    """Whether no column has to be scrolled."""
    scored = sum(column.scores for column in sections[0]) if sections else 0
    if not scored:
        return sum(least) <= room
    score, others, _want = _score_room(sections, least, want, metrics, room)
    return score * scored + sum(others[scored:]) <= room


class Fit(Enum):
    """How the scores are seen: all of them under names or letters, or some of them at a time."""

    NAMES = auto()
    LETTERS = auto()
    SCROLLED = auto()


def _score_width(
    sections: Sequence[Sequence[Column]], least: Sequence[int], metrics: QFontMetrics, room: int
) -> tuple[Fit, int]:
    """How all scores fit, and the width of a column of scores.

    That is for the fullest names that have room, or else for letters, or for names that are scrolled.
    """
    cells = max(least)
    columns = [c for each in sections for c in each if c.scores and c.titles[0]]
    needs = [cells]
    forms = max((len(column.titles) for column in columns), default=0)
    for level in range(forms):
        texts = [column.titles[min(level, len(column.titles) - 1)] for column in columns]
        need = max(cells, max(wrapped_width(text, metrics) for text in texts) + SCORE_PAD)
        letters = level == forms - 1
        if need * len(least) <= room:
            return Fit.LETTERS if letters else Fit.NAMES, need
        if not letters:
            needs.append(need)
    return Fit.SCROLLED, max(cells, min(SCORE_CAP, needs[-1]))
