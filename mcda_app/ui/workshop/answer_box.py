# SPDX-License-Identifier: MIT
"""A list of answers; typing as briefly as on paper picks one: 2, a5, =, or the letter of a level."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QElapsedTimer, Qt, Signal
from PySide6.QtGui import QKeyEvent

from mcda_app.domain.workshop.workshop import Round
from mcda_app.exchange.ballots.answer_fields import EQUAL, LETTERS, AnswerField, AnswerKind, answer_fields
from mcda_app.i18n import tr
from mcda_app.ui.widgets.fields.wheel_guard import ComboBox

PAUSE_MS = 1500
"""What is typed after such a pause begins another answer."""

LEAVES_OPEN = "-"


class AnswerBox(ComboBox):
    """Its first entry leaves the question open.

    answered  an answer was typed that no further key could change
    """

    answered = Signal()

    def __init__(self, keys: Mapping[str, int]) -> None:
        """keys  what is typed for an entry, in small letters, and the entry's row"""
        super().__init__()
        self._keys, self._typed = dict(keys), ""
        self._since = QElapsedTimer()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        others = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if others or not self._type(event.text().casefold()):
            super().keyPressEvent(event)

    def _type(self, char: str) -> bool:
        """Take a character; whether it belongs to an answer."""
        if not char.strip() or not self._keys:
            return False
        late = not self._since.isValid() or self._since.elapsed() > PAUSE_MS
        self._typed = char if late else self._typed + char
        if not self._open_ends():
            self._typed = char
        if not self._open_ends():
            self._typed = ""
            return False
        self._since.start()
        if self._typed in self._keys:
            self.setCurrentIndex(self._keys[self._typed])
            if self._open_ends() == 1:
                self._typed = ""
                self.answered.emit()
        return True

    def _open_ends(self) -> int:
        """How many answers begin with what was typed."""
        return sum(key.startswith(self._typed) for key in self._keys)


def keys_of(field: AnswerField) -> dict[str, int]:
    """What is typed for each answer of a field, and its row below the one that leaves the question open."""
    if field.kind is AnswerKind.PLACE:
        return {str(n): n for n in range(1, int(field.high or 1) + 1)}
    if field.kind is AnswerKind.PAIR:
        equal = {"=": field.choices.index(str(EQUAL)) + 1}
        sides = {
            choice.replace(" ", "").casefold(): n
            for n, choice in enumerate(field.choices, 1)
            if choice != str(EQUAL)
        }
        return {**sides, **equal, LEAVES_OPEN: 0}
    levels = field.choices[:-1]
    if len(levels) > len(LETTERS):
        return {}
    letters = {letter: n for n, letter in enumerate(LETTERS[: len(levels)], 1)}
    return {**letters, LEAVES_OPEN: len(levels) + 1}


def typing_hint(round_: Round) -> str:
    """How answers are typed where they lead to the next question by themselves; empty if they do not."""
    kinds = {field.kind for field in answer_fields(round_) if _is_typed(field)}
    follows = tr("The next question follows by itself; Enter records the ballot.")
    if AnswerKind.PLACE in kinds:
        text = tr("Type the number of the place.")
        return f"{text} {follows}"
    if AnswerKind.PAIR in kinds:
        text = tr("Type a5, b3 or =, and - to leave a pair open.")
        return f"{text} {follows}"
    if AnswerKind.LEVEL in kinds:
        text = tr("Type a level's letter, a for the first in the list, and - for “cannot tell”.")
        return f"{text} {follows}"
    return ""


def _is_typed(field: AnswerField) -> bool:
    """Whether answers in a field can be typed so."""
    return field.kind in (AnswerKind.PLACE, AnswerKind.PAIR, AnswerKind.LEVEL) and bool(keys_of(field))
