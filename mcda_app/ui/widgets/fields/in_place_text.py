# SPDX-License-Identifier: MIT
"""A text that is changed where it stands: by a double click, by F2 or by Enter."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from mcda_app.errors import EditError
from mcda_app.ui.widgets.labels import TextLabel, plain, show_text, text_label


class InPlaceText(QWidget):
    """A label, and a field in its place while it is being changed.

    role  of the label, see `labels.style_as`
    name  what a screen reader calls the field
    tip   says that the text can be changed, and how
    take  takes what was typed; raises EditError to refuse it, and the field stays open
    """

    def __init__(self, role: str, name: str, tip: str, take: Callable[[str], None]) -> None:
        super().__init__()
        self._take, self._text = take, ""
        self._empty = ""
        self.label: TextLabel = text_label(role)
        self.label.setToolTip(tip)
        self.label.setCursor(Qt.CursorShape.IBeamCursor)
        self.field = QLineEdit()
        self.field.setAccessibleName(name)
        self.field.setFont(self.label.font())
        self.field.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.label)
        column.addWidget(self.field)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleDescription(tip)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.field.editingFinished.connect(self.commit)

    @property
    def editing(self) -> bool:
        return not self.field.isHidden()

    def show_text(self, text: str, empty: str = "") -> None:
        """Show the document's text, or what could stand there; what is being typed stays."""
        self._text, self._empty = text, empty
        show_text(self.label, text or empty)
        self.setAccessibleName(text or empty)

    def edit(self) -> None:
        """Have the text changed."""
        self.field.setText(self._text)
        self.label.hide()
        self.field.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def commit(self) -> None:
        """Take what was typed, if anything."""
        if not self.editing:
            return
        text = self.field.text()
        if text != self._text:
            try:
                self._take(text)
            except EditError as error:
                at = self.field.mapToGlobal(QPoint(0, self.field.height()))
                QToolTip.showText(at, plain(str(error)), self.field)
                return
        self.close_field()

    def close_field(self) -> None:
        """Show the label again, whatever was typed."""
        had_focus = self.field.hasFocus()
        self.field.hide()
        self.label.show()
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        if not self.editing:
            self.edit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not self.editing and event.key() in keys:
            self.edit()
        elif self.editing and event.key() == Qt.Key.Key_Escape:
            self.close_field()
        elif self.editing and event.key() in keys:
            event.accept()  # the field has taken it
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.label.setFrameShape(
                self.label.Shape.Box if event.type() == QEvent.Type.FocusIn else self.label.Shape.NoFrame
            )
        return super().event(event)
