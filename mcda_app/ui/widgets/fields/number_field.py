# SPDX-License-Identifier: MIT
"""A number field that accepts every key and says what it cannot read.

Qt's own fields drop unexpected keys within a number, so that 7,5 becomes 75, and clip numbers out of range.
This one accepts any text. On leaving it or pressing Enter, an unambiguous text is read; any other text stays,
with a sentence below the field, and the number remains the earlier one.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPalette, QValidator
from PySide6.QtWidgets import QDoubleSpinBox, QScrollArea, QWidget

from mcda_app.domain.typed_numbers import read_number, read_whole
from mcda_app.errors import EditError
from mcda_app.i18n import localised, shortest, tr
from mcda_app.ui.widgets.fields.wheel_guard import WheelGuard
from mcda_app.ui.widgets.labels import TextLabel, style_as
from mcda_app.ui.widgets.theme import colours

FINE = 15
"""Decimals of Qt's own value; the number itself is what was typed."""
WIDTH = 34
"""Minimum width of a field's note, in letters."""
FOLLOWED = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)

ARROWS = 24
"""Pixels that Qt reserves for the arrow buttons."""

TEXT_MARGIN = 6
"""Pixels between the number and the field's edge."""


class NumberField(WheelGuard, QDoubleSpinBox):
    """Accepts a number from low to high, or none if ``empty`` says in words what that means.

    number_changed  :attr:`number` has changed

    whole     whether only whole numbers are accepted
    decimals  number of decimals shown; all of them if None
    exact     a number with at most this many more decimals is shown in full
    unit      a suffix that is shown and may be typed
    arrows    whether it has arrow buttons; the arrow keys always work
    """

    number_changed = Signal(object)

    def __init__(
        self,
        name: str,
        low: float,
        high: float,
        *,
        whole: bool = False,
        decimals: int | None = None,
        exact: int = 1,
        unit: str = "",
        empty: str | None = None,
        arrows: bool = True,
    ) -> None:
        super().__init__()
        self._arrows = arrows
        # Qt reserves no space for the text of a styled field without buttons.
        self.setProperty("arrows", "true" if arrows else "false")
        assert not (unit and empty), "words for an empty field have no unit"
        self._exact = exact
        self._whole, self._shown_decimals, self._unit, self._none = whole, decimals, unit, empty
        self._number: float | None = low if empty is None else None
        self._announced: float | None = self._number
        self._refused: str | None = None  # a text that could not be read and stays in the field
        self._reverted = ""
        self._typing = False
        self._fault = ""
        self._most_why = ""
        self._measuring = False
        self._note: FieldNote | None = None
        self.setDecimals(0 if whole else FINE)
        self.setRange(low, high)
        self.setSuffix(unit)
        self.lineEdit().setTextMargins(TEXT_MARGIN, 0, TEXT_MARGIN, 0)  # the style sheet removes it
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # Qt's own takes the keyboard from a turned wheel
        self.setAccessibleName(name)
        self.lineEdit().textEdited.connect(self._edited)
        self.editingFinished.connect(self._announce)
        self.valueChanged.connect(self._announce)

    # The number

    @property
    def number(self) -> float | None:
        """The committed number; None if there is none. Unfinished typing does not count."""
        return self._number

    @property
    def required(self) -> float:
        """The number of a field that is never empty."""
        assert self._number is not None
        return self._number

    @property
    def fault(self) -> str:
        """Why the text cannot be read; empty if it can."""
        return self._fault

    @property
    def uncommitted(self) -> bool:
        """Whether the text differs from the committed number."""
        return self._refused is not None or self.lineEdit().text() != self._in_place()

    def entered(self) -> float | None:
        """Commit the typing and return the number. Raises EditError if the text cannot be read."""
        self.interpretText()
        if self._fault:
            raise EditError(self._fault)
        return self._number

    def show_number(self, number: float | None) -> None:
        """Show another number without emitting a signal, replacing any unfinished typing."""
        if number == self._number:
            return
        self._accept()
        self._number = self._announced = number
        if number is not None and not self.minimum() <= number <= self.maximum():
            # A document may contain a number that cannot be typed here; show it unchanged.
            self.setRange(min(self.minimum(), number), max(self.maximum(), number))
        blocked = self.blockSignals(True)
        super().setValue(self.minimum() if number is None else number)
        self.blockSignals(blocked)
        self._show_in_place()

    def interpretText(self) -> None:
        """Commit the typing, or show why it cannot be read."""
        super().interpretText()
        self._announce()

    def setValue(self, number: float) -> None:
        """Set the number as if it had been typed."""
        self._accept()
        self._number = min(max(float(number), self.minimum()), self.maximum())
        super().setValue(number)
        self._show_in_place()
        self._announce()

    def set_most(self, most: float, why: str = "") -> None:
        """Set the present maximum, and the reason for it."""
        self._most_why = why
        if most != self.maximum():
            self.setRange(self.minimum(), max(most, self.value()))

    @property
    def may_type_again(self) -> bool:
        """Whether undone typing can be redone."""
        return bool(self._reverted)

    def forget(self) -> None:
        """Discard the typing that could be redone."""
        self._reverted = ""

    def revert(self) -> bool:
        """Undo unfinished typing; whether there was any."""
        if not self.uncommitted:
            return False
        typed = self.lineEdit().text()
        self._accept()
        self._show_in_place()
        self.selectAll()
        self._reverted = typed
        return True

    def type_again(self) -> bool:
        """Redo the typing undone last; whether there was any."""
        if not self._reverted:
            return False
        typed, self._reverted = self._reverted, ""
        self.lineEdit().selectAll()
        self.lineEdit().insert(typed)
        return True

    # Overrides of QDoubleSpinBox

    def validate(self, text: str, at: int) -> object:
        """Accept every key; `fixup` handles unreadable text."""
        if text == self._in_place():
            return QValidator.State.Acceptable, text, at
        try:
            self._parse(text)
        except EditError:
            return QValidator.State.Intermediate, text, at
        return QValidator.State.Acceptable, text, at

    def fixup(self, text: str) -> str:
        """Called to commit an unreadable text: keep it, and say why."""
        try:
            self._parse(text)
        except EditError as error:
            self._refuse(text, str(error))
        return text

    def valueFromText(self, text: str) -> float:
        """Called to commit a readable text."""
        if self._refused is None and text.strip() == self._in_place().strip():
            return self.value()  # unchanged, including the decimals not shown
        self._accept()
        self._number = self._parse(text)
        return self.minimum() if self._number is None else self._number

    def sizeHint(self) -> QSize:
        return self._measured(super().sizeHint)

    def minimumSizeHint(self) -> QSize:
        return self._measured(super().minimumSizeHint)

    def _measured(self, hint: Callable[[], QSize]) -> QSize:
        """The size for the longest number and for the words of an empty field."""
        self._measuring = True
        size = hint()
        self._measuring = False
        if not self._arrows:
            size.setWidth(size.width() - ARROWS)
        words = self.fontMetrics().horizontalAdvance(f"{self._none or ''}  ")
        return size.expandedTo(QSize(words + size.height(), 0))

    def textFromValue(self, value: float) -> str:
        if self._measuring:
            return self._text(value)
        if self._refused is not None:
            return self._refused
        if self._number is None:
            return self._none or ""
        return self._text(value)

    def stepBy(self, steps: int) -> None:
        self.interpretText()
        if self._fault:
            return
        if self._number is None:
            self.setValue(self.minimum())
            return
        before = self.value()
        blocked = self.blockSignals(True)
        super().stepBy(steps)
        self.blockSignals(blocked)
        if self.value() != before:
            self._number = self.value()
            self._show_in_place()
            self.valueChanged.emit(self._number)

    def clear(self) -> None:
        """Empty the field for typing."""
        self.lineEdit().selectAll()
        self.lineEdit().del_()

    def focusInEvent(self, event) -> None:
        super().focusInEvent(event)
        if self._none is not None and self._number is None:
            QTimer.singleShot(0, self, self.selectAll)  # after the click that may have set the focus

    def focusOutEvent(self, event) -> None:
        self.interpretText()
        super().focusOutEvent(event)

    def keyPressEvent(self, event) -> None:
        if event.key() == Qt.Key.Key_Escape and self.revert():
            return
        super().keyPressEvent(event)

    # Inside

    def _text(self, value: float) -> str:
        if self._whole:
            return str(int(value))
        if self._shown_decimals is None:
            return shortest(value)
        for more in range(1, self._exact + 1):
            few = f"{value:.{self._shown_decimals + more}f}"
            if abs(float(few) - value) < 1e-9 and not few.endswith("0"):
                return localised(value, f".{self._shown_decimals + more}f")
        return localised(value, f".{self._shown_decimals}f")

    def _in_place(self) -> str:
        """The field's text for the committed number."""
        if self._number is None:
            return self._none or ""
        return f"{self._text(self._number)}{self._unit}"

    def _parse(self, text: str) -> float | None:
        """The number in a text, within the range; None if it is empty and may be."""
        bare = text.removesuffix(self._unit)
        if self._none is not None and bare.strip() in ("", self._none, "-", "–"):
            return None
        unit = self._unit
        number: float = read_whole(bare, unit) if self._whole else read_number(bare, unit)
        slack = 0 if self._whole else 1e-9  # a maximum may be a rounded sum
        if number > self.maximum() + slack:
            raise EditError(
                tr("{number} is too high: at most {most}.").format(
                    number=self._as_typed(number), most=self._as_typed(self.maximum())
                ),
                remedy=self._most_why,
            )
        if number < self.minimum() - slack:
            raise EditError(
                tr("{number} is too low: at least {least}.").format(
                    number=self._as_typed(number), least=self._as_typed(self.minimum())
                )
            )
        return min(max(number, self.minimum()), self.maximum())

    def _as_typed(self, number: float) -> str:
        return shortest(float(f"{number:.12g}")) + self._unit

    def _edited(self, text: str) -> None:
        words, began = self._none or "", not self._typing
        self._accept()
        self._typing = True
        if began and self._number is None and words and words in text and text != words:
            self.lineEdit().setText(
                text.replace(words, "")
            )  # digits typed next to the words of an empty field

    def _accept(self) -> None:
        self._refused, self._reverted = None, ""
        self._typing = False
        self._say("")

    def _refuse(self, text: str, fault: str) -> None:
        self._refused = text.removesuffix(self._unit) if self._unit else text
        self._say(fault)

    def _show_in_place(self) -> None:
        field, text = self.lineEdit(), self._in_place()
        if field.text() != text:
            blocked = field.blockSignals(True)
            field.setText(text)
            field.blockSignals(blocked)
            self.update()

    def _announce(self, _value: float | None = None) -> None:
        if self._number != self._announced:
            self._announced = self._number
            self.number_changed.emit(self._number)

    def _say(self, fault: str) -> None:
        """Show below the field why the text cannot be read, or remove that note."""
        if fault == self._fault:
            return
        self._fault = fault
        self.setAccessibleDescription(fault)
        self._colour()
        if fault:
            self._note = self._note or FieldNote(self)
            self._note.say(fault)
        elif self._note is not None:
            self._note.take_away()

    def _colour(self) -> None:
        palette = QPalette()
        if self._fault:
            palette.setColor(QPalette.ColorRole.Base, colours(self.palette()).warning_ground)
        self.setPalette(palette)

    def changeEvent(self, event) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._fault:
            ground = self.palette().color(QPalette.ColorRole.Base).name()
            if ground != colours(self.palette()).warning_ground:
                self._colour()


class FieldNote(TextLabel):
    """A sentence that overlays what is below a field while its text cannot be read."""

    def __init__(self, field: QWidget) -> None:
        super().__init__()
        style_as(self, "note")
        self._field = field
        self._watched: list[QWidget] = []

    def say(self, text: str) -> None:
        self.setText(text)
        self._watch()
        self._place()

    def _watch(self) -> None:
        """Become a child of the field's scroll area or window, and follow the field there."""
        for widget in self._watched:
            widget.removeEventFilter(self)
        self._watched = [self._field]
        host = self._field.parentWidget()
        while host is not None and not host.isWindow():
            self._watched.append(host)
            above = host.parentWidget()
            if above is not None and isinstance(above.parentWidget(), QScrollArea):
                break
            host = above
        if host is None:
            return
        self._watched.append(host)
        for widget in self._watched:
            widget.installEventFilter(self)
        if self.parentWidget() is not host:
            self.setParent(host)

    def eventFilter(self, watched, event) -> bool:
        if event.type() in FOLLOWED and self.text() and not self._field.isHidden():
            self._place()
        return False

    def take_away(self) -> None:
        self.setText("")
        self.hide()
        for widget in self._watched:
            widget.removeEventFilter(self)
        self._watched = []

    def _place(self) -> None:
        host, field = self.parentWidget(), self._field
        if host is None or not self.text() or not field.isVisibleTo(host):
            self.hide()
            return
        width = min(max(field.width(), WIDTH * self.fontMetrics().averageCharWidth()), host.width())
        height = self.heightForWidth(width)
        at = field.mapTo(host, QPoint(0, field.height() + 2))
        if at.y() + height > host.height():
            at.setY(max(0, at.y() - field.height() - 4 - height))
        at.setX(max(0, min(at.x(), host.width() - width)))
        self.setGeometry(at.x(), at.y(), width, height)
        self.show()
        self.raise_()
