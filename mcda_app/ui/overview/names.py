# SPDX-License-Identifier: MIT
"""Names in the room there is: on one line, wrapped, or else as a few letters that no other name has."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from mcda_app.ui.widgets.words.joints import broken_word

LINES = 2
"""Lines that a name takes at most,"""
MOST_LINES = 3
"""those where it would be cut otherwise,"""
TALL_LINES = 5
"""and where few rows leave room for more."""

LONG = 12
"""Letters of a word from which it is broken between syllables rather than named by its letters."""

Lines = tuple[str, ...]


def wrap(
    text: str, metrics: QFontMetrics, width: int, most: int = LINES, *, anywhere_from: int | None = None
) -> Lines | None:
    """The text in lines no wider than a width; None if it needs more than there may be, or a wider word.

    A wider compound is broken at its joints.

    anywhere_from  letters from which another word may be broken too, before its ending or between syllables
    """
    lines: list[str] = []
    if not text.strip():
        return ("",)
    for word in words_of(text):
        joined = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(joined) <= width:
            lines[-1] = joined
        elif metrics.horizontalAdvance(word) <= width:
            lines.append(word)
        elif broken := broken_word(
            word,
            metrics.horizontalAdvance,
            width,
            endings=anywhere_from is not None,
            anywhere=anywhere_from is not None and len(word) >= anywhere_from,
        ):
            lines += broken
        else:
            return None
    return tuple(lines) if len(lines) <= most else None


def words_of(text: str) -> list[str]:
    """What a line can begin with; Python would also divide at spaces that no line may end with."""
    return [word for word in text.split(" ") if word]


def wrapped_width(text: str, metrics: QFontMetrics) -> int:
    """The narrowest width in which a text takes two lines at most."""
    words = words_of(text)
    whole = metrics.horizontalAdvance(text)
    splits = ((" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words)))
    return min((max(map(metrics.horizontalAdvance, split)) for split in splits), default=whole)


def cut(text: str, metrics: QFontMetrics, width: int, most: int = LINES) -> Lines:
    """The text in lines, the last one cut where there is no room for the rest."""
    lines: list[str] = []
    words = words_of(text)
    while words and len(lines) < most - 1:
        line = words.pop(0)
        while words and metrics.horizontalAdvance(f"{line} {words[0]}") <= width:
            line = f"{line} {words.pop(0)}"
        lines.append(line)
    lines.append(" ".join(words))
    return tuple(metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines if line)


def fit_names(
    texts: Sequence[Sequence[str]], metrics: QFontMetrics, width: int, most: int = LINES
) -> tuple[Lines, ...]:
    """Several names alike: all on one line, all wrapped, or all in their next shorter form.

    texts  for each name its forms, the fullest first and the shortest last
    """
    forms = max(map(len, texts), default=0)
    for at in range(forms - 1):
        names = [forms_of[min(at, len(forms_of) - 1)] for forms_of in texts]
        for lines_each in (1, most):
            lines = [wrap(name, metrics, width, lines_each) for name in names]
            if all(line is not None for line in lines):
                return tuple(line for line in lines if line is not None)
    nearly = [forms_of[max(0, len(forms_of) - 2)] for forms_of in texts]
    shown = tuple(
        wrap(name, metrics, width, most, anywhere_from=LONG if name != forms_of[-1] else 0)
        or cut(name, metrics, width, most)  # as many in full as can be
        for name, forms_of in zip(nearly, texts, strict=True)
    )
    if len(set(shown)) == len(texts) and _legible(shown):
        return shown
    last = tuple(cut(forms_of[-1], metrics, width, 1) for forms_of in texts)
    if len(set(last)) < len(texts):
        return _different_ends([forms_of[-1] for forms_of in texts], metrics, width) or last
    return last


def _legible(names: Sequence[Lines]) -> bool:
    """Whether enough is left of names that were cut: no word but the last, and some letters."""
    shortened = [lines for lines in names if any("…" in line for line in lines)]
    whole = all("…" not in line for lines in shortened for line in lines[:-1])
    return whole and all(sum(map(len, lines)) >= 2 * max(4, len(lines)) for lines in shortened)


def _different_ends(names: Sequence[str], metrics: QFontMetrics, width: int) -> tuple[Lines, ...] | None:
    """As much of the ends of names that begin alike as has room on a line; None if that tells none apart."""
    words = [words_of(name) for name in names]
    start = 1
    while words and all(len(each) > start and each[:start] == words[0][:start] for each in words):
        ends = tuple(wrap(f"…{' '.join(each[start:])}", metrics, width, 1) for each in words)
        whole = tuple(end for end in ends if end is not None)
        if len(set(whole)) == len(names):
            return whole
        start += 1
    return None
