# SPDX-License-Identifier: MIT
"""A field for a number, which keeps every key and says what it cannot read.

Qt's own fields drop a key they do not expect in the middle of a number, so that 7,5 becomes 75, and cut
what lies out of range. This one takes any text. When it is left or Enter is pressed, the text is read in
one way or stays as it is, with a sentence below it, while the number is the earlier one.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPalette, QValidator
from PySide6.QtWidgets import QDoubleSpinBox, QScrollArea, QWidget

from mcda_app.domain.typed_numbers import read_number, read_whole
from mcda_app.errors import EditError
from mcda_app.i18n import localised, shortest, tr
from mcda_app.ui.widgets.labels import TextLabel, set_role
from mcda_app.ui.widgets.theme import colours

FINE = 15
"""Decimals that Qt's own value keeps; the number itself is what was typed."""
WIDTH = 34
"""Letters of a line below a field."""
FOLLOWED = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)

ARROWS = 24
"""Pixels that Qt asks for on behalf of the small buttons and around them."""

TEXT_MARGIN = 6
"""Pixels between the number and the field's edge."""


class NumberField(QDoubleSpinBox):
    """Takes a number from low to high, or none where ``empty`` says in words what that means.

    number_changed  another number is in place, or none: what :attr:`number` gives

    whole     whether only whole numbers are taken
    decimals  how many decimals are shown of a number that was worked out. All of them if None
    exact     a number of at most so many decimals more is shown in full
    unit      what is shown behind the number and may be typed behind it
    arrows    whether it has small buttons to step with, which the arrow keys do in any case
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
        # Qt makes no room for the text of a field that a style sheet shapes and that has no buttons.
        self.setProperty("arrows", "true" if arrows else "false")
        assert not (unit and empty), "words for an empty field have no unit"
        self._exact = exact
        self._whole, self._shown_decimals, self._unit, self._none = whole, decimals, unit, empty
        self._number: float | None = low if empty is None else None
        self._last: float | None = self._number
        self._refused: str | None = None  # a text that could not be taken, which stays in the field
        self._reverted = ""
        self._typing = False
        self._fault = ""
        self._most_why = ""
        self._measuring = False
        self._note: FieldNote | None = None
        self.setDecimals(0 if whole else FINE)
        self.setRange(low, high)
        self.setSuffix(unit)
        self.lineEdit().setTextMargins(TEXT_MARGIN, 0, TEXT_MARGIN, 0)  # a style sheet leaves it none
        self.setKeyboardTracking(False)
        self.setAccessibleName(name)
        self.lineEdit().textEdited.connect(self._edited)
        self.editingFinished.connect(self._tell)
        self.valueChanged.connect(self._tell)

    # What it holds

    @property
    def number(self) -> float | None:
        """The number in place; None if there is none. What is still being typed does not count yet."""
        return self._number

    @property
    def required(self) -> float:
        """The number of a field that is never empty."""
        assert self._number is not None
        return self._number

    @property
    def fault(self) -> str:
        """Why the text in the field is not taken; empty if it is."""
        return self._fault

    @property
    def uncommitted(self) -> bool:
        """Whether the text in the field is another than that of the number in place."""
        return self._refused is not None or self.lineEdit().text() != self._in_place()

    def entered(self) -> float | None:
        """The number, with what is being typed taken first. Raises EditError where that is not read."""
        self.interpretText()
        if self._fault:
            raise EditError(self._fault)
        return self._number

    def show_number(self, number: float | None) -> None:
        """Put another number in place, without telling. A text that is being typed gives way to it."""
        if number == self._number:
            return
        self._accept()
        self._number = self._last = number
        if number is not None and not self.minimum() <= number <= self.maximum():
            # A document may hold what cannot be typed here, and it is shown as it is.
            self.setRange(min(self.minimum(), number), max(self.maximum(), number))
        blocked = self.blockSignals(True)
        super().setValue(self.minimum() if number is None else number)
        self.blockSignals(blocked)
        self._show_in_place()

    def interpretText(self) -> None:
        """Take what is being typed, or say why it is not taken."""
        super().interpretText()
        self._tell()

    def setValue(self, number: float) -> None:
        """Put another number in place, as if it had been typed."""
        self._accept()
        self._number = min(max(float(number), self.minimum()), self.maximum())
        super().setValue(number)
        self._show_in_place()
        self._tell()

    def set_most(self, most: float, why: str = "") -> None:
        """The most that can be typed for now, and why it is not more."""
        self._most_why = why
        if most != self.maximum():
            self.setRange(self.minimum(), max(most, self.value()))

    @property
    def may_type_again(self) -> bool:
        """Whether something that was given up can be brought back."""
        return bool(self._reverted)

    def forget(self) -> None:
        """What was given up is not brought back any more."""
        self._reverted = ""

    def revert(self) -> bool:
        """Give up what is being typed; whether there was anything."""
        if not self.uncommitted:
            return False
        typed = self.lineEdit().text()
        self._accept()
        self._show_in_place()
        self.selectAll()
        self._reverted = typed
        return True

    def type_again(self) -> bool:
        """Bring back what was given up last; whether there was anything."""
        if not self._reverted:
            return False
        typed, self._reverted = self._reverted, ""
        self.lineEdit().selectAll()
        self.lineEdit().insert(typed)
        return True

    # What Qt asks of a field

    def validate(self, text: str, at: int) -> object:
        """No key is refused; a text that cannot be read is for `fixup`."""
        if text == self._in_place():
            return QValidator.State.Acceptable, text, at
        try:
            self._read(text)
        except EditError:
            return QValidator.State.Intermediate, text, at
        return QValidator.State.Acceptable, text, at

    def fixup(self, text: str) -> str:
        """Called when the text is to be taken and cannot be: it stays, and why is said."""
        try:
            self._read(text)
        except EditError as error:
            self._refuse(text, str(error))
        return text

    def valueFromText(self, text: str) -> float:
        """Called when the text is to be taken and can be."""
        if self._refused is None and text.strip() == self._in_place().strip():
            return self.value()  # as it was, with the decimals that are not shown
        self._accept()
        self._number = self._read(text)
        return self.minimum() if self._number is None else self._number

    def sizeHint(self) -> QSize:
        return self._measured(super().sizeHint)

    def minimumSizeHint(self) -> QSize:
        return self._measured(super().minimumSizeHint)

    def _measured(self, hint: Callable[[], QSize]) -> QSize:
        """Room for the longest number and for the words of an empty field, whichever is in place."""
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
        """Empty the field, for something to be typed."""
        self.lineEdit().selectAll()
        self.lineEdit().del_()

    def focusInEvent(self, event) -> None:
        super().focusInEvent(event)
        if self._none is not None and self._number is None:
            QTimer.singleShot(0, self.selectAll)  # after the click that may have brought the focus

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
        """The text of the number in place, as the field shows it."""
        if self._number is None:
            return self._none or ""
        return f"{self._text(self._number)}{self._unit}"

    def _read(self, text: str) -> float | None:
        """The number of a text, within the range; None where it is empty and may be."""
        bare = text.removesuffix(self._unit)
        if self._none is not None and bare.strip() in ("", self._none, "-", "–"):
            return None
        unit = self._unit
        number: float = read_whole(bare, unit) if self._whole else read_number(bare, unit)
        slack = 0 if self._whole else 1e-9  # the most that locks leave, say, is a sum
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
            self.lineEdit().setText(text.replace(words, ""))  # digits beside the words of an empty field

    def _accept(self) -> None:
        self._refused, self._reverted = None, ""
        self._typing = False
        self._say("")

    def _refuse(self, text: str, fault: str) -> None:
        self._refused = text.removesuffix(self._unit) if self._unit else text
        self._say(fault)

    def _show_in_place(self) -> None:
        if self.lineEdit().text() != self._in_place():
            blocked = self.lineEdit().blockSignals(True)
            self.lineEdit().setText(self._in_place())
            self.lineEdit().blockSignals(blocked)
            self.update()

    def _tell(self, _value: float | None = None) -> None:
        if self._number != self._last:
            self._last = self._number
            self.number_changed.emit(self._number)

    def _say(self, fault: str) -> None:
        """Show why the text is not taken, below the field, or take that away."""
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
    """A sentence below a field, over what lies there, for as long as the field needs it."""

    def __init__(self, field: QWidget) -> None:
        super().__init__()
        set_role(self, "note")
        self._field = field
        self._watched: list[QWidget] = []

    def say(self, text: str) -> None:
        self.setText(text)
        self._watch()
        self._place()

    def _watch(self) -> None:
        """Live in what scrolls with the field, or in its window, and follow the field from there."""
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
