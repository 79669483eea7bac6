# SPDX-License-Identifier: MIT
"""Underlined letters that stand for one thing each, whatever the language and whatever is shown.

A translator chooses the letter of a text without knowing what else will be in the window. Where two choices
meet, Qt only moves the focus to and fro between them; here the later one gets another letter of its text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from PySide6.QtWidgets import QAbstractButton, QLabel, QMenuBar, QWidget

MARK = re.compile(r"&([^\s&])")
_CHOSEN, _SHOWN = "accessKeyChosen", "accessKeyShown"
"""Properties: the text as it was written, and as it is shown with the letter it got."""


def settle_access_keys(root: QWidget) -> None:
    """Give each button and label below root, which is shown or will be, an underlined letter of its own.

    The letters of the rest of its window stay as they are, and are not given to anything else.
    """
    parts = [part for part in _carriers(root) if part.isVisibleTo(root)]
    window = root.window()
    taken = {letter for text in _texts_outside(window, root) for letter in _letters(text)}
    originals = [_original(part) for part in parts]
    given: dict[int, str] = {}
    for at, text in enumerate(originals):  # those whose own letter is free keep it
        for letter in _letters(text):
            if letter not in taken:
                taken.add(letter)
                given[at] = text
    for at, (part, text) in enumerate(zip(parts, originals, strict=True)):
        if not _letters(text):
            continue
        shown = given.get(at) or _with_another_letter(text, taken)
        if part.text() != shown:
            part.setText(shown)
        part.setProperty(_CHOSEN, text)
        part.setProperty(_SHOWN, shown)


def access_keys(window: QWidget) -> list[tuple[str, str]]:
    """Every underlined letter that a window shows, with the text it is in."""
    parts = [part.text() for part in _carriers(window) if part.isVisibleTo(window)]
    return [(letter, text) for text in (*_menu_titles(window), *parts) for letter in _letters(text)]


def _carriers(root: QWidget) -> Iterator[QAbstractButton | QLabel]:
    for part in root.findChildren(QWidget):
        if isinstance(part, QAbstractButton) or (isinstance(part, QLabel) and part.buddy() is not None):
            yield part


def _texts_outside(window: QWidget, root: QWidget) -> Iterable[str]:
    if window is root:
        return _menu_titles(window)
    outside = (
        part.text() for part in _carriers(window) if part.isVisibleTo(window) and not root.isAncestorOf(part)
    )
    return (*_menu_titles(window), *outside)


def _menu_titles(window: QWidget) -> list[str]:
    bars = window.findChildren(QMenuBar)
    return [action.text() for bar in bars for action in bar.actions() if action.isVisible()]


def _letters(text: str) -> list[str]:
    mark = MARK.search(text.replace("&&", "\0\0"))
    return [mark[1].casefold()] if mark else []


def _original(part: QAbstractButton | QLabel) -> str:
    """The text as it was written: what is shown, unless that is what this module made of it."""
    text = part.text()
    return str(part.property(_CHOSEN)) if part.property(_SHOWN) == text else text


def _with_another_letter(text: str, taken: set[str]) -> str:
    """The text with a free letter underlined, the first of a word if possible; with none if there is none."""
    bare = text.replace("&&", "\0").replace("&", "")
    starts = [at for at, sign in enumerate(bare) if sign.isalpha() and (at == 0 or bare[at - 1] == " ")]
    others = [at for at, sign in enumerate(bare) if sign.isalpha() and at not in starts]
    at = next((n for n in (*starts, *others) if bare[n].casefold() not in taken), None)
    if at is not None:
        taken.add(bare[at].casefold())
        bare = f"{bare[:at]}&{bare[at:]}"
    return bare.replace("\0", "&&")
